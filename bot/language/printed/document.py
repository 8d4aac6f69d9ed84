"""What is printed, before it is a page: flows and steps with numbers, so that paper can refer to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bot.language.graph.flow import picture
from bot.language.kinds import kind_of
from bot.language.model import (
    Ask,
    Book,
    Branch,
    Call,
    End,
    Flow,
    FollowUp,
    Go,
    Hand,
    Leave,
    Menu,
    Next,
    Resources,
    Say,
    Step,
    Visit,
)
from bot.language.plain import Plain
from bot.language.printed.values import Cells, Document, Entry, Link, Own, Part, Row, Words
from bot.language.proofs import ways
from bot.language.screening import URGENCIES
from bot.language.steps import SKIP

OWN_WORDS = "hotline-"
Status = Callable[[str, str], str]
"""How far a message is in a language: `reviewed`, `draft`, `stale` … or empty; see `print-status`."""


def document(book: Book, flows: Sequence[str], languages: Sequence[str], status: Status | None = None) -> Document:
    """The flows in the order in which a person meets them, or only those that are named."""
    order = [name for name in _order(book) if name in flows or not flows]
    return _Printing(book, order, tuple(languages), status or _unknown).document(whole=not flows)


def _unknown(_language: str, _message: str) -> str:
    return ""


class _Printing:
    def __init__(self, book: Book, order: Sequence[str], languages: tuple[str, ...], status: Status) -> None:
        self._book = book
        self._order = order
        self._plains = tuple(Plain(book, language) for language in languages)
        self._status = status
        self._numbers = {name: str(number) for number, name in enumerate(order, start=1)}

    def document(self, *, whole: bool) -> Document:
        """All of it; `whole`: with what belongs to no flow."""
        return Document(
            self._plains[0],
            tuple(plain.language for plain in self._plains),
            tuple(self._part(self._book.flows[name]) for name in self._order),
            tuple(self._own_words()) if whole else (),
            {level: self._signs(level) for level in reversed(URGENCIES) if whole and self._book.urgency.get(level)},
            self._book.emergency if whole else {},
        )

    def _own_words(self) -> Iterator[Own]:
        for name, labels in self._book.words.messages.items():
            if name.startswith(OWN_WORDS):
                cells = tuple(self._words(each, each.message(name), name) for each in self._plains)
                rows = (
                    tuple(self._words(each, each.label(name, label), name, label) for each in self._plains)
                    for label in labels
                )
                yield Own(name, cells if any(cell.text for cell in cells) else (), tuple(rows))

    def _signs(self, level: str) -> tuple[str, ...]:
        return tuple(self._plains[0].condition(condition, "") for condition in self._book.urgency[level])

    def _part(self, flow: Flow) -> Part:
        entries = tuple(self._entry(flow, name, step) for name, step in flow.steps.items())
        drawn = picture(self._book, flow.name, self._plains[0].language)
        return Part(self._flow(flow.name), drawn, flow.about, flow.source, entries)

    def _entry(self, flow: Flow, name: str, step: Step) -> Entry:
        beside, plain = flow.beside_of(name), self._plains[0]
        return Entry(
            self._step(flow.name, name),
            kind_of(step),
            plain.title(flow.name, name),
            self._said(flow.name, name),
            tuple(self._rows(flow.name, name, step)),
            tuple(filter(None, self._notes(flow.name, name, step))),
            beside.about,
            beside.source,
        )

    # ── words ────────────────────────────────────────────────────────────────────────────────────────────

    def _said(self, flow: str, name: str) -> Cells:
        message = f"{flow}-{name}"
        cells = tuple(self._words(plain, plain.said(flow, name), message) for plain in self._plains)
        return cells if any(cell.text for cell in cells) else ()

    def _words(self, plain: Plain, text: str, message: str, attribute: str = "") -> Words:
        language = plain.spoken_in(message, attribute)
        status = self._status(plain.language, message) if language == plain.language and not attribute else ""
        variants = plain.variants(message) if not attribute else ()
        return Words(text, language, language != plain.language, status, variants)

    def _answer(self, flow: str, name: str, answer: str) -> Cells:
        return tuple(
            self._words(plain, plain.answer(flow, name, answer), f"{flow}-{name}", answer) for plain in self._plains
        )

    def _framed(self, name: str) -> Cells:
        return tuple(Words(plain.frame(name), plain.language) for plain in self._plains)

    def _notes(self, flow: str, name: str, step: Step) -> Iterator[str]:
        plain = self._plains[0]
        yield plain.shown(flow, name)
        match step:
            case Ask(slot=slot):
                yield plain.typed(step)
                yield plain.frame("kept", fact=plain.fact(slot))
            case Menu():
                yield plain.frame("not_kept")
            case Resources(kinds=kinds):
                yield plain.either([plain.part("help_kind", kind) for kind in kinds])
            case Hand(queue=queue) | FollowUp(queue=queue):
                yield plain.frame("queue", queue=queue)
            case _:
                pass

    # ── where it leads ───────────────────────────────────────────────────────────────────────────────────

    def _rows(self, flow: str, name: str, step: Step) -> Iterator[Row]:
        match step:
            case Say(next=go) | Resources(next=go) | FollowUp(next=go):
                yield self._row((), flow, go)
            case Call(go=go):
                yield self._row((), flow, go)
            case Ask():
                yield from self._asked(flow, name, step)
            case Menu(answers=answers):
                for answer, go in answers.items():
                    yield self._row(self._answer(flow, name, answer), flow, go)
            case Branch(rows=rows):
                for row in rows:
                    cells = self._framed("otherwise")
                    if row.when is not None:
                        when = row.when
                        cells = tuple(Words(each.condition(when, flow), each.language) for each in self._plains)
                    yield self._row(cells if len(rows) > 1 else (), flow, row.go)
            case Hand(next=go, nobody=nobody):
                yield self._row(self._framed("over_then"), flow, go)
                yield self._row(self._framed("nobody_then"), flow, nobody)
            case End():
                pass

    def _asked(self, flow: str, name: str, step: Ask) -> Iterator[Row]:
        """Every answer with its button; what has none of its own stands as “otherwise”."""
        answers = self._plains[0].answers(step)
        named = [*answers, *(each for each in step.answers if each not in (*answers, SKIP))]
        for answer in named:
            yield self._row(self._answer(flow, name, answer), flow, step.answers.get(answer, step.next))
        if not answers:
            yield self._row(self._framed("otherwise") if named else self._framed("any"), flow, step.next)
        yield self._row(self._answer(flow, name, SKIP), flow, step.answers.get(SKIP, step.next))

    def _row(self, cells: Cells, flow: str, go: Go) -> Row:
        match go:
            case Next(step):
                return Row(cells, self._step(flow, step))
            case Leave(other):
                return Row(cells, self._flow(other))
            case Visit(other, step):
                return Row(cells, self._step(flow, step), through=self._flow(other))

    def _flow(self, name: str) -> Link:
        number = self._numbers.get(name)
        return Link(f"{number} {name}", name) if number else Link(name)

    def _step(self, flow: str, name: str) -> Link:
        place = list(self._book.flows[flow].steps).index(name) + 1
        return Link(f"{self._numbers[flow]}.{place} {name}", f"{flow}-{name}")


def _order(book: Book) -> list[str]:
    """The flows as a person meets them: from the start on, the nearest first; then those that nothing leads to."""
    order = [book.start]
    for name in order:
        led = (go.flow for step in book.flows[name].steps.values() for go in ways(step) if not isinstance(go, Next))
        order.extend(each for each in dict.fromkeys(led) if each not in order)
    return [*order, *(name for name in book.flows if name not in order)]
