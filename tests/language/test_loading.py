"""Content folders on disk: what ships, and one's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.language import loading
from bot.language.loading import NEEDED, ContentError, lend, load
from bot.language.reader import MATTERS, read
from bot.language.source import LENT
from tests.language.books import SAMPLE, SOUND, folder


def write(root: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return root


def test_what_ships_is_a_sound_book() -> None:
    reading = read(load())
    assert reading.book is not None, [finding for finding in reading.findings if finding.severity == "error"]
    assert reading.book.start == "welcome"


def test_what_the_engine_needs_is_lent(tmp_path: Path) -> None:
    mine = {"flows/mine.yaml": b"mine", "flows/urgency.yaml": b"my own"}
    loaded, shipped = load(write(tmp_path, mine)), load()
    assert set(loaded) == set(mine) | {LENT + path for path in filter(NEEDED.fullmatch, shipped)}
    for path in ("flows/emergency.yaml", *(f"translations/{language}/hotline.ftl" for language in ("en", "ja", "th"))):
        assert loaded[LENT + path] == shipped[path]
    assert lend(loaded) == loaded


def test_own_words_and_tables_come_before_lent_ones() -> None:
    own = {
        "translations/en/mine.ftl": b"hotline-late = My own words.\nhotline-more = { hotline-menu }\n",
        "flows/urgency.yaml": b"format: 1\nurgency: {high: [{alone: no}]}\n",
    }
    book = read(lend(folder(SOUND) | own)).book
    assert book is not None
    assert book.words.text("en", "hotline-late").text == "My own words."
    assert book.words.text("en", "hotline-more").text == book.words.text("en", "hotline-menu").text != ""
    assert list(book.urgency) == ["high"]
    assert "JP" in book.emergency


def test_nothing_is_said_about_what_is_lent() -> None:
    slots = b"  alone: yes_no\n  can_leave_freely: [sometimes, never]\n  threatened: text\n"
    flow = folder(SOUND)["flows/welcome.yaml"].replace(b"  alone: yes_no\n", slots)
    findings = read(lend(folder(SOUND) | {"flows/welcome.yaml": flow})).findings
    assert {finding.code for finding in findings} == {"TM314", "TM409"}
    assert not [finding for finding in findings if finding.path.startswith(LENT)]


def test_only_what_makes_a_book_is_read(tmp_path: Path) -> None:
    beside = {"flows/tests/a.yaml": b"x", "notes.txt": b"x", "translations/en/review.yaml": b"x", "flows/a.yaml~": b"x"}
    loaded = load(write(tmp_path, {**beside, "flows/a.yaml": b"x", "flows/resources/b.yaml": b"x"}))
    assert {"flows/a.yaml", "flows/resources/b.yaml"} <= set(loaded)
    assert {path for path in loaded if not MATTERS.fullmatch(path)} == {
        LENT + "flows/writing.yaml",
        LENT + "flows/never.yaml",
    }


def test_a_folder_of_ones_own_is_a_sound_book(tmp_path: Path) -> None:
    own = {path: content for path, content in folder(SAMPLE).items() if not path.endswith("hotline.ftl")}
    reading = read(load(write(tmp_path, own)))
    assert reading.book is not None, reading.findings
    assert reading.book.words.text("en", "hotline-live").text


@pytest.mark.parametrize(
    ("make", "hint"),
    [
        (lambda root: root / "nowhere", "There is no such folder."),
        (lambda root: root, "Name a folder that holds flows"),
        (lambda root: write(root, {"content/flows/a.yaml": b""}) / "content/flows", "Name the folder above it"),
    ],
)
def test_a_folder_that_is_none_is_told_what_to_name(tmp_path: Path, make: object, hint: str) -> None:
    assert callable(make)
    with pytest.raises(ContentError, match=hint):
        load(make(tmp_path))


@pytest.mark.parametrize("limit", ["MOST_FILES", "MOST_BYTES"])
def test_a_folder_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    size = {"MOST_FILES": len(folder(SOUND)), "MOST_BYTES": sum(map(len, folder(SOUND).values()))}[limit]
    write(tmp_path, folder(SOUND))
    monkeypatch.setattr(loading, "SHIPPED", tmp_path)
    monkeypatch.setattr(loading, limit, size)
    assert load() == folder(SOUND)
    monkeypatch.setattr(loading, limit, size - 1)
    with pytest.raises(ContentError, match="holds more than"):
        load()


def test_whoever_writes_one_button_of_the_hotline_anew_keeps_the_others() -> None:
    own = {"translations/en/mine.ftl": b"hotline-words =\n    .human = Somebody real\n"}
    reading = read(lend(folder(SOUND) | own))
    assert reading.book is not None
    words = reading.book.words
    shipped = read(load()).book
    assert shipped is not None
    assert words.label("en", "hotline-words", "human").text == "Somebody real"
    for part in ("leave", "skip"):
        assert words.label("en", "hotline-words", part) == shipped.words.label("en", "hotline-words", part)
    assert words.heard("en", "hotline-words", "human") == shipped.words.heard("en", "hotline-words", "human") != ()
