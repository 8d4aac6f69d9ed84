"""Words on a locked screen, and words that nobody must read at all (`flows/never.yaml`, each with its reason).

`hotline flows check` warns of each; that it finds nothing is tested with the words. Here: what is stricter still.
"""

from __future__ import annotations

from functools import lru_cache

import pytest

from bot.adapters.limits import LINE
from bot.adapters.rendering import bubbles, graphemes
from bot.engine.draft import Draft
from bot.engine.duty import Duty
from bot.engine.model import Conversation
from bot.engine.outgoing import Outgoing, Words
from bot.engine.questions import present
from bot.language.covers import is_of_cover
from bot.language.findings import Report
from bot.language.loading import load
from bot.language.model import Ask, Menu
from bot.language.nodes import parse
from bot.language.page import Page
from bot.language.reader import NEVER, WRITING
from bot.language.writing import pattern_of
from bot.language.writing_file import Style, Writing, read_writing
from tests.content.shipped import LANGUAGES, book, shown
from tests.engine.talk import START

PREVIEWED = 40
"""Letters of a message that a locked screen may show."""


@lru_cache
def style(language: str) -> Style:
    writing = Writing({})
    for path in (WRITING, NEVER):
        report = Report()
        node = parse(path, load(None)[path], report)
        rules = read_writing(node, Page(path, report)) if node else None
        assert rules
        assert report.findings({}) == ()
        writing = writing.with_(rules)
    return writing.style(language)


def finds(language: str, rule: str, text: str) -> bool:
    pattern = pattern_of(style(language)[rule].words, language)
    return pattern is not None and pattern.search(text) is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_there_while_hidden_is_harmless_to_its_last_letter(language: str) -> None:
    harmless = ("cover", "hotline-cover", "hotline-quiet", "hotline-check", "hotline-welcome_back", "welcome-hello")
    lines = [text for text in shown(language) if text.message.startswith(harmless)]
    assert len(lines) > 40
    assert not [text.words for text in lines if finds(language, "previewed", text.words)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_locked_screen_shows_no_answer_of_a_question_that_gives_away(language: str) -> None:
    """LINE's bubbles have the answers below the question: a short question lets them into the first letters."""
    asked = 0
    for flow in book().flows.values():
        for name, step in flow.steps.items():
            if isinstance(step, Ask | Menu) and not is_of_cover(f"{flow.name}-{name}"):
                talk = Conversation("person-1", "line", language=language, place=((flow.name, name),))
                question = present(Draft(book(), talk, START, Duty()))
                words = (Words(book().words.text(language, question.message).text),)
                (bubble,) = bubbles(Outgoing(words, question.answers), LINE, lambda _visit, answer: answer.name)
                first = "".join(graphemes(bubble.text)[:PREVIEWED])
                assert not finds(language, "previewed", first), first
                asked += 1
    assert asked > 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_that_must_not_be_said_each_with_its_reason(language: str) -> None:
    groups = [group for rule in ("never", "previewed") for group in style(language)[rule].words]
    assert len(groups) > 10
    assert all(group.words and group.why for group in groups)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_one_of_these_words_is_found_in_a_sentence_whatever_stands_around_it(language: str) -> None:
    for rule in ("never", "previewed"):
        for word in (word for group in style(language)[rule].words for word in group.words):
            stem = word.removesuffix("*")
            for text in (f"x {stem} x", f"“{stem}”", f"x {stem}.".upper(), f"x {stem}!".replace(" ", "\n")):
                assert finds(language, rule, text), (rule, word, text)


def test_a_star_covers_what_ends_a_word() -> None:
    for text in ("exploitation", "a prostitute", "slavery", "guaranteed", "we’ll rescue you", "victimised"):
        assert finds("en", "never", text), text
    assert finds("fil", "never", "hindi ka nabiktima")
    assert finds("id", "never", "para korbannya")
    assert finds("ne", "never", "पीडितलाई")
    assert finds("ne", "never", "तिमी कहाँ छौ?")
    assert not finds("en", "never", "they promised you a job")
    assert not finds("ne", "never", "उदास")


def test_every_limit_says_why() -> None:
    rules = [rule for language in (*LANGUAGES, "ja-x-easy") for rule in style(language).values()]
    assert all(rule.why or all(group.why for group in rule.words) for rule in rules)


def test_the_rules_catch_what_they_are_for() -> None:
    assert finds("en", "previewed", "Are you hurting?")
    assert finds("en", "never", "a victim of trafficking")
    assert not finds("en", "never", "evictims whyever")
    assert finds("ja", "never", "あなたは被害者です")
    assert finds("ja-x-easy", "never", "あなたは被害者です")
    assert finds("th", "previewed", "ตอนนี้มีอันตรายไหม")
