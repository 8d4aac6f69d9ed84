"""A conversation as people read it: who said what, the words in the person's language, the names of messages beside."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from unicodedata import category, east_asian_width

from bot.engine.attachment import Attachment, Pause
from bot.engine.outgoing import Answer, Card, Outgoing, Part, Words
from bot.language.findings import printable
from bot.language.transcript import (
    Blocks,
    Does,
    Edits,
    Line,
    Presses,
    Sends,
    Starts,
    They,
    Types,
    Unsends,
    Volunteer,
    Wait,
)
from bot.language.transcript_text import length
from bot.rehearsal.beat import Beat
from bot.rehearsal.checks import message
from bot.rehearsal.player import Played

WHO = 16
NAME = 24
WIDTH = 114
MARK = "✗"


def chat(played: Played, language: str) -> str:
    """All that was done and shown, up to where it differs."""
    return "\n".join(line for moment in played.moments for line in _moment(*moment, language))


def _moment(line: Line, beat: Beat, language: str) -> Iterator[str]:
    yield _row(_who(line), _deed(line, language))
    for told in beat.told:
        yield from _outgoing("desk", told.outgoing, told.volunteer)
    for outgoing in beat.shown:
        yield from _outgoing("bot", outgoing)


def _outgoing(who: str, outgoing: Outgoing, to: str = "") -> Iterator[str]:
    label = f"{who} → {to}" if to else who
    for part in outgoing.parts:
        yield _row(label, f"{_name(part):{NAME}} {_words(part)}")
        label = ""
    for line in _wrapped([_button(answer) for answer in outgoing.answers]):
        yield _row("", f"{'':{NAME}} {line}")


def _row(who: str, text: str) -> str:
    return _cropped(f"{who:>{WHO}}  {printable(text)}").rstrip()


def _button(answer: Answer) -> str:
    return f"[{answer.name} {answer.label}]" if answer.label != answer.name else f"[{answer.name}]"


def _name(part: Part) -> str:
    """The name of the message, or what else it is."""
    match part:
        case Attachment(kind):
            return f"({kind})"
        case Pause():
            return "(pause)"
        case _:
            return message(part)


def _words(part: Part) -> str:
    match part:
        case Attachment(alt=text):
            return " ".join(text.split())
        case Pause(seconds):
            return f"{seconds:g} s"
        case Words(text):
            return " ".join(text.split())
        case Card(title, lines):
            return " ".join((title, *lines)).strip()
        case _:
            return ""


def _who(line: Line) -> str:
    match line:
        case They():
            return "they"
        case Volunteer(who=who):
            return who
        case _:
            return "wait"


def _deed(line: Line, language: str) -> str:
    match line:
        case They(does=does):
            return deed(does[language])
        case Volunteer(does=does):
            return deed(does)
        case Wait(seconds=seconds):
            return length(seconds)
        case _:
            return ""


def deed(does: Does) -> str:
    """What somebody does, in a few words."""
    match does:
        case Types(words, seconds):
            return f"“{words}”" + (f", written {length(seconds)} before" if seconds else "")
        case Presses(answer, of):
            return f".{answer}" + (f" of {of}" if of else "")
        case Sends(kind, says):
            return f"sends: {kind} {says}".rstrip()
        case Edits(words):
            return f"changes it to “{words}”"
        case Unsends():
            return "takes the last message back"
        case Starts(again):
            return "starts again" if again else "start"
        case Blocks():
            return "blocks the hotline"


def _wrapped(buttons: list[str]) -> Iterator[str]:
    """As many buttons on each line as fit."""
    line = ""
    for button in buttons:
        if line and _columns(f"{line} {button}") > WIDTH - WHO - NAME - 3:
            yield line
            line = ""
        line = f"{line} {button}".strip()
    if line:
        yield line


def _cropped(text: str) -> str:
    """As much as fits on one line."""
    if _columns(text) <= WIDTH:
        return text
    columns = accumulate(map(_columns, text))
    return text[: sum(each < WIDTH for each in columns)] + "…"


def _columns(text: str) -> int:
    """How wide it stands in a terminal: a Japanese letter takes two columns, a mark above another none."""
    return sum(0 if category(letter) == "Mn" else 2 if east_asian_width(letter) in "WF" else 1 for letter in text)
