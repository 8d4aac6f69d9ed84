### What volunteers read. Never a name, an account or a number of the person.

desk-words =
    .accept = Accept
    .decline = Decline
    .close = Close the chat
    .helped = Helped
    .referred = Referred to others
    .left = The person left
    .silent = No answer
    .blank = Blank
    .prank = A prank
    .abusive = Abusive
    .not_for_us = Not for us
    .form_done = Done
    .topics = Other cards
    .look = Look on
    .take = Take over
    .look_away = Look away
    .grade_last = Last for a day
    .grade_fixed = Fixed lines, a day
    .grade_none = No mark
    .undo = Don't send
    .nobody = Send to nobody
    .open = Open it
    .here = I'm here
    .transfer = Pass it on

desk-urgency =
    .immediate = 🔴 immediate
    .high = 🟠 high
    .medium = 🟡 medium
    .low = 🟢 low
    .none = ⚪ not known

desk-safety =
    .unknown = We don't know whether the phone is watched.
    .watched = The phone may be watched. Write nothing that gives them away.
    .not_watched = The person says that nobody watches the phone.
    .quiet = It has been quiet for a while: someone else may hold the phone. Your words wait behind one neutral line.
    .long_away = They last wrote more than a day ago and named no hour: nothing is sent to them. Your words wait until they are back.
    .hidden = They left quietly: nothing can be shown to them until they give their sign.
    .not_free = They are not free to write, and hid by their sign: nothing can be shown to them until they come back.
    .doubted = Somebody else may have written. Say nothing of before until you are sure who it is.
    .afresh = They began afresh after asking: perhaps another person writes now. Say nothing of before until you are sure.
    .later = They named hours for one line, or want none: whatever is written waits until they are back.
    .not_now = They were not asking for this: the desk was told because it is urgent, and they said “not now”.

desk-media_kind =
    .picture = a picture
    .voice = a voice message
    .video = a video
    .file = a file
    .sticker = a sticker
    .location = a place
    .contact = a contact
    .other = something that is not text

desk-offer = { $pseudonym } needs a person.
    Language: { $person_language } · Urgency: { $urgency }
    Why: { $reasons }
desk-header = You are with { $pseudonym } now. They know that a person is here; they do not know your name.
    Language: { $person_language } · Urgency: { $urgency }
    Why: { $reasons }
    Safety: { $safety }
    Answered: { $answered }
    Their last words: { $words }
    Notes: { $notes }
    { $guide }
    Write, and they read it. /say WORD finds sentences in their language, /note keeps a note, /close ends the chat.
## Told with the accept. Sources: WHO, ten standards for interviewing (Zimmerman and Watts 2003), 6-8; Polaris; UNICEF,
## guidelines on child victims of trafficking (2006); Crisis Text Line (2020).
desk-guide = Ask only what you need to help, and say that every question can be skipped. Not: details of sex or violence, names of those who did it, pictures, papers, or “why”. Promise nothing, and don't advise to run away or to confront: they know best what is safe.
desk-guide_child = This may be a child (under 18). One simple question at a time.
    Ask: are they safe now, can they go out, are they hurt, where are they, who is good to them there.
    Don't ask what was done to them, nor for pictures, nor who did it; don't say “prostitution” or “exploitation”. Don't ask “why”.
    Don't tell parents or guardians by yourself: they may be part of it. Before you tell anyone, say so to the child if you can.
    { $duty }
    You decide it with your lead, within this shift; write a /note of it. The program reports nothing by itself.
desk-duty = { $law } ({ $source }, { $date }.)
desk-duty_unknown = What the law makes one tell in the country where they are, nobody of us has confirmed, or we don't know the country: ask your lead.
desk-guide_self_harm = They wrote of dying or of hurting themselves. Ask plainly, in this order: do they think of it now? Have they a plan? Is what they need for it there? Is it for today or tomorrow? To ask does not make it more likely.
    If all four are so, bring help now, together with your lead. Stay until somebody else is with them; never end on a number.

desk-taken = { $pseudonym }: somebody else has this chat. Thank you.
desk-handed_over = { $pseudonym }: somebody else has this chat now. Thank you for being there.
desk-passing = { $pseudonym }: others are asked to take this chat over. It stays yours until somebody accepts.
desk-nobody_else = { $pseudonym }: nobody else can take this chat now, so it stays yours. You can try /transfer again later, or /close it.
desk-unanswered = ⏰ { $pseudonym } has been waiting for a word from you for { $minutes } min. One short line is enough. If nothing comes within { $more } min, another volunteer is asked.
desk-here = { $pseudonym }: good that you are there. Nobody else is asked. They still wait for a word from you.
desk-unanswered_over = { $pseudonym } had no word from you for { $minutes } min, so others are asked now, and they know. Are you back? “{ desk-words.accept }” takes the chat again, if nobody else has it yet.
desk-offer_note =
    .passing = A colleague asks you to take this chat over.
    .above = This is one chat more than your limit. Accept only if you can bear it; nobody else is free.
    .woken = You are off duty. You asked to be woken when somebody is in immediate danger and nobody is there.
    .known = They wrote with you within the last day.
desk-over = { $pseudonym }: this is over, there is nothing to do any more.
desk-already_yours = { $pseudonym }: this chat is yours already.
desk-not_yours = { $pseudonym }: this is not your chat. Nothing was sent.
desk-full = { $pseudonym }: you have as many chats as you can hold, or you are off duty. Send /on, or close one first.
desk-declined = { $pseudonym }: all right, others are asked.
desk-noted = { $pseudonym }: noted. Only volunteers see it.
desk-outcome = { $pseudonym }: how did it end?
desk-closed = { $pseudonym }: closed. The program answers again, and the person knows. Thank you. Take a moment for yourself.
desk-person = { $pseudonym }: { $text }
desk-person_danger = { $pseudonym } ⚠️ danger words: { $text }
desk-person_self_harm = { $pseudonym } ⚠️ words about dying or self-harm: { $text }
desk-person_unsure = { $pseudonym } (after a long pause, perhaps someone else): { $text }
desk-edited = { $pseudonym } changed a message: { $text }
desk-unsent = { $pseudonym } took a message back. Please do not use it.
desk-media = { $pseudonym } sent { $kind }. It was not kept. They were asked to write instead.
desk-media_waits = { $pseudonym } sent { $kind }. Nobody has opened it yet, and nothing of it is kept here. They know that you may open it.
desk-media_child = { $pseudonym } sent { $kind }. This may be a child, so it is not passed on and not kept. Don't ask for pictures. You could write: “You need not show me anything. Tell me in words, as much as you like.”
desk-media_large = { $pseudonym } sent { $kind } that is too big or too long to be passed on (10 MB, five minutes). It was not kept. They were asked to write instead.
desk-media_elsewhere = { $pseudonym } sent { $kind }. It can be opened on Telegram only, so it was not kept. They were asked to write instead.
desk-media_gone = { $pseudonym }: this can't be opened any more. Ask them to send it again, or to write what it is.
desk-media_shown = { $pseudonym }: { $kind }
desk-media_lost = { $pseudonym }: { $kind } could not be fetched. The platform does not have it any more, or it is too large. Ask them to send it again, or to write what it is.
desk-machine = { $text }
    🤖 by a machine, from: { $original }
desk-machine_not = { $text }
    🤖 not translated
desk-machine_before = { $pseudonym } wrote before you came: { $text }
desk-machine_line = 🤖 A machine translates this chat. Write short, plain sentences; for what matters most there are the cards (/say).
desk-machine_missed = { $pseudonym }: your words went to them as you wrote them, for the machine did not translate them. /say sends ready sentences in their language.
desk-held = { $pseudonym }: not shown yet. It has been quiet for a while; your words go out when they come back.
## Phrase cards: ready sentences for somebody whose language the volunteer does not speak.
desk-card_topics =
    .first = First words
    .safety = Safety
    .feelings = Feelings
    .health = Health
    .place = Place
    .matter = What it is about
    .help = Practical help
    .goodbye = Goodbye
desk-cards = { $pseudonym }: sentences in their language. Choose a topic, or write /say and a word, for example /say police.
desk-cards_found = { $pseudonym } reads it in { $person_language }. The number sends it:
    { $cards }
desk-cards_not_found = { $pseudonym }: there is no card for “{ $text }”. Nothing was sent. Here are the topics:
desk-cards_none = { $pseudonym }: there are no cards in { $person_language } yet. Nothing was sent; you can write yourself.
desk-card_sent = { $pseudonym } gets: { $card }
desk-card_held = { $pseudonym } gets it when they come back, for it has been quiet for a while: { $card }
desk-card_missing = { $pseudonym }: this card is not there in { $person_language }. Nothing was sent.
desk-card_gone = { $pseudonym }: this card is not there any more. Nothing was sent. /say shows the others.
desk-card_answer = { $pseudonym }: { $answer } (to: { $card })
desk-card_typed = { $pseudonym }: { $text }
    That means: { $answer } (to: { $card })

desk-hidden = { $pseudonym }: not sent. They left quietly. You see here when they come back.
desk-now_hidden = { $pseudonym } left quietly. Do not write; you see here when they come back.
desk-cleared = { $pseudonym } chose that leaving takes the chat away on their side too, as far as that can be done.
desk-not_free = { $pseudonym } gave the sign for “I am not free to write”. Do not write; you see here when they come back.
desk-put_by = { $pseudonym } has been away for an hour. Your place is free for others now; when they come back, people are asked anew, and this chat first.
desk-doubted = { $pseudonym }: perhaps somebody else is writing now ({ $sign }). They read one harmless line, and nothing of before.
desk-doubt =
    .language = another language or script than before
    .who = they ask who this is
    .answer = another answer than before
    .word = a wrong word when asked for their own
desk-hidden_danger = { $pseudonym } is hidden and used danger words. Nothing may be shown on their screen.
desk-back = { $pseudonym } is back.
desk-blocked = { $pseudonym } blocked the hotline. Nothing can be delivered.
desk-erased = { $pseudonym } asked to be forgotten. This chat is over. What stands here about them is deleted where that is possible.
desk-erased_later = { $pseudonym } asked to be forgotten, and nobody can write to them any more. Because it was urgent, you can read what stands here for one day, to get help to them. Then it is deleted.
desk-by_hand = { $pseudonym } asked to be forgotten. { $count ->
    [one] One message about them in this chat can't be deleted by us. Please delete it by hand.
   *[other] { $count } messages about them in this chat can't be deleted by us. Please delete them by hand.
}
desk-later = { $pseudonym } chose when a line may come to them, or that none may. Nothing is shown to them until they are back; you are asked again then.
desk-not_sent = { $pseudonym }: not delivered.

desk-welcome = Welcome to the desk. /on starts your duty, /off ends it, /help shows all that you can write. You are asked when a person needs you; "Accept" takes the chat.
desk-on = You are on duty. Thank you. /off ends it.
desk-off = You are off duty. Chats that you have stay yours until you close them.
desk-on_until = You are on duty until { $until }. Thank you. /off ends it.
desk-off_until = You are off duty until { $until }. Then the roster counts again. Chats that you have stay yours until you close them.
desk-rest = Somebody was in danger, and you were there. Take a break: nobody is asked of you for { $minutes } minutes. /on ends it sooner.
desk-paused = All right, you are not asked for { $minutes } minutes. Chats that you have stay yours. /on ends it sooner.
desk-rested = Your break is over. You are asked again when a person needs you; /pause takes another one.
desk-wakes = You are woken, also off duty, when somebody is in immediate danger and nobody is on duty. /wake again ends that.
desk-sleeps = You are not woken any more.
desk-shift = Your shift begins now, until { $until }. You are asked when a person needs you. If you can't, send /off.
desk-gap = Nobody is on duty from { $since } to { $until }. Please find somebody, or change the roster.
desk-gap_language = Nobody on duty writes { $language } from { $since } to { $until }. Please find somebody, or change the roster.
desk-no_chat = You have no open chat now. /on starts your duty, /off ends it.
desk-nobody_waits = Nobody is waiting for a person now, so nothing was changed. /chats shows the chats that you have.
desk-no_such_button = This button does nothing here, so nothing was sent or changed. /chats shows the chats that you have.
desk-no_such_word = There is no “{ $word }” here, so nothing was sent to anybody. /help shows all words.
desk-no_such_word_perhaps = There is no “{ $word }” here, so nothing was sent to anybody. Did you mean { $perhaps }? /help shows all words.
desk-whose = Whose chat is this for? Nothing was sent. { $count ->
    [one] Tap whom you mean: it waits ten minutes.
   *[other] Tap whom you mean: your { $count } messages wait ten minutes.
} Next time, reply to a message of theirs (swipe it, or hold it).
desk-whose_gone = Nothing was sent: what this button was for does not wait any more.
desk-whose_expired = You did not say for whom it was, so what you wrote ten minutes ago was sent to nobody.
desk-to_nobody = All right, it was sent to nobody.
desk-too_many = This was not kept: too much waits already. Say first for whom it is.
desk-undo = { $pseudonym }: this goes out in ten seconds ({ $what }).
desk-undo_kind =
    .number = it holds a number like a phone's
    .link = it holds a link or an account
    .address = it may hold an address
    .name = it holds your name
    .behind = behind the words before it
desk-undone = { $pseudonym }: not sent.
desk-too_late = { $pseudonym }: too late, it was sent.
desk-bad_code = This invitation is not valid any more. Please ask for a new one.
desk-welcome_no_chats = Welcome to the desk. Your role has no chats: nothing that people write comes here, and nothing that you write goes to them.
desk-not_for_role = Your role does not include this, so nothing was done. Whoever invited you can change your role.
desk-help = What you can write here:
    /on, /off – begin, end your duty
    /pause 30 – a break of 30 minutes
    /wake – be woken off duty, when somebody is in danger
    /accept, /decline – take whoever waits longest, or not
    /chats – your chats, and who waits for a word from you
    /who – all that is known of a chat
    /say police – ready sentences in their language
    /note … – for the next volunteer, never for the person
    /transfer – pass a chat on
    /close – end a chat; /close helped says how as well
    /report – the person harasses you
    /debrief … – what stays with you, only for supervisors
    /me – write as a person, to try it
    Whatever has no / in front goes to the person whose chat you are in. Have you got more than one? Reply to a message of theirs (swipe it, or hold it).
desk-help_supervisor = For supervisors:
    /desk – who waits, who talks, who is on duty
    /look Heron 27 – look on at a chat
    /whisper … – only whoever has the chat reads it
    /take – take a chat over
    /give Mika – give it to a colleague
## After a chat.
desk-note_how = { $pseudonym }: write the note behind the word, for whoever comes next: /note calm, wants papers back
desk-form = { $pseudonym }: what was it about, and what could you give? Tap what fits, tap again to take it back, then “{ desk-words.form_done }”. No words are kept.
desk-form_reminder = { $pseudonym }: half an hour ago you closed this chat. Is this how it was? Tap what fits, or leave it as it stands.
desk-form_done = { $pseudonym }: thank you. If something stays with you: /debrief
desk-form_over = { $pseudonym }: that is noted already, nothing was changed.
desk-form_child = { $pseudonym }: this may be a child, and a child's case has one person who looks after it: who is that? Only the desk sees it.
desk-form_responsible =
    .themself = I do
    .you = you
    .former = whoever had the chat
    .supervisor = Supervisor
    .child_lead = Lead for children
desk-responsible = { $pseudonym }, a child's case. Responsible for it: { $role }
desk-responsible_line = A child's case. Responsible for it: { $role }
desk-form_categories =
    .work = Work
    .money = Money, debts
    .papers = Papers
    .confined = Can't go out
    .violence = Violence
    .sexual = Sexual violence
    .child = A child
desk-form_given =
    .listened = Listened
    .information = Information
    .numbers = Numbers
    .referral = Referral
    .emergency = Emergency help
## Supervision, and what volunteers carry away.
desk-state = 🏮 Waiting: { $waiting } · with a person: { $live } · on duty: { $on }, free places: { $free }
desk-state_waits = ⏳ { $pseudonym } · { $urgency } · { $person_language } · { $minutes } min
desk-state_talks = 💬 { $pseudonym } · { $person_language } · { $name }
desk-state_unanswered = 🔕 { $pseudonym } · { $person_language } · { $name } · no answer for { $minutes } min
desk-state_later = 🕗 { $pseudonym } · { $person_language } · may be written to at { $hours }, by their clock
desk-state_full = ✋ { $name }: no free place (chats: { $chats })
desk-state_nobody = Nobody is on duty.
desk-state_more = … and { $more } more
desk-looking = You look on at { $pseudonym }. Nothing that you write goes to them; /whisper goes to whoever has the chat, who knows that you look on.
    Language: { $person_language } · Urgency: { $urgency }
    Why: { $reasons }
    Safety: { $safety }
    Answered: { $answered }
    Their last words: { $words }
    Notes: { $notes }
    { $guide }
    /take takes the chat over, /give NAME gives it to a colleague.
desk-looking_waiting = { $pseudonym } waits for a person; nobody has this chat yet.
    Language: { $person_language } · Urgency: { $urgency }
    Why: { $reasons }
    Safety: { $safety }
    Answered: { $answered }
    Their last words: { $words }
    Notes: { $notes }
    { $guide }
    /take takes it, /give NAME gives it to a colleague.
desk-looked_on = { $pseudonym }: a supervisor looks on at this chat now. You need not do anything otherwise.
desk-looked_away = { $pseudonym }: you don't look on any more.
desk-volunteer_said = ➡️ { $pseudonym }: { $text }
desk-whisper = 🤫 { $pseudonym }, from your supervisor, only to you: { $text }
desk-whispered = { $pseudonym }: only your colleague reads it.
desk-whisper_how = { $pseudonym }: write it behind the word: /whisper ask whether the phone is safe
desk-nobody_to_whisper = { $pseudonym }: nobody else has this chat. Nothing was sent.
desk-taken_over = { $pseudonym }: a supervisor gave this chat to somebody else. It is not your fault, and you need not do anything any more. Thank you.
desk-given = { $pseudonym }: your colleague has the chat now, and all that was said. The person knows.
desk-not_on_duty = { $pseudonym }: they are not on duty now. Nothing was changed.
desk-already_theirs = { $pseudonym }: they have this chat already.
desk-alert = ⏰ { $pseudonym } has been waiting for a person for { $minutes } min. Urgency: { $urgency }
desk-alert_unanswered = 🔕 { $pseudonym } has had no answer from their volunteer for { $minutes } min. Urgency: { $urgency }
desk-no_such_chat = There is no such chat at the desk now. /desk shows them all.
desk-no_such_volunteer = Nobody on the desk has that name, or several have. Write it as in the invitation: /give Mika
desk-debrief = { $name } writes after a chat, only to supervisors: { $text }
desk-debriefed = Your supervisors read it, nobody else. Thank you for saying it. Take the time that you need.
desk-debrief_nobody = There is no supervisor who could read it, so it was kept nowhere. Please speak with whoever invited you.
desk-debrief_how = Write behind the word what stays with you; only supervisors read it: /debrief that was hard
desk-report = A volunteer reports { $pseudonym } for harassment. You decide; it ends by itself after a day. “Last”: others go first, and volunteers are not told of pictures. “Fixed lines”: a wish for a person is answered by the program. Words of danger always get through.
desk-reported = A supervisor knows now, and decides. You can end the chat at any time: /close
desk-no_supervisor = It is noted. There is no supervisor yet whom I could tell; speak with whoever invited you. You can end the chat at any time: /close
desk-graded = It is done, and written down without content. { $pseudonym } is not told.
desk-status = { $chats ->
    [one] You have one chat.
   *[other] You have { $chats } chats.
}
desk-chats_waits = ⏳ { $pseudonym } · { $person_language } · waits for you: { $minutes } min
desk-chats_answered = 💬 { $pseudonym } · { $person_language }
desk-team = { $waiting ->
    [0] Nobody is waiting.
    [one] One person is waiting.
   *[other] { $waiting } people are waiting.
} Live chats: { $live }. On duty: { $on }, with a free place: { $free }.
desk-team_waits = { $urgency } · { $pseudonym } · { $person_language } · { $minutes } min
desk-team_lost = I can't write in the team's group any more: I was taken out of it, or may not write there. Offers and chats go on here as before. Let me in again, or let me write, and it goes on there by itself within ten minutes.
desk-me = From now on you write as a person, and meet what they meet. Nobody offers you a chat. /back ends it.
desk-own_chat = This is what you wrote as a person yourself: a colleague has to take it. Nothing was done.
desk-me_later = You have a chat open. Close it or pass it on first, then /me.
desk-back_here = You are back at the desk. What you wrote as a person stays where persons write.
desk-held_quota = { $pseudonym }: held until they write. This month's LINE messages are used up.
desk-not_taken = { $pseudonym }: not delivered, the platform did not take it. Please say it in another way.
desk-welcome_line = You are on LINE: each message about a person that reaches you here costs the organisation one of LINE's messages of the month. When they are used up, your chats are offered to others. Telegram costs nothing. Buttons go away with the next message: then hold the message that had them, reply to it, and write /accept or /close.
desk-topic_gone = { $pseudonym }: the topic of this chat is not there any more. What they write stands here from now on. Reply to this with /who, and a new topic opens with all that is known.
desk-not_changed = { $pseudonym }: your words stay as you first wrote them. They can't be changed there, or hold something to think about first. Please write it anew.
desk-not_taken_back = { $pseudonym }: your words can't be taken back there. They may have been read.
