"""What is wrong in a book, said as a good compiler would: where, the line, a caret, what to do.

Everything is collected and shown at once; nothing here stops at the first mistake.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any, Literal

from bot.language.model import Position

Severity = Literal["error", "warning"]
MOST_A_FILE = 100
"""Findings kept of one file. A file of garbage would bury those of all the others."""
LONGEST_NAME = 48
"""A name is quoted in a message up to here; names that are longer are never "close to" another."""
MOST_COMPARED = 500
MOST_LISTED = 12
LONGEST_LINE = 160
TEXTS = (".yaml", ".yml", ".ftl", ".txt")
"""Files whose lines can be shown."""
LANGUAGE = re.compile(r"translations/([^/]+)/")
"""The place of what is so in all of a language."""
# Control characters; the line breaks that only some programs know; marks that turn the reading direction, by which
# a text can read otherwise than it works (https://trojansource.codes); and what is no character at all.
INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
# Characters without width: some scripts and emoji need them in texts, in a name they only make another name of it.
HIDDEN = re.compile("[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u2064\u3164\uffa0]")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong, at one place; line and column count from 1, in characters."""

    path: str
    line: int
    column: int
    code: str
    severity: Severity
    message: str
    help: str = ""
    source_line: str = ""


@dataclass(frozen=True, slots=True)
class Nearest:
    """A hint that is only worked out when it is shown: comparing names costs time, and there may be thousands."""

    name: str
    known: Collection[str]
    otherwise: str = ""
    always: str = ""

    def __str__(self) -> str:
        return "\n".join(filter(None, (self._nearest(), self.always)))

    def _nearest(self) -> str:
        names = list(self.known)
        comparable = len(self.name) <= LONGEST_NAME and len(names) <= MOST_COMPARED
        near = get_close_matches(self.name, names, 1) if comparable else []
        if near:
            return f"Did you mean {quoted(near[0])}?"
        if self.otherwise or self.always:
            return self.otherwise
        return f"There is: {', '.join(names)}." if 0 < len(names) <= MOST_LISTED else ""


Advice = str | Nearest


class Report:
    """Collects findings while a book is read."""

    def __init__(self) -> None:
        self._findings: list[Finding] = []
        self._broken = Counter[str]()
        self._counts = Counter[str]()

    def error(self, code: str, at: Position, message: str, help: Advice = "") -> None:  # noqa: A002
        """The book itself is wrong here: it is refused."""
        self._broken[at.path] += 1
        self._add(code, "error", at, message, help)

    def warning(self, code: str, at: Position, message: str, help: Advice = "") -> None:  # noqa: A002
        """The book can be served all the same."""
        self._add(code, "warning", at, message, help)

    def take(self, other: Report) -> None:
        """All that another one found; what it did not keep of a file counts here as well."""
        kept = Counter(self._counts)
        for finding in other._findings:
            kept[finding.path] += 1
            if kept[finding.path] <= MOST_A_FILE:
                self._findings.append(finding)
        self._counts.update(other._counts)
        self._broken.update(other._broken)

    def errors(self, path: str | None = None) -> int:
        """How many errors there are, in one file or in all."""
        return self._broken.total() if path is None else self._broken[path]

    def findings(self, sources: Mapping[str, bytes]) -> tuple[Finding, ...]:
        """All findings by file and line, each with the line it speaks of."""
        lines: dict[str, list[str]] = {}
        complete = []
        for finding in sorted(self._findings, key=_place):
            if finding.path not in lines:
                lines[finding.path] = _lines(sources.get(finding.path, b"")) if finding.path.endswith(TEXTS) else []
            of_file = lines[finding.path]
            line = of_file[finding.line - 1] if finding.line <= len(of_file) else ""
            complete.append(replace(finding, source_line=printable(line)))
        return tuple(complete)

    def _add(self, code: str, severity: Severity, at: Position, message: str, advice: Advice) -> None:
        self._counts[at.path] += 1
        if self._counts[at.path] <= MOST_A_FILE:
            self._findings.append(
                Finding(at.path, at.line, at.column, code, severity, printable(message), printable(str(advice)))
            )


def _place(finding: Finding) -> tuple[str, int, int]:
    return (finding.path, finding.line, finding.column)


def quoted(name: str) -> str:
    """A name for a message, cropped; what nobody sees in it can be seen."""
    cropped = name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME] + "…"
    return f"“{HIDDEN.sub(lambda found: f'⟨{code_point(found[0])}⟩', cropped)}”"


def code_point(letter: str) -> str:
    """`U+200B`."""
    return f"U+{ord(letter):04X}"


def did_you_mean(name: str, known: Collection[str], otherwise: str = "", always: str = "") -> Nearest:
    """The nearest known name as a question; else `otherwise`. `always` follows. Without both: all, where few."""
    return Nearest(name, known, otherwise, always)


def printable(text: str) -> str:
    """The text without what could steer a terminal or turn its direction; line breaks stay."""
    return INVISIBLE.sub("�", text)


def show(findings: Iterable[Finding], *, in_colour: bool = False) -> str:
    """The findings as people read them, one block each."""
    return "\n".join(_block(finding, _COLOURS[finding.severity] if in_colour else "") for finding in once(findings))


def once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """What several languages lack alike is told of the first of them, and the others are named."""
    alike: dict[tuple[object, str], list[Finding]] = {}
    for number, finding in enumerate(findings):
        is_whole = LANGUAGE.fullmatch(finding.path) is not None
        alike.setdefault((finding.code, finding.message) if is_whole else (number, ""), []).append(finding)
    for first, *others in alike.values():
        languages = ", ".join(LANGUAGE.sub(r"\1", each.path) for each in others)
        yield replace(first, help=f"{first.help}\nThe same in: {languages}") if others else first


def count(findings: Iterable[Finding]) -> str:
    """`2 errors, 1 warning`."""
    severities = [finding.severity for finding in findings]
    errors, warnings = severities.count("error"), severities.count("warning")
    return f"{errors} error{'' if errors == 1 else 's'}, {warnings} warning{'' if warnings == 1 else 's'}"


def to_json(findings: Iterable[Finding], **more: Any) -> str:
    """For programs: an object with `errors` and `warnings` (how many) and `findings`, in order; and whatever more."""
    found = [_fields(finding) for finding in findings]
    severities = [each["severity"] for each in found]
    whole = {"errors": severities.count("error"), "warnings": severities.count("warning"), **more, "findings": found}
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _fields(finding: Finding) -> dict[str, str | int]:
    names = ("code", "severity", "path", "line", "column", "message", "help", "source_line")
    return {name: getattr(finding, name) for name in names}


_COLOURS = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m"}
_PLAIN = "\x1b[0m"


def _block(finding: Finding, colour: str) -> str:
    place = f"{finding.path}:{finding.line}:{finding.column}"
    lines = [f"{place}: {_in(colour, f'{finding.severity} {finding.code}')}: {finding.message}"]
    if finding.source_line:
        lines += _pointed(finding.source_line, finding.column, colour)
    lines += [f"  {line}" for line in finding.help.splitlines()]
    return "\n".join(lines) + "\n"


def _in(colour: str, text: str) -> str:
    return f"{colour}{text}{_PLAIN}" if colour else text


def _pointed(line: str, column: int, colour: str) -> list[str]:
    """The line with a caret below; a long one is cropped around the place."""
    start = max(0, column - LONGEST_LINE // 2) if len(line) > LONGEST_LINE else 0
    shown = line[start : start + LONGEST_LINE]
    return [f"    {shown}".rstrip(), f"    {_blank(shown[: column - 1 - start])}{_in(colour, '^')}"]


def _blank(text: str) -> str:
    """Spaces as wide as the text: a Japanese letter takes two, a mark above another letter none."""
    return "".join(
        "" if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf")
        else "  " if unicodedata.east_asian_width(letter) in "WF"
        else " "
        for letter in text
    )  # fmt: skip


def _lines(source: bytes) -> list[str]:
    text = source.decode("utf-8", "replace").removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
