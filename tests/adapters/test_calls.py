"""What asks for something else than to be sent, as it waits in the table."""

from __future__ import annotations

import msgspec
import pytest

from bot.adapters import calls
from bot.adapters.calls import Changing, Erasing, Naming, Passing, Pinning, Translating, meant
from bot.adapters.contract import Call
from bot.engine.attachment import File

PLAIN = Call(b'{"text":"pin: erase:1 topic: pass:"}', after=2.0)
PICTURE = Passing("line", File("voice", "1", "2", 3, 4, 5, True), "words", b"{}")
GREETING = Translating(b'{"text":"\xee\x80\x80"}', b'{"text":"hi"}', "hi", "en", "ja")


@pytest.mark.parametrize(
    ("call", "body", "asked"),
    [
        (calls.erasing(["12", "topic:13"]), b"erase:12,topic:13", Erasing(["12", "topic:13"])),
        (calls.changing("7", PLAIN), b"edit:7:" + PLAIN.body, Changing("7", Call(PLAIN.body))),
        (calls.naming("🟦 Heron: 27"), b"topic:" + "🟦 Heron: 27".encode(), Naming("🟦 Heron: 27")),
        (calls.pinned(PLAIN), b"pin:" + PLAIN.body, Pinning(PLAIN)),
        (calls.passing(PICTURE), b"pass:" + msgspec.msgpack.encode(PICTURE), PICTURE),
        (calls.translating(GREETING), b"translate:" + msgspec.msgpack.encode(GREETING), GREETING),
        (PLAIN, PLAIN.body, PLAIN),
    ],
)
def test_what_was_put_down_yesterday_means_the_same_today(call: Call, body: bytes, asked: object) -> None:
    assert call.body == body
    assert meant(call) == asked
