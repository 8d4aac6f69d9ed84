"""New content is published again and again while people write: every worker takes it, and no turn is dropped."""

from __future__ import annotations

import asyncio
import json
import shutil
from datetime import datetime
from pathlib import Path

from benchmarks import databases
from benchmarks.serving import Serving, hotline
from tests.harness.amounts import on_each
from tests.harness.conftest import Stage

PEOPLE = 12
"""On each platform."""
WORKERS = {"sqlite": 1, "postgresql": 2}
PATIENCE_SECONDS = 60.0
"""For a machine with much else to do; `tell` prints how long it took."""


def edition(folder: Path, content: Path, number: int) -> Path:
    """The content with its number behind whatever it says back."""
    newer = shutil.copytree(content, folder / f"edition{number}")
    words = newer / "translations" / "en" / "marks.ftl"
    text = words.read_text("utf-8").replace("}.", f"}}. ({number})")
    words.write_text(text, "utf-8")
    return newer


async def published(stage: Stage, folder: Path) -> int:
    """Its number, once the command has ended."""
    command = ("flows", "publish", str(folder), "--yes", "--json")
    environment = stage.hotlines[0].environment
    done = await asyncio.to_thread(hotline, *command, env=environment, timeout=PATIENCE_SECONDS)
    assert done.returncode == 0, done.stderr
    return int(json.loads(done.stdout)["number"])


async def taken(stage: Stage, number: int) -> float:
    """How many seconds after its commit the last worker serves it."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while any(number not in books_of(each) for each in stage.hotlines):
            await asyncio.sleep(0.02)
    committed = await databases.count(stage.url, f"SELECT CAST(at * 1000 AS BIGINT) FROM books WHERE no = {number}")
    return max(books_of(each)[number] for each in stage.hotlines) - committed / 1000


def books_of(worker: Serving) -> dict[int, float]:
    """The numbers of the books that it has taken so far, and when."""
    lines = (json.loads(line) for line in worker.log().splitlines() if '"book_taken"' in line)
    return {line["number"]: datetime.fromisoformat(line["at"]).timestamp() for line in lines}


@on_each("publications", {"sqlite": 3, "postgresql": 3}, 100, seconds=240)
async def test_a_reload_under_load_drops_no_turn(
    stage_on, tell, marks, tmp_path, database: str, publications: int
) -> None:
    async with stage_on(database) as stage:
        for _ in range(WORKERS[database]):
            await stage.hotline()
        texts: list[str] = []
        stage.standin.hear = lambda message: (texts.append(message.text), stage.ledger.heard(message))
        slowest = 0.0
        async with stage.talk(PEOPLE):
            for number in range(1, publications + 1):
                found = await published(stage, edition(tmp_path, marks, number))
                slowest = max(slowest, await taken(stage, found))
                before = len(texts)
                async with asyncio.timeout(PATIENCE_SECONDS):
                    while not any(text.endswith(f"({number})") for text in texts[before:]):
                        await asyncio.sleep(0.02)
        tell(f"{publications} publications, served by all at most {slowest:.1f} s after the commit, {stage.ledger}")
        assert stage.ledger.findings() == []
        assert await databases.left(stage.url) == 0
        assert not any('"event": "book_refused"' in each.log() for each in stage.hotlines)
