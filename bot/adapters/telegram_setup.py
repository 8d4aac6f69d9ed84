"""Telegram's set-up and inspection, by python-telegram-bot over our own connections. Loaded only where it is used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import aiohttp
from telegram import Bot, BotCommand, WebhookInfo
from telegram.error import BadRequest, ChatMigrated, Conflict, InvalidToken, NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

from bot.adapters.contract import Account, Health
from bot.adapters.telegram import MOST_AT_ONCE, UPDATES
from bot.adapters.telegram_reading import missing_rights
from bot.adapters.transport import SEND_SECONDS

MANY_PENDING = 100
TWO_LETTERS = 2
EVERYBODY = ""
"""Of the languages: whoever's has no texts of its own."""


TOPICS = "volunteers' chats have topics: each person has one of their own"
NO_TOPICS = (
    "volunteers' chats have no topics, so each message says whose it is, and volunteers reply to it; topics are "
    "switched on in BotFather (Threaded Mode)"
)
OWN_TOPICS = (
    "whoever writes can begin topics, so answers may stand where they do not look: forbid it in BotFather "
    "(Threaded Mode)"
)


class Setup:
    """One bot as its operator sees it."""

    def __init__(self, session: aiohttp.ClientSession, api_url: str, token: str) -> None:
        request = OurRequest(session)
        self._bot = Bot(token, base_url=f"{api_url}/bot", request=request, get_updates_request=request)

    async def connect(self, url: str, secret: str, accounts: Mapping[str, Account]) -> Health:
        """Set the webhook, or with an empty `url` take it away, and what the account says of itself."""
        try:
            if url:
                await self._bot.set_webhook(
                    url, secret_token=secret, allowed_updates=UPDATES, max_connections=MOST_AT_ONCE
                )
            else:
                await self._bot.delete_webhook(drop_pending_updates=False)
            for language in _codes(accounts):
                await self._present(language, accounts[language])
        except TelegramError as error:
            return Health(False, (_explained(error),))
        return Health(True, (f"webhook set to {url}" if url else "no webhook: this bot is polled",))

    async def _present(self, code: str, account: Account) -> None:
        """Only what differs: Telegram lets a name be changed a few times a day."""
        bot = self._bot
        if (await bot.get_my_name(code)).name != account.name:
            await bot.set_my_name(account.name, code)
        if (await bot.get_my_short_description(code)).short_description != account.about:
            await bot.set_my_short_description(account.about, code)
        if (await bot.get_my_description(code)).description != account.greeting:
            await bot.set_my_description(account.greeting, code)
        commands = [BotCommand(command, text) for command, text in account.commands]
        await bot.set_my_commands(commands, language_code=code or None)

    async def shown(self, languages: Sequence[str]) -> dict[str, str]:
        """What anybody reads of it; nothing where Telegram does not answer, which `inspect` tells."""
        found: dict[str, str] = {}
        try:
            for code in _codes((EVERYBODY, *languages)):
                behind = f" ({code})" if code else ""
                found[f"name{behind}"] = (await self._bot.get_my_name(code)).name
                found[f"about{behind}"] = (await self._bot.get_my_short_description(code)).short_description
                found[f"greeting{behind}"] = (await self._bot.get_my_description(code)).description
                commands = await self._bot.get_my_commands(language_code=code or None)
                found[f"menu{behind}"] = ", ".join(each.description for each in commands)
        except TelegramError:
            return found
        return {what: text for what, text in found.items() if text}

    async def inspect(self, *, polling: bool, desk_chat: str = "") -> Health:
        """Whether the token is good, whether updates arrive, and how volunteers will see their chats."""
        try:
            me = await self._bot.get_me()
            webhook = await self._bot.get_webhook_info()
        except TelegramError as error:
            return Health(False, (_explained(error),))
        findings = _of_polled(webhook) if polling else _of_webhook(webhook)
        if me.has_topics_enabled and me.allows_users_to_create_topics:
            findings.append(OWN_TOPICS)
        if desk_chat:
            findings += await self._of_team(desk_chat, me.id)
        return Health(not findings, (*findings, TOPICS if me.has_topics_enabled else NO_TOPICS))

    async def _of_team(self, chat: str, me: int) -> list[str]:
        """What is wrong with the team's group."""
        try:
            member = await self._bot.get_chat_member(chat, me)
        except ChatMigrated as error:
            moved = f"the team's group has another number now: set HOTLINE_TELEGRAM_DESK_CHAT={error.new_chat_id}"
            return [moved, *await self._of_team(str(error.new_chat_id), me)]
        except TelegramError as error:
            return [f"the team's group (HOTLINE_TELEGRAM_DESK_CHAT): {_explained(error)}; add the bot to it"]
        rights = missing_rights(member.to_dict())
        return [f"in the team's group the bot has not the right to {_readable(right)}" for right in rights]


class OurRequest(BaseRequest):
    """What python-telegram-bot sends by; its own would open connections beside ours and log the token."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    @property
    def read_timeout(self) -> float:
        """Seconds."""
        return SEND_SECONDS

    async def initialize(self) -> None:
        """The session is opened by its adapter."""

    async def shutdown(self) -> None:
        """The session is closed by its adapter."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_timeouts: Any, **_more: Any
    ) -> tuple[int, bytes]:
        """See BaseRequest."""
        parameters: Mapping[str, Any] = request_data.parameters if request_data else {}
        try:
            async with self._session.request(method, url, json=parameters, allow_redirects=False) as response:
                return response.status, await response.read()
        except (aiohttp.ClientError, TimeoutError, OSError):
            raise NetworkError("no answer") from None  # the reason would show the address, and with it the token


def _readable(right: str) -> str:
    return right.replace("_", " ")


def _codes(languages: Iterable[str]) -> list[str]:
    """Those by which Telegram tells languages apart: of two letters."""
    return [each for each in languages if not each or (len(each) == TWO_LETTERS and each.isalpha())]


def _of_webhook(webhook: WebhookInfo) -> list[str]:
    findings = []
    if not webhook.url:
        findings.append("no webhook is set: run `hotline connect`")
    if missing := set(UPDATES) - set(webhook.allowed_updates or ()):
        findings.append(f"the webhook is not sent {', '.join(sorted(missing))}: run `hotline connect`")
    if webhook.last_error_message:
        findings.append(f"the last webhook failed at {webhook.last_error_date}: {webhook.last_error_message}")
    if webhook.pending_update_count > MANY_PENDING:
        findings.append(f"{webhook.pending_update_count} updates wait to be delivered")
    return findings


def _of_polled(webhook: WebhookInfo) -> list[str]:
    return ["a webhook is set, so the bot can't be polled: run `hotline connect`"] if webhook.url else []


def _explained(error: TelegramError) -> str:
    match error:
        case InvalidToken():
            return "Telegram refuses the token: check HOTLINE_TELEGRAM_TOKEN"
        case Conflict():
            return "another program uses this bot"
        case BadRequest(message=message):
            return f"Telegram refused: {message}"
        case NetworkError():
            return "Telegram can't be reached: check HOTLINE_TELEGRAM_API_URL and the way out to the internet"
        case _:
            return f"Telegram refused: {type(error).__name__}"
