"""A process that has imported the hotline once and forks it at will: a restart costs a tenth of a second, not two.

It has also made the index of the phrases of twelve languages once, which books with the same phrases share.

Each child runs `hotline serve` to its end in a process of its own, which can be frozen and killed like any other. What
a harness plants in it (a bug that it must catch, a crash at a certain statement) is done here, before the command
starts: the product has no switch for it.
"""

from __future__ import annotations

import gc
import importlib
import itertools
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.serving import ROOT, Serving
from bot.engine.questions import phrases
from bot.language.loading import load
from bot.runtime.books import pack, taken
from tests.harness.trap import Trap

IMPORTED = (
    "alembic.command", "asyncpg", "bot.adapters.line", "bot.adapters.telegram", "bot.app", "bot.cli", "bot.runtime.web",
    "bot.settings", "storage.postgresql", "storage.sqlite", "storage.upgrade", "tests.harness.planted", "uvloop",
)  # fmt: skip


_NAMES = itertools.count(1)


class Nursery:
    """The forking process, as the tests hold it."""

    def __init__(self, folder: Path, content: Path) -> None:
        """`content`: what most children will serve; others may."""
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.harness.nursery", str(folder), str(content)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
        )

    def hatch(self, order: dict[str, Any]) -> int:
        """One child; its process id. `order["name"]` asks for its status later."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError("the nursery is gone")
        return int(answer)

    def status(self, name: str) -> int | None:
        """The exit status of a child (minus the signal that ended it), or None while it runs."""
        path = self.folder / name
        return int(path.read_text()) if path.exists() else None

    def close(self) -> None:
        """End it. Its children were ended by those who started them."""
        if self._process.stdin:
            self._process.stdin.close()
        self._process.wait(10)
        if self._process.stdout:
            self._process.stdout.close()


class Hatched(Serving):
    """`hotline serve` forked from the nursery. `planted` names functions of `planted.py`; `trap` is for them."""

    def __init__(
        self,
        nursery: Nursery,
        database: str,
        content: Path,
        platforms: str,
        log: Path,
        planted: tuple[str, ...] = (),
    ) -> None:
        super().__init__(database, content, platforms, log)
        self._nursery = nursery
        self._name = ""
        self.planted = planted
        self.trap = Trap(log.with_suffix(".trap"))

    async def _spawn(self) -> int:
        self._name = f"child{next(_NAMES)}"
        order = {
            "name": self._name,
            "environment": self.environment,
            "planted": self.planted,
            "trap": str(self.trap.path),
            "log": str(self._log),
        }
        return self._nursery.hatch(order)

    def exited(self) -> int | None:
        """See Serving."""
        return self._nursery.status(self._name) if self._name else None


def _child(order: dict[str, Any]) -> None:
    """`hotline serve`, in a fresh process; never returns."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
    os.environ.clear()
    os.environ.update(order["environment"])
    os.chdir(Path(order["log"]).parent)
    log = os.open(order["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(log, 1)
    os.dup2(log, 2)
    status = 70
    try:
        planted = importlib.import_module("tests.harness.planted")
        planted.plant(order["planted"], Path(order["trap"]))
        sys.argv = ["hotline", "serve"]
        status = int(importlib.import_module("bot.cli").main() or 0)
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _reap(folder: Path, names: dict[int, str]) -> None:
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        part = folder / "part"
        part.write_text(str(os.waitstatus_to_exitcode(status)))
        part.rename(folder / names.pop(pid))


def _main(folder: Path, content: Path) -> None:
    for name in IMPORTED:
        importlib.import_module(name)
    phrases(taken(pack(load(content))).words)
    gc.freeze()  # else the children's first collection copies all of it
    names: dict[int, str] = {}
    signal.signal(signal.SIGCHLD, lambda *_: _reap(folder, names))
    while line := sys.stdin.readline():
        order = json.loads(line)
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
        pid = os.fork()
        if pid == 0:
            _child(order)
        names[pid] = order["name"]
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _main(Path(sys.argv[1]), Path(sys.argv[2]))
