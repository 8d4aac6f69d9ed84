"""Days, months and years by their codes, and how they read in each calendar.

A code is ISO 8601 as far as it is known: `2024`, `2024-04`, `2024-04-03`, and `2024-W14` for a week. Before the year,
`b` says that it is counted from the Buddha, `n` that it is one of Nepal (Bikram Sambat): so a button can show the date
as it was written.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import accumulate

import regex

from bot.engine.speech import nepal

BUDDHA = 543
"""Thailand counts years from the Buddha: 2567 is 2024."""
NEPAL_FROM = 1975
NEPAL_BEGINS = date(1918, 4, 13)
"""The first day of the year 1975 of Nepal."""
ERAS = {"令和": 2018, "r": 2018, "平成": 1988, "h": 1988, "昭和": 1925, "s": 1925, "大正": 1911}
"""What is added to the year of a Japanese era."""
HOURS = {"JP": 9.0, "KR": 9.0, "CN": 8.0, "TW": 8.0, "PH": 8.0, "MN": 8.0, "MM": 6.5, "BD": 6.0, "NP": 5.75, "IN": 5.5}
"""How far clocks are ahead of UTC, so that "today" is the person's."""
BY_THE_MEKONG = 7.0
"""Where the country is not known, or has this time."""
_CODE = regex.compile(r"(?P<calendar>[bn]?)(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")
_WEEK = regex.compile(r"(\d{4})-W(\d{2})")


def code_of(calendar: str, year: int, month: int | None = None, day: int | None = None) -> str:
    """The code; whether there is such a day says `iso`."""
    parts = [f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)]
    return calendar + "-".join(parts)


def iso(code: str) -> str | None:
    """ISO 8601 of a code; None where there is no such day. A year or month of Nepal is an interval."""
    if _WEEK.fullmatch(code):
        return code
    found = _CODE.fullmatch(code)
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.group("year", "month", "day"))
    assert year is not None
    match found["calendar"]:
        case "b":
            return _if_real(code_of("", year - BUDDHA, month, day))
        case "n":
            return _of_nepal(year, month, day)
        case _:
            return _if_real(code)


def label(code: str, language: str) -> str:
    """What a button says: the date as the language writes it, in the calendar of the code."""
    from babel.dates import format_date, format_skeleton

    from bot.language.wording import locale_of

    locale = locale_of(language)
    if week := _WEEK.fullmatch(code):
        first = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        days = (format_skeleton("MMMd", day, locale=locale) for day in (first, first + timedelta(days=6)))
        return " – ".join(days)
    found = _CODE.fullmatch(code)
    if found is None:
        return code
    if found["calendar"] == "n":
        return f"वि.सं. {code[1:]}"
    plain = iso(code) or code
    era = f" พ.ศ. {found['year']}" if found["calendar"] == "b" else ""
    if found["day"]:
        day = date.fromisoformat(plain)
        return format_date(day, "d MMMM", locale) + era if era else format_date(day, "long", locale)
    if found["month"]:
        first = date.fromisoformat(f"{plain}-01")
        return format_date(first, "MMMM", locale) + era if era else str(format_skeleton("yMMMM", first, locale=locale))
    return era.strip() or plain


def nepali_year(today: date) -> int | None:
    """The year of Nepal; None where the table does not reach so far."""
    ends = accumulate(map(sum, nepal().lengths))
    return next((NEPAL_FROM + at for at, end in enumerate(ends) if today < NEPAL_BEGINS + timedelta(days=end)), None)


def knows_nepali_year(year: int) -> bool:
    """Whether the table has it."""
    return NEPAL_FROM <= year < NEPAL_FROM + len(nepal().lengths)


def _if_real(code: str) -> str | None:
    year, month, day = (*map(int, code.split("-")), 1, 1)[:3]
    try:
        date(year, month, day)
    except ValueError:
        return None
    return code


def _of_nepal(year: int, month: int | None, day: int | None) -> str | None:
    if not knows_nepali_year(year) or not 1 <= (month or 1) <= 12:
        return None
    lengths = nepal().lengths
    index = year - NEPAL_FROM
    first = NEPAL_BEGINS + timedelta(days=sum(map(sum, lengths[:index])))
    if month is None:
        return f"{first:%Y-%m}/{first + timedelta(days=sum(lengths[index]) - 1):%Y-%m}"
    first += timedelta(days=sum(lengths[index][: month - 1]))
    if day is None:
        return f"{first:%Y-%m}/{first + timedelta(days=lengths[index][month - 1] - 1):%Y-%m}"
    return (first + timedelta(days=day - 1)).isoformat() if 1 <= day <= lengths[index][month - 1] else None
