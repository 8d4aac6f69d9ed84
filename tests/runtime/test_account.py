"""What the account says of itself: harmless in every language, and noticed where it is not."""

from __future__ import annotations

import pytest

from bot.language.loading import load
from bot.runtime.account import accounts, giving_away, languages_of
from tests.content.shipped import LANGUAGES, book


def texts(language: str) -> dict[str, str]:
    said = accounts(book().words, LANGUAGES)[language]
    menu = ", ".join(text for _, text in said.commands)
    return {"name": said.name, "about": said.about, "greeting": said.greeting, "menu": menu}


@pytest.mark.parametrize("language", ["", *LANGUAGES])
def test_what_ships_tells_nothing(language: str) -> None:
    assert all(texts(language).values())
    assert list(giving_away(load(None), texts(language))) == []


@pytest.mark.parametrize("language", ["", *LANGUAGES])
def test_it_fits_what_telegram_takes(language: str) -> None:
    said = texts(language)
    assert len(said["name"]) <= 64
    assert len(said["about"]) <= 120
    assert len(said["greeting"]) <= 512


@pytest.mark.parametrize(
    ("text", "word"),
    [("Anti-trafficking hotline", "hotline"), ("人身取引ホットライン", "ホットライン"), ("สายด่วนค้ามนุษย์", "สายด่วน")],
)
def test_a_name_that_tells_what_it_is_is_found_in_whatever_language(text: str, word: str) -> None:
    found = list(giving_away(load(None), {"name": text}))
    assert any(f"its name says “{word}”" in line for line in found)


def test_a_folder_s_languages_are_those_it_has_words_in() -> None:
    assert set(languages_of(load(None))) >= set(LANGUAGES)
