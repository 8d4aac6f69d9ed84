"""What typed text means: one of the answers on the screen, a word that counts everywhere, a phrase that alarms.

Only what is exact after normalisation is taken. Close spelling is offered, never taken: "I can leave" and "I can't
leave" are 92 % alike.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import regex
from rapidfuzz import fuzz

from bot.engine.alarms import HARMLESS, Alarms, Kind
from bot.engine.normal import LONGEST_STORY, bare, comparable, folded, normalise
from bot.engine.searching import Phrases, split
from bot.engine.speech import close

__all__ = ["Option", "Perhaps", "PhraseIndex", "Prepared", "Taken", "normalise", "prepare", "understand"]

MOST_OFFERED = 3
ALIKE = 75
"""Per cent of rapidfuzz's `ratio` from which a spelling is close enough to be offered."""
SHORTEST_ALIKE = 4
"""Characters; below, every other word is one typing error away ("no", "not", "now")."""
LONGEST_ALIKE = 80
"""Characters; what is longer tells a story and is no misspelt answer."""
NEGATIONS = "negations"

_QUESTION_MARK = regex.compile("[?？؟⁇⁈﹖]")
_EMOJI = regex.compile(r"\p{Regional_Indicator}{2}|\p{Extended_Pictographic}")


# ── one of the answers on the screen ───────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Option:
    """An answer as it is shown, with what people write for it."""

    name: str
    label: str
    heard: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """It is this answer, beyond doubt."""

    name: str


@dataclass(frozen=True, slots=True)
class Perhaps:
    """Did you mean one of these? At most three, the likeliest first."""

    names: tuple[str, ...]


class _Form(NamedTuple):
    """One way to write an answer, without the marks that phones leave out; `negated` as the language says."""

    bare: str
    name: str
    negated: bool


@dataclass(frozen=True, slots=True)
class Prepared:
    """The answers of one question in one language, ready to be looked up. Worth keeping: it costs a millisecond."""

    exact: Mapping[str, tuple[str, ...]]
    """As written or normalised → the names of all answers that are written so. In scripts without spaces also without
    those that people put as they like."""
    forms: tuple[_Form, ...]
    negations: Phrases[None]


def prepare(options: Sequence[Option], negations: Sequence[str] = (), *, numbered: bool = True) -> Prepared:
    """`options` in the order shown (their numbers follow from it), `negations` the negating words of the language.

    Not `numbered` where a number is itself an answer.
    """
    negating = _negating(tuple(negations))
    labels = {key for option in options for key in _labelled(option)}
    exact: dict[str, tuple[str, ...]] = {}
    for number, option in enumerate(options, start=1):
        heard = {*option.heard, *map(_form, option.heard)} - labels  # what is on the screen goes before
        keys = {str(number) if numbered else "", *_labelled(option), *heard}
        for key in {*keys, *map(close, keys)} - {""}:
            exact[key] = (*exact.get(key, ()), option.name)
    written = ((form, option.name) for option in options for form in (option.label, *option.heard))
    forms = dict.fromkeys((bare(_form(form)), name) for form, name in written)
    near = (_Form(bare, name, negating.any_in(split(bare))) for bare, name in forms if len(bare) >= SHORTEST_ALIKE)
    return Prepared(exact, tuple(near), negating)


@lru_cache(maxsize=64)
def _negating(negations: tuple[str, ...]) -> Phrases[None]:
    return Phrases((split(bare(_form(negation))), None) for negation in negations)


@lru_cache(maxsize=32_768)
def _form(text: str) -> str:
    """`normalise` of a text of the book, for the same stand in many questions; never of what a person wrote."""
    return normalise(text)


def _labelled(option: Option) -> set[str]:
    """What the button itself says: whole, without its emoji, an emoji of it alone."""
    normal = _form(option.label)
    return {option.label, normal, _form(_EMOJI.sub("", normal)), *_EMOJI.findall(normal)}


def understand(text: str, options: Prepared) -> Taken | Perhaps | None:
    """The answer that was typed: by its label, a listed phrase, its number or its emoji.

    `Perhaps` where two answers are written alike, where the text asks back ("I can leave?"), and where only the
    spelling is close. A text that negates is never held against an answer that does not; the other way round it may be
    ("I cannt leave" has no negation that we know), so both are offered, the closer one first.
    """
    if names := options.exact.get(text):
        return _taken(names)
    normal = normalise(text)
    if names := options.exact.get(normal) or options.exact.get(close(normal)):
        return Perhaps(names[:MOST_OFFERED]) if _QUESTION_MARK.search(text) else _taken(names)
    return _alike(bare(normal), options)


def _taken(names: tuple[str, ...]) -> Taken | Perhaps:
    return Taken(names[0]) if len(names) == 1 else Perhaps(names[:MOST_OFFERED])


def _alike(bare: str, options: Prepared) -> Perhaps | None:
    if not SHORTEST_ALIKE <= len(bare) <= LONGEST_ALIKE:
        return None
    negated = options.negations.any_in(split(bare))
    likeness: dict[str, float] = {}
    for form in options.forms:
        score = fuzz.ratio(bare, form.bare, score_cutoff=ALIKE)
        if score and (form.negated or not negated):
            likeness[form.name] = max(score, likeness.get(form.name, 0))
    best = sorted(likeness, key=lambda name: -likeness[name])[:MOST_OFFERED]
    return Perhaps(tuple(best)) if best else None


# ── words and phrases that count everywhere ────────────────────────────────────────────────────────────────


class PhraseIndex:
    """Phrases of all languages at once: words that count as a whole text, and phrases that alarm inside any text."""

    def __init__(self, phrases: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        """`phrases`: kind → language → phrases. `#` in one stands for an age under 18."""
        listed = [
            (folded(phrase, LONGEST_STORY), (kind, language))
            for kind, languages in phrases.items()
            if kind != NEGATIONS
            for language, several in languages.items()
            for phrase in several
        ]
        self._exact: dict[str, tuple[Kind, ...]] = {}
        for phrase, kind in listed:
            normal = comparable(phrase)
            for written in {normal, close(normal)}:
                self._add(written, kind)
        self._alarms = Alarms(listed)

    def _add(self, phrase: str, kind: Kind) -> None:
        known = self._exact.get(phrase, ())
        if phrase and kind[0] != HARMLESS and kind not in known:
            self._exact[phrase] = (*known, kind)

    def exact(self, text: str) -> list[Kind]:
        """What `text` as a whole means, in any of the languages."""
        normal = normalise(text)
        return list(self._exact.get(normal) or self._exact.get(close(normal), ()))

    def kinds(self, text: str) -> set[str]:
        """The kinds of that, whatever the language."""
        return {kind for kind, _ in self.exact(text)}

    def within(self, text: str) -> list[Kind]:
        """The alarming phrases inside `text`."""
        return self._alarms.within(text)
