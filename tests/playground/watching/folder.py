"""A content folder while somebody writes in it, and what a page is seen to do then."""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.async_api import expect

from bot.language.loading import SHIPPED, load
from bot.language.reader import hash_of
from tests.playground.screen import Screen

AGE = "which of these fits?"


class Folder:
    """A content folder in which somebody writes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.mend()

    def edit(self, path: str, before: str, after: str) -> None:
        """Save the file with something else in the place of `before`, in the way of most editors."""
        target = self.path / path
        text = target.read_text("utf-8")
        assert before in text
        new = target.with_name(f".{target.name}.new")
        new.write_text(text.replace(before, after, 1), "utf-8")
        new.rename(target)

    def mend(self) -> None:
        """All as it was shipped, but the transcripts: to play them all takes its time."""
        for name in ("flows", "translations"):
            no_tests = shutil.ignore_patterns("tests")
            shutil.copytree(SHIPPED / name, self.path / name, ignore=no_tests, dirs_exist_ok=True)
        shutil.rmtree(self.path / "flows" / "tests", ignore_errors=True)

    def hash(self) -> str:
        """Of the book that is in it."""
        return hash_of(load(self.path))


async def reads_soon(screen: Screen, text: str) -> None:
    await expect(screen.phone.locator(".ours .words").filter(has_text=text).last).to_be_visible(timeout=60_000)


async def at_age(screen: Screen) -> None:
    await screen.start()
    await screen.press("en", "no", "work")
    await screen.reads(AGE)
