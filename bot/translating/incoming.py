"""The rows of a table that came back, each held against what the language has now: new words, none, or refused."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.language.findings import Advice, Report, did_you_mean, quoted
from bot.translating.cells import tidy
from bot.translating.exporting import current_stamp, made_from, source_of
from bot.translating.sheet import Line
from bot.translating.status import Catalogue
from bot.translating.units import Unit
from bot.translating.variants import Keys, named

ONE_LANGUAGE = "A table holds one language: put the rows into a table of their own."
AS_EXPORTED = "The columns “id” and “variant” stay as they were exported."
MEND = "Mend it first: hotline translations check"
Key = tuple[str, str]
"""What names a row: the id, and the variant."""


class Refusal(NamedTuple):
    """Why a row is not taken, and what to do."""

    code: str
    message: str
    help: Advice


@dataclass(frozen=True)
class Filled:
    """A row with words in its empty column. `same`: the present ones; somebody says that they still fit."""

    line: Line
    unit: Unit
    keys: Keys
    text: str
    same: bool


@dataclass
class Judged:
    """What became of the rows."""

    filled: list[Filled] = field(default_factory=list)
    known: dict[Key, Line] = field(default_factory=dict)
    """Every row that is one of the language's, filled or not."""
    current: set[tuple[str, str]] = field(default_factory=set)
    """Messages and parts whose source is still what stood in the table."""
    refused: list[Line] = field(default_factory=list)
    untouched: int = 0

    def refuse(self, line: Line, why: Refusal, report: Report) -> None:
        """Leave this row out, and tell it with its number in the spreadsheet."""
        self.refused.append(line)
        report.error(why.code, line.at, f"Row {line.row}: {why.message}", why.help)


class Judge:
    """Sorts the rows of one language. `stale`: also takes what was made from older words of the source."""

    def __init__(self, catalogue: Catalogue, misread: Collection[str], report: Report, *, stale: bool) -> None:
        self.judged = Judged()
        self._catalogue = catalogue
        self._misread = misread
        self._report = report
        self._stale = stale

    def sort(self, lines: Iterable[Line], units: Iterable[Unit]) -> Judged:
        """Every row once, in order."""
        places = {(unit.name, named(unit.choices, keys)): (unit, keys) for unit in units for keys in unit.variants()}
        names = {name for name, _ in places}
        for line in lines:
            key = (line.cells["id"].strip(), line.cells["variant"].strip())
            stranger = self._stranger(key, line, places, names)
            if stranger:
                self.judged.refuse(line, stranger, self._report)
                continue
            self.judged.known[key] = line
            self._take(line, *places[key])
        return self.judged

    def _stranger(self, key: Key, line: Line, places: Collection[Key], names: Collection[str]) -> Refusal | None:
        """Why the row belongs to nothing here."""
        ours, theirs = self._catalogue.language, line.cells["language"].strip()
        if theirs != ours:
            return Refusal("TM749", f"This row is in {quoted(theirs)}, the first one in {quoted(ours)}.", ONE_LANGUAGE)
        if key in self.judged.known:
            first = self.judged.known[key].row
            return Refusal("TM744", f"{quoted(_name(key))} stands in row {first} already.", "Delete one of the rows.")
        if key in places:
            return None
        if key[0] in names:
            return Refusal("TM743", f"{quoted(key[0])} has no variant {quoted(key[1])}.", AS_EXPORTED)
        advice = did_you_mean(key[0], names, AS_EXPORTED)
        return Refusal("TM743", f"There is no text {quoted(key[0])}.", advice)

    def _take(self, line: Line, unit: Unit, keys: Keys) -> None:
        """Empty: nothing. The present words again: they still fit. Else new words, if they may come in."""
        text, present = tidy(line.cells["translation"]), unit.cell(unit.current, keys)
        of_now = made_from(line.cells["source_stamp"]).part == source_of(self._catalogue, unit).part
        if of_now:
            self.judged.current.add((unit.message, unit.part))
        wrong = self._meddled(line, unit, present) if not text else None
        if text not in ("", present):
            wrong = self._late(line, unit, of_now=of_now)
        if wrong:
            self.judged.refuse(line, wrong, self._report)
        elif text and (of_now or text != present):
            self.judged.filled.append(Filled(line, unit, keys, text, same=text == present))
        else:
            self.judged.untouched += 1

    def _meddled(self, line: Line, unit: Unit, present: str) -> Refusal | None:
        """Somebody wrote over the present words instead of beside them."""
        moved = line.cells["current_stamp"] != current_stamp(self._catalogue, unit)
        if moved or tidy(line.cells["current"]) == present:
            return None
        advice = "Put the new words into the column “translation”; “current” stays as it was."
        return Refusal("TM746", f"The column “current” of {quoted(unit.name)} was changed.", advice)

    def _late(self, line: Line, unit: Unit, *, of_now: bool) -> Refusal | None:
        """What became of the text since the export, so that these words do not belong there any more."""
        if unit.message in self._misread:
            return Refusal("TM747", f"{quoted(unit.message)} has a fault in its file.", MEND)
        if line.cells["current_stamp"] != current_stamp(self._catalogue, unit):
            advice = "Export anew, and put the better words into the new table."
            return Refusal("TM745", f"Somebody changed {quoted(unit.name)} since this was exported.", advice)
        if of_now or (self._stale and made_from(line.cells["source_stamp"]).message):
            return None
        now = unit.cell(unit.source, unit.variants()[0])
        advice = f"It is now: {now}\nExport anew; or take these words as stale with --force-stale."
        return Refusal("TM750", f"The source of {quoted(unit.name)} changed since this was exported.", advice)


def _name(key: Key) -> str:
    return f"{key[0]} [{key[1]}]" if key[1] else key[0]
