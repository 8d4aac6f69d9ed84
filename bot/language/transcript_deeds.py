"""What somebody does in a transcript: a person types, presses, sends; a volunteer writes or presses; time passes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from bot.language.findings import did_you_mean, quoted
from bot.language.nodes import Fields, Node, Scalar
from bot.language.page import Entry
from bot.language.transcript import (
    MEDIA,
    Blocks,
    Does,
    Edits,
    Presses,
    Sends,
    Starts,
    They,
    Types,
    Unsends,
    Volunteer,
    Wait,
)
from bot.language.transcript_page import Sheet

START = "start"
DOT = "."
STICKER = "sticker"
EXAMPLE_OF_STICKER = "For example: they: {send: sticker, says: 👍}"
EXAMPLE = "For example: they: .yes, they: some words, they: {send: picture}"


def read_they(entry: Entry, page: Sheet) -> They | None:
    """The person does something."""
    node, languages = entry.value, page.head.languages
    if isinstance(node, Fields) and any(key.text in languages for key, _ in node.entries):
        does = _in_each(node, page, lambda each: _short(each, page))
    elif isinstance(node, Fields):
        does = _spelled_out(node, page)
    else:
        does = _alike(_short(node, page), page)
    return They(node.at, does) if does else None


def read_wait(entry: Entry, page: Sheet) -> Wait | None:
    """Time passes."""
    seconds = page.seconds(entry.value)
    return Wait(entry.value.at, seconds) if seconds is not None else None


def read_volunteer(entry: Entry, page: Sheet) -> Volunteer | None:
    """A volunteer does something; which one is said where several could be meant."""
    who, node = _who(entry, page)
    if not who:
        return None
    does: Does | None
    if isinstance(node, Fields):
        fields = page.fields(node, "What a volunteer does", ("type", "block")) or {}
        words = page.text(fields["type"].value, "What is typed") if "type" in fields else None
        does = Types(words.text) if words else _block(fields["block"].value, page) if "block" in fields else None
    else:
        text = page.text(node, "What a volunteer does")
        does = _said(text, page, page.known.desk_answers) if text else None
    return Volunteer(node.at, who, does) if does else None


def _who(entry: Entry, page: Sheet) -> tuple[str, Node]:
    """The volunteer's name, or none, and what they do."""
    names = [each.name for each in page.head.duty]
    match entry.value:
        case Fields(((key, node),)) if key.text not in ("type", "block"):
            return key.text if page.is_known("TM907", key, "volunteer", names) else "", node
        case node if len(names) == 1:
            return names[0], node
        case node:
            example = f"For example: volunteer: {{{names[0]}: /accept}}" if names else ""
            page.error("TM907", node.at, "Which of the volunteers?", example)
            return "", node


# ── the person ─────────────────────────────────────────────────────────────────────────────────────────────


def _short(node: Node, page: Sheet) -> Does | None:
    """`start`, an answer behind a dot, else what is typed."""
    text = page.text(node, "What they do")
    if text is None or text.text == START:
        return Starts() if text else None
    return _said(text, page, page.known.answers)


def _said(text: Scalar, page: Sheet, answers: Collection[str]) -> Types | Presses | None:
    return _press(text, page, answers) if text.text.startswith(DOT) else Types(text.text)


def _press(text: Scalar, page: Sheet, answers: Collection[str]) -> Presses | None:
    name = text.text.removeprefix(DOT)
    if name.removeprefix("_") in answers:
        return Presses(name)
    advice = did_you_mean(name, answers, f"Words that begin with a dot are typed with {{type: '{DOT}…'}}.")
    page.error("TM908", text.at, f"No question has the answer {quoted(name)}.", advice)
    return None


def _spelled_out(node: Fields, page: Sheet) -> Mapping[str, Does]:
    """`{type: …}` and the like."""
    fields = page.fields(node, "What they do", (*DEEDS, *BESIDE)) or {}
    deeds = [key for key in fields if key in DEEDS]
    if len(deeds) != 1 or any(BESIDE.get(key, deeds[0]) != deeds[0] for key in fields):
        if len(fields) == len(node.entries):
            page.error("TM903", node.at, "They do one thing in a line.", EXAMPLE)
        return {}
    return DEEDS[deeds[0]](fields, page)


def _typed(fields: Mapping[str, Entry], page: Sheet) -> Mapping[str, Does]:
    late = page.seconds(fields["late"].value) if "late" in fields else 0.0
    return _worded(fields["type"].value, page, lambda words: Types(words, late or 0.0))


def _edited(fields: Mapping[str, Entry], page: Sheet) -> Mapping[str, Does]:
    return _worded(fields["edit"].value, page, Edits)


def _pressed(fields: Mapping[str, Entry], page: Sheet) -> Mapping[str, Does]:
    text = page.text(fields["press"].value, "The answer that is pressed")
    pressed = _press(text, page, page.known.answers) if text else None
    if pressed and "of" in fields:
        older = page.one_of("TM909", fields["of"].value, "message", page.known.messages)
        pressed = Presses(pressed.answer, older.text) if older else None
    return _alike(pressed, page)


def _sent(fields: Mapping[str, Entry], page: Sheet) -> Mapping[str, Does]:
    kind = page.one_of("TM910", fields["send"].value, "thing to send", MEDIA)
    says = page.text(fields["says"].value, "The emoji of a sticker") if "says" in fields else None
    if says and kind and kind.text != STICKER:
        page.error("TM903", says.at, "Only a sticker says something.", EXAMPLE_OF_STICKER)
    return _alike(Sends(kind.text, says.text if says else "") if kind else None, page)


def _unsent(fields: Mapping[str, Entry], page: Sheet) -> Mapping[str, Does]:
    return _alike(Unsends() if page.one_of("TM910", fields["unsend"].value, "way to unsend", ("last",)) else None, page)


def _started(fields: Mapping[str, Entry], page: Sheet) -> Mapping[str, Does]:
    again = page.one_of("TM910", fields["start"].value, "way to start", ("again",))
    return _alike(Starts(again=True) if again else None, page)


def _blocked(fields: Mapping[str, Entry], page: Sheet) -> Mapping[str, Does]:
    return _alike(_block(fields["block"].value, page), page)


def _block(node: Node, page: Sheet) -> Blocks | None:
    return Blocks() if page.one_of("TM910", node, "way to block", ("us",)) else None


DEEDS: Mapping[str, Callable[[Mapping[str, Entry], Sheet], Mapping[str, Does]]] = {
    "type": _typed,
    "press": _pressed,
    "send": _sent,
    "edit": _edited,
    "unsend": _unsent,
    "start": _started,
    "block": _blocked,
}
BESIDE = {"of": "press", "late": "type", "says": "send"}
"""Keys that stand only beside another one."""


# ── in each language ───────────────────────────────────────────────────────────────────────────────────────


def _alike(does: Does | None, page: Sheet) -> Mapping[str, Does]:
    return dict.fromkeys(page.head.languages, does) if does else {}


def _worded(node: Node, page: Sheet, make: Callable[[str], Does]) -> Mapping[str, Does]:
    """Words, the same in every language or each with its own; they may be empty."""
    if isinstance(node, Fields):
        return _in_each(node, page, lambda each: make(each.text) if isinstance(each, Scalar) else None)
    if isinstance(node, Scalar):
        return _alike(make(node.text), page)
    page.error("TM203", node.at, "What is written has to be one text.")
    return {}


def _in_each(node: Fields, page: Sheet, read: Callable[[Node], Does | None]) -> Mapping[str, Does]:
    languages = page.head.languages
    fields = page.fields(node, "What they do in each language", languages) or {}
    missing = [language for language in languages if language not in fields]
    if missing:
        advice = f"The transcript runs in: {', '.join(languages)}."
        page.error("TM911", node.at, f"Here is nothing for the language {quoted(missing[0])}.", advice)
    does = {language: read(entry.value) for language, entry in fields.items()}
    return {language: each for language, each in does.items() if each}
