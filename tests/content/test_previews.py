"""Words on a locked screen, and words that nobody must read at all (`never.yaml`, each with its reason)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest
import regex
import yaml

from tests.content.shipped import LANGUAGES, Text, shown

PREVIEWED = 40
"""Letters (grapheme clusters) of a message that a locked screen shows."""
RULES = yaml.safe_load((Path(__file__).parent / "never.yaml").read_text(encoding="utf-8"))["languages"]


@lru_cache
def pattern(language: str, kind: str) -> regex.Pattern[str]:
    """Everything of one kind as one expression; English words begin where a word begins."""
    words = [regex.escape(word) for rule in RULES[language][kind] for word in rule["words"]]
    start = r"\b" if language == "en" else ""
    end = r"(?:\b|ing\b|ed\b|s\b|er\b|ers\b|ion\b|or\b)" if language == "en" else ""
    return regex.compile(f"{start}(?:{'|'.join(words)}){end}", regex.IGNORECASE)


def preview(text: Text) -> str:
    """What a locked screen shows of it."""
    return "".join(regex.findall(r"\X", text.words)[:PREVIEWED])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_locked_screen_gives_nobody_away(language: str) -> None:
    found = {
        text.name: hit[0]
        for text in shown(language)
        if not text.part and (hit := pattern(language, "previewed").search(preview(text)))
    }
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_no_promise_and_no_blame_is_ever_shown(language: str) -> None:
    found = {text.name: hit[0] for text in shown(language) if (hit := pattern(language, "never").search(text.words))}
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_there_while_hidden_is_harmless_to_its_last_letter(language: str) -> None:
    harmless = ("hotline-cover", "hotline-quiet", "hotline-quiet_human", "hotline-welcome_back", "welcome-hello")
    lines = [text for text in shown(language) if text.message in harmless]
    assert len(lines) == len(harmless)
    assert not [text.words for text in lines if pattern(language, "previewed").search(text.words)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_says_why(language: str) -> None:
    rules = [rule for kind in RULES[language].values() for rule in kind]
    assert all(rule["words"] and rule["why"] for rule in rules)


def test_the_rules_catch_what_they_are_for() -> None:
    assert pattern("en", "previewed").search("Are you hurting?")
    assert pattern("en", "never").search("a victim of trafficking")
    assert not pattern("en", "never").search("evictims whyever")
    assert pattern("ja", "never").search("あなたは被害者です")
    assert pattern("th", "previewed").search("ตอนนี้มีอันตรายไหม")
