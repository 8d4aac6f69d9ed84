"""Words in every language: falling back, labels, typed forms, and never an exception."""

from __future__ import annotations

import time
import timeit
from collections.abc import Mapping
from textwrap import dedent

import pytest
from fluent.syntax import FluentParser
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.entries import entries_of
from bot.language.wording import FALL_BACK, Worded, Wording, chain


def wording(**languages: str) -> Wording:
    """Texts by language; `zh_Hant` stands for `zh-Hant`."""
    return Wording(
        {tag.replace("_", "-"): entries_of([FluentParser().parse(dedent(text))]) for tag, text in languages.items()}
    )


# ── falling back ───────────────────────────────────────────────────────────────────────────────────────────


def test_the_source_language_comes_first() -> None:
    assert wording(th="a = a", en="a = a", ja="a = a").languages == ("en", "ja", "th")
    assert wording(th="a = a").languages == ("th",)


def test_words_in_the_own_language_are_not_missing() -> None:
    assert wording(en="a = one", th="a = หนึ่ง").text("th", "a") == Worded("หนึ่ง", False)


def test_a_place_that_was_made_for_words_is_no_text() -> None:
    words = wording(en="a = one\n    .yes = Yes", th='a = { "" }\n    .yes = { "" }')
    assert words.text("th", "a") == Worded("one", True)
    assert not words.own("th", "a")
    assert not words.labelled("th", "a", "yes")
    assert words.has("th", "a")


def test_a_missing_text_falls_back_to_the_source_language_and_says_so() -> None:
    assert wording(en="a = one", th="b = x").text("th", "a") == Worded("one", True)


def test_easy_japanese_falls_back_to_japanese_before_english() -> None:
    words = wording(en="a = one\nb = two", ja="a = 一")
    assert words.text("ja-x-easy", "a") == Worded("一", True)
    assert words.text("ja-x-easy", "b") == Worded("two", True)


@pytest.mark.parametrize("language", [*FALL_BACK, "th", "en", "", "xx"])
def test_every_chain_begins_with_the_language_and_ends_with_the_source(language: str) -> None:
    assert chain(language)[0] == language
    assert chain(language)[-1] == "en"
    assert len(set(chain(language))) == len(chain(language))


def test_what_no_language_has_is_empty_and_missing() -> None:
    assert wording(en="a = one").text("th", "b") == Worded("", True)


def test_a_label_is_never_empty() -> None:
    words = wording(en='a = one\n    .not_now = { "" }\n')
    assert words.label("th", "a", "_go_on") == Worded("go on", True)
    assert words.label("en", "a", "not_now") == Worded("not now", True)


def test_has_looks_where_text_would_look() -> None:
    words = wording(en="a = one\n    .yes = Yes\nb =\n    .yes = Yes\n", th="c = สาม")
    assert words.has("th", "a")
    assert words.has("th", "a", "yes")
    assert words.has("th", "c")
    assert not words.has("en", "c")
    assert not words.has("en", "b")
    assert not words.has("en", "a", "no")


# ── labels and typed forms ─────────────────────────────────────────────────────────────────────────────────

SHARED = """
    hotline-yes_no =
        .yes = Yes
        .no = No
        .unsure = I don't know
    papers = Who has it?
        .yes = Someone else
        .yes-heard = my boss | | they took it |the broker
    alone = Alone?
    """


def test_a_question_without_labels_of_its_own_has_the_shared_ones() -> None:
    words = wording(en=SHARED, th="hotline-yes_no =\n    .yes = ใช่\n")
    assert words.label("en", "alone", "yes") == Worded("Yes", False)
    assert words.label("th", "alone", "yes") == Worded("ใช่", False)
    assert words.label("th", "alone", "no") == Worded("No", True)


def test_a_label_of_the_questions_own_is_never_replaced_by_a_shared_one() -> None:
    """In Thai, “yes” would say the contrary of “someone else has it”."""
    words = wording(en=SHARED, th="hotline-yes_no =\n    .yes = ใช่\npapers = ใคร\n")
    assert words.label("th", "papers", "yes") == Worded("Someone else", True)


def test_typed_forms_are_split_and_stripped_and_never_fall_back() -> None:
    words = wording(en=SHARED, th="papers = ใคร\n")
    assert words.heard("en", "papers", "yes") == ("my boss", "they took it", "the broker")
    assert words.heard("en", "papers", "no") == ()
    assert words.heard("th", "papers", "yes") == ()
    assert words.heard("xx", "nothing", "yes") == ()


# ── variables ──────────────────────────────────────────────────────────────────────────────────────────────


def test_variables_are_filled_without_marks_around_them() -> None:
    words = wording(en="a = Call { $number } now")
    assert words.text("en", "a", {"number": "110"}) == Worded("Call 110 now", False)


def test_numbers_follow_the_plural_rules_and_digits_of_the_language() -> None:
    english = "a = { $n ->\n    [one] one chat\n   *[other] { $n } chats\n}\n"
    words = wording(en=english, th="a = { $n ->\n   *[other] { $n } แชท\n}\n")
    assert words.text("en", "a", {"n": 1}).text == "one chat"
    assert words.text("en", "a", {"n": 1200.0}).text == "1,200 chats"


def chosen(args: dict[str, str | float], text: str = "") -> Worded:
    """What this text says by the age."""
    text = text or "{ $age ->\n    [under_13] Are you okay?\n    [skip] Fine.\n   *[other] How are you?\n}"
    return wording(en=f"a-b = {text}").text("en", "a-b", args)


def test_a_text_chooses_its_words_by_what_is_known() -> None:
    assert chosen({"age": "under_13"}) == Worded("Are you okay?", False)
    assert chosen({"age": "adult"}) == Worded("How are you?", False)


def test_what_is_not_known_takes_the_words_for_everybody_and_is_not_missing() -> None:
    assert chosen({}) == Worded("How are you?", False)
    assert chosen({"age": "skip"}) == Worded("Fine.", False)


def test_what_is_shown_is_missing_only_in_the_words_that_are_chosen() -> None:
    text = "{ $age ->\n    [teen] You are in { $town }.\n   *[other] Hello.\n}"
    assert chosen({}, text) == Worded("Hello.", False)
    assert chosen({"age": "teen"}, text) == Worded("You are in ….", True)
    assert chosen({"age": "teen", "town": "Tak"}, text) == Worded("You are in Tak.", False)


def test_who_skipped_a_question_never_reads_the_word_skip() -> None:
    assert chosen({"town": "skip"}, "In { $town }.") == Worded("In ….", True)


def test_variables_of_what_a_text_refers_to_are_filled_as_well() -> None:
    words = wording(en="a-b = { -who } here.\n-who = { $age ->\n    [teen] You\n   *[other] Somebody\n}")
    assert words.text("en", "a-b", {"age": "teen"}).missing is False
    words = wording(en="a-b = { a-c } here.\na-c = { $town }")
    assert words.text("en", "a-b", {"town": "Tak"}) == Worded("Tak here.", False)
    assert words.text("en", "a-b", {}) == Worded("… here.", True)


def test_labels_choose_their_words_too() -> None:
    words = wording(en="a-b = Age?\n    .yes = { $age ->\n        [teen] Yep\n       *[other] Yes\n    }")
    assert words.label("en", "a-b", "yes", {"age": "teen"}).text == "Yep"
    assert words.label("en", "a-b", "yes").text == "Yes"


def test_a_variable_without_a_value_leaves_a_gap_and_counts_as_missing() -> None:
    words = wording(en="a = In { $town } you can call.", th="a = ที่ { $town }")
    assert words.text("th", "a", {}) == Worded("ที่ …", True)
    assert words.text("th", "a", {"town": "x"}) == Worded("ที่ x", False)


def test_what_a_person_wrote_is_passed_on_whole_however_long() -> None:
    written = "ช่วย { $text } " * 1000
    words = wording(en="a = { $name }: { $text }\nb = { $text }\n")
    assert words.text("en", "a", {"name": "x", "text": written}) == Worded(f"x: {written.strip()}", False)
    assert words.text("en", "b", {"text": written}) == Worded(written.strip(), False)


def test_a_value_is_never_read_as_fluent() -> None:
    assert wording(en="a = { $text }").text("en", "a", {"text": "{ $name } *[x]"}).text == "{ $name } *[x]"


def test_line_breaks_inside_a_text_stay_and_blank_edges_go() -> None:
    words = wording(en="a =\n    one\n    two\n\n    three\n")
    assert words.text("en", "a").text == "one\ntwo\n\nthree"


def test_a_text_that_cannot_be_made_falls_back() -> None:
    words = wording(en="a = fine", th="a = { b }", ja="a = { NOTHING() }")
    assert words.text("th", "a") == Worded("fine", True)
    assert words.text("ja", "a", {"x": 1}) == Worded("fine", True)


BROKEN = (
    """
    a = { a }
    b = { nothing }
    c = { -term }
    d = { $x.y }
    e = { NUMBER($n) ->
       *[one] { $n.x }
    }
    f = { FUNCTION($x) }
    g = """
    + "{" * 40
    + '"x"'
    + "}" * 40
    + """
    h = { NUMBER($x, minimumFractionDigits: 99999) }
    i = { $x ->
       *[a] { b }
    }
    """
)


@pytest.mark.parametrize("message", list("abcdefghi"))
def test_a_broken_text_never_raises(message: str) -> None:
    words = wording(en=BROKEN, th=BROKEN)
    for args in (None, {}, {"x": "y"}, {"x": 1e308}, {"n": float("nan")}):
        assert isinstance(words.text("th", message, args), Worded)
        assert isinstance(words.label("th", message, "label", args), Worded)
    assert words.heard("th", message, "x") == ()


@settings(max_examples=200, deadline=None)
@given(
    source=st.text(alphabet='ab-=.{}$"*[]->\n ()1|', max_size=120),
    args=st.dictionaries(st.sampled_from("ab"), st.one_of(st.text(max_size=5), st.floats(), st.integers())),
)
def test_nothing_that_fluent_accepts_raises(source: str, args: Mapping[str, str | float]) -> None:
    words = wording(en=f"a = {source}", th=source)
    for message in ("a", "b", ""):
        assert isinstance(words.text("th", message, args).text, str)
        assert isinstance(words.label("th", message, "a", args).text, str)
        words.heard("th", message, "a")


@pytest.mark.parametrize("tag", ["ja-x-easy", "zh-Hant", "xx", "abc-aaaaaaaaa-1", "tl"])
def test_a_tag_that_babel_does_not_know_is_still_spoken(tag: str) -> None:
    words = Wording({tag: entries_of([FluentParser().parse("a = { $n ->\n   *[other] many\n}\n")])})
    assert words.text(tag, "a", {"n": 2}) == Worded("many", False)


# ── speed ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_text_without_variables_is_made_once() -> None:
    words = wording(en="a = one", th="b = x")
    assert words.text("en", "a", {"x": 1}) is words.text("en", "a")
    assert words.text("th", "a") is words.text("th", "a")


def test_a_known_text_takes_well_under_a_microsecond_and_one_with_variables_under_twenty() -> None:
    words = wording(en="a = one\nb = hello { $name }")
    args = {"name": "x"}
    assert _microseconds(lambda: words.text("en", "a", args)) < 1
    assert _microseconds(lambda: words.text("en", "b", args)) < 20


def _microseconds(call: object) -> float:
    assert callable(call)
    return min(timeit.repeat(call, timer=time.process_time, number=2000, repeat=20)) / 2000 * 1e6


def test_what_people_write_may_be_longer_than_fluent_lets_a_reference_be() -> None:
    ages = " | ".join(f"i am {age} years old" for age in range(300))
    words = wording(en=f"a = A?\n    .old-heard = {ages}\nb = B?\n    .old-heard = {{ a.old-heard }} | grown\n")
    assert words.heard("en", "b", "old")[-2:] == ("i am 299 years old", "grown")


def test_a_list_that_refers_to_itself_is_empty_there() -> None:
    words = wording(
        en="a = A?\n    .old-heard = old | { b.old-heard }\nb = B?\n    .old-heard = { a.old-heard } | grown\n"
    )
    assert words.heard("en", "a", "old") == ("old", "grown")
