"""What was done is played again with a new book, as far as it fits."""

from __future__ import annotations

import msgspec
import pytest

from bot.console.retelling import chat, follows, mirrored
from bot.console.story import Moment, Put, Speak, Stand, Story, UnfitError, play, replay
from bot.engine.duty import Duty
from bot.engine.model import Arm, Cancel, Conversation, Desk, Joined, Pressed, Said, Tell, Value
from bot.language.model import Book
from tests.engine.talk import ANNA, START, small_book


class Told:
    """A story as it comes about with one book."""

    def __init__(self, book: Book | None = None) -> None:
        self.book = book or small_book()
        self.now = Conversation("c", "sandbox", locale="en")
        self.story: Story = ()

    def do(self, what: object) -> Told:
        duty = Duty((ANNA,))
        turn = play(self.book, self.now, what, START, duty)  # type: ignore[arg-type]
        self.story = (*self.story, Moment(self.now, what, START, duty, turn))  # type: ignore[arg-type]
        self.now = turn.conversation
        return self

    def press(self, *names: str) -> Told:
        for name in names:
            self.do(Pressed(self.now.visit, name))
        return self


def begun(book: Book | None = None) -> Told:
    return Told(book).do(Joined())


def at_papers() -> Told:
    return begun().press("no", "work")


def words(story: Story, book: Book) -> list[str]:
    sights = chat(book, story, lambda _c, outgoing: [*map(seen, outgoing.parts)], lambda _c, visit, _a: str(visit))
    return [sight.text for sight in sights]


def seen(part: object) -> object:
    from bot.adapters.sandbox import Sight

    return Sight("ours", text=getattr(part, "text", ""))


def test_the_same_inputs_lead_to_the_same_point_with_other_words() -> None:
    told = at_papers()
    book = small_book(("Who keeps your passport?", "Where is your passport?"))
    again = replay(book, told.story, epoch=1)
    assert again.stopped == ""
    assert again.end.place == told.now.place
    assert words(again.story, book) == [
        "/start",
        "Hello, good to hear from you.",
        "Can anyone else see this phone?",
        "No",
        "What do you need?",
        "My work",
        "Where is your passport?",
    ]


def test_with_the_same_book_nothing_changes_but_the_epoch() -> None:
    told = at_papers().do(Said("they took it"))
    again = replay(told.book, told.story, epoch=7)
    assert again.end == msgspec.structs.replace(told.now, epoch=7)


def test_an_answer_that_is_gone_ends_it_there_and_is_named() -> None:
    told = at_papers().press("theirs")
    fewer = small_book(
        ("papers: [mine, theirs]", "papers: [mine, lost]"),
        ("answers: {theirs: count}", "answers: {lost: count}"),
        ("theirs", "lost"),
    )
    again = replay(fewer, told.story, epoch=1)
    assert again.end.place[-1] == ("welcome", "papers")
    assert again.stopped == "“theirs” is no answer of welcome › papers any more."


def test_where_another_question_comes_first_it_ends_and_names_both() -> None:
    told = at_papers().press("theirs")
    other = small_book(
        ("ask: {work: papers,", "ask: {work: count,"),
        ("answers: {theirs: count}, next: bye", "next: bye"),
        ("done: bye", "done: papers"),
    )
    again = replay(other, told.story, epoch=1)
    assert again.stopped == "“theirs” was the answer at welcome › papers; now it is welcome › count that asks here."


def test_words_that_are_not_understood_any_more_end_it() -> None:
    told = at_papers().do(Said("they took it"))
    deaf = small_book((" | they took it", ""))
    again = replay(deaf, told.story, epoch=1)
    assert again.end.place[-1] == ("welcome", "papers")
    assert again.stopped == "“they took it” is not understood at welcome › papers any more."


def test_words_that_were_never_understood_are_said_again() -> None:
    told = at_papers().do(Said("quite something else"))
    assert replay(told.book, told.story, epoch=1).stopped == ""


def test_a_question_further_back_that_is_gone_does_not_matter_after_beginning_elsewhere() -> None:
    told = begun().press("yes").do(Stand("welcome", "papers")).press("mine")
    again = replay(told.book, told.story[2:], epoch=1)
    assert again.end.place == ()
    assert again.stopped == ""


def test_a_slot_set_by_hand_is_set_again_and_its_words_are_shown_at_once() -> None:
    book = small_book(("How many are you?", "How many are you? {$papers}"))
    told = begun(book).do(Stand("welcome", "count"))
    told.do(Put("papers", "theirs"))
    assert words(told.story, book)[-1] == "How many are you? theirs"
    told.do(Put("phone_watched", "no"))
    assert words(told.story, book)[-1] == "How many are you? theirs"
    assert replay(book, told.story, epoch=1).end.slots == {"papers": Value("theirs"), "phone_watched": Value("no")}


def test_a_slot_that_is_gone_ends_it() -> None:
    told = begun().do(Put("workers", "7"))
    book = small_book(("workers", "people"))
    assert replay(book, told.story, epoch=1).stopped == "There is no slot workers."


@pytest.mark.parametrize(
    ("slot", "text"), [("papers", "yours"), ("workers", "many"), ("country", "XX"), ("no_such", "1")]
)
def test_what_a_slot_can_not_hold_is_refused(slot: str, text: str) -> None:
    with pytest.raises(UnfitError, match=text if slot != "no_such" else slot):
        begun().do(Put(slot, text))


@pytest.mark.parametrize("slot", ["papers", "workers", "country"])
def test_every_slot_can_be_skipped_and_forgotten(slot: str) -> None:
    told = begun().do(Put(slot, "skip"))
    assert told.now.slots[slot] == Value("skip")
    assert slot not in told.do(Put(slot, "")).now.slots


def test_the_same_step_in_another_language() -> None:
    told = begun().do(Speak("th"))
    assert told.now.language == "th"
    assert told.now.place[-1] == ("welcome", "watched")


def test_a_step_that_is_gone_is_begun_at_the_start_of_its_flow() -> None:
    told = Told().do(Stand("many", "bye"))
    gone = Told().do(Stand("welcome", "no_such"))
    assert (told.now.place, gone.now.place[-1]) == ((), ("welcome", "watched"))


def test_volunteers_are_not_told_again_what_they_know() -> None:
    told = begun().press("_human")
    again = replay(told.book, told.story, epoch=1)
    assert any(isinstance(effect, Tell) for moment in again.story for effect in moment.turn.effects)
    known = follows(told.story, again.story)
    assert (known[0], [effect for effect in known if isinstance(effect, Tell)]) == (Cancel(), [])
    assert any(isinstance(effect, Tell) for effect in follows((), again.story))


def test_timers_that_run_are_not_set_again_but_those_of_an_epoch_that_is_over_are() -> None:
    told = begun().press("_human")
    same, later = (replay(told.book, told.story, epoch=epoch).story for epoch in (0, 1))
    assert not any(isinstance(effect, Arm) for effect in follows(told.story, same))
    assert any(isinstance(effect, Arm) for effect in follows(told.story, later))


def test_a_chat_with_a_volunteer_is_played_again_with_what_was_said_in_it() -> None:
    told = begun().press("_human")
    told.do(Desk("anna", "accept", handoff="1")).do(Desk("anna", "say", text="I am here.", handoff="1"))
    again = replay(told.book, told.story, epoch=1)
    assert again.stopped == ""
    assert "I am here." in words(again.story, told.book)


def test_an_old_button_stays_as_old_as_it_was() -> None:
    told = at_papers()
    told.do(Pressed(told.now.visit - 1, "talk"))
    again = replay(told.book, told.story, epoch=1)
    assert again.end == msgspec.structs.replace(told.now, epoch=1)


@pytest.mark.parametrize("label", ["Nothing now", "Nothing any more"])
def test_what_was_pressed_reads_as_the_new_book_has_it(label: str) -> None:
    told = begun().press("no", "done")
    book = small_book(("Nothing now", label))
    assert label in words(replay(book, told.story, epoch=1).story, book)


# ── in another language ────────────────────────────────────────────────────────────────────────────────────

THAI = """
welcome-hello = สวัสดี
welcome-watched = มีใครเห็นไหม
welcome-menu = ต้องการอะไร
    .work = งาน
welcome-papers = พาสปอร์ต
    .theirs = คนอื่น
welcome-count = กี่คน
"""


def test_a_mirror_shows_the_same_chat_in_the_other_language() -> None:
    book = small_book(thai=THAI)
    told = begun(book).press("no", "work").do(Said("they took it"))
    shown = words(mirrored(book, told.story, "th"), book)
    assert shown[1:3] == ["สวัสดี", "มีใครเห็นไหม"]
    assert shown[4:] == ["ต้องการอะไร", "งาน", "พาสปอร์ต", "คนอื่น", "กี่คน"]


def test_whoever_changes_the_language_changes_it_in_the_mirror_to_the_mirrors() -> None:
    book = small_book(thai=THAI)
    told = begun(book).do(Speak("ja")).press("_lang_en")
    for moment in mirrored(book, told.story, "th"):
        assert moment.turn.conversation.language == "th"
