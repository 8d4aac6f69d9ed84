"""Whose chat a volunteer's words are for where they say it neither by a quote nor by a topic. Pure.

Nothing is guessed: one person must never read words that were for another.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

FRESH_SECONDS = 300.0
"""After so long without a word of the chat nobody knows which one is on the volunteer's mind."""


def aimed(
    held: Collection[str], current: str | None, since: float, latest: Mapping[str, float], now: float
) -> str | None:
    """The chat that is meant beyond doubt, or None.

    `current`: where the volunteer last said whom they meant, at `since`; also a chat that they lost since then.
    `latest`: conversation → when something about it last came to the volunteer's screen, of the last five minutes.
    Offers of people who still wait are no reason to ask. Times in epoch seconds.
    """
    if current is None or current not in held:
        return None
    disturbed = any(
        at > since for conversation, at in latest.items() if conversation in held and conversation != current
    )
    fresh = max(since, latest.get(current, 0.0)) > now - FRESH_SECONDS
    return current if fresh and not disturbed else None
