"""`flows/desk.yaml`: queues, who is asked in which order, and what volunteers bear."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from bot.language import closing
from bot.language.findings import Report, did_you_mean, quoted
from bot.language.flow_file import check_format
from bot.language.model import SOURCE_LANGUAGE, ClosingForm, Position
from bot.language.nodes import Node, Scalar
from bot.language.page import Entry, Page
from bot.language.queues import ANY_QUEUE, ASKING, TIERS, DeskPlan, Limits, Queue, Tier
from bot.language.spans import EXAMPLES, is_zone, seconds_of
from bot.language.translations import TAG, Translation

KEYS = ("format", "about", "timezone", "limits", "tiers", "queues", "closing")
LIMIT_KEYS = ("chats", "hours", "pause", "alert")
QUEUE_KEYS = ("about", "skills", "languages", "hours", "may_take", "tiers")
TIER_KEYS = ("ask", "together", "for", "say")
MOST_CHATS, MOST_TOGETHER, MOST_TIERS = 20, 100, 10
LONGEST = {"for": 3600.0, "hours": 86_400.0, "pause": 86_400.0, "alert": 86_400.0}
TIER = "{ask: speaking, for: 45 s}"
QUEUE = "labour: {skills: [labour, legal]}"
Entries = Mapping[str, Entry]


@dataclass(frozen=True)
class DeskFile:
    """The plan, and where that stands which is held against the rest of the book."""

    plan: DeskPlan
    queues_at: Mapping[str, Position] = field(default_factory=dict)
    said: tuple[Scalar, ...] = ()
    hours: tuple[Scalar, ...] = ()
    form: ClosingForm = field(default_factory=ClosingForm)
    form_at: Mapping[str, Position] = field(default_factory=dict)


@dataclass
class _Gathered:
    """What is looked at when the whole book is known."""

    said: list[Scalar] = field(default_factory=list)
    hours: list[Scalar] = field(default_factory=list)


def read_desk(node: Node, page: Page) -> DeskFile | None:
    """The plan; what was misread is reported and left out."""
    entries = page.fields(node, "desk.yaml", KEYS)
    if entries is None:
        return None
    check_format(entries, page)
    found = _Gathered()
    tiers = _tiers(entries, TIERS, page, found)
    body = page.required(entries, "queues", Position(page.path, 1, 1), "desk.yaml", f"queues: {{{QUEUE}}}")
    listed = (page.fields(body, "“queues”", example=QUEUE) if body else None) or {}
    queues = {name: _queue(entry, tiers, page, found) for name, entry in listed.items()}
    plan = DeskPlan(queues, tiers, _limits(entries, page), _timezone(entries, page))
    places = {name: entry.key.at for name, entry in listed.items()}
    form = closing.read_closing(entries["closing"].value, page) if "closing" in entries else closing.NONE
    return DeskFile(plan, places, tuple(found.said), tuple(found.hours), *form)


def _queue(entry: Entry, tiers: tuple[Tier, ...], page: Page, found: _Gathered) -> Queue:
    name = entry.key.text
    page.name(entry.key, "A queue")
    parts = page.fields(entry.value, f"The queue {quoted(name)}", QUEUE_KEYS, QUEUE) or {}
    hours = page.text(parts["hours"].value, "“hours”") if "hours" in parts else None
    if hours:
        found.hours.append(hours)
    return Queue(
        name=name,
        about=_text(parts, "about", page),
        skills=_names(parts, "skills", page, otherwise=() if name == ANY_QUEUE else (name,)),
        languages=_languages(parts, page),
        hours=hours.text if hours else "",
        may_take=_names(parts, "may_take", page),
        tiers=_tiers(parts, tiers, page, found),
    )


def _tiers(entries: Entries, otherwise: tuple[Tier, ...], page: Page, found: _Gathered) -> tuple[Tier, ...]:
    if "tiers" not in entries:
        return otherwise
    nodes = page.parts(entries["tiers"].value, "“tiers”")
    if len(nodes) > MOST_TIERS:
        page.error(
            "TM551", nodes[MOST_TIERS].at, f"More than {MOST_TIERS} tiers are too many.", "Nobody waits so long."
        )
    read = (_tier(node, page, found) for node in nodes[:MOST_TIERS])
    return tuple(tier for tier in read if tier) or otherwise


def _tier(node: Node, page: Page, found: _Gathered) -> Tier | None:
    parts = page.fields(node, "A tier", TIER_KEYS, TIER)
    if parts is None:
        return None
    asked = page.required(parts, "ask", node.at, "A tier", TIER)
    text = page.text(asked, "“ask”") if asked else None
    if text and text.text not in ASKING:
        page.error("TM552", text.at, f"Nobody can be asked by {quoted(text.text)}.", did_you_mean(text.text, ASKING))
    if text is None or text.text not in ASKING:
        return None
    say = page.text(parts["say"].value, "“say”") if "say" in parts else None
    if say:
        found.said.append(say)
    together = _number(parts, "together", MOST_TOGETHER, page)
    return Tier(text.text, _seconds(parts, "for", 90.0, page), together, say.text if say else "")


def _limits(entries: Entries, page: Page) -> Limits:
    parts = page.fields(entries["limits"].value, "“limits”", LIMIT_KEYS, "{chats: 2}") if "limits" in entries else None
    usual = Limits()
    if not parts:
        return usual
    return Limits(
        chats=_number(parts, "chats", MOST_CHATS, page) or usual.chats,
        hours=_seconds(parts, "hours", usual.hours, page),
        pause=_seconds(parts, "pause", usual.pause, page),
        alert=_seconds(parts, "alert", usual.alert, page),
    )


def _timezone(entries: Entries, page: Page) -> str:
    text = page.text(entries["timezone"].value, "“timezone”") if "timezone" in entries else None
    if text is None:
        return DeskPlan().timezone
    if is_zone(text.text):
        return text.text
    page.error("TM520", text.at, f"{quoted(text.text)} is no time zone.", "For example: Asia/Tokyo")
    return DeskPlan().timezone


def _languages(parts: Entries, page: Page) -> tuple[str, ...]:
    texts = page.one_or_more(parts["languages"].value, "“languages”") if "languages" in parts else ()
    for text in texts:
        if not TAG.fullmatch(text.text):
            page.error("TM507", text.at, f"{quoted(text.text)} is no language.", "Write its tag: th, zh-Hans.")
    return tuple(text.text for text in texts if TAG.fullmatch(text.text))


def _names(parts: Entries, key: str, page: Page, otherwise: tuple[str, ...] = ()) -> tuple[str, ...]:
    if key not in parts:
        return otherwise
    texts = page.one_or_more(parts[key].value, f"“{key}”")
    return tuple(text.text for text in texts if page.name(text, f"“{key}”"))


def _text(parts: Entries, key: str, page: Page) -> str:
    text = page.text(parts[key].value, f"“{key}”") if key in parts else None
    return text.text if text else ""


def _number(parts: Entries, key: str, most: int, page: Page) -> int:
    node = parts[key].value if key in parts else None
    if node is None:
        return 0
    if isinstance(node, Scalar) and node.text.isascii() and node.text.isdigit() and 1 <= int(node.text) <= most:
        return int(node.text)
    page.error("TM215", node.at, "A number has to stand here.", f"From 1 to {most}, for example {key}: 3")
    return 0


def _seconds(parts: Entries, key: str, otherwise: float, page: Page) -> float:
    text = page.text(parts[key].value, f"“{key}”") if key in parts else None
    if text is None:
        return otherwise
    seconds = seconds_of(text.text)
    if seconds is not None and 1.0 <= seconds <= LONGEST[key]:
        return seconds
    page.error("TM550", text.at, f"{quoted(text.text)} is no time that fits “{key}”.", EXAMPLES)
    return otherwise


# ── held against the book ──────────────────────────────────────────────────────────────────────────────────


def check(file: DeskFile, handed: Collection[str], translations: Mapping[str, Translation], report: Report) -> None:
    """Somebody waits in each queue, what is said has words, hours can be read."""
    for name, at in file.queues_at.items():
        if name not in handed and name != ANY_QUEUE:
            advice = did_you_mean(name, handed, "Name it in a flow, handoff: …, or delete it.")
            report.warning("TM553", at, f"No flow hands anybody over to the queue {quoted(name)}.", advice)
    source = translations.get(SOURCE_LANGUAGE)
    for said in file.said:
        if source is None or said.text not in source.known:
            advice = did_you_mean(said.text, source.known if source else ())
            report.error("TM554", said.at, f"There is no message {quoted(said.text)}.", advice)
    closing.check(file.form_at, translations, report)
    for hours in file.hours:
        _check_hours(hours, report)


def _check_hours(hours: Scalar, report: Report) -> None:
    from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined]

    try:
        OpeningHours(hours.text)
    except ParserError:
        advice = "As on a map: hours: Mo-Fr 09:00-21:00; Sa 10:00-18:00"
        report.error("TM527", hours.at, f"{quoted(hours.text)} can't be read as opening hours.", advice)
