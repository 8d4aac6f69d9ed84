"""A stand-in for Telegram's Bot API server."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.testing.platform import Answer, FakePlatform, Fault, content_of, respond

Json = Mapping[str, Any]
SENDING = ("sendMessage", "sendPhoto", "sendVoice", "sendLocation")
POLL_SECONDS = 0.2
"""How long an empty poll waits, whatever was asked for."""


class FakeTelegram(FakePlatform):
    """The methods that a hotline calls. With `token`, any other one is refused."""

    def __init__(self, token: str = "", *, checks: bool = True, delay: float = 0.0) -> None:
        super().__init__(checks=checks, delay=delay)
        self.token = token
        self.retry_after = 1
        self.blocked: set[str] = set()
        """Chats whose person blocked the bot."""
        self.missing: set[str] = set()
        """Chats that do not exist."""
        self.moved: dict[str, str] = {}
        """Groups that became supergroups: old id → new id."""
        self.has_topics = False
        """Whether BotFather switched topics on for the private chats of this bot."""
        self.own_topics = False
        """Whether whoever writes can begin topics, too."""
        self.topics: dict[tuple[str, str], str] = {}
        """Chat and id of each topic → its name. Take one out, as whoever deletes it by hand."""
        self.strays_silently = False
        """Whether words for a topic that is gone stand in the chat itself without an error, as for a month in 2026."""
        self.pinned: list[tuple[str, str]] = []
        """Chat and id of what was pinned, in order."""
        self.membership: dict[str, Json] = {}
        """Group → what getChatMember says of the bot in it; in others it is not."""
        self._threads = 0
        self._deleted: dict[tuple[str, str], None] = {}
        self.too_old: set[str] = set()
        """Ids of messages that can't be deleted any more."""
        self.files: dict[str, bytes] = {}
        """What was uploaded, by the id that was given for it."""
        self.webhook: Json = {}
        """What setWebhook said."""
        self.commands: list[Json] = []
        self.account: dict[tuple[str, str], Any] = {}
        """What the account says of itself: `name description short_description commands`, by language."""
        self.updates: list[Json] = []
        """What the next polls bring: updates with `update_id`."""

    @property
    def deleted(self) -> list[tuple[str, str]]:
        """Chat and id of what was deleted, ours and theirs, in order."""
        return list(self._deleted)

    def _may_be_in(self, chat: str, ref: str) -> bool:
        """Of other chats nothing is deleted; which numbers are the person's own we don't know."""
        return int(ref) > self._refs or any(bubble.ref == ref for bubble in self._by_chat[chat])

    def _route(self, app: web.Application) -> None:
        app.router.add_route("*", "/bot{token}/{method}", self._called)

    async def _called(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        self.calls[method] += 1
        if self.token and request.match_info["token"] != self.token:
            return respond(_error(401, "Unauthorized"))
        content = await content_of(request)
        if self.checks and (problem := _problem(method, content)):
            self.problems.append(f"{method}: {problem}")
            return respond(_error(400, f"Bad Request: {problem}"))
        chat = str(content.get("chat_id", ""))
        if method in SENDING:
            return await self._fated(request, chat, content, lambda: self._take(chat, content))
        answer = getattr(self, f"_{method}", None)
        return respond(_error(404, "Not Found") if answer is None else await answer(chat, content))

    # ── sending ──────────────────────────────────────────────────────────────────────────────────────────

    def _take(self, chat: str, content: Json) -> Answer:
        if refused := self._unreachable(chat):
            return refused
        keyboard = content.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = tuple((button["text"], button["callback_data"]) for row in keyboard for button in row)
        if (file := content.get("photo", content.get("voice"))) and (refused := self._no_file(file)):
            return refused
        topic = str(content.get("message_thread_id", ""))
        if topic and (chat, topic) not in self.topics:
            if not self.strays_silently:
                return _error(400, "Bad Request: message thread not found")
            topic = ""
        ref = self._arrive(chat, _seen(content), buttons, "send", topic)
        self._deleted.pop((chat, ref), None)  # the id was given too early: there was nothing yet
        sent = {"message_id": int(ref), "date": 0, "chat": {"id": content["chat_id"], "type": "private"}}
        inside = {"message_thread_id": int(topic), "is_topic_message": True} if topic else {}
        return _ok({**sent, **inside, **self._kept(content)})

    def _no_file(self, file: Any) -> Answer | None:
        known = isinstance(file, bytes) or file in self.files
        return None if known else _error(400, "Bad Request: wrong file identifier/HTTP URL specified")

    def _kept(self, content: Json) -> Json:
        """The ids by which what was uploaded can be sent again."""
        kept: dict[str, Any] = {}
        for field in ("photo", "voice"):
            if isinstance(content.get(field), bytes):
                identifier = f"file{len(self.files)}"
                self.files[identifier] = content[field]
                kept[field] = (
                    [{"file_id": "small"}, {"file_id": identifier}] if field == "photo" else {"file_id": identifier}
                )
        return kept

    def _unreachable(self, chat: str) -> Answer | None:
        if chat in self.blocked:
            return _error(403, "Forbidden: bot was blocked by the user")
        if chat in self.missing:
            return _error(400, "Bad Request: chat not found")
        if chat in self.moved:
            moved = {"migrate_to_chat_id": int(self.moved[chat])}
            return _error(400, "Bad Request: group chat was upgraded to a supergroup chat", moved)
        return None

    def _failing(self, fault: Fault) -> Answer:
        match fault:
            case Fault.RATE | Fault.CONCURRENCY | Fault.QUOTA:
                description = f"Too Many Requests: retry after {self.retry_after}"
                return _error(429, description, {"retry_after": self.retry_after})
            case Fault.REFUSED:
                return _error(400, "Bad Request: message text is empty")
            case Fault.CREDENTIALS:
                return _error(401, "Unauthorized")
            case _:
                return _error(500, "Internal Server Error")

    # ── the other methods ────────────────────────────────────────────────────────────────────────────────

    async def _answerCallbackQuery(self, _chat: str, content: Json) -> Answer:  # noqa: N802
        return self._lightly("answerCallbackQuery", content["callback_query_id"])

    async def _sendChatAction(self, chat: str, _content: Json) -> Answer:  # noqa: N802
        return self._lightly("sendChatAction", chat)

    async def _leaveChat(self, chat: str, _content: Json) -> Answer:  # noqa: N802
        return self._lightly("leaveChat", chat)

    def _lightly(self, method: str, chat: str) -> Answer:
        self.light.append((method, chat))
        return _ok(True)

    async def _deleteMessages(self, chat: str, content: Json) -> Answer:  # noqa: N802
        if self._planned and (fault := self._planned.popleft()):
            return self._failing(fault)
        ids = [str(each) for each in content["message_ids"]]
        if self.too_old.intersection(ids):
            return _error(400, "Bad Request: message can't be deleted")
        self._deleted |= dict.fromkeys((chat, each) for each in ids if self._may_be_in(chat, each))
        return _ok(True)

    async def _editMessageText(self, chat: str, content: Json) -> Answer:  # noqa: N802
        if refused := self._unreachable(chat):
            return refused
        ref, shown = str(content["message_id"]), self._by_chat[chat]
        at = next((at for at, bubble in enumerate(shown) if bubble.ref == ref), None)
        if at is None or (chat, ref) in self._deleted:
            return _error(400, "Bad Request: message to edit not found")
        if shown[at].text == content["text"]:
            return _error(400, "Bad Request: message is not modified")
        shown[at] = shown[at]._replace(text=content["text"])
        return _ok({"message_id": int(ref), "date": 0, "chat": {"id": content["chat_id"], "type": "private"}})

    async def _getChatMember(self, chat: str, _content: Json) -> Answer:  # noqa: N802
        if refused := self._unreachable(chat):
            return refused
        user = {"id": 1, "is_bot": True, "first_name": "Bot"}
        return _ok({"user": user, **self.membership.get(chat, {"status": "left"})})

    async def _createForumTopic(self, chat: str, content: Json) -> Answer:  # noqa: N802
        if refused := self._unreachable(chat):
            return refused
        if not self.has_topics:
            return _error(400, "Bad Request: the chat is not a forum")
        self._threads += 1
        self.topics[chat, str(self._threads)] = content["name"]
        return _ok({"message_thread_id": self._threads, "name": content["name"], "icon_color": 7322096})

    async def _editForumTopic(self, chat: str, content: Json) -> Answer:  # noqa: N802
        topic = chat, str(content["message_thread_id"])
        if topic not in self.topics:
            return _error(400, "Bad Request: TOPIC_ID_INVALID")
        if self.topics[topic] == content["name"]:
            return _error(400, "Bad Request: TOPIC_NOT_MODIFIED")
        self.topics[topic] = content["name"]
        return _ok(True)

    async def _deleteForumTopic(self, chat: str, content: Json) -> Answer:  # noqa: N802
        """With all that stands in it."""
        topic = str(content["message_thread_id"])
        if self.topics.pop((chat, topic), None) is None:
            return _error(400, "Bad Request: TOPIC_ID_INVALID")
        self._deleted |= {(chat, bubble.ref): None for bubble in self._by_chat[chat] if bubble.topic == topic}
        return _ok(True)

    async def _pinChatMessage(self, chat: str, content: Json) -> Answer:  # noqa: N802
        ref = str(content["message_id"])
        if not any(bubble.ref == ref for bubble in self._by_chat[chat]):
            return _error(400, "Bad Request: message to pin not found")
        self.pinned.append((chat, ref))
        return _ok(True)

    async def _getMe(self, _chat: str, _content: Json) -> Answer:  # noqa: N802
        me = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "some_bot"}
        return _ok({**me, "has_topics_enabled": self.has_topics, "allows_users_to_create_topics": self.own_topics})

    async def _setWebhook(self, _chat: str, content: Json) -> Answer:  # noqa: N802
        self.webhook = content
        return _ok(True)

    async def _deleteWebhook(self, _chat: str, _content: Json) -> Answer:  # noqa: N802
        self.webhook = {}
        return _ok(True)

    async def _getWebhookInfo(self, _chat: str, _content: Json) -> Answer:  # noqa: N802
        info = {"url": self.webhook.get("url", ""), "has_custom_certificate": False}
        allowed = {"allowed_updates": self.webhook["allowed_updates"]} if "allowed_updates" in self.webhook else {}
        return _ok({**info, **allowed, "pending_update_count": len(self.updates)})

    async def _setMyCommands(self, _chat: str, content: Json) -> Answer:  # noqa: N802
        self.commands = content["commands"]
        self.account["commands", content.get("language_code", "")] = content["commands"]
        return _ok(True)

    async def _getMyCommands(self, _chat: str, content: Json) -> Answer:  # noqa: N802
        return _ok(self.account.get(("commands", content.get("language_code", "")), []))

    async def _setMyName(self, _chat: str, content: Json) -> Answer:  # noqa: N802
        return self._says("name", content)

    async def _setMyShortDescription(self, _chat: str, content: Json) -> Answer:  # noqa: N802
        return self._says("short_description", content)

    async def _setMyDescription(self, _chat: str, content: Json) -> Answer:  # noqa: N802
        return self._says("description", content)

    async def _getMyName(self, _chat: str, content: Json) -> Answer:  # noqa: N802
        return self._said("name", content)

    async def _getMyShortDescription(self, _chat: str, content: Json) -> Answer:  # noqa: N802
        return self._said("short_description", content)

    async def _getMyDescription(self, _chat: str, content: Json) -> Answer:  # noqa: N802
        return self._said("description", content)

    def _says(self, field: str, content: Json) -> Answer:
        self.account[field, content.get("language_code", "")] = content.get(field, "")
        return _ok(True)

    def _said(self, field: str, content: Json) -> Answer:
        return _ok({field: self.account.get((field, content.get("language_code", "")), "")})

    async def _getUpdates(self, _chat: str, content: Json) -> Answer:  # noqa: N802
        if self.webhook:
            return _error(409, "Conflict: can't use getUpdates method while webhook is active")
        offset = content.get("offset", 0)
        self.updates = [update for update in self.updates if update["update_id"] >= offset]
        if not self.updates:
            await asyncio.sleep(POLL_SECONDS)
        return _ok(self.updates[: content.get("limit", 100)])


def _seen(content: Json) -> str:
    """What a bubble shows, as text."""
    for field in ("photo", "voice"):
        if field in content:
            return f"[{field}] {content.get('caption', '')}".strip()
    return f"[map {content['latitude']}, {content['longitude']}]" if "latitude" in content else str(content["text"])


def _ok(result: Any) -> Answer:
    return Answer(200, {"ok": True, "result": result})


def _error(status: int, description: str, parameters: Json | None = None) -> Answer:
    content = {"ok": False, "error_code": status, "description": description}
    return Answer(status, {**content, "parameters": parameters} if parameters else content)


def _problem(method: str, content: Json) -> str:
    """What a Bot API server would object to; loaded late, for it needs python-telegram-bot's constants."""
    from bot.testing.telegram_checks import problem

    return problem(method, content)
