"""A hotline in memory for one person: what surrounds the engine in production, without database, network and clock.

Arrivals, copies, buttons, commands and turns are decided by the very functions of the runtime
(`bot/runtime/deciding.py`, `bot/runtime/tokens.py`); here are only stand-ins for its tables.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import cycle
from typing import Any, NamedTuple

from bot.adapters.contract import Incoming, Kind
from bot.adapters.limits import ALL
from bot.adapters.rendering import bubbles
from bot.desk import commands
from bot.engine.attachment import sent
from bot.engine.detection import from_locale
from bot.engine.duty import Duty
from bot.engine.model import Admin, Arm, Cancel, Conversation, Desk, Due, Effect, Erase, Event, Release, Show, Tell
from bot.engine.outgoing import Answer, Outgoing, Words
from bot.engine.packed import decode, encode
from bot.language.model import Book
from bot.language.transcript import OnCall
from bot.rehearsal.beat import Beat, Screen, Told
from bot.rehearsal.roster import Roster, holds
from bot.runtime.deciding import Decision, as_command, as_event, as_press, decide, without_copies
from bot.runtime.tokens import Buttons

START = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
MOMENT = 1.0
"""Seconds from one thing that somebody does to the next, where nobody waits."""
Decide = Callable[[Book, Conversation, Event, datetime, Duty], Decision]
PERSON, KEY = "person", b"of no use outside of a rehearsal"


class _Letter(NamedTuple):
    key: bytes
    incoming: Incoming


class _Timer(NamedTuple):
    at: datetime
    number: int
    conversation: str
    event: Due


class Stage:
    """One person, the volunteers and the clock. Every method that does something begins a new `beat`."""

    def __init__(
        self,
        books: Sequence[Book],
        platform: str,
        language: str,
        duty: Sequence[OnCall],
        serving: Sequence[str] = (),
        *,
        reload: bool = False,
        copies: bool = False,
        decide: Decide = decide,
    ) -> None:
        """`reload`: the conversation is saved and read back before each event, the `books` taking turns; `copies`:
        each event comes three times, twice at once and once afterwards.
        """
        self.now = START
        self.beat = Beat()
        self.screens: list[Screen] = []
        self.platform = platform
        self.last_ref = ""
        self._books = cycle(books)
        self.book = next(self._books)
        self._reload, self._copies, self._decide = reload, copies, decide
        self._locale = from_locale(language, self.book.words.languages) or ""
        self._serving = tuple(serving)
        self._buttons = Buttons(KEY)
        self.roster = Roster(duty, self.book.words.languages)
        self._seen: set[bytes] = set()
        self._timers: list[_Timer] = []
        self._held: list[Outgoing] = []
        self._count = 0
        self._forgotten = False
        self.conversation = self._new_contact()

    # ── the person ───────────────────────────────────────────────────────────────────────────────────────

    def say(self, words: str, *, late: float = 0.0) -> None:
        """Typed words, written `late` seconds ago."""
        self.last_ref = self._number()
        self._arrive("text", words, self.last_ref, late=late)

    def press(self, token: str) -> None:
        """A button, by its token."""
        self._arrive("button", token)

    def send(self, kind: str, says: str = "") -> None:
        """Something that is not text; `says`: the emoji that a sticker stands for."""
        self.last_ref = self._number()
        self._arrive("media", kind, self.last_ref, says=says)

    def join(self, *, again: bool = False) -> None:
        """Adds or starts the hotline."""
        self._arrive("join", again=again)

    def block(self) -> None:
        """Blocks the hotline."""
        self._arrive("leave")

    def edit(self, words: str) -> None:
        """Changes the last message."""
        self._arrive("edit", words, self.last_ref)

    def unsend(self) -> None:
        """Takes the last message back."""
        self._arrive("unsend", "", self.last_ref)

    def token(self, screen: Screen, answer: Answer) -> str:
        """What a press of this answer sends."""
        return self._buttons.of_person(screen.conversation, screen.epoch)(screen.outgoing.visit, answer)

    def visible(self, screen: Screen) -> dict[str, str]:
        """The buttons that this platform shows of it: answer → token."""
        tokens: dict[str, str] = {}

        def sign(_visit: int, answer: Answer) -> str:
            return tokens.setdefault(answer.name, self.token(screen, answer))

        bubbles(screen.outgoing, ALL[self.platform], sign)
        return tokens

    # ── volunteers ───────────────────────────────────────────────────────────────────────────────────────

    def volunteer_says(self, who: str, text: str) -> None:
        """What a volunteer types: a command or words."""
        self._volunteer(who, "text", text)

    def volunteer_presses(self, who: str, answer: str) -> bool:
        """A volunteer's button; False where no such button was ever shown to them."""
        token = self.roster.buttons[who].get(answer)
        if token:
            self._volunteer(who, "button", token)
        return token is not None

    def volunteer_blocks(self, who: str) -> None:
        """A volunteer blocks the hotline."""
        self._volunteer(who, "leave", "")

    def buttons_of(self, who: str) -> tuple[str, ...]:
        """What a volunteer could press."""
        return tuple(self.roster.buttons[who])

    # ── time ─────────────────────────────────────────────────────────────────────────────────────────────

    def wait(self, seconds: float) -> None:
        """Time passes; timers that are due ring at their time."""
        self.beat = Beat()
        self._pass(seconds)

    def _pass(self, seconds: float) -> None:
        end = self.now + timedelta(seconds=seconds)
        while self._timers and (timer := min(self._timers)).at <= end:
            self._timers.remove(timer)
            self.now = max(self.now, timer.at)
            if timer.conversation == self.conversation.id and timer.event.kind != "purge":
                self._turn(timer.event)
        self.now = end

    def duty(self) -> Duty:
        """The desk as the engine sees it now."""
        return self.roster.duty(self.conversation, self._serving)

    # ── what the runtime does ────────────────────────────────────────────────────────────────────────────

    def _arrive(self, kind: Kind, text: str = "", ref: str = "", *, late: float = 0.0, **more: Any) -> None:
        self.beat = Beat()
        self._pass(MOMENT)
        if self._forgotten:
            self._forgotten, self.conversation = False, self._new_contact()
        at = self.now - timedelta(seconds=late)
        number = self._number()
        file = sent(text, ref) if kind == "media" else None
        incoming = Incoming(number, PERSON, kind, at, text=text, ref=ref or number, file=file, **more)
        self._deliver(incoming, self._hear)

    def _deliver(self, incoming: Incoming, handle: Callable[[Incoming], None]) -> None:
        letter = _Letter(f"{incoming.address}:{incoming.key}".encode(), incoming)
        self._batch([letter] * (2 if self._copies else 1), handle)
        if self._copies:
            before = (self.conversation, len(self.beat.shown), len(self.beat.told), len(self._timers))
            self._batch([letter], handle)
            after = (self.conversation, len(self.beat.shown), len(self.beat.told), len(self._timers))
            self.beat.copied = before != after

    def _batch(self, letters: list[_Letter], handle: Callable[[Incoming], None]) -> None:
        fresh = {letter.key for letter in letters} - self._seen
        self._seen |= fresh
        for letter in without_copies(letters, fresh):
            handle(letter.incoming)

    def _hear(self, incoming: Incoming) -> None:
        event = as_event(incoming, self.conversation, self.now.timestamp(), self._buttons)
        if event is not None:
            self._turn(event)

    def _volunteer(self, who: str, kind: Kind, text: str) -> None:
        self.beat = Beat()
        self._pass(MOMENT)
        self._deliver(Incoming(self._number(), who, kind, self.now, text=text), self._hear_volunteer)

    def _hear_volunteer(self, incoming: Incoming) -> None:
        who = incoming.address
        if incoming.kind == "button":
            pressed = self._buttons.desk_pressed(who, incoming.text)
            assert pressed, "a rehearsal presses only what it signed"
            self._turn(as_press(who, pressed))
            return
        command = as_command(incoming)
        target = self._target(who, command) if command.about_chat else None
        if target is None:
            self._own_duty(who, commands.unaimed(command).act if command.about_chat else command.act)
        else:
            self._turn(Desk(who, command.act, command.text))

    def _target(self, who: str, command: commands.Command) -> str | None:
        handoff = self.conversation.handoff
        if command.act in commands.OFFERED:
            return self.conversation.id if handoff and not handoff.holder else None
        return self.conversation.id if holds(self.conversation, who) else self.roster.current.get(who)

    def _own_duty(self, who: str, act: str) -> None:
        handoff = self.conversation.handoff
        if act in ("on", "off", "leave"):
            self.roster.on[who] = act == "on"
        if act == "leave":
            if holds(self.conversation, who):
                self._turn(Admin("free", who))
            return
        message = commands.answer(act)
        language = self.roster.languages(who)[0]
        words = Words(self.book.words.text(language, message).text, message)
        self.beat.told.append(Told(who, Outgoing((words,), language=language), None))
        if act == "on" and handoff and not handoff.holder:
            self._turn(Admin("offer", who))

    def _turn(self, event: Event) -> None:
        if self._reload:
            self.conversation, self.book = decode(encode(self.conversation)), next(self._books)
        turn, failure = self._decide(self.book, self.conversation, event, self.now, self.duty())
        self.conversation = turn.conversation
        self.beat.visited += turn.visited
        self.beat.failure = self.beat.failure or failure
        for effect in turn.effects:
            self._carry_out(effect)

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Show(outgoing, hold=True):
                self._held.append(outgoing)
            case Show(outgoing):
                self._show(outgoing)
            case Release():
                held, self._held = self._held, []
                for outgoing in held:
                    self._show(outgoing)
            case Cancel():
                self._held.clear()
            case Tell(volunteer):
                self._tell(volunteer, effect)
            case Arm(kind, seconds, mark):
                due = Due(kind, self.conversation.epoch, mark)
                at = self.now + timedelta(seconds=seconds)
                self._timers.append(_Timer(at, int(self._number()), self.conversation.id, due))
            case Erase():
                self._forgotten = True

    def _show(self, outgoing: Outgoing) -> None:
        self.beat.shown.append(outgoing)
        if outgoing.answers:
            self.screens.append(Screen(outgoing, self.conversation.id, self.conversation.epoch))

    def _tell(self, who: str, effect: Tell) -> None:
        if not self.roster.knows(who):
            return
        self.beat.told.append(Told(who, effect.outgoing, self.conversation.handoff))
        if effect.take:
            self.roster.current[who] = self.conversation.id
        for answer in effect.outgoing.answers:
            token = self._buttons.desk(who, self.conversation.id, effect.handoff, answer.name)
            self.roster.buttons[who][answer.name] = token

    def _new_contact(self) -> Conversation:
        return Conversation(id=f"{PERSON}-{self._number()}", platform=self.platform, locale=self._locale)

    def _number(self) -> str:
        self._count += 1
        return str(self._count)
