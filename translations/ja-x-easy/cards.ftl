### ボランティアが、ことばの わからない ひとに おくる ぶん。よる、ひとりで、こわい ひとが よみます。みじかく、ひとつずつ。

cards-opening =
    .ask = もう ひとつ ききたい ことが あります。こたえたくない ときは、こたえなくて いいです。
    .tell = もう ひとつ いいたい ことが あります。ゆっくり よんで ください。いそがなくて いいです。
cards-passed_on = ありがとうございます。あなたの こたえは、あいての ひとの ことばで とどきました。

## はじめに
cards-hello = こんにちは。わたしは コンピューターでは ありません。ひとです。いま ここに います。じかんも あります。
cards-translated = わたしは あなたの ことばを はなす ことが できません。だれかが かいた ぶんを おくって います。それでも いいですか？
cards-buttons = ボタンが いちばん かんたんです。あなたの こたえが、わたしの ことばで みえます。かいても いいです。
cards-slowly = ゆっくりで いいです。ここで まって います。いそがなくて いいです。
cards-not_needed = なにも こたえなくて いいです。どの しつもんでも「{ hotline-words.skip }」で いいです。
cards-no_name = わたしには、あなたの なまえも ばんごうも みえません。いわなくて いいです。
cards-same_person = また きて くれて、ありがとう。まえに ここに かいた ひとと、おなじ ひとですか？
cards-can_write = こんにちは。いま すこし かく ことが できますか？あとの ほうが いいですか。
    .now = いま かきます
    .later = あとで
cards-moment = すこし まって ください。しらべてから、また かきます。
cards-not_clear = ごめんなさい。よく わかりませんでした。ボタンか、みじかい ことばで、もう いちど いう ことが できますか？
cards-colleague = あなたの ことばを、もっと よく しって いる ひとが います。その ひとを よびますか？

## あんぜん
cards-safe_now = { cards-opening.ask } いま いる ところは、あんぜんですか？
cards-alone = いま、ひとりですか。または、だれかと いっしょですか？
    .alone = ひとりです
    .not_alone = だれか います
cards-screen = { cards-opening.ask } いま、この がめんを ほかの ひとが みますか？
cards-who_is_there = { cards-opening.ask } いま、ちかくに だれが いますか？
    .nobody = だれも いません
    .friends = ともだちや かぞく
    .the_boss = みせや かいしゃの ひと
    .others = ほかの ひと
cards-go_out = { cards-opening.ask } そとに でたい とき、でる ことが できますか？
    .freely = いつでも できます
    .sometimes = ときどき できます
    .never = できません
cards-door = { cards-opening.ask } ドアに かぎが あって、あける ことが できませんか？「はい」は、あける ことが できない いみです。
cards-threats = { cards-opening.ask } あなたや かぞくに ひどい ことを すると、だれかが いいますか？
cards-hurt_you = { cards-opening.ask } だれかが、あなたに いたい ことを しましたか？
    .today = はい、きょうです
    .before = はい、まえにです
    .no = いいえ
cards-phone_call = { cards-opening.ask } いま、だれも きいて いない ところで、でんわを する ことが できますか？
cards-police = { cards-opening.ask } けいさつに きて ほしいですか？「いいえ」でも いいです。
cards-tell_nobody = { cards-opening.tell } だれかに いう ときは、さきに あなたに ききます。いのちや こどもが あぶなくて、まつ ことが できない ときは べつです。
cards-leave_quietly = { cards-opening.tell } だれか きたら、「{ hotline-words.leave }」を おして ください。ことばの ほんだけに なります。

## きもち
cards-how_are_you = いま、きぶんは どうですか？
    .well = だいじょうぶです
    .so_so = ふつうです
    .badly = よくないです
cards-believe = あなたの はなしを しんじます。はなして くれて、ありがとうございます。
cards-not_your_fault = { cards-opening.tell } ほかの ひとが した ことです。あなたは わるくないです。
cards-afraid = { cards-opening.tell } そう おもうのは、おかしくないです。だれでも こわいです。
cards-courage = ここに かくのは、たいへんだったと おもいます。かいて くれて、よかったです。
cards-here_now = わたしは まだ ここに います。あなたの ことばを、ぜんぶ よんで います。
cards-cry = おこっても、ないても いいです。どれも おかしくないです。
cards-your_way = したい こと、したくない ことを いって ください。わたしは ききます。いっしょに かんがえます。
cards-not_living = { cards-opening.ask } じぶんを きずつけたいとか、いきて いたくないとか、おもう ことが ありますか？
    .today = はい、きょうです
    .sometimes = ときどき あります
    .no = いいえ
cards-stay = しばらく ここに、あなたと いっしょに いたいです。
cards-breathe = いっしょに ゆっくり いきを しましょう。すって……はいて……もう いちどです。

## からだ
cards-ill = { cards-opening.ask } からだの ぐあいが わるいですか、または、けがが ありますか？
cards-bleeding = { cards-opening.ask } ちが たくさん でて いますか？
cards-ambulance = { cards-opening.ask } きゅうきゅうしゃに きて ほしいですか？「いいえ」でも いいです。
cards-pain = { cards-opening.ask } いたいのは、どこですか？
    .head = あたま
    .chest = むね
    .belly = おなか
    .arm_or_leg = うでや あし
    .elsewhere = ほかの ところ
cards-breathing = いま、らくに いきが できますか？
cards-medicine = { cards-opening.ask } いるのに、いま ない くすりが ありますか？
cards-food = きょうは、たべたり のんだり しましたか？
cards-sleep = きのうの よる、すこし ねましたか？
cards-pregnant = { cards-opening.ask } おなかに あかちゃんが いるかもしれないと、おもいますか？
cards-pills = { cards-opening.ask } ほしくないのに、くすりや おさけを、だれかが のませましたか？

## ばしょ
cards-know_where = いま いる ところの なまえが わかりますか？
cards-kind_of_place = いま、どんな ところに いますか？
    .home = いえ
    .at_work = はたらく ところ
    .hotel = ホテル
    .outside = そと
    .in_a_car = くるまや バス
cards-address = { cards-opening.ask } じゅうしょや、ちかくの えきや みせの なまえを、かいて ください。
cards-letters = { cards-opening.ask } ちかくに かんばんの もじが ありますか？ここに そのまま かいて いいです。
cards-floor = なんがいに いますか？すうじだけで いいです。
cards-moved = { cards-opening.ask } すこし まえに、だれかが あなたを ほかの ところへ つれて いきましたか？
cards-way_out = { cards-opening.ask } でたい とき、つかう ことが できる でぐちが ありますか？
cards-safer_place = { cards-opening.ask } 1じかんだけでも、もっと あんしんできる ところが ありますか？
cards-battery = スマホの でんちは、まだ だいじょうぶですか？
cards-own_phone = この スマホは あなたの もので、ほかの ひとは つかいませんか？「はい」は、あなただけが つかう いみです。

## なんの ことか
cards-age = なんさいですか？だいたいで いいです。
    .under_13 = 12さいまで
    .teen = 13さいから 17さい
    .adult = 18さいから うえ
cards-about = いちばん きに なって いるのは、どんな ことですか？
    .work = しごと
    .money = おかね
    .someone = ひとの こと
    .papers = かみや パスポート
    .other = ほかの こと
cards-no_details = なにが あったか、いわなくて いいです。いわなくても、いっしょに さがす ことが できます。
cards-passport = { cards-opening.ask } パスポートや ざいりゅうカードは、いま もって いますか？
cards-paid = { cards-opening.ask } はたらいた おかねを、もらって いますか？
    .all_of_it = ぜんぶ もらいます
    .a_part = すこしだけ
    .nothing = もらいません
cards-debt = { cards-opening.ask } おかねを かえすまで やめる ことが できないと、だれかが いいますか？
cards-unwanted = { cards-opening.ask } したくない ことを、だれかが あなたに させますか？
cards-as_told = { cards-opening.ask } しごとは、まえに きいた とおりですか？
    .the_same = はい、おなじです
    .different = いいえ、ちがいます
cards-how_long = いつから つづいて いますか？
    .days = なんにちか
    .weeks = なんしゅうかんか
    .months = なんかげつか
    .years = なんねんか
cards-others_too = ほかにも、おなじ ことに なって いる ひとが いますか？
cards-children = こどもが いっしょに いますか？
cards-who_knows = しんじる ことが できる ひとが、あなたの いる ところを しって いますか？

## できる こと
cards-most = いま、なにが あると いちばん いいですか？
    .talking = はなす こと
    .a_bed = ねる ところ
    .a_doctor = いしゃ
    .going_home = かえる こと
    .my_wages = はたらいた おかね
cards-shelter = { cards-opening.ask } なんにちか とまる ことが できる ところの はなしを、ききますか？
cards-own_language = あなたの ことばで、だれかと はなしたいですか？
cards-organisation = { cards-opening.ask } この ことを、おかねを とらないで てつだう ひとたちが います。その はなしを しても いいですか？
cards-pass_on = { cards-opening.ask } あなたが かいた ことを、その ひとたちに いっても いいですか？「はい」が ない ときは、いいません。
cards-number = { cards-opening.tell } つぎに、でんわばんごうを おくります。かけるかどうか、あなたが きめて ください。
cards-embassy = { cards-opening.ask } あなたの くにの たいしかんは、パスポートなどの ことを てつだう ことが できます。ばんごうを おくりますか？
cards-law = { cards-opening.ask } ほうりつを よく しって いる ひとに、おかねを はらわないで きく ことが できます。ききたいですか？
cards-home_country = じぶんの くにに かえりたいですか？
cards-no_money = { cards-opening.tell } おかねは いりません。いまも、あとでもです。
cards-no_promise = どう なるか、わたしにも わかりません。でも、いっしょに やって みます。
cards-when_safe = いつごろ、かく ことが できますか？
    .morning = あさ
    .daytime = ひる
    .evening = ゆうがた
    .night = よる

## おわりに
cards-anything_else = ほかに、いいたい ことや ききたい ことが ありますか？
cards-next_clear = つぎに どう するか、わかりましたか？「いいえ」なら、もう いちど いいます。
cards-stop_today = きょうは、ここで おわりに しますか？
cards-someone_else = わたしは、もう すぐ いきます。ほかの ひとと つづけても いいですか？
cards-write_to_you = あとで、ここから みじかく かいても いいですか？この ことは なにも かきません。
cards-write_again = いつでも、また ここに かいて ください。はじめに コンピューターが こたえます。ひとを よぶ ことも できます。
cards-delete_chat = { cards-opening.tell } だれかが スマホを みるかもしれない ときは、いま この チャットを けす ことが できます。
cards-moon = { cards-opening.tell } 「{ hotline-words.leave }」の あとは、{ hotline-words.sign } を おくると、ここに もどります。
cards-thanks = はなして くれて、ありがとうございました。
cards-take_care = からだを たいせつに して ください。あなたの ことを おもって います。
