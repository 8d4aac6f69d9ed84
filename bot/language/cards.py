"""`cards.yaml`: what a volunteer can say to somebody whose language they do not speak, by topic.

The words of a card are the message `cards-CARD`, its answers the labels of it. What the desk types to find one is
`.find-heard`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.language.findings import Report, did_you_mean, quoted
from bot.language.flow_file import check_format
from bot.language.model import SHARED_LISTS, SOURCE_LANGUAGE, PhraseCard, Position
from bot.language.nodes import Items, Node, Scalar
from bot.language.page import Entry, Page
from bot.language.steps import SKIP
from bot.language.translations import Message, Translation
from bot.language.wording import HEARD, chain
from bot.language.words import NAMED_MISSING

GROUP = "cards"
"""Messages that begin with it are cards, or belong to all of them."""
OPENING, PASSED_ON = "cards-opening", "cards-passed_on"
COMMON = (OPENING, PASSED_ON)
SHARED = "hotline-yes_no"
TOPICS = "desk-card_topics"
"""The message whose labels name the topics for volunteers."""
FIND = "find"
SAID_ONLY = "none"
MOST_CARDS, MOST_TOPICS, MOST_ANSWERS = 12, 12, 8
"""Of a topic, of the file, of a card: LINE shows 13 buttons at once."""
LONGEST_NAME = 15
"""Letters of a card, an answer, a topic: they stand in a button's token, beside the conversation's id."""
EXAMPLE = "safety: {safe_now: yes_no, pain: [head, belly], take_care: none}"


@dataclass(frozen=True, slots=True)
class Listed:
    """A card and where it stands; `topic_at`: where its topic does."""

    card: PhraseCard
    at: Position
    topic_at: Position


def read_cards(node: Node, page: Page) -> tuple[Listed, ...]:
    """The cards in the order written. What was misread is left out, and reported."""
    entries = page.fields(node, "This file", ("format", "topics", "about", "source"))
    if entries is None:
        return ()
    check_format(entries, page)
    top = Position(page.path, 1, 1)
    body = page.required(entries, "topics", top, "This file", f"topics: {{{EXAMPLE}}}")
    topics = page.fields(body, "“topics”", example=EXAMPLE) if body else None
    _not_too_many(len(topics or ()), MOST_TOPICS, "topics", top, page)
    found = [listed for topic in (topics or {}).values() for listed in _topic(topic, page)]
    first: dict[str, Listed] = {}
    for listed in found:
        if first.setdefault(listed.card.name, listed) is not listed:
            page.error("TM545", listed.at, f"There are two cards {quoted(listed.card.name)}.", "Give one another name.")
    return tuple(first.values())


def _topic(entry: Entry, page: Page) -> Iterator[Listed]:
    name = page.name(entry.key, "A topic", LONGEST_NAME)
    cards = page.fields(entry.value, "A topic", example=EXAMPLE)
    if name is None or cards is None:
        return
    _not_too_many(len(cards), MOST_CARDS, "cards", name.at, page)
    for card in cards.values():
        named, answers = page.name(card.key, "A card", LONGEST_NAME), _answers(card.value, page)
        if named and answers is not None:
            yield Listed(PhraseCard(named.text, name.text, answers), named.at, name.at)


def _answers(node: Node, page: Page) -> tuple[str, ...] | None:
    if isinstance(node, Items):
        names = [page.name(part, "An answer", LONGEST_NAME) for part in page.parts(node, "The answers")]
        _not_too_many(len(names), MOST_ANSWERS, "answers", node.at, page)
        return tuple(name.text for name in names if name and _is_free(name, page))
    text = page.text(node, "What can be answered")
    known = {SAID_ONLY: (), **SHARED_LISTS}
    if text is None or text.text in known:
        return known[text.text] if text else None
    advice = did_you_mean(text.text, known, "Write yes_no, none, or a list: [today, before, no].")
    page.error("TM546", text.at, f"{quoted(text.text)} is nothing that can be answered.", advice)
    return None


def _is_free(name: Scalar, page: Page) -> bool:
    if name.text != SKIP:
        return True
    page.error("TM546", name.at, f"{quoted(SKIP)} is among the answers of every card.", "Delete it here.")
    return False


def _not_too_many(count: int, most: int, what: str, at: Position, page: Page) -> None:
    if count > most:
        page.error("TM547", at, f"{count} {what} stand here; {most} at most fit.", "Make two of it.")


# ── their words ────────────────────────────────────────────────────────────────────────────────────────────


def check(listed: tuple[Listed, ...], translations: Mapping[str, Translation], report: Report) -> None:
    """Words that are missing, words of a card that there is not, and topics without a name for volunteers."""
    source = translations.get(SOURCE_LANGUAGE)
    if source is None:
        return
    for each in listed:
        _in_source(each, source, report)
    _topics_named(listed, source, report)
    known = {message_of(each.card.name): each.card for each in listed}
    for translation in translations.values():
        for message in translation.messages.values():
            if message.name.startswith(f"{GROUP}-") and message.name not in COMMON:
                _strangers(message, known, report)
        if translation is not source and any(name.startswith(f"{GROUP}-") for name in translation.messages):
            _summary(translation, translations, known, report)


def message_of(card: str) -> str:
    """The message that holds its words."""
    return f"{GROUP}-{card}"


def _in_source(listed: Listed, source: Translation, report: Report) -> None:
    name, card = message_of(listed.card.name), listed.card
    message = source.known.get(name)
    if name in source.misread or not source.whole:
        return
    if message is None or message.value is None or not message.value.is_written:
        text = f"The card {quoted(card.name)} has no text in the source language."
        report.error("TM403", listed.at, text, f"Write in translations/{source.language}/{GROUP}.ftl:\n{name} = …")
        return
    shared = source.known[SHARED].attributes if SHARED in source.known else {}
    lacking = [answer for answer in card.answers if answer not in message.attributes and answer not in shared]
    if lacking:
        text = f"Answers of the card {quoted(card.name)} have no label: {', '.join(lacking)}."
        labels = "\n".join(f"    .{answer} = …" for answer in lacking)
        report.error("TM404", listed.at, text, f"Write below {name}:\n{labels}")


def _topics_named(listed: tuple[Listed, ...], source: Translation, report: Report) -> None:
    labels = source.known[TOPICS].attributes if TOPICS in source.known else {}
    for topic, at in {each.card.topic: each.topic_at for each in listed}.items():
        if topic not in labels:
            advice = f"Write in translations/{SOURCE_LANGUAGE}/desk.ftl:\n{TOPICS} =\n    .{topic} = …"
            report.error("TM548", at, f"The topic {quoted(topic)} has no name for volunteers.", advice)


def _strangers(message: Message, known: Mapping[str, PhraseCard], report: Report) -> None:
    """Words that nobody ever reads: mostly of a card or an answer that was renamed."""
    card = known.get(message.name)
    if card is None:
        near = did_you_mean(message.name, known, "Write it in flows/cards.yaml, or delete its words.")
        report.warning("TM549", message.at, f"There is no card {quoted(message.name)}.", near)
        return
    parts = [FIND + HEARD, *(answer + ending for answer in card.answers for ending in ("", HEARD))]
    for name, text in message.attributes.items():
        if name not in parts:
            advice = did_you_mean(name, parts, "Delete it.")
            report.warning("TM411", text.at, f"This card has no answer {quoted(name)}.", advice)


def _summary(
    translation: Translation, translations: Mapping[str, Translation], known: Mapping[str, PhraseCard], report: Report
) -> None:
    """Cards that a language lacks which has others: they cannot be sent in it."""
    spoken = [translations[tag] for tag in chain(translation.language)[:-1] if tag in translations]
    missing = [name for name, card in known.items() if not any(_is_whole(each, name, card) for each in spoken)]
    if missing:
        some = ", ".join(missing[:NAMED_MISSING]) + (", …" if len(missing) > NAMED_MISSING else "")
        at = Position(f"translations/{translation.language}/", 1, 1)
        text = f"{len(missing)} of {len(known)} cards are missing or not written yet: {some}"
        report.warning("TM409", at, text, "They are not sent in this language, and volunteers are told so.")


def _is_whole(translation: Translation, name: str, card: PhraseCard) -> bool:
    message = translation.known.get(name)
    if message is None or message.value is None or not message.value.is_written:
        return False
    shared = translation.known[SHARED].attributes if SHARED in translation.known else {}
    return all(answer in message.attributes or answer in shared for answer in card.answers)
