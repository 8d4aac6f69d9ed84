"""Phrase cards: what a volunteer says to somebody whose language they do not speak, and the answer that comes back.

Each reads it in their own language. A card that the person's language lacks is not sent in another one: the volunteer
is told so.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz

from bot.engine import handing, unanswered
from bot.engine.draft import Draft
from bot.engine.duty import Volunteer
from bot.engine.hours import keeps_silent
from bot.engine.model import Cover, Tell
from bot.engine.normal import normalise
from bot.engine.outgoing import Answer, Outgoing, Words
from bot.engine.questions import SKIP, WORDS, Question, meaning
from bot.engine.understanding import ALIKE, SHORTEST_ALIKE, Taken
from bot.language.cards import FIND, OPENING, PASSED_ON, TOPICS, message_of
from bot.language.model import SOURCE_LANGUAGE, PhraseCard
from bot.language.wording import FALL_BACK, Wording

CARD, TOPIC, LOOK = "card", "topic", "cards"
"""What volunteers do: send one, look into a topic, search (`/say`)."""
PRESSED = "_card:"
"""Begins the name of a person's button: `_card:CARD:ANSWER`."""
MOST_FOUND = 12


# ── finding one ────────────────────────────────────────────────────────────────────────────────────────────


def look(draft: Draft, volunteer: Volunteer, act: str, text: str) -> None:
    """The cards that a word finds, or those of a topic; without either, or where nothing is found, the topics."""
    if not any(_is_there(draft, card) for card in draft.book.cards.values()):
        _tell(draft, volunteer, "desk-cards_none", person_language=_spoken(draft))
    elif act == TOPIC and (listed := [each.name for each in draft.book.cards.values() if each.topic == text]):
        _list(draft, volunteer, listed)
    elif found := search(draft.book.words, tuple(draft.book.cards.values()), volunteer.languages, text):
        _list(draft, volunteer, found)
    else:
        topics = dict.fromkeys(card.topic for card in draft.book.cards.values())
        labels = ((topic, draft.label(TOPICS, topic, volunteer.languages[0])) for topic in topics)
        buttons = tuple(Answer(f"{TOPIC}:{topic}", label) for topic, label in labels)
        message = "desk-cards_not_found" if text.strip() else "desk-cards"
        _tell(draft, volunteer, message, *buttons, text=text)


def search(words: Wording, cards: tuple[PhraseCard, ...], languages: tuple[str, ...], text: str) -> list[str]:
    """The names of the cards that a volunteer may mean, the likeliest first; close spelling comes last."""
    wanted = normalise(text)
    likely = ((_likeness(wanted, entry), entry.card) for entry in _index(words, cards, languages))
    found = sorted((rank, number, card) for number, (rank, card) in enumerate(likely) if wanted and rank)
    return [card for _, _, card in found[:MOST_FOUND]]


class _Entry(NamedTuple):
    card: str
    forms: frozenset[str]
    """What finds it by itself: its name, its topic, the listed words."""
    texts: tuple[str, ...]


def _likeness(wanted: str, entry: _Entry) -> int:
    """1: that very word; 2: a part of one; 3: somewhere in the text; 4: spelt much alike; 0: nothing of it."""
    if wanted in entry.forms:
        return 1
    if any(wanted in form or (len(form) >= SHORTEST_ALIKE and form in wanted) for form in entry.forms):
        return 2
    if any(wanted in text for text in entry.texts):
        return 3
    alike = len(wanted) >= SHORTEST_ALIKE and any(fuzz.ratio(wanted, form) >= ALIKE for form in entry.forms)
    return 4 if alike else 0


@lru_cache(maxsize=16)
def _index(words: Wording, cards: tuple[PhraseCard, ...], languages: tuple[str, ...]) -> tuple[_Entry, ...]:
    spoken = tuple(dict.fromkeys((*languages, SOURCE_LANGUAGE)))
    return tuple(
        _Entry(
            card.name,
            frozenset(normalise(form) for form in _forms(words, card, spoken)) - {""},
            tuple(normalise(words.text(language, message_of(card.name)).text) for language in spoken),
        )
        for card in cards
    )


def _forms(words: Wording, card: PhraseCard, languages: tuple[str, ...]) -> Iterator[str]:
    yield card.name.replace("_", " ")
    for language in languages:
        yield words.label(language, TOPICS, card.topic).text
        yield from words.heard(language, message_of(card.name), FIND)


def _list(draft: Draft, volunteer: Volunteer, names: list[str]) -> None:
    texts = [f"{number}. {_shown(draft, name, volunteer.languages[0])}" for number, name in enumerate(names, start=1)]
    buttons = [Answer(f"{CARD}:{name}", str(number)) for number, name in enumerate(names, start=1)]
    others = Answer(f"{TOPIC}:", draft.label("desk-words", "topics", volunteer.languages[0]))
    spoken = _spoken(draft)
    _tell(draft, volunteer, "desk-cards_found", *buttons, others, cards="\n".join(texts), person_language=spoken)


# ── sending it ─────────────────────────────────────────────────────────────────────────────────────────────


def send(draft: Draft, volunteer: Volunteer, name: str, *below: Answer) -> None:
    """A card to the person, with its answers and what stands `below` all that a human says."""
    card = draft.book.cards.get(name)
    if draft.conversation.cover is Cover.HIDDEN:
        _tell(draft, volunteer, "desk-hidden")
    elif card is None:
        _tell(draft, volunteer, "desk-card_gone")
    elif not _is_there(draft, card):
        _tell(draft, volunteer, "desk-card_missing", person_language=_spoken(draft))
    else:
        _send(draft, volunteer, card, below)


def _send(draft: Draft, volunteer: Volunteer, card: PhraseCard, below: tuple[Answer, ...]) -> None:
    draft.urgent = True
    draft.set(card=card.name)
    unanswered.answered(draft)
    draft.parts.append(Words(draft.text(message_of(card.name)), message_of(card.name)))
    buttons = tuple(Answer(f"{PRESSED}{card.name}:{each.name}", each.label) for each in _answers(draft, card))
    draft.show((*buttons, *below))
    waits = draft.conversation.cover is Cover.QUIET or keeps_silent(draft.conversation.hours)
    message = "desk-card_held" if waits else "desk-card_sent"
    for reader in (volunteer, *handing.watchers(draft)):
        _tell(draft, reader, message, card=_shown(draft, card.name, reader.languages[0]))


def _is_there(draft: Draft, card: PhraseCard) -> bool:
    """Whether the person's language has all of it; what it falls back to for want of its own script counts."""
    words, message = draft.book.words, message_of(card.name)
    spoken = (draft.language, *FALL_BACK.get(draft.language, ()))
    return any(
        words.own(tag, message) and all(words.labelled(tag, message, answer) for answer in card.answers)
        for tag in spoken
    )


def _answers(draft: Draft, card: PhraseCard) -> tuple[Answer, ...]:
    """As the person reads them; every question can be skipped."""
    own = tuple(Answer(name, draft.label(message_of(card.name), name)) for name in card.answers)
    return (*own, Answer(SKIP, draft.label(WORDS, SKIP))) if own else ()


# ── what comes back ────────────────────────────────────────────────────────────────────────────────────────


def press(draft: Draft, name: str, *below: Answer) -> bool:
    """A button of a card: the volunteer reads it in their language. False where the book has no such card any more."""
    card_name, _, answer = name.removeprefix(PRESSED).partition(":")
    card = draft.book.cards.get(card_name)
    if card is None or answer not in (*card.answers, SKIP):
        return False
    draft.set(card="")
    _pass_on(draft, "desk-card_answer", card, answer)
    draft.say(PASSED_ON)
    draft.show(below)
    return True


def type_in(draft: Draft, text: str) -> bool:
    """Whether typed words are an answer of the card that was sent last, beyond doubt; then both are passed on."""
    card = draft.book.cards.get(draft.conversation.card)
    question = Question(message_of(card.name), _answers(draft, card)) if card and card.answers else None
    meant = meaning(draft, question, text) if question else None
    if card is None or not isinstance(meant, Taken):
        return False
    draft.set(card="")
    _pass_on(draft, "desk-card_typed", card, meant.name, text)
    return True


def _pass_on(draft: Draft, message: str, card: PhraseCard, answer: str, text: str = "") -> None:
    """Whoever has the chat reads it in their language, and supervisors who look on in theirs."""
    handoff = draft.conversation.handoff
    holder = draft.volunteer(handoff.holder) if handoff else None
    for reader in filter(None, (holder, *handing.watchers(draft))):
        language = reader.languages[0]
        label = draft.label(WORDS if answer == SKIP else message_of(card.name), answer, language)
        _tell(draft, reader, message, card=_shown(draft, card.name, language), answer=label, text=text)


# ── what volunteers read ───────────────────────────────────────────────────────────────────────────────────


def _shown(draft: Draft, name: str, language: str) -> str:
    """As the volunteer reads it, without the harmless beginning that is there for a locked screen."""
    text = draft.text(message_of(name), language)
    for opening in (draft.label(OPENING, each, language) for each in ("ask", "tell")):
        text = text.removeprefix(opening)
    return text.strip()


def _spoken(draft: Draft) -> str:
    """The person's language by its own name."""
    return draft.label(WORDS, "name", draft.language)


def _tell(draft: Draft, volunteer: Volunteer, message: str, *buttons: Answer, **more: str) -> None:
    text = handing.desk_text(draft, volunteer, message, **more)
    outgoing = Outgoing((Words(text, message),), buttons, urgent=True, language=volunteer.languages[0])
    draft.add(Tell(volunteer.id, outgoing, handoff=handing.handoff_id(draft)))
