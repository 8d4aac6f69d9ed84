"""Rules of writing: what each counts, where its limit is, and that staff can change it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.easy import kanji, sentences, unread, unspaced
from bot.language.findings import Report
from bot.language.loading import load
from bot.language.nodes import parse
from bot.language.page import Page
from bot.language.reader import hash_of, read
from bot.language.writing import pattern_of
from bot.language.writing_file import SAFETY, Words, Writing, read_writing
from tests.language.books import SOUND, folder, sound
from tests.language.test_loading import write

RULES = "flows/writing.yaml"
ALONE = "welcome-alone = Are you alone now?\n"


def found(rules: str, hello: str, language: str = "en", alone: str = ALONE) -> list[str]:
    """The codes of the warnings for a message, under these rules of its language."""
    files = sound() | {
        RULES: f"format: 1\nlanguages:\n  {language}:\n{rules}".encode(),
        f"translations/{language}/welcome.ftl": f"welcome-hello = {hello}\n{alone}".encode(),
    }
    return [each.code for each in read(files).findings if each.code.startswith("TM8")]


def writing(rules: str) -> Writing:
    report = Report()
    node = parse(RULES, f"format: 1\nlanguages:\n{rules}".encode(), report)
    read_rules = read_writing(node, Page(RULES, report)) if node else None
    assert read_rules
    assert report.findings({}) == ()
    return read_rules


# ── limits: one below, exactly, one over ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("count", "warned"), [(4, []), (5, []), (6, ["TM801"])])
def test_letters_are_counted_as_people_see_them(count: int, warned: list[str]) -> None:
    assert found("    letters: {most: 5, why: x}\n", "ที่" * count, "th", "") == warned
    assert found("    letters: {most: 5, why: x}\n", "👩‍👩‍👧‍👦" * count, "th", "") == warned


@pytest.mark.parametrize(("count", "warned"), [(1, []), (2, []), (3, ["TM802"])])
def test_sentences_are_counted(count: int, warned: list[str]) -> None:
    assert found("    sentences: {most: 2, why: x}\n", " ".join(["Hello."] * count)) == warned


@pytest.mark.parametrize(("count", "warned"), [(0, []), (1, []), (2, ["TM803"])])
def test_questions_are_counted_also_where_no_mark_ends_them(count: int, warned: list[str]) -> None:
    assert found("    questions: {most: 1, why: x}\n", "Hello" + "?" * count) == warned
    assert found("    questions: {most: 1, why: x, marks: [ไหม]}\n", "คุย" + "ไหม " * count, "th", "") == warned


@pytest.mark.parametrize(("most", "warned"), [(4, []), (3, []), (2, ["TM804"])])
def test_answers_are_counted(most: int, warned: list[str]) -> None:
    assert found(f"    answers: {{most: {most}, why: x}}\n", "Hello.") == warned


@pytest.mark.parametrize(("before", "warned"), [("Dear ", ["TM806"]), ("Dear! ", ["TM806"]), ("Dearest ", [])])
def test_only_what_stands_whole_among_the_first_letters_is_seen_on_a_locked_screen(
    before: str, warned: list[str]
) -> None:
    rules = "    previewed: {letters: 12, words: [{words: [police], why: x}]}\n"
    assert found(rules, f"{before}police") == warned


@pytest.mark.parametrize(("count", "warned"), [(2, []), (3, []), (4, ["TM808"])])
def test_kanji_are_counted_in_each_sentence(count: int, warned: list[str]) -> None:
    assert found("    kanji: {most: 3, why: x}\n", "日本語です。" + "日" * count, "ja", "") == warned


@pytest.mark.parametrize(("text", "warned"), [("日本", []), ("日本と にほん", []), ("日本の 会社", ["TM813"])])
def test_only_kanji_that_are_known_may_stand(text: str, warned: list[str]) -> None:
    assert found("    kanji: {most: 9, words: [日, 本国], why: x}\n", text, "ja", "") == warned


@pytest.mark.parametrize(("count", "warned"), [(4, []), (5, []), (6, ["TM810"])])
def test_letters_without_a_space_are_counted(count: int, warned: list[str]) -> None:
    assert found("    unspaced: {most: 5, why: x}\n", "あ" * count + " い", "ja", "") == warned


# ── what counts ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Hello", 1), ("Hello. Bye!", 2), ("It costs 3.50 at a.b.com", 1), ("Well… yes?! No.", 3), ("“Yes.” No.", 2),
        ("はい。いいえ！", 2), ("「はい。」いいえ", 2), ("नमस्ते। ठीक है।", 2), ("one\ntwo", 2), ("🌙", 0),
        ("สวัสดี ไปต่อไหม", 1),
    ],
)  # fmt: skip
def test_a_sentence_ends_as_its_language_ends_it(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_readings_stand_right_behind_the_kanji() -> None:
    assert unread("日本（にほん）の会社(かいしゃ)へ行（い）く") == []
    assert unread("日本の会社（company）で働（はたら）く人") == ["日本", "会社", "人"]


def test_readings_and_marks_do_not_count_as_letters_without_a_space() -> None:
    assert unspaced("日本（にほん）で、はたらいて いますか？") == "はたらいて"
    assert kanji("日本（にほん）で 仕事") == ["日", "本", "仕", "事"]


def test_an_english_word_counts_with_its_endings_and_not_inside_another() -> None:
    rules = "    never: [{words: [traffick, why], why: x}]\n"
    assert found(rules, "He was Trafficked; traffickers know whyever.") == ["TM805", "TM805"]
    assert found(rules, "Whyever not?") == []


def test_a_word_of_a_script_without_spaces_counts_wherever_it_stands() -> None:
    assert found("    never: [{words: [被害者], why: x}]\n", "あなたは被害者です", "ja", "") == ["TM805"]
    assert found("    never: [{words: [nạn nhân], why: x}]\n", "Bạn là na\u0323n nha\u0302n.", "vi", "") == ["TM805"]


def test_hard_words_are_found_and_say_nothing_of_safety() -> None:
    assert found("    hard: [{words: [されます], why: x}]\n", "だれかに されます", "ja", "") == ["TM805"]
    assert "hard" not in SAFETY


def test_each_variant_of_a_text_is_looked_at() -> None:
    inner = "{ $alone ->\n        [no] Good.\n       *[other] You victim.\n    }"
    hello = f"{{ $alone ->\n    [yes] {inner}\n   *[no] A trap.\n}}"
    assert found("    never: [{words: [victim, trap], why: x}]\n", hello) == ["TM805", "TM805"]


def test_labels_are_looked_at_and_what_people_type_is_not() -> None:
    rules = "    never: [{words: [victim], why: x}]\n"
    assert found(rules, "Hello.", alone=ALONE + "    .yes = Victim\n    .yes-heard = a victim\n") == ["TM805"]


def test_a_polite_ending_is_wanted_of_every_sentence() -> None:
    rules = "    endings: {words: [です, ますか], why: x}\n"
    assert found(rules, "はい です。いま いますか？", "ja", "") == []
    assert found(rules, "はい です。いいよ。", "ja", "") == ["TM809"]


# ── what staff can change ──────────────────────────────────────────────────────────────────────────────────


def test_a_language_says_only_what_it_wants_otherwise() -> None:
    rules = writing(
        "  any:\n    letters: {most: 200, why: small phones, source: ours, except: {a-b: long}}\n"
        "  ja:\n    letters: {most: 100}\n    never: [{words: [なぜ], why: x}]\n"
        "  ja-x-easy:\n    letters: {why: slow readers}\n    never: [{words: [なくはない], why: x}]\n"
    )
    assert rules.style("th")["letters"].most == 200
    easy = rules.style("ja-x-easy")
    assert (easy["letters"].most, easy["letters"].why, easy["letters"].source) == (100, "slow readers", "")
    assert set(easy["letters"].excepted) == {"a-b"}
    assert [group.words for group in easy["never"].words] == [("なぜ",), ("なくはない",)]


def test_a_message_can_be_excepted() -> None:
    assert (
        found("    letters: {most: 5, why: x, except: {welcome-hello: has to be whole}}\n", "Hello to you.", alone="")
        == []
    )


def test_a_folder_without_rules_is_lent_those_that_ship_and_its_own_replace_them(tmp_path: Path) -> None:
    words = folder(SOUND)["translations/en/welcome.ftl"].replace(b"Hello.", b"Hello, victim.")
    files = folder(SOUND) | {"translations/en/welcome.ftl": words}
    assert "TM805" in [each.code for each in read(load(write(tmp_path, files))).findings]
    own = files | {"flows/never.yaml": b"format: 1\nlanguages: {any: {figures: {most: 9, why: x}}}\n"}
    assert "TM805" not in [each.code for each in read(load(write(tmp_path, own))).findings]


def test_rules_of_writing_make_no_other_book() -> None:
    assert hash_of(sound()) == hash_of(sound() | {RULES: b"format: 1\nlanguages: {}\n"})


def test_a_book_that_served_is_not_judged_anew_by_its_writing() -> None:
    assert read(sound() | {RULES: b"nonsense"}, published=True).book is not None
    assert read(sound() | {RULES: b"nonsense"}).book is None


# ── numbers without a source ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("hello", "warned"),
    [
        ("Are you 13 to 17?", []),
        ("Call 110 now.", ["TM812"]),
        ("Call 0120-279-338.", ["TM812"]),
        ("Call 1 1 0.", ["TM812"]),
        ("It helps 9 % of all.", ["TM812"]),
        ("๑๑๐", ["TM812"]),
        ("It is { $alone }, 12.", []),
    ],
)
def test_a_number_that_somebody_may_call_or_believe_has_its_source_elsewhere(hello: str, warned: list[str]) -> None:
    assert found("    figures: {most: 2, why: x}", hello) == warned
    label = ALONE + f"    .yes = {hello}\n" if "{" not in hello else ALONE
    assert found("    figures: {most: 2, why: x}", "Hello.", alone=label) == (warned if "{" not in hello else [])


def test_rules_of_safety_and_of_style_are_added_up() -> None:
    style = writing("  en: {letters: {most: 9}, never: [{words: [a], why: x}]}")
    safety = writing("  en: {never: [{words: [b], why: y}]}\n  any: {figures: {most: 2}}")
    both = style.with_(safety).style("en")
    assert both["letters"].most == 9
    assert both["figures"].most == 2
    assert [group.words for group in both["never"].words] == [("a",), ("b",)]


# ── words together ─────────────────────────────────────────────────────────────────────────────────────────

WORDS = ("boss", "bosses", "Boss", "sold", "so", "don't", "ตำรวจ", "ตำ", "警察", "警", "आ*", "a bad job", "ßa", "İx")
TEXTS = st.lists(st.sampled_from((*WORDS, " ", ".", "’", "ing", "x", "आप", "A  BAD\nJOB")), max_size=12).map("".join)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6, unique=True), TEXTS, st.sampled_from(("en", "th")))
def test_many_words_are_found_where_one_of_them_alone_is(words: list[str], text: str, language: str) -> None:
    together = pattern_of([Words(tuple(words))], language)
    alone = [pattern_of([Words((word,))], language) for word in words]
    assert together
    begins = {found.start() for each in alone if each for found in each.finditer(text)}
    first = together.search(text)
    assert (first.start() if first else None) == min(begins, default=None)
