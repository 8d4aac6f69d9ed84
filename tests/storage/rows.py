"""Rows for the tests: what matters is given, the rest is filled in."""

from __future__ import annotations

import hashlib
from typing import Any

from storage.conversations import NewConversation, SavedConversation
from storage.deliveries import NewDelivery
from storage.types import Sealed
from storage.volunteers import NewVolunteer


def hash_of(value: object) -> bytes:
    return hashlib.sha256(str(value).encode()).digest()[:16]


def conversation(name: str, **changes: Any) -> NewConversation:
    return NewConversation(
        id=name,
        platform="telegram",
        address_hash=hash_of(name),
        address=Sealed(b"address of " + name.encode()),
        state=Sealed(b"state of " + name.encode()),
        opened=1000.0,
        fingerprint="f00d",
        wrapped=Sealed(b"key of " + name.encode()),
    )._replace(**changes)


def saved(name: str, **changes: Any) -> SavedConversation:
    return SavedConversation(
        id=name,
        address_hash=hash_of(name),
        epoch=0,
        life="open",
        cover="none",
        handoff="none",
        holder=None,
        last_heard=1000.0,
        book_no=1,
        sender=None,
        sender_until=None,
        state=Sealed(b"new state of " + name.encode()),
    )._replace(**changes)


def delivery(lane: str, seq: int, **changes: Any) -> NewDelivery:
    return NewDelivery(
        lane=lane,
        seq=seq,
        conversation=lane,
        epoch=0,
        priority=0,
        state="due",
        not_before=1000.0,
        token_at=None,
        retry_key="8d5a-retry",
        body=Sealed(b"body"),
        token=None,
        at=1000.0,
    )._replace(**changes)


def volunteer(name: str, **changes: Any) -> NewVolunteer:
    return NewVolunteer(
        id=name,
        platform="telegram",
        address_hash=hash_of(name),
        address=Sealed(b"address of " + name.encode()),
        profile=Sealed(b"profile of " + name.encode()),
        cap=2,
    )._replace(**changes)
