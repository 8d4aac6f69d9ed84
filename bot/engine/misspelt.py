"""Words as they are typed in a hurry: letters held down, tones left out, one letter too few, too many, or swapped.

Only for the search for cries for help, where a miss is worse than a false alarm. An answer is never read this way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from bot.engine.normal import LONGEST_STORY, bare, folded
from bot.engine.searching import split

SHORTEST = 6
"""Letters of a word in which one may be wrong: shorter words are too many and too much alike."""
LONGEST = 18
"""Letters of a word that is looked at for slips: none that could be meant is longer."""
_TWICE = re.compile(r"(\S)\1")
_HELD_DOWN_ASCII = re.compile(r"([a-z])\1+")
_HELD_DOWN = re.compile(r"([^\W\d_])\1+")
_HELD_DOWN_UNSPACED = re.compile(r"([^\x00-\u0dff])\1+")
"""Thai, and what stands behind it in Unicode: all scripts without spaces do."""
_TONES = re.compile(r"[\u0e47-\u0e4c\u0ec8-\u0ecc]")
"""Thai and Lao signs above a letter that are left out on old phones and by whoever writes fast."""


class Spelling:
    """The words of phrases, heard in spite of one slip in each.

    The first letter is right: that is what most slips leave alone, and "anger" is not danger. No letter is taken for
    another one: "looked" is not "locked".
    """

    def __init__(self, texts: Sequence[str], words: Iterable[Sequence[str]]) -> None:
        """`texts`: the phrases as `simple` makes them; `words`: those of each in which no letter follows itself."""
        self._known = frozenset(chain.from_iterable(words))
        self._long = {word: once(word) for text in texts for word in split(text) if len(word) >= SHORTEST}
        self._begin = frozenset(word[:2] for word in self._long)
        self._slips = {
            slip: heard for word, heard in self._long.items() for slip in (*_one_less(word), *_swapped(word))
        }

    def heard(self, text: str) -> list[str]:
        """The tokens of a text, each as the word that is meant; letters held down are there once."""
        typed_plain = simple(folded(text, LONGEST_STORY))
        heard = once(typed_plain)
        words = split(heard)
        typed = words if typed_plain == heard else split(typed_plain)
        return [
            word if len(word) < SHORTEST - 1 or word in self._known else self._meant(as_typed, word)
            for as_typed, word in zip(typed, words, strict=True)
        ]

    def knows(self, heard: str) -> bool:
        """Whether it is a word of the phrases."""
        return heard in self._known

    def _meant(self, typed: str, heard: str) -> str:
        return (self._slips.get(typed) or self._one_too_many(typed) or heard) if len(typed) <= LONGEST else heard

    def _one_too_many(self, typed: str) -> str:
        if typed[:2] not in self._begin and typed[0] + typed[2] not in self._begin:
            return ""
        return next((self._long[less] for less in _one_less(typed) if less in self._long), "")


def simple(text: str) -> str:
    """A folded text without marks that people leave out, nor letters held down where each is a token of its own."""
    if text.isascii():
        return text
    text = _TONES.sub("", bare(text))
    return _HELD_DOWN_UNSPACED.sub(r"\1", text) if _TWICE.search(text) else text


def once(text: str) -> str:
    """A folded text in which no letter follows itself."""
    if not _TWICE.search(text):
        return text
    return (_HELD_DOWN_ASCII if text.isascii() else _HELD_DOWN).sub(r"\1", text)


def _one_less(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(1, len(word)))


def _swapped(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1))
