"""Pictures at their address, and pauses between messages: stored, in order, never in the way of anything urgent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.language.model import Medium
from bot.runtime.shelf import BOOKS_KEPT, MediaShelf
from bot.testing import FakeLine, FakeTelegram
from tests.language.media import png
from tests.runtime.served import Site, served
from tests.runtime.stage import Stage, staged

NOI, LIN = 7_418_529_630_001, "U" + "1" * 32
HOUSE = png(30, 20)
FLOW = """
format: 1
flow: welcome
start: one
steps:
  one: {{say: true, media: house.png, next: two}}
  two: {{say: true, pause: {pause}, next: three}}
  three: {{ask: {{again: one, enough: bye}}}}
  bye: {{end: true}}
"""
WORDS = """
welcome-one = One.
    .alt-text = A small house.
welcome-two = Two.
welcome-three = Three?
    .again = Again
    .enough = Enough
"""


def content(folder: Path, pause: float) -> Path:
    files = {
        "flows/welcome.yaml": FLOW.format(pause=pause).encode(),
        "flows/media/house.png": HOUSE,
        "translations/en/welcome.ftl": WORDS.encode(),
    }
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


@pytest.fixture
def pause(request: pytest.FixtureRequest) -> float:
    return float(getattr(request, "param", 0.5))


@pytest.fixture
async def stage(
    sqlite_url: str, telegram: FakeTelegram, line: FakeLine, tmp_path: Path, pause: float
) -> AsyncIterator[Stage]:
    async with staged(sqlite_url, telegram, line, content(tmp_path, pause)) as built:
        yield built
    assert telegram.problems == []
    assert line.problems == []


@pytest.fixture
async def site(stage: Stage) -> AsyncIterator[Site]:
    async with served(stage) as found:
        yield found


LONG = pytest.mark.parametrize("pause", [4.5], indirect=True)
"""So long that what comes at once has surely not waited for it."""


# ── pauses ─────────────────────────────────────────────────────────────────────────────────────────────────


async def test_what_follows_a_pause_comes_later_and_a_human_stands_below_what_came_before(stage: Stage) -> None:
    await stage.say(NOI, "hello")
    await stage.heard(NOI, "Three?")
    one, two = (next(b for b in stage.telegram.to(str(NOI)) if b.text == text) for text in ("One.", "Two."))
    assert two.at - one.at >= 0.4
    assert [label for label, _ in one.buttons] == ["Talk to a person", "Leave quietly"]
    assert stage.telegram.texts_to(str(NOI)) == ["[photo] A small house.", "One.", "Two.", "Three?"]


@LONG
async def test_whoever_does_something_meanwhile_waits_for_nothing(stage: Stage) -> None:
    await stage.say(NOI, "hello")
    await stage.heard(NOI, "One.")
    await stage.press(NOI, "Talk to a person")
    await stage.heard(NOI, "Three?")
    shown = {bubble.text: bubble.at for bubble in stage.telegram.to(str(NOI))}
    assert shown["Two."] - shown["One."] < 4
    assert shown["Two."] < shown["Three?"]


@LONG
async def test_whoever_leaves_in_a_pause_gets_nothing_of_what_waited(stage: Stage) -> None:
    await stage.say(NOI, "hello")
    await stage.heard(NOI, "One.")
    await stage.press(NOI, "Leave quietly")
    await stage.still()
    await asyncio.sleep(0.2)
    assert "Two." not in stage.telegram.texts_to(str(NOI))
    states = {state for (state,) in await stage.rows("SELECT state FROM deliveries")}
    assert states == {"sent", "cancelled"}


async def test_a_pause_is_a_row_that_another_worker_sends_when_its_time_has_come(stage: Stage) -> None:
    await stage.say(NOI, "hello")
    await stage.heard(NOI, "One.")
    [(waits,)] = await stage.rows("SELECT max(not_before - at) FROM deliveries")
    assert 0.4 <= waits <= 0.6  # type: ignore[operator]
    for lane in stage.service.courier.lanes.values():
        if lane.waking:
            lane.waking.cancel()
    stage.service.courier.lanes.clear()  # as if this worker had forgotten it
    await stage.heard(NOI, "Three?")
    assert stage.telegram.texts_to(str(NOI))[-2:] == ["Two.", "Three?"]


@LONG
async def test_on_line_nothing_waits_and_one_reply_holds_it_all(stage: Stage) -> None:
    await stage.say_line(LIN, "hello")
    await stage.heard(LIN, "Three?")
    first, *_, last = stage.line.to(LIN)
    assert last.at - first.at < 4
    assert {bubble.how for bubble in stage.line.to(LIN)} == {"reply"}
    assert stage.line.texts_to(LIN)[0] == "A small house."  # no public address is set, so nothing could be fetched


# ── pictures ───────────────────────────────────────────────────────────────────────────────────────────────


def address(stage: Stage) -> str:
    return f"/media/{stage.service.context.book.media['house.png'].hash}"


async def test_a_picture_is_served_under_a_name_that_says_nothing(stage: Stage, site: Site) -> None:
    answered = await site.get(address(stage))
    assert (answered.status, answered.body) == (200, HOUSE)
    assert answered.headers["content-type"] == "image/png"
    assert answered.headers["content-disposition"] == 'inline; filename="picture.png"'
    assert answered.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answered.headers["x-content-type-options"] == "nosniff"
    assert "house" not in str(answered.headers)


@pytest.mark.parametrize("path", ["/media/", "/media", "/media/house.png", "/media/" + "0" * 64, "/media/../media/x"])
async def test_nothing_else_is_there_and_nothing_is_listed(site: Site, path: str) -> None:
    assert (await site.get(path)).status == 404


async def test_a_phone_that_has_it_already_gets_no_second_copy(stage: Stage, site: Site) -> None:
    tag = (await site.get(address(stage))).headers["etag"]
    answered = await site.get(address(stage), {"If-None-Match": tag})
    assert (answered.status, answered.body) == (304, b"")


@pytest.mark.parametrize(
    ("asked", "status", "part"),
    [
        ("bytes=0-3", 206, HOUSE[:4]),
        ("bytes=4-", 206, HOUSE[4:]),
        ("bytes=-4", 206, HOUSE[-4:]),
        ("bytes=0-99999999", 206, HOUSE),
        ("bytes=99999999-", 416, b""),
        ("bytes=x", 416, b""),
    ],
)
async def test_a_part_of_it_can_be_asked_for(stage: Stage, site: Site, asked: str, status: int, part: bytes) -> None:
    answered = await site.get(address(stage), {"Range": asked})
    assert (answered.status, answered.body) == (status, part)


def test_pictures_of_the_books_before_stay_for_a_while() -> None:
    shelf = MediaShelf()
    media = [Medium(f"hash{number}", "picture", "image/png", b"%d" % number) for number in range(BOOKS_KEPT + 2)]
    for medium in media:
        shelf.put({"a.png": medium})
        shelf.put({"a.png": medium})
        shelf.put({})
    assert shelf.content("hash0") is None
    assert shelf.content("hash1") is None
    assert [shelf.content(medium.hash) for medium in media[2:]] == [medium.content for medium in media[2:]]
