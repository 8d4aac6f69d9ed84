"""The account as whoever holds a phone sees it: what it says of itself, and whether that tells what it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.adapters.contract import Account
from bot.language.model import SOURCE_LANGUAGE
from bot.language.reader import rules
from bot.language.wording import Wording
from bot.language.writing import pattern_of

MESSAGE = "hotline-account"
COMMANDS = ("start", "menu", "language", "privacy")
"""`/privacy` must be answered: https://telegram.org/tos/bot-developers, 4."""
EVERYBODY = ""
ADVICE = "on LINE change it in the account manager, on Telegram run `hotline connect`"
GIVES_AWAY = ("previewed", "never")
"""Rules whose words must not stand there."""


def languages_of(files: Mapping[str, bytes]) -> tuple[str, ...]:
    """All that the content folder has words in."""
    parts = (path.split("/") for path in files)
    return tuple(sorted({part[1] for part in parts if part[0] == "translations" and len(part) > 2}))


def accounts(words: Wording, languages: Sequence[str]) -> dict[str, Account]:
    """By language; under no name for everybody else, in the source language."""
    own = {language: _account(words, language) for language in languages or words.languages}
    return {EVERYBODY: _account(words, SOURCE_LANGUAGE), **own}


def _account(words: Wording, language: str) -> Account:
    def label(name: str) -> str:
        return words.label(language, MESSAGE, name).text

    commands = tuple((command, label(command)) for command in COMMANDS)
    return Account(label("name"), label("about"), words.text(language, MESSAGE).text, commands)


def giving_away(files: Mapping[str, bytes], shown: Mapping[str, str]) -> Iterator[str]:
    """A line for each text that says what the hotline is, in whatever language, by the rules of the content folder."""
    written = rules(files)
    for what, text in shown.items():
        for language in written.languages:
            for rule in GIVES_AWAY:
                style = written.style(language).get(rule)
                pattern = pattern_of(style.words, language) if style else None
                if pattern and (found := pattern.search(text)):
                    yield f"its {what} says “{found[0]}”, and whoever holds a phone reads that: {ADVICE}"
