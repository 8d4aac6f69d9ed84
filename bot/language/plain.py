"""Conditions, facts and answers in plain words, for whoever looks at the script: staff, lawyers, survivors.

The words around them are the messages `print-…`; the labels of answers are those that the person sees.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from fluent.syntax import ast

from bot.language.kinds import kind_of
from bot.language.model import (
    BUILT_IN,
    REFERENCE,
    TYPED,
    WORDED,
    Ask,
    Book,
    Condition,
    End,
    MediaFile,
    Menu,
    Step,
    Test,
    Visit,
)
from bot.language.patterns import used_in
from bot.language.proofs import ways
from bot.language.screening import URGENCIES
from bot.language.steps import SKIP
from bot.language.wording import SHARED_LABELS, chain, locale_of
from bot.language.words import ALT

FRAME = "print"
COUNTRIES = "hotline-country"
GLOBAL = "hotline-words"
UNWRITTEN = ("human", "leave", "skip")
Place = tuple[str, str]


class Plain:
    """One book in one language."""

    def __init__(self, book: Book, language: str) -> None:
        self.book = book
        self.language = language
        self._asked = _questions(book)
        self._called = {
            go.flow
            for flow in book.flows.values()
            for step in flow.steps.values()
            for go in ways(step)
            if isinstance(go, Visit)
        }
        self.spoken = tuple(each for each in book.words.languages if _speaks(book, each))
        """The languages that have words for a flow; those that only the program lends have none."""
        self._locale = locale_of(language)

    def frame(self, name: str, **args: str | float) -> str:
        """Words of the picture itself: the message `print-<name>`."""
        return self.book.words.text(self.language, f"{FRAME}-{name}", args).text

    def either(self, parts: Sequence[str]) -> str:
        """“a, b or c”, as the language joins them."""
        from babel.lists import format_list

        return format_list(list(parts), style="or", locale=self._locale)

    def unwritten(self) -> str:
        """The buttons below every question that no flow writes."""
        buttons = [self.label(GLOBAL, name) for name in UNWRITTEN]
        return self.frame("unwritten", buttons=" · ".join(buttons))

    # ── steps ────────────────────────────────────────────────────────────────────────────────────────────

    def title(self, flow: str, step: str) -> str:
        """What kind of step it is; a flow that others call does not end, it goes back to them."""
        kind = kind_of(self.book.flows[flow].steps[step])
        return self.frame("back" if kind == "end" and flow in self._called else kind)

    def said(self, flow: str, step: str) -> str:
        """What the person reads at a step; empty where it says nothing."""
        if not isinstance(self.book.step(flow, step), WORDED):
            return ""
        return self.message(f"{flow}-{step}")

    def message(self, name: str, known: Mapping[str, str] | None = None) -> str:
        """The text of a message; a fact that is not `known` stands there by its name, in brackets."""
        facts = {slot: f"[{self.fact(slot)}]" for slot in (*self.book.slots, *BUILT_IN, REFERENCE)}
        return self.book.words.text(self.language, name, {**facts, **(known or {})}).text

    def variants(self, name: str) -> tuple[tuple[str, str], ...]:
        """Other words of a message for some people: by which fact and value, and how it reads then."""
        pattern = self._patterns.get(name)
        found = used_in(pattern).choices if pattern else []
        usual = self.message(name)
        cases = dict.fromkeys((each.variable, each.key) for each in found if not each.default)
        facts = [(slot, value) for slot, value in cases if value in self._values(slot)]
        told = ((self._is(slot, value), self.message(name, {slot: value})) for slot, value in facts)
        return tuple((when, text) for when, text in told if text != usual)

    @cached_property
    def _patterns(self) -> Mapping[str, ast.Pattern]:
        """Message → its text, in this language or the next that has one."""
        return {
            name: entry.value
            for spoken in reversed(chain(self.language))
            for name, entry in self.book.words.entries(spoken).items()
            if isinstance(entry, ast.Message) and entry.value
        }

    def _is(self, slot: str, value: str) -> str:
        return self.frame("is", fact=self.fact(slot), values=self.value(slot, value))

    def label(self, message: str, attribute: str) -> str:
        """The text of an attribute of a message."""
        return self.book.words.label(self.language, message, attribute).text

    def answer(self, flow: str, step: str, name: str) -> str:
        """The label of an answer, as it stands on the button."""
        asked = self.book.step(flow, step)
        if name == SKIP:
            return self.label(GLOBAL, SKIP)
        if isinstance(asked, Ask) and asked.slot in BUILT_IN:
            return self.value(asked.slot, name)
        return self.label(f"{flow}-{step}", name)

    def answers(self, step: Step) -> tuple[str, ...]:
        """The names of the answers that are the flow's own, in the order of the buttons."""
        match step:
            case Ask(slot=slot):
                return self.book.slots[slot].values if slot in self.book.slots else ()
            case Menu(answers=answers):
                return tuple(answers)
            case _:
                return ()

    def shown(self, flow: str, step: str) -> str:
        """The picture, sound or point on the map of a step, by the words for whoever can't see or hear it."""
        media = self.book.flows[flow].beside_of(step).media
        if media is None:
            return ""
        kind = self.book.media[media.name].kind if isinstance(media, MediaFile) else "point"
        alt = self.label(f"{flow}-{step}", ALT)
        return self.frame("shown", kind=self.part("media", kind), alt=alt)

    def typed(self, step: Step) -> str:
        """What is typed as an answer; empty where there are buttons."""
        kind = self._type(step.slot) if isinstance(step, Ask) else ""
        return self.frame("typed", kind=self.part("type", kind)) if kind in TYPED else ""

    def spoken_in(self, message: str, attribute: str = "") -> str:
        """The language that a text is in: this one, or one that it falls back to."""
        own, shared = self.book.words.own, SHARED_LABELS.get(attribute, "")
        for name in (message, shared):
            for each in chain(self.language) if name else ():
                if own(each, name, attribute):
                    return each
        return self.language

    def lacking(self, flow: str, name: str) -> tuple[str, ...]:
        """The languages that lack the step's words or one of its labels."""
        step, message, words = self.book.flows[flow].steps[name], f"{flow}-{name}", self.book.words
        if not isinstance(step, WORDED) or (isinstance(step, End) and not words.has(self.language, message)):
            return ()
        media = (ALT,) if self.book.flows[flow].beside_of(name).media else ()
        return tuple(each for each in self.spoken if not self._whole(each, message, self.answers(step) + media))

    def _whole(self, language: str, message: str, labels: Sequence[str]) -> bool:
        words = self.book.words
        return words.own(language, message) and all(words.labelled(language, message, label) for label in labels)

    # ── conditions ───────────────────────────────────────────────────────────────────────────────────────

    def condition(self, condition: Condition, flow: str) -> str:
        """A `when`, each thing that must hold in a line of its own. `flow`: whose labels come first."""
        first, *rest = (self._test(test, flow) for test in condition.tests)
        return "\n".join([first, *(self.frame("and", more=more) for more in rest)])

    def alternatives(self, conditions: Sequence[str]) -> str:
        """Conditions of which one is enough."""
        first, *rest = conditions
        return "\n".join([first, *(self.frame("or", more=more) for more in rest)])

    def fact(self, slot: str) -> str:
        """What a slot is called."""
        return self.part("fact", slot)

    def part(self, name: str, attribute: str) -> str:
        """One of the words of a message `print-<name>`, else the name itself."""
        return self.label(f"{FRAME}-{name}", attribute)

    def value(self, slot: str, value: str, flow: str = "") -> str:
        """What a value of a slot is called: its label where it is asked for."""
        match slot:
            case _ if value == SKIP:
                return self.frame("skipped")
            case "urgency":
                return self.part("urgency", value)
            case "result" | "said":
                return self.part(slot, value)
            case "raised":
                return self.book.indicators[value].label if value in self.book.indicators else _spaced(value)
            case "language":
                return self._language_name(value)
            case "platform":
                return value.upper() if value == "line" else value.capitalize()
            case _ if slot == "country" or self._type(slot) == "place":
                return self.label(COUNTRIES, value)
        place = self._asked.get((flow, slot)) or self._asked.get(("", slot))
        return self.label(f"{place[0]}-{place[1]}", value) if place else _spaced(value)

    def _test(self, test: Test, flow: str) -> str:
        fact = self.fact(test.slot)
        if test.region is not None:
            return self.frame("region", fact=fact, region=test.region)
        if test.over is not None or test.under is not None:
            return self._range(fact, test)
        if test.negated and test.any_of == (SKIP,):
            return self.frame("known", fact=fact)
        if not test.negated and {*test.any_of} >= {SKIP, *self._values(test.slot)} != {SKIP}:
            return self.frame("asked", fact=fact)
        values = self.either([self.value(test.slot, value, flow) for value in test.any_of])
        return self.frame("is_not" if test.negated else "is", fact=fact, values=values)

    def _range(self, fact: str, test: Test) -> str:
        over, under = (f"{bound:g}" if bound is not None else "" for bound in (test.over, test.under))
        name = "between" if over and under else "over" if over else "under"
        return self.frame(name, fact=fact, over=over, under=under)

    def _values(self, slot: str) -> tuple[str, ...]:
        if slot == "urgency":
            return URGENCIES
        return self.book.slots[slot].values if slot in self.book.slots else ()

    def _type(self, slot: str) -> str:
        return self.book.slots[slot].type if slot in self.book.slots else ""

    def _language_name(self, tag: str) -> str:
        from babel import Locale, UnknownLocaleError

        try:
            return Locale.parse(tag, sep="-").get_display_name(self._locale) or tag
        except (UnknownLocaleError, ValueError):
            return tag


def _speaks(book: Book, language: str) -> bool:
    """Whether any step has words in this language; one that the program lends speaks of no flow."""
    return any(book.words.own(language, f"{flow.name}-{step}") for flow in book.flows.values() for step in flow.steps)


def _questions(book: Book) -> Mapping[Place, Place]:
    """Where a slot is asked for: by flow and slot, and by ("", slot) in the first flow that does."""
    found: dict[Place, Place] = {}
    for flow in book.flows.values():
        for name, step in flow.steps.items():
            if isinstance(step, Ask):
                found.setdefault((flow.name, step.slot), (flow.name, name))
                found.setdefault(("", step.slot), (flow.name, name))
    return found


def _spaced(name: str) -> str:
    return name.replace("_", " ")
