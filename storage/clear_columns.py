"""What every column is for; of those that are not sealed, why they have to be readable. A test holds it to the schema.

None of the clear ones says what was said, by whom, or in which language. Ids are random and lead nowhere outside of
this database. docs/data-map.md is made of this and of the table of retention.
"""

from __future__ import annotations

_RANDOM = "a random id, made for this row"
_WHOSE = "a conversation's random id: finds what belongs to it, to show it and to erase it"
_HASH = "a keyed hash: finds without telling; the key is sealed in `keys`"
_STAFF = "a volunteer's random id; who that is stands sealed in `volunteers`"
_LANE = "the random id of a conversation or a volunteer: where it goes, without the address"
_ORDER = "the order of one chat"
_TIMES = "a time: to find what is due, or old enough to be deleted"
_WORKER = "which of our processes has it now"
_STATE = "one of a few fixed words: to find what is to be done"
_COUNT = "a small number for the bookkeeping of retries"
_PUBLIC = "published texts of the hotline, the same for everybody"
_ROLE = "a role that whoever published named; who that was is sealed beside it"
_EPOCH = "a counter: grows when the person leaves quietly or is erased"

CLEAR = {
    "masters.fingerprint": "names a master key, does not lead back to it",
    "masters.retired_at": _TIMES,
    "masters.since": _TIMES,
    "keys.id": _WHOSE,
    "keys.fingerprint": "which master wraps it",
    "conversations.id": _RANDOM,
    "conversations.platform": "which adapter sends; two words in all the table",
    "conversations.address_hash": _HASH,
    "conversations.epoch": _EPOCH,
    "conversations.life": _STATE,
    "conversations.cover": _STATE,
    "conversations.handoff": _STATE,
    "conversations.offered_at": "since when a human is wanted: who waits longest is asked for first",
    "conversations.holder": _STAFF,
    "conversations.last_heard": _TIMES,
    "conversations.book_no": "which book the last turn used: no worker goes on with an older one",
    "conversations.sender": _WORKER,
    "conversations.sender_until": _WORKER,
    "conversations.opened": _TIMES,
    "seen.key": _HASH,
    "seen.at": _TIMES,
    "erased.key": _HASH,
    "erased.at": _TIMES,
    "events.id": "a random id, or the keyed hash of an invitation's code",
    "events.conversation": _WHOSE,
    "events.kind": "what sort of row it is, and the type of the fault where it is poison",
    "events.due": _TIMES,
    "events.state": _STATE,
    "events.tries": _COUNT,
    "events.key_id": "which key seals the body",
    "messages.id": _RANDOM,
    "messages.conversation": _WHOSE,
    "messages.seq": _ORDER,
    "messages.author": "`person`, `bot` or a volunteer's random id",
    "messages.ref_hash": _HASH,
    "deliveries.lane": _LANE,
    "deliveries.seq": _ORDER,
    "deliveries.conversation": _WHOSE,
    "deliveries.epoch": _EPOCH,
    "deliveries.priority": "danger and live words go first",
    "deliveries.state": _STATE,
    "deliveries.not_before": _TIMES,
    "deliveries.token_at": _TIMES,
    "deliveries.tries": _COUNT,
    "deliveries.unclear": _COUNT,
    "deliveries.retry_key": "a random id that the platform uses to know a second copy",
    "deliveries.at": _TIMES,
    "lanes.id": _LANE,
    "lanes.sender": _WORKER,
    "lanes.sender_until": _WORKER,
    "sent_ids.lane": _LANE,
    "sent_ids.hash": _HASH,
    "sent_ids.conversation": _WHOSE,
    "sent_ids.at": _TIMES,
    "timers.id": "a number for the order",
    "timers.conversation": _WHOSE,
    "timers.epoch": _EPOCH,
    "timers.kind": _STATE,
    "timers.mark": "the visit or handoff it belongs to: a number or a random id",
    "timers.due": _TIMES,
    "volunteers.id": _RANDOM,
    "volunteers.platform": "which adapter sends",
    "volunteers.address_hash": _HASH,
    "volunteers.on_until": "on duty until then: who could be asked",
    "volunteers.off_until": "off duty until then, whatever the roster says",
    "volunteers.current": _WHOSE,
    "volunteers.current_at": _TIMES,
    "volunteers.cap": "how many chats at once",
    "volunteers.removed_at": _TIMES,
    "volunteers.calendar_hash": _HASH,
    "books.no": _PUBLIC,
    "books.hash": _PUBLIC,
    "books.files": _PUBLIC,
    "books.by": _ROLE,
    "books.at": _TIMES,
    "books.restores": _PUBLIC,
    "books.changed": _PUBLIC,
    "proposals.hash": _PUBLIC,
    "proposals.files": _PUBLIC,
    "proposals.by": _ROLE,
    "proposals.at": _TIMES,
    "proposals.until": _TIMES,
    "proposals.restores": _PUBLIC,
    "proposals.changed": _PUBLIC,
    "notes.id": _RANDOM,
    "notes.conversation": _WHOSE,
    "notes.volunteer": _STAFF,
    "notes.at": _TIMES,
    "audit.id": "a number for the order",
    "audit.at": _TIMES,
    "audit.actor": "a volunteer's random id, or a role with a keyed hash of the account that had it",
    "audit.act": _STATE,
    "audit.subject": "the random id of what was acted on, or a book's number and hash",
    "audit.link": "its place in the chain",
    "audit.hash": "a keyed hash over this row and the one before: a missing or changed row shows",
    "facts.name": "a fixed name of what is remembered",
    "facts.at": _TIMES,
    "leases.name": "a fixed name of a job",
    "leases.owner": _WORKER,
    "leases.until": _WORKER,
}

SEALED = {
    "keys.wrapped": "the key that seals a conversation, or one of the hotline's own, under a master key",
    "conversations.address": "where the person is reached on the platform, to answer them",
    "conversations.state": "answers, last words, language, signs, place in the script: to go on where they were",
    "events.body": "a message or an order that waits, or could not be handled",
    "messages.body": "what was said, for the volunteer who takes over",
    "deliveries.body": "a message that is to be sent; emptied when it was",
    "deliveries.token": "LINE's free way to answer a message; gone when it was used",
    "deliveries.platform_id": "which message of the chat it became, to delete it there",
    "sent_ids.ref": "which message of a volunteer's chat it is, to delete it there",
    "volunteers.address": "where the volunteer is reached; gone when they are removed",
    "volunteers.profile": "name for the organisation, languages, skills, role",
    "books.details": "whose account published it, and their note",
    "proposals.details": "whose account proposed it, and their note",
    "notes.body": "what a volunteer noted, for the next one",
    "facts.body": "what the house remembers: hashes of the settings, the audit's last head, who asked for an export",
}
"""What the sealed columns hold, and what for."""
