"""What the playground's pages show: both directions of every chat, and what the engine thinks. In memory only."""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal, NamedTuple

from bot.console.view import View

NEWEST = 300
"""Messages that a chat keeps; the page of a demo needs no more."""


class Button(NamedTuple):
    """What is read, and the token that a press sends back."""

    label: str
    token: str


@dataclass(frozen=True, slots=True)
class Message:
    """One bubble. `pressed`: it is the label of the button with this token, not typed."""

    by: Literal["bot", "me"]
    text: str
    language: str = ""
    buttons: tuple[Button, ...] = ()
    pressed: str = ""

    def as_json(self) -> dict[str, Any]:
        """For the page."""
        return {**asdict(self), "buttons": [button._asdict() for button in self.buttons]}


class News(NamedTuple):
    """One thing that changed, for a page: the chat's `address` and a message, or a phone's `view`."""

    address: str
    what: Message | View


class Board:
    """Written by the playground, looked at by its pages; each open page has a queue of news."""

    def __init__(self) -> None:
        self._shown: defaultdict[str, deque[Message]] = defaultdict(lambda: deque(maxlen=NEWEST))
        self._views: dict[str, View] = {}
        self._pages: defaultdict[str, set[asyncio.Queue[News | None]]] = defaultdict(set)

    def show(self, address: str, message: Message) -> None:
        """A message of the chat, in either direction."""
        self._shown[address].append(message)
        self._tell(News(address, message))

    def think(self, address: str, view: View) -> None:
        """What the engine thinks of the person at this address now."""
        self._views[address] = view
        self._tell(News(address, view))

    def shown(self, address: str) -> list[Message]:
        """Everything so far, oldest first."""
        return list(self._shown.get(address, ()))

    def view(self, address: str) -> View | None:
        """The newest view of a phone, if the engine has heard of it."""
        return self._views.get(address)

    def label(self, address: str, token: str) -> str:
        """What stands on the button with this token; empty where the chat has none such."""
        buttons = (button for message in self._shown.get(address, ()) for button in message.buttons)
        return next((button.label for button in buttons if button.token == token), "")

    @contextlib.contextmanager
    def watched(self, *addresses: str) -> Iterator[asyncio.Queue[News | None]]:
        """News of these chats, as long as a page looks. None: the playground closes."""
        queue: asyncio.Queue[News | None] = asyncio.Queue()
        for address in addresses:
            self._pages[address].add(queue)
        try:
            yield queue
        finally:
            for address in addresses:
                self._pages[address].discard(queue)

    def close(self) -> None:
        """Let every page go."""
        for queue in {queue for queues in self._pages.values() for queue in queues}:
            queue.put_nowait(None)

    def _tell(self, news: News) -> None:
        for queue in self._pages.get(news.address, ()):
            queue.put_nowait(news)
