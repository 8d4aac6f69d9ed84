"""`hotline serve` as a process of its own: started, watched, frozen, killed, and asked for its own accounting."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil

from benchmarks import webhooks
from benchmarks.wire import Caller, ConnectionLostError

ROOT = Path(__file__).resolve().parents[1]
HOTLINE = (sys.executable, "-c", "import sys; from bot.cli import main; sys.exit(main())")
"""The installed `hotline` command, also where it is not on the path."""
KEYS = base64.b64encode(b"a key for tests and benchmarks.."[:32]).decode()
READY_SECONDS = 90.0
"""A machine that does much else starts it as slowly as that."""


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def content(folder: Path, own: Path) -> Path:
    """A content folder in `folder`: the flows of `own`, with the words that the hotline itself needs."""
    shutil.copytree(own, folder, dirs_exist_ok=True)
    for language in sorted(path.name for path in (folder / "translations").iterdir()):
        for name in ("hotline.ftl", "desk.ftl", "phrases.ftl"):
            words = ROOT / "translations" / language / name
            if words.exists():
                shutil.copy(words, folder / "translations" / language / name)
    return folder


def environment(database: str, content_dir: Path, port: int, platforms: str) -> dict[str, str]:
    """The settings of a hotline with both platforms on, whose platforms are the stand-in at `platforms`."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("HOTLINE_")}
    return ours | {
        "PYTHONPATH": str(ROOT),
        "HOTLINE_DATABASE_URL": database,
        "HOTLINE_CONTENT_DIR": str(content_dir),
        "HOTLINE_HOST": "127.0.0.1",
        "HOTLINE_PORT": str(port),
        "HOTLINE_PUBLIC_URL": "https://hotline.example",
        "HOTLINE_SECRET_KEYS": KEYS,
        "HOTLINE_FLOOD_LIMIT": "1000000",
        "HOTLINE_TELEGRAM_TOKEN": webhooks.TELEGRAM_TOKEN,
        "HOTLINE_TELEGRAM_SECRET": webhooks.TELEGRAM_SECRET,
        "HOTLINE_TELEGRAM_MODE": "webhook",
        "HOTLINE_TELEGRAM_API_URL": platforms,
        "HOTLINE_LINE_CHANNEL_SECRET": webhooks.LINE_SECRET,
        "HOTLINE_LINE_CHANNEL_TOKEN": webhooks.LINE_TOKEN,
        "HOTLINE_LINE_API_URL": platforms,
    }


class Serving:
    """One `hotline serve`. Its log is a file, shown when it does not get ready."""

    def __init__(self, database: str, content_dir: Path, platforms: str, log: Path) -> None:
        self.port = free_port()
        self.environment = environment(database, content_dir, self.port, platforms)
        self.caller = Caller(self.port)
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None
        self.pid = 0
        self.ready_seconds = 0.0

    async def start(self) -> Serving:
        """Start it and wait until it is ready."""
        began = time.monotonic()
        self.pid = await self._spawn()
        await self._until_ready(began + READY_SECONDS)
        self.ready_seconds = time.monotonic() - began
        return self

    async def _spawn(self) -> int:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [*HOTLINE, "serve"], env=self.environment, cwd=self._log.parent, stdout=log, stderr=subprocess.STDOUT
            )
        return self._process.pid

    async def _until_ready(self, deadline: float) -> None:
        while time.monotonic() < deadline:
            with contextlib.suppress(ConnectionLostError):
                status, _ = await self.caller.call(b"GET", "/health/ready")
                if status == 200:
                    return
            if self.exited() is not None:
                break
            await asyncio.sleep(0.01)
        raise RuntimeError(f"`hotline serve` did not get ready:\n{self.log()[-4000:]}")

    def log(self) -> str:
        """What it wrote so far."""
        return self._log.read_text(errors="replace")

    def exited(self) -> int | None:
        """Its exit status, or None while it runs."""
        return self._process.poll() if self._process else None

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal."""
        if self.exited() is None:
            os.kill(self.pid, number)

    async def kill(self) -> None:
        """`kill -9`, and wait until it is gone."""
        self.signal(signal.SIGKILL)
        await self.ended()

    async def stop(self) -> int | None:
        """SIGTERM; its exit status."""
        self.signal(signal.SIGTERM)
        return await self.ended()

    async def ended(self, seconds: float = 30.0) -> int | None:
        """Wait until it is gone; its exit status."""
        deadline = time.monotonic() + seconds
        while self.exited() is None and time.monotonic() < deadline:
            await asyncio.sleep(0.005)
        self.caller.close()
        return self.exited()

    def cpu_seconds(self) -> float:
        """User and system time that the process spent so far, all of its threads."""
        times = psutil.Process(self.pid).cpu_times()
        return times.user + times.system

    def resident_mib(self) -> float:
        """Resident memory now."""
        return psutil.Process(self.pid).memory_info().rss / 1_048_576


def hotline(*arguments: str, env: dict[str, str], timeout: float = 60.0) -> subprocess.CompletedProcess[str]:
    """One command of the hotline, to its end."""
    return subprocess.run([*HOTLINE, *arguments], env=env, capture_output=True, text=True, timeout=timeout, check=False)
