"""The language of nobody: everything that is read is changed, all else stays, and the book is as sound as before."""

from __future__ import annotations

import re

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from bot.console.follow import look
from bot.language.loading import SHIPPED, lend, load
from bot.language.patterns import used_in
from bot.language.reader import read
from bot.language.source import LENT
from bot.translating.pseudo import ACCENTED, LONGER, TAG, accented, files_of, is_tag, longer, tight, with_pseudo
from tests.translating.books import files

HEARD = "-heard"
NAMES = re.compile(r"LINE|Telegram|/\w+")


def messages(data: bytes) -> dict[str, ast.Message]:
    return {
        entry.id.name: entry for entry in FluentParser().parse(data.decode()).body if isinstance(entry, ast.Message)
    }


def pairs() -> list[tuple[str, str, ast.Pattern, ast.Pattern]]:
    """Message, part, English and made-up pattern of everything that ships."""
    made = with_pseudo(load(None))
    found = []
    for path in sorted(made):
        if not path.startswith("translations/en/"):
            continue
        english, pseudo = messages(made[path]), messages(made[path.replace("/en/", f"/{TAG}/")])
        assert english.keys() == pseudo.keys()
        for name, entry in english.items():
            other = {each.id.name: each.value for each in pseudo[name].attributes} | {"": pseudo[name].value}
            parts = {each.id.name: each.value for each in entry.attributes} | {"": entry.value}
            assert parts.keys() == other.keys()
            found += [(name, part, parts[part], other[part]) for part in parts if parts[part]]
    return found


def words(pattern: ast.Pattern) -> str:
    return "".join(each.value for each in pattern.elements if isinstance(each, ast.TextElement))


def test_the_book_with_it_is_sound_and_only_told_where_it_gets_long() -> None:
    reading = read(with_pseudo(load(None)))
    assert reading.book is not None
    new = set(reading.findings) - set(read(load(None)).findings)
    assert {each.code[:3] for each in new} <= {"TM8"}


def test_every_text_is_changed_and_what_people_type_stays() -> None:
    for name, part, english, pseudo in pairs():
        if part.endswith(HEARD) or name.startswith("phrases-"):
            assert pseudo.equals(english) or (name, part) == ("hotline-words", "name-heard")
        elif re.search("[A-Za-z]{3}", NAMES.sub("", words(english))):
            assert not re.search("[A-Za-z]", NAMES.sub("", words(pseudo))), (name, part)


def test_variables_figures_and_lines_stay() -> None:
    for name, part, english, pseudo in pairs():
        if not part.endswith(HEARD):
            assert used_in(english).variables.keys() == used_in(pseudo).variables.keys(), (name, part)
            assert re.findall(r"\d+", words(english)) == re.findall(r"\d+", words(pseudo))
            assert words(english).count("\n") == words(pseudo).count("\n")


def test_texts_are_forty_per_cent_longer_in_brackets_and_labels_as_long_as_fits() -> None:
    book = read(with_pseudo(load(None))).book
    assert book
    english, pseudo = (book.words.text(language, "welcome-about").text for language in ("en", TAG))
    assert len(pseudo) == pytest.approx(len(english) * LONGER + 2, abs=1)
    assert (pseudo[0], pseudo[-1]) == ("[", "]")
    assert book.words.label(TAG, "labour-papers", "yes").text == "Şǿḿḗǿƞḗ ḗŀşḗ ħȧş īŧ"
    assert book.words.text(TAG, "desk-status", {"chats": 2}).text == "[ẎẎǿǿŭŭ ħȧȧṽḗḗ 2 ƈħȧȧŧş.]"


@given(st.text())
def test_each_letter_stays_one_letter_and_links_and_commands_stay(text: str) -> None:
    assert len(accented(text)) == len(text)
    for kept in ("https://example.org/a?b=1", "/off", "LINE", "Telegram"):
        assert longer(f"{kept} ") == f"{kept} "
    assert not set(ACCENTED) & set("abcdefghijklmnopqrstuvwxyz")


def test_labels_without_room_are_named() -> None:
    assert [
        (each.name, each.needs) for each in tight(files(en="welcome-age = x\n    .child = Exactly 15 signs\n"))
    ] == [("welcome-age.child", 23)]


def test_a_folder_gets_its_own_texts_and_on_the_fly_the_lent_ones_too() -> None:
    folder = lend(files())
    assert set(files_of(folder)) == {f"translations/{TAG}/{name}.ftl" for name in ("welcome", "hotline")}
    assert f"{LENT}translations/{TAG}/phrases.ftl" in with_pseudo(folder)


@pytest.mark.parametrize("tag", ["th", "en", "xxx", "xx_pseudo", "../xx", "xx-", ""])
def test_no_real_language_is_ever_written_over(tag: str) -> None:
    assert not is_tag(tag)
    assert is_tag("xx")
    assert is_tag("xx-long")


async def test_the_page_that_follows_a_folder_can_have_it() -> None:
    seen = await look(SHIPPED, lambda directory: with_pseudo(load(directory)))
    assert seen.sound
    assert TAG in seen.sound.book.words.languages
