### Buku kata yang ada di layar saat seseorang bersembunyi. Siapa pun yang pegang HP membacanya: tidak satu huruf pun
### boleh menyebut layanan ini. Yang menulis bahasa Indonesia belajar sedikit bahasa Jepang.

cover-hello = Selamat datang! Beberapa kata baru tiap hari, sebentar lagi ngobrol jadi mudah.
cover-words =
    { cover_people-greetings }

    { cover_people-manners }

    { cover_outside-food }

    { cover_outside-way }

    { cover_talk-weather }

    { cover_talk-seasons }
cover-topics = Hari ini mau belajar apa?
    .people = Salam, orang
    .people-heard = keluarga | salam
    .counting = Angka
    .counting-heard = berhitung | hitung | waktu
    .outside = Di luar
    .outside-heard = luar | belanja | makanan | jalan-jalan
    .talk = Obrolan
    .talk-heard = ngobrol | cuaca
    .quiz = Kuis cepat
    .quiz-heard = kuis | tes | main
cover_right-said = Benar! ✓ Hebat.
cover_almost-said = Hampir. Lihat lagi pelajarannya kapan saja kamu mau.

cover_people-lesson = Orang: pelajaran yang mana?
    .greetings = { $cover_greeting ->
        [hello] ✓ Salam
       *[other] Salam
    }
    .greetings-heard = salam | halo | sapaan
    .manners = { $cover_manners ->
        [thanks] ✓ Terima kasih, maaf
       *[other] Terima kasih, maaf
    }
    .manners-heard = terima kasih | maaf | sopan
    .family = { $cover_family ->
        [friend] ✓ Keluarga
       *[other] Keluarga
    }
    .family-heard = keluarga | teman | ibu
    .topics = Topik lain
    .topics-heard = topik | kembali | lain
cover_people-greetings = Halo: konnichiwa こんにちは
    Selamat pagi: ohayo おはよう
    Sampai jumpa: sayonara さようなら
cover_people-greetings_quiz = Bagaimana bilang “halo” dalam bahasa Jepang?
    .goodbye = sayonara
    .goodbye-heard = さようなら | さよなら | sayounara
    .hello = konnichiwa
    .hello-heard = こんにちは | konichiwa | konnichi wa | こんにちわ
    .morning = ohayo
    .morning-heard = おはよう | ohayou | ohayo gozaimasu
cover_people-manners = Terima kasih: arigato ありがとう
    Maaf: gomen nasai ごめんなさい
    Mohon: onegai shimasu お願いします
cover_people-manners_quiz = Bagaimana bilang “terima kasih”?
    .sorry = gomen nasai
    .sorry-heard = ごめんなさい | ごめん | gomen | gomennasai
    .please = onegai shimasu
    .please-heard = お願い | onegai | onegaishimasu
    .thanks = arigato
    .thanks-heard = ありがとう | arigatou | arigato gozaimasu | arigatou gozaimasu
cover_people-family = Ibu: haha 母
    Adik perempuan: imoto 妹
    Teman: tomodachi 友だち
cover_people-family_quiz = Yang mana artinya teman?
    .friend = tomodachi
    .friend-heard = 友だち | 友達 | ともだち
    .mother = haha
    .mother-heard = 母 | はは | okasan
    .sister = imoto
    .sister-heard = 妹 | いもうと | imouto

cover_counting-lesson = Angka: pelajaran yang mana?
    .numbers = { $cover_number ->
        [7] ✓ Satu ke sepuluh
       *[other] Satu ke sepuluh
    }
    .numbers-heard = satu sampai sepuluh | angka | hitung
    .time = { $cover_hour ->
        [9] ✓ Jam berapa
       *[other] Jam berapa
    }
    .time-heard = jam | waktu
    .days = { $cover_day ->
        [monday] ✓ Hari
       *[other] Hari
    }
    .days-heard = hari | minggu ini | nama hari
    .topics = Topik lain
    .topics-heard = topik | kembali | lain
cover_counting-numbers = 1 ichi, 2 ni, 3 san, 4 yon, 5 go,
    6 roku, 7 nana, 8 hachi, 9 kyu, 10 ju
cover_counting-numbers_quiz = “Nana” itu angka berapa? Tulis dengan angka.
cover_counting-time = Setelah angka ada “ji”: jam 1 adalah ichi-ji, jam 3 san-ji, jam 9 ku-ji.
cover_counting-time_quiz = Busnya berangkat ku-ji. Jam berapa itu? Tulis dengan angka.
cover_counting-days = Senin: getsuyobi 月曜日
    Sabtu: doyobi 土曜日
    Minggu: nichiyobi 日曜日
cover_counting-days_quiz = Getsuyobi itu hari apa?
    .sunday = Minggu
    .sunday-heard = hari minggu | nichiyobi
    .monday = Senin
    .monday-heard = hari senin
    .saturday = Sabtu
    .saturday-heard = hari sabtu | doyobi

cover_outside-lesson = Di luar: pelajaran yang mana?
    .shopping = { $cover_price ->
        [500] ✓ Belanja
       *[other] Belanja
    }
    .shopping-heard = belanja | toko | harga
    .food = { $cover_food ->
        [water] ✓ Makan di luar
       *[other] Makan di luar
    }
    .food-heard = makan | makanan
    .way = { $cover_way ->
        [left] ✓ Arah jalan
       *[other] Arah jalan
    }
    .way-heard = arah | jalan
    .topics = Topik lain
    .topics-heard = topik | kembali | lain
cover_outside-shopping = “Berapa harganya” adalah: ikura desu ka.
    100 yen: hyaku en, 500 yen: gohyaku en, 1.000 yen: sen en
cover_outside-shopping_quiz = “Gohyaku en desu.” Itu berapa? Tulis dengan angka.
cover_outside-food = Air: mizu 水
    Teh: ocha お茶
    Nasi: gohan ごはん
cover_outside-food_quiz = Kamu haus. Yang mana artinya air?
    .rice = gohan
    .rice-heard = ごはん | ご飯
    .tea = ocha
    .tea-heard = お茶 | おちゃ | cha
    .water = mizu
    .water-heard = 水 | みず | omizu
cover_outside-way = Kiri: hidari 左
    Kanan: migi 右
    Lurus: massugu まっすぐ
cover_outside-way_quiz = Yang mana artinya “kiri”?
    .left = hidari
    .left-heard = 左 | ひだり
    .right = migi
    .right-heard = 右 | みぎ
    .straight = massugu
    .straight-heard = まっすぐ | masugu

cover_talk-lesson = Obrolan: pelajaran yang mana?
    .weather = { $cover_weather ->
        [rain] ✓ Cuaca
       *[other] Cuaca
    }
    .weather-heard = cuaca | hujan
    .likes = { $cover_like ->
        [tasty] ✓ Aku suka
       *[other] Aku suka
    }
    .likes-heard = suka | aku suka
    .seasons = { $cover_season ->
        [spring] ✓ Musim
       *[other] Musim
    }
    .seasons-heard = musim | musim semi
    .topics = Topik lain
    .topics-heard = topik | kembali | lain
cover_talk-weather = Cerah: hare 晴れ
    Hujan: ame 雨
    Salju: yuki 雪
cover_talk-weather_quiz = Kamu bawa payung. Hari ini cuacanya apa?
    .sun = hare
    .sun-heard = 晴れ | はれ
    .rain = ame
    .rain-heard = 雨 | あめ
    .snow = yuki
    .snow-heard = 雪 | ゆき
cover_talk-likes = Aku suka: suki desu 好きです
    Seru: tanoshii 楽しい
    Enak: oishii おいしい
cover_talk-likes_quiz = Supnya enak. Kamu bilang apa?
    .fun = tanoshii
    .fun-heard = 楽しい | たのしい | tanoshi
    .like = suki desu
    .like-heard = 好き | 好きです | suki
    .tasty = oishii
    .tasty-heard = おいしい | 美味しい | oishi
cover_talk-seasons = Musim semi: haru 春
    Musim panas: natsu 夏
    Musim dingin: fuyu 冬
cover_talk-seasons_quiz = Bunga sakura mekar. Musim apa itu?
    .spring = haru
    .spring-heard = 春 | はる
    .summer = natsu
    .summer-heard = 夏 | なつ
    .winter = fuyu
    .winter-heard = 冬 | ふゆ

cover_quiz-first = Tiga yang cepat. “Neko” itu binatang: yang mana?
    .dog = Anjing
    .dog-heard = guguk | inu
    .cat = Kucing
    .cat-heard = meong | neko
    .bird = Burung
    .bird-heard = tori
cover_quiz-second = Ya! Lalu apa arti “okii”?
    .big = Besar
    .big-heard = gede
    .small = Kecil
    .small-heard = mungil
    .new = Baru
    .new-heard = masih baru
cover_quiz-third = Benar lagi. Yang terakhir: “ao” itu warna apa?
    .red = Merah
    .red-heard = warna merah | aka
    .white = Putih
    .white-heard = warna putih | shiro
    .blue = Biru
    .blue-heard = warna biru | ao
