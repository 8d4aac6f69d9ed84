"""*Quiet* and *hidden*: what the screen shows while someone else may hold the phone.

Quiet begins by itself after half an hour without a word and ends with a button or a request in own words. Hidden
begins with *leave quietly* and ends only with the sign. Nothing earlier is repeated in either.
"""

from __future__ import annotations

from datetime import timedelta

from bot.engine import handing, live, walk
from bot.engine.draft import Draft
from bot.engine.model import Answer, Cancel, Cover, Edited, Event, Joined, Pressed, Release, Said
from bot.engine.questions import WORDS, alarming, phrases

QUIET_AFTER = timedelta(minutes=30)
GREETINGS = 2
"""How often the neutral line goes out before it says that a human is there too."""
OPENING = ("yes", "human", "leave", "forget", "language", "menu", "back")
"""Words of the person's own that end *quiet*; danger phrases and a language's name do as well."""


def grow_quiet(draft: Draft) -> None:
    """Quiet begins if the person was silent for half an hour; it never begins before the first word."""
    heard = draft.conversation.last_heard
    if heard and draft.conversation.cover is Cover.NONE and draft.now - heard > QUIET_AFTER:
        draft.set(cover=Cover.QUIET, greeted=0, visit=draft.conversation.visit + 1)


def knock(draft: Draft) -> None:
    """The one neutral line, for when something waits behind it; not again while the first one stands unanswered."""
    if draft.conversation.greeted == 0:
        greet(draft)


def knock_or_release(draft: Draft) -> None:
    """Words that an outage kept back: behind the neutral line if it has grown quiet since, else out with them."""
    if draft.conversation.cover is Cover.NONE:
        draft.add(Release())
    elif draft.conversation.cover is Cover.QUIET:
        knock(draft)


def hear_quietly(draft: Draft, event: Event) -> bool:
    """An event while it is quiet. True if it opened the conversation and is to be handled as what it is."""
    match event:
        case Pressed(answer="_go_on"):
            come_back(draft)
            walk_on(draft)
            return False
        case Pressed(answer="_human" | "_leave" | "_call" | "_not_now"):
            come_back(draft)
            return True
        case Said(text) if _opens(draft, text):
            come_back(draft)
            return not _only_yes(draft, text)
        case Said(text):
            live.tell_holder(draft, "desk-person_unsure", text=text)
            greet(draft)
        case _:
            greet(draft)
    return False


def come_back(draft: Draft) -> None:
    """Quiet is over; what was held may go out."""
    draft.set(cover=Cover.NONE, greeted=0)
    draft.add(Release())


def walk_on(draft: Draft) -> None:
    """Where it stood before: the present question, or the human who is there."""
    if handing.is_live(draft):
        draft.set(panel="")
        draft.say("hotline-still_live")
        draft.show((live.leave_button(draft),))
    else:
        walk.again(draft)


def leave(draft: Draft) -> None:
    """*Leave quietly*: nothing unsent goes out any more, old buttons are dead, one neutral line stands there."""
    draft.set(
        cover=Cover.HIDDEN, epoch=draft.conversation.epoch + 1, panel="", left=None, visit=draft.conversation.visit + 1
    )
    draft.add(Cancel())
    live.tell_holder(draft, "desk-now_hidden")
    _cover_line(draft)


def hear_hidden(draft: Draft, event: Event) -> None:
    """An event while hidden: only the sign brings the hotline back; the desk hears of danger, the screen does not."""
    if isinstance(event, Said) and _is_sign(draft, event.text):
        draft.set(cover=Cover.NONE)
        live.tell_holder(draft, "desk-back")
        handing.keep_promise(draft)
        draft.add(Release())
        draft.say("hotline-welcome_back")
        walk_on(draft)
        return
    if isinstance(event, Said | Edited):
        _tell_hidden_danger(draft, event.text)
    if isinstance(event, Said | Pressed | Joined):
        _cover_line(draft)


def _tell_hidden_danger(draft: Draft, text: str) -> None:
    kinds = alarming(draft.book.words, text) & {"danger", "self_harm"}
    if not kinds:
        return
    draft.set(said=tuple(dict.fromkeys((*draft.conversation.said, *sorted(kinds)))))
    if handing.is_live(draft):
        live.tell_holder(draft, "desk-hidden_danger")
    else:
        handing.call_human(draft, handing.ANY_QUEUE, unasked=True)


def _cover_line(draft: Draft) -> None:
    draft.parts.clear()
    draft.say("hotline-cover")
    draft.show(now=True)


def greet(draft: Draft) -> None:
    """The quiet line; shown at once although it is quiet."""
    draft.set(greeted=draft.conversation.greeted + 1)
    draft.parts.clear()
    draft.say("hotline-quiet" if draft.conversation.greeted <= GREETINGS else "hotline-quiet_human")
    names = ("go_on",) if draft.conversation.greeted <= GREETINGS else ("go_on", "human", "leave")
    draft.show(tuple(Answer(f"_{name}", draft.label(WORDS, name)) for name in names), now=True)


def _opens(draft: Draft, text: str) -> bool:
    exact = {kind for kind, _ in phrases(draft.book.words).exact(text)}
    cries = alarming(draft.book.words, text) & {"danger", "self_harm"}
    return bool(exact & set(OPENING) or cries or any(kind.startswith("_lang_") for kind in exact))


def _only_yes(draft: Draft, text: str) -> bool:
    """A plain *yes* opens and is no answer to anything."""
    if any(kind == "yes" for kind, _ in phrases(draft.book.words).exact(text)):
        walk_on(draft)
        return True
    return False


def _is_sign(draft: Draft, text: str) -> bool:
    return any(kind == "sign" for kind, _ in phrases(draft.book.words).exact(text))
