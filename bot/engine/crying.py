"""Cries for help: the desk hears at once; what the screen shows depends on who may see it.

In the script, and while a human is waited for: numbers of the country where the person is, and a human. Where others
may see the phone: one neutral line and a choice. To a human who is there already: a mark, and no word of the program.
While it is quiet a cry ends that; while hidden only the desk hears it (`covering`).
"""

from __future__ import annotations

from bot.engine import covering, handing, live, walk
from bot.engine.assessment import AGES
from bot.engine.conditions import is_child
from bot.engine.directory import card_of, fitting
from bot.engine.draft import Draft
from bot.engine.emergency import MOST_NUMBERS, country, numbers
from bot.engine.outgoing import Card
from bot.engine.questions import WORDS, alarming
from bot.language.model import Ask
from bot.language.screening import SAID

BROKEN_SECONDS, BROKEN_CHARACTERS = 60, 80
"""A sentence that is sent in two pieces: how soon the second comes, and how long both are together."""
CHILD, DANGER, SELF_HARM = "child", "danger", "self_harm"
PLAINLY = "self_harm"
"""The flow that asks plainly, if the book has one, and the slot of its first question."""


# ── hearing them ───────────────────────────────────────────────────────────────────────────────────────────


def heard(draft: Draft, text: str, before: str = "") -> tuple[str, ...]:
    """Danger and self-harm in free text, in any language. Kept, and so are youth cues: nothing later lowers them.

    `before`: what the person wrote just before, for a cry that is broken in two.
    """
    found = (alarming(draft.book.words, text) | _across(draft, before, text)) & set(SAID)
    if found:
        draft.set(said=tuple(dict.fromkeys((*draft.conversation.said, *sorted(found)))))
    return tuple(sorted(found - {CHILD}))


def just_before(draft: Draft) -> str:
    """What the person wrote within the last minute, if that is what came last."""
    words, last = draft.conversation.words, draft.conversation.last_heard
    return words[-1].text if words and last and (draft.now - last).total_seconds() <= BROKEN_SECONDS else ""


def _across(draft: Draft, before: str, text: str) -> set[str]:
    """What only both texts together say: "he will" – "kill me". Whoever breaks a sentence writes short pieces."""
    if not before or len(before) + len(text) > BROKEN_CHARACTERS:
        return set()
    together = alarming(draft.book.words, f"{before} {text}")
    return together - alarming(draft.book.words, before) if together else together


# ── answering them ─────────────────────────────────────────────────────────────────────────────────────────


def answer(draft: Draft, cries: tuple[str, ...]) -> None:
    """A human is asked for; the screen shows numbers, or one neutral line where others may see it."""
    asked = handing.call_human(draft, handing.ANY_QUEUE)
    draft.urgent = True
    draft.set(desk_told=True)
    if handing.may_be_watched(draft):
        walk.open_panel(draft, "call")
        return
    draft.say("hotline-asking" if asked else "hotline-nobody")
    if cries == (SELF_HARM,) and _not_asked_yet(draft):
        draft.parts.extend(_to_call(draft))
        walk.look_in(draft, PLAINLY)
    else:
        call_someone(draft)


def press(draft: Draft) -> None:
    """The button *I am in danger*, also one from long before; a human who is there reads it as words of theirs."""
    draft.set(said=tuple(dict.fromkeys((*draft.conversation.said, DANGER))))
    if handing.is_live(draft):
        live.tell_words(draft, (DANGER,), draft.label(WORDS, DANGER))
        covering.walk_on(draft)
    else:
        answer(draft, (DANGER,))


def beside(draft: Draft, *, story: bool) -> None:
    """A cry within an answer, which goes on as an answer. `story`: it is told, not chosen; then numbers stand above."""
    handing.raise_alarm(draft)
    if story and not handing.may_be_watched(draft):
        draft.parts.extend(_to_call(draft))


def call_someone(draft: Draft) -> None:
    """At most three numbers of the country where the person is; if we don't know it, that is asked first."""
    if country(draft) is None:
        walk.open_panel(draft, "country")
        return
    draft.parts.extend(_to_call(draft))
    walk.again(draft)


def tell_child(draft: Draft, before: tuple[str, ...]) -> None:
    """Whoever turns out to be a child hears once whom a helper may have to tell. `before`: what was heard until now.

    Where the age was asked, the flow that asked says it.
    """
    new = CHILD in draft.conversation.said and CHILD not in before
    watched = draft.conversation.slots.get("phone_watched")
    if new and not _age_is_told(draft) and (watched is None or watched.name not in ("yes", "unsure")):
        draft.say("hotline-child")


def _age_is_told(draft: Draft) -> bool:
    step = draft.step
    return "age" in draft.conversation.slots or (isinstance(step, Ask) and step.slot in AGES)


def _not_asked_yet(draft: Draft) -> bool:
    return PLAINLY in draft.book.flows and PLAINLY not in draft.conversation.slots


def _to_call(draft: Draft) -> tuple[Card, ...]:
    """For a child, the last of them is of those who are there for children."""
    lines = fitting(draft, ("child",))[:1] if is_child(draft.book, draft.conversation) else []
    return (*numbers(draft, MOST_NUMBERS - len(lines)), *card_of(draft, lines))
