"""`hotline demo` as its own process, and a real Chromium that looks at it."""

from __future__ import annotations

import contextlib
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, Page, Request, ViewportSize, async_playwright

from tests.playground.screen import Screen

HOTLINE = Path(sys.executable).with_name("hotline")
NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
ENDS_WITHIN = 30.0
"""Seconds, on a machine that is busy with other things."""
SHARP = 1.25
DESKTOP = ViewportSize(width=1240, height=900)


def pytest_addoption(parser: pytest.Parser) -> None:
    """The pictures of the documentation are taken from the running product."""
    parser.addoption(
        "--screenshot", action="store_true", default=False, help="write docs/playground.png and docs/watch.png"
    )


@pytest.fixture(scope="session")
def chromium() -> str:
    """The system's Chromium. Without one these tests fail: a page nobody looked at is not tested."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.fail(f"No Chromium found ({', '.join(NAMES)}). Install one: apt-get install chromium")
    return found


@contextlib.contextmanager
def running_demo(log: Path, *command: str | Path, folder: Path | None = None) -> Iterator[str]:
    """A playground; the address of its page. It has to end by itself, and nothing may have gone wrong in its log."""
    with log.open("w") as errors:
        process = begin(errors, *command, folder=folder)
        try:
            yield address_of(process)
        finally:
            end(process)
    assert process.returncode == 0
    assert [line for line in log.read_text().splitlines() if '"error"' in line] == []


def begin(errors: IO[str], *command: str | Path, folder: Path | None = None) -> subprocess.Popen[str]:
    """A playground that starts in this folder, on a free port unless the command names one."""
    port = () if "--port" in command else ("--port", str(_free_port()))
    arguments = [HOTLINE, *(command or ("demo",)), *port]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=errors, text=True, cwd=folder)


def end(process: subprocess.Popen[str]) -> float:
    """Stop a playground; how many seconds that took."""
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=ENDS_WITHIN)
    return time.monotonic() - began


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One demo for all tests, each of them a new person in it."""
    with running_demo(tmp_path_factory.mktemp("demo") / "log") as address:
        yield address


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield started
        await started.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, demo: str) -> AsyncIterator[Page]:
    """A page that must keep to its origin and have nothing to complain about, whatever the test does with it."""
    async with strict_page(browser, demo) as page:
        yield page


@contextlib.asynccontextmanager
async def strict_page(browser: Browser, address: str, **how: Any) -> AsyncIterator[Page]:
    """A page at this address that keeps to it without a complaint."""
    page = await browser.new_page(viewport=DESKTOP, device_scale_factor=SHARP, reduced_motion="reduce", **how)
    wrong: list[str] = []

    def look_at(request: Request) -> None:
        if urlsplit(request.url)[:2] != urlsplit(address)[:2] and not request.url.startswith("data:"):
            wrong.append(f"left the origin: {request.url}")

    def listen_to(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            wrong.append(f"console: {message.text}")

    page.on("request", look_at)
    page.on("console", listen_to)
    page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
    await page.goto(address)
    await page.wait_for_selector("body[data-ready]")
    yield page
    await page.close()
    assert wrong == []


@pytest.fixture
def screen(page: Page) -> Screen:
    return Screen(page)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def address_of(process: subprocess.Popen[str]) -> str:
    """The demo prints where its page is once it listens."""
    assert process.stdout is not None
    for line in process.stdout:
        if "http://" in line:
            return line[line.index("http://") :].split()[0]
    pytest.fail("The playground did not start.")
