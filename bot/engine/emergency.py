"""Numbers to call in an emergency, for the country where the person is."""

from __future__ import annotations

from bot.engine.draft import Draft
from bot.engine.model import Card

MOST_NUMBERS = 3


def country(draft: Draft) -> str | None:
    """Where the person is: what they said, else the one country that the operator serves, else unknown."""
    said = draft.conversation.slots.get("country")
    if said and said.name in draft.book.emergency:
        return said.name
    served = draft.duty.countries
    return served[0] if len(served) == 1 and served[0] in draft.book.emergency else None


def numbers(draft: Draft) -> tuple[Card, ...]:
    """At most three cards, each with who learns of the call; none where the country is unknown."""
    where = country(draft)
    if where is None:
        return ()
    title = draft.label("hotline-country", where)
    return tuple(
        Card(
            title=f"{draft.label('hotline-service', number.service)} ({title})",
            lines=(draft.label("hotline-learns", number.who_learns),),
            call=number.number,
        )
        for number in draft.book.emergency[where][:MOST_NUMBERS]
    )
