"""A translation file: Fluent source to messages with their places. Faults of the syntax are told in plain words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from fluent.syntax import ast

from bot.language.entries import Entry, Unread, completed, entries_of
from bot.language.findings import HIDDEN, Report, code_point, quoted
from bot.language.fluent_parser import FILES, parse
from bot.language.model import Position
from bot.language.patterns import Used, is_blank, nesting, used_in
from bot.language.source import DELETE_IT, LENT, Lines, decode

LANGUAGE_OF = re.compile(r"translations/([A-Za-z0-9-]+)/[^/]+\.ftl")
MESSAGE = re.compile("[a-zA-Z][a-zA-Z0-9_-]*")
TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")
MOST_CHARACTERS = 128 * 1024
"""All that the hotline says in a language has 100,000 characters, in a dozen files."""
DEEPEST = 8
"""A choice within a choice has 2."""
LANGUAGES = 64
"""So many are kept, with what was found in them: after a save most are as they were."""


@dataclass(frozen=True)
class Text:
    """A message's value or an attribute: where it stands, and what it uses."""

    at: Position
    pattern: ast.Pattern = field(compare=False)

    @cached_property
    def used(self) -> Used:
        """Found when it is asked for: to serve a published book nobody does."""
        return used_in(self.pattern)

    @cached_property
    def is_written(self) -> bool:
        """Whether there are words, not only the place for them: `{ "" }`."""
        return not is_blank(self.pattern)


@dataclass(frozen=True)
class Message:
    """A message or term of one language. `value` is None where it has only attributes."""

    name: str
    at: Position
    value: Text | None
    attributes: Mapping[str, Text]
    lines: Lines
    """Finds the place of what is inside the texts."""


@dataclass(eq=False)
class Translation:
    """All files of one language. Nobody changes it once it is read."""

    language: str
    resources: list[ast.Resource] = field(default_factory=list)
    messages: dict[str, Message] = field(default_factory=dict)
    terms: dict[str, Message] = field(default_factory=dict)
    misread: set[str] = field(default_factory=set)
    """Messages that stand there with a fault in them: they are wrong, not missing."""
    whole: bool = True
    """Every file could be read, so that a message which is in none of them is missing."""
    lent: dict[str, Message] = field(default_factory=dict)
    """What the program lends: it stands for messages that the folder itself lacks."""
    lent_terms: dict[str, Message] = field(default_factory=dict)

    filled: dict[str, Message] = field(default_factory=dict)
    """Own messages with the parts that only the lent ones have."""
    whole_messages: list[ast.Message] = field(default_factory=list)
    """The same, to be spoken."""

    @cached_property
    def known(self) -> Mapping[str, Message]:
        """All messages, the folder's own first, each with all its parts."""
        return {**self.lent, **self.messages, **self.filled}

    @cached_property
    def spoken(self) -> Mapping[str, Entry]:
        """Everything that people are told."""
        return entries_of([ast.Resource([*self.whole_messages]), *self.resources])

    @cached_property
    def known_terms(self) -> Mapping[str, Message]:
        """All terms, the folder's own first."""
        return {**self.lent_terms, **self.terms}


Source = tuple[tuple[str, bytes], ...]
"""Files by path, in their order."""


def read_translations(files: Mapping[str, bytes], report: Report) -> dict[str, Translation]:
    """Every language that has a file, by its tag. Of a message that is there twice the first counts."""
    own = _by_language({path: data for path, data in files.items() if not path.startswith(LENT)})
    lent = _by_language({path.removeprefix(LENT): data for path, data in files.items() if path.startswith(LENT)})
    translations: dict[str, Translation] = {}
    for language in dict.fromkeys((*own, *lent)):
        translation, found = _language(language, own.get(language, ()), lent.get(language, ()))
        report.take(found)
        if translation:
            translations[language] = translation
    return translations


def _by_language(files: Mapping[str, bytes]) -> dict[str, Source]:
    read = ((path, found[1]) for path in sorted(files) if (found := LANGUAGE_OF.fullmatch(path)))
    return {
        language: tuple((path, files[path]) for path, _ in several)
        for language, several in groupby(read, key=itemgetter(1))
    }


@lru_cache(LANGUAGES)
def _language(language: str, own: Source, lent: Source) -> tuple[Translation | None, Report]:
    """A language, and what is wrong in its own files; none where that is no tag."""
    report = Report()
    translation = _read_all(language, own, report)
    if translation and lent and (added := _read_all(language, lent, Report())):
        _fill(translation, added)
        translation.resources += added.resources
        translation.lent_terms = added.terms
        translation.lent = added.messages
    return translation, report


def unread(files: Mapping[str, bytes]) -> dict[str, Mapping[str, Entry]]:
    """What each language says, for a book that serves: nothing is read yet, and nothing reported."""
    own, lent = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
    for path in sorted(files):
        found = LANGUAGE_OF.fullmatch(path.removeprefix(LENT))
        text = decode(path, files[path], Report()) if found and TAG.fullmatch(found[1]) else None
        if found and text is not None and len(text) <= MOST_CHARACTERS:
            (lent if path.startswith(LENT) else own)[found[1]].append(text)
    return {language: Unread(own[language], lent[language]) for language in sorted({*own, *lent})}


def _fill(own: Translation, lent: Translation) -> None:
    written = _messages(own)
    for name, entry in _messages(lent).items():
        if name in own.messages:
            message, other = own.messages[name], lent.messages[name]
            own.whole_messages.append(completed(written[name], entry))
            own.filled[name] = replace(
                message, value=message.value or other.value, attributes={**other.attributes, **message.attributes}
            )


def _messages(translation: Translation) -> dict[str, ast.Message]:
    """Of a message that is there twice the first counts."""
    entries = entries_of(translation.resources).values()
    return {entry.id.name: entry for entry in entries if isinstance(entry, ast.Message)}


def _read_all(language: str, files: Source, report: Report) -> Translation | None:
    translation = Translation(language)
    told = [_is_tag(language, path, report) for path, _ in files]
    if not all(told):
        return None
    for path, data in files:
        text = decode(path, data, report)
        read = text is not None and _read(path, text, translation, report)
        translation.whole = translation.whole and read
    return translation


def _is_tag(language: str, path: str, report: Report) -> bool:
    if TAG.fullmatch(language):
        if spoken := _spoken_there(language):
            advice = f"It is a country. What most people speak there is {quoted(spoken)}: rename the folder."
            report.error("TM413", Position(path, 1, 1), f"{quoted(language)} is no language.", advice)
        return True
    advice = "Name the folder as in BCP 47: th, zh-Hant, ja-x-easy."
    report.error("TM413", Position(path, 1, 1), f"{quoted(language)} is no language.", advice)
    return False


@cache
def _spoken_there(language: str) -> str:
    """`ja` by `jp`: what is mostly spoken in a country whose code stands for no language; else empty."""
    from babel.core import get_global

    base, likely = language.partition("-")[0], get_global("likely_subtags")
    known = base in likely or base in get_global("language_aliases")
    return "" if known else likely.get(f"und_{base.upper()}", "").partition("_")[0]


def _read(path: str, text: str, translation: Translation, report: Report) -> bool:
    """Add a file to its language; False where nothing of it can be used."""
    if len(text) > MOST_CHARACTERS:
        top = Position(path, 1, 1)
        report.error("TM102", top, f"This file is larger than {MOST_CHARACTERS // 1024} KiB.", "Split it up.")
        return False
    file = _file(path, text)
    report.take(file.found)
    if file.resource is None:
        return False
    for message in file.messages:
        _add(message, translation.messages, report)
    translation.resources.append(file.resource)
    translation.terms |= {term.name: term for term in file.terms}
    translation.misread |= file.misread
    return True


class _File(NamedTuple):
    """What stands in a file, and what is wrong in it; no `resource` where nothing of it can be used."""

    found: Report
    resource: ast.Resource | None = None
    messages: Sequence[Message] = ()
    terms: Sequence[Message] = ()
    misread: frozenset[str] = frozenset()


@lru_cache(FILES)
def _file(path: str, text: str) -> _File:
    """Nobody may change it: after a save most files are as they were."""
    report, lines = Report(), Lines(path, text)
    try:
        resource = parse(text)
        terms = [_message(each, lines, report) for each in resource.body if isinstance(each, ast.Term)]
        messages = [_message(each, lines, report) for each in resource.body if isinstance(each, ast.Message)]
    except RecursionError:
        report.error("TM401", Position(path, 1, 1), "Braces are nested too deep in this file.")
        return _File(report)
    misread = frozenset(_faults(resource, lines, text, report))
    return _File(report, resource, messages, terms, misread)


def _add(message: Message, messages: dict[str, Message], report: Report) -> None:
    if message.name in messages:
        at = messages[message.name].at
        advice = "Delete one: the first is used."
        report.error("TM402", message.at, f"{quoted(message.name)} is in {at.path}:{at.line} already.", advice)
    messages.setdefault(message.name, message)


def _message(entry: ast.Message | ast.Term, lines: Lines, report: Report) -> Message:
    at = lines.position(_start(entry.id))
    _twice(entry, lines, report)
    if max(map(nesting, _patterns(entry)), default=0) > DEEPEST:
        report.error("TM401", at, f"Braces are nested more than {DEEPEST} deep in this message.")
    return Message(
        entry.id.name,
        at,
        _text(entry.value, at) if entry.value else None,
        {each.id.name: _text(each.value, lines.position(_start(each))) for each in entry.attributes},
        lines,
    )


def _twice(entry: ast.Message | ast.Term, lines: Lines, report: Report) -> None:
    seen: set[str] = set()
    for attribute in entry.attributes:
        if attribute.id.name in seen:
            at = lines.position(_start(attribute))
            report.error("TM402", at, f"“.{attribute.id.name}” stands here twice.", "Delete one.")
        seen.add(attribute.id.name)


def _text(pattern: ast.Pattern, at: Position) -> Text:
    return Text(at, pattern)


def _patterns(entry: ast.Message | ast.Term) -> Iterator[ast.Pattern]:
    if entry.value:
        yield entry.value
    yield from (attribute.value for attribute in entry.attributes)


def _start(node: ast.SyntaxNode) -> int:
    return node.span.start if node.span else 0


def _faults(resource: ast.Resource, lines: Lines, text: str, report: Report) -> Iterator[str]:
    """Report what is no Fluent; gives the names of the messages that it belongs to."""
    before = ""
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            before = entry.id.name
        if not isinstance(entry, ast.Junk):
            continue
        begun = MESSAGE.match(entry.content or "")
        yield begun[0] if begun else before  # an indented rest belongs to the message above it
        for annotation in entry.annotations[:1]:
            message, advice = plain(annotation, text)
            report.error("TM401", lines.position(_start(annotation)), message, advice)


def _line(text: str, offset: int) -> str:
    """The line in which this place is."""
    return text[text.rfind("\n", 0, offset) + 1 :].partition("\n")[0]


def _begun(line: str) -> tuple[str, str]:
    """What is wrong with a line that is no message, by how it begins."""
    bare = line.lstrip(" ")
    if bare.startswith("\t"):
        return "A tab stands here.", "Use spaces: a tab is as wide as each editor likes."
    if bare.startswith(("//", "/*", "<!--", ";")):
        return "A note can't begin like this.", "Notes for colleagues begin with “# ”."
    if bare.startswith(("*", "[")) and bare != line:
        advice = "Let another one come before it, for example • or a word."
        return f"A line of a text can't begin with “{bare[0]}”.", advice
    return "A message can't begin like this.", "Write “name = text”; further lines of a text are indented."


def plain(annotation: ast.Annotation, text: str) -> tuple[str, str]:
    """What is wrong and what to do, by the parser's code (fluent.syntax/errors.py)."""
    here = text[_start(annotation) : _start(annotation) + 1]
    if HIDDEN.match(here):
        return f"A character that nobody sees stands here ({code_point(here)}).", DELETE_IT
    match annotation.code:
        case "E0002":
            return _begun(_line(text, _start(annotation)))
        case "E0003" if "=" in (annotation.message or ""):
            advice = "Write “name = text”. A line that goes on with the text above it begins with spaces."
            return "The name of a message ends here, but “=” does not follow.", advice
        case "E0003" if "\u2424" in (annotation.message or ""):
            advice = "The brace, each case and the end stand in lines of their own:"
            return "The line has to end here.", f"{advice}\n{{ $age ->\n    [teen] …\n   *[other] …\n}}"
        case "E0003" if re.match("#{1,3}[^# ]", _line(text, _start(annotation))):
            return "A space is missing behind this sign.", "Notes for colleagues begin with “# ”."
        case "E0003":
            missing = "".join(str(each) for each in annotation.arguments or ())
            return f"{quoted(missing)} is missing here.", "A brace that opens is closed in the same text."
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
