"""The connections: they stay open, and nothing that passes through them is ever logged."""

from __future__ import annotations

import asyncio
import logging

import pytest

from bot.adapters.contract import Route, TryAgain
from bot.adapters.telegram import Telegram
from bot.adapters.transport import CONNECTIONS, TALKATIVE, Wire
from bot.testing import FakeTelegram, FakeWorld, Fault
from tests.adapters.stages import TOKEN, RemoteStage, say, show, sign


async def test_no_log_ever_shows_a_token_or_a_word(remote: RemoteStage, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)  # as careless as an operator can be
    asyncio.get_running_loop().set_debug(True)
    remote.fake.next(None, Fault.RATE, Fault.ERROR, Fault.REFUSED, Fault.CREDENTIALS, Fault.DROPPED_BEFORE)
    for _ in range(6):
        await show(remote, say("He hits me."))
    await remote.adapter.light(remote.person, "typing")
    await remote.adapter.connect("https://hotline.example")
    await remote.adapter.inspect()
    await remote.vanish()
    await show(remote, say("He hits me."))
    await remote.adapter.connect("https://hotline.example")
    await remote.adapter.inspect()
    for hidden in (TOKEN, TOKEN.partition(":")[2], "He hits me", remote.person):
        assert hidden not in caplog.text


async def test_libraries_that_log_addresses_are_silenced() -> None:
    await _open("http://127.0.0.1:9/")
    assert all(not logging.getLogger(name).isEnabledFor(logging.INFO) for name in TALKATIVE)
    assert not logging.getLogger("telegram.Bot").isEnabledFor(logging.DEBUG)


async def _open(base: str) -> None:
    wire = Wire(base)
    await wire.open()
    await wire.close()


async def test_connections_are_kept_and_many(remote: RemoteStage) -> None:
    assert CONNECTIONS >= 256
    await show(remote, say("a"))
    await show(remote, say("b"))
    assert len(remote.adapter._wire._client._idle) == 1  # type: ignore[attr-defined]


async def test_a_proxy_of_the_environment_does_not_read_along(
    remote: RemoteStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    await show(remote, say("a"))
    assert len(remote.shown()) == 1
    assert (await remote.adapter.connect("https://hotline.example")).ok


async def test_256_sends_go_out_side_by_side() -> None:
    async with FakeTelegram(checks=False, delay=0.2) as fake:
        adapter = Telegram(TOKEN, now=FakeWorld().now, api_url=fake.url)
        await adapter.open()
        (call,) = adapter.render(say("a"), sign)
        began = asyncio.get_running_loop().time()
        await asyncio.gather(*(adapter.send(str(chat), call, Route()) for chat in range(1, 257)))
        assert asyncio.get_running_loop().time() - began < 256 * 0.2 / 10
        assert len(fake.arrived) == 256
        await adapter.close()


async def test_an_adapter_must_be_open() -> None:
    with pytest.raises(RuntimeError, match="open the adapter"):
        await Wire("http://127.0.0.1:9/").call("x")


async def test_a_name_that_cannot_be_resolved_is_tried_again() -> None:
    wire = Wire("http://nowhere.invalid/")
    await wire.open()
    assert await wire.call("x") == TryAgain()
    await wire.close()


async def test_closing_what_was_never_open_is_fine() -> None:
    await Wire("http://127.0.0.1:9/").close()
