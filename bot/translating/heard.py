"""What people may type for an answer: each phrase means one answer, and not its opposite as well.

Asked of the engine itself: the answers are those that a person is shown, with everything that is understood for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

import regex

from bot.engine.draft import Draft
from bot.engine.duty import Duty
from bot.engine.model import Conversation
from bot.engine.questions import PANELS, WORDS, options, present
from bot.engine.understanding import Option, normalise
from bot.language.findings import Report, quoted
from bot.language.model import Ask, Book, Menu, Position
from bot.language.wording import HEARD
from bot.translating.cells import cell_of
from bot.translating.places import Places
from bot.translating.status import Catalogue

COUNTRIES = "hotline-country"
UNSURE = "unsure"
"""Holds both sides of a thing on purpose: "I think so", "I don't think so"."""
UNSPACED = regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Hiragana}\p{Katakana}\p{Han}]")
ANY_DAY = datetime(2026, 1, 1, tzinfo=UTC)


class Question(NamedTuple):
    """A question with all that is below it; `facts` are the answers of its own of which one is kept.

    `judged`: danger and signs of trafficking are read off them.
    """

    message: str
    options: tuple[Option, ...]
    facts: tuple[str, ...] = ()
    judged: bool = False


def check(book: Book, catalogue: Catalogue, places: Places, report: Report) -> None:
    """Every phrase of every question in one language."""
    checker = _Checker(book, catalogue, places, report)
    for question in _questions(book, catalogue.language):
        checker.one_meaning(question)
        checker.opposites(question)
    checker.no_meaning()


def _questions(book: Book, language: str) -> Iterator[Question]:
    """All questions of the book, then those that the hotline asks by itself."""
    judged = _judged(book)
    for flow in book.flows.values():
        for name, step in flow.steps.items():
            if isinstance(step, Ask | Menu):
                found = _asked(book, language, place=((flow.name, name),))
                values = book.slots[step.slot].values if isinstance(step, Ask) and step.slot in book.slots else ()
                facts = tuple(each for each in values if each != UNSURE)
                yield found._replace(facts=facts, judged=isinstance(step, Ask) and step.slot in judged)
    for panel in (*PANELS, "languages", "country"):
        yield _asked(book, language, panel=panel)


def _judged(book: Book) -> set[str]:
    """The slots that urgency and indicators look at."""
    conditions = [each for several in book.urgency.values() for each in several]
    conditions += [each for indicator in book.indicators.values() for each in indicator.raised_by]
    return {test.slot for condition in conditions for test in condition.tests}


def _asked(book: Book, language: str, place: tuple[tuple[str, str], ...] = (), panel: str = "") -> Question:
    conversation = Conversation(id="c", platform="line", language=language, place=place, panel=panel)
    draft = Draft(book, conversation, ANY_DAY, Duty())
    question = present(draft)
    return Question(question.message, options(draft, question))


class _Checker:
    def __init__(self, book: Book, catalogue: Catalogue, places: Places, report: Report) -> None:
        self._own = catalogue.own
        self._places = places
        self._report = report
        listed = book.words.text(catalogue.language, "phrases-negations")
        self._told: set[tuple[Position, str]] = set()
        """The words for every question are met at each of them, and told once."""
        self._negations = [] if listed.missing else list(filter(None, map(normalise, listed.text.split("|"))))

    def one_meaning(self, question: Question) -> None:
        """No phrase is typed for two answers, none is what the button of another one says."""
        labels = {normalise(option.label): option.name for option in question.options}
        meanings: dict[str, str] = {}
        for option in question.options:
            for phrase in option.heard:
                normal = normalise(phrase)
                before = meanings.setdefault(normal, option.name)
                button = labels.get(normal, option.name)
                if normal and button != option.name:
                    text = f"{quoted(phrase)} is what the button {quoted(button)} says in {quoted(question.message)}."
                    self._warn("TM731", question, option, phrase, text, "A button goes first: delete it here.")
                elif normal and before != option.name:
                    text = f"In {quoted(question.message)}, {quoted(phrase)} means {quoted(before)} as well."
                    self._warn("TM730", question, option, phrase, text, "Keep it where most people mean it.")

    def opposites(self, question: Question) -> None:
        """No answer holds a phrase and its negation; no negation stands for one answer while it leaves several open."""
        answers = [option for option in question.options if option.name in question.facts]
        phrases = {normalise(each): option.name for option in answers for each in (option.label, *option.heard)}
        for option in answers:
            for phrase in option.heard:
                for bare, negation in _bare(normalise(phrase), self._negations):
                    if phrases.get(negation) == option.name and normalise(phrase).endswith(negation):
                        continue  # "quite wrong", where "wrong" is this answer, is no opposite of "quite"
                    if phrases.get(bare) == option.name:
                        text = f"{quoted(phrase)} and its opposite {quoted(bare)} are the same answer."
                        self._warn("TM732", question, option, phrase, text, "Keep the one that fits this answer.")
                    elif bare in phrases and question.judged and len(answers) > 2:
                        text = f"{quoted(phrase)} only says that it is not {quoted(phrases[bare])}."
                        self._warn("TM732", question, option, phrase, text, "Delete it: the question is asked again.")

    def no_meaning(self) -> None:
        """Of every phrase something is left that can be compared."""
        for entry in self._own.values():
            for part in entry.parts:
                for phrase in cell_of(entry.parts[part]).split("|") if part.endswith(HEARD) else ():
                    if phrase.strip() and not normalise(phrase):
                        at = self._places.within(entry.name, part, phrase)
                        text = f"Nothing of {quoted(phrase.strip())} can be heard."
                        self._report.warning("TM733", at, text, "Write letters or figures, or delete it.")

    def _warn(self, code: str, question: Question, option: Option, phrase: str, text: str, advice: str) -> None:
        at = self._at(question, option, phrase)
        if at and (at, text) not in self._told:
            self._told.add((at, text))
            self._report.warning(code, at, text, advice)

    def _at(self, question: Question, option: Option, phrase: str) -> Position | None:
        """Beside the question, else among the words for all of them; None where it stands in another language."""
        part = option.name.removeprefix("_") + HEARD
        for message in (question.message, WORDS, COUNTRIES):
            entry = self._own.get(message)
            heard = cell_of(entry.parts[part]) if entry and part in entry.parts else ""
            if phrase in (each.strip() for each in heard.split("|")):
                return self._places.within(message, part, phrase)
        return None


def _bare(normal: str, negations: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The phrase without its negation, and that, for each it holds. English melts it into the verb: can't, don't."""
    for negation in negations if normal not in negations else ():
        if negation not in normal or _closes(negation, normal, negations):
            continue
        word = regex.escape(negation)
        whole = word if UNSPACED.search(negation) else rf"\b{word}\b"
        ends = ("nt", "t") if negation.endswith("nt") else ("not",) if negation.endswith("not") else ()
        melted = [negation.removesuffix(end) for end in ends]
        for instead in dict.fromkeys(("", *melted)):
            rest = " ".join(regex.sub(whole, instead, normal, count=1).split())
            if rest not in ("", normal, *negations):  # "no no" is no yes
                yield rest, negation


def _closes(negation: str, normal: str, negations: Sequence[str]) -> bool:
    """Whether it only ends what another one began, as in Khmer and Burmese: មិន … ទេ is one negation."""
    before = normal.removesuffix(negation)
    return before != normal and bool(UNSPACED.search(negation)) and any(each in before for each in negations)
