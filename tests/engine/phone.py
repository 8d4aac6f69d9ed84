"""A phone that goes through many hands: random people before the engine, and all that ever stood on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from random import Random

from bot.engine.advance import advance
from bot.engine.duty import Duty, Volunteer
from bot.engine.model import Arm, Conversation, Cover, Desk, Due, Event, Joined, Life, Media, Pressed, Said, Show
from bot.engine.outgoing import Outgoing, Words
from bot.language.model import Book
from tests.engine.talk import START

FACT = "qanaria"
"""Stands in everything that the person tells and the volunteer notes; in no word of the hotline."""
TOLD = (f"my name is {FACT}", FACT, f"{FACT} street 7", f"he keeps my passport at {FACT}", "24", "2024", "yes")
ENDING = ("_leave", "_forget", "_afresh", "_leaving")
"""Buttons that the person does not press while they tell something."""
LANGUAGES = ("en", "ja", "th")
WORDS = (
    "who is this", "what did she write here", "hello", "hi", "yes", "no", "menu", "my data", "/privacy", "back",
    "/start", "start again", "language", "english", "日本語", "ไทย", "1", "2", "3", "help", "human", "exit", "skip",
    "forget me", "my sign", "delete this chat", "thank you", "tell me all of it", "だれですか", "นี่ใคร", "asdf",
    "show me what stood here before", "is this about the passport?", "police", "",
)  # fmt: skip


class Phone:
    """One conversation, and whoever holds the phone."""

    def __init__(self, book: Book, seed: int) -> None:
        self.random = Random(seed)
        self.book = book
        self.now = START
        self.language = self.random.choice(LANGUAGES)
        self.conversation = Conversation(
            id=f"person-{seed}", platform=self.random.choice(("line", "telegram")), locale=self.language
        )
        self.screen: list[Outgoing] = []
        self.timers: list[Due] = []

    def do(self, event: Event) -> list[Outgoing]:
        """One event; what comes to the screen by it."""
        turn = advance(self.book, self.conversation, event, self.now, self._duty())
        self.conversation = turn.conversation
        self.timers += [
            Due(arm.kind, self.conversation.epoch, arm.mark) for arm in turn.effects if isinstance(arm, Arm)
        ]
        shown = [each.outgoing for each in turn.effects if isinstance(each, Show) and not each.hold]
        self.screen += shown
        self.now += timedelta(seconds=1)
        return shown

    def tell(self, steps: int) -> None:
        """The person goes through the script for a while, and tells things that are nobody else's business."""
        self.do(Joined())
        self._press(self.language)
        for _ in range(steps):
            if self.random.random() < 0.3:
                self.do(Said(self.random.choice(TOLD), ref=str(self.now.timestamp())))
            elif self.random.random() < 0.15:
                self._volunteer()
            else:
                self._press(self._button(lambda name: name not in ENDING))
            if self.conversation.cover is Cover.QUIET:
                self._press("_go_on")

    def pass_on(self, words: Iterable[str] = WORDS) -> list[Outgoing]:
        """Somebody else does something with it; or time passes, or the volunteer writes. What comes to the screen."""
        if self.conversation.life is Life.ERASING:
            return []
        what = self.random.random()
        if what < 0.1:
            self.now += timedelta(minutes=self.random.choice((1, 20, 40, 200)))
        elif what < 0.2:
            return self.do(self.random.choice((Media("picture"), Media("sticker"), Joined(), Joined(again=True))))
        elif what < 0.3:
            return self._volunteer()
        elif what < 0.4 and self.timers:
            return self.do(self.timers.pop(0))
        elif what < 0.7:
            return self.do(Said(self.random.choice(tuple(words))))
        return self._press(self._button(lambda name: name != "_forget_yes"))

    def _volunteer(self) -> list[Outgoing]:
        handoff = self.conversation.handoff
        if handoff is None:
            return []
        act = "accept" if handoff.holder is None else self.random.choice(("say", "note", "say", "close"))
        return self.do(Desk("anna", act, f"about {FACT}" if act == "note" else "I am here", handoff.id))

    def _button(self, wanted: Callable[[str], bool]) -> str:
        names = [answer.name for answer in self.screen[-1].answers] if self.screen else []
        return self.random.choice([name for name in names if wanted(name)] or ["_human"])

    def _press(self, name: str) -> list[Outgoing]:
        visit = self.screen[-1].visit if self.screen else self.conversation.visit
        return self.do(Pressed(visit, name))

    def _duty(self) -> Duty:
        anna = Volunteer("anna", ("en", "ja", "th"), free=1, on=self.conversation.id[-1] not in "01")
        return Duty((anna,), countries=("JP",), languages=LANGUAGES)


def texts(shown: Iterable[Outgoing]) -> list[str]:
    """Everything that can be read on it: bubbles, cards, buttons."""
    found = []
    for outgoing in shown:
        found += [
            part.text if isinstance(part, Words) else "\n".join((part.title, *part.lines, part.call))
            for part in outgoing.spoken
        ]
        found += [answer.label for answer in outgoing.answers]
    return found
