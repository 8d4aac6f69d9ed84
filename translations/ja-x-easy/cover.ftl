### だれかが「そっと とじる」を おした あとに でる、ちいさな ことばの ほん。スマホを もつ ひとが だれでも よみます。
### この まどぐちの ことは、さいごの もじまで なにも かきません。にほんごを すこしずつ おぼえる ほんです。

cover-hello = ようこそ！まいにち すこしずつ、にほんごを おぼえましょう。
cover-words =
    { cover_people-greetings }

    { cover_people-manners }

    { cover_outside-food }

    { cover_outside-way }

    { cover_talk-weather }

    { cover_talk-seasons }
cover-topics = きょうは、なにを おぼえますか？
    .people = ひとと あいさつ
    .people-heard = 人とあいさつ | あいさつ | 挨拶 | 家族 | かぞく
    .counting = かず
    .counting-heard = 数 | 数字 | すう | かず | 時間 | すうじ | じかん
    .outside = おでかけ
    .outside-heard = おでかけ | 外 | 買い物 | 食べ物 | 旅行 | そと | かいもの | たべもの | りょこう
    .talk = おはなし
    .talk-heard = ちょっとした話 | 話 | 会話 | 天気 | ちょっとしたはなし | はなし | かいわ | てんき
    .quiz = クイズ
    .quiz-heard = クイズ | テスト | ゲーム
cover_right-said = せいかいです！✓ よく できました。
cover_almost-said = おしいです！もう いちど よんで ください。
cover_people-lesson = ひとと あいさつです。どれを おぼえますか？
    .greetings = { $cover_greeting ->
        [hello] ✓ あいさつ
       *[other] あいさつ
    }
    .greetings-heard = 挨拶 | こんにちは | あいさつ
    .manners = { $cover_manners ->
        [thanks] ✓ おれいと ごめん
       *[other] おれいと ごめん
    }
    .manners-heard = お礼 | おわび | ありがとう | おれい
    .family = { $cover_family ->
        [friend] ✓ かぞくと ともだち
       *[other] かぞくと ともだち
    }
    .family-heard = 家族 | 友だち | 友達 | かぞく | ともだち
    .topics = ほかの もの
    .topics-heard = ほかのレッスン | ほか | 戻る | もどる
cover_people-greetings = あさ：おはよう
    ひる：こんにちは
    わかれる とき：さようなら
cover_people-greetings_quiz = ひるに ひとに あいました。なんと いいますか？
    .goodbye = さようなら
    .goodbye-heard = さよなら | ばいばい | sayonara | sayounara
    .hello = こんにちは
    .hello-heard = こんにちわ | konnichiwa
    .morning = おはよう
    .morning-heard = おはようございます | ohayou | ohayou gozaimasu
cover_people-manners = なにか もらった とき：ありがとう
    まちがえた とき：ごめんなさい
    たのむ とき：おねがいします
cover_people-manners_quiz = プレゼントを もらいました。なんと いいますか？
    .sorry = ごめんなさい
    .sorry-heard = ごめん | gomen | gomen nasai
    .please = おねがいします
    .please-heard = おねがい | onegai | onegai shimasu
    .thanks = ありがとう
    .thanks-heard = ありがとうございます | ありがと | arigatou | arigato
cover_people-family = 母（はは）：おかあさん
    妹（いもうと）：としが したの おんなの こ
    友（とも）だち：いっしょに あそぶ ひと
cover_people-family_quiz = いっしょに あそぶ ひとは、だれですか？
    .friend = ともだち
    .friend-heard = 友だち | 友達 | tomodachi
    .mother = はは
    .mother-heard = 母 | おかあさん | haha
    .sister = いもうと
    .sister-heard = 妹 | imouto
cover_counting-lesson = かずです。どれを おぼえますか？
    .numbers = { $cover_number ->
        [7] ✓ 1から 10
       *[other] 1から 10
    }
    .numbers-heard = 数字 | いちから | すうじ
    .time = { $cover_hour ->
        [9] ✓ じかん
       *[other] じかん
    }
    .time-heard = 何時 | 時計 | なんじ | とけい
    .days = { $cover_day ->
        [monday] ✓ ようび
       *[other] ようび
    }
    .days-heard = 何曜日 | 週 | なんようび | しゅう
    .topics = ほかの もの
    .topics-heard = ほかのレッスン | ほか | 戻る | もどる
cover_counting-numbers = 一（いち）・二（に）・三（さん）・四（よん）・五（ご）
    六（ろく）・七（なな）・八（はち）・九（きゅう）・十（じゅう）
cover_counting-numbers_quiz = 「七（なな）」は いくつですか？すうじで かいて ください。
cover_counting-time = かずの うしろに「時（じ）」を かきます。一時（いちじ）、三時（さんじ）、九時（くじ）です。
cover_counting-time_quiz = バスは 九時（くじ）に でます。なんじですか？すうじで かいて ください。
cover_counting-days = 月曜日（げつようび）：日曜日（にちようび）の つぎの ひ
    土曜日（どようび）：日曜日（にちようび）の まえの ひ
    日曜日（にちようび）：おやすみの ひ
cover_counting-days_quiz = にちようびの つぎの ひは、なんようびですか？
    .sunday = にちようび
    .sunday-heard = 日曜日 | 日曜 | nichiyoubi | にちよう
    .monday = げつようび
    .monday-heard = 月曜日 | 月曜 | getsuyoubi | げつよう
    .saturday = どようび
    .saturday-heard = 土曜日 | 土曜 | doyoubi | どよう
cover_outside-lesson = おでかけです。どれを おぼえますか？
    .shopping = { $cover_price ->
        [500] ✓ かいもの
       *[other] かいもの
    }
    .shopping-heard = かいもの | 店 | みせ
    .food = { $cover_food ->
        [water] ✓ たべものと のみもの
       *[other] たべものと のみもの
    }
    .food-heard = 食べ物 | 飲み物 | ごはん | たべもの | のみもの
    .way = { $cover_way ->
        [left] ✓ みち
       *[other] みち
    }
    .way-heard = みち | 右左 | みぎひだり
    .topics = ほかの もの
    .topics-heard = ほかのレッスン | ほか | 戻る | もどる
cover_outside-shopping = みせで「いくらですか」と ききます。
    百円（ひゃくえん）・五百円（ごひゃくえん）・千円（せんえん）
cover_outside-shopping_quiz = 「五百円（ごひゃくえん）です」と いいました。いくらですか？すうじで かいて ください。
cover_outside-food = 水（みず）：いろが ない のみもの
    お茶（ちゃ）：みどりや ちゃいろの のみもの
    ごはん：こめの たべもの
cover_outside-food_quiz = いろが ない のみものは、どれですか？
    .rice = ごはん
    .rice-heard = ご飯 | こめ | gohan
    .tea = おちゃ
    .tea-heard = お茶 | ocha
    .water = みず
    .water-heard = 水 | おみず | mizu
cover_outside-way = 左（ひだり）：←
    右（みぎ）：→
    まっすぐ：↑
cover_outside-way_quiz = 「←」は どちらですか？
    .left = ひだり
    .left-heard = 左 | hidari
    .right = みぎ
    .right-heard = 右 | migi
    .straight = まっすぐ
    .straight-heard = massugu
cover_talk-lesson = おはなしです。どれを おぼえますか？
    .weather = { $cover_weather ->
        [rain] ✓ てんき
       *[other] てんき
    }
    .weather-heard = てんき | 雨 | あめ
    .likes = { $cover_like ->
        [tasty] ✓ すきな もの
       *[other] すきな もの
    }
    .likes-heard = 好き | 好きなもの | すき | すきなもの
    .seasons = { $cover_season ->
        [spring] ✓ きせつ
       *[other] きせつ
    }
    .seasons-heard = きせつ | 春 | はる
    .topics = ほかの もの
    .topics-heard = ほかのレッスン | ほか | 戻る | もどる
cover_talk-weather = 晴（は）れ：あおい そら
    雨（あめ）：かさを つかう ひ
    雪（ゆき）：しろくて つめたい もの
cover_talk-weather_quiz = かさを もって でかけます。きょうの てんきは、どれですか？
    .sun = はれ
    .sun-heard = 晴れ | hare
    .rain = あめ
    .rain-heard = 雨 | ame
    .snow = ゆき
    .snow-heard = 雪 | yuki
cover_talk-likes = すき：もう いちど したい とき
    たのしい：わらう とき
    おいしい：いい あじの とき
cover_talk-likes_quiz = スープが とても いい あじです。なんと いいますか？
    .fun = たのしい
    .fun-heard = たのしいです | 楽しい | tanoshii
    .like = すき
    .like-heard = すきです | 好き | suki
    .tasty = おいしい
    .tasty-heard = おいしいです | 美味しい | oishii
cover_talk-seasons = 春（はる）：さくらの きせつ
    夏（なつ）：あつい きせつ
    冬（ふゆ）：さむい きせつ
cover_talk-seasons_quiz = さくらが さきます。どの きせつですか？
    .spring = はる
    .spring-heard = 春 | haru
    .summer = なつ
    .summer-heard = 夏 | natsu
    .winter = ふゆ
    .winter-heard = 冬 | fuyu
cover_quiz-first = みじかい クイズが 3つです。「ニャー」と なく どうぶつは、どれですか？
    .dog = いぬ
    .dog-heard = 犬 | inu
    .cat = ねこ
    .cat-heard = 猫 | neko
    .bird = とり
    .bird-heard = 鳥 | tori
cover_quiz-second = そうです！つぎです。ぞうは、どんな どうぶつですか？
    .big = おおきい
    .big-heard = 大きい | おおきな | ookii
    .small = ちいさい
    .small-heard = 小さい | ちいさな | chiisai
    .new = あたらしい
    .new-heard = 新しい | atarashii
cover_quiz-third = また せいかいです！さいごです。はれた そらは、なにいろですか？
    .red = あか
    .red-heard = 赤 | あかい | aka
    .white = しろ
    .white-heard = 白 | しろい | shiro
    .blue = あお
    .blue-heard = 青 | あおい | ao
