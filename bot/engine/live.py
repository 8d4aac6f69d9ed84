"""What volunteers do to a conversation: accept, talk, note, close. No name or account passes in either direction."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import msgspec

from bot.engine import asking, cards, closing, files, guiding, handing, machine, plainly, restraint, unanswered, walk
from bot.engine import handoff as ways
from bot.engine.draft import Draft
from bot.engine.duty import Volunteer
from bot.engine.handoff import Handoff, Knew, No, Rest, Urgency
from bot.engine.hours import expects, keeps_silent
from bot.engine.model import Conversation, Cover, Desk, Note, Record
from bot.engine.outgoing import Answer
from bot.engine.questions import FEEDBACK

NOTES_KEPT = 20
"""Of all notes those that the next volunteer is shown."""


def act(draft: Draft, event: Desk) -> None:
    """One act of a volunteer; whoever has no right to it is told so, in their language.

    A button of an earlier handoff does nothing to the present one.
    """
    handoff = draft.conversation.handoff
    if event.act in restraint.GRADES:
        _grade(draft, event)
    elif event.act in closing.ACTS:
        closing.act(draft, event)
    elif event.handoff and event.handoff != handing.handoff_id(draft):
        _refuse(draft, event.volunteer, No.OVER)
    elif event.act == "accept":
        _accept(draft, event, handoff)
    elif event.act == "decline":
        _decline(draft, event, handoff)
    elif not ways.is_held_by(handoff, event.volunteer):
        _refuse(draft, event.volunteer, No.NOT_YOURS)
    else:
        _hold(draft, event)


def _refuse(draft: Draft, volunteer: str, why: No) -> None:
    handing.tell(draft, volunteer, f"desk-{why}", take=why is No.YOURS)


def free(draft: Draft, volunteer: str) -> None:
    """The volunteer is gone: their chat goes back on offer, and the person hears it; an offer passes on to the next."""
    handoff = draft.conversation.handoff
    if handoff is None or handoff.holder != volunteer:
        if handoff and volunteer in set(handoff.asked) - set(handoff.declined):
            handing.note(draft, "missed")
            _ask_others(draft, ways.miss(handoff, volunteer))
        return
    _lose(draft, handoff, volunteer, "hotline-changing")


def fall_silent(draft: Draft, mark: str) -> None:
    """The person had no word for too long. Whoever had the chat can take it again while nobody else has it."""
    handoff = draft.conversation.handoff
    if unanswered.is_too_long(draft, mark) and handoff and handoff.holder:
        minutes = unanswered.minutes(draft)
        handing.tell(draft, handoff.holder, "desk-unanswered_over", "accept", minutes=minutes)
        _lose(draft, handoff, handoff.holder, "hotline-unanswered")


def _lose(draft: Draft, handoff: Handoff, volunteer: str, message: str) -> None:
    draft.set(handoff=ways.lose(handoff, volunteer))
    handing.note(draft, "lost")
    handing.begin_wait(draft, handoff.id)
    _say_or_owe(draft, message)
    if handing.ask_again(draft, handoff.queue):
        walk.ask(draft)
    else:
        _nobody(draft)


def overdue(draft: Draft, timer: str) -> None:
    """Nobody accepted in time: ask further ones, else tell the truth, once: the person, or who wanted to pass it on."""
    handoff = draft.conversation.handoff
    if handoff is None or not ways.is_present(handoff, timer):
        return
    if handoff.passing and not handing.ask_more(draft):
        _keep(draft, handoff)
    elif not (handoff.holder or handoff.told_nobody or handing.ask_more(draft)):
        _nobody(draft)


def _say_or_owe(draft: Draft, message: str) -> None:
    """What became of their human; whoever is hidden reads it when they are back."""
    if draft.conversation.cover is Cover.HIDDEN:
        draft.set(owed=message)
    else:
        draft.say(message)


def say_live(draft: Draft, text: str, author: str = "") -> None:
    """A volunteer's own words to the person, with the way out below them."""
    draft.urgent = True
    translation = machine.speak(draft, author, text)
    draft.show((leave_button(draft),), author=author, translation=translation)


def leave_button(draft: Draft) -> Answer:
    """The way out, below everything that a human says."""
    return Answer("_leave", draft.label("hotline-words", "leave"))


def holder_of(draft: Draft) -> str | None:
    """The volunteer who has the chat."""
    return draft.conversation.handoff.holder if draft.conversation.handoff else None


def tell_holder(draft: Draft, message: str, *, text: str = "") -> None:
    """A line to the volunteer who has the chat, if there is one; `text`: the person's own words, where it has them."""
    handoff = draft.conversation.handoff
    if handoff and handoff.holder:
        machine.tell(draft, handoff.holder, message, text)


def tell_words(draft: Draft, cries: tuple[str, ...], text: str, usual: str = "desk-person") -> None:
    """The person's words to the volunteer who has the chat, marked where they are a cry for help."""
    message = f"desk-person_{cries[0]}" if cries else usual
    for reader in (holder_of(draft), *(each.id for each in handing.watchers(draft))):
        machine.tell(draft, reader, message, text)


def _accept(draft: Draft, event: Desk, handoff: Handoff | None) -> None:
    volunteer = draft.volunteer(event.volunteer)
    if handoff and handoff.put_by and draft.conversation.cover is not Cover.HIDDEN:
        handing.tell(draft, event.volunteer, "desk-later")
        return
    room = handoff is not None and volunteer is not None and asking.may_accept(draft, handoff, volunteer)
    taken = ways.accept(handoff, event.volunteer, has_room=room)
    if isinstance(taken, No):
        _refuse(draft, event.volunteer, taken)
    elif handoff and volunteer:
        draft.set(handoff=taken)
        _go_live(draft, handoff, volunteer)


def _go_live(draft: Draft, before: Handoff, volunteer: Volunteer) -> None:
    draft.add(Record(volunteer.id, "accept"))
    for other in dict.fromkeys((*before.asked, before.holder)):
        if other != volunteer.id:
            handing.tell(draft, other, "desk-handed_over" if other == before.holder else "desk-taken")
    arrive(draft, volunteer, is_another=before.holder is not None)


def arrive(draft: Draft, volunteer: Volunteer, *, is_another: bool) -> None:
    """The chat is theirs now: they get all that is known, and the person reads that a human, or another one, is there.

    Whoever is hidden reads it when they are back.
    """
    header(draft, volunteer)
    files.offer_again(draft, volunteer)
    machine.tell_before(draft, volunteer)
    draft.urgent = True
    draft.set(owed="")
    draft.say("hotline-handed_over" if is_another else "hotline-live")
    machine.begin(draft, volunteer)
    draft.show((leave_button(draft),))
    unanswered.begin(draft)


def header(draft: Draft, volunteer: Volunteer, message: str = "desk-header", *names: str) -> None:
    """All that the volunteer needs so that the person never has to tell it twice; no account, no name."""
    conversation, language = draft.conversation, volunteer.languages[0]
    handoff = conversation.handoff
    handing.tell(
        draft,
        volunteer.id,
        message,
        *(names or ("close",)),
        take=True,
        person_language=draft.label("hotline-words", "name", draft.language),
        urgency=draft.label("desk-urgency", (handoff.urgency if handoff else Urgency.NONE).value, language),
        reasons=plainly.reasons(draft, handoff, language),
        safety=draft.label("desk-safety", safety(conversation, draft.now), language),
        answered=plainly.answers(draft, language, _left_out(draft, volunteer)),
        words="\n".join(f"“{word.text}”" for word in conversation.words) or "–",
        notes="\n".join(_notes(draft, volunteer)) or "–",
        guide=guiding.guide(draft, volunteer),
    )


def _notes(draft: Draft, volunteer: Volunteer) -> tuple[str, ...]:
    return (*machine.line(draft, volunteer), *closing.responsible(draft, volunteer), *draft.conversation.notes)


def _left_out(draft: Draft, volunteer: Volunteer) -> Iterable[str]:
    """What the person said of a chat afterwards is read by supervisors alone."""
    flow = draft.book.flows.get(FEEDBACK)
    return flow.slots if flow and volunteer.queues is None else ()


def safety(conversation: Conversation, now: datetime) -> str:
    """The one safety note that matters most now, as an attribute of `desk-safety`."""
    if conversation.cover is Cover.HIDDEN and conversation.not_free:
        return "not_free"
    if keeps_silent(conversation.hours):
        return "later"
    if conversation.cover is Cover.QUIET and not expects(conversation.last_heard, now):
        return "long_away"
    if conversation.cover is not Cover.NONE:
        return conversation.cover.value
    if conversation.doubts:
        return "doubted"
    if conversation.handoff and conversation.handoff.afresh:
        return "afresh"
    if conversation.handoff and conversation.handoff.not_now:
        return "not_now"
    watched = conversation.slots.get("phone_watched")
    return "unknown" if watched is None else "not_watched" if watched.name == "no" else "watched"


def _decline(draft: Draft, event: Desk, handoff: Handoff | None) -> None:
    """A no passes on to the next at once; who else was asked keeps their time."""
    left = ways.decline(handoff, event.volunteer)
    if isinstance(left, No):
        _refuse(draft, event.volunteer, left)
        return
    handing.note(draft, "declined")
    handing.tell(draft, event.volunteer, "desk-declined")
    _ask_others(draft, left)


def _ask_others(draft: Draft, left: Handoff) -> None:
    draft.set(handoff=left)
    if left.told_nobody and not left.passing:
        return
    if handing.ask_more(draft, instead=True) or handing.someone_still_asked(draft):
        return
    if left.passing:
        _keep(draft, left)
    else:
        _nobody(draft)


def _transfer(draft: Draft, volunteer: str) -> None:
    """Others are asked to take the chat over; until one accepts it stays where it is."""
    passing = ways.transfer(draft.conversation.handoff, volunteer)
    if isinstance(passing, No):
        _refuse(draft, volunteer, passing)
        return
    draft.set(handoff=passing)
    handing.note(draft, "passed_on")
    if handing.ask_more(draft):
        handing.tell(draft, volunteer, "desk-passing")
    else:
        _keep(draft, passing)


def _keep(draft: Draft, handoff: Handoff) -> None:
    """Nobody took it over."""
    draft.set(handoff=ways.keep(handoff))
    handing.note(draft, "kept")
    handing.tell(draft, handoff.holder, "desk-nobody_else")


def _nobody(draft: Draft) -> None:
    """Nobody came: the truth, and on with the script where it waited for them. Hidden, they hear it afterwards."""
    if draft.conversation.cover is Cover.HIDDEN:
        return
    handing.tell_nobody(draft)
    if not walk.leave_human(draft, "nobody"):
        walk.ask(draft)


def _hold(draft: Draft, event: Desk) -> None:
    match event.act:
        case "say":
            _say(draft, event)
        case cards.LOOK | cards.TOPIC | cards.CARD:
            _cards(draft, event)
        case files.OPEN:
            files.open_(draft, event)
        case "note":
            _note(draft, event)
        case "close":
            _end(draft, event)
        case "transfer":
            _transfer(draft, event.volunteer)
        case "report":
            _report(draft, event.volunteer)
        case unanswered.HERE:
            unanswered.answered(draft)
            handing.tell(draft, event.volunteer, "desk-here")
        case outcome if outcome in closing.OUTCOMES:
            _close(draft, event)
        case _:
            found = draft.volunteer(event.volunteer)
            if found:
                header(draft, found)


def _cards(draft: Draft, event: Desk) -> None:
    volunteer = draft.volunteer(event.volunteer)
    if volunteer and event.act == cards.CARD:
        cards.send(draft, volunteer, event.text, leave_button(draft))
    elif volunteer:
        cards.look(draft, volunteer, event.act, event.text)


def _say(draft: Draft, event: Desk) -> None:
    if draft.conversation.cover is Cover.HIDDEN:
        handing.tell(draft, event.volunteer, "desk-hidden")
        return
    draft.set(card="")  # a "yes" after it is one to these words
    unanswered.answered(draft)
    say_live(draft, event.text, event.volunteer)
    handing.tell_watchers(draft, "desk-volunteer_said", text=event.text)
    if draft.conversation.cover is Cover.QUIET or keeps_silent(draft.conversation.hours):
        handing.tell(draft, event.volunteer, "desk-held")


def _note(draft: Draft, event: Desk) -> None:
    """The next volunteer reads it with all the rest; the hotline never shows it to the person."""
    if not event.text.strip():
        handing.tell(draft, event.volunteer, "desk-note_how")
        return
    draft.set(notes=(*draft.conversation.notes, event.text)[-NOTES_KEPT:])
    draft.add(Note(event.volunteer, event.text))
    handing.tell(draft, event.volunteer, "desk-noted")


def _report(draft: Draft, volunteer: str) -> None:
    """A volunteer is harassed: the supervisors of the queue are told, and grade it. Nobody is shut out by this."""
    queue = draft.conversation.handoff.queue if draft.conversation.handoff else handing.ANY_QUEUE
    found = [each for each in draft.duty.volunteers if handing.looks_after(each, queue) and each.id != volunteer]
    for each in found:
        handing.tell(draft, each.id, "desk-report", *restraint.GRADES)
    draft.add(Record(volunteer, "report"))
    handing.tell(draft, volunteer, "desk-reported" if found else "desk-no_supervisor")


def _grade(draft: Draft, event: Desk) -> None:
    restraint.put_mark(draft, event.act)
    draft.add(Record(event.volunteer, event.act))
    handing.tell(draft, event.volunteer, "desk-graded")


def _rest(draft: Draft, volunteer: str) -> None:
    """After somebody in immediate danger nobody asks them for a while; `/on` ends that."""
    seconds = draft.book.desk.limits.pause
    draft.add(Rest(volunteer, seconds))
    handing.tell(draft, volunteer, "desk-rest", minutes=round(seconds / 60))


def _end(draft: Draft, event: Desk) -> None:
    """`/close helped`, where a messenger shows the buttons no longer; else how it ended is asked."""
    if outcome := closing.named(draft, event):
        _close(draft, msgspec.structs.replace(event, act=outcome))
    else:
        handing.tell(draft, event.volunteer, "desk-outcome", *closing.OUTCOMES)


def _close(draft: Draft, event: Desk) -> None:
    before = draft.conversation.handoff
    handing.tell_watchers(draft, "desk-over")
    knew = Knew(event.volunteer, draft.now) if event.act in closing.CONTACTS else None
    draft.set(handoff=None, words=(), card="", watched_by=(), knew=knew)
    unopened = files.end(draft)
    draft.add(Record(event.volunteer, f"close:{event.act}"))
    handing.tell(draft, event.volunteer, "desk-closed")
    if before and before.urgency is Urgency.IMMEDIATE:
        _rest(draft, event.volunteer)
    closing.begin(draft, event.volunteer, before, event.act)
    _say_or_owe(draft, "hotline-bot_back")
    if unopened and draft.conversation.cover is not Cover.HIDDEN:
        draft.say(unopened)
    _offer_feedback(draft, event.act)
    if not walk.leave_human(draft, "next"):
        walk.ask(draft)


def _offer_feedback(draft: Draft, outcome: str) -> None:
    """One button, once, and only after a talk; to whoever has gone quiet or hidden nothing is offered."""
    conversation = draft.conversation
    fitting = outcome in closing.TALKS and FEEDBACK in draft.book.flows
    if fitting and conversation.cover is Cover.NONE and not conversation.feedback:
        draft.set(feedback=True)
        draft.also = ("_feedback",)
