"""`make bench`: the hotline as its own process on SQLite and on PostgreSQL, measured and held against its targets.

python -m benchmarks [--long] [--only sqlite|postgresql] [--against CHECKOUT]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import sqlite3
import tempfile
import time
from pathlib import Path

import uvloop

from benchmarks import databases, measure
from benchmarks.crowd import Crowd
from benchmarks.databases import Postgres
from benchmarks.measure import Bench, Figures
from benchmarks.paired import compare
from benchmarks.serving import Serving, content, hotline
from benchmarks.standin import StandIn
from benchmarks.targets import Target, targets

STORED, STORED_LONG = 20_000, 1_000_000
CONTENT = Path(__file__).with_name("content")


async def run(database: str, url: str, folder: Path, *, long: bool) -> Figures:
    """All measurements on one database."""
    standin = await StandIn(lambda _message: None).open()
    serving = Serving(url, content(folder / "content", CONTENT), standin.url, folder / f"{database}.log")
    await serving.start()
    await serving.stop()
    serving = await Serving(url, folder / "content", standin.url, folder / f"{database}.log").start()
    seconds = 15.0 if long else 4.0
    bench = Bench(serving, standin, Crowd(serving.caller, standin), seconds, Figures(database))
    try:
        bench.figures.values["start"] = serving.ready_seconds
        await asyncio.sleep(1.0)
        bench.figures.values["idle"] = serving.resident_mib()
        await _measure(bench, long=long)
    finally:
        await serving.stop()
        await standin.close()
    return bench.figures


async def _measure(bench: Bench, *, long: bool) -> None:
    await measure.alone(bench)
    await measure.many_at_once(bench)
    await measure.paced(bench)
    await measure.far_away(bench)
    await measure.many_stored(bench, STORED_LONG if long else STORED)
    await measure.a_human(bench, await asyncio.to_thread(_invitation, bench.serving.environment))
    if bench.figures.database == "sqlite":
        await measure.check(bench)


def _invitation(environment: dict[str, str]) -> str:
    arguments = ("volunteers", "invite", "--name", "Bench", "--languages", "en", "--skills", "labour", "--json")
    done = hotline(*arguments, env=environment)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return str(json.loads(done.stdout)["telegram_start"])


def table(found: list[Figures]) -> str:
    """Every target with what was measured on each database, and whether its first column holds."""
    lines = [f"{'':62}{'first':>8}{'final':>8}  " + "".join(f"{each.database:>14}" for each in found)]
    for name, target in targets().items():
        cells = "".join(f"{_cell(target, name, each):>14}" for each in found)
        sign = "≤" if target.at == "most" else "≥"
        what = f"{target.what} ({target.unit})" if target.unit else target.what
        lines.append(f"{what:62}{sign + f'{target.first:g}':>8}{sign + f'{target.final:g}':>8}  {cells}")
    return "\n".join(lines)


def _cell(target: Target, name: str, found: Figures) -> str:
    value = found.values.get(name)
    if value is None:
        return "–"
    text = f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
    if target.database and target.database != found.database:
        return f"({text})"
    return f"{text} {'✓' if target.holds(value) else '✗'}"


def _missed(found: list[Figures]) -> list[str]:
    return [
        f"{targets()[name].what} on {each.database}"
        for each in found
        for name, value in each.values.items()
        if targets()[name].database in ("", each.database) and not targets()[name].holds(value)
    ]


async def main(only: str | None, *, long: bool) -> None:
    """Measure and print."""
    began = time.monotonic()
    print(f"{os.cpu_count()} cores · Python {platform.python_version()} · SQLite {sqlite3.sqlite_version}")
    found = []
    with tempfile.TemporaryDirectory(prefix="hotline-bench-") as name:
        folder = Path(name)
        if only != "postgresql":
            found.append(await run("sqlite", databases.sqlite(folder), folder, long=long))
        if only != "sqlite":
            postgres = Postgres(folder / "postgres")
            found.append(await run("postgresql", postgres.fresh(), folder, long=long))
            postgres.close()
    for each in found:
        print(f"\n{each.database}\n  " + "\n  ".join(each.lines))
    print(f"\n{table(found)}")
    missed = _missed(found)
    print(f"\nfirst column: {'all hold' if not missed else 'not reached: ' + '; '.join(missed)}")
    print("(in brackets: said of the other database) · " + f"{time.monotonic() - began:.0f} s")


async def against(other: Path, only: str | None) -> None:
    """Measure this checkout and another one in turn, and print the ratio."""
    with tempfile.TemporaryDirectory(prefix="hotline-bench-") as name:
        folder = Path(name)
        if only != "postgresql":
            print("\nSQLite: this checkout, the other one, this one ÷ the other one")
            await compare(other, lambda: databases.sqlite(folder), folder / "sqlite")
        if only != "sqlite":
            print("\nPostgreSQL: this checkout, the other one, this one ÷ the other one")
            postgres = Postgres(folder / "postgres")
            await compare(other, postgres.fresh, folder / "postgresql")
            postgres.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--long", action="store_true", help="longer runs, and a million stored conversations")
    parser.add_argument("--only", choices=["sqlite", "postgresql"], help="one database instead of both")
    parser.add_argument("--against", type=Path, metavar="CHECKOUT", help="another checkout, measured in turn with this")
    options = parser.parse_args()
    if options.against:
        uvloop.run(against(options.against.resolve(), options.only))
    else:
        uvloop.run(main(options.only, long=options.long))
