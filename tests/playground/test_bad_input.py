"""Whatever is sent to the playground: 4xx where it is bad, never 5xx, and the next person is served."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.console.door import LARGEST_BODY

PHONE = "phone-" + "0123456789abcdef" * 2
JSON = {"Content-Type": "application/json"}


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(10)) as session:
        yield session


async def send(session: aiohttp.ClientSession, demo: str, body: Any, **headers: str) -> int:
    """The status of one POST from the playground's own origin."""
    data = body if isinstance(body, bytes) else None
    origin = {"Origin": demo.removesuffix("/playground")}
    json = None if isinstance(body, bytes) else body
    async with session.post(f"{demo}/events", data=data, json=json, headers={**origin, **headers}) as answer:
        return answer.status


def words(text: str) -> dict[str, str]:
    return {"address": PHONE, "kind": "text", "text": text}


async def is_served(session: aiohttp.ClientSession, demo: str) -> bool:
    return await send(session, demo, words("hello")) == 204


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"text"',
        b"\xff\xfe",
        b"[" * 50_000,
        b'{"address": 7, "text": "x"}',
        b'{"address": ["volunteer-1"], "text": "x"}',
        b'{"text": "no chat"}',
        b'{"address": "' + PHONE.encode() + b'"}',
        b'{"address": "' + PHONE.encode() + b'", "kind": "text", "text": {"a": 1}}',
        b'{"address": "' + PHONE.encode() + b'", "kind": "button", "text": 1e999}',
        b"9" * 30_000,
    ],
)
async def test_a_body_that_is_not_ours_is_refused(session: aiohttp.ClientSession, demo: str, body: bytes) -> None:
    assert 400 <= await send(session, demo, body, **JSON) < 500
    assert await is_served(session, demo)


@pytest.mark.parametrize(
    "text",
    [
        "\x00",
        "a\x00b",
        "\ud800",
        "\u202e" * 400,
        "x" * 60_000,
        "👩‍👩‍👧‍👦" * 900,
        "/start desk-" + "a" * 26,
        "/close",
        "../../etc",
    ],
)
async def test_hostile_words_are_taken_or_refused_and_break_nothing(
    session: aiohttp.ClientSession, demo: str, text: str
) -> None:
    assert await send(session, demo, words(text)) < 500
    assert await send(session, demo, {**words(text), "kind": "button"}) < 500
    assert await is_served(session, demo)


@pytest.mark.parametrize("chat", ["", "volunteer-2", "phone-1", PHONE + "0", PHONE.upper(), "telegram:1", PHONE + "\n"])
async def test_an_unknown_chat_is_refused(session: aiohttp.ClientSession, demo: str, chat: str) -> None:
    assert 400 <= await send(session, demo, {**words("hello"), "address": chat}) < 500


async def test_a_body_that_is_too_large_is_refused(session: aiohttp.ClientSession, demo: str) -> None:
    assert await send(session, demo, b" " * (LARGEST_BODY + 1), **JSON) == 413
    assert await is_served(session, demo)


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
async def test_a_form_of_another_page_is_refused(session: aiohttp.ClientSession, demo: str, kind: str) -> None:
    body = b'{"address": "' + PHONE.encode() + b'", "text": "x"}'
    assert await send(session, demo, body, **{"Content-Type": kind}) == 415


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Origin": ""},
    ],
)
async def test_only_our_own_page_may_write(session: aiohttp.ClientSession, demo: str, headers: dict[str, str]) -> None:
    assert await send(session, demo, words("x"), **headers) == 403


@pytest.mark.parametrize("host", ["evil.example.org", "127.0.0.1.evil.example.org", "localhost@evil", "evil:8080", ""])
async def test_a_name_that_was_made_to_lead_here_gets_nothing(
    session: aiohttp.ClientSession, demo: str, host: str
) -> None:
    """To the browser such a page would be of our own origin."""
    assert await send(session, demo, words("x"), **{"Host": host, "Sec-Fetch-Site": "same-origin"}) in (400, 403)
    for path in ("", f"/stream?phone={PHONE}", f"/transcript?phone={PHONE}"):
        async with session.get(demo + path, headers={"Host": host}) as answer:
            assert answer.status in (400, 403)
    port = demo.removesuffix("/playground").rpartition(":")[2]
    async with session.get(demo, headers={"Host": f"localhost:{port}"}) as answer:
        assert answer.status == 200


@pytest.mark.parametrize("query", ["", "?phone=", "?phone=volunteer-1", "?phone=" + "a" * 4000, "?phone=%00"])
async def test_a_stream_is_only_for_a_phone(session: aiohttp.ClientSession, demo: str, query: str) -> None:
    async with session.get(f"{demo}/stream{query}") as answer:
        assert answer.status == 400


@pytest.mark.parametrize("path", ["", "/playground.css", "/playground.js", f"/stream?phone={PHONE}"])
async def test_every_answer_tells_the_browser_to_be_strict(
    session: aiohttp.ClientSession, demo: str, path: str
) -> None:
    async with session.get(demo + path) as answer:
        assert answer.status == 200
        policy = answer.headers["Content-Security-Policy"]
        assert "script-src 'self'" in policy
        assert "unsafe" not in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize("path", ["/playground.html", "/../playground.py", "/%2e%2e/board.py", "/playground.js.map"])
async def test_nothing_but_the_page_is_served(session: aiohttp.ClientSession, demo: str, path: str) -> None:
    async with session.get(demo + path) as answer:
        assert answer.status == 404


@pytest.mark.parametrize("phone", ["", PHONE, "volunteer-1", "../x", PHONE + "\n"])
async def test_nothing_is_saved_of_a_phone_on_which_nothing_was_done(
    session: aiohttp.ClientSession, demo: str, phone: str
) -> None:
    fresh = phone.replace("0123", "ffff")
    async with session.get(f"{demo}/transcript", params={"phone": fresh}) as answer:
        assert answer.status == 404
