"""What stands beside a step's kind: notes for reviewers, a pause, a picture, a sound or a point on the map."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.language.findings import quoted
from bot.language.model import Beside, MapPoint, Media, MediaFile
from bot.language.nodes import Node, Scalar
from bot.language.page import Entry, Page, ToMedia

NOTES = ("about", "source")
MANNERS = ("pause", "media")
"""Only beside words."""
LONGEST_PAUSE = 5.0
"""Seconds. A frightened person does not wait longer for words that are known already."""
SECONDS = re.compile(r"[0-9](\.[0-9]{1,3})?")
FILE = re.compile(r"[a-z0-9][a-z0-9_-]*\.[a-z0-9]{1,5}")
POINT = re.compile(r"(-?[0-9]{1,3}(?:\.[0-9]{1,10})?)\s*,\s*(-?[0-9]{1,3}(?:\.[0-9]{1,10})?)")
FURTHEST_NORTH, FURTHEST_EAST = 90.0, 180.0


def read_beside(entries: Mapping[str, Entry], page: Page) -> Beside:
    """What was misread is left out, and reported."""
    about, source = (_note(entries, key, page) for key in NOTES)
    pause = _pause(entries["pause"].value, page) if "pause" in entries else 0.0
    media = _media(entries["media"].value, page) if "media" in entries else None
    return Beside(about, source, pause, media)


def _note(entries: Mapping[str, Entry], key: str, page: Page) -> str:
    text = page.text(entries[key].value, f"“{key}”") if key in entries else None
    return text.text if text else ""


def _pause(node: Node, page: Page) -> float:
    seconds = float(node.text) if isinstance(node, Scalar) and SECONDS.fullmatch(node.text) else 0.0
    if 0 < seconds <= LONGEST_PAUSE:
        return seconds
    advice = f"Write the seconds, {LONGEST_PAUSE:.0f} at most. For example: pause: 2"
    page.error("TM601", node.at, "This is no pause that a person should wait for.", advice)
    return 0.0


def _media(node: Node, page: Page) -> Media | None:
    text = page.text(node, "“media”")
    if text is None:
        return None
    if FILE.fullmatch(text.text):
        page.mentions.append(ToMedia(text))
        return MediaFile(text.text)
    if (found := POINT.fullmatch(text.text)) and (point := _point(*map(float, found.groups()))):
        return point
    advice = (
        "Write the name of a file in flows/media/ (small letters, digits, - and _), for example media: office.jpg,\n"
        'or a point on the map, north and east, as maps give it: media: "35.6896, 139.7006"'
    )
    page.error("TM602", text.at, f"{quoted(text.text)} is neither a file nor a point on the map.", advice)
    return None


def _point(north: float, east: float) -> MapPoint | None:
    fits = abs(north) <= FURTHEST_NORTH and abs(east) <= FURTHEST_EAST
    return MapPoint(north, east) if fits else None
