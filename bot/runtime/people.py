"""Conversations within one transaction: loaded and locked, begun, opened, saved. Sealed outside, plain inside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

import msgspec
import structlog
from sqlalchemy import Connection

from bot.engine.detection import from_locale
from bot.engine.handoff import Handoff
from bot.engine.model import Conversation, Life
from bot.engine.restraint import place_in_queue
from bot.privacy.keyring import Keyring, UnknownMaster
from bot.privacy.sealing import Sealer, Unreadable
from bot.runtime.context import LEASE_SECONDS, REPLY_TOKEN_SECONDS, Context
from bot.runtime.work import STATE_DECODER, STATE_ENCODER, Arrival, Chat, Heard, ReplyToken, State
from storage import conversations, seen
from storage.at_desk import DeskRow
from storage.clock import LONGEST_LEASE
from storage.conversations import ConversationRow, NewConversation, SavedConversation, StandingRow

log = structlog.get_logger()
TABLE = "conversations"
TOKENS_KEPT = 4
HEARD_KEPT = 1000
"""Of the person's own messages; the older ones they would have to delete themselves."""


class Person(msgspec.Struct):
    """One conversation, opened: what the engine sees, and what its deliveries need."""

    row: ConversationRow
    sealer: Sealer
    address: str
    conversation: Conversation
    tokens: tuple[ReplyToken, ...]
    address_hash: bytes | None
    before: Handoff | None = None
    """As the table has it."""
    seq: int = 0
    changed: bool = False
    sends: bool = False
    """This batch gives it something to send."""
    released: bool = False
    """Older rows of it became due in this batch."""
    heard: tuple[Heard, ...] = ()

    @property
    def chat(self) -> Chat:
        """Where what is for them goes."""
        return Chat(self.row.id, self.row.platform, self.address)

    def has_token(self, now: float) -> bool:
        """Whether a reply would be free now."""
        return any(now - token.at < REPLY_TOKEN_SECONDS for token in self.tokens)

    def take_token(self, now: float) -> ReplyToken | None:
        """The newest reply token that is unspent and young enough; it is spent by this."""
        young = [token for token in self.tokens if now - token.at < REPLY_TOKEN_SECONDS]
        if not young:
            return None
        newest = max(young, key=lambda token: token.at)
        self.tokens = tuple(token for token in young if token is not newest)
        return newest

    def add_token(self, token: str, at: float) -> None:
        """A reply token came with an event."""
        self.tokens = (*self.tokens, ReplyToken(token, at))[-TOKENS_KEPT:]
        self.changed = True

    def remember(self, ref: str, at: float, deletable: float) -> None:
        """A message of theirs that can be deleted for so many seconds; those that can't be any more are dropped."""
        kept = [each for each in self.heard[1 - HEARD_KEPT :] if each.at > at - deletable]
        self.heard = (*kept, Heard(ref, at))
        self.changed = True


def peek(keyring: Keyring, row: ConversationRow | StandingRow | DeskRow) -> Conversation | None:
    """What is in it, to be looked at and not changed; None where our keys do not open it."""
    try:
        sealer = keyring.sealer(row.wrapped, row.fingerprint)
        return STATE_DECODER.decode(sealer.unseal(TABLE, row.id, "state", row.state)).conversation
    except (Unreadable, UnknownMaster, msgspec.DecodeError):
        return None


class People:
    """The conversations of one batch, by id and by address."""

    def __init__(self, context: Context, connection: Connection, now: float) -> None:
        self._context = context
        self._connection = connection
        self._now = now
        self.by_id: dict[str, Person] = {}
        self.by_hash: dict[bytes, Person] = {}
        self.dropped: set[bytes] = set()
        """Addresses whose events are older than their erase: nobody is there any more."""
        self.ahead: dict[bytes | None, int] = {}
        """Addresses whose last turn was by a book that this worker has not taken yet, and the book's number: as if
        locked elsewhere."""
        self.shut: set[bytes | str | None] = set()
        """Addresses and ids whose key only another worker can open: its master is not among ours."""

    def load(self, arrivals: Sequence[Arrival], ids: Iterable[str]) -> None:
        """Lock what these arrivals and ids concern, and begin a conversation for every address that is new.

        What another worker has locked stays out: its events wait for the next batch.
        """
        hashes = {arrival.address_hash for arrival in arrivals}
        for row in conversations.load(self._connection, hashes=sorted(hashes), ids=sorted(set(ids)), lock=True):
            self._open(row)
        here = {*self.by_hash, *self.ahead, *self.shut}
        unknown = {arrival.address_hash: arrival for arrival in arrivals if arrival.address_hash not in here}
        if unknown:
            self._begin(list(unknown.values()))

    def save(self) -> None:
        """Write back what changed, and take the lanes of those who have something to be sent."""
        until = self._now + LEASE_SECONDS
        rows = [self._saved(person, until) for person in self.by_id.values() if person.changed]
        if rows:
            conversations.save(self._connection, rows)

    def drop(self, person: Person) -> None:
        """The conversation is erased: nothing of it is saved."""
        self.by_id.pop(person.row.id, None)

    def is_ours(self, person: Person) -> bool:
        """Whether this worker may send to the person: nobody else's lease is alive."""
        row, left = person.row, (person.row.sender_until or 0.0) - self._now
        return row.sender is None or row.sender == self._context.me or not 0.0 <= left <= LONGEST_LEASE

    def _open(self, row: ConversationRow) -> None:
        if not self._context.may_go_on(row.book_no):
            self.ahead[row.address_hash] = row.book_no
            return
        try:
            sealer = self._context.keyring.sealer(row.wrapped, row.fingerprint)
        except UnknownMaster as error:
            log.error("key_unknown", exc_info=error)
            self.shut |= {row.id, row.address_hash}
            return
        state = STATE_DECODER.decode(sealer.unseal(TABLE, row.id, "state", row.state))
        address = sealer.unseal(TABLE, row.id, "address", row.address).decode()
        conversation = state.conversation
        person = Person(
            row, sealer, address, conversation, state.tokens, row.address_hash, conversation.handoff, state.seq
        )
        person.heard = state.heard
        self._keep(person)

    def _keep(self, person: Person) -> None:
        self.by_id[person.row.id] = person
        if person.address_hash is not None:
            self.by_hash[person.address_hash] = person

    def _begin(self, arrivals: Sequence[Arrival]) -> None:
        """New contacts. An event of before an erase is dropped: the erased person's words do not come back."""
        erased = seen.times(self._connection, [self._erased_key(arrival) for arrival in arrivals])
        copies = self._copies_among([arrival for arrival in arrivals if self._erased_key(arrival) in erased])
        fresh = []
        for arrival in arrivals:
            is_later = arrival.incoming.at.timestamp() > erased.get(self._erased_key(arrival), 0.0)
            if is_later and arrival.key not in copies:
                fresh.append(self._new(arrival))
            else:
                self.dropped.add(arrival.address_hash)
        inserted = conversations.insert(self._connection, [new for new, _ in fresh])
        for new, person in fresh:
            if new.id in inserted:
                self._keep(person)

    def _copies_among(self, arrivals: Sequence[Arrival]) -> dict[bytes, float]:
        """Telegram's presses have no time: a second copy of one, after a crash, looks as if it were new."""
        return seen.times(self._connection, [arrival.key for arrival in arrivals if not arrival.row])

    def _erased_key(self, arrival: Arrival) -> bytes:
        return self._context.keyring.lookup.erased(arrival.platform, arrival.incoming.address)

    def _new(self, arrival: Arrival) -> tuple[NewConversation, Person]:
        identity = self._context.world.new_id()
        key = self._context.keyring.new_key()
        locale = from_locale(arrival.incoming.locale, self._context.book.words.languages) or ""
        conversation = Conversation(id=identity, platform=arrival.platform, locale=locale)
        state = STATE_ENCODER.encode(State(conversation))
        new = NewConversation(
            id=identity,
            platform=arrival.platform,
            address_hash=arrival.address_hash,
            address=key.sealer.seal(TABLE, identity, "address", arrival.incoming.address.encode()),
            state=key.sealer.seal(TABLE, identity, "state", state),
            opened=self._now,
            wrapped=key.wrapped,
            fingerprint=key.fingerprint,
        )
        row = ConversationRow.begun(new)
        return new, Person(row, key.sealer, arrival.incoming.address, conversation, (), arrival.address_hash)

    def _saved(self, person: Person, until: float) -> SavedConversation:
        conversation, row = person.conversation, person.row
        sends = person.sends and self.is_ours(person)
        handoff = conversation.handoff
        state = STATE_ENCODER.encode(State(conversation, person.tokens, person.seq, person.heard))
        address_hash = None if conversation.life is Life.ERASING else person.address_hash
        return SavedConversation(
            id=row.id,
            address_hash=address_hash,
            epoch=conversation.epoch,
            life=str(conversation.life),
            cover=str(conversation.cover),
            handoff="none" if handoff is None else "live" if handoff.holder else "offered",
            holder=handoff.holder if handoff else None,
            last_heard=conversation.last_heard.timestamp() if conversation.last_heard else None,
            book_no=conversation.book,
            offered_at=place_in_queue(conversation),
            sender=self._context.me if sends else row.sender,
            sender_until=until if sends else row.sender_until,
            state=person.sealer.seal(TABLE, row.id, "state", state),
            moved=handoff != person.before or address_hash != row.address_hash,
        )


def instant(seconds: float) -> datetime:
    """Epoch seconds as a moment in UTC."""
    return datetime.fromtimestamp(seconds, UTC)
