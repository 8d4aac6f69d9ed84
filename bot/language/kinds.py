"""What the steps of a script are shown as: in pictures and on paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from bot.language.model import Ask, Branch, Call, End, FollowUp, Hand, Leave, Menu, Resources, Row, Say, Step

Kind = Literal[
    "start", "say", "ask", "menu", "branch", "call", "go", "resources", "handoff", "follow_up", "end", "flow"
]
"""What is shown of a script: the kinds of steps, `go` for one that only leaves, and what is around them."""
KINDS: Mapping[type[Step], Kind] = {
    Say: "say", Ask: "ask", Menu: "menu", Branch: "branch", Call: "call", Resources: "resources", Hand: "handoff",
    FollowUp: "follow_up", End: "end",
}  # fmt: skip


def kind_of(step: Step) -> Kind:
    """What a step is shown as."""
    return "go" if leaves_for(step) else KINDS[type(step)]


def leaves_for(step: Step) -> str:
    """The flow for which a branch leaves whatever holds, so that it is only a way out; else empty."""
    match step:
        case Branch(rows=(Row(when=None, go=Leave(flow)),)):
            return flow
        case _:
            return ""
