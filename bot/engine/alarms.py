"""Cries for help in whatever somebody writes: danger, self-harm, the words of a child, in all languages at once.

A phrase inside of a longer harmless saying does not count. In doubt it counts: a false alarm costs a volunteer a
minute, a missed one may cost more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from bot.engine.misspelt import Spelling, once, simple
from bot.engine.searching import Hit, Phrases, split

Kind = tuple[str, str]
"""(kind, language)"""

SEARCHED = ("danger", "self_harm", "child")
"""Kinds of phrases that count wherever they stand in a text."""
HARMLESS = "harmless"
"""Sayings that hold an alarming phrase and mean nothing of it ("I want to die laughing")."""
AGES_OF_CHILDREN = range(6, 18)
"""What `#` stands for in a phrase."""
FEWEST_JOINED = 8
"""Letters of a phrase that is found without its spaces too ("iwanttodie"): shorter ones are inside of other words."""


class Alarms:
    """All alarming phrases, ready to be searched for."""

    def __init__(self, phrases: Iterable[tuple[str, Kind]]) -> None:
        """`phrases`: each folded, with its kind and language; none is kept but of `SEARCHED` and `HARMLESS`."""
        listed = [
            (simple(aged), kind)
            for phrase, kind in phrases
            if kind[0] in (*SEARCHED, HARMLESS)
            for aged in _aged(phrase)
        ]
        heard = [(split(once(text)), kind) for text, kind in listed]
        self._spelling = Spelling([text for text, _ in listed], [words for words, _ in heard])
        self._phrases = Phrases(heard)
        self._joined = Phrases((once("".join(words)), kind) for words, kind in heard if _can_be_joined(words))

    def within(self, text: str) -> list[Kind]:
        """The kinds that are heard in a text. Linear in its length."""
        tokens = self._spelling.heard(text)
        found = dict.fromkeys(_loud(self._phrases.within(tokens)))
        for token in tokens:
            if len(token) > FEWEST_JOINED and not self._spelling.knows(token):
                found |= dict.fromkeys(_loud(self._joined.within(token)))
        return list(found)


def _loud(hits: Iterable[Hit[Kind]]) -> Iterator[Kind]:
    covered = 0
    for _, several in groupby(hits, key=lambda hit: hit.start):
        together = list(several)
        here = max((hit.end for hit in together if hit.value[0] == HARMLESS and not hit.gaps), default=0)
        for hit in together:
            if hit.value[0] != HARMLESS and hit.end > covered and hit.end >= here:
                yield hit.value
        covered = max(covered, here)


def _aged(phrase: str) -> list[str]:
    return [phrase.replace("#", str(age)) for age in AGES_OF_CHILDREN] if "#" in phrase else [phrase]


def _can_be_joined(words: list[str]) -> bool:
    """Only what is words with spaces between them; an "i" is one as well."""
    spaced = [word for word in words if len(word) > 1 and word.isalpha()]
    return len(words) > 1 and len(spaced) >= len(words) - 1 and sum(map(len, words)) >= FEWEST_JOINED
