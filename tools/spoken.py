"""Makes `bot/engine/spoken.json`: how numbers, months and days are said in each language, and the calendar of Nepal.

    python -m venv env && env/bin/pip install dateparser==1.5.0 unicode-rbnf==2.4.1 nepali-datetime==1.0.8.5 \
        bikram-sambat==0.2.0 babel==2.18.0 regex
    PYTHONPATH=. env/bin/python tools/spoken.py

Sources: months, days and "3 days ago" are Unicode CLDR's as `dateparser` packs them; number words are CLDR's rules as
`unicode-rbnf` applies them; units are CLDR's as `babel` packs them (all Unicode License v3). What people say besides is
written here by hand. The lengths of the months of Nepal are those of `nepali-datetime` (MIT), compared with
`bikram-sambat` (MIT): where the two differ, the table ends.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from itertools import count, pairwise
from pathlib import Path
from typing import Any

import regex
from babel import Locale

from bot.engine.normal import bare, normalise

TARGET = Path("bot/engine/spoken.json")
LANGUAGES = ("en", "ja", "th", "vi", "my", "lo", "km", "fil", "id", "zh", "ne")
UNITS = ("day", "week", "month", "year")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NUMBER = r"(\d++[.,]?\d*+)"
MOST = 100
PLACE = "77777"
"""Stands for the number, which normalising would take for punctuation."""

SHIFTS: dict[str, dict[str, tuple[str, int]]] = {
    "en": {
        "now": ("day", 0), "the day before yesterday": ("day", -2), "the day after tomorrow": ("day", 2),
        "a week ago": ("week", -1), "a month ago": ("month", -1), "a year ago": ("year", -1), "this morning": ("day", 0),
        "last night": ("day", -1), "the other week": ("week", -1),
    },
    "ja": {
        "きょう": ("day", 0), "きのう": ("day", -1), "おととい": ("day", -2), "あした": ("day", 1), "明後日": ("day", 2),
        "あさって": ("day", 2), "一昨年": ("year", -2), "おととし": ("year", -2), "先々月": ("month", -2),
        "せんしゅう": ("week", -1), "せんげつ": ("month", -1), "きょねん": ("year", -1), "ことし": ("year", 0),
        "こんげつ": ("month", 0), "こんしゅう": ("week", 0), "らいしゅう": ("week", 1), "らいげつ": ("month", 1),
    },
    "th": {
        "เมื่อวานนี้": ("day", -1), "วานนี้": ("day", -1), "เมื่อวานซืน": ("day", -2), "วานซืน": ("day", -2), "มะรืน": ("day", 2),
        "มะรืนนี้": ("day", 2), "อาทิตย์นี้": ("week", 0), "อาทิตย์ที่แล้ว": ("week", -1), "อาทิตย์ก่อน": ("week", -1),
        "สัปดาห์ก่อน": ("week", -1), "อาทิตย์หน้า": ("week", 1), "เดือนก่อน": ("month", -1), "ปีก่อน": ("year", -1),
        "เมื่อปีที่แล้ว": ("year", -1), "เมื่อเดือนที่แล้ว": ("month", -1), "เมื่อเช้า": ("day", 0), "เมื่อคืน": ("day", -1),
    },
    "vi": {
        "bữa nay": ("day", 0), "hôm kia": ("day", -2), "ngày kia": ("day", 2), "mai": ("day", 1), "năm trước": ("year", -1),
        "năm rồi": ("year", -1), "tháng rồi": ("month", -1), "tuần rồi": ("week", -1), "tuần vừa rồi": ("week", -1),
        "tháng vừa rồi": ("month", -1), "tuần tới": ("week", 1), "tháng tới": ("month", 1), "năm tới": ("year", 1),
        "sáng nay": ("day", 0), "tối qua": ("day", -1), "năm kia": ("year", -2), "năm năm trước": ("year", -5),
        "năm tháng trước": ("month", -5), "năm tuần trước": ("week", -5), "năm ngày trước": ("day", -5),
        "cách đây năm năm": ("year", -5),
    },
    "my": {
        "ဒီနေ့": ("day", 0), "မနေ့": ("day", -1), "မနေ့ညက": ("day", -1), "တနေ့က": ("day", -2), "သန်ဘက်ခါ": ("day", 2),
        "ပြီးခဲ့တဲ့အပတ်": ("week", -1), "ပြီးခဲ့တဲ့လ": ("month", -1), "မနှစ်က": ("year", -1), "ဒီလ": ("month", 0),
        "ဒီနှစ်": ("year", 0), "ဒီအပတ်": ("week", 0), "နောက်အပတ်": ("week", 1), "နောက်လ": ("month", 1), "နောက်နှစ်": ("year", 1),
        "လွန်ခဲ့တဲ့ နှစ်နှစ်": ("year", -2), "လွန်ခဲ့တဲ့ နှစ်လ": ("month", -2), "ပြီးခဲ့တဲ့နှစ်": ("year", -1), "ပြီးခဲ့သည့်နှစ်": ("year", -1),
    },
    "lo": {
        "ມື້ວານນີ້": ("day", -1), "ມື້ກ່ອນ": ("day", -2), "ມື້ຮື": ("day", 2), "ອາທິດກ່ອນ": ("week", -1),
        "ອາທິດທີ່ແລ້ວ": ("week", -1), "ເດືອນກ່ອນ": ("month", -1), "ເດືອນທີ່ແລ້ວ": ("month", -1), "ປີທີ່ແລ້ວ": ("year", -1),
        "ປີແລ້ວ": ("year", -1), "ປີກ່ອນ": ("year", -1),
    },
    "km": {
        "ម្សិលម្ង៉ៃ": ("day", -2), "ខានស្អែក": ("day", 2), "អាទិត្យមុន": ("week", -1), "អាទិត្យនេះ": ("week", 0),
        "អាទិត្យក្រោយ": ("week", 1), "ឆ្នាំទៅ": ("year", -1), "យប់មិញ": ("day", -1), "ព្រឹកមិញ": ("day", 0),
    },
    "fil": {
        "ngayon": ("day", 0), "kamakalawa": ("day", -2), "noong isang araw": ("day", -2), "samakalawa": ("day", 2),
        "noong isang linggo": ("week", -1), "noong nakaraang linggo": ("week", -1), "noong isang buwan": ("month", -1),
        "noong nakaraang buwan": ("month", -1), "noong isang taon": ("year", -1), "noong nakaraang taon": ("year", -1),
        "kagabi": ("day", -1), "kaninang umaga": ("day", 0),
    },
    "id": {
        "sekarang": ("day", 0), "kemaren": ("day", -1), "lusa": ("day", 2), "minggu kemarin": ("week", -1),
        "bulan kemarin": ("month", -1), "tahun kemarin": ("year", -1), "minggu yang lalu": ("week", -1),
        "bulan yang lalu": ("month", -1), "tahun yang lalu": ("year", -1), "tadi pagi": ("day", 0),
        "tadi malam": ("day", -1), "semalam": ("day", -1),
    },
    "zh": {
        "今日": ("day", 0), "昨日": ("day", -1), "昨晚": ("day", -1), "上星期": ("week", -1), "上個星期": ("week", -1),
        "上个星期": ("week", -1), "上礼拜": ("week", -1), "上週": ("week", -1), "这周": ("week", 0), "這週": ("week", 0),
        "上月": ("month", -1), "上個月": ("month", -1), "这个月": ("month", 0), "這個月": ("month", 0), "前年": ("year", -2),
        "下個月": ("month", 1), "下週": ("week", 1), "下星期": ("week", 1), "後天": ("day", 2),
    },
    "ne": {
        "अस्ति": ("day", -2), "पर्सि": ("day", 2), "गएको हप्ता": ("week", -1), "गएको महिना": ("month", -1),
        "गएको वर्ष": ("year", -1), "पोहोर": ("year", -1), "पोहर": ("year", -1), "परार": ("year", -2), "यो साल": ("year", 0),
        "गत साल": ("year", -1), "आज बिहान": ("day", 0), "हिजो राति": ("day", -1),
    },
}  # fmt: skip
SPANS: dict[str, dict[str, tuple[str, int]]] = {
    "th": {
        "# วันก่อน": ("day", -1), "# อาทิตย์ที่แล้ว": ("week", -1), "# อาทิตย์ก่อน": ("week", -1), "# สัปดาห์ก่อน": ("week", -1),
        "# เดือนก่อน": ("month", -1), "# ปีก่อน": ("year", -1), "เมื่อ # ปีที่แล้ว": ("year", -1), "เมื่อ # เดือนที่แล้ว": ("month", -1),
        "เมื่อ # วันที่แล้ว": ("day", -1), "เมื่อ # ปีก่อน": ("year", -1),
    },
    "vi": {"cách đây # ngày": ("day", -1), "cách đây # tuần": ("week", -1), "cách đây # tháng": ("month", -1),
           "cách đây # năm": ("year", -1), "# hôm trước": ("day", -1)},
    "my": {"လွန်ခဲ့တဲ့ # ရက်": ("day", -1), "လွန်ခဲ့တဲ့ # ပတ်": ("week", -1), "လွန်ခဲ့တဲ့ # လ": ("month", -1),
           "လွန်ခဲ့တဲ့ # နှစ်": ("year", -1), "လွန်ခဲ့သော # နှစ်": ("year", -1), "လွန်ခဲ့သော # လ": ("month", -1)},
    "ja": {"# ヶ月前": ("month", -1), "# カ月前": ("month", -1), "# ヵ月前": ("month", -1), "# 週前": ("week", -1)},
    "km": {"# អាទិត្យមុន": ("week", -1)},
    "fil": {"# araw na ang nakalipas": ("day", -1), "# linggo na ang nakalipas": ("week", -1),
            "# buwan na ang nakalipas": ("month", -1), "# taon na ang nakalipas": ("year", -1),
            "# araw na ang nakakaraan": ("day", -1), "# buwan na ang nakakaraan": ("month", -1),
            "# taon na ang nakakaraan": ("year", -1)},
    "zh": {"# 個月前": ("month", -1), "# 週前": ("week", -1), "# 星期前": ("week", -1), "# 个星期前": ("week", -1),
           "# 個星期前": ("week", -1), "# 天以前": ("day", -1), "# 年以前": ("year", -1), "# 月前": ("month", -1)},
    "ne": {"# दिन अघि": ("day", -1), "# हप्ता अघि": ("week", -1), "# महिना अघि": ("month", -1), "# वर्ष पहिले": ("year", -1),
           "# साल अघि": ("year", -1), "# बर्ष अगाडि": ("year", -1), "# वर्ष अगाडि": ("year", -1), "# महिना अगाडि": ("month", -1)},
}  # fmt: skip
"""With a number in them: `#`."""
ALSO_NUMBERS: dict[str, dict[str, int]] = {
    "fil": {"labindalawa": 12, "labintatlo": 13, "labinlima": 15, "labimpito": 17, "labingwalo": 18, "labinsiyam": 19},
    "en": {"a hundred": 100, "a dozen": 12, "zero": 0},
    "lo": {"ສູນ": 0, "ໜຶ່ງຮ້ອຍ": 100, "ຮ້ອຍ": 100, "ນຶ່ງ": 1},
    "th": {"ร้อย": 100, "นึง": 1},
    "my": {"တစ်ဆယ်": 10, "တဆယ်": 10, "တစ်": 1, "တစ်ရာ": 100, "တရာ": 100},
    "zh": {"零": 0, "两": 2, "兩": 2, "百": 100, "一百": 100},
    "ja": {"ゼロ": 0, "零": 0, "いち": 1, "に": 2, "さん": 3, "よん": 4, "ご": 5, "ろく": 6, "なな": 7, "しち": 7, "はち": 8,
           "きゅう": 9, "じゅう": 10, "じゅういち": 11, "じゅうに": 12, "じゅうさん": 13, "じゅうよん": 14, "じゅうご": 15,
           "じゅうろく": 16, "じゅうなな": 17, "じゅうはち": 18, "じゅうきゅう": 19, "にじゅう": 20, "はたち": 20, "百": 100},
    "id": {"seratus": 100},
    "km": {"មួយរយ": 100, "រយ": 100},
    "ne": {"बीस": 20, "दश": 10, "एक सय": 100, "सय": 100},
}  # fmt: skip
NOT_SAID = {"vi": {"khong"}, "lo": {"ศูนย์", "ໜຶ່ງร้อย"}, "ja": {"に"}, "fil": set()}
"""Zero that is "no" as well; Thai words in the Lao of CLDR; a Japanese 2 that is a particle."""
FILIPINO = {
    "": ("wala", "isa", "dalawa", "tatlo", "apat", "lima", "anim", "pito", "walo", "siyam"),
    "labing-": ("", "isa", "dalawa", "tatlo", "apat", "lima", "anim", "pito", "walo", "siyam"),
}
FILIPINO_TENS = ("sampu", "dalawampu", "tatlumpu", "apatnapu", "limampu", "animnapu", "pitumpu", "walumpu", "siyamnapu")
SCALES: dict[str, dict[str, float]] = {
    "en": {"hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "lakh": 1e5},
    "ja": {"百": 1e2, "千": 1e3, "万": 1e4, "億": 1e8, "せん": 1e3, "まん": 1e4},
    "zh": {"百": 1e2, "千": 1e3, "万": 1e4, "萬": 1e4, "亿": 1e8},
    "th": {"ร้อย": 1e2, "พัน": 1e3, "หมื่น": 1e4, "แสน": 1e5, "ล้าน": 1e6},
    "lo": {"ຮ້ອຍ": 1e2, "ພັນ": 1e3, "ໝື່ນ": 1e4, "ແສນ": 1e5, "ລ້ານ": 1e6},
    "vi": {"trăm": 1e2, "nghìn": 1e3, "ngàn": 1e3, "triệu": 1e6, "tr": 1e6, "k": 1e3, "tỷ": 1e9},
    "my": {"ရာ": 1e2, "ထောင်": 1e3, "သောင်း": 1e4, "သိန်း": 1e5, "သန်း": 1e6},
    "km": {"រយ": 1e2, "ពាន់": 1e3, "ម៉ឺន": 1e4, "សែន": 1e5, "លាន": 1e6},
    "fil": {"daan": 1e2, "libo": 1e3, "libong": 1e3, "milyon": 1e6, "k": 1e3},
    "id": {"ratus": 1e2, "ribu": 1e3, "rb": 1e3, "juta": 1e6, "jt": 1e6, "k": 1e3},
    "ne": {"सय": 1e2, "हजार": 1e3, "लाख": 1e5, "करोड": 1e7},
}  # fmt: skip
NEPALI_MONTHS = (
    "वैशाख|बैशाख|baisakh|baishakh|vaisakh", "जेठ|जेष्ठ|ज्येष्ठ|jestha|jeth|jyestha", "असार|आषाढ|ashadh|asar|asadh",
    "साउन|श्रावण|shrawan|saun|sawan", "भदौ|भाद्र|bhadra|bhadau", "असोज|आश्विन|ashwin|asoj|aswin",
    "कार्तिक|कात्तिक|kartik", "मंसिर|मङ्सिर|मार्ग|mangsir|marga", "पुस|पुष|पौष|poush|paush|push", "माघ|magh",
    "फागुन|फाल्गुन|falgun|phalgun|fagun|phagun", "चैत|चैत्र|chaitra|chait",
)  # fmt: skip
ALSO_UNITS = {
    "en": "hour|hours|hrs|h|times|people|persons|years old|yo|yen|baht|dollars|usd|kyat|dong|riel|kip|peso|pesos|rupiah|rupees",
    "ja": "時間|人|回|歳|才|さい|円|えん|にん|かい|ヶ月|か月|日間|週間|ドル|くらい|ぐらい",
    "th": "ชั่วโมง|ชม|คน|ครั้ง|ปี|ขวบ|บาท|วัน|เยน|ดอลลาร์",
    "vi": "tiếng|giờ|người|lần|tuổi|đồng|yên|đô|bạn",
    "my": "နာရီ|ယောက်|ကြိမ်|နှစ်|ကျပ်|ဘတ်|ယန်း",
    "lo": "ຊົ່ວໂມງ|ຄົນ|ເທື່ອ|ປີ|ກີບ|ບາດ",
    "km": "ម៉ោង|នាក់|ដង|ឆ្នាំ|រៀល|បាត",
    "fil": "oras|tao|beses|taong gulang|taon|piso|araw",
    "id": "jam|orang|kali|tahun|rupiah|umur|hari",
    "zh": "小时|小時|个小时|個小時|人|个人|個人|次|岁|歲|元|块|塊|日元|钟头",
    "ne": "घण्टा|जना|पटक|वर्ष|बर्ष|रुपैयाँ|रुपियाँ|येन",
}


def main() -> None:
    """Write the file."""
    spoken = {language: spoken_in(language) for language in LANGUAGES}
    nepal = {"months": said_months(NEPALI_MONTHS), "lengths": list(lengths())}
    text = json.dumps({"languages": spoken, "nepal": nepal}, ensure_ascii=False, indent=None, separators=(",", ":"))
    TARGET.write_text(text.replace('},"', '},\n"') + "\n", "utf-8")


def spoken_in(language: str) -> dict[str, Any]:
    """All that is said in one language."""
    info = import_module(f"dateparser.data.date_translation_data.{language}").info
    shifts = {_form(said): shift for said, shift in shifts_of(info)} | _formed(SHIFTS.get(language, {}))
    spans = {_form(said): span for said, span in spans_of(info)} | _formed(SPANS.get(language, {}))
    weekdays = {_form(said): at for at, day in enumerate(WEEKDAYS) for said in info.get(day, ()) if len(said) > 2}
    return {
        "numbers": numbers(language),
        "scales": _formed(SCALES[language]),
        "units": sorted(units(language)),
        "months": said_months(["|".join(info[month]) for month in MONTHS]),
        "weekdays": weekdays,
        "shifts": shifts,
        "spans": spans,
    }


def shifts_of(info: dict[str, Any]) -> Iterator[tuple[str, tuple[str, int]]]:
    """`1 day ago` → what is said for it."""
    for name, listed in info.get("relative-type", {}).items():
        for unit in UNITS:
            if found := regex.fullmatch(rf"(\d) {unit} ago|in (\d) {unit}", name):
                for said in listed:
                    yield said, (unit, -int(found[1]) if found[1] else int(found[2]))


def spans_of(info: dict[str, Any]) -> Iterator[tuple[str, tuple[str, int]]]:
    """The same with a number in it; -1 is ago."""
    for name, listed in info.get("relative-type-regex", {}).items():
        for unit in UNITS:
            if name in (f"\\1 {unit} ago", f"in \\1 {unit}"):
                for said in listed:
                    yield said.replace(NUMBER, " # "), (unit, -1 if name.endswith("ago") else 1)


def numbers(language: str) -> dict[str, int]:
    """Number words from 0 to 100."""
    from unicode_rbnf import RbnfEngine

    engine = RbnfEngine.for_language(language)
    spelled = {
        _form(str(text)): n for n in range(MOST + 1) for text in engine.format_number(n).text_by_ruleset.values()
    }
    if language == "fil":
        spelled |= dict(filipino())
        spelled |= {said + ("ng" if said[-1] in "aeiou" else " na"): n for said, n in spelled.items() if said}
    spelled |= {_form(said): n for said, n in ALSO_NUMBERS.get(language, {}).items()}
    wrong = {_form(said) for said in NOT_SAID.get(language, ())}
    return {said: n for said, n in spelled.items() if said not in wrong and not regex.search(r"\d", said)}


def filipino() -> Iterator[tuple[str, int]]:
    """As it is spelled today, which the rules are not."""
    for before, digits in FILIPINO.items():
        for digit, said in enumerate(digits):
            if said:
                yield _form(before + said), digit + (10 if before else 0)
    for ten, said in enumerate(FILIPINO_TENS, start=1):
        yield _form(said), 10 * ten
        for digit, of in enumerate(FILIPINO[""][1:], start=1):
            yield _form(f"{said}'t {of}"), 10 * ten + digit
            yield _form(f"{said} at {of}"), 10 * ten + digit
    yield "isang daan", MOST


def units(language: str) -> set[str]:
    """What may stand behind a number and changes nothing."""
    of_cldr = Locale.parse(language)._data["unit_patterns"]
    found = set(ALSO_UNITS[language].split("|"))
    for unit in ("duration-hour", "duration-day", "duration-week", "duration-month", "duration-year"):
        for pattern in of_cldr.get(unit, {}).get("long", {}).values():
            if isinstance(pattern, str):
                found.add(pattern.replace("{0}", "").strip())
    return {_form(each) for each in found if each}


def said_months(listed: Any) -> dict[str, int]:
    """Names of months → 1 to 12."""
    return {_form(said): at for at, names in enumerate(listed, start=1) for said in names.split("|")}


def lengths() -> Iterator[tuple[int, ...]]:
    """The days of the months of Nepal, from the year 1975 on, as far as two sources agree."""
    import nepali_datetime
    from bikram_sambat.conversion import bs_to_ad

    for year in count(1975):
        months = [(year + month // 12, month % 12 + 1) for month in range(13)]
        firsts = [nepali_datetime.date(*month, 1).to_datetime_date() for month in months]
        if firsts != [bs_to_ad(*month, 1) for month in months]:
            return
        yield tuple((after - before).days for before, after in pairwise(firsts))


def _form(said: str) -> str:
    return bare(normalise(said.replace("#", PLACE))).replace(PLACE, "#")


def _formed(said: dict[str, Any]) -> dict[str, Any]:
    return {_form(each): value for each, value in said.items()}


if __name__ == "__main__":
    main()
