"""The conversation machine: what one event does to one conversation, decided without touching the world.

Who speaks is computed first: nobody once everything is being erased; the cover while hidden; one neutral line while
quiet; the volunteer while a chat is live; else the script, also while an offer is out.
"""

from __future__ import annotations

from datetime import datetime

from bot.engine import (
    asking,
    closing,
    covering,
    crying,
    doubting,
    files,
    forgetting,
    handing,
    hearing,
    later,
    live,
    signs,
    stickers,
    supervising,
    unanswered,
    walk,
)
from bot.engine import handoff as ways
from bot.engine.detection import notice
from bot.engine.draft import Draft
from bot.engine.duty import Duty
from bot.engine.handoff import Stage
from bot.engine.hours import keeps_silent
from bot.engine.model import (
    Admin,
    Arm,
    Cancel,
    Conversation,
    Cover,
    Desk,
    Due,
    Edited,
    Event,
    Gone,
    Joined,
    Life,
    Media,
    Pressed,
    Release,
    Said,
    Show,
    Turn,
    Unsent,
    Word,
)
from bot.engine.outgoing import Outgoing, Words
from bot.language.model import SOURCE_LANGUAGE, Book

LAST_RESORT = "hotline-last_resort"
LAST_WORDS = "Sorry, something went wrong here. It is not your fault. Please write again in a few minutes."
"""For when everything else failed: needs neither a book nor a translation."""
BAD_CODE = "desk-bad_code"
UNDELIVERED = {"quota": "desk-held_quota", "untranslated": "desk-machine_missed"}
ALBUM_SECONDS = 5
"""Pictures that come together are answered together."""
FROM_PERSON = (Said, Pressed, Joined, Media, Edited, Unsent)


def advance(book: Book, conversation: Conversation, event: Event, now: datetime, duty: Duty) -> Turn:
    """Handle one event.

    Pure: the same inputs give the same Turn, to the byte. What the world must do is in `Turn.effects`, in order.
    Raises nothing for what a person can send; a step that fails is a bug, and Intake answers it with `last_resort`.
    """
    draft = Draft(book, conversation, now, duty)
    if conversation.life is Life.ERASING:
        forgetting.after(draft, event)
        return draft.turn()
    draft.set(book=max(book.number, conversation.book), language=conversation.language or _first_language(draft, event))
    covering.grow_quiet(draft)
    if isinstance(event, FROM_PERSON):
        _person(draft, event)
        if draft.conversation.life is Life.OPEN:
            if draft.conversation.begun is None:
                draft.set(begun=now)
                draft.add(Arm(forgetting.ALONE, forgetting.ALONE_SECONDS))
            draft.set(last_heard=now)
    else:
        _desk(draft, event)
    return draft.turn()


def last_resort(book: Book, conversation: Conversation, now: datetime, duty: Duty) -> Turn:
    """When `advance` failed: sorry, a human is asked for, and a button for one. Raises nothing."""
    try:
        return _last_resort(book, conversation, now, duty)
    except Exception:
        return Turn(conversation, (Show(Outgoing((Words(LAST_WORDS, LAST_RESORT),), urgent=True)),))


def _last_resort(book: Book, conversation: Conversation, now: datetime, duty: Duty) -> Turn:
    draft = Draft(book, conversation, now, duty)
    draft.set(panel="", left=None, visit=conversation.visit + 1)
    if conversation.cover is Cover.HIDDEN:
        draft.set(covered=None)
        draft.say("hotline-cover")
        draft.show(now=True)
        return draft.turn()
    if not handing.is_live(draft):
        handing.call_human(draft, handing.ANY_QUEUE)
    draft.parts.append(Words(draft.text(LAST_RESORT) or LAST_WORDS, LAST_RESORT))
    draft.show((hearing.human_button(draft), live.leave_button(draft)))
    if conversation.cover is Cover.QUIET:
        covering.greet(draft)
    return draft.turn()


def _person(draft: Draft, event: Event) -> None:
    event = stickers.read(draft, event)
    if isinstance(event, Edited | Unsent):
        _correct(draft, event)
    if isinstance(event, Unsent):
        return
    if draft.conversation.cover is Cover.HIDDEN:
        covering.hear_hidden(draft, event)
        return
    if isinstance(event, Media) and _goes_on(draft, event):
        return
    if draft.conversation.hours and draft.conversation.cover is Cover.NONE:
        draft.add(Release())
    if isinstance(event, Said) and draft.conversation.visit and signs.read(draft, event.text) == "not_free":
        covering.leave(draft, not_free=True)
        return
    if draft.conversation.cover is Cover.QUIET and not covering.hear_quietly(draft, event):
        return
    match event:
        case Said(text) if sign := doubting.notice(draft, event):
            hearing.keep(draft, event)
            covering.doubt(draft, sign, text)
        case Said():
            hearing.hear(draft, event)
        case Pressed():
            hearing.press(draft, event)
        case Joined():
            _join(draft, event)
        case Media():
            _media(draft, event)
        case Edited():
            _edit(draft, event)
    if draft.contradicted and draft.conversation.cover is Cover.NONE:
        covering.doubt(draft, doubting.ANSWER)


def _desk(draft: Draft, event: Event) -> None:
    match event:
        case Desk(act=act) if act in supervising.ACTS:
            supervising.act(draft, event)
        case Desk():
            live.act(draft, event)
        case Due(epoch=epoch) if epoch != draft.conversation.epoch:
            return
        case Due("offer", mark=handoff):
            live.overdue(draft, handoff)
        case Due(handing.ALERT, mark=wait):
            supervising.alert(draft, wait)
        case Due(unanswered.TIMER, mark=mark):
            live.fall_silent(draft, mark)
        case Due(closing.TIMER, mark=handoff):
            closing.due(draft, handoff)
        case Due(later.TIMER, mark=mark):
            later.due(draft, mark)
        case Due("hidden", mark=handoff):
            covering.put_by(draft, handoff)
        case Admin("offer", volunteer):
            _offer_to(draft, volunteer)
        case Admin("free", volunteer):
            live.free(draft, volunteer)
        case Admin("slow"):
            hearing.slow(draft)
        case Admin("overdue"):
            covering.knock_or_release(draft)
        case Admin("undelivered", why):
            live.tell_holder(draft, UNDELIVERED.get(why, "desk-not_taken"))
        case Admin("topic_gone", volunteer) if volunteer == live.holder_of(draft):
            handing.tell(draft, volunteer, "desk-topic_gone")
        case Admin("erase", actor):
            forgetting.forget(draft, actor or forgetting.PERSON)
        case Gone():
            _gone(draft)
    if keeps_silent(draft.conversation.hours):
        later.hold_back(draft)
    elif draft.conversation.cover is Cover.QUIET and draft.waits():
        covering.knock_for_human(draft)


def _first_language(draft: Draft, event: Event) -> str:
    """What to write in before anybody chose: the words' own language, the platform's guess, the operator's first."""
    ours = draft.languages
    spoken = notice(event.text, "", ours) if isinstance(event, Said) else None
    if spoken:
        return spoken
    if draft.conversation.locale in ours:
        return draft.conversation.locale
    return ours[0] if ours and draft.duty.languages else SOURCE_LANGUAGE


def _join(draft: Draft, joined: Joined) -> None:
    """A new contact is welcomed; one who comes again meets nothing of what was said before."""
    fresh = not draft.conversation.trail
    if joined.bad_code:
        _refuse_code(draft)
    if handing.is_live(draft):
        covering.walk_on(draft)
    elif draft.conversation.visit == 0 or (fresh and not joined.again):
        walk.begin(draft)
    elif joined.bad_code:
        covering.walk_on(draft)
    else:
        draft.set(cover=Cover.QUIET, greeted=0, visit=draft.conversation.visit + 1)
        covering.knock(draft)


def _refuse_code(draft: Draft) -> None:
    """Whoever was invited hears what to do; for whoever was not, it says nothing that they do not know."""
    known = draft.book.words.own(draft.language, BAD_CODE)
    draft.parts.append(Words(draft.text(BAD_CODE, draft.language if known else SOURCE_LANGUAGE), BAD_CODE))


def _goes_on(draft: Draft, media: Media) -> bool:
    """Whether it came with another one: the person reads no second answer, but where it is not the same."""
    before = draft.conversation.media_at
    draft.set(media_at=draft.now)
    if before is None or (draft.now - before).total_seconds() >= ALBUM_SECONDS:
        return False
    answered = draft.conversation.media_answer
    if handing.is_live(draft) and draft.conversation.cover is Cover.NONE and files.come(draft, media) != answered:
        _tell_of_file(draft)
    return True


def _media(draft: Draft, media: Media) -> None:
    """What is not text is not stored; the person hears what becomes of it, the volunteer that something came."""
    if handing.is_live(draft):
        files.come(draft, media)
        _tell_of_file(draft)
        unanswered.heard(draft)
        return
    if draft.conversation.visit == 0:
        walk.begin(draft)
        return
    draft.say("hotline-media")
    walk.ask(draft)


def _tell_of_file(draft: Draft) -> None:
    draft.say(draft.conversation.media_answer)
    draft.show((live.leave_button(draft),))


def _correct(draft: Draft, event: Edited | Unsent) -> None:
    """Our copy of the words follows theirs, whoever speaks; of words taken back the volunteer is told at once."""
    if isinstance(event, Unsent):
        files.take_back(draft, event.ref)
        draft.set(words=tuple(word for word in draft.conversation.words if word.ref != event.ref))
        live.tell_holder(draft, "desk-unsent")
        return
    words = (Word(event.text, word.ref) if word.ref == event.ref else word for word in draft.conversation.words)
    draft.set(words=tuple(words))


def _edit(draft: Draft, event: Edited) -> None:
    """Edited words are searched for danger; the script does not move."""
    cries = crying.heard(draft, event.text)
    live.tell_words(draft, cries, event.text, usual="desk-edited")
    if cries and not handing.is_live(draft):
        crying.answer(draft, cries)


def _gone(draft: Draft) -> None:
    """They blocked us: nothing more is sent, and the volunteer hears it."""
    draft.set(hours=None)
    draft.add(Cancel())
    live.tell_holder(draft, "desk-blocked")
    if draft.conversation.handoff and draft.conversation.handoff.holder is None:
        draft.set(handoff=None)
        handing.note(draft, "left")


def _offer_to(draft: Draft, volunteer: str) -> None:
    """Somebody came on duty, or has a place free, while an offer is open."""
    handoff, found = draft.conversation.handoff, draft.volunteer(volunteer)
    if handoff is None or found is None or found.id in (*handoff.asked, *handoff.declined) or found.rests:
        return
    open_yet = ways.stage(handoff) in (Stage.OPENED, Stage.OFFERED)
    if open_yet and asking.may_accept(draft, handoff, found) and handing.is_turn_of(draft, found):
        handing.offer(draft, (found,))
