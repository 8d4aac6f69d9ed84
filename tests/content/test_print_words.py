"""The words of pictures and of the printed page are whole in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.language import services
from tests.content.shipped import FOR_READERS, OF_STAFF, book, texts

PLAIN = Path(__file__).parents[2] / "bot/language"
USED = {
    name
    for path in [PLAIN / "plain.py", *PLAIN.glob("graph/*.py"), *PLAIN.glob("printed/*.py")]
    for name in re.findall(r"(?:frame|part|_framed)\(\s*[\"']([a-z_]+)[\"']", path.read_text("utf-8"))
}


@pytest.mark.parametrize("language", OF_STAFF)
def test_every_language_of_staff_has_the_same_words_around_the_flows(language: str) -> None:
    def names(tag: str) -> set[str]:
        return {text.name for text in texts(tag) if text.file == FOR_READERS}

    assert names(language) == names("en")


def test_the_words_that_are_used_are_there() -> None:
    messages = {text.message.removeprefix(f"{FOR_READERS}-") for text in texts("en") if text.file == FOR_READERS}
    assert USED - messages == set()


def test_every_kind_of_help_and_every_asked_fact_has_a_name() -> None:
    own = book().words.own
    assert [kind for kind in services.KINDS if not own("en", "print-help_kind", kind)] == []
    assert [slot for slot in book().slots if not own("en", "print-fact", slot)] == []
