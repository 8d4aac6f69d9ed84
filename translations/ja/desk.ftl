### ボランティアが読む言葉。相談する人の名前・アカウント・番号は、けっして出ません。

desk-words =
    .accept = Accept 引き受ける
    .decline = Decline 今回は無理
    .close = チャットを終える
    .helped = 力になれた
    .referred = ほかへつないだ
    .left = 本人が離れた
    .silent = 返事がなかった
    .blank = 何も書かれず
    .prank = いたずら
    .abusive = いやがらせ
    .not_for_us = 対象外だった
    .form_done = できました
    .topics = ほかのカード
    .look = 見る
    .take = 引き取る
    .look_away = 見るのをやめる
    .grade_last = 1日、順番を最後に
    .grade_fixed = 1日、定型文で返す
    .grade_none = 印をつけない
    .undo = 送らない
    .nobody = だれにも送らない
    .open = 開く
    .here = ここにいます
    .transfer = 引き継ぐ

desk-urgency =
    .immediate = 🔴 今すぐ
    .high = 🟠 高い
    .medium = 🟡 ふつう
    .low = 🟢 低い
    .none = ⚪ 不明

desk-safety =
    .unknown = スマホをほかの人が見るかどうか、わかりません。
    .watched = スマホを見られているかもしれません。本人の立場があぶなくなることは書かないでください。
    .not_watched = 本人は、だれもスマホを見ないと言っています。
    .quiet = しばらく返事がありません。ほかの人がスマホを持っているかもしれません。あなたの言葉は、なんでもない一言のうしろで待っています。
    .long_away = 最後に書いてから一日以上たち、時間も選んでいません。本人にはなにも送りません。書いた言葉は、もどるまで待ちます。
    .hidden = 「そっと閉じる」で離れました。合図があるまで、なにも見せられません。
    .not_free = 「自由に書けない」の合図で離れました。戻ってくるまで、なにも見せられません。
    .doubted = 別の人が書いたかもしれません。本人だとわかるまで、前の話には触れないでください。
    .afresh = 人を呼んだあとで、最初からやり直しています。別の人かもしれません。たしかめるまで、前の話は出さないでください。
    .later = いつ一言が届いてよいか、またはいらないと、本人が選びました。書いた言葉は、本人がもどるまで待ちます。
    .not_now = 本人が頼んだのではありません。急ぎのようなので知らせました。本人は「今はやめておく」と言っています。

desk-media_kind =
    .picture = 写真
    .voice = 音声
    .video = 動画
    .file = ファイル
    .sticker = スタンプ
    .location = 場所
    .contact = 連絡先
    .other = 文字でないもの

desk-offer = { $pseudonym } さんが、人を待っています。
    言語: { $person_language } · 緊急度: { $urgency }
    理由: { $reasons }
desk-header = { $pseudonym } さんとつながりました。人がいることは伝わっていますが、あなたの名前は伝わっていません。
    言語: { $person_language } · 緊急度: { $urgency }
    理由: { $reasons }
    安全: { $safety }
    これまでの答え: { $answered }
    最後の言葉: { $words }
    メモ: { $notes }
    { $guide }
    書いたものは、そのまま本人にとどきます。/say と言葉で、相手のことばの文が見つかります。/note はメモ、/close は終わりです。
## 引き受けたときに伝える。出典: WHO 面接の十の基準 (Zimmerman, Watts 2003) 6-8、Polaris、UNICEF 人身取引の子どもの指針 (2006)、Crisis Text Line (2020)
desk-guide = 助けるのに必要なことだけを聞き、どの質問も答えなくてよいと伝えてください。聞かないこと: 性や暴力のくわしい内容、した人の名前、写真、書類、「なぜ」。約束はしない。逃げることや言い返すことをすすめない: 何が安全かは、本人がいちばん知っています。
desk-guide_child = 子ども（18歳未満）かもしれません。やさしい言葉で、ひとつずつ聞いてください。
    聞くこと: いま安全か、外に出られるか、けがはないか、どこにいるか、そこにやさしい人はいるか。
    聞かないこと: 何をされたか、写真、だれがしたか、「なぜ」。「売春」「搾取」という言葉も使わないでください。
    親や保護者に、自分から知らせないでください。関わっていることがあります。だれかに伝えるときは、できるだけ先に本人に話してください。
    { $duty }
    この当番のうちに、責任者といっしょに決め、/note に残してください。プログラムが自分で通報することはありません。
desk-duty = { $law }（{ $source }, { $date }）
desk-duty_unknown = 本人のいる国で、だれに知らせる義務があるか、私たちは確かめていません（または国がわかりません）。責任者に聞いてください。
desk-guide_self_harm = 死ぬことや、自分を傷つけることを書いた人です。この順番で、まっすぐに聞いてください: いま考えているか。方法を考えたか。そのためのものがそばにあるか。今日か明日か。聞くことで、起こりやすくなることはありません。
    四つともそうなら、責任者といっしょに、すぐに助けを呼んでください。だれかがそばに来るまで離れず、番号だけ渡して終わりにしないでください。

desk-taken = { $pseudonym }: ほかの人が引き受けました。ありがとうございます。
desk-handed_over = { $pseudonym }：このチャットは別の担当者が引き継ぎました。そばにいてくださり、ありがとうございました。
desk-passing = { $pseudonym }：引き継ぎをほかの担当者にお願いしています。誰かが受けるまでは、あなたの担当のままです。
desk-nobody_else = { $pseudonym }：今は引き継げる人がいないため、あなたの担当のままです。あとで /transfer をもう一度試すか、/close で終えられます。
desk-unanswered = ⏰ { $pseudonym } さんが、あなたの言葉を{ $minutes }分待っています。短い一言でかまいません。あと{ $more }分なにもなければ、ほかの担当者に声をかけます。
desk-here = { $pseudonym }: わかりました。ほかの人には声をかけません。本人は、まだあなたの言葉を待っています。
desk-unanswered_over = { $pseudonym } さんへの言葉が{ $minutes }分なかったので、ほかの担当者に声をかけました。本人も知っています。もどられたら「{ desk-words.accept }」で、まだだれも受けていなければ、また引き受けられます。
desk-offer_note =
    .passing = 同僚が、このチャットの引き継ぎをお願いしています。
    .above = あなたの上限より一つ多いチャットです。無理のない場合だけ受けてください。ほかに空いている人がいません。
    .woken = 今は当番の時間外です。差し迫った危険があり誰もいないときは知らせてほしい、というご希望によるお知らせです。
    .known = この一日のうちに、あなたとやりとりした方です。
desk-over = { $pseudonym }: もう終わっています。することはありません。
desk-already_yours = { $pseudonym }: すでにあなたが引き受けています。
desk-not_yours = { $pseudonym }: あなたのチャットではありません。なにも送っていません。
desk-full = { $pseudonym }: 受け持てる数に達しているか、当番ではありません。/on を送るか、ほかのチャットを先に終えてください。
desk-declined = { $pseudonym }: わかりました。ほかの人に聞きます。
desk-noted = { $pseudonym }: メモしました。見えるのはボランティアだけです。
desk-outcome = { $pseudonym }: どのように終わりましたか？
desk-closed = { $pseudonym }: 終えました。ここからはプログラムが答え、本人にもそう伝えました。ありがとうございます。少し休んでください。
desk-person = { $pseudonym }: { $text }
desk-person_danger = { $pseudonym } ⚠️ 危険を示す言葉: { $text }
desk-person_self_harm = { $pseudonym } ⚠️ 死や自傷を示す言葉: { $text }
desk-person_unsure = { $pseudonym }（長い間があったので、別の人かもしれません）: { $text }
desk-edited = { $pseudonym } さんがメッセージを書きなおしました: { $text }
desk-unsent = { $pseudonym } さんがメッセージを取り消しました。その内容は使わないでください。
desk-media = { $pseudonym } さんから { $kind } がとどきました。保存していません。文字で書くようにお願いしました。
desk-media_waits = { $pseudonym } さんから { $kind } がとどきました。まだだれも開いていません。ここには何も残していません。あなたが開くかもしれないことは、相手も知っています。
desk-media_child = { $pseudonym } さんから { $kind } がとどきました。子どもかもしれないので、見せることも残すこともしません。写真は求めないでください。こう書けます:「何も見せなくてだいじょうぶ。話せることだけ、文字で教えてね」
desk-media_large = { $pseudonym } さんから { $kind } がとどきましたが、大きすぎるか長すぎて、渡せません(10 MB、5分まで)。保存していません。文字で書くようにお願いしました。
desk-media_elsewhere = { $pseudonym } さんから { $kind } がとどきました。Telegram でしか開けないので、保存していません。文字で書くようにお願いしました。
desk-media_gone = { $pseudonym }: これはもう開けません。もう一度送ってもらうか、何なのか文字で書いてもらってください。
desk-media_shown = { $pseudonym }: { $kind }
desk-media_lost = { $pseudonym }: { $kind } を取り出せませんでした。LINE や Telegram にもう残っていないか、大きすぎます。もう一度送ってもらうか、何なのか文字で書いてもらってください。
desk-machine = { $text }
    🤖 機械の訳。もとの文: { $original }
desk-machine_not = { $text }
    🤖 訳されていません
desk-machine_before = { $pseudonym } さんがあなたの前に書いたこと: { $text }
desk-machine_line = 🤖 このチャットは機械が訳しています。短く、わかりやすい文で書いてください。大事なことは /say のカードで伝えられます。
desk-machine_missed = { $pseudonym }: 機械が訳せなかったので、書いたままの文がとどきました。/say で、相手のことばの用意された文を送れます。
desk-held = { $pseudonym }: まだ見せていません。しばらく返事がないので、戻ってきたときにとどきます。
## フレーズカード: ことばの通じない相手に送る、用意された文。
desk-card_topics =
    .first = はじめに
    .safety = 安全
    .feelings = 気持ち
    .health = からだ
    .place = 場所
    .matter = 何のことか
    .help = できること
    .goodbye = おわりに
desk-cards = { $pseudonym }: 相手のことばで送れる文です。分野を選ぶか、/say と言葉を書いてください（例: /say 警察）。
desk-cards_found = { $pseudonym } には { $person_language } でとどきます。番号をおすと送ります:
    { $cards }
desk-cards_not_found = { $pseudonym }: 「{ $text }」のカードはありません。何も送っていません。分野はこちらです:
desk-cards_none = { $pseudonym }: { $person_language } のカードは、まだありません。何も送っていません。ご自分の言葉なら書けます。
desk-card_sent = { $pseudonym } に送りました: { $card }
desk-card_held = { $pseudonym }: しばらく返事がないので、戻ってきたときにとどきます: { $card }
desk-card_missing = { $pseudonym }: このカードは { $person_language } にはありません。何も送っていません。
desk-card_gone = { $pseudonym }: このカードは、もうありません。何も送っていません。/say でほかのカードが出ます。
desk-card_answer = { $pseudonym }: { $answer }（カード: { $card }）
desk-card_typed = { $pseudonym }: { $text }
    意味: { $answer }（カード: { $card }）

desk-hidden = { $pseudonym }: 送っていません。「そっと閉じる」で離れています。戻ったら、ここに出ます。
desk-now_hidden = { $pseudonym } さんが、そっと離れました。書かずに待ってください。戻ったら、ここに出ます。
desk-cleared = { $pseudonym } さんは、離れるとき、自分の側の会話も消すことを選んでいました。消せるところまで消しています。
desk-not_free = { $pseudonym } さんから「自由に書けない」の合図がありました。書かずに待ってください。戻ったら、ここに出ます。
desk-put_by = { $pseudonym } さんが離れて1時間たちました。ほかの人を受け持てるようになりました。戻ってきたら、あらためて人を呼び、このチャットを先にします。
desk-doubted = { $pseudonym }: 別の人が書いているかもしれません（{ $sign }）。画面にはなんでもない一言だけが出て、前の話は出ません。
desk-doubt =
    .language = 言語や文字が前とちがう
    .who = 「だれですか」と聞いている
    .answer = 前とちがう答え
    .word = 本人の合図とちがう言葉
desk-hidden_danger = { $pseudonym } さんは画面を隠したまま、危険を示す言葉を書きました。画面には、なにも出せません。
desk-back = { $pseudonym } さんが戻りました。
desk-blocked = { $pseudonym } さんがブロックしました。なにもとどきません。
desk-erased = { $pseudonym } さんが、記録を消すことを選びました。このチャットは終わりです。ここにあるその人の言葉は、消せるものは消します。
desk-erased_later = { $pseudonym } さんが、記録を消すことを選びました。もうだれもその人に書けません。急ぎのことだったので、助けをとどけるために、ここにあるものを一日だけ読むことができます。そのあと消します。
desk-by_hand = { $pseudonym } さんが、記録を消すことを選びました。このチャットの { $count } 件は、こちらでは消せません。手で消してください。
desk-later = { $pseudonym } は、いつ一言が届いてよいか、またはいらないと、選びました。もどるまで、何も表示されません。そのときに、あらためて呼びかけます。
desk-not_sent = { $pseudonym }: とどきませんでした。

desk-welcome = ようこそ。/on で当番を始め、/off で終えます。/help で使える言葉がぜんぶ見られます。人が必要になったときに聞かれます。「Accept 引き受ける」をおすと、そのチャットはあなたのものです。
desk-on = 当番になりました。ありがとうございます。/off で終えます。
desk-off = 当番を終えました。引き受けているチャットは、終えるまであなたのものです。
desk-on_until = { $until } まで当番です。ありがとうございます。/off で終えます。
desk-off_until = { $until } まで当番を外れます。その後は、また当番表のとおりです。引き受けているチャットは、終えるまであなたのものです。
desk-rest = 危険の中にいる方に、よく付き添ってくださいました。ひと休みしてください。{ $minutes } 分のあいだ、新しいお願いは届きません。/on で早めに戻れます。
desk-paused = 承知しました。{ $minutes } 分のあいだ、新しいお願いは届きません。今のチャットは担当のままです。/on で早めに戻れます。
desk-rested = 休憩が終わりました。必要とする人がいれば、またお願いします。もう一度休むときは /pause です。
desk-wakes = 差し迫った危険があり誰も当番でないときは、当番の時間外でもお知らせします。もう一度 /wake と送るとやめます。
desk-sleeps = 当番の時間外のお知らせをやめました。
desk-shift = 今から { $until } まで当番です。人を待っている方がいれば、お知らせします。できないときは /off を送ってください。
desk-gap = { $since } から { $until } まで、当番がいません。だれかを探すか、当番表を変えてください。
desk-gap_language = { $since } から { $until } まで、{ $language } で書ける当番がいません。だれかを探すか、当番表を変えてください。
desk-no_chat = いま、あなたのチャットはありません。/on で当番を始め、/off で終えます。
desk-nobody_waits = いま、人を待っている方はいません。何も変えていません。/chats であなたのチャットが見られます。
desk-no_such_button = このボタンは、ここでは使えません。何も送らず、何も変えていません。/chats であなたのチャットが見られます。
desk-no_such_word = 「{ $word }」という言葉はありません。だれにも送っていません。/help でぜんぶ見られます。
desk-no_such_word_perhaps = 「{ $word }」という言葉はありません。だれにも送っていません。{ $perhaps } のことですか？ /help でぜんぶ見られます。
desk-whose = だれへの言葉ですか？ まだ送っていません。相手をおしてください。{ $count ->
   *[other] { $count } 件が10分間待っています。
} 次からは、相手のメッセージに「返信」して書くと、すぐとどきます。
desk-whose_gone = 送っていません。このボタンの言葉は、もう待っていません。
desk-whose_expired = 相手が選ばれなかったので、10分前に書いた言葉は、だれにも送っていません。
desk-to_nobody = わかりました。だれにも送っていません。
desk-too_many = これは預かっていません。待っている言葉が多すぎます。先に、だれへの言葉か選んでください。
desk-undo = { $pseudonym }: 10秒後に送ります（{ $what }）。
desk-undo_kind =
    .number = 電話のような番号があります
    .link = リンクやアカウントがあります
    .address = 住所かもしれません
    .name = あなたの名前があります
    .behind = 前の言葉のあとに送ります
desk-undone = { $pseudonym }: 送っていません。
desk-too_late = { $pseudonym }: もう送りました。間に合いませんでした。
desk-bad_code = この招待は、もう使えません。新しいものをたのんでください。
desk-welcome_no_chats = ようこそ。あなたの役割にはチャットがありません。相談する人の言葉はここに届かず、ここに書いた言葉も相手には届きません。
desk-not_for_role = あなたの役割ではできないことなので、なにもしていません。招待した人が役割を変えられます。
desk-help = ここで使える言葉:
    /on、/off – 当番を始める、終える
    /pause 30 – 30分休む
    /wake – 危険な人がいるとき、時間外でも知らせてもらう
    /accept、/decline – いちばん長く待っている人を引き受ける、受けない
    /chats – あなたのチャットと、言葉を待っている人
    /who – その人についてわかっていること
    /say 警察 – 相手のことばの、用意された文
    /note … – 次のボランティアへのメモ（本人には見えません）
    /transfer – ほかの人に引き継ぐ
    /close – チャットを終える（/close 力になれた のようにも書けます）
    /report – 相手からいやがらせがあるとき
    /debrief … – 心に残ったこと（スーパーバイザーだけが読みます）
    /me – 相談する人として試しに書く
    / のない言葉は、つながっている相手にとどきます。相手が二人以上のときは、その人のメッセージに返信してください（横にスワイプ、または長押し）。
desk-help_supervisor = スーパーバイザーの言葉:
    /desk – 待っている人、話している人、当番の人
    /look Heron 27 – チャットを見る
    /whisper … – 担当者だけが読む
    /take – チャットを引き取る
    /give Mika – 同僚にわたす
## After a chat.
desk-note_how = { $pseudonym }: 次の人のために、うしろにメモを書いてください: /note 落ち着いている。書類を返してほしい
desk-form = { $pseudonym }: どんな話で、何ができましたか？あてはまるものをおして（もう一度おすと取り消し）、さいごに「{ desk-words.form_done }」。言葉は残りません。
desk-form_reminder = { $pseudonym }: 30分前に終わったチャットです。これで合っていますか？あてはまるものをおすか、このままでもだいじょうぶです。
desk-form_done = { $pseudonym }: ありがとうございます。心に残ることがあれば: /debrief
desk-form_over = { $pseudonym }: もう記録されています。何も変えていません。
desk-form_child = { $pseudonym }: 子どもかもしれません。子どものことには、責任をもって見る人をひとり決めます。だれですか。見えるのは、デスクだけです。
desk-form_responsible =
    .themself = わたし
    .you = あなた
    .former = チャットをした人
    .supervisor = スーパーバイザー
    .child_lead = 子どもの担当
desk-responsible = { $pseudonym }（子どものこと）。責任をもって見る人: { $role }
desk-responsible_line = 子どものこと。責任をもって見る人: { $role }
desk-form_categories =
    .work = 仕事
    .money = お金・借金
    .papers = 書類
    .confined = 外に出られない
    .violence = 暴力
    .sexual = 性暴力
    .child = 子ども
desk-form_given =
    .listened = 話を聞いた
    .information = 情報
    .numbers = 電話番号
    .referral = 紹介
    .emergency = 緊急の助け
## Supervision, and what volunteers carry away.
desk-state = 🏮 待っている人: { $waiting } · 人と話している: { $live } · 当番: { $on }、空き: { $free }
desk-state_waits = ⏳ { $pseudonym } · { $urgency } · { $person_language } · { $minutes }分
desk-state_talks = 💬 { $pseudonym } · { $person_language } · { $name }
desk-state_unanswered = 🔕 { $pseudonym } · { $person_language } · { $name } · { $minutes }分、返事なし
desk-state_later = 🕗 { $pseudonym } · { $person_language } · 連絡してよい時間: { $hours }（本人のいるところの時計）
desk-state_full = ✋ { $name }: 空きなし（チャット: { $chats }）
desk-state_nobody = 当番の人がいません。
desk-state_more = ほかに { $more }件
desk-looking = { $pseudonym } のチャットを見ています。書いても本人にはとどきません。/whisper は担当者だけにとどきます。見ていることは、担当者に伝わっています。
    言語: { $person_language } · 緊急度: { $urgency }
    理由: { $reasons }
    安全: { $safety }
    これまでの答え: { $answered }
    最後の言葉: { $words }
    メモ: { $notes }
    { $guide }
    /take で引き取る、/give 名前 で同僚にわたします。
desk-looking_waiting = { $pseudonym } は、人を待っています。担当者は、まだいません。
    言語: { $person_language } · 緊急度: { $urgency }
    理由: { $reasons }
    安全: { $safety }
    これまでの答え: { $answered }
    最後の言葉: { $words }
    メモ: { $notes }
    { $guide }
    /take で引き取る、/give 名前 で同僚にわたします。
desk-looked_on = { $pseudonym }: スーパーバイザーがこのチャットを見ています。いつもどおりで、だいじょうぶです。
desk-looked_away = { $pseudonym }: 見るのをやめました。
desk-volunteer_said = ➡️ { $pseudonym }: { $text }
desk-whisper = 🤫 { $pseudonym }、スーパーバイザーからあなただけに: { $text }
desk-whispered = { $pseudonym }: 担当者だけが読みます。
desk-whisper_how = { $pseudonym }: うしろに言葉を書いてください: /whisper スマホが安全か聞いてみて
desk-nobody_to_whisper = { $pseudonym }: ほかに担当者がいません。何も送っていません。
desk-taken_over = { $pseudonym }: スーパーバイザーが、このチャットをほかの人にわたしました。あなたのせいではありません。もう何もしなくてだいじょうぶです。ありがとうございます。
desk-given = { $pseudonym }: 同僚の担当になりました。これまでの話も伝わっています。本人も知っています。
desk-not_on_duty = { $pseudonym }: その人は、いま当番ではありません。何も変えていません。
desk-already_theirs = { $pseudonym }: もう、その人の担当です。
desk-alert = ⏰ { $pseudonym } が、{ $minutes }分、人を待っています。緊急度: { $urgency }
desk-alert_unanswered = 🔕 { $pseudonym } さんに、担当者からの返事が{ $minutes }分ありません。緊急度: { $urgency }
desk-no_such_chat = そのチャットは、いまありません。/desk でぜんぶ見られます。
desk-no_such_volunteer = その名前の人はいないか、何人もいます。招待したときの名前で書いてください: /give Mika
desk-debrief = { $name } さんが、チャットのあとに、スーパーバイザーだけに書きました: { $text }
desk-debriefed = スーパーバイザーだけが読みます。書いてくれて、ありがとうございます。必要なだけ休んでください。
desk-debrief_nobody = 読むスーパーバイザーがいないので、どこにも残していません。招待した人と話してください。
desk-debrief_how = 心に残ったことを、うしろに書いてください。読むのはスーパーバイザーだけです: /debrief つらかったです
desk-report = { $pseudonym } さんからのいやがらせについて、ボランティアから報告がありました。どうするかは、あなたが決めます。どれも1日で自動的に終わります。「順番を最後に」：ほかの人が先になり、写真などは知らせません。「定型文で返す」：人を呼ぶ声に、プログラムが答えます。危険を知らせる言葉は、いつでも届きます。
desk-reported = スーパーバイザーに伝えました。どうするかはスーパーバイザーが決めます。チャットはいつでも終えられます: /close
desk-no_supervisor = 記録しました。伝えられるスーパーバイザーがまだいません。招待した人に話してください。チャットはいつでも終えられます: /close
desk-graded = しました。内容は残さず、記録だけします。{ $pseudonym } さんには知らせません。
desk-status = { $chats ->
   *[other] 受け持っているチャット: { $chats }
}
desk-chats_waits = ⏳ { $pseudonym } · { $person_language } · あなたの返事待ち: { $minutes }分
desk-chats_answered = 💬 { $pseudonym } · { $person_language }
desk-team = { $waiting ->
    [0] 待っている人はいません。
   *[other] { $waiting } 人が待っています。
} チャット中: { $live }　当番: { $on }　受け持てる人: { $free }
desk-team_waits = { $urgency } · { $pseudonym } · { $person_language } · { $minutes } 分
desk-team_lost = チームのグループに書きこめなくなりました。グループから外されたか、書きこみが許可されていません。相談の知らせとチャットは、これまでどおりここで続きます。もう一度グループに入れるか、書きこみを許可すると、10分以内に自動で再開します。
desk-me = ここからは、相談する人として書けます。当番の相談は来ません。/back で戻ります。
desk-own_chat = これは、あなたが相談する人として書いたものです。ほかの人が受けます。何も変わっていません。
desk-me_later = 開いているチャットがあります。終えるか、ほかの人に渡してから /me を送ってください。
desk-back_here = 当番の窓口に戻りました。相談する人として書いたものは、そちらに残ります。
desk-held_quota = { $pseudonym }: 本人が次に書くまで、とどきません。今月のLINEの通数を使いきりました。
desk-not_taken = { $pseudonym }: とどきませんでした。サービスが受けつけませんでした。書きかたを変えてください。
desk-welcome_line = LINEでは、本人についてのメッセージがここにとどくたびに、団体の月の通数を1通使います。使いきると、あなたのチャットはほかの人に聞きます。Telegramは無料です。ボタンは次のメッセージが来ると消えます。そのときは、ボタンのあったメッセージを長押しして返信をえらび、/accept か /close と書いてください。
desk-topic_gone = { $pseudonym }: このチャットのトピックがなくなりました。これからは、本人の言葉はここにとどきます。このメッセージに /who と返信すると、新しいトピックが開き、わかっていることがすべて出ます。
desk-not_changed = { $pseudonym }: 言葉は、はじめに書いたままです。そこでは書きかえられないか、よく考えたほうがよい内容です。新しく書いてください。
desk-not_taken_back = { $pseudonym }: とどいた言葉は、そこでは取り消せません。もう読まれたかもしれません。
