"""What happens by itself goes on after an error, and ends when it is told to."""

from __future__ import annotations

import asyncio

from bot.runtime.clock import Clock


async def test_a_step_that_fails_is_tried_again() -> None:
    tries = []

    async def fails() -> None:
        tries.append(1)
        raise ValueError

    task = asyncio.create_task(Clock._every(0.01, fails))
    async with asyncio.timeout(5):
        while len(tries) < 3:
            await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.wait([task], timeout=5)
    assert task.cancelled()


async def test_a_step_that_makes_another_error_of_its_end_ends_all_the_same() -> None:
    async def stubborn() -> None:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            raise ValueError from None

    task = asyncio.create_task(Clock._every(60, stubborn))
    await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.wait([task], timeout=5)
    assert task.done()
