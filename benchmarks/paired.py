"""Two checkouts in turn, half a second each: where others load the machine, only the ratio of neighbours counts."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from statistics import median, quantiles

from benchmarks.crowd import Crowd, Person, talk
from benchmarks.measure import AT_ONCE, FAR_PEOPLE, FAR_SECONDS, Bench, Figures, Load, under_load
from benchmarks.serving import ROOT, Serving, content
from benchmarks.standin import StandIn

ROUNDS = 24
SECONDS = 0.5
WARM_SECONDS = 1.0
Side = tuple[Bench, list[Person]]

LOADS = {
    "one person alone": ("telegram", 1, 0.0),
    "Telegram, 32 at once": ("telegram", AT_ONCE, 0.0),
    "LINE, 32 at once": ("line", AT_ONCE, 0.0),
    "50 ms away, 256 people": ("telegram", FAR_PEOPLE, FAR_SECONDS),
}
"""What is measured: the platform, how many people, and how long each answer of the platform takes."""


@contextlib.asynccontextmanager
async def _serving(root: Path, url: str, folder: Path) -> AsyncIterator[Bench]:
    """The hotline of one checkout on a fresh database, with a stand-in of its own."""
    folder.mkdir(parents=True)
    standin = await StandIn(lambda _message: None).open()
    words = content(folder / "content", Path(__file__).with_name("content"))
    serving = Serving(url, words, standin.url, folder / "log")
    serving.environment["PYTHONPATH"] = str(root)
    await serving.start()
    try:
        yield Bench(serving, standin, Crowd(serving.caller, standin), SECONDS, Figures(root.name))
    finally:
        await serving.stop()
        await standin.close()


async def compare(other: Path, fresh: Callable[[], str], folder: Path) -> None:
    """Print what this checkout costs, what the other one does, and the ratio."""
    here, there = _serving(ROOT, fresh(), folder / "here"), _serving(other, fresh(), folder / "there")
    async with here as mine, there as theirs:
        for name, (platform, many, delay) in LOADS.items():
            sides = [(bench, await bench.crowd.people(platform, many)) for bench in (mine, theirs)]
            mine.standin.delay = theirs.standin.delay = delay
            print(f"{name:24}", _told(*await _in_turn(sides)), flush=True)
            mine.standin.delay = theirs.standin.delay = 0.0


async def _in_turn(sides: list[Side]) -> tuple[list[Load], list[Load]]:
    for _, people in sides:
        await talk(people, WARM_SECONDS)
    found: tuple[list[Load], list[Load]] = [], []
    for number in range(ROUNDS):
        for which in (0, 1) if number % 2 else (1, 0):
            bench, people = sides[which]
            found[which].append(await under_load(bench, people, bench.seconds))
    return found


def _told(mine: list[Load], theirs: list[Load]) -> str:
    """The ratio's median, and between which values half of them lie."""
    low, middle, high = quantiles([here.cpu / there.cpu for here, there in zip(mine, theirs, strict=True)], n=4)
    figures = "  ".join(
        f"{median(each.cpu for each in side):6,.0f} µs  p50 {median(each.p50 for each in side):6.1f} ms"
        for side in (mine, theirs)
    )
    return f"{figures}  CPU ÷ {middle:.2f} ({low:.2f} to {high:.2f})"
