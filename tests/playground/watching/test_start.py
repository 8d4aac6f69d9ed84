"""How `hotline flows watch` begins: with a folder that is none, that is broken, or on a port that is taken."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.playground.conftest import HOTLINE, running_demo, strict_page
from tests.playground.screen import Screen, said
from tests.playground.watching.folder import Folder

pytestmark = pytest.mark.asyncio(loop_scope="module")


def run(*arguments: str | Path) -> tuple[int, str]:
    command = [HOTLINE, "flows", "watch", *arguments, "--no-browser"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr


async def test_a_folder_that_is_not_there_is_told_at_once(tmp_path: Path) -> None:
    status, words = run(tmp_path / "nowhere")
    assert status == 2
    assert "nowhere is no content folder" in words
    assert "There is no such folder." in words


async def test_a_port_that_is_taken_is_told_with_what_to_do(tmp_path: Path) -> None:
    Folder(tmp_path)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        status, words = run(tmp_path, "--port", str(taken.getsockname()[1]))
    assert status == 2
    assert words.strip().endswith("Choose another one: --port, or HOTLINE_PORT of `hotline serve`.")


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    folder = Folder(tmp_path_factory.mktemp("broken"))
    folder.edit("flows/labour.yaml", "start: intro", "start: outro")
    return folder


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, broken: Folder, tmp_path: Path) -> AsyncIterator[Page]:
    with running_demo(tmp_path / "log", "flows", "watch", broken.path, "--no-browser") as address:
        async with strict_page(browser, address) as page:
            yield page


async def test_what_is_broken_from_the_start_is_shown_and_begins_once_it_is_mended(
    screen: Screen, broken: Folder
) -> None:
    await expect(screen.page.locator("#state")).to_contain_text("1 error")
    await expect(screen.page.locator("#errors")).to_contain_text("There is no step in this flow named “outro”.")
    await expect(screen.page.locator("#start")).to_be_disabled()
    broken.mend()
    await expect(screen.page.locator("#state")).to_contain_text("All is well", timeout=60_000)
    await screen.start()
    await screen.reads(said("welcome-hello"))
    await screen.press("en")
    await screen.press("_human")
    await screen.page.get_by_role("tab", name="Volunteer").click()
    await screen.desk_press("accept")
    await screen.reads(said("hotline-live"))


async def test_a_page_whose_watch_was_ended_says_so_and_goes_on_when_it_is_back(
    browser: Browser, tmp_path: Path
) -> None:
    Folder(tmp_path / "content")
    page = await browser.new_page()
    with running_demo(tmp_path / "log", "flows", "watch", "content", "--no-browser", folder=tmp_path) as address:
        await page.goto(address)
        await expect(page.locator("#state")).to_contain_text("All is well")
    await expect(page.locator("#state")).to_contain_text("Not running")
    port = ("--port", str(urlsplit(address).port))
    with running_demo(tmp_path / "log", "flows", "watch", "content", "--no-browser", *port, folder=tmp_path):
        await expect(page.locator("#state")).to_contain_text("All is well", timeout=30_000)
    await page.close()
