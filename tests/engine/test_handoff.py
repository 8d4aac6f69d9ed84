"""The one model of a handoff: whatever volunteers do in whatever order, it is one person's, and nobody's no counts."""

from __future__ import annotations

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.engine.handoff import (
    Handoff,
    No,
    Stage,
    Urgency,
    accept,
    ask,
    ask_anew,
    close,
    come_back,
    decline,
    full_time,
    is_held_by,
    is_present,
    keep,
    lose,
    put_by,
    stage,
    timer_of,
    transfer,
)
from tests.engine.talk import START

STAFF = ("anna", "boris", "chai", "dao")
WHO = st.sampled_from(STAFF)
NEW = Handoff("1", "any", Urgency.NONE, (), START)


class Model(RuleBasedStateMachine):
    """A handoff beside the plainest account of it: who has it, who may take it, whether it is over."""

    def __init__(self) -> None:
        super().__init__()
        self.handoff: Handoff | None = NEW
        self.holder: str | None = None
        self.passing = False
        self.rounds = {timer_of(NEW, 90.0)}

    def move(self, to: Handoff | No) -> bool:
        """Where it can't be done, nothing changes."""
        if isinstance(to, No):
            return False
        self.handoff = to
        return True

    @rule(who=st.sets(WHO))
    def asks(self, who: set[str]) -> None:
        if self.handoff:
            self.handoff = ask(self.handoff, sorted(who))
            assert not any(is_present(self.handoff, timer) for timer in self.rounds)
            timer = timer_of(self.handoff, 45.0)
            assert (is_present(self.handoff, timer), full_time(timer, 90.0)) == (True, 45.0)
            self.rounds.add(timer)

    @rule(who=WHO, has_room=st.booleans())
    def accepts(self, who: str, has_room: bool) -> None:
        before = self.holder
        taken = accept(self.handoff, who, has_room=has_room)
        may = self.handoff is not None and has_room and before != who and (before is None or self.passing)
        assert isinstance(taken, Handoff) is may
        if self.move(taken):
            self.holder, self.passing = who, False
        elif self.handoff:
            assert (taken is No.YOURS) == (before == who)

    @rule(who=WHO)
    def declines(self, who: str) -> None:
        if self.move(decline(self.handoff, who)):
            assert self.handoff
            assert who in self.handoff.declined
            assert who != self.holder

    @rule(who=WHO)
    def passes_on(self, who: str) -> None:
        if self.move(transfer(self.handoff, who)):
            assert who == self.holder
            self.passing = True

    @rule(who=WHO)
    def is_gone(self, who: str) -> None:
        if self.handoff:
            self.handoff = lose(self.handoff, who)
            if who == self.holder:
                assert who in self.handoff.declined
                self.holder, self.passing = None, False

    @rule(how=st.sampled_from((keep, put_by, come_back, ask_anew)))
    def something_of_the_engine(self, how) -> None:
        if self.handoff is None or (how is keep and not self.passing) or (how is put_by and not self.holder):
            return
        self.handoff = how(self.handoff)
        self.passing &= how not in (keep, put_by)
        self.holder = None if how is put_by else self.holder

    @rule(who=WHO)
    def closes(self, who: str) -> None:
        may = close(self.handoff, who) is None
        assert may == (self.handoff is not None and who == self.holder)
        if may:
            self.handoff, self.holder, self.passing = None, None, False
            for other in STAFF:
                assert accept(None, other, has_room=True) is No.OVER
                assert decline(None, other) is No.OVER
                assert transfer(None, other) is No.NOT_YOURS
            self.handoff, self.rounds = msgspec.structs.replace(NEW, id="2"), set()

    @invariant()
    def one_has_it_or_nobody(self) -> None:
        assert [who for who in STAFF if is_held_by(self.handoff, who)] == ([self.holder] if self.holder else [])
        assert self.handoff
        live = stage(self.handoff) in (Stage.LIVE, Stage.PASSING)
        assert live == (self.holder is not None)
        assert (stage(self.handoff) is Stage.PASSING) == self.passing
        assert (stage(self.handoff) is Stage.OFFERED) <= (set(self.handoff.asked) - set(self.handoff.declined) != set())


TestModel = Model.TestCase
TestModel.settings = settings(max_examples=100, stateful_step_count=40, deadline=None)


def test_a_timer_that_an_older_program_set_says_only_whose_it_is() -> None:
    assert is_present(ask(NEW, ["anna"]), "1")
    assert not is_present(NEW, "2")
    assert full_time("1", 90.0) == 90.0
