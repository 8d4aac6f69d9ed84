"""The stories of the phones: noted, played again, begun, taken back; nothing that a person does meanwhile is lost."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from bot.adapters.sandbox import Sandbox
from bot.console.stories import OvertakenError, Stories
from bot.console.story import Moment, Put, Speak, Stand, UnfitError, play
from bot.engine.duty import Duty
from bot.engine.model import Conversation, Event, Joined, Pressed
from bot.language.model import Book
from bot.runtime.staging import Change
from bot.runtime.tokens import Buttons
from tests.engine.talk import START, small_book

PHONE = "phone-1"


class Stage:
    """A service with one conversation. `before_staging`: what a person does just before a change is carried out."""

    def __init__(self) -> None:
        self.context: Any = SimpleNamespace(buttons=Buttons(bytes(32)))
        self.now = Conversation("c", "sandbox", locale="en")
        self.sandbox = Sandbox(now=lambda: START)
        self.stories = Stories(self, self.sandbox)  # type: ignore[arg-type]
        self.before_staging: list[Event] = []

    async def stage(self, _platform: str, _address: str, change: Change) -> None:
        unnoted = [self.turn(event) for event in self.before_staging]
        self.before_staging = []
        try:
            self.now = change(self.now, START, Duty()).conversation
        finally:
            for moment in unnoted:
                self.stories.note(PHONE, moment)

    def turn(self, event: Event, book: Book | None = None) -> Moment:
        moment = Moment(self.now, event, START, Duty(), play(book or small_book(), self.now, event, START, Duty()))
        self.now = moment.turn.conversation
        return moment

    def do(self, *events: Event) -> None:
        for event in events:
            self.stories.note(PHONE, self.turn(event))

    def press(self, *names: str) -> None:
        for name in names:
            self.do(Pressed(self.now.visit, name))

    @property
    def chat(self) -> list[str]:
        return [sight.text for sight in self.sandbox.history(PHONE)]


@pytest.fixture
def stage() -> Stage:
    stage = Stage()
    stage.do(Joined())
    stage.press("no", "work")
    return stage


REWORDED = small_book(("Who keeps your passport?", "Where is your passport?"))


async def test_a_new_book_is_played_on_the_phone(stage: Stage) -> None:
    await stage.stories.again(PHONE, REWORDED)
    assert stage.chat[-1] == "Where is your passport?"
    assert stage.now.place[-1] == ("welcome", "papers")


async def test_buttons_that_stood_there_before_stay_good(stage: Stage) -> None:
    before = stage.now
    await stage.stories.again(PHONE, REWORDED)
    assert (stage.now.visit, stage.now.epoch) == (before.visit, before.epoch)


async def test_what_a_person_does_while_it_is_played_again_is_played_too(stage: Stage) -> None:
    stage.before_staging = [Pressed(stage.now.visit, "theirs")]
    await stage.stories.again(PHONE, REWORDED)
    assert stage.now.place[-1] == ("welcome", "count")
    assert stage.chat[-3:] == ["Where is your passport?", "Someone else", "How many are you?"]


async def test_a_phone_on_which_nothing_happened_is_left_alone(stage: Stage) -> None:
    await stage.stories.again("phone-2", REWORDED)
    assert stage.stories.of("phone-2") is None


async def test_what_was_erased_is_not_played_again(stage: Stage) -> None:
    stage.press("_forget", "_forget_yes")
    erased = stage.now
    await stage.stories.again(PHONE, REWORDED)
    assert stage.now == erased


async def test_a_story_begins_anywhere_with_facts(stage: Stage) -> None:
    first = Conversation("", "line", locale="th", language="th")
    await stage.stories.begin(PHONE, small_book(), first, [Put("papers", "mine"), Stand("welcome", "count")])
    assert (stage.now.id, stage.now.platform, stage.now.language) == ("c", "line", "th")
    assert stage.now.place[-1] == ("welcome", "count")
    assert stage.now.slots["papers"].name == "mine"
    assert len(stage.chat) == 1


async def test_a_fact_that_does_not_fit_begins_nothing(stage: Stage) -> None:
    before = stage.now
    with pytest.raises(UnfitError):
        await stage.stories.begin(PHONE, small_book(), before, [Put("papers", "yours"), Stand("welcome", "count")])
    assert stage.now == before
    assert len(stage.stories.of(PHONE).whole) == 3  # type: ignore[union-attr]


async def test_the_last_input_is_taken_back_one_by_one_but_never_the_first(stage: Stage) -> None:
    for place in ("menu", "watched", "watched"):
        await stage.stories.undo(PHONE, small_book())
        assert stage.now.place[-1] == ("welcome", place)


async def test_where_a_story_was_begun_stays(stage: Stage) -> None:
    await stage.stories.begin(PHONE, small_book(), stage.now, [Put("papers", "mine"), Stand("welcome", "count")])
    await stage.stories.undo(PHONE, small_book())
    assert stage.now.place[-1] == ("welcome", "count")


async def test_what_a_person_does_meanwhile_is_not_taken_back_unseen(stage: Stage) -> None:
    stage.before_staging = [Pressed(stage.now.visit, "theirs")]
    with pytest.raises(OvertakenError):
        await stage.stories.undo(PHONE, small_book())
    assert stage.now.place[-1] == ("welcome", "count")


async def test_what_an_editor_does_belongs_to_the_story(stage: Stage) -> None:
    await stage.stories.do(PHONE, small_book(), Speak("th"))
    await stage.stories.again(PHONE, REWORDED)
    assert stage.now.language == "th"


def test_of_a_long_story_the_last_part_is_kept() -> None:
    stage = Stage()
    stage.do(Joined())
    for _ in range(320):
        stage.press("_menu")
    told = stage.stories.of(PHONE)
    assert told is not None
    assert len(told.whole) == 300
    assert told.replay.end == stage.now


# ── as a test ──────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_story_is_a_test_only_where_all_of_it_came_over_the_phone(stage: Stage) -> None:
    assert len(stage.stories.happened(PHONE)) == 3
    await stage.stories.do(PHONE, small_book(), Put("papers", "mine"))
    assert stage.stories.happened(PHONE) == []
    await stage.stories.undo(PHONE, small_book())
    assert len(stage.stories.happened(PHONE)) == 3
    await stage.stories.begin(PHONE, small_book(), stage.now, [Stand("welcome", "count")])
    assert stage.stories.happened(PHONE) == []


async def test_what_was_taken_back_or_does_not_fit_any_more_is_not_in_the_test(stage: Stage) -> None:
    stage.press("theirs")
    await stage.stories.again(PHONE, small_book(("{theirs: count}", "{lost: count}"), ("theirs", "lost")))
    assert len(stage.stories.happened(PHONE)) == 3
    await stage.stories.undo(PHONE, small_book())
    assert len(stage.stories.happened(PHONE)) == 2
