"""Which messages of a chat are deleted, and in which order."""

from __future__ import annotations

import os
from types import SimpleNamespace
from typing import Any

import pytest

from bot.adapters.calls import erasing
from bot.privacy.sealing import Sealer
from bot.runtime import deleting, people
from bot.runtime.people import Person
from storage.takeback import SentRow
from storage.types import Sealed

SEALER = Sealer(b"k" * 32, os.urandom)


def person() -> Person:
    row: Any = SimpleNamespace(id="noi")
    return Person(row, SEALER, "7001", Any, (), b"hash")  # type: ignore[arg-type]


def sent(seq: int, *ids: str) -> SentRow:
    sealed = SEALER.seal("deliveries", f"noi:{seq}", "platform_id", ",".join(ids).encode())
    return SentRow(seq, 0, Sealed(sealed) if ids else None)


def uncertain(seq: int) -> SentRow:
    return SentRow(seq, 2, None)


def twice(seq: int, ref: str) -> SentRow:
    """The first try had no answer, the second had one."""
    return sent(seq, ref)._replace(unclear=1)


def numbers(first: int, last: int) -> set[str]:
    return {str(number) for number in range(first, last + 1)}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([sent(1, "10"), sent(2, "11", "12")], {"10", "11", "12"}),
        ([sent(1, "10"), uncertain(2), sent(3, "13")], {"10", "11", "12", "13"}),
        ([sent(1, "10"), uncertain(2), uncertain(3), sent(4, "12")], {"10", "11", "12"}),
        ([sent(1, "10"), uncertain(2), sent(3, "5000")], {*numbers(10, 1010), "5000"}),
        ([uncertain(1), sent(2, "12")], numbers(1, 12)),
        ([uncertain(1), sent(2, "5000")], numbers(4000, 5000)),
        ([sent(1, "10"), uncertain(2)], numbers(10, 1010)),
        ([uncertain(1)], set()),
        ([sent(1, "10"), twice(2, "13"), sent(3, "20")], numbers(10, 13) | {"20"}),
        ([sent(1), uncertain(2), sent(3, "abc")], {"abc"}),
        ([], set()),
    ],
)
def test_what_may_have_arrived_lies_between_its_known_neighbours(rows: list[SentRow], expected: set[str]) -> None:
    assert deleting._ids(SEALER, "noi", rows) == expected


def test_the_newest_go_first_in_calls_that_the_platform_takes() -> None:
    calls = list(deleting.calls(str(number) for number in range(1, 251)))
    newest = [str(number) for number in range(250, 0, -1)]
    assert calls == [erasing(newest[:100]), erasing(newest[100:200]), erasing(newest[200:])]
    assert list(deleting.calls([])) == []


def test_of_their_own_messages_only_what_can_still_be_deleted_is_remembered() -> None:
    noi = person()
    for number in range(people.HEARD_KEPT + 5):
        noi.remember(str(number), 1000.0 + number, 10_000.0)
    assert len(noi.heard) == people.HEARD_KEPT
    assert [each.ref for each in noi.heard][-1] == str(people.HEARD_KEPT + 4)
    noi.remember("last", 20_000.0, 10_000.0)
    assert [each.ref for each in noi.heard] == ["last"]
