"""What the roster makes happen by itself: somebody's shift begins, and a gap is a day away. One worker at a time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
from sqlalchemy import Connection

from bot.desk.oncall.coverage import Need, missing
from bot.desk.oncall.oncall import on_call, periods
from bot.desk.oncall.schedule import Schedule
from bot.runtime.context import Context
from bot.runtime.oncall import TABLE
from bot.runtime.roster import Profile, profile_of
from bot.runtime.waiting import Order, seal_order
from storage import clock, events, facts, leases, volunteers

LEASE, LEASE_SECONDS = "roster", 60.0
TURNED, WARNED = "roster_turned", "roster_warned"
WARN_AHEAD = timedelta(days=1)
SHIFT, GAP = "shift", "gap"
"""Orders that come of it."""


class Hole(msgspec.Struct, frozen=True, order=True):
    """Hours (epoch seconds) in which nobody is there; or nobody who writes the language."""

    start: float
    end: float
    language: str = ""


HOLES = msgspec.msgpack.Decoder(tuple[Hole, ...])
NAMES = msgspec.msgpack.Decoder(tuple[str, ...])
HOLE = msgspec.json.Decoder(Hole)
ENCODER = msgspec.msgpack.Encoder()


def turn(connection: Connection, context: Context) -> bool:
    """Order what is due: whose shift began since the last look, which gaps came near. Whether anything was ordered."""
    schedule = context.oncall.schedule
    if schedule is None or not leases.take(connection, LEASE, context.me, LEASE_SECONDS):
        return False
    now = clock.now(connection)
    people = _people(connection, context)
    orders = [*_begun(connection, context, schedule, people, now), *_holes(connection, context, schedule, people, now)]
    events.add(connection, [seal_order(context.keyring, context.world, order, now) for order in orders])
    return bool(orders)


def _people(connection: Connection, context: Context) -> dict[str, Profile]:
    """Volunteers by their ids."""
    return {row.id: profile_of(context.keyring, row) for row in volunteers.all(connection)}


def _begun(
    connection: Connection, context: Context, schedule: Schedule, people: dict[str, Profile], now: float
) -> list[Order]:
    """At the first look of all nobody came: it is not known who was there before."""
    on = sorted({who.name for who in on_call(schedule, datetime.fromtimestamp(now, UTC))})
    before = _read(connection, context, TURNED)
    if before is not None and NAMES.decode(before) == tuple(on):
        return []
    _write(connection, context, TURNED, ENCODER.encode(on), now)
    came = set(on) - set(NAMES.decode(before)) if before is not None else set()
    return [Order(SHIFT, identity) for identity, profile in sorted(people.items()) if profile.name in came]


def _holes(
    connection: Connection, context: Context, schedule: Schedule, people: dict[str, Profile], now: float
) -> list[Order]:
    """Those that begin within a day, each once. One that is there already is no news."""
    near = _near(context, schedule, people, now)
    told = {hole for hole in HOLES.decode(_read(connection, context, WARNED) or b"\x90") if hole.end > now}
    fresh = [hole for hole in near if not any(_is_same(hole, known) for known in told)]
    if fresh:
        _write(connection, context, WARNED, ENCODER.encode(sorted([*told, *fresh])), now)
    return [Order(GAP, msgspec.json.encode(hole).decode()) for hole in fresh]


def _near(context: Context, schedule: Schedule, people: dict[str, Profile], now: float) -> list[Hole]:
    at = datetime.fromtimestamp(now, UTC)
    wanted = (Need("anybody"), *(Need("language", each) for each in context.languages))
    known = {profile.name: profile for profile in people.values()}
    found = missing(periods(schedule, at, at + 2 * WARN_AHEAD), known, wanted)
    return [
        Hole(gap.start.timestamp(), gap.end.timestamp(), need.name)
        for need, gap in found
        if at < gap.start <= at + WARN_AHEAD
    ]


def _is_same(hole: Hole, known: Hole) -> bool:
    """What is seen of a gap's end grows as it comes nearer; its beginning stays."""
    return (hole.start, hole.language) == (known.start, known.language)


def _read(connection: Connection, context: Context, name: str) -> bytes | None:
    fact = facts.get(connection, name)
    return context.keyring.desk.unseal(TABLE, name, "body", fact.body) if fact else None


def _write(connection: Connection, context: Context, name: str, body: bytes, now: float) -> None:
    facts.put(connection, name, context.keyring.desk.seal(TABLE, name, "body", body), now)
