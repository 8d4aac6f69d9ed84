"""A time of the day as people write it: `21:30`, `9 pm`, `夜9時`, `2 ทุ่ม`. What may be two times is never decided here.

The code of a time has four digits: `2130`.
"""

from __future__ import annotations

import regex

from bot.engine.normal import bare, normalise
from bot.engine.numbers import read_number
from bot.engine.understanding import Perhaps, Taken

LONGEST = 40
NOON, MIDNIGHT = 12, 24
SMALL_HOURS = 5
"""Until then a night is that of the day before: "2 at night" is 02:00."""
_TIME = regex.compile(
    r"(?<!\d)(?P<hour>\d{1,2})(?:\s*(?:[:.]|h|時|点|點|gio)\s*(?P<minute>\d{2})(?!\d)|(?P<half>\s*[時点點]\s*半))?"
)
_MORNING = (
    "in the morning", "morning", "am", "a.m", "午前", "朝", "上午", "早上", "sang", "เช้า", "ເຊົ້າ", "pagi", "umaga",
    "ព្រឹក", "မနက်", "बिहान", "bihana",
)  # fmt: skip
_EVENING = (
    "in the afternoon", "afternoon", "in the evening", "evening", "pm", "p.m", "午後", "夕方", "下午", "傍晚", "chieu",
    "toi", "บ่าย", "เย็น", "ແລງ", "siang", "sore", "hapon", "រសៀល", "ល្ងាច", "ညနေ", "दिउँसो",
    "साँझ", "बेलुका",
)  # fmt: skip
_NIGHT = (
    "at night", "night", "夜", "晩", "よる", "晚上", "夜里", "dem", "กลางคืน", "ຄືນ", "malam", "gabi", "យប់", "ည",
    "राति", "rati",
)  # fmt: skip
_THAI_EVENING = ("ทุ่ม",)
"""Counted from six o'clock in the evening: "2 ทุ่ม" is 20:00."""
_BESIDE = (
    "at", "around", "about", "oclock", "h", "時", "じ", "ごろ", "頃", "ころ", "に", "点", "點", "钟", "左右", "gio",
    "luc", "khoang", "โมง", "นาฬิกา", "น", "ตอน", "ประมาณ", "ໂມງ", "ຕອນ", "jam", "pukul", "sekitar",
    "alas", "ng", "sa", "mga", "ម៉ោង", "နာရီ", "बजे", "तिर", "baje",
)  # fmt: skip
"""What stands beside a time and changes nothing."""


def read_time(text: str, language: str) -> Taken | Perhaps | None:
    """The code of the time that a text names, or of both that it may be; None where it says anything else."""
    normal = bare(normalise(text))
    found = list(_TIME.finditer(normal)) if len(normal) <= LONGEST else []
    if len(found) == 1:
        [one] = found
        minute = 30 if one["half"] else int(one["minute"] or 0)
        beside = f"{normal[: one.start()]} {normal[one.end() :]}"
        return _settled(int(one["hour"]), minute, beside, exact=one["hour"].startswith("0"))
    number = read_number(text, language) if not found and len(normal) <= LONGEST else None
    return _settled(int(number), 0, "") if number is not None and number.is_integer() else None


def _settled(hour: int, minute: int, beside: str, *, exact: bool = False) -> Taken | Perhaps | None:
    words = _words(beside)
    if words is None or hour > MIDNIGHT or minute >= 60:
        return None
    if words:
        at = _by_half(hour, next(iter(words)))
        return Taken(_code(at, minute)) if len(words) == 1 and at is not None else None
    if exact or hour > NOON or hour == 0:
        return Taken(_code(hour, minute))
    return Perhaps((_code(hour, minute), _code(hour + NOON, minute)))


def _words(beside: str) -> set[tuple[str, ...]] | None:
    """Which half of the day the words beside a time name; None where they say something else."""
    named: set[tuple[str, ...]] = set()
    for group in (_MORNING, _EVENING, _NIGHT, _THAI_EVENING, _BESIDE):
        for word in sorted(group, key=len, reverse=True):
            pattern = rf"(?<![\p{{Latin}}\p{{M}}]){regex.escape(word)}(?!\p{{Latin}})"
            beside, many = regex.subn(pattern, " ", beside)
            if many and group is not _BESIDE:
                named.add(group)
    return None if regex.search(r"[\p{L}\p{Nd}]", beside) else named


def _by_half(hour: int, half: tuple[str, ...]) -> int | None:
    if half is _THAI_EVENING:
        return hour + 18 if 1 <= hour <= 5 else None
    if not 1 <= hour <= NOON:
        return hour
    early = half is _MORNING or (half is _NIGHT and hour % NOON < SMALL_HOURS)
    return hour % NOON + (0 if early else NOON)


def _code(hour: int, minute: int) -> str:
    return f"{hour % MIDNIGHT:02}{minute:02}"
