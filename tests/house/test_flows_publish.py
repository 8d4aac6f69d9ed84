"""`hotline flows publish`, `approve`, `history`, `rollback`: as staff type them."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import account
from bot.cli.root import app
from bot.engine.model import Conversation
from bot.privacy.keyring import Keyring, Masters
from bot.runtime.books import pack
from bot.runtime.people import TABLE
from bot.runtime.work import STATE_ENCODER, State
from bot.world import RealWorld
from storage import books, conversations
from storage.conversations import NewConversation
from storage.database import open_database
from storage.upgrade import upgrade
from tests.house.test_settings import KEY
from tests.language.test_loading import write

HOTLINE = Path(sys.executable).with_name("hotline")
FLOW = """
format: 1
flow: tea
slots: {drink: text, cup: text}
start: drink
steps:
  drink: {ask: drink, next: cup}
  cup: {ask: cup, next: bye}
  bye: {end: true}
"""
WORDS = "tea-drink = What would you like?\ntea-cup = In which cup?\n"
RENAMED = (
    FLOW.replace("cup: {ask", "mug: {ask").replace("next: cup", "next: mug"),
    WORDS.replace("-cup = In", "-mug = Say in"),
)
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def flows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `hotline flows …` in a folder with a database of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOTLINE_SECRET_KEYS", KEY)

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        result = CliRunner().invoke(app, ["flows", *map(str, arguments)])
        return result.exit_code, result.stdout, result.stderr

    return run


@pytest.fixture
def content(tmp_path: Path) -> Callable[..., Path]:
    """Write a content folder."""

    def make(flow: str = FLOW, words: str = WORDS) -> Path:
        files = {"flows/tea.yaml": flow.encode(), "translations/en/tea.ftl": words.encode()}
        return write(tmp_path / "content", files)

    return make


@pytest.fixture
def as_account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """From now on the system says that this account logged in."""
    login = tmp_path / "loginuid"
    monkeypatch.setattr(account, "LOGIN", login)
    return lambda uid: (login.write_text(str(uid)), None)[1]


def somebody_at(step: str) -> None:
    """An open conversation that stands there."""

    async def put() -> None:
        url = "sqlite+aiosqlite:///hotline.db"
        await upgrade(url)
        database = await open_database(url)
        keyring = await database.write(Keyring.open, Masters.from_secrets([KEY], RealWorld().token))
        key = keyring.new_key()
        state = STATE_ENCODER.encode(State(Conversation(id="c", platform="line", place=(("tea", step),))))
        sealed = key.sealer.seal(TABLE, "c", "state", state)
        row = NewConversation("c", "line", b"hash", sealed, sealed, 1.0, key.fingerprint, key.wrapped)
        await database.write(conversations.insert, [row])
        await database.close()

    asyncio.run(put())


# ── publish ────────────────────────────────────────────────────────────────────────────────────────────────


def test_publishing_says_what_differs_and_who_would_move_before_it_is_done(
    flows: Run, content: Callable[..., Path]
) -> None:
    assert flows("publish", content())[1].splitlines() == [
        "Nothing is published yet: this is the first book.",
        "Nobody would be led on: 0 open conversations, all of them go on where they are.",
        "Published as number 1.",
    ]
    status, out, _ = flows("publish", content(words=WORDS.replace("What would", "And what would")), "--by", "editor")
    assert status == 0
    compared, differs, *_ = out.splitlines()
    assert compared == "Compared with book 1, which is published:"
    assert differs.startswith("  1 step with other words: tea-drink (en, ")  # and whatever ships besides
    assert out.endswith("Published as number 2.\n")


def test_the_same_content_again_is_no_new_number(flows: Run, content: Callable[..., Path]) -> None:
    flows("publish", content())
    assert flows("publish", content()) == (0, "Nothing has changed: this is book 1 already.\n", "")


def test_where_somebody_would_be_led_on_it_is_done_only_when_that_is_said(
    flows: Run, content: Callable[..., Path]
) -> None:
    flows("publish", content())
    somebody_at("cup")
    status, out, err = flows("publish", content(*RENAMED))
    assert status == 1
    assert "1 would be led on: their step is gone." in out
    assert "tea-cup: 1" in out
    assert "--yes" in err
    assert "Published" not in out
    status, out, _ = flows("publish", content(*RENAMED), "--yes", "--json")
    assert status == 0
    found = json.loads(out)
    assert (found["number"], found["moves"]) == (2, {"looked_at": 1, "moving": 1, "unset": 0})
    assert found["summary"] == {"steps_new": 1, "steps_gone": 1, "ways": 1}


@pytest.mark.parametrize(("typed", "number"), [("n\n", 1), ("y\n", 2)])
def test_on_a_terminal_it_is_asked(flows: Run, content: Callable[..., Path], typed: str, number: int) -> None:
    flows("publish", content())
    content(words=WORDS.replace("What would", "And what would"))
    ours, theirs = os.openpty()
    process = subprocess.Popen([HOTLINE, "flows", "publish", "content"], stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    os.write(ours, typed.encode())
    assert process.wait(60) == (0 if number == 2 else 1)
    assert os.read(ours, 100_000).decode().count("Publish this? [y/N]") == 1
    os.close(ours)
    assert json.loads(flows("history", "--json")[1])["published"][0]["number"] == number


def test_content_with_errors_is_refused_with_all_of_them(flows: Run, content: Callable[..., Path]) -> None:
    status, out, _ = flows("publish", content(FLOW.replace("next: cup", "next: cap").replace("ask: cup", "ask: cop")))
    assert status == 1
    assert "flows/tea.yaml:7" in out
    assert "flows/tea.yaml:8" in out
    assert json.loads(flows("history", "--json")[1])["published"] == []


@pytest.mark.parametrize("more", [("--by", ""), ("--by", "x" * 41), ("--by", "a\x1b[2J"), ("--note", "n" * 501)])
def test_a_role_or_a_note_that_could_not_be_shown_is_misuse(
    flows: Run, content: Callable[..., Path], more: tuple[str, str]
) -> None:
    assert flows("publish", content(), *more)[0] == 2


# ── a second person ────────────────────────────────────────────────────────────────────────────────────────


def test_with_two_persons_it_is_a_proposal_that_only_another_account_approves(
    flows: Run, content: Callable[..., Path], as_account: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    flows("publish", content())
    monkeypatch.setenv("HOTLINE_TWO_PERSON", "true")
    as_account(60001)
    status, out, _ = flows(
        "publish", content(words=WORDS.replace("What", "And what")), "--by", "editor", "--note", "why"
    )
    assert status == 0
    short = out.split("approve ")[1].split()[0]
    found = json.loads(flows("history", "--json")[1])
    assert [each["hash"][:12] for each in found["proposed"]] == [short]
    assert found["published"][0]["number"] == 1
    status, _, err = flows("approve", short, "--by", "supervisor")
    assert (status, "your own account (uid 60001)" in err) == (1, True)
    as_account(60002)
    status, out, _ = flows("approve", short, "--by", "supervisor")
    assert status == 0, out
    assert "now: And what would you like?" in out, "not all of it was shown"
    assert out.endswith("Published as number 2.\n")
    told = flows("history")[1]
    assert "by editor (uid 60001), approved by supervisor (uid 60002)" in told
    assert "“why”" in told


def test_a_hash_that_nobody_proposed_is_told(flows: Run) -> None:
    status, _, err = flows("approve", "abcdef")
    assert (status, "No open proposal begins with abcdef" in err) == (1, True)


def test_the_account_is_the_one_that_logged_in_or_else_the_one_that_runs(
    as_account: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    as_account(0)
    assert account.account() == "root"
    as_account(account.UNSET)
    mine = account.account()
    as_account(60001)
    assert account.account() == "uid 60001" != mine
    monkeypatch.setenv("SUDO_UID", "0")
    monkeypatch.setenv("LOGNAME", "somebody")
    assert account.account() == "uid 60001"


# ── history and rollback ───────────────────────────────────────────────────────────────────────────────────


def test_an_earlier_book_is_brought_back_as_a_new_number(flows: Run, content: Callable[..., Path]) -> None:
    flows("publish", content())
    flows("publish", content(words=WORDS.replace("What", "And what")), "--note", "Warmer")
    status, out, _ = flows("rollback", "--by", "supervisor", "--note", "It confused people")
    assert status == 0
    assert out.endswith("Published as number 3.\n")
    newest, second, first = json.loads(flows("history", "--json")[1])["published"]
    assert (newest["restores"], newest["hash"], newest["note"]) == (1, first["hash"], "It confused people")
    assert second["note"] == "Warmer"
    assert second["changed"].startswith("1 step with other words")
    assert "brings back book 1" in flows("history")[1]
    assert flows("rollback", "2")[1].endswith("Published as number 4.\n")


def test_a_book_that_is_not_there_cannot_be_brought_back(flows: Run, content: Callable[..., Path]) -> None:
    assert flows("rollback")[2] == "There is no earlier book.\n"
    flows("publish", content())
    assert flows("rollback")[0] == 1
    status, _, err = flows("rollback", "7")
    assert (status, "There is no book 7" in err) == (1, True)
    assert flows("rollback", "1")[1] == "Nothing has changed: this is book 1 already.\n"


def test_an_earlier_book_that_this_program_finds_fault_with_is_not_brought_back(
    flows: Run, content: Callable[..., Path]
) -> None:
    flows("publish", content())

    async def spoil() -> None:
        database = await open_database("sqlite+aiosqlite:///hotline.db")
        body = pack({"flows/tea.yaml": FLOW.replace("next: cup", "next: cap").encode()})
        await database.write(lambda connection: books.add(connection, books.BookRow(2, "h", "editor", 1.0), body))
        await database.close()

    asyncio.run(spoil())
    flows("rollback", "1")
    status, out, _ = flows("rollback", "2")
    assert status == 1
    assert "flows/tea.yaml:7" in out
    assert json.loads(flows("history", "--json")[1])["published"][0]["number"] == 3


def test_the_history_before_the_first_book_says_how_one_comes(flows: Run) -> None:
    assert "Nothing is published yet" in flows("history")[1]


def test_content_is_compared_with_a_published_book_by_its_number(flows: Run, content: Callable[..., Path]) -> None:
    flows("publish", content(), "--by", "editor")
    flows("publish", content(words=WORDS.replace("What", "And what")))
    assert flows("diff", content())[1].startswith("Compared with book 2, published ")
    out = flows("diff", content(words=WORDS.replace("What", "And what")), "--against", "1")[1]
    assert out.startswith("Compared with book 1, published ")
    assert " by editor:" in out.splitlines()[0]
    assert "now: And what would you like?" in out
