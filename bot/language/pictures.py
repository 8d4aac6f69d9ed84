"""What the first bytes of a picture say: its kind, its size, and whether they hold the place where it was taken.

Nothing is decoded. Sources: https://www.w3.org/TR/png-3/, ITU-T T.81 annex B (JPEG's segments), CIPA DC-008 (Exif).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"
EXIF = b"Exif\x00\x00"
GPS_TAG = 0x8825
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""JPEG's segments that hold the size: SOF0 to SOF15, without the tables that share their range."""
SCAN = 0xDA
XMP_PLACE = b"exif:GPSLatitude"


class Picture(NamedTuple):
    """`type` as in HTTP; sides in pixels."""

    type: str
    width: int
    height: int
    tells_place: bool


def look(data: bytes) -> Picture | None:
    """What picture it is; None where it is none that we know, or is cut off before its size."""
    try:
        if data.startswith(PNG):
            return _png(data)
        return _jpeg(data) if data.startswith(JPEG) else None
    except struct.error:
        return None


def _png(data: bytes) -> Picture | None:
    width, height = struct.unpack_from(">II", data, 16)
    chunks = list(_chunks(data))
    whole = bool(chunks) and chunks[0][0] == b"IHDR" and chunks[-1][0] == b"IEND" and width and height
    told = any(_has_gps(body) for name, body in chunks if name == b"eXIf") or XMP_PLACE in data
    return Picture("image/png", width, height, told) if whole else None


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(PNG)
    while at + 12 <= len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        yield name, data[at + 8 : at + 8 + length]
        at += 12 + length


def _jpeg(data: bytes) -> Picture | None:
    size, told = None, XMP_PLACE in data
    for marker, body in _segments(data):
        if marker in FRAMES:
            height, width = struct.unpack_from(">HH", body, 1)
            size = (width, height)
        elif body.startswith(EXIF):
            told = told or _has_gps(body[len(EXIF) :])
    whole = size is not None and all(size) and data.rstrip(b"\x00").endswith(b"\xff\xd9")
    return Picture("image/jpeg", *size, told) if size and whole else None


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The segments before the picture itself begins."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # padding
            at += 1
            continue
        if marker == SCAN:
            return
        (length,) = struct.unpack_from(">H", data, at + 2)
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + max(length, 2)


def _has_gps(tiff: bytes) -> bool:
    """Whether the first directory of Exif points to one about the place."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return False
    (first,) = struct.unpack_from(f"{order}I", tiff, 4)
    (count,) = struct.unpack_from(f"{order}H", tiff, first)
    tags = (struct.unpack_from(f"{order}H", tiff, first + 2 + 12 * index)[0] for index in range(count))
    return GPS_TAG in tags
