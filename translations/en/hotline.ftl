### What the hotline itself says at any moment, whatever flow is running.
### The first forty characters of every message can stand on a locked screen: they give nobody away.

## Buttons, and the words people write instead of pressing them. Parts of "-heard" are separated by |.
hotline-words =
    .name = English
    .name-heard = english | eng | speak english | in english
    .human = Talk to a person
    .human-heard = human | person | a person | real person | talk to a human | volunteer | agent | someone | i want to talk | i want to talk to someone | talk to someone | speak to someone | can i talk to someone | i want a human | i want a person
    .leave = Leave quietly
    .leave-heard = leave | quit | exit | hide | stop | close | go away | leave now
    .skip = Skip
    .skip-heard = skip | pass | next | i don't want to say | i don't want to answer | no answer | rather not say
    .menu = Menu
    .menu-heard = menu | options | help menu | /menu | /help
    .language = Language
    .language-heard = language | languages | change language | /language | other language
    .more_languages = More languages
    .back = Go back
    .back-heard = back | go back | previous | return | undo | /back
    .afresh = Start afresh
    .afresh-heard = start afresh | start again | start over | new start | restart | reset
    .again = Begin
    .again-heard = begin | start | hello | hi
    .data = My data
    .data-heard = my data | privacy | /privacy | what do you keep | what do you know about me
    .forget = Forget me
    .forget-heard = forget me | delete me | erase me | delete my data | erase my data | delete everything
    .forget_yes = Yes, forget me
    .forget_no = No, keep it
    .yes = Yes
    .yes-heard = yes | y | yeah | yep | yup | correct | right | ok | okay | sure | i do | it is | that is right
    .no = No
    .no-heard = no | n | nope | nah | not | no way | i don't | it isn't
    .unsure = I don't know
    .unsure-heard = i don't know | dont know | not sure | maybe | unsure | no idea | perhaps | idk
    .more = More
    .go_on = Go on
    .go_on-heard = go on | continue | go ahead
    .not_now = Not now
    .not_now-heard = not now | later | not yet
    .call = Call someone
    .call-heard = call | call someone | phone
    .danger = I am in danger
    .danger-heard = danger | i am in danger | emergency | sos
    .sign = 🌙
    .sign-heard = moonlight | moon light

hotline-yes_no =
    .yes = Yes
    .no = No
    .unsure = I don't know

## Language and place
hotline-language = Which language is easiest for you?
hotline-switch = Would you like to go on in English?
hotline-where = Which country are you in now?
hotline-country =
    .JP = Japan
    .TH = Thailand
    .LA = Laos
    .MM = Myanmar
    .KH = Cambodia
    .VN = Vietnam
    .PH = Philippines
    .ID = Indonesia
    .NP = Nepal
    .CN = China
    .MN = Mongolia
    .TW = Taiwan
    .KR = South Korea

## Not understood
hotline-did_you_mean = Did you mean one of these?
hotline-not_understood = Sorry, I did not understand that. You can press a button, or send its number.
hotline-please_choose = Please choose one of these. Or talk to a person.
hotline-late = Sorry, we were away for a while. I am here again now.
hotline-moved = This part has changed a little. Let us go on from here.
hotline-media = Sorry, I can only read text here. Nothing of it was kept. Please write, or press a button.
hotline-media_live = Pictures and voice do not get through here. Please write it instead.
hotline-menu = What would you like to do?

## A human
hotline-asking = I am asking a person to come here now. This can take a few minutes. What you write here, they will read.
hotline-kept = Thank you. The person who comes will read this.
hotline-nobody = I have to be honest: no person is free right now, and I don't know when one will be. I have asked. If someone comes later, they will write here.
hotline-desk_told = Thank you for telling me. I have asked a person to come here now. You can go on with me meanwhile, or say "not now".
hotline-not_now = All right. Nothing will happen without you. You can ask for a person at any time.
hotline-live = Hello. From here on a person is reading and answering, not a program. They are bound to keep what you say to themselves.
hotline-still_live = A person is here with you. You can go on writing.
hotline-changing = The person who was here had to go. I am asking another one now.
hotline-bot_back = The person has gone now. This is the program again.
hotline-last_resort = Sorry, something went wrong here. It is not your fault. I am asking a person to help you.
hotline-last_resort_later = Thank you for writing. There is a delay, please wait a little. You will get an answer.

## Danger
hotline-call = I am here. What is possible for you now?
hotline-numbers = You can call now, if it is safe for you:
hotline-service =
    .police = Police
    .ambulance = Ambulance
    .fire = Fire
    .ambulance_fire = Ambulance and fire
    .any = Emergency
    .tourist_police = Tourist police
    .coastguard = Coast guard
hotline-learns =
    .police = The police learn of the call.
    .medical = Only the ambulance service learns of the call.
    .rescue = The ambulance or fire service learns of the call, and may tell the police.
    .unknown = We do not know who learns of the call.

## Quiet and leaving. Harmless whoever reads it.
hotline-quiet = Hello again! Shall we go on?
hotline-quiet_human = Hello! If you like, go on, or talk to someone.
hotline-cover = Thanks for your message! New words come every Monday.
hotline-welcome_back = Welcome back.

## My data
hotline-my_data = What is kept: your answers and your last words here, locked with a key of their own, for 30 days after the last message; then they are destroyed. Volunteers who talk with you can read them. LINE or Telegram can read this chat too. Your name and picture are never fetched. You can say "forget me" at any time.
hotline-forget = Do you want me to forget everything that you wrote here? This can't be undone. The chat on your phone stays until you delete it there yourself.
hotline-farewell = Done. Everything here is being forgotten. Take good care of yourself. You can always write again, as someone new.
