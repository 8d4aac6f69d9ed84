### Sổ từ vựng hiện trên màn hình khi ai đó đang ẩn. Ai cầm máy cũng đọc: không chữ nào ở đây được nhắc tới đường dây.
### Người viết tiếng Việt học một ít tiếng Nhật.

cover-hello = Chào mừng bạn! Mỗi ngày vài từ mới, chẳng mấy chốc là nói chuyện được.
cover-words =
    { cover_people-greetings }

    { cover_people-manners }

    { cover_outside-food }

    { cover_outside-way }

    { cover_talk-weather }

    { cover_talk-seasons }
cover-topics = Hôm nay bạn muốn học gì?
    .people = Mọi người
    .people-heard = chào hỏi | gia đình | moi nguoi | chao hoi | gia dinh
    .counting = Con số
    .counting-heard = số | đếm | thời gian | giờ | con so | thoi gian
    .outside = Ra ngoài
    .outside-heard = mua sắm | đồ ăn | du lịch | đi chơi | ra ngoai | mua sam | do an | du lich | di choi
    .talk = Chuyện phiếm
    .talk-heard = nói chuyện | thời tiết | tán gẫu | chuyen phiem | noi chuyen | thoi tiet | tan gau
    .quiz = Đố nhanh
    .quiz-heard = đố | câu đố | trò chơi | quiz | do nhanh | cau do | tro choi
cover_right-said = Đúng rồi! ✓ Giỏi lắm.
cover_almost-said = Gần đúng thôi. Khi nào thích thì xem lại bài nhé.

cover_people-lesson = Mọi người: bài nào?
    .greetings = { $cover_greeting ->
        [hello] ✓ Chào hỏi
       *[other] Chào hỏi
    }
    .greetings-heard = chào hỏi | chào | lời chào | chao hoi | chao | loi chao
    .manners = { $cover_manners ->
        [thanks] ✓ Cảm ơn, xin lỗi
       *[other] Cảm ơn, xin lỗi
    }
    .manners-heard = cảm ơn xin lỗi | lịch sự | phép lịch sự | cam on xin loi | lich su | phep lich su
    .family = { $cover_family ->
        [friend] ✓ Gia đình
       *[other] Gia đình
    }
    .family-heard = gia đình | bạn bè | mẹ | gia dinh | ban be
    .topics = Chủ đề khác
    .topics-heard = chủ đề | quay lại | khác | chu de khac | chu de | quay lai | khac
cover_people-greetings = Xin chào: konnichiwa こんにちは
    Chào buổi sáng: ohayo おはよう
    Tạm biệt: sayonara さようなら
cover_people-greetings_quiz = “Xin chào” tiếng Nhật nói thế nào?
    .goodbye = sayonara
    .goodbye-heard = さようなら | さよなら | sayounara
    .hello = konnichiwa
    .hello-heard = こんにちは | konichiwa | konnichi wa | こんにちわ
    .morning = ohayo
    .morning-heard = おはよう | ohayou | ohayo gozaimasu
cover_people-manners = Cảm ơn: arigato ありがとう
    Xin lỗi: gomen nasai ごめんなさい
    Làm ơn: onegai shimasu お願いします
cover_people-manners_quiz = “Cảm ơn” nói thế nào?
    .sorry = gomen nasai
    .sorry-heard = ごめんなさい | ごめん | gomen | gomennasai
    .please = onegai shimasu
    .please-heard = お願い | onegai | onegaishimasu
    .thanks = arigato
    .thanks-heard = ありがとう | arigatou | arigato gozaimasu | arigatou gozaimasu
cover_people-family = Mẹ: haha 母
    Em gái: imoto 妹
    Bạn: tomodachi 友だち
cover_people-family_quiz = Từ nào nghĩa là bạn?
    .friend = tomodachi
    .friend-heard = 友だち | 友達 | ともだち
    .mother = haha
    .mother-heard = 母 | はは | okasan
    .sister = imoto
    .sister-heard = 妹 | いもうと | imouto

cover_counting-lesson = Con số: bài nào?
    .numbers = { $cover_number ->
        [7] ✓ Từ một đến mười
       *[other] Từ một đến mười
    }
    .numbers-heard = từ một đến mười | đếm | số | tu mot den muoi
    .time = { $cover_hour ->
        [9] ✓ Mấy giờ rồi
       *[other] Mấy giờ rồi
    }
    .time-heard = giờ | mấy giờ | mấy giờ rồi | thời gian | may gio | may gio roi | thoi gian
    .days = { $cover_day ->
        [monday] ✓ Thứ trong tuần
       *[other] Thứ trong tuần
    }
    .days-heard = thứ trong tuần | ngày | thứ | tuần | thu trong tuan | ngay | tuan
    .topics = Chủ đề khác
    .topics-heard = chủ đề | quay lại | khác | chu de khac | chu de | quay lai | khac
cover_counting-numbers = 1 ichi, 2 ni, 3 san, 4 yon, 5 go,
    6 roku, 7 nana, 8 hachi, 9 kyu, 10 ju
cover_counting-numbers_quiz = “Nana” là số mấy? Bạn gõ bằng chữ số nhé.
cover_counting-time = Sau con số là “ji”: 1 giờ là ichi-ji, 3 giờ là san-ji, 9 giờ là ku-ji.
cover_counting-time_quiz = Xe buýt chạy lúc ku-ji. Đó là mấy giờ? Bạn gõ bằng chữ số nhé.
cover_counting-days = Thứ Hai: getsuyobi 月曜日
    Thứ Bảy: doyobi 土曜日
    Chủ nhật: nichiyobi 日曜日
cover_counting-days_quiz = Getsuyobi là thứ mấy?
    .sunday = Chủ nhật
    .sunday-heard = cn | nichiyobi | chu nhat
    .monday = Thứ Hai
    .monday-heard = thứ 2 | t2 | thu hai | thu 2
    .saturday = Thứ Bảy
    .saturday-heard = thứ 7 | t7 | doyobi | thu bay | thu 7

cover_outside-lesson = Ra ngoài: bài nào?
    .shopping = { $cover_price ->
        [500] ✓ Mua sắm
       *[other] Mua sắm
    }
    .shopping-heard = mua sắm | mua đồ | giá | mua sam | mua do
    .food = { $cover_food ->
        [water] ✓ Đi ăn
       *[other] Đi ăn
    }
    .food-heard = đi ăn | đồ ăn | ăn uống | di an | do an | an uong
    .way = { $cover_way ->
        [left] ✓ Hỏi đường
       *[other] Hỏi đường
    }
    .way-heard = hỏi đường | đường | đường đi | hoi duong | duong | duong di
    .topics = Chủ đề khác
    .topics-heard = chủ đề | quay lại | khác | chu de khac | chu de | quay lai | khac
cover_outside-shopping = “Bao nhiêu vậy” là: ikura desu ka.
    100 yên: hyaku en · 500 yên: gohyaku en · 1.000 yên: sen en
cover_outside-shopping_quiz = “Gohyaku en desu.” Là bao nhiêu? Bạn gõ bằng chữ số nhé.
cover_outside-food = Nước: mizu 水
    Trà: ocha お茶
    Cơm: gohan ごはん
cover_outside-food_quiz = Bạn khát. Từ nào là nước?
    .rice = gohan
    .rice-heard = ごはん | ご飯
    .tea = ocha
    .tea-heard = お茶 | おちゃ | cha
    .water = mizu
    .water-heard = 水 | みず | omizu
cover_outside-way = Trái: hidari 左
    Phải: migi 右
    Đi thẳng: massugu まっすぐ
cover_outside-way_quiz = Từ nào là “bên trái”?
    .left = hidari
    .left-heard = 左 | ひだり
    .right = migi
    .right-heard = 右 | みぎ
    .straight = massugu
    .straight-heard = まっすぐ | masugu

cover_talk-lesson = Chuyện phiếm: bài nào?
    .weather = { $cover_weather ->
        [rain] ✓ Thời tiết
       *[other] Thời tiết
    }
    .weather-heard = thời tiết | trời | mưa | thoi tiet | troi
    .likes = { $cover_like ->
        [tasty] ✓ Mình thích
       *[other] Mình thích
    }
    .likes-heard = mình thích | thích | minh thich | thich
    .seasons = { $cover_season ->
        [spring] ✓ Bốn mùa
       *[other] Bốn mùa
    }
    .seasons-heard = bốn mùa | mùa | mùa xuân | bon mua | mua xuan
    .topics = Chủ đề khác
    .topics-heard = chủ đề | quay lại | khác | chu de khac | chu de | quay lai | khac
cover_talk-weather = Nắng: hare 晴れ
    Mưa: ame 雨
    Tuyết: yuki 雪
cover_talk-weather_quiz = Bạn mang theo ô. Hôm nay trời gì?
    .sun = hare
    .sun-heard = 晴れ | はれ
    .rain = ame
    .rain-heard = 雨 | あめ
    .snow = yuki
    .snow-heard = 雪 | ゆき
cover_talk-likes = Mình thích: suki desu 好きです
    Vui: tanoshii 楽しい
    Ngon: oishii おいしい
cover_talk-likes_quiz = Món canh ngon quá. Bạn nói gì?
    .fun = tanoshii
    .fun-heard = 楽しい | たのしい | tanoshi
    .like = suki desu
    .like-heard = 好き | 好きです | suki
    .tasty = oishii
    .tasty-heard = おいしい | 美味しい | oishi
cover_talk-seasons = Mùa xuân: haru 春
    Mùa hè: natsu 夏
    Mùa đông: fuyu 冬
cover_talk-seasons_quiz = Hoa anh đào nở. Đó là mùa nào?
    .spring = haru
    .spring-heard = 春 | はる
    .summer = natsu
    .summer-heard = 夏 | なつ
    .winter = fuyu
    .winter-heard = 冬 | ふゆ

cover_quiz-first = Ba câu nhanh nhé. “Neko” là một con vật: con nào?
    .dog = Con chó
    .dog-heard = chó | inu | con cho
    .cat = Con mèo
    .cat-heard = mèo | neko | con meo
    .bird = Con chim
    .bird-heard = chim | tori
cover_quiz-second = Đúng rồi! Thế “okii” nghĩa là gì?
    .big = To
    .big-heard = lớn
    .small = Nhỏ
    .small-heard = bé
    .new = Mới
    .new-heard = mới tinh | moi tinh
cover_quiz-third = Lại đúng nữa. Câu cuối: “ao” là màu gì?
    .red = Đỏ
    .red-heard = màu đỏ | aka | mau do
    .white = Trắng
    .white-heard = màu trắng | shiro | trang | mau trang
    .blue = Xanh dương
    .blue-heard = xanh | màu xanh | ao | xanh duong | mau xanh
