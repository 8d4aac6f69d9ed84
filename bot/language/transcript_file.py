"""Transcripts from their YAML: a file is one of them, or several by name. Whatever is wrong in it is told at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from bot.language.findings import Report, quoted
from bot.language.model import Book
from bot.language.nodes import Fields, Items, Node, Scalar, parse
from bot.language.page import Entry
from bot.language.transcript import ANYBODY, DOING, Line, OnCall, Transcript
from bot.language.transcript_checks import read_bot, read_desk, read_expect
from bot.language.transcript_deeds import read_they, read_volunteer, read_wait
from bot.language.transcript_page import Head, Sheet
from bot.language.vocabulary import vocabulary

EXAMPLE = "For example:\n- they: start\n- bot: [welcome-hello, welcome-language]"
PERSON = re.compile(r"[a-z][a-z0-9_]{0,30}")
HEADS = ("as", "duty")
CHECKS = ("bot", "expect", "desk")


def read_transcripts(files: Mapping[str, bytes], book: Book, report: Report) -> tuple[Transcript, ...]:
    """All transcripts of these files (path → content), in order; those with a mistake are left out. Raises nothing."""
    known = vocabulary(book)
    found: list[Transcript] = []
    for path, data in files.items():
        node = parse(path, data, report)
        if node is not None:
            found += _file(node, Sheet(path, report, known=known))
    return tuple(found)


def _file(node: Node, page: Sheet) -> list[Transcript]:
    several: list[tuple[Scalar, Node]]
    match node:
        case Items():
            several = [(Scalar(PurePosixPath(page.path).stem.replace("_", " "), node.at), node)]
        case Fields(entries) if entries and not any(key.text in READERS for key, _ in entries):
            several = list(entries)
        case _:
            page.error("TM901", node.at, "A file of transcripts is a list of lines, or names with such lists.", EXAMPLE)
            return []
    read = (_transcript(name, lines, page) for name, lines in several)
    return [transcript for transcript in read if transcript]


def _transcript(name: Scalar, node: Node, page: Sheet) -> Transcript | None:
    """The transcript, or None where something in it is wrong."""
    before = page.report.errors(page.path)
    page.head = Head()
    lines: list[Line] = []
    for part in page.parts(node, f"The transcript {quoted(name.text)}"):
        line = _line(part, lines, page)
        lines += [line] if line else []
    if not lines and page.report.errors(page.path) == before:
        page.error("TM902", name.at, "Nobody does anything in this transcript.", EXAMPLE)
    if page.report.errors(page.path) > before:
        return None
    head = page.head
    return Transcript(name.text, name.at, tuple(lines), head.platforms, head.languages, head.serving, head.duty)


def _line(node: Node, before: list[Line], page: Sheet) -> Line | None:
    entries = page.fields(node, "A line of a transcript", tuple(READERS))
    if not entries or not isinstance(node, Fields):
        return None
    if len(node.entries) > 1:
        page.error("TM903", node.entries[1][0].at, "A line says one thing.", f"Begin a new line with “- ”. {EXAMPLE}")
        return None
    [(key, entry)] = entries.items()
    if key in HEADS and before:
        page.error("TM904", entry.key.at, f"“{key}” stands before everything that is done.", "Move it up.")
    elif key in CHECKS and not any(isinstance(line, DOING) for line in before):
        page.error("TM904", entry.key.at, "Nobody has done anything yet.", "Begin with “- they: start”.")
    else:
        return READERS[key](entry, page)
    return None


# ── the head ───────────────────────────────────────────────────────────────────────────────────────────────


def _as(entry: Entry, page: Sheet) -> None:
    kinds = {"platform": page.known.platforms, "language": page.known.languages, "serving": page.known.countries}
    fields = page.fields(entry.value, "“as”", kinds) or {}
    read = {
        key: tuple(each.text for each in page.each_of("TM905", field.value, _what(key), kinds[key]))
        for key, field in fields.items()
    }
    page.head.platforms = read.get("platform", page.head.platforms)
    page.head.languages = read.get("language", page.head.languages)
    page.head.serving = read.get("serving", page.head.serving)


def _what(key: str) -> str:
    return "country" if key == "serving" else key


def _duty(entry: Entry, page: Sheet) -> None:
    match entry.value:
        case Scalar(text="nobody"):
            page.head.duty = (OnCall(ANYBODY.name, on=False),)
        case Fields(entries) if entries:
            page.head.duty = tuple(_on_call(name, node, page) for name, node in entries if _is_name(name, page))
        case Items(items) if items:
            names = [page.text(item, "The name of a volunteer") for item in items]
            page.head.duty = tuple(OnCall(name.text) for name in names if name and _is_name(name, page))
        case other:
            example = "duty: nobody, or duty: {anna: {languages: [en], skills: [child]}}"
            page.error("TM907", other.at, "This does not say who is on duty.", f"For example: {example}")


def _is_name(name: Scalar, page: Sheet) -> bool:
    fits = PERSON.fullmatch(name.text) is not None
    if not fits:
        page.error("TM907", name.at, f"{quoted(name.text)} can't be the name of a volunteer.", "For example: anna")
    return fits


def _on_call(name: Scalar, node: Node, page: Sheet) -> OnCall:
    fields = page.fields(node, f"The volunteer {quoted(name.text)}", ("languages", "skills", "on")) or {}
    languages = fields.get("languages")
    skills = page.one_or_more(fields["skills"].value, "A skill") if "skills" in fields else ()
    on = page.one_of("TM907", fields["on"].value, "answer", ("yes", "no")) if "on" in fields else None
    spoken = page.each_of("TM905", languages.value, "language", page.known.languages) if languages else ()
    return OnCall(
        name.text, tuple(each.text for each in spoken), tuple(each.text for each in skills), not on or on.text == "yes"
    )


READERS: Mapping[str, Callable[[Entry, Sheet], Line | None]] = {
    "as": _as,
    "duty": _duty,
    "they": read_they,
    "volunteer": read_volunteer,
    "wait": read_wait,
    "bot": read_bot,
    "expect": read_expect,
    "desk": read_desk,
}
"""What a line can say."""
