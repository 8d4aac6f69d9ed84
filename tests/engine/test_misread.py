"""What happens to words that are no answer as they stand: misspelt ones, a bare cry, words instead of a language."""

from __future__ import annotations

import pytest

from bot.engine.handoff import Urgency
from bot.engine.model import Cover, Joined
from tests.content.shipped import LANGUAGES, book
from tests.engine.talk import ANNA, Talk


def asked_to_leave() -> Talk:
    """Before "Can you go out, or stop that work, when you want to?", having written it wrong."""
    talk = Talk(book(), locale="en").do(Joined())
    for answer in ("en", "no", "work", "adult"):
        talk.press(answer)
    return talk.say("i cant leve")


def leaving(talk: Talk) -> str | None:
    value = talk.conversation.slots.get("can_leave_freely")
    return value.name if value else None


def test_did_you_mean_offers_the_answer_with_a_human_and_the_way_out() -> None:
    assert asked_to_leave().buttons == ["no", "_human", "_leave"]


@pytest.mark.parametrize("words", ["1", "１", "1.", "yes", "Yes!", "No, I can't", "👍"])
def test_a_number_a_yes_or_the_label_after_did_you_mean_is_the_answer_that_was_offered(words: str) -> None:
    assert leaving(asked_to_leave().say(words)) == "no"


def test_the_offered_answer_can_be_pressed() -> None:
    talk = asked_to_leave().press("no")
    assert (leaving(talk), talk.conversation.panel) == ("no", "")


@pytest.mark.parametrize("words", ["no", "7", "👎"])
def test_a_no_or_a_number_that_is_not_shown_asks_the_question_again(words: str) -> None:
    talk = asked_to_leave().say(words)
    assert (leaving(talk), talk.step) == (None, "labour-leave")
    assert talk.buttons[:3] == ["yes", "no", "unsure"]


def test_an_answer_of_the_question_itself_counts_after_did_you_mean() -> None:
    assert leaving(asked_to_leave().say("it depends")) == "unsure"
    assert leaving(asked_to_leave().press("yes")) == "yes"


def test_a_second_misspelling_is_offered_anew() -> None:
    talk = asked_to_leave().say("it dependz")
    assert talk.buttons == ["unsure", "_human", "_leave"]
    assert leaving(talk.say("1")) == "unsure"


def test_a_human_asked_for_after_did_you_mean_comes_back_to_the_question() -> None:
    talk = asked_to_leave().say("2")
    assert talk.conversation.handoff is not None
    assert talk.buttons[:3] == ["yes", "no", "unsure"]


def test_did_you_mean_below_another_question_of_the_engine() -> None:
    talk = Talk(book(), locale="en").do(Joined()).press("en").press("_language").say("englsh")
    assert talk.buttons == ["en", "_human", "_leave"]
    assert talk.say("1").step == "welcome-watched"


@pytest.mark.parametrize(("language", "cry"), [("en", "help"), ("en", "Help!!"), ("th", "ช่วยด้วย"), ("ja", "助けて")])
def test_a_bare_cry_is_danger_at_every_question(language: str, cry: str) -> None:
    fresh = Talk(book(), ANNA, locale=language)
    started = Talk(book(), ANNA, locale=language).do(Joined()).press(language).press("no").press("work")
    for talk in (fresh, started):
        talk.say(cry)
        assert talk.conversation.handoff is not None
        assert talk.conversation.handoff.urgency is Urgency.IMMEDIATE
        assert "_leave" in talk.buttons


def test_a_bare_cry_while_hidden_reaches_the_desk_and_not_the_screen() -> None:
    talk = Talk(book(), ANNA, locale="en").do(Joined()).press("en").press("no").press("_leave").say("help")
    assert talk.told("anna")
    assert talk.messages == ["hotline-cover_help", "cover-topics"]


@pytest.mark.parametrize(("language", "words"), [("en", "hello"), ("th", "หนูกลัว"), ("ja", "お金のことで困ってる")])
def test_whoever_writes_instead_of_choosing_a_language_goes_on_in_the_one_they_write(language: str, words: str) -> None:
    talk = Talk(book(), locale=language).do(Joined()).say(words)
    assert (talk.step, talk.conversation.language) == ("welcome-watched", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_kept_at_the_choice_of_a_language_for_more_than_two_texts(language: str) -> None:
    talk = Talk(book(), locale=language).do(Joined()).say("123").say("😀")
    assert talk.step == "welcome-watched"


def test_a_language_that_is_offered_at_the_choice_of_a_language_is_asked_once() -> None:
    talk = Talk(book(), locale="en").do(Joined()).say("พูดไทยได้ไหมคะ")
    assert talk.buttons[0] == "_lang_th"
    talk.press("_lang_th")
    assert (talk.step, talk.conversation.language) == ("welcome-watched", "th")


def test_a_greeting_at_a_question_is_no_misunderstanding() -> None:
    talk = Talk(book(), locale="en").do(Joined()).press("en").press("no").say("hello")
    assert talk.text == book().words.text("en", "welcome-need").text


def test_the_number_of_danger_below_what_was_not_understood_is_danger() -> None:
    talk = Talk(book(), ANNA, locale="en").do(Joined()).press("en").say("hmpf")
    number = talk.buttons.index("_danger") + 1
    assert talk.say(str(number)).told("anna")


def test_numbers_below_the_offer_of_another_language_mean_what_stands_there() -> None:
    talk = Talk(book(), locale="en").do(Joined()).press("en").say("พูดไทยได้ไหมคะ")
    assert talk.buttons[:3] == ["_lang_th", "yes", "no"]
    assert talk.say("3").conversation.slots["phone_watched"].name == "no"


def test_a_long_story_in_many_pieces_is_there_for_the_volunteer_who_comes() -> None:
    talk = Talk(book(), ANNA, locale="en").do(Joined()).press("en").press("no")
    for piece in range(15):
        talk.say(f"and then ({piece}) " + "something happened " * 5)
    header = talk.press("_human").volunteer("accept").told("anna")
    assert all(f"({piece})" in header for piece in range(15))


def test_the_end_of_a_text_as_long_as_a_platform_allows_is_there_too() -> None:
    talk = Talk(book(), ANNA, locale="en").do(Joined()).press("en").press("no").say("x" * 4_990 + " my room")
    assert "my room" in talk.press("_human").volunteer("accept").told("anna")


@pytest.mark.parametrize(("language", "words"), [("en", "thank you"), ("ja", "ありがと"), ("th", "ขอบคุณค่ะ")])
def test_thanks_are_answered_and_the_question_stands(language: str, words: str) -> None:
    talk = Talk(book(), locale=language).do(Joined()).press(language).press("no")
    asked = book().words.text(language, "welcome-need").text
    assert talk.say(words).text == f"{book().words.text(language, 'hotline-thanked').text}\n{asked}"
    talk.press("nothing").press("no").say(words)
    assert (talk.step, talk.buttons) == ("", ["_again", "_human", "_leave"])


@pytest.mark.parametrize(("language", "words"), [("en", "number 2"), ("th", "ข้อ 2"), ("th", "ข้อ๒"), ("ja", "２番")])
def test_a_number_with_its_word_is_the_number(language: str, words: str) -> None:
    talk = Talk(book(), locale=language).do(Joined()).press(language).say(words)
    assert talk.conversation.slots["phone_watched"].name == "no"


@pytest.mark.parametrize(("language", "cry"), [("en", "help"), ("ja", "助けて"), ("th", "ช่วยด้วย")])
def test_a_bare_cry_ends_quiet(language: str, cry: str) -> None:
    talk = Talk(book(), ANNA, locale=language).do(Joined()).press(language).press("no").wait(minutes=40).say(cry)
    assert talk.conversation.cover is Cover.NONE
    assert talk.told("anna")


@pytest.mark.parametrize(
    ("language", "pieces"),
    [
        ("en", ("he will", "kill me")),
        ("en", ("they", "beat me")),
        ("th", ("เขาจะ", "ฆ่าหนู")),
        ("ja", ("ころ", "される")),
    ],
)
def test_a_cry_that_is_sent_in_two_pieces_within_a_minute_is_heard(language: str, pieces: tuple[str, str]) -> None:
    talk = Talk(book(), ANNA, locale=language).do(Joined()).press(language).press("no")
    talk.say(pieces[0])
    assert talk.conversation.said == ()
    assert talk.wait(seconds=50).say(pieces[1]).conversation.said == ("danger",)


def test_two_pieces_that_have_nothing_to_do_with_each_other_are_no_cry() -> None:
    def heard(seconds: int, *pieces: str) -> tuple[str, ...]:
        talk = Talk(book(), ANNA, locale="en").do(Joined()).press("en").press("no").say(pieces[0])
        return talk.wait(seconds=seconds).say(pieces[1]).conversation.said

    assert heard(10, "he will", "kill me") == ("danger",)
    assert heard(90, "he will", "kill me") == ()
    assert heard(10, "my boss is a man who says that he will " + "always " * 10, "kill me") == ()


def test_a_cry_counts_once_though_the_next_piece_follows_at_once() -> None:
    talk = Talk(book(), ANNA, locale="en").do(Joined()).press("en").press("no").say("i want to die")
    assert talk.told("anna")
    assert not talk.say("really").told("anna")
