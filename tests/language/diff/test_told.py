"""Differences in words."""

from __future__ import annotations

import json
from typing import get_args

import pytest

from bot.language.diff import Difference, compare, told
from bot.language.diff.change import Change, What
from bot.language.model import Step
from tests.language.diff.tea import ENGLISH, FLOW, OLD, book


def test_the_summary_comes_first_and_everything_stands_below_its_flow_and_step() -> None:
    flow = FLOW.replace("{none: bye}", "{none: menu}")
    difference = compare(OLD, book(flow, ENGLISH.replace("Goodbye.", "See you.")), ["en"])
    assert told.show(difference).splitlines() == [
        "  1 step with other words: tea-bye (en)",
        "  1 step with another way on: tea-drink",
        "",
        "tea",
        "  drink",
        "    none leads to menu (before: bye)",
        "  bye",
        "    en  was: Goodbye.",
        "        now: See you.",
    ]


def test_a_program_reads_counts_and_changes() -> None:
    read_back = json.loads(told.to_json(compare(OLD, book(en=ENGLISH.replace("Goodbye.", "See you.")), ["en"])))
    assert read_back["summary"] == {"words": 1}
    (change,) = read_back["changes"]
    assert (change["what"], change["flow"], change["step"], change["after"]) == ("words", "tea", "bye", "See you.")


def test_a_text_cannot_steer_the_terminal() -> None:
    difference = Difference((Change("words", "tea", "bye", "en", after="\x1b[2J\u202eevil"),), compare(OLD, OLD).kept)
    assert "\x1b" not in told.show(difference)
    assert "\u202e" not in told.show(difference)


@pytest.mark.parametrize("kind", get_args(Step))
def test_every_kind_of_step_has_words(kind: type) -> None:
    assert told.KINDS[kind.__name__]


@pytest.mark.parametrize("what", get_args(What))
def test_every_kind_of_difference_is_told(what: What) -> None:
    change = Change(what, "tea", "cup", "en", "yes", "1", "2")
    if what == "kind":
        change = change._replace(before="Say", after="Ask")
    if what == "step_new":
        change = change._replace(after="Say")
    lines = told.show(Difference((change,), compare(OLD, OLD).kept)).splitlines()
    assert len(lines) > 3
    assert lines[-1].strip()
