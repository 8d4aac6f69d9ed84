"""Help that fits: at most three entries of the directory, each with what one has to know before calling.

Nothing is shown that nobody made sure of, except in the playground, where it says so. Where nothing is left, emergency
numbers and a human stand instead: never an empty card.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.engine import opening
from bot.engine.assessment import CHILDREN, SKIP
from bot.engine.draft import Draft
from bot.engine.emergency import country, numbers, numbers_or_none
from bot.engine.opening import Hours
from bot.engine.outgoing import Card, Words
from bot.language.services import EVERYWHERE, LEARNS, WRITTEN, Channel, Service

MOST_ENTRIES = 3
PLAYGROUND = "sandbox"
"""The platform of the demo: there, and only there, unchecked entries are shown, marked."""
YEARS_OF_CHILDREN = {"under_13": range(13), "teen": range(13, 18), "adult": range(18, 120)}
EASY = "-x-"


def help_card(draft: Draft, kinds: Collection[str]) -> tuple[Card | Words, ...]:
    """What helps with these kinds of need, where the person is; numbers for an emergency where nothing else is sure."""
    if set(kinds) == {"emergency"}:
        return numbers_or_none(draft)
    chosen = fitting(draft, kinds)[:MOST_ENTRIES]
    if not chosen:
        return (Words(draft.text("hotline-help_none"), "hotline-help_none"), *numbers(draft))
    return card_of(draft, chosen)


def card_of(draft: Draft, services: Collection[Service]) -> tuple[Card, ...]:
    """One card of these; none where there are none."""
    if not services:
        return ()
    lines = tuple(line for service in services for line in ("", *_lines(draft, service)))
    return (Card(draft.text("hotline-help"), lines, message="hotline-help"),)


def fitting(draft: Draft, kinds: Collection[str]) -> list[Service]:
    """Entries that may be shown to this person, the best first.

    In their language before all else, for who is not understood gets no help; then those of which no authority learns;
    then who answers now, what costs nothing, and, on a phone that others may hear or see, what is written.
    """
    where = country(draft)
    candidates = [
        service
        for service in draft.book.services.values()
        if service.kind in kinds and service.country in (where, EVERYWHERE) and _may_show(draft, service)
    ]
    order = list(kinds)

    def rank(service: Service) -> tuple[object, ...]:
        known = hours(service, draft.now)
        return (
            not _speaks(service, draft.language),
            min(map(LEARNS.index, service.learns)),
            known is None or not known.is_open,
            service.cost != "free",
            _is_overheard(draft) and not _is_written(service),
            order.index(service.kind),
            service.country == EVERYWHERE,
            service.name,
        )

    return sorted(candidates, key=rank)


def hours(service: Service, now: datetime) -> Hours | None:
    """Whether it is open now, by its own clock and holidays; None where its hours are not known."""
    country = service.country if service.country != EVERYWHERE else None
    return opening.hours(service.opening_hours, service.timezone, now, country)


# ── whom it fits ───────────────────────────────────────────────────────────────────────────────────────────


def _may_show(draft: Draft, service: Service) -> bool:
    reachable = bool(service.channels) and service.status == "active" and not service.hidden_from_bot
    known = draft.conversation.platform == PLAYGROUND or service.is_sure(draft.now.date())
    return reachable and known and _fits_age(draft, service) and _fits_place(draft, service)


def _fits_age(draft: Draft, service: Service) -> bool:
    told = draft.conversation.slots.get("age")
    age = (
        told.name if told and told.name in YEARS_OF_CHILDREN else ("teen" if "child" in draft.conversation.said else "")
    )
    if not age:
        return True
    years = YEARS_OF_CHILDREN[age]
    if age in CHILDREN and service.minimum_age >= years.stop:
        return False
    return service.minimum_age < years.stop and service.maximum_age >= years.start


def _fits_place(draft: Draft, service: Service) -> bool:
    """An entry of one region is for who is known to be there."""
    regions = {value.region for value in draft.conversation.slots.values() if value.region}
    return not service.regions or not regions.isdisjoint(service.regions)


def _speaks(service: Service, language: str) -> bool:
    plain = language.split(EASY, 1)[0]
    return plain in {*service.languages, *(each for channel in service.channels for each in channel.languages)}


def _is_written(service: Service) -> bool:
    return any(channel.type in WRITTEN for channel in service.channels)


def _is_overheard(draft: Draft) -> bool:
    watched = draft.conversation.slots.get("phone_watched")
    return watched is None or watched.name not in ("no", SKIP)


# ── what is said of it ─────────────────────────────────────────────────────────────────────────────────────


def _lines(draft: Draft, service: Service) -> Iterator[str]:
    yield service.names.get(draft.language.split(EASY, 1)[0]) or service.names["en"]
    for channel in _in_order(draft, service):
        yield _reached(draft, channel)
    yield _facts(draft, service)
    yield draft.label("hotline-learns", service.learns[0])
    if service.assured:
        yield draft.text("hotline-help_checked", date=service.assured.isoformat())
    else:
        yield draft.label("hotline-help_words", "unchecked")


def _in_order(draft: Draft, service: Service) -> list[Channel]:
    """At most two ways to reach it: what is written first where a voice may be overheard, else what rings."""
    overheard = _is_overheard(draft)
    return sorted(service.channels, key=lambda channel: (channel.type in WRITTEN) is not overheard)[:2]


def _reached(draft: Draft, channel: Channel) -> str:
    where = channel.dial or channel.address
    pressed = draft.text("hotline-help_press", key=channel.menu) if channel.menu else ""
    return f"{where} {pressed}".strip()


def _facts(draft: Draft, service: Service) -> str:
    """Languages, hours now, cost: in one line, so that three entries fit on a small screen."""
    names = [draft.label("hotline-words", "name", each) for each in service.languages if each in draft.languages]
    cost = service.cost if service.cost in ("free", "charged") else "cost_unknown"
    if any(channel.cost == "charged" for channel in service.channels):
        cost = "charged"
    parts = [", ".join(names), _hours_now(draft, service), draft.label("hotline-help_words", cost)]
    return " · ".join(part for part in parts if part)


def _hours_now(draft: Draft, service: Service) -> str:
    known = hours(service, draft.now)
    if known is None:
        return draft.label("hotline-help_words", "hours_unknown")
    if known.until is None:
        return draft.label("hotline-help_words", "always" if known.is_open else "closed")
    at = _clock(known.until, draft.now.astimezone(ZoneInfo(service.timezone)), draft.language)
    return draft.text("hotline-help_until" if known.is_open else "hotline-help_opens", time=at)


def _clock(then: datetime, now: datetime, language: str) -> str:
    """`18:00` today, else with the day."""
    from babel.dates import format_date

    from bot.language.wording import locale_of

    clock = f"{then:%H:%M}"
    if then.date() == now.date():
        return clock
    pattern = "EEEE" if then - now < timedelta(days=6) else "d MMMM"
    return f"{format_date(then, pattern, locale=locale_of(language))} {clock}"
