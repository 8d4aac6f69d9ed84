"""A case as programs and staff write it down, to be assessed without a conversation: `hotline flows assess`."""

from __future__ import annotations

from typing import Any

import msgspec

from bot.engine.assessment import AGES, ANY_CHILD, SKIP, Assessment, Facts, assess
from bot.engine.model import Value
from bot.engine.questions import alarming
from bot.language.model import Book
from bot.language.screening import SAID

GROUPS_OF_AGE = {"child": "teen", "teen": "teen", "unsure": "teen", "adult": "adult"}
"""Words for an age; others hold its years: `16_17`, `under_13`, `40`."""
UNDER_18 = {"yes": ANY_CHILD, "unsure": ANY_CHILD, "no": Value("adult")}
"""In doubt a child (UNICEF, guidelines on child victims of trafficking 2006, 3.1.2)."""
YOUTH, GROWN = 13, 18
"""Years from which somebody is no small child any more, and no child."""
DOUBTFUL = "unsure"
Answer = str | int | float | bool | None


class Said(msgspec.Struct, frozen=True):
    """Words as somebody typed them."""

    text: str
    language: str = ""


class Profile(msgspec.Struct, frozen=True):
    """Who it is about, where no answer says it."""

    age_group: str | None = None


class Case(msgspec.Struct, frozen=True):
    """What is known. `answers`: slot → answer, or a list of answers that contradict each other."""

    answers: dict[str, Answer | list[Answer]] = {}
    indicators: list[str] = []
    indicator_set: str | None = None
    said: list[Said | str] = []
    profile: Profile = Profile()


def read_cases(data: bytes) -> tuple[list[Case], bool]:
    """One case or an array of them; whether it was an array. Raises `msgspec.DecodeError` with what is wrong where."""
    several = data.lstrip()[:1] == b"["
    return (msgspec.json.decode(data, type=list[Case]), True) if several else (
        [msgspec.json.decode(data, type=Case)], False,
    )  # fmt: skip


def judge(book: Book, case: Case) -> dict[str, Any]:
    """The assessment as JSON shows it; `ignored` names what the book does not know."""
    names = [_spelled(name) for name in case.indicators]
    found = assess(book, _facts(book, case, names))
    return {
        **_shown(found),
        "ignored": [*_strangers(book, case), *(name for name in names if name not in book.indicators)],
    }


def _shown(found: Assessment) -> dict[str, Any]:
    return {
        "urgency": found.urgency.value,
        "child": found.child,
        "dimensions": dict(found.dimensions),
        "result": found.result,
        "indicators": list(found.raised),
        "reasons": list(found.reasons),
    }


def _facts(book: Book, case: Case, names: list[str]) -> Facts:
    texts = [each.text if isinstance(each, Said) else each for each in case.said]
    kinds = set().union(*(alarming(book.words, text) for text in texts)) & set(SAID)
    about = _spelled(case.indicator_set or "")
    if about.startswith("child"):
        kinds.add("child")
    answers = {name: _values(book, name, given) for name, given in case.answers.items() if name in book.slots}
    answers["age"] = (*answers.get("age", ()), *_ages(case, told=bool(answers.get("age"))))
    return Facts({name: values for name, values in answers.items() if values}, sorted(kinds), names, about or None)


def _values(book: Book, slot: str, given: Answer | list[Answer]) -> tuple[Value, ...]:
    """What is no value of the slot is a shade of it, and counts as *unsure*; nothing and `skip` count as no answer."""
    known = book.slots[slot].values
    names = [_name(each) for each in (given if isinstance(given, list) else [given])]
    if slot in AGES:
        return tuple(Value(group) for name in dict.fromkeys(names) if (group := _group(name)))
    return tuple(
        Value(name if not known or name in known else DOUBTFUL)
        for name in dict.fromkeys(names)
        if name not in ("", SKIP)
    )


def _ages(case: Case, *, told: bool) -> tuple[Value, ...]:
    """By `under_18`; else by the group of ages, which may be that of whoever writes for another."""
    given = case.answers.get("under_18")
    under = [
        UNDER_18[name] for each in (given if isinstance(given, list) else [given]) if (name := _name(each)) in UNDER_18
    ]
    if under or told:
        return tuple(under)
    group = _group(_spelled(case.profile.age_group or ""))
    return (Value(group),) if group else ()


def _group(age: str) -> str:
    """The group that an age belongs to; empty where nobody knows it. What may be a child's is one."""
    years = [int(part) for part in age.split("_") if part.isdecimal()]
    if not years:
        return GROUPS_OF_AGE.get(age, "")
    youngest, oldest = (0, years[0] - 1) if age.startswith("under") else (years[0], years[-1])
    return "adult" if youngest >= GROWN else "under_13" if oldest < YOUTH else "teen"


def _strangers(book: Book, case: Case) -> list[str]:
    return [name for name in case.answers if name not in book.slots and name != "under_18"]


def _name(given: Answer) -> str:
    match given:
        case None:
            return ""
        case bool():
            return "yes" if given else "no"
        case _:
            return _spelled(str(given))


def _spelled(name: str) -> str:
    """`cd-documents`, `Under 13` and `16–17` as names are written here."""
    return "".join(letter if letter.isalnum() else "_" for letter in name.strip().lower()).strip("_")
