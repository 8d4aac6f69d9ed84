"""The words of every shipped language: complete, with the same variables, short enough, and each meaning one thing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import regex

from bot.adapters.limits import LINE
from bot.engine.draft import Draft
from bot.engine.duty import Duty
from bot.engine.model import Conversation
from bot.engine.questions import WORDS, options, phrases, present
from bot.engine.understanding import Option, normalise
from bot.language.cards import FIND, OPENING, TOPICS
from bot.language.loading import load
from bot.language.model import Ask, Menu
from bot.language.reader import read
from bot.language.words import ALT
from tests.content.shipped import (
    FOR_READERS,
    FOR_VOLUNTEERS,
    HEARD,
    LANGUAGES,
    OF_STAFF,
    Text,
    book,
    for_staff,
    plain_digits,
    texts,
)

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
YES_NO = ("yes", "no", "unsure")
ANSWERS_AND_READS = {
    "en": ("program", "person", "volunteers"),
    "fil": ("programa", "tao", "volunteer"),
    "id": ("program", "orang", "relawan"),
    "ja": ("プログラム", "人が", "ボランティア"),
    "ja-x-easy": ("コンピューター", "ひとが", "ボランティア"),
    "km": ("កម្មវិធី", "មនុស្ស", "អ្នកស្ម័គ្រចិត្ត"),
    "lo": ("ໂປຣແກຣມ", "ຄົນ", "ອາສາສະໝັກ"),
    "my": ("ပရိုဂရမ်", "လူ", "စေတနာ့ဝန်ထမ်း"),
    "ne": ("प्रोग्राम", "मान्छे", "स्वयंसेवक"),
    "th": ("โปรแกรม", "คน", "อาสาสมัคร"),
    "vi": ("chương trình", "người thật", "tình nguyện viên"),
    "zh-Hans": ("程序", "真人", "志愿者"),
}
"""What a program that answers is called in the notice, the human behind it, and who can read."""


def labels(language: str) -> dict[str, str]:
    return {text.name: text.words for text in texts(language) if text.part and not text.part.endswith(HEARD)}


def asked_of(language: str) -> list[Text]:
    """The texts of the source that the language has to have: those for staff only where staff reads it."""
    return [text for text in texts("en") if language in OF_STAFF or not for_staff(text)]


def question(language: str, flow: str, step: str) -> tuple[Option, ...]:
    """The answers of a question as a person sees them, with all that may be typed for them."""
    conversation = Conversation(id="c", platform="line", language=language, place=((flow, step),))
    draft = Draft(book(), conversation, NOW, Duty())
    return options(draft, present(draft))


def questions() -> Iterator[tuple[str, str]]:
    for flow in book().flows.values():
        for name, step in flow.steps.items():
            if isinstance(step, Ask | Menu):
                yield flow.name, name


def typed_in(language: str) -> set[str]:
    return {text.name for text in texts(language) if text.part.endswith(HEARD)}


def forms(option: Option) -> set[str]:
    return {normalise(form) for form in (option.label, *option.heard)} - {""}


def test_the_shipped_content_has_no_error_and_no_warning() -> None:
    assert [f"{each.path}:{each.line} {each.message}" for each in read(load(None)).findings] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_message_of_the_source(language: str) -> None:
    ours, source = ({text.message for text in several} for several in (texts(language), asked_of(language)))
    assert ours == source


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_that_the_source_names_is_named_in_every_language(language: str) -> None:
    named = {text.name for text in asked_of(language) if text.part and not text.part.endswith(HEARD)}
    assert named - labels(language).keys() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_can_be_typed_in_the_source_can_be_typed_in_every_language(language: str) -> None:
    ours, source = (typed_in(each) for each in (language, "en"))
    wanted = source if language in OF_STAFF else {name for name in source if not name.endswith(f".{FIND}{HEARD}")}
    assert wanted - ours == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_fits_on_every_platform(language: str) -> None:
    buttons = {"hotline-words", "hotline-yes_no", "hotline-country", "desk-words", TOPICS}
    stated = ("hotline", FOR_VOLUNTEERS, FOR_READERS)
    long = {
        text.name: len(regex.findall(r"\X", text.words))
        for text in texts(language)
        if text.part
        and text.part != ALT
        and text.message != OPENING
        and not text.part.endswith(HEARD)
        and (text.message in buttons or text.file not in stated)
    }
    assert {name: length for name, length in long.items() if length > LINE.label} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_typed_form_means_two_answers_of_one_question(language: str) -> None:
    double: dict[str, set[str]] = {}
    for flow, step in questions():
        meant: dict[str, set[str]] = {}
        for option in question(language, flow, step):
            for form in forms(option):
                meant.setdefault(form, set()).add(option.name)
        double |= {f"{flow}-{step}: {form}": names for form, names in meant.items() if len(names) > 1}
    assert double == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plain_yes_and_no_answer_every_question_that_has_them(language: str) -> None:
    unheard = [
        f"{flow}-{step}.{option.name}"
        for flow, step in questions()
        for option in question(language, flow, step)
        if option.name in YES_NO
        and normalise(book().words.label(language, WORDS, option.name).text) not in forms(option)
    ]
    assert unheard == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_typed_form_is_the_number_of_another_answer(language: str) -> None:
    wrong = [
        f"{flow}-{step}: {form}"
        for flow, step in questions()
        for number, option in enumerate(question(language, flow, step), start=1)
        for form in forms(option)
        if form.isdigit() and int(form) <= len(question(language, flow, step)) + 1 and int(form) != number
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_that_works_everywhere_works_in_one_way(language: str) -> None:
    index = phrases(book().words)
    own = {
        form: {kind for kind, spoken in index.exact(form) if spoken == language}
        for kind in ("human", "leave", "menu", "language", "back", "skip", "afresh", "data", "forget", "sign")
        for form in (book().words.label(language, WORDS, kind).text, *book().words.heard(language, WORDS, kind))
    }
    assert {form: kinds for form, kinds in own.items() if len(kinds) != 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_asked_for_by_its_own_name_and_by_its_english_one(language: str) -> None:
    names = {
        "en": "english",
        "fil": "filipino",
        "id": "indonesian",
        "ja": "japanese",
        "km": "khmer",
        "lo": "lao",
        "my": "burmese",
        "ja-x-easy": "easy japanese",
        "ne": "nepali",
        "th": "thai",
        "vi": "vietnamese",
        "zh-Hans": "chinese",
    }
    english = names[language]
    index = phrases(book().words)
    for name in (english, book().words.label(language, WORDS, "name").text):
        assert (f"_lang_{language}", language) in index.exact(name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_way_back_is_told_where_leaving_is_offered(language: str) -> None:
    words = book().words
    told = words.text(language, "welcome-quietly").text
    assert words.label(language, WORDS, "leave").text in told
    assert words.label(language, WORDS, "sign").text in told
    assert words.heard(language, WORDS, "sign")[0] in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_named_in_a_text_are_the_ones_on_the_button(language: str) -> None:
    words = book().words
    assert words.label(language, WORDS, "not_now").text.casefold() in words.text(language, "hotline-desk_told").text
    for message in ("goodbye-choices", "hotline-my_data"):
        assert words.label(language, WORDS, "forget").text.casefold() in words.text(language, message).text.casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_offer_s_buttons_begin_in_english_for_every_volunteer(language: str) -> None:
    for name in ("accept", "decline"):
        assert book().words.label(language, "desk-words", name).text.startswith(name.capitalize())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_words_say_who_answers_what_is_kept_and_who_can_read(language: str) -> None:
    about = plain_digits(book().words.text(language, "welcome-about").text).casefold()
    assert all(part in about for part in ("30", "line", "telegram", *ANSWERS_AND_READS[language]))
    program, human, _ = map(about.index, ANSWERS_AND_READS[language])
    assert program < human
