"""Who is served next, and how much of one person a minute holds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.adapters.contract import Incoming
from bot.runtime.pacing import KNOWN_AT_MOST, MINUTE, Paces
from bot.runtime.waiting_room import ALONE, BUSY_WAITING, FEW, MUCH, STORED, STRANGERS_WAITING, WaitingRoom
from bot.runtime.work import Arrival
from bot.testing.world import START

LIMIT = 4
TURNS = 2


def arrival(who: str, number: int = 0, text: str = "hi") -> Arrival:
    return Arrival("telegram", Incoming(f"{number}", who, "text", START, text=text), b"", who.encode())


def room(limit: int = LIMIT, staff: str = "") -> WaitingRoom:
    return WaitingRoom(
        limit, TURNS, lambda who: who == staff.encode(), lambda arrival, _far: arrival.incoming.text == "help"
    )


def emptied(waits: WaitingRoom) -> tuple[list[Arrival], list[Arrival]]:
    """All that is in it, in the order in which it is handled, and what is only stored."""
    handled, stored = [], []
    while len(waits):
        following = waits.take(False)
        handled += following.arrivals
        stored += following.stored
    return handled, stored


@settings(deadline=None)
@given(st.lists(st.floats(0.0, 20.0), max_size=60), st.integers(1, 8))
def test_no_minute_holds_more_of_one_person_than_the_limit_and_their_order_stays(gaps: list[float], limit: int) -> None:
    paces, now, turns = Paces(limit), 0.0, []
    for gap in gaps:
        now += gap
        turns.append(now + paces.hear(b"a", now).wait)
    assert turns == sorted(turns)
    for turn in turns:
        assert sum(turn <= other < turn + MINUTE - 1.0 for other in turns) <= 2 * limit
    assert max(turns, default=0.0) - now <= MINUTE * (len(gaps) / limit + 1)


def test_whoever_writes_too_much_is_told_once_until_they_were_calm_again() -> None:
    paces = Paces(LIMIT)
    first = [paces.hear(b"a", 1.0).first for _ in range(3 * LIMIT)]
    assert first == [False] * LIMIT + [True] + [False] * (2 * LIMIT - 1)
    assert not any(paces.hear(b"a", 100.0).first for _ in range(3))
    assert [paces.hear(b"a", 1000.0).first for _ in range(LIMIT + 1)] == [False] * LIMIT + [True]


def test_only_so_many_persons_are_remembered() -> None:
    paces = Paces(LIMIT)
    for number in range(KNOWN_AT_MOST + 100):
        paces.hear(b"%d" % number, 0.0)
    assert len(paces) == KNOWN_AT_MOST


def test_in_a_crowd_everybody_is_served_once_before_anybody_is_served_twice() -> None:
    waits = room(limit=1000)
    for number in range(90):
        waits.put(arrival("loud", number), 0.0)
    for number in range(5):
        waits.put(arrival(f"calm{number}"), 0.0)
    first, _ = emptied(waits)
    everybody = {"loud", *(f"calm{number}" for number in range(5))}
    assert {each.incoming.address for each in first[: len(everybody)]} == everybody


def test_a_first_word_goes_before_all_that_others_write_on() -> None:
    waits = room(limit=1000)
    for number in range(20 * FEW):
        waits.put(arrival(f"loud{number % TURNS}", number), 0.0)
    waits.take(False)
    waits.put(arrival("new"), 0.0)
    assert "new" in {each.incoming.address for each in waits.take(False).arrivals}


def test_danger_and_a_wish_for_a_human_go_before_all_strangers() -> None:
    waits = room(limit=1000)
    for number in range(10 * FEW):
        waits.put(arrival(f"new{number}"), 0.0)
    waits.put(arrival("other", 1), 0.0)
    waits.put(arrival("other", 2, "help"), 0.0)
    assert [each.incoming.key for each in waits.take(False).arrivals] == ["1", "2"]


def test_a_flood_of_cries_does_not_go_before_a_first_word_again_and_again() -> None:
    waits = room(limit=1000)
    for number in range(3):
        for who in range(5 * FEW):
            waits.put(arrival(f"loud{who}", number, "help"), 0.0)
    waits.put(arrival("new"), 0.0)
    handled, _ = emptied(waits)
    assert [each.incoming.address for each in handled].index("new") <= 6 * FEW


def test_of_a_crowd_whoever_writes_most_is_stored_and_their_next_words_behind_it() -> None:
    waits = after_three_words("loud")
    for number in range(BUSY_WAITING + FEW):
        waits.put(arrival(f"calm{number}"), 0.0)
    waits.put(arrival("loud", 3), 0.0)
    assert [each.incoming.key for each in waits.take(False).stored] == ["3"]
    waits.put(arrival("loud", 4), 0.0)
    waits.put(arrival("loud", 5, "help"), 0.0)
    following = waits.take(False)
    assert [each.incoming.key for each in following.stored] == ["4"]
    assert following.arrivals[0].incoming.key == "5"


def after_three_words(*people: str) -> WaitingRoom:
    """These wrote what of everybody is answered directly."""
    waits = room(limit=3 * MUCH)
    for who in people:
        for number in range(3):
            waits.put(arrival(who, number), 0.0)
    emptied(waits)
    return waits


@pytest.mark.parametrize("how", ["answered", "caught up"])
def test_whoever_was_stored_is_served_directly_again_once_that_is_answered(how: str) -> None:
    waits = after_three_words("loud")
    for number in range(BUSY_WAITING):
        waits.put(arrival(f"calm{number}"), 0.0)
    for number in (3, 4):
        waits.put(arrival("loud", number), 0.0)
    assert [each.incoming.key for each in emptied(waits)[1]] == ["3", "4"]
    waits.answered([b"loud"])
    waits.put(arrival("loud", 5), 0.0)
    assert [each.incoming.key for each in waits.take(True).stored] == ["5"]
    if how == "answered":
        waits.answered([b"loud", b"loud"])
    else:
        waits.caught_up()
    waits.put(arrival("loud", 6), 0.0)
    assert [each.incoming.key for each in waits.take(True).arrivals] == ["6"]


def test_the_first_words_of_everybody_are_answered_directly_unless_strangers_wait_by_the_hundred() -> None:
    waits = room(limit=1000)
    for number in range(STRANGERS_WAITING):
        waits.put(arrival(f"new{number}"), 0.0)
    assert waits.take(False).stored == []
    for number in range(TURNS + 1):
        waits.put(arrival(f"more{number}"), 0.0)
    assert len(waits.take(False).stored) == TURNS * STORED


def test_in_a_crowd_what_was_stored_has_every_second_turn_and_more_where_nobody_waits() -> None:
    waits = room(limit=1000)
    for number in range(BUSY_WAITING):
        waits.put(arrival(f"new{number}"), 0.0)
    batches = [waits.take(True) for _ in range(4)]
    assert [(len(each.arrivals), each.rows) for each in batches] == [(0, TURNS), (TURNS, 0)] * 2
    assert [waits.take(False).rows for _ in range(2)] == [0, 0]
    emptied(waits)
    assert waits.take(True).rows == TURNS * ALONE


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2), st.floats(0.0, 40.0)), max_size=80), st.integers(1, 20))
def test_of_what_was_stored_whoever_wrote_least_is_due_first_and_nobody_overtakes_themselves(
    said: list[tuple[int, float]], limit: int
) -> None:
    paces, now = Paces(limit), 0.0
    due: dict[bytes, list[float]] = {b"0": [], b"1": [], b"2": []}
    for person, gap in said:
        who, now = b"%d" % person, now + gap
        heard = paces.hear(who, now)
        due[who].append(now + (heard.wait or paces.store(who, heard.many, now)))
        assert heard.wait or due[who][-1] <= now
    assert all(mine == sorted(mine) for mine in due.values())
    for who in (b"much", b"little"):
        paces.hear(who, now)
    paces.hear(b"much", now + 1.0)
    assert now + 2.0 + paces.store(b"little", 1, now + 2.0) < now + 1.0 + paces.store(b"much", 2, now + 1.0)


def test_open_cases_go_before_any_number_of_strangers() -> None:
    waits = room()
    waits.put(arrival("case"), 0.0)
    assert waits.take(True).arrivals
    waits.paces.open_case(b"case")
    for number in range(STRANGERS_WAITING):
        waits.put(arrival(f"new{number}"), 0.0)
    waits.take(True)
    waits.put(arrival("case"), 0.0)
    assert [each.incoming.address for each in waits.take(False).arrivals] == ["case"]
    assert len(waits.take(False).arrivals) == TURNS


def test_strangers_have_every_second_batch_however_many_cases_wait() -> None:
    waits = room(limit=1000, staff="staff")
    for number in range(1000):
        waits.put(arrival("staff", number), 0.0)
    for number in range(100):
        waits.put(arrival(f"new{number}"), 0.0)
    batches = [waits.take(False).arrivals for _ in range(4)]
    assert [any(each.incoming.address != "staff" for each in batch) for batch in batches].count(True) == 2


def test_what_is_too_much_is_stored_but_what_cannot_wait_and_the_staff_are_let_through() -> None:
    waits = room(staff="staff")
    for number in range(LIMIT + 3):
        waits.put(arrival("loud", number), 0.0)
        waits.put(arrival("staff", number), 0.0)
    waits.put(arrival("loud", 99, "help"), 0.0)
    handled, stored = emptied(waits)
    assert [each.incoming.key for each in stored] == [str(LIMIT + 1), str(LIMIT + 2)]
    assert [each.incoming.key for each in handled if each.tell] == [str(LIMIT)]
    assert "99" in {each.incoming.key for each in handled}
    assert sum(each.incoming.address == "staff" for each in handled) == LIMIT + 3


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 40), st.sampled_from(("", "", "case", "batch")), st.booleans()), max_size=900),
    st.integers(1, 50),
)
def test_nothing_is_lost_and_nobody_overtakes_themselves(said: list[tuple[int, str, bool]], limit: int) -> None:
    waits, now = room(limit), 0.0
    handled: list[Arrival] = []
    stored: list[Arrival] = []
    for number, (who, then, cries) in enumerate(said):
        now += 0.01
        waits.put(arrival(f"p{who}", number, "help" if cries and number % 7 == 0 else "hi"), now)
        if then == "case":
            waits.paces.open_case(b"p%d" % who)
        if then == "batch":
            following = waits.take(True)
            handled += following.arrivals
            stored += following.stored
    last = emptied(waits)
    handled += last[0]
    stored += last[1]
    assert sorted(int(each.incoming.key) for each in handled + stored) == list(range(len(said)))
    for who in range(41):
        mine = [int(each.incoming.key) for each in handled if each.incoming.address == f"p{who}" and not each.wait]
        assert mine == sorted(mine)
