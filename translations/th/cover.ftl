### สมุดคำศัพท์เล็กๆ ที่ขึ้นบนหน้าจอหลังจากมีคนกด "ออกเงียบๆ" ใครถือโทรศัพท์อยู่ก็อ่านได้
### ห้ามมีอะไรที่บอกเรื่องของที่นี่แม้แต่ตัวอักษรเดียว คนที่เขียนภาษาไทยจะได้เรียนภาษาญี่ปุ่นวันละนิด

cover-hello = ยินดีต้อนรับ! เรียนภาษาญี่ปุ่นวันละนิด เดี๋ยวก็คุยได้
cover-words =
    { cover_people-greetings }

    { cover_people-manners }

    { cover_outside-food }

    { cover_outside-way }

    { cover_talk-weather }

    { cover_talk-seasons }
cover-topics = วันนี้อยากเรียนเรื่องไหน
    .people = ผู้คน
    .people-heard = ทักทาย | ครอบครัว
    .counting = ตัวเลข
    .counting-heard = เลข | นับเลข | เวลา
    .outside = ออกไปข้างนอก
    .outside-heard = ข้างนอก | ซื้อของ | อาหาร | เที่ยว
    .talk = คุยเล่น
    .talk-heard = คุย | อากาศ
    .quiz = ควิซสั้นๆ
    .quiz-heard = ควิซ | ทดสอบ | เกม
cover_right-said = ถูกต้อง! ✓ เก่งมาก
cover_almost-said = เกือบแล้ว ลองกลับไปดูบทเรียนอีกทีนะ

cover_people-lesson = ผู้คน: อยากเรียนบทไหน
    .greetings = { $cover_greeting ->
        [hello] ✓ ทักทาย
       *[other] ทักทาย
    }
    .greetings-heard = สวัสดี | คำทักทาย
    .manners = { $cover_manners ->
        [thanks] ✓ ขอบคุณและขอโทษ
       *[other] ขอบคุณและขอโทษ
    }
    .manners-heard = ขอบคุณ | ขอโทษ | มารยาท
    .family = { $cover_family ->
        [friend] ✓ ครอบครัว
       *[other] ครอบครัว
    }
    .family-heard = เพื่อน | แม่
    .topics = เรื่องอื่น
    .topics-heard = อื่นๆ | กลับ | ย้อนกลับ
cover_people-greetings = สวัสดี: คนนิจิวะ (こんにちは)
    สวัสดีตอนเช้า: โอฮาโย (おはよう)
    ลาก่อน: ซาโยนาระ (さようなら)
cover_people-greetings_quiz = “สวัสดี” ภาษาญี่ปุ่นพูดว่าอะไร
    .goodbye = ซาโยนาระ
    .goodbye-heard = sayonara | さようなら | ซาโยนาร่า
    .hello = คนนิจิวะ
    .hello-heard = konnichiwa | こんにちは | คอนนิจิวะ
    .morning = โอฮาโย
    .morning-heard = ohayo | おはよう | โอฮาโย่
cover_people-manners = ขอบคุณ: อาริกาโตะ (ありがとう)
    ขอโทษ: โกเมนนาไซ (ごめんなさい)
    กรุณา: โอเนไกชิมัส (お願いします)
cover_people-manners_quiz = “ขอบคุณ” พูดว่าอะไร
    .sorry = โกเมนนาไซ
    .sorry-heard = gomen nasai | ごめんなさい | โกเม็น
    .please = โอเนไกชิมัส
    .please-heard = onegai | onegai shimasu | お願いします
    .thanks = อาริกาโตะ
    .thanks-heard = arigato | ありがとう | อะริกาโตะ | อาริงาโตะ
cover_people-family = แม่: ฮาฮะ (母)
    น้องสาว: อิโมโตะ (妹)
    เพื่อน: โทโมดาจิ (友だち)
cover_people-family_quiz = คำไหนแปลว่า “เพื่อน”
    .friend = โทโมดาจิ
    .friend-heard = tomodachi | 友だち | โทโมดาชิ
    .mother = ฮาฮะ
    .mother-heard = haha | 母
    .sister = อิโมโตะ
    .sister-heard = imoto | 妹

cover_counting-lesson = ตัวเลข: อยากเรียนบทไหน
    .numbers = { $cover_number ->
        [7] ✓ หนึ่งถึงสิบ
       *[other] หนึ่งถึงสิบ
    }
    .numbers-heard = เลข | นับเลข
    .time = { $cover_hour ->
        [9] ✓ เวลา
       *[other] เวลา
    }
    .time-heard = กี่โมง | นาฬิกา
    .days = { $cover_day ->
        [monday] ✓ วัน
       *[other] วัน
    }
    .days-heard = วันในสัปดาห์ | สัปดาห์
    .topics = เรื่องอื่น
    .topics-heard = อื่นๆ | กลับ | ย้อนกลับ
cover_counting-numbers = 1 อิจิ · 2 นิ · 3 ซัง · 4 ยง · 5 โกะ
    6 โรคุ · 7 นานะ · 8 ฮาจิ · 9 คิว · 10 จู
cover_counting-numbers_quiz = “นานะ” คือเลขอะไร พิมพ์เป็นตัวเลขนะ
cover_counting-time = เติมคำว่า “จิ” ไว้หลังตัวเลข 1 โมงคืออิจิจิ 3 โมงคือซันจิ 9 โมงคือคุจิ
cover_counting-time_quiz = รถออกตอน “คุจิ” คือกี่โมง พิมพ์เป็นตัวเลขนะ
cover_counting-days = วันจันทร์: เก็ทสึโยบิ (月曜日)
    วันเสาร์: โดโยบิ (土曜日)
    วันอาทิตย์: นิจิโยบิ (日曜日)
cover_counting-days_quiz = “เก็ทสึโยบิ” คือวันอะไร
    .sunday = วันอาทิตย์
    .sunday-heard = อาทิตย์ | nichiyobi
    .monday = วันจันทร์
    .monday-heard = จันทร์
    .saturday = วันเสาร์
    .saturday-heard = เสาร์ | doyobi

cover_outside-lesson = ออกไปข้างนอก: อยากเรียนบทไหน
    .shopping = { $cover_price ->
        [500] ✓ ซื้อของ
       *[other] ซื้อของ
    }
    .shopping-heard = ช้อปปิ้ง | ร้านค้า
    .food = { $cover_food ->
        [water] ✓ อาหารและน้ำ
       *[other] อาหารและน้ำ
    }
    .food-heard = อาหาร | น้ำ | ของกิน
    .way = { $cover_way ->
        [left] ✓ เส้นทาง
       *[other] เส้นทาง
    }
    .way-heard = ทาง | ถนน
    .topics = เรื่องอื่น
    .topics-heard = อื่นๆ | กลับ | ย้อนกลับ
cover_outside-shopping = “ราคาเท่าไร” พูดว่า อิคุระ เดสกะ
    100 เยน: เฮียคุ เอ็น · 500 เยน: โกะเฮียคุ เอ็น
cover_outside-shopping_quiz = “โกะเฮียคุ เอ็น เดส” คือกี่เยน พิมพ์เป็นตัวเลขนะ
cover_outside-food = น้ำ: มิซุ (水)
    ชา: โอชะ (お茶)
    ข้าว: โกฮัง (ごはん)
cover_outside-food_quiz = คอแห้งแล้ว คำไหนคือ “น้ำ”
    .rice = โกฮัง
    .rice-heard = gohan | ごはん
    .tea = โอชะ
    .tea-heard = ocha | お茶
    .water = มิซุ
    .water-heard = mizu | 水 | มิสุ
cover_outside-way = ซ้าย: ฮิดาริ (左)
    ขวา: มิกิ (右)
    ตรงไป: มัสสุงุ (まっすぐ)
cover_outside-way_quiz = คำไหนแปลว่า “ซ้าย”
    .left = ฮิดาริ
    .left-heard = hidari | 左
    .right = มิกิ
    .right-heard = migi | 右
    .straight = มัสสุงุ
    .straight-heard = massugu | まっすぐ

cover_talk-lesson = คุยเล่น: อยากเรียนบทไหน
    .weather = { $cover_weather ->
        [rain] ✓ อากาศ
       *[other] อากาศ
    }
    .weather-heard = ฝน | ฝนตก
    .likes = { $cover_like ->
        [tasty] ✓ ของที่ชอบ
       *[other] ของที่ชอบ
    }
    .likes-heard = ชอบ | สิ่งที่ชอบ
    .seasons = { $cover_season ->
        [spring] ✓ ฤดู
       *[other] ฤดู
    }
    .seasons-heard = หน้า | ฤดูกาล
    .topics = เรื่องอื่น
    .topics-heard = อื่นๆ | กลับ | ย้อนกลับ
cover_talk-weather = แดดออก: ฮาเระ (晴れ)
    ฝน: อาเมะ (雨)
    หิมะ: ยูกิ (雪)
cover_talk-weather_quiz = วันนี้ต้องพกร่ม อากาศแบบไหนนะ
    .sun = ฮาเระ
    .sun-heard = hare | 晴れ
    .rain = อาเมะ
    .rain-heard = ame | 雨
    .snow = ยูกิ
    .snow-heard = yuki | 雪
cover_talk-likes = ชอบ: สุกิ เดส (好きです)
    สนุก: ทาโนชี่ (楽しい)
    อร่อย: โออิชี่ (おいしい)
cover_talk-likes_quiz = ซุปอร่อย พูดว่าอะไรดี
    .fun = ทาโนชี่
    .fun-heard = tanoshii | 楽しい
    .like = สุกิ เดส
    .like-heard = suki | suki desu | 好きです
    .tasty = โออิชี่
    .tasty-heard = oishii | おいしい | โออิชิ
cover_talk-seasons = ฤดูใบไม้ผลิ: ฮารุ (春)
    ฤดูร้อน: นัตสึ (夏)
    ฤดูหนาว: ฟุยุ (冬)
cover_talk-seasons_quiz = ดอกซากุระบานตอนฤดูไหน
    .spring = ฮารุ
    .spring-heard = haru | 春
    .summer = นัตสึ
    .summer-heard = natsu | 夏
    .winter = ฟุยุ
    .winter-heard = fuyu | 冬

cover_quiz-first = สามข้อสั้นๆ “เนโกะ” คือสัตว์อะไร
    .dog = หมา
    .dog-heard = สุนัข | inu
    .cat = แมว
    .cat-heard = neko
    .bird = นก
    .bird-heard = tori
cover_quiz-second = ใช่เลย! แล้ว “โอคี่” แปลว่าอะไร
    .big = ใหญ่
    .big-heard = ตัวใหญ่
    .small = เล็ก
    .small-heard = ตัวเล็ก
    .new = ใหม่
    .new-heard = ของใหม่
cover_quiz-third = ถูกอีกแล้ว ข้อสุดท้าย “อาโอะ” คือสีอะไร
    .red = สีแดง
    .red-heard = แดง | aka
    .white = สีขาว
    .white-heard = ขาว | shiro
    .blue = สีฟ้า
    .blue-heard = ฟ้า | น้ำเงิน | ao
