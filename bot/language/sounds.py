"""What the boxes of an m4a file say: that it is one, how long it lasts, whether it holds the place of the recording.

Nothing is decoded. Source: ISO/IEC 14496-12 (`ftyp`, `moov`, `mvhd`), and Apple's QuickTime file format for the place.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

PLACES = (b"\xa9xyz", b"location.ISO6709", b"loci")
"""How the programs of phones write the place into a recording."""


class Sound(NamedTuple):
    """How long it lasts, in seconds."""

    seconds: float
    tells_place: bool


def look(data: bytes) -> Sound | None:
    """The sound; None where it is none, holds a film, or is cut off."""
    try:
        boxes = dict(_boxes(data))
        moov = boxes.get(b"moov", b"")
        header = dict(_boxes(moov)).get(b"mvhd", b"")
        seconds = _seconds(header)
    except struct.error:
        return None
    if b"ftyp" not in boxes or b"mdat" not in boxes or not seconds or b"vmhd" in moov:
        return None
    return Sound(seconds, any(place in moov or place in boxes.get(b"udta", b"") for place in PLACES))


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The boxes of one level; one that says it is longer than the file ends it."""
    at = 0
    while at + 8 <= len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        head = 8
        if length == 1:
            (length,) = struct.unpack_from(">Q", data, at + 8)
            head = 16
        elif length == 0:
            length = len(data) - at
        if length < head or at + length > len(data):
            return
        yield name, data[at + head : at + length]
        at += length


def _seconds(header: bytes) -> float:
    if not header:
        return 0.0
    scale, duration = struct.unpack_from(">IQ", header, 20) if header[0] == 1 else struct.unpack_from(">II", header, 12)
    return float(duration / scale) if scale else 0.0
