"""Rows of a branch that are proved to be never taken, held against the engine over every answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from hypothesis import given, note, settings
from hypothesis import strategies as st

from bot.engine.conditions import holds
from bot.engine.model import Conversation, Value
from bot.language.model import Branch, Condition, Next, Position, Row, Slot, Test
from bot.language.reader import read
from bot.language.rows import MOST_ROWS, Prover
from tests.language.books import sound

Test.__test__ = False  # type: ignore[attr-defined]  # a line of a `when`, not a test class
SLOTS = {
    "age": Slot("age", "list", ("teen", "adult")),
    "years": Slot("years", "number"),
    "town": Slot("town", "place"),
    "wish": Slot("wish", "text"),
    "country": Slot("country", "country"),
    "platform": Slot("platform", "platform", ("line", "telegram")),
}
BOUNDS = (12.0, 17.0)
SKIP = Value("skip")
ANSWERS: dict[str, list[Value | None]] = {
    "age": [None, SKIP, Value("teen"), Value("adult")],
    "years": [None, SKIP, *(Value(str(n), number=n) for n in (11.0, 12.0, 12.5, 17.0, 18.0))],
    "town": [
        None, SKIP, Value("Tokyo", country="JP", region="JP-13"), Value("Osaka", country="JP", region="JP-27"),
        Value("Nara", country="JP", region="JP-29"), Value("Bangkok", country="TH"), Value("home"),
    ],
    "wish": [None, SKIP, Value("to go home")],
    "country": [None, SKIP, Value("JP"), Value("TH"), Value("KR")],
    "platform": [Value("line"), Value("telegram")],
}  # fmt: skip
"""Of each part into which the rows can divide a slot's values, one; None: not asked."""
NAMED = {
    "age": ("teen", "adult", "skip"), "town": ("JP", "TH", "skip"), "wish": ("skip",), "country": ("JP", "TH", "skip"),
    "platform": ("line", "telegram"),
}  # fmt: skip


def named(slot: str) -> st.SearchStrategy[Test]:
    values = st.lists(st.sampled_from(NAMED[slot]), min_size=1, max_size=2, unique=True).map(tuple)
    return st.builds(Test, st.just(slot), any_of=values, negated=st.booleans())


bound = st.none() | st.sampled_from(BOUNDS)
ranged = st.builds(Test, st.just("years"), over=bound, under=bound).filter(
    lambda test: (test.over, test.under) != (None,) * 2
)
placed = st.builds(Test, st.just("town"), region=st.sampled_from(["JP-13", "JP-27"]))
tests = st.one_of(*map(named, NAMED), ranged, placed)
conditions = st.lists(tests, min_size=1, max_size=3, unique_by=lambda test: test.slot).map(
    lambda several: Condition(tuple(several))
)
written = st.lists(st.lists(conditions, min_size=1, max_size=2), min_size=1, max_size=6)


def branch_of(rows: list[list[Condition]]) -> Branch:
    made = [
        Row(condition, Next("on"), Position("a.yaml", number, 1))
        for number, alternatives in enumerate(rows, start=1)
        for condition in alternatives
    ]
    return Branch((*made, Row(None, Next("on"), Position("a.yaml", len(rows) + 1, 1))))


def everybody(branch: Branch) -> Iterator[Conversation]:
    """Every person that the rows can tell apart."""
    used = sorted({test.slot for row in branch.rows if row.when for test in row.when.tests})
    for answers in product(*(ANSWERS[slot] for slot in used)):
        given = {slot: value for slot, value in zip(used, answers, strict=True) if value is not None}
        platform = given.pop("platform", Value("line")).name
        yield Conversation(id="p", platform=platform, slots=given)


BOOK = read(sound()).book


def never_taken(branch: Branch) -> set[int]:
    """The lines of the rows that nobody takes."""
    assert BOOK is not None
    taken = set()
    for person in everybody(branch):
        row = next(row for row in branch.rows if row.when is None or holds(BOOK, person, row.when))
        taken.add(row.at.line if row.at else 0)
    return {row.at.line for row in branch.rows if row.at and row.when} - taken


@settings(max_examples=50, deadline=None)
@given(written)
def test_a_row_counts_as_dead_if_and_only_if_nobody_takes_it(rows: list[list[Condition]]) -> None:
    branch = branch_of(rows)
    note(str(branch))
    dead = list(Prover(SLOTS.get).dead(branch))
    assert {each.at.line for each in dead} == never_taken(branch)


@settings(max_examples=30, deadline=None)
@given(written)
def test_the_row_that_is_named_takes_all_that_the_dead_one_would(rows: list[list[Condition]]) -> None:
    assert BOOK is not None
    branch = branch_of(rows)
    for dead in Prover(SLOTS.get).dead(branch):
        own, other = ([row.when for row in branch.rows if row.at == at and row.when] for at in (dead.at, dead.taken_by))
        for person in everybody(branch):
            held = any(holds(BOOK, person, condition) for condition in own)
            assert not (held and dead.contradicts)
            assert not held or dead.taken_by is None or any(holds(BOOK, person, condition) for condition in other)


def test_rows_beyond_what_is_looked_at_are_never_called_dead() -> None:
    same = Condition((Test("age", ("teen",)),))
    branch = branch_of([[same]] * (MOST_ROWS + 20))
    dead = {each.at.line for each in Prover(SLOTS.get).dead(branch)}
    assert dead == set(range(2, MOST_ROWS + 2))


def test_what_would_take_too_long_is_not_proved_rather_than_slow() -> None:
    many = [f"v{number}" for number in range(12)]
    slots = {name: Slot(name, "list", tuple(many)) for name in "abcdefgh"}
    rows = [
        [Condition(tuple(Test(slot, (many[(n * 7 + k) % 12],)) for k, slot in enumerate(slots)))] for n in range(90)
    ]
    prover = replace(Prover(slots.get), left=2_000)
    list(prover.dead(branch_of([*rows, [Condition((Test("a", tuple(many)),))], *rows])))
    assert prover.left > -2_000
