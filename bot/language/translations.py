"""A translation file: Fluent source to messages with their places. Faults of the syntax are told in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from fluent.syntax import FluentParser, ast

from bot.language.findings import Report, quoted
from bot.language.model import Position
from bot.language.patterns import Used, longest, nesting, used_in
from bot.language.source import Lines, decode

LANGUAGE_OF = re.compile(r"translations/([A-Za-z0-9-]+)/[^/]+\.ftl")
TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")
MOST_CHARACTERS = 256 * 1024
"""The parser reads one character per microsecond; all that the hotline says in a language is 100 kB."""
DEEPEST = 8
"""A choice within a choice has 2."""


@dataclass(frozen=True)
class Text:
    """A message's value or an attribute: where it stands, what it uses, the longest that it makes by itself."""

    at: Position
    used: Used
    longest: str


@dataclass(frozen=True)
class Message:
    """A message of one language. `value` is None where it has only attributes."""

    name: str
    at: Position
    value: Text | None
    attributes: Mapping[str, Text]
    lines: Lines
    """Finds the place of what is inside the texts."""


@dataclass(frozen=True)
class Translation:
    """All files of one language."""

    language: str
    resources: tuple[ast.Resource, ...]
    messages: Mapping[str, Message]
    terms: frozenset[str]


def read_translations(files: Mapping[str, bytes], report: Report) -> dict[str, Translation]:
    """Every language that has a file, by its tag. Of a message that is there twice the first counts."""
    by_language: dict[str, list[str]] = {}
    for path in sorted(files):
        found = LANGUAGE_OF.fullmatch(path)
        if found and _is_tag(found[1], path, report):
            by_language.setdefault(found[1], []).append(path)
    return {language: _language(language, paths, files, report) for language, paths in by_language.items()}


def _is_tag(language: str, path: str, report: Report) -> bool:
    if TAG.fullmatch(language):
        return True
    advice = "Name the folder as in BCP 47: th, zh-Hant, ja-x-easy."
    report.error("TM413", Position(path, 1, 1), f"{quoted(language)} is no language.", advice)
    return False


def _language(language: str, paths: Iterable[str], files: Mapping[str, bytes], report: Report) -> Translation:
    resources: list[ast.Resource] = []
    messages: dict[str, Message] = {}
    terms: set[str] = set()
    for path in paths:
        text = decode(path, files[path], report)
        if text is None:
            continue
        try:
            resource = _parse(path, text, messages, report)
        except RecursionError:
            report.error("TM401", Position(path, 1, 1), "Braces are nested too deep in this file.")
            continue
        resources.append(resource)
        terms |= {entry.id.name for entry in resource.body if isinstance(entry, ast.Term)}
    return Translation(language, tuple(resources), messages, frozenset(terms))


def _parse(path: str, text: str, messages: dict[str, Message], report: Report) -> ast.Resource:
    if len(text) > MOST_CHARACTERS:
        top = Position(path, 1, 1)
        report.error("TM102", top, f"This file is larger than {MOST_CHARACTERS // 1024} KiB.", "Split it up.")
        return ast.Resource()
    lines = Lines(path, text)
    resource = FluentParser().parse(text)
    _faults(resource, lines, text, report)
    _collect(resource, lines, messages, report)
    return resource


def _collect(resource: ast.Resource, lines: Lines, messages: dict[str, Message], report: Report) -> None:
    for entry in resource.body:
        if not isinstance(entry, ast.Message):
            continue
        message = _message(entry, lines)
        if max(map(nesting, _patterns(entry)), default=0) > DEEPEST:
            report.error("TM401", message.at, f"Braces are nested more than {DEEPEST} deep in this message.")
        if message.name in messages:
            at = messages[message.name].at
            advice = "Delete one: the first is used."
            report.error("TM402", message.at, f"{quoted(message.name)} is in {at.path}:{at.line} already.", advice)
        messages.setdefault(message.name, message)
        _twice(entry, lines, report)


def _twice(entry: ast.Message, lines: Lines, report: Report) -> None:
    seen: set[str] = set()
    for attribute in entry.attributes:
        at = lines.position(_start(attribute))
        if attribute.id.name in seen:
            report.error("TM402", at, f"“.{attribute.id.name}” stands here twice.", "Delete one.")
        seen.add(attribute.id.name)


def _message(entry: ast.Message, lines: Lines) -> Message:
    at = lines.position(_start(entry.id))
    return Message(
        entry.id.name,
        at,
        _text(entry.value, at) if entry.value else None,
        {each.id.name: _text(each.value, lines.position(_start(each))) for each in entry.attributes},
        lines,
    )


def _text(pattern: ast.Pattern, at: Position) -> Text:
    return Text(at, used_in(pattern), longest(pattern))


def _patterns(entry: ast.Message) -> Iterator[ast.Pattern]:
    if entry.value:
        yield entry.value
    yield from (attribute.value for attribute in entry.attributes)


def _start(node: ast.SyntaxNode) -> int:
    return node.span.start if node.span else 0


def _faults(resource: ast.Resource, lines: Lines, text: str, report: Report) -> None:
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            for annotation in entry.annotations[:1]:
                message, advice = _plain(annotation, text)
                report.error("TM401", lines.position(_start(annotation)), message, advice)


def _plain(annotation: ast.Annotation, text: str) -> tuple[str, str]:
    """What is wrong and what to do, by the parser's code (fluent.syntax/errors.py)."""
    here = text[_start(annotation) : _start(annotation) + 1]
    match annotation.code:
        case "E0002":
            return "A message can't begin like this.", "Write “name = text”; further lines of a text are indented."
        case "E0003" if "=" in (annotation.message or ""):
            return "The name of a message ends here, but “=” does not follow.", "Write “name = text”."
        case "E0003":
            return f"{annotation.message}.", "A brace that opens is closed in the same text."
        case "E0005" | "E0006" | "E0012":
            return "This has a name but no text.", "Write the text behind “=”, or delete the line."
        case "E0010" | "E0015":
            return "One of the cases has to be the default.", "Put a star before it: *[other] …"
        case "E0027":
            return "A brace closes here that was never opened.", 'For a brace in the text write {"}"}.'
        case "E0004" | "E0028" if here:
            return f"{quoted(here)} can't stand here.", 'For a brace in the text write {"{"}. A variable is { $name }.'
        case _:
            return f"{annotation.message}.", "Compare it with a message that works."
