"""Short conversations of made-up people with the shipped script, as they would write: never stuck, never unheard.

A line that begins with a dot presses an answer by its name, any other is typed. What is expected is a step or an
answer, never a wording, so that translators stay free.
"""

from __future__ import annotations

import pytest

from bot.engine.model import Cover, Joined, Media, Urgency
from tests.content.shipped import LANGUAGES, book
from tests.engine.talk import ANNA, BORIS, Talk

FIRST_CHARACTERS = 40
"""So much of a message a locked screen shows."""
NOT_UNDERSTOOD = ("hotline-not_understood", "hotline-told", "hotline-please_choose")


def new(language: str, *volunteers: object) -> Talk:
    return Talk(book(), *volunteers, locale=language).do(Joined())  # type: ignore[arg-type]


def go(talk: Talk, *lines: str) -> Talk:
    """What they press and type, one after the other; each gets an answer, with a human or the way out below it."""
    for line in lines:
        talk = talk.press(line[1:]) if line.startswith(".") else talk.say(line)
        hidden = talk.conversation.cover is Cover.HIDDEN
        assert talk.shown, f"silence after {line}"
        assert hidden or {"_human", "_leave"} & set(talk.buttons), f"no way out after {line}"
    return talk


def known(talk: Talk) -> dict[str, str]:
    return {name: value.name for name, value in talk.conversation.slots.items()}


def said(message: str, language: str) -> str:
    return book().words.text(language, message).text


# ── a girl of twelve, Thai, at midnight: short words, many of them misspelt ────────────────────────────────


def test_a_thai_child_who_only_types_reaches_the_work_questions_and_a_human() -> None:
    talk = go(new("th", ANNA, BORIS), "หนูกลัว", "ม่มี", "ใช่", "ร้านนวด", "หนู 12")
    assert known(talk) == {"phone_watched": "no", "age": "under_13"}
    assert talk.conversation.handoff is not None
    assert talk.conversation.handoff.urgency is Urgency.IMMEDIATE


@pytest.mark.parametrize("words", ["ช่วย", "ช่วยหนูที", "ช่วยหนูหน่อย", "พี่ช่วยหนูหน่อยค่ะ", "อยู่ร้านนวด เขาไม่ให้ออก"])
def test_a_thai_child_who_asks_for_help_is_heard_wherever_she_stands(words: str) -> None:
    for before in ((), (".th",), (".th", ".no"), (".th", ".no", ".work")):
        talk = go(new("th", BORIS), *before, words)
        assert talk.conversation.handoff is not None, before
        assert talk.conversation.handoff.urgency is Urgency.IMMEDIATE


def test_a_thai_child_names_her_age_in_passing_and_counts_as_a_child() -> None:
    talk = go(new("th"), ".th", ".no", "หนู12")
    assert "child" in talk.conversation.said


def test_a_thai_child_who_wants_to_go_home_is_listened_to() -> None:
    assert go(new("th", BORIS), ".th", ".no", "อยากกลับบ้าน", ".under_13").step == "talk-person"


# ── a Japanese girl of fifteen with a debt at a host club, who trusts nobody ───────────────────────────────


def test_a_girl_with_a_host_debt_is_understood_in_her_words() -> None:
    talk = go(new("ja"), "日本語", "たぶん", ".go_on", "ホスクラ", "15", "辞めれない")
    assert known(talk) == {"phone_watched": "unsure", "age": "teen", "can_leave_freely": "no"}
    assert talk.step == "offer-asked"


@pytest.mark.parametrize("words", ["警察に言うの？", "親にバレる？", "誰が見てんの"])
def test_a_suspicious_girl_hears_who_learns_of_it_and_keeps_her_place(words: str) -> None:
    talk = go(new("ja"), ".ja", ".no", ".work", words)
    assert said("hotline-my_data", "ja") in talk.text
    assert talk.step == "labour-age"


def test_a_girl_who_skips_everything_is_never_urged() -> None:
    talk = go(new("ja", ANNA), ".ja", "パス", ".work", *["とばす"] * 7)
    assert talk.step == "labour-options"
    assert talk.conversation.handoff is None


# ── a Vietnamese intern who writes some English ────────────────────────────────────────────────────────────


def test_an_intern_with_little_english_is_not_kept_at_the_choice_of_a_language() -> None:
    assert go(new("en"), "hello", "no", "boss keep my passport").step == "labour-age"
    assert go(new("en"), "tôi không nói tiếng anh", "xin chào").step == "welcome-watched"


def test_an_intern_with_little_english_answers_in_his_words() -> None:
    talk = go(new("en"), ".en", ".no", "factory", "25", "no can go", ".later", "no", "boss keep passport", "have debt")
    assert known(talk) == {
        "phone_watched": "no",
        "age": "adult",
        "can_leave_freely": "no",
        "person_now": "later",
        "moved_or_travel_soon": "no",
        "papers_held_by_other": "yes",
        "debt_must_be_worked_off": "yes",
    }


def test_a_misspelt_sign_is_never_recorded_as_its_opposite() -> None:
    for confirmed in ("1", "yes", "ok 1"):
        talk = go(new("en"), ".en", ".no", ".work", ".adult", "i cant leve", confirmed)
        assert known(talk).get("can_leave_freely") in ("no", None)


# ── someone else takes the phone ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_takes_the_phone_after_leaving_quietly_reads_one_harmless_line(language: str) -> None:
    talk = go(new(language), f".{language}", ".no", ".danger", "._leave")
    cover = said("hotline-cover", language)
    for event in ("/start", "who is this", "นี่ใคร", "誰？", "1", "2", "help"):
        assert talk.say(event).text == cover
        assert talk.buttons == []
    assert talk.do(Joined(again=True)).text == cover


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_takes_the_phone_after_a_pause_reads_nothing_of_before(language: str) -> None:
    talk = go(new(language), f".{language}", ".no", ".work", ".teen").wait(minutes=45)
    for words in ("who is this", "นี่ใคร", "これ何？", "2"):
        assert talk.say(words).text in (said("hotline-quiet", language), said("hotline-quiet_human", language))
    assert known(talk) == {"phone_watched": "no", "age": "teen"}


# ── danger, and one word for it ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("language", "words"), [("en", "help"), ("ja", "たすけて"), ("th", "ช่วยด้วย")])
def test_whoever_writes_one_word_again_and_again_reaches_a_human_and_numbers(language: str, words: str) -> None:
    talk = go(Talk(book(), ANNA, BORIS, locale=language), words, words, words)
    assert talk.conversation.handoff is not None
    assert {"_call", "_human", "_leave"} <= set(talk.buttons)
    assert "110" in go(talk, "._call").text


# ── garbage, stickers, numbers ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_garbage_is_always_answered_and_never_taken_for_an_answer(language: str) -> None:
    talk = go(new(language), f".{language}")
    for words in ("asdf", "😀😀", "999", "x" * 3_000, "", "   ", "\u200b", "!!!", "lol"):
        talk = go(talk, words)
        assert (talk.step, known(talk)) == ("welcome-watched", {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_sends_nothing_but_stickers_always_finds_a_human_below_the_answer(language: str) -> None:
    talk = new(language)
    for kind in ("sticker", "picture", "voice", "sticker"):
        talk.wait(seconds=30).do(Media(kind))
        assert {"_human", "_leave"} <= set(talk.buttons)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("ja", ("１", "２．", "2番", "③")),
        ("th", ("๑", "๒", "ข้อ 2", "3")),
        ("en", ("1)", "2 please", "number 2", "(3)")),
    ],
)
def test_an_old_phone_without_buttons_gets_through_with_numbers(language: str, lines: tuple[str, ...]) -> None:
    talk = go(new(language), *lines)
    assert (talk.step, known(talk)) == ("labour-leave", {"phone_watched": "no", "age": "adult"})


# ── a volunteer who makes slips ────────────────────────────────────────────────────────────────────────────


def test_a_volunteer_who_accepts_closes_and_writes_on_changes_nothing_for_the_person() -> None:
    talk = go(new("th", ANNA), ".th", ".no", ".talk", ".adult").volunteer("accept")
    assert talk.volunteer("accept").shown == []
    talk.volunteer("close").volunteer("helped")
    assert talk.step == "goodbye-safe"
    for act in ("say", "accept", "note", "close", "helped"):
        assert talk.volunteer(act, "are you there").shown == []
        assert talk.told("anna")


@pytest.mark.parametrize(("language", "thanks"), [("en", "thank you"), ("ja", "ありがとう"), ("th", "ขอบคุณ")])
def test_thanks_after_a_chat_with_a_human_are_no_misunderstanding(language: str, thanks: str) -> None:
    talk = go(new(language, ANNA), f".{language}", ".no", ".talk", ".adult").volunteer("accept").volunteer("helped")
    go(talk, thanks)
    assert not any(said(message, language) in talk.text for message in NOT_UNDERSTOOD)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_while_nobody_is_there_promise_nobody(language: str) -> None:
    talk = go(new(language), f".{language}", ".no", "._human", "abc def")
    assert said("hotline-kept", language) in talk.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_new_words_of_the_engine_give_anybody_away_on_a_locked_screen(language: str) -> None:
    for message in (*NOT_UNDERSTOOD, "hotline-kept", "hotline-thanked", "hotline-media"):
        seen = said(message, language)[:FIRST_CHARACTERS].casefold()
        assert not any(word in seen for word in ("police", "danger", "警察", "危", "ตำรวจ", "อันตราย"))
