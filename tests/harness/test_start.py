"""Starting, resting and stopping: what an operator waits for and pays for."""

from __future__ import annotations

import asyncio
import signal
import time

import pytest

from benchmarks.databases import sqlite
from benchmarks.serving import ROOT, environment, hotline

NEIGHBOURS = 2
"""How much longer everything takes on two cores that other tests use too; `make bench` has the times without them."""
READY_SECONDS = 3.0 * NEIGHBOURS
IDLE_MIB = 200
COMMAND_SECONDS = 0.6 * NEIGHBOURS
CONTENT_SECONDS = 3.0 * NEIGHBOURS
"""Checking the whole content grows with its languages."""
PEOPLE = 30


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
async def test_it_is_ready_in_time_and_small_with_both_platforms_on(stage_on, tell, database: str) -> None:
    async with stage_on(database, content=ROOT) as stage:
        serving = await stage.executed()
        seconds = []
        for _ in range(3):
            assert await serving.stop() == 0
            await serving.start()
            seconds.append(serving.ready_seconds)
        await asyncio.sleep(1.0)
        tell(f"ready after {min(seconds):.2f} s, {serving.resident_mib():.0f} MiB")
        assert min(seconds) < READY_SECONDS
        assert serving.resident_mib() < IDLE_MIB


@pytest.mark.parametrize("arguments", [("--help",), ("flows", "check")], ids=" ".join)
def test_a_command_answers_at_once(tmp_path, tell, arguments: tuple[str, ...]) -> None:
    settings = environment(sqlite(tmp_path), ROOT, 1, "http://127.0.0.1:1")
    seconds = []
    for _ in range(3):
        began = time.monotonic()
        assert hotline(*arguments, env=settings).returncode == 0
        seconds.append(time.monotonic() - began)
    tell(f"{min(seconds):.2f} s")
    assert min(seconds) < (CONTENT_SECONDS if "check" in arguments else COMMAND_SECONDS)


async def test_where_a_loop_ends_by_itself_the_process_does_too_and_the_next_one_answers_what_waited(
    stage_on, tell
) -> None:
    async with stage_on("sqlite") as stage:
        serving = await stage.hotline("intake_breaks")
        async with stage.talk(PEOPLE):
            await asyncio.sleep(0.5)
            serving.trap.set(1)
            assert await serving.ended() == 1
            stage.ledger.ended()
            await serving.start()
        tell(str(stage.ledger))
        assert stage.ledger.findings() == []


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
async def test_sigterm_under_load_loses_and_doubles_nothing(stage_on, tell, database: str) -> None:
    async with stage_on(database) as stage:
        serving = await stage.hotline()
        async with stage.talk(PEOPLE):
            for _ in range(5):
                await asyncio.sleep(0.5)
                serving.signal(signal.SIGTERM)
                assert await serving.ended() == 0
                await serving.start()
        tell(str(stage.ledger))
        assert stage.ledger.findings() == []
