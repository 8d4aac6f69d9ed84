"""The emergency numbers, held against libphonenumber's metadata: what it does not know is never shown."""

from __future__ import annotations

import phonenumbers
import pytest
from phonenumbers import shortnumberinfo

from bot.language.model import EmergencyNumber
from tests.content.shipped import LANGUAGES, book

COUNTRIES = {"JP", "TH", "LA", "MM", "KH", "VN", "PH", "ID", "NP", "CN", "MN", "TW", "KR"}
NO_EMERGENCY_NUMBERS = {("TH", "1155")}
"""Free of charge in the metadata, and not an emergency number of it; each has its reason in `emergency.yaml`."""
SERVICES = {"police", "ambulance", "fire", "ambulance_fire", "any", "tourist_police", "coastguard"}
LEARNS = {
    "police": "police",
    "tourist_police": "police",
    "ambulance": "medical",
    "fire": "rescue",
    "ambulance_fire": "rescue",
}
ALL = [number for numbers in book().emergency.values() for number in numbers]


def named(number: EmergencyNumber) -> str:
    return f"{number.country} {number.number}"


def test_every_country_of_the_directory_has_a_number() -> None:
    assert set(book().emergency) == COUNTRIES


@pytest.mark.parametrize("number", ALL, ids=named)
def test_a_number_is_an_emergency_number_of_its_country(number: EmergencyNumber) -> None:
    if (number.country, number.number) in NO_EMERGENCY_NUMBERS:
        short = phonenumbers.parse(number.number, number.country)
        cost = shortnumberinfo.expected_cost_for_region(short, number.country)
        assert shortnumberinfo.is_valid_short_number_for_region(short, number.country)
        assert cost is shortnumberinfo.ShortNumberCost.TOLL_FREE
    else:
        assert shortnumberinfo.is_emergency_number(number.number, number.country)


@pytest.mark.parametrize("number", ALL, ids=named)
def test_a_number_has_a_source_beside_the_metadata_and_a_known_service(number: EmergencyNumber) -> None:
    assert number.source.startswith("libphonenumber")
    assert ";" in number.source, "the metadata does not say what a number is for: a second source does"
    assert number.service in SERVICES


@pytest.mark.parametrize("number", [each for each in ALL if each.service != "any"], ids=named)
def test_who_learns_of_the_call_is_never_less_than_who_answers(number: EmergencyNumber) -> None:
    assert number.who_learns == LEARNS[number.service]


def test_no_country_lists_a_number_twice() -> None:
    assert len({(each.country, each.number) for each in ALL}) == len(ALL)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_number_says_in_every_language_what_it_is_and_who_learns_of_the_call(language: str) -> None:
    words = book().words
    for number in ALL:
        for message, part in (
            ("hotline-service", number.service),
            ("hotline-learns", number.who_learns),
            ("hotline-country", number.country),
        ):
            assert not words.label(language, message, part).missing
