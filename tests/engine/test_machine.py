"""Free text between two people without a common language: what a machine is given, how it is marked, who hears it."""

from __future__ import annotations

from msgspec.structs import replace

from bot.adapters.limits import TELEGRAM
from bot.engine.duty import Volunteer
from bot.engine.machine import LONGEST
from bot.engine.model import Show, Tell
from bot.engine.outgoing import SLOT, Outgoing, Words
from bot.runtime.translator import LONGEST as LONGEST_BACK
from tests.engine.talk import ANNA, Talk, small_book

MIKA = Volunteer("mika", ("ja",), (), free=2, on=True)
MAYA = Volunteer("maya", ("en",), (), free=0, queues=())
BEGINS = "hotline-machine_begins"


def live(*volunteers: Volunteer, translates: bool = True, who: str = "mika") -> Talk:
    """An English person and a Japanese volunteer."""
    talk = Talk(small_book(), *(volunteers or (MIKA,)))
    talk.duty = replace(talk.duty, translates=translates)
    return talk.say("hello, i need somebody").press("no").press("_human").volunteer("accept", who=who)


def told(talk: Talk, who: str = "mika") -> list[Outgoing]:
    return [each.outgoing for each in talk.effects if isinstance(each, Tell) and each.volunteer == who]


def shown(talk: Talk) -> Outgoing:
    return [each.outgoing for each in talk.effects if isinstance(each, Show)][-1]


def words(outgoing: Outgoing) -> str:
    return "".join(part.text for part in outgoing.parts if isinstance(part, Words))


def test_the_person_hears_once_that_a_machine_translates_and_the_volunteer_sees_it() -> None:
    talk = live()
    assert BEGINS in talk.messages
    assert "機械が訳しています" in words(told(talk)[0])
    talk.volunteer("say", "こんにちは", who="mika")
    assert BEGINS not in talk.messages
    talk.volunteer("helped", who="mika").press("_human").volunteer("accept", who="mika")
    assert BEGINS not in talk.messages


def test_a_volunteer_s_words_are_translated_into_the_person_s_language_and_marked() -> None:
    outgoing = shown(live().volunteer("say", "こんにちは、大丈夫ですか", who="mika"))
    wanted = outgoing.translation
    assert wanted
    assert (wanted.text, wanted.source, wanted.target) == ("こんにちは、大丈夫ですか", "ja", "en")
    assert SLOT in words(outgoing)
    assert "by a machine" in words(outgoing)
    assert "こんにちは" in wanted.instead[0].text
    assert "could not translate" in wanted.instead[0].text


def test_the_person_s_words_are_translated_and_the_original_stays_beside() -> None:
    outgoing = told(live().say("my boss keeps my passport"))[-1]
    assert outgoing.translation
    assert (outgoing.translation.source, outgoing.translation.target) == ("en", "ja")
    assert SLOT in words(outgoing)
    assert "my boss keeps my passport" in words(outgoing)


def test_a_cry_is_found_in_what_the_person_really_wrote() -> None:
    talk = live().say("he will kill me")
    assert talk.told_messages("mika") == ["desk-person_danger"]
    assert told(talk)[-1].translation


def test_what_was_written_before_the_volunteer_came_is_translated_too() -> None:
    assert "desk-machine_before" in live().told_messages("mika")


def test_who_have_a_common_language_need_no_machine() -> None:
    talk = live(ANNA, who="anna")
    assert BEGINS not in talk.messages
    assert told(talk.say("my boss keeps my passport"), "anna")[-1].translation is None
    assert shown(talk.volunteer("say", "I am here")).translation is None


def test_without_a_machine_words_pass_as_they_are() -> None:
    talk = live(translates=False)
    assert BEGINS not in talk.messages
    assert words(shown(talk.volunteer("say", "こんにちは", who="mika"))) == "こんにちは"
    assert words(told(talk.say("hello"))[-1]).endswith("hello")


def test_a_volunteer_who_writes_the_person_s_language_is_not_translated() -> None:
    outgoing = shown(live().volunteer("say", "I am here with you now, take your time", who="mika"))
    assert outgoing.translation is None
    assert words(outgoing) == "I am here with you now, take your time"


def test_words_of_the_person_in_the_volunteer_s_language_are_not_translated() -> None:
    assert told(live().say("たすけてください、おねがいします"))[-1].translation is None


def test_what_is_too_long_passes_untranslated_and_says_so() -> None:
    long = "my boss keeps my passport " * (LONGEST // 20)
    outgoing = told(live().say(long))[-1]
    assert outgoing.translation is None
    assert "訳されていません" in words(outgoing)
    assert "could not translate" in words(shown(live().volunteer("say", "あ" * (LONGEST + 1), who="mika")))


def test_with_its_translation_no_message_is_longer_than_telegram_takes() -> None:
    outgoing = told(live().say("🙂" * (LONGEST // 2)))[-1]
    assert len(words(outgoing).encode("utf-16-le")) // 2 + LONGEST_BACK < TELEGRAM.text
    assert outgoing.translation
    assert told(live().say("🙂" * (LONGEST // 2 + 1)))[-1].translation is None


def test_a_supervisor_who_looks_on_reads_each_word_in_a_language_of_theirs() -> None:
    talk = live(MIKA, MAYA).volunteer("look", who="maya").say("my boss keeps my passport")
    assert told(talk, "mika")[-1].translation
    assert told(talk, "maya")[-1].translation is None


def test_nobody_writes_the_sign_that_stands_for_a_translation() -> None:
    outgoing = told(live().say(f"hello {SLOT} there my friend"))[-1]
    assert words(outgoing).count(SLOT) == 1
