### 法律一般怎么说。对某一个人怎么样，律师可以说。

rights-choose = 你想看哪方面的？这里是法律一般怎么说；对你自己怎么样，律师可以告诉你。
    .trainee = 🏭 技能实习生
    .trainee-heard = 实习生 | 技能实习 | 研修生 | 育成就劳 | 护照 | 罚款 | 實習生 | 技能實習 | 育成就勞 | 護照 | 罰款
    .night = 🌃 夜店和欠账
    .night-heard = 夜店 | 牛郎 | 牛郎店 | 欠账 | 欠债 | 债 | 星探 | 欠賬 | 欠債 | 債
    .stay = 🛂 留在日本
    .stay-heard = 签证 | 我的签证 | 留下来 | 在留资格 | 逾期 | 过期 | 没签证 | 黑户 | 簽證 | 我的簽證 | 留下來 | 在留資格 | 過期 | 沒簽證 | 黑戶
    .online = 💻 被逼骗人
    .online-heard = 诈骗 | 电诈 | 骗人 | 网络诈骗 | 我有罪吗 | 我犯法吗 | 算犯罪吗 | 詐騙 | 電詐 | 騙人 | 網絡詐騙 | 我有罪嗎 | 我犯法嗎 | 算犯罪嗎
    .young = 🧒 不满18岁
    .young-heard = 不满18 | 未满18 | 未成年 | 孩子 | 我不满18 | 不滿18 | 未滿18 | 我不滿18
    .lawyer = ⚖️ 问律师
    .lawyer-heard = 律师 | 找律师 | 谁能解释 | 法律咨询 | 律師 | 找律師 | 誰能解釋 | 法律諮詢
    .enough = 这样就够了
    .enough-heard = 够了 | 就这样 | 不用了 | 没了 | 好了 | 完了 | 夠了 | 就這樣 | 沒了
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
