"""The texts of one language as a translator meets them: each message with its parts and what comments say of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from fluent.syntax import ast

from bot.language.flow_file import RESERVED
from bot.language.lengths import BUTTONS
from bot.language.patterns import is_blank
from bot.language.translations import LANGUAGES, Translation
from bot.language.wording import HEARD
from bot.language.words import ALT

Kind = Literal["text", "label", "heard"]
VALUE = ""
"""The name of the part that is a message's own text; the others are its attributes."""
PHRASES = "phrases"
"""Messages of this group hold what people write, parts separated by `|`, like an attribute that ends with `-heard`."""
TERM = "-"
"""What the name of a term begins with: a word that other texts use, like the name of the hotline."""
TERMS = "terms"


@dataclass(frozen=True)
class Entry:
    """A message or term of one language: `path` is its file."""

    name: str
    path: str
    section: str
    """The `##` comment that it stands under."""
    about: str
    """What all comments above it say to translators: of the file, of the section, its own."""
    parts: Mapping[str, ast.Pattern]
    """The value under VALUE, then the attributes, as they are written."""

    @property
    def group(self) -> str:
        """The flow that it belongs to, or one of `hotline desk phrases terms …`."""
        return group_of(self.name)


def group_of(message: str) -> str:
    """What stands before the first `-` of a message's name; `terms` for a term."""
    return message.partition("-")[0] or TERMS


def kind_of(message: str, part: str) -> Kind:
    """Whether a person reads it, presses it or types it."""
    group = group_of(message)
    if part.endswith(HEARD) or group == PHRASES:
        return "heard"
    if part in ("", ALT) or group == TERMS:
        return "text"
    return "label" if message in BUTTONS or group not in RESERVED else "text"


@lru_cache(LANGUAGES)
def entries(translation: Translation) -> Mapping[str, Entry]:
    """The messages that stand in the language's own files, in their order; of one that is there twice the first."""
    found: dict[str, Entry] = {}
    for resource in translation.resources:
        for entry, section, about in _with_comments(resource):
            is_term = isinstance(entry, ast.Term)
            known = (translation.terms if is_term else translation.messages).get(entry.id.name)
            name = f"{TERM if is_term else ''}{entry.id.name}"
            if known and name not in found:
                found[name] = Entry(name, known.at.path, section, about, _parts(entry))
    return found


def _with_comments(resource: ast.Resource) -> Iterator[tuple[ast.Message | ast.Term, str, str]]:
    """Each message and term with the comment of its section, and with all that stand above it."""
    top: list[str] = []
    section = ""
    for entry in resource.body:
        match entry:
            case ast.ResourceComment(content=text):
                top.append(text or "")
            case ast.GroupComment(content=text):
                section = text or ""
            case ast.Message(comment=comment) | ast.Term(comment=comment):
                own = comment.content if comment else ""
                yield entry, section, "\n".join(filter(None, [*top, section, own]))


def _parts(entry: ast.Message | ast.Term) -> dict[str, ast.Pattern]:
    """What is written: a place that waits for words (`{ "" }`) counts as missing.

    The attributes of a term are no words: what a language chooses by, like a gender.
    """
    parts = {VALUE: entry.value} if entry.value else {}
    for attribute in entry.attributes if isinstance(entry, ast.Message) else ():
        parts.setdefault(attribute.id.name, attribute.value)
    return {name: pattern for name, pattern in parts.items() if not is_blank(pattern)}
