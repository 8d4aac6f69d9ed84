"""Cases as data: what came in and how it was read, what was to be shown and which calls that made.

A new case needs `about` and `body` (incoming) or `outgoing`; `python -m tests.adapters.golden` writes the rest, and the
change is reviewed like any other.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from bot.adapters.contract import Adapter, Incoming, Request
from bot.adapters.line import Line
from bot.adapters.sandbox import Sandbox
from bot.adapters.telegram import Telegram
from bot.engine.outgoing import Outgoing
from bot.testing import FakeWorld, LineWebhooks, TelegramWebhooks
from bot.testing.webhooks import SECRET
from tests.adapters.stages import TOKEN, sign

CASES = Path(__file__).parents[1] / "cases" / "platforms"
NOW = FakeWorld().now
PLAIN = Incoming("", "", "unknown", NOW())


def adapter(platform: str) -> Adapter:
    """A fresh one, so that what it counts begins anew."""
    match platform:
        case "telegram":
            return Telegram(TOKEN, now=NOW, secrets=(SECRET,))
        case "line":
            return Line(TOKEN, now=NOW, secrets=(SECRET,), media_url="https://hotline.example/media/")
        case "sandbox":
            return Sandbox(now=NOW)
        case _:
            raise LookupError(f"tell tests/adapters/golden.py how to make {platform}")


def signed(platform: str, body: bytes) -> Request:
    match platform:
        case "telegram":
            return TelegramWebhooks().signed(body)
        case "line":
            return LineWebhooks().signed(body)
        case _:
            return Request({}, body)


def files(kind: str) -> list[Path]:
    """All cases of `incoming` or `outgoing`."""
    return sorted(CASES.glob(f"*/{kind}/*.json"))


def read(path: Path) -> list[dict[str, Any]]:
    """The events of an incoming case, each with what it has beside the defaults."""
    platform = path.parts[-3]
    body = json.dumps(json.loads(path.read_text())["body"]).encode()
    events = adapter(platform).read(signed(platform, body))
    assert isinstance(events, list)
    return [dict(_fields(event)) for event in events]


def _fields(event: Incoming) -> Iterator[tuple[str, Any]]:
    for field in Incoming.__struct_fields__:
        value = getattr(event, field)
        if value != getattr(PLAIN, field) or field in ("at", "kind"):
            yield field, value.isoformat() if field == "at" else msgspec.to_builtins(value)


def rendered(path: Path) -> list[Any]:
    """The bodies of the calls of an outgoing case."""
    outgoing = msgspec.convert(json.loads(path.read_text())["outgoing"], Outgoing)
    calls = adapter(path.parts[-3]).render(outgoing, sign)
    return [json.loads(call.body) | ({"after": call.after} if call.after else {}) for call in calls]


def main() -> None:
    """Write down what is."""
    for kind, name, result in (("incoming", "events", read), ("outgoing", "calls", rendered)):
        for path in files(kind):
            case = json.loads(path.read_text())
            case[name] = result(path)
            path.write_text(json.dumps(case, ensure_ascii=False, indent=2) + "\n")


if __name__ == "__main__":
    main()
