"""LINE's set-up and inspection, by line-bot-sdk over our own connections. Loaded only where it is used."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

import aiohttp
from linebot.v3.messaging import (
    AsyncApiClient,
    AsyncMessagingApi,
    BotInfoResponse,
    Configuration,
    GetWebhookEndpointResponse,
    SetWebhookEndpointRequest,
)
from linebot.v3.messaging.exceptions import ApiException

from bot.adapters.contract import Health
from bot.adapters.transport import SEND_SECONDS

if TYPE_CHECKING:
    from bot.adapters.line import Quota

NEARLY_SPENT = 0.8
BY_HAND = (
    "name, picture, status and greeting are set in LINE's account manager: nothing there may tell what this is, "
    "for whoever holds a phone reads it"
)
REDELIVERY = "nobody but you can see whether *Webhook redelivery* is on in LINE's console: please look, it must be"


class Setup:
    """One channel as its operator sees it."""

    def __init__(self, session: aiohttp.ClientSession, api_url: str, token: str) -> None:
        self._session = session
        self._configuration = Configuration(host=api_url, access_token=token)

    async def connect(self, url: str) -> Health:
        """Set the webhook's address. That it is used at all is a switch in LINE's console."""
        return await self._explained(self._connect(url))

    async def inspect(self, quota: Quota | None) -> Health:
        """Whether the token is good, the webhook is on, and the month's messages last."""
        return await self._explained(self._inspect(quota))

    async def shown(self) -> dict[str, str]:
        """The account's name; nothing where LINE does not answer, which `inspect` tells."""
        try:
            bot = await (await self._api()).get_bot_info(_request_timeout=SEND_SECONDS)
        except (ApiException, aiohttp.ClientError, TimeoutError, OSError):
            return {}
        return {"name": bot.display_name}

    async def _connect(self, url: str) -> Health:
        api = await self._api()
        await api.set_webhook_endpoint(SetWebhookEndpointRequest(endpoint=url), _request_timeout=SEND_SECONDS)
        return Health(True, (f"webhook set to {url}", BY_HAND, REDELIVERY))

    async def _inspect(self, quota: Quota | None) -> Health:
        api = await self._api()
        bot = await api.get_bot_info(_request_timeout=SEND_SECONDS)
        webhook = await api.get_webhook_endpoint(_request_timeout=SEND_SECONDS)
        findings = [*_of_bot(bot), *_of_webhook(webhook), *_of_quota(quota)]
        return Health(not findings, (*findings, REDELIVERY))

    async def _api(self) -> AsyncMessagingApi:
        """The SDK's calls over our session: its own takes proxies from the environment and waits five minutes."""
        client = AsyncApiClient(self._configuration)
        await client.rest_client.close()
        client.rest_client.pool_manager = self._session
        return AsyncMessagingApi(client)

    async def _explained(self, doing: Awaitable[Health]) -> Health:
        try:
            return await doing
        except ApiException as error:
            return Health(False, (_of_error(error),))
        except (aiohttp.ClientError, TimeoutError, OSError):
            return Health(False, ("LINE can't be reached: check HOTLINE_LINE_API_URL and the way out to the internet",))


def _of_bot(bot: BotInfoResponse) -> list[str]:
    if bot.chat_mode != "chat":
        return []
    return ["*Chat* is on in LINE's account manager, so its staff and our volunteers both answer: switch it off"]


def _of_webhook(webhook: GetWebhookEndpointResponse) -> list[str]:
    findings = [] if webhook.endpoint else ["no webhook is set: run `hotline connect`"]
    return findings if webhook.active else [*findings, "*Use webhook* is off in LINE's console"]


def _of_quota(quota: Quota | None) -> list[str]:
    if quota is None:
        return ["LINE does not say how many of this month's messages are used"]
    if quota.limit is None or quota.used < quota.limit * NEARLY_SPENT:
        return []
    return [f"{quota.used} of this month's {quota.limit} messages are used"]


def _of_error(error: ApiException) -> str:
    if error.status in (401, 403):
        return "LINE refuses the token: check HOTLINE_LINE_CHANNEL_TOKEN"
    return f"LINE refused: {error.status}"
