### 有人藏起来时屏幕上的单词本。拿着手机的人都会看：这里一个字也不能提到热线。写中文的人学一点日语。

cover-hello = 欢迎！每天几个新词，很快就能聊起来。
cover-words =
    { cover_people-greetings }

    { cover_people-manners }

    { cover_outside-food }

    { cover_outside-way }

    { cover_talk-weather }

    { cover_talk-seasons }
cover-topics = 今天想学什么？
    .people = 人和问候
    .people-heard = 家人 | 问候 | 問候
    .counting = 数字
    .counting-heard = 数 | 数数 | 时间 | 數 | 數數 | 時間
    .outside = 出门
    .outside-heard = 外面 | 购物 | 买东西 | 旅行 | 購物 | 買東西
    .talk = 闲聊
    .talk-heard = 聊天 | 天气 | 天氣
    .quiz = 小测验
    .quiz-heard = 测验 | 测试 | 游戏 | 測驗 | 測試 | 遊戲
cover_right-said = 答对了！✓ 真棒。
cover_almost-said = 差一点。想看的时候，再看看那一课吧。

cover_people-lesson = 人和问候：学哪一课？
    .greetings = { $cover_greeting ->
        [hello] ✓ 问候
       *[other] 问候
    }
    .greetings-heard = 打招呼 | 你好
    .manners = { $cover_manners ->
        [thanks] ✓ 谢谢和对不起
       *[other] 谢谢和对不起
    }
    .manners-heard = 谢谢 | 对不起 | 礼貌 | 謝謝 | 對不起 | 禮貌
    .family = { $cover_family ->
        [friend] ✓ 家人
       *[other] 家人
    }
    .family-heard = 家 | 朋友 | 妈妈 | 媽媽
    .topics = 别的主题
    .topics-heard = 主题 | 返回 | 别的 | 主題 | 別的
cover_people-greetings = 你好：konnichiwa こんにちは
    早上好：ohayo おはよう
    再见：sayonara さようなら
cover_people-greetings_quiz = “你好”用日语怎么说？
    .goodbye = sayonara
    .goodbye-heard = さようなら | さよなら | sayounara
    .hello = konnichiwa
    .hello-heard = こんにちは | konichiwa | konnichi wa | こんにちわ
    .morning = ohayo
    .morning-heard = おはよう | ohayou | ohayo gozaimasu
cover_people-manners = 谢谢：arigato ありがとう
    对不起：gomen nasai ごめんなさい
    拜托：onegai shimasu お願いします
cover_people-manners_quiz = “谢谢”怎么说？
    .sorry = gomen nasai
    .sorry-heard = ごめんなさい | ごめん | gomen | gomennasai
    .please = onegai shimasu
    .please-heard = お願い | onegai | onegaishimasu
    .thanks = arigato
    .thanks-heard = ありがとう | arigatou | arigato gozaimasu | arigatou gozaimasu
cover_people-family = 妈妈：haha 母
    妹妹：imoto 妹
    朋友：tomodachi 友だち
cover_people-family_quiz = 哪一个是朋友？
    .friend = tomodachi
    .friend-heard = 友だち | 友達 | ともだち
    .mother = haha
    .mother-heard = 母 | はは | okasan
    .sister = imoto
    .sister-heard = 妹 | いもうと | imouto

cover_counting-lesson = 数字：学哪一课？
    .numbers = { $cover_number ->
        [7] ✓ 一到十
       *[other] 一到十
    }
    .numbers-heard = 数字 | 数数 | 數字 | 數數
    .time = { $cover_hour ->
        [9] ✓ 几点了
       *[other] 几点了
    }
    .time-heard = 时间 | 几点 | 時間 | 幾點
    .days = { $cover_day ->
        [monday] ✓ 星期
       *[other] 星期
    }
    .days-heard = 日子 | 周几 | 周幾
    .topics = 别的主题
    .topics-heard = 主题 | 返回 | 别的 | 主題 | 別的
cover_counting-numbers = 1 ichi，2 ni，3 san，4 yon，5 go，
    6 roku，7 nana，8 hachi，9 kyu，10 ju
cover_counting-numbers_quiz = “nana”是几？请用数字打。
cover_counting-time = 数字后面加“ji”：1点是 ichi-ji，3点是 san-ji，9点是 ku-ji。
cover_counting-time_quiz = 公交车 ku-ji 开。那是几点？请用数字打。
cover_counting-days = 星期一：getsuyobi 月曜日
    星期六：doyobi 土曜日
    星期天：nichiyobi 日曜日
cover_counting-days_quiz = getsuyobi 是星期几？
    .sunday = 星期天
    .sunday-heard = 周日 | 星期日 | nichiyobi | 週日
    .monday = 星期一
    .monday-heard = 周一 | 週一
    .saturday = 星期六
    .saturday-heard = 周六 | doyobi | 週六

cover_outside-lesson = 出门：学哪一课？
    .shopping = { $cover_price ->
        [500] ✓ 购物
       *[other] 购物
    }
    .shopping-heard = 买东西 | 价钱 | 買東西 | 價錢
    .food = { $cover_food ->
        [water] ✓ 吃饭
       *[other] 吃饭
    }
    .food-heard = 吃的 | 下馆子 | 下館子
    .way = { $cover_way ->
        [left] ✓ 问路
       *[other] 问路
    }
    .way-heard = 路 | 怎么走 | 怎麼走
    .topics = 别的主题
    .topics-heard = 主题 | 返回 | 别的 | 主題 | 別的
cover_outside-shopping = “多少钱”是：ikura desu ka。
    100日元：hyaku en，500日元：gohyaku en，1,000日元：sen en
cover_outside-shopping_quiz = “Gohyaku en desu.”是多少？请用数字打。
cover_outside-food = 水：mizu 水
    茶：ocha お茶
    米饭：gohan ごはん
cover_outside-food_quiz = 你口渴了。哪一个是水？
    .rice = gohan
    .rice-heard = ごはん | ご飯
    .tea = ocha
    .tea-heard = お茶 | おちゃ | cha
    .water = mizu
    .water-heard = 水 | みず | omizu
cover_outside-way = 左：hidari 左
    右：migi 右
    直走：massugu まっすぐ
cover_outside-way_quiz = 哪一个是“左”？
    .left = hidari
    .left-heard = 左 | ひだり
    .right = migi
    .right-heard = 右 | みぎ
    .straight = massugu
    .straight-heard = まっすぐ | masugu

cover_talk-lesson = 闲聊：学哪一课？
    .weather = { $cover_weather ->
        [rain] ✓ 天气
       *[other] 天气
    }
    .weather-heard = 下雨 | 气温 | 氣溫
    .likes = { $cover_like ->
        [tasty] ✓ 喜欢
       *[other] 喜欢
    }
    .likes-heard = 我喜欢 | 我喜歡
    .seasons = { $cover_season ->
        [spring] ✓ 四季
       *[other] 四季
    }
    .seasons-heard = 季节 | 春天 | 季節
    .topics = 别的主题
    .topics-heard = 主题 | 返回 | 别的 | 主題 | 別的
cover_talk-weather = 晴天：hare 晴れ
    雨：ame 雨
    雪：yuki 雪
cover_talk-weather_quiz = 你带了伞。今天是什么天气？
    .sun = hare
    .sun-heard = 晴れ | はれ
    .rain = ame
    .rain-heard = 雨 | あめ
    .snow = yuki
    .snow-heard = 雪 | ゆき
cover_talk-likes = 喜欢：suki desu 好きです
    开心：tanoshii 楽しい
    好吃：oishii おいしい
cover_talk-likes_quiz = 汤很好喝。你会说什么？
    .fun = tanoshii
    .fun-heard = 楽しい | たのしい | tanoshi
    .like = suki desu
    .like-heard = 好き | 好きです | suki
    .tasty = oishii
    .tasty-heard = おいしい | 美味しい | oishi
cover_talk-seasons = 春天：haru 春
    夏天：natsu 夏
    冬天：fuyu 冬
cover_talk-seasons_quiz = 樱花开了。是哪个季节？
    .spring = haru
    .spring-heard = 春 | はる
    .summer = natsu
    .summer-heard = 夏 | なつ
    .winter = fuyu
    .winter-heard = 冬 | ふゆ

cover_quiz-first = 快速三题。“Neko”是一种动物：哪一种？
    .dog = 狗
    .dog-heard = 小狗 | inu
    .cat = 猫
    .cat-heard = 小猫 | neko | 小貓
    .bird = 鸟
    .bird-heard = 小鸟 | tori | 小鳥
cover_quiz-second = 对了！那“okii”是什么意思？
    .big = 大
    .big-heard = 很大
    .small = 小
    .small-heard = 很小
    .new = 新
    .new-heard = 新的
cover_quiz-third = 又对了。最后一个：“ao”是什么颜色？
    .red = 红
    .red-heard = 红色 | aka | 紅色
    .white = 白
    .white-heard = 白色 | shiro
    .blue = 蓝
    .blue-heard = 蓝色 | ao | 藍色
