"""What stayed under another name: a step, or a flow, whose words are still the same ones."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from bot.language.model import SOURCE_LANGUAGE, Book, Flow, Leave, Next, Row, Visit
from bot.language.written import Written

Place = tuple[str, str]
"""Flow and step."""
T = TypeVar("T")


@dataclass
class Kept:
    """What the newer book still has of the older one: old name → new name, mostly the same."""

    flows: dict[str, str] = field(default_factory=dict)
    steps: dict[Place, Place] = field(default_factory=dict)

    def turned(self, value: T, flow: str) -> T:
        """A step, or a part of one, of the older book's `flow`, with the names of the newer one."""
        turned: Any = self._turned(value, flow)
        return turned  # type: ignore[no-any-return]

    def _turned(self, value: Any, flow: str) -> Any:
        match value:
            case Next(step):
                return Next(self._step(flow, step))
            case Leave(other):
                return Leave(self.flows.get(other, other))
            case Visit(other, step):
                return Visit(self.flows.get(other, other), self._step(flow, step))
            case Row(when, go):
                return Row(when, self._turned(go, flow))
            case Mapping():
                return {name: self._turned(each, flow) for name, each in value.items()}
            case tuple():
                return tuple(self._turned(each, flow) for each in value)
            case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
                parts = {each.name: getattr(value, each.name) for each in dataclasses.fields(value)}
                return dataclasses.replace(value, **self._turned(parts, flow))
            case _:
                return value

    def _step(self, flow: str, step: str) -> str:
        return self.steps.get((flow, step), (flow, step))[1]


def kept(old: Book, new: Book) -> Kept:
    """What of the older book is in the newer one."""
    texts = _texts(old), _texts(new)
    found = Kept({name: name for name in old.flows if name in new.flows})
    found.flows |= _renamed_flows(old, new, *texts)
    for before, after in found.flows.items():
        _steps(old.flows[before], new.flows[after], *texts, found)
    return found


def _texts(book: Book) -> dict[Place, str]:
    """What each step says in the source language."""
    written = Written(book.words)
    return {
        (flow.name, step): written.shown(SOURCE_LANGUAGE, f"{flow.name}-{step}")
        for flow in book.flows.values()
        for step in flow.steps
    }


def _renamed_flows(old: Book, new: Book, before: Mapping[Place, str], after: Mapping[Place, str]) -> dict[str, str]:
    """Flows that are gone, and the new ones that have at least half of their words."""
    fresh = [name for name in new.flows if name not in old.flows]
    renamed: dict[str, str] = {}
    for name in (name for name in old.flows if name not in new.flows):
        said = Counter(text for (flow, _), text in before.items() if flow == name and text)
        shared = {
            each: (said & Counter(text for (flow, _), text in after.items() if flow == each and text)).total()
            for each in fresh
            if each not in renamed.values()
        }
        best = max(shared, key=lambda each: shared[each], default="")
        if best and shared[best] * 2 >= said.total() > 0:
            renamed[name] = best
    return renamed


def _steps(old: Flow, new: Flow, before: Mapping[Place, str], after: Mapping[Place, str], found: Kept) -> None:
    """Steps of the same name; then those that say the same; then those without words that lead to the same."""
    found.steps |= {(old.name, step): (new.name, step) for step in old.steps if step in new.steps}
    gone = [step for step in old.steps if step not in new.steps]
    fresh = [step for step in new.steps if step not in old.steps]
    for step in gone:
        text = before[old.name, step]
        same = [each for each in fresh if text and after[new.name, each] == text]
        if same:
            found.steps[old.name, step] = (new.name, same[0])
            fresh.remove(same[0])
    silent = [step for step in gone if not before[old.name, step]]
    fresh = [step for step in fresh if not after[new.name, step]]
    while _silent(old, new, [step for step in silent if (old.name, step) not in found.steps], fresh, found):
        pass


def _silent(old: Flow, new: Flow, gone: list[str], fresh: list[str], found: Kept) -> bool:
    """Whether some were recognised: each one lets others be recognised that lead there."""
    before = len(found.steps)
    for step in gone:
        turned = found.turned(old.steps[step], old.name)
        same = next((each for each in fresh if new.steps[each] == turned), None)
        if same is not None:
            found.steps[old.name, step] = (new.name, same)
            fresh.remove(same)
    return len(found.steps) > before
