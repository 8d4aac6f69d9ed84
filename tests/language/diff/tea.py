"""Two tea houses that differ a little."""

from __future__ import annotations

from bot.language.diff import compare
from bot.language.diff.change import Change
from bot.language.loading import load
from bot.language.model import Book
from bot.language.reader import read

FLOW = """
format: 1
flow: tea
slots:
  drink: [green, black, none]
  cup: yes_no
  age: [child, adult]
start: hello
steps:
  hello: {say: true, next: age}
  age: {ask: age, next: drink}
  drink:
    ask: drink
    answers: {none: bye}
    next: cup
  cup: {ask: cup, next: which}
  which:
    branch:
      - {when: {drink: [green, black], age: child}, next: menu}
      - {next: bye}
  menu:
    ask: {more: drink, human: someone, enough: bye}
  someone: {handoff: tea, next: bye, nobody: menu}
  bye: {end: true}
"""
ENGLISH = """
tea-hello = Welcome to the tea house.
tea-age = How old are you?
    .child = A child
    .adult = Grown up
tea-drink = What would you like?
    .green = Green tea
    .green-heard = green | matcha
    .black = Black tea
    .none = Nothing
tea-cup = A cup?
tea-menu = And now?
    .more = More
    .human = Someone
    .enough = Enough
tea-bye = Goodbye.
"""
JAPANESE = """
tea-hello = ようこそ。
tea-drink = なににしますか？
    .green = みどり
"""
HOUSE = {
    "translations/en/hotline.ftl": """
hotline-yes_no =
    .yes = Yes
    .no = No
    .unsure = I don't know
""",
    "translations/en/print.ftl": load()["translations/en/print.ftl"].decode(),
}
"""Words that every book needs; without the others, reading is quick."""


def book(flow: str = FLOW, en: str = ENGLISH, ja: str = JAPANESE, **more: str) -> Book:
    """The tea house; `more`: other files, by their paths with `__` for `/` and `_ftl` or `_yaml` at the end."""
    files = {"flows/tea.yaml": flow, "translations/en/tea.ftl": en, "translations/ja/tea.ftl": ja} | HOUSE
    for name, text in more.items():
        path, _, ending = name.replace("__", "/").rpartition("_")
        files[f"{path}.{ending}"] = text
    return read_book(files)


def read_published(en: str) -> Book:
    """As a book is read that an older program published, without looking for what is wrong."""
    files = {"flows/tea.yaml": FLOW, "translations/en/tea.ftl": en}
    book = read({path: text.encode() for path, text in files.items()}, published=True).book
    assert book
    return book


def read_book(files: dict[str, str]) -> Book:
    reading = read({path: text.encode() for path, text in files.items()})
    assert reading.book, reading.findings
    return reading.book


OLD = book()


def changed(new: Book, *languages: str, old: Book = OLD) -> list[Change]:
    return list(compare(old, new, languages).changes)


def only(new: Book, *languages: str) -> Change:
    (change,) = changed(new, *languages)
    return change
