"""A file of transcripts while it is read: its names are held against the book, its head is kept."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from bot.language.findings import did_you_mean, quoted
from bot.language.model import SOURCE_LANGUAGE
from bot.language.nodes import Node, Scalar
from bot.language.page import Page
from bot.language.spans import EXAMPLES, seconds_of
from bot.language.transcript import ANYBODY, OnCall
from bot.language.vocabulary import Vocabulary


@dataclass
class Head:
    """What is said before anything is done."""

    platforms: tuple[str, ...] = ("telegram",)
    languages: tuple[str, ...] = (SOURCE_LANGUAGE,)
    serving: tuple[str, ...] = ()
    duty: tuple[OnCall, ...] = (ANYBODY,)


@dataclass
class Sheet(Page):
    """See `Page`. `head` is of the transcript that is being read."""

    known: Vocabulary = field(kw_only=True)
    head: Head = field(default_factory=Head)

    def is_known(self, code: str, name: Scalar, what: str, known: Collection[str]) -> bool:
        """Whether there is such a name; one that there is not is reported."""
        if name.text not in known:
            self.error(code, name.at, f"There is no {what} {quoted(name.text)}.", did_you_mean(name.text, known))
        return name.text in known

    def one_of(self, code: str, node: Node, what: str, known: Collection[str]) -> Scalar | None:
        """A text that is one of these."""
        text = self.text(node, f"The {what}")
        return text if text and self.is_known(code, text, what, known) else None

    def each_of(self, code: str, node: Node, what: str, known: Collection[str]) -> tuple[Scalar, ...]:
        """A text or a list of texts, each one of these."""
        texts = self.one_or_more(node, f"The {what}")
        return tuple(text for text in texts if self.is_known(code, text, what, known))

    def seconds(self, node: Node) -> float | None:
        """A length of time: `90 s`, `31 min`, `2 h`, `3 days`."""
        text = self.text(node, "A length of time")
        seconds = seconds_of(text.text) if text else None
        if text and seconds is None:
            self.error("TM906", text.at, f"{quoted(text.text)} is no length of time.", EXAMPLES)
        return seconds
