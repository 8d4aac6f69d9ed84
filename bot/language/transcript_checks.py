"""What must come of it, in a transcript: messages by their names, facts of the conversation, what the desk was told."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from bot.language.findings import did_you_mean, quoted
from bot.language.nodes import Fields, Node, Scalar
from bot.language.page import Entry
from bot.language.screening import URGENCIES
from bot.language.transcript import ANYTHING, HUMAN, NONE, NOTHING, UNSET, Bot, Expect, Expected, Named
from bot.language.transcript_page import Sheet
from bot.language.vocabulary import SKIP

FACTS = {
    "urgency": URGENCIES,
    "cover": (NONE, "quiet", "hidden"),
    "life": ("open", "closed", "erasing"),
    "handoff": (NONE, "offered", "live"),
}
"""Facts of a conversation with the values that they can have, as the engine names them."""


def read_bot(entry: Entry, page: Sheet) -> Bot | None:
    """The messages of the person's screen."""
    names = _messages(entry.value, page, (HUMAN, NOTHING, ANYTHING))
    return Bot(entry.value.at, names) if names is not None else None


def read_expect(entry: Entry, page: Sheet) -> Expect | None:
    """Facts of the conversation."""
    fields = page.fields(entry.value, "“expect”", (*FACTS, "slots", "step", "language", "offers", "indicators")) or {}
    things = [thing for key, field in fields.items() for thing in _expected(key, field.value, page)]
    return Expect(entry.value.at, tuple(things)) if things else None


def read_desk(entry: Entry, page: Sheet) -> Expect | None:
    """What volunteers were told."""
    node = entry.value
    if not isinstance(node, Fields):
        told = _told(node, page)
        return Expect(node.at, told, desk=True) if told else None
    fields = page.fields(node, "“desk”", DESK) or {}
    things = [thing for key, field in fields.items() for thing in DESK[key](field.value, page)]
    return Expect(node.at, tuple(things), desk=True) if things else None


def _messages(node: Node, page: Sheet, more: tuple[str, ...]) -> tuple[Named, ...] | None:
    """Names of messages in their order; None where one is not known."""
    names = page.one_or_more(node, "The name of a message")
    unknown = [name for name in names if name.text not in more and name.text not in page.known.messages]
    for name in unknown:
        named = "A message is named, never quoted: <flow>-<step>."
        several = "Several stand in brackets: [one-step, other-step]." if "," in name.text else ""
        advice = several or did_you_mean(name.text, _near(name.text, page), named)
        page.error("TM909", name.at, f"There is no message {quoted(name.text)}.", advice)
    if len(names) > 1 and any(name.text == NOTHING for name in names):
        page.error("TM912", node.at, "“nothing” stands alone.", "Delete it, or what stands beside it.")
        return None
    if unknown or not names:
        return None
    return tuple(Named(name.text, name.at) for name in names if name.text != NOTHING)


def _near(name: str, page: Sheet) -> list[str]:
    """Those of the same flow, where there is such a flow; else all."""
    flow = name.partition("-")[0]
    return [each for each in page.known.messages if each.partition("-")[0] == flow] or list(page.known.messages)


# ── facts ──────────────────────────────────────────────────────────────────────────────────────────────────


def _expected(key: str, node: Node, page: Sheet) -> list[Expected]:
    match key:
        case "slots":
            return _slots(node, page)
        case "step":
            names = page.each_of("TM913", node, "step", (*page.known.steps, NONE))
        case "indicators":
            names = page.each_of("TM913", node, "indicator", page.known.indicators)
        case "language":
            names = page.each_of("TM905", node, "language", page.known.languages)
        case "offers":
            return _offers(node, page)
        case _:
            names = page.each_of("TM913", node, key, FACTS[key])
    return [_thing(key, node, names)] if names else []


def _thing(what: str, node: Node, names: tuple[Scalar, ...], subject: str = "", *, negated: bool = False) -> Expected:
    return Expected(node.at, what, tuple(name.text for name in names), subject, negated)


def _negated(node: Node, page: Sheet, what: str) -> tuple[Node, bool]:
    """What is behind a `not`, and whether there is one."""
    fields = page.fields(node, what, ("not",)) if isinstance(node, Fields) else None
    return (fields["not"].value, True) if fields else (node, False)


def _offers(node: Node, page: Sheet) -> list[Expected]:
    inner, negated = _negated(node, page, "“offers”")
    names = page.one_or_more(inner, "An answer")
    fitting = tuple(name for name in names if name.text.removeprefix("_") in page.known.answers)
    for name in names:
        if name not in fitting:
            advice = did_you_mean(name.text, page.known.answers)
            page.error("TM908", name.at, f"No question has the answer {quoted(name.text)}.", advice)
    return [_thing("offers", node, fitting, negated=negated)] if fitting else []


def _slots(node: Node, page: Sheet) -> list[Expected]:
    return [
        thing
        for name, value in (page.fields(node, "“slots”") or {}).values()
        if page.is_known("TM913", name, "slot", page.known.slots)
        for thing in _slot(name, value, page)
    ]


def _slot(name: Scalar, node: Node, page: Sheet) -> list[Expected]:
    """A value, or any of a list; of a slot with a list of values each is held against it."""
    inner, negated = _negated(node, page, f"The slot {quoted(name.text)}")
    values = page.known.slots[name.text]
    if values:
        names = _values(inner, name, (*values, SKIP, UNSET), page)
    else:
        names = page.one_or_more(inner, f"The value of {quoted(name.text)}")
    return [_thing("slot", node, names, name.text, negated=negated)] if names else []


def _values(node: Node, slot: Scalar, known: Collection[str], page: Sheet) -> tuple[Scalar, ...]:
    names = page.one_or_more(node, f"The value of {quoted(slot.text)}")
    for name in names:
        if name.text not in known:
            message = f"{quoted(slot.text)} is never {quoted(name.text)}."
            page.error("TM913", name.at, message, did_you_mean(name.text, known))
    return names


# ── the desk ───────────────────────────────────────────────────────────────────────────────────────────────


def _told(node: Node, page: Sheet) -> tuple[Expected, ...]:
    names = _messages(node, page, (NOTHING, ANYTHING))
    return () if names is None else (Expected(node.at, "told", tuple(each.name for each in names)),)


def _named(what: str, code: str, kind: str) -> Callable[[Node, Sheet], tuple[Expected, ...]]:
    def read(node: Node, page: Sheet) -> tuple[Expected, ...]:
        known = {
            "queue": (*page.known.queues, NONE),
            "urgency": URGENCIES,
            "flag": page.known.flags,
            "volunteer": [each.name for each in page.head.duty],
        }
        names = page.each_of(code, node, kind, known[kind])
        return (_thing(what, node, names),) if names else ()

    return read


DESK: Mapping[str, Callable[[Node, Sheet], tuple[Expected, ...]]] = {
    "told": _told,
    "offer": _named("offer", "TM914", "queue"),
    "urgency": _named("offered_as", "TM913", "urgency"),
    "flags": _named("flags", "TM914", "flag"),
    "to": _named("to", "TM907", "volunteer"),
}
"""What can be said of it."""
