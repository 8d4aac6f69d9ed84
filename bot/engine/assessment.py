"""Screening: how urgent what we know is, and the record of signs behind it. Two outputs, never one score.

Urgency says what happens next: one sign of `urgency.yaml` is enough, nothing is added up. The record counts ILO's
operational indicators by dimension, for the volunteer and the figures. The person never sees a label of either.

Three rules hold for both. A further sign never lowers anything. Not to answer (`skip`, or nothing) is no sign and no
*no*. Where answers contradict each other, or the set of indicators or the age is open, the worst that may be counts.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.engine.handoff import Urgency
from bot.engine.model import Conversation, Value
from bot.language.model import Book, Condition, Test
from bot.language.screening import DIMENSIONS, INDICATOR_SETS, RESULTS, URGENCIES, Indicator

CHILDREN = ("under_13", "teen")
AGES = ("age", "their_age")
"""Slots that hold an age: the person's own, and that of whom they write about. Either may be a child's."""
CRIES = ("danger", "self_harm")
"""Kinds of typed phrases of which one is enough for `immediate`."""
COMPUTED = ("said", "raised", "result", "age")
"""Lines of a condition that are about no answer as it was given."""
SKIP = "skip"
ANY_CHILD = Value("teen")
"""What an age counts as that nobody told, where the words sound like a child's: in doubt, a child."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one person. Several values of a slot contradict each other, the newest first."""

    answers: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    said: Collection[str] = ()
    """Kinds of phrases that were typed: `danger self_harm child`."""
    noted: Collection[str] = ()
    """Indicators that a human noted."""
    indicator_set: str | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """What is known, judged. `dimensions` has all six."""

    urgency: Urgency
    child: bool
    raised: tuple[str, ...]
    dimensions: Mapping[str, bool]
    result: str
    """One of RESULTS."""
    reasons: tuple[str, ...]
    """Why it is as urgent as it is: `slot=value`, kinds of phrases, indicators; then what contradicts itself."""


def facts_of(conversation: Conversation) -> Facts:
    """The facts of a conversation, those that were taken back by another answer too."""
    answers = {name: (value,) for name, value in conversation.slots.items()}
    for name, value in conversation.earlier:
        answers[name] = (*answers.get(name, ()), value)
    return Facts(answers, conversation.said)


def assess(book: Book, facts: Facts) -> Assessment:
    """Judge the facts. Pure; the same facts give the same assessment."""
    known = _Known(book, facts)
    level = known.urgency()
    raised = known.raised
    dimensions, result = known.record
    contradictions = tuple(f"contradiction: {name}" for name, values in facts.answers.items() if len(set(values)) > 1)
    return Assessment(
        urgency=Urgency(level),
        child=known.child,
        raised=tuple(raised),
        dimensions={dimension: dimension in dimensions for dimension in DIMENSIONS},
        result=result,
        reasons=(*known.reasons(level), *contradictions),
    )


def urgency(book: Book, facts: Facts) -> Urgency:
    """Only how urgent it is."""
    return Urgency(_Known(book, facts).urgency())


def is_at(book: Book, facts: Facts, level: Urgency) -> bool:
    """Whether there is a sign of this level."""
    return _Known(book, facts).is_at(level)


def is_child(book: Book, facts: Facts) -> bool:
    """Whether one of the ages that are possible is a child's."""
    return _Known(book, facts).child


def holds(test: Test, value: Value | None) -> bool:
    """Whether one line of a condition holds for a value; an unset one never matches, not even a `not`."""
    if value is None:
        return False
    if test.region is not None:
        return value.region == test.region
    if test.over is not None or test.under is not None:
        return _between(test, value.number)
    found = value.name in test.any_of or (value.country is not None and value.country in test.any_of)
    return found is not test.negated


def _between(test: Test, number: float | None) -> bool:
    if number is None:
        return False
    return (test.over is None or number > test.over) and (test.under is None or number < test.under)


class _Known:
    """One judgement while it is made. The record is only worked out where something depends on it."""

    def __init__(self, book: Book, facts: Facts) -> None:
        self._book = book
        self._facts = facts
        self._raised: dict[str, Indicator] | None = None
        self._record: tuple[frozenset[str], str] | None = None

    @cached_property
    def _ages(self) -> tuple[Value, ...]:
        """The ages that are possible by what was told and how it sounds."""
        told = tuple(age for slot in AGES for age in self._facts.answers.get(slot, ()) if age.name != SKIP)
        sounds_young = "child" in self._facts.said
        return (*told, ANY_CHILD) if sounds_young and not any(age.name in CHILDREN for age in told) else told

    @cached_property
    def child(self) -> bool:
        """Whether one of them is a child's."""
        return any(age.name in CHILDREN for age in self._ages)

    # ── urgency ──────────────────────────────────────────────────────────────────────────────────────────

    def urgency(self) -> str:
        """The worst level of which one sign is there; cries for help are `immediate` whatever a book says."""
        return next((level for level in reversed(URGENCIES) if self.is_at(level)), URGENCIES[0])

    def is_at(self, level: str) -> bool:
        """Whether there is a sign of this level."""
        if level == URGENCIES[-1] and self._cries():
            return True
        return any(map(self._holds, self._book.urgency.get(level, ())))

    def reasons(self, level: str) -> tuple[str, ...]:
        """The cries, then every line that holds at this level, as `name=value`."""
        signs = [sign for sign in self._book.urgency.get(level, ()) if self._holds(sign)]
        lines = [f"{test.slot}={name}" for sign in signs for test in sign.tests for name in self._met(test)]
        return tuple(dict.fromkeys((*self._cries(), *lines)))

    def _cries(self) -> list[str]:
        return [kind for kind in CRIES if kind in self._facts.said]

    def _holds(self, condition: Condition) -> bool:
        known = self._facts.answers
        for test in condition.tests:  # at every answer, of which most are about what nobody was asked yet
            if (test.slot not in known and test.slot not in COMPUTED) or not self._met(test):
                return False
        return True

    def _met(self, test: Test) -> list[str]:
        """The values that make a line hold."""
        match test.slot:
            case "said":
                return [kind for kind in test.any_of if kind in self._facts.said]
            case "raised":
                return [name for name in test.any_of if name in self.raised]
            case "result":
                return [self.record[1]] if self.record[1] in test.any_of else []
            case "age":
                return [value.name for value in self._ages if holds(test, value)]
            case slot if values := self._facts.answers.get(slot):
                return [value.name for value in values if holds(test, value)]
        return []

    # ── the record ───────────────────────────────────────────────────────────────────────────────────────

    @property
    def raised(self) -> dict[str, Indicator]:
        """The indicators that are there."""
        if self._raised is None:
            self._raised = {
                name: indicator
                for name, indicator in self._book.indicators.items()
                if name in self._facts.noted or any(map(self._holds, indicator.raised_by))
            }
        return self._raised

    @property
    def record(self) -> tuple[frozenset[str], str]:
        """The positive dimensions, and what they come to, in the worst of the sets that are possible."""
        if self._record is None:
            sets = self._possible_sets() if self.raised else INDICATOR_SETS[:1]  # of no sign all sets say the same
            found = [self._in_set(name) for name in sets]
            dimensions = frozenset().union(*(positive for positive, _ in found))
            self._record = dimensions, max((result for _, result in found), key=RESULTS.index)
        return self._record

    def _possible_sets(self) -> list[str]:
        if self._facts.indicator_set in INDICATOR_SETS:
            about = self._facts.indicator_set.partition("_")[2]
            return [self._facts.indicator_set, *([f"child_{about}"] if self.child else [])]
        grown = not self._ages or any(age.name not in CHILDREN for age in self._ages)
        ages = (*(["adult"] if grown else []), *(["child"] if self.child or not self._ages else []))
        return [name for name in INDICATOR_SETS if name.partition("_")[0] in ages]

    def _in_set(self, name: str) -> tuple[frozenset[str], str]:
        counted: dict[str, dict[str, str]] = {}
        for indicator in self.raised.values():
            if strength := indicator.strength.get(name):
                counted.setdefault(indicator.dimension, {})[indicator.counts_as] = strength
        alone = {indicator.enough for indicator in self.raised.values() if indicator.enough}
        positive = frozenset({d for d, strengths in counted.items() if is_positive(list(strengths.values()))} | alone)
        return positive, result_of(positive, child=name.startswith("child") and self.child)


def is_positive(strengths: list[str]) -> bool:
    """Two strong; one strong and another; three medium; two medium and a weak one. Stronger ones stand in for weaker.

    ILO and European Commission 2009, as the Moldova survey applied it (WCMS_105023, p. 3).
    """
    strong, medium = strengths.count("strong"), strengths.count("medium")
    return (strong >= 1 and len(strengths) >= 2) or medium >= 3 or (medium >= 2 and len(strengths) >= 3)


def result_of(positive: Collection[str], *, child: bool) -> str:
    """What positive dimensions come to. For a child no means are needed (Palermo Protocol, art. 3(c))."""
    recruited = "deceptive_recruitment" in positive or "coercive_recruitment" in positive
    match ("exploitation" in positive, "coercion_destination" in positive):
        case (True, _) if child:
            return "likely_trafficking"
        case (True, True):
            return "likely_trafficking" if recruited else "possible_forced_labour"
        case (True, False):
            return "exploitation"
        case _:
            return "risk" if positive else "below_threshold"
