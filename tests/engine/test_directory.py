"""Help that fits: what is shown to whom, in which order, and never what nobody made sure of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.engine.directory import fitting, help_card, hours
from bot.engine.draft import Draft
from bot.engine.duty import Duty
from bot.engine.model import Conversation, Value
from bot.engine.outgoing import Card, Words
from bot.language.services import Channel, Service
from tests.content.shipped import book

NOON = datetime(2026, 11, 26, 3, 0, tzinfo=UTC)
"""Thursday, 12:00 in Tokyo."""
CHECKED = date(2026, 11, 20)
PHONE = Channel("phone", dial="0120-000-001")
CHAT = Channel("url", address="https://example.org/chat")


def service(name: str, **more: Any) -> Service:
    known: dict[str, Any] = {
        "country": "JP", "timezone": "Asia/Tokyo", "kind": "labour", "names": {"en": name}, "channels": (PHONE,),
        "languages": ("en",), "cost": "free", "learns": ("none",), "assured": CHECKED,
    }  # fmt: skip
    return Service(name, **(known | more))


def draft(*services: Service, platform: str = "line", language: str = "en", at: datetime = NOON, **slots: Any) -> Draft:
    values = {name: value if isinstance(value, Value) else Value(value) for name, value in slots.items()}
    known = replace(book(), services={each.name: each for each in services})
    conversation = Conversation("one", platform, language=language, slots={"country": Value("JP"), **values})
    return Draft(known, conversation, at, Duty())


def names(found: Draft, *kinds: str) -> list[str]:
    return [each.name for each in fitting(found, kinds or ("labour",))]


def words(found: Draft, *kinds: str) -> str:
    parts = help_card(found, kinds or ("labour",))
    return "\n".join(part.text if isinstance(part, Words) else "\n".join((part.title, *part.lines)) for part in parts)


# ── who is shown ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "unsure",
    [
        {"assured": None},
        {"assured": CHECKED - timedelta(days=75)},
        {"learns": ("public_body",), "assured": CHECKED - timedelta(days=121)},
        {"status": "defunct"},
        {"status": "temporarily_closed"},
        {"hidden_from_bot": True},
        {"channels": ()},
    ],
)
def test_what_nobody_made_sure_of_is_left_out_and_a_human_and_emergency_numbers_stand_instead(
    unsure: dict[str, Any],
) -> None:
    found = draft(service("one", **unsure))
    assert names(found) == []
    shown = words(found)
    assert "A person can look for one with you" in shown
    assert "110" in shown


def test_a_check_holds_for_its_time_and_is_forgiven_for_a_while() -> None:
    assert names(draft(service("small", assured=NOON.date() - timedelta(days=74)))) == ["small"]
    assert names(draft(service("office", learns=("police",), assured=NOON.date() - timedelta(days=120)))) == ["office"]


def test_in_the_playground_unchecked_entries_are_shown_and_marked() -> None:
    assert "nobody of us has checked it yet" in words(draft(service("one", assured=None), platform="sandbox"))


def test_only_the_country_where_the_person_is_counts_never_the_language() -> None:
    thai, japanese = service("thai", country="TH", languages=("th",)), service("japanese", languages=("ja",))
    assert names(draft(thai, japanese, language="th")) == ["japanese"]


@pytest.mark.parametrize(
    ("age", "shown"), [("under_13", ["child"]), ("teen", ["child"]), ("adult", ["grown"]), (None, ["child", "grown"])]
)
def test_the_age_chooses_and_an_unknown_one_leaves_nobody_out(age: str | None, shown: list[str]) -> None:
    both = (service("child", maximum_age=17), service("grown", minimum_age=18))
    assert names(draft(*both, **({"age": age} if age else {}))) == shown


def test_a_regions_own_help_is_for_who_is_there() -> None:
    tokyo = service("tokyo", regions=("JP-13",))
    assert names(draft(tokyo)) == []
    assert names(draft(tokyo, town=Value("Shinjuku", country="JP", region="JP-13"))) == ["tokyo"]


# ── in which order ─────────────────────────────────────────────────────────────────────────────────────────


def test_the_own_language_comes_first_then_no_authority_then_who_answers_now_then_what_is_free() -> None:
    everyone = [
        service("police", learns=("police",), languages=("th",)),
        service("foreign", languages=("en",)),
        service("asleep", languages=("th",), opening_hours="Mo-Fr 18:00-20:00"),
        service("dear", languages=("th",), opening_hours="24/7", cost="charged"),
        service("best", languages=("th",), opening_hours="24/7"),
    ]
    assert names(draft(*everyone, language="th")) == ["best", "dear", "asleep", "police", "foreign"]


def test_on_a_phone_that_others_may_hear_what_is_written_comes_first() -> None:
    both = (service("a_phone"), service("chat", channels=(CHAT,)))
    assert names(draft(*both)) == ["chat", "a_phone"]
    assert names(draft(*both, phone_watched="no")) == ["a_phone", "chat"]


def test_at_most_three_are_shown_in_one_card_that_begins_harmlessly() -> None:
    (card,) = help_card(draft(*(service(f"line_{number}") for number in range(9))), ("labour",))
    assert isinstance(card, Card)
    assert sum(line.startswith("line_") for line in card.lines) == 3
    assert "help" not in card.title.lower().split()[:2]


# ── what is said of it ─────────────────────────────────────────────────────────────────────────────────────


def test_each_entry_says_its_language_its_hours_now_its_cost_who_learns_and_when_it_was_checked() -> None:
    shown = words(draft(service("line", opening_hours="Mo-Fr 09:00-17:00", cost="charged", learns=("immigration",))))
    for each in ("0120-000-001", "English", "until 17:00", "costs money", "immigration", "2026-11-20"):
        assert each in shown


def test_a_charged_channel_makes_no_service_free() -> None:
    navi = Channel("phone", dial="0570-000-000", cost="charged")
    assert "costs money" in words(draft(service("line", channels=(navi,))))


def test_the_key_to_press_stands_behind_the_number() -> None:
    assert "(then press 2)" in words(draft(service("line", channels=(replace(PHONE, menu="2"),))))


def test_an_entry_is_named_in_the_persons_language_where_it_has_such_a_name() -> None:
    both = service("line", names={"en": "Labour line", "ja": "労働ホットライン"}, languages=("ja",))
    assert "労働ホットライン" in words(draft(both, language="ja"))
    assert "労働ホットライン" in words(draft(both, language="ja-x-easy"))
    assert "Labour line" in words(draft(both, language="th"))


# ── hours ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_hours_follow_the_clock_and_the_holidays_of_the_place() -> None:
    line = service("line", opening_hours="Mo-Fr 17:00-22:00; Sa,Su,PH 09:00-21:00; Dec 29-Jan 03 off")
    labour_thanksgiving = hours(line, datetime(2026, 11, 23, 1, 0, tzinfo=UTC))
    assert labour_thanksgiving is not None
    assert labour_thanksgiving.is_open
    day_after = hours(line, datetime(2026, 11, 24, 1, 0, tzinfo=UTC))
    assert day_after is not None
    assert not day_after.is_open
    new_year = hours(line, datetime(2026, 12, 31, 10, 0, tzinfo=UTC))
    assert new_year is not None
    assert not new_year.is_open


def test_a_country_without_a_calendar_of_holidays_has_hours_all_the_same() -> None:
    thai = service("line", country="TH", timezone="Asia/Bangkok", opening_hours="Mo-Fr 08:30-16:30; PH off")
    known = hours(thai, NOON)
    assert known is not None
    assert known.is_open


@pytest.mark.parametrize("written", ["", "whenever", "Mo-Fr 25:00-99:00"])
def test_hours_that_are_not_known_are_not_guessed(written: str) -> None:
    assert hours(service("line", opening_hours=written), NOON) is None


def test_what_opens_on_another_day_says_which() -> None:
    weekend = service("line", opening_hours="Sa 10:00-12:00")
    assert "opens Saturday 10:00" in words(draft(weekend))
    assert "土曜日 10:00" in words(draft(weekend, language="ja"))
