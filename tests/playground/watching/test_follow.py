"""What is noticed of a content folder in which somebody writes."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.console.follow import look, saves
from bot.language.loading import SHIPPED

PATIENCE = 20.0
QUIET = 0.9


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("flows", "translations"):
        shutil.copytree(SHIPPED / name, tmp_path / name)
    return tmp_path


@pytest.fixture
async def noticed(folder: Path) -> AsyncIterator[asyncio.Event]:
    """Set after each save, from the time on when the folder is watched."""
    event = asyncio.Event()

    async def notice() -> None:
        async for _ in saves(folder):
            event.set()

    task = asyncio.create_task(notice())
    await asyncio.wait_for(event.wait(), PATIENCE)
    yield event
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def is_noticed(noticed: asyncio.Event, change: Callable[[], object]) -> None:
    noticed.clear()
    change()
    await asyncio.wait_for(noticed.wait(), PATIENCE)


def rewritten(folder: Path) -> None:
    (folder / "flows" / "labour.yaml").write_text("format: 1\n")


def replaced(folder: Path) -> None:
    """As most editors save."""
    new = folder / "flows" / ".labour.yaml.tmp"
    new.write_text("format: 1\n")
    new.rename(folder / "flows" / "labour.yaml")


def deleted(folder: Path) -> None:
    (folder / "translations" / "th" / "labour.ftl").unlink()


def begun(folder: Path) -> None:
    (folder / "translations" / "bn").mkdir()
    (folder / "translations" / "bn" / "labour.ftl").write_text("labour-intro = …\n")


def taken_away(folder: Path) -> None:
    shutil.rmtree(folder / "flows")


def exchanged(folder: Path) -> None:
    """As Git and archives do it."""
    (folder / "flows").rename(folder / "old")
    shutil.copytree(folder / "old", folder / "flows")


async def test_into_a_new_folder_a_second_look_is_taken(noticed: asyncio.Event, folder: Path) -> None:
    """For what was put there before the system began to watch it."""
    await is_noticed(noticed, (folder / "flows" / "media" / "new").mkdir)
    await is_noticed(noticed, lambda: None)


@pytest.mark.parametrize("change", [rewritten, replaced, deleted, begun, taken_away, exchanged])
async def test_a_save_is_noticed_however_it_is_written(
    folder: Path, noticed: asyncio.Event, change: Callable[[Path], None]
) -> None:
    await is_noticed(noticed, lambda: change(folder))


@pytest.mark.parametrize("change", [taken_away, exchanged])
async def test_after_the_folder_itself_was_exchanged_saves_are_noticed_again(
    folder: Path, noticed: asyncio.Event, change: Callable[[Path], None]
) -> None:
    await is_noticed(noticed, lambda: change(folder))
    if not (folder / "flows").exists():
        await is_noticed(noticed, lambda: shutil.copytree(SHIPPED / "flows", folder / "flows"))
    with contextlib.suppress(TimeoutError):
        while True:  # what the exchange itself still causes
            noticed.clear()
            await asyncio.wait_for(noticed.wait(), QUIET)
    await is_noticed(noticed, lambda: rewritten(folder))


async def test_a_sound_folder_is_a_book(folder: Path) -> None:
    seen = await look(folder)
    assert seen.sound is not None
    assert seen.trouble == ""


async def test_a_broken_one_is_none_and_says_where(folder: Path) -> None:
    rewritten(folder)
    seen = await look(folder)
    assert seen.sound is None
    assert {finding.path for finding in seen.findings if finding.severity == "error"} >= {"flows/labour.yaml"}


async def test_a_folder_without_a_flow_is_told_to_write_one(folder: Path) -> None:
    for path in (folder / "flows").glob("*.yaml"):
        path.unlink()
    seen = await look(folder)
    assert seen.sound is None
    assert "There is no flow." in [finding.message for finding in seen.findings]


async def test_a_huge_file_is_a_finding_like_others(folder: Path) -> None:
    (folder / "flows" / "huge.yaml").write_bytes(b"# " + b"x" * 10_000_000)
    seen = await look(folder)
    assert [finding.code for finding in seen.findings if finding.path == "flows/huge.yaml"] == ["TM102"]


async def test_a_folder_that_is_gone_is_told_in_words(folder: Path) -> None:
    taken_away(folder)
    seen = await look(folder)
    assert seen.sound is None
    assert "no folder “flows”" in seen.trouble
