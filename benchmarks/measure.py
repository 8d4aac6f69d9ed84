"""The measurements: each drives one hotline and gives figures by the names of `targets.yaml`."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from statistics import median

from benchmarks import stored
from benchmarks.crowd import Crowd, Person, latencies, talk, talk_paced
from benchmarks.serving import ROOT, Serving, hotline
from benchmarks.standin import Message, StandIn
from benchmarks.targets import recorded

AT_ONCE = 32
RATE = 300.0
FAR_SECONDS = 0.05
FAR_PEOPLE = 256
ASKED = 20
"""So many people ask for a human, one after the other."""


@dataclass(slots=True)
class Figures:
    """What was found on one database: figures by name, and lines for whoever wants to know more."""

    database: str
    values: dict[str, float] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Bench:
    """One hotline, the stand-in and the people around it."""

    serving: Serving
    standin: StandIn
    crowd: Crowd
    seconds: float
    """How long each measurement under load takes."""
    figures: Figures


@dataclass(frozen=True, slots=True)
class Load:
    """What a time under load showed."""

    turns: float
    """A second."""
    cpu: float
    """µs a turn, by the process's own accounting."""
    p50: float
    p99: float
    """Milliseconds from webhook to reply."""

    def __str__(self) -> str:
        return f"{self.turns:7,.0f} turns/s  {self.cpu:6,.0f} µs CPU  p50 {self.p50:6.1f} ms  p99 {self.p99:6.1f} ms"


def percentile(ordered: list[float], share: float) -> float:
    """Of sorted values: the one that `share` of them do not exceed."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


async def under_load(bench: Bench, people: list[Person], seconds: float, rate: float = 0.0) -> Load:
    """All of them at once, or at `rate` turns a second."""
    latencies(people)
    cpu = bench.serving.cpu_seconds()
    took = await (talk_paced(people, rate, seconds) if rate else talk(people, seconds))
    cpu = bench.serving.cpu_seconds() - cpu
    found = latencies(people)
    return Load(
        turns=len(found) / took,
        cpu=cpu / len(found) * 1e6,
        p50=percentile(found, 0.5) * 1000,
        p99=percentile(found, 0.99) * 1000,
    )


async def many_at_once(bench: Bench) -> None:
    """32 people on Telegram without a pause, then 32 on LINE."""
    people = await bench.crowd.people("telegram", AT_ONCE)
    await talk(people, 1.0)
    load = await under_load(bench, people, bench.seconds)
    values = bench.figures.values
    values["cpu_postgresql" if bench.figures.database == "postgresql" else "cpu_telegram"] = load.cpu
    values["turns"] = load.turns / recorded()["aiogram"]["turns"]
    bench.figures.lines.append(f"Telegram, 32 at once     {load}")
    people = await bench.crowd.people("line", AT_ONCE)
    load = await under_load(bench, people, bench.seconds)
    values["cpu_line"] = load.cpu / recorded()["line_sdk"]["cpu"]
    bench.figures.lines.append(f"LINE, 32 at once         {load}")


async def alone(bench: Bench) -> None:
    """One person, nobody else."""
    people = await bench.crowd.people("telegram", 1)
    load = await under_load(bench, people, bench.seconds / 2)
    bench.figures.values["alone"] = load.p50
    bench.figures.lines.append(f"one person alone         {load}")


async def paced(bench: Bench) -> None:
    """300 turns a second, evenly."""
    people = await bench.crowd.people("telegram", AT_ONCE * 4)
    load = await under_load(bench, people, bench.seconds, RATE)
    bench.figures.values["paced"] = load.p99
    bench.figures.lines.append(f"300 turns a second       {load}")


async def far_away(bench: Bench) -> None:
    """Each answer of the platform takes 50 ms, and 256 people write at once."""
    people = await bench.crowd.people("telegram", FAR_PEOPLE)
    bench.standin.delay = FAR_SECONDS
    await talk(people, 1.0)
    load = await under_load(bench, people, bench.seconds)
    bench.standin.delay = 0.0
    possible = min(FAR_PEOPLE / FAR_SECONDS, 1e6 / load.cpu)
    bench.figures.values["far_share"] = load.turns / possible * 100
    bench.figures.values["far_median"] = load.p50
    bench.figures.lines.append(f"50 ms away, 256 people   {load}")


async def a_human(bench: Bench, invitation: str) -> None:
    """From *a human* pressed to the offer on a volunteer's screen."""
    volunteer = bench.crowd.person("telegram")
    await volunteer.say(f"/start {invitation}")
    await volunteer.say("/on")
    offered: list[float] = []
    offer: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
    hear = bench.standin.hear

    def listen(message: Message) -> None:
        if message.chat == volunteer.chat and not offer.done():
            offer.set_result(message)
        hear(message)

    bench.standin.hear = listen
    for person in await bench.crowd.people("telegram", ASKED):
        offer = asyncio.get_running_loop().create_future()
        began = time.monotonic()
        await person.press("Talk to a person")
        offered.append((await asyncio.wait_for(offer, 10.0)).at - began)
    bench.standin.hear = hear
    bench.figures.values["human"] = median(offered) * 1000


async def many_stored(bench: Bench, many: int) -> None:
    """The same load with so many more conversations in the database."""
    people = await bench.crowd.people("telegram", AT_ONCE)
    few, before = await under_load(bench, people, bench.seconds), bench.serving.resident_mib()
    await stored.fill(bench.serving.environment["HOTLINE_DATABASE_URL"], many)
    await talk(people, 1.0)
    lots = await under_load(bench, people, bench.seconds)
    values = bench.figures.values
    values["stored_cpu"] = lots.cpu / few.cpu
    values["stored_p99"] = lots.p99 / few.p99
    values["stored_memory"] = (bench.serving.resident_mib() - before) * 1.048576 / (many / 100_000)
    bench.figures.lines.append(f"few stored               {few}")
    bench.figures.lines.append(f"{many:,} stored".ljust(25) + str(lots))


async def check(bench: Bench) -> None:
    """`hotline flows check` of the hotline's own content."""
    environment = bench.serving.environment | {"HOTLINE_CONTENT_DIR": str(ROOT)}
    began = time.monotonic()
    done = await asyncio.to_thread(hotline, "flows", "check", env=environment)
    if done.returncode == 2:
        raise RuntimeError(done.stderr)
    bench.figures.values["check"] = time.monotonic() - began
