"""The cover: the flow `cover` and the flows that it leads to. It stands alone: no way leads to it, none leads out.

Whoever holds the phone of a person who hides plays with it, so it can hold nothing by which the hotline is found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.language.findings import Report, quoted
from bot.language.flow_file import FlowFile
from bot.language.model import COVER, Ask, FollowUp, Hand, Position, Resources, Step
from bot.language.page import ToFlow

Files = Mapping[str, FlowFile]
BUILT_IN = ("language", "country")
"""What a flow may ask for that is the conversation's own."""
ALONE = "It is shown while a person hides; whoever holds the phone then would find the hotline by it."


def flows_of(flows: Files) -> set[str]:
    """The names of the flows that make up the cover; none where there is no flow `cover`."""
    return _led_to(COVER, flows)


def is_of_cover(message: str) -> bool:
    """Whether a message is the cover's, by its name: `cover-…`, `cover_greetings-…`."""
    return message.startswith((f"{COVER}-", f"{COVER}_"))


def check(flows: Files, start: str, report: Report) -> None:
    """The cover and the hotline know nothing of each other."""
    own = _led_to(start, {name: file for name, file in flows.items() if name != COVER})
    covered = flows_of(flows)
    for name, file in flows.items():
        if name not in covered:
            _tell(file, {COVER}, "Nothing may lead to the cover.", "It comes by itself when somebody leaves.", report)
        elif name not in own:
            _tell(file, own, "The cover can't lead to a flow of the hotline.", "Let it end, or lead to itself.", report)
            _steps(file, report)


def _led_to(start: str, flows: Files) -> set[str]:
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        name = waiting.pop()
        if name in flows and name not in reached:
            reached.add(name)
            waiting.extend(flow.flow.text for flow in _leading(flows[name]))
    return reached


def _leading(file: FlowFile) -> Iterator[ToFlow]:
    return (mention for mention in file.mentions if isinstance(mention, ToFlow))


def _tell(file: FlowFile, forbidden: set[str], message: str, advice: str, report: Report) -> None:
    for mention in _leading(file):
        if mention.flow.text in forbidden:
            report.error("TM325", mention.flow.at, message, f"{advice} {ALONE}")


def _steps(file: FlowFile, report: Report) -> None:
    for name, step in file.flow.steps.items():
        if what := _gives_away(step):
            at: Position = file.flow.positions[name]
            report.error("TM326", at, f"The step {quoted(name)} of the cover {what}.", ALONE)


def _gives_away(step: Step) -> str:
    match step:
        case Hand():
            return "asks for a human"
        case FollowUp():
            return "asks when it may write"
        case Resources():
            return "shows places of help"
        case Ask(slot=slot) if slot in BUILT_IN:
            return f"asks for the {slot}, which is the person's own"
        case _:
            return ""
