"""Pictures and voice from the person's platform to the volunteer's chat: after a tap, in memory, and never written."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.adapters.contract import Request
from bot.testing import FakeLine, FakeTelegram, Fault
from tests.runtime.stage import Stage, staged
from tests.runtime.test_corrections import live, live_on_line
from tests.runtime.test_desk import ANNA, BORIS, LIN, NOI

PICTURE = b"\xff\xd8\xff\xe1\x00\x08Exif!!\xff\xda\x00\x02the picture\xff\xd9"
BARE = b"\xff\xd8\xff\xda\x00\x02the picture\xff\xd9"


@pytest.fixture
async def small(sqlite_url: str, telegram: FakeTelegram, line: FakeLine) -> AsyncIterator[Stage]:
    """A hotline on SQLite, where the kind of database makes no difference."""
    async with staged(sqlite_url, telegram, line) as built:
        yield built
    assert telegram.problems == []
    assert line.problems == []


async def photo(stage: Stage, file: str = "photo1") -> Request:
    """Noi sends one on Telegram."""
    stage.telegram.files[file] = PICTURE
    sizes = [{"file_id": "thumb"}, {"file_id": file, "file_size": 90_000, "width": 9, "height": 9}]
    request = stage.telegrams.message(NOI, {"photo": sizes})
    await stage.post("telegram", request)
    await stage.heard(ANNA, "sent a picture")
    return request


async def line_picture(stage: Stage, content: bytes | None = PICTURE) -> str:
    """Lin sends one on LINE; its id there."""
    event = stage.lines.message(LIN, {"type": "image", "contentProvider": {"type": "line"}, "quoteToken": "q"})
    message = str(event["message"]["id"])
    stage.line.contents[message] = content
    await stage.post("line", stage.lines.batch(event))
    await stage.heard(ANNA, "sent a picture")
    return message


async def test_a_picture_on_telegram_comes_by_its_id_once_it_was_tapped(stage: Stage) -> None:
    await live(stage)
    await photo(stage)
    await stage.heard(NOI, stage.text("hotline-media_waits"))
    await stage.still()
    assert not stage.telegram.calls["sendPhoto"]
    await stage.press(ANNA, "Open it")
    shown = await stage.heard(ANNA, "[photo]")
    assert str(NOI) not in shown.text
    sent = stage.telegram.bodies[-1]
    assert (sent["photo"], sent["protect_content"]) == ("photo1", True)
    assert [row[0] for row in await stage.rows("SELECT act FROM audit ORDER BY id")][-1] == "open:picture"


async def test_a_picture_on_line_is_fetched_after_the_tap_and_comes_without_what_the_camera_wrote(stage: Stage) -> None:
    await live_on_line(stage)
    message = await line_picture(stage)
    path = f"message/{message}/content"
    assert not stage.line.calls[path]
    await stage.press(ANNA, "Open it")
    await stage.heard(ANNA, "[photo]")
    assert stage.line.calls[path] == 1
    assert stage.telegram.bodies[-1]["photo"] == BARE
    written = b"".join(bytes(row[0]) for row in await stage.rows("SELECT body FROM deliveries"))  # type: ignore[arg-type]
    assert b"the picture" not in written


async def test_a_voice_message_that_is_still_being_prepared_is_asked_for_again(small: Stage) -> None:
    await live_on_line(small)
    audio = {"type": "audio", "duration": 4000, "contentProvider": {"type": "line"}}
    event = small.lines.message(LIN, audio)
    message = str(event["message"]["id"])
    small.line.contents[message] = None
    await small.post("line", small.lines.batch(event))
    await small.heard(ANNA, "sent a voice message")
    await small.press(ANNA, "Open it")
    await small.until(lambda: small.line.calls[f"message/{message}/content"])
    small.line.contents[message] = b"a voice"
    await small.heard(ANNA, "[voice]")
    assert small.telegram.bodies[-1]["voice"] == b"a voice"


async def test_what_the_platform_does_not_have_any_more_is_said(small: Stage) -> None:
    await live_on_line(small)
    message = await line_picture(small)
    del small.line.contents[message]
    await small.press(ANNA, "Open it")
    await small.heard(ANNA, "could not be fetched")


async def test_what_is_larger_than_it_may_be_is_not_taken_to_the_end(
    small: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.runtime.passing.MOST_BYTES", 10)
    await live_on_line(small)
    await line_picture(small)
    await small.press(ANNA, "Open it")
    await small.heard(ANNA, "could not be fetched")


async def test_an_id_that_another_bot_gave_is_said_to_lead_nowhere(small: Stage) -> None:
    await live(small)
    await photo(small)
    small.telegram.files.clear()
    await small.press(ANNA, "Open it")
    await small.heard(ANNA, "could not be fetched")


async def test_a_process_that_never_saw_the_picture_opens_it(
    database_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    async with staged(database_url, telegram, line) as before:
        await live(before)
        await photo(before)
        await before.still()
    async with staged(database_url, telegram, line) as after:
        after.telegrams._update, after.telegrams._message = 10_000, 2_000_000
        await after.press(ANNA, "Open it")
        await after.heard(ANNA, "[photo]")


async def test_what_the_person_takes_back_goes_from_the_volunteer_s_chat(small: Stage) -> None:
    await live_on_line(small)
    message = await line_picture(small)
    await small.press(ANNA, "Open it")
    shown = await small.heard(ANNA, "[photo]")
    await small.still()
    await small.post("line", small.lines.unsend(LIN, message))
    await small.until(lambda: (str(ANNA), shown.ref) in small.telegram.deleted)


async def test_what_is_on_its_way_when_the_chat_passes_to_somebody_else_does_not_arrive(stage: Stage) -> None:
    await live(stage)
    await stage.volunteer(BORIS, name="Boris")
    await photo(stage)
    await stage.still()
    stage.telegram.retry_after = 600
    stage.telegram.fault = lambda chat: Fault.ERROR if chat == str(ANNA) else None
    await stage.press(ANNA, "Open it")
    await stage.until(lambda: stage.telegram.calls["sendPhoto"])
    await stage.until_rows("SELECT 1 FROM deliveries WHERE state = 'due' AND tries > 0")
    await stage.say(ANNA, "/transfer")
    await stage.offered(BORIS)
    await stage.press(BORIS, "Accept")
    await stage.until_rows("SELECT 1 FROM deliveries WHERE state = 'cancelled'")
    stage.telegram.fault = lambda _chat: None
    await stage.heard(ANNA, stage.text("desk-handed_over"))
    assert not any("[photo]" in text for text in stage.telegram.texts_to(str(ANNA)))
    await stage.press(BORIS, "Open it")
    await stage.heard(BORIS, "[photo]")


async def test_a_volunteer_on_line_hears_that_it_is_to_be_seen_on_telegram_only(small: Stage) -> None:
    hana = "U" + "9" * 32
    invitation = await small.invitation()
    await small.say_line(hana, invitation.line_message)
    await small.heard(hana, small.text("desk-welcome"))
    await small.say_line(hana, "/on")
    await small.heard(hana, small.text("desk-on"))
    await small.say(NOI, "hello", language="en")
    await small.heard(NOI, "Which language")
    await small.press(NOI, small.label("human"))
    label = small.label("accept", "desk-words")
    await small.until(lambda: any(label == each for bubble in small.line.to(hana) for each, _ in bubble.buttons))
    await small.still()
    await small.press_line(hana, label)
    await small.heard(NOI, small.text("hotline-live"))
    small.telegram.files["photo1"] = PICTURE
    await small.post("telegram", small.telegrams.message(NOI, {"photo": [{"file_id": "photo1"}]}))
    await small.heard(hana, "opened on Telegram only")
    await small.heard(NOI, small.text("hotline-media_live"))
