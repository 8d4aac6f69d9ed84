"""That a setting was changed is noted in the audit: its name, never its value."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection

from bot.privacy import audit
from bot.privacy.keyring import Keyring
from storage import clock, facts

SETTINGS = "settings"
_DECODER = msgspec.msgpack.Decoder(dict[str, bytes])


def note_changes(connection: Connection, keyring: Keyring, values: Mapping[str, str]) -> None:
    """Hold the settings against those of the last start; one row that names all that differ."""
    hashes = {name: keyring.lookup.setting(name, value) for name, value in values.items()}
    fact = facts.get(connection, SETTINGS)
    before = _DECODER.decode(keyring.desk.unseal("facts", SETTINGS, "body", fact.body)) if fact else hashes
    if changed := sorted(name for name in {*before, *hashes} if before.get(name) != hashes.get(name)):
        audit.note(connection, "hotline", "settings", ",".join(changed))
    if fact is None or changed:
        body = keyring.desk.seal("facts", SETTINGS, "body", msgspec.msgpack.encode(hashes))
        facts.put(connection, SETTINGS, body, clock.now(connection))
