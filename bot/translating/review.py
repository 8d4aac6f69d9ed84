"""`translations/<language>/review.yaml`: what each text was made from, and who has read it. One line a message, sorted,
so that two people's work merges line by line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache

from bot.language.findings import INVISIBLE, Report, did_you_mean, quoted
from bot.language.flow_file import check_format
from bot.language.model import Position
from bot.language.nodes import Fields, Scalar, parse
from bot.language.page import Entry as Line
from bot.language.page import Page
from bot.language.translations import LANGUAGES
from bot.translating.entries import Entry
from bot.translating.stamps import LENGTH, LETTERS, of_source, of_words

KEYS = ("source", "text", "by", "on", "note")
SIGNED = ("text", "by", "on")
STAMP = re.compile(f"[{LETTERS}]{{{LENGTH}}}")
PLAIN = re.compile("(?!(true|false|yes|no|on|off|null)$)[a-z][a-z0-9_ -]*[a-z0-9]", re.IGNORECASE)
"""What needs no quotes inside of braces. The words left out would be a yes or a nothing to other programs."""
LINE = re.compile(r"""[ ]+["']?([A-Za-z][\w-]*)["']?[ ]*:[ ]*\{.*\}([ ]+#[^}\n]*)?$""")
CONFLICT = re.compile(rb"^(<{7}|={7}|>{7}|\|{7})[ \r\n]", re.MULTILINE)
LONGEST_READER = 40
HEAD = """\
# What each text was made from, and who has read it. Written by `hotline translations review` and `import`.
#   source    the stamp of the English words that it was made from; they have another stamp now: it is stale
#   text      the stamp of the words that were read; they were changed since: it is a draft again
#   by, on    who has read them, a role or initials, and when
# A text without a line here is a draft, made from nobody knows what. More: docs/translating.md
format: 1
"""


@dataclass(frozen=True, slots=True)
class Mark:
    """What is noted of one message; empty where nothing is. `on` is a date, YYYY-MM-DD."""

    source: str = ""
    text: str = ""
    by: str = ""
    on: str = ""
    note: str = ""


NOTHING = Mark()


@dataclass(frozen=True)
class Review:
    """The marks of a language by message, each with its place in the file."""

    marks: Mapping[str, Mark] = field(default_factory=dict)
    places: Mapping[str, Position] = field(default_factory=dict)

    def of(self, message: str) -> Mark:
        """What is noted of a message; nothing where it has no line."""
        return self.marks.get(message, NOTHING)


def path_of(language: str) -> str:
    """Where the marks of a language stand."""
    return f"translations/{language}/review.yaml"


def made(mark: Mark, source: Entry) -> Mark:
    """Its words were made from the present source."""
    return replace(mark, source=of_source(source))


def signed(mark: Mark, source: Entry, own: Entry, by: str, on: date) -> Mark:
    """Somebody has read its words beside the present source. The source itself is made from nothing."""
    noted = mark if own is source else made(mark, source)
    return replace(noted, text=of_words(own), by=by, on=on.isoformat())


def is_reader(name: str) -> bool:
    """Whether this may stand as the reader: a role or initials, on one line."""
    return bool(name.strip()) and len(name) <= LONGEST_READER and not INVISIBLE.search(name) and "\n" not in name


# ── reading ────────────────────────────────────────────────────────────────────────────────────────────────


def read_review(path: str, data: bytes | None, report: Report) -> Review:
    """What a file notes; what can't be read is reported and counts as not noted. Raises nothing."""
    review, found = _review(path, data or b"")
    report.take(found)
    return review


@lru_cache(LANGUAGES)
def _review(path: str, data: bytes) -> tuple[Review, Report]:
    """Kept, with what is wrong in it: after a save most are as they were."""
    report = Report()
    return _read(path, data, report), report


def _read(path: str, data: bytes, report: Report) -> Review:
    if not data.strip() or _is_half_merged(path, data, report):
        return Review()
    node = parse(path, data, report)
    page = Page(path, report)
    top = page.fields(node, "review.yaml", ("format", "messages")) if node else None
    if top is None:
        return Review()
    check_format(top, page)
    lines = page.fields(top["messages"].value, "“messages”") if "messages" in top else None
    marks = {name: mark for name, line in (lines or {}).items() if (mark := _mark(line, page))}
    return Review(marks, {name: line.key.at for name, line in (lines or {}).items()})


def strangers(review: Review, known: Collection[str], report: Report) -> None:
    """Lines about messages that this language does not have."""
    for name, at in review.places.items():
        if name not in known:
            advice = did_you_mean(name, known, "Delete the line.")
            report.warning("TM705", at, f"This language has no message {quoted(name)}.", advice)


def _is_half_merged(path: str, data: bytes, report: Report) -> bool:
    found = CONFLICT.search(data)
    if found:
        advice = "Keep one line of each message, and delete those that begin with <<<<<<<, ======= or >>>>>>>."
        at = Position(path, data.count(b"\n", 0, found.start()) + 1, 1)
        report.error("TM703", at, "A merge was left half done here.", advice)
    return found is not None


def _mark(line: Line, page: Page) -> Mark | None:
    if not isinstance(line.value, Fields):
        page.error("TM704", line.value.at, "A line has to be “message: {source: …}”.", "Delete it: it is a draft then.")
        return None
    found = page.fields(line.value, "A line of review.yaml", KEYS) or {}
    values = {key: each.value.text for key, each in found.items() if isinstance(each.value, Scalar)}
    wrong = _wrong(values)
    if wrong:
        page.error("TM704", line.key.at, wrong, "Delete the line, and sign anew: hotline translations review")
        return None
    return Mark(**values)


def _wrong(values: Mapping[str, str]) -> str:
    """What is wrong with a line; empty where nothing is."""
    if not all(STAMP.fullmatch(values[key]) for key in ("source", "text") if key in values):
        return f"A stamp is {LENGTH} letters out of {LETTERS}."
    if 0 < sum(key in values for key in SIGNED) < len(SIGNED):
        return "Who signs needs all three of “text”, “by” and “on”."
    if "by" in values and not is_reader(values["by"]):
        return f"A reader is a role or initials, at most {LONGEST_READER} letters."
    if "on" in values and not is_date(values["on"]):
        return f"{quoted(values['on'])} is no date: it is written as 2027-01-31."
    return ""


def is_date(text: str) -> bool:
    """Whether it is a day as YYYY-MM-DD."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


# ── writing ────────────────────────────────────────────────────────────────────────────────────────────────


def written(marks: Mapping[str, Mark], before: bytes | None = None) -> bytes:
    """The file with these marks. What stands above the lines, and every comment, stays as it was in `before`."""
    old = (before or b"").decode("utf-8")
    text = old.replace("\r\n", "\n")
    begun = re.search(r"^messages:.*\n?", text, re.MULTILINE)
    head, body = (text[: begun.start()], text[begun.end() :]) if begun else (HEAD, "")
    above, behind, below = _comments(body)
    lines = [
        f"{above.get(name, '')}  {name}: {_braces(mark)}{behind.get(name, '')}\n"
        for name, mark in sorted(marks.items())
        if mark != NOTHING
    ]
    new = "".join([head, "messages:\n" if lines else "messages: {}\n", *lines, below])
    return (new.replace("\n", "\r\n") if "\r\n" in old else new).encode()


def _comments(body: str) -> tuple[dict[str, str], dict[str, str], str]:
    """Comments by the message that they stand above and behind, and those below the last."""
    above, behind, waiting = {}, {}, ""
    for line in body.splitlines(keepends=True):
        if line.lstrip().startswith("#"):
            waiting += line
        elif found := LINE.match(line):
            above[found[1]], waiting = waiting, ""
            behind[found[1]] = found[2] or ""
    return above, behind, waiting


def _braces(mark: Mark) -> str:
    values = {key: getattr(mark, key) for key in KEYS if getattr(mark, key)}
    return "{" + ", ".join(f"{key}: {_scalar(value)}" for key, value in values.items()) + "}"


def _scalar(text: str) -> str:
    """Plain where every program reads it as this text, else in quotes as of JSON, which are YAML's as well."""
    return text if PLAIN.fullmatch(text) or is_date(text) else json.dumps(text, ensure_ascii=False)
