"""Calls that need something first: what a person sent, from their platform, or a translation. See the Courier."""

from __future__ import annotations

import msgspec

from bot.adapters.contract import Adapter, Call, Sign
from bot.engine.attachment import File
from bot.engine.model import SLOT, Outgoing


class Passing(msgspec.Struct, frozen=True):
    """A picture or a voice message of a person's to be shown to a volunteer: where it is, never what is in it.

    `words` stand below it; `instead` is the body of the call that is made where it is not there any more.
    """

    platform: str
    file: File
    words: str
    instead: bytes


_PASS = b"pass:"
_PASSING = msgspec.msgpack.Decoder(Passing)


def passing(what: Passing) -> Call:
    """The call that shows it; the Courier fetches the content and gives it to `Adapter.pass_on`."""
    return Call(_PASS + msgspec.msgpack.encode(what))


def passed_by(call: Call) -> Passing | None:
    """What it shows; None of every other call."""
    return _PASSING.decode(call.body.removeprefix(_PASS)) if call.body.startswith(_PASS) else None


class Translating(msgspec.Struct, frozen=True):
    """A call whose words are translated first. `body` has SLOT where they come to stand; `instead`: without them."""

    body: bytes
    instead: bytes
    text: str
    source: str
    target: str


_TRANSLATE = b"translate:"
_TRANSLATING = msgspec.msgpack.Decoder(Translating)


def translating(what: Translating) -> Call:
    """The call that waits for its translation until it is sent."""
    return Call(_TRANSLATE + msgspec.msgpack.encode(what))


def translated_by(call: Call) -> Translating | None:
    """What has to be translated first; None of every other call."""
    if not call.body.startswith(_TRANSLATE):
        return None
    return _TRANSLATING.decode(call.body.removeprefix(_TRANSLATE))


def filled(what: Translating, text: str) -> Call:
    """With the translation in its place, within what is JSON."""
    return Call(what.body.replace(SLOT.encode(), msgspec.json.encode(text)[1:-1]))


def untranslated(call: Call) -> Call:
    """As it stands where nobody translates."""
    what = translated_by(call)
    return Call(what.instead) if what else call


def rendered(adapter: Adapter, outgoing: Outgoing, sign: Sign) -> list[Call]:
    """The calls that show it; one with words to be translated is one call."""
    calls, wanted = adapter.render(outgoing, sign), outgoing.translation
    if wanted is None:
        return calls
    plain = msgspec.structs.replace(outgoing, parts=wanted.instead, translation=None)
    instead = adapter.render(plain, sign)
    if len(calls) != 1 or len(instead) != 1:
        return instead
    return [translating(Translating(calls[0].body, instead[0].body, wanted.text, wanted.source, wanted.target))]
