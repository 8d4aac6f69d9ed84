"""A volunteer is removed: what can be deleted in their chat is deleted first, then their address goes.

The deletions are deliveries of their lane, stored with the removal itself; what is still to be done stands in the
tables, so any worker goes on with it after a crash, or when the platform can be reached again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from bot.adapters.contract import Call
from bot.adapters.limits import ALL
from bot.privacy import audit
from bot.privacy.keyring import Keyring, UnknownMaster
from bot.privacy.sealing import Sealer, Unreadable
from bot.runtime import deleting, topics
from storage import clock, copies, deliveries, erased, keys, takeback, volunteers
from storage.copies import Copy
from storage.erased import ErasedRow
from storage.takeback import SentRow
from storage.volunteers import Leaving

DAYS = 2
"""Nothing is waited for any longer: by then Telegram deletes none of it any more."""
UNDER_WAY_SECONDS = 60.0
"""What was being sent in the moment of the removal has come back by then."""
CLEARED, LEFT = "chat_cleared", "chat_left"
"""What the audit says in the end: all that could be deleted is, or it is not."""


def begin(connection: Connection, keyring: Keyring, volunteer: str, now: float) -> None:
    """They are nobody from this moment on, also where a backup from before is restored."""
    volunteers.remove(connection, volunteer, now)
    erased.add(connection, [ErasedRow(keyring.lookup.volunteer(volunteer), now)])
    for each in volunteers.leaving(connection, lock=True):
        if each.id == volunteer:
            _step(connection, keyring, each, now, overdue=False)


def go_on(connection: Connection, keyring: Keyring, before: float) -> int:
    """One step for each who was removed; how many addresses are gone with it.

    For whoever was removed before `before` nothing is waited for any longer.
    """
    now = clock.now(connection)
    leaving = volunteers.leaving(connection, lock=True)
    return sum([_step(connection, keyring, each, now, overdue=each.removed_at < before) for each in leaving])


def _step(connection: Connection, keyring: Keyring, each: Leaving, now: float, *, overdue: bool) -> bool:
    """Whether there is nothing more to wait for, and the address is gone."""
    deletable = ALL[each.platform].deletable if each.platform in ALL else 0
    if deletable and not overdue:
        left = _delete(connection, keyring, each.id, now - deletable)
        if left or deliveries.is_open(connection, each.id) or now < each.removed_at + UNDER_WAY_SECONDS:
            return False
    cleared = deletable > 0 and not deliveries.is_open(connection, each.id)
    deliveries.cancel(connection, each.id)
    copies.forget_lane(connection, each.id)
    volunteers.forget_address(connection, each.id)
    audit.note(connection, "hotline", CLEARED if cleared else LEFT, each.id)
    return True


def _delete(connection: Connection, keyring: Keyring, lane: str, since: float) -> bool:
    """Order the deletion of what is known of this chat, which is known no longer; whether there was anything.

    That of a conversation whose key only another worker can open stays for that one.
    """
    found, sent = copies.in_lane(connection, lane, since), takeback.sent_to(connection, lane, since)
    sealers, shut = _sealers(connection, keyring, [*found, *sent])
    calls = _calls(keyring, lane, found, sent, sealers)
    copies.forget_lane(connection, lane)
    takeback.forget_sent(connection, lane)
    rest = [copy for copy in found if copy.conversation in shut and not copy.is_topic]
    copies.add(connection, rest)
    deleting.order(connection, keyring.desk, lane, calls)
    return bool(calls or rest)


def _calls(
    keyring: Keyring, lane: str, found: Sequence[Copy], sent: Sequence[SentRow], sealers: Mapping[str | None, Sealer]
) -> list[Call]:
    """First the messages, the newest of them before the others, then the topics."""
    messages = [copy for copy in found if copy.ref and not copy.is_topic and copy.conversation in sealers]
    ids = {deleting.opened(sealers[copy.conversation], copy) for copy in messages}
    rows = [row for row in sent if row.conversation in sealers]
    known = {row.seq: deleting.sent_ids(sealers[row.conversation], lane, row.seq, row.platform_id) for row in rows}
    ids |= {ref for ref in deleting.with_gaps(known, rows) if ref.isdecimal()}
    names = [topic for copy in found if copy.is_topic and (topic := topics.opened(keyring, copy))]
    return [*deleting.calls(ids), *(topics.deleted(topic) for topic in names)]


def _sealers(
    connection: Connection, keyring: Keyring, rows: Sequence[Copy | SentRow]
) -> tuple[dict[str | None, Sealer], set[str]]:
    """By conversation what seals it, and the conversations whose key is there but can't be opened here."""
    sealers: dict[str | None, Sealer] = {None: keyring.desk}
    shut = set()
    for name, row in keys.find(connection, sorted({row.conversation for row in rows if row.conversation})).items():
        try:
            sealers[name] = keyring.sealer(row.wrapped, row.fingerprint)
        except (UnknownMaster, Unreadable):
            shut.add(name)
    return sealers, shut
