"""A stand-in as a process of its own: `python -m bot.testing telegram --port 8081`. Ctrl-C or SIGTERM ends it."""

from __future__ import annotations

import argparse
import asyncio
import signal

from bot.testing import FakeLine, FakeTelegram
from bot.testing.platform import FakePlatform


def main() -> None:
    """Serve until told to stop; the address is printed once it answers."""
    parser = argparse.ArgumentParser(prog="python -m bot.testing", description=__doc__)
    parser.add_argument("platform", choices=("telegram", "line"))
    parser.add_argument("--port", type=int, default=0, help="0: any that is free")
    parser.add_argument("--delay", type=float, default=0.0, help="seconds before each answer")
    parser.add_argument("--checks", action="store_true", help="check each request; costs time")
    given = parser.parse_args()
    make = FakeTelegram if given.platform == "telegram" else FakeLine
    asyncio.run(_serve(make(checks=given.checks, delay=given.delay), given.port))


async def _serve(platform: FakePlatform, port: int) -> None:
    told = asyncio.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, told.set)
    await platform.start(port)
    print(platform.url, flush=True)  # noqa: T201
    await told.wait()


if __name__ == "__main__":
    main()
