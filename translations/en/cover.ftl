### The phrase book that stands on the screen while somebody hides. Whoever holds the phone reads it: nothing here may
### tell of the hotline, to the last letter. Whoever writes English learns some Japanese.

cover-hello = Welcome! A few new words a day, and soon it is easy to chat.
cover-words =
    { cover_people-greetings }

    { cover_people-manners }

    { cover_outside-food }

    { cover_outside-way }

    { cover_talk-weather }

    { cover_talk-seasons }
cover-topics = What would you like to learn today?
    .people = People
    .people-heard = family | greetings
    .counting = Numbers
    .counting-heard = number | count | counting | time
    .outside = Out and about
    .outside-heard = out | outside | shopping | food | travel
    .talk = Small talk
    .talk-heard = talk | chat | weather
    .quiz = Quick quiz
    .quiz-heard = quiz | test | game
cover_right-said = That's right! ✓ Well done.
cover_almost-said = Not quite. Have another look at the lesson when you like.

cover_people-lesson = People: which lesson?
    .greetings = { $cover_greeting ->
        [hello] ✓ Greetings
       *[other] Greetings
    }
    .greetings-heard = greetings | hello | greeting
    .manners = { $cover_manners ->
        [thanks] ✓ Thanks and sorry
       *[other] Thanks and sorry
    }
    .manners-heard = thanks and sorry | manners | polite
    .family = { $cover_family ->
        [friend] ✓ Family
       *[other] Family
    }
    .family-heard = family | friends | mother
    .topics = All topics
    .topics-heard = topics | back | other
cover_people-greetings = Hello: konnichiwa こんにちは
    Good morning: ohayo おはよう
    Goodbye: sayonara さようなら
cover_people-greetings_quiz = How do you say “hello” in Japanese?
    .goodbye = sayonara
    .goodbye-heard = さようなら | さよなら | sayounara
    .hello = konnichiwa
    .hello-heard = こんにちは | konichiwa | konnichi wa | こんにちわ
    .morning = ohayo
    .morning-heard = おはよう | ohayou | ohayo gozaimasu
cover_people-manners = Thank you: arigato ありがとう
    Sorry: gomen nasai ごめんなさい
    Please: onegai shimasu お願いします
cover_people-manners_quiz = How do you say “thank you”?
    .sorry = gomen nasai
    .sorry-heard = ごめんなさい | ごめん | gomen | gomennasai
    .please = onegai shimasu
    .please-heard = お願い | onegai | onegaishimasu
    .thanks = arigato
    .thanks-heard = ありがとう | arigatou | arigato gozaimasu | arigatou gozaimasu
cover_people-family = Mother: haha 母
    Sister: imoto 妹
    Friend: tomodachi 友だち
cover_people-family_quiz = Which of these is a friend?
    .friend = tomodachi
    .friend-heard = 友だち | 友達 | ともだち
    .mother = haha
    .mother-heard = 母 | はは | okasan
    .sister = imoto
    .sister-heard = 妹 | いもうと | imouto

cover_counting-lesson = Numbers: which lesson?
    .numbers = { $cover_number ->
        [7] ✓ One to ten
       *[other] One to ten
    }
    .numbers-heard = one to ten | numbers | count
    .time = { $cover_hour ->
        [9] ✓ What time is it
       *[other] What time is it
    }
    .time-heard = time | hour | what time is it
    .days = { $cover_day ->
        [monday] ✓ Days
       *[other] Days
    }
    .days-heard = days | day | week
    .topics = All topics
    .topics-heard = topics | back | other
cover_counting-numbers = 1 ichi · 2 ni · 3 san · 4 yon · 5 go
    6 roku · 7 nana · 8 hachi · 9 kyu · 10 ju
cover_counting-numbers_quiz = Which number is “nana”? Type it in digits.
cover_counting-time = Behind the number comes “ji”: 1 o'clock is ichi-ji, 3 o'clock is san-ji, 9 o'clock is ku-ji.
cover_counting-time_quiz = The bus leaves at ku-ji. At what hour is that? Type it in digits.
cover_counting-days = Monday: getsuyobi 月曜日
    Saturday: doyobi 土曜日
    Sunday: nichiyobi 日曜日
cover_counting-days_quiz = Which day is getsuyobi?
    .sunday = Sunday
    .sunday-heard = sun | nichiyobi
    .monday = Monday
    .monday-heard = mon
    .saturday = Saturday
    .saturday-heard = sat | doyobi

cover_outside-lesson = Out and about: which lesson?
    .shopping = { $cover_price ->
        [500] ✓ Shopping
       *[other] Shopping
    }
    .shopping-heard = shopping | shop | price
    .food = { $cover_food ->
        [water] ✓ Eating out
       *[other] Eating out
    }
    .food-heard = food | eating | eating out
    .way = { $cover_way ->
        [left] ✓ The way
       *[other] The way
    }
    .way-heard = way | the way | street
    .topics = All topics
    .topics-heard = topics | back | other
cover_outside-shopping = “How much is it” is: ikura desu ka.
    100 yen: hyaku en · 500 yen: gohyaku en · 1,000 yen: sen en
cover_outside-shopping_quiz = “Gohyaku en desu.” How much is that? Type it in digits.
cover_outside-food = Water: mizu 水
    Tea: ocha お茶
    Rice: gohan ごはん
cover_outside-food_quiz = You are thirsty. Which of these is water?
    .rice = gohan
    .rice-heard = ごはん | ご飯
    .tea = ocha
    .tea-heard = お茶 | おちゃ | cha
    .water = mizu
    .water-heard = 水 | みず | omizu
cover_outside-way = Left: hidari 左
    Right: migi 右
    Straight on: massugu まっすぐ
cover_outside-way_quiz = Which of these is “left”?
    .left = hidari
    .left-heard = 左 | ひだり
    .right = migi
    .right-heard = 右 | みぎ
    .straight = massugu
    .straight-heard = まっすぐ | masugu

cover_talk-lesson = Small talk: which lesson?
    .weather = { $cover_weather ->
        [rain] ✓ The weather
       *[other] The weather
    }
    .weather-heard = weather | the weather | rain
    .likes = { $cover_like ->
        [tasty] ✓ I like it
       *[other] I like it
    }
    .likes-heard = likes | like | i like it
    .seasons = { $cover_season ->
        [spring] ✓ Seasons
       *[other] Seasons
    }
    .seasons-heard = seasons | season | spring
    .topics = All topics
    .topics-heard = topics | back | other
cover_talk-weather = Sunny: hare 晴れ
    Rain: ame 雨
    Snow: yuki 雪
cover_talk-weather_quiz = You take an umbrella along. What is it today?
    .sun = hare
    .sun-heard = 晴れ | はれ
    .rain = ame
    .rain-heard = 雨 | あめ
    .snow = yuki
    .snow-heard = 雪 | ゆき
cover_talk-likes = I like it: suki desu 好きです
    It is fun: tanoshii 楽しい
    It is tasty: oishii おいしい
cover_talk-likes_quiz = The soup is good. What do you say?
    .fun = tanoshii
    .fun-heard = 楽しい | たのしい | tanoshi
    .like = suki desu
    .like-heard = 好き | 好きです | suki
    .tasty = oishii
    .tasty-heard = おいしい | 美味しい | oishi
cover_talk-seasons = Spring: haru 春
    Summer: natsu 夏
    Winter: fuyu 冬
cover_talk-seasons_quiz = The cherry trees blossom. Which season is it?
    .spring = haru
    .spring-heard = 春 | はる
    .summer = natsu
    .summer-heard = 夏 | なつ
    .winter = fuyu
    .winter-heard = 冬 | ふゆ

cover_quiz-first = Three quick ones. “Neko” is an animal: which one?
    .dog = A dog
    .dog-heard = dog | inu
    .cat = A cat
    .cat-heard = cat | neko
    .bird = A bird
    .bird-heard = bird | tori
cover_quiz-second = Yes! And what does “okii” mean?
    .big = Big
    .big-heard = large
    .small = Small
    .small-heard = little
    .new = New
    .new-heard = fresh
cover_quiz-third = Right again. The last one: which colour is “ao”?
    .red = Red
    .red-heard = aka
    .white = White
    .white-heard = shiro
    .blue = Blue
    .blue-heard = ao
