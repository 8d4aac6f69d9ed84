"""One nursery a test process; a fresh database, stand-in and ledger for each test."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from benchmarks import databases
from benchmarks.serving import Serving, content, hotline
from benchmarks.standin import StandIn
from tests.harness.ledger import Ledger
from tests.harness.nursery import Hatched, Nursery
from tests.harness.talkers import Crowd

CONTENT = Path(__file__).with_name("content")
DATABASES = ("sqlite", "postgresql")
_NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def nursery(tmp_path_factory: pytest.TempPathFactory, marks: Path) -> Iterator[Nursery]:
    """Forks hotlines."""
    nursery = Nursery(tmp_path_factory.mktemp("nursery"), marks)
    yield nursery
    nursery.close()


@pytest.fixture(scope="session")
def marks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content folder whose flow says back what it is told."""
    return content(tmp_path_factory.mktemp("marks"), CONTENT)


async def invite(environment: dict[str, str], name: str, languages: str) -> str:
    """What a new volunteer writes after `/start `; the command runs beside the hotline that serves."""
    arguments = ("volunteers", "invite", "--name", name, "--languages", languages, "--json")
    done = await asyncio.to_thread(hotline, *arguments, env=environment)
    assert done.returncode == 0, done.stderr
    return str(json.loads(done.stdout)["telegram_start"])


class Stage:
    """What a harness works with: hotlines on one database, one stand-in for both platforms, a crowd, a ledger."""

    def __init__(self, folder: Path, nursery: Nursery, content: Path, url: str, standin: StandIn, seed: int) -> None:
        self.folder = folder
        self.url = url
        self.standin = standin
        self.ledger = Ledger()
        self.crowd = Crowd(standin, self.ledger, seed)
        self.hotlines: list[Serving] = []
        self._nursery = nursery
        self._content = content

    async def hotline(self, *planted: str) -> Hatched:
        """One more, forked and ready."""
        log = self.folder / f"hotline{len(self.hotlines)}.log"
        hatched = Hatched(self._nursery, self.url, self._content, self.standin.url, log, planted)
        self.hotlines.append(hatched)
        await hatched.start()
        return hatched

    async def executed(self) -> Serving:
        """One more, started as an operator starts it."""
        serving = Serving(self.url, self._content, self.standin.url, self.folder / f"hotline{len(self.hotlines)}.log")
        self.hotlines.append(serving)
        return await serving.start()

    @contextlib.asynccontextmanager
    async def talk(self, people: int, pause: float = 0.02) -> AsyncIterator[None]:
        """So many on each platform talk to all hotlines while the block runs; then it settles."""
        self.crowd.add("telegram", people)
        self.crowd.add("line", people)
        enough = asyncio.Event()
        callers = [hotline.caller for hotline in self.hotlines]
        talking = asyncio.create_task(self.crowd.talk(callers, enough.is_set, pause))
        yield
        enough.set()
        await talking
        await self.settled()

    async def restarted(self, hotline: Serving, *, later: bool = False) -> None:
        """A hotline that ended without being asked is noted in the ledger and started again.

        `later`: as if ten seconds had passed, so the leases of the worker that is gone are over.
        """
        assert await hotline.ended() is not None, "it still runs"
        self.ledger.ended()
        if later:
            for table in ("conversations", "lanes"):
                await databases.change(self.url, f"UPDATE {table} SET sender_until = 0 WHERE sender IS NOT NULL")
        await hotline.start()

    async def settled(self, seconds: float = 60.0) -> None:
        """Wait until all that was accepted was said back and nothing is left to do, or nothing comes any more."""
        clock = asyncio.get_running_loop().time
        began = busy = clock()
        while clock() < began + seconds:
            if await databases.left(self.url):
                busy = clock()
            elif not self.ledger.waiting or clock() > busy + 2.0:
                return
            await asyncio.sleep(0.1)


@contextlib.asynccontextmanager
async def _stage(folder: Path, nursery: Nursery, content: Path, url: str, seed: int) -> AsyncIterator[Stage]:
    stage = Stage(folder, nursery, content, url, await StandIn(lambda _message: None).open(), seed)
    try:
        yield stage
    finally:
        for hotline in stage.hotlines:
            await hotline.kill()
        await stage.standin.close()


@pytest.fixture
def address(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[[str], str]]:
    """The address of a new database of this kind; it is gone with the test."""
    made = []

    def make(database: str) -> str:
        if database == "sqlite":
            return databases.sqlite(tmp_path)
        name = f"harness{next(_NUMBERS)}"
        made.append(name)
        request.getfixturevalue("postgres").psql(f"CREATE DATABASE {name}")
        return str(request.getfixturevalue("postgres").url(name))

    yield make
    for name in made:
        request.getfixturevalue("postgres").psql(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def stage_on(
    tmp_path: Path, nursery: Nursery, marks: Path, address: Callable[[str], str]
) -> Callable[..., contextlib.AbstractAsyncContextManager[Stage]]:
    """`async with stage_on("sqlite", seed=3) as stage:`."""

    def make(database: str, *, seed: int = 1, content: Path = marks) -> contextlib.AbstractAsyncContextManager[Stage]:
        folder = tmp_path / f"{database}-{seed}"
        folder.mkdir(exist_ok=True)
        return _stage(folder, nursery, content, address(database), seed)

    return make


@pytest.fixture
def tell(capfd: pytest.CaptureFixture[str], request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Print the counts of a harness where whoever runs it sees them, also with several test processes."""
    began = time.monotonic()

    def say(counts: str) -> None:
        with capfd.disabled():
            sys.stderr.write(f"\n{request.node.name}: {counts}, {time.monotonic() - began:.0f} s{_budget(request)}\n")
            sys.stderr.flush()

    return say


def _budget(request: pytest.FixtureRequest) -> str:
    """How long it may take."""
    limit = request.node.get_closest_marker("timeout")
    return f" of {limit.args[0]}" if limit and limit.args[0] else ""
