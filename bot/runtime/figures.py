"""Figures for the organisation, without a person in them: fewer than ten are not told, nor can they be worked out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import Connection

from bot.engine.conditions import urgency
from bot.engine.questions import FEEDBACK
from bot.language.model import Book
from bot.privacy.keyring import Keyring
from bot.runtime.finding import everybody
from storage import audit

FEWEST = 10
"""Fewer point to persons."""
NOT_SAID = "not said"
AT_REST = "at rest"
"""Of a conversation that stands at no step: its script came to its end."""
MOST_ACTS = 1_000_000


class Figures(NamedTuple):
    """What is counted → value → how many; None: fewer than `FEWEST`, or hidden so that those can't be worked out."""

    conversations: dict[str, dict[str, int | None]]
    work: dict[str, dict[str, int | None]]
    chats: dict[str, dict[str, int | None]]
    """How chats ended, what they were about, what was given, who looks after a child, as far as volunteers said it."""


def figures(connection: Connection, keyring: Keyring, book: Book | None) -> Figures:
    """Of all conversations that are kept now, and of the desk's work as long as the audit goes back, by month."""
    people: dict[str, Counter[str]] = {
        "platform": Counter(),
        "language": Counter(),
        "country": Counter(),
        "step": Counter(),
    }
    if book:
        people["urgency"] = Counter()
    afterwards = _afterwards(book)
    people |= {f"feedback {slot}": Counter() for slot in afterwards}
    for each in everybody(connection, keyring):
        people["platform"][each.platform] += 1
        people["language"][each.language or NOT_SAID] += 1
        people["country"][str(each.slots.get("country") or NOT_SAID)] += 1
        people["step"]["-".join(each.place[-1]) if each.place else AT_REST] += 1
        if book:
            people["urgency"][str(urgency(book, each))] += 1
        for slot in afterwards & each.slots.keys():
            people[f"feedback {slot}"][each.slots[slot].name] += 1
    return Figures(_hidden(people), _hidden(_work(connection)), _hidden(_chats(connection)))


def _afterwards(book: Book | None) -> set[str]:
    """What is asked of people after a chat and answered by buttons; their own words are not counted."""
    flow = book.flows.get(FEEDBACK) if book else None
    return {name for name, slot in flow.slots.items() if slot.values} if flow else set()


def _work(connection: Connection) -> dict[str, Counter[str]]:
    """Act → month → how often: chats taken and closed, people forgotten, publications."""
    found: dict[str, Counter[str]] = {}
    for row in audit.newest(connection, MOST_ACTS):
        act = row.act.partition(":")[0]
        found.setdefault(act, Counter())[f"{datetime.fromtimestamp(row.at, UTC):%Y-%m}"] += 1
    return found


def _chats(connection: Connection) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {name: Counter() for name in ("outcome", "about", "given", "responsible")}
    for row in audit.newest(connection, MOST_ACTS):
        act, _, rest = row.act.partition(":")
        if act == "close":
            found["outcome"][rest] += 1
        elif act == "responsible":
            found["responsible"][rest] += 1
        elif act == "form":
            about, _, given = rest.partition(";")
            found["about"].update(filter(None, about.split(",")))
            found["given"].update(filter(None, given.split(",")))
    return found


def _hidden(counted: Mapping[str, Counter[str]]) -> dict[str, dict[str, int | None]]:
    return {what: suppressed(counts) for what, counts in counted.items()}


def suppressed(counts: Mapping[str, int]) -> dict[str, int | None]:
    """The counts without the small ones. With those so many others that nobody who knows the sum can work one out."""
    smallest = sorted((many, name) for name, many in counts.items() if many)
    hidden = [each for each in smallest if each[0] < FEWEST]
    for each in smallest[len(hidden) :]:
        if not hidden or (len(hidden) > 1 and sum(many for many, _ in hidden) >= FEWEST):
            break
        hidden.append(each)
    names = {name for _, name in hidden}
    return {name: None if name in names else many for name, many in sorted(counts.items()) if many}
