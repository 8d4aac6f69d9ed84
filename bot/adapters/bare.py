"""A JPEG without what a camera writes beside the picture: where and when it was taken, with which phone.

Facts: ITU-T T.81, annex B. A file is a row of segments; what is not one of a picture's own is left out.
"""

from __future__ import annotations

START, SCAN, COMMENT = b"\xff\xd8", 0xDA, 0xFE
OF_APPLICATIONS = range(0xE0, 0xF0)
KEPT = frozenset({0xE0, 0xE2, 0xEE})
"""JFIF, the colours (ICC), and Adobe's way of storing them: without these it would look otherwise."""


def without_metadata(content: bytes) -> bytes:
    """The picture alone; what is no JPEG, or none that we understand, as it is."""
    if not content.startswith(START):
        return content
    kept, at = [START], len(START)
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker, end = content[at + 1], at + 2 + int.from_bytes(content[at + 2 : at + 4])
        if marker == SCAN:
            return b"".join(kept) + content[at:]
        if not (marker == COMMENT or (marker in OF_APPLICATIONS and marker not in KEPT)):
            kept.append(content[at:end])
        at = end
    return content
