"""Calls that ask for something else than to be sent, or for something first: made anywhere, read by the Courier.

Each begins with a word of its own, where one that is sent begins with `{`. They wait in the table, also while the
program is replaced by a newer one: what a word stands for never changes.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from bot.adapters.contract import Adapter, Call, Sign
from bot.engine.attachment import File
from bot.engine.outgoing import SLOT, Outgoing


class Erasing(msgspec.Struct, frozen=True):
    """These messages go: see `Adapter.erase`."""

    ids: list[str]


class Changing(msgspec.Struct, frozen=True):
    """`call` is to stand in place of the message with the id `ref`: see `Adapter.edit`."""

    ref: str
    call: Call


class Naming(msgspec.Struct, frozen=True):
    """A topic of this name is opened, or the one that there is gets it: see `Adapter.topic`."""

    name: str


class Pinning(msgspec.Struct, frozen=True):
    """To be sent, and pinned once it arrived."""

    call: Call


class Passing(msgspec.Struct, frozen=True):
    """A picture or a voice message of a person's to be shown to a volunteer: where it is, never what is in it.

    The content is fetched first, and given to `Adapter.pass_on`. `words` stand below it; `instead` is the body of the
    call that is made where it is not there any more.
    """

    platform: str
    file: File
    words: str
    instead: bytes


class Translating(msgspec.Struct, frozen=True):
    """A call whose words are translated first. `body` has SLOT where they come to stand; `instead`: without them."""

    body: bytes
    instead: bytes
    text: str
    source: str
    target: str


_PACK = msgspec.msgpack.encode
_PASSING = msgspec.msgpack.Decoder(Passing).decode
_TRANSLATING = msgspec.msgpack.Decoder(Translating).decode


def erasing(ids: Sequence[str]) -> Call:
    """See Erasing."""
    return Call(b"erase:" + ",".join(ids).encode())


def changing(ref: str, call: Call) -> Call:
    """See Changing."""
    return Call(b"edit:" + ref.encode() + b":" + call.body)


def naming(name: str) -> Call:
    """See Naming."""
    return Call(b"topic:" + name.encode())


def pinned(call: Call) -> Call:
    """See Pinning."""
    return Call(b"pin:" + call.body, call.after)


def passing(what: Passing) -> Call:
    """See Passing."""
    return Call(b"pass:" + _PACK(what))


def translating(what: Translating) -> Call:
    """See Translating."""
    return Call(b"translate:" + _PACK(what))


def meant(call: Call) -> Erasing | Changing | Naming | Pinning | Passing | Translating | Call:
    """What it asks for; the call itself where it only has to be sent."""
    word, _, rest = call.body.partition(b":")
    match word:
        case b"erase":
            return Erasing(rest.decode().split(","))
        case b"edit":
            ref, _, body = rest.partition(b":")
            return Changing(ref.decode(), Call(body))
        case b"topic":
            return Naming(rest.decode())
        case b"pin":
            return Pinning(Call(rest, call.after))
        case b"pass":
            return _PASSING(rest)
        case b"translate":
            return _TRANSLATING(rest)
        case _:
            return call


def filled(what: Translating, text: str) -> Call:
    """With the translation in its place, within what is JSON."""
    return Call(what.body.replace(SLOT.encode(), msgspec.json.encode(text)[1:-1]))


def untranslated(call: Call) -> Call:
    """As it stands where nobody translates."""
    what = meant(call)
    return Call(what.instead) if isinstance(what, Translating) else call


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
