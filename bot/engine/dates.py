"""A date as people write it: in their calendar, in words, or counted from today; as exact as it was said.

What can be read in two ways ("3/4", a day without its year) is never decided here: both are offered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

import regex

from bot.engine.calendars import BUDDHA, ERAS, code_of, iso, knows_nepali_year, nepali_year
from bot.engine.normal import bare, normalise
from bot.engine.speech import Finder, Shift, close, nepal, speech
from bot.engine.understanding import MOST_OFFERED, Perhaps, Taken

LONGEST = 100
EARLIEST, FURTHEST_YEARS = 1900, 10
RECENT = range(-15, 3)
"""Years from now in which an answer mostly lies: of two readings of "67" or "2020" the one in it is meant."""
MUCH_NEARER = 4
LAST_DAY = 32
"""Of a month; Nepal has months of 32 days."""
DAY_FIRST = ("th", "vi", "my", "lo", "km", "id")
MONTH_FIRST = ("ja", "zh")
YEAR_FIRST = ("ja", "zh", "ne")
"""Where 24/4/3 begins with the year. English, Filipino and Nepali write 3/4 in either way."""

_ERA = regex.compile(rf"(?<!\p{{L}})(?P<era>{'|'.join(ERAS)})\s*(?P<year>\d{{1,2}}|元)(?P<then>\s*(?:年|[-/.]\s*\d))")
_ABBREVIATED = regex.compile(r"(?<=[\p{L}\p{M}])\.(?!\s*\d+\.)")
_KANJI = regex.compile(r"[〇零一二三四五六七八九十]+(?=\s*(?:年|月|日|号|號|天|周|週|か月|ヶ月|个月|個月|歳))")
_DIGITS = {digit: str(at) for at, digit in enumerate("〇一二三四五六七八九")} | {"零": "0"}
_FILLERS = regex.compile(
    r"(?<![\p{L}\p{M}])(?:in|on|at|the|of|since|from|year|month|day|date|around|about|it|was|i|came|arrived|ngay|thang|nam"
    r"|vao|tu|hoi|noong|sa|ng|ika|pada|tanggal|tgl|bulan|tahun|thn|sejak|ad|bc|bs|be|ce|st|nd|rd|th|सन|सन्|साल|मा|गते|देखि"
    r"|तिर|वि|सं|विसं|सालमा|महिना)(?![\p{L}\p{M}])"
    r"|(?<=\d)(?:st|nd|rd|th)(?!\p{L})"
    r"|วันที่|วัน|เดือน|ปี|พ\.?ศ|ค\.?ศ|เมื่อ|ใน|ตั้งแต่|ประมาณ|[年月日号號]|[にのが頃]|から|ごろ|ころ|くらい|ぐらい|来た|在|从|來|来"
    r"|ခုနှစ်|နှစ်|ရက်နေ့|ရက်|လ|က|မှာ|တွင်|ໃນ|ວັນທີ|ວັນ|ເດືອນ|ປີ|ຄ\.?ສ|ថ្ងៃទី|ថ្ងៃ|ខែ|ឆ្នាំ|ក្នុង|នៅ|គ\.?ស"
)
"""What stands beside a date and changes nothing."""
_BY_NUMBERS = tuple(
    regex.compile(rf"(?<!\d){pattern}(?!\d)")
    for pattern in (
        r"(?P<y>\d{4})\s*(?:年|[-/. ])\s*(?P<m>\d{1,2})\s*(?:月|[-/. ])\s*(?P<d>\d{1,2})\s*[日号號]?",
        r"(?P<y>(?:19|20|25)\d{2})(?P<m>\d{2})(?P<d>\d{2})",
        r"(?P<one>\d{1,2})\s*[-/. ]\s*(?P<two>\d{1,2})\s*[-/. ]\s*'?(?P<y>\d{4}|\d{1,2})",
        r"(?P<y>\d{4})\s*(?:年|[-/.])\s*(?P<m>\d{1,2})\s*月?",
        r"(?P<m>\d{1,2})\s*[-/.]\s*(?P<y>\d{4})",
        r"(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*[日号號]?",
        r"(?P<m>\d{1,2})\s*月",
        r"(?P<one>\d{1,2})\s*[-/.]\s*(?P<two>\d{1,2})",
        r"(?P<y>\d{4})\s*年?",
    )
)
"""The first that is found counts; no other number may stand beside it."""


class _Parts(NamedTuple):
    """What was written of a date. `year` has two digits where `short`; `calendar` as in the codes."""

    day: int | None
    month: int | None
    year: int | None
    short: bool = False
    calendar: str = ""
    named: bool = False
    """With the name of a month, which says whose calendar it is."""

    @property
    def whole(self) -> bool:
        return self.year is not None and self.month is not None and not self.short


def read_date(text: str, language: str, today: date) -> Taken | Perhaps | None:
    """The code of the date that a text names (`bot.engine.calendars`), or those of what it may be."""
    tongue = language.partition("-")[0]
    normal = close(_plain(bare(normalise(text))[:LONGEST], tongue))
    shifted = _shifted(normal, tongue)
    year = today.year + shifted[0][1] if shifted and shifted[0][0] == "year" else None
    rest = shifted[1] if shifted else normal
    for options, others in (_named(rest, tongue), _numbered(rest, tongue)):
        if options:
            return _settled(list(_codes(options, tongue, today, year)), sure=options[0].whole or not others)
    if shifted:
        code = _moved(today, *shifted[0])
        far = not EARLIEST <= int(code[:4]) <= today.year + FURTHEST_YEARS
        return None if far else Perhaps((code,)) if _has_words(rest) else Taken(code)
    return _weekday(normal, tongue, today)


def _settled(codes: Sequence[str], *, sure: bool) -> Taken | Perhaps | None:
    real = tuple(dict.fromkeys(code for code in codes if iso(code)))
    if len(real) == 1 and sure:
        return Taken(real[0])
    return Perhaps(real[:MOST_OFFERED]) if real else None


def _plain(normal: str, tongue: str) -> str:
    """Eras as years, and Japanese and Chinese numerals as digits where a date can stand."""
    normal = _ABBREVIATED.sub("", normal)
    if tongue in MONTH_FIRST:
        normal = _KANJI.sub(lambda found: _kanji(found[0]), normal)
    return str(_ERA.sub(_without_era, normal))


def _without_era(found: regex.Match[str]) -> str:
    year = 1 if found["year"] == "元" else int(found["year"])
    return f"{ERAS[found['era']] + year}{found['then']}"


def _kanji(written: str) -> str:
    if "十" not in written:
        return "".join(_DIGITS[each] for each in written)
    tens, _, ones = written.partition("十")
    return str(int(_DIGITS.get(tens, "1")) * 10 + int(_DIGITS.get(ones, "0")))


def _has_words(rest: str) -> bool:
    return regex.search(r"[\p{L}\p{Nd}]", _FILLERS.sub(" ", rest)) is not None


# ── counted from today ─────────────────────────────────────────────────────────────────────────────────────


class _Said(NamedTuple):
    """What one language says for what is counted from today."""

    shifts: Finder
    spans: tuple[tuple[regex.Pattern[str], Shift], ...]
    numbers: Finder
    """Without those that mean something else in a span ("năm" is 5 and a year)."""


@cache
def _said(tongue: str) -> _Said:
    said = speech(tongue)
    spans = {close(phrase): shift for phrase, shift in said.spans.items()}
    parts = {part for phrase in spans for part in regex.split(r"[#\s]+", phrase)}
    patterns = tuple((_span(phrase), shift) for phrase, shift in spans.items())
    return _Said(Finder(said.shifts), patterns, Finder(word for word in said.numbers if word not in parts))


def _span(phrase: str) -> regex.Pattern[str]:
    number = regex.escape(phrase, special_only=True).replace(r"\#", "#").replace("#", r"(?P<n>\d{1,3})")
    return regex.compile(rf"(?<![\p{{L}}\p{{M}}\d]){number}(?!\p{{Latin}})")


def _shifted(normal: str, tongue: str) -> tuple[Shift, str] | None:
    """The longest "last week" or "3 days ago" in a text, and the text without it."""
    said, best = _said(tongue), None
    for start, end in said.shifts.find(normal):
        if best is None or end - start > best[0]:
            best = (end - start, speech(tongue).shifts[normal[start:end]], normal[:start] + " " + normal[end:])
    counted = _counted(normal, said.numbers, tongue)
    for pattern, (unit, many) in said.spans:
        found = pattern.search(counted)
        if found and (best is None or len(found[0]) > best[0]):
            rest = counted[: found.start()] + " " + counted[found.end() :]
            best = (len(found[0]), (unit, many * int(found["n"])), rest)
    return best[1:] if best else None


def _counted(normal: str, numbers: Finder, tongue: str) -> str:
    """Number words as digits."""
    for start, end in reversed(list(numbers.find(normal))):
        normal = f"{normal[:start]}{speech(tongue).numbers[normal[start:end]]}{normal[end:]}"
    return close(normal)


def _moved(today: date, unit: str, many: int) -> str:
    """The day, week, month or year so far from today, no more exact than it was said."""
    match unit:
        case "day":
            return (today + timedelta(days=many)).isoformat()
        case "week":
            year, week, _ = (today + timedelta(weeks=many)).isocalendar()
            return f"{year:04}-W{week:02}"
        case "month":
            months = today.year * 12 + today.month - 1 + many
            return code_of("", months // 12, months % 12 + 1)
        case _:
            return code_of("", today.year + many)


def _weekday(normal: str, tongue: str, today: date) -> Perhaps | None:
    """A weekday alone: the last one, and the next."""
    at = speech(tongue).weekdays.get(_FILLERS.sub(" ", normal).strip(), speech(tongue).weekdays.get(normal))
    if at is None:
        return None
    last = today - timedelta(days=(today.weekday() - at) % 7 or 7)
    return Perhaps((last.isoformat(), (last + timedelta(days=7)).isoformat()))


# ── in numbers, and with the name of a month ───────────────────────────────────────────────────────────────


def _numbered(rest: str, tongue: str) -> tuple[list[_Parts], bool]:
    """What a date in numbers may mean, and whether words stand beside it."""
    found = next((match for pattern in _BY_NUMBERS if (match := pattern.search(rest))), None)
    if found is None:
        return [], False
    beside = rest[: found.start()] + " " + rest[found.end() :]
    if any(map(str.isdigit, beside)):
        return [], False
    parts = {name: int(part) for name, part in found.groupdict().items() if part}
    year, short = parts.get("y"), len(found.groupdict().get("y") or "0000") < 4
    if year is not None and year < 10 and tongue not in YEAR_FIRST:
        return [], False
    if "one" not in parts:
        return [_Parts(parts.get("d"), parts.get("m"), year, short)], _has_words(beside)
    return list(_orders(parts["one"], parts["two"], year, tongue, short=short)), _has_words(beside)


def _orders(one: int, two: int, year: int | None, tongue: str, *, short: bool) -> Iterator[_Parts]:
    """Day and month of "3/4"; where a short year stands behind them it may as well be before them."""
    if short and year is not None and tongue in YEAR_FIRST:
        yield _Parts(year, two, one, True)
        return
    if tongue not in MONTH_FIRST or year is not None:
        yield _Parts(one, two, year, short)
    if tongue not in DAY_FIRST and one != two:
        yield _Parts(two, one, year, short)


def _named(rest: str, tongue: str) -> tuple[list[_Parts], bool]:
    """The same with the name of a month, of Nepal's as well."""
    said = {**nepal().months, **speech(tongue).months}
    start, end = max(_month_names(tongue).find(rest), key=lambda span: span[1] - span[0], default=(0, 0))
    if not end:
        return [], False
    name, beside = rest[start:end], rest[:start] + " " + rest[end:]
    numbers = regex.findall(r"\d+", beside)
    years = [number for number in numbers if len(number) == 4]
    small = [number for number in numbers if len(number) <= 2]
    if len(years) + len(small) != len(numbers) or len(numbers) > 2 or len(years) > 1:
        return [], False
    alone = len(small) == 1 and not years and int(small[0]) > LAST_DAY
    short = len(small) == 2 or alone
    year = int(years[0]) if years else int(small[-1]) if short else None
    day = int(small[0]) if small and not alone else None
    calendar = "n" if name in nepal().months and name not in speech(tongue).months else ""
    words = _has_words(regex.sub(r"\d+", " ", beside))
    return [_Parts(day, said[name], year, short, calendar, True)], words


@cache
def _month_names(tongue: str) -> Finder:
    return Finder(name for name in (*speech(tongue).months, *nepal().months) if not name[0].isdecimal())


# ── which year ─────────────────────────────────────────────────────────────────────────────────────────────


def _codes(options: Iterable[_Parts], tongue: str, today: date, given: int | None) -> Iterator[str]:
    """The codes of what was written, likelier ones first; without a year, of the days nearest to today."""
    for parts in options:
        if parts.year is None and given is None:
            yield from _nearest(parts, today)
            continue
        years = [("", given)] if parts.year is None and given is not None else _years(parts, tongue, today)
        for calendar, year in years:
            yield code_of(calendar, year, parts.month, parts.day)


def _years(parts: _Parts, tongue: str, today: date) -> list[tuple[str, int]]:
    """Calendar and year of what was written as one; two of each where both are as likely."""
    assert parts.year is not None
    readings = list(_readings(parts, parts.year, tongue, today))
    recent = [reading for reading in readings if _gregorian(*reading) - today.year in RECENT]
    return recent if len(recent) == 1 else readings


def _readings(parts: _Parts, year: int, tongue: str, today: date) -> Iterator[tuple[str, int]]:
    last = today.year + FURTHEST_YEARS
    if parts.calendar == "n":
        yield ("n", year + 2000 if parts.short else year)
        return
    if parts.short:
        century = 2000 if year <= last % 100 else 1900
        yield ("", century + year)
        if tongue == "th":
            yield ("b", 2500 + year)
        year += 2000
    elif EARLIEST <= year <= last:
        yield ("", year)
    elif EARLIEST <= year - BUDDHA <= last:
        yield ("b", year)
    nepali = tongue == "ne" or (year > last and not parts.short)
    if nepali and not parts.named and knows_nepali_year(year):
        yield ("n", year)


def _gregorian(calendar: str, year: int) -> int:
    return year - {"": 0, "b": BUDDHA, "n": 57}[calendar]


def _nearest(parts: _Parts, today: date) -> Iterator[str]:
    """The last one, and the next unless that one is only just over; this month is this month."""
    this = nepali_year(today) if parts.calendar == "n" else today.year
    if this is None:
        return
    codes = [code_of(parts.calendar, year, parts.month, parts.day) for year in (this - 1, this, this + 1)]
    away = {code: _away(found, today) for code in codes if (found := iso(code))}
    past = max((code for code in away if away[code] <= 0), key=lambda code: away[code], default=None)
    ahead = min((code for code in away if away[code] > 0), key=lambda code: away[code], default=None)
    if past and ahead and -away[past] * MUCH_NEARER <= away[ahead]:
        ahead = None
    yield from (code for code in (past, ahead) if code)


def _away(found: str, today: date) -> int:
    """Days from today to the beginning of what was found, none within it."""
    first = found.partition("/")[0]
    whole = date.fromisoformat(first if first.count("-") == 2 else f"{first}-01")
    return 0 if first == f"{today:%Y-%m}" else (whole - today).days
