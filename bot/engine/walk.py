"""Going through the script: from a place to the next question, saying what stands between.

What a step says collects in the draft; at a question the walk stops and everything is shown with its buttons.
"""

from __future__ import annotations

from typing import Literal

from bot.engine import doubting, handing
from bot.engine.conditions import holds
from bot.engine.directory import help_card
from bot.engine.draft import Draft
from bot.engine.model import Left, Passed, Place, Value
from bot.engine.questions import ALSO, SKIP, offer, present
from bot.engine.showing import before_words
from bot.engine.typed import COUNTRY
from bot.language.model import Ask, Branch, Call, End, FollowUp, Go, Hand, Leave, Menu, Next, Resources, Row, Say, Visit

MOST_STEPS = 50
"""More steps without a question are a loop in the book."""
DEEPEST = 8
ASKING = (Ask, Menu, Hand, FollowUp)
"""Kinds of steps at which a conversation stands."""
TRAIL = 20


class EndlessBookError(Exception):
    """The script goes round without a question. `hotline flows check` finds such books."""


def begin(draft: Draft) -> None:
    """The start of the book, as for a new contact."""
    flow = draft.book.flows[draft.book.start]
    arrive(draft, ((flow.name, flow.start),))


def arrive(draft: Draft, place: Place) -> None:
    """Walk from this step until a question or the end, then show all of it."""
    draft.set(panel="", asked_twice=False)
    while place:
        draft.walked += 1
        if draft.walked > MOST_STEPS:
            raise EndlessBookError
        following = _step(draft, _standing(draft, place))
        if following is None:
            return
        place = following
    draft.set(place=(), visit=draft.conversation.visit + 1)
    ask(draft)


def ask(draft: Draft) -> None:
    """Show the present question (again), below whatever else is to be said."""
    if asks_nothing(draft):
        again(draft)
        return
    if draft.also:
        offer(draft, ALSO, *draft.also)
        draft.also = ()
    question = present(draft)
    if question.message:
        draft.say(question.message)
    if not draft.parts:  # at rest, or the words are missing in every language: never silence
        draft.say("hotline-menu")
    draft.show(question.answers)


def asks_nothing(draft: Draft) -> bool:
    """Whether a newer book has taken the question away at which the conversation stands."""
    conversation = draft.conversation
    return bool(conversation.place) and not conversation.panel and not isinstance(draft.step, ASKING)


def open_panel(draft: Draft, panel: str) -> None:
    """Ask one of the engine's own questions; the place in the script is kept."""
    draft.set(panel=panel, visit=draft.conversation.visit + 1, asked_twice=False)
    ask(draft)


def again(draft: Draft) -> None:
    """The panel is done with: the step where the conversation stands, as a new visit."""
    if not draft.conversation.place:
        begin(draft)
        return
    arrive(draft, draft.conversation.place)


def look_in(draft: Draft, flow: str) -> None:
    """Go through a flow and come back to where it stood; where the book has no such flow, nothing changes."""
    place = draft.conversation.place
    if flow in draft.book.flows and not any(name == flow for name, _ in place):
        draft.set(panel="")
        arrive(draft, (*place, (flow, ""))[-DEEPEST:])
    else:
        again(draft)


def pass_on(draft: Draft, name: str, go: Go, *, slot: str | None = None, value: Value | None = None) -> None:
    """The present question was answered: remember how to come back, keep the value, go on."""
    here = draft.conversation.place
    draft.visit(here, name)
    slots = draft.conversation.slots
    before = slots.get(slot) if slot else None
    moved = value is not None and value.country is not None
    passed = Passed(here, slot, before, moved, slots.get(COUNTRY) if moved else None)
    draft.set(
        left=Left(draft.conversation.visit, name, draft.now, here), trail=(*draft.conversation.trail, passed)[-TRAIL:]
    )
    if slot:
        _contradict(draft, slot, before, value)
        draft.set_slot(slot, value)
    if value is not None and value.country is not None:
        draft.set_slot(COUNTRY, Value(value.country))
    handing.tell_desk_if_urgent(draft)
    arrive(draft, follow(here, go))


def _contradict(draft: Draft, slot: str, before: Value | None, value: Value | None) -> None:
    """An answer given before, and now otherwise: kept, for nothing that was said lowers what was said before."""
    if before and value and SKIP not in (before.name, value.name) and before != value:
        draft.contradicted = draft.contradicted or doubting.is_lasting(draft, slot)
        draft.set(earlier=(*draft.conversation.earlier, (slot, before))[-TRAIL:])


def back(draft: Draft) -> bool:
    """To the question before this one, with the value it had then; False where there is none."""
    *trail, last = draft.conversation.trail or (None,)
    if last is None:
        return False
    if last.slot:
        if draft.conversation.earlier[-1:] == ((last.slot, last.before),):
            draft.set(earlier=draft.conversation.earlier[:-1])
        draft.set_slot(last.slot, last.before)
    if last.moved:
        draft.set_slot(COUNTRY, last.country)
    draft.set(trail=tuple(trail), left=None)
    arrive(draft, last.place)
    return True


def follow(place: Place, go: Go) -> Place:
    """Where `go` leads from here. A stack that is too deep lets its oldest callers go."""
    match go:
        case Next(step):
            return (*place[:-1], (place[-1][0], step))
        case Leave(flow):
            return ((flow, ""),)
        case Visit(flow, step):
            return (*place[:-1], (place[-1][0], step), (flow, ""))[-DEEPEST:]


def _standing(draft: Draft, place: Place) -> Place:
    """The place in this book: an empty step is the flow's start, and so is one that is gone (said in one line)."""
    flow_name, step = place[-1]
    flow = draft.book.flows.get(flow_name)
    if flow is None:
        draft.say("hotline-moved")
        start = draft.book.flows[draft.book.start]
        return ((start.name, start.start),)
    if step and step not in flow.steps:
        draft.say("hotline-moved")
    return (*place[:-1], (flow_name, step if step in flow.steps else flow.start))


def _step(draft: Draft, place: Place) -> Place | None:
    """Do one step; the next place, or None where the person has to answer first."""
    flow, name = place[-1]
    draft.visit(place)
    match draft.book.flows[flow].steps[name]:
        case Say(next=go):
            before_words(draft, flow, name)
            draft.say(f"{flow}-{name}")
            return follow(place, go)
        case Branch(rows):
            return _branch(draft, place, rows)
        case Call(go):
            return follow(place, go)
        case Resources(kinds=kinds, next=go):
            draft.parts.extend(help_card(draft, kinds))
            return follow(place, go)
        case Hand(queue, following, nobody):
            return _hand(draft, place, queue, following, nobody)
        case End():
            if draft.book.words.has(draft.language, f"{flow}-{name}"):
                draft.say(f"{flow}-{name}")
            return place[:-1]
        case FollowUp(next=go) if handing.is_live(draft):
            return follow(place, go)
        case FollowUp():
            _stand(draft, place)
            return None
        case Ask() | Menu():
            before_words(draft, flow, name)
            _stand(draft, place)
            return None


def _branch(draft: Draft, place: Place, rows: tuple[Row, ...]) -> Place:
    def is_true(row: Row) -> bool:
        return row.when is None or holds(draft.book, draft.conversation, row.when)

    number, first = next((number, row) for number, row in enumerate(rows, start=1) if is_true(row))
    draft.visit(place, str(number))
    return follow(place, first.go)


def _stand(draft: Draft, place: Place) -> None:
    draft.set(place=place, visit=draft.conversation.visit + 1)
    ask(draft)


def _hand(draft: Draft, place: Place, queue: str, following: Go, nobody: Go) -> Place | None:
    if handing.is_live(draft):
        draft.visit(place, "next")
        return follow(place, following)
    if handing.call_human(draft, queue):
        _stand(draft, place)
        return None
    handing.tell_nobody(draft)
    draft.visit(place, "nobody")
    return follow(place, nobody)


def leave_follow_up(draft: Draft) -> bool:
    """On from a step that asks for hours; False where none stands."""
    step = draft.step
    if not isinstance(step, FollowUp):
        return False
    arrive(draft, follow(draft.conversation.place, step.next))
    return True


def leave_human(draft: Draft, way: Literal["next", "nobody"]) -> bool:
    """On from a step that waits for a human: `next` after the chat, `nobody` without one; False where none waits."""
    place, step = draft.conversation.place, draft.step
    if not isinstance(step, Hand):
        return False
    draft.visit(place, way)
    arrive(draft, follow(place, step.next if way == "next" else step.nobody))
    return True
