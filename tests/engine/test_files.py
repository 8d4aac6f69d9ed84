"""Pictures and voice messages in a live chat: opened by whoever has it, or by nobody; never those of a child."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.engine.attachment import File
from bot.engine.files import KEPT, MOST_BYTES, MOST_SECONDS
from bot.engine.model import Desk, Media, Open, Record, Tell, Unsent
from bot.engine.restraint import OFTEN
from tests.engine.talk import ANNA, BORIS, Talk, small_book

SEEING, ELSEWHERE = replace(ANNA, opens=True), replace(ANNA, opens=False)
BORIS_TOO = replace(BORIS, opens=True)


def live(*volunteers: object) -> Talk:
    talk = Talk(small_book(), *(volunteers or (SEEING,)))  # type: ignore[arg-type]
    return talk.say("hi").press("no").press("_human").volunteer("accept")


def sent(talk: Talk, number: int = 1, *, seconds: int = 0, size: int = 0) -> Talk:
    """A picture, long after whatever was sent before."""
    talk.now += timedelta(minutes=3)
    return talk.do(Media("picture", File("picture", f"file{number}", f"m{number}", seconds, size)))


def opened(talk: Talk) -> list[str]:
    return [each.file.ref for each in talk.effects if isinstance(each, Open)]


def buttons(talk: Talk, who: str = "anna") -> list[str]:
    tells = (each for each in talk.effects if isinstance(each, Tell) and each.volunteer == who)
    return [answer.name for each in tells for answer in each.outgoing.answers]


def test_a_picture_waits_for_a_tap_and_both_sides_know_it() -> None:
    talk = sent(live())
    assert talk.messages == ["hotline-media_waits"]
    assert talk.told_messages("anna") == ["desk-media_waits"]
    assert buttons(talk) == ["open:1"]
    assert opened(talk) == []


def test_the_tap_opens_it_and_is_noted_without_content() -> None:
    talk = sent(live()).volunteer("open", "1")
    assert opened(talk) == ["file1"]
    assert [each for each in talk.effects if isinstance(each, Record)] == [Record("anna", "open:picture")]
    assert talk.shown == []


@pytest.mark.parametrize("words", ["im 12 years old", "i am 15"])
def test_nothing_of_whoever_may_be_a_child_is_passed_on(words: str) -> None:
    talk = sent(live().say(words))
    assert talk.messages == ["hotline-media_live"]
    assert talk.told_messages("anna") == ["desk-media_child"]
    assert buttons(talk) == []
    assert talk.conversation.files == ()


def test_who_turns_out_to_be_a_child_after_sending_is_not_opened_either() -> None:
    talk = sent(live()).say("im 12 years old").volunteer("open", "1")
    assert opened(talk) == []
    assert talk.told_messages("anna") == ["desk-media_child"]


@pytest.mark.parametrize("too_much", [{"size": MOST_BYTES + 1}, {"seconds": MOST_SECONDS + 1}])
def test_what_is_too_large_is_told(too_much: dict[str, int]) -> None:
    talk = sent(live(), **too_much)
    assert talk.told_messages("anna") == ["desk-media_large"]
    assert talk.messages == ["hotline-media_live"]


def test_where_the_volunteer_can_be_shown_nothing_both_hear_the_truth() -> None:
    talk = sent(live(ELSEWHERE))
    assert talk.told_messages("anna") == ["desk-media_elsewhere"]
    assert talk.messages == ["hotline-media_live"]


def test_only_whoever_has_the_chat_can_open_and_the_next_one_is_offered_it() -> None:
    talk = sent(live(SEEING, BORIS_TOO)).volunteer("transfer").volunteer("accept", who="boris")
    assert "open:1" in buttons(talk, "boris")
    assert opened(talk.volunteer("open", "1")) == []
    assert talk.told_messages("anna") == ["desk-not_yours"]
    assert opened(talk.volunteer("open", "1", who="boris")) == ["file1"]


def test_after_the_chat_nothing_can_be_opened_and_the_person_hears_that_nobody_did() -> None:
    talk = sent(live())
    handoff = talk.conversation.handoff
    assert "hotline-media_unopened" in talk.volunteer("helped").messages
    assert handoff
    assert opened(talk.do(Desk("anna", "open", "1", handoff.id))) == []
    assert talk.conversation.files == ()


def test_what_was_opened_needs_no_word_at_the_end() -> None:
    talk = sent(live()).volunteer("open", "1").volunteer("helped")
    assert "hotline-media_unopened" not in talk.messages


def test_what_the_person_took_back_can_t_be_opened() -> None:
    talk = sent(live()).do(Unsent("m1")).volunteer("open", "1")
    assert opened(talk) == []
    assert talk.told_messages("anna") == ["desk-media_gone"]


def test_each_picture_of_an_album_can_be_opened_and_the_person_reads_one_answer() -> None:
    talk, read, offered = live(), 0, []
    talk.now += timedelta(minutes=1)
    for number in range(3):
        talk.do(Media("picture", File("picture", f"file{number}", f"m{number}")))
        read += len(talk.shown)
        offered += buttons(talk)
    assert read == 1
    assert offered == ["open:1", "open:2", "open:3"]


def test_what_is_too_many_is_told_once() -> None:
    talk, read = live(), []
    for number in range(OFTEN["media"][0] + 3):
        talk.do(Media("picture", File("picture", f"file{number}", f"m{number}")))
        read += talk.messages
    assert read == ["hotline-media_waits", "hotline-media_live"]


def test_only_the_newest_are_kept() -> None:
    talk = live()
    for number in range(KEPT + 1):
        sent(talk, number)
    assert len(talk.conversation.files) == KEPT
    assert opened(talk.volunteer("open", "1")) == []
    assert opened(talk.volunteer("open", str(KEPT + 1))) == [f"file{KEPT}"]
