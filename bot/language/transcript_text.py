"""Transcripts as YAML that people read: what the reader makes of it is the same transcript again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.language.findings import INVISIBLE
from bot.language.transcript import (
    ANYBODY,
    NOTHING,
    Blocks,
    Bot,
    Does,
    Edits,
    Expect,
    Expected,
    Line,
    OnCall,
    Presses,
    Sends,
    Starts,
    They,
    Transcript,
    Types,
    Unsends,
    Volunteer,
    Wait,
)

PLAIN = re.compile(r"""[^\s:#,\[\]{}&*!|>'"%@`\\~=?.<-][^:#,\[\]{}"`\\\n\t]*""")
"""What needs no quotes, wherever it stands."""
SPECIAL = re.compile(rf"{INVISIBLE.pattern}|\t")
UNITS = (("days", 86_400.0), ("h", 3600.0), ("min", 60.0))
DESK_KEYS = {"offered_as": "urgency"}


def written(transcripts: Iterable[Transcript]) -> str:
    """The text of a file."""
    return "\n".join(f"{_scalar(each.name)}:\n{_lines(each)}" for each in transcripts)


def length(seconds: float) -> str:
    """A length of time, in the largest unit that it is a number of."""
    for unit, size in UNITS:
        if seconds >= size and seconds % size == 0:
            return f"{seconds / size:g} {unit}"
    return f"{seconds:g} s"


def _lines(transcript: Transcript) -> str:
    every = (*_head(transcript), *(_line(line) for line in transcript.lines))
    return "".join(f"  - {line}\n" for line in every)


def _head(transcript: Transcript) -> Iterator[str]:
    who = {"platform": transcript.platforms, "language": transcript.languages, "serving": transcript.serving}
    yield f"as: {_mapping({key: _one_or_list(values) for key, values in who.items() if values})}"
    if transcript.duty == (OnCall(ANYBODY.name, on=False),):
        yield "duty: nobody"
    elif transcript.duty != (ANYBODY,):
        yield f"duty: {_mapping({each.name: _on_call(each) for each in transcript.duty})}"


def _on_call(volunteer: OnCall) -> str:
    known = {"languages": volunteer.languages, "skills": volunteer.skills, "on": () if volunteer.on else ("no",)}
    return _mapping({key: _one_or_list(values) for key, values in known.items() if values})


def _line(line: Line) -> str:
    match line:
        case They(does=does):
            return f"they: {_in_each(does)}"
        case Volunteer(who=who, does=does):
            what = _short(does) or _deed(does)
            return f"volunteer: {what if who == ANYBODY.name else _mapping({who: what})}"
        case Wait(seconds=seconds):
            return f"wait: {length(seconds)}"
        case Bot(messages=messages):
            return f"bot: {_one_or_list([each.name for each in messages]) if messages else NOTHING}"
        case Expect(things=things, desk=desk):
            return f"{'desk' if desk else 'expect'}: {_expected(things)}"


# ── what they do ───────────────────────────────────────────────────────────────────────────────────────────


def _in_each(does: Mapping[str, Does]) -> str:
    """One deed, or its words in each language."""
    first, *others = does.values()
    if all(each == first for each in others):
        return _short(first) or _deed(first)
    short = {language: text for language, each in does.items() if (text := _short(each))}
    if len(short) == len(does):
        return _mapping(short)
    return _mapping({_verb(first): _mapping({language: _scalar(_words(each)) for language, each in does.items()})})


def _short(does: Does) -> str | None:
    """`start`, an answer with its dot or plain words; None where it has to be spelled out."""
    match does:
        case Starts(again=False):
            return "start"
        case Presses(answer, of=""):
            return f".{answer}"
        case Types(words, seconds=0.0) if words and words != "start" and not words.startswith("."):
            return _scalar(words)
    return None


def _deed(does: Does) -> str:
    match does:
        case Types(words, seconds):
            late = {"late": length(seconds)} if seconds else {}
            return _mapping({"type": _scalar(words), **late})
        case Presses(answer, of):
            return _mapping({"press": answer, "of": of})
        case Sends(kind, says):
            return _mapping({"send": kind, **({"says": _scalar(says)} if says else {})})
        case Edits(words):
            return _mapping({"edit": _scalar(words)})
        case Unsends():
            return _mapping({"unsend": "last"})
        case Starts():
            return _mapping({"start": "again"})
        case Blocks():
            return _mapping({"block": "us"})


def _verb(does: Does) -> str:
    return "edit" if isinstance(does, Edits) else "type"


def _words(does: Does) -> str:
    return does.words if isinstance(does, Types | Edits) else ""


# ── what must come of it ───────────────────────────────────────────────────────────────────────────────────


def _expected(things: Sequence[Expected]) -> str:
    if [thing.what for thing in things] == ["told"]:
        return _one_or_list(things[0].values) if things[0].values else NOTHING
    facts = {DESK_KEYS.get(thing.what, thing.what): _value(thing) for thing in things if not thing.subject}
    slots = {thing.subject: _value(thing) for thing in things if thing.subject}
    return _mapping(facts | ({"slots": _mapping(slots)} if slots else {}))


def _value(thing: Expected) -> str:
    values = _one_or_list(thing.values) if thing.values else NOTHING
    return _mapping({"not": values}) if thing.negated else values


# ── YAML ───────────────────────────────────────────────────────────────────────────────────────────────────


def _mapping(entries: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in entries.items()) + "}"


def _one_or_list(values: Sequence[str]) -> str:
    texts = [_scalar(value) if value != "..." else value for value in values]
    return texts[0] if len(texts) == 1 else f"[{', '.join(texts)}]"


def _scalar(text: str) -> str:
    """Quoted only where it has to be; what nobody sees is spelled out."""
    if PLAIN.fullmatch(text) and text == text.strip() and not SPECIAL.search(text):
        return text
    if SPECIAL.search(text) or "\n" in text:
        quoted = json.dumps(text, ensure_ascii=False)
        return SPECIAL.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
    return "'" + text.replace("'", "''") + "'"
