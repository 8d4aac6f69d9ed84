"""*Quiet* and *hidden*: what the screen shows while someone else may hold the phone.

Quiet begins by itself after half an hour without a word, or with a sign that somebody else writes, and ends with a
button or a request in own words. Hidden begins with *leave quietly* and ends only with the sign. Nothing earlier is
repeated in either.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.adapters import limits
from bot.engine import asking, cover, handing, live, machine, returning, rights, signs, unanswered, walk
from bot.engine import handoff as ways
from bot.engine.draft import Draft
from bot.engine.hours import expects, keeps_silent
from bot.engine.model import Arm, Cancel, Clear, Conversation, Cover, Edited, Event, Pressed, Release, Said, Show
from bot.engine.outgoing import Answer
from bot.engine.questions import HOURS, HOURS_HERE, WORDS, alarming, phrases
from bot.language.model import Hand

QUIET_AFTER = timedelta(minutes=30)
GREETINGS = 2
"""How often the neutral line goes out before it says that a human is there too."""
OPENING = ("yes", "human", "leave", "forget", "language", "menu", "back")
"""Words of the person's own that end *quiet*; danger phrases and a language's name do as well."""
ASKING_NOTHING = ("yes", "language", "menu", "back")
"""Those of them that anybody would write: whoever has a sign of their own is asked for it then."""
CHECK = "check"
LEAVING_SLOT, DELETE = "when_leaving", "delete"
"""The answer by which *leave quietly* deletes as well."""
HIDDEN_SECONDS = 3600.0
"""A volunteer waits so long for somebody who hides; then their place is free for others."""
OFTEN, WITHIN = 3, timedelta(hours=1)
"""Danger words while hidden, after which the cover asks a question that leads back."""


# ── quiet ──────────────────────────────────────────────────────────────────────────────────────────────────


def is_open(conversation: Conversation, now: datetime) -> bool:
    """Whether something of us may come to the screen now: no cover, none that begins by now, no hours to wait for."""
    heard = conversation.last_heard
    seen = conversation.cover is Cover.NONE and not (heard and now - heard > QUIET_AFTER)
    return seen and not keeps_silent(conversation.hours)


def grow_quiet(draft: Draft) -> None:
    """Quiet begins if the person was silent for half an hour; it never begins before the first word."""
    heard = draft.conversation.last_heard
    if heard and draft.conversation.cover is Cover.NONE and draft.now - heard > QUIET_AFTER:
        draft.set(cover=Cover.QUIET, greeted=0, visit=draft.conversation.visit + 1)


def doubt(draft: Draft, sign: str, text: str = "") -> None:
    """Somebody else may be writing: nothing is shown, nor what was held, but one neutral line; the desk hears why."""
    draft.effects[:] = [effect for effect in draft.effects if not isinstance(effect, Show | Release)]
    doubts = tuple(dict.fromkeys((*draft.conversation.doubts, sign)))
    draft.set(cover=Cover.QUIET, greeted=0, panel="", left=None, visit=draft.conversation.visit + 1)
    draft.set(doubts=doubts, hours=None)
    handing.tell_doubt(draft, sign)
    if text:
        live.tell_holder(draft, "desk-person_unsure", text=text)
    greet(draft)


def knock_for_human(draft: Draft) -> None:
    """A human came, or wrote: the neutral line, for somebody who asked and left no more than a day ago.

    What the program would say waits without one: nobody asked for that.
    """
    handoff = draft.conversation.handoff
    wanted = handoff is not None and handoff.holder is not None and not handoff.not_now
    if wanted and expects(draft.conversation.last_heard, draft.now):
        knock(draft)


def knock(draft: Draft) -> None:
    """The one neutral line, for when something waits behind it; not again while the first one stands unanswered."""
    if draft.conversation.greeted == 0:
        greet(draft)


def knock_or_release(draft: Draft) -> None:
    """Words that an outage kept back: behind the neutral line if it has grown quiet since, else out with them.

    While hidden nothing waits but the cover's own; who named hours gets them when they are back.
    """
    if keeps_silent(draft.conversation.hours):
        return
    if draft.conversation.cover is not Cover.QUIET:
        draft.add(Release())
    elif expects(draft.conversation.last_heard, draft.now):
        knock(draft)


def hear_quietly(draft: Draft, event: Event) -> bool:
    """An event while it is quiet. True if it opened the conversation and is to be handled as what it is.

    What an outage delayed opens nothing but for a cry or a request: by now the phone may be in other hands.
    """
    match event:
        case Said(text, late=False) if signs.read(draft, text):
            come_back(draft)
            _walk_in(draft)
        case Pressed(answer="_go_on", late=False):
            _go_on(draft)
        case Pressed(answer="_human" | "_danger" | "_leave" | "_call" | "_not_now"):
            come_back(draft)
            return True
        case Said(text, late=False) if _begins_afresh(draft, text):
            draft.set(cover=Cover.NONE, greeted=0)
            rights.afresh(draft)
        case Said():
            return _hear_words(draft, event)
        case Edited(text=text) if _cries(draft, text):
            come_back(draft)
            return True
        case _:
            greet(draft)
    return False


def _begins_afresh(draft: Draft, text: str) -> bool:
    """Perhaps somebody else: nothing that was held for the person before goes out. Not while a human is there."""
    return not handing.is_live(draft) and "afresh" in phrases(draft.book.words).kinds(text)


def _cries(draft: Draft, text: str) -> bool:
    return bool(alarming(draft.book.words, text) & {"danger", "self_harm"})


def _hear_words(draft: Draft, said: Said) -> bool:
    exact = phrases(draft.book.words).kinds(said.text)
    if (exact & set(OPENING)) - set(ASKING_NOTHING) or _cries(draft, said.text):
        come_back(draft)
        return True
    asks_nothing = exact & set(ASKING_NOTHING) or any(kind.startswith("_lang_") for kind in exact)
    if asks_nothing and not said.late:
        return _opened(draft, only_yes="yes" in exact)
    if draft.conversation.panel == CHECK:
        doubt(draft, "word", said.text)
        return False
    live.tell_holder(draft, "desk-person_unsure", text=said.text)
    greet(draft)
    return False


def _opened(draft: Draft, *, only_yes: bool) -> bool:
    """A plain *yes* opens and is no answer to anything."""
    if only_yes or draft.conversation.sign:
        _go_on(draft)
        return False
    come_back(draft)
    return True


def _go_on(draft: Draft) -> None:
    """On with it; whoever has a sign of their own is asked for it first, in words that anybody may read."""
    if not draft.conversation.sign:
        come_back(draft)
        _walk_in(draft)
        return
    draft.set(panel=CHECK)
    draft.parts.clear()
    draft.say("hotline-check")
    _show_quietly(draft, "human", "leave")


def come_back(draft: Draft) -> None:
    """Quiet is over; what was held may go out. When they may be written to holds no longer: it is asked anew."""
    panel = "" if draft.conversation.panel == CHECK else draft.conversation.panel
    draft.set(cover=Cover.NONE, greeted=0, panel=panel)
    if (hours := draft.conversation.hours) and hours.zones:
        panel = "" if handing.is_live(draft) else HOURS_HERE if hours.written else HOURS
        draft.set(hours=None, panel=panel)
    draft.add(Release())


def walk_on(draft: Draft) -> None:
    """Where it stood before: the present question, or the human who is there."""
    if handing.is_live(draft):
        draft.set(panel="")
        draft.say("hotline-still_live")
        machine.begin(draft, draft.volunteer(live.holder_of(draft)))
        draft.show((live.leave_button(draft),))
        unanswered.heard(draft)
    elif draft.conversation.panel in (HOURS, HOURS_HERE):
        walk.ask(draft)
    else:
        walk.again(draft)


def _walk_in(draft: Draft) -> None:
    """They are here again: perhaps they would like whom they wrote with before; else where it stood."""
    if not returning.offer(draft):
        walk_on(draft)


def greet(draft: Draft) -> None:
    """The quiet line; shown at once although it is quiet."""
    draft.set(greeted=draft.conversation.greeted + 1)
    draft.parts.clear()
    draft.say("hotline-quiet" if draft.conversation.greeted <= GREETINGS else "hotline-quiet_human")
    _show_quietly(draft, *(("go_on",) if draft.conversation.greeted <= GREETINGS else ("go_on", "human", "leave")))


def _show_quietly(draft: Draft, *names: str) -> None:
    draft.show(tuple(Answer(f"_{name}", draft.label(WORDS, name)) for name in names), now=True)


# ── hidden ─────────────────────────────────────────────────────────────────────────────────────────────────


def leave(draft: Draft, *, not_free: bool = False) -> None:
    """*Leave quietly*: nothing unsent goes out any more, old buttons are dead, the cover stands there."""
    conversation = draft.conversation
    draft.set(
        cover=Cover.HIDDEN, epoch=conversation.epoch + 1, visit=conversation.visit + 1, panel="", left=None,
        not_free=not_free, hours=None,
    )  # fmt: skip
    draft.add(Cancel())
    handing.tell_desk(draft, "desk-not_free" if not_free else "desk-now_hidden")
    older = clears(draft.conversation) and _clear(draft)
    if conversation.handoff and conversation.handoff.holder:
        draft.add(Arm("hidden", HIDDEN_SECONDS, conversation.handoff.id))
    draft.urgent = True
    cover.appear(draft, older=older)


def clears(conversation: Conversation) -> bool:
    """Whether leaving also deletes: they chose it, and the platform can."""
    chosen = conversation.slots.get(LEAVING_SLOT)
    return chosen is not None and chosen.name == DELETE and _deletable(conversation) > 0


def _clear(draft: Draft) -> bool:
    """Delete what is young enough; whether something older may stay."""
    draft.add(Clear())
    handing.tell_desk(draft, "desk-cleared")
    begun = draft.conversation.begun
    return begun is not None and (draft.now - begun).total_seconds() > _deletable(draft.conversation)


def _deletable(conversation: Conversation) -> int:
    platform = limits.ALL.get(conversation.platform)
    return platform.deletable if platform else 0


def put_by(draft: Draft, handoff_id: str) -> None:
    """Hidden for an hour: the volunteer is free for others; at the sign it goes to the front, for it waits longest."""
    handoff = draft.conversation.handoff
    if (
        draft.conversation.cover is not Cover.HIDDEN
        or handoff is None
        or handoff.id != handoff_id
        or not handoff.holder
    ):
        return
    live.tell_holder(draft, "desk-put_by")
    handing.note(draft, "put_by")
    draft.set(handoff=ways.put_by(handoff), owed="")


def hear_hidden(draft: Draft, event: Event) -> None:
    """An event while hidden: only the sign brings the hotline back; the desk hears of danger, the screen does not.

    A sign that an outage delayed brings nothing back: by now the phone may be in other hands.
    """
    sign = signs.read(draft, event.text) if isinstance(event, Said) else ""
    late = isinstance(event, Said | Pressed) and event.late
    if not late and (sign == "back" or cover.leads_back(draft, event)):
        _come_out(draft)
        return
    if sign == "not_free":
        draft.set(not_free=True)
        handing.tell_desk(draft, "desk-not_free")
    often = isinstance(event, Said | Edited) and _hear_danger(draft, event.text)
    if often:
        draft.set(alarmed=())
        cover.ask_harmlessly(draft)
    elif not isinstance(event, Edited):
        cover.hear(draft, event)


def _come_out(draft: Draft) -> None:
    draft.set(cover=Cover.NONE, not_free=False, doubts=(), alarmed=())
    handing.tell_desk(draft, "desk-back")
    draft.add(Release())
    draft.say("hotline-welcome_back")
    if owed := draft.conversation.owed:
        draft.set(owed="")
        draft.say(owed)
    handoff = draft.conversation.handoff
    if handoff and handoff.put_by:
        _call_again(draft, handoff.queue)
    handing.keep_promise(draft)
    _walk_in(draft)


def _call_again(draft: Draft, queue: str) -> None:
    """The human who waited is with others now; a step that asks for one does so by itself."""
    if isinstance(draft.step, Hand):
        return
    if handing.call_human(draft, queue):
        draft.say(asking.words(draft))
    else:
        handing.tell_nobody(draft)


def _hear_danger(draft: Draft, text: str) -> bool:
    """Tell the desk of danger words; whether they came so often that the cover is to offer a way back."""
    kinds = alarming(draft.book.words, text) & {"danger", "self_harm"}
    if not kinds:
        return False
    recent = tuple(at for at in draft.conversation.alarmed if draft.now - at < WITHIN)
    said = tuple(dict.fromkeys((*draft.conversation.said, *sorted(kinds))))
    draft.set(said=said, alarmed=(*recent, draft.now))
    if handing.is_live(draft):
        live.tell_holder(draft, "desk-hidden_danger")
    else:
        handing.call_human(draft, handing.ANY_QUEUE, unasked=True)
    return len(draft.conversation.alarmed) >= OFTEN
