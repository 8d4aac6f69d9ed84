"""`flows/resources/<country>.yaml`: the help directory. Field names follow Human Services Data Specification 3.0."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.language import services
from bot.language.findings import Report, did_you_mean, quoted
from bot.language.flow_file import check_format
from bot.language.model import Position
from bot.language.nodes import Node, Scalar
from bot.language.page import Entry, Page
from bot.language.services import Channel, Service
from bot.language.spans import is_zone
from bot.language.tables import COUNTRY, DATE
from bot.language.translations import TAG
from bot.language.when import REGION

FILE_KEYS = ("format", "country", "timezone", "about", "services")
TEXTS = (
    "audience", "languages_text", "hours_text", "cost_text", "confidentiality", "authority_text", "source_date",
    "conflict", "note", "alert", "assurer", "approver", "replaced_by",
)  # fmt: skip
KEYS = (
    "name", "kind", "status", "channels", "languages", "area", "minimum_age", "maximum_age", "nationalities", "genders",
    "opening_hours", "cost", "authority_codes", "recalled", "source_grade", "sources", "assured_date", "assured_how",
    "exclude_from", *TEXTS,
)  # fmt: skip
CHANNEL_KEYS = ("type", "dial", "e164", "address", "menu", "languages", "cost", "note")
EXAMPLE = "jp_police: {name: {en: Police}, kind: police, channels: [{type: phone, dial: '110'}], sources: [npa.go.jp]}"
OLDEST = 120
Entries = Mapping[str, Entry]


@dataclass(frozen=True, slots=True)
class Listed:
    """A service and where it stands."""

    service: Service
    at: Position
    channels_at: tuple[Position, ...]
    hours_at: Position
    sourced: bool


def read_directory(node: Node, page: Page) -> tuple[Listed, ...]:
    """The services of one file, in the order they are written; what is misread is reported and left out."""
    entries = page.fields(node, "A file of the directory", FILE_KEYS)
    if entries is None:
        return ()
    check_format(entries, page)
    top = Position(page.path, 1, 1)
    country = _country(page.required(entries, "country", top, "The file", "country: JP"), page)
    timezone = _timezone(page.required(entries, "timezone", top, "The file", "timezone: Asia/Tokyo"), page)
    body = page.required(entries, "services", top, "The file", f"services: {{{EXAMPLE}}}")
    written = (page.fields(body, "“services”") if body else None) or {}
    if not (country and timezone):
        return ()
    read = [_service(name, value, country, timezone, page) for name, value in written.values()]
    return tuple(one for one in read if one)


def _service(name: Scalar, node: Node, country: str, timezone: str, page: Page) -> Listed | None:
    named = page.name(name, "The name of a service")
    entries = page.fields(node, f"The service {quoted(name.text)}", KEYS)
    if named is None or entries is None:
        return None
    names = _names(entries, name, page)
    kind = _one_of(entries, "kind", services.KINDS, page, name.at, needed=True)
    if not names or not kind:
        return None
    channels, channels_at = _channels(entries, page)
    service = Service(
        name=name.text,
        country=country,
        timezone=timezone,
        kind=kind,
        names=names,
        status=_one_of(entries, "status", services.STATUSES, page, name.at) or "active",
        channels=channels,
        languages=_tags(entries, page),
        regions=_matching(entries, "area", REGION, "a region as in ISO 3166-2: JP-13", page),
        minimum_age=_age(entries, "minimum_age", 0, page),
        maximum_age=_age(entries, "maximum_age", OLDEST, page),
        nationalities=_matching(entries, "nationalities", COUNTRY, "a country as in ISO 3166-1: TH", page),
        genders=_several(entries, "genders", services.GENDERS, page),
        opening_hours=_text(entries, "opening_hours", page),
        cost=_one_of(entries, "cost", services.COSTS, page, name.at) or "unknown",
        learns=_several(entries, "authority_codes", services.LEARNS, page) or ("unknown",),
        recalled=_text(entries, "recalled", page) == "true",
        grade=_one_of(entries, "source_grade", services.GRADES, page, name.at) or "none",
        assured=_assured(entries, page),
        hidden_from_bot="bot" in _several(entries, "exclude_from", ("bot", "handbook", "public_site"), page),
        extra={key: text for key in TEXTS if (text := _text(entries, key, page))},
    )
    hours_at = entries["opening_hours"].value.at if "opening_hours" in entries else name.at
    return Listed(service, name.at, channels_at, hours_at, _sourced(entries, page))


def check(listed: Sequence[Listed], report: Report) -> None:
    """What the entries say of each other, and what each leaves unsaid."""
    numbers: dict[tuple[str, str], Listed] = {}
    names: dict[str, Listed] = {}
    for one in listed:
        service = one.service
        other = names.setdefault(service.name, one)
        if other is not one:
            report.error(
                "TM523", one.at, f"The service {quoted(service.name)} is in {other.at.path} already.", "Rename one."
            )
        if not (one.sourced or service.recalled):
            advice = "Write sources: [where it can be read]. What nobody read anywhere says recalled: true."
            report.error("TM524", one.at, f"Where we know {quoted(service.name)} from, is not said.", advice)
        for channel, at in zip(service.channels, one.channels_at, strict=True):
            _number(channel, service, at, numbers, one, report)


def _number(
    channel: Channel,
    service: Service,
    at: Position,
    numbers: dict[tuple[str, str], Listed],
    one: Listed,
    report: Report,
) -> None:
    if (
        channel.dial
        and "free" in (channel.cost, service.cost)
        and channel.cost != "charged"
        and _is_charged(service, channel)
    ):
        text = f"{quoted(channel.dial)} costs money, also where its service is free."
        report.error("TM525", at, text, "Write cost: charged behind this channel.")
    number = channel.e164 or channel.dial
    if number and service.status == "active":
        other = numbers.setdefault((number if channel.e164 else f"{service.country} {number}", channel.type), one)
        if other is not one and channel.menu == "":
            name = quoted(other.service.name)
            report.warning("TM526", at, f"{quoted(number)} is the number of {name} too.", "One of them may be wrong.")


def _is_charged(service: Service, channel: Channel) -> bool:
    """Japan's navi-dial costs about 10 yen each few seconds from a mobile phone (Docomo: 22.5 s)."""
    return service.country == "JP" and re.sub(r"\D", "", channel.dial).startswith("0570")


# ── parts ──────────────────────────────────────────────────────────────────────────────────────────────────


def _country(node: Node | None, page: Page) -> str:
    text = page.text(node, "“country”") if node else None
    if text and not COUNTRY.fullmatch(text.text):
        advice = "Write the two capital letters of ISO 3166-1: JP for Japan; ZZ for everywhere."
        page.error("TM503", text.at, f"{quoted(text.text)} is no country.", advice)
        return ""
    return text.text if text else ""


def _timezone(node: Node | None, page: Page) -> str:
    text = page.text(node, "“timezone”") if node else None
    if text is None:
        return ""
    if not is_zone(text.text):
        page.error("TM520", text.at, f"{quoted(text.text)} is no time zone.", "For example: Asia/Tokyo")
        return ""
    return text.text


def _names(entries: Entries, name: Scalar, page: Page) -> Mapping[str, str]:
    node = page.required(entries, "name", name.at, "A service", "name: {en: Police, ja: 警察}")
    written = (page.fields(node, "“name”") if node else None) or {}
    names = {key: text.text for key, (_, value) in written.items() if (text := page.text(value, "A name"))}
    if names and "en" not in names:
        page.error("TM202", written[next(iter(names))].key.at, "A service needs a name in English.", "en: …")
        return {}
    return names


def _channels(entries: Entries, page: Page) -> tuple[tuple[Channel, ...], tuple[Position, ...]]:
    nodes = page.parts(entries["channels"].value, "“channels”") if "channels" in entries else ()
    read = [(channel, node.at) for node in nodes if (channel := _channel(node, page))]
    return tuple(channel for channel, _ in read), tuple(at for _, at in read)


def _channel(node: Node, page: Page) -> Channel | None:
    entries = page.fields(node, "A channel", CHANNEL_KEYS)
    if entries is None:
        return None
    kind = _one_of(entries, "type", services.CHANNELS, page, node.at, needed=True)
    dial, address = _text(entries, "dial", page), _text(entries, "address", page)
    if kind and not (dial or address):
        page.error("TM202", node.at, "A channel needs “dial” or “address”.", "{type: phone, dial: 03-1234-5678}")
        return None
    return Channel(
        type=kind,
        dial=dial,
        e164=_text(entries, "e164", page),
        address=address,
        menu=_text(entries, "menu", page),
        languages=_tags(entries, page),
        cost=_one_of(entries, "cost", services.COSTS, page, node.at),
    ) if kind else None  # fmt: skip


def _assured(entries: Entries, page: Page) -> date | None:
    """When it was made sure of; who did it and how have to stand beside it."""
    if "assured_date" not in entries:
        return None
    text = page.text(entries["assured_date"].value, "“assured_date”")
    if text is None or not DATE.fullmatch(text.text):
        page.error("TM505", entries["assured_date"].value.at, "This is no date.", "Write year-month-day: 2026-11-23.")
        return None
    for key, example in (
        ("assurer", "assurer: shift lead"),
        ("assured_how", f"assured_how: {services.HOW_ASSURED[0]}"),
    ):
        page.required(entries, key, text.at, "What was checked", example)
    _one_of(entries, "assured_how", services.HOW_ASSURED, page, text.at)
    try:
        return date.fromisoformat(text.text)
    except ValueError:
        page.error("TM505", text.at, f"{quoted(text.text)} is no date.", "Write year-month-day: 2026-11-23.")
        return None


def _sourced(entries: Entries, page: Page) -> bool:
    return bool(page.one_or_more(entries["sources"].value, "“sources”")) if "sources" in entries else False


def _age(entries: Entries, key: str, otherwise: int, page: Page) -> int:
    text = _text(entries, key, page)
    if text and not (text.isascii() and text.isdigit() and int(text) <= OLDEST):
        page.error("TM215", entries[key].value.at, "An age in years has to stand here.", f"For example: {key}: 17")
        return otherwise
    return int(text) if text else otherwise


def _tags(entries: Entries, page: Page) -> tuple[str, ...]:
    return _matching(entries, "languages", TAG, "a language as in BCP 47: th, zh-Hans", page)


def _matching(entries: Entries, key: str, pattern: re.Pattern[str], what: str, page: Page) -> tuple[str, ...]:
    found = page.one_or_more(entries[key].value, f"“{key}”") if key in entries else ()
    for text in found:
        if not pattern.fullmatch(text.text):
            page.error("TM521", text.at, f"{quoted(text.text)} can't stand here.", f"Write {what}.")
    return tuple(text.text for text in found if pattern.fullmatch(text.text))


def _several(entries: Entries, key: str, known: Collection[str], page: Page) -> tuple[str, ...]:
    found = page.one_or_more(entries[key].value, f"“{key}”") if key in entries else ()
    return tuple(text.text for text in found if _is_known(text, key, known, page))


def _one_of(
    entries: Entries, key: str, known: Collection[str], page: Page, at: Position, *, needed: bool = False
) -> str:
    if key not in entries:
        if needed:
            page.required(entries, key, at, "This", f"{key}: {next(iter(known))}")
        return ""
    text = page.text(entries[key].value, f"“{key}”")
    return text.text if text and _is_known(text, key, known, page) else ""


def _is_known(text: Scalar, key: str, known: Collection[str], page: Page) -> bool:
    if text.text in known:
        return True
    page.error("TM522", text.at, f"{quoted(text.text)} is no {key.replace('_', ' ')}.", did_you_mean(text.text, known))
    return False


def _text(entries: Entries, key: str, page: Page) -> str:
    text = page.text(entries[key].value, f"“{key}”") if key in entries else None
    return text.text if text else ""
