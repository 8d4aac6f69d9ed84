### ボランティアが読む言葉。相談する人の名前・アカウント・番号は、けっして出ません。

desk-words =
    .accept = Accept 引き受ける
    .decline = Decline 今回は無理
    .close = チャットを終える
    .helped = 力になれた
    .referred = ほかへつないだ
    .left = 本人が離れた
    .silent = 返事がなかった
    .not_for_us = 対象外だった
    .grade_last = 1日、順番を最後に
    .grade_fixed = 1日、定型文で返す
    .grade_none = 印をつけない

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
    .hidden = 「そっと閉じる」で離れました。合図があるまで、なにも見せられません。
    .not_free = 「自由に書けない」の合図で離れました。戻ってくるまで、なにも見せられません。
    .doubted = 別の人が書いたかもしれません。本人だとわかるまで、前の話には触れないでください。
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
    書いたものは、そのまま本人にとどきます。/note はメモ、/close は終わりです。
desk-taken = { $pseudonym }: ほかの人が引き受けました。ありがとうございます。
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
desk-person_unsure = { $pseudonym }（長い間があったので、別の人かもしれません）: { $text }
desk-edited = { $pseudonym } さんがメッセージを書きなおしました: { $text }
desk-unsent = { $pseudonym } さんがメッセージを取り消しました。その内容は使わないでください。
desk-media = { $pseudonym } さんから { $kind } がとどきました。保存していません。文字で書くようにお願いしました。
desk-held = { $pseudonym }: まだ見せていません。しばらく返事がないので、戻ってきたときにとどきます。
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
desk-not_sent = { $pseudonym }: とどきませんでした。

desk-welcome = ようこそ。/on で当番を始め、/off で終えます。人が必要になったときに聞かれます。「Accept 引き受ける」をおすと、そのチャットはあなたのものです。
desk-on = 当番になりました。ありがとうございます。/off で終えます。
desk-off = 当番を終えました。引き受けているチャットは、終えるまであなたのものです。
desk-on_until = { $until } まで当番です。ありがとうございます。/off で終えます。
desk-off_until = { $until } まで当番を外れます。その後は、また当番表のとおりです。引き受けているチャットは、終えるまであなたのものです。
desk-shift = 今から { $until } まで当番です。人を待っている方がいれば、お知らせします。できないときは /off を送ってください。
desk-gap = { $since } から { $until } まで、当番がいません。だれかを探すか、当番表を変えてください。
desk-gap_language = { $since } から { $until } まで、{ $language } で書ける当番がいません。だれかを探すか、当番表を変えてください。
desk-no_chat = いま、あなたのチャットはありません。/on で当番を始め、/off で終えます。
desk-which = 開いているチャットが二つ以上あります。相手のメッセージに「返信」して書いてください（横にスワイプするか、長くおします）。なにも送っていません。
desk-bad_code = この招待は、もう使えません。新しいものをたのんでください。
desk-welcome_no_chats = ようこそ。あなたの役割にはチャットがありません。相談する人の言葉はここに届かず、ここに書いた言葉も相手には届きません。
desk-not_for_role = あなたの役割ではできないことなので、なにもしていません。招待した人が役割を変えられます。
desk-help = /on /off /accept /decline /note /close /report /who。それ以外に書いたものは、つながっている相手にとどきます。
desk-report = { $pseudonym } さんからのいやがらせについて、ボランティアから報告がありました。どうするかは、あなたが決めます。どれも1日で自動的に終わります。「順番を最後に」：ほかの人が先になり、写真などは知らせません。「定型文で返す」：人を呼ぶ声に、プログラムが答えます。危険を知らせる言葉は、いつでも届きます。
desk-reported = 責任者に伝えました。どうするかは責任者が決めます。チャットはいつでも終えられます: /close
desk-no_supervisor = 記録しました。伝えられる責任者がまだいません。招待した人に話してください。チャットはいつでも終えられます: /close
desk-graded = しました。内容は残さず、記録だけします。{ $pseudonym } さんには知らせません。
desk-status = { $chats ->
   *[other] 受け持っているチャット: { $chats }
}
