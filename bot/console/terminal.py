"""`hotline chat`: the person's side in a terminal. What is typed is what they write; a number presses a button."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import msgspec

from bot.adapters.contract import Request
from bot.adapters.sandbox import Sandbox, Sight
from bot.console.recordings import Recordings
from bot.runtime.service import Service
from bot.runtime.work import Done

ADDRESS = "terminal"
SETTLED_SECONDS = 0.3
"""So long after the last bubble the terminal asks for the next line."""


async def talk(service: Service, language: str) -> None:
    """Until the end of the input."""
    sandbox = service.context.adapters["sandbox"]
    assert isinstance(sandbox, Sandbox)
    phone = _Phone(sandbox.subscribe(ADDRESS))
    post: dict[str, str] = {"kind": "join", "locale": language}
    while True:
        await _post(service, sandbox, post)
        buttons = await _show(phone)
        line = await asyncio.to_thread(_read_line)
        if line is None:
            return
        post = {"kind": "text", "text": line}
        if line.isascii() and line.isdigit() and 0 < int(line) <= len(buttons):
            post = {"kind": "button", "text": buttons[int(line) - 1]}


@contextlib.contextmanager
def recording(service: Service, file: Path) -> Iterator[None]:
    """What is done meanwhile goes to this file in the end, as a transcript that is named like the file."""
    decided: asyncio.Queue[Done] = asyncio.Queue()
    service.observers.append(decided)
    try:
        yield
    finally:
        recordings = Recordings()
        while not decided.empty():
            recordings.note(decided.get_nowait())
        text = recordings.text(ADDRESS, service.context.book, file.stem.replace("_", " "))
        file.write_text(text, encoding="utf-8")


async def _post(service: Service, sandbox: Sandbox, post: dict[str, str]) -> None:
    read = sandbox.read(Request({}, msgspec.json.encode({"address": ADDRESS, **post})))
    if isinstance(read, list):
        await service.receive("sandbox", read)


async def _show(phone: _Phone) -> list[str]:
    """Print what comes until it is silent for a moment; the tokens of the last buttons."""
    buttons: list[str] = []
    while (sight := await phone.next()) is not None:
        if sight.kind == "ours":
            _print(sight)
            buttons = [button.token for button in sight.buttons]
    return buttons


class _Phone:
    """What appears on the screen, until it is silent for a moment."""

    def __init__(self, sights: AsyncIterator[Sight]) -> None:
        self._sights = sights
        self._awaited: asyncio.Future[Sight] | None = None

    async def next(self) -> Sight | None:
        """The next sight, or None after a moment of silence; what comes later is shown then."""
        self._awaited = self._awaited or asyncio.ensure_future(anext(self._sights))
        done, _ = await asyncio.wait({self._awaited}, timeout=SETTLED_SECONDS)
        if not done:
            return None
        sight, self._awaited = self._awaited.result(), None
        return sight


def _print(sight: Sight) -> None:
    lines = [f"  {number}  {button.label}" for number, button in enumerate(sight.buttons, 1)]
    text = f"[{sight.media.kind}] {sight.text}" if sight.media else sight.text
    sys.stdout.write("\n".join([text, *lines, "", ""]))
    sys.stdout.flush()


def _read_line() -> str | None:
    sys.stdout.write("> ")
    sys.stdout.flush()
    line = sys.stdin.readline()
    return line.strip() if line else None
