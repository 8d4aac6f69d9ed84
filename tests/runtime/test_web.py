"""What comes over HTTP: strangers, hostile bodies, slow clients, and the figures for operators."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
from collections.abc import AsyncIterator, Mapping

import pytest

from bot.adapters.contract import Request
from bot.runtime import web
from bot.testing import FakeLine, FakeTelegram
from tests.runtime.served import LAST_CHUNK, WEBHOOKS, Answered, Site, answer, chunk, head, served
from tests.runtime.stage import Stage, staged

ASKED = "Which language"
NOI, LIN = 7_418_529_630_001, "U" + "1" * 32
"""An account so long that no figure or time holds it by chance."""
CANARY = "canary words of hers"
SECRETS = {"telegram": "X-Telegram-Bot-Api-Secret-Token", "line": "X-Line-Signature"}
PLATFORMS = pytest.mark.parametrize("platform", ["telegram", "line"])
TOO_LARGE = web.LARGEST_BODY + 1
TOKEN = "a-token-for-the-figures"


@pytest.fixture
async def stage(sqlite_url: str, telegram: FakeTelegram, line: FakeLine) -> AsyncIterator[Stage]:
    """One kind of database is enough: nothing here depends on it."""
    async with staged(sqlite_url, telegram, line) as built:
        yield built


@pytest.fixture
async def site(stage: Stage) -> AsyncIterator[Site]:
    async with served(stage, metrics_token=TOKEN) as found:
        yield found


def words(stage: Stage, platform: str, text: str = CANARY) -> Request:
    """What one person writes."""
    return stage.telegrams.text(NOI, text) if platform == "telegram" else stage.lines.text(LIN, text)


def signed(stage: Stage, platform: str, body: bytes) -> Request:
    """Any bytes, as if the platform had sent them."""
    return (stage.telegrams if platform == "telegram" else stage.lines).signed(body)


async def the_next_person_is_served(stage: Stage, site: Site, number: int = 1) -> None:
    """Somebody else writes on both platforms, and is answered."""
    chat, user = NOI + number, f"U{number:032x}"
    assert (await site.deliver("telegram", stage.telegrams.text(chat, "hello"))).status == 200
    assert (await site.deliver("line", stage.lines.text(user, "hello"))).status == 200
    await stage.heard(chat, ASKED)
    await stage.heard(user, ASKED)


def taken_or_refused(answered: Answered) -> bool:
    """Never a 5xx, and nothing that a platform would carry out."""
    return 400 <= answered.status < 500 or (answered.status, answered.body) == (200, b"")


# ── who may post ───────────────────────────────────────────────────────────────────────────────────────────

FORGED: Mapping[str, bytes | None] = {
    "missing": None,
    "empty": b"",
    "another": b"c2VjcmV0",
    "not ASCII": "sécret".encode(),
    "not UTF-8": b"\xff\xfe\x80",
    "long": b"A" * 7000,
}


@PLATFORMS
async def test_whoever_is_not_the_platform_is_refused_and_no_word_is_logged_or_kept(
    stage: Stage, site: Site, log: io.StringIO, platform: str
) -> None:
    body = words(stage, platform).body
    for name, value in FORGED.items():
        answered = await site.post(platform, {} if value is None else {SECRETS[platform]: value}, body)
        assert (answered.status, answered.body) == (401, b""), name
    refused = {"level": "warning", "event": "webhook_refused", "platform": platform, "status": 401}
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    assert [{name: line[name] for name in line if name != "at"} for line in lines] == [refused] * len(FORGED)
    assert await stage.rows("SELECT id FROM conversations") == []


async def test_the_secret_of_one_platform_opens_no_other(stage: Stage, site: Site) -> None:
    assert (await site.deliver("line", words(stage, "telegram"))).status == 401
    assert (await site.deliver("telegram", words(stage, "line"))).status == 401


async def test_a_body_that_was_changed_on_the_way_is_refused(stage: Stage, site: Site) -> None:
    genuine = words(stage, "line")
    assert (await site.post("line", genuine.headers, genuine.body.replace(b"canary", b"parrot"))).status == 401


async def test_a_platform_that_nobody_knows_is_not_found(stage: Stage, site: Site) -> None:
    genuine = words(stage, "telegram")
    for path in ("/webhooks/nobody", "/webhooks/sandbox", "/webhooks/", "/webhooks/line/more", "/webhooks/%ff", "/"):
        start = head("POST", path, genuine.headers, len(genuine.body))
        assert (await site.raw(start, genuine.body)).status == 404, path


async def test_a_webhook_can_only_be_posted_to(site: Site) -> None:
    for path in WEBHOOKS.values():
        for method in ("GET", "PUT", "DELETE"):
            assert (await site.raw(head(method, path, {}, 0))).status == 405, (method, path)


# ── what may be posted ─────────────────────────────────────────────────────────────────────────────────────


@PLATFORMS
async def test_the_body_of_a_200_is_empty(stage: Stage, site: Site, platform: str) -> None:
    """Telegram would carry out a method that stands in it."""
    for request in (words(stage, platform), words(stage, platform, "/start"), signed(stage, platform, b"{}")):
        answered = await site.deliver(platform, request)
        assert (answered.status, answered.headers["content-length"], answered.body) == (200, "0", b"")


@PLATFORMS
async def test_a_body_of_a_mebibyte_is_read_and_a_larger_one_is_413(stage: Stage, site: Site, platform: str) -> None:
    largest = signed(stage, platform, b" " * web.LARGEST_BODY)
    assert (await site.deliver(platform, largest)).status == 200
    assert (await site.deliver(platform, signed(stage, platform, b" " * TOO_LARGE))).status == 413
    await the_next_person_is_served(stage, site)


@PLATFORMS
async def test_a_body_without_a_length_is_bounded_as_well(stage: Stage, site: Site, platform: str) -> None:
    genuine = words(stage, platform)
    unsized = {**genuine.headers, "Transfer-Encoding": "chunked"}
    start = head("POST", WEBHOOKS[platform], unsized)
    half = len(genuine.body) // 2
    parts = (chunk(genuine.body[:half]), chunk(genuine.body[half:]), LAST_CHUNK)
    assert (await site.raw(start, *parts)).status == 200
    assert (await site.raw(start, *[chunk(b" " * 65_536)] * 40, LAST_CHUNK)).status == 413
    await the_next_person_is_served(stage, site)


BROKEN = {
    "packed, but not": (b"Content-Encoding: gzip\r\nContent-Length: 4\r\n", b"abcd"),
    "packed in an old way": (b"Content-Encoding: deflate\r\nContent-Length: 4\r\n", b"abcd"),
    "packed in a new way": (b"Content-Encoding: br\r\nContent-Length: 4\r\n", b"abcd"),
    "a chunk without a size": (b"Transfer-Encoding: chunked\r\n", b"zz\r\nabc\r\n"),
    "a bad chunk after a good one": (b"Transfer-Encoding: chunked\r\n", chunk(b"{}") + b"zz\r\nabc\r\n"),
    "two lengths": (b"Content-Length: 4\r\nContent-Length: 5\r\n", b"abcde"),
    "less than nothing": (b"Content-Length: -4\r\n", b""),
    "a length that is none": (b"Content-Length: four\r\n", b"abcd"),
    "an expectation": (b"Expect: a-miracle\r\nContent-Length: 4\r\n", b"abcd"),
}


@PLATFORMS
async def test_a_body_that_is_written_wrongly_breaks_nothing(stage: Stage, site: Site, platform: str) -> None:
    for name, (lines, body) in BROKEN.items():
        start = head("POST", WEBHOOKS[platform], signed(stage, platform, body).headers).removesuffix(b"\r\n")
        assert taken_or_refused(await site.raw(start + lines + b"\r\n", body)), name
    await the_next_person_is_served(stage, site)


async def test_nothing_is_unpacked(stage: Stage, site: Site) -> None:
    """A few packed bytes would be very many; and a signature is over the bytes that came."""
    genuine = words(stage, "telegram")
    packed = {**genuine.headers, "Content-Encoding": "gzip"}
    assert (await site.post("telegram", packed, gzip.compress(genuine.body))).status == 200
    bomb = gzip.compress(genuine.body + b" " * 20_000_000)
    assert (await site.post("telegram", packed, bomb)).status == 200
    await the_next_person_is_served(stage, site)
    assert stage.telegram.texts_to(str(NOI)) == []


def telegram_bodies() -> dict[str, bytes]:
    """Updates that nobody sends but who means harm."""
    update = '{"update_id":%s,"message":{"message_id":1,"date":%s,"chat":{"id":%s,"type":"private"},"text":%s}}'
    return {
        "an unknown event": b'{"update_id":1,"telepathy":{"thought":"canary"}}',
        "no number": b'{"message":{"text":"x"}}',
        "a number without end": b'{"update_id":1' + b"0" * 5000 + b',"message":{}}',
        "huge ids": (update % (2, "9" * 400, "9" * 400, 1)).encode(),
        "infinity": (update % (3, "1e999", "NaN", "Infinity")).encode(),
        "wrong types": b'{"update_id":"4","message":[{"text":{"a":[]}}],"callback_query":7}',
        "lone surrogates": (update % (5, 1, NOI, json.dumps("\ud800" * 9))).encode(),
        "NUL": (update % (6, 1, NOI, json.dumps("a\0b"))).encode(),
        "100,000 characters": (update % (7, 1, NOI, json.dumps("ก" * 100_000))).encode(),
    }


def line_bodies() -> dict[str, bytes]:
    """The same in LINE's shape."""
    event = (
        '{"events":[{"type":%s,"mode":"active","timestamp":%s,"source":{"type":"user","userId":"%s"},"message":%s}]}'
    )
    text = '{"type":"text","id":"1","text":%s}'
    return {
        "an unknown event": (event % ('"telepathy"', "1", LIN, "{}")).encode(),
        "events that are none": b'{"events":{"0":{"type":"message"}}}',
        "huge numbers": (event % ('"message"', "9" * 5000, LIN, text % "1")).encode(),
        "infinity": (event % ('"message"', "Infinity", LIN, text % "NaN")).encode(),
        "wrong types": b'{"destination":[],"events":[7,null,[],"x",{"type":{},"source":[],"message":"m"}]}',
        "lone surrogates": (event % ('"message"', "1", LIN, text % json.dumps("\udfff" * 9))).encode(),
        "NUL": (event % ('"message"', "1", LIN + "\\u0000", text % json.dumps("a\0b"))).encode(),
        "100,000 characters": (event % ('"message"', "1", LIN, text % json.dumps("ก" * 100_000))).encode(),
        "ten thousand events": b'{"events":[' + b",".join([b'{"type":"message"}'] * 10_000) + b"]}",
    }


ANY_BODIES = {
    "nothing": b"",
    "no JSON": b"not JSON at all",
    "not UTF-8": b'{"update_id":1,"text":"\xff\xfe"}',
    "another encoding": '{"update_id":1}'.encode("utf-16"),
    "a list": b"[]",
    "a word": b'"x"',
    "a number": b"1e999",
    "nested": b"[" * 100_000,
    "nested and closed": b'{"events":' * 50_000 + b"1" + b"}" * 50_000,
    "cut off": b'{"update_id":1,"message":{"te',
}
BODIES = {"telegram": ANY_BODIES | telegram_bodies(), "line": ANY_BODIES | line_bodies()}


@PLATFORMS
async def test_no_body_of_a_platform_breaks_anything(stage: Stage, site: Site, log: io.StringIO, platform: str) -> None:
    for name, body in BODIES[platform].items():
        answered = await site.deliver(platform, signed(stage, platform, body))
        assert taken_or_refused(answered), name
    await the_next_person_is_served(stage, site)
    assert '"level": "error"' not in log.getvalue()
    assert "canary" not in log.getvalue()


# ── slow and rude clients ──────────────────────────────────────────────────────────────────────────────────


@PLATFORMS
async def test_a_body_that_comes_too_slowly_is_408_and_holds_nobody(
    stage: Stage, site: Site, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(web, "BODY_SECONDS", 1.0)
    genuine = words(stage, platform)
    start = head("POST", WEBHOOKS[platform], genuine.headers, len(genuine.body))
    async with site.connection(start, genuine.body[:-1]) as one, site.connection(start) as other:
        await the_next_person_is_served(stage, site)
        async with asyncio.timeout(20):
            assert [(await answer(each)).status for each in (one, other)] == [408, 408]
    assert stage.telegram.texts_to(str(NOI)) == stage.line.texts_to(LIN) == []


async def test_a_client_that_leaves_in_the_middle_is_nobodys_fault(stage: Stage, site: Site, log: io.StringIO) -> None:
    genuine = words(stage, "telegram")
    start = head("POST", WEBHOOKS["telegram"], genuine.headers, len(genuine.body))
    for part in (b"", start[:40], start, start + genuine.body[:-5]):
        async with site.connection(part):
            await asyncio.sleep(0.05)
    await the_next_person_is_served(stage, site)
    assert '"level": "error"' not in log.getvalue()


async def test_what_a_client_sent_whole_before_it_left_is_answered(stage: Stage, site: Site) -> None:
    genuine = words(stage, "telegram")
    async with site.connection(head("POST", WEBHOOKS["telegram"], genuine.headers, len(genuine.body)), genuine.body):
        await stage.heard(NOI, ASKED)


# ── for operators ──────────────────────────────────────────────────────────────────────────────────────────


async def test_it_says_that_it_is_alive_and_ready(site: Site) -> None:
    live, ready = await site.get("/health/live"), await site.get("/health/ready")
    assert (live.status, json.loads(live.body)) == (200, {"live": True})
    assert ready.status == 200
    assert set(json.loads(ready.body).values()) == {True}


PROXIED = {"X-Forwarded-For": "198.51.100.7"}


FIGURES_FOR: list[tuple[Mapping[str, str | bytes], int]] = [
    ({}, 200),
    (PROXIED, 404),
    ({**PROXIED, "Authorization": f"Bearer {TOKEN}"}, 200),
    ({**PROXIED, "Authorization": f"Bearer {TOKEN}x"}, 404),
    ({**PROXIED, "Authorization": "Bearer "}, 404),
    ({**PROXIED, "Authorization": b"Bearer \xff\xfe"}, 404),
    ({**PROXIED, "Authorization": "Bearer é"}, 404),
]


async def test_the_figures_are_for_this_machine_and_for_whoever_has_the_token(stage: Stage, site: Site) -> None:
    await the_next_person_is_served(stage, site)
    for headers, status in FIGURES_FOR:
        answered = await site.get("/metrics", headers)
        assert answered.status == status, headers
        assert (b"hotline_turns_total" in answered.body) == (status == 200)
        assert str(NOI + 1).encode() not in answered.body


async def test_a_hotline_without_a_token_shows_its_figures_to_nobody_behind_a_proxy(stage: Stage) -> None:
    async with served(stage) as site:
        assert (await site.get("/metrics", {**PROXIED, "Authorization": "Bearer "})).status == 404
