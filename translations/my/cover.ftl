### “တိတ်တိတ်လေး ထွက်မယ်” ကို နှိပ်ပြီးနောက် ပေါ်တဲ့ စကားလုံးစာအုပ်လေး။ ဖုန်းကိုင်ထားတဲ့သူ ဖတ်မယ်၊ ဒီနေရာအကြောင်း
### စာလုံးတစ်လုံးမှ မပါစေရ။ မြန်မာလိုရေးတဲ့သူက ဂျပန်စကား နည်းနည်း သင်ရတယ်။

cover-hello = ကြိုဆိုပါတယ်! တစ်နေ့ စကားလုံး နည်းနည်း၊ မကြာခင် ပြောတတ်လာမယ်။
cover-words =
    { cover_people-greetings }

    { cover_people-manners }

    { cover_outside-food }

    { cover_outside-way }

    { cover_talk-weather }

    { cover_talk-seasons }
cover-topics = ဒီနေ့ ဘာသင်ချင်လဲ?
    .people = နှုတ်ဆက်စကား
    .people-heard = နှုတ်ဆက် | မိသားစုအကြောင်း | လူတွေ
    .counting = ဂဏန်းများ
    .counting-heard = ဂဏန်း | ရေတွက် | အချိန်
    .outside = အပြင်ထွက်ရင်
    .outside-heard = အပြင် | ဈေးဝယ် | အစားအသောက် | ခရီးသွား
    .talk = စကားစမြည်
    .talk-heard = စကား | ရာသီဥတု
    .quiz = ပဟေဠိတို
    .quiz-heard = ပဟေဠိ | ဉာဏ်စမ်း | ဂိမ်း | quiz
cover_right-said = မှန်တယ်! ✓ တော်လိုက်တာ။
cover_almost-said = နည်းနည်းလွဲတယ်။ ကြိုက်တဲ့အချိန် သင်ခန်းစာကို ပြန်ကြည့်ပါ။

cover_people-lesson = နှုတ်ဆက်စကား - ဘယ်သင်ခန်းစာလဲ?
    .greetings = { $cover_greeting ->
        [hello] ✓ နှုတ်ဆက်တာ
       *[other] နှုတ်ဆက်တာ
    }
    .greetings-heard = မင်္ဂလာပါ | နှုတ်ဆက်
    .manners = { $cover_manners ->
        [thanks] ✓ ကျေးဇူးနဲ့ တောင်းပန်
       *[other] ကျေးဇူးနဲ့ တောင်းပန်
    }
    .manners-heard = ကျေးဇူး | တောင်းပန် | ယဉ်ကျေးစကား
    .family = { $cover_family ->
        [friend] ✓ မိသားစု
       *[other] မိသားစု
    }
    .family-heard = သူငယ်ချင်း | အမေ
    .topics = အကြောင်းအရာအားလုံး
    .topics-heard = တခြား | ပြန်သွားမယ်
cover_people-greetings = မင်္ဂလာပါ: ခွန်နိချိဝ (こんにちは)
    မင်္ဂလာ နံနက်ခင်းပါ: အိုဟယို (おはよう)
    သွားတော့မယ်: ဆယိုနရ (さようなら)
cover_people-greetings_quiz = “မင်္ဂလာပါ” ကို ဂျပန်လို ဘယ်လိုပြောလဲ?
    .goodbye = ဆယိုနရ
    .goodbye-heard = sayonara | さようなら | ဆာယိုနာရာ
    .hello = ခွန်နိချိဝ
    .hello-heard = konnichiwa | こんにちは | ကွန်နိချိဝါ | ကိုနီချိဝ
    .morning = အိုဟယို
    .morning-heard = ohayo | おはよう | အိုဟာယို
cover_people-manners = ကျေးဇူးပါ: အရိဂတို (ありがとう)
    တောင်းပန်ပါတယ်: ဂိုမဲန်နဆိုင် (ごめんなさい)
    ကျေးဇူးပြုပြီး: အိုနဲဂိုင်ရှိမတ်စ် (お願いします)
cover_people-manners_quiz = “ကျေးဇူးပါ” ကို ဘယ်လိုပြောလဲ?
    .sorry = ဂိုမဲန်နဆိုင်
    .sorry-heard = gomen nasai | gomen | ごめんなさい | ဂိုမန်
    .please = အိုနဲဂိုင်ရှိမတ်စ်
    .please-heard = onegai | onegai shimasu | お願いします
    .thanks = အရိဂတို
    .thanks-heard = arigato | ありがとう | အာရီဂါတို
cover_people-family = အမေ: ဟဟ (母)
    ညီမ: အိမိုတို (妹)
    သူငယ်ချင်း: တိုမိုဒချိ (友だち)
cover_people-family_quiz = သူငယ်ချင်းက ဘယ်ဟာလဲ?
    .friend = တိုမိုဒချိ
    .friend-heard = tomodachi | 友だち | 友達 | တိုမိုဒါချိ
    .mother = ဟဟ
    .mother-heard = haha | 母 | ဟာဟာ
    .sister = အိမိုတို
    .sister-heard = imoto | 妹

cover_counting-lesson = ဂဏန်းများ - ဘယ်သင်ခန်းစာလဲ?
    .numbers = { $cover_number ->
        [7] ✓ တစ်ကနေ တစ်ဆယ်
       *[other] တစ်ကနေ တစ်ဆယ်
    }
    .numbers-heard = ဂဏန်း | ရေတွက်
    .time = { $cover_hour ->
        [9] ✓ ဘယ်နှနာရီလဲ
       *[other] ဘယ်နှနာရီလဲ
    }
    .time-heard = အချိန် | နာရီ
    .days = { $cover_day ->
        [monday] ✓ နေ့နာမည်များ
       *[other] နေ့နာမည်များ
    }
    .days-heard = နေ့ | နေ့တွေ | ရက်သတ္တပတ်
    .topics = အကြောင်းအရာအားလုံး
    .topics-heard = တခြား | ပြန်သွားမယ်
cover_counting-numbers = ၁ အိချိ · ၂ နိ · ၃ စန် · ၄ ယွန် · ၅ ဂို
    ၆ ရိုကု · ၇ နန · ၈ ဟချိ · ၉ ကျူး · ၁၀ ဂျူး
cover_counting-numbers_quiz = “နန” က ဘယ်ဂဏန်းလဲ? ဂဏန်းနဲ့ ရိုက်ပါ။
cover_counting-time = ဂဏန်းနောက်မှာ “ဂျိ” ထည့်ပါ။ ၁ နာရီက အိချိဂျိ၊ ၃ နာရီက စန်ဂျိ၊ ၉ နာရီက ကုဂျိ။
cover_counting-time_quiz = ဘတ်စ်ကားက ကုဂျိမှာ ထွက်မယ်။ ဘယ်နှနာရီလဲ? ဂဏန်းနဲ့ ရိုက်ပါ။
cover_counting-days = တနင်္လာ: ဂဲတ်စုယိုးဘိ (月曜日)
    စနေ: ဒိုယိုးဘိ (土曜日)
    တနင်္ဂနွေ: နိချိယိုးဘိ (日曜日)
cover_counting-days_quiz = ဂဲတ်စုယိုးဘိက ဘာနေ့လဲ?
    .sunday = တနင်္ဂနွေ
    .sunday-heard = တနင်္ဂနွေနေ့ | sunday
    .monday = တနင်္လာ
    .monday-heard = တနင်္လာနေ့ | monday
    .saturday = စနေ
    .saturday-heard = စနေနေ့ | saturday

cover_outside-lesson = အပြင်ထွက်ရင် - ဘယ်သင်ခန်းစာလဲ?
    .shopping = { $cover_price ->
        [500] ✓ ဈေးဝယ်တာ
       *[other] ဈေးဝယ်တာ
    }
    .shopping-heard = ဈေးဝယ် | ဈေးနှုန်း | ဈေး
    .food = { $cover_food ->
        [water] ✓ အပြင်မှာ စားတာ
       *[other] အပြင်မှာ စားတာ
    }
    .food-heard = အစားအသောက် | စားသောက်
    .way = { $cover_way ->
        [left] ✓ လမ်းညွှန်
       *[other] လမ်းညွှန်
    }
    .way-heard = လမ်း | လမ်းမေး
    .topics = အကြောင်းအရာအားလုံး
    .topics-heard = တခြား | ပြန်သွားမယ်
cover_outside-shopping = “ဘယ်လောက်လဲ” က အိကုရ ဒက်စ်ကာ။
    ယန်း ၁၀၀: ဟျကုအန် · ယန်း ၅၀၀: ဂိုဟျကုအန် · ယန်း ၁,၀၀၀: စဲန်အန်
cover_outside-shopping_quiz = “ဂိုဟျကုအန် ဒက်စ်။” ဘယ်လောက်လဲ? ဂဏန်းနဲ့ ရိုက်ပါ။
cover_outside-food = ရေ: မိဇု (水)
    လက်ဖက်ရည်: အိုချ (お茶)
    ထမင်း: ဂိုဟန် (ごはん)
cover_outside-food_quiz = ရေဆာနေတယ်။ ရေက ဘယ်ဟာလဲ?
    .rice = ဂိုဟန်
    .rice-heard = gohan | ごはん | ご飯
    .tea = အိုချ
    .tea-heard = ocha | お茶 | အိုချာ
    .water = မိဇု
    .water-heard = mizu | 水 | မီဇူ
cover_outside-way = ဘယ်ဘက်: ဟိဒရိ (左)
    ညာဘက်: မိဂိ (右)
    တည့်တည့်: မဆုဂု (まっすぐ)
cover_outside-way_quiz = “ဘယ်ဘက်” က ဘယ်ဟာလဲ?
    .left = ဟိဒရိ
    .left-heard = hidari | 左 | ဟီဒါရီ
    .right = မိဂိ
    .right-heard = migi | 右 | မီဂီ
    .straight = မဆုဂု
    .straight-heard = massugu | まっすぐ

cover_talk-lesson = စကားစမြည် - ဘယ်သင်ခန်းစာလဲ?
    .weather = { $cover_weather ->
        [rain] ✓ ရာသီဥတု
       *[other] ရာသီဥတု
    }
    .weather-heard = မိုး | မိုးလေဝသ
    .likes = { $cover_like ->
        [tasty] ✓ ကြိုက်တယ်
       *[other] ကြိုက်တယ်
    }
    .likes-heard = ကြိုက် | ကြိုက်တာ
    .seasons = { $cover_season ->
        [spring] ✓ ရာသီများ
       *[other] ရာသီများ
    }
    .seasons-heard = ရာသီ | နွေဦး
    .topics = အကြောင်းအရာအားလုံး
    .topics-heard = တခြား | ပြန်သွားမယ်
cover_talk-weather = နေသာတယ်: ဟရဲ (晴れ)
    မိုး: အမဲ (雨)
    နှင်း: ယုကိ (雪)
cover_talk-weather_quiz = ထီးယူသွားတယ်။ ဒီနေ့ ဘာလဲ?
    .sun = ဟရဲ
    .sun-heard = hare | 晴れ | ဟာရဲ
    .rain = အမဲ
    .rain-heard = ame | 雨 | အာမဲ
    .snow = ယုကိ
    .snow-heard = yuki | 雪 | ယူကီ
cover_talk-likes = ကြိုက်တယ်: ဆုကိဒက်စ် (好きです)
    ပျော်ဖို့ကောင်းတယ်: တနိုရှိး (楽しい)
    စားလို့ကောင်းတယ်: အိုအိရှိး (おいしい)
cover_talk-likes_quiz = ဟင်းချိုက ကောင်းတယ်။ ဘာပြောမလဲ?
    .fun = တနိုရှိး
    .fun-heard = tanoshii | 楽しい
    .like = ဆုကိဒက်စ်
    .like-heard = suki | suki desu | 好き | 好きです
    .tasty = အိုအိရှိး
    .tasty-heard = oishii | おいしい | အိုအိရှီ | အိုအီရှီး
cover_talk-seasons = နွေဦး: ဟရု (春)
    နွေ: နတ်စု (夏)
    ဆောင်း: ဖုယု (冬)
cover_talk-seasons_quiz = ချယ်ရီပန်းတွေ ပွင့်နေပြီ။ ဘာရာသီလဲ?
    .spring = ဟရု
    .spring-heard = haru | 春 | ဟာရူ
    .summer = နတ်စု
    .summer-heard = natsu | 夏
    .winter = ဖုယု
    .winter-heard = fuyu | 冬

cover_quiz-first = အမြန် သုံးခု။ “နဲကို” က တိရစ္ဆာန်တစ်ကောင်၊ ဘာလဲ?
    .dog = ခွေး
    .dog-heard = dog | inu
    .cat = ကြောင်
    .cat-heard = cat | neko
    .bird = ငှက်
    .bird-heard = bird | tori
cover_quiz-second = ဟုတ်တယ်! “အိုးကိး” က ဘာလဲ?
    .big = ကြီးတယ်
    .big-heard = အကြီး | ကြီး
    .small = သေးတယ်
    .small-heard = အသေး | သေး
    .new = သစ်တယ်
    .new-heard = အသစ် | သစ်
cover_quiz-third = ထပ်မှန်တယ်! နောက်ဆုံးတစ်ခု၊ “အအို” က ဘာအရောင်လဲ?
    .red = အနီ
    .red-heard = အနီရောင် | aka
    .white = အဖြူ
    .white-heard = အဖြူရောင် | shiro
    .blue = အပြာ
    .blue-heard = အပြာရောင် | ao
