### Ang aklat ng mga parirala na nakikita habang nagtatago ang tao. Babasahin ito ng sinumang may hawak ng telepono.

cover-hello = Welcome! Ilang bagong salita bawat araw, at madali na ang makipagkuwentuhan.
cover-words =
    { cover_people-greetings }

    { cover_people-manners }

    { cover_outside-food }

    { cover_outside-way }

    { cover_talk-weather }

    { cover_talk-seasons }
cover-topics = Ano ang gusto mong matutunan ngayon?
    .people = Mga tao
    .people-heard = pamilya | pagbati | mga kaibigan
    .counting = Mga bilang
    .counting-heard = bilang | numero | oras
    .outside = Sa labas
    .outside-heard = labas | pamimili | pagkain | biyahe
    .talk = Kuwentuhan
    .talk-heard = kwentuhan | usap | panahon
    .quiz = Mabilis na quiz
    .quiz-heard = quiz | laro | test
cover_right-said = Tama! ✓ Ang galing.
cover_almost-said = Hindi pa. Tingnan ulit ang aralin kung kailan mo gusto.

cover_people-lesson = Mga tao: aling aralin?
    .greetings = { $cover_greeting ->
        [hello] ✓ Pagbati
       *[other] Pagbati
    }
    .greetings-heard = pagbati | bati | hello
    .manners = { $cover_manners ->
        [thanks] ✓ Salamat, pasensya
       *[other] Salamat, pasensya
    }
    .manners-heard = salamat at pasensya | magalang | paggalang
    .family = { $cover_family ->
        [friend] ✓ Pamilya
       *[other] Pamilya
    }
    .family-heard = pamilya | kaibigan | nanay
    .topics = Lahat ng paksa
    .topics-heard = paksa | mga paksa | balik | iba
cover_people-greetings = Hello: konnichiwa こんにちは
    Magandang umaga: ohayo おはよう
    Paalam: sayonara さようなら
cover_people-greetings_quiz = Paano sabihin ang “hello” sa Japanese?
    .goodbye = sayonara
    .goodbye-heard = さようなら | さよなら | sayounara
    .hello = konnichiwa
    .hello-heard = こんにちは | konichiwa | konnichi wa | こんにちわ
    .morning = ohayo
    .morning-heard = おはよう | ohayou | ohayo gozaimasu
cover_people-manners = Salamat: arigato ありがとう
    Pasensya: gomen nasai ごめんなさい
    Pakiusap: onegai shimasu お願いします
cover_people-manners_quiz = Paano sabihin ang “salamat”?
    .sorry = gomen nasai
    .sorry-heard = ごめんなさい | ごめん | gomen | gomennasai
    .please = onegai shimasu
    .please-heard = お願い | onegai | onegaishimasu
    .thanks = arigato
    .thanks-heard = ありがとう | arigatou | arigato gozaimasu | arigatou gozaimasu
cover_people-family = Nanay: haha 母
    Nakababatang kapatid na babae: imoto 妹
    Kaibigan: tomodachi 友だち
cover_people-family_quiz = Alin dito ang kaibigan?
    .friend = tomodachi
    .friend-heard = 友だち | 友達 | ともだち
    .mother = haha
    .mother-heard = 母 | はは | okasan
    .sister = imoto
    .sister-heard = 妹 | いもうと | imouto

cover_counting-lesson = Mga bilang: aling aralin?
    .numbers = { $cover_number ->
        [7] ✓ Isa hanggang sampu
       *[other] Isa hanggang sampu
    }
    .numbers-heard = isa hanggang sampu | bilang | numero
    .time = { $cover_hour ->
        [9] ✓ Anong oras na
       *[other] Anong oras na
    }
    .time-heard = oras | anong oras na
    .days = { $cover_day ->
        [monday] ✓ Mga araw
       *[other] Mga araw
    }
    .days-heard = araw | linggo | mga araw
    .topics = Lahat ng paksa
    .topics-heard = paksa | mga paksa | balik | iba
cover_counting-numbers = Isa: 1 ichi · 2 ni · 3 san · 4 yon · 5 go
    6 roku · 7 nana · 8 hachi · 9 kyu · 10 ju
cover_counting-numbers_quiz = Anong bilang ang “nana”? Isulat sa numero.
cover_counting-time = Pagkatapos ng bilang, “ji”: ang ala-una ay ichi-ji, ang alas-tres ay san-ji, ang alas-nuwebe ay ku-ji.
cover_counting-time_quiz = Aalis ang bus nang ku-ji. Anong oras iyon? Isulat sa numero.
cover_counting-days = Lunes: getsuyobi 月曜日
    Sabado: doyobi 土曜日
    Linggo: nichiyobi 日曜日
cover_counting-days_quiz = Anong araw ang getsuyobi?
    .sunday = Linggo
    .sunday-heard = nichiyobi | sunday
    .monday = Lunes
    .monday-heard = monday
    .saturday = Sabado
    .saturday-heard = doyobi | saturday

cover_outside-lesson = Sa labas: aling aralin?
    .shopping = { $cover_price ->
        [500] ✓ Pamimili
       *[other] Pamimili
    }
    .shopping-heard = pamimili | bili | presyo
    .food = { $cover_food ->
        [water] ✓ Kumain sa labas
       *[other] Kumain sa labas
    }
    .food-heard = pagkain | kain | kumain
    .way = { $cover_way ->
        [left] ✓ Ang daan
       *[other] Ang daan
    }
    .way-heard = daan | kalye
    .topics = Lahat ng paksa
    .topics-heard = paksa | mga paksa | balik | iba
cover_outside-shopping = Ang “magkano ito” ay: ikura desu ka.
    100 yen: hyaku en · 500 yen: gohyaku en · 1,000 yen: sen en
cover_outside-shopping_quiz = “Gohyaku en desu.” Magkano iyon? Isulat sa numero.
cover_outside-food = Tubig: mizu 水
    Tsaa: ocha お茶
    Kanin: gohan ごはん
cover_outside-food_quiz = Nauuhaw ka. Alin dito ang tubig?
    .rice = gohan
    .rice-heard = ごはん | ご飯
    .tea = ocha
    .tea-heard = お茶 | おちゃ | cha
    .water = mizu
    .water-heard = 水 | みず | omizu
cover_outside-way = Kaliwa: hidari 左
    Kanan: migi 右
    Diretso: massugu まっすぐ
cover_outside-way_quiz = Alin dito ang “kaliwa”?
    .left = hidari
    .left-heard = 左 | ひだり
    .right = migi
    .right-heard = 右 | みぎ
    .straight = massugu
    .straight-heard = まっすぐ | masugu

cover_talk-lesson = Kuwentuhan: aling aralin?
    .weather = { $cover_weather ->
        [rain] ✓ Ang panahon
       *[other] Ang panahon
    }
    .weather-heard = panahon | ang panahon | ulan
    .likes = { $cover_like ->
        [tasty] ✓ Gusto ko
       *[other] Gusto ko
    }
    .likes-heard = gusto | gusto ko | hilig
    .seasons = { $cover_season ->
        [spring] ✓ Mga panahon
       *[other] Mga panahon
    }
    .seasons-heard = tagsibol | tag-araw | tagsibol at taglamig | seasons
    .topics = Lahat ng paksa
    .topics-heard = paksa | mga paksa | balik | iba
cover_talk-weather = Maaraw: hare 晴れ
    Ulan: ame 雨
    Niyebe: yuki 雪
cover_talk-weather_quiz = Nagdadala ka ng payong. Ano ang panahon ngayon?
    .sun = hare
    .sun-heard = 晴れ | はれ
    .rain = ame
    .rain-heard = 雨 | あめ
    .snow = yuki
    .snow-heard = 雪 | ゆき
cover_talk-likes = Gusto ko: suki desu 好きです
    Ang saya: tanoshii 楽しい
    Ang sarap: oishii おいしい
cover_talk-likes_quiz = Masarap ang sabaw. Ano ang sasabihin mo?
    .fun = tanoshii
    .fun-heard = 楽しい | たのしい | tanoshi
    .like = suki desu
    .like-heard = 好き | 好きです | suki
    .tasty = oishii
    .tasty-heard = おいしい | 美味しい | oishi
cover_talk-seasons = Tagsibol: haru 春
    Tag-araw: natsu 夏
    Taglamig: fuyu 冬
cover_talk-seasons_quiz = Namumulaklak ang mga cherry. Anong panahon ng taon?
    .spring = haru
    .spring-heard = 春 | はる
    .summer = natsu
    .summer-heard = 夏 | なつ
    .winter = fuyu
    .winter-heard = 冬 | ふゆ

cover_quiz-first = Tatlong mabilis. Hayop ang “neko”: alin?
    .dog = Aso
    .dog-heard = inu
    .cat = Pusa
    .cat-heard = neko
    .bird = Ibon
    .bird-heard = tori
cover_quiz-second = Oo! At ano ang ibig sabihin ng “okii”?
    .big = Malaki
    .big-heard = laki
    .small = Maliit
    .small-heard = liit
    .new = Bago
    .new-heard = sariwa
cover_quiz-third = Tama ulit. Ang huli: anong kulay ang “ao”?
    .red = Pula
    .red-heard = aka
    .white = Puti
    .white-heard = shiro
    .blue = Asul
    .blue-heard = ao | bughaw
