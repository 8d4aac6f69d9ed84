### What the law says, in plain words. Where each is from stands in flows/law.yaml; what stands there alone can be shown.

## Behind each of them that no lawyer has checked yet.
law-unchecked = (Not yet checked by a lawyer.)
law-jp_trainee_papers = In Japan, the law on technical interns says: nobody may keep your passport or residence card, or limit your going out without good reason.
law-jp_trainee_penalty = The same law says: no fine because you stop, and no savings that you are made to leave with them.
law-jp_trainee_report = It also says that you may report it to the authorities when this law is broken.
law-jp_change = From April 2027 Japan has a new programme, Ikusei Shuro. You may then change company if your rights are broken, and after one or two years by choice, with conditions.
law-jp_clubs = In Japan, since June 2025 the law forbids host clubs to state false prices, to use your feelings against you, or to press you into the sex trade because of a debt.
law-jp_officials = In Japan, officials have to report people who stay without permission.
law-jp_offices = Where a report would make it impossible to support someone, an office whose task is to help may decide case by case.
law-jp_stay = In Japan, having been under someone else's control can count when permission to stay is decided. It differs from case to case: a lawyer can explain it.
law-jp_child_told = In Japan, whoever believes that a child needs protection is to tell the child guidance centre or the town. A suspicion is enough, and whoever tells is protected.
law-un_deceive = The human rights office of the United Nations says: people who are forced to deceive others there are not to blame. What a court decides, nobody can know beforehand.
law-un_child = By the rules of the United Nations everyone under 18 is a child. That you once said yes to it changes nothing.
