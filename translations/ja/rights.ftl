### 法律では、ふつうどうなっているか。その人にとってどうかは、弁護士が話せます。

rights-choose = 法律でどうなっているか、どれを読みますか？ ふつうはこうだ、という話です。あなたの場合については、弁護士が話せます。
    .trainee = 🏭 技能実習
    .trainee-heard = 技能実習 | 技能実習生 | 実習 | 実習生 | 育成就労 | パスポート | 罰金
    .night = 🌃 店とつけ
    .night-heard = ホスト | ホストクラブ | つけ | ツケ | 売掛 | 売り掛け | 借金 | スカウト | 店
    .stay = 🛂 日本にいること
    .stay-heard = ビザ | 在留資格 | 在留 | オーバーステイ | ビザがない | 在留特別許可
    .online = 💻 詐欺をさせられた
    .online-heard = だます仕事 | 詐欺 | さぎ | 闇バイト | やみバイト | だまさせられた | つみになる？ | 罪になるか
    .young = 🧒 18さい未満
    .young-heard = 18歳未満 | 未成年 | 子ども | こども | 子供
    .lawyer = ⚖️ 弁護士に聞く
    .lawyer-heard = 弁護士 | べんごし | 聞きたい | 聞ける人
    .enough = これでいい
    .enough-heard = いい | もういい | おわり | 終わり | 以上 | ない
rights-trainee = { law-jp_trainee_papers }{ law-unchecked }
rights-penalty = { law-jp_trainee_penalty }{ law-unchecked }
rights-report = { law-jp_trainee_report }{ law-unchecked }
rights-change = { law-jp_change }{ law-unchecked }
rights-night = { law-jp_clubs }{ law-unchecked }
rights-stay = { law-jp_stay }{ law-unchecked }
rights-officials = { law-jp_officials }{ law-unchecked }
rights-offices = { law-jp_offices }{ law-unchecked }
rights-online = { law-un_deceive }{ law-unchecked }
rights-young = { law-un_child }{ law-unchecked }
