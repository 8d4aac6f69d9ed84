"""What storage knows of secrets: nothing but that they are sealed."""

from __future__ import annotations

from typing import NewType

Sealed = NewType("Sealed", bytes)
"""Bytes that only a key outside of storage can read (`bot.privacy.sealing`)."""
