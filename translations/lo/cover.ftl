### ປຶ້ມຄຳສັບນ້ອຍໆທີ່ຂຶ້ນຢູ່ໜ້າຈໍຫຼັງຈາກມີຄົນກົດ “ອອກງຽບໆ”. ໃຜຖືໂທລະສັບກໍອ່ານໄດ້
### ຫ້າມມີໂຕໃດບອກເລື່ອງບ່ອນນີ້. ຄົນຂຽນພາສາລາວໄດ້ຮຽນພາສາຍີ່ປຸ່ນມື້ລະໜ້ອຍ.

cover-hello = ຍິນດີຕ້ອນຮັບ! ຮຽນພາສາຍີ່ປຸ່ນມື້ລະໜ້ອຍ ບໍ່ດົນກໍເວົ້າໄດ້.
cover-words =
    { cover_people-greetings }

    { cover_people-manners }

    { cover_outside-food }

    { cover_outside-way }

    { cover_talk-weather }

    { cover_talk-seasons }
cover-topics = ມື້ນີ້ຢາກຮຽນເລື່ອງໃດ?
    .people = ຜູ້ຄົນ
    .people-heard = ທັກທາຍ | ຄອບຄົວ
    .counting = ຕົວເລກ
    .counting-heard = ນັບເລກ | ນັບ | ໂມງ | ເວລາ
    .outside = ອອກໄປຂ້າງນອກ
    .outside-heard = ຂ້າງນອກ | ຊື້ເຄື່ອງ | ອາຫານ | ທ່ຽວ
    .talk = ລົມຫຼິ້ນ
    .talk-heard = ລົມ | ອາກາດ | ໂອ້ລົມ
    .quiz = ຄຳຖາມໄວໆ
    .quiz-heard = ຄຳຖາມ | ເກມ | ທົດສອບ | quiz
cover_right-said = ຖືກແລ້ວ! ✓ ເກັ່ງຫຼາຍ.
cover_almost-said = ເກືອບແລ້ວ. ກັບໄປເບິ່ງບົດຮຽນອີກເທື່ອໄດ້ຕອນທີ່ຢາກ.

cover_people-lesson = ຜູ້ຄົນ: ຮຽນບົດໃດ?
    .greetings = { $cover_greeting ->
        [hello] ✓ ທັກທາຍ
       *[other] ທັກທາຍ
    }
    .greetings-heard = ສະບາຍດີ | ການທັກທາຍ
    .manners = { $cover_manners ->
        [thanks] ✓ ຂອບໃຈ ຂໍໂທດ
       *[other] ຂອບໃຈ ຂໍໂທດ
    }
    .manners-heard = ຂອບໃຈ | ຂໍໂທດ | ມາລະຍາດ
    .family = { $cover_family ->
        [friend] ✓ ຄອບຄົວ
       *[other] ຄອບຄົວ
    }
    .family-heard = ໝູ່ | ແມ່
    .topics = ທຸກເລື່ອງ
    .topics-heard = ເລື່ອງອື່ນ | ອື່ນໆ | ກັບຄືນ
cover_people-greetings = ສະບາຍດີ: ຄອນນິຈິວະ こんにちは
    ສະບາຍດີຕອນເຊົ້າ: ໂອຮາໂຢ おはよう
    ລາກ່ອນ: ຊາໂຢນາຣະ さようなら
cover_people-greetings_quiz = “ສະບາຍດີ” ພາສາຍີ່ປຸ່ນເວົ້າແນວໃດ?
    .goodbye = ຊາໂຢນາຣະ
    .goodbye-heard = sayonara | さようなら | ຊາໂຢນາລະ | ຊາໂຢນາລາ
    .hello = ຄອນນິຈິວະ
    .hello-heard = konnichiwa | こんにちは | ຄອນນິຊິວະ | ຄົນນິຈິວະ
    .morning = ໂອຮາໂຢ
    .morning-heard = ohayo | おはよう | ໂອຮາໂຍ
cover_people-manners = ຂອບໃຈ: ອາຣິກາໂຕະ ありがとう
    ຂໍໂທດ: ໂກເມນນາໄຊ ごめんなさい
    ກະລຸນາ: ໂອເນໄກຊິມັສ お願いします
cover_people-manners_quiz = “ຂອບໃຈ” ເວົ້າແນວໃດ?
    .sorry = ໂກເມນນາໄຊ
    .sorry-heard = gomen nasai | gomen | ごめんなさい | ໂກເມນ
    .please = ໂອເນໄກຊິມັສ
    .please-heard = onegai | onegai shimasu | お願いします | ໂອເນໄກ
    .thanks = ອາຣິກາໂຕະ
    .thanks-heard = arigato | ありがとう | ອາລິກາໂຕະ | ອາຣິກາໂຕ | ອາລິກາໂຕ
cover_people-family = ແມ່: ຮາຮະ 母
    ນ້ອງສາວ: ອິໂມໂຕະ 妹
    ໝູ່: ໂທໂມດາຈິ 友だち
cover_people-family_quiz = ຄຳໃດແປວ່າ “ໝູ່”?
    .friend = ໂທໂມດາຈິ
    .friend-heard = tomodachi | 友だち | ໂທໂມດາຊິ
    .mother = ຮາຮະ
    .mother-heard = haha | 母
    .sister = ອິໂມໂຕະ
    .sister-heard = imoto | 妹 | ອິໂມໂຕ

cover_counting-lesson = ຕົວເລກ: ຮຽນບົດໃດ?
    .numbers = { $cover_number ->
        [7] ✓ ໜຶ່ງຫາສິບ
       *[other] ໜຶ່ງຫາສິບ
    }
    .numbers-heard = ເລກ | ນັບເລກ
    .time = { $cover_hour ->
        [9] ✓ ຈັກໂມງ
       *[other] ຈັກໂມງ
    }
    .time-heard = ໂມງ | ເວລາ
    .days = { $cover_day ->
        [monday] ✓ ວັນ
       *[other] ວັນ
    }
    .days-heard = ວັນໃນອາທິດ | ອາທິດ
    .topics = ທຸກເລື່ອງ
    .topics-heard = ເລື່ອງອື່ນ | ອື່ນໆ | ກັບຄືນ
cover_counting-numbers = 1 ອິຈິ · 2 ນິ · 3 ຊັນ · 4 ຢົນ · 5 ໂກະ
    6 ໂຣກຸ · 7 ນານະ · 8 ຮາຈິ · 9 ຄຽວ · 10 ຈູ
cover_counting-numbers_quiz = “ນານະ” ແມ່ນເລກຫຍັງ? ພິມເປັນໂຕເລກ.
cover_counting-time = ຕື່ມ “ຈິ” ຫຼັງຕົວເລກ: 1 ໂມງ ແມ່ນ ອິຈິຈິ, 3 ໂມງ ແມ່ນ ຊັນຈິ, 9 ໂມງ ແມ່ນ ຄຸຈິ.
cover_counting-time_quiz = ລົດເມອອກຕອນ ຄຸຈິ. ແມ່ນຈັກໂມງ? ພິມເປັນໂຕເລກ.
cover_counting-days = ວັນຈັນ: ເກັດສຶໂຢບິ 月曜日
    ວັນເສົາ: ໂດໂຢບິ 土曜日
    ວັນອາທິດ: ນິຈິໂຢບິ 日曜日
cover_counting-days_quiz = ເກັດສຶໂຢບິ ແມ່ນວັນຫຍັງ?
    .sunday = ວັນອາທິດ
    .sunday-heard = ອາທິດ | nichiyobi
    .monday = ວັນຈັນ
    .monday-heard = ຈັນ
    .saturday = ວັນເສົາ
    .saturday-heard = ເສົາ | doyobi

cover_outside-lesson = ອອກໄປຂ້າງນອກ: ຮຽນບົດໃດ?
    .shopping = { $cover_price ->
        [500] ✓ ຊື້ເຄື່ອງ
       *[other] ຊື້ເຄື່ອງ
    }
    .shopping-heard = ຊື້ | ລາຄາ | ຕະຫຼາດ
    .food = { $cover_food ->
        [water] ✓ ກິນເຂົ້າ
       *[other] ກິນເຂົ້າ
    }
    .food-heard = ອາຫານ | ຂອງກິນ | ກິນ
    .way = { $cover_way ->
        [left] ✓ ທາງໄປ
       *[other] ທາງໄປ
    }
    .way-heard = ທາງ | ຖາມທາງ
    .topics = ທຸກເລື່ອງ
    .topics-heard = ເລື່ອງອື່ນ | ອື່ນໆ | ກັບຄືນ
cover_outside-shopping = “ລາຄາເທົ່າໃດ” ແມ່ນ: ອິກຸຣະ ເດສຶກະ.
    100 ເຢນ: ຮຽກຸ ເອັນ · 500 ເຢນ: ໂກຮຽກຸ ເອັນ · 1,000 ເຢນ: ເຊັນ ເອັນ
cover_outside-shopping_quiz = “ໂກຮຽກຸ ເອັນ ເດສຶ.” ເທົ່າໃດ? ພິມເປັນໂຕເລກ.
cover_outside-food = ນ້ຳ: ມິຊຶ 水
    ຊາ: ໂອຈະ お茶
    ເຂົ້າ: ໂກຮັນ ごはん
cover_outside-food_quiz = ເຈົ້າຫິວນ້ຳ. ຄຳໃດແມ່ນນ້ຳ?
    .rice = ໂກຮັນ
    .rice-heard = gohan | ごはん | ご飯
    .tea = ໂອຈະ
    .tea-heard = ocha | お茶 | ໂອຊະ
    .water = ມິຊຶ
    .water-heard = mizu | 水 | ມິຊຸ
cover_outside-way = ຊ້າຍ: ຮິດາຣິ 左
    ຂວາ: ມິກິ 右
    ຊື່ໄປ: ມັສຊຶກຸ まっすぐ
cover_outside-way_quiz = ຄຳໃດແມ່ນ “ຊ້າຍ”?
    .left = ຮິດາຣິ
    .left-heard = hidari | 左 | ຮິດາລິ
    .right = ມິກິ
    .right-heard = migi | 右
    .straight = ມັສຊຶກຸ
    .straight-heard = massugu | まっすぐ | ມັດຊຸກຸ

cover_talk-lesson = ລົມຫຼິ້ນ: ຮຽນບົດໃດ?
    .weather = { $cover_weather ->
        [rain] ✓ ອາກາດ
       *[other] ອາກາດ
    }
    .weather-heard = ດິນຟ້າອາກາດ | ຝົນ
    .likes = { $cover_like ->
        [tasty] ✓ ຂ້ອຍມັກ
       *[other] ຂ້ອຍມັກ
    }
    .likes-heard = ມັກ
    .seasons = { $cover_season ->
        [spring] ✓ ລະດູ
       *[other] ລະດູ
    }
    .seasons-heard = ລະດູການ
    .topics = ທຸກເລື່ອງ
    .topics-heard = ເລື່ອງອື່ນ | ອື່ນໆ | ກັບຄືນ
cover_talk-weather = ແດດອອກ: ຮາເຣະ 晴れ
    ຝົນ: ອາເມະ 雨
    ຫິມະ: ຢຸກິ 雪
cover_talk-weather_quiz = ເຈົ້າເອົາຄັນຮົ່ມໄປນຳ. ມື້ນີ້ແມ່ນຫຍັງ?
    .sun = ຮາເຣະ
    .sun-heard = hare | 晴れ | ຮາເລະ
    .rain = ອາເມະ
    .rain-heard = ame | 雨
    .snow = ຢຸກິ
    .snow-heard = yuki | 雪
cover_talk-likes = ຂ້ອຍມັກ: ຊຶກິ ເດສຶ 好きです
    ມ່ວນ: ຕະໂນຊີ 楽しい
    ແຊບ: ໂອອິຊີ おいしい
cover_talk-likes_quiz = ແກງແຊບ. ເຈົ້າເວົ້າແນວໃດ?
    .fun = ຕະໂນຊີ
    .fun-heard = tanoshii | 楽しい | ຕາໂນຊີ
    .like = ຊຶກິ ເດສຶ
    .like-heard = suki desu | suki | 好きです | ຊຸກິ
    .tasty = ໂອອິຊີ
    .tasty-heard = oishii | おいしい | ໂອຍຊີ
cover_talk-seasons = ລະດູໃບໄມ້ປົ່ງ: ຮາຣຸ 春
    ລະດູຮ້ອນ: ນັດສຶ 夏
    ລະດູໜາວ: ຟຸຢຸ 冬
cover_talk-seasons_quiz = ດອກຊາກຸຣະບານ. ແມ່ນລະດູໃດ?
    .spring = ຮາຣຸ
    .spring-heard = haru | 春 | ຮາລຸ
    .summer = ນັດສຶ
    .summer-heard = natsu | 夏 | ນັດຊຶ
    .winter = ຟຸຢຸ
    .winter-heard = fuyu | 冬

cover_quiz-first = ສາມຂໍ້ໄວໆ. “ເນໂກະ” ແມ່ນສັດໂຕໜຶ່ງ: ໂຕໃດ?
    .dog = ໝາ
    .dog-heard = inu
    .cat = ແມວ
    .cat-heard = neko | ໂຕແມວ
    .bird = ນົກ
    .bird-heard = tori
cover_quiz-second = ຖືກແລ້ວ! ແລ້ວ “ໂອກີ” ແປວ່າຫຍັງ?
    .big = ໃຫຍ່
    .big-heard = ໃຫຍ່ໆ
    .small = ນ້ອຍ
    .small-heard = ນ້ອຍໆ
    .new = ໃໝ່
    .new-heard = ໃໝ່ໆ
cover_quiz-third = ຖືກອີກແລ້ວ. ຂໍ້ສຸດທ້າຍ: “ອາໂອ” ແມ່ນສີຫຍັງ?
    .red = ສີແດງ
    .red-heard = ແດງ | aka
    .white = ສີຂາວ
    .white-heard = ຂາວ | shiro
    .blue = ສີຟ້າ
    .blue-heard = ຟ້າ | ao
