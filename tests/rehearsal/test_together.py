"""Several processes find the same as one, in the same order."""

from __future__ import annotations

import multiprocessing

from hypothesis import given
from hypothesis import strategies as st

from bot.language.model import Position
from bot.language.transcript import Transcript, Wait
from bot.rehearsal.report import as_values, failures
from bot.rehearsal.together import FEWEST_LINES, _went, rehearse, shares
from bot.rehearsal.ways import Showing, showings
from bot.rehearsal.ways import rehearse as alone
from tests.rehearsal.books import PATH, books, transcripts

TALK = """
one that goes well {0}:
- as: {{platform: [telegram, line]}}
- they: start
- they: .no
- they: .talk
- volunteer: /accept
- they: hello
- volunteer: I am here
one that does not {0}:
- they: start
- they: .no
- bot: welcome-bye
"""
NUMBERS = range(FEWEST_LINES // 7)


def showing(lines: int, platform: str, language: str) -> Showing:
    at = Position(PATH, 1, 1)
    return Showing(Transcript("one", at, (Wait(at, 1.0),) * lines), platform, language)


SHOWINGS = st.lists(
    st.builds(showing, st.integers(1, 1200), st.sampled_from(("line", "telegram")), st.sampled_from(("en", "th")))
)


def test_what_comes_of_it_is_the_same() -> None:
    many = transcripts("".join(TALK.format(number) for number in NUMBERS))
    apart, here = rehearse(many, books(), 2), alone(many, books())
    assert len(shares(list(showings(many)), 2)) == 2
    assert [(each.name, each.platform, each.visited, each.way) for each in apart] == [
        (each.name, each.platform, each.visited, each.way) for each in here
    ]
    assert as_values(apart, {}) == as_values(here, {})
    assert failures(apart, {}) == failures(here, {})
    assert as_values(apart, {})["failed"] == len(NUMBERS)


@given(SHOWINGS, st.integers(1, 5))
def test_each_conversation_is_in_one_share_and_none_has_much_more_than_another(every: list[Showing], most: int) -> None:
    found = shares(every, most)
    assert sorted(place for share in found for place in share) == list(range(len(every)))
    assert len(found) <= most
    lines = [sum(len(every[place].transcript.lines) for place in share) for share in found]
    assert max(lines) - min(lines) <= 2 * 1200


@given(SHOWINGS)
def test_what_can_begin_alike_is_parted_at_most_once(every: list[Showing]) -> None:
    first, *others = ({every[place][1:] for place in share} for share in shares(every, 2))
    assert all(len(first & other) <= 1 for other in others)


def test_what_a_process_did_not_tell_before_it_ended_is_played_here() -> None:
    answer, sender = multiprocessing.Pipe(duplex=False)
    sender.close()
    assert _went(answer, 3) == [None, None, None]
