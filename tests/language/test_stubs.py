"""`check --fix`: places for missing words, where they belong, and nothing else."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from bot.cli.flows import app
from bot.language.reader import Reading, read
from bot.language.stubs import stubs, untouched, with_stubs
from tests.language.books import SAMPLE, SOUND, broken, folder, sound
from tests.language.test_loading import write

ENGLISH, THAI = "translations/en/welcome.ftl", "translations/th/welcome.ftl"
FLOW = """\
format: 1
flow: welcome
slots: {alone: yes_no, age: [teen, adult]}
start: hello
steps:
  hello: {say: true, next: alone}
  alone: {ask: alone, next: age}
  age: {ask: age, next: menu}
  menu: {ask: {work: bye, home: bye}}
  bye: {end: true}
"""


def fixed(files: dict[str, bytes]) -> dict[str, bytes]:
    """All files after the stubs are in them."""
    reading = read(files)
    made = stubs(reading.needed, reading.translations)
    return files | with_stubs(files, made, reading.needed)


def flow(english: str, **others: str) -> dict[str, bytes]:
    files = sound(flow=FLOW, words=english)
    return files | {f"translations/{tag}/welcome.ftl": text.encode() for tag, text in others.items()}


def codes(reading: Reading) -> set[str]:
    return {finding.code for finding in reading.findings}


def test_every_missing_text_and_label_gets_a_place_in_the_order_of_the_flow() -> None:
    words = "welcome-alone = Are you alone now?\n\n# The last one\nwelcome-menu = What?\n    .home = Home\n"
    assert fixed(flow(words))[ENGLISH].decode() == (
        "welcome-hello = { \"\" }\nwelcome-alone = Are you alone now?\n"
        "welcome-age = { \"\" }\n    .teen = { \"\" }\n    .adult = { \"\" }\n\n"
        "# The last one\nwelcome-menu = What?\n    .work = { \"\" }\n    .home = Home\n"
    )  # fmt: skip


def test_a_message_of_labels_only_gets_a_place_for_its_text() -> None:
    words = "welcome-hello = Hello.\nwelcome-alone = Alone?\nwelcome-age = Age?\n    .teen = 17\n    .adult = 18\n"
    words += "welcome-menu =\n    .work = Work\n    .home = Home\n"
    assert fixed(flow(words))[ENGLISH].decode() == words.replace("welcome-menu =", 'welcome-menu = { "" }')


def test_what_was_made_is_told_as_not_written_and_the_book_waits_for_it() -> None:
    reading = read(fixed(flow("welcome-alone = Alone?\n")))
    assert reading.book is None
    assert codes(reading) == {"TM403", "TM404"}
    assert all("not written yet" in finding.message for finding in reading.findings)


def test_nobody_is_shown_an_empty_text_of_another_language() -> None:
    english = "welcome-hello = Hello.\nwelcome-alone = Alone?\nwelcome-age = Age?\n    .teen = 17\n    .adult = 18\n"
    english += "welcome-menu = What?\n    .work = Work\n    .home = Home\n"
    files = fixed(flow(english, th="welcome-hello = สวัสดี\n"))
    assert b'welcome-age = { "" }\n    .teen = { "" }' in files[THAI]
    book = read(files).book
    assert book is not None
    assert book.words.text("th", "welcome-age").text == "Age?"
    assert book.words.label("th", "welcome-age", "teen").text == "17"
    assert {each.code for each in read(files).findings} == {"TM409"}


def test_a_flow_whose_words_stand_in_a_file_of_another_name_gets_its_places_there() -> None:
    files = flow("welcome-hello = Hello.\n")
    files["translations/en/all.ftl"] = files.pop(ENGLISH)
    made = fixed(files)
    assert ENGLISH not in made
    assert b"welcome-menu" in made["translations/en/all.ftl"]


def test_a_flow_without_any_words_gets_a_file_of_its_own() -> None:
    files = {path: content for path, content in flow("").items() if path != ENGLISH}
    assert fixed(files)[ENGLISH].startswith(b'welcome-hello = { "" }\n')


def test_what_an_easier_language_falls_back_to_is_not_missing() -> None:
    japanese = "welcome-hello = こんにちは\nwelcome-alone = ひとり？\n"
    japanese += "welcome-age = いくつ？\n    .teen = 17\n    .adult = 18\n"
    files = fixed(flow(japanese, ja=japanese, **{"ja-x-easy": "welcome-hello = こんにちは\n"}))
    easy = files["translations/ja-x-easy/welcome.ftl"].decode()
    assert "welcome-age" not in easy
    assert "welcome-menu" in easy


def test_a_language_with_faults_is_left_alone() -> None:
    files = flow("welcome-hello = Hello.\n", th="welcome-hello สวัสดี\n")
    reading = read(files)
    assert fixed(files)[THAI] == files[THAI]
    assert untouched(reading.needed, reading.translations) == ["th"]


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_stay(ending: str, mark: str) -> None:
    words = mark + f"# A note{ending}{ending}welcome-alone = Alone?{ending}    .yes-heard = alone{ending}"
    made = fixed(flow(words))[ENGLISH].decode()
    assert made.startswith(mark + "# A note" + ending)
    assert made.count("\n") == made.count(ending) if ending == "\r\n" else "\r" not in made
    assert not read(fixed(flow(words))).translations["en"].misread


WORDS = "translations/en/labour.ftl"
LINES = folder(SAMPLE)[WORDS].decode().splitlines(keepends=True)


@settings(max_examples=20, deadline=None)
@given(st.sets(st.integers(0, len(LINES) - 1)))
def test_whatever_is_deleted_gets_its_place_and_the_rest_stays(gone: set[int]) -> None:
    kept = "".join(line for number, line in enumerate(LINES) if number not in gone)
    before = folder(SAMPLE) | {WORDS: kept.encode()}
    reading = read(before)
    assume(not reading.translations["en"].misread)
    after = fixed(before)
    without = re.sub(r'(?m)^(labour-\w+ =|    \.\w+ =) \{ "" \}\n', lambda found: "", after[WORDS].decode())
    assert without.split("\n") == [line for line in kept.split("\n") if not re.fullmatch(r"labour-\w+ =", line)]
    told = [each.message for each in read(after).findings if each.code in ("TM403", "TM404")]
    assert all("not written yet" in message for message in told)
    assert fixed(after) == after


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["check", *arguments])
    return result.exit_code, result.stdout


def test_the_command_says_what_it_wrote_and_writes_nothing_the_second_time(tmp_path: Path) -> None:
    root = write(tmp_path, broken("words-missing-in-another-language") | {"flows/other.yml": b"format: 1\n"})
    status, out = run(str(root), "--fix")
    assert out.splitlines()[:2] == [
        "flows/other.yml: renamed to flows/other.yaml",
        "translations/th/welcome.ftl: made 1 place for words: welcome-alone",
    ]
    assert status == 1
    assert (root / "flows/other.yaml").read_bytes() == b"format: 1\n"
    held = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    assert "made" not in run(str(root), "--fix")[1]
    assert held == {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_yml_file_beside_one_of_the_right_name_stays(tmp_path: Path) -> None:
    root = write(tmp_path, folder(SOUND) | {"flows/welcome.yml": b"x"})
    assert "renamed" not in run(str(root), "--fix")[1]
    assert (root / "flows/welcome.yml").exists()


def test_programs_read_what_was_mended(tmp_path: Path) -> None:
    root = write(tmp_path, broken("words-missing-in-another-language"))
    assert json.loads(run(str(root), "--json")[1])["fixed"] == []
    mended = json.loads(run(str(root), "--json", "--fix")[1])["fixed"]
    assert mended == [{"path": THAI, "made": ["welcome-alone"]}]


def test_a_folder_that_is_none_is_not_touched(tmp_path: Path) -> None:
    assert run(str(tmp_path / "nowhere"), "--fix")[0] == 2
    assert list(tmp_path.iterdir()) == []
