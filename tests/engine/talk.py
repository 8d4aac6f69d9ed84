"""A conversation with the engine as a test writes it: words and presses in, what the person sees out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

import msgspec

from bot.engine.advance import advance
from bot.engine.duty import Duty, Volunteer
from bot.engine.model import Conversation, Desk, Effect, Event, Pressed, Said, Show, Tell, Turn
from bot.engine.outgoing import Outgoing, Words
from bot.engine.packed import decode, encode
from bot.language.loading import load
from bot.language.model import Book
from bot.language.reader import read

START = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
ANNA = Volunteer("anna", ("en", "ja"), ("labour",), free=2, on=True)
BORIS = Volunteer("boris", ("en", "th"), (), free=2, on=True)
FLOW = """
format: 1
flow: welcome
slots:
  phone_watched: yes_no
  papers: [mine, theirs]
  workers: number
start: hello
steps:
  hello: {say: true, next: watched}
  watched: {ask: phone_watched, next: menu}
  menu:
    ask: {work: papers, talk: human, done: bye}
  papers: {ask: papers, answers: {theirs: count}, next: bye}
  count: {ask: workers, next: sum}
  sum:
    branch:
      - {when: {workers: {over: 5}}, go: many}
      - {next: bye}
  human: {handoff: any, next: menu, nobody: bye}
  bye: {end: true}
"""
MANY = """
format: 1
flow: many
start: hello
steps:
  hello: {say: true, next: bye}
  bye: {end: true}
"""
ENGLISH = """
welcome-hello = Hello, good to hear from you.
welcome-watched = Can anyone else see this phone?
welcome-menu = What do you need?
    .work = My work
    .talk = Someone to talk to
    .done = Nothing now
welcome-papers = Who keeps your passport?
    .mine = I do
    .mine-heard = me | i have it
    .theirs = Someone else
    .theirs-heard = my boss has it | they took it
welcome-count = How many are you?
welcome-bye = Take care.
many-hello = That is many: { $workers }.
many-bye = Bye.
"""
URGENCY = """
format: 1
urgency:
  immediate: [{papers: theirs, phone_watched: yes}]
  high: [{papers: theirs}]
"""
OWN = ("flows/welcome.yaml", "flows/urgency.yaml", "translations/en/welcome.ftl")


@lru_cache
def small_book(*changes: tuple[str, str], thai: str = "") -> Book:
    """The book of `small_files`."""
    reading = read(small_files(*changes, thai=thai))
    assert reading.book, [finding.message for finding in reading.findings]
    return reading.book


def small_files(*changes: tuple[str, str], thai: str = "") -> dict[str, bytes]:
    """A folder of two flows, in English only, with the engine's own words in all languages that are shipped.

    `changes`: what stands in its own files → what stands there instead. `thai`: words of its flows in Thai.
    """
    shipped = load(None)
    files = {
        path: data
        for path, data in shipped.items()
        if Path(path).name in ("hotline.ftl", "desk.ftl", "phrases.ftl", "print.ftl")
    }
    files["flows/emergency.yaml"] = shipped["flows/emergency.yaml"]
    files |= {
        "flows/welcome.yaml": FLOW.encode(),
        "flows/many.yaml": MANY.encode(),
        "flows/urgency.yaml": URGENCY.encode(),
        "translations/en/welcome.ftl": ENGLISH.encode(),
    }
    if thai:
        files["translations/th/welcome.ftl"] = thai.encode()
    for path in OWN if changes else ():
        text = files[path].decode()
        for before, after in changes:
            text = text.replace(before, after)
        files[path] = text.encode()
    return files


class Talk:
    """One person before the engine. Every turn is checked to be pure and to survive being saved and read back."""

    def __init__(
        self, book: Book | None = None, *volunteers: Volunteer, countries: tuple[str, ...] = ("JP",), locale: str = "en"
    ) -> None:
        self.book = book or small_book()
        self.duty = Duty(volunteers, countries=countries)
        self.now = START
        self.conversation = Conversation(id="person-1", platform="telegram", locale=locale)
        self.effects: tuple[Effect, ...] = ()
        self.visited: list[str] = []

    def do(self, event: Event) -> Talk:
        """One event; twice, to see that the engine is pure."""
        before = decode(encode(self.conversation))
        turn = advance(self.book, self.conversation, event, self.now, self.duty)
        again = advance(self.book, before, event, self.now, self.duty)
        assert _bytes(turn) == _bytes(again)
        self.conversation, self.effects = turn.conversation, turn.effects
        self.visited = [f"{each.flow}-{each.step} {each.way}".strip() for each in turn.visited]
        self.now += timedelta(seconds=1)
        return self

    def say(self, text: str, **more: object) -> Talk:
        return self.do(Said(text, ref=str(self.now.timestamp()), **more))  # type: ignore[arg-type]

    def press(self, answer: str) -> Talk:
        return self.do(Pressed(self.conversation.visit, answer))

    def volunteer(self, act: str, text: str = "", who: str = "anna") -> Talk:
        handoff = self.conversation.handoff.id if self.conversation.handoff else ""
        return self.do(Desk(who, act, text, handoff))

    def wait(self, **span: float) -> Talk:
        self.now += timedelta(**span)
        return self

    @property
    def shown(self) -> list[Outgoing]:
        """What the person's screen got in the last turn."""
        return [effect.outgoing for effect in self.effects if isinstance(effect, Show) and not effect.hold]

    @property
    def held(self) -> list[Outgoing]:
        return [effect.outgoing for effect in self.effects if isinstance(effect, Show) and effect.hold]

    @property
    def text(self) -> str:
        return "\n".join(_text(outgoing) for outgoing in self.shown)

    @property
    def messages(self) -> list[str]:
        """The wordings that the person's screen got in the last turn."""
        return [part.message for outgoing in self.shown for part in outgoing.spoken]

    @property
    def buttons(self) -> list[str]:
        return [answer.name for outgoing in self.shown for answer in outgoing.answers]

    def told(self, who: str) -> str:
        """What a volunteer read in the last turn."""
        return "\n".join(
            _text(effect.outgoing) for effect in self.effects if isinstance(effect, Tell) and effect.volunteer == who
        )

    def told_messages(self, who: str) -> list[str]:
        """The wordings that a volunteer got in the last turn."""
        tells = (each.outgoing for each in self.effects if isinstance(each, Tell) and each.volunteer == who)
        return [part.message for outgoing in tells for part in outgoing.spoken]

    def stand(self, flow: str, step: str) -> Talk:
        """As if the script had come there."""
        self.conversation = msgspec.structs.replace(self.conversation, place=((flow, step),), panel="")
        return self

    @property
    def step(self) -> str:
        place = self.conversation.place
        return "-".join(place[-1]) if place else ""


def _text(outgoing: Outgoing) -> str:
    return "\n".join(
        part.text if isinstance(part, Words) else "\n".join((part.title, *part.lines, part.call))
        for part in outgoing.spoken
    )


def _bytes(turn: Turn) -> bytes:
    return msgspec.msgpack.encode(turn)
