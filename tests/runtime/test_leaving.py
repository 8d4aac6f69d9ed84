"""*Leave quietly* on the platforms: what is sent after it, and what is left in the chat where it was to be deleted."""

from __future__ import annotations

import asyncio
from random import Random

import pytest

from bot.testing import FakeLine, FakeTelegram, Fault
from tests.runtime.stage import Stage, staged
from tests.runtime.test_erasing import deleted_of_theirs, due_done, left_in, welcomed

NOI, ANNA = 7001, 9001
MOMENTS, ALL_MOMENTS = 8, 200
STAFF = 3
WORDS = ("they took my passport", "my boss hits me", "what now?", "human", "my data", "thank you", "how are you")
COVER = ("hello", "words", "topics")
KEPT = ("leave", "forget", "leaving", "afresh", "back")
"""What would end it, or change what leaving does."""


class Person:
    """Somebody on Telegram, and the ids of what they wrote."""

    def __init__(self, stage: Stage, chat: int) -> None:
        self.stage = stage
        self.chat = chat
        self.wrote: set[int] = set()

    async def say(self, words: str) -> None:
        request = self.stage.telegrams.text(self.chat, words, language="en")
        self.wrote.add(self.stage.telegrams._message)
        await self.stage.post("telegram", request)

    async def choose_to_delete(self) -> None:
        """Through the first questions, to the choice that leaving is to delete."""
        await self.say("hello")
        await self.stage.heard(self.chat, "Which language")
        for label, answer in (("English", "Could anyone"), ("Yes", "One choice"), ("Take it away", "good to know")):
            await self.stage.press(self.chat, label)
            await self.stage.heard(self.chat, answer)

    async def wander(self, random: Random) -> None:
        """Some steps, whatever they are; then it is left, by button or by word."""
        await self.choose_to_delete()
        kept = [self.stage.label(name) for name in KEPT]
        for _ in range(random.randrange(6)):
            labels = [label for label, _ in self.stage.telegram.to(str(self.chat))[-1].buttons if label not in kept]
            if labels and random.random() < 0.6:
                await self.stage.press(self.chat, random.choice(labels))
            else:
                await self.say(random.choice(WORDS))
            await asyncio.sleep(random.random() * 0.2)
        if random.random() < 0.5:
            await self.say("exit")
        else:
            await self.stage.press(self.chat, self.stage.label("leave"))

    def check_left(self) -> None:
        """The cover stands there alone (a call that was made twice shows it twice), and nothing of theirs."""
        left = left_in(self.stage, self.chat)
        assert left
        assert {text[:20] for text in left} <= {self.stage.text(f"cover-{name}")[:20] for name in COVER}
        assert self.wrote - set(deleted_of_theirs(self.stage, self.chat)) == set()


async def nobody_leaves_a_trace(stage: Stage, many: int) -> None:
    """So many people leave, each at a moment of their own; volunteers take every chat that they are offered."""
    for number in range(STAFF):
        await stage.volunteer(ANNA + number)
    random, lost = Random(5), Random(6)
    people = [Person(stage, NOI + number) for number in range(many)]
    chats = {str(person.chat) for person in people}
    # arrived, and we do not know it
    stage.telegram.fault = lambda chat: Fault.DROPPED_AFTER if chat in chats and lost.random() < 0.03 else None
    accepting = asyncio.create_task(accept_all(stage))
    for start in range(0, many, 20):
        await asyncio.gather(*(person.wander(Random(random.random())) for person in people[start : start + 20]))
    accepting.cancel()
    await due_done(stage)
    for person in people:
        person.check_left()


async def accept_all(stage: Stage) -> None:
    """Every offer is taken, and the volunteer says something that names what it is about."""
    taken: set[str] = set()
    accept = stage.label("accept", "desk-words")
    while True:
        for number in range(STAFF):
            for bubble in stage.telegram.to(str(ANNA + number)):
                if bubble.ref not in taken and accept in dict(bubble.buttons):
                    taken.add(bubble.ref)
                    await stage.post("telegram", stage.telegrams.press(ANNA + number, bubble.token(accept)))
                    await stage.say(ANNA + number, "your boss and the police")
        await asyncio.sleep(0.05)


async def test_nothing_is_left_of_a_chat_whenever_it_is_left(stage: Stage) -> None:
    await nobody_leaves_a_trace(stage, MOMENTS)


@pytest.mark.soak
async def test_nothing_is_left_of_two_hundred_chats(stage: Stage) -> None:
    await nobody_leaves_a_trace(stage, ALL_MOMENTS)


async def test_both_sides_words_go_with_a_live_chat_and_the_volunteer_knows(stage: Stage) -> None:
    noi = Person(stage, NOI)
    await stage.volunteer(ANNA)
    await noi.choose_to_delete()
    await stage.press(NOI, stage.label("human"))
    await stage.offered(ANNA)
    await stage.press(ANNA, "Accept")
    await stage.heard(NOI, stage.text("hotline-live"))
    await noi.say("my boss keeps my passport")
    await stage.heard(ANNA, "my boss keeps my passport")
    await stage.say(ANNA, "I am with you")
    await stage.heard(NOI, "I am with you")
    await noi.say("exit")
    await stage.heard(ANNA, stage.text("desk-now_hidden"))
    await stage.heard(ANNA, stage.text("desk-cleared"))
    await due_done(stage)
    noi.check_left()
    await stage.say(ANNA, "are you there?")
    await stage.heard(ANNA, stage.text("desk-hidden"))
    noi.check_left()


async def test_who_only_goes_quiet_keeps_the_chat(stage: Stage) -> None:
    await welcomed(stage)
    before = left_in(stage, NOI)
    await stage.press(NOI, stage.label("leave"))
    await stage.heard(NOI, stage.text("cover-topics"))
    await due_done(stage)
    assert left_in(stage, NOI)[: len(before)] == before
    assert stage.telegram.deleted == []


async def test_what_is_older_than_two_days_is_not_tried(stage: Stage) -> None:
    await Person(stage, NOI).choose_to_delete()
    await stage.still()
    first = left_in(stage, NOI)
    await stage.change("UPDATE deliveries SET at = at - 172800")
    await stage.press(NOI, stage.label("leave"))
    await stage.heard(NOI, stage.text("cover-topics"))
    await due_done(stage)
    assert left_in(stage, NOI)[: len(first)] == first


async def test_a_process_that_dies_while_it_deletes_is_followed_by_one_that_goes_on(
    database_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    async with staged(database_url, telegram, line) as stage:
        noi = Person(stage, NOI)
        await noi.choose_to_delete()
        await stage.still()
        telegram.next(Fault.ERROR)
        await stage.press(NOI, stage.label("leave"))
        await stage.until(lambda: telegram.calls["deleteMessages"])
    assert telegram.deleted == []
    async with staged(database_url, telegram, line) as stage:
        await stage.change("UPDATE conversations SET sender_until = 0")  # as if the lease of the dead one had ended
        await stage.change("UPDATE deliveries SET not_before = 0 WHERE state = 'due'")
        await stage.heard(NOI, stage.text("cover-topics"))
        await due_done(stage)
        noi.stage = stage
        noi.check_left()
