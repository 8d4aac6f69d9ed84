"""Numbers to call in an emergency, for the country where the person is."""

from __future__ import annotations

from bot.engine.assessment import SKIP
from bot.engine.draft import Draft
from bot.engine.outgoing import Card, Words
from bot.language.model import EmergencyNumber

MOST_NUMBERS = 3
NONE = "hotline-no_numbers"


def country(draft: Draft) -> str | None:
    """Where the person is: what they said, else the one country that the operator serves, else unknown.

    Unknown as well where they said one of which we have no numbers: those of another country help nobody.
    """
    said = draft.conversation.slots.get("country")
    if said and said.name != SKIP:
        return said.name if said.name in draft.book.emergency else None
    served = draft.duty.countries
    return served[0] if len(served) == 1 and served[0] in draft.book.emergency else None


def numbers(draft: Draft, most: int = MOST_NUMBERS) -> tuple[Card, ...]:
    """One card of at most `most` numbers, each with who learns of the call; none where the country is unknown.

    One card, so that what a locked screen shows of it is its harmless first line. Never twice in one turn.
    """
    where = country(draft)
    if where is None or any(isinstance(part, Card) for part in draft.parts):
        return ()
    listed = draft.book.emergency[where][:most]
    lines = tuple(line for number in listed for line in ("", *_lines(draft, number)))
    shown = (draft.label("hotline-country", where), *lines)
    return (Card(draft.text("hotline-numbers"), shown, message="hotline-numbers"),)


def numbers_or_none(draft: Draft) -> tuple[Card | Words, ...]:
    """The numbers, or that there are none for the country; nothing where they stand there already."""
    if country(draft) is None:
        return (Words(draft.text(NONE), NONE),)
    return numbers(draft)


def _lines(draft: Draft, number: EmergencyNumber) -> tuple[str, str]:
    service = draft.label("hotline-service", number.service)
    return f"{service}: {number.number}", draft.label("hotline-learns", number.who_learns)
