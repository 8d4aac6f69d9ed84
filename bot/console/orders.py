"""What an editor asks of the page, beside what a person does on the phone."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from bot.console.door import LONGEST_TEXT, Phone, Short

Text = Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)]


class Begin(msgspec.Struct, tag="begin", forbid_unknown_fields=True):
    """A new conversation at this step, with these facts: slot → an answer's name, or what is typed."""

    phone: Phone
    flow: Short
    step: Short
    language: Short
    platform: Literal["line", "telegram"]
    slots: dict[Short, Text] = {}


class Put(msgspec.Struct, tag="put", forbid_unknown_fields=True):
    """A fact changes; an empty text: it is not known any more."""

    phone: Phone
    slot: Short
    text: Text


class Speak(msgspec.Struct, tag="speak", forbid_unknown_fields=True):
    """The phone speaks another language."""

    phone: Phone
    language: Short


class Undo(msgspec.Struct, tag="undo", forbid_unknown_fields=True):
    """The last input is taken back."""

    phone: Phone


Order = Begin | Put | Speak | Undo
