"""`hotline demo` as its own process, and a real Chromium that looks at it."""

from __future__ import annotations

import contextlib
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
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
STARTS_WITHIN = 30.0
DESKTOP = ViewportSize(width=1240, height=900)


def pytest_addoption(parser: pytest.Parser) -> None:
    """The picture of the README is taken from the running product."""
    parser.addoption("--screenshot", action="store_true", default=False, help="write docs/playground.png")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The system's Chromium. Without one these tests fail: a page nobody looked at is not tested."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.fail(f"No Chromium found ({', '.join(NAMES)}). Install one: apt-get install chromium")
    return found


@contextlib.contextmanager
def running_demo() -> Iterator[str]:
    """A demo of its own; the address of its playground."""
    port = _free_port()
    command = [str(HOTLINE), "demo", "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        yield _address(process)
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=STARTS_WITHIN)


@pytest.fixture(scope="module")
def demo() -> Iterator[str]:
    """One demo for the tests of a module; each test is a new person in it."""
    with running_demo() as address:
        yield address


@pytest.fixture
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield started
        await started.close()


@pytest.fixture
async def page(browser: Browser, demo: str) -> AsyncIterator[Page]:
    """A page that must keep to its origin and have nothing to complain about, whatever the test does with it."""
    page = await browser.new_page(viewport=DESKTOP)
    wrong: list[str] = []

    def look_at(request: Request) -> None:
        if urlsplit(request.url)[:2] != urlsplit(demo)[:2] and not request.url.startswith("data:"):
            wrong.append(f"left the origin: {request.url}")

    def listen_to(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            wrong.append(f"console: {message.text}")

    page.on("request", look_at)
    page.on("console", listen_to)
    page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
    await page.goto(demo)
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


def _address(process: subprocess.Popen[str]) -> str:
    """The demo prints where its page is once it listens."""
    assert process.stdout is not None
    said = []
    for line in process.stdout:
        said.append(line)
        if "http://" in line:
            return line[line.index("http://") :].split()[0]
    pytest.fail("hotline demo did not start:\n" + "".join(said))
