"""Small real pictures and sounds, made byte by byte."""

from __future__ import annotations

import struct
import zlib


def png(width: int = 2, height: int = 1, *, place: bool = False) -> bytes:
    """A grey picture. Only a small one really has its pixels."""
    rows = b"".join(b"\x00" + b"\x80" * width for _ in range(height)) if width * height < 10_000 else b""
    exif = _chunk(b"eXIf", gps()) if place else b""
    header = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + exif + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")


def jpeg(width: int = 2, height: int = 1, *, place: bool = False) -> bytes:
    """The frame of a picture, without anything to see."""
    exif = _segment(0xE1, b"Exif\x00\x00" + gps()) if place else b""
    frame = _segment(0xC0, struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\x00")
    return b"\xff\xd8" + exif + frame + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x00\xff\xd9"


def m4a(seconds: float = 1.5, *, place: bool = False) -> bytes:
    """The boxes of a sound, without anything to hear."""
    header = _box(b"mvhd", struct.pack(">IIIII", 0, 0, 0, 1000, round(seconds * 1000)) + bytes(80))
    where = _box(b"udta", _box(b"\xa9xyz", b"\x00\x12\x15\xc7+35.6896+139.7006/")) if place else b""
    return _box(b"ftyp", b"M4A \x00\x00\x00\x00") + _box(b"moov", header + where) + _box(b"mdat", b"\x00" * 8)


def gps() -> bytes:
    """Exif with one entry: where the directory about the place stands."""
    return b"II*\x00" + struct.pack("<IHHHIII", 8, 1, 0x8825, 4, 1, 26, 0)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def _box(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body) + 8) + name + body
