"""What a transcript can say, and what it finds out."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from bot.engine.model import Cover, Life, Value
from bot.language.model import Position
from bot.language.screening import URGENCIES
from bot.language.transcript import Expected
from bot.language.transcript_checks import FACTS
from bot.rehearsal.checks import unmet
from tests.rehearsal.books import differences, played

TO_MENU = """
- they: start
- bot: [welcome-hello, welcome-watched]
- they: .no
- bot: welcome-menu
"""


def sound(text: str) -> bool:
    return differences(text) == []


def test_presses_words_and_numbers_lead_through_the_flow() -> None:
    assert sound(
        TO_MENU
        + """
- they: "1"
- bot: welcome-age
- they: .adult
- bot: welcome-town
- they: Chiang Mai
- bot: welcome-menu
- expect: {slots: {age: adult, town: Chiang Mai, watched: {not: yes}}, step: welcome-menu, urgency: none}
"""
    )


def test_each_language_types_its_own_words_and_meets_the_same_messages() -> None:
    talks = played(
        """
- as: {language: [en, th], platform: [line, telegram]}
- they: start
- they: {en: nobody, th: ไม่มีใคร}
- bot: welcome-menu
- they: {type: {en: .work, th: .talk}}
"""
    )
    assert [(each.platform, each.language) for each in talks] == [
        ("line", "en"),
        ("line", "th"),
        ("telegram", "en"),
        ("telegram", "th"),
    ]
    assert all(each.played.difference is None for each in talks)
    assert talks[1].name == "hello (line th)"


def test_several_bot_lines_go_on_where_the_one_before_ended_and_dots_stand_for_anything() -> None:
    assert sound("- they: start\n- bot: welcome-hello\n- bot: welcome-watched")
    assert sound("- they: start\n- bot: [..., welcome-watched]")
    assert sound("- they: start\n- bot: [welcome-hello, ...]")
    assert sound("- they: start\n- bot: ...\n- they: .no")
    assert differences("- they: start\n- bot: welcome-hello") == ["2:8 TM921"]


def test_what_no_line_speaks_of_is_not_checked_but_silence() -> None:
    assert sound("- they: start\n- they: .no\n- they: .work")
    again = "- they: start\n- they: .no\n- they: {press: no, of: welcome-watched}"
    assert differences(again) == ["3:9 TM922"]
    assert sound(f"{again}\n- bot: nothing")


def test_an_older_button_shows_the_present_question_again() -> None:
    assert sound(
        TO_MENU
        + """
- they: .work
- they: .teen
- bot: [..., hotline-asking]
- wait: 30 s
- they: {press: work, of: welcome-menu}
- bot: [...]
- expect: {step: welcome-human}
"""
    )


def test_a_human_is_asked_accepts_talks_and_closes() -> None:
    assert sound(
        TO_MENU
        + """
- they: .human
- bot: [hotline-asking, welcome-menu]
- desk: {offer: any, urgency: none, to: volunteer, told: desk-offer}
- expect: {handoff: offered, offers: [human, leave, work]}
- volunteer: .accept
- bot: hotline-live
- desk: desk-header
- expect: {handoff: live}
- they: my boss has it
- bot: nothing
- desk: desk-person
- volunteer: I am with you
- bot: human
- volunteer: /close
- desk: desk-outcome
- volunteer: .helped
- bot: [hotline-bot_back, welcome-menu]
- expect: {handoff: none}
"""
    )


def test_words_to_a_human_may_go_without_a_line_about_the_screen() -> None:
    assert sound(TO_MENU + "- they: .human\n- volunteer: /accept\n- they: hello\n- they: are you there")


def test_nobody_on_duty_is_told_at_once_and_who_comes_later_is_asked() -> None:
    assert sound(
        """
- duty: nobody
- they: start
- they: .no
- they: .talk
- bot: [hotline-nobody, hotline-meanwhile, welcome-menu]
- desk: nothing
- volunteer: /on
- desk: [desk-on, desk-offer]
- volunteer: /accept
- bot: hotline-live
"""
    )


def test_timers_ring_while_time_passes() -> None:
    asked = TO_MENU + "- they: .talk\n- bot: hotline-asking\n"
    assert sound(asked + "- wait: 80 s\n- bot: nothing")
    assert sound(asked + "- wait: 2 min\n- bot: [hotline-nobody, hotline-meanwhile, welcome-menu]")
    assert sound(asked + "- volunteer: /accept\n- wait: 2 min\n- bot: nothing")


def test_of_several_volunteers_the_one_who_fits_is_asked_and_the_first_who_accepts_has_the_chat() -> None:
    assert sound(
        """
- as: {language: th}
- duty: {anna: {languages: en}, chai: {languages: th, skills: child}, dao: {languages: th}, eve: {on: no}}
- they: start
- they: .human
- desk: {to: [chai, dao], told: desk-offer}
- volunteer: {chai: /decline}
- volunteer: {dao: /accept}
- desk: {told: [desk-taken, desk-header], to: [chai, dao]}
- volunteer: {chai: hello}
- desk: {told: desk-no_chat, to: chai}
- bot: nothing
- volunteer: {dao: hello}
- bot: human
- volunteer: {dao: {block: us}}
- bot: [hotline-changing, ...]
"""
    )


def test_after_half_an_hour_the_screen_is_quiet_and_leaving_hides_it() -> None:
    assert sound(
        TO_MENU
        + """
- wait: 31 min
- they: who is this
- bot: hotline-quiet
- expect: {cover: quiet, offers: go_on}
- desk: {flags: quiet}
- they: .go_on
- bot: welcome-menu
- they: .leave
- bot: hotline-cover
- expect: {cover: hidden, offers: {not: [human, leave]}}
- they: {press: work, of: welcome-menu}
- bot: hotline-cover
- they: 🌙
- bot: [hotline-welcome_back, welcome-menu]
"""
    )


def test_words_of_a_volunteer_wait_while_it_is_quiet_and_come_with_the_return() -> None:
    assert sound(
        TO_MENU
        + """
- they: .human
- volunteer: /accept
- volunteer: hello
- wait: 31 min
- volunteer: are you there
- bot: hotline-quiet
- they: .go_on
- bot: [human, hotline-still_live]
"""
    )


def test_danger_words_reach_the_desk_with_their_flag() -> None:
    assert sound(
        TO_MENU
        + """
- they: he will kill me
- desk: {offer: any, urgency: immediate, flags: [danger, unknown]}
- expect: {urgency: immediate, handoff: offered}
"""
    )


def test_pictures_edits_unsends_and_leaving_are_done_as_well() -> None:
    assert sound(
        TO_MENU
        + """
- they: {send: picture}
- bot: [hotline-media, welcome-menu]
- they: hello there
- they: {edit: he will kill me}
- desk: {offer: any}
- they: {unsend: last}
- bot: nothing
- they: {block: us}
- bot: nothing
- they: {start: again}
- bot: hotline-quiet
"""
    )


def test_who_asked_to_be_forgotten_is_a_new_contact_with_the_next_word() -> None:
    assert sound(
        TO_MENU
        + """
- they: forget me
- they: .forget_yes
- bot: hotline-farewell
- expect: {life: erasing, slots: {watched: unset}}
- they: hello
- bot: [welcome-hello, welcome-watched]
- expect: {life: open}
"""
    )


def test_what_was_written_before_an_outage_is_no_answer() -> None:
    late = "\n- they: {type: nobody, late: 20 min}\n- bot: [hotline-late, welcome-watched]"
    assert sound("- they: start" + late)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("- bot: welcome-watched", "TM921"),
        ("- expect: {step: welcome-watched}", "TM927"),
        ("- expect: {offers: teen}", "TM927"),
        ("- expect: {urgency: [low, high]}", "TM927"),
        ("- expect: {slots: {age: [teen, adult]}}", "TM927"),
        ("- expect: {slots: {watched: {not: no}}}", "TM927"),
        ("- expect: {language: th}", "TM927"),
        ("- expect: {cover: quiet}", "TM927"),
        ("- expect: {life: erasing}", "TM927"),
        ("- expect: {handoff: live}", "TM927"),
        ("- desk: {offer: any}", "TM927"),
        ("- desk: {flags: danger}", "TM927"),
        ("- they: .teen", "TM926"),
        ("- volunteer: .helped", "TM926"),
    ],
)
def test_what_is_otherwise_is_found_where_it_is_written(line: str, code: str) -> None:
    [found] = differences(TO_MENU + line)
    assert found.endswith(code)
    assert found.startswith("5:")


def test_the_first_difference_ends_the_conversation() -> None:
    [talk] = played("- they: start\n- bot: welcome-menu\n- they: .no\n- bot: welcome-menu")
    assert len(talk.played.moments) == 1


def test_the_facts_of_a_transcript_are_those_of_the_engine() -> None:
    assert FACTS["urgency"] == URGENCIES
    assert FACTS["cover"] == tuple(Cover)
    assert FACTS["life"] == tuple(Life)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Value("ราวๆ ๗๒", number=72), ("72", "ราวๆ ๗๒")),
        (Value("3 เม.ย. 67", date="2024-04-03"), ("2024-04-03", "3 เม.ย. 67")),
        (Value("Shinjuku", country="JP", region="JP-13"), ("JP-13", "JP", "Shinjuku")),
        (Value("skip"), ("skip",)),
    ],
)
def test_of_a_typed_fact_the_words_or_what_was_read_can_be_expected(value: Value, expected: tuple[str, ...]) -> None:
    stage: Any = SimpleNamespace(conversation=SimpleNamespace(slots={"fact": value}))
    at = Position("a.yaml", 1, 1)
    for each in expected:
        assert unmet(Expected(at, "slot", (each,), "fact"), stage) is None
    assert unmet(Expected(at, "slot", ("else",), "fact"), stage) is not None
