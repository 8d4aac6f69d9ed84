### The first words. The first bubble may stand on a locked screen whole; of every other message, forty characters.

welcome-hello = Hello, and good that you are here. Take all the time you need.
welcome-about = A program answers first, then a person if you like. It is for people who can't decide freely about their work or life.
    What you write is kept for 30 days, so that you need not say it twice. The volunteers can read it; LINE or Telegram can too. We tell nobody without asking you, unless a life or a child is in danger and can't wait.
    You can skip anything, or stop.
welcome-language = Which language is easiest for you?
welcome-quietly = In short: a program answers, with people behind it, and you can skip anything. “Leave quietly” shows a phrase book at once; what is here stays (menu: other ways). To come back, send 🌙 or “moonlight”.
welcome-watched = Before we go on, one small question. Could anyone else be looking at this phone, now or later?
    .yes-heard = my boss checks it | they check my phone | he checks my phone | she checks my phone | they check it | they read my messages | they watch me | sometimes | it is not my phone | it's not my phone | we share it | we share the phone | it is my boss's phone | someone is here | someone is next to me | i am not alone | i'm not alone | they take my phone
    .no-heard = nobody | no one | no one else | only me | just me | only i | me only | i am alone | i'm alone | alone | it is my own phone | it's my own phone | it's only mine | nobody sees it | nobody can see it
    .unsure-heard = i don't think so | i think so | could be | it could be | possibly
welcome-careful = Thank you, that is good to know. We can go on with few and simple words, or you come back when it suits you.
    .go_on = Go on now
    .go_on-heard = go on | continue | now | yes | go ahead | let's go on
    .later = Another time
    .later-heard = later | not now | i will come back | come back later | no
welcome-need = Whatever you choose, you can change it later. What matters most to you just now?
    .danger = I am in danger now
    .danger-heard = danger | in danger | i am in danger | i'm in danger | emergency | sos | help me | i am not safe | i'm not safe | not safe | they will hurt me | he will hurt me
    .work = About my work
    .work-heard = work | my work | job | my job | my boss | boss | my employer | salary | my salary | wages | no salary | they don't pay me | debt | my debt | passport | my passport | contract | my contract | i work | factory | my company | company | trainee | i am trainee | i am a trainee | boss keep my passport | my boss keep my passport | boss keep passport | they keep my passport | my boss has my passport | no pay | not paid
    .talk = Just to talk
    .talk-heard = talk | just talk | chat | only talk | listen to me | someone to listen | i feel alone | i am lonely | i'm lonely | i am sad | i'm sad | i am scared | i'm scared | i am tired | i'm tired | tired | i can't sleep | i want go home | i want to go home | go home | i am afraid | i'm afraid | i don't know what to do
    .someone = About someone else
    .someone-heard = someone else | somebody else | about a friend | my friend | my sister | my daughter | my son | my neighbour | another person | i am worried about someone | i worry about someone | i saw something | i want to report | report | for a friend | not for me
    .more = Something else
    .more-heard = other | another thing | something different | more | marriage | my husband | visa | my visa | passport lost | scam | compound | bar | massage | host club | pictures | a job offer | job abroad | i am under 18 | help near me | i wrote before | i was here before
    .nothing = Nothing now
    .nothing-heard = nothing | nothing right now | i'm just looking | just looking | no thanks | no thank you | i only wanted to look | not now
welcome-more = Which of these is it nearest to? Press the one that fits best, or send its number.
    .night = 🌃 Bar, shop, dates
    .night-heard = bar | massage | massage shop | club | nightclub | dates | host | host club | escort | pictures | my pictures | my photos | videos | sex work | nights
    .online = 💻 Scam work online
    .online-heard = scam | scams | scam work | scam compound | compound | online work | online | casino | call center | call centre | fraud | they make us scam people
    .marriage = 💍 A marriage
    .marriage-heard = marriage | married | my marriage | husband | my husband | wedding | forced marriage | they want me to marry | my wife
    .papers = 🛂 Passport or visa
    .papers-heard = passport | visa | my passport | my visa | papers | documents | residence card | no visa | overstay | overstayed | visa expired | lost passport
    .offer = 📄 A job offer
    .offer-heard = job offer | offer | a job | new job | job abroad | work abroad | recruiter | agency | is this job real
    .young = 🧒 I am under 18
    .young-heard = under 18 | i am under 18 | i'm under 18 | child | i am a child | i'm a child | kid | student at school
    .near = 📍 Help near me
    .near-heard = near me | near | help near here | shelter | address | where can i go | a place
    .before = 🔁 I wrote before
    .before-heard = before | i was here before | again | i came back | i wrote here before | i wrote already
