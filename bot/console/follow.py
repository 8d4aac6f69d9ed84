"""A content folder while somebody writes in it: what stands there now, and that something was saved."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import structlog

from bot.engine.questions import phrases
from bot.language.findings import Finding, Report
from bot.language.loading import SHIPPED, ContentError, load, load_transcripts
from bot.language.model import SOURCE_LANGUAGE, Book, End, Flow
from bot.language.plain import Plain
from bot.language.wording import Wording
from bot.translating.content import read_content
from bot.translating.files import load_reviews
from bot.translating.status import Catalogue

log = structlog.get_logger()
STEP_MS, MOST_MS = 50, 400
"""A save is told after so long without a further one; while more and more is saved, after so long at most."""
LOOK_MS = 500
"""How often a look is taken whether the folders themselves were exchanged (by Git, or an unpacked archive)."""
VANISHED_SECONDS = 0.1
"""A file that was there a moment ago is being replaced by an editor."""
NOTHING_YET = Book(
    hash="",
    flows={"nothing": Flow("nothing", "end", {"end": End()}, {}, {})},
    slots={},
    urgency={},
    emergency={},
    words=Wording({}),
    start="nothing",
)
"""What is served until the folder holds a sound book for the first time: not a word."""


Load = Callable[[Path | None], dict[str, bytes]]
"""How the files of a folder are read; raises `ContentError`."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound book as an editor sees it: in plain words, and how far each language is."""

    plain: Plain
    languages: Mapping[str, Catalogue]

    @property
    def book(self) -> Book:
        """The book itself."""
        return self.plain.book


@dataclass(frozen=True, slots=True)
class Look:
    """The folder at one moment: its book if that is sound, what is wrong in it, or why it can't be read at all."""

    sound: Sound | None
    findings: tuple[Finding, ...] = ()
    trouble: str = ""
    tests: Mapping[str, bytes] = field(default_factory=dict)
    """The transcripts, by path."""


async def look(directory: Path | None, load: Load = load) -> Look:
    """Read the folder as it is now; without one, the content that ships. Takes a third of a second, in a thread.

    Raises nothing: whoever writes hears whatever is wrong.
    """
    with contextlib.suppress(Exception):
        return await asyncio.to_thread(_look, directory, load)
    await asyncio.sleep(VANISHED_SECONDS)  # what a save was in the middle of is over then
    try:
        return await asyncio.to_thread(_look, directory, load)
    except ContentError as error:
        return Look(None, trouble=str(error))
    except OSError as error:
        return Look(None, trouble=f"{error.filename} can't be read: {error.strerror}.")
    except Exception as error:
        log.error("look_failed", exc_info=error)
        return Look(None, trouble=f"The files could not be read: {type(error).__name__}. Please report this.")


def _look(directory: Path | None, load: Load) -> Look:
    content = read_content(load(directory), load_reviews(directory), Report())
    book, findings = content.reading.book, content.reading.findings
    if book is None:
        return Look(None, findings)
    phrases(book.words)  # here, so that the first word to the new book need not wait for it
    return Look(Sound(Plain(book, SOURCE_LANGUAGE), content.languages), findings, tests=load_transcripts(directory))


async def saves(directory: Path | None) -> AsyncIterator[None]:
    """After each save, until the caller stops asking; and once when it begins to watch, for what was saved before."""
    root = directory or SHIPPED
    polling: bool | None = None
    while True:
        try:
            async for _ in _saves_in(_folders(root), root, polling):
                yield
        except FileNotFoundError:
            pass
        except OSError:  # the system lets nobody watch more files
            polling = True
        await asyncio.sleep(VANISHED_SECONDS)
        yield


async def _saves_in(folders: dict[Path, int], root: Path, polling: bool | None) -> AsyncIterator[None]:
    """Saves in these folders, until they are not the same any more. `polling`: look at all files again and again."""
    from watchfiles import awatch

    if not folders:
        await asyncio.sleep(LOOK_MS / 1000)
        return
    batches = awatch(
        *folders,
        step=STEP_MS,
        debounce=MOST_MS,
        rust_timeout=LOOK_MS,
        yield_on_timeout=True,
        force_polling=polling,
    )
    begun = False
    async with contextlib.aclosing(batches):
        async for saved in batches:
            if _folders(root) != folders or any(Path(path) in folders for _, path in saved):
                return
            if saved or not begun:
                yield
            begun = not _holds_folder(saved)


def _holds_folder(saved: Iterable[tuple[object, str]]) -> bool:
    """What was put into a new folder before the system began to watch it is told by nobody."""
    return any(Path(path).is_dir() for _, path in saved)


def _folders(root: Path) -> dict[Path, int]:
    """The two folders, as far as they are there, each with what tells it from another of its name."""
    folders = (root / "flows", root / "translations")
    return {folder: folder.stat().st_ino for folder in folders if folder.is_dir()}
