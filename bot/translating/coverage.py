"""`translations coverage`: how many texts of each language and flow are reviewed, drafts, stale, lent or missing."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.language.wording import chain
from bot.translating.entries import group_of
from bot.translating.status import Catalogue, Status

CURRENT = (Status.REVIEWED, Status.DRAFT, Status.LENT)
"""What people can read in their language, and what says the same as the source."""
TOTAL = "all"
WIDE = 2 + max(len(status) for status in Status)


@dataclass(frozen=True)
class Coverage:
    """One language: how many texts have which status, by flow."""

    language: str
    flows: Mapping[str, Counter[Status]]

    @property
    def total(self) -> Counter[Status]:
        """Over all flows."""
        return sum(self.flows.values(), Counter())

    def share(self, *statuses: Status) -> float:
        """Per cent of the texts that have one of these."""
        total = self.total
        return 100 * sum(total[status] for status in statuses) / max(1, total.total())


def coverage(catalogue: Catalogue) -> Coverage:
    """The texts of the source, counted by their status in this language."""
    flows: dict[str, Counter[Status]] = {}
    for message in catalogue.source:
        flows.setdefault(group_of(message), Counter())[catalogue.status(message)] += 1
    return Coverage(catalogue.language, flows)


def table(languages: Iterable[Coverage]) -> str:
    """The figures as people read them, a block for each language."""
    return "\n\n".join(_block(each) for each in languages)


def to_json(languages: Iterable[Coverage]) -> str:
    """For programs: a list of languages, each with its flows and their sum."""
    whole = [
        {
            "language": each.language,
            "falls_back_to": list(chain(each.language)[1:]),
            "flows": {flow: _figures(counts) for flow, counts in each.flows.items()},
            "total": _figures(each.total),
            "current_percent": round(each.share(*CURRENT), 1),
            "reviewed_percent": round(each.share(Status.REVIEWED), 1),
        }
        for each in languages
    ]
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _figures(counts: Counter[Status]) -> dict[str, int]:
    return {"texts": counts.total(), **{status.value: counts[status] for status in Status}}


def _block(each: Coverage) -> str:
    rows = [*each.flows.items(), (TOTAL, each.total)]
    names = max(len(each.language), *(len(flow) for flow, _ in rows))
    titles = ("texts", *(status.value for status in Status))
    lines = [
        _line(each.language, titles, names),
        *(_line(flow, _figures(counts).values(), names) for flow, counts in rows),
    ]
    way = chain(each.language)
    return "\n".join([*lines, f"A text that is missing is looked for in: {' → '.join(way)}"] if way[1:] else lines)


def _line(name: str, cells: Iterable[object], width: int) -> str:
    return name.ljust(width) + "".join(str(cell).rjust(WIDE) for cell in cells)
