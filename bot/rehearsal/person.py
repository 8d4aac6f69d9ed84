"""A person made up at random: what they do next, and what volunteers do, out of all that can be done just then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random  # noqa: TID251 - seeded: the same seed makes the same persons
from typing import NamedTuple

from bot.adapters.limits import ALL
from bot.engine.closing import OUTCOMES
from bot.engine.draft import Draft
from bot.engine.questions import GLOBAL_WORDS, WORDS, options, present
from bot.language.model import Book, Position
from bot.language.transcript import (
    ANYBODY,
    MEDIA,
    Blocks,
    Does,
    Edits,
    Line,
    OnCall,
    Presses,
    Sends,
    Starts,
    They,
    Types,
    Unsends,
    Volunteer,
    Wait,
)
from bot.rehearsal.checks import message
from bot.rehearsal.player import MORE, PAGE
from bot.rehearsal.stage import Stage

NOWHERE = Position("", 1, 1)
FREE_WORDS = (
    "?", "...", "hm", "ok", "hello", "i don't know what to do", "asdf", "12", "2569-01-05", "tokyo", "x" * 600, "",
    "😀", "he has my phone and reads everything so please be careful what you write", "ไม่รู้", "たぶん", "không",
)  # fmt: skip
SPANS = (5.0, 20.0, 95.0, 660.0, 1860.0, 14_400.0)
AGE = "15"


class Cast(NamedTuple):
    """Where somebody writes from, and who is on duty."""

    platform: str
    language: str
    serving: tuple[str, ...]
    duty: tuple[OnCall, ...]


def cast(book: Book, chance: Random) -> Cast:
    """Somebody, somewhere, at some hour."""
    countries = tuple(book.emergency)
    return Cast(
        chance.choice([name for name in ALL if name != "sandbox"]),
        chance.choice(book.words.languages),
        (chance.choice(countries),) if countries and chance.random() < 0.5 else (),
        (OnCall(ANYBODY.name, on=chance.random() < 0.6),),
    )


class Person:
    """What is done next, on this stage."""

    def __init__(self, stage: Stage, language: str, chance: Random) -> None:
        self._stage = stage
        self._language = language
        self._chance = chance

    def next(self) -> Line:
        """Something that can be done now; mostly an answer, so that the flows are walked deeply."""
        everything = (*PERSON, *(DESK if self._stage.conversation.handoff else ()), *DUTY)
        while True:
            [choose] = self._chance.choices([choice for _, choice in everything], [weight for weight, _ in everything])
            if (line := choose(self)) is not None:
                return line

    def _they(self, does: Does) -> They:
        return They(NOWHERE, {self._language: does})

    # ── the person ───────────────────────────────────────────────────────────────────────────────────────

    def answer(self) -> Line | None:
        """A button that stands on the screen."""
        screens = self._stage.screens
        names = list(self._stage.visible(screens[-1])) if screens else []
        return self._they(Presses(_plainly(self._chance.choice(names), names))) if names else None

    def old_button(self) -> Line | None:
        """A button of an earlier question."""
        screens = [screen for screen in self._stage.screens[-6:-1] if screen.outgoing.answers]
        if not screens:
            return None
        outgoing = self._chance.choice(screens).outgoing
        of = message(outgoing.spoken[-1])
        names = [answer.name for answer in outgoing.answers]
        known = of in self._stage.book.words.messages
        return self._they(Presses(_plainly(self._chance.choice(names), names), of)) if known else None

    def typed_answer(self) -> Line | None:
        """What people write for an answer of the present question."""
        stage = self._stage
        draft = Draft(stage.book, stage.conversation, stage.now, stage.duty())
        forms = [form for option in options(draft, present(draft)) for form in (option.label, *option.heard)]
        return self._they(Types(self._chance.choice(forms))) if forms else None

    def free_words(self) -> Line:
        """Words that nobody foresaw."""
        return self._they(Types(self._chance.choice(FREE_WORDS)))

    def late_words(self) -> Line:
        """The same, from before an outage."""
        return self._they(Types(self._chance.choice(FREE_WORDS), 1200.0))

    def global_word(self) -> Line | None:
        """A word that works everywhere, in any language."""
        words, kind = self._stage.book.words, self._chance.choice(GLOBAL_WORDS)
        language = self._chance.choice(words.languages)
        forms = (words.label(language, WORDS, kind).text, *words.heard(language, WORDS, kind))
        return self._they(Types(self._chance.choice(forms)))

    def alarm(self) -> Line | None:
        """Danger, self-harm, or a child."""
        words = self._stage.book.words
        language, kind = self._chance.choice(words.languages), self._chance.choice(("danger", "self_harm", "child"))
        phrases = [phrase.strip() for phrase in words.text(language, f"phrases-{kind}").text.split("|")]
        phrase = self._chance.choice(phrases).replace("#", AGE)
        return self._they(Types(phrase)) if phrase else None

    def media(self) -> Line:
        """A picture, a voice."""
        return self._they(Sends(self._chance.choice(MEDIA)))

    def second_thought(self) -> Line | None:
        """The last message is changed, or taken back."""
        does = self._chance.choice((Edits(self._chance.choice(FREE_WORDS)), Unsends()))
        return self._they(does) if self._stage.last_ref else None

    def coming_and_going(self) -> Line:
        """Blocks the hotline, or starts it anew."""
        return self._they(self._chance.choice((Blocks(), Starts(), Starts(again=True))))

    def wait(self) -> Line:
        """Time passes."""
        return Wait(NOWHERE, self._chance.choice(SPANS))

    # ── the volunteer ────────────────────────────────────────────────────────────────────────────────────

    def desk_button(self) -> Line | None:
        """A button of the volunteer's."""
        buttons = self._stage.buttons_of(ANYBODY.name)
        return Volunteer(NOWHERE, ANYBODY.name, Presses(self._chance.choice(buttons))) if buttons else None

    def accept(self) -> Line:
        """Takes the chat, or ends it."""
        handoff = self._stage.conversation.handoff
        live = handoff is not None and handoff.holder is not None
        words = self._chance.choice(("/close", "I am here")) if live else "/accept"
        return Volunteer(NOWHERE, ANYBODY.name, Types(words))

    def outcome(self) -> Line | None:
        """How it ended."""
        buttons = [name for name in self._stage.buttons_of(ANYBODY.name) if name in OUTCOMES]
        return Volunteer(NOWHERE, ANYBODY.name, Presses(self._chance.choice(buttons))) if buttons else None

    def duty(self) -> Line:
        """Comes on duty, goes, blocks the hotline."""
        on = self._stage.roster.on[ANYBODY.name]
        return Volunteer(NOWHERE, ANYBODY.name, self._chance.choice((Types("/off" if on else "/on"), Blocks())))


def _plainly(name: str, among: Sequence[str]) -> str:
    if name.startswith(PAGE):
        return MORE
    bare = name.removeprefix("_")
    return name if bare != name and bare in among else bare


Choice = tuple[int, Callable[[Person], Line | None]]
PERSON: tuple[Choice, ...] = (
    (30, Person.answer),
    (10, Person.typed_answer),
    (4, Person.free_words),
    (4, Person.global_word),
    (2, Person.alarm),
    (3, Person.old_button),
    (2, Person.media),
    (2, Person.second_thought),
    (1, Person.late_words),
    (1, Person.coming_and_going),
    (4, Person.wait),
)
DESK: tuple[Choice, ...] = ((8, Person.accept), (4, Person.desk_button), (4, Person.outcome))
DUTY: tuple[Choice, ...] = ((1, Person.duty),)
"""How likely each is beside the others."""
