"""What LINE objects to: the request models of line-bot-sdk, and the limits that those do not know.

https://developers.line.biz/en/docs/messaging-api/text-character-count/ says in which unit each length counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import regex
from linebot.v3.messaging import (
    PushMessageRequest,
    ReplyMessageRequest,
    SetWebhookEndpointRequest,
    ShowLoadingAnimationRequest,
)

Json = Mapping[str, Any]

MODELS = {
    "message/reply": ReplyMessageRequest,
    "message/push": PushMessageRequest,
    "chat/loading/start": ShowLoadingAnimationRequest,
    "channel/webhook/endpoint": SetWebhookEndpointRequest,
}
MOST_UTF16 = 5000
MOST_QUICK_REPLIES = 13
MOST_OF_A_URL = 2000
MOST_OF_A_PLACE = 100
MOST_GRAPHEMES = {"label": 20, "data": 300, "displayText": 300}
"""`data` counts characters; it is ASCII, so that is the same."""


def problem(path: str, content: Json) -> str:
    """The first objection, or nothing."""
    model = MODELS.get(path)
    if model is None or not content:
        return ""
    try:
        known = model.from_dict(content).to_dict()
    except ValueError as error:
        return str(error)
    if not _is_within(content, known):
        return "a field is unknown"
    return next((found for message in content.get("messages", ()) if (found := _of_message(message))), "")


def _is_within(given: Any, known: Any) -> bool:
    """Whether the model kept all that was given: it passes over what it does not know."""
    match given, known:
        case Mapping(), Mapping():
            return all(name in known and _is_within(value, known[name]) for name, value in given.items())
        case list(), list():
            return len(given) == len(known) and all(map(_is_within, given, known))
        case _:
            return bool(given == known)


def _of_message(message: Json) -> str:
    if found := _of_content(message):
        return found
    items = message.get("quickReply", {}).get("items", [])
    if len(items) > MOST_QUICK_REPLIES or ("quickReply" in message and not items):
        return f"Size must be between 1 and {MOST_QUICK_REPLIES}"
    return next((found for item in items if (found := _of_action(item["action"]))), "")


def _of_content(message: Json) -> str:
    match message["type"]:
        case "text":
            return _of_text(message.get("text", ""), MOST_UTF16)
        case "image":
            return _of_url(message["originalContentUrl"]) or _of_url(message["previewImageUrl"])
        case "audio":
            return _of_url(message["originalContentUrl"]) or ("" if message["duration"] > 0 else "duration: too short")
        case "location":
            there = abs(message["latitude"]) <= 90 and abs(message["longitude"]) <= 180
            named = _of_text(message["title"], MOST_OF_A_PLACE) or _of_text(message["address"], MOST_OF_A_PLACE)
            return named if there else "there is no such place"
        case other:
            return f"{other} is not sent here"


def _of_text(text: str, most: int) -> str:
    if not text.strip():
        return "May not be empty"
    return f"Length must be between 0 and {most}" if len(text.encode("utf-16-le")) // 2 > most else ""


def _of_url(url: str) -> str:
    return "" if url.startswith("https://") and len(url) <= MOST_OF_A_URL else "Must be a valid HTTPS URL"


def _of_action(action: Json) -> str:
    for name, most in MOST_GRAPHEMES.items():
        length = len(regex.findall(r"\X", action.get(name, "")))
        if not 1 <= length <= most:
            return f"{name}: length must be between 1 and {most}"
    return ""
