"""What is kept for how long; everything older is destroyed, a little at each step."""

from __future__ import annotations

from sqlalchemy import Connection

from storage import clock, conversations, deliveries, proposals, seen

DAY = 86_400.0
CONVERSATION_DAYS = 30
"""After the last word: what was answered and said, with its key. Said to the person in `hotline-my_data`."""
DELIVERY_DAYS = 2
"""Telegram lets a bot delete messages for 48 hours; until then their ids are needed. The words go when it is sent."""
SEEN_DAYS = 8
"""Longer than any platform delivers an event again (Telegram: 24 hours)."""
AT_ONCE = 500


def purge(connection: Connection) -> bool:
    """One step of it; whether there is more to do."""
    now = clock.now(connection)
    idle = conversations.unheard(connection, now - CONVERSATION_DAYS * DAY, AT_ONCE)
    for conversation in idle:
        conversations.erase(connection, conversation)
    sent = deliveries.purge(connection, now - DELIVERY_DAYS * DAY, AT_ONCE)
    proposals.expire(connection, now)
    known = seen.purge(connection, now - SEEN_DAYS * DAY, AT_ONCE)
    return AT_ONCE in (len(idle), sent, known)
