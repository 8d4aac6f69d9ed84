### What the hotline itself says at any moment, whatever flow is running.
### The first forty characters of every message can stand on a locked screen: they give nobody away.

## Buttons, and the words people write instead of pressing them. Parts of "-heard" are separated by |.
## These words work everywhere, also as an answer to a volunteer: so nothing stands here that could be one
## ("close": is he near? – "leave", "stop", "hide", "quit": what would you like to do?).
hotline-words =
    .name = English
    .name-heard = english | eng | speak english | in english | english please | i speak english
    .human = Talk to a person
    .human-heard =
        human | a human | person | a person | real person | a real person | real human | volunteer | a volunteer
        | operator | talk to a human | talk to a person | speak to a person | speak to a human | talk to someone
        | speak to someone | can i talk to someone | can i speak to someone | i want to talk | i want to talk to someone
        | i want to talk to a person | i want a human | i want a person | i need a human | i need a person
        | i need someone to talk to | let me talk to someone | connect me to someone | is anyone there | anyone there
        | is someone there | not a bot | not a robot | are you human | i need help | need help | can you help me | can someone help me | can somebody help me | i need someone
    .leave = Leave quietly
    .leave-heard = leave the chat | leave chat | leave this chat | close the chat | close chat | close this chat | hide the chat | hide chat | hide this chat | hide this | end chat | end the chat | stop the chat | stop chat | exit | exit chat | /exit | /leave | /stop
    .skip = Skip
    .skip-heard = skip this | skip it | skip question | pass | next question | i don't want to say | i don't want to answer | don't want to say | don't want to answer | no answer | no comment | rather not say | i'd rather not say | prefer not to say | i can't talk about it | i don't want to talk about it
    .menu = Menu
    .menu-heard = options | the menu | show menu | main menu | show options | /menu
    .language = 🌐 Language
    .language-heard = languages | change language | change the language | other language | another language | different language | /language
    .more_languages = More languages
    .more_languages-heard = more | other languages | another language | not here | mine is not here
    .back = One step back
    .back-heard = back | go back | step back | previous | previous question | last question | undo | /back
    .afresh = Start afresh
    .afresh-heard = start again | start over | start from the beginning | from the beginning | begin again | restart | reset | /restart
    .thanks-heard = thanks | thank you | thank you so much | thank you very much | thanks a lot | many thanks | thx | ty | 🙏
    .again = Begin
    .again-heard = start | hello | hello again | hi | hey | good morning | good evening | i am back | i'm back
    .own_sign = My own sign
    .own_sign-heard = my sign | own sign | code word | my code word | my word | choose a sign | change my sign | secret sign
    .no_sign = Without my sign
    .no_sign-heard = no sign | without sign | remove my sign | forget my sign
    .leaving = When I leave
    .leaving-heard = leaving | what happens when i leave | how to leave | how do i delete this chat | how to delete this chat | delete this chat | delete the chat | delete chat
    .who-heard = who is this | who is that | who are you | who r u | what is this | what's this | what is this chat | what is this number | whose number is this | who am i talking to | who am i writing with | what are you
    .data = My data
    .data-heard = data | what do you keep | what is kept | what do you know about me | who can read this | who reads this | is this private | is this secret | /data | do you tell the police | will you tell the police | do you tell police | will you call the police | do you tell my boss | will you tell my boss | will you tell my parents | do you tell anyone | is it safe here | can i trust you
    .privacy = Privacy
    .privacy-heard = /privacy | privacy policy | long form | read more | tell me more about privacy
    .forget = Forget me
    .forget-heard = delete me | erase me | delete my data | erase my data | delete everything | erase everything | delete all | remove my data | forget everything | forget all | /forget | /delete
    .forget_yes = Yes, forget me
    .forget_yes-heard = yes | yes please | forget me | yes forget everything
    .forget_no = No, keep it
    .forget_no-heard = no | keep it | don't | no don't | cancel
    .yes = Yes
    .yes-heard = yes | y | yeah | yea | yep | yup | yes yes | yes it is | yes i am | yes please | correct | that's right | sure | of course | 👍 | ✅
    .no = No
    .no-heard = no | n | nope | nah | no no | never | not at all | no way | 👎 | ❌
    .unsure = I don't know
    .unsure-heard = i don't know | i do not know | don't know | dunno | idk | not sure | i'm not sure | i am not sure | unsure | no idea | i have no idea | maybe | perhaps | hard to say | can't tell | i can't tell
    .more = More
    .go_on = Go on
    .go_on-heard = continue | go ahead | keep going | carry on | let's go on | go on please
    .not_now = Not now
    .not_now-heard = later | not yet | maybe later | another time
    .known = Yes, ask them
    .known-heard = ask them | ask them first | yes ask them please | the same person | same person | the one from before
    .feedback = How was this chat?
    .feedback-heard = feedback | say how it was | tell how it was | how it was
    .hours = Write to me later
    .hours-heard = write later | write me later | write to me another time | message me later | another hour
    .call = Call someone
    .call-heard = call | i want to call | i can call | phone | phone call | give me the number | the number | numbers
    .danger = I am in danger
    .danger-heard = help | help please | please help | danger | in danger | emergency | sos | help me | i am not safe | i'm not safe | not safe | help us | save me | please save me
    .sign = 🌙
    .sign-heard = moonlight | moon light | moon | 🌛 | 🌜

hotline-yes_no =
    .yes = Yes
    .no = No
    .unsure = I don't know

## Language and place
hotline-language = Which language is easiest for you?
hotline-switch = Would you like to go on in English?
hotline-where = So that I can show numbers that answer where you are: which country are you in now?
hotline-country =
    .JP = Japan
    .JP-heard = in japan | tokyo | osaka | nagoya | kyoto | yokohama | kobe | fukuoka | sapporo | okinawa | nihon | nippon
    .TH = Thailand
    .TH-heard = in thailand | bangkok | chiang mai | chiang rai | pattaya | phuket | mae sot
    .LA = Laos
    .LA-heard = in laos | lao | vientiane | golden triangle laos | bokeo
    .MM = Myanmar
    .MM-heard = in myanmar | burma | in burma | yangon | mandalay | myawaddy | kk park | laukkai
    .KH = Cambodia
    .KH-heard = in cambodia | phnom penh | sihanoukville | bavet | poipet
    .VN = Vietnam
    .VN-heard = in vietnam | viet nam | hanoi | saigon | ho chi minh city
    .PH = Philippines
    .PH-heard = the philippines | in the philippines | manila | cebu
    .ID = Indonesia
    .ID-heard = in indonesia | jakarta | bali | batam
    .NP = Nepal
    .NP-heard = in nepal | kathmandu
    .CN = China
    .CN-heard = in china | beijing | shanghai | yunnan
    .MN = Mongolia
    .MN-heard = in mongolia | ulaanbaatar
    .TW = Taiwan
    .TW-heard = in taiwan | taipei
    .KR = South Korea
    .KR-heard = korea | in korea | in south korea | seoul | busan

## Not understood
hotline-did_you_mean = Did you mean one of these?
hotline-not_understood = Sorry, I am only a program, and did not understand that. A person would. You can press a button, or send its number.
hotline-told = Thank you for telling me. I am only a program and can't understand all of it, but a person can read it, if you ask for one. To go on with me, please press a button.
hotline-please_choose = You can write here as you like. I am a program and go on only with a button or its number. A person can read it, if you ask for one.
hotline-unread_number = Sorry, I could not read a number there. You can write it in digits, for example { $example }.
hotline-unread_date = Sorry, I could not read a date there. You can write it like this: { $example }. “Last week” or only a year is fine too.
hotline-unread_time = Sorry, I could not read a time there. You can write it like this: { $example }.
hotline-unread_place = Sorry, I don't know that place. You can write the town or the province, for example “Shinjuku” or “Mae Sot”.
hotline-place = Thank you, I have kept what you wrote. In which country is that? Then I can find numbers that answer there.
hotline-late = Sorry, I was away for a while. I am here again now, and we can go on.
hotline-moved = This part has changed a little. Let us go on from here.
hotline-media = Sorry, I can only read text here. Nothing of it was kept. You can write, press a button, or ask for a person.
hotline-media_live = Pictures and voice do not get through here. Please write it instead.
hotline-media_waits = It has come, and nobody has opened it yet. Whoever writes with you here can open it; we keep nothing of it. It also helps if you write what it is.
hotline-media_unopened = Some of what you sent besides words was not opened by anybody, and nothing of it is kept here. You can still write what it was.
hotline-machine_begins = A machine now puts what you two write into the other language. It can be wrong: write short sentences, and ask if something sounds odd. For this your words go through one more program.
hotline-machine = { $text }
    🤖 put into your language by a machine
hotline-machine_not = { $text }
    🤖 the machine could not translate this
hotline-menu = What would you like to do?

## A human
hotline-asking = I am asking a person to come here now. It may take some minutes, and I will tell you if nobody can. Whatever you write until then, they can read.
hotline-known = Good that you are here, take your time. The one you wrote with before is here now. Shall I ask them first?
hotline-asking_known = I am asking the person you wrote with before to come. If they can't, somebody else is asked. Whatever you write until then, they can read.
hotline-still_asking = I am still asking around for you. Nobody has answered yet, so more people are asked now. You can go on with me meanwhile.
hotline-slow = All of your messages are here, none is lost. They are many at once, so I read them one after another. You need not send anything twice.
hotline-kept = Thank you. If a person comes, they can read this.
hotline-thanked = You are welcome. I am still here.
hotline-nobody = I have to be honest with you: no person is free just now, and I don't know when one will be. I have asked for one. If someone can come within a day, they write here.
hotline-nobody_until = I have to be honest with you, nobody is here just now, and somebody is expected back in about { $hours ->
        [one] one hour
       *[other] { $hours } hours
    }. I have asked, and if a person can come before, they write here.
hotline-meanwhile = Until then I am here. You can go on with me, or write “call” for numbers that answer now.
hotline-desk_told = Thank you for telling me. I have asked a person to come here. You can go on with me meanwhile, or say “not now”.
hotline-marked = For a while a program answers here, and it passes nothing on. If someone is in danger, press the button or write it: that always gets through.
hotline-not_now = All right, it is your choice. You can ask for a person at any time.
hotline-live = Hello. From here on a person reads and answers, not a program. They don't know your name or your account, and you can leave at any time.
hotline-still_live = A person is here with you. You can go on writing.
hotline-changing = The person who was here had to go. I am asking another one now.
hotline-unanswered = There has been no answer here for a while, and that is not because of you. I am asking another person now. They can read what you wrote.
hotline-handed_over = There is somebody else with you now, also a person. They can read what you wrote before, so you need not say it again.
hotline-bot_back = The person has gone now. This is the program again.
hotline-last_resort = Sorry, something went wrong here. It is not your fault. I am asking a person to come.
hotline-last_resort_later = Thank you for writing. There is a delay here, please wait a little. Nothing you wrote is lost.

## When we may write first, once: a neutral line, in hours that they named
hotline-hours = Thank you, please tell me what suits you: when may one line come to you here? It looks harmless, and comes once, while a person is free for you. A time like 20:30 is fine too.
    .morning = Morning, 7–11
    .morning-heard = morning | in the morning | mornings
    .midday = Midday, 11–15
    .midday-heard = midday | noon | at noon | lunch time
    .evening = Evening, 17–21
    .evening-heard = evening | in the evening | evenings
    .night = Night, 21–1
    .night-heard = night | at night | late at night
    .never = Don't write
    .never-heard = never | not at all | no | don't write to me | nothing
hotline-hours_here = Good that you are here. A person was free when that line came: you can ask for one now, or say when another line may come.
hotline-hours_where = So that I get the time right: in which country are you now?
hotline-hours_kept = All right, I have noted { $hours }, by your clock. One harmless line comes then, within a week, if a person is free for you; nothing else comes by itself.
hotline-hours_gone = All right, nothing comes by itself. You can write here whenever you like.

## Danger
hotline-call = I am here with you. What is possible for you now?
hotline-child = You are doing well, thank you. If you are under 18 and in danger, a helper may have to tell people who protect children: if we can, we tell you first. We don't tell parents ourselves.
hotline-numbers = Here are numbers for the place where you are. Call only if it is safe for you, and only if you want to.
hotline-no_numbers = I have no numbers for the place where you are. You can ask for a person here at any time.
hotline-service =
    .police = Police
    .ambulance = Ambulance
    .fire = Fire service
    .ambulance_fire = Ambulance and fire
    .any = Emergency
    .tourist_police = Tourist police
    .coastguard = Coast guard
hotline-learns =
    .police = The police learn of this call.
    .medical = The ambulance service learns of this call. It may tell the police.
    .rescue = The ambulance or fire service learns of this call. It may tell the police.
    .unknown = We don't know who learns of this call.
    .none = No authority learns of it, as far as they say.
    .immigration = The immigration office learns of it.
    .labour_authority = The labour office learns of it.
    .public_body = A public office learns of it.
    .home_state = Your own country's embassy learns of it.
## Help that fits. The first line may stand on a locked screen.
hotline-help = Here is something that may be useful to you now: people who can help with this. Only if you want to, and only if it is safe for you.
hotline-help_none = I have no other number here that we have checked ourselves. A person can look for one with you: write “human”.
hotline-help_words =
    .free = free
    .charged = the call costs money
    .cost_unknown = cost not known
    .always = day and night
    .closed = closed now
    .hours_unknown = hours not known
    .unchecked = (an example: nobody of us has checked it yet)
hotline-help_until = open now, until { $time }
hotline-help_opens = opens { $time }
hotline-help_press = (then press { $key })
hotline-help_checked = Checked by us on { $date }.

## Quiet and leaving. Harmless whoever reads it.
hotline-account = Hello! Press Start whenever you like. Any language is fine here.
    .name = Tomoshibi
    .about = A small light, and a few words a day.
    .start = Start
    .menu = Menu
    .language = Language
    .privacy = Privacy
hotline-quiet = Hello again! Shall we go on?
hotline-quiet_human = Hello! You can go on, or talk to someone.
hotline-cover = Thanks for your message! New words come every Monday.
hotline-welcome_back = Welcome back.
hotline-check = Hello again! What is your word today?
hotline-cover_unknown = I don't know that one yet. You can press a button, or send its number.
hotline-cover_help = This is a small phrase book: read a lesson, then try its question. Buttons and typing are both fine.
hotline-cover_thanked = You are welcome! On with the next one?
hotline-cover_media = Nice! I can only read words, though.
hotline-cover_bye = See you another day! Send anything when you feel like a new word.
hotline-cover_data = Your answers here are kept for 30 days after your last message. The app you are writing in can read them as well.
hotline-cover_noted = Thank you, noted for next time!
hotline-cover_older = Older words stay above. You can clear this chat yourself whenever you like.
hotline-cover_question = One thing for tomorrow: which words shall come next?
    .weather = ☀️ Weather
    .weather-heard = weather | sun
    .food = 🍜 Food
    .food-heard = food | noodles
    .night = 🌙 The night
    .night-heard = night | the night | moon | the moon
    .animals = 🐈 Animals
    .animals-heard = animals | animal | cat

## A sign of their own, and who is writing
hotline-own_sign = You can write a word or an emoji of your own now, one that is rarely written here. Sent once it brings you back, as 🌙 does. Sent twice in one message it says: I am not free to write.
hotline-sign_no = That one could be written here by chance, or is too short or too long. Another word or an emoji is better.
hotline-sign_kept = All right. “{ $sign }” brings you back from now on, as 🌙 does. “{ $sign } { $sign }” says that you are not free to write: then the phrase book stands here at once.
hotline-sign_gone = All right. 🌙 still brings you back.
hotline-who = A program answers here, at any hour, with people behind it. Write “human”, and I ask one of them to come.

## My data
hotline-my_data = Here is how it goes, in a few plain words. Kept here, locked with a key of its own:
    · your answers and your last words, and a helper's note if there is one: 30 days after your last message. Volunteers who talk with you can read them.
    · where { $platform ->
        [line] LINE
        [telegram] Telegram
       *[other] this app
    } reaches you: as long. No volunteer sees it.
    · numbers of messages, so that they can be deleted: 2 days; that a message was answered: 8 days. Nobody reads those.
    LINE or Telegram can read this chat too. We ask you before we tell anyone else, unless a life or a child is in danger and it cannot wait. Your name and picture are never fetched. If you write only once, all of it goes after 1 day. “Forget me” works at any time, and “privacy” says more.
hotline-privacy = Here is the long form, to read whenever you like.
    Who answers: a program first, volunteers if you ask for one or if it is urgent.
    What for: so that somebody can help you, and you need not say it twice. For nothing else.
    What is kept: your answers, your last words, a helper's note. Not your name, your number or your picture: they are never fetched. Pictures and voice are not kept.
    How long: 30 days after your last message, 1 day if you wrote only once. Then it is destroyed, with its key. Safety copies can hold it a while longer, locked.
    Who can read it: volunteers who talk with you, LINE or Telegram, and whoever holds this phone.
    Whom we tell: nobody without asking you, unless a life or a child is in danger and it cannot wait; if we can, we say it to you before.
    What you can do: skip any question, see “{ hotline-words.data }”, hand the phone on with “{ hotline-words.afresh }”, or delete it all with “{ hotline-words.forget }”. You need to give no reason.
hotline-privacy_child = One more thing, because you may be under 18. If you are in danger, a helper may have to tell people who protect children; if we can, we tell you first. We don't tell parents ourselves.
hotline-forget = Just to be sure that this is what you want. Shall all that you wrote be forgotten, for good? { $platform ->
    [line] The chat on your phone stays until you delete it there yourself.
   *[other] The last two days go from this chat too; older parts you delete yourself.
}
hotline-farewell = All right, it is done. Take good care of yourself. What you wrote here is being forgotten, and you can always write again, as someone new.
hotline-farewell_later = There is one more thing to say, honestly. Because it was urgent, the person you wrote with can still read their own chat for one day, then that goes as well. Nobody can write to you any more.
