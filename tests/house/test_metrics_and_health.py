"""The figures hold no content, and ready means ready."""

import dataclasses
from types import SimpleNamespace
from typing import Any, get_args

import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import Connection

from bot.adapters.contract import Outcome, Sent
from bot.runtime import health, metrics
from storage import masters
from storage.counts import Counts, counts
from storage.database import Database
from storage.errors import Unavailable


def samples() -> dict[tuple[str, ...], float]:
    """(name, label values in the order of the labels' names …) → figure."""
    families = text_string_to_metric_families(metrics.exposition().decode())
    return {
        (s.name, *(s.labels[label] for label in sorted(s.labels))): s.value
        for family in families
        for s in family.samples
    }


class Silent:
    """A database that does not answer."""

    async def read(self, *_arguments: object) -> None:
        raise Unavailable("the database is not available")


def test_every_outcome_has_its_name() -> None:
    assert {outcome.__name__ for outcome in get_args(Outcome)} == set(metrics.OUTCOMES)


def test_a_send_is_counted_by_platform_and_outcome() -> None:
    before = samples()
    metrics.delivery("line", Sent(doubted=True))
    after = samples()
    sent, doubted = ("hotline_deliveries_total", "sent", "line"), ("hotline_line_reply_unclear_total",)
    assert after[sent] == before.get(sent, 0) + 1
    assert after[doubted] == before[doubted] + 1


def test_no_label_can_hold_content() -> None:
    metrics.wording_missing("th")
    metrics.refused("telegram")
    metrics.webhook("line", 0.01)
    families = text_string_to_metric_families(metrics.exposition().decode())
    labels = {
        (label, value)
        for family in families
        if family.name.startswith("hotline_")
        for sample in family.samples
        for label, value in sample.labels.items()
    }
    assert {label for label, _ in labels} <= {"platform", "outcome", "language", "le"}
    assert all(value.isascii() and len(value) <= 20 for _, value in labels)


async def test_what_waits_is_read_from_the_database(database: Database) -> None:
    assert await database.read(counts) == Counts(waiting=0, parked=0, offered=0, live=0)
    await metrics.look(database, at_door=3, lanes=2)
    found = samples()
    assert (found["hotline_events_at_the_door",], found["hotline_lanes_active",]) == (3, 2)
    assert found["hotline_events_waiting",] == 0


async def test_a_silent_database_leaves_the_last_figures() -> None:
    await metrics.look(Silent(), at_door=1, lanes=1)  # type: ignore[arg-type]
    assert samples()["hotline_events_at_the_door",] == 1


@dataclasses.dataclass
class Hotline:
    """What `ready` looks at."""

    database: Any
    ready: bool = True
    failing: bool = False
    flows: tuple[str, ...] = ("welcome",)
    fingerprints: frozenset[str] = frozenset({"one"})

    @property
    def intake(self) -> SimpleNamespace:
        return SimpleNamespace(failing=self.failing)

    @property
    def context(self) -> SimpleNamespace:
        return SimpleNamespace(
            book=SimpleNamespace(flows=self.flows), keyring=SimpleNamespace(fingerprints=self.fingerprints)
        )


async def _readiness(**changes: Any) -> health.Readiness:
    return await health.ready(Hotline(**changes))  # type: ignore[arg-type]


async def test_ready_needs_every_part(database: Database) -> None:
    await database.write(masters.add, "one")
    assert (await _readiness(database=database)).as_json() == {
        "ready": True,
        "running": True,
        "database": True,
        "book": True,
        "keys": True,
    }


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"ready": False}, "running"),
        ({"failing": True}, "database"),
        ({"flows": ()}, "book"),
        ({"fingerprints": frozenset({"two"})}, "keys"),
    ],
)
async def test_a_part_that_is_missing_is_named(database: Database, change: dict[str, Any], part: str) -> None:
    await database.write(masters.add, "one")
    readiness = await _readiness(database=database, **change)
    assert not readiness.ok
    assert [name for name, well in readiness.parts.items() if not well] == [part]


async def test_a_silent_database_is_not_ready() -> None:
    readiness = await _readiness(database=Silent())
    assert not readiness.ok
    assert not readiness.parts["database"]


async def test_a_retired_key_need_not_be_configured(database: Database) -> None:
    def retire(connection: Connection) -> None:
        masters.add(connection, "one")
        masters.add(connection, "old")
        masters.retire(connection, "old", 1.0)

    await database.write(retire)
    assert (await _readiness(database=database)).ok


@pytest.mark.parametrize(
    ("remote", "authorization", "token", "proxied", "allowed"),
    [
        ("127.0.0.1", "", "", False, True),
        ("::1", "", "", False, True),
        ("127.0.0.1", "", "", True, False),
        ("192.0.2.7", "", "", False, False),
        (None, "", "", False, False),
        ("not an address", "", "", False, False),
        ("192.0.2.7", "Bearer secret", "secret", True, True),
        ("192.0.2.7", "Bearer wrong", "secret", True, False),
        ("192.0.2.7", "Bearer ", "", True, False),
        ("192.0.2.7", "Bearer \u00e9", "secret", False, False),
    ],
)
def test_who_may_read_the_figures(
    remote: str | None, authorization: str, token: str, proxied: bool, allowed: bool
) -> None:
    assert health.may_read_metrics(remote, authorization, token, proxied=proxied) == allowed


def test_what_a_proxy_passes_on_is_known_by_its_headers() -> None:
    assert health.is_proxied({"X-Forwarded-For": "192.0.2.7"})
    assert not health.is_proxied({"Host": "localhost"})
