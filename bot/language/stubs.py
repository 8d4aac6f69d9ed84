"""Places for the words that are missing, put into the translation files where they belong: `check --fix`.

A stub is `{ "" }`: valid Fluent, never shown to anybody, and told as "not written yet" until somebody writes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from fluent.syntax import ast

from bot.language.editing import VALUE, Wanted, edited
from bot.language.model import SOURCE_LANGUAGE
from bot.language.translations import Message, Translation
from bot.language.wording import HEARD, SHARED_LABELS, chain
from bot.language.words import ALT, Needed

STUB = ast.Pattern([ast.Placeable(ast.StringLiteral(""))])


class Stub(NamedTuple):
    """One place that was made: `part` is empty for the text of the message itself."""

    path: str
    message: str
    part: str

    @property
    def name(self) -> str:
        """`labour-papers`, `labour-papers.yes`."""
        return f"{self.message}.{self.part}" if self.part else self.message


def stubs(needed: Sequence[Needed], translations: Mapping[str, Translation]) -> list[Stub]:
    """What is missing in each language of the folder that could be read whole, in the order of the flows."""
    return [
        Stub(_path(each, needed, translation), each.message, part)
        for translation in _own_languages(translations)
        if translation.whole and not translation.misread
        for each in needed
        for part in _missing(each, translation, translations)
    ]


def untouched(needed: Sequence[Needed], translations: Mapping[str, Translation]) -> list[str]:
    """Languages that lack words and are left alone: what can't be read of a file would be lost, or be there twice."""
    return [
        translation.language
        for translation in _own_languages(translations)
        if not (translation.whole and not translation.misread)
        and any(part for each in needed for part in _missing(each, translation, translations))
    ]


def with_stubs(files: Mapping[str, bytes], made: Sequence[Stub], needed: Sequence[Needed]) -> dict[str, bytes]:
    """The files that change, every other byte of them as it was."""
    changes: dict[str, dict[str, dict[str, ast.Pattern]]] = {}
    for stub in made:
        changes.setdefault(stub.path, {}).setdefault(stub.message, {})[stub.part] = STUB
    order = {each.message: Wanted("", tuple(_parts(each))) for each in needed}
    return {path: edited(files.get(path, b""), changed, order) for path, changed in changes.items()}


def _own_languages(translations: Mapping[str, Translation]) -> list[Translation]:
    """Not those of which the folder has no words, that only what is lent speaks: nobody decided yet to write them."""
    return [
        each
        for tag, each in translations.items()
        if tag == SOURCE_LANGUAGE or each.messages or each.misread or not each.whole
    ]


def _parts(needed: Needed) -> Iterator[str]:
    for label in needed.labels:
        yield from (label, label + HEARD)
    yield ALT


def _missing(needed: Needed, translation: Translation, translations: Mapping[str, Translation]) -> Iterator[str]:
    """The parts of a step's words that neither the language has nor one that it falls back to before the source."""
    if needed.optional:
        return
    source = translations.get(SOURCE_LANGUAGE)
    spoken = [tag for tag in chain(translation.language) if tag in translations and tag != SOURCE_LANGUAGE]
    held = [translations[tag].messages for tag in spoken or [translation.language]]
    known = [messages[needed.message] for messages in held if needed.message in messages]
    if not any(message.value for message in known):
        yield VALUE
    wanted = _labels(needed, source) if translation is source or not source else _own(needed, source)
    yield from (part for part in wanted if not any(part in message.attributes for message in known))


def _labels(needed: Needed, source: Translation | None) -> Iterator[str]:
    """What the source has to say itself: a label that all questions share is there without."""
    for label in needed.labels:
        shared = source.known.get(SHARED_LABELS.get(label, "")) if source else None
        if shared is None or label not in shared.attributes:
            yield label
    if needed.shows:
        yield ALT


def _own(needed: Needed, source: Translation) -> Iterator[str]:
    """What a translation has to say: the labels that the source gives this question itself, or has yet to give."""
    message: Message | None = source.messages.get(needed.message)
    said = message.attributes if message else {}
    yield from dict.fromkeys((*(label for label in needed.labels if label in said), *_labels(needed, source)))


def _path(needed: Needed, every: Sequence[Needed], translation: Translation) -> str:
    """The file in which the language has the words of the step before, else of one behind it; else one for the flow."""
    flow = needed.message.partition("-")[0]
    if needed.message in translation.messages:
        return translation.messages[needed.message].at.path
    of_flow = [each.message for each in every if each.message.partition("-")[0] == flow]
    place = of_flow.index(needed.message)
    for name in (*reversed(of_flow[:place]), *of_flow[place + 1 :]):
        if name in translation.messages:
            return translation.messages[name].at.path
    return f"translations/{translation.language}/{flow}.ftl"
