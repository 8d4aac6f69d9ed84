"""What is kept outside of the database: the erase list whenever it grows, the audit's head once a day."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from prometheus_client import REGISTRY

from bot.privacy import audit, erasures
from bot.privacy.audit import Head
from bot.runtime.elsewhere import Elsewhere, inspect
from storage import erased
from storage.erased import ErasedRow
from tests.runtime.stage import Stage

YESTERDAY = "UPDATE facts SET at = at - 86400 WHERE name = 'audit_anchored'"


def kept(stage: Stage, **settings: Any) -> Elsewhere:
    return Elsewhere(stage.service.database, replace(stage.service.context, **settings))


def failed(what: str) -> float | None:
    return REGISTRY.get_sample_value("hotline_elsewhere_failed", {"what": what})


async def test_the_erase_list_is_there_from_the_start_and_whenever_somebody_was_erased(
    stage: Stage, tmp_path: Path
) -> None:
    path, lookup = tmp_path / "erased.list", stage.service.context.keyring.lookup
    there = kept(stage, erase_list=path)
    await there.keep()
    assert erasures.read(lookup, path.read_text()) == []
    assert path.stat().st_mode & 0o777 == 0o600
    path.unlink()
    await there.keep()
    assert not path.exists(), "it is written when it changed, not every few seconds"
    row = ErasedRow(lookup.conversation("c1"), float(int(time.time())))
    await stage.service.database.write(erased.add, [row])
    await there.keep()
    assert erasures.read(lookup, path.read_text()) == [row]
    assert [each.name for each in tmp_path.iterdir() if "list" in each.name] == ["erased.list"]


async def test_a_disk_that_is_not_there_stops_nothing_shows_and_is_tried_again(stage: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "mount"
    there = kept(stage, erase_list=folder / "erased.list")
    await there.keep()
    assert failed("erase_list") == 1.0
    folder.mkdir()
    await there.keep()
    assert not list(folder.iterdir()), "not again at once"
    there._not_before = 0.0
    await there.keep()
    assert failed("erase_list") == 0.0
    assert [path.name for path in folder.iterdir()] == ["erased.list"]


async def test_the_head_of_the_audit_is_added_to_a_file_once_a_day(stage: Stage, tmp_path: Path) -> None:
    path, database, ring = tmp_path / "heads", stage.service.database, stage.service.context.keyring
    await database.write(audit.chain, ring)
    there = kept(stage, audit_anchor=str(path))
    await there.keep()
    await there.keep()
    (line,) = path.read_text().splitlines()
    head = Head.read(line.split()[1])
    assert head == await database.read(audit.head)
    await database.write(audit.note, "v", "x", "y")
    await database.write(audit.chain, ring)
    await stage.change(YESTERDAY)
    await there.keep()
    heads = [Head.read(each.split()[1]) for each in path.read_text().splitlines()]
    assert [each.length for each in heads] == [head.length, head.length + 1]
    assert (await database.read(audit.verify, ring, heads)).problems == []


async def test_the_head_goes_to_an_address_and_again_where_that_does_not_take_it(stage: Stage) -> None:
    got: list[str] = []

    async def take(request: web.Request) -> web.Response:
        got.append(await request.text())
        return web.Response(status=200 if len(got) > 1 else 503)

    database = stage.service.database
    await database.write(audit.chain, stage.service.context.keyring)
    application = web.Application()
    application.router.add_post("/heads", take)
    async with TestServer(application) as server:
        there = kept(stage, audit_anchor=str(server.make_url("/heads")))
        await there.keep()
        assert failed("audit_head") == 1.0
        there._not_before = 0.0
        await there.keep()
        await there.keep()
    head = await database.read(audit.head)
    assert [Head.read(each) for each in got] == [head, head]
    assert failed("audit_head") == 0.0


async def test_an_address_that_leads_on_has_not_taken_the_head(stage: Stage) -> None:
    """A page to log in is answered with 200, and keeps nothing."""

    async def lead_on(_request: web.Request) -> web.Response:
        raise web.HTTPFound("/login")

    async def login(_request: web.Request) -> web.Response:
        return web.Response(text="Who are you?")

    application = web.Application()
    application.router.add_post("/heads", lead_on)
    application.router.add_get("/login", login)
    async with TestServer(application) as server:
        await kept(stage, audit_anchor=str(server.make_url("/heads"))).keep()
    assert failed("audit_head") == 1.0
    assert await stage.rows("SELECT 1 FROM facts WHERE name = 'audit_anchored'") == []


async def test_doctor_is_told_what_is_not_kept_elsewhere(stage: Stage, tmp_path: Path) -> None:
    database = stage.service.database
    assert [line.split(":")[0] for line in await inspect(database, None, None)] == ["backups", "audit"]
    path, heads = tmp_path / "erased.list", tmp_path / "heads"
    assert ["never yet" in line for line in await inspect(database, path, str(heads))] == [False, True]
    await kept(stage, erase_list=path, audit_anchor=str(heads)).keep()
    assert await inspect(database, path, str(heads)) == []
    await stage.change(YESTERDAY.replace("86400", "200000"))
    assert ["last 20" in line for line in await inspect(database, path, str(heads))] == [True]
