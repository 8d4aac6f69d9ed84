"""One flow as boxes and ways. A call on the way to a step is a box of its own between the two."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.graph.boxes import Box, Picture, Way
from bot.language.kinds import Kind, kind_of, leaves_for
from bot.language.model import (
    SOURCE_LANGUAGE,
    Ask,
    Book,
    Branch,
    Call,
    End,
    FollowUp,
    Go,
    Hand,
    Leave,
    Menu,
    Next,
    Resources,
    Row,
    Say,
    Step,
    Visit,
)
from bot.language.plain import Plain

START = ">start"
"""The name of the first box; `>` stands in no name of a step."""
Labelled = tuple[Go, str, bool]
"""A way out, its label, and whether it is the one that is left when no other holds."""


def picture(book: Book, flow: str, language: str) -> Picture:
    """The flow `flow` of the book, with words in `language` (or what it falls back to)."""
    return _Drawing(Plain(book, language), flow).picture()


class _Drawing:
    def __init__(self, plain: Plain, flow: str) -> None:
        self._plain = plain
        self._flow = plain.book.flows[flow]
        self._boxes: list[Box] = []
        self._ways: list[Way] = []

    def picture(self) -> Picture:
        self._boxes.append(Box(START, "start", self._plain.frame("start")))
        self._ways.append(Way(START, self._place(self._flow.start)))
        for name, step in self._flow.steps.items():
            if not _is_last(step):
                self._boxes.append(self._box(name, name, step))
                self._lead_out(name, step)
        return Picture(
            self._flow.name,
            self._plain.fact(self._flow.name),
            self._flow.about,
            SOURCE_LANGUAGE,
            self._plain.language,
            self._plain.unwritten(),
            tuple(self._boxes),
            tuple(self._ways),
        )

    # ── boxes ────────────────────────────────────────────────────────────────────────────────────────────

    def _place(self, name: str) -> str:
        """The box of a step, for a way that leads there. An end is drawn anew for each: no line crosses the picture."""
        step = self._flow.steps[name]
        if not _is_last(step):
            return name
        before = sum(box.step == name for box in self._boxes)
        box = self._box(f"{name}>{before}" if before else name, name, step)
        self._boxes.append(box)
        return box.name

    def _box(self, box: str, name: str, step: Step) -> Box:
        return Box(
            box,
            kind_of(step),
            self._plain.title(self._flow.name, name),
            step=name,
            words=self._plain.said(self._flow.name, name),
            answers=self._buttons(name, step),
            notes=self._notes(name, step),
            missing=self._missing(name),
            flow=leaves_for(step) or (step.go.flow if isinstance(step, Call) else ""),
        )

    def _missing(self, name: str) -> str:
        languages = self._plain.lacking(self._flow.name, name)
        return self._plain.frame("missing", languages=", ".join(languages)) if languages else ""

    def _buttons(self, name: str, step: Step) -> tuple[str, ...]:
        if not isinstance(step, Ask):
            return ()
        return tuple(self._plain.answer(self._flow.name, name, each) for each in self._plain.answers(step))

    def _notes(self, name: str, step: Step) -> tuple[str, ...]:
        match step:
            case Resources(kinds=kinds):
                return (self._plain.either([self._plain.part("help_kind", kind) for kind in kinds]),)
            case Hand(queue=queue) | FollowUp(queue=queue):
                return (self._plain.frame("queue", queue=queue),)
            case _:
                others = [when for when, _ in self._plain.variants(f"{self._flow.name}-{name}")]
                other = self._plain.frame("other_words", cases=self._plain.either(others)) if others else ""
                notes = (self._plain.shown(self._flow.name, name), self._plain.typed(step), other)
                return tuple(note for note in notes if note)

    # ── ways ─────────────────────────────────────────────────────────────────────────────────────────────

    def _lead_out(self, name: str, step: Step) -> None:
        for go, labels, light in _grouped(self._out(name, step)):
            join = self._plain.either if isinstance(step, (Ask, Menu)) else self._plain.alternatives
            self._lead(name, go, join(labels), light)

    def _out(self, name: str, step: Step) -> Iterator[Labelled]:
        match step:
            case Say(next=go) | Resources(next=go) | FollowUp(next=go):
                yield go, "", False
            case Call(go=visit):
                yield Next(visit.step), "", False
            case Ask(next=go, answers=answers):
                for answer, leads in answers.items():
                    yield leads, self._plain.answer(self._flow.name, name, answer), False
                yield go, self._plain.frame("otherwise") if answers else "", bool(answers)
            case Menu(answers=answers):
                for answer, leads in answers.items():
                    yield leads, self._plain.answer(self._flow.name, name, answer), False
            case Branch(rows=rows):
                for row in rows:
                    yield row.go, self._row(row, alone=len(rows) == 1), row.when is None
            case Hand(next=go, nobody=nobody):
                yield go, self._plain.frame("over_then"), False
                yield nobody, self._plain.frame("nobody_then"), True
            case End():
                pass

    def _row(self, row: Row, *, alone: bool) -> str:
        if row.when is None:
            return "" if alone else self._plain.frame("otherwise")
        return self._plain.condition(row.when, self._flow.name)

    def _lead(self, name: str, go: Go, label: str, light: bool) -> None:
        match go:
            case Next(step):
                self._ways.append(Way(name, self._place(step), label, light=light))
            case Leave(flow):
                self._beside("go", flow, Way(name, f"{name}>{flow}", label, light=light))
            case Visit(flow, step):
                back = step == name
                way = Way(name, f"{name}>{flow}>{step}", label, returns=back, light=light)
                if self._beside("call", flow, way) and not back:
                    self._ways.append(Way(way.end, self._place(step)))

    def _beside(self, kind: Kind, flow: str, way: Way) -> bool:
        """The way to a box that is no step of its own; True where the box is new."""
        self._ways.append(way)
        if any(box.name == way.end for box in self._boxes):
            return False
        self._boxes.append(Box(way.end, kind, self._plain.frame(kind), flow=flow))
        return True


def _grouped(ways: Iterator[Labelled]) -> Iterator[tuple[Go, list[str], bool]]:
    """Ways to the same place are one, with the labels of all; what holds otherwise stands alone."""
    together: dict[tuple[Go, bool], list[str]] = {}
    for go, label, light in ways:
        together.setdefault((go, light), []).append(label)
    for (go, light), labels in together.items():
        yield go, labels, light


def _is_last(step: Step) -> bool:
    return kind_of(step) in ("end", "go")
