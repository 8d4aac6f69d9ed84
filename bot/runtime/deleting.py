"""Erasing a person, and what is deleted in chats: theirs, and copies in volunteers' chats.

A deletion is a delivery like any other: a row, in the order of its lane, tried again until it is done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from bot.adapters.calls import erasing
from bot.adapters.contract import TOPIC, Call
from bot.engine.model import Life
from bot.engine.pseudonym import pseudonym
from bot.privacy.keyring import Lookup
from bot.privacy.sealing import Sealer
from bot.runtime import topics, waiting
from bot.runtime.context import Context
from bot.runtime.people import TABLE as CONVERSATIONS
from bot.runtime.people import Person
from bot.runtime.work import Parcel
from storage import audit, clock, conversations, copies, deliveries, erased, lanes, seen, takeback
from storage.copies import Copy
from storage.deliveries import NewDelivery
from storage.erased import ErasedRow
from storage.takeback import SentRow

if TYPE_CHECKING:
    from bot.runtime.effects import Outbox

DELIVERIES, COPIES = "deliveries", "sent_ids"
IDS_A_CALL = 100
"""What Telegram's deleteMessages takes at once."""
BETWEEN = 1000
"""So many ids beside a known one are tried where nobody knows whether something arrived."""


# ── the person's chat ───────────────────────────────────────────────────────────────────────────────────────


def clear(outbox: Outbox, person: Person) -> None:
    """Both sides' messages that are young enough, the newest first; what is shown after this stays."""
    deletable = outbox.context.deletable(person.row.platform)
    if not deletable:
        return
    since = outbox.now - deletable
    theirs = {each.ref for each in person.heard if each.at >= since}
    ours = _ids(person.sealer, person.row.id, takeback.sent_to(outbox.connection, person.row.id, since))
    person.sends = True
    for call in calls(theirs | ours):
        outbox.add(person.chat, call, person, urgent=True)
    person.heard = ()


# ── a person is erased ─────────────────────────────────────────────────────────────────────────────────────


def forget(outbox: Outbox, person: Person, *, read_on: bool) -> None:
    """The address is forgotten: the next word of it is a new contact, and an older one is dropped.

    `read_on`: what volunteers have is not taken from them yet.
    """
    _remember(outbox, person)
    person.address_hash = None
    outbox.withdraw(person)
    clear(outbox, person)
    if not read_on:
        _in_volunteers_chats(outbox, person)
        conversations.forget_words(outbox.connection, person.row.id)


def _remember(outbox: Outbox, person: Person) -> None:
    """That they were erased, as keyed hashes: for older events that still come, and for backups."""
    context, connection, lookup = outbox.context, outbox.connection, outbox.context.keyring.lookup
    seen.remember(connection, lookup.erased(person.row.platform, person.address), outbox.now)
    erased.add(connection, [ErasedRow(lookup.conversation(person.row.id), outbox.now)])
    waiting.forget_stored(connection, context.keyring, [lookup.address(person.row.platform, person.address)], "parked")


def fade(outbox: Outbox, person: Person) -> None:
    """The farewell had its time: nobody can be reached there any more."""
    nothing = person.sealer.seal(CONVERSATIONS, person.row.id, "address", b"")
    conversations.forget_address(outbox.connection, person.row.id, nothing)
    takeback.forget_lane(outbox.connection, person.row.id)
    person.heard, person.tokens, person.changed = (), (), True


def purge(outbox: Outbox, person: Person) -> None:
    """The end: what volunteers still have is taken back, rows and key are destroyed; the audit says that, no more.

    Also without a farewell before: where the organisation does it, or a first message stayed alone.
    """
    outbox.withdraw(person)
    handoff = person.conversation.handoff
    if person.conversation.life is not Life.ERASING:
        _remember(outbox, person)
    if handoff and handoff.holder in outbox.roster.known:
        outbox.tell_line(handoff.holder, "desk-erased", pseudonym=pseudonym(person.row.id))
    _in_volunteers_chats(outbox, person)
    conversations.erase(outbox.connection, person.row.id)
    outbox.people.drop(person)
    outbox.done.erased = True
    audit.add(outbox.connection, at=outbox.now, actor="hotline", act="erased", subject=person.row.id)


def _in_volunteers_chats(outbox: Outbox, person: Person) -> None:
    """The copies of their words there; of those that can't be deleted the volunteer is told."""
    found = [copy for copy in copies.of(outbox.connection, person.row.id) if not copy.is_topic]
    gone = topics.calls(outbox.connection, outbox.context.keyring, person.row.id)
    for lane, rows in groupby(found, key=lambda copy: copy.lane):
        known = outbox.roster.known.get(lane)
        if known is None:
            continue
        all_of_it = list(rows)
        since = outbox.now - outbox.context.deletable(known.platform)
        young = [opened(person.sealer, copy) for copy in all_of_it if copy.ref and (copy.at or 0.0) >= since]
        for call in calls(young):
            outbox.add(known.chat, call, None, urgent=False)
        if lane in gone:
            outbox.add(known.chat, gone[lane], None, urgent=False)
        elif left := len(all_of_it) - len(young):
            _ask_by_hand(outbox, lane, person, left)
    copies.forget(outbox.connection, person.row.id)


def _ask_by_hand(outbox: Outbox, volunteer: str, person: Person, many: int) -> None:
    outbox.tell_line(volunteer, "desk-by_hand", pseudonym=pseudonym(person.row.id), count=many)


def order(connection: Connection, desk: Sealer, lane: str, wanted: Sequence[Call]) -> None:
    """Deletions in a volunteer's chat, sealed with the desk's key: they outlive the persons'. The sweep sends them."""
    now = clock.now(connection)
    lanes.ensure(connection, [lane])
    rows = []
    for seq, call in enumerate(wanted, int(now * 1_000_000) * 1_000):
        body = desk.seal(DELIVERIES, f"{lane}:{seq}", "body", call.body)
        rows.append(NewDelivery(lane, seq, None, 0, 0, "due", now, None, "", body, None, now))
    deliveries.add(connection, rows)


# ── ids ────────────────────────────────────────────────────────────────────────────────────────────────────


def calls(ids: Iterable[str]) -> Iterator[Call]:
    """The calls that delete these, the newest first: a platform's ids grow."""
    newest = sorted(ids, key=lambda ref: (len(ref), ref), reverse=True)
    for start in range(0, len(newest), IDS_A_CALL):
        yield erasing(newest[start : start + IDS_A_CALL])


def _ids(sealer: Sealer, lane: str, rows: Sequence[SentRow]) -> set[str]:
    return with_gaps(known_ids(sealer, lane, rows), rows)


def with_gaps(known: Mapping[int, Sequence[str]], rows: Iterable[SentRow]) -> set[str]:
    """The known ids, and where a call had no answer, what can lie between its known neighbours."""
    ids = {ref for each in known.values() for ref in each}
    for row in rows:
        if row.unclear:
            ids |= between(known, row.seq)
    return ids


def known_ids(sealer: Sealer, lane: str, rows: Sequence[SentRow]) -> dict[int, list[str]]:
    """By the number of the call, what it put into the chat."""
    return {row.seq: sent_ids(sealer, lane, row.seq, row.platform_id) for row in rows}


def between(known: Mapping[int, Sequence[str]], seq: int) -> set[str]:
    """Telegram numbers the messages of all chats of a bot; of these it deletes only what stands in this chat.

    What comes later in the lane was not sent yet, so the last one is looked for above the newest that is known.
    """
    numbers = [(at, int(ref)) for at, refs in known.items() for ref in refs if ref.isdecimal()]
    before = max((number for at, number in numbers if at < seq), default=None)
    after = min((number for at, number in numbers if at >= seq), default=None)
    if before is not None:
        last = before + BETWEEN + 1
        return {str(number) for number in range(before + 1, min(after or last, last))}
    return {str(number) for number in range(max(1, after - BETWEEN), after)} if after else set()


def sent_ids(sealer: Sealer, lane: str, seq: int, sealed: bytes | None) -> list[str]:
    """What a call put there."""
    if not sealed:
        return []
    return sealer.unseal(DELIVERIES, f"{lane}:{seq}", "platform_id", sealed).decode().split(",")


# ── copies in volunteers' chats ────────────────────────────────────────────────────────────────────────────


def copies_of(context: Context, parcel: Parcel, ids: Sequence[str]) -> tuple[Copy, ...]:
    """What a sent call put into a volunteer's chat about a person."""
    if not parcel.conversation or parcel.lane == parcel.conversation:
        return ()
    at = context.world.now().timestamp()
    lookup = context.keyring.lookup
    messages = [ref for ref in ids if not ref.startswith(TOPIC)]
    kept = (copy_of(lookup, parcel.sealer, parcel.lane, parcel.conversation, ref, at) for ref in messages)
    return (*kept, *topics.rows(context, parcel.lane, parcel.conversation, ids))


def copy_of(lookup: Lookup, sealer: Sealer, lane: str, conversation: str, ref: str, at: float) -> Copy:
    """One message of a volunteer's chat; `sealer` is the conversation's."""
    hashed = lookup.message(lane, ref)
    sealed = sealer.seal(COPIES, f"{lane}:{hashed.hex()}", "ref", ref.encode())
    return Copy(lane, hashed, conversation, sealed, at)


def opened(sealer: Sealer, copy: Copy) -> str:
    """Which message of the chat it is."""
    return sealer.unseal(COPIES, f"{copy.lane}:{copy.hash.hex()}", "ref", copy.ref or b"").decode()
