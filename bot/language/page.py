"""One file while it is read: taking its keys apart, and noting every name that it uses for the checks afterwards."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from bot.adapters import limits
from bot.language.findings import HIDDEN, Advice, Report, code_point, did_you_mean, quoted
from bot.language.model import Position
from bot.language.nodes import Fields, Items, Node, Scalar

ID = re.compile(r"[a-z][a-z0-9_]*")
LONGEST_ID = 64
BESIDES_THE_ANSWER = 26
"""A button's token holds the visit (12), two dots and the signature (12) beside the answer's name."""
LONGEST_ANSWER = min(platform.token for platform in limits.ALL.values()) - BESIDES_THE_ANSWER


@dataclass(frozen=True, slots=True)
class ToStep:
    """A step of this file is named."""

    step: Scalar


@dataclass(frozen=True, slots=True)
class ToFlow:
    """Another flow is named; `called`: it comes back."""

    flow: Scalar
    called: bool


@dataclass(frozen=True, slots=True)
class ToQueue:
    """A queue of desk.yaml is named."""

    queue: Scalar


@dataclass(frozen=True, slots=True)
class Asks:
    """A slot is asked for; `answers` lead elsewhere than the rest."""

    slot: Scalar
    answers: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class Compares:
    """A slot is compared: with `values`, a `range` of numbers, or a `region`."""

    slot: Scalar
    how: Literal["values", "range", "region"]
    values: tuple[Scalar, ...] = ()


@dataclass(frozen=True, slots=True)
class ToMedia:
    """A file of `flows/media/` is named."""

    file: Scalar


@dataclass(frozen=True, slots=True)
class ToHelp:
    """A kind of help of the directory is named."""

    kind: Scalar


Mention = ToStep | ToFlow | ToQueue | ToMedia | ToHelp | Asks | Compares


class Entry(NamedTuple):
    """A key of a mapping with what stands behind it."""

    key: Scalar
    value: Node


@dataclass
class Page:
    """The file, what is wrong with it, and the names it mentions."""

    path: str
    report: Report
    mentions: list[Mention] = field(default_factory=list)

    def error(self, code: str, at: Position, message: str, help: Advice = "") -> None:  # noqa: A002
        """See Report."""
        self.report.error(code, at, message, help)

    def fields(
        self, node: Node, what: str, keys: Collection[str] | None = None, example: str = ""
    ) -> Mapping[str, Entry] | None:
        """A mapping's entries by key. Keys that are not among `keys` are reported and left out."""
        if not isinstance(node, Fields):
            advice = f"For example: {example}" if example else ""
            self.error("TM203", node.at, f"{what} has to be “key: value” pairs.", advice)
            return None
        for key, _ in node.entries:
            if keys is not None and key.text not in keys:
                self.error("TM201", key.at, f"{what} has no key {quoted(key.text)}.", did_you_mean(key.text, keys))
        return {key.text: Entry(key, value) for key, value in node.entries if keys is None or key.text in keys}

    def required(self, entries: Mapping[str, Entry], key: str, at: Position, what: str, example: str) -> Node | None:
        """What stands behind a key that has to be there."""
        if key in entries:
            return entries[key].value
        self.error("TM202", at, f"{what} needs the key “{key}”.", f"For example: {example}")
        return None

    def text(self, node: Node, what: str) -> Scalar | None:
        """One text that is not empty."""
        if isinstance(node, Scalar) and node.text:
            return node
        if isinstance(node, Scalar):
            self.error("TM203", node.at, f"{what} is missing here.", "Write “word: value”, a space behind the colon.")
        else:
            self.error("TM203", node.at, f"{what} has to be one word or text.")
        return None

    def name(self, node: Node, what: str, longest: int = LONGEST_ID) -> Scalar | None:
        """A name of staff's own: small letters, digits and `_`, a letter first."""
        scalar = self.text(node, what)
        if scalar is None or (ID.fullmatch(scalar.text) and len(scalar.text) <= longest):
            return scalar
        if len(scalar.text) > longest:
            self.error("TM204", scalar.at, f"The name {quoted(scalar.text)} is longer than {longest} letters.")
        else:
            advice = "A name is made of the letters a to z, digits and _, and begins with a letter."
            self.error("TM204", scalar.at, f"{quoted(scalar.text)} can't be a name.", f"{advice}{_hint(scalar.text)}")
        return None

    def parts(self, node: Node, what: str) -> tuple[Node, ...]:
        """The parts of a list that is not empty."""
        if isinstance(node, Items) and node.items:
            return node.items
        self.error("TM203", node.at, f"{what} has to be a list.", "Write it as [one, two].")
        return ()

    def one_or_more(self, node: Node, what: str) -> tuple[Scalar, ...]:
        """A text, or a list of texts."""
        parts: Iterable[Node] = (node,) if isinstance(node, Scalar) else self.parts(node, what)
        return tuple(scalar for part in parts if (scalar := self.text(part, what)))


def _hint(text: str) -> str:
    """A letter that only looks like one of ours, or the name as it may be meant."""
    foreign = next((letter for letter in text if letter.isalnum() and not letter.isascii()), "")
    if foreign:
        return f"\n{quoted(foreign)} is none of them: it is {code_point(foreign)}."
    made = re.sub("[^a-z0-9]+", "_", HIDDEN.sub("", text).lower()).strip("_")
    made = made if not made or made[0].isalpha() else f"from_{made}"
    return f" For example: {made}" if ID.fullmatch(made) else ""
