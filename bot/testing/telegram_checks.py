"""What a Bot API server objects to, by the limits and signatures of python-telegram-bot."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from telegram import Bot
from telegram.constants import (
    BulkRequestLimit,
    FileSizeLimit,
    ForumTopicLimit,
    InlineKeyboardButtonLimit,
    InlineKeyboardMarkupLimit,
    MessageLimit,
)

Json = Mapping[str, Any]

REQUIRED = {
    "sendMessage": {"chat_id", "text"},
    "sendPhoto": {"chat_id", "photo"},
    "sendVoice": {"chat_id", "voice"},
    "sendLocation": {"chat_id", "latitude", "longitude"},
    "answerCallbackQuery": {"callback_query_id"},
    "sendChatAction": {"chat_id", "action"},
    "leaveChat": {"chat_id"},
    "deleteMessages": {"chat_id", "message_ids"},
    "createForumTopic": {"chat_id", "name"},
    "editForumTopic": {"chat_id", "message_thread_id"},
    "deleteForumTopic": {"chat_id", "message_thread_id"},
    "editMessageText": {"text"},
    "getChatMember": {"chat_id", "user_id"},
    "pinChatMessage": {"chat_id", "message_id"},
    "setWebhook": {"url"},
    "setMyCommands": {"commands"},
    "setMyName": set(),
    "setMyShortDescription": set(),
    "setMyDescription": set(),
    "getMyCommands": set(),
    "getMyName": set(),
    "getMyShortDescription": set(),
    "getMyDescription": set(),
    "deleteWebhook": set(),
    "getMe": set(),
    "getUpdates": set(),
    "getWebhookInfo": set(),
}
OF_THE_LIBRARY = {"self", "read_timeout", "write_timeout", "connect_timeout", "pool_timeout", "api_kwargs"}


def problem(method: str, content: Json) -> str:
    """The first objection, or nothing."""
    if method not in REQUIRED:
        return "no such method here"
    if missing := REQUIRED[method] - content.keys():
        return f"{sorted(missing)} missing"
    if unknown := content.keys() - _parameters(method):
        return f"{sorted(unknown)} unknown"
    match method:
        case "sendMessage" | "editMessageText":
            return _of_message(content)
        case "sendPhoto":
            return _of_file(content, content["photo"], FileSizeLimit.PHOTOSIZE_UPLOAD)
        case "sendVoice":
            return _of_file(content, content["voice"], FileSizeLimit.FILESIZE_UPLOAD)
        case "sendLocation":
            return _of_place(content)
        case "createForumTopic" | "editForumTopic":
            return _of_topic(content.get("name", ""))
        case "deleteMessages":
            return _of_deletion(content["message_ids"])
        case "setWebhook":
            return "" if content["url"].startswith("https://") else "HTTPS url must be provided for webhook"
        case _:
            return ""


@cache
def _parameters(method: str) -> set[str]:
    snake = re.sub(r"[A-Z]", lambda letter: f"_{letter[0].lower()}", method)
    return set(inspect.signature(getattr(Bot, snake)).parameters) - OF_THE_LIBRARY


def _of_message(content: Json) -> str:
    text = content["text"]
    if not isinstance(text, str) or not text.strip():
        return "message text is empty"
    if len(text.encode("utf-16-le")) // 2 > MessageLimit.MAX_TEXT_LENGTH:
        return "message is too long"
    if content.get("parse_mode"):
        return "a parse mode would make signs of people's texts into errors"
    return _of_keyboard(content.get("reply_markup", {}).get("inline_keyboard", []))


def _of_file(content: Json, file: Any, most: int) -> str:
    caption = str(content.get("caption", ""))
    if len(caption.encode("utf-16-le")) // 2 > MessageLimit.CAPTION_LENGTH:
        return "message caption is too long"
    if not isinstance(file, str | bytes) or not file or len(file) > most:
        return "there is no file, or it is too big"
    return _of_keyboard(content.get("reply_markup", {}).get("inline_keyboard", []))


def _of_place(content: Json) -> str:
    there = abs(content["latitude"]) <= 90 and abs(content["longitude"]) <= 180
    keyboard = content.get("reply_markup", {}).get("inline_keyboard", [])
    return _of_keyboard(keyboard) if there else "there is no such place"


def _of_topic(name: str) -> str:
    least, most = ForumTopicLimit.MIN_NAME_LENGTH, ForumTopicLimit.MAX_NAME_LENGTH
    return "" if least <= len(name) <= most and name.strip() else "TOPIC_NAME_INVALID"


def _of_keyboard(keyboard: list[list[Json]]) -> str:
    if any(not 1 <= len(row) <= InlineKeyboardMarkupLimit.BUTTONS_PER_ROW for row in keyboard):
        return "a row is empty or too long"
    buttons = [button for row in keyboard for button in row]
    if len(buttons) > InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER:
        return "too many buttons"
    if any(set(button) != {"text", "callback_data"} or not button["text"].strip() for button in buttons):
        return "text buttons are unallowed in the inline keyboard"
    sizes = [len(button["callback_data"].encode()) for button in buttons]
    least, most = InlineKeyboardButtonLimit.MIN_CALLBACK_DATA, InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
    return "" if all(least <= size <= most for size in sizes) else "BUTTON_DATA_INVALID"


def _of_deletion(ids: list[Any]) -> str:
    if not BulkRequestLimit.MIN_LIMIT <= len(ids) <= BulkRequestLimit.MAX_LIMIT:
        return "from 1 to 100 messages"
    return "" if all(isinstance(each, int) for each in ids) else "message identifiers are numbers"
