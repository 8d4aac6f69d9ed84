"""Well-signed bodies of somebody who means us harm: reading never raises, and what is read can be kept and sent."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.adapters.contract import Adapter, Incoming, Request
from bot.adapters.line import Line
from bot.adapters.sandbox import Sandbox
from bot.adapters.telegram import Telegram
from bot.testing import FakeWorld, LineWebhooks, TelegramWebhooks
from bot.testing.webhooks import SECRET
from tests.adapters.stages import TOKEN

WORLD = FakeWorld()
TELEGRAM, LINE = TelegramWebhooks(), LineWebhooks()
ADAPTERS: dict[str, Adapter] = {
    "telegram": Telegram(TOKEN, now=WORLD.now, secrets=(SECRET,)),
    "line": Line(TOKEN, now=WORLD.now, secrets=(SECRET,)),
    "sandbox": Sandbox(now=WORLD.now),
}
SIGN: dict[str, Callable[[bytes], Request]] = {
    "telegram": TELEGRAM.signed,
    "line": LINE.signed,
    "sandbox": lambda body: Request({}, body),
}
GENUINE = {
    "telegram": [
        TELEGRAM.text(5, "help", language="th"),
        TELEGRAM.press(5, "1.a.x"),
        TELEGRAM.edit(5, 6, "no"),
        TELEGRAM.blocked(5),
        TELEGRAM.message(5, {"photo": [{}], "caption": "c", "media_group_id": "3"}),
    ],
    "line": [
        LINE.text("U1", "help"),
        LINE.batch(LINE.event("U1", "postback", {"postback": {"data": "x"}}), LINE.event("U1", "follow", {})),
        LINE.batch(LINE.event("U1", "unsend", {"unsend": {"messageId": "5"}}), LINE.message("U1", {"type": "image"})),
    ],
    "sandbox": [Request({}, b'{"address": "a", "kind": "text", "text": "help", "ref": "1", "id": "2"}')],
}

AWKWARD: list[Any] = [
    None, True, 0, -1, 2**31, 2**53, 2**53 + 1, 2**63, 10**30, -(10**400), 1e308, float("inf"), float("nan"), 0.5,
    "", "\x00", "\ud800", "\udfff\ud800", "x" * 100_000, "🏴" * 2000, "\u202e", "a\u0301" * 5000, "a b", "a\nb",
    "/start " + "x" * 100, "%s%n{0}", "'; DROP TABLE seen; --", "../../etc/passwd", "١٢٣", "1e400", "00", "-0",
    [], {}, [[]], {"": {}},
]  # fmt: skip
VALUES = st.recursive(
    st.sampled_from(AWKWARD) | st.text(max_size=20) | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def _paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where something stands that could be something else."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for name, each in inner for found in _paths(each, (*path, name)))]


def _put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    copy = value.copy()
    copy[path[0]] = _put(value[path[0]], path[1:], new)
    return copy


def _without_ids(body: dict[str, Any]) -> dict[str, Any]:
    """LINE: then an event is known by what else is in it."""
    bare = [{**event, "webhookEventId": ""} for event in body.get("events", ())]
    return {**body, "events": bare} if bare else body


@st.composite
def spoiled(draw: st.DrawFn, platform: str) -> bytes:
    """A genuine body of which up to three parts are something else."""
    body = json.loads(draw(st.sampled_from(GENUINE[platform])).body)
    for _ in range(draw(st.integers(1, 3))):
        body = _put(body, draw(st.sampled_from(_paths(body))), draw(VALUES))
    return json.dumps(body).encode("utf-8", "surrogatepass")


def check(platform: str, body: bytes) -> None:
    """It is read without an error, and each event is one that the rest of the hotline can trust."""
    events = ADAPTERS[platform].read(SIGN[platform](body))
    assert isinstance(events, list)
    for event in events:
        _check_event(event)


def _check_event(event: Incoming) -> None:
    for field in Incoming.__slots__:
        value = getattr(event, field)
        if isinstance(value, str):
            value.encode()
            assert "\x00" not in value
            assert len(value) <= 10_000
    assert re.fullmatch(r"[!-~]{1,256}", event.address), "an address is never empty, and can stand in a URL"
    assert event.key
    assert event.at <= WORLD.now()
    assert abs(event.order) < 2**63
    assert event.at.timestamp() >= 0


@pytest.mark.parametrize("platform", sorted(ADAPTERS))
@given(data=st.data())
@settings(max_examples=150)
def test_any_part_of_a_genuine_body_may_be_anything(platform: str, data: st.DataObject) -> None:
    check(platform, data.draw(spoiled(platform)))


@pytest.mark.parametrize("platform", sorted(ADAPTERS))
@given(body=st.binary(max_size=200))
def test_any_bytes_may_come(platform: str, body: bytes) -> None:
    check(platform, body)


@pytest.mark.parametrize("platform", sorted(ADAPTERS))
@pytest.mark.parametrize("depth", [100, 10_000, 300_000])
def test_nesting_without_end_is_read_as_nothing(platform: str, depth: int) -> None:
    check(platform, b'{"events":' * depth + b"1" + b"}" * depth)
    check(platform, b'{"update_id":1,"message":' + b"[" * depth + b"]" * depth + b"}")


@pytest.mark.parametrize("platform", sorted(ADAPTERS))
def test_every_part_in_turn_may_be_each_awkward_thing(platform: str) -> None:
    genuine = [json.loads(request.body) for request in GENUINE[platform]]
    for body in (*genuine, *map(_without_ids, genuine)):
        for path in _paths(body):
            for value in AWKWARD:
                check(platform, json.dumps(_put(body, path, value)).encode("utf-8", "surrogatepass"))


def test_a_hundred_thousand_events_in_one_body_are_all_read() -> None:
    event = json.loads(LINE.text("U1", "x").body)["events"][0]
    body = json.dumps({"events": [event] * 2000 + [None] * 100_000}).encode()
    events = ADAPTERS["line"].read(SIGN["line"](body))
    assert isinstance(events, list)
    assert len(events) == 2000
