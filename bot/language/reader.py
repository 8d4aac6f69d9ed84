"""From the files of a content folder to a book, with everything that is wrong in them shown at once.

Stages: bytes to nodes, nodes to the model of each file, then what the files say of each other. Each stage collects,
and the next runs on what survived, so that one mistake hides no other and is not reported twice.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from pathlib import PurePosixPath
from typing import NamedTuple, TypeVar

from bot.adapters import limits
from bot.language import cards, covers, desk_file, directory, law, media, names, script, texts, words, writing
from bot.language.extents import Extents, extents_of
from bot.language.findings import Finding, Report
from bot.language.flow_file import FlowFile, read_flow
from bot.language.indicators import read_indicators
from bot.language.model import (
    COVER,
    SOURCE_LANGUAGE,
    Book,
    ClosingForm,
    Condition,
    Flow,
    KnownPlace,
    Medium,
    Position,
    Slot,
)
from bot.language.names import Names
from bot.language.nodes import Node, parse
from bot.language.page import Mention, Page, ToMedia, ToQueue
from bot.language.places_file import read_places
from bot.language.queues import DeskPlan
from bot.language.screening import Indicator
from bot.language.source import LENT, right_name
from bot.language.tables import Listed, read_emergency, read_urgency
from bot.language.translations import Translation, read_translations, unread
from bot.language.wording import Wording
from bot.language.writing_file import Writing, read_writing

MATTERS = re.compile(
    rf"({LENT})?(flows/(?!(writing|never)\.yaml)[^/]+\.yaml|flows/resources/[^/]+\.yaml|flows/media/.+|translations/[^/]+/[^/]+\.ftl)"
)
"""What makes a book: its hash covers these and nothing else. Tests, review notes and rules change nothing that is said.
"""
FLOW = re.compile(r"flows/[^/]+\.yaml")
RESOURCES = re.compile(r"flows/resources/[^/]+\.yaml")
FILES = 256
"""So many are kept."""
COVERS = re.compile(rf"{LENT}flows/{COVER}(_[^/]+)?\.yaml")
URGENCY, INDICATORS, EMERGENCY, DESK, PLACES, WRITING, NEVER, LAW, CARDS = NO_FLOWS = tuple(
    f"flows/{name}.yaml"
    for name in ("urgency", "indicators", "emergency", "desk", "places", "writing", "never", "law", "cards")
)
T = TypeVar("T")


class Reading(NamedTuple):
    """What came of reading: the book, unless an error is among the findings; warnings can stand beside a book."""

    book: Book | None
    findings: tuple[Finding, ...]
    translations: Mapping[str, Translation]
    """All languages as far as they could be read, also where there is no book."""
    needed: tuple[words.Needed, ...]
    """The words of each step of the flows that could be read whole, in their order."""


def read(files: Mapping[str, bytes], *, published: bool = False) -> Reading:
    """Read a content folder: path (with `/`, from the folder) → content. Pure; raises nothing, whatever is there.

    `published`: these files were a sound book once and have to serve again, also under a newer program: only what the
    engine would stumble over is checked.
    """
    report = Report()
    reader = _Reader(files, report, published=published)
    book = reader.book()
    if not published:
        reader.check(book)
    return Reading(None if report.errors() else book, report.findings(files), reader.translations, reader.needed())


def hash_of(files: Mapping[str, bytes]) -> str:
    """The name of the book: SHA-256 (hex) over paths and contents of what matters, in the order of the paths."""
    digest = hashlib.sha256()
    for path in sorted(filter(MATTERS.fullmatch, files)):
        for part in (path.encode("utf-8", "surrogatepass"), files[path]):
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part)
    return digest.hexdigest()


def read_resources(files: Mapping[str, bytes]) -> tuple[Finding, ...]:
    """Everything that is wrong in the help directory alone, with its numbers and hours looked at one by one."""
    from bot.language import dialling

    report = Report()
    listed = _directory(files, report)
    directory.check(listed, report)
    dialling.check(listed, report)
    return report.findings(files)


def _directory(files: Mapping[str, bytes], report: Report, *, once: bool = False) -> list[directory.Listed]:
    pages = (Page(path, report) for path in sorted(filter(RESOURCES.fullmatch, files)))
    return [one for page in pages for one in _read_page(files, page, directory.read_directory, once=once) or ()]


def rules(files: Mapping[str, bytes]) -> Writing:
    """How this folder writes and what it never says: the rules alone, as far as they can be read."""
    return _rules(_of_rules(files)).whole


class _Rules(NamedTuple):
    """What the files of rules say together, and each of them, with what is wrong in it."""

    whole: Writing
    files: tuple[tuple[str, Writing, Report], ...]


def _of_rules(files: Mapping[str, bytes]) -> tuple[tuple[str, bytes], ...]:
    """The folder's own files of rules, else the lent ones."""
    paths = (path if path in files else LENT + path for path in (WRITING, NEVER))
    return tuple((path, files[path]) for path in paths if path in files)


@lru_cache(FILES)
def _rules(sources: tuple[tuple[str, bytes], ...]) -> _Rules:
    """Kept: who has read them before finds the very same."""
    whole, read = Writing({}), []
    for path, data in sources:
        page = Page(path, Report())
        found = _read_page({path: data}, page, read_writing) or Writing({})
        whole = whole.with_(found)
        read.append((path, found, page.report))
    return _Rules(whole, tuple(read))


def _read_page(
    files: Mapping[str, bytes], page: Page, reader: Callable[[Node, Page], T | None], *, once: bool = False
) -> T | None:
    """What the reader makes of a file; None where there is none, or nothing that could be read.

    `once`: nobody reads it again soon, so it is not kept.
    """
    if page.path not in files:
        return None
    found, own = (_taken if once else _kept)(page.path, files[page.path], reader)
    page.report.take(own.report)
    page.mentions += own.mentions
    return found


def _taken(path: str, data: bytes, reader: Callable[[Node, Page], T | None]) -> tuple[T | None, Page]:
    page = Page(path, Report())
    node = parse(path, data, page.report)
    return (reader(node, page) if node is not None else None), page


_kept = lru_cache(FILES)(_taken)
"""Nobody may change what it gives: after a save most files are as they were."""


def _cover_of(
    flows: Mapping[str, Flow], slots: Mapping[str, Slot], words: Wording, media: Mapping[str, Medium]
) -> Book:
    """A book that has nothing but its flows: no signs of urgency, no numbers, no help."""
    return Book(hash="", flows=flows, slots=slots, urgency={}, emergency={}, words=words, start=COVER, media=media)


class _Reader:
    """The files, taken apart step by step."""

    def __init__(self, files: Mapping[str, bytes], report: Report, *, published: bool) -> None:
        self._files = files
        self._report = report
        self._once = published
        self._flow_files: list[FlowFile] = []
        self._unread: set[str] = set()
        for path in sorted(filter(FLOW.fullmatch, files)):
            if path not in NO_FLOWS:
                self._read_flow(path)
        self._urgency_page = self._page(URGENCY)
        self._urgency: Mapping[str, tuple[Condition, ...]] = self._read(self._urgency_page, read_urgency) or {}
        self._indicators_page = self._page(INDICATORS)
        self._indicators: Mapping[str, Indicator] = self._read(self._indicators_page, read_indicators) or {}
        self._emergency: Mapping[str, tuple[Listed, ...]] = self._read(self._page(EMERGENCY), read_emergency) or {}
        self._directory = _directory(files, report, once=published)
        self._places: tuple[KnownPlace, ...] = self._read(self._page(PLACES), read_places) or ()
        self._claims: Mapping[str, law.Listed] = self._read(self._page(LAW), law.read_law) or {}
        self._cards: tuple[cards.Listed, ...] = self._read(self._page(CARDS), cards.read_cards) or ()
        self._media = media.read_media(files, Report() if published else report)
        # A published text that can't be read falls back; it does not stop the hotline.
        self.translations: dict[str, Translation] = {} if published else read_translations(files, report)
        spoken = {tag: each.spoken for tag, each in self.translations.items()}
        self._words = Wording(unread(files) if published else spoken)
        flows, slots = names.gather(self._flow_files, report)
        self._desk_page = self._page(DESK)
        self._desk = self._read(self._desk_page, desk_file.read_desk)
        queues = self._desk.plan.queues if self._desk and DESK in files else None
        self._names = Names(flows, slots, self._unread, queues, tuple(limits.ALL), media.names_in(files))

    def book(self) -> Book:
        """The book; only to be used where no error was reported."""
        self._check_names()
        flows = {name: file.flow for name, file in self._names.flows.items()}
        return Book(
            hash=hash_of(self._files),
            flows=flows,
            slots=self._names.slots,
            urgency=self._urgency,
            indicators=self._indicators,
            emergency={
                country: tuple(each.number for each in listed) for country, listed in self._emergency.items() if listed
            },
            words=self._words,
            start=script.start_of(self._names.flows),
            media=self._media,
            places=self._places,
            services={one.service.name: one.service for one in self._directory},
            cover=self._cover(),
            claims={name: listed.claim for name, listed in self._claims.items()},
            cards={listed.card.name: listed.card for listed in self._cards},
            desk=self._desk.plan if self._desk else DeskPlan(),
            closing=self._desk.form if self._desk else ClosingForm(),
        )

    def _cover(self) -> Book | None:
        """The folder's own, else the lent one, whose slots are no others' business."""
        files, slots = self._names.flows, self._names.slots
        if COVER not in {*files, *self._names.unread}:
            paths = sorted(filter(COVERS.fullmatch, self._files))
            lent = [file for path in paths if (file := self._read(Page(path, Report()), read_flow))]
            files, slots = names.gather(lent, Report())
        flows = {name: files[name].flow for name in sorted(covers.flows_of(files))}
        return _cover_of(flows, slots, self._words, self._media) if flows else None

    def needed(self) -> tuple[words.Needed, ...]:
        """The words that the flows need, as far as these could be read."""
        whole = (file for file in self._names.flows.values() if file.whole)
        needed = (each for file in whole for each in words.needed_by(file, self._names.slots))
        return tuple(words.as_named(needed, self._names, self.translations.get(SOURCE_LANGUAGE)))

    def check(self, book: Book) -> None:
        """What makes a book bad without making it unreadable."""
        self._check_paths()
        messages = {name for each in self.translations.values() for name in each.known}
        script.check(self._names, book.start, messages, self._report)
        numbers = self._emergency if EMERGENCY in self._files else {}
        own_cards = self._cards if CARDS in self._files else ()
        words.check(book, self._names, self.translations, numbers, self._report)
        cards.check(own_cards, self.translations, self._report)
        values = tuple((name, max(slot.values, key=len, default="")) for name, slot in self._names.slots.items())
        extents = {tag: extents_of(translation, values) for tag, translation in self.translations.items()}
        texts.check(self._names, self.translations, extents, self._report)
        law.check(self._claims, self.translations, self._report)
        self._check_writing(extents)
        if self._desk and DESK in self._files:
            desk_file.check(self._desk, self._handed(), self.translations, self._report)
        for file in self._names.flows.values():
            names.check_help(file, self._report)
        directory.check(self._directory, self._report)
        said = [each.message for each in self.needed()]
        media.check_use(self._files, self._shown(), said, self._report)
        media.check_voices(self._files, said, self._report)

    def _check_writing(self, extents: Mapping[str, Extents]) -> None:
        both = _rules(_of_rules(self._files))
        for path, own, found in both.files:
            if not path.startswith(LENT):  # of what is lent nothing is told
                self._report.take(found)
                writing.check_exceptions(own, self.translations, self._report)
        writing.check(self._names, self.translations, extents, both.whole, self._report)

    def _read_flow(self, path: str) -> None:
        file = self._read(Page(path, self._report), read_flow)
        if file is None:
            self._unread.add(PurePosixPath(path).stem)
        else:
            self._flow_files.append(file)

    def _page(self, path: str) -> Page:
        """The folder's own table, else the lent one, about which nothing is reported."""
        return Page(path, self._report) if path in self._files else Page(LENT + path, Report())

    def _read(self, page: Page, reader: Callable[[Node, Page], T | None]) -> T | None:
        return _read_page(self._files, page, reader, once=self._once)

    def _check_names(self) -> None:
        for file in self._names.flows.values():
            names.check_flow(file, self._names, self._report)
        names.check_signs(self._urgency_page, self._names, {**names.COMPUTED_VALUES, "raised": tuple(self._indicators)})
        names.check_signs(self._indicators_page, self._names, {})
        names.check_signs(self._desk_page, self._names, {})
        if not self._names.flows and not self._unread:
            self._report.error("TM315", Position("flows/", 1, 1), "There is no flow.", "Write one: flows/welcome.yaml")

    def _shown(self) -> set[str]:
        """The media that steps name."""
        return {mention.file.text for mention in self._mentions() if isinstance(mention, ToMedia)}

    def _handed(self) -> set[str]:
        """The queues that steps name."""
        return {mention.queue.text for mention in self._mentions() if isinstance(mention, ToQueue)}

    def _mentions(self) -> Iterator[Mention]:
        return (mention for file in self._flow_files for mention in file.mentions)

    def _check_paths(self) -> None:
        for path in self._files:
            right = right_name(path)
            if right != path:
                advice = f"Name it {PurePosixPath(right).name}."
                self._report.warning("TM113", Position(path, 1, 1), "This file is not read.", advice)
