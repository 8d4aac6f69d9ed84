"""How far each text of a language is: read by somebody, a draft, made from older words, or not there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from bot.language.model import SOURCE_LANGUAGE
from bot.language.translations import Translation
from bot.language.wording import HEARD, chain
from bot.translating.entries import Entry, entries
from bot.translating.review import Review
from bot.translating.stamps import of_source, of_words


class Status(StrEnum):
    """In the order of a table: the best first."""

    REVIEWED = "reviewed"
    """Somebody has read these very words, beside the present source."""
    DRAFT = "draft"
    """Nobody has, or they were changed since."""
    STALE = "stale"
    """Made from words of the source that were changed since."""
    LENT = "lent"
    """Not in this language, but in one that it falls back to before the source; or for staff, who read the source."""
    MISSING = "missing"
    """Not there, or without one of its labels: people see it in the source language."""


READ_BY_STAFF = ("desk", "print")
"""Groups that volunteers and reviewers read: a language has them where these speak it, and is whole without them."""
MAY_LACK = (*READ_BY_STAFF, "cards")
"""Beside them the phrase cards: in a language that has none, none can be sent."""


@dataclass(frozen=True)
class Catalogue:
    """One language beside the source. `lenders`: the languages that it falls back to before the source, in order."""

    language: str
    source: Mapping[str, Entry]
    own: Mapping[str, Entry]
    lenders: tuple[Mapping[str, Entry], ...]
    review: Review

    def status(self, message: str) -> Status:
        """How far a message of the source is in this language."""
        source, own = self.source[message], self.own.get(message)
        if own and all(part in own.parts for part in shown(source)):
            return self.marked(message)
        return Status.MISSING if self.lacking(message) else Status.LENT

    def lacking(self, message: str) -> list[str]:
        """Parts that people would see in the source language: neither this one nor its lenders have them."""
        if self.source[message].group in self.left_to_staff:
            return []
        spoken = [each[message] for each in (self.own, *self.lenders) if message in each]
        return [part for part in shown(self.source[message]) if not any(part in each.parts for each in spoken)]

    @cached_property
    def left_to_staff(self) -> frozenset[str]:
        """The groups of which this language has nothing, and need not."""
        return frozenset(MAY_LACK) - {entry.group for entry in self.own.values()}

    def marked(self, message: str) -> Status:
        """How far the words are that this language has, whatever is missing beside them."""
        source, own, mark = self.source[message], self.own[message], self.review.of(message)
        if self.language != SOURCE_LANGUAGE and mark.source and mark.source != of_source(source):
            return Status.STALE
        return Status.REVIEWED if mark.by and mark.text == of_words(own) else Status.DRAFT


def catalogues(translations: Mapping[str, Translation], reviews: Mapping[str, Review]) -> dict[str, Catalogue]:
    """Every language by its tag, the source first; empty where the source language has no file."""
    written = {tag: found for tag, each in translations.items() if (found := entries(each))}
    if SOURCE_LANGUAGE not in written:
        return {}
    return {
        tag: Catalogue(
            tag,
            written[SOURCE_LANGUAGE],
            written[tag],
            tuple(written[each] for each in chain(tag)[1:-1] if each in written),
            reviews.get(tag, Review()),
        )
        for tag in sorted(written, key=lambda tag: (tag != SOURCE_LANGUAGE, tag))
    }


def shown(entry: Entry) -> list[str]:
    """Its parts but for the typed forms of answers: each language has those that it needs."""
    return [part for part in entry.parts if not part.endswith(HEARD)]
