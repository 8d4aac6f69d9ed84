"""What the last turn of a conversation did, for whoever writes the script: derived, never stored. Pure.

Where it stands and how it came there, with the rows of each branch; what was said, in every language; all facts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.console.follow import Sound
from bot.console.story import Moment, place_of, told
from bot.engine.conditions import holds, urgency
from bot.engine.draft import Draft
from bot.engine.model import Conversation, Show, Visited
from bot.language.model import (
    TYPED,
    Ask,
    Branch,
    Condition,
    Go,
    Hand,
    Leave,
    Next,
    Slot,
    Step,
    Test,
    Visit,
)
from bot.language.plain import Plain
from bot.language.steps import SKIP
from bot.language.wording import Wording
from bot.translating.entries import VALUE
from bot.translating.status import Catalogue, Status


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a `when`: in words, whether it held, and what was known of its fact."""

    text: str
    held: bool
    known: str


@dataclass(frozen=True, slots=True)
class RowSeen:
    """One row of a branch. `taken`: the first that held; those below it were not looked at."""

    lines: tuple[Line, ...]
    leads: str
    taken: bool


@dataclass(frozen=True, slots=True)
class Stop:
    """One step of the way. `way`: the answer that was given, or which of its ways the script took."""

    flow: str
    step: str
    kind: str
    file: str
    about: str = ""
    way: str = ""
    rows: tuple[RowSeen, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A text in one language. `state`: as in `translating.status.Status`; `lacks`: answers whose label is missing."""

    language: str
    text: str
    state: str
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A text that the turn showed."""

    message: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A slot, or what is built in. `values` are empty where it is typed; `value` is empty where it is not known."""

    name: str
    kind: str
    values: tuple[tuple[str, str], ...]
    value: str
    shown: str


@dataclass(frozen=True, slots=True)
class Scene:
    """All of it. `input` is what began the turn; `trail`, the questions that were answered."""

    input: str
    language: str
    platform: str
    place: str
    flow: str
    step: str
    way: tuple[Stop, ...]
    said: tuple[Said, ...]
    facts: tuple[Fact, ...]
    trail: tuple[str, ...]


def scene(sound: Sound, moment: Moment) -> Scene:
    """The turn of this moment."""
    plain = sound.plain
    after = moment.turn.conversation
    flow, step = after.place[-1] if after.place else ("", "")
    return Scene(
        input=told(moment.what),
        language=after.language,
        platform=after.platform,
        place=place_of(after),
        flow=flow,
        step=step,
        way=tuple(_way(plain, after, moment.turn.visited)),
        said=tuple(_said(sound, moment)),
        facts=facts(plain, after),
        trail=tuple(" › ".join(passed.place[-1]) for passed in after.trail),
    )


# ── how it came here ───────────────────────────────────────────────────────────────────────────────────────


def _way(plain: Plain, after: Conversation, visited: Sequence[Visited]) -> Iterator[Stop]:
    """Each step once, with the way that was taken from it."""
    for (flow, step), visits in groupby(visited, lambda each: (each.flow, each.step)):
        ways = [each.way for each in visits if each.way]
        found = plain.book.step(flow, step)
        if found is not None:
            yield _stop(plain, after, (flow, step), found, ways[-1] if ways else "")


def _stop(plain: Plain, after: Conversation, place: tuple[str, str], step: Step, way: str) -> Stop:
    flow, name = place
    at = plain.book.flows[flow].positions[name]
    return Stop(
        flow=flow,
        step=name,
        kind=plain.title(flow, name),
        file=f"{at.path}:{at.line}",
        about=plain.book.flows[flow].beside_of(name).about,
        way=_taken(plain, place, step, way) if way else "",
        rows=tuple(_rows(plain, after, flow, step, int(way))) if isinstance(step, Branch) and way else (),
    )


def _taken(plain: Plain, place: tuple[str, str], step: Step, way: str) -> str:
    match step:
        case Branch():
            return ""
        case Hand():
            return plain.frame("over_then" if way == "next" else "nobody_then")
        case Ask() if plain.typed(step):
            return plain.typed(step)
        case _:
            return plain.answer(*place, way)


def _rows(plain: Plain, after: Conversation, flow: str, branch: Branch, taken: int) -> Iterator[RowSeen]:
    for number, row in enumerate(branch.rows, start=1):
        tests = row.when.tests if row.when else ()
        lines = tuple(_line(plain, after, flow, test) for test in tests)
        yield RowSeen(lines or (Line(plain.frame("otherwise"), True, ""),), _leads(row.go), number == taken)


def _line(plain: Plain, after: Conversation, flow: str, test: Test) -> Line:
    condition = Condition((test,))
    return Line(plain.condition(condition, flow), holds(plain.book, after, condition), _shown(plain, test.slot, after))


def _leads(go: Go) -> str:
    match go:
        case Next(step):
            return step
        case Leave(flow):
            return f"{flow} ›"
        case Visit(flow, step):
            return f"{flow} › … › {step}"


# ── what was said, in every language ───────────────────────────────────────────────────────────────────────


def _said(sound: Sound, moment: Moment) -> Iterator[Said]:
    shows = (effect for effect in moment.turn.effects if isinstance(effect, Show))
    messages = dict.fromkeys(part.message for show in shows for part in show.outgoing.spoken if part.message)
    args = Draft(sound.book, moment.turn.conversation, moment.at, moment.duty).args
    for message in messages:
        readings = (_reading(sound.book.words, catalogue, message, args) for catalogue in sound.languages.values())
        yield Said(message, tuple(readings))


def _reading(words: Wording, catalogue: Catalogue, message: str, args: Mapping[str, str | float]) -> Reading:
    text = words.text(catalogue.language, message, args).text
    if message not in catalogue.source:  # of the hotline itself, lent by the program
        return Reading(catalogue.language, text, Status.LENT)
    own, lacking = catalogue.own.get(message), catalogue.lacking(message)
    if own is None or VALUE not in own.parts:
        return Reading(catalogue.language, text, Status.MISSING if VALUE in lacking else Status.LENT)
    labels = tuple(part for part in lacking if part != VALUE)
    return Reading(catalogue.language, text, catalogue.marked(message), labels)


# ── facts ──────────────────────────────────────────────────────────────────────────────────────────────────


def facts(plain: Plain, conversation: Conversation) -> tuple[Fact, ...]:
    """The slots of the book in their order, and the country, which every conversation has."""
    slots = (Slot("country", "country", tuple(plain.book.emergency)), *plain.book.slots.values())
    return tuple(_fact(plain, slot, conversation) for slot in slots)


def _fact(plain: Plain, slot: Slot, conversation: Conversation) -> Fact:
    value = conversation.slots.get(slot.name)
    return Fact(
        name=slot.name,
        kind="" if slot.values else slot.type,
        values=tuple((each, plain.value(slot.name, each)) for each in (*slot.values, SKIP)) if slot.values else (),
        value=value.name if value else "",
        shown=_shown(plain, slot.name, conversation),
    )


def _shown(plain: Plain, slot: str, conversation: Conversation) -> str:
    """What is known of a fact, in words; empty where nothing is."""
    built_in = {
        "urgency": urgency(plain.book, conversation).value,
        "language": conversation.language,
        "platform": conversation.platform,
    }
    if slot in built_in:
        return plain.value(slot, built_in[slot])
    value = conversation.slots.get(slot)
    if value is None:
        return ""
    typed = plain.book.slots[slot].type in TYPED if slot in plain.book.slots else False
    return value.name if typed and value.name != SKIP else plain.value(slot, value.name)
