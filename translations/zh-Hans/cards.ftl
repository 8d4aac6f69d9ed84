### 短句卡：值班的人发给语言不通的人。读的人可能在夜里、一个人、很害怕：短、暖、一次一件事。
### 有些卡前面带开场白，因为前四十个字会显示在锁屏上。

cards-opening =
    .ask = 还想问你一件小事，只有你愿意才回答，不想答也没有关系，不用着急，慢慢来就好了。
    .tell = 还有一件小事想跟你说一声，不用马上看，什么时候方便了，再慢慢看也完全来得及的。
cards-passed_on = 谢谢你。对方已经用自己的语言看到你的回答了。

## 开头
cards-hello = 你好。我是真人，不是程序。我现在在这里，有时间陪你。
cards-translated = 我不会说你的语言。我发给你的句子，是别人翻译好的。这样可以吗？
cards-buttons = 按按钮最方便：你的回答会变成我的语言给我看。你也可以写字。
cards-slowly = 慢慢来，不着急。我在这里等你。
cards-not_needed = 什么都可以不回答。每个问题都可以按“{ hotline-words.skip }”。
cards-no_name = 我看不到你的名字和号码，你也不用说。
cards-same_person = 又见面了。你就是之前在这里写过的那个人吗？
cards-can_write = 你好。现在方便写一会儿吗，还是晚一点更好？
    .now = 现在可以
    .later = 晚一点
cards-moment = 请等我一下。我在帮你找，找到了再写给你。
cards-not_clear = 对不起，我没看懂。你可以按按钮，或者用几个简单的词再说一遍吗？
cards-colleague = 这里有别的人，比我更懂你的语言。要不要请他们过来？

## 安全
cards-safe_now = { cards-opening.ask }你现在在的地方安全吗？
cards-alone = 你现在是一个人，还是有人在旁边？
    .alone = 一个人
    .not_alone = 有人在
cards-screen = { cards-opening.ask }现在别人看得到这个屏幕吗？
cards-who_is_there = { cards-opening.ask }现在谁在你附近？
    .nobody = 没有人
    .friends = 朋友或家人
    .the_boss = 老板
    .others = 别的人
cards-go_out = { cards-opening.ask }你想出门的时候，出得去吗？
    .freely = 随时都可以
    .sometimes = 有时候可以
    .never = 不行
cards-door = { cards-opening.ask }门是不是锁着，你自己打不开？
cards-threats = { cards-opening.ask }有人说要对你或你家人不好吗？
cards-hurt_you = { cards-opening.ask }有人弄疼你、打过你吗？
    .today = 有，今天
    .before = 有，以前
    .no = 没有
cards-phone_call = { cards-opening.ask }现在你能打电话，又不被别人听见吗？
cards-police = { cards-opening.ask }你想让警察来吗？回答“不”也可以。
cards-tell_nobody = { cards-opening.tell }要告诉别人之前，我们会先问你，除非有人的生命或孩子有危险，等不了。
cards-leave_quietly = { cards-opening.tell }有人过来，就按“{ hotline-words.leave }”。这里就只剩一本单词本。

## 心情
cards-how_are_you = 你现在感觉怎么样？
    .well = 还好
    .so_so = 一般
    .badly = 不好
cards-believe = 我相信你。谢谢你告诉我。
cards-not_your_fault = { cards-opening.tell }别人做的事，不是你的错。
cards-afraid = { cards-opening.tell }你有这样的感觉很自然。换了谁在那里都会怕。
cards-courage = 能在这里写出来，需要很大的勇气。我很高兴你写了。
cards-here_now = 我还在这里，你写的每个字我都在看。
cards-cry = 你可以生气，可以难过，也可以哭。在这里都没关系。
cards-your_way = 你想要什么、不想要什么，都可以说。我听着，我们一起想办法。
cards-not_living = { cards-opening.ask }你会想到伤害自己，或者不想活下去吗？
    .today = 会，今天
    .sometimes = 有时候会
    .no = 不会
cards-stay = 如果你愿意，我想在这里再陪你一会儿。
cards-breathe = 我们一起慢慢呼吸吧：吸气……呼气……再来一次。

## 身体
cards-ill = { cards-opening.ask }你身体有没有不舒服，或者有没有哪里受了伤？
cards-bleeding = { cards-opening.ask }你是不是流了很多血？
cards-ambulance = { cards-opening.ask }你想让救护车来吗？回答“不”也可以。
cards-pain = { cards-opening.ask }哪里疼？
    .head = 头
    .chest = 胸口
    .belly = 肚子
    .arm_or_leg = 胳膊或腿
    .elsewhere = 别的地方
cards-breathing = 你现在呼吸顺畅吗？
cards-medicine = { cards-opening.ask }有没有你需要、手边却没有的药？
cards-food = 今天吃的喝的够吗？
cards-sleep = 昨晚睡了一会儿吗？
cards-pregnant = { cards-opening.ask }你有没有可能怀孕了？
cards-pills = { cards-opening.ask }有人给你吃药、吸东西或者喝酒，而你不愿意吗？

## 地方
cards-know_where = 你知道现在这个地方叫什么吗？
cards-kind_of_place = 你现在在什么样的地方？
    .home = 家里
    .at_work = 干活的地方
    .hotel = 旅馆
    .outside = 外面
    .in_a_car = 车上
cards-address = { cards-opening.ask }可以写一下地址，或者附近车站、商店的名字。
cards-letters = { cards-opening.ask }附近有没有招牌？可以把上面的字抄过来。
cards-floor = 你在几楼？只写数字就行。
cards-moved = { cards-opening.ask }最近有人把你带到别的地方去吗？
cards-way_out = { cards-opening.ask }如果想出去，有你能用的出口吗？
cards-safer_place = { cards-opening.ask }有没有一个地方让你更安心，哪怕一个小时也好？
cards-battery = 手机的电，接下来几个小时够用吗？
cards-own_phone = 这个手机是你自己的，没有别人用，对吗？

## 什么事
cards-age = 你多大了？说个大概就可以。
    .under_13 = 12岁以下
    .teen = 13到17岁
    .adult = 18岁以上
cards-about = 你心里最放不下的是哪件事？
    .work = 工作
    .money = 钱
    .someone = 一个人
    .papers = 证件
    .other = 别的
cards-no_details = 发生了什么，不用说也可以。不说，我们也能一起想办法。
cards-passport = { cards-opening.ask }护照或在留卡在你自己手里吗？
cards-paid = { cards-opening.ask }干活的钱拿得到吗？
    .all_of_it = 全拿到
    .a_part = 拿到一部分
    .nothing = 拿不到
cards-debt = { cards-opening.ask }有人说要先把钱还清，才能不干吗？
cards-unwanted = { cards-opening.ask }有人让你做你不想做的事吗？
cards-as_told = { cards-opening.ask }工作跟当初说的一样吗？
    .the_same = 一样
    .different = 不一样
cards-how_long = 这样有多久了？
    .days = 几天
    .weeks = 几个星期
    .months = 几个月
    .years = 几年
cards-others_too = 还有别人跟你一样的情况吗？
cards-children = 有孩子跟你在一起吗？
cards-who_knows = 有没有你信得过的人，知道你在哪里？

## 能做的
cards-most = 现在你最需要什么？
    .talking = 聊一聊
    .a_bed = 睡觉的地方
    .a_doctor = 医生
    .going_home = 回家
    .my_wages = 我的工钱
cards-shelter = { cards-opening.ask }想不想了解一下可以住几晚的地方？
cards-own_language = 想不想跟说你的语言的人聊？
cards-organisation = { cards-opening.ask }我认识专门做这件事的人，不收钱。可以跟你说说吗？
cards-pass_on = { cards-opening.ask }可以把你写的告诉他们吗？你没说可以，我就不说。
cards-number = { cards-opening.tell }下一条是一个电话号码。打不打，都由你。
cards-embassy = { cards-opening.ask }你们国家的使馆可以帮忙办证件。想要号码吗？
cards-law = { cards-opening.ask }想不想问问懂法律的人，不用花钱？
cards-home_country = 你想回自己的国家吗？
cards-no_money = { cards-opening.tell }这里不收钱，现在不收，以后也不收。
cards-no_promise = 结果会怎样，我也不知道。我陪你一起试试。
cards-when_safe = 一天里什么时候你方便写？
    .morning = 早上
    .daytime = 白天
    .evening = 傍晚
    .night = 夜里

## 道别
cards-anything_else = 还有什么想说、想问的吗？
cards-next_clear = 接下来怎么做，清楚了吗？“不”也没关系，我再说一遍。
cards-stop_today = 今天先到这里，好吗？
cards-someone_else = 我过一会儿要走了。另外一个人可以接着陪你。这样可以吗？
cards-write_to_you = 以后我们可以再写一行字给你吗？里面不会提到这些事。
cards-write_again = 什么时候都可以再写到这里来。先是程序回答，它能叫人来。
cards-delete_chat = { cards-opening.tell }如果有人会看你的手机，现在可以把这段聊天删掉。
cards-moon = { cards-opening.tell }“{ hotline-words.leave }”之后，发{ hotline-words.sign }就能回到这里。
cards-thanks = 谢谢你跟我聊。
cards-take_care = 好好照顾自己。我会惦记着你。
