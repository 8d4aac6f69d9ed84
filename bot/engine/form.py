"""How a chat ended, as far as its volunteer has said it: part of the conversation, without content."""

from __future__ import annotations

import msgspec


class Form(msgspec.Struct, frozen=True, omit_defaults=True):
    """`volunteer` had the chat; `categories` and `given` are names of `desk.yaml`."""

    volunteer: str
    handoff: str
    categories: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    reminded: bool = False

    @property
    def fact(self) -> str:
        """For the audit: `form:work,papers;numbers`."""
        return f"form:{','.join(self.categories)};{','.join(self.given)}"
