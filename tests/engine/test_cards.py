"""Phrase cards: found by a word, read by each in their own language, answered by a button or in own words."""

from __future__ import annotations

import msgspec
import pytest

from bot.engine.cards import search
from bot.engine.duty import Volunteer
from bot.engine.model import Cover, Joined, Tell
from tests.content.shipped import book
from tests.engine.talk import ANNA, Talk

HARU = Volunteer("haru", ("ja",), (), free=2, on=True)


def live(language: str = "vi", *, who: Volunteer = ANNA) -> Talk:
    """A live chat with a person who writes in that language."""
    talk = Talk(book(), who).do(Joined())
    talk.conversation = msgspec.structs.replace(talk.conversation, language=language)
    return talk.press("_human").volunteer("accept", who=who.id)


def buttons(talk: Talk, who: str = "anna") -> list[str]:
    """What a volunteer can press after the last turn."""
    tells = [each for each in talk.effects if isinstance(each, Tell) and each.volunteer == who]
    return [answer.name for each in tells for answer in each.outgoing.answers]


def found(word: str, *languages: str) -> list[str]:
    return search(book().words, tuple(book().cards.values()), languages, word)


def test_a_word_finds_cards_and_sends_nothing_yet() -> None:
    talk = live().volunteer("cards", "police")
    assert talk.shown == []
    assert buttons(talk)[0] == "card:police"
    assert "1. Would you like the police to come?" in talk.told("anna")


@pytest.mark.parametrize(
    ("language", "word"), [("en", "Police"), ("en", "polcie"), ("ja", "警察"), ("ja", "けいさつ"), ("th", "ตำรวจ")]
)
def test_a_card_is_found_in_the_volunteer_s_language_and_in_spite_of_a_slip(language: str, word: str) -> None:
    assert "police" in found(word, language)[:2]


def test_a_word_of_another_topic_finds_none_of_this_one() -> None:
    assert "police" not in found("hungry", "en")
    assert found("hungry", "en")[0] == "food"
    assert found("   ", "en") == []


def test_without_a_word_the_topics_stand_there_and_each_shows_its_cards() -> None:
    talk = live().volunteer("cards")
    assert buttons(talk) == [f"topic:{topic}" for topic in dict.fromkeys(card.topic for card in book().cards.values())]
    for topic in [name.removeprefix("topic:") for name in buttons(talk)]:
        listed = [f"card:{card.name}" for card in book().cards.values() if card.topic == topic]
        assert buttons(talk.volunteer("topic", topic)) == [*listed, "topic:"]


def test_a_word_that_finds_nothing_is_told_with_the_topics() -> None:
    talk = live().volunteer("cards", "zebra crossing")
    assert talk.told_messages("anna") == ["desk-cards_not_found"]
    assert "topic:safety" in buttons(talk)
    assert talk.shown == []


def test_the_person_reads_it_in_her_language_and_the_volunteer_in_his() -> None:
    talk = live("vi", who=HARU).volunteer("card", "safe_now", who="haru")
    assert talk.text == book().words.text("vi", "cards-safe_now").text
    assert "安全ですか" in talk.told("haru")
    labels = [answer.label for outgoing in talk.shown for answer in outgoing.answers]
    assert labels == ["Có", "Không", "Không chắc", "Bỏ qua", "Rời đi lặng lẽ"]


def test_the_volunteer_is_not_shown_the_harmless_beginning() -> None:
    talk = live().volunteer("card", "safe_now")
    assert book().words.label("vi", "cards-opening", "ask").text in talk.text
    assert book().words.label("en", "cards-opening", "ask").text not in talk.told("anna")


def test_a_button_comes_back_in_the_volunteer_s_language_and_she_hears_that_it_did() -> None:
    talk = live("vi").volunteer("card", "go_out").press("_card:go_out:sometimes")
    assert "Sometimes (to: Can you go out when you want to?)" in talk.told("anna")
    assert talk.messages == ["cards-passed_on"]


def test_skip_is_an_answer_of_every_card_that_asks() -> None:
    talk = live("vi").volunteer("card", "age")
    assert "_card:age:skip" in talk.buttons
    assert "Skip" in talk.press("_card:age:skip").told("anna")
    assert all("skip" not in card.answers for card in book().cards.values())


def test_a_typed_answer_is_passed_on_as_written_and_with_its_meaning() -> None:
    talk = live("th").volunteer("card", "safe_now").say("ไม่")
    assert talk.told_messages("anna") == ["desk-card_typed"]
    assert "ไม่" in talk.told("anna")
    assert "That means: No" in talk.told("anna")


def test_a_number_answers_the_card_where_no_buttons_are_seen() -> None:
    talk = live("th").volunteer("card", "go_out").say("3")
    assert "That means: No" in talk.told("anna")


def test_other_words_are_passed_on_as_they_are() -> None:
    talk = live("th").volunteer("card", "safe_now").say("ฉันอยู่ชินจูกุ")
    assert talk.told_messages("anna") == ["desk-person"]


def test_a_yes_after_the_volunteer_s_own_words_is_no_answer_to_the_card() -> None:
    talk = live("th").volunteer("card", "safe_now").volunteer("say", "shall I call?").say("ใช่")
    assert talk.told_messages("anna") == ["desk-person"]


def test_a_yes_answers_a_card_once() -> None:
    talk = live("th").volunteer("card", "safe_now").say("ใช่").say("ใช่")
    assert talk.told_messages("anna") == ["desk-person"]


def test_a_cry_for_help_is_told_as_one_whatever_card_stands_there() -> None:
    talk = live("en").volunteer("card", "how_are_you").say("he is going to kill me")
    assert "desk-person_danger" in talk.told_messages("anna")


def test_an_older_card_can_still_be_answered() -> None:
    talk = live("vi").volunteer("card", "alone").volunteer("card", "safe_now").press("_card:alone:alone")
    assert "Alone (to: Are you alone now" in talk.told("anna")


def test_a_card_that_her_language_lacks_is_told_and_not_sent_in_another() -> None:
    talk = live("xx").volunteer("card", "safe_now")
    assert talk.shown == []
    assert talk.told_messages("anna") == ["desk-card_missing"]
    assert live("xx").volunteer("cards", "police").told_messages("anna") == ["desk-cards_none"]


def test_a_card_of_an_older_book_is_told_and_a_button_of_it_is_answered() -> None:
    assert live().volunteer("card", "gone_by_now").told_messages("anna") == ["desk-card_gone"]
    talk = live().press("_card:gone_by_now:yes")
    assert talk.messages == ["hotline-still_live"]


def test_while_she_is_hidden_no_card_goes_out_and_while_it_is_quiet_it_waits() -> None:
    hidden = live("vi").press("_leave").volunteer("card", "hello")
    assert hidden.shown == []
    assert hidden.told_messages("anna") == ["desk-hidden"]
    quiet = live("vi").wait(minutes=45).volunteer("card", "hello")
    assert quiet.conversation.cover is Cover.QUIET
    assert quiet.told_messages("anna") == ["desk-card_held"]
    assert [part.message for outgoing in quiet.held for part in outgoing.spoken] == ["cards-hello"]
    assert "cards-hello" not in quiet.messages


def test_only_who_has_the_chat_sends_cards() -> None:
    talk = Talk(book(), ANNA, HARU).do(Joined()).press("_human").volunteer("accept")
    for act, text in (("cards", "police"), ("topic", "safety"), ("card", "hello")):
        talk.volunteer(act, text, who="haru")
        assert talk.shown == []
        assert talk.told_messages("haru") == ["desk-not_yours"]


def test_after_the_chat_a_button_of_a_card_leads_on_with_the_script() -> None:
    talk = live("en").volunteer("card", "safe_now").volunteer("helped")
    assert talk.press("_card:safe_now:yes").messages
    assert talk.told("anna") == ""
