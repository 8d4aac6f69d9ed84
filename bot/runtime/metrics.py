"""What is counted for Prometheus. No label can hold content, an address or a name: each comes from a closed set."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from prometheus_client import REGISTRY, Counter, Gauge, Histogram, generate_latest

from bot.adapters.contract import Outcome, Sent
from storage.counts import counts
from storage.errors import StorageError

if TYPE_CHECKING:
    from bot.runtime.work import Done, Work
    from storage.database import Database

T = TypeVar("T", Counter, Gauge, Histogram)
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
SECONDS = (0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
SIZES = (1, 2, 4, 8, 16, 32, 64, 128, 256)

_turns = Counter("hotline_turns", "Events that were answered, by platform", ["platform"])
_batch_seconds = Histogram("hotline_batch_seconds", "One transaction, from gathering to commit", buckets=SECONDS)
_batch_size = Histogram("hotline_batch_size", "Events in one transaction", buckets=SIZES)
_webhook_seconds = Histogram("hotline_webhook_seconds", "A webhook, until it is on disk", ["platform"], buckets=SECONDS)
_refused = Counter("hotline_webhooks_refused", "Webhooks with a wrong signature or body", ["platform"])
_deferred = Counter("hotline_deferred", "Events stored for a later turn: too many of one person, or of all together")
_unavailable = Counter("hotline_database_unavailable", "Transactions that could not be written")
_shut = Counter("hotline_events_without_key", "Events that waited: their key is not in this HOTLINE_SECRET_KEYS")
_elsewhere = Gauge("hotline_elsewhere_failed", "1: what is kept elsewhere, too, could not be brought there", ["what"])
_deliveries = Counter("hotline_deliveries", "Sends by what came of them", ["platform", "outcome"])
_unclear = Counter("hotline_line_reply_unclear", "LINE replies that may have arrived twice")
_missing = Counter("hotline_wording_missing", "Texts that fell back to another language", ["language"])
_at_door = Gauge("hotline_events_at_the_door", "Events of this process that are not on disk yet")
_lanes = Gauge("hotline_lanes_active", "Chats to which this process sends now")
_waiting = Gauge("hotline_events_waiting", "Stored events that wait for their turn")
_parked = Gauge("hotline_events_parked", "Events that could not be handled; they are kept for whoever mends it")
_offered = Gauge("hotline_offers", "Conversations that wait for a volunteer")
_live = Gauge("hotline_live_chats", "Conversations that a volunteer has")
_book = Gauge("hotline_book_number", "The published content that this process serves")
_refused_book = Gauge("hotline_book_refused", "The number of a newer content that this program cannot read; 0: none")
OUTCOMES = {
    "Sent": "sent",
    "TryAgain": "try_again",
    "Gone": "gone",
    "Refused": "refused",
    "Uncertain": "uncertain",
    "QuotaSpent": "quota_spent",
    "BadCredentials": "bad_credentials",
}


@lru_cache(maxsize=256)
def _of(metric: T, *labels: str) -> T:
    """The child of a metric: found once, for finding it costs more than counting."""
    return metric.labels(*labels)


def batch(work: Work, seconds: float, done: Done) -> None:
    """A transaction is durable."""
    _batch_size.observe(len(work.arrivals))
    if work.stored:
        _deferred.inc(len(work.stored))
    _batch_seconds.observe(seconds)
    _shut.inc(done.shut)
    for platform, turns in done.turns.items():
        _of(_turns, platform).inc(turns)


def webhook(platform: str, seconds: float) -> None:
    """A webhook was answered 200."""
    _of(_webhook_seconds, platform).observe(seconds)


def refused(platform: str) -> None:
    """A webhook that is not the platform's."""
    _refused.labels(platform).inc()


def unavailable() -> None:
    """Nothing can be written."""
    _unavailable.inc()


def elsewhere(what: str, *, failed: bool) -> None:
    """Something was brought to where it is kept, too, or could not be."""
    _of(_elsewhere, what).set(failed)


def delivery(platform: str, outcome: Outcome) -> None:
    """A send came back."""
    _of(_deliveries, platform, OUTCOMES[type(outcome).__name__]).inc()
    if isinstance(outcome, Sent) and outcome.doubted and platform == "line":
        _unclear.inc()


def book(number: int, refused: int) -> None:
    """Which book is served (0: one that was never published), and which newer one was refused (0: none)."""
    _book.set(number)
    _refused_book.set(refused if refused > number else 0)


def wording_missing(language: str) -> None:
    """A text was not there in this language of the book."""
    _missing.labels(language).inc()


async def look(database: Database, at_door: int, lanes: int) -> None:
    """Set what is read only when somebody asks. Where the database does not answer, the last figures stand."""
    _at_door.set(at_door)
    _lanes.set(lanes)
    try:
        now = await database.read(counts)
    except StorageError:
        return
    _waiting.set(now.waiting)
    _parked.set(now.parked)
    _offered.set(now.offered)
    _live.set(now.live)


def exposition() -> bytes:
    """All of it as Prometheus reads it."""
    return generate_latest(REGISTRY)
