"""Every name that a file uses is there: steps, flows, slots, values, queues."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.language.findings import Advice, Report, did_you_mean, quoted
from bot.language.flow_file import TYPES, FlowFile, nearest
from bot.language.gazetteer import countries, regions
from bot.language.model import BUILT_IN, Slot
from bot.language.nodes import Scalar
from bot.language.page import Asks, Compares, Page, ToFlow, ToHelp, ToMedia, ToQueue, ToStep
from bot.language.screening import RESULTS, SAID, URGENCIES
from bot.language.services import KINDS
from bot.language.steps import SKIP
from bot.language.tables import LEVELS

ASKABLE = ("language", "country")
"""Of what is built in, the facts that a person can be asked for; the others are known or computed."""
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")
COMPUTED_VALUES: Mapping[str, Collection[str]] = {"said": SAID, "result": RESULTS}
MOST_REGIONS = 8
RANGES = {"number": "range", "place": "region"}
"""Which comparison beside plain values a type of slot has."""


@dataclass(frozen=True)
class Names:
    """All names of the book."""

    flows: Mapping[str, FlowFile]
    slots: Mapping[str, Slot]
    unread: Collection[str]
    """Flows whose file could not be read; which slots they declare is not known."""
    queues: Collection[str] | None
    platforms: Collection[str]
    media: Collection[str] = ()
    """Files that stand directly in `flows/media/`, the misread ones too."""

    @cached_property
    def meant(self) -> Mapping[str, str]:
        """Flows that others name and that are not there, each with the nearest one that is."""
        mentions = (mention for file in self.flows.values() for mention in file.mentions)
        named = {mention.flow.text for mention in mentions if isinstance(mention, ToFlow)}
        return nearest(named.difference(self.unread), self.flows)

    def may_be_slot(self, name: str) -> bool:
        """Whether a slot of this name may be declared where it could not be read."""
        return bool(self.unread) or any(name in file.slots_at for file in self.flows.values())

    def slot(self, name: str) -> Slot | None:
        """A declared slot, or a built-in one as if it were declared; None where there is none."""
        return slot_of(name, self.slots, self.platforms)


def slot_of(name: str, declared: Mapping[str, Slot], platforms: Collection[str]) -> Slot | None:
    """See `Names.slot`."""
    if name in BUILT_IN:
        return Slot(name, name, {"urgency": URGENCIES, "platform": tuple(platforms)}.get(name, ()))
    return declared.get(name)


def gather(files: Sequence[FlowFile], report: Report) -> tuple[dict[str, FlowFile], dict[str, Slot]]:
    """Flows and slots by name; what is there twice is reported, and the first one counts."""
    flows: dict[str, FlowFile] = {}
    slots: dict[str, Slot] = {}
    first: dict[str, FlowFile] = {}
    for file in files:
        if file.flow.name in flows:
            other = flows[file.flow.name].name_at.path
            report.error(
                "TM306", file.name_at, f"The flow {quoted(file.flow.name)} is in {other} already.", "Rename one."
            )
        flows.setdefault(file.flow.name, file)
        for name, slot in file.flow.slots.items():
            known = slots.setdefault(name, slot)
            if (known.type, known.values) != (slot.type, slot.values):
                at = first[name].slots_at[name]
                message = f"The slot {quoted(name)} is declared otherwise in {at.path}:{at.line}."
                advice = "Declare it alike in both, or give one another name: all flows share their slots."
                report.error("TM305", file.slots_at[name], message, advice)
            first.setdefault(name, file)
    return flows, slots


def check_flow(file: FlowFile, names: Names, report: Report) -> None:
    """Every name that this flow file mentions."""
    for mention in file.mentions:
        match mention:
            case ToStep(step):
                _step(step, file, names, report)
            case ToFlow(flow):
                _flow(flow, file, names, report)
            case ToQueue(queue):
                _queue(queue, names, report)
            case ToMedia(shown):
                _shown(shown, names, report)
            case Asks():
                _asked(mention, names, report)
            case Compares():
                _compared(mention, names, report)


def check_help(file: FlowFile, report: Report) -> None:
    """The kinds of help that a flow offers. One that there is not only leaves a book with less to show."""
    for mention in file.mentions:
        if isinstance(mention, ToHelp):
            _known("TM324", mention.kind, "kind of help", KINDS, report)


def check_signs(page: Page, names: Names, computed: Mapping[str, Collection[str]]) -> None:
    """The slots of urgency.yaml and indicators.yaml. Without one of them a book is only smaller: that sign never comes.

    `computed`: what may be named beside slots, with its values.
    """
    report = page.report
    for mention in page.mentions:
        if not isinstance(mention, Compares):
            continue
        name = mention.slot.text
        if name in computed:
            for value in mention.values:
                _known("TM304", value, f"value of “{name}”", computed[name], report)
        elif name in BUILT_IN and name != "country":
            report.error("TM311", mention.slot.at, f"Urgency can't depend on {quoted(name)}.", "Name a slot of a flow.")
        elif names.slot(name) is None and not names.may_be_slot(name):
            advice = did_you_mean(name, names.slots, "Ask for it in a flow, or delete this sign.")
            report.warning("TM502", mention.slot.at, f"No flow asks for {quoted(name)}: this sign never comes.", advice)
        else:
            _compared(mention, names, report)


def _step(name: Scalar, file: FlowFile, names: Names, report: Report) -> None:
    known = file.flow.positions
    if name.text not in known:
        way = f"go: {name.text} (as an answer {{go: {name.text}}})"
        flow = f"{quoted(name.text)} is a flow: write {way}; to come back, call."
        advice = flow if name.text in names.flows else did_you_mean(name.text, known)
        report.error("TM301", name.at, f"There is no step in this flow named {quoted(name.text)}.", advice)


def _flow(name: Scalar, file: FlowFile, names: Names, report: Report) -> None:
    known = {*names.flows, *names.unread}
    if name.text not in known:
        step = f"{quoted(name.text)} is a step of this flow: write next: {name.text}"
        missing = f"A flow is a file of its own, and there is no flows/{name.text}.yaml."
        advice = step if name.text in file.flow.positions else did_you_mean(name.text, known, missing)
        report.error("TM302", name.at, f"There is no flow named {quoted(name.text)}.", advice)


def _known(code: str, name: Scalar, what: str, known: Collection[str], report: Report) -> None:
    if name.text not in known:
        report.error(code, name.at, f"There is no {what} named {quoted(name.text)}.", did_you_mean(name.text, known))


def _shown(name: Scalar, names: Names, report: Report) -> None:
    if name.text not in names.media:
        otherwise = f"Put it there as flows/media/{name.text}; one for a language goes beside it, in flows/media/th/."
        advice = did_you_mean(name.text, names.media, otherwise)
        report.error("TM603", name.at, f"There is no file {quoted(name.text)} in flows/media/.", advice)


def _queue(queue: Scalar, names: Names, report: Report) -> None:
    """A queue that the desk does not know is no error: everybody on duty is asked then, and a human comes."""
    if names.queues is not None and queue.text not in names.queues:
        advice = did_you_mean(queue.text, names.queues)
        report.warning("TM313", queue.at, f"desk.yaml has no queue {quoted(queue.text)}.", advice)


# ── slots and their values ─────────────────────────────────────────────────────────────────────────────────


def _asked(mention: Asks, names: Names, report: Report) -> None:
    name = mention.slot.text
    if name in BUILT_IN and name not in ASKABLE:
        report.error("TM311", mention.slot.at, f"{quoted(name)} can't be asked for.", "The hotline knows it by itself.")
        return
    slot = _slot(mention.slot, names, report)
    for answer in mention.answers if slot else ():
        assert slot is not None
        if not _is_value(answer.text, slot):
            _no_value(answer, slot, report)


def _compared(mention: Compares, names: Names, report: Report) -> None:
    slot = _slot(mention.slot, names, report)
    if slot is None:
        return
    if mention.how != "values":
        if RANGES.get(slot.type) != mention.how:
            right = "number" if mention.how == "range" else "place"
            advice = f"Only a slot of the type “{right}” can; {quoted(slot.name)} is “{slot.type}”."
            report.error("TM312", mention.slot.at, f"{quoted(slot.name)} can't be compared like this.", advice)
        for region in mention.values:
            check_region(region, report)
        return
    for value in mention.values:
        if not _is_value(value.text, slot):
            _no_value(value, slot, report)


def check_region(region: Scalar, report: Report) -> None:
    """A region in which no place can be is never true."""
    known = regions()
    if region.text not in known:
        here = {code: names[0] for code, names in known.items() if code[:2] == region.text[:2]}
        some = ", ".join(f"{code} {name}" for code, name in list(here.items())[:MOST_REGIONS])
        more = ", …" if len(here) > MOST_REGIONS else ""
        advice = f"There is: {some}{more}" if here else "Of that country no regions are known: compare the country."
        report.error("TM612", region.at, f"{quoted(region.text)} is no region of ISO 3166-2 that we know.", advice)


def _slot(name: Scalar, names: Names, report: Report) -> Slot | None:
    slot = names.slot(name.text)
    if slot is None and not names.may_be_slot(name.text):
        report.error("TM303", name.at, f"There is no slot named {quoted(name.text)}.", _undeclared(name.text, names))
    return slot


def _undeclared(name: str, names: Names) -> Advice:
    if name in TYPES:
        return f"{quoted(name)} says how a fact is answered. Give the fact a name under “slots:”: a_fact: {name}"
    known = [*names.slots, *BUILT_IN]
    return did_you_mean(name, known, always="A new fact is declared under “slots:” of this file.")


def _is_value(value: str, slot: Slot) -> bool:
    """Whether a slot can have this value. What people type freely is compared with `skip` alone."""
    match slot.type:
        case "urgency" | "platform":
            return value in slot.values
        case "language":
            return LANGUAGE.fullmatch(value) is not None
        case "country" | "place":
            return value == SKIP or value in countries()
        case _:
            return value == SKIP or value in slot.values


def _no_value(value: Scalar, slot: Slot, report: Report) -> None:
    advice: Advice
    match slot.type:
        case "country" | "place":
            advice = "Write a country as in ISO 3166-1, for example JP; a region as {region: JP-13}."
        case "language":
            advice = "Write a language by its tag, for example en or zh-Hant."
        case "number":
            advice = "Compare a number with {over: 17} or {under: 18}."
        case "text" | "date":
            advice = "What people type freely can't be compared, but with “skip”."
        case "urgency":
            advice = did_you_mean(value.text, LEVELS)
        case _:
            advice = did_you_mean(value.text, (*slot.values, SKIP) if slot.type != "platform" else slot.values)
    report.error("TM304", value.at, f"{quoted(slot.name)} is never {quoted(value.text)}.", advice)
