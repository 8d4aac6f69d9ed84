"""Lanes that have something due and no living worker: after a crash, a frozen worker, an unclear commit, a pause."""

from __future__ import annotations

from itertools import pairwise

import structlog
from sqlalchemy import Connection

from bot.adapters.calls import Erasing, meant
from bot.adapters.contract import Call, Route
from bot.engine.covering import QUIET_AFTER
from bot.engine.model import Admin
from bot.privacy.keyring import UnknownMaster
from bot.privacy.sealing import Sealer, Unreadable
from bot.runtime import topics, waiting
from bot.runtime.context import LEASE_SECONDS, Context
from bot.runtime.effects import TABLE
from bot.runtime.people import TABLE as CONVERSATIONS
from bot.runtime.people import instant
from bot.runtime.roster import TABLE as VOLUNTEERS
from bot.runtime.roster import Roster
from bot.runtime.strays import take_back
from bot.runtime.work import Dispatch, Parcel
from storage import conversations, deliveries, lanes, volunteers
from storage.conversations import ConversationRow
from storage.deliveries import DeliveryRow, Mark

log = structlog.get_logger()
LANES_AT_ONCE = 128
ROWS_A_LANE = 32
UNSENDABLE_SECONDS = 300.0
"""What cannot be sent by this worker now is looked at again so much later: a platform may be switched on again."""


def rescue(connection: Connection, context: Context, now: float, under_way: frozenset[str]) -> list[Dispatch]:
    """Take such lanes, danger first, and open their rows in order."""
    take_back(connection, context, now)
    wanted = [
        lane for lane in deliveries.due_lanes(connection, now, LANES_AT_ONCE, context.me) if lane not in under_way
    ]
    if not wanted:
        return []
    lease = context.world.monotonic() + LEASE_SECONDS
    before = lanes.senders(connection, wanted)
    taken = lanes.claim(connection, wanted, context.me, LEASE_SECONDS)
    rows = {lane: deliveries.load(connection, lane, ROWS_A_LANE) for lane in sorted(taken)}
    opener = _Opener(context, connection, now, [row for lane in rows.values() for row in lane])
    dispatches = []
    for lane, of_lane in rows.items():
        if _outdated(of_lane, now):
            deliveries.hold(connection, lane)
            waiting.ask(connection, context, lane, Admin("overdue"), now)
            continue
        parcels = [parcel for row in of_lane if (parcel := opener.open(row)) is not None]
        _keep_pauses(parcels, of_lane, now)
        if parcels and before.get(lane, context.me) != context.me:
            parcels[0] = perhaps_begun(parcels[0])
        dispatches.append(Dispatch(lane, lease, parcels, fresh=True))
    deliveries.mark(connection, opener.marks)
    return dispatches


def _outdated(rows: list[DeliveryRow], now: float) -> bool:
    """Words for a person from before a long outage: someone else may hold the phone by now."""
    return bool(rows) and rows[0].lane == rows[0].conversation and now - rows[0].at > QUIET_AFTER.total_seconds()


def _keep_pauses(parcels: list[Parcel], rows: list[DeliveryRow], now: float) -> None:
    """What was to come later than the row before it still does."""
    later = {row.seq: row.not_before - max(now, before.not_before) for before, row in pairwise(rows)}
    for parcel in parcels:
        parcel.after = max(0.0, later.get(parcel.seq, 0.0))


def perhaps_begun(parcel: Parcel) -> Parcel:
    """The head of a lane that another worker held: it may have arrived."""
    route = parcel.route
    parcel.route = Route(route.retry_key, route.token, route.token_at, unclear=True)
    return parcel


class _Opener:
    """Opens rows: each with the key of the conversation whose words it holds, its address with that of its chat."""

    def __init__(self, context: Context, connection: Connection, now: float, rows: list[DeliveryRow]) -> None:
        self._context = context
        self._connection = connection
        self._roster = Roster(context, connection, now)
        self._sealers: dict[str, Sealer] = {}
        self._people: dict[str, tuple[str, str]] = {}
        self._leaving = {each.id: each for each in volunteers.leaving(connection)}
        self._later = now + UNSENDABLE_SECONDS
        self.marks: list[Mark] = []
        """What becomes of rows that cannot be sent, so that they keep no other lane waiting."""
        ids = sorted({row.conversation for row in rows if row.conversation})
        for person in conversations.load(connection, ids=ids, lock=False):
            self._know(person)

    def _know(self, person: ConversationRow) -> None:
        """One whose key we do not hold is left out: their rows wait for a worker that has it."""
        try:
            sealer = self._context.keyring.sealer(person.wrapped, person.fingerprint)
            address = sealer.unseal(CONVERSATIONS, person.id, "address", person.address).decode()
        except (Unreadable, UnknownMaster) as error:
            log.error("conversation_unreadable", exc_info=error)
            return
        self._sealers[person.id] = sealer
        self._people[person.id] = (person.platform, address)

    def open(self, row: DeliveryRow) -> Parcel | None:
        """The row as a parcel; None where its chat, its key or its platform is not there, or it cannot be read."""
        sealer = self._sealers.get(row.conversation) if row.conversation else self._context.keyring.desk
        chat = self._chat(row.lane)
        if sealer is None or chat is None or chat[0] not in self._context.adapters:
            self._set(row, "due")
            return None
        identity = f"{row.lane}:{row.seq}"
        try:
            body = sealer.unseal(TABLE, identity, "body", row.body)
            token = sealer.unseal(TABLE, identity, "token", row.token).decode() if row.token else ""
        except Unreadable as error:
            log.error("row_unreadable", exc_info=error)
            self._set(row, "parked")
            return None
        if row.lane in self._leaving and not isinstance(meant(Call(body)), Erasing):  # by who did not know yet
            self._set(row, "cancelled")
            return None
        return Parcel(
            lane=row.lane,
            seq=row.seq,
            conversation=row.conversation or "",
            epoch=row.epoch,
            platform=chat[0],
            address=chat[1],
            call=Call(body),
            route=Route(row.retry_key, token, instant(row.token_at) if row.token_at else None, bool(row.unclear)),
            sealer=sealer,
            tries=row.tries,
            topic=self._topic(row, chat[0]),
            author=row.author or "",
        )

    def _topic(self, row: DeliveryRow, platform: str) -> str:
        if not row.conversation or row.lane == row.conversation or not self._context.adapters[platform].topics:
            return ""
        return topics.of(self._connection, self._context, row.lane, row.conversation)

    def _set(self, row: DeliveryRow, state: str) -> None:
        self.marks.append(Mark(row.lane, row.seq, state, self._later, row.tries, bool(row.unclear)))

    def _chat(self, lane: str) -> tuple[str, str] | None:
        if known := self._roster.known.get(lane):
            return known.platform, known.address
        if left := self._leaving.get(lane):
            desk = self._context.keyring.desk
            return left.platform, desk.unseal(VOLUNTEERS, lane, "address", left.address).decode()
        return self._people.get(lane)
