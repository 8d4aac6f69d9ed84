"""What is shown to somebody, before any platform shaped it: bubbles of words, cards, pictures, and buttons below."""

from __future__ import annotations

import msgspec

from bot.engine.attachment import Attachment, Pause


class Words(msgspec.Struct, frozen=True, tag=True):
    """One bubble of text, ready to be read. `message` is the wording that it was made of; empty for a human's words."""

    text: str
    message: str = ""


class Card(msgspec.Struct, frozen=True, tag=True):
    """A place of help: a title, lines, and what to call. Platforms that cannot show one get it as text."""

    title: str
    lines: tuple[str, ...]
    call: str = ""
    message: str = ""
    """The wording of the title, as of `Words`."""


Spoken = Words | Card
"""Parts that are read."""
Part = Words | Card | Attachment | Pause


SLOT = "\ue000"
"""Where a translation comes to stand: a sign that nobody's words have."""


class Translation(msgspec.Struct, frozen=True):
    """Words that are translated when they are sent, and stand at SLOT then. `instead`: the parts where that fails."""

    text: str
    source: str
    target: str
    instead: tuple[Words, ...]


class Answer(msgspec.Struct, frozen=True):
    """A button: `name` comes back, `label` is read. Names that begin with `_` are the engine's own."""

    name: str
    label: str


class Outgoing(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one turn shows to somebody, before any platform shaped it."""

    parts: tuple[Part, ...]
    answers: tuple[Answer, ...] = ()
    visit: int = 0
    urgent: bool = False
    """Danger and live words go before the rest."""
    language: str = ""
    page: int = 0
    """Which page of the answers, where a platform cannot show all at once."""
    more: str = ""
    """The label of the button that turns the page; its name is `_page_<n>`."""
    translation: Translation | None = None

    @property
    def spoken(self) -> tuple[Spoken, ...]:
        """The parts that are read, without what stands between them."""
        return tuple([part for part in self.parts if isinstance(part, Words | Card)])
