### What the law says, in general. What it means for one person, a lawyer can say.

rights-choose = What would you like to read about? It is what the law says in general; what it means for you, a lawyer can tell you.
    .trainee = 🏭 Technical interns
    .trainee-heard = trainee | trainees | intern | interns | technical intern | titp | ikusei shuro | passport | fine
    .night = 🌃 Clubs and debts
    .night-heard = club | clubs | host | host club | debt | debts | scout
    .stay = 🛂 Staying in Japan
    .stay-heard = stay | staying | visa | permission to stay | overstay | no visa | my visa
    .online = 💻 Made to deceive
    .online-heard = online | scam | scams | fraud | made to scam | am i guilty
    .young = 🧒 Under 18
    .young-heard = under 18 | child | children | young | i am under 18
    .lawyer = ⚖️ Ask a lawyer
    .lawyer-heard = lawyer | a lawyer | who can explain | advice
    .enough = That is all
    .enough-heard = enough | that's all | that is enough | that's enough | nothing | done | finish
rights-trainee = { law-jp_trainee_papers } { law-unchecked }
rights-penalty = { law-jp_trainee_penalty } { law-unchecked }
rights-report = { law-jp_trainee_report } { law-unchecked }
rights-change = { law-jp_change } { law-unchecked }
rights-night = { law-jp_clubs } { law-unchecked }
rights-stay = { law-jp_stay } { law-unchecked }
rights-officials = { law-jp_officials } { law-unchecked }
rights-offices = { law-jp_offices } { law-unchecked }
rights-online = { law-un_deceive } { law-unchecked }
rights-young = { law-un_child } { law-unchecked }
