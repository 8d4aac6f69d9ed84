"""The question a person is asked now: its message and its answers, computed anew whenever they are needed.

A question is a panel of the engine's own (language, menu …) if one is open, else the step where the conversation
stands. Nothing of it is stored, so the buttons, the typed numbers and the repeated question always agree.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

from bot.engine import asking
from bot.engine.detection import likely
from bot.engine.draft import Draft
from bot.engine.hours import PARTS, zones_of
from bot.engine.normal import normalise
from bot.engine.outgoing import Answer
from bot.engine.typed import OFFERED, TIME, label, near, places
from bot.engine.understanding import Option, Perhaps, PhraseIndex, Prepared, Taken, prepare, understand
from bot.language.model import SHARED_LISTS, Ask, FollowUp, Hand, Menu, Slot
from bot.language.wording import Wording

WORDS = "hotline-words"
"""The message whose attributes are the labels and typed forms of everything that is unwritten."""
MENU_WORDS = ("menu", "language", "back", "skip", "afresh", "own_sign", "leaving", "data", "privacy", "forget")
GLOBAL_WORDS = ("human", "call", "leave", *MENU_WORDS, "yes", "no", "sign", "again", "thanks", "who")
NO_REQUEST = frozenset({"yes", "no", "sign", "again", "thanks", "who"})
"""Those of them that ask for nothing by themselves."""
LIKELIEST = 5
DID_YOU_MEAN = "hotline-did_you_mean"
MEANT = "meant"
ALSO = "also"
SKIP = "skip"
PAGE = "_page_"
OWN_QUESTION = "cover_question"
"""The panel of the cover's own question."""
OWN_ANSWERS = ("weather", "food", "night", "animals")
HOURS, HOURS_HERE, HOURS_WHERE = "hours", "hours_here", "hours_where"
"""Panels: when somebody may be written to; the same after it was done; in which country they are."""
OF_HOURS = (*PARTS, "never")
LEAVING = "leaving"
"""The flow in which a person says what *leave quietly* is to do."""
FEEDBACK = "feedback"
"""The flow of two questions on how it was, which may follow a chat."""
KNOWN = "hotline-known"
PLAINLY = {"_known": "yes", "_not_now": "no"}
"""What a plain yes or no means where whom they knew is offered."""
_NUMBERED = regex.compile(r"(?:number|#|ข้อ|ข้อที่|เบอร์|หมายเลข)\s*(\d{1,2})|(\d{1,2})\s*(?:番|ばん)")
"""A number as people write it who see no buttons: "number 2", "ข้อ 2", "2番"."""
PANELS = {
    "menu": ("_language", "_back", "_afresh", "_own_sign", "_leaving", "_data", "_privacy", "_forget"),
    "forget": ("_forget_yes", "_forget_no"),
    "call": ("_call", "_not_now"),
    "known": ("_known", "_not_now"),
}
"""Panels whose answers are always the same; `language`, `languages`, `country` and `place` compute theirs."""


class Question(NamedTuple):
    """`message` is what is asked, `answers` the buttons in the order shown, `kind` how an answer is read."""

    message: str
    answers: tuple[Answer, ...]
    kind: str = ""
    """`text number date place` where words are the answer; empty where one of `answers` is."""


def present(draft: Draft) -> Question:
    """What the person is asked now; at rest there is no message, only a human and the way out."""
    offer = offered(draft.conversation.panel)
    question = _panel(draft, offer.below) if offer.below else _standing(draft)
    match offer.how:
        case "meant":
            return _narrowed(draft, question, offer.names)
        case "also":
            return _widened(draft, question, offer.names)
    return question


class Offer(NamedTuple):
    """What stands for one turn in place of a question's own answers, so that numbers mean what the screen shows."""

    how: str
    """`MEANT`: only some of them, after a misspelling; `ALSO`: the engine's own besides; empty: nothing does."""
    names: tuple[str, ...]
    below: str
    """The panel below it, or empty."""


def offered(panel: str) -> Offer:
    """What a panel offers besides the question."""
    how, _, rest = panel.partition(" ")
    if how not in (MEANT, ALSO):
        return Offer("", (), panel)
    names, _, below = rest.partition(":")
    return Offer(how, tuple(names.split()), below)


def offer(draft: Draft, how: str, *names: str) -> None:
    """Let this stand over the present question until something is answered."""
    draft.set(panel=f"{how} {' '.join(names)}:{offered(draft.conversation.panel).below}")


def _narrowed(draft: Draft, question: Question, names: tuple[str, ...]) -> Question:
    """Only what may be meant, a human and the way out. Of a typed question that may be dates or places."""
    kept = tuple(answer for answer in question.answers if answer.name in (*names, "_human", "_leave"))
    read = [name for name in names if all(answer.name != name for answer in kept)] if question.kind in OFFERED else []
    offered_now = tuple(Answer(code, label(draft, question.kind, code)) for code in read)
    return Question(DID_YOU_MEAN, offered_now + kept, "" if read else question.kind)


def _widened(draft: Draft, question: Question, names: tuple[str, ...]) -> Question:
    """Another language before the answers, danger behind them."""
    languages = tuple(_word(draft, name) for name in names if name.startswith("_lang_"))
    others = tuple(_word(draft, name) for name in names if not name.startswith("_lang_"))
    return question._replace(answers=(*languages, *question.answers, *others))


def _standing(draft: Draft) -> Question:
    """The question of the step where the conversation stands."""
    if not draft.conversation.place:
        return Question("", _unwritten(draft, "again"))
    flow, step_name = draft.conversation.place[-1]
    message = f"{flow}-{step_name}"
    match draft.book.step(flow, step_name):
        case Ask(slot="language"):
            return Question(message, _languages(draft, LIKELIEST) + _unwritten(draft))
        case Ask(slot="country"):
            return Question(message, _countries(draft) + _unwritten(draft, SKIP))
        case Ask(slot=slot):
            return _asked(draft, message, draft.book.slots[slot])
        case Menu(answers=answers):
            return Question(message, _labelled(draft, message, tuple(answers)) + _unwritten(draft))
        case Hand():
            names = ("go_on", *_later(draft), "leave")
            return Question(asking.words(draft), tuple(_word(draft, name) for name in names))
        case FollowUp():
            return _panel(draft, panel_of_hours(draft))
        case _:
            return Question("", _unwritten(draft, "again"))


def panel_of_hours(draft: Draft) -> str:
    """The hours; before them the country, where they did not say it, for it is their clock that counts."""
    return HOURS if zones_of(near(draft)) else HOURS_WHERE


def meaning(draft: Draft, question: Question, text: str) -> Taken | Perhaps | None:
    """Which answer of the question the words are, exactly or perhaps."""
    negations = listed(draft.book.words, draft.language, "phrases-negations")
    prepared = _prepared(options(draft, question), negations, not question.kind)
    number = None if question.kind else _NUMBERED.fullmatch(normalise(text))
    meant = understand((number[1] or number[2]) if number else text, prepared)
    return meant or _country_of(draft, question, text)


def _country_of(draft: Draft, question: Question, text: str) -> Taken | Perhaps | None:
    """Whoever is asked for the country may name the town."""
    countries = {answer.name for answer in question.answers if len(answer.name) == 2 and answer.name.isupper()}
    match places(draft).read(text) if countries else None:
        case Taken(code) if code[:2] in countries:
            return Taken(code[:2])
        case Perhaps(codes) if known := tuple(dict.fromkeys(code[:2] for code in codes if code[:2] in countries)):
            return Perhaps(known)
    return None


def options(draft: Draft, question: Question) -> tuple[Option, ...]:
    """The answers with all that people write for them."""
    return tuple(
        Option(answer.name, answer.label, _heard(draft, question.message, answer.name)) for answer in question.answers
    )


@lru_cache(maxsize=1024)
def _prepared(options: tuple[Option, ...], negations: tuple[str, ...], numbered: bool) -> Prepared:
    return prepare(options, negations, numbered=numbered)


@lru_cache(maxsize=4)
def _indexed(listed: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...]) -> PhraseIndex:
    """Books mostly differ in other words: the index is theirs together."""
    return PhraseIndex({kind: dict(languages) for kind, languages in listed})


@lru_cache(maxsize=4)
def phrases(words: Wording) -> PhraseIndex:
    """All words that mean the same everywhere, in all languages of the book, and the phrases that alarm."""
    kinds = {kind: {language: _forms(words, language, kind) for language in words.languages} for kind in GLOBAL_WORDS}
    for language in words.languages:
        kinds[f"_lang_{language}"] = {language: _forms(words, language, "name")}
    kinds["_danger"] = {language: _forms(words, language, "danger") for language in words.languages}
    for kind in ("danger", "self_harm", "child", "harmless"):
        kinds[kind] = {language: listed(words, language, f"phrases-{kind}") for language in words.languages}
    return _indexed(tuple((kind, tuple(languages.items())) for kind, languages in kinds.items()))


def courtesy(draft: Draft, text: str) -> str:
    """`again` for a mere hello, `thanks` for mere thanks, else empty."""
    kinds = phrases(draft.book.words).kinds(text)
    return next((kind for kind in ("again", "thanks") if kind in kinds), "")


def asks_language(draft: Draft) -> bool:
    """Whether the script asks for the language just now."""
    step = draft.step
    return isinstance(step, Ask) and step.slot == "language"


def alarming(words: Wording, text: str) -> set[str]:
    """Kinds of the phrases in a text that alarm; a bare cry ("help") is danger as well."""
    index = phrases(words)
    cry = {"danger"} if "_danger" in index.kinds(text) else set()
    return cry | {kind for kind, _ in index.within(text)}


def _forms(words: Wording, language: str, kind: str) -> tuple[str, ...]:
    label = words.label(language, WORDS, kind)
    heard = words.heard(language, WORDS, kind)
    return heard if label.missing else (label.text, *heard)


def listed(words: Wording, language: str, message: str) -> tuple[str, ...]:
    """The parts of a message that lists phrases."""
    found = words.text(language, message)
    return () if found.missing else tuple(part.strip() for part in found.text.split("|") if part.strip())


def _heard(draft: Draft, message: str, name: str) -> tuple[str, ...]:
    words, language = draft.book.words, draft.language
    if name.startswith("_") or name == SKIP:
        plainly = words.heard(language, WORDS, PLAINLY[name]) if message == KNOWN and name in PLAINLY else ()
        return words.heard(language, WORDS, name.removeprefix("_")) + plainly
    if message == DID_YOU_MEAN:
        return ()
    if len(name) > 1 and name in words.languages:
        return words.heard(name, WORDS, "name")
    if name.isupper():
        return words.heard(language, "hotline-country", name)
    own = words.heard(language, message, name)
    shared = words.heard(language, WORDS, name) if name in SHARED_LISTS["yes_no"] else ()
    return own + shared


def _asked(draft: Draft, message: str, slot: Slot) -> Question:
    own = _labelled(draft, message, slot.values)
    return Question(message, own + _unwritten(draft, SKIP), "" if slot.values else slot.type)


def _panel(draft: Draft, panel: str) -> Question:
    match panel:
        case "language":
            return Question("hotline-language", _languages(draft, LIKELIEST) + _unwritten(draft))
        case "languages":
            return Question("hotline-language", _languages(draft, None) + _unwritten(draft))
        case "country":
            return Question("hotline-where", _countries(draft) + _unwritten(draft))
        case "place":
            return Question("hotline-place", _countries(draft) + _unwritten(draft, SKIP))
        case "own_sign":
            return Question("hotline-own_sign", _unwritten(draft, *_droppable(draft)), "text")
        case "check":
            return Question("hotline-check", (_word(draft, "human"),), "text")
        case "hours" | "hours_here":
            return Question(f"hotline-{panel}", _labelled(draft, "hotline-hours", OF_HOURS) + _unwritten(draft), TIME)
        case "hours_where":
            return Question("hotline-hours_where", _countries(draft) + _unwritten(draft, SKIP))
        case "cover_question":
            return Question(f"hotline-{OWN_QUESTION}", _labelled(draft, f"hotline-{OWN_QUESTION}", OWN_ANSWERS))
        case _:
            own = tuple(_word(draft, name) for name in PANELS[panel] if _is_there(draft, name))
            return Question(f"hotline-{panel}", own + _unwritten(draft))


def _droppable(draft: Draft) -> tuple[str, ...]:
    return ("no_sign",) if draft.conversation.sign else ()


def _is_there(draft: Draft, name: str) -> bool:
    """What *leave quietly* does can be chosen where the book has a flow for it."""
    return name != "_leaving" or LEAVING in draft.book.flows


def _languages(draft: Draft, most: int | None) -> tuple[Answer, ...]:
    ours = draft.languages
    first = likely(ours, draft.conversation.locale, draft.duty.countries, current=draft.language)
    shown = first[:most] if most else first
    own = tuple(Answer(language, draft.label(WORDS, "name", language)) for language in shown)
    return own if len(shown) == len(ours) else (*own, _word(draft, "more_languages"))


def _countries(draft: Draft) -> tuple[Answer, ...]:
    """Those that the operator serves come first; the others too, for whoever was taken elsewhere."""
    countries = dict.fromkeys((*draft.duty.countries, *draft.book.emergency))
    return tuple(Answer(country, draft.label("hotline-country", country)) for country in countries)


def _unwritten(draft: Draft, *before: str) -> tuple[Answer, ...]:
    """A human and the way out stand below every question but the cover's; `before` are others that belong to it."""
    if draft.book.is_cover:
        return tuple(map(Answer, map(_own, before), draft.labels(WORDS, before)))
    handoff = draft.conversation.handoff
    declinable = handoff is not None and handoff.unasked and not (handoff.holder or handoff.not_now)
    human = ("not_now", "human") if declinable else ("human",)
    names = (*before, *_later(draft), *human, "leave")
    return tuple(map(Answer, map(_own, names), draft.labels(WORDS, names)))


def _later(draft: Draft) -> tuple[str, ...]:
    """To be written to at another hour: below every question, once somebody heard that nobody is there."""
    handoff, is_asked = draft.conversation.handoff, offered(draft.conversation.panel).below.startswith(HOURS)
    waits = handoff is not None and handoff.told_nobody and not (handoff.holder or handoff.unasked or handoff.afresh)
    return (HOURS,) if waits and not is_asked else ()


def _labelled(draft: Draft, message: str, names: tuple[str, ...]) -> tuple[Answer, ...]:
    return tuple(map(Answer, names, draft.labels(message, names)))


def _word(draft: Draft, name: str) -> Answer:
    if name.startswith("_lang_"):
        return Answer(name, draft.label(WORDS, "name", name.removeprefix("_lang_")))
    bare = name.removeprefix("_")
    return Answer(_own(bare), draft.label(WORDS, bare))


def _own(name: str) -> str:
    """Names of the engine's own answers cannot be a book's; *skip* is one of every slot."""
    return name if name == SKIP else f"_{name}"
