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
    pauses: bool
    """False where each message after the first costs something (LINE's replies are free, and come all at once)."""
    picture_bytes: int
    picture_sides: int
    """Width and height together, in pixels."""
    picture_ratio: int
    """The longer side by the shorter."""
    audio_bytes: int
    caption: int
    """UTF-16 units of the words that belong to a picture or a sound."""
    map_title: int
    """UTF-16 units of the name of a point on the map."""
    deletable: int
    """Seconds after which a message, ours or theirs, can't be deleted any more; 0: it never can."""


# https://core.telegram.org/bots/api (Bot API 10.0, read 2026-11): text 1-4096 characters after entities parsing,
# callback_data 1-64 bytes, 100 buttons a keyboard. A label has no stated limit; 64 fits a small phone's width.
# deleteMessages: what was sent less than 48 hours ago, ours and in a private chat theirs; ten minutes of it are ours.
# sendPhoto: 10 MB, width and height at most 10000 in total, ratio at most 20; caption 0-1024. A voice message of more
# than 1 MB is shown as a file. sendLocation shows no words: they follow as a text.
TELEGRAM = Limits(
    text=4096, label=64, label_unit="graphemes", buttons=100, bubbles=1, token=64, buttons_seen_everywhere=True,
    pauses=True, picture_bytes=10_000_000, picture_sides=10_000, picture_ratio=20, audio_bytes=1_000_000, caption=1024,
    map_title=4096, deletable=48 * 3600 - 600,
)  # fmt: skip
# https://developers.line.biz/en/docs/messaging-api/text-character-count/ and line-openapi messaging-api.yml
# (2026-07): text 5000 UTF-16 units, 5 messages a call, 13 quick replies, label 20 grapheme clusters, postback 300.
# No call of it deletes a message.
# https://developers.line.biz/en/reference/messaging-api/ (image, audio, location message): JPEG or PNG by HTTPS, 10 MB
# and for the preview 1 MB (ours is both at once); m4a of 200 MB; title and address of a location 100 characters each.
LINE = Limits(
    text=5000, label=20, label_unit="graphemes", buttons=13, bubbles=5, token=300, buttons_seen_everywhere=False,
    pauses=False, picture_bytes=1_000_000, picture_sides=20_000, picture_ratio=100, audio_bytes=200_000_000,
    caption=5000, map_title=100, deletable=0,
)  # fmt: skip
# The playground obeys both, so that nothing is written there which a real platform would refuse.
SANDBOX = Limits(
    text=4096, label=20, label_unit="graphemes", buttons=13, bubbles=1, token=64, buttons_seen_everywhere=True,
    pauses=True, picture_bytes=1_000_000, picture_sides=10_000, picture_ratio=20, audio_bytes=1_000_000, caption=1024,
    map_title=100, deletable=48 * 3600 - 600,
)  # fmt: skip

ALL = {"telegram": TELEGRAM, "line": LINE, "sandbox": SANDBOX}
