"""Moments as people read them."""

from __future__ import annotations

from datetime import UTC, datetime


def told(seconds: float) -> str:
    """`2026-11-26 12:00 UTC`."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M} UTC"


def iso(seconds: float) -> str:
    """For programs: ISO 8601, in whole seconds."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}"
