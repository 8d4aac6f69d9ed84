"""A stand-in for LINE's Messaging API."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from time import monotonic
from typing import Any

from aiohttp import web

from bot.testing.platform import Answer, FakePlatform, Fault, content_of, respond

Json = Mapping[str, Any]
REPLY_TOKEN_SECONDS = 60.0
"""https://developers.line.biz/en/reference/messaging-api/#send-reply-message says *within one minute*."""

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


class FakeLine(FakePlatform):
    """The calls that a hotline makes. Reply tokens are good once; those given out by `issue` for a minute only.

    A token that was never issued counts as young, unless `strict`; its person is what stands before its first dot,
    as `LineWebhooks` makes them, so that both need not be one process. `now` gives seconds that only grow.
    """

    def __init__(
        self,
        token: str = "",
        *,
        checks: bool = True,
        delay: float = 0.0,
        strict: bool = False,
        now: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(checks=checks, delay=delay)
        self.token = token
        self.strict = strict
        self.quota: int | None = None
        """Messages of the month; None: as many as one likes."""
        self.used = 0
        self.chat_mode = "bot"
        self.webhook = ""
        self.webhook_active = True
        self.contents: dict[str, bytes | None] = {}
        """What people sent, by the id of the message; None: it is still being prepared."""
        self._now = now
        self._issued: dict[str, tuple[str, float]] = {}
        self._spent: set[str] = set()
        self._keys: dict[str, Answer] = {}
        """Retry keys that were accepted, with what was answered."""

    def issue(self, user: str) -> str:
        """A new reply token for a person's event."""
        token = f"token{len(self._issued):027d}"
        self._issued[token] = (user, self._now())
        return token

    def _route(self, app: web.Application) -> None:
        app.router.add_route("*", "/v2/bot/{path:.+}", self._called)

    async def _called(self, request: web.Request) -> web.Response:
        path = request.match_info["path"]
        self.calls[path] += 1
        if self.token and request.headers.get("Authorization") != f"Bearer {self.token}":
            return respond(_error(401, "Authentication failed. Confirm that the access token is valid."))
        if path.startswith("message/") and path.endswith("/content"):
            return self._content(path.split("/")[1])
        content = await content_of(request)
        key = request.headers.get("X-Line-Retry-Key", "")
        if self.checks and (problem := _problem(path, content)):
            self.problems.append(f"{path}: {problem}")
            return respond(_error(400, problem))
        match path:
            case "message/reply":
                chat = self._person(content["replyToken"])
                return await self._fated(request, chat, content, lambda: self._reply(chat, content, key))
            case "message/push":
                return await self._fated(request, content["to"], content, lambda: self._push(content, key))
            case _:
                return respond(self._other(request.method, path, content))

    # ── sending ──────────────────────────────────────────────────────────────────────────────────────────

    def _person(self, token: str) -> str:
        return self._issued[token][0] if token in self._issued else token.partition(".")[0]

    def _reply(self, chat: str, content: Json, key: str) -> Answer:
        if key:
            return _error(400, "The retry key is not supported by this API")
        token = content["replyToken"]
        _, issued = self._issued.get(token, ("", self._now()))
        known = token in self._issued or not self.strict
        if not known or token in self._spent or self._now() - issued > REPLY_TOKEN_SECONDS:
            return _error(400, "Invalid reply token")
        self._spent.add(token)
        return self._take(chat, content, "reply")

    def _push(self, content: Json, key: str) -> Answer:
        if key and not _UUID.fullmatch(key):
            return _error(400, "The retry key is not a UUID")
        if key in self._keys:
            accepted = self._keys[key].content["sentMessages"]
            body = {"message": "The retry key is already accepted", "sentMessages": accepted}
            return Answer(409, body, {"x-line-accepted-request-id": key})
        if self.quota is not None and self.used >= self.quota:
            return self._failing(Fault.QUOTA)
        self.used += 1
        answer = self._take(content["to"], content, "push")
        if key:
            self._keys[key] = answer
        return answer

    def _take(self, chat: str, content: Json, how: str) -> Answer:
        refs = [self._arrive(chat, _seen(message), _buttons(message), how) for message in content["messages"]]
        return Answer(200, {"sentMessages": [{"id": ref, "quoteToken": f"quote{ref}"} for ref in refs]})

    def _failing(self, fault: Fault) -> Answer:
        match fault:
            case Fault.RATE:
                return _error(429, "The API rate limit has been exceeded. Try again later.")
            case Fault.CONCURRENCY:
                return _error(429, "Too many concurrent requests")
            case Fault.QUOTA:
                return _error(429, "You have reached your monthly limit.")
            case Fault.REFUSED:
                return _error(400, "The request body has 1 error(s)")
            case Fault.CREDENTIALS:
                return _error(401, "Authentication failed. Confirm that the access token is valid.")
            case _:
                return _error(500, "Internal Server Error")

    def _content(self, message: str) -> web.Response:
        if message not in self.contents:
            return respond(_error(404, "Not found"))
        content = self.contents[message]
        return web.Response(status=202) if content is None else web.Response(body=content)

    # ── the other calls ──────────────────────────────────────────────────────────────────────────────────

    def _other(self, method: str, path: str, content: Json) -> Answer:
        match method, path.split("/"):
            case "POST", ["chat", "loading", "start"]:
                self.light.append(("loading", content["chatId"]))
                return Answer(202, {})
            case "POST", ["group" | "room", chat, "leave"]:
                self.light.append(("leave", chat))
                return Answer(200, {})
            case "GET", ["message", "quota"]:
                limit = {"type": "none"} if self.quota is None else {"type": "limited", "value": self.quota}
                return Answer(200, limit)
            case "GET", ["message", "quota", "consumption"]:
                return Answer(200, {"totalUsage": self.used})
            case "GET", ["info"]:
                return Answer(200, {**BOT, "chatMode": self.chat_mode})
            case "GET", ["channel", "webhook", "endpoint"]:
                return Answer(200, {"endpoint": self.webhook, "active": self.webhook_active})
            case "PUT", ["channel", "webhook", "endpoint"]:
                self.webhook = content["endpoint"]
                return Answer(200, {})
            case _:
                return _error(404, "Not found")


BOT = {"userId": "U" + "0" * 32, "basicId": "@bot", "displayName": "Bot", "markAsReadMode": "auto"}


def _buttons(message: Json) -> tuple[tuple[str, str], ...]:
    items = message.get("quickReply", {}).get("items", [])
    return tuple((item["action"]["label"], item["action"]["data"]) for item in items)


def _seen(message: Json) -> str:
    """What a bubble shows, as text."""
    match message:
        case {"type": "location", "title": title, "latitude": north, "longitude": east}:
            return f"[map {north}, {east}] {title}"
        case {"originalContentUrl": url, "type": kind}:
            return f"[{kind} {url}]"
        case _:
            return str(message["text"])


def _error(status: int, message: str) -> Answer:
    return Answer(status, {"message": message})


def _problem(path: str, content: Json) -> str:
    """What LINE would object to; loaded late, for it needs line-bot-sdk's request models."""
    from bot.testing.line_checks import problem

    return problem(path, content)
