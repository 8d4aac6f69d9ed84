"""The lean client: whatever the other side does, it is an answer, *not written* or *broken*, and never silence."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yarl import URL

from bot.adapters.lean import LONGEST_BODY, Broken, Client, NotWrittenError, Response

Behave = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
HEAD = b"POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n"


@contextlib.asynccontextmanager
async def server(behave: Behave) -> AsyncIterator[tuple[Client, list[int]]]:
    """A client, and the connections that it made to a server that behaves so after each request."""
    made: list[int] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        made.append(1)
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while not writer.is_closing():
                await reader.readuntil(b"\r\n\r\n")
                await reader.readexactly(2)
                await behave(reader, writer)
        writer.close()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    client = Client(URL(f"http://127.0.0.1:{port}/"), connections=4, kept=30.0, connect_seconds=2.0)
    try:
        yield client, made
    finally:
        client.close()
        listening.close()


def answering(*pieces: bytes, close: bool = False) -> Behave:
    async def behave(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0.005)
        if close:
            writer.close()

    return behave


async def ask(client: Client, seconds: float = 2.0) -> Response:
    return await client.call(HEAD, b"hi", seconds)


async def test_one_connection_serves_one_request_after_the_other() -> None:
    async with server(answering(OK)) as (client, made):
        for _ in range(5):
            assert await ask(client) == Response(200, b"ok")
        assert len(made) == 1


async def test_requests_side_by_side_never_get_each_others_answers() -> None:
    async def echo(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        body = str(id(writer)).encode()
        await asyncio.sleep(0.01)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))

    async with server(echo) as (client, made):
        answers = await asyncio.gather(*(ask(client) for _ in range(20)))
        assert len(answers) == 20
        assert len(made) == 4  # no more than it may have


async def test_an_answer_in_pieces_and_in_chunks_is_whole() -> None:
    pieces = [bytes([byte]) for byte in OK]
    chunked = b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n1\r\no\r\n1\r\nk\r\n0\r\n\r\n"
    async with server(answering(*pieces)) as (client, _):
        assert await ask(client) == Response(200, b"ok")
    async with server(answering(chunked)) as (client, _):
        assert await ask(client) == Response(201, b"ok")


async def test_a_connection_that_the_other_side_ends_is_not_used_again() -> None:
    said = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"
    async with server(answering(said, close=True)) as (client, made):
        assert await ask(client) == Response(200, b"ok")
        await asyncio.sleep(0.02)
        assert await ask(client) == Response(200, b"ok")
        assert len(made) == 2


@pytest.mark.parametrize(
    "behave",
    [
        answering(close=True),
        answering(OK[:20], close=True),
        answering(OK[:-1], close=True),
        answering(b"not HTTP at all\r\n\r\n"),
        answering(b"HTTP/1.1 200 OK\r\nContent-Length: nine\r\n\r\n"),
        answering(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n", b"x" * (LONGEST_BODY + 1)),
    ],
)
async def test_half_an_answer_or_none_is_broken(behave: Behave) -> None:
    async with server(behave) as (client, _):
        with pytest.raises(Broken):
            await ask(client)


async def test_an_answer_that_is_late_is_broken_and_its_connection_is_gone() -> None:
    async def slow(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.2)
        writer.write(OK)

    async with server(slow) as (client, made):
        with pytest.raises(Broken):
            await ask(client, seconds=0.05)
        assert await ask(client) == Response(200, b"ok")
        assert len(made) == 2


async def test_words_that_nobody_asked_for_are_not_the_next_answer() -> None:
    async with server(answering(OK + OK)) as (client, _):
        for _ in range(3):
            with contextlib.suppress(Broken):
                assert await ask(client) == Response(200, b"ok")


async def test_nobody_there_is_not_written() -> None:
    client = Client(URL("http://127.0.0.1:9/"), connections=1, kept=1.0, connect_seconds=1.0)
    with pytest.raises(NotWrittenError):
        await ask(client)


async def test_whoever_gives_up_takes_the_connection_along() -> None:
    async with server(answering()) as (client, _):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await ask(client)
        assert not client._idle


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.binary(max_size=200), max_size=4))
def test_any_bytes_are_an_answer_or_broken(pieces: list[bytes]) -> None:
    async def once() -> None:
        async with server(answering(*pieces, close=True)) as (client, _):
            with contextlib.suppress(Broken):
                await ask(client, seconds=0.5)

    asyncio.run(once())
