"""Written to at a safe hour: only where it was asked for, only then, once, and never under anybody else's eyes."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from bot.engine.advance import advance
from bot.engine.duty import Duty, Volunteer
from bot.engine.hours import is_open
from bot.engine.later import LOOK_AGAIN, TIMER
from bot.engine.model import (
    Admin,
    Arm,
    Conversation,
    Cover,
    Desk,
    Due,
    Event,
    Gone,
    Joined,
    Media,
    Pressed,
    Release,
    Said,
    Show,
    Value,
)
from tests.content.shipped import LANGUAGES, book
from tests.engine.talk import ANNA, START, Talk

BUSY = msgspec.structs.replace(ANNA, free=0)
THAI = Volunteer("chai", ("th",), (), free=2, on=True)


def nobody_there(*volunteers: Volunteer, country: str = "JP") -> Talk:
    """Somebody asked for a human, and heard that there is none."""
    talk = Talk(book(), *volunteers).do(Joined()).press("en").press("no")
    if country:
        talk.conversation = msgspec.structs.replace(talk.conversation, slots={"country": Value(country)})
    return talk.press("_human")


def timers(talk: Talk) -> list[Arm]:
    return [each for each in talk.effects if isinstance(each, Arm) and each.kind == TIMER]


def chosen(answer: str = "evening") -> Talk:
    """12:00 in Japan; the evening begins five hours later."""
    return nobody_there().press("_hours").press(answer)


def ring(talk: Talk, *on: Volunteer) -> Talk:
    """The timer that was set last, at its time, with these volunteers there."""
    [timer] = timers(talk)
    talk.wait(seconds=timer.seconds)
    talk.duty = Duty(on, countries=("JP",))
    return talk.do(Due(TIMER, talk.conversation.epoch, timer.mark))


# ── choosing ───────────────────────────────────────────────────────────────────────────────────────────────


def test_whoever_hears_that_nobody_is_there_may_choose_to_be_written_to_later() -> None:
    talk = nobody_there()
    assert "hotline-nobody" in talk.messages
    assert {"_hours", "_human", "_leave"} <= set(talk.buttons)
    assert "_hours" not in Talk(book(), ANNA).do(Joined()).press("en").buttons


def test_a_part_of_the_day_is_told_back_by_their_own_clock_and_the_script_goes_on() -> None:
    talk = nobody_there().press("_hours")
    assert talk.messages == ["hotline-hours"]
    assert talk.buttons == ["morning", "midday", "evening", "night", "never", "_human", "_leave"]
    talk.press("evening")
    assert talk.messages == ["hotline-hours_kept", "welcome-need"]
    assert "17:00–21:00" in talk.text
    assert talk.conversation.panel == ""
    assert [round(each.seconds / 3600) for each in timers(talk)] == [5]


def test_the_country_is_asked_first_where_it_was_never_said() -> None:
    talk = nobody_there(country="").press("_hours")
    assert talk.messages == ["hotline-hours_where"]
    talk.say("Bangkok")
    assert talk.messages == ["hotline-hours"]
    assert talk.press("evening").conversation.hours.zones == ("Asia/Bangkok",)


def test_without_a_country_nobody_is_written_to() -> None:
    talk = nobody_there(country="").press("_hours").press("skip")
    assert talk.messages[0] == "hotline-hours_gone"
    assert timers(talk) == []


def test_a_typed_time_is_taken_and_one_that_can_be_two_is_asked_back() -> None:
    talk = nobody_there().press("_hours").say("9")
    assert talk.messages == ["hotline-did_you_mean"]
    assert talk.buttons == ["0900", "2100", "_human", "_leave"]
    assert "21:00–22:00" in talk.press("2100").text
    assert "20:30–21:30" in nobody_there().press("_hours").say("20:30").text


def test_the_word_for_a_part_of_the_day_is_one_and_no_number_is_a_button() -> None:
    assert "17:00–21:00" in nobody_there().press("_hours").say("in the evening").text
    talk = nobody_there().press("_hours").say("7")
    assert talk.conversation.cover is Cover.NONE, "the seventh button hides"
    assert talk.buttons[:2] == ["0700", "1900"]


def test_what_is_no_time_is_asked_again_with_an_example() -> None:
    talk = nobody_there().press("_hours")
    for _ in range(3):
        talk.say("when the moon is blue")
        assert talk.messages[0] == "hotline-unread_time"
        assert "20:30" in talk.text
        assert {"evening", "_human", "_leave"} <= set(talk.buttons)


def test_volunteers_are_not_asked_meanwhile_and_are_told_so() -> None:
    talk = Talk(book(), ANNA).do(Joined()).press("en").press("no").say("I am in Japan")
    talk.conversation = msgspec.structs.replace(talk.conversation, slots={"country": Value("JP")})
    talk.press("_human").do(Due("offer", talk.conversation.epoch, "1")).press("_hours").press("evening")
    assert talk.told_messages("anna") == ["desk-later"]
    assert talk.do(Admin("offer", "anna")).told("anna") == ""
    talk.volunteer("accept")
    assert talk.told_messages("anna") == ["desk-later"]
    assert talk.conversation.handoff
    assert talk.conversation.handoff.holder is None
    assert talk.shown == talk.held == []


def test_whoever_asks_for_a_human_after_all_waits_as_everybody_does() -> None:
    talk = chosen()
    talk.duty = Duty((ANNA,), countries=("JP",))
    talk.press("_human")
    assert talk.conversation.hours is None
    assert "desk-offer" in talk.told_messages("anna")
    assert "hotline-live" in talk.volunteer("accept").messages


def test_nobody_is_written_to_who_does_not_want_it() -> None:
    talk = chosen("never")
    assert talk.messages[0] == "hotline-hours_gone"
    assert timers(talk) == []
    talk.duty = Duty((ANNA,), countries=("JP",))
    assert talk.wait(hours=5).volunteer("accept").shown == []


# ── writing ────────────────────────────────────────────────────────────────────────────────────────────────


def test_in_the_hour_one_neutral_line_comes_while_somebody_is_free() -> None:
    talk = ring(chosen(), ANNA)
    assert talk.messages == ["hotline-quiet"]
    assert talk.buttons == ["_go_on"]
    assert talk.told("anna") == ""
    assert timers(talk) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_is_the_same_for_every_platform_and_says_nothing(language: str) -> None:
    talk = nobody_there()
    talk.conversation = msgspec.structs.replace(talk.conversation, language=language)
    talk.press("_hours").press("evening")
    ring(talk, Volunteer("anna", (language,), free=1, on=True))
    assert talk.text == book().words.text(language, "hotline-quiet").text


@pytest.mark.parametrize("there", [(), (BUSY,), (THAI,), (msgspec.structs.replace(ANNA, rests=True),)])
def test_nothing_comes_while_nobody_who_writes_the_language_is_free(there: tuple[Volunteer, ...]) -> None:
    talk = ring(chosen(), *there)
    assert talk.shown == []
    assert [each.seconds for each in timers(talk)] == [LOOK_AGAIN]
    assert ring(talk, ANNA).messages == ["hotline-quiet"]


def test_an_hour_that_passed_comes_again_on_the_next_day_and_after_a_week_never() -> None:
    talk = chosen()
    [timer] = timers(talk)
    talk.wait(hours=10).do(Due(TIMER, talk.conversation.epoch, timer.mark))
    assert talk.shown == []
    assert round(timers(talk)[0].seconds / 3600) == 19
    talk.duty = Duty((ANNA,), countries=("JP",))
    talk.wait(days=8).do(Due(TIMER, talk.conversation.epoch, timer.mark))
    assert talk.shown == []
    assert timers(talk) == []


def test_the_line_comes_once_and_then_never_again() -> None:
    talk = chosen()
    [timer] = timers(talk)
    ring(talk, ANNA)
    for _ in range(5):
        talk.wait(hours=24).do(Due(TIMER, talk.conversation.epoch, timer.mark))
        assert talk.effects == ()
        assert talk.do(Admin("offer", "anna")).shown == []


def test_a_choice_that_was_made_anew_ends_the_former_one() -> None:
    talk = chosen()
    [former] = timers(talk)
    talk.press("_hours").press("night")
    talk.duty = Duty((ANNA,), countries=("JP",))
    assert talk.wait(hours=5).do(Due(TIMER, talk.conversation.epoch, former.mark)).effects == ()


def test_whoever_is_still_at_the_phone_is_not_interrupted() -> None:
    talk = nobody_there()
    talk.now = START + timedelta(hours=4, minutes=55)
    talk.conversation = msgspec.structs.replace(talk.conversation, last_heard=talk.now)
    ring(talk.press("_hours").press("evening"), ANNA)
    assert talk.shown == []
    assert [each.seconds for each in timers(talk)] == [LOOK_AGAIN]
    assert ring(talk.wait(minutes=30), ANNA).messages == ["hotline-quiet"]


def test_whoever_hid_is_not_written_to() -> None:
    talk = chosen()
    [timer] = timers(talk)
    before = talk.conversation.epoch
    talk.press("_leave").wait(hours=5)
    talk.duty = Duty((ANNA,), countries=("JP",))
    for epoch in (before, talk.conversation.epoch):
        assert talk.do(Due(TIMER, epoch, timer.mark)).effects == ()


def test_nobody_is_written_to_where_a_neutral_line_stands_unanswered() -> None:
    talk = chosen()
    [timer] = timers(talk)
    assert talk.wait(hours=1).say("what is this").messages == ["hotline-quiet"]
    talk.duty = Duty((ANNA,), countries=("JP",))
    assert talk.wait(hours=4).do(Due(TIMER, talk.conversation.epoch, timer.mark)).effects == ()


def test_whoever_blocked_us_or_asked_to_be_forgotten_is_not_written_to() -> None:
    for talk in (chosen().do(Gone()), chosen().say("forget me").say("yes")):
        assert talk.conversation.hours is None


def test_a_supervisor_s_words_wait_too_until_they_are_back() -> None:
    talk = chosen()
    head = Volunteer("head", ("en",), free=2, on=True, queues=())
    talk.duty = Duty((head,), countries=("JP",))
    talk.do(Desk("head", "take"))
    assert talk.shown == []
    assert len(talk.held) == 1
    assert "waits until they are back" in talk.told("head")
    assert talk.wait(hours=2).do(Desk("head", "say", "hello")).shown == []
    assert "desk-held" in talk.told_messages("head")
    [line] = ring_again(talk)
    assert line == "hotline-quiet"
    talk.press("_go_on")
    assert any(isinstance(each, Release) for each in talk.effects)
    assert talk.messages == ["hotline-still_live"]


def ring_again(talk: Talk) -> list[str]:
    hours = talk.conversation.hours
    assert hours
    talk.now = START + timedelta(hours=6)
    return talk.do(Due(TIMER, talk.conversation.epoch, hours.mark)).messages


# ── coming back ────────────────────────────────────────────────────────────────────────────────────────────


def test_the_line_brings_them_back_to_choose() -> None:
    talk = ring(chosen(), ANNA).press("_go_on")
    assert talk.messages == ["hotline-hours_here"]
    assert {"evening", "never", "_human", "_leave"} <= set(talk.buttons)
    assert talk.conversation.hours is None
    assert "desk-offer" in talk.press("_human").told_messages("anna")


def test_at_each_return_it_is_asked_anew_whether_the_hour_is_still_good() -> None:
    talk = chosen().wait(hours=1).say("hello")
    assert talk.messages == ["hotline-quiet"]
    talk.press("_go_on")
    assert talk.messages == ["hotline-hours"]
    assert talk.conversation.hours is None, "nothing comes before they said it again"
    assert "17:00–21:00" in talk.press("evening").text


def test_back_with_something_else_in_mind_no_hour_is_left() -> None:
    talk = chosen().wait(hours=1).say("menu")
    assert talk.conversation.hours is None
    assert talk.messages == ["hotline-menu"]


# ── asked by a flow ────────────────────────────────────────────────────────────────────────────────────────


def at_follow_up(*volunteers: Volunteer, country: str = "JP") -> Talk:
    talk = Talk(book(), *volunteers).do(Joined()).press("en").press("no").press("more").press("before")
    if country:
        talk.conversation = msgspec.structs.replace(talk.conversation, slots={"country": Value(country)})
    return talk.press("no").press("better").press("again")


def test_a_flow_may_ask_for_the_hours_and_goes_on_whatever_is_answered() -> None:
    talk = at_follow_up(ANNA)
    assert talk.messages == ["hotline-hours"]
    assert talk.buttons == ["morning", "midday", "evening", "night", "never", "_human", "_leave"]
    talk.press("evening")
    assert talk.messages == ["hotline-hours_kept", "goodbye-safe"]
    assert at_follow_up().press("never").messages == ["hotline-hours_gone", "goodbye-safe"]
    assert at_follow_up().say("20:30").messages == ["hotline-hours_kept", "goodbye-safe"]
    assert at_follow_up(country="").press("skip").messages == ["hotline-hours_gone", "goodbye-safe"]


def test_the_queue_is_noted_and_nobody_is_asked_before_they_are_back() -> None:
    talk = at_follow_up(ANNA).press("evening")
    handoff = talk.conversation.handoff
    assert handoff
    assert (handoff.queue, handoff.put_by, handoff.asked) == ("talk", True, ())
    assert talk.told("anna") == ""
    assert ring(talk, ANNA).messages == ["hotline-quiet"]
    talk.press("_go_on").press("_human")
    assert "desk-offer" in talk.told_messages("anna")


def test_whoever_wants_no_line_leaves_no_note() -> None:
    assert at_follow_up(ANNA).press("never").conversation.handoff is None


def test_at_a_question_for_hours_the_menu_leads_back_to_it() -> None:
    talk = at_follow_up().say("menu").press("_back")
    assert talk.messages == ["hotline-hours"]
    assert "17:00–21:00" in talk.press("evening").text


# ── whatever happens ───────────────────────────────────────────────────────────────────────────────────────

WORDS = (
    "hello",
    "yes",
    "no",
    "human",
    "menu",
    "who is this",
    "help",
    "🌙",
    "🌙🌙",
    "exit",
    "9 pm",
    "later",
    "start again",
)
BUTTONS = ("_hours", "morning", "evening", "night", "never", "_go_on", "_human", "_leave", "talk", "work", "no", "skip")
BOOK = book()


class Phone(RuleBasedStateMachine):
    """Somebody who may be written to, whoever holds the phone, and a desk that comes and goes. Hours pass."""

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.on = False
        self.conversation = Conversation(id="person-1", platform="line", slots={"country": Value("JP")})
        self.timers: list[tuple[datetime, Due]] = []
        self.lines = 0
        """Neutral lines by themselves since the hours were chosen."""

    @initialize(answer=st.sampled_from(("morning", "evening", "night", "never")))
    def begin(self, answer: str) -> None:
        self.say("hello")
        for each in ("en", "no", "_human", "_hours", answer):
            self.press(each)
        assert self.conversation.hours

    @rule(text=st.sampled_from(WORDS))
    def say(self, text: str) -> None:
        self.do(Said(text))

    @rule(answer=st.sampled_from(BUTTONS))
    def press(self, answer: str) -> None:
        self.do(Pressed(self.conversation.visit, answer))

    @rule(event=st.sampled_from((Media("picture"), Joined(again=True), Gone(), Admin("overdue"), Admin("slow"))))
    def happen(self, event: Event) -> None:
        self.do(event)

    @rule(hours=st.sampled_from((0.1, 0.6, 3, 8, 24)))
    def pass_time(self, hours: float) -> None:
        """Timers ring at their time."""
        end = self.now + timedelta(hours=hours)
        while self.timers and min(self.timers, key=lambda each: each[0])[0] <= end:
            at, due = min(self.timers, key=lambda each: each[0])
            self.timers.remove((at, due))
            self.now = max(self.now, at)
            self.do(due)
        self.now = max(self.now, end)

    @rule(on=st.booleans())
    def change_duty(self, on: bool) -> None:
        self.on = on
        self.do(Admin("offer", "anna") if on else Admin("free", "anna"))

    @precondition(lambda self: self.conversation.handoff)
    @rule(act=st.sampled_from(("accept", "say", "take", "close", "helped")))
    def desk(self, act: str) -> None:
        self.do(Desk("anna", act, "I am here"))

    def do(self, event: Event) -> None:
        before = self.conversation
        anna = Volunteer("anna", ("en",), free=int(self.on), on=self.on, queues=())
        turn = advance(BOOK, before, event, self.now, Duty((anna,), countries=("JP",)))
        self.conversation = turn.conversation
        self.timers += [
            (self.now + timedelta(seconds=each.seconds), Due(each.kind, turn.conversation.epoch, each.mark))
            for each in turn.effects
            if isinstance(each, Arm) and each.kind == TIMER
        ]
        shown = [each for each in turn.effects if isinstance(each, Show) and not each.hold]
        if before.hours and not isinstance(event, Said | Pressed | Joined | Media):
            self.check_written(before, event, shown)
        if isinstance(event, Said | Pressed | Joined | Media):
            self.lines = 0
        self.now += timedelta(seconds=1)

    def check_written(self, before: Conversation, event: Event, shown: list[Show]) -> None:
        """By itself at most one neutral line, within the hours, to somebody who is only away."""
        if not shown:
            return
        assert isinstance(event, Due), event
        assert event.kind == TIMER
        assert before.cover is not Cover.HIDDEN
        assert before.greeted == 0
        assert not before.doubts
        assert before.hours
        assert is_open(before.hours, self.now)
        [line] = shown
        assert [part.message for part in line.outgoing.spoken] == ["hotline-quiet"]
        self.lines += 1
        assert self.lines == 1


TestPhone = Phone.TestCase
TestPhone.settings = settings(
    max_examples=40,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
