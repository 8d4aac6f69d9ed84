"""Whatever happens in whatever order: who speaks, what the screen may show, and that nobody is left without words."""

from __future__ import annotations

from datetime import timedelta

import msgspec
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from bot.engine.advance import advance
from bot.engine.closing import OUTCOMES
from bot.engine.duty import Duty, Volunteer
from bot.engine.model import (
    Admin,
    Arm,
    Conversation,
    Cover,
    Desk,
    Due,
    Edited,
    Event,
    Gone,
    Joined,
    Life,
    Media,
    Pressed,
    Said,
    Show,
    Tell,
    Turn,
    Unsent,
)
from bot.engine.outgoing import Outgoing, Words
from bot.engine.packed import decode, encode
from bot.language.loading import load
from bot.language.model import Book
from bot.language.reader import read
from tests.engine.talk import START


def shipped_book() -> Book:
    book = read(load(None)).book
    assert book
    return book


BOOK = shipped_book()
STAFF = {"anna": ("en", "ja"), "boris": ("en",), "chai": ("th",)}
WORDS = (
    "hello", "hi", "yes", "no", "1", "2", "9", "back", "menu", "language", "skip", "exit", "forget me", "human", "call",
    "my data", "start again", "thank you", "🌙", "help", "he will kill me", "i want to die", "i am 14 years old",
    "who is this", "🌙🌙", "my sign", "sea turtle", "my boss has my passport and I cannot go home", "ฉันอยากคุยกับคน",
    "日本語", "ไทย", "asdf qwer", "", "?", "later",
)  # fmt: skip
ACTS = ("accept", "decline", "say", "note", "transfer", "close", "who", *OUTCOMES)
ANSWERED = (Said, Pressed, Joined, Media)
ANSWERED_BY_A_HUMAN = (Said,)
ON_THE_COVER = (
    "cover-", "cover_", "hotline-cover", "hotline-language", "hotline-did_you_mean", "hotline-please_choose",
)  # fmt: skip


class Handoff(RuleBasedStateMachine):
    """One person, three volunteers, the clock, and every order in which they can do something."""

    book = BOOK

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.on = dict.fromkeys(STAFF, False)
        self.conversation = Conversation(id="person-1", platform="telegram", locale="en")
        self.buttons: list[tuple[int, int, str]] = []
        self.desk_buttons: list[tuple[str, str, str]] = []
        self.timers: list[Due] = []
        self.refs = 0

    @initialize(watched=st.sampled_from(("yes", "no", None)))
    def begin(self, watched: str | None) -> None:
        """A first word, and some of the way into the script."""
        self.do(Said("hello"))
        self.do(Pressed(self.conversation.visit, "en"))
        if watched:
            self.do(Pressed(self.conversation.visit, watched))

    # ── what can happen ──────────────────────────────────────────────────────────────────────────────────

    @rule(text=st.sampled_from(WORDS), late=st.sampled_from((False, False, False, True)))
    def say(self, text: str, late: bool) -> None:
        self.refs += 1
        self.do(Said(text, str(self.refs), late))

    @precondition(lambda self: self.buttons)
    @rule(data=st.data(), late=st.sampled_from((False, False, False, True)))
    def press(self, data: st.DataObject, late: bool) -> None:
        """A button of any age; one of another epoch comes as the runtime passes it on."""
        epoch, visit, answer = data.draw(st.sampled_from(self.buttons[-30:]))
        genuine = epoch == self.conversation.epoch
        self.do(Pressed(visit, answer, late) if genuine else Pressed(-1, "", late))

    @precondition(lambda self: self.buttons)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        """A button of the newest question: so that the script is walked deeply."""
        newest = self.buttons[-1][:2]
        _, visit, answer = data.draw(st.sampled_from([each for each in self.buttons if each[:2] == newest]))
        self.do(Pressed(visit, answer) if newest[0] == self.conversation.epoch else Pressed(-1, ""))

    @rule(data=st.data())
    def do_something_else(self, data: st.DataObject) -> None:
        """Pictures, edits, unsends, blocking us and coming back."""
        last = str(self.refs)
        kinds = st.sampled_from(
            (Media("picture"), Media("sticker"), Joined(), Joined(again=True), Unsent(last), Gone())
        )
        self.do(data.draw(kinds | st.sampled_from(WORDS).map(lambda text: Edited(last, text))))

    @rule()
    def call_a_human(self) -> None:
        self.do(Said("human"))

    @precondition(lambda self: self.conversation.cover is not Cover.NONE)
    @rule()
    def come_back(self) -> None:
        self.do(Said("🌙" if self.conversation.cover is Cover.HIDDEN else "yes"))

    @precondition(lambda self: self.timers)
    @rule()
    def let_an_offer_end(self) -> None:
        self.do(self.timers.pop(0))

    @precondition(lambda self: self.conversation.handoff)
    @rule(volunteer=st.sampled_from(tuple(STAFF)))
    def accept(self, volunteer: str) -> None:
        self.on[volunteer] = True
        self.do(Desk(volunteer, "accept", handoff=self.conversation.handoff.id if self.conversation.handoff else ""))

    @precondition(lambda self: self.conversation.handoff and self.conversation.handoff.holder)
    @rule(act=st.sampled_from(("say", "say", "note", "transfer", "transfer", "close", "helped")))
    def hold(self, act: str) -> None:
        """What the one who has the chat does."""
        handoff = self.conversation.handoff
        self.do(Desk(handoff.holder or "" if handoff else "", act, "I am here."))

    @rule(volunteer=st.sampled_from(tuple(STAFF)), act=st.sampled_from(ACTS))
    def desk(self, volunteer: str, act: str) -> None:
        self.do(Desk(volunteer, act, "where are you?"))

    @precondition(lambda self: self.desk_buttons)
    @rule(data=st.data())
    def desk_press(self, data: st.DataObject) -> None:
        volunteer, handoff, act = data.draw(st.sampled_from(self.desk_buttons[-12:]))
        self.do(Desk(volunteer, act, handoff=handoff))

    @rule(volunteer=st.sampled_from(tuple(STAFF)), change=st.sampled_from(("on", "off", "gone", "outage")))
    def change_duty(self, volunteer: str, change: str) -> None:
        self.on[volunteer] = change == "on"
        match change:
            case "on":
                self.do(Admin("offer", volunteer))
            case "gone":
                self.do(Admin("free", volunteer))
            case "outage":
                self.do(Admin("overdue"))

    @rule(minutes=st.sampled_from((0.1, 1, 5, 31)))
    def let_time_pass(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)

    @precondition(lambda self: self.conversation.life is Life.ERASING)
    @rule()
    def write_again_as_someone_new(self) -> None:
        """What was erased is gone; the next word begins a new conversation."""
        self.conversation = Conversation(id="person-2", platform="telegram", locale="en")
        self.buttons, self.timers = [], []

    # ── what must hold ───────────────────────────────────────────────────────────────────────────────────

    def do(self, event: Event) -> None:
        before, duty = self.conversation, self.duty()
        turn = advance(self.book, before, event, self.now, duty)
        again = advance(self.book, decode(encode(before)), event, self.now, duty)
        assert msgspec.msgpack.encode(turn) == msgspec.msgpack.encode(again)
        assert decode(encode(turn.conversation)) == turn.conversation
        self.conversation = turn.conversation
        self.remember(turn)
        self.now += timedelta(seconds=1)
        check_holder(before, event, turn.conversation)
        shows = [effect for effect in turn.effects if isinstance(effect, Show)]
        check_told(self.book, before, event, turn)
        if before.life is Life.ERASING:
            told = [effect.volunteer for effect in turn.effects if isinstance(effect, Tell)]
            assert told == ([event.volunteer] if isinstance(event, Desk) else [])
            assert len(turn.effects) == len(told)
            assert turn.conversation == before
        elif turn.conversation.life is Life.OPEN:
            check_cover(self.book, turn.conversation, shows)
            check_answered(before, event, turn.conversation, shows)

    def duty(self) -> Duty:
        held = self.conversation.handoff.holder if self.conversation.handoff else None
        staff = (
            Volunteer(name, languages, free=int(self.on[name] and name != held), on=self.on[name])
            for name, languages in STAFF.items()
        )
        return Duty(tuple(staff), countries=("JP",), languages=("en", "ja", "th"))

    def remember(self, turn: Turn) -> None:
        epoch = turn.conversation.epoch
        for effect in turn.effects:
            match effect:
                case Show(outgoing):
                    self.buttons += [(epoch, outgoing.visit, answer.name) for answer in outgoing.answers]
                case Tell(volunteer, outgoing, handoff):
                    self.desk_buttons += [(volunteer, handoff, answer.name) for answer in outgoing.answers]
                case Arm("offer" | "hidden" | "unanswered" as kind, _, mark):
                    self.timers.append(Due(kind, epoch, mark))


def check_holder(before: Conversation, event: Event, after: Conversation) -> None:
    """A chat is taken only by an accept, from nobody or from who passes it on; it is nobody's only for a reason."""
    held = before.handoff.holder if before.handoff else None
    holds = after.handoff.holder if after.handoff else None
    if holds and holds != held:
        assert isinstance(event, Desk)
        assert (event.act, event.volunteer) == ("accept", holds)
        assert held is None or (before.handoff and before.handoff.passing)
    if held and not holds:
        match event:
            case Desk(volunteer, act):
                assert (volunteer, act in OUTCOMES) == (held, True)
            case Admin(act):
                assert act in ("free", "erase")
            case Due(kind):
                assert kind in ("hidden", "unanswered")
            case _:
                assert after.life is Life.ERASING
    if after.cover is Cover.HIDDEN:
        assert not isinstance(event, Desk) or event.act != "say" or before == after


def check_told(book: Book, before: Conversation, event: Event, turn: Turn) -> None:
    """Whatever becomes of the person's human, they hear it: now, behind the neutral line, or when they are back."""
    held = before.handoff.holder if before.handoff else None
    after = turn.conversation
    holds = after.handoff.holder if after.handoff else None
    told = " ".join(
        part.message for effect in turn.effects if isinstance(effect, Show) for part in effect.outgoing.spoken
    )
    if held and not holds and isinstance(event, Due) and event.kind == "unanswered":
        assert told.startswith("hotline-unanswered ")
    if holds != held and not isinstance(event, Due) and after.life is Life.OPEN:
        message = "bot_back" if not after.handoff else "changing" if not holds else "handed_over" if held else "live"
        if after.cover is not Cover.HIDDEN:
            assert f"hotline-{message}" in told
        else:  # that somebody is there is said by the way when they are back
            assert after.owed == ("" if holds else f"hotline-{message}")
    if before.handoff and not after.handoff:
        assert told or after.cover is Cover.HIDDEN or isinstance(event, Gone)
    others = {each.volunteer for each in turn.effects if isinstance(each, Tell)}
    if held and holds != held and not isinstance(event, Admin):
        assert held in others


def check_cover(book: Book, after: Conversation, shows: list[Show]) -> None:
    """Hidden: the cover. Quiet: the quiet line. Else a question with a human and the way out below it."""
    if after.cover is Cover.HIDDEN:
        for show in shows:
            assert all(part.message.startswith(ON_THE_COVER) for part in show.outgoing.spoken), show
            assert {"_human", "_leave"}.isdisjoint(answer.name for answer in show.outgoing.answers)
    elif after.cover is Cover.QUIET:
        lines = {worded(book, after, f"hotline-{name}") for name in ("quiet", "quiet_human", "check")}
        assert {text(show.outgoing) for show in shows if not show.hold} <= lines
    else:
        live = bool(after.handoff and after.handoff.holder)
        for show in shows:
            names = {answer.name for answer in show.outgoing.answers}
            waits = "_go_on" in names and "_leave" in names and after.handoff is not None
            assert {"_leave"} <= names if live or waits else {"_human", "_leave"} <= names


def check_answered(before: Conversation, event: Event, after: Conversation, shows: list[Show]) -> None:
    """Every word, button, join and first picture gets an answer; words in a live chat get it from the human."""
    live = bool(before.handoff and before.handoff.holder)
    if not isinstance(event, ANSWERED) or (live and isinstance(event, ANSWERED_BY_A_HUMAN)):
        return
    double = isinstance(event, Pressed) and before.left is not None and event.visit == before.left.visit
    hidden = before.cover is Cover.HIDDEN and before.covered is not None
    album = isinstance(event, Media) and (before.covered if hidden else before).media_at is not None
    assert any(not show.hold for show in shows) or double or album, (event, after)


def text(outgoing: Outgoing) -> str:
    return "\n".join(part.text if isinstance(part, Words) else part.title for part in outgoing.parts)


def worded(book: Book, conversation: Conversation, message: str) -> str:
    return book.words.text(conversation.language, message).text


TestHandoff = Handoff.TestCase
TestHandoff.settings = settings(
    max_examples=200,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
