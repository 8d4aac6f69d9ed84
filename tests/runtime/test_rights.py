"""What a person may ask for, and what an organisation may know."""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections import Counter
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from bot.cli.root import app
from bot.engine.handoff import Urgency
from bot.engine.model import Conversation
from bot.engine.pseudonym import pseudonym
from bot.privacy import erasures, second
from bot.privacy.keyring import Keyring
from bot.privacy.sealing import Unreadable
from bot.privacy.second import agree
from bot.runtime.disclosing import disclose, readable, seal, unseal
from bot.runtime.erasing import order
from bot.runtime.figures import AT_REST, FEWEST, NOT_SAID, figures, suppressed
from bot.runtime.finding import by_name, by_sign, by_told_sign
from bot.runtime.work import STATE_ENCODER, State
from storage import audit, conversations
from storage.database import Database, open_database
from tests.privacy.test_keyring import ONE, opened
from tests.runtime.stage import Stage
from tests.runtime.test_erasing import ANNA, NOI, due_done, left_in, live
from tests.storage.rows import conversation

SIGN = "red umbrella"


async def known(database: Database, ring: Keyring, name: str, **facts: object) -> None:
    """A conversation that says these things of itself."""
    key = ring.new_key()
    state = STATE_ENCODER.encode(State(Conversation(name, "telegram", **facts)))  # type: ignore[arg-type]
    row = conversation(
        name,
        state=key.sealer.seal("conversations", name, "state", state),
        address=key.sealer.seal("conversations", name, "address", b"7001"),
        fingerprint=key.fingerprint,
        wrapped=key.wrapped,
    )
    await database.write(conversations.insert, [row])


# ── who it is ──────────────────────────────────────────────────────────────────────────────────────────────


async def test_somebody_is_found_by_id_pseudonym_or_a_sign_that_only_they_know(database: Database) -> None:
    ring = await opened(database, ONE)
    for name, sign in (("one", SIGN), ("two", ""), ("three", "green kite")):
        await known(database, ring, name, sign=sign)
    marked, bare = pseudonym("two"), pseudonym("two").split(" ", 1)[1].lower()
    for name in ("two", marked, bare, f" {bare} "):
        assert await database.read(by_name, name) == ["two"]
    assert await database.read(by_sign, ring, "Red  Umbrella!") == ["one"]
    for nothing in ("", " ", "umbrella", "red umbrellas"):
        assert await database.read(by_sign, ring, nothing) == []
        assert await database.read(by_name, nothing) == []


async def test_after_five_wrong_signs_a_day_none_is_looked_for(database: Database) -> None:
    ring = await opened(database, ONE)
    for name, sign in (("one", SIGN), ("two", "green kite"), ("three", "green kite")):
        await known(database, ring, name, sign=sign)

    async def told(sign: str, by: str = "admin@a") -> list[str] | None:
        return await database.write(by_told_sign, ring, sign, by)

    assert [await told(each) for each in ("a", "b", SIGN, "c")] == [[], [], ["one"], []]
    assert sorted(await told("green kite", "admin@b") or ()) == ["three", "two"]
    assert [await told(each, by) for each, by in (("d", "admin@a"), (SIGN, "admin@a"), (SIGN, "admin@c"))] == [
        [], None, None,
    ]  # fmt: skip
    noted = [(row.actor, row.act) for row in await database.read(audit.newest, 20) if row.actor != "hotline"]
    assert sorted(noted) == [("admin@a", "export:wrong_sign")] * 4 + [("admin@b", "export:wrong_sign")]
    await database.write(lambda each: each.exec_driver_sql("UPDATE seen SET at = at - 90000"))
    assert await told(SIGN) == ["one"]


async def test_a_second_person_is_another_account_within_three_days(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = await opened(database, ONE)

    async def asked(who: str, subject: str = "c1", act: str = "export") -> bool:
        return await database.write(agree, ring, act, subject, who)

    assert [await asked("admin@a"), await asked("admin@a"), await asked("admin@b", "c2")] == [False, False, False]
    assert not await asked("admin@b", act="erase")
    assert await asked("admin@b")
    assert not await asked("admin@b"), "one yes is for one time"
    monkeypatch.setattr(second, "WAIT_SECONDS", 0.0)
    assert not await asked("admin@c"), "what was asked too long ago counts no more"


# ── what is kept of them ───────────────────────────────────────────────────────────────────────────────────


async def test_an_export_holds_what_was_said_and_names_no_volunteer(stage: Stage) -> None:
    await live(stage)
    await stage.say(ANNA, "/note wants her papers back")
    await stage.heard(ANNA, stage.text("desk-noted"))
    await stage.still()
    (volunteer,) = (await stage.rows("SELECT id FROM volunteers"))[0]
    (person,) = (await stage.rows("SELECT id FROM conversations"))[0]
    database, ring = stage.service.database, stage.service.context.keyring
    await database.write(partial(audit.add, at=1.0, actor="s", act=f"give:{volunteer}", subject=str(person)))
    content = await database.read(disclose, ring, str(person))
    assert content is not None
    text = readable(content).decode()
    for there in ("my boss keeps my passport", "wants her papers back", str(NOI), "accept"):
        assert there in text, there
    assert json.loads(text)["platform"] == "telegram"
    assert not re.search(rf"(?<!\d){ANNA}(?!\d)", text), "a number of its own, not the digits of a time"
    assert str(volunteer) not in text
    assert await database.read(disclose, ring, "nobody") is None


def test_a_sealed_export_opens_with_its_key_and_with_no_other() -> None:
    sealed, key = seal(b"canary", os.urandom)
    assert b"canary" not in sealed
    assert unseal(sealed, key, os.urandom) == b"canary"
    assert unseal(sealed, key.replace(" ", "").upper(), os.urandom) == b"canary"
    _, other = seal(b"canary", os.urandom)
    for wrong_file, wrong_key in ((sealed, other), (sealed, ""), (sealed, "ß1"), (sealed[:40], key), (b"", key)):
        with pytest.raises(Unreadable):
            unseal(wrong_file, wrong_key, os.urandom)


# ── erased by the organisation ─────────────────────────────────────────────────────────────────────────────


async def test_erased_by_order_nothing_is_said_in_the_chat_and_nothing_is_left(stage: Stage) -> None:
    await live(stage)
    (person,) = (await stage.rows("SELECT id FROM conversations"))[0]
    before = left_in(stage, NOI)
    await stage.service.database.write(order, str(person), "admin@1")
    await stage.heard(ANNA, stage.text("desk-erased"))
    await due_done(stage)
    assert left_in(stage, NOI) == before
    assert not any("passport" in text for text in left_in(stage, ANNA))
    for table in ("conversations", "sent_ids", "timers", "messages", "notes"):
        assert await stage.rows(f"SELECT * FROM {table}") == [], table
    ring = stage.service.context.keyring
    listed = await stage.service.database.read(erasures.written, ring.lookup)
    assert ring.lookup.conversation(str(person)).hex() in listed
    acts = [(row.actor, row.act) for row in await stage.service.database.read(audit.about, str(person))]
    assert acts[-2:] == [("admin@1", "erase"), ("hotline", "erased")]


# ── figures ────────────────────────────────────────────────────────────────────────────────────────────────


@given(st.dictionaries(st.text(max_size=3), st.integers(0, 40), max_size=8))
def test_no_small_cell_is_told_or_can_be_worked_out_from_the_sum(counts: dict[str, int]) -> None:
    shown = suppressed(counts)
    hidden = [counts[name] for name, many in shown.items() if many is None]
    assert set(shown) == {name for name, many in counts.items() if many}
    assert all(many is None or many == counts[name] >= FEWEST for name, many in shown.items())
    everything = len(hidden) == len(shown)
    assert not hidden or everything or (len(hidden) > 1 and sum(hidden) >= FEWEST)


async def test_figures_count_what_is_sealed_and_name_nobody(database: Database) -> None:
    ring = await opened(database, ONE)
    languages = Counter({"th": 12, "ja": 11, "vi": 3, "": 15})
    for language, many in languages.items():
        for number in range(many):
            await known(database, ring, f"{language}{number}", language=language)
    found = await database.read(figures, ring, None)
    assert found.conversations["language"] == {"th": 12, "ja": None, "vi": None, NOT_SAID: 15}
    assert found.conversations["platform"] == {"telegram": 41}
    assert "urgency" not in found.conversations
    assert Urgency.NONE not in found.conversations


async def test_figures_say_at_which_step_conversations_stand(database: Database) -> None:
    ring = await opened(database, ONE)
    steps = {"labour-papers": 12, "labour-age": 11, "labour-hurt": 3, "labour-pay": 8, "": 10}
    for step, many in steps.items():
        place = (("welcome", "need"), tuple(step.split("-"))) if step else ()
        for number in range(many):
            await known(database, ring, f"{step}{number}", place=place)
    found = (await database.read(figures, ring, None)).conversations["step"]
    assert found == {"labour-papers": 12, "labour-age": 11, "labour-hurt": None, "labour-pay": None, AT_REST: 10}


async def test_how_chats_ended_is_counted_and_what_is_rare_is_hidden(database: Database) -> None:
    ring = await opened(database, ONE)
    for act, many in {"close:helped": 12, "close:prank": 3, "form:work,money;numbers": 11, "form:;": 1}.items():
        for _ in range(many):
            await database.write(partial(audit.add, at=1.0, actor="v", act=act, subject="c"))
    chats = (await database.read(figures, ring, None)).chats
    assert chats["outcome"] == {"helped": None, "prank": None}
    assert chats["about"] == {"money": 11, "work": 11}
    assert chats["given"] == {"numbers": 11}


# ── by command ─────────────────────────────────────────────────────────────────────────────────────────────


async def _prepared(url: str) -> None:
    database = await open_database(url)
    ring = await opened(database, ONE)
    await known(database, ring, "one", sign=SIGN, language="th")
    await known(database, ring, "two", language="vi")
    await database.write(agree, ring, "export", "two", "admin@somebody-else")
    await database.close()


async def _acts(url: str) -> list[str]:
    database = await open_database(url)
    rows = await database.read(audit.newest, 20)
    await database.close()
    return [row.act for row in reversed(rows) if row.actor != "hotline"]


def test_by_command(sqlite_url: str, tmp_path: Path) -> None:
    asyncio.run(_prepared(sqlite_url))
    given = {"HOTLINE_DATABASE_URL": sqlite_url, "HOTLINE_SECRET_KEYS": ONE}
    runner = CliRunner(env=given)

    def run(*arguments: str, typed: str = "") -> tuple[int, str]:
        done = runner.invoke(app, ["data", *arguments], input=typed)
        return done.exit_code, done.output

    file = tmp_path / "noi.export"
    assert run("export", str(file), "--sign", typed="wrong sign\n")[0] == 1
    assert run("export", str(file), "--person", "one")[0] == 1
    assert not file.exists(), "nothing leaves the hotline on one person's word"
    status, output = run("export", str(file), "--sign", typed=f"{SIGN}\n")
    assert (status, file.stat().st_mode & 0o777) == (0, 0o600)
    assert SIGN not in output
    key = output.split("shown only now: ")[1].splitlines()[0]
    assert json.loads(run("open", str(file), typed=f"{key}\n")[1].split("\n", 1)[1])["conversation"]["language"] == "th"
    assert run("open", str(file), typed="wrong\n")[0] != 0
    assert run("export", str(tmp_path / "two.json"), "--person", "two", "--plain")[0] == 0
    assert json.loads((tmp_path / "two.json").read_text())["conversation"]["language"] == "vi"
    assert run("export", str(file), "--person", "two")[0] == 2
    assert run("erase", "nobody")[0] == 1
    assert run("erase", "two", "--json")[0] == 0
    assert json.loads(run("stats", "--json")[1])["conversations"]["language"] == {"th": None, "vi": None}
    assert asyncio.run(_acts(sqlite_url)) == ["export:wrong_sign", "export:asked", "export", "export", "erase"]
    for sign in "abcd":
        assert run("export", str(tmp_path / "guessed"), "--sign", typed=f"{sign}\n")[0] == 1
    status, output = run("export", str(tmp_path / "guessed"), "--sign", typed=f"{SIGN}\n")
    assert (status, "Too many signs were wrong" in output) == (1, True)
