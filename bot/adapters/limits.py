"""What the platforms can show, as data. Each figure has its source beside it; one test per limit at −1, 0, +1.

The only module of the adapters that `bot.language` may import: the checks measure texts against it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Unit = Literal["utf16", "graphemes"]


@dataclass(frozen=True, slots=True)
class Limits:
    """One platform's limits. Lengths of text in UTF-16 units, of labels in `label_unit`, of tokens in bytes."""

    text: int
    label: int
    label_unit: Unit
    buttons: int
    """Buttons below one message; more answers than that are paged."""
    bubbles: int
    """Messages in one call."""
    token: int
    buttons_seen_everywhere: bool
    """False where some clients show no buttons (LINE on a computer): the answers are then numbered in the text too."""


# https://core.telegram.org/bots/api (Bot API 10.0, read 2026-11): text 1-4096 characters after entities parsing,
# callback_data 1-64 bytes, 100 buttons a keyboard. A label has no stated limit; 64 fits a small phone's width.
TELEGRAM = Limits(
    text=4096, label=64, label_unit="graphemes", buttons=100, bubbles=1, token=64, buttons_seen_everywhere=True
)
# https://developers.line.biz/en/docs/messaging-api/text-character-count/ and line-openapi messaging-api.yml
# (2026-07): text 5000 UTF-16 units, 5 messages a call, 13 quick replies, label 20 grapheme clusters, postback 300.
LINE = Limits(
    text=5000, label=20, label_unit="graphemes", buttons=13, bubbles=5, token=300, buttons_seen_everywhere=False
)
# The playground obeys both, so that nothing is written there which a real platform would refuse.
SANDBOX = Limits(
    text=4096, label=20, label_unit="graphemes", buttons=13, bubbles=1, token=64, buttons_seen_everywhere=True
)

ALL = {"telegram": TELEGRAM, "line": LINE, "sandbox": SANDBOX}
