"""`hotline flows watch` as its own process, a folder in which somebody writes, and a page that looks at it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.playground.conftest import running_demo
from tests.playground.screen import Screen
from tests.playground.watching.folder import Folder


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    return Folder(tmp_path_factory.mktemp("watched") / "content")


@pytest.fixture(scope="session")
def demo(folder: Folder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One watch for all tests; the playground's fixtures look at it instead of a demo."""
    log = tmp_path_factory.mktemp("watch") / "log"
    with running_demo(log, "flows", "watch", folder.path.name, "--no-browser", folder=folder.path.parent) as address:
        yield address


@pytest_asyncio.fixture(loop_scope="module")
async def editor(screen: Screen, folder: Folder) -> AsyncIterator[Folder]:
    """The folder, whole before and after each test, as the page sees it."""
    state = screen.page.locator("#state")
    yield folder
    folder.mend()
    await expect(state).to_have_attribute("data-book", folder.hash(), timeout=60_000)
    await expect(state).to_have_attribute("data-state", "sound", timeout=60_000)
