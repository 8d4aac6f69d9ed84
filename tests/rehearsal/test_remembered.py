"""What was decided once is not decided again, and nothing else is taken for it."""

from __future__ import annotations

from bot.engine.model import Joined, Said
from bot.rehearsal.remembered import Remembered
from bot.rehearsal.stage import Stage
from tests.rehearsal.books import books

BOOK, AGAIN = books()


def stage() -> Stage:
    return Stage((BOOK,), "telegram", "en", ())


def test_the_same_question_is_answered_as_it_was() -> None:
    decide, one, other = Remembered(), stage(), stage()
    first = decide(BOOK, one.conversation, Joined(), one.now, one.duty())
    assert decide(BOOK, other.conversation, Joined(), other.now, other.duty()) is first


def test_another_event_moment_conversation_or_book_is_decided_by_itself() -> None:
    decide, here = Remembered(), stage()
    first = decide(BOOK, here.conversation, Joined(), here.now, here.duty())
    later, elsewhere = stage(), Stage((BOOK,), "line", "th", ())
    later.wait(60)
    others = [
        decide(BOOK, here.conversation, Said("hello", "1", False), here.now, here.duty()),
        decide(BOOK, here.conversation, Joined(), later.now, here.duty()),
        decide(BOOK, elsewhere.conversation, Joined(), here.now, here.duty()),
        decide(AGAIN, here.conversation, Joined(), here.now, here.duty()),
    ]
    assert all(each is not first for each in others)
    assert others[3] == first


def test_conversations_that_begin_alike_go_the_same_way_by_memory() -> None:
    decide, ends = Remembered(), []
    for words in ("nobody", "my boss", "nobody"):
        here = Stage((BOOK,), "telegram", "en", (), decide=decide)
        alone = Stage((BOOK,), "telegram", "en", ())
        for each in (here, alone):
            each.join()
            each.say(words)
        assert (here.conversation, here.beat.shown, here.beat.visited) == (
            alone.conversation, alone.beat.shown, alone.beat.visited,
        )  # fmt: skip
        ends.append(here.conversation)
    assert ends[0] is ends[2]
