"""The stand-ins object to what the platforms object to: a test that passes on them means something."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from typing import Any

import aiohttp
import pytest

from bot.testing import FakeLine, FakeTelegram, FakeWorld, Fault, LineWebhooks

BUTTON = {"text": "Yes", "callback_data": "x"}
ITEM: dict[str, Any] = {
    "type": "action",
    "action": {"type": "postback", "label": "Yes", "data": "x", "displayText": "Yes"},
}


async def _post(url: str, content: Any, **headers: str) -> tuple[int, Any]:
    async with aiohttp.ClientSession() as session, session.post(url, json=content, headers=headers) as response:
        return response.status, await response.json()


async def _telegram(method: str, **content: Any) -> int:
    async with FakeTelegram() as fake:
        status, _ = await _post(f"{fake.url}/bot1:x/{method}", content)
        assert bool(fake.problems) == (status == 400)
        return status


async def _line(path: str, content: Any) -> int:
    async with FakeLine() as fake:
        status, _ = await _post(f"{fake.url}/v2/bot/{path}", content)
        assert bool(fake.problems) == (status == 400)
        return status


def _text(text: str, **more: Any) -> dict[str, Any]:
    return {"to": "U1", "messages": [{"type": "text", "text": text, **more}]}


def _label(**action: str) -> dict[str, Any]:
    return _text("a", quickReply={"items": [{**ITEM, "action": {**ITEM["action"], **action}}]})


@pytest.mark.parametrize(
    ("content", "status"),
    [
        ({"chat_id": 1, "text": "x" * 4095}, 200),
        ({"chat_id": 1, "text": "x" * 4096}, 200),
        ({"chat_id": 1, "text": "x" * 4097}, 400),
        ({"chat_id": 1, "text": "😀" * 2048}, 200),
        ({"chat_id": 1, "text": "😀" * 2048 + "x"}, 400),
        ({"chat_id": 1, "text": ""}, 400),
        ({"chat_id": 1, "text": " \n"}, 400),
        ({"chat_id": 1}, 400),
        ({"text": "a"}, 400),
        ({"chat_id": 1, "text": "a", "colour": "red"}, 400),
        ({"chat_id": 1, "text": "a", "parse_mode": "Markdown"}, 400),
    ],
)
async def test_telegram_takes_texts_within_its_limits(content: dict[str, Any], status: int) -> None:
    assert await _telegram("sendMessage", **content) == status


@pytest.mark.parametrize(
    ("keyboard", "status"),
    [
        ([[BUTTON] * 8], 200),
        ([[BUTTON] * 9], 400),
        ([[BUTTON]] * 99, 200),
        ([[BUTTON]] * 100, 200),
        ([[BUTTON]] * 101, 400),
        ([[]], 400),
        ([[{**BUTTON, "callback_data": "x" * 63}]], 200),
        ([[{**BUTTON, "callback_data": "x" * 64}]], 200),
        ([[{**BUTTON, "callback_data": "x" * 65}]], 400),
        ([[{**BUTTON, "callback_data": "ก" * 22}]], 400),
        ([[{**BUTTON, "callback_data": ""}]], 400),
        ([[{**BUTTON, "text": ""}]], 400),
        ([[{"text": "a"}]], 400),
    ],
)
async def test_telegram_takes_buttons_within_its_limits(keyboard: list[Any], status: int) -> None:
    markup = {"inline_keyboard": keyboard}
    assert await _telegram("sendMessage", chat_id=1, text="a", reply_markup=markup) == status


@pytest.mark.parametrize(("count", "status"), [(0, 400), (1, 200), (99, 200), (100, 200), (101, 400)])
async def test_telegram_deletes_up_to_a_hundred(count: int, status: int) -> None:
    assert await _telegram("deleteMessages", chat_id=1, message_ids=list(range(1, count + 1))) == status


async def test_telegram_knows_no_other_methods() -> None:
    assert await _telegram("banEverybody") == 400
    assert await _telegram("setWebhook", url="http://x.example") == 400


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (_text("x" * 4999), 200),
        (_text("x" * 5000), 200),
        (_text("x" * 5001), 400),
        (_text("😀" * 2500), 200),
        (_text("😀" * 2500 + "x"), 400),
        (_text(""), 400),
        (_text("a", colour="red"), 400),
        ({"to": "U1", "messages": []}, 400),
        ({"to": "U1", "messages": [{"type": "text", "text": "a"}] * 4}, 200),
        ({"to": "U1", "messages": [{"type": "text", "text": "a"}] * 5}, 200),
        ({"to": "U1", "messages": [{"type": "text", "text": "a"}] * 6}, 400),
        ({"messages": [{"type": "text", "text": "a"}]}, 400),
        (_text("a", quickReply={"items": [ITEM] * 12}), 200),
        (_text("a", quickReply={"items": [ITEM] * 13}), 200),
        (_text("a", quickReply={"items": [ITEM] * 14}), 400),
        (_text("a", quickReply={"items": []}), 400),
        (_label(label="x" * 19), 200),
        (_label(label="កំ" * 20), 200),
        (_label(label="x" * 21), 400),
        (_label(label=""), 400),
        (_label(data="x" * 300), 200),
        (_label(data="x" * 301), 400),
    ],
)
async def test_line_takes_messages_within_its_limits(content: dict[str, Any], status: int) -> None:
    assert await _line("message/push", content) == status


async def test_line_keeps_retry_keys() -> None:
    async with FakeLine() as fake:
        url, key = f"{fake.url}/v2/bot/message/push", FakeWorld().new_id()
        first = await _post(url, _text("a"), **{"X-Line-Retry-Key": key})
        second = await _post(url, _text("a"), **{"X-Line-Retry-Key": key})
        assert (first[0], second[0]) == (200, 409)
        assert first[1]["sentMessages"] == second[1]["sentMessages"]
        assert fake.texts_to("U1") == ["a"]
        assert (await _post(url, _text("a"), **{"X-Line-Retry-Key": "no uuid"}))[0] == 400
        reply = {"replyToken": fake.issue("U1"), "messages": [{"type": "text", "text": "a"}]}
        answer = await _post(f"{fake.url}/v2/bot/message/reply", reply, **{"X-Line-Retry-Key": key})
        assert answer[0] == 400


@pytest.mark.parametrize(("age", "status"), [(0, 200), (59.9, 200), (60, 200), (60.1, 400)])
async def test_lines_reply_tokens_grow_old(age: float, status: int) -> None:
    world = FakeWorld()
    async with FakeLine(now=world.monotonic) as fake:
        reply = {"replyToken": fake.issue("U1"), "messages": [{"type": "text", "text": "a"}]}
        world.turn(age)
        assert (await _post(f"{fake.url}/v2/bot/message/reply", reply))[0] == status


async def test_lines_reply_tokens_are_good_once() -> None:
    async with FakeLine() as fake:
        reply = {"replyToken": LineWebhooks()._issue("U1"), "messages": [{"type": "text", "text": "a"}]}
        assert (await _post(f"{fake.url}/v2/bot/message/reply", reply))[0] == 200
        assert await _post(f"{fake.url}/v2/bot/message/reply", reply) == (400, {"message": "Invalid reply token"})
        assert fake.texts_to("U1") == ["a"]
    async with FakeLine(strict=True) as fake:
        assert (await _post(f"{fake.url}/v2/bot/message/reply", reply))[0] == 400


async def test_line_counts_messages_of_the_month_and_not_bubbles() -> None:
    async with FakeLine() as fake:
        fake.quota = 1
        url = f"{fake.url}/v2/bot/message/push"
        five = {"to": "U1", "messages": [{"type": "text", "text": "a"}] * 5}
        assert (await _post(url, five))[0] == 200
        assert await _post(url, five) == (429, {"message": "You have reached your monthly limit."})


@pytest.mark.parametrize("fault", [Fault.DROPPED_BEFORE, Fault.DROPPED_AFTER])
async def test_a_broken_connection_is_broken(fault: Fault) -> None:
    async with FakeTelegram() as fake:
        fake.next(fault)
        with pytest.raises(aiohttp.ClientError):
            await _post(f"{fake.url}/bot1:x/sendMessage", {"chat_id": 1, "text": "a"})
        assert fake.texts_to("1") == (["a"] if fault is Fault.DROPPED_AFTER else [])


async def test_one_can_wait_for_what_arrives() -> None:
    async with FakeTelegram() as fake:
        waiting = asyncio.create_task(fake.wait_for("1", 2))
        for text in "ab":
            await _post(f"{fake.url}/bot1:x/sendMessage", {"chat_id": 1, "text": text})
        assert [bubble.text for bubble in await waiting] == ["a", "b"]
        with pytest.raises(TimeoutError):
            await fake.wait_for("1", 3, seconds=0.01)


async def test_a_fault_may_depend_on_the_chat() -> None:
    async with FakeTelegram() as fake:
        fake.fault = lambda chat: Fault.ERROR if chat == "2" else None
        url = f"{fake.url}/bot1:x/sendMessage"
        assert (await _post(url, {"chat_id": 1, "text": "a"}))[0] == 200
        assert (await _post(url, {"chat_id": 2, "text": "a"}))[0] == 500


def test_worlds_of_one_seed_are_alike_and_time_stands_still() -> None:
    first, second, third = FakeWorld(), FakeWorld(), FakeWorld(seed=1)
    assert first.new_id() == second.new_id() != third.new_id()
    assert first.token(100) == second.token(100)
    assert len(first.token(100)) == 100
    assert first.now() == second.now()
    first.turn(minutes=1)
    assert (first.now() - second.now()).total_seconds() == first.monotonic() - second.monotonic() == 60


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("platform", ["telegram", "line"])
def test_a_stand_in_can_be_a_process_of_its_own(platform: str, stop: signal.Signals) -> None:
    command = [sys.executable, "-m", "bot.testing", platform]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("http://127.0.0.1:")
        process.send_signal(stop)
        try:
            assert process.wait(10) == 0
        finally:
            process.kill()
