"""How bubbles look as calls of the Bot API. There is no parse mode: a text is shown as it stands."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from bot.adapters.contract import Call
from bot.adapters.rendering import Bubble, Button
from bot.adapters.telegram_media import media_body
from bot.adapters.telegram_reading import Json

NO_PREVIEW = {"is_disabled": True}
HALF_A_ROW = 15
"""Columns of a label that leaves room for a second button beside it on a small phone."""

_ENCODE = msgspec.json.Encoder().encode


def calls(bubble: Bubble) -> Iterator[Call]:
    """Mostly one; a point on the map has no words of its own, so these follow."""
    attachment = bubble.attachment
    if attachment is None:
        yield Call(
            _ENCODE(_with_buttons({"text": bubble.text, "link_preview_options": NO_PREVIEW}, bubble)), bubble.after
        )
        return
    yield Call(media_body(attachment, {} if attachment.kind == "map" else _with_buttons({}, bubble)), bubble.after)
    if attachment.kind == "map":
        yield from calls(bubble._replace(attachment=None, after=0.0))


def _with_buttons(body: Json, bubble: Bubble) -> Json:
    if bubble.buttons:
        keys = [{"text": button.label, "callback_data": button.token} for button in bubble.buttons]
        cuts = _cuts(tuple([button.label for button in bubble.buttons]))
        body["reply_markup"] = {"inline_keyboard": [keys[cut] for cut in cuts]}
    return body


def rows(buttons: Sequence[Button]) -> list[Sequence[Button]]:
    """Two short labels stand side by side, a long one alone."""
    return [buttons[cut] for cut in _cuts(tuple([button.label for button in buttons]))]


@lru_cache(maxsize=2048)
def _cuts(labels: tuple[str, ...]) -> tuple[slice, ...]:
    cuts: list[slice] = []
    start = 0
    while start < len(labels):
        pair = labels[start : start + 2]
        end = start + (2 if len(pair) == 2 and all(_columns(label) <= HALF_A_ROW for label in pair) else 1)
        cuts.append(slice(start, end))
        start = end
    return tuple(cuts)


def _columns(label: str) -> int:
    """How wide it looks: marks have no width, Chinese and Japanese letters and emoji have two."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in label)
    return len(label) + wide - sum(unicodedata.category(letter) in ("Mn", "Me", "Cf") for letter in label)
