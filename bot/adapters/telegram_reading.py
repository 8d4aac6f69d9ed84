"""An update of Telegram's as what happened. Whatever the update is, nothing here raises.

Facts: https://core.telegram.org/bots/api#update (10.0). One webhook request holds one update.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from bot.adapters.contract import Incoming, Kind
from bot.adapters.reading import clean, emoji, language, moment, name, start_of, whole
from bot.engine.attachment import File

Json = dict[str, Any]

CONTENT = {
    "animation": "video",  # before "document": an animation carries both
    "photo": "picture",
    "live_photo": "picture",
    "voice": "voice",
    "audio": "voice",
    "video": "video",
    "video_note": "video",
    "document": "file",
    "sticker": "sticker",
    "venue": "location",
    "location": "location",
    "contact": "contact",
    "paid_media": "picture",
    "dice": "other",
    "game": "other",
    "poll": "other",
    "story": "other",
    "checklist": "other",
    "web_app_data": "other",
    "invoice": "other",
}
"""Which field of a message holds what is not text. Of a contact nothing is read, so it is nobody's number."""

SERVICE = frozenset(
    {
        "boost_added", "channel_chat_created", "chat_background_set", "chat_owner_changed", "chat_owner_left",
        "chat_shared", "checklist_tasks_added", "checklist_tasks_done", "connected_website", "delete_chat_photo",
        "direct_message_price_changed", "forum_topic_closed", "forum_topic_created", "forum_topic_edited",
        "forum_topic_reopened", "general_forum_topic_hidden", "general_forum_topic_unhidden", "gift",
        "gift_upgrade_sent", "giveaway", "giveaway_completed", "giveaway_created", "giveaway_winners",
        "group_chat_created", "left_chat_member", "managed_bot_created", "message_auto_delete_timer_changed",
        "migrate_from_chat_id", "migrate_to_chat_id", "new_chat_members", "new_chat_photo", "new_chat_title",
        "paid_message_price_changed", "passport_data", "pinned_message", "poll_option_added", "poll_option_deleted",
        "proximity_alert_triggered", "refunded_payment", "successful_payment", "suggested_post_approval_failed",
        "suggested_post_approved", "suggested_post_declined", "suggested_post_info", "suggested_post_paid",
        "suggested_post_refunded", "supergroup_chat_created", "unique_gift", "users_shared", "video_chat_ended",
        "video_chat_participants_invited", "video_chat_scheduled", "video_chat_started", "write_access_allowed",
    }
)  # fmt: skip
"""Fields of messages that tell of the chat, and say nothing."""


class Update(NamedTuple):
    """What all events of one update share. `desk` is the volunteers' group, the only group we stay in."""

    number: int
    now: datetime
    desk: str

    def event(self, address: str, kind: Kind, at: object, *, key: str = "", **more: Any) -> Incoming:
        """One event of it; `key` where the update's own would not do."""
        return Incoming(key or f"update:{self.number}", address, kind, moment(at, self.now), self.number, **more)


Read = Callable[[Update, str, Json], list[Incoming]]


def events_of(payload: object, now: datetime, desk: str = "") -> list[Incoming]:
    """What happened: mostly one event, none for what concerns nobody, two for a picture with words below it."""
    if not isinstance(payload, dict) or (number := whole(payload.get("update_id"))) is None:
        return []
    update = Update(number, now, desk)
    for field, read in READERS.items():
        content = payload.get(field)
        if isinstance(content, dict):
            return _in_private(update, content, read)
    return []


def moved_to(payload: object, group: str) -> str | None:
    """The new id of this group, where the update says that it became a supergroup."""
    match payload:
        case {"message": {"chat": {"id": int(old)}, "migrate_to_chat_id": int(new)}} if str(old) == group:
            return str(new)
        case {"message": {"chat": {"id": int(new)}, "migrate_from_chat_id": int(old)}} if str(old) == group:
            return str(new)
        case _:
            return None


def missing_rights(member: Json) -> Sequence[str]:
    """What the bot may not do in the team's group, by getChatMember: `be_a_member`, `send_messages`."""
    match member:
        case {"status": "administrator" | "member" | "creator"}:
            return ()
        case {"status": "restricted", "is_member": True, "can_send_messages": True}:
            return ()
        case {"status": "restricted", "is_member": True}:
            return ("send_messages",)
        case _:
            return ("be_a_member",)


def _in_private(update: Update, content: Json, read: Read) -> list[Incoming]:
    """Events of a chat of two; in groups nobody is answered: we leave them, whatever it was."""
    address, private = _chat(_chat_of(content))
    if private:
        return read(update, address, content)
    if not address or address == update.desk or _has_left(content):
        return []
    return [update.event(address, "group", content.get("date"))]


def _chat_of(content: Json) -> object:
    """A press has no chat but that of its message; without one it is its person's own."""
    if "chat" in content:
        return content["chat"]
    message, person = content.get("message"), content.get("from")
    if isinstance(message, dict) and "chat" in message:
        return message["chat"]
    return {"id": person["id"], "type": "private"} if isinstance(person, dict) and "id" in person else None


def _chat(chat: object) -> tuple[str, bool]:
    if not isinstance(chat, dict) or (number := whole(chat.get("id"))) is None:
        return "", False
    return str(number), chat.get("type") == "private"


def _has_left(content: Json) -> bool:
    match content:
        case {"new_chat_member": {"status": "left" | "kicked"}}:
            return True
        case _:
            return False


# ── one kind of update each ────────────────────────────────────────────────────────────────────────────────


def _message(update: Update, address: str, message: Json) -> list[Incoming]:
    text, common = message.get("text"), _common(message)
    if isinstance(text, str):
        start = start_of(text)
        words = {"text": clean(text)} if start is None else {"text": "/start", "start": start}
        return [update.event(address, "text", message.get("date"), **words, **common)]
    if kind := next((CONTENT[field] for field in CONTENT if field in message), ""):
        return _media(update, address, message, kind, common)
    return [update.event(address, "unknown", message.get("date"), **common)] if SERVICE.isdisjoint(message) else []


def _common(message: Json) -> Json:
    """The message's own id, that of the one it answers to, and the language of the person's app."""
    person, quoted = message.get("from"), message.get("reply_to_message")
    common: Json = {"ref": _id(message)}
    if isinstance(person, dict):
        common["locale"] = language(person.get("language_code"))
    if isinstance(quoted, dict):
        common["quoted"] = _id(quoted)
    if message.get("is_topic_message") is True and (topic := whole(message.get("message_thread_id"))) is not None:
        common["topic"] = str(topic)
    if "forward_origin" in message:
        common["forwarded"] = True
    return common


def _id(message: Json) -> str:
    number = whole(message.get("message_id"))
    return "" if number is None else str(number)


def _media(update: Update, address: str, message: Json, kind: str, common: Json) -> list[Incoming]:
    """The parts of an album come as updates of their own; the engine answers what comes together once."""
    at, caption = message.get("date"), message.get("caption")
    file, says = _file(message, common["ref"]), _emoji(message)
    media = update.event(address, "media", at, text=kind, says=says, file=file, **common)
    if not isinstance(caption, str) or not caption:
        return [media]
    key = f"update:{update.number}:caption"
    return [media, update.event(address, "text", at, key=key, text=clean(caption), **common)]


def _file(message: Json, ref: str) -> File | None:
    """What can be passed on by its id: its sender is not seen, and of a picture Telegram itself keeps no more.

    A recording that was sent as a file has its name and title with it, so that is left alone.
    """
    match message:
        case {"photo": [*_, {"file_id": file} as largest]} if known := name(file):
            return File("picture", known, ref, size=whole(largest.get("file_size")) or 0)
        case {"voice": {"file_id": file} as voice} if known := name(file):
            seconds, size = whole(voice.get("duration")) or 0, whole(voice.get("file_size")) or 0
            return File("voice", known, ref, seconds, size)
        case _:
            return None


def _emoji(message: Json) -> str:
    """The one by which people find a sticker: https://core.telegram.org/bots/api#sticker."""
    sticker = message.get("sticker")
    return emoji(sticker.get("emoji")) if isinstance(sticker, dict) else ""


def _edited(update: Update, address: str, message: Json) -> list[Incoming]:
    """New words of an old message. A live location moves every few seconds: only its beginning counts."""
    match message:
        case {"text": str(text)} | {"caption": str(text)}:
            at = message.get("edit_date")
            return [update.event(address, "edit", at, text=clean(text), ref=_id(message))]
        case _:
            return []


def _pressed(update: Update, address: str, query: Json) -> list[Incoming]:
    """A button. Its message may be inaccessible, so nothing of it is used but the chat; the press itself has no date.

    https://core.telegram.org/bots/api#maybeinaccessiblemessage
    """
    data, person = query.get("data"), query.get("from")
    if not isinstance(data, str):
        return []
    locale = language(person.get("language_code")) if isinstance(person, dict) else ""
    return [update.event(address, "button", None, text=clean(data), callback=name(query.get("id")), locale=locale)]


def _member(update: Update, address: str, change: Json) -> list[Incoming]:
    """They blocked us, or took it back."""
    match change:
        case {"new_chat_member": {"status": "kicked"}}:
            return [update.event(address, "leave", change.get("date"))]
        case {"new_chat_member": {"status": "member"}}:
            return [update.event(address, "join", change.get("date"), again=True)]
        case _:
            return []


READERS: dict[str, Read] = {
    "message": _message,
    "callback_query": _pressed,
    "edited_message": _edited,
    "my_chat_member": _member,
}
"""The kinds of update that we read; all others concern nobody."""
