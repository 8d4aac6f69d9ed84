"""Whatever sound book staff may write: the engine never fails, nobody meets silence, and a human is one tap away."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from bot.engine.advance import advance
from bot.engine.draft import Draft
from bot.engine.duty import Duty
from bot.engine.model import Conversation, Event, Joined, Pressed, Said, Show, Turn
from bot.engine.questions import present
from bot.language import proofs
from bot.language.model import Book
from bot.language.turns import most_in_a_turn
from tests.engine.talk import START
from tests.engine.test_handoff_machine import Handoff
from tests.language.valid_books import Files, book_of, shown, valid_books

DUTY = Duty(countries=("JP",))
TYPED = ("7", "twelve", "2019", "yesterday", "3 April 2024", "Tokyo", "ชลบุรี", "a wish", "child!", "on foot", "second")
"""What fits one of the typed facts, or an answer."""


class AnyBook(Handoff):
    """The same person and volunteers, before a book that nobody wrote by hand."""

    @initialize(files=valid_books(), watched=st.none())
    def begin(self, files: Files, watched: str | None) -> None:
        """A first word."""
        note(shown(files))
        self.book = book_of(files)
        self.do(Said("hello"))

    @rule(text=st.sampled_from(TYPED))
    def type_something_that_fits(self, text: str) -> None:
        self.refs += 1
        self.do(Said(text, str(self.refs)))

    @precondition(lambda self: self.buttons)
    @rule(data=st.data())
    def answer_again(self, data: st.DataObject) -> None:
        """A button of the newest question, mostly one of the book's own."""
        newest = [each for each in self.buttons if each[:2] == self.buttons[-1][:2]]
        own = [each for each in newest if not each[2].startswith("_")] or newest
        epoch, visit, answer = data.draw(st.sampled_from(own))
        self.do(Pressed(visit, answer) if epoch == self.conversation.epoch else Pressed(-1, ""))


TestAnyBook = AnyBook.TestCase
TestAnyBook.settings = settings(
    max_examples=12,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)


# ── what the checks prove, held against what the engine does ───────────────────────────────────────────────


def everywhere(book: Book, most: int = 60) -> Iterator[Turn]:
    """Every turn from every state that pressing and typing leads to, as far as there are not too many."""
    begun = advance(book, Conversation(id="p", platform="line", locale="en"), Joined(), START, DUTY)
    yield begun
    waiting, seen = [begun.conversation], {key(begun.conversation)}
    while waiting and len(seen) < most:
        conversation = waiting.pop(0)
        for event in events(book, conversation):
            turn = advance(book, conversation, event, START, DUTY)
            yield turn
            if key(turn.conversation) not in seen:
                seen.add(key(turn.conversation))
                waiting.append(turn.conversation)


def key(conversation: Conversation) -> tuple[object, ...]:
    return (conversation.place, tuple(sorted((name, value.name) for name, value in conversation.slots.items())))


def events(book: Book, conversation: Conversation) -> Iterator[Event]:
    """The question's own answers, as buttons; and something typed where words are wanted."""
    question = present(Draft(book, conversation, START, DUTY))
    yield from (Pressed(conversation.visit, each.name) for each in question.answers if not each.name.startswith("_"))
    if question.kind:
        yield from (Said(text) for text in TYPED[:6])


@settings(max_examples=10, deadline=None)
@given(valid_books(most_flows=3, most_steps=4))
def test_the_engine_goes_where_the_checks_say_and_takes_no_more_steps(files: Files) -> None:
    note(shown(files))
    book = book_of(files)
    script = proofs.script_of(book.flows, book.slots, book.start)
    reached = proofs.reached(script, proofs.returning(script.moves, script.ends))
    most = most_in_a_turn(script, dict.fromkeys(script.moves, 1)).much
    for turn in everywhere(book):
        assert {(each.flow, each.step) for each in turn.visited} <= reached
        assert sum(not each.way for each in turn.visited) <= most  # those with a way tell by which one it was left
        assert any(isinstance(effect, Show) for effect in turn.effects)
