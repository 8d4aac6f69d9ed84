"""What a button carries: nobody can make one, change one, or press one that was given to somebody else."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine.model import Pressed
from bot.engine.outgoing import Answer
from bot.runtime.tokens import Buttons, DeskPress

BUTTONS = Buttons(b"a key of the keyring")
ANNA, BORIS, NOI, MALI = (str(UUID(int=number)) for number in range(4))
ACT = BUTTONS.desk(ANNA, NOI, "1", "card:hello")
ANSWER = BUTTONS.of_person(NOI, 3)(18, Answer("yes", "Yes"))


def test_a_button_is_understood_from_whom_it_was_given_to() -> None:
    assert BUTTONS.desk_pressed(ANNA, ACT) == DeskPress(NOI, "1", "card:hello")
    assert BUTTONS.pressed(NOI, 3, ANSWER) == Pressed(18, "yes")
    assert len(ACT.encode()) <= 64


def test_a_volunteer_s_button_is_nobody_else_s() -> None:
    assert BUTTONS.desk_pressed(BORIS, ACT) is None
    assert BUTTONS.desk_pressed("", ACT) is None
    assert Buttons(b"another key").desk_pressed(ANNA, ACT) is None
    assert BUTTONS.pressed(NOI, 3, ACT) is None


@pytest.mark.parametrize(("who", "epoch"), [(MALI, 3), (NOI, 2), (NOI, 4), ("", 3)])
def test_a_person_s_button_is_nobody_else_s_and_of_no_other_time(who: str, epoch: int) -> None:
    assert BUTTONS.pressed(who, epoch, ANSWER) is None
    assert BUTTONS.desk_pressed(who, ANSWER) is None


def test_a_button_leads_to_no_other_chat_handoff_or_act() -> None:
    body, _, mac = ACT.rpartition(".")
    kind, conversation, handoff, act = body.split(".")
    other = BUTTONS.desk(ANNA, MALI, "1", "card:hello").split(".")[1]
    for parts in ((other, handoff, act), (conversation, "2", act), (conversation, handoff, "take")):
        assert BUTTONS.desk_pressed(ANNA, ".".join((kind, *parts, mac))) is None
    assert BUTTONS.desk_pressed(ANNA, f"{kind}.{conversation}.{handoff}.{act}") is None
    assert BUTTONS.desk_pressed(ANNA, f"{ACT}.{mac}") is None


@settings(max_examples=60)
@given(st.integers(0, len(ACT) - 1), st.characters())
def test_one_other_letter_makes_it_a_forged_one(place: int, letter: str) -> None:
    forged = ACT[:place] + letter + ACT[place + 1 :]
    assert (BUTTONS.desk_pressed(ANNA, forged) is None) == (forged != ACT)


@settings(max_examples=60)
@given(st.one_of(st.text(), st.from_regex(r"d\.~?[\w=-]*\.\w*\.[\w:]*\.[\w-]{0,12}"), st.just("0" * 5000 + ".a.b")))
def test_whatever_is_pressed_is_understood_or_is_nothing(token: str) -> None:
    assert BUTTONS.desk_pressed(ANNA, token) is None
    assert BUTTONS.pressed(NOI, 3, token) is None
