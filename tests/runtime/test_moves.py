"""Who would move: counted over sealed conversations, without changing one of them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.language.loading import lend
from bot.language.model import Book
from bot.privacy.keyring import Keyring, Masters
from bot.runtime import books, moves
from bot.runtime.moves import Moves
from bot.testing import FakeLine, FakeTelegram
from bot.world import RealWorld
from tests.runtime.stage import Stage, staged

FLOW = """
format: 1
flow: tea
slots: {drink: [green, black], cup: text}
start: drink
steps:
  drink: {ask: drink, next: cup}
  cup: {ask: cup, next: cake}
  cake: {call: cake, next: bye}
  bye: {end: true}
"""
CAKE = """
format: 1
flow: cake
slots: {size: text}
start: size
steps:
  size: {ask: size, next: end}
  end: {end: true}
"""
WORDS = "tea-drink = What?\n    .green = Green\n    .black = Black\ntea-cup = In which cup?\n"
OTHER_KEY = "YmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmI="


def files(flow: str = FLOW, words: str = WORDS, cake: str = CAKE) -> dict[str, bytes]:
    return {
        "flows/tea.yaml": flow.encode(),
        "flows/cake.yaml": cake.encode(),
        "translations/en/tea.ftl": words.encode(),
        "translations/en/cake.ftl": b"cake-size = How big a cake?\n",
    }


def book(*changed: str) -> Book:
    return books.sound(lend(files(*changed)))


@pytest.fixture
async def crowd(database_url: str, telegram: FakeTelegram, line: FakeLine, tmp_path: Path) -> AsyncIterator[Stage]:
    """One who has just come, two at the cup (one of them drinks black tea), one in the called flow."""
    for path, content in files().items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    async with staged(database_url, telegram, line, tmp_path) as stage:
        for person, words in enumerate((["hi"], ["hi", "green"], ["hi", "black"], ["hi", "green", "a big one"]), 7001):
            for each in words:
                await stage.say(person, each)
        await stage.heard(7004, "How big a cake?")
        await stage.still()
        yield stage


async def count(stage: Stage, newer: Book, **more: int) -> Moves:
    return await moves.count(stage.service.database, stage.service.context.keyring, newer, **more)


async def test_nobody_moves_where_every_step_and_answer_stays(crowd: Stage) -> None:
    found = await count(crowd, book(FLOW, WORDS.replace("In which cup?", "Which cup?")))
    assert (found.total, found.looked_at, found.anybody, found.unread) == (4, 4, False, 0)


async def test_whoever_stands_at_a_step_that_is_gone_is_counted_by_step(crowd: Stage) -> None:
    found = await count(crowd, book(FLOW.replace("cup", "mug"), WORDS.replace("tea-cup", "tea-mug")))
    assert found.moving == 2
    assert found.steps == {("tea", "cup"): 2}


async def test_whoever_comes_back_to_a_step_that_is_gone_moves_too(crowd: Stage) -> None:
    found = await count(crowd, book(FLOW.replace("bye", "end")))
    assert found.moving == 1
    assert found.steps == {("tea", "bye"): 1}


async def test_whoever_stands_in_a_flow_that_is_gone_is_counted_once(crowd: Stage) -> None:
    flow = FLOW.replace("next: cake", "next: bye").replace("  cake: {call: cake, next: bye}\n", "")
    without = {path: content for path, content in files(flow).items() if "cake" not in path}
    found = await count(crowd, books.sound(lend(without)))
    assert found.moving == 1
    assert found.steps == {("cake", "size"): 1}


async def test_an_answer_that_is_gone_is_counted_by_its_question_and_not_by_what_it_was(crowd: Stage) -> None:
    found = await count(crowd, book(FLOW.replace("[green, black]", "[green, milk]"), WORDS.replace("black", "milk")))
    assert (found.moving, found.unset) == (0, 1)
    assert found.slots == {"drink": 1}
    assert "black" not in repr(found)


async def test_counting_changes_nothing(crowd: Stage) -> None:
    before = await crowd.rows("SELECT * FROM conversations ORDER BY id")
    await count(crowd, book(FLOW.replace("cup", "mug"), WORDS.replace("tea-cup", "tea-mug")))
    assert await crowd.rows("SELECT * FROM conversations ORDER BY id") == before


async def test_whoever_is_being_forgotten_is_not_looked_at(crowd: Stage) -> None:
    await crowd.change("UPDATE conversations SET life = 'erasing'")
    assert (await count(crowd, book())).total == 0


async def test_many_are_counted_in_parts_with_progress_and_not_without_end(
    crowd: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moves, "AT_ONCE", 2)
    told: list[tuple[int, int]] = []
    found = await moves.count(
        crowd.service.database, crowd.service.context.keyring, book(), lambda *each: told.append(each)
    )
    assert (found.looked_at, told) == (4, [(2, 4), (4, 4)])
    assert (await count(crowd, book(), most=3)).looked_at == 3


async def test_conversations_that_the_keys_do_not_open_are_told_and_stop_nothing(crowd: Stage) -> None:
    masters = Masters.from_secrets([OTHER_KEY], RealWorld().token)
    keyring = Keyring(masters, {name: bytes(32) for name in ("lookup", "buttons", "desk")})
    found = await moves.count(crowd.service.database, keyring, book())
    assert (found.looked_at, found.unread, found.anybody) == (4, 4, False)


async def test_an_answer_that_is_gone_counts_as_not_given(crowd: Stage) -> None:
    flow = FLOW.replace("[green, black]", "[green, milk]").replace(
        "cup: {ask: cup, next: cake}",
        "cup: {ask: cup, next: which}\n  which: {branch: [{when: {drink: {not: green}}, next: cake}, {next: bye}]}",
    )
    words = WORDS.replace("black", "milk") + "tea-bye = That was all.\n"
    await crowd.service.database.write(books.publish, lend(files(flow, words)), "editor")
    await crowd.until(lambda: crowd.service.context.book.number == 2)
    await crowd.say(7003, "a big one")
    await crowd.heard(7003, "That was all.")
