"""Whether what a transcript expects is so: facts of the conversation, and what the desk was told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from bot.engine.assessment import assess, facts_of
from bot.engine.conditions import urgency
from bot.engine.handing import OFFER
from bot.engine.live import safety
from bot.engine.outgoing import Answer, Card, Outgoing, Part, Words
from bot.language.transcript import ANYTHING, HUMAN, NONE, UNSET, Expected
from bot.rehearsal.beat import Beat
from bot.rehearsal.stage import Stage


def messages(outgoings: Sequence[Outgoing]) -> list[str]:
    """The names of what a screen got; `human` for a volunteer's own words."""
    return [name for outgoing in outgoings for part in outgoing.spoken if (name := message(part))]


def message(part: Part) -> str:
    """The name of the message, `human` for words that have none; empty for what is not read."""
    return part.message or HUMAN if isinstance(part, Words | Card) else ""


def unmet(expected: Expected, stage: Stage) -> str | None:
    """What is there instead; None where it is as expected."""
    seen = _SEEN[expected.what](stage, expected)
    return None if _holds(expected, seen) else ", ".join(seen) or "nothing"


def _holds(expected: Expected, seen: Sequence[str]) -> bool:
    match expected.what:
        case "told":
            return matches(expected.values, seen)
        case "offers" | "indicators" | "flags" | "to":
            there = {name.removeprefix("_") for name in seen} & {name.removeprefix("_") for name in expected.values}
            return not there if expected.negated else len(there) == len(set(expected.values))
        case _:
            return any(value in seen for value in expected.values) is not expected.negated


def matches(wanted: Sequence[str], seen: Sequence[str]) -> bool:
    """Whether these are the names, in order; `...` stands for any number of them."""
    if not wanted:
        return not seen
    first, rest = wanted[0], wanted[1:]
    if first == ANYTHING:
        return any(matches(rest, seen[skipped:]) for skipped in range(len(seen) + 1))
    return bool(seen) and seen[0] == first and matches(rest, seen[1:])


# ── what is there ──────────────────────────────────────────────────────────────────────────────────────────


def step(stage: Stage) -> str:
    """Where the script stands, as `flow-step`."""
    place = stage.conversation.place
    return "-".join(place[-1]) if place else NONE


def offered(stage: Stage) -> tuple[Answer, ...]:
    """The buttons below the last thing shown."""
    if stage.beat.shown:
        return stage.beat.shown[-1].answers
    return stage.screens[-1].outgoing.answers if stage.screens else ()


def told(beat: Beat) -> list[str]:
    """What volunteers read; the same message to several of them counts once."""
    return [name for name, _ in groupby(messages([each.outgoing for each in beat.told]))]


def _handoff(stage: Stage) -> str:
    handoff = stage.conversation.handoff
    return NONE if handoff is None else "live" if handoff.holder else "offered"


def _slot(stage: Stage, name: str) -> list[str]:
    """The answer or the words; and what was read from them: a number, a day, a region, a country."""
    value = stage.conversation.slots.get(name)
    if value is None:
        return [UNSET]
    number = [f"{value.number:g}"] if value.number is not None else []
    return list(dict.fromkeys([value.name, *number, *filter(None, (value.date, value.region, value.country))]))


def offers(beat: Beat) -> list[tuple[str, str]]:
    """The offers that were made: queue and urgency."""
    made = (each.handoff for each in beat.told if messages([each.outgoing]) == [OFFER])
    return [(handoff.queue, handoff.urgency.value) for handoff in made if handoff]


_SEEN: Mapping[str, Callable[[Stage, Expected], list[str]]] = {
    "urgency": lambda stage, _: [urgency(stage.book, stage.conversation).value],
    "cover": lambda stage, _: [stage.conversation.cover.value],
    "life": lambda stage, _: [stage.conversation.life.value],
    "handoff": lambda stage, _: [_handoff(stage)],
    "step": lambda stage, _: [step(stage)],
    "language": lambda stage, _: [stage.conversation.language],
    "indicators": lambda stage, _: list(assess(stage.book, facts_of(stage.conversation)).raised),
    "slot": lambda stage, expected: _slot(stage, expected.subject),
    "offers": lambda stage, _: [answer.name for answer in offered(stage)],
    "told": lambda stage, _: told(stage.beat),
    "offer": lambda stage, _: [queue for queue, _ in offers(stage.beat)] or [NONE],
    "offered_as": lambda stage, _: [level for _, level in offers(stage.beat)],
    "flags": lambda stage, _: [safety(stage.conversation, stage.now), *stage.conversation.said],
    "to": lambda stage, _: list(dict.fromkeys(each.volunteer for each in stage.beat.told)),
}
