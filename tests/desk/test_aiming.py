"""Whose chat words are for that quote nothing: beyond doubt, or nobody's."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.desk.aiming import FRESH_SECONDS, aimed

NOW = 10_000.0


def test_words_go_on_in_the_chat_where_the_last_ones_went() -> None:
    assert aimed(["a", "b"], "a", NOW - 10, {"a": NOW - 10}, NOW) == "a"


def test_after_five_minutes_without_a_word_of_the_chat_it_has_to_be_said_again() -> None:
    assert aimed(["a"], "a", NOW - FRESH_SECONDS - 1, {}, NOW) is None
    assert aimed(["a"], "a", NOW - FRESH_SECONDS - 1, {"a": NOW - 20}, NOW) == "a"


def test_whatever_came_from_another_chat_since_makes_it_unclear() -> None:
    assert aimed(["a", "b"], "a", NOW - 10, {"a": NOW - 2, "b": NOW - 5}, NOW) is None
    assert aimed(["a", "b"], "a", NOW - 10, {"a": NOW - 2, "b": NOW - 15}, NOW) == "a"


def test_an_offer_of_somebody_else_is_no_reason_to_ask() -> None:
    assert aimed(["a"], "a", NOW - 10, {"a": NOW - 10, "waits": NOW - 5}, NOW) == "a"


def test_a_chat_that_is_not_theirs_any_more_is_never_meant() -> None:
    assert aimed(["b"], "a", NOW, {"a": NOW}, NOW) is None
    assert aimed(["b"], None, 0.0, {"b": NOW}, NOW) is None


@given(
    held=st.sets(st.sampled_from("abc")),
    current=st.none() | st.sampled_from("abcd"),
    since=st.floats(0, NOW),
    latest=st.dictionaries(st.sampled_from("abcd"), st.floats(NOW - FRESH_SECONDS, NOW)),
)
def test_words_never_go_to_a_chat_that_is_not_held_or_not_the_last_one_on_the_screen(held, current, since, latest):
    found = aimed(held, current, since, latest, NOW)
    if found is not None:
        assert found in held
        assert found == current
        assert all(at <= since for conversation, at in latest.items() if conversation in held - {found})
