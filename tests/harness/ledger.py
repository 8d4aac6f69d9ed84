"""A ledger outside the hotline: what was answered 200, what people saw, and what that says of the hotline.

Everybody writes numbered marks (`mark-<person>-<number>`), and the flow of the harnesses says each back once, so the
ledger can tell of every event whether its reply came, how often, and in which order.
"""

from __future__ import annotations

import re
import time
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from benchmarks.standin import Message

TOKEN_SECONDS = 50.0
"""How long the hotline trusts a reply token of LINE."""
MARK = re.compile(r"mark-\d+-\d+")


def mark(person: int, number: int) -> str:
    """What the person writes as their `number`-th word."""
    return f"mark-{person}-{number}"


class Ledger:
    """Accepted events and seen messages. Times are of `time.monotonic`."""

    def __init__(self) -> None:
        self.accepted: dict[str, float] = {}
        self.written: dict[str, float] = {}
        self.seen: dict[str, list[tuple[float, str]]] = defaultdict(list)
        """By mark: when and in which chat it was said back."""
        self.chats: dict[str, list[str]] = defaultdict(list)
        """By chat: the marks in the order of their first coming."""
        self.platforms: dict[str, str] = {}
        self.ends: list[float] = []
        """When a worker was killed, woken or lost its power: each may double one message of each Telegram chat."""
        self.greetings: set[str] = set()
        """Chats whose first word, which is not said back, was answered 200."""
        self._excused: Counter[str] = Counter()
        self.messages = 0

    def heard(self, message: Message) -> None:
        """Somebody saw a message."""
        self.messages += 1
        self.platforms[message.chat] = message.platform
        for found in MARK.finditer(message.text):
            if found[0] not in self.seen:
                self.chats[message.chat].append(found[0])
            self.seen[found[0]].append((message.at, message.chat))

    def writes(self, word: str) -> None:
        """Somebody is about to write this mark."""
        self.written[word] = time.monotonic()

    def accept(self, word: str) -> None:
        """The webhook with this mark was answered 200."""
        self.accepted[word] = time.monotonic()

    def ended(self) -> None:
        """A hotline ends without being asked."""
        self.ends.append(time.monotonic())

    def excuse(self, unanswered: Iterable[Message]) -> None:
        """Messages whose answer the platform lost: on Telegram each of them may come once more."""
        self._excused.update(found for message in unanswered for found in MARK.findall(message.text))

    @property
    def waiting(self) -> int:
        """Accepted events whose reply has not come yet."""
        replies = sum(1 for word in self.accepted if word not in self.seen)
        return replies + len(self.greetings - self.platforms.keys())

    @property
    def doubled(self) -> int:
        """How many messages came more than once."""
        return sum(len(times) - 1 for times in self.seen.values())

    def __str__(self) -> str:
        return f"{len(self.accepted)} events answered 200, {self.doubled} doubled on Telegram"

    def findings(self) -> list[str]:
        """What a hotline that keeps its word never does; empty where all is well."""
        return [*self._lost(), *self._strange(), *self._doubled(), *self._disordered()]

    def _lost(self) -> Iterator[str]:
        for word in self.accepted:
            if word not in self.seen:
                yield f"lost: {word} was answered 200 and never replied to"
        for chat in sorted(self.greetings - self.platforms.keys()):
            yield f"lost: the greeting of {chat}"

    def _strange(self) -> Iterator[str]:
        for word, seen in self.seen.items():
            if word not in self.written:
                yield f"unexpected: nobody wrote {word}"
            if len({chat for _, chat in seen}) > 1:
                yield f"misdirected: {word} came to several chats"

    def _doubled(self) -> Iterator[str]:
        """On LINE only what could not go out while its reply token was good, one a chat; on Telegram see below."""
        for chat, words in self.chats.items():
            again = sorted((self.seen[word][0][0], at, word) for word in words for at, _ in self.seen[word][1:])
            if self.platforms[chat] == "line":
                late = [word for _, at, word in again if at - self.written[word] > TOKEN_SECONDS]
                yield from (f"doubled on LINE: {word}" for _, _, word in again if word not in late[:1])
            else:
                yield from self._unexcused(again)

    def _unexcused(self, again: list[tuple[float, float, str]]) -> Iterator[str]:
        """Telegram: each end of a worker excuses one doubled message a chat, seen before it and again after it."""
        excuses = sorted(self.ends)
        left = self._excused.copy()
        for first, at, word in again:
            if left[word]:
                left[word] -= 1
                continue
            index = bisect_left(excuses, first)
            if index < len(excuses) and excuses[index] <= at:
                del excuses[index]
            else:
                yield f"doubled on Telegram without a cause: {word}"

    def _disordered(self) -> Iterator[str]:
        """In one chat, the marks of one writer (a volunteer reads several people)."""
        for words in self.chats.values():
            last: dict[str, int] = {}
            for word in words:
                writer, _, number = word.rpartition("-")
                if int(number) < last.get(writer, 0):
                    yield f"out of order: {word} after {last[writer]}"
                last[writer] = int(number)
