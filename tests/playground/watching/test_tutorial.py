"""The flow of `docs/writing-flows.md` on the phone of `flows watch`, and the pictures of that page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import expect

from bot.language.graph import svg
from bot.language.loading import load
from bot.language.reader import read
from tests.house.newcomer import PAGE, Newcomer, blocks
from tests.playground.conftest import running_demo
from tests.playground.screen import Screen

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder in which everything was done that the page says, but for its transcripts."""
    with pytest.MonkeyPatch.context() as terminal:
        newcomer = Newcomer(tmp_path_factory.mktemp("tutorial"), terminal)
        for block in blocks():
            if block.language != "text":
                newcomer.does(block, only="content init|CONTENT_DIR|--fix")
        shutil.rmtree(newcomer.folder / "content" / "flows" / "tests")
        yield newcomer.folder


@pytest.fixture(scope="module")
def demo(written: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    log = tmp_path_factory.mktemp("watch") / "log"
    with running_demo(log, "flows", "watch", "content", "--no-browser", folder=written) as address:
        yield address


async def test_the_flow_of_the_tutorial_is_played(
    screen: Screen, written: Path, request: pytest.FixtureRequest
) -> None:
    page = screen.page
    await page.get_by_role("tab", name="Begin").click()
    await page.locator("#begin-flow").select_option("room")
    await page.get_by_role("button", name="Begin here").click()
    await screen.press("yes")
    await screen.write("twelve")
    await screen.reads("12 people are many for one room.")
    await expect(page.locator("#way .stop").filter(has_text="room › sum")).to_contain_text("room people: over 8")
    await expect(page.locator(".wording").filter(has_text="room-options")).to_contain_text("どうしたいですか？")
    if request.config.getoption("--screenshot"):
        await page.get_by_role("tab", name="Now").click()
        await page.mouse.move(0, 0)
        await page.wait_for_timeout(2_000)
        await page.screenshot(path=PAGE.with_name("writing-watch.png"))
        book = read(load(written / "content")).book
        assert book
        PAGE.with_name("writing-room.svg").write_text(svg(book, "room", "en"), "utf-8")
