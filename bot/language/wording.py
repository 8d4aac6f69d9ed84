"""Words in every language: Fluent messages with their labels and typed forms, falling back where one is missing.

Nothing here raises: a person in danger gets text, if need be in another language, and the caller hears that it was
missing. Texts without variables are made once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from fluent.syntax import ast

from bot.language.entries import Entry
from bot.language.model import SHARED_LISTS, SOURCE_LANGUAGE
from bot.language.patterns import is_blank, used_in

if TYPE_CHECKING:
    from babel import Locale
    from fluent.runtime import FluentBundle
    from fluent.runtime.bundle import PluralCategory

FALL_BACK: Mapping[str, tuple[str, ...]] = {
    "ja-x-easy": ("ja",),
    "zh-Hans": ("zh", "zh-Hant"),
    "zh-Hant": ("zh", "zh-Hans"),
}
"""Where to look next; every language ends with the source language. One that is not here goes there at once."""
SHARED_LABELS = {
    value: f"hotline-{name}" for name, values in SHARED_LISTS.items() for value in values
}  # the message that labels a shared list's value where a question has no label of its own
HEARD = "-heard"
"""Behind the name of an answer: what people write for it."""
UNKNOWN = "…"
"""Stands for a variable that has no value, so that the rest of the text is still read."""
UNSET = "\ue0ff"
"""Given for such a variable while a text is made: no variant is called so, and where it is shown it can be seen."""
SKIPPED = "skip"
LONGEST_PART = 2500
"""fluent.runtime refuses longer texts in a variable (`resolver.MAX_PART_LENGTH`, against entities that multiply)."""


class Worded(NamedTuple):
    """`missing`: the language has no such text, or it could not be made whole; `text` is the best that there is."""

    text: str
    missing: bool


class Wording:
    """All texts of a book. Languages are made ready when they are first used."""

    def __init__(self, entries: Mapping[str, Mapping[str, Entry]]) -> None:
        self._entries = entries
        others = sorted(language for language in entries if language != SOURCE_LANGUAGE)
        self.languages: tuple[str, ...] = ((SOURCE_LANGUAGE,) if SOURCE_LANGUAGE in entries else ()) + tuple(others)
        """The source language first, the others by their tag."""
        self._bundles: dict[str, FluentBundle] = {}
        self._found: dict[tuple[str, str, str], Worded | _Variable] = {}
        self._heard: dict[tuple[str, str, str], tuple[str, ...]] = {}
        self._labels: dict[tuple[str, str, tuple[str, ...]], tuple[str, ...] | None] = {}

    def text(self, language: str, message: str, args: Mapping[str, str | float] | None = None) -> Worded:
        """The text of a message; empty and missing where no language has it."""
        found = self._found.get((language, message, "")) or self._find(language, message, "")
        return found if isinstance(found, Worded) else found.worded(args)

    def label(
        self, language: str, message: str, attribute: str, args: Mapping[str, str | float] | None = None
    ) -> Worded:
        """The label of an answer; for `yes no unsure` the shared one where the question has none of its own.

        Never empty, since no platform shows an empty button: the last resort is the answer's name.
        """
        found = self._found.get((language, message, attribute)) or self._find(language, message, attribute)
        return found if isinstance(found, Worded) else found.worded(args)

    def labels(self, language: str, message: str, attributes: tuple[str, ...]) -> tuple[str, ...] | None:
        """The labels of several answers, where none is missing and they are the same at every turn; else None."""
        key = (language, message, attributes)
        found = self._labels.get(key)
        if found is None and key not in self._labels:
            each = [self._find(language, message, name) for name in attributes]
            texts = tuple(worded.text for worded in each if isinstance(worded, Worded) and not worded.missing)
            found = texts if len(texts) == len(attributes) else None
            if language in self._entries:
                self._labels[key] = found
        return found

    def heard(self, language: str, message: str, attribute: str) -> tuple[str, ...]:
        """What people write for an answer, in this language alone: the parts of `.<attribute>-heard`."""
        key = (language, message, attribute)
        if key not in self._heard:
            parts = self._listed(language, message, f"{attribute}{HEARD}").split("|")
            heard = tuple(part.strip() for part in parts if part.strip())
            if language not in self._entries:
                return heard
            self._heard[key] = heard
        return self._heard[key]

    def entries(self, language: str) -> Mapping[str, Entry]:
        """All messages and terms of a language as they are written, by their names; a term's begins with a dash."""
        return self._entries.get(language, {})

    def has(self, language: str, message: str, attribute: str | None = None) -> bool:
        """Whether there is such a text, in this language or in one that it falls back to."""
        return any(self.own(each, message, attribute or "") for each in chain(language))

    def own(self, language: str, message: str, attribute: str = "") -> bool:
        """Whether the language itself has such a text; a place that was made for one is none."""
        if self._pattern(language, message, attribute) is None:
            return False
        part = _part(self._entries[language][message], attribute)
        return part is not None and not is_blank(part)

    @cached_property
    def messages(self) -> Mapping[str, tuple[str, ...]]:
        """All messages of the source language, each with the names of its labels."""
        return {
            name: tuple(each.id.name for each in entry.attributes if not each.id.name.endswith(HEARD))
            for name, entry in self.entries(SOURCE_LANGUAGE).items()
            if isinstance(entry, ast.Message)
        }

    def labelled(self, language: str, message: str, label: str) -> bool:
        """Whether the language itself labels this answer, for this question or for all of them."""
        return self.own(language, message, label) or self.own(language, SHARED_LABELS.get(label, ""), label)

    # ── finding ──────────────────────────────────────────────────────────────────────────────────────────

    def _find(self, language: str, message: str, attribute: str) -> Worded | _Variable:
        candidates = tuple(self._candidates(language, message, attribute))
        if not candidates:
            return Worded(_spelled(attribute), True)
        found = _constant(language, candidates[0]) or _Variable(language, candidates, _spelled(attribute))
        if language in self._entries:
            self._found[language, message, attribute] = found
        return found

    def _candidates(self, language: str, message: str, attribute: str) -> Iterator[_Candidate]:
        """The question's own words in all languages before the shared ones in any: “yes” may mean “the boss does”."""
        messages = [message]
        if attribute in SHARED_LABELS:
            messages.append(SHARED_LABELS[attribute])
        for name in messages:
            for each in chain(language):
                pattern = self._pattern(each, name, attribute)
                if pattern is not None:
                    yield _Candidate(each, self._bundles[each], pattern, *self._variables(each, name, attribute))

    def _pattern(self, language: str, message: str, attribute: str) -> Any:
        bundle = self._bundle(language)
        if bundle is None or not bundle.has_message(message):
            return None
        try:
            entry = bundle.get_message(message)
        except Exception:  # a message that cannot be compiled (nested without end) counts as not there
            return None
        return entry.attributes.get(attribute) if attribute else entry.value

    def _variables(self, language: str, message: str, attribute: str) -> tuple[frozenset[str], frozenset[str]]:
        """All variables of a text and of those that it refers to, and which of them it only shows."""
        entries = self._entries[language]
        used, chosen, waiting, seen = set[str](), set[str](), [(message, attribute)], set[tuple[str, str]]()
        while waiting:
            here = waiting.pop()
            pattern = _part(entries[here[0]], here[1]) if here[0] in entries and here not in seen else None
            seen.add(here)
            if pattern is not None:
                found = used_in(pattern)
                used |= found.variables.keys()
                chosen |= {choice.variable for choice in found.choices}
                waiting += [(reference.entry, reference.attribute) for reference in found.references]
        return frozenset(used), frozenset(used - chosen)

    def _listed(self, language: str, message: str, attribute: str, within: tuple[tuple[str, str], ...] = ()) -> str:
        """A list of what people write, however long: of a text that is referred to, fluent takes `LONGEST_PART`."""
        pattern, here = self._pattern(language, message, attribute), (message, attribute)
        if pattern is None or here in within:
            return ""
        parts = [self._piece(language, element, (*within, here)) for element in getattr(pattern, "elements", [pattern])]
        if any(part is None for part in parts):  # something rarer than a reference: fluent knows it
            return _Candidate(language, self._bundles[language], pattern).format({})[0]
        return "".join(part for part in parts if part)

    def _piece(self, language: str, element: Any, within: tuple[tuple[str, str], ...]) -> str | None:
        match element.expression if isinstance(element, ast.Placeable) else element:
            case ast.TextElement(value=text):
                return str(text)
            case ast.MessageReference(id=ast.Identifier(name=name), attribute=ast.Identifier(name=attribute)):
                return self._listed(language, name, attribute, within)
            case _:
                return None

    def _bundle(self, language: str) -> FluentBundle | None:
        if language not in self._bundles and language in self._entries:
            self._bundles[language] = _bundle(language, self._entries[language])
        return self._bundles.get(language)


def chain(language: str) -> tuple[str, ...]:
    """The languages to look in, in their order."""
    return tuple(dict.fromkeys((language, *FALL_BACK.get(language, ()), SOURCE_LANGUAGE)))


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A text in one language, to be made with the variables of the moment."""

    language: str
    bundle: FluentBundle
    pattern: Any
    uses: frozenset[str] = frozenset()
    only_shows: frozenset[str] = frozenset()
    """Of these variables, those by which it does not choose: *skip* is no word for them."""

    def worded(self, args: Mapping[str, str | float]) -> tuple[str, bool, bool]:
        """The text with these variables; whether nothing was wrong with it; whether one that it shows has no value."""
        text, whole = self.format({name: self._given(name, args) for name in self.uses})
        return text.replace(UNSET, UNKNOWN), whole, UNSET in text

    def _given(self, name: str, args: Mapping[str, str | float]) -> str | float:
        value = args.get(name, UNSET)
        return UNSET if value == SKIPPED and name in self.only_shows else _whole(value)

    def format(self, args: dict[str, Any]) -> tuple[str, bool]:
        """The text, and whether nothing was wrong with it."""
        try:
            text, errors = self.bundle.format_pattern(self.pattern, args)
        except Exception:  # nested without end: the next candidate, or nothing
            return "", False
        return (text.strip(), not errors) if isinstance(text, str) else ("", False)


@dataclass(frozen=True, slots=True)
class _Variable:
    """A text that differs from moment to moment."""

    language: str
    candidates: tuple[_Candidate, ...]
    last: str

    def worded(self, args: Mapping[str, str | float] | None) -> Worded:
        """The first that can be made. Where a variable that is shown has no value, it counts as missing."""
        given = {} if args is None else args  # not by its length: to count facts is to work all of them out
        for candidate in self.candidates:
            text, whole, unset = candidate.worded(given)
            if whole and text:
                return Worded(text, candidate.language != self.language or unset)
        return Worded(self.candidates[0].worded(given)[0] or self.last, True)


def _constant(language: str, candidate: _Candidate) -> Worded | None:
    """The text if it needs no variable: then it is the same for ever."""
    text, whole = candidate.format({}) if not candidate.uses else ("", False)
    return Worded(text, candidate.language != language) if whole and text else None


def _spelled(attribute: str) -> str:
    return attribute.strip("_").replace("_", " ")


class _Long(str):
    """What a person wrote reaches the volunteer whole: fluent asks for the length of a variable, and gives up."""

    __slots__ = ()

    def __len__(self) -> int:
        return 0


def _whole(value: str | float) -> str | float:
    return _Long(value) if isinstance(value, str) and len(value) > LONGEST_PART else value


def _part(entry: ast.Message | ast.Term, attribute: str) -> ast.Pattern | None:
    if not attribute:
        return entry.value
    return next((each.value for each in entry.attributes if each.id.name == attribute), None)


def _bundle(language: str, entries: Mapping[str, Entry]) -> FluentBundle:
    from babel import Locale
    from fluent.runtime import FluentBundle

    bundle = FluentBundle([SOURCE_LANGUAGE], use_isolating=False)  # no marks around numbers: they are copied out
    # `add_resource` would have all of them read, and a locale of its own would read how its plurals and dates are
    bundle._messages, bundle._terms = entries, _Terms(entries)  # type: ignore[assignment]
    bundle._babel_locale = locale = Locale.parse(locale_of(language))
    bundle._plural_form = lambda number: _plurals(locale)(number)  # noqa: PLW0108 - not before it is asked for
    return bundle


@lru_cache(maxsize=64)
def _plurals(locale: Locale) -> Callable[[Any], PluralCategory]:
    from babel.plural import to_python

    return cast("Callable[[Any], PluralCategory]", to_python(locale.plural_form))


class _Terms:
    """Terms by their names without the dash, as fluent asks for them."""

    __slots__ = ("_entries",)

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self._entries = entries

    def __getitem__(self, name: str) -> Entry:
        return self._entries[f"-{name}"]


def locale_of(language: str) -> str:
    """The locale of a tag as babel writes it, `zh_Hans`: plural rules, digits. An unknown tag counts as English."""
    from babel import Locale, UnknownLocaleError

    for tag in (language, language.split("-", 1)[0]):
        try:
            return str(Locale.parse(tag, sep="-"))
        except (UnknownLocaleError, ValueError):
            continue
    return SOURCE_LANGUAGE
