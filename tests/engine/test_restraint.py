"""Met more slowly, never shut out: who asks again and again, a crowd, and a supervisor's mark."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from bot.engine.duty import Volunteer
from bot.engine.model import Admin, Desk, Due, Media, Record, Tell
from bot.engine.restraint import BEHIND_SECONDS, GRADES, MARKED_FOR, OFTEN, place_in_queue
from tests.engine.talk import ANNA, BORIS, Talk, small_book

MAYA = Volunteer("maya", ("en",), (), free=0, queues=())
OTHER_QUEUE = Volunteer("olga", ("en",), ("child",), free=0, queues=("child",))
MOST = OFTEN["human"][0]


def at_menu(*volunteers: Volunteer, watched: str = "no") -> Talk:
    return Talk(small_book(), *volunteers).say("hi").press(watched)


def offers(talk: Talk) -> list[str]:
    return [each.volunteer for each in talk.effects if isinstance(each, Tell) and each.outgoing.answers]


def change(talk: Talk, **fields: object) -> None:
    talk.conversation = msgspec.structs.replace(talk.conversation, **fields)


def wants_a_human(talk: Talk) -> Talk:
    """They ask, a volunteer comes and closes; some minutes pass."""
    talk.press("_human")
    found = offers(talk)
    if found:
        talk.volunteer("accept").volunteer("helped")
    else:
        change(talk, handoff=None)
    talk.now += timedelta(minutes=2)
    return talk


def again_and_again(*volunteers: Volunteer) -> Talk:
    talk = at_menu(*volunteers)
    for _ in range(MOST):
        wants_a_human(talk)
    return talk


def marked(act: str, *volunteers: Volunteer) -> Talk:
    talk = at_menu(*volunteers).press("_human").volunteer("accept").volunteer("helped")
    return talk.do(Desk("maya", act))


# ── again and again ────────────────────────────────────────────────────────────────────────────────────────


def test_who_asks_again_and_again_is_offered_only_when_the_others_had_their_time() -> None:
    talk = again_and_again(ANNA).press("_human")
    assert offers(talk) == []
    assert "I am asking a person" in talk.text
    talk.do(Due("offer", talk.conversation.epoch, talk.conversation.handoff.id))
    assert offers(talk) == ["anna"]


def test_an_hour_later_they_are_offered_at_once_again() -> None:
    talk = again_and_again(ANNA)
    talk.now += timedelta(hours=1)
    assert offers(talk.press("_human")) == ["anna"]


@pytest.mark.parametrize("cry", ["he will kill me", "i want to die"])
def test_a_cry_for_help_is_never_slowed_down(cry: str) -> None:
    assert offers(again_and_again(ANNA).say(cry)) == ["anna"]
    assert offers(marked("grade_fixed", ANNA, MAYA).say(cry)) == ["anna"]
    crowded = at_menu(ANNA)
    crowded.duty = msgspec.structs.replace(crowded.duty, crowded=True)
    assert offers(crowded.say(cry)) == ["anna"]


def test_in_a_crowd_whoever_is_not_urgent_is_offered_later() -> None:
    talk = at_menu(ANNA)
    talk.duty = msgspec.structs.replace(talk.duty, crowded=True)
    assert offers(talk.press("_human")) == []
    talk.do(Due("offer", talk.conversation.epoch, talk.conversation.handoff.id))
    assert offers(talk) == ["anna"]


def test_of_many_pictures_a_volunteer_is_told_a_few_times() -> None:
    talk, heard = at_menu(ANNA).press("_human").volunteer("accept"), 0
    for _ in range(OFTEN["media"][0] + 4):
        heard += "a picture" in talk.do(Media("picture")).told("anna")
        assert talk.text
        talk.now += timedelta(seconds=6)
    assert heard == OFTEN["media"][0]
    talk.now += OFTEN["media"][1]
    assert "a picture" in talk.do(Media("picture")).told("anna")


# ── too fast ───────────────────────────────────────────────────────────────────────────────────────────────


def test_too_fast_they_hear_so_where_they_stand_and_with_what_they_can_press() -> None:
    talk = at_menu(ANNA)
    before = talk.conversation.place
    talk.do(Admin("slow"))
    assert "All of your messages are here" in talk.text
    assert talk.conversation.place == before
    assert "_human" in [answer.name for answer in talk.shown[-1].answers]
    live = talk.press("_human").volunteer("accept").do(Admin("slow"))
    assert [answer.name for answer in live.shown[-1].answers] == ["_leave"]


def test_nothing_of_it_is_shown_in_quiet_and_hidden() -> None:
    assert at_menu(ANNA).press("_leave").do(Admin("slow")).shown == []
    talk = at_menu(ANNA)
    talk.now += timedelta(hours=1)
    talk.say("hm").do(Admin("slow"))
    assert talk.shown == []


# ── a supervisor's mark ────────────────────────────────────────────────────────────────────────────────────


def test_a_report_goes_to_the_supervisors_of_the_queue_and_tells_no_words() -> None:
    book = small_book(("handoff: any", "handoff: labour"))
    talk = Talk(book, ANNA, BORIS, MAYA, OTHER_QUEUE).say("hi").press("no").press("talk")
    talk.volunteer("accept").say("filthy words")
    talk.volunteer("report")
    assert "harassment" in talk.told("maya")
    assert "filthy" not in talk.told("maya") + talk.told("anna")
    assert talk.told("olga") == talk.told("boris") == ""
    assert "A supervisor knows now" in talk.told("anna")
    assert Record("anna", "report") in talk.effects
    assert talk.shown == []


def test_without_a_supervisor_the_volunteer_hears_so() -> None:
    talk = at_menu(ANNA).press("_human").volunteer("accept").volunteer("report")
    assert "no supervisor yet" in talk.told("anna")


@pytest.mark.parametrize("act", GRADES)
def test_a_grade_is_noted_is_told_to_nobody_else_and_ends_by_itself(act: str) -> None:
    talk = marked(act, ANNA, MAYA)
    assert Record("maya", act) in talk.effects
    assert talk.shown == []
    talk.now += MARKED_FOR
    talk.say("yes")  # it had grown quiet
    assert offers(talk.press("_human")) == ["anna"]


def test_who_is_marked_goes_behind_all_others_and_their_pictures_are_not_told() -> None:
    talk = marked("grade_last", ANNA, MAYA).press("_human")
    assert offers(talk) == []
    assert place_in_queue(talk.conversation) == talk.conversation.handoff.opened.timestamp() + BEHIND_SECONDS
    talk.volunteer("accept")
    assert talk.do(Media("picture")).told("anna") == ""
    talk.say("he will kill me")
    change(talk, handoff=msgspec.structs.replace(talk.conversation.handoff, holder=None))
    assert place_in_queue(talk.conversation) == talk.conversation.handoff.opened.timestamp()


def test_whoever_lost_their_human_goes_before_others_who_are_as_urgent_and_behind_who_is_more() -> None:
    earlier = at_menu(ANNA).press("_human")
    lost = at_menu(ANNA).wait(minutes=5).say("hm").press("_human").volunteer("accept").do(Admin("free", "anna"))
    pressing = at_menu(ANNA).wait(minutes=9).say("he will kill me")
    places = [place_in_queue(each.conversation) or 0.0 for each in (pressing, lost, earlier)]
    assert places == sorted(places)


def test_with_fixed_lines_a_wish_for_a_human_is_answered_by_the_program_and_danger_is_one_button_away() -> None:
    talk = marked("grade_fixed", ANNA, MAYA).press("_human")
    assert (offers(talk), talk.conversation.handoff) == ([], None)
    assert [answer.name for answer in talk.shown[-1].answers] == ["_danger", "_call", "_leave"]
    assert offers(talk.press("_danger")) == ["anna"]
    assert offers(marked("grade_none", ANNA, MAYA).press("_human")) == ["anna"]
