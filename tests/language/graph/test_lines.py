"""Text in lines: never wider than the box, never broken where a reader would stumble."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.graph.lines import MORE, beginning, ending, width, wrapped

SIZE = 14.0
THAI = "ค่อยๆ คิดนะ ตรงนี้ไม่มีคำตอบถูกหรือผิด จะข้ามก็ได้ ถ้าอยากออกไปข้างนอก หรืออยากเลิกทำงานนั้น คุณทำได้ไหม"
JAPANESE = (
    "正しい答えも、まちがった答えもありません。ゆっくり考えて、だいじょうぶです。その仕事をやめたり、できますか？"
)
LETTERS = st.text(st.sampled_from("abcMW iป่ๆกำ日本。、…။မြန်မာខ្មែរ🌙é"), max_size=80)


@given(LETTERS, st.sampled_from(["en", "th", "ja", "my"]), st.integers(40, 300))
def test_no_line_is_wider_than_its_room(text: str, language: str, room: int) -> None:
    assert all(width(line, SIZE) <= room for line in wrapped(text, SIZE, room, language))


@given(LETTERS, st.sampled_from(["en", "th", "ja", "my"]))
def test_no_letter_is_lost(text: str, language: str) -> None:
    lines = wrapped(text, SIZE, 120, language)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(LETTERS, st.sampled_from(["en", "th", "ja"]), st.integers(1, 4))
def test_a_shortened_text_keeps_to_its_lines(text: str, language: str, most: int) -> None:
    for lines in (beginning(text, SIZE, 140, language, most), ending(text, SIZE, 140, language, most)):
        assert len(lines) <= most
        assert all(width(line, SIZE) <= 140 for line in lines)


@pytest.mark.parametrize(("text", "language"), [(THAI, "th"), (JAPANESE, "ja")])
def test_no_line_begins_with_a_sign_that_belongs_to_the_letter_before(text: str, language: str) -> None:
    lines = wrapped(text, SIZE, 110, language)
    assert len(lines) > 3
    assert not [line for line in lines if line[0] in "ๆ่้ั็ิี์。、？"]


def test_words_that_are_written_without_spaces_are_not_torn() -> None:
    assert wrapped("正しい答えも、まちがった答え", SIZE, 130, "ja") == ["正しい答えも、", "まちがった答え"]


def test_a_question_is_shortened_from_the_front_because_it_comes_last() -> None:
    text = "Thank you for telling me. You need not carry this alone. Would you like to write with a person now?"
    assert ending(text, SIZE, 200, "en", 2) == [f"{MORE} Would you like to write", "with a person now?"]


def test_a_text_without_sentences_is_shortened_at_a_clause() -> None:
    first = ending(THAI, SIZE, 200, "th", 2)[0]
    assert first.startswith(f"{MORE} ")
    assert THAI.split(first.removeprefix(f"{MORE} "))[0].endswith(" ")


def test_a_message_is_shortened_behind_a_word() -> None:
    text = "A program answers first, and behind it there are volunteers."
    lines = beginning(text, SIZE, 150, "en", 2)
    assert lines[-1].endswith(MORE)
    assert lines[-1].removesuffix(MORE).split()[-1] in text.split()


def test_wide_letters_count_as_wide_and_marks_as_nothing() -> None:
    assert width("日本", 10) == 2 * width("日", 10) > 20
    assert width("ก่", 10) == width("ก", 10)
    assert width("é", 10) == width("e", 10)
