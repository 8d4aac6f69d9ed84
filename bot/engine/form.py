"""How a chat ended, as far as its volunteer has said it: part of the conversation, without content."""

from __future__ import annotations

import msgspec


class Responsible(msgspec.Struct, frozen=True):
    """Who looks after a child's case: `themself` is `volunteer`, who said so; else a role of `desk.yaml`."""

    role: str
    volunteer: str


class Form(msgspec.Struct, frozen=True, omit_defaults=True):
    """`volunteer` had the chat; `categories` and `given` are names of `desk.yaml`."""

    volunteer: str
    handoff: str
    categories: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    reminded: bool = False
    child: bool = False
    """It was with a child, or may have been, and nobody is responsible yet: that is asked too."""
    done: bool = False
    """Nothing else is left to be said."""
    queue: str = ""
    """Of the chat."""

    @property
    def fact(self) -> str:
        """For the audit: `form:work,papers;numbers`."""
        return f"form:{','.join(self.categories)};{','.join(self.given)}"
