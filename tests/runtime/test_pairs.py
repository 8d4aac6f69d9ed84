"""A whole live chat on each pair of ways, in two languages, passed on in the middle to somebody on another platform."""

from __future__ import annotations

from typing import Any

import pytest

from bot.testing import FakeLine, FakeTelegram
from bot.testing.platform import Arrived
from tests.runtime.stage import Stage, staged

PERSONS = {"telegram": 7001, "line": "U" + "1" * 32}
VOLUNTEERS = {"topics": 9001, "quoting": 9001, "line": "U" + "9" * 32}
COLLEAGUES: dict[str, int | str] = {"topics": "U" + "8" * 32, "quoting": "U" + "8" * 32, "line": 9002}


class Side:
    """Somebody at their own messenger: Telegram by a number, LINE by a name."""

    def __init__(self, stage: Stage, chat: int | str) -> None:
        self.stage = stage
        self.chat = chat
        self.platform = stage.line if isinstance(chat, str) else stage.telegram

    async def say(self, words: str, about: Arrived | None = None) -> None:
        """`about` is what they answer to: in its topic where it has one, else by a quote."""
        if isinstance(self.chat, str):
            quote = {"quotedMessageId": about.ref} if about else {}
            await self.stage.post("line", self.stage.lines.text(self.chat, words, **quote))
            return
        more: dict[str, Any] = {}
        if about and about.topic:
            more = {"message_thread_id": int(about.topic), "is_topic_message": True}
        elif about:
            more = {"reply_to_message": {"message_id": int(about.ref)}}
        await self.stage.say(self.chat, words, **more)

    async def hears(self, words: str) -> Arrived:
        return await self.stage.heard(self.chat, words)

    async def press(self, label: str) -> None:
        """The button, as soon as it is there."""
        shown = str(self.chat)
        await self.stage.until(lambda: any(label in dict(bubble.buttons) for bubble in self.platform.to(shown)))
        press = self.stage.press_line if isinstance(self.chat, str) else self.stage.press
        await press(self.chat, label)  # type: ignore[operator]

    async def join(self) -> None:
        """As a volunteer, on duty."""
        invitation = await self.stage.invitation(("en",))
        line = isinstance(self.chat, str)
        await self.say(invitation.line_message if line else f"/start {invitation.telegram_start}")
        await self.hears(self.stage.text("desk-welcome"))
        await self.say("/on")
        await self.hears(self.stage.text("desk-on"))

    def got(self, words: str) -> bool:
        return any(words in text for text in self.platform.texts_to(str(self.chat)))


@pytest.mark.parametrize("way", VOLUNTEERS)
@pytest.mark.parametrize("platform", PERSONS)
async def test_a_live_chat_from_the_offer_to_the_colleague_who_takes_it_over(
    sqlite_url: str, telegram: FakeTelegram, line: FakeLine, platform: str, way: str
) -> None:
    telegram.has_topics = way == "topics"
    async with staged(sqlite_url, telegram, line) as stage:
        await stage.until(lambda: stage.service.context.adapters["telegram"].topics == telegram.has_topics)
        person, anna, boris = (Side(stage, each) for each in (PERSONS[platform], VOLUNTEERS[way], COLLEAGUES[way]))
        await anna.join()
        await person.say("สวัสดีค่ะ")
        await person.press(stage.label("human", language="th"))
        await anna.press("Accept")
        await person.hears(stage.text("hotline-live", "th"))
        await person.say("ขอบคุณค่ะ")
        heard = await anna.hears("ขอบคุณค่ะ")
        assert bool(heard.topic) == telegram.has_topics
        await stage.still()
        await anna.say("ไม่เป็นไรนะ", heard)
        await person.hears("ไม่เป็นไรนะ")
        await boris.join()
        await anna.say("/transfer", heard)
        await boris.press("Accept")
        await person.hears(stage.text("hotline-handed_over", "th"))
        await anna.hears(stage.text("desk-handed_over"))
        await boris.say("ฉันอยู่ตรงนี้แล้ว")
        await person.hears("ฉันอยู่ตรงนี้แล้ว")
        await anna.say("one more word", heard)
        await anna.hears(stage.text("desk-not_yours"))
        assert not person.got("one more word")
    assert telegram.problems == line.problems == []
