"""The translator port: a program that the organisation hosts itself, asked by HTTP, and off unless it is set.

It is asked as LibreTranslate is (https://docs.libretranslate.com/api/operations/translate), when words are sent and
never from within a transaction. What it is asked and what it answers is logged nowhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, Protocol

import aiohttp
import msgspec
import structlog

from bot.adapters.calls import Translating, filled, meant
from bot.adapters.contract import Call
from bot.adapters.reading import clean, loads
from bot.adapters.rendering import sendable, utf16
from bot.engine.outgoing import SLOT

log = structlog.get_logger()
SECONDS = 5.0
"""What stands behind it in its chat waits so long for a server that does not answer."""
REST_SECONDS = 20.0
"""After a failure nobody waits for it for so long."""
LONGEST_ANSWER = 65_536
LONGEST = 2000
"""UTF-16 units of a translation; a longer one is none."""
CODES = {"fil": "tl", "zh-Hans": "zh", "ja-x-easy": "ja"}
"""What LibreTranslate calls them; it calls the others as we do."""


class Translator(Protocol):
    """The port."""

    async def translate(self, text: str, source: str, target: str) -> str | None:
        """The text in another of our languages; None where it can't be had now, whatever the reason."""

    async def close(self) -> None:
        """After the last question."""


class InWords(NamedTuple):
    """A call that can be sent. `missed`: it was to be translated, and stands there as it was written."""

    call: Call
    missed: bool = False


async def in_words(translator: Translator | None, call: Call) -> InWords:
    """The call with its translation in it, where one is wanted."""
    wanted = meant(call)
    if not isinstance(wanted, Translating):
        return InWords(call)
    found = await translator.translate(wanted.text, wanted.source, wanted.target) if translator else None
    return InWords(filled(wanted, found)) if found else InWords(Call(wanted.instead), missed=True)


class LibreTranslate:
    """A server of that kind. `now` gives seconds that only grow."""

    def __init__(self, url: str, key: str = "", *, now: Callable[[], float]) -> None:
        self._url = url.rstrip("/")
        self._key = {"api_key": key} if key else {}
        self._now = now
        self._rests_until = 0.0
        self._session: aiohttp.ClientSession | None = None

    async def translate(self, text: str, source: str, target: str) -> str | None:
        """See Translator."""
        if self._now() < self._rests_until:
            return None
        asked = {"q": text, "source": code(source), "target": code(target), "format": "text", **self._key}
        match await self._asked("POST", "translate", asked):
            case {"translatedText": str(found)}:
                words = sendable(clean(found)).replace(SLOT, "").strip()
                return words if words and utf16(words) <= LONGEST else None
            case _:
                return None

    async def languages(self) -> Mapping[str, Sequence[str]] | None:
        """What it translates from, and into what, by its own codes. None where it does not answer."""
        match await self._asked("GET", "languages"):
            case list(found):
                return dict(filter(None, map(_pair, found)))
            case _:
                return None

    async def close(self) -> None:
        """See Translator."""
        if self._session:
            await self._session.close()

    async def _asked(self, method: str, path: str, content: object = None) -> object:
        """What it answers, as JSON; None where it does not. It rests then, unless it only lacks the language (400)."""
        self._session = self._session or _session()
        body = None if content is None else msgspec.json.encode(content)
        try:
            async with self._session.request(method, f"{self._url}/{path}", data=body, allow_redirects=False) as answer:
                if answer.status == 200:
                    return loads(await _read(answer))
                log.warning("translator_refused", status=answer.status)
                if answer.status != 400:
                    self._rests_until = self._now() + REST_SECONDS
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            log.warning("translator_unreachable", exc_info=error)
            self._rests_until = self._now() + REST_SECONDS
        return None


def code(language: str) -> str:
    """As the server calls it."""
    return CODES.get(language, language)


async def inspect(translator: LibreTranslate, languages: Sequence[str]) -> tuple[bool, list[str]]:
    """Whether it answers, and which of these languages it can't put into each other."""
    known = await translator.languages()
    if known is None:
        return False, ["it does not answer: see HOTLINE_TRANSLATOR_URL; what is written passes untranslated"]
    served = dict.fromkeys(map(code, languages))
    missing = [each for each in served if each not in known]
    pairs = [
        f"{source} into {target}"
        for source in served
        for target in served
        if source != target and source in known and target in served and target not in missing
        if target not in known[source]
    ]
    if not await translator.translate("Hello", *_trial(served, known)):
        return False, ["it answers, but translates nothing: is HOTLINE_TRANSLATOR_KEY right?"]
    lines = [f"it has no {each}: words in it pass untranslated" for each in missing]
    return True, [*lines, *(f"it does not translate {each}" for each in pairs)]


def _trial(served: Mapping[str, None], known: Mapping[str, Sequence[str]]) -> tuple[str, str]:
    """Two languages that it says it has."""
    pairs = ((source, target) for source in ("en", *served, *known) for target in known.get(source, ()))
    return next(((source, target) for source, target in pairs if source != target), ("en", "en"))


def _pair(found: object) -> tuple[str, Sequence[str]] | None:
    match found:
        case {"code": str(source), "targets": list(targets)}:
            return source, [each for each in targets if isinstance(each, str)]
        case _:
            return None


def _session() -> aiohttp.ClientSession:
    """Proxies of the environment are not used: they would read along."""
    return aiohttp.ClientSession(
        timeout=aiohttp.ClientTimeout(total=SECONDS),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"Content-Type": "application/json"},
        trust_env=False,
    )


async def _read(answer: aiohttp.ClientResponse) -> bytes:
    """Nothing of an answer that is longer than any translation."""
    found = bytearray()
    async for part in answer.content.iter_chunked(LONGEST_ANSWER):
        found += part
        if len(found) > LONGEST_ANSWER:
            return b""
    return bytes(found)
