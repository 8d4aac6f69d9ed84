"""The only file that wires everything together: settings → keys, database, book, adapters → a service that runs."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import signal
import sys
import tempfile
import webbrowser
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

import structlog

from bot.adapters import REGISTRY
from bot.adapters.contract import Adapter, Poller
from bot.language.loading import ContentError, load
from bot.language.model import SOURCE_LANGUAGE, Book
from bot.language.reader import read
from bot.privacy.changes import note_changes
from bot.privacy.inventory import findings, inventory
from bot.privacy.keyring import Keyring, Masters
from bot.runtime import account, books, content_health, elsewhere
from bot.runtime import translator as translators
from bot.runtime.context import Context
from bot.runtime.polling import poll
from bot.runtime.service import Service
from bot.runtime.shelf import MediaShelf
from bot.runtime.tokens import Buttons
from bot.runtime.translator import LibreTranslate
from bot.world import RealWorld, World
from storage import clock
from storage.books import BookRow
from storage.database import Database, is_made, open_database
from storage.errors import Conflict
from storage.serving import serving_lock
from storage.upgrade import upgrade

if TYPE_CHECKING:
    from aiohttp import web

    from bot.adapters.telegram import Telegram
    from bot.runtime.invitations import Listed
    from bot.settings import Settings

log = structlog.get_logger()
Mount = Callable[["web.Application", Service, str], None]
NO_PORT = 1
"""For what listens nowhere."""
DESK_LANGUAGES = (SOURCE_LANGUAGE, "ja", "th")
"""Those that volunteers can read the desk in."""
SWITCH_SECONDS = 0.001


@dataclass(frozen=True, slots=True)
class Parts:
    """What a command needs of a hotline that does not serve: the database and the keys."""

    database: Database
    keyring: Keyring


class Shown(NamedTuple):
    """A published book to be looked at, and its line in the history."""

    book: Book
    row: BookRow


@contextlib.asynccontextmanager
async def opened(settings: Settings, world: World | None = None) -> AsyncIterator[Parts]:
    """The database, upgraded, with the keys checked against it. Raises what explains itself to an operator."""
    world = world or RealWorld()
    async with reached(settings) as database:
        masters = Masters.from_secrets(settings.master_keys, world.token)
        yield Parts(database, await database.write(Keyring.open, masters))


@contextlib.asynccontextmanager
async def reached(settings: Settings) -> AsyncIterator[Database]:
    """The database, upgraded; for what needs no key."""
    await upgrade(settings.database_url)
    database = await open_database(settings.database_url)
    try:
        yield database
    finally:
        await database.close()


async def serve(settings: Settings) -> int:
    """Serve until SIGTERM or SIGINT, then drain. Returns the exit status: 1 where it has to be started anew."""
    shelf = MediaShelf()
    with serving_lock(settings.database_url):
        async with running(settings, adapters_of(settings, shelf), shelf=shelf) as service:
            await service.database.write(note_changes, service.context.keyring, settings.values)
            told_to_stop = _told_to_stop()  # before anybody can see that it is ready
            async with listening(service, settings):
                await _serve_until(told_to_stop, service, settings)
    return int(service.broken)


async def _serve_until(told_to_stop: asyncio.Event, service: Service, settings: Settings) -> None:
    _announce(settings, service)
    service.when_broken = told_to_stop.set
    polling = [asyncio.create_task(poll(service, adapter)) for adapter in _polled(settings, service)]
    for task in polling:
        task.add_done_callback(service.ended)
    _spare_the_collector()
    _let_the_loop_go_first()
    log.info("ready", platforms=sorted(service.webhooks), book=service.context.book.number)
    if not service.broken:
        await told_to_stop.wait()
    for task in polling:
        task.cancel()
    await asyncio.gather(*polling, return_exceptions=True)


@contextlib.asynccontextmanager
async def running(
    settings: Settings,
    adapters: Mapping[str, Adapter],
    *,
    watched: bool = False,
    world: World | None = None,
    book: Book | None = None,
    shelf: MediaShelf | None = None,
) -> AsyncIterator[Service]:
    """A service that runs; it is drained on the way out. `book`: to begin with this one, without publishing it.

    `shelf`: the one in which the adapters look for pictures and sounds.
    """
    world = world or RealWorld()
    async with opened(settings, world) as parts:
        book, newest = (book, 0) if book else await _book_to_serve(parts.database, settings)
        context = Context(
            me=world.new_id(),
            world=world,
            keyring=parts.keyring,
            buttons=Buttons(parts.keyring.buttons),
            adapters=adapters,
            book=book,
            flood_limit=settings.flood_limit,
            two_person=settings.two_person,
            desk_chat=settings.telegram_desk_chat or "",
            erase_list=settings.erase_list,
            audit_anchor=settings.audit_anchor or "",
            pager_url=str(settings.pager_url or ""),
            translator=_translator(settings, world),
            refused=newest if newest > book.number else 0,
            countries=settings.countries,
            languages=settings.languages,
            watched=watched,
            shelf=shelf or MediaShelf(),
        )
        service = Service(parts.database, context, adapters)
        await service.start()
        try:
            yield service
        finally:
            await service.stop()


def _translator(settings: Settings, world: World) -> LibreTranslate | None:
    """What translates between two people, where the organisation has such a thing."""
    if not settings.translator_url:
        return None
    key = settings.translator_key.get_secret_value() if settings.translator_key else ""
    return LibreTranslate(settings.translator_url, key, now=world.monotonic)


@contextlib.asynccontextmanager
async def listening(
    service: Service, settings: Settings, more: Callable[[web.Application], None] | None = None
) -> AsyncIterator[None]:
    """The web server of a service, on the configured address."""
    from bot.runtime.web import application, site

    token = settings.metrics_token
    app = application(service, metrics_token=token.get_secret_value() if token else "")
    if more:
        more(app)
    async with site(app, settings.host, settings.port):
        yield


async def _book_to_serve(database: Database, settings: Settings) -> tuple[Book, int]:
    """See `books.newest`; the first start of all publishes the content folder."""
    book, newest = await books.newest(database)
    if book is not None:
        return book, newest
    files = await asyncio.to_thread(load, settings.content_dir)
    try:
        return await database.write(books.publish, files, "first start"), 0
    except Conflict:  # another process did the same in this moment
        return await _book_to_serve(database, settings)


def adapters_of(settings: Settings, shelf: MediaShelf | None = None) -> dict[str, Adapter]:
    """The platforms that are switched on."""
    content = (shelf or MediaShelf()).content
    return {name: make(settings, shelf=content) for name, make in REGISTRY.items() if settings.has(name)}


def _let_the_loop_go_first() -> None:
    """Under load the thread of the database would keep the loop waiting for five milliseconds, again and again."""
    sys.setswitchinterval(SWITCH_SECONDS)


def _spare_the_collector() -> None:
    """What was made until here stays: the collector need not walk through it at every turn."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def _announce(settings: Settings, service: Service) -> None:
    """Telegram is told at each start what to send us; nobody waits for it."""
    if settings.has("telegram") and settings.public_url and not settings.polls_telegram:
        telegram = cast("Telegram", service.context.adapters["telegram"])
        service.lightly(telegram.announce(settings.public_url))


def _polled(settings: Settings, service: Service) -> list[Poller]:
    """The adapters that are asked for what is new, because nobody can call us."""
    return [cast(Poller, service.context.adapters["telegram"])] if settings.polls_telegram else []


async def demo(port: int, *, open_browser: bool, pseudo: bool = False, desk: str = SOURCE_LANGUAGE) -> int:
    """The playground on an embedded database in a temporary folder: no account, no key, nothing kept.

    `desk`: the language that the volunteer reads.
    """
    from bot.console.playground import mount

    book = books.sound(_with_pseudo(None)) if pseudo else None
    return await _play(port, mount, open_browser=open_browser, book=book, desk=desk)


async def watch(directory: Path | None, port: int, *, open_browser: bool, pseudo: bool = False) -> int:
    """The playground, which follows this content folder. Raises `ContentError` where it is none."""
    from bot.console.follow import NOTHING_YET
    from bot.console.watch import mount

    read = _with_pseudo if pseudo else load
    read(directory)
    return await _play(
        port, partial(mount, directory=directory, load=read), open_browser=open_browser, book=NOTHING_YET
    )


def _with_pseudo(directory: Path | None) -> dict[str, bytes]:
    """A content folder, and a language of nobody besides, in which one sees what is not translated or too long."""
    from bot.translating.pseudo import with_pseudo

    return with_pseudo(load(directory))


async def _play(
    port: int, mount: Mount, *, open_browser: bool, book: Book | None = None, desk: str = SOURCE_LANGUAGE
) -> int:
    """A playground until Ctrl-C, with a volunteer who is invited."""
    from bot.runtime.invitations import invite
    from bot.runtime.roster import Profile

    with tempfile.TemporaryDirectory(prefix="hotline-demo-") as folder:
        settings = _demo_settings(Path(folder), port)
        adapters = {"sandbox": REGISTRY["sandbox"](settings)}
        async with running(settings, adapters, watched=True, book=book) as service:
            keyring, world = service.context.keyring, service.context.world
            languages = tuple(dict.fromkeys((desk, *DESK_LANGUAGES)))
            invitation = await invite(service.database, keyring, world, Profile("Demo", languages))
            told_to_stop = _told_to_stop()
            async with listening(service, settings, lambda app: mount(app, service, invitation.telegram_start)):
                url = f"http://{settings.host}:{port}/playground"
                print(f"The playground is at {url}  (Ctrl-C ends it)", flush=True)  # noqa: T201
                if open_browser:
                    await asyncio.to_thread(webbrowser.open, url)
                await told_to_stop.wait()
    return 0


async def chat(directory: Path | None, language: str, record: Path | None) -> int:
    """A person's side of the demo in the terminal: what you type is what they write, a number presses a button.

    With `record` all of it is written there as a transcript, also when Ctrl-C ends it.
    """
    from bot.console.terminal import recording, talk

    with tempfile.TemporaryDirectory(prefix="hotline-chat-") as folder:
        settings = _demo_settings(Path(folder), NO_PORT, directory)
        adapters = {"sandbox": REGISTRY["sandbox"](settings)}
        async with running(settings, adapters, watched=record is not None) as service:
            with recording(service, record) if record else contextlib.nullcontext():
                await talk(service, language)
    return 0


def _demo_settings(folder: Path, port: int, content: Path | None = None) -> Settings:
    from bot.settings import Settings

    return Settings.for_demo(database=folder / "demo.db", port=port, content=content)


async def published(settings: Settings, number: int | None) -> Shown | None:
    """A book of the database, the newest where no number is given; None where there is none. Needs no key."""
    if not is_made(settings.database_url):
        return None
    async with reached(settings) as database:
        row = await database.read(books.row, number)
        body = await database.read(books.body, row.no) if row else None
    if row is None or body is None:
        return None
    return Shown(await asyncio.to_thread(books.taken, body), row)


async def connect(settings: Settings) -> tuple[bool, list[str]]:
    """Tell each platform where we are: whether all took it, and what they said."""
    lines: list[str] = []
    book = (await asyncio.to_thread(read, await asyncio.to_thread(load, settings.content_dir))).book
    well = book is not None
    if book is None:
        lines.append("the content folder has errors, so the accounts say what they said: run `hotline flows check`")
    said = account.accounts(book.words, settings.languages) if book else None
    for name, adapter in adapters_of(settings).items():
        await adapter.open()
        health = await adapter.connect(settings.public_url or "", said)
        well &= health.ok
        lines += [f"{name}: {line}" for line in (health.lines or ("connected",))]
        await adapter.close()
    return well, lines


def desk_lines(volunteers: Sequence[Listed], settings: Settings) -> list[str]:
    """What it costs and needs to reach the volunteers."""
    on_line = sum(each.platform == "line" for each in volunteers)
    lines = [f"desk: {len(volunteers)} on the desk"]
    if on_line:
        lines.append(f"desk: {on_line} on LINE, where each message that reaches them is one of the month's messages")
    unreachable = sorted({each.platform for each in volunteers if not settings.has(each.platform)})
    return [*lines, *(f"desk: volunteers on {each} can't be reached: it is not switched on" for each in unreachable)]


async def doctor(settings: Settings) -> tuple[bool, list[str]]:
    """Whether all is well, and what is not."""
    from bot.runtime.invitations import list_volunteers

    async with opened(settings) as parts:
        well, (book, *more) = await content_health.inspect(
            parts.database, parts.keyring, settings.content_dir, settings.languages
        )
        lines = [f"database: ok, book: {book}", *(f"book: {each}" for each in more)]
        old_keys = await parts.database.read(lambda each: findings(inventory(each, parts.keyring), clock.now(each)))
        lines += [f"keys: {each}" for each in old_keys]
        lines += desk_lines(await list_volunteers(parts.database, parts.keyring), settings)
        lines += await elsewhere.inspect(parts.database, settings.erase_list, settings.audit_anchor)
    files = await asyncio.to_thread(_rules, settings.content_dir)
    languages = settings.languages or account.languages_of(files)
    for name, adapter in adapters_of(settings).items():
        await adapter.open()
        health = await adapter.inspect()
        well &= health.ok
        lines += [f"{name}: {line}" for line in (health.lines or ("ok",))]
        told = list(account.giving_away(files, await adapter.shown(languages)))
        well &= not told
        lines += [f"{name}: {line}" for line in told]
        await adapter.close()
    if translator := _translator(settings, RealWorld()):
        answers, told = await translators.inspect(translator, languages)
        await translator.close()
        well &= answers
        lines += [f"translator: {line}" for line in told or ("ok",)]
    return well, lines


def _rules(folder: Path) -> Mapping[str, bytes]:
    """The content folder, or what ships where that can't be used, which was told already."""
    try:
        return load(folder)
    except ContentError:
        return load(None)


def _told_to_stop() -> asyncio.Event:
    """Set by SIGTERM and Ctrl-C; until this is called they end the process at once, which then serves nobody yet."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, stop.set)
    return stop
