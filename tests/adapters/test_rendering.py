"""The shared rendering: where texts are cut, and how answers are paged."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.limits import ALL, LINE, TELEGRAM
from bot.adapters.rendering import bubbles, graphemes, shortened, split, utf16
from bot.engine.outgoing import Answer, Outgoing, Words
from tests.adapters.stages import say, several, sign

THAI = "ถ้าคุณอยู่ในอันตรายตอนนี้ให้โทรหาเจ้าหน้าที่ที่หมายเลขนี้ได้ทันทีโดยไม่มีค่าใช้จ่ายใดๆทั้งสิ้น"
LAO = "ຖ້າທ່ານຢູ່ໃນອັນຕະລາຍຕອນນີ້ໃຫ້ໂທຫາເຈົ້າໜ້າທີ່ໄດ້ທັນທີໂດຍບໍ່ເສຍຄ່າ"
KHMER = "ប្រសិនបើអ្នកស្ថិតក្នុងគ្រោះថ្នាក់ឥឡូវនេះសូមទូរស័ព្ទទៅភ្នាក់ងារ"
BURMESE = "အခုအန္တရာယ်ရှိနေရင်ဒီနံပါတ်ကိုချက်ချင်းဖုန်းခေါ်ပါအခမဲ့ဖြစ်ပါတယ်"
JAPANESE = "いま危ないときは、この番号に電話してください。お金はかかりません。名前を言わなくてもいいです。"
SCRIPTS = {"th": THAI, "lo": LAO, "km": KHMER, "my": BURMESE, "ja": JAPANESE}


def test_what_fits_is_not_touched() -> None:
    assert split("a b. c\n\nd", 9) == ["a b. c\n\nd"]


def test_a_paragraph_is_the_best_place_to_cut() -> None:
    assert split("One two. Three.\n\nFour five.\nSix seven eight", 32) == [
        "One two. Three.",
        "Four five.\nSix seven eight",
    ]


def test_then_a_line_then_a_sentence_then_a_space() -> None:
    assert split("One two. Three\nfour five six", 24) == ["One two. Three", "four five six"]
    assert split("One two. Three! four five six", 20) == ["One two. Three!", "four five six"]
    assert split("One two three four", 10) == ["One two", "three four"]


def test_a_dot_within_a_word_ends_no_sentence() -> None:
    assert split("aaaa v1.2.3 bbbb cccc", 18) == ["aaaa v1.2.3 bbbb", "cccc"]


def test_a_break_that_stands_too_early_would_waste_the_bubble() -> None:
    assert split("A.\n\n" + "b " * 20, 30)[0] == "A.\n\n" + ("b " * 13).strip()


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("most", [7, 20, 41])
def test_scripts_without_spaces_are_cut_between_graphemes(script: str, most: int) -> None:
    text = SCRIPTS[script]
    pieces = split(text, most)
    assert "".join(pieces) == text
    assert all(utf16(piece) <= most for piece in pieces)
    assert [grapheme for piece in pieces for grapheme in graphemes(piece)] == graphemes(text)


def test_japanese_is_cut_behind_its_full_stop() -> None:
    first, second = split(JAPANESE, 40)
    assert first.endswith("お金はかかりません。")
    assert second == "名前を言わなくてもいいです。"


@pytest.mark.parametrize(
    "whole",
    [
        "https://www.moj.go.jp/isa/index.html?a=1&b=(2)",
        "+81 3-1234-5678",
        "0120-000-911",
        "(03) 3501-0110",
        "#8891",
        "٠١٢٣٤٥٦٧٨٩",
        "1️⃣",
        "👩🏽‍🤝‍👩🏻",
        "🇹🇭",
        "កម្ពុជា"[:4],
    ],
)
def test_links_numbers_and_graphemes_stay_whole(whole: str) -> None:
    for before in range(60):
        pieces = split("x" * before + " " + whole + " " + "y" * 70, 60)
        assert any(whole in piece for piece in pieces), pieces


def test_a_link_longer_than_a_bubble_is_cut_after_all() -> None:
    pieces = split("https://x.example/" + "a" * 100, 50)
    assert [len(piece) for piece in pieces] == [50, 50, 18]


def test_a_grapheme_longer_than_a_bubble_is_cut_after_all() -> None:
    assert all(utf16(piece) <= 50 for piece in split("a" + "\u0301" * 100, 50))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300), st.integers(4, 80))
def test_pieces_fit_and_lose_nothing_but_spaces_at_their_ends(text: str, most: int) -> None:
    pieces = split(text, most)
    assert all(utf16(piece) <= most for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@given(st.lists(st.text(max_size=200), max_size=4), st.lists(st.text(max_size=40), max_size=20), st.integers(0, 9))
def test_every_bubble_is_within_every_limit(texts: list[str], labels: list[str], page: int) -> None:
    answers = tuple(Answer(f"a{number}", label) for number, label in enumerate(labels))
    outgoing = say(*texts, answers=answers, page=page)
    for limits in (*ALL.values(), replace(LINE, text=90), replace(TELEGRAM, text=50, buttons=4, label=5)):
        for bubble in bubbles(outgoing, limits, sign):
            assert 1 <= utf16(bubble.text) <= limits.text
            assert bubble.text.strip()
            assert len(bubble.buttons) <= limits.buttons
            assert all(1 <= len(graphemes(button.label)) <= limits.label for button in bubble.buttons)
            bubble.text.encode()


@given(st.integers(1, 60), st.integers(0, 6), st.integers(4, 14))
def test_by_turning_the_page_every_answer_is_reached_and_the_first_again(own: int, standing: int, most: int) -> None:
    outgoing = say(
        "Which?", answers=several(own, *("skip", "_human", "_leave", "_a", "_b", "_c")[:standing]), more="More"
    )
    seen: set[str] = set()
    page = 0
    for _ in range(80):
        (bubble,) = bubbles(_on_page(outgoing, page), replace(TELEGRAM, buttons=most), sign)
        seen.update(button.token for button in bubble.buttons)
        turns = [button.token for button in bubble.buttons if button.token.startswith("0._page_")]
        if not turns or (page := int(turns[0].removeprefix("0._page_"))) == 0:
            break
    assert {f"0.{answer.name}" for answer in outgoing.answers} <= seen
    assert page == 0


def _on_page(outgoing: Outgoing, page: int) -> Outgoing:
    return Outgoing(outgoing.parts, outgoing.answers, page=page, more=outgoing.more)


def test_a_human_the_way_out_and_skip_stand_on_every_page() -> None:
    answers = several(40, "skip", "_human", "_leave")
    for page in range(6):
        (bubble,) = bubbles(say("Which?", answers=answers, page=page), LINE, sign)
        assert [button.token for button in bubble.buttons[-3:]] == ["0.skip", "0._human", "0._leave"]


def test_a_page_that_is_not_there_is_one_that_is() -> None:
    answers = several(40, "_human")
    (far,) = bubbles(say("Which?", answers=answers, page=10**9), LINE, sign)
    assert len(far.buttons) > 2


def test_the_numbers_are_the_places_of_the_answers_whatever_the_page() -> None:
    (bubble,) = bubbles(say("Which?", answers=several(20, "_human"), page=1), LINE, sign)
    assert "\n20. Label 20\n21. Human" in bubble.text
    assert bubble.buttons[0].token == "0.a12"


def test_where_a_number_is_the_answer_no_label_has_one() -> None:
    (bubble,) = bubbles(say("How many are you?", answers=several(0, "skip", "_human", "_leave")), LINE, sign)
    assert bubble.text == "How many are you?\n\n– Skip\n– Human\n– Leave"
    (menu,) = bubbles(say("Menu", answers=several(0, "_language", "_human")), LINE, sign)
    assert menu.text == "Menu\n\n1. Language\n2. Human"


def test_a_label_of_several_lines_becomes_one() -> None:
    (bubble,) = bubbles(say("Which?", answers=(Answer("a", " yes,\n\tplease\x00 "),)), LINE, sign)
    assert bubble.buttons[0].label == "yes, please"


def test_an_empty_label_can_still_be_pressed() -> None:
    (bubble,) = bubbles(say("Which?", answers=(Answer("a", ""),)), TELEGRAM, sign)
    assert bubble.buttons[0].label == "…"


@pytest.mark.parametrize(
    ("label", "most", "cut"), [("abcdef", 5, "abcd…"), ("abcde", 5, "abcde"), ("ab 𠮷𠮷𠮷", 6, "ab 𠮷…")]
)
def test_where_utf16_counts_labels_are_cut_by_it(label: str, most: int, cut: str) -> None:
    assert shortened(label, most, "utf16") == cut
    assert utf16(cut) <= most


def test_parts_stay_bubbles_of_their_own() -> None:
    texts = [bubble.text for bubble in bubbles(Outgoing((Words("Hello."), Words("Who we are."))), LINE, sign)]
    assert texts == ["Hello.", "Who we are."]
