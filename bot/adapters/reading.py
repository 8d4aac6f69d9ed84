"""What comes from outside, read tolerantly: nothing here raises, whatever the bytes are."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from hmac import compare_digest

import msgspec

LONGEST_TEXT = 10_000
"""Characters. Both platforms stop their people at 5,000; more can only be an attack on our memory."""
LONGEST_EMOJI = 16
"""Code points: a family of four has seven, a flag of a region as well."""
LARGEST_NUMBER = 2**53
"""Chat ids have at most 52 significant bits (Bot API, Chat.id); so has a time in milliseconds."""

_NUL_OR_SURROGATE = re.compile("[\x00\ud800-\udfff]")
_NAME = re.compile(r"[!-~]{1,256}")  # real ids and tokens have fewer than 100 characters
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_START = re.compile(r"/start(?:@\w+)?(?:\s+([A-Za-z0-9_-]{1,64}))?\s*", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def loads(body: bytes) -> object:
    """The JSON value, or None where there is none. Lone surrogates stay: `clean` takes them out of what is used."""
    try:
        return msgspec.json.decode(body)
    except (ValueError, RecursionError):
        return _loads_slowly(body)


def _loads_slowly(body: bytes) -> object:
    """The standard library takes what the fast reader refuses: a lone surrogate, a number without bounds."""
    try:
        value: object = json.loads(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None
    return value


def clean(text: str) -> str:
    """The text without NUL and lone surrogates, which neither a database nor JSON takes; cut where no person writes."""
    text = text[:LONGEST_TEXT]
    return _NUL_OR_SURROGATE.sub("", text) if not text.isprintable() else text


def name(value: object) -> str:
    """An id or a token as the platform wrote it; empty where it is none."""
    return value if isinstance(value, str) and _NAME.fullmatch(value) else ""


def emoji(value: object) -> str:
    """What a sticker stands for; empty where it is longer than any emoji."""
    return clean(value) if isinstance(value, str) and len(value) <= LONGEST_EMOJI else ""


def whole(value: object) -> int | None:
    """A whole number of a size that a platform uses."""
    fits = isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST_NUMBER
    return value if fits else None  # type: ignore[return-value]


def language(value: object) -> str:
    """A language tag, or nothing."""
    return value if isinstance(value, str) and _LANGUAGE.fullmatch(value) else ""


def moment(value: object, now: datetime, *, milliseconds: bool = False) -> datetime:
    """A time of the platform's, never later than `now`: a clock ahead of ours would put words in a wrong order."""
    number = whole(value)
    if number is None or number < 0:
        return now
    try:
        happened = _EPOCH + (timedelta(milliseconds=number) if milliseconds else timedelta(seconds=number))
    except OverflowError:
        return now
    return min(happened, now)


def start_of(text: str) -> str | None:
    """What stood behind `/start`: the rest of the link by which somebody came. None where it is no `/start`.

    https://core.telegram.org/bots/features#deep-linking
    """
    start = _START.fullmatch(text) if text.startswith("/start") else None
    return None if start is None else start[1] or ""


def is_one_of(given: str, secrets: Sequence[bytes]) -> bool:
    """Whether it is one of our secrets, in a time that tells nothing about them. During a change there are two."""
    written = given.encode("utf-8", "surrogatepass")
    found = False
    for secret in secrets:
        found |= compare_digest(secret, written)
    return found
