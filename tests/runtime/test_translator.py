"""The translator between two people: asked when words are sent, never waited for long, never a reason for silence."""

from __future__ import annotations

import contextlib
import io
import time
from collections.abc import AsyncIterator

import msgspec
import pytest

from bot.adapters.calls import Translating, filled, meant, translating, untranslated
from bot.adapters.contract import Call
from bot.engine.outgoing import SLOT
from bot.runtime import translator as port
from bot.runtime.translator import LONGEST, REST_SECONDS, LibreTranslate, inspect
from bot.testing import FakeLine, FakeTelegram, FakeTranslator, FakeWorld, Fault
from tests.runtime.stage import Stage, staged

NOI, MIKA, LIN = 7001, 9001, "U" + "1" * 32


@pytest.fixture
async def machine() -> AsyncIterator[FakeTranslator]:
    async with FakeTranslator() as found:
        yield found


@contextlib.asynccontextmanager
async def between(url: str, telegram: FakeTelegram, line: FakeLine, machine: FakeTranslator) -> AsyncIterator[Stage]:
    """A hotline that has this translator."""
    async with staged(url, telegram, line) as stage:
        stage.service.context.translator = LibreTranslate(machine.url, now=time.monotonic)
        yield stage
    assert telegram.problems == line.problems == []


@pytest.fixture
async def stage(
    sqlite_url: str, telegram: FakeTelegram, line: FakeLine, machine: FakeTranslator
) -> AsyncIterator[Stage]:
    async with between(sqlite_url, telegram, line, machine) as built:
        yield built


async def live(stage: Stage) -> None:
    """A Thai person on Telegram, and Mika, who writes Japanese."""
    await join(stage)
    await stage.say(NOI, "สวัสดีค่ะ", language="th")
    await pressed(stage, NOI, stage.label("human", language="th"))
    await pressed(stage, MIKA, stage.label("accept", "desk-words", "ja"))
    await stage.heard(NOI, stage.text("hotline-machine_begins", "th"))
    await stage.still()


async def join(stage: Stage) -> None:
    invitation = await stage.invitation(("ja",), "Mika")
    await stage.post("telegram", stage.telegrams.start(MIKA, invitation.telegram_start))
    await stage.heard(MIKA, stage.text("desk-welcome", "ja"))
    await stage.say(MIKA, "/on")
    await stage.heard(MIKA, stage.text("desk-on", "ja"))


async def pressed(stage: Stage, chat: int, label: str) -> None:
    await stage.until(lambda: any(label in dict(bubble.buttons) for bubble in stage.telegram.to(str(chat))))
    await stage.still()
    await stage.press(chat, label)


def got(stage: Stage, chat: int, words: str) -> int:
    return sum(words in text for text in stage.telegram.texts_to(str(chat)))


async def test_words_go_over_the_gap_both_ways_marked_and_with_the_original(
    database_url: str, telegram: FakeTelegram, line: FakeLine, machine: FakeTranslator
) -> None:
    async with between(database_url, telegram, line, machine) as stage:
        await live(stage)
        await stage.say(NOI, "ขอบคุณค่ะ")
        heard = await stage.heard(MIKA, "[ja] ขอบคุณค่ะ")
        assert heard.text.count("ขอบคุณค่ะ") == 2
        assert "機械の訳" in heard.text
        await stage.say(MIKA, "だいじょうぶですか")
        heard = await stage.heard(NOI, "[th] だいじょうぶですか")
        assert "เครื่องแปลให้" in heard.text
        assert stage.label("leave", language="th") in dict(heard.buttons)
        asked = machine.asked[-1]
        assert (asked["source"], asked["target"], asked["format"]) == ("ja", "th", "text")
        assert "api_key" not in asked


async def test_what_a_chat_says_keeps_its_order_while_a_machine_takes_its_time(
    stage: Stage, machine: FakeTranslator
) -> None:
    await live(stage)
    machine.delay = 0.1
    said = [f"คำที่ {number} นะคะ" for number in range(4)]
    for words in said:
        await stage.say(NOI, words)
    await stage.heard(MIKA, said[-1])
    texts = [text for text in stage.telegram.texts_to(str(MIKA)) if "[ja] คำที่" in text]
    assert [words for text in texts for words in said if words in text] == said


@pytest.mark.parametrize("status", [500, 403, 302])
async def test_where_it_fails_the_original_passes_and_both_see_that(
    stage: Stage, machine: FakeTranslator, status: int
) -> None:
    await live(stage)
    machine.status = status
    await stage.say(MIKA, "だいじょうぶですか")
    heard = await stage.heard(NOI, "だいじょうぶですか")
    assert "เครื่องแปลข้อความนี้ไม่ได้" in heard.text
    await stage.heard(MIKA, stage.text("desk-machine_missed", "ja"))
    await stage.say(NOI, "ขอบคุณค่ะ")
    assert "訳されていません" in (await stage.heard(MIKA, "ขอบคุณค่ะ")).text


async def test_a_language_that_it_lacks_stops_no_other(stage: Stage, machine: FakeTranslator) -> None:
    translator = stage.service.context.translator
    assert translator
    assert await translator.translate("hello", "en", "my") is None
    assert await translator.translate("hello", "en", "ja") == "[ja] hello"


async def test_words_that_were_not_sent_before_a_restart_are_translated_after_it_and_once(
    database_url: str, telegram: FakeTelegram, line: FakeLine, machine: FakeTranslator
) -> None:
    async with between(database_url, telegram, line, machine) as before:
        await live(before)
        telegram.fault = lambda chat: Fault.ERROR if chat == str(MIKA) else None
        await before.say(NOI, "ขอบคุณค่ะ")
        await before.until_rows("SELECT 1 FROM deliveries WHERE state = 'due' AND tries > 0")
    telegram.fault = lambda _chat: None
    async with between(database_url, telegram, line, machine) as after:
        await after.heard(MIKA, "[ja] ขอบคุณค่ะ")
        await after.still()
        assert got(after, MIKA, "[ja] ขอบคุณค่ะ") == 1


async def test_a_changed_message_is_translated_anew(stage: Stage) -> None:
    await live(stage)
    await stage.say(MIKA, "だいじょうぶですか")
    before = await stage.heard(NOI, "[th] だいじょうぶですか")
    await stage.still()
    await stage.post("telegram", stage.telegrams.edit(MIKA, stage.telegrams._message, "もうだいじょうぶですよ"))
    after = await stage.heard(NOI, "[th] もうだいじょうぶですよ")
    assert after.ref == before.ref


async def test_nothing_of_what_is_translated_is_logged_or_lies_open(
    log: io.StringIO, stage: Stage, machine: FakeTranslator
) -> None:
    await live(stage)
    await stage.say(NOI, "ขอบคุณค่ะ")
    await stage.heard(MIKA, "[ja] ขอบคุณค่ะ")
    machine.status = 500
    await stage.say(MIKA, "だいじょうぶですか")
    await stage.heard(NOI, "だいじょうぶですか")
    await stage.until(lambda: "translator_refused" in log.getvalue())
    assert "ขอบคุณ" not in log.getvalue()
    bodies = [bytes(row[0]) for row in await stage.rows("SELECT body FROM deliveries")]  # type: ignore[arg-type]
    assert not any("ขอบคุณ".encode() in body for body in bodies)


async def test_after_a_failure_nobody_waits_for_it_for_a_while(machine: FakeTranslator) -> None:
    world = FakeWorld()
    translator = LibreTranslate(machine.url, now=world.monotonic)
    machine.status = 500
    assert await translator.translate("hello", "en", "ja") is None
    machine.status = 200
    assert await translator.translate("hello", "en", "ja") is None
    assert len(machine.asked) == 1
    world.turn(REST_SECONDS + 1)
    assert await translator.translate("hello", "en", "ja") == "[ja] hello"
    await translator.close()


async def test_one_that_does_not_answer_is_not_waited_for(
    machine: FakeTranslator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(port, "SECONDS", 0.1)
    machine.delay = 5.0
    translator = LibreTranslate(machine.url, now=FakeWorld().monotonic)
    began = time.monotonic()
    assert await translator.translate("hello", "en", "ja") is None
    assert time.monotonic() - began < 4.0
    await translator.close()


@pytest.mark.parametrize(
    "answer",
    [
        [],
        {"translatedText": ""},
        {"translatedText": 5},
        {"error": "x"},
        {"translatedText": "x" * (LONGEST + 1)},
    ],
)
async def test_an_answer_that_is_no_translation_is_none(machine: FakeTranslator, answer: object) -> None:
    machine.answer = answer or [None]
    translator = LibreTranslate(machine.url, now=FakeWorld().monotonic)
    assert await translator.translate("hello", "en", "ja") is None
    await translator.close()


async def test_its_key_and_our_names_of_languages_go_along() -> None:
    async with FakeTranslator(key="k") as machine:
        translator = LibreTranslate(machine.url + "/", "k", now=FakeWorld().monotonic)
        assert await translator.translate("hello", "en", "ja-x-easy") == "[ja] hello"
        assert await translator.translate("hello", "fil", "zh-Hans") is None
        assert (machine.asked[-1]["source"], machine.asked[-1]["target"]) == ("tl", "zh")
        await translator.close()


async def test_the_doctor_tells_what_it_lacks_and_what_is_wrong() -> None:
    async with FakeTranslator(key="k") as machine:
        well = LibreTranslate(machine.url, "k", now=FakeWorld().monotonic)
        assert await inspect(well, ("en", "ja", "th")) == (True, [])
        assert await inspect(well, ("en", "my")) == (True, ["it has no my: words in it pass untranslated"])
        wrong = LibreTranslate(machine.url, "other", now=FakeWorld().monotonic)
        answers, (line,) = await inspect(wrong, ("en", "ja"))
        assert not answers
        assert "HOTLINE_TRANSLATOR_KEY" in line
        machine.status = 500
        assert not (await inspect(well, ("en",)))[0]
        await well.close()
        await wrong.close()


def test_a_translation_stands_in_its_place_whatever_is_in_it() -> None:
    body = msgspec.json.encode({"text": f"Heron: {SLOT}\nfrom: hi"})
    call = translating(Translating(body, b'{"text":"hi"}', "hi", "en", "ja"))
    wanted = meant(call)
    assert isinstance(wanted, Translating)
    said = 'a "quote"\nand \\ more'
    assert msgspec.json.decode(filled(wanted, said).body) == {"text": f"Heron: {said}\nfrom: hi"}
    assert untranslated(call) == Call(b'{"text":"hi"}')
    assert untranslated(Call(b"{}")) == Call(b"{}")
