"""Random content folders that are sound: every construct of the language, put together as nobody would by hand.

`valid_books()` gives files; `book_of(files)` is never refused. Each step leads on to the next one, so that all
are reached and there is an end; answers, rows, calls and `go` lead wherever they may besides.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from hypothesis import strategies as st

from bot.language.loading import lend
from bot.language.model import Book
from bot.language.reader import Reading, read

Files = dict[str, bytes]
SLOTS = {
    "alone": "yes_no",
    "age": "[child, teen, adult]",
    "way": "[on_foot, by_car]",
    "workers": "number",
    "wish": "text",
    "since": "date",
    "town": "place",
}
VALUES = {"alone": ("yes", "no", "unsure"), "age": ("child", "teen", "adult"), "way": ("on_foot", "by_car")}
COMPARED = {
    **{slot: st.sampled_from(values) for slot, values in VALUES.items()},
    "workers": st.integers(0, 9).map(lambda number: f"{{over: {number}}}"),
    "wish": st.just("skip"),
    "since": st.just("skip"),
    "town": st.sampled_from(["JP", "TH", "{region: JP-13}", "{not: JP}"]),
    "urgency": st.sampled_from(["high", "immediate", "{not: none}"]),
    "language": st.sampled_from(["th", "{not: en}"]),
    "platform": st.sampled_from(["line", "telegram"]),
    "country": st.sampled_from(["JP", "skip", "{not: TH}"]),
}
KINDS = ("say", "ask", "ask", "ask", "menu", "branch", "call", "handoff", "follow_up", "resources")
FEWEST_QUESTIONS = 3
"""Of so many steps in a row one asks, so that no turn is too long."""


@st.composite
def valid_books(draw: st.DrawFn, most_flows: int = 4, most_steps: int = 6) -> Files:
    """The files of a sound book of some flows, each of which is called or led to by one before it."""
    names = ["welcome", *(f"flow{number}" for number in range(1, draw(st.integers(1, most_flows))))]
    asked = draw(st.lists(st.sampled_from(sorted(SLOTS)), min_size=1, max_size=len(SLOTS), unique=True))
    files: Files = {}
    words: list[str] = []
    for number, name in enumerate(names):
        flow = _Flow(draw, name, names[number + 1 :], asked)
        steps = flow.steps(draw(st.integers(1, most_steps)), _led_to(draw, names, number), is_first=number == 0)
        files[f"flows/{name}.yaml"] = "\n".join(flow.head() + steps).encode()
        words += flow.words
    files["translations/en/words.ftl"] = "\n".join([*words, ""]).encode()
    files["translations/th/words.ftl"] = "\n".join([*draw(st.permutations(words))[: len(words) // 2], ""]).encode()
    files["flows/urgency.yaml"] = _urgency(draw, asked)
    return files


def _led_to(draw: st.DrawFn, names: Sequence[str], number: int) -> list[str]:
    """Which flows this one has to lead to: the next one, or none where that is the last."""
    return [names[number + 1]] if number + 1 < len(names) else []


def _urgency(draw: st.DrawFn, asked: Sequence[str]) -> bytes:
    listed = [slot for slot in asked if slot in VALUES]
    signs = [f"{{{slot}: {draw(st.sampled_from(VALUES[slot]))}}}" for slot in listed]
    levels = (
        [f"  {draw(st.sampled_from(['low', 'medium', 'high', 'immediate']))}: [{', '.join(signs)}]"] if signs else []
    )
    return "\n".join(["format: 1", "urgency:" if levels else "urgency: {}", *levels]).encode()


class _Flow:
    """One flow while it is made: its steps in a row, s0, s1 … and then `bye`."""

    def __init__(self, draw: st.DrawFn, name: str, below: Sequence[str], asked: Sequence[str]) -> None:
        self.draw = draw
        self.name = name
        self.below = below
        """Flows that may be called or gone to: none of them leads back, so no call goes round."""
        self.asked = asked
        self.words: list[str] = []
        self.count = 0

    def head(self) -> list[str]:
        slots = [f"  {slot}: {SLOTS[slot]}" for slot in self.asked]
        return ["format: 1", f"flow: {self.name}", "slots:", *slots, "start: s0", "steps:"]

    def steps(self, many: int, wanted: Sequence[str], *, is_first: bool) -> list[str]:
        """The steps as lines. The first flow asks for everything; each has a step that leads to what is wanted."""
        kinds = [("ask", slot) for slot in self.asked] if is_first else []
        kinds += [("call", flow) for flow in wanted]
        kinds += [(self.draw(st.sampled_from(KINDS)), "") for _ in range(many)]
        self.count = len(kinds)
        lines: list[str] = []
        for number, (kind, what) in enumerate(kinds):
            must_ask = kind != "ask" and number % FEWEST_QUESTIONS == FEWEST_QUESTIONS - 1 and not what
            lines += self._step(number, "ask" if must_ask else kind, what)
        self._say("bye")
        return [*lines, "  bye: {end: true}", ""]

    def _step(self, number: int, kind: str, what: str) -> list[str]:
        name, following = f"s{number}", self._after(number)
        match kind:
            case "say":
                self._say(name)
                return [f"  {name}: {{say: true, {self._manner()}next: {following}}}"]
            case "ask":
                return [
                    self._ask(name, number, what or self.draw(st.sampled_from([*self.asked, "language", "country"])))
                ]
            case "menu":
                answers = ["first", "second", "third"][: self.draw(st.integers(1, 3))]
                self._say(name, answers)
                ways = ", ".join(f"{answer}: {self._anywhere(number)}" for answer in answers[1:])
                return [f"  {name}: {{ask: {{first: {following}{', ' * bool(ways)}{ways}}}}}"]
            case "branch":
                return [f"  {name}:", "    branch:", *self._rows(number), f"      - {{next: {following}}}"]
            case "call" if what or self.below:
                flow = what or self.draw(st.sampled_from(self.below))
                return [f"  {name}: {{call: {flow}, next: {following}}}"]
            case "handoff":
                return [f"  {name}: {{handoff: any, next: {following}, nobody: {self._onward(number)}}}"]
            case "follow_up":
                return [f"  {name}: {{follow_up: any, next: {following}}}"]
            case _:
                return [f"  {name}: {{resources: {{kinds: [emergency]}}, next: {following}}}"]

    def _ask(self, name: str, number: int, slot: str) -> str:
        values = VALUES.get(slot, ())
        self._say(name, values, slot)
        led = self.draw(st.lists(st.sampled_from(values), unique=True, max_size=2)) if values else []
        ways = ", ".join(f"{value}: {self._anywhere(number)}" for value in led)
        answers = f"answers: {{{ways}}}, " if ways else ""
        return f"  {name}: {{ask: {slot}, {self._manner()}{answers}next: {self._after(number)}}}"

    def _rows(self, number: int) -> list[str]:
        """Each row compares another fact, so that none stands in the shadow of another."""
        known = [*self.asked, "urgency", "language", "platform", "country"]
        compared = self.draw(st.lists(st.sampled_from(known), unique=True, min_size=1, max_size=3))
        return [f"      - {{when: {{{fact}: {self.draw(COMPARED[fact])}}}, {self._way(number)}}}" for fact in compared]

    # ── where to ─────────────────────────────────────────────────────────────────────────────────────────

    def _after(self, number: int) -> str:
        return f"s{number + 1}" if number + 1 < self.count else "bye"

    def _onward(self, number: int) -> str:
        """A later step: silent steps never lead back."""
        return self.draw(st.sampled_from([*(f"s{later}" for later in range(number + 1, self.count)), "bye"]))

    def _way(self, number: int) -> str:
        ways = [f"next: {self._onward(number)}"]
        if self.below:
            flow = self.draw(st.sampled_from(self.below))
            ways += [f"go: {flow}", f"call: {flow}, next: {self._onward(number)}"]
        return self.draw(st.sampled_from(ways))

    def _anywhere(self, number: int) -> str:
        """What an answer leads to: any step, also one before it."""
        if self.draw(st.booleans()):
            return f"s{self.draw(st.integers(0, self.count - 1))}"
        return f"{{{self._way(number)}}}"

    # ── words ────────────────────────────────────────────────────────────────────────────────────────────

    def _manner(self) -> str:
        return self.draw(st.sampled_from(["", "", "pause: 1, "]))

    def _say(self, name: str, answers: Sequence[str] = (), slot: str = "") -> None:
        texts = [f"Words of {name}.", f"What of {name}?", *self._choosing()]
        message = [f"{self.name}-{name} = {self.draw(st.sampled_from(texts))}"]
        for answer in answers if slot != "alone" or self.draw(st.booleans()) else ():
            message += [f"    .{answer} = {answer.replace('_', ' ').capitalize()}", f"    .{answer}-heard = {answer}!"]
        self.words.append("\n".join(message))

    def _choosing(self) -> list[str]:
        texts: list[str] = []
        if "age" in self.asked:
            texts.append("{ $age ->\n        [child] Hello, you.\n       *[other] Hello.\n    }")
        if "workers" in self.asked:
            texts.append("{ $workers ->\n        [one] You are one.\n       *[other] You are { $workers }.\n    }")
        return texts + (["You said: { $wish }"] if "wish" in self.asked else [])


@lru_cache(maxsize=1)
def lent() -> Files:
    """What the engine needs beside the flows."""
    return lend({})


def read_with_lent(files: Files) -> Reading:
    """The folder as a program of ours reads it."""
    return read(files | lent())


def book_of(files: Files) -> Book:
    """The book; a finding that refuses it fails the test."""
    reading = read_with_lent(files)
    assert reading.book is not None, [each.message for each in reading.findings if each.severity == "error"]
    return reading.book


def shown(files: Files) -> str:
    """For a failing test: what the files say."""
    return "\n\n".join(f"── {path}\n{content.decode()}" for path, content in files.items())
