"""What an operator does while people write: the command line beside `serve`, new content, keys, restarts, a look."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from benchmarks.webhooks import LINE_TOKEN, TELEGRAM_SECRET, TELEGRAM_TOKEN
from bot.testing import FakeLine, FakeTelegram, TelegramWebhooks
from tests.runtime.processes import House, site, until

NOI, HANAKO = 7001, 9001
KEY = "YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE="
OTHER_KEY = "YmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmI="
TEA = """
format: 1
flow: tea
about: Offers something to drink, and asks for the cup.
slots: {drink: text, cup: text}
start: drink
steps:
  drink: {ask: drink, next: cup}
  cup: {ask: cup, next: bye}
  bye: {end: true}
"""
WORDS = "tea-drink = What would you like to drink?\ntea-cup = In which cup?\ntea-bye = Enjoy it.\n"
MOVED = "This part has changed a little"


def write(folder: Path, flow: str, words: str) -> Path:
    """A content folder with one flow."""
    for path, text in (("flows/tea.yaml", flow), ("translations/en/tea.ftl", words)):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(TELEGRAM_TOKEN) as platform:
        yield platform


@pytest.fixture
async def line() -> AsyncIterator[FakeLine]:
    async with FakeLine(LINE_TOKEN) as platform:
        yield platform


@pytest.fixture
def telegrams() -> TelegramWebhooks:
    return TelegramWebhooks(TELEGRAM_SECRET, now=time.time)


@pytest.fixture
def house(tmp_path: Path, telegram: FakeTelegram, line: FakeLine) -> House:
    return House(tmp_path, write(tmp_path / "content", TEA, WORDS), telegram, line)


async def heard(telegram: FakeTelegram, chat: int, needle: str) -> None:
    await until(lambda: any(needle in text for text in telegram.texts_to(str(chat))))


# ── beside a process that serves ───────────────────────────────────────────────────────────────────────────


async def test_the_command_line_beside_a_serving_hotline_writes_events_and_what_the_audit_notes(
    house: House, telegram: FakeTelegram, telegrams: TelegramWebhooks
) -> None:
    invite = ("volunteers", "invite", "--name", "Hanako", "--languages", "en", "--json")
    async with house.serving() as serving:
        async with house.frozen(serving):
            before = house.tables()
            done = await house.command(*invite)
            assert done.returncode == 0, done.stderr
            assert house.changed_since(before) == {"events", "audit"}
        start = telegrams.start(HANAKO, json.loads(done.stdout)["telegram_start"])
        assert (await site(serving).deliver("telegram", start)).status == 200
        await until(lambda: house.rows("SELECT id FROM volunteers"))
        async with house.frozen(serving):
            before = house.tables()
            done = await house.command("volunteers", "list", "--json")
            assert house.changed_since(before) == set()
            (hanako,) = json.loads(done.stdout)
            assert (await house.command("volunteers", "remove", hanako["id"])).returncode == 0
            assert house.changed_since(before) == {"events"}
        await until(lambda: not house.rows("SELECT id FROM volunteers WHERE removed_at IS NULL"))
        assert house.rows("SELECT id FROM events WHERE state = 'parked'") == []


async def test_published_content_is_taken_while_people_write_and_no_turn_is_dropped(
    house: House, telegram: FakeTelegram, telegrams: TelegramWebhooks
) -> None:
    async with house.serving() as serving:
        port = site(serving)
        for text in ("hello", "green tea"):
            await port.deliver("telegram", telegrams.text(NOI, text))
        await heard(telegram, NOI, "In which cup?")
        write(house.folder / "content", TEA.replace("cup", "mug"), WORDS.replace("cup", "mug"))
        async with house.frozen(serving):
            before = house.tables()
            publishing = asyncio.create_task(house.command("flows", "publish", str(house.folder / "content"), "--yes"))
            await until(lambda: house.changed_since(before))
            assert house.changed_since(before) == {"events"}
        crowd = range(NOI + 1, NOI + 61)
        for person in crowd:
            answered = await port.deliver("telegram", telegrams.text(person, "hello"))
            assert answered.status == 200
            await asyncio.sleep(0.02)
        done = await publishing
        assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "Published as number 2."), done.stderr
        await until(lambda: '"event": "book_taken"' in serving.log(), seconds=5)
        await port.deliver("telegram", telegrams.text(NOI, "a blue one"))
        await heard(telegram, NOI, MOVED)
        await until(lambda: "What would you like to drink?" in telegram.texts_to(str(NOI))[-1])
        assert sum(MOVED in text for text in telegram.texts_to(str(NOI))) == 1
        for person in crowd:
            await heard(telegram, person, "What would you like to drink?")
        await port.deliver("telegram", telegrams.text(NOI, "green tea"))
        await heard(telegram, NOI, "In which mug?")


async def test_a_broken_book_is_refused_with_all_its_errors_and_the_published_one_goes_on(
    house: House, telegram: FakeTelegram, telegrams: TelegramWebhooks
) -> None:
    async with house.serving() as serving:
        await site(serving).deliver("telegram", telegrams.text(NOI, "hello"))
        await heard(telegram, NOI, "What would you like to drink?")
        broken = write(
            house.folder / "broken", TEA.replace("next: cup", "next: cap").replace("ask: cup", "ask: cop"), WORDS
        )
        async with house.frozen(serving):
            before = house.tables()
            done = await house.command("flows", "publish", str(broken))
            assert house.changed_since(before) == set()
        assert done.returncode == 1
        assert "flows/tea.yaml:8" in done.stdout
        assert "flows/tea.yaml:9" in done.stdout
        await site(serving).deliver("telegram", telegrams.text(NOI, "green tea"))
        await heard(telegram, NOI, "In which cup?")


async def test_a_second_serve_on_one_sqlite_is_refused_and_the_first_goes_on(
    house: House, telegram: FakeTelegram, telegrams: TelegramWebhooks
) -> None:
    async with house.serving() as serving:
        second = await house.command("serve")
        assert (second.returncode, second.stdout) == (2, "")
        assert "another process serves this database" in second.stderr
        assert "Traceback" not in second.stderr
        await site(serving).deliver("telegram", telegrams.text(NOI, "hello"))
        await heard(telegram, NOI, "What would you like to drink?")


# ── stopping and starting ──────────────────────────────────────────────────────────────────────────────────


async def test_told_to_stop_it_finishes_what_it_sends(
    house: House, telegram: FakeTelegram, telegrams: TelegramWebhooks
) -> None:
    telegram.delay = 0.5
    async with house.serving() as serving:
        answers = await asyncio.gather(
            *(site(serving).deliver("telegram", telegrams.text(NOI + each, "hello")) for each in range(20))
        )
        assert {answered.status for answered in answers} == {200}
        assert await serving.stop() == 0
        assert house.rows("SELECT state, count(*) FROM deliveries GROUP BY state") == [("sent", 20)]
        assert len(telegram.arrived) == 20


async def test_a_polling_hotline_polls_again_at_once_after_a_restart(
    house: House, telegram: FakeTelegram, telegrams: TelegramWebhooks
) -> None:
    house.settings["HOTLINE_TELEGRAM_MODE"] = "polling"
    for number in range(2):
        async with house.serving() as serving:
            began = time.monotonic()
            telegram.updates = [json.loads(telegrams.text(NOI + number, "hello").body)]
            await heard(telegram, NOI + number, "What would you like to drink?")
            assert time.monotonic() - began < 15, "it waited for the lease of the worker before"
            assert await serving.stop() == 0


@pytest.fixture
async def used(house: House) -> House:
    """A hotline that has run with two keys, the second of which has wrapped something since."""
    for keys in (KEY, f"{OTHER_KEY},{KEY}"):
        house.settings["HOTLINE_SECRET_KEYS"] = keys
        assert (await house.command("volunteers", "list")).returncode == 0
    return house


async def test_a_key_that_is_missing_stops_the_start_and_changes_nothing(used: House) -> None:
    before = used.tables()
    for keys in ("", KEY, OTHER_KEY, KEY[::-1].strip("=") + "="):
        done = await used.command("serve", HOTLINE_SECRET_KEYS=keys)
        assert (done.returncode, done.stdout) == (2, ""), keys
        assert "HOTLINE_SECRET_KEYS" in done.stderr
        assert "Traceback" not in done.stderr
        assert not any(key in done.stderr for key in (KEY, OTHER_KEY))
    assert used.changed_since(before) == set()


async def test_a_database_of_a_newer_program_is_refused_and_not_touched(house: House) -> None:
    assert (await house.command("db", "upgrade")).returncode == 0
    house.rows("UPDATE alembic_version SET version_num = '9999'")
    before = house.tables()
    for command in ("serve", "doctor"):
        done = await house.command(command)
        assert (done.returncode, done.stdout) == (2, "")
        assert "a newer program made it" in done.stderr
    assert house.changed_since(before) == set()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+asyncpg://hotline:a-password-of-ours@127.0.0.1:1/hotline",
        "sqlite+aiosqlite:////nowhere/at/all/hotline.db",
    ],
)
async def test_a_database_that_is_not_there_is_told_without_its_password(house: House, url: str) -> None:
    done = await house.command("serve", HOTLINE_DATABASE_URL=url)
    assert (done.returncode, done.stdout) == (2, "")
    assert "database" in done.stderr
    assert "a-password-of-ours" not in done.stderr
    assert "Traceback" not in done.stderr


# ── a look at the platforms ────────────────────────────────────────────────────────────────────────────────


async def test_connect_tells_the_platforms_and_doctor_finds_all_well(
    house: House, telegram: FakeTelegram, line: FakeLine
) -> None:
    done = await house.command("connect")
    assert done.returncode == 0, done.stderr
    assert "telegram: webhook set to https://hotline.example/webhooks/telegram" in done.stdout.splitlines()
    assert "line: webhook set to https://hotline.example/webhooks/line" in done.stdout.splitlines()
    assert telegram.webhook["secret_token"] == TELEGRAM_SECRET
    assert telegram.account["name", "ja"] == "ともしび"
    assert line.webhook == "https://hotline.example/webhooks/line"
    done = await house.command("doctor", "--json")
    found = json.loads(done.stdout)
    assert (done.returncode, found["ok"]) == (0, True), found
    assert found["lines"][0] == "database: ok, book: none published yet"
    assert [line for line in found["lines"] if line.startswith("telegram: volunteers' chats have no topics")]


async def test_doctor_names_what_is_wrong_and_what_to_do(house: House, telegram: FakeTelegram, line: FakeLine) -> None:
    line.chat_mode, line.webhook_active = "chat", False
    done = await house.command("doctor")
    assert done.returncode == 1
    assert "telegram: no webhook is set: run `hotline connect`" in done.stdout
    assert "line: *Use webhook* is off in LINE's console" in done.stdout
    assert "line: *Chat* is on in LINE's account manager" in done.stdout


async def test_tokens_that_the_platforms_refuse_are_findings_and_never_shown(house: House) -> None:
    wrong = {"HOTLINE_TELEGRAM_TOKEN": "654321:another", "HOTLINE_LINE_CHANNEL_TOKEN": "another-token"}
    done = await house.command("connect", "--json", **wrong)
    found = json.loads(done.stdout)
    assert (done.returncode, found["ok"]) == (1, False)
    assert "telegram: Telegram refuses the token: check HOTLINE_TELEGRAM_TOKEN" in found["lines"]
    assert "line: LINE refuses the token: check HOTLINE_LINE_CHANNEL_TOKEN" in found["lines"]
    assert not any(token in done.stdout + done.stderr for token in wrong.values())
