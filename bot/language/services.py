"""The help directory as values: who helps, how they are reached, and how far we know that it is true."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

KINDS = (
    "emergency", "police", "anti_trafficking", "child", "sexual_violence", "domestic_violence", "labour", "immigration",
    "embassy", "mental_health", "legal", "shelter", "general",
)  # fmt: skip
STATUSES = ("active", "inactive", "defunct", "temporarily_closed")
"""As Human Services Data Specification 3.0; `defunct` stays as a tombstone, so that nobody adds it again."""
COSTS = ("free", "charged", "premium", "data", "unknown")
LEARNS = ("none", "police", "immigration", "labour_authority", "public_body", "home_state", "unknown")
"""Who learns that somebody called, by the service's own design."""
GRADES = ("official", "official_copy", "official_metadata", "official+secondary", "secondary", "code", "none")
CHANNELS = ("phone", "sms", "url", "line", "telegram", "whatsapp", "messenger", "email", "visit")
WRITTEN = frozenset({"sms", "url", "line", "telegram", "whatsapp", "messenger", "email"})
"""Channels without a voice: for whoever is overheard, or whose phone bill somebody reads."""
HOW_ASSURED = ("called", "operator_page", "operator_mail")
GENDERS = ("female", "male", "other")
EVERYWHERE = "ZZ"
NEVER_HIDDEN_DAYS = 365
DAYS_OF_AUTHORITIES, GRACE_OF_AUTHORITIES = 90, 30
DAYS_OF_OTHERS, GRACE_OF_OTHERS = 60, 14
"""How long a check holds, and how long it is forgiven: numbers of public bodies change seldom, those of small
organisations often. Stricter than the yearly check that 2-1-1 lines keep (mi211.org), for a dead number here costs the
one contact that somebody dared to make."""


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to reach a service."""

    type: str
    dial: str = ""
    """As it is dialled inside the country."""
    e164: str = ""
    address: str = ""
    """Of what is no number: a link, an account."""
    menu: str = ""
    """The key to press when they answer."""
    languages: tuple[str, ...] = ()
    """Where they differ from the service's own."""
    cost: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """One entry of the directory. `names`: language → name, English always among them."""

    name: str
    country: str
    timezone: str
    kind: str
    names: Mapping[str, str]
    status: str = "active"
    channels: tuple[Channel, ...] = ()
    languages: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    """ISO 3166-2; empty: the whole country."""
    minimum_age: int = 0
    maximum_age: int = 200
    nationalities: tuple[str, ...] = ()
    genders: tuple[str, ...] = ()
    opening_hours: str = ""
    """As OpenStreetMap writes them; empty where we don't know."""
    cost: str = "unknown"
    learns: tuple[str, ...] = ("unknown",)
    recalled: bool = False
    grade: str = "none"
    assured: date | None = None
    """When somebody made sure of it, by call or on the operator's own page."""
    hidden_from_bot: bool = False
    extra: Mapping[str, str] = field(default_factory=dict)
    """For volunteers: `audience hours_text cost_text confidentiality note alert …`, as written."""

    @property
    def grade_days(self) -> tuple[int, int]:
        """For how many days a check holds, and how many more it is forgiven."""
        if self.kind == "emergency":
            return NEVER_HIDDEN_DAYS, NEVER_HIDDEN_DAYS
        if set(self.learns) & {"police", "immigration", "labour_authority", "public_body"}:
            return DAYS_OF_AUTHORITIES, GRACE_OF_AUTHORITIES
        return DAYS_OF_OTHERS, GRACE_OF_OTHERS

    def days_left(self, today: date) -> int | None:
        """Days until it has to be checked again; None where it never was."""
        return None if self.assured is None else self.grade_days[0] - (today - self.assured).days

    def is_sure(self, today: date) -> bool:
        """Whether it may be shown to somebody who depends on it."""
        left = self.days_left(today)
        return (
            self.status == "active" and not self.hidden_from_bot and left is not None and left + self.grade_days[1] >= 0
        )
