"""Whether entries can be trusted: that a number can ring, what opening hours mean, of when a source is."""

from __future__ import annotations

from collections.abc import Iterable

from bot.language.directory import Listed
from bot.language.findings import Report, quoted
from bot.language.model import Position
from bot.language.services import EVERYWHERE, Channel, Service

SHORT = 6
"""Digits: a code of a country's own, which no table of the world's numbers knows completely."""
RINGING = ("phone", "sms")


def check(listed: Iterable[Listed], report: Report) -> None:
    """Numbers and hours of all entries. Slower than reading them: half a second for a hundred and fifty."""
    for one in listed:
        if one.sourced and not one.service.extra.get("source_date"):
            text = f"Of when the source of {quoted(one.service.name)} is, is not said."
            report.warning("TM532", one.at, text, "Write source_date: 2026-11, or n.d. where the source has no date.")
        if one.service.opening_hours:
            _hours(one.service, one.hours_at, report)
        for channel, at in zip(one.service.channels, one.channels_at, strict=True):
            if channel.type in RINGING and one.service.status == "active":
                _number(one.service, channel, at, report)


def _hours(service: Service, at: Position, report: Report) -> None:
    from opening_hours import OpeningHours, ParserError, UnknownCountryError  # type: ignore[attr-defined]

    try:
        OpeningHours(service.opening_hours, country=service.country if service.country != EVERYWHERE else None)
    except ParserError:
        advice = "Write them as OpenStreetMap does: Mo-Fr 09:00-17:00; PH off"
        report.error("TM527", at, f"{quoted(service.opening_hours)} can't be read as opening hours.", advice)
    except UnknownCountryError:
        if "PH" in service.opening_hours:
            text = f"Nobody knows the holidays of {service.country}: “PH” counts for nothing there."
            report.warning("TM528", at, text, "Say what holds on holidays in hours_text as well.")


def _number(service: Service, channel: Channel, at: Position, report: Report) -> None:
    """Of a number of more than a few digits: that it parses, that it may exist, and that both forms are the same."""
    import phonenumbers

    digits = "".join(letter for letter in channel.dial if letter.isdigit())
    is_short = not channel.dial or 0 < len(digits) <= SHORT
    if not channel.e164 and (is_short or service.country == EVERYWHERE):
        return
    try:
        number = phonenumbers.parse(channel.e164 or channel.dial, service.country)
    except phonenumbers.NumberParseException:
        report.error(
            "TM529",
            at,
            f"{quoted(channel.e164 or channel.dial)} is no telephone number.",
            "Compare it with its source.",
        )
        return
    if not phonenumbers.is_valid_number(number):
        text = f"{quoted(channel.e164 or channel.dial)} can't be a number of {service.country}."
        report.warning("TM530", at, text, "Compare it with its source, and call it.")
    national = str(number.national_number)
    if channel.e164 and digits and not digits.endswith(national[-len(digits.lstrip("0")) :]):
        text = f"{quoted(channel.dial)} and {quoted(channel.e164)} are not the same number."
        report.error("TM529", at, text, "Write both forms of one number.")
