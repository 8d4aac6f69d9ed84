### だれかが「そっと閉じる」を使ったあと、画面に出ている小さな単語帳。スマホを持っている人がだれでも読みます。
### この窓口のことは、最後の一文字まで、なにも書きません。日本語の人は、英語を少しずつおぼえます。

cover-hello = ようこそ！一日にすこしずつ、かんたんな英語をおぼえましょう。
cover-words =
    { cover_people-greetings }

    { cover_people-manners }

    { cover_outside-food }

    { cover_outside-way }

    { cover_talk-weather }

    { cover_talk-seasons }
cover-topics = 今日は、どれをおぼえますか？
    .people = 人とあいさつ
    .people-heard = あいさつ | 挨拶 | 家族
    .counting = 数
    .counting-heard = 数字 | すう | かず | 時間
    .outside = おでかけ
    .outside-heard = 外 | 買い物 | 食べ物 | 旅行
    .talk = ちょっとした話
    .talk-heard = 話 | 会話 | 天気
    .quiz = クイズ
    .quiz-heard = テスト | ゲーム
cover_right-said = せいかい！✓ よくできました。
cover_almost-said = おしい！もう一度、レッスンを見てみましょう。

cover_people-lesson = 人とあいさつ。どのレッスンにしますか？
    .greetings = { $cover_greeting ->
        [hello] ✓ あいさつ
       *[other] あいさつ
    }
    .greetings-heard = 挨拶 | こんにちは
    .manners = { $cover_manners ->
        [thanks] ✓ お礼とおわび
       *[other] お礼とおわび
    }
    .manners-heard = お礼 | おわび | ありがとう
    .family = { $cover_family ->
        [friend] ✓ 家族と友だち
       *[other] 家族と友だち
    }
    .family-heard = 家族 | 友だち | 友達
    .topics = ほかのレッスン
    .topics-heard = ほか | 戻る | もどる
cover_people-greetings = こんにちは：hello（ハロー）
    おはよう：good morning（グッモーニン）
    さようなら：goodbye（グッバイ）
cover_people-greetings_quiz = 「こんにちは」は、英語でなんと言いますか？
    .goodbye = goodbye
    .goodbye-heard = グッバイ | bye | good bye
    .hello = hello
    .hello-heard = ハロー | helo | hallo
    .morning = good morning
    .morning-heard = グッモーニン | グッドモーニング
cover_people-manners = ありがとう：thank you（サンキュー）
    ごめんなさい：sorry（ソーリー）
    おねがいします：please（プリーズ）
cover_people-manners_quiz = 「ありがとう」は、英語でなんと言いますか？
    .sorry = sorry
    .sorry-heard = ソーリー | i'm sorry
    .please = please
    .please-heard = プリーズ | pleas
    .thanks = thank you
    .thanks-heard = サンキュー | thanks | thankyou
cover_people-family = お母さん：mother（マザー）
    妹・姉：sister（シスター）
    友だち：friend（フレンド）
cover_people-family_quiz = 「友だち」は、どれですか？
    .friend = friend
    .friend-heard = フレンド | frend
    .mother = mother
    .mother-heard = マザー | mom
    .sister = sister
    .sister-heard = シスター

cover_counting-lesson = 数。どのレッスンにしますか？
    .numbers = { $cover_number ->
        [7] ✓ 1から10
       *[other] 1から10
    }
    .numbers-heard = 数字 | いちから
    .time = { $cover_hour ->
        [9] ✓ 時間
       *[other] 時間
    }
    .time-heard = 何時 | 時計
    .days = { $cover_day ->
        [monday] ✓ 曜日
       *[other] 曜日
    }
    .days-heard = 何曜日 | 週
    .topics = ほかのレッスン
    .topics-heard = ほか | 戻る | もどる
cover_counting-numbers = 1 one · 2 two · 3 three · 4 four · 5 five
    6 six · 7 seven · 8 eight · 9 nine · 10 ten
cover_counting-numbers_quiz = “seven”は、いくつですか？数字で書いてください。
cover_counting-time = 数のあとに o'clock をつけます。1時は one o'clock、3時は three o'clock、9時は nine o'clock です。
cover_counting-time_quiz = バスは nine o'clock に出ます。何時ですか？数字で書いてください。
cover_counting-days = 月曜日：Monday（マンデー）
    土曜日：Saturday（サタデー）
    日曜日：Sunday（サンデー）
cover_counting-days_quiz = Monday は、何曜日ですか？
    .sunday = 日曜日
    .sunday-heard = 日曜 | サンデー
    .monday = 月曜日
    .monday-heard = 月曜 | マンデー
    .saturday = 土曜日
    .saturday-heard = 土曜 | サタデー

cover_outside-lesson = おでかけ。どのレッスンにしますか？
    .shopping = { $cover_price ->
        [500] ✓ 買い物
       *[other] 買い物
    }
    .shopping-heard = かいもの | 店
    .food = { $cover_food ->
        [water] ✓ 食べ物と飲み物
       *[other] 食べ物と飲み物
    }
    .food-heard = 食べ物 | 飲み物 | ごはん
    .way = { $cover_way ->
        [left] ✓ 道
       *[other] 道
    }
    .way-heard = みち | 右左
    .topics = ほかのレッスン
    .topics-heard = ほか | 戻る | もどる
cover_outside-shopping = 「いくらですか」は、How much is it と言います。
    100円：one hundred yen · 500円：five hundred yen
cover_outside-shopping_quiz = “It's five hundred yen.” いくらですか？数字で書いてください。
cover_outside-food = 水：water（ウォーター）
    お茶：tea（ティー）
    ごはん：rice（ライス）
cover_outside-food_quiz = のどがかわきました。「水」は、どれですか？
    .rice = rice
    .rice-heard = ライス
    .tea = tea
    .tea-heard = ティー
    .water = water
    .water-heard = ウォーター
cover_outside-way = 左：left（レフト）
    右：right（ライト）
    まっすぐ：straight（ストレート）
cover_outside-way_quiz = 「左」は、どれですか？
    .left = left
    .left-heard = レフト
    .right = right
    .right-heard = ライト
    .straight = straight
    .straight-heard = ストレート

cover_talk-lesson = ちょっとした話。どのレッスンにしますか？
    .weather = { $cover_weather ->
        [rain] ✓ 天気
       *[other] 天気
    }
    .weather-heard = てんき | 雨
    .likes = { $cover_like ->
        [tasty] ✓ すきなもの
       *[other] すきなもの
    }
    .likes-heard = 好き | 好きなもの
    .seasons = { $cover_season ->
        [spring] ✓ 季節
       *[other] 季節
    }
    .seasons-heard = きせつ | 春
    .topics = ほかのレッスン
    .topics-heard = ほか | 戻る | もどる
cover_talk-weather = 晴れ：sunny（サニー）
    雨：rain（レイン）
    雪：snow（スノー）
cover_talk-weather_quiz = かさを持って出かけます。今日の天気は、どれですか？
    .sun = sunny
    .sun-heard = サニー | sun
    .rain = rain
    .rain-heard = レイン | rainy
    .snow = snow
    .snow-heard = スノー | snowy
cover_talk-likes = すきです：I like it（アイライクイット）
    たのしい：It's fun（イッツファン）
    おいしい：It's tasty（イッツテイスティ）
cover_talk-likes_quiz = スープが「おいしい」と言うときは、どれですか？
    .fun = It's fun
    .fun-heard = fun | ファン | イッツファン
    .like = I like it
    .like-heard = like | アイライクイット
    .tasty = It's tasty
    .tasty-heard = tasty | テイスティ | イッツテイスティ
cover_talk-seasons = 春：spring（スプリング）
    夏：summer（サマー）
    冬：winter（ウィンター）
cover_talk-seasons_quiz = さくらが咲くのは、どの季節ですか？
    .spring = spring
    .spring-heard = スプリング
    .summer = summer
    .summer-heard = サマー
    .winter = winter
    .winter-heard = ウィンター

cover_quiz-first = つづけて三つ。cat は、どの動物ですか？
    .dog = いぬ
    .dog-heard = 犬 | dog
    .cat = ねこ
    .cat-heard = 猫 | cat
    .bird = とり
    .bird-heard = 鳥 | bird
cover_quiz-second = そうです！では、big は、どんな意味ですか？
    .big = 大きい
    .big-heard = おおきい
    .small = 小さい
    .small-heard = ちいさい
    .new = 新しい
    .new-heard = あたらしい
cover_quiz-third = またせいかい。さいごに、blue は、どの色ですか？
    .red = 赤
    .red-heard = あか
    .white = 白
    .white-heard = しろ
    .blue = 青
    .blue-heard = あお
