"""What `hotline doctor` says of the content."""

from __future__ import annotations

from pathlib import Path

import pytest

import storage.books
from bot.language.loading import lend, load
from bot.privacy.keyring import Keyring, Masters
from bot.runtime import books, publishing
from bot.runtime.content_health import NONE, inspect
from bot.runtime.publishing import Edition, Who
from bot.world import RealWorld
from storage.books import BookRow
from storage.database import Database
from tests.language.books import SAMPLE, folder
from tests.language.test_loading import write
from tests.runtime.stage import KEY


@pytest.fixture
async def keyring(database: Database) -> Keyring:
    return await database.write(Keyring.open, Masters.from_secrets([KEY], RealWorld().token))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write(tmp_path, folder(SAMPLE))


async def test_before_the_first_book_there_is_none(database: Database, keyring: Keyring, content: Path) -> None:
    assert await inspect(database, keyring, content) == (True, [NONE])


async def test_the_published_book_is_told_and_whether_the_folder_is_the_same(
    database: Database, keyring: Keyring, content: Path
) -> None:
    book = await database.write(books.publish, load(content), "first start")
    well, lines = await inspect(database, keyring, content)
    assert well
    assert lines[0].startswith(f"1, {book.hash[:12]}, published ")
    assert lines[0].endswith(" by first start")
    assert lines[1:] == ["the content folder is what is published"]
    flow = next((content / "flows").glob("*.yaml"))
    flow.write_text(flow.read_text("utf-8") + "# another line\n", "utf-8")
    assert (await inspect(database, keyring, content))[1][1].startswith("the content folder differs")


async def test_a_language_of_the_settings_in_which_there_is_no_word_is_told(
    database: Database, keyring: Keyring, content: Path
) -> None:
    await database.write(books.publish, load(content), "first start")
    well, lines = await inspect(database, keyring, content, ("th", "fr"))
    assert not well
    assert lines[1].startswith("HOTLINE_LANGUAGES names fr, but nothing is written in it")


async def test_what_another_version_of_the_program_lends_makes_no_difference(
    database: Database, keyring: Keyring, content: Path
) -> None:
    files = load(content)
    lent = next(path for path in files if path.startswith("shipped/"))
    await database.write(books.publish, files | {lent: files[lent] + b"\n# of an older program\n"}, "editor")
    assert (await inspect(database, keyring, content))[1][1] == "the content folder is what is published"


async def test_a_proposal_that_waits_is_told(database: Database, keyring: Keyring, content: Path) -> None:
    await database.write(books.publish, load(content), "editor")
    files = lend({path: body for path, body in load().items() if not path.startswith("shipped/")})
    edition = Edition("a hash", books.pack(files), Who("editor", "mika"), 1, "", propose=True)
    await database.write(publishing.carry_out, keyring, edition)
    well, lines = await inspect(database, keyring, content)
    assert (well, lines[1]) == (True, "1 proposed, waiting for a second person: `hotline flows history`")


async def test_what_this_program_cannot_read_is_not_well(database: Database, keyring: Keyring, content: Path) -> None:
    body = books.pack({"flows/tea.yaml": b"format: 7\n"})
    await database.write(storage.books.add, BookRow(1, "a hash", "editor", 1.0), body)
    well, lines = await inspect(database, keyring, content)
    assert not well
    assert "`hotline flows rollback`" in lines[-1]


async def test_a_folder_that_is_gone_is_not_well(database: Database, keyring: Keyring, content: Path) -> None:
    await database.write(books.publish, load(content), "editor")
    well, lines = await inspect(database, keyring, content / "nowhere")
    assert not well
    assert "there is no such folder" in lines[-1].lower()
