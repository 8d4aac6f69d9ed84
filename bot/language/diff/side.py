"""One of two books that are compared: what a person meets at a step, and where it leads."""

from __future__ import annotations

from collections.abc import Mapping

from bot.language.diff.renames import Place
from bot.language.media import for_language
from bot.language.model import (
    SOURCE_LANGUAGE,
    WORDED,
    Ask,
    Book,
    Call,
    Condition,
    FollowUp,
    Go,
    Hand,
    Leave,
    MapPoint,
    Medium,
    Menu,
    Next,
    Resources,
    Row,
    Say,
    Step,
    Visit,
)
from bot.language.plain import Plain
from bot.language.steps import SKIP
from bot.language.wording import HEARD
from bot.language.written import Written

EVERY = ""
"""In place of an answer's name: whatever is answered."""
ENDED, NOBODY = "chat_ended", "nobody"
"""The two ways on from a handoff."""


class Side:
    """A book with its words in reach."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.written = Written(book.words)
        self._plain = Plain(book, SOURCE_LANGUAGE)

    def step(self, place: Place) -> Step:
        """The step of this place."""
        flow, step = place
        return self.book.flows[flow].steps[step]

    def said(self, language: str, place: Place) -> str:
        """What is read at a step; empty where it has no words."""
        return self.written.shown(language, "-".join(place)) if isinstance(self.step(place), WORDED) else ""

    def texts(self, language: str, place: Place) -> dict[str, str]:
        """What is read at a step, under no name, and its other texts but labels (as the words for a picture)."""
        message, labels = "-".join(place), self.answers(place)
        named = self.written.attributes(language, message) if isinstance(self.step(place), WORDED) else ()
        others = [name for name in named if name.removesuffix(HEARD) not in labels]
        return {
            "": self.said(language, place),
            **{name: self.written.shown(language, message, name) for name in others},
        }

    def shows(self, language: str, place: Place) -> str:
        """The picture, sound or point on the map of a step."""
        match self.book.flows[place[0]].beside_of(place[1]).media:
            case None:
                return ""
            case MapPoint(latitude, longitude):
                return f"{latitude}, {longitude}"
            case file:
                return _file(file.name, for_language(file.name, self.book.media, language))

    def pause(self, place: Place) -> str:
        """The seconds before the words of a step."""
        return f"{self.book.flows[place[0]].beside_of(place[1]).pause:g}"

    def answers(self, place: Place) -> tuple[str, ...]:
        """The names of a question's own answers, in the order of the buttons."""
        match self.step(place):
            case Ask(slot=slot) if slot in self.book.slots:
                return self.book.slots[slot].values
            case Menu(answers=answers):
                return tuple(answers)
            case _:
                return ()

    def label(self, language: str, place: Place, name: str) -> str:
        """What stands on a button."""
        return self.written.shown(language, "-".join(place), name) or name

    def heard(self, language: str, place: Place, name: str) -> tuple[str, ...]:
        """What people write for an answer."""
        return self.written.heard(language, "-".join(place), name)

    def ways(self, place: Place) -> Mapping[str, Go]:
        """Where each answer leads; EVERY where there is nothing to choose."""
        match self.step(place):
            case Ask(next=following, answers=answers):
                names = self.answers(place)
                every = dict.fromkeys((*names, SKIP), following) if names else {EVERY: following}
                return {**every, **answers}
            case Menu(answers=answers):
                return answers
            case Say(next=following) | Resources(next=following) | FollowUp(next=following):
                return {EVERY: following}
            case Call(go):
                return {EVERY: go}
            case Hand(next=following, nobody=nobody):
                return {ENDED: following, NOBODY: nobody}
            case _:
                return {}

    def row(self, row: Row, flow: str) -> str:
        """One row of a branch in words."""
        return f"{self.condition(row.when, flow) if row.when else self._plain.frame('otherwise')} → {lead(row.go)}"

    def condition(self, condition: Condition, flow: str) -> str:
        """All of its lines in words."""
        return " ".join(self._plain.condition(condition, flow).splitlines())

    def numbers(self, country: str) -> list[str]:
        """The emergency numbers of a country as they are shown."""
        return [
            " – ".join(
                (
                    each.number,
                    self.written.shown(SOURCE_LANGUAGE, "hotline-service", each.service) or each.service,
                    self.written.shown(SOURCE_LANGUAGE, "hotline-learns", each.who_learns) or each.who_learns,
                )
            )
            for each in self.book.emergency.get(country, ())
        ]


def _file(name: str, medium: Medium | None) -> str:
    """Another file of the same name is told by its hash."""
    return f"{name} ({medium.hash[:8]})" if medium else name


def lead(go: Go) -> str:
    """Where to, by the names in the files."""
    match go:
        case Next(step):
            return step
        case Leave(flow):
            return f"the flow {flow}"
        case Visit(flow, step):
            return f"the flow {flow}, then {step}"
