"""Well-signed bodies of somebody who means harm, by the ten thousand: never a 5xx, and the next person is served."""

from __future__ import annotations

import asyncio
import json
import random
import time
from typing import Any

from benchmarks import webhooks
from benchmarks.webhooks import TELEGRAM_HEADERS, Webhook, line_headers
from tests.harness.amounts import amounts
from tests.harness.conftest import Stage

AT_ONCE = 32
BETWEEN = 500
"""After so many bodies somebody honest writes, and has to be answered."""
SERVED_SECONDS = 5.0
AWKWARD: tuple[Any, ...] = (
    None, True, False, 0, -1, 0.5, 2**31, 2**53 + 1, 2**63, 10**400, 1e308, float("inf"), float("nan"),
    "", "\x00", "a\x00b", "\ud800", "\udfff\ud800", "🏴" * 500, "\u202e", "a\u0301" * 2000, "a\nb", "/start", "/erase",
    "%s%n{0}", "'; DROP TABLE seen; --", "../../etc/passwd", "١٢٣", "1e400", "00", "-0", [], {}, [[]], {"": {}},
    "{ $pseudonym } {\"}", '<a href="tg://user?id=7">x</a>', "*_`[|~", "/start desk-" + "a" * 26, "desk-" + "b" * 26,
    "U" + "0" * 32, "@hotline_bot", "\u2066\u2069\u200f", "\x1b[31m", "👩‍👩‍👧" * 300, "H\u0316\u0301\u0334" * 300,
)  # fmt: skip
LONG = ("x" * 100_000, "ก" * 100_000, "\u0e48" * 100_000, "a b " * 25_000)
"""Rare among the others, for each of them takes its time."""


class Hostile:
    """Genuine bodies of which some parts are something else."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._number = 10_000_000

    def next(self) -> Webhook:
        """One body, well signed."""
        if self._chance.random() < 0.05:
            return self._signed(self._chance.random() < 0.5, self._garbage())
        line = self._chance.random() < 0.5
        body = json.loads((self._line() if line else self._telegram()).body)
        for _ in range(self._chance.randint(1, 3)):
            body = self._spoiled(body)
        return self._signed(line, json.dumps(body).encode("utf-8", "surrogatepass"))

    def _signed(self, line: bool, body: bytes) -> Webhook:
        if line:
            return Webhook("/webhooks/line", line_headers(body), body)
        return Webhook("/webhooks/telegram", TELEGRAM_HEADERS, body)

    def _garbage(self) -> bytes:
        """What is no JSON at all, or hardly."""
        chance = self._chance
        depth = chance.choice((10, 1000, 100_000))
        return chance.choice(
            (
                chance.randbytes(chance.randrange(200)),
                b"",
                b"null",
                b"[" * depth,
                b'{"events":' * depth + b"1" + b"}" * depth,
                b'{"update_id":1,"message":' + b"[" * depth + b"]" * depth + b"}",
                b'{"update_id":1,"message":{"text":"' + b"\\ud800" * 1000,
                "{'text': 'ไทย'}".encode("utf-16"),
            )
        )

    def _telegram(self) -> Webhook:
        self._number += 1
        chat = self._chance.randrange(1, 200)
        match self._chance.randrange(4):
            case 0:
                return webhooks.telegram_text(self._number, chat, "hello", self._chance.choice(("en", "th", "xx")))
            case 1:
                return webhooks.telegram_press(self._number, chat, "1.yes.AAAAAAAAAAAA")
            case 2:
                old = {"message_id": 1, "date": int(time.time()), "chat": {"id": chat, "type": "private"}, "text": "no"}
                return webhooks.telegram(self._number, {"edited_message": {**old, "edit_date": int(time.time())}})
            case _:
                member = {"status": "kicked", "user": {"id": 7, "is_bot": True, "first_name": "x"}}
                head = {"chat": {"id": chat, "type": "private"}, "from": {"id": chat}, "date": int(time.time())}
                changed = {**head, "old_chat_member": member, "new_chat_member": member}
                return webhooks.telegram(self._number, {"my_chat_member": changed})

    def _line(self) -> Webhook:
        self._number += 2
        user, token = f"U{self._chance.randrange(1, 200):032x}", f"hostile-{self._number}"
        first = webhooks.line_text(self._number, user, token, "hello")
        second = self._chance.choice(
            (
                webhooks.line_press(self._number + 1, user, token, "1.yes.AAAAAAAAAAAA"),
                webhooks.line_follow(self._number + 1, user, token),
                {**first, "type": "unsend", "unsend": {"messageId": str(self._number)}},
                {**first, "message": {"type": "image", "id": "1", "contentProvider": {"type": "line"}}},
            )
        )
        return webhooks.line(first, second)

    def _spoiled(self, body: Any) -> Any:
        path = self._chance.choice(_paths(body))
        return _put(body, path, self._chance.choice(LONG if self._chance.random() < 0.01 else AWKWARD))


def _paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for name, each in inner for found in _paths(each, (*path, name)))]


def _put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    copy = value.copy()
    copy[path[0]] = _put(value[path[0]], path[1:], new)
    return copy


async def _served(stage: Stage) -> None:
    """Somebody new writes, and is answered in time."""
    stage.crowd.add("telegram", 1)
    talker = stage.crowd.talkers[-1]
    caller = stage.hotlines[0].caller
    async with asyncio.timeout(SERVED_SECONDS):
        for _ in range(2):
            await stage.crowd.say(talker, [caller])
            while stage.ledger.waiting:
                await asyncio.sleep(0.01)


@amounts("bodies", 20_000, 1_000_000, seconds=120)
async def test_hostile_bodies_never_hurt_anybody(stage_on, tell, bodies: int) -> None:
    async with stage_on("sqlite") as stage:
        hotline = await stage.hotline()
        hostile, statuses = Hostile(bodies), dict[int, int]()
        for _ in range(bodies // BETWEEN):
            webhook = [hostile.next() for _ in range(BETWEEN)]

            async def send(webhook: list[Webhook] = webhook) -> None:
                while webhook:
                    status = await hotline.caller.post(*webhook.pop())
                    statuses[status] = statuses.get(status, 0) + 1

            await asyncio.gather(*(send() for _ in range(AT_ONCE)))
            await _served(stage)
        tell(f"{bodies} bodies, answers {dict(sorted(statuses.items()))}, {hotline.resident_mib():.0f} MiB")
        assert all(status == 200 or 400 <= status < 500 for status in statuses)
        assert hotline.exited() is None
        assert stage.ledger.findings() == []
        assert "Traceback" not in hotline.log()


async def test_what_is_not_a_platforms_request_is_refused(stage_on) -> None:
    async with stage_on("sqlite") as stage:
        hotline = await stage.hotline()
        telegram, line = webhooks.telegram_text(1, 5, "hello"), webhooks.line(webhooks.line_text(1, "U1", "t", "hello"))
        wrong = b"X-Telegram-Bot-Api-Secret-Token: another\r\n"
        post = hotline.caller.post
        assert await post(telegram.path, b"", telegram.body) == 401
        assert await post(telegram.path, wrong, telegram.body) == 401
        assert await post(line.path, b"", line.body) == 401
        assert await post(line.path, line_headers(line.body + b" "), line.body) == 401
        assert await post(telegram.path, TELEGRAM_HEADERS, b"x" * (1024 * 1024 + 1)) == 413
        assert await post("/webhooks/nobody", b"", b"{}") == 404
        for body in (b"", b"not JSON", b"\xff\xfe", b"[]", b"null", b'{"update_id":'):
            assert await post(telegram.path, TELEGRAM_HEADERS, body) in range(200, 500)
            assert await post(line.path, line_headers(body), body) in range(200, 500)
        await _served(stage)
        assert "hello" not in hotline.log()
