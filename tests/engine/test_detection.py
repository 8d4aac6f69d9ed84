"""Which language a text is in, and which languages to offer first."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine import detection
from bot.engine.detection import NEAR, differs, from_locale, likely, notice, written

OURS = ("en", "ja", "ja-x-easy", "th", "vi", "my", "lo", "km", "id", "fil", "zh-Hans", "ne")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ช่วยด้วย", "th"),
        ("ຊ່ວຍແດ່", "lo"),
        ("ជួយខ្ញុំផង", "km"),
        ("ကူညီပါ", "my"),
        ("मलाई मद्दत गर्नुहोस्", "ne"),
        ("助けて", "ja"),
        ("パスポート", "ja"),
        ("我想回家", "zh-Hans"),
        ("请帮帮我，他们拿走了我的护照", "zh-Hans"),
        ("cứu tôi", "vi"),
        ("toi khong the ra ngoai duoc", "vi"),
        ("saya tidak bisa keluar dari sini", "id"),
        ("hindi po ako makaalis dito", "fil"),
    ],
)
def test_a_text_in_another_language_is_noticed(text: str, language: str) -> None:
    assert notice(text, "en", OURS) == language


@pytest.mark.parametrize(
    ("text", "current"),
    [
        ("ช่วยด้วย", "th"),
        ("help me please now", "en"),
        ("助けて", "ja"),
        ("助けて", "ja-x-easy"),
        ("東京都新宿区歌舞伎町", "ja"),
        ("我想回家", "zh-Hans"),
        ("도와주세요", "en"),
        ("помогите мне", "en"),
        ("ok", "th"),
        ("LINE ID", "th"),
        ("12345 !!", "en"),
        ("", "en"),
        ("👍", "ja"),
        ("\ud800\0", "en"),
    ],
)
def test_the_present_language_a_foreign_script_and_too_little_are_not_noticed(text: str, current: str) -> None:
    assert notice(text, current, OURS) is None


def test_english_is_noticed_by_one_who_is_written_to_in_thai() -> None:
    assert notice("my boss took my passport", "th", OURS) == "en"


def test_chinese_is_noticed_in_japanese_only_by_what_japanese_does_not_write() -> None:
    assert notice("我的老板拿走了我的护照，请帮我", "ja", OURS) == "zh-Hans"
    assert notice("警察", "ja", OURS) is None


def test_han_without_kana_is_japanese_where_chinese_is_none_of_ours() -> None:
    assert notice("警察", "en", ("en", "ja")) == "ja"
    assert notice("请帮我", "en", ("en", "ja")) is None


def test_the_easy_form_is_noticed_only_where_there_is_no_other() -> None:
    assert notice("助けて", "en", ("en", "ja-x-easy", "ja")) == "ja"
    assert notice("助けて", "en", ("en", "ja-x-easy")) == "ja-x-easy"


def test_romanised_thai_is_not_called_english_where_english_is_the_only_latin_language() -> None:
    assert notice("chuay duay kha mai mi passport", "th", ("en", "ja", "th")) is None


def test_a_hotline_with_one_latin_language_never_loads_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(detection, "_model", None)
    detection.warm(("en", "ja", "th"))
    assert notice("tôi không biết phải làm gì", "en", ("en", "ja", "th")) is None
    assert notice("saya tidak bisa keluar", "en", ("en", "ja", "th")) is None


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=80), st.sampled_from(OURS))
def test_whatever_is_noticed_is_one_of_ours_and_not_the_present_one(text: str, current: str) -> None:
    found = notice(text, current, OURS)
    assert found is None or (found in OURS and found.split("-")[0] != current.split("-")[0])


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("th", "th"),
        ("TH-th", "th"),
        ("ja_JP", "ja"),
        ("ja-x-easy", "ja-x-easy"),
        ("tl", "fil"),
        ("fil-PH", "fil"),
        ("in", "id"),
        ("zh", "zh-Hans"),
        ("zh-hans", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-hant", "zh-Hans"),
        ("zh-TW", "zh-Hans"),
        ("en-US-x-whatever", "en"),
        ("pt-BR", None),
        ("jw", None),
        ("", None),
        ("-", None),
        ("日本語", None),
        ("x" * 100_000, None),
    ],
)
def test_a_platforms_locale_leads_to_the_closest_of_our_languages(locale: str, language: str | None) -> None:
    assert from_locale(locale, OURS) == language


def test_traditional_chinese_gets_its_own_where_there_is_one() -> None:
    assert from_locale("zh-Hant", ("zh-Hans", "zh-Hant")) == "zh-Hant"


def test_the_picker_begins_with_the_present_language_then_the_phones_then_the_countrys() -> None:
    assert likely(OURS, "km", ("JP",), current="th")[:5] == ["th", "km", "ja", "vi", "en"]
    assert likely(OURS, "pt-BR", ("TH",))[:4] == ["th", "my", "en", "km"]
    assert likely(("en", "ja", "th"), "", ()) == ["ja", "th", "en"]


@pytest.mark.parametrize("country", [*NEAR, "XX"])
def test_the_picker_has_each_of_our_languages_once_and_english_among_the_first_five(country: str) -> None:
    first = likely(OURS, "", (country,))
    assert sorted(first) == sorted(OURS)
    assert "en" in first[:5]


@pytest.mark.parametrize(
    ("language", "before", "other"),
    [
        ("vi", ("en",), True),
        ("th", ("en", "latin"), True),
        ("latin", ("th",), True),
        ("latin", ("en",), False),
        ("en", ("latin",), False),
        ("vi", ("latin", "en"), True),
    ],
)
def test_of_two_languages_in_latin_letters_only_known_ones_differ(
    language: str, before: tuple[str, ...], other: bool
) -> None:
    assert differs(language, before) is other


@pytest.mark.parametrize("text", ["i sent it", "no hit me", "salary very low"])
def test_a_few_english_words_are_never_sure_to_be_another_language(text: str) -> None:
    assert written(text, OURS) in ("en", "latin")
