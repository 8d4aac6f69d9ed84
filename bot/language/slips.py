"""What keeps a file from being YAML, in words that staff can use.

libyaml says where it lost the thread, and what it would have needed there. What was slipped mostly stands in that line
or just before it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import yaml


class Told(NamedTuple):
    """Line and column from 0, what is wrong, what to do."""

    line: int
    column: int
    message: str
    advice: str


_START = yaml.Mark("", 0, 0, 0, "", 0)
_INDENT = "Lines of one list, step or mapping begin in the same column: look at this line, and at those above it."
_WIDE = "This sign is a wide one, which means nothing here."
_NARROW = "Type it with the keyboard switched to English letters."
_COMMAS = "put commas between its parts."
# What to look for in a line; the place is where the group is.
_SLIPS = (
    (r"^\s*(-)[^\s-]", "A space is missing behind this dash.", "Each part of a list begins with “- ”."),
    (r"^\s*(?:- )?[a-z][a-z0-9_]*(:)[^\s:]", "A space is missing behind this colon.", "Write “word: value”."),
    (r"^ *(?:- )?[a-z][a-z0-9_]* *(：)", _WIDE, _NARROW),
    (r"^ *(?:- *)?(\u3000)", _WIDE, _NARROW),
    (r":(\u3000)", _WIDE, _NARROW),
    (
        r"^ *(\u00a0)",
        "This only looks like a space.",
        "Type the spaces before this line anew: they were copied from a page.",
    ),
    (r"^\s*(//)", "A note can't begin like this.", "Notes for colleagues begin with “# ”."),
    (r":\s*([｛［])", _WIDE, _NARROW),
    (r":\s*([<>])=?\s*\d", "A comparison is a word here.", "More than 12 is {over: 12}, less than 12 is {under: 12}."),
    (r"([“”„‘’«»])", "This only looks like a quote.", "Write ' or \": word processors make others of them."),
    (r"^\s*(%)", "A line can't begin with this character.", "Delete it."),
    (
        r'^\s*(?:- )?[a-z][a-z0-9_]*:\s+"[^"]*(")\s*[^\s#]',
        "The text ends at this quote, and more follows.",
        "Put quotes around the whole text: 'single ones' where double ones stand in it.",
    ),
    (r"'[^']*(')[^\s,}\]#:]", "The text ends at this quote.", "Within single quotes '' stands for an apostrophe."),
)
# What libyaml says → what staff can use; True: the place is where the thing began, not where its end was missed.
_MISREADINGS = (
    ("mapping values are not allowed", "A colon stands where none can.",
     "Put a text that holds a colon in quotes, or look at the indentation of this line and the one above.", False),
    ("cannot start any token", "A value can't begin with this character.", "Put the value in quotes.", False),
    ("',' or ']'", "This list is not closed.", f"Close it with “]”, and {_COMMAS}", True),
    ("',' or '}'", "This brace is not closed.", f"Close it with “}}”, and {_COMMAS}", True),
    ("unexpected end of stream", "This quote is not closed.", "Put the same quote at the end of the text.", True),
    ("expected '-' indicator", "This line does not stand below the others of its list.", _INDENT, False),
    ("expected key", "This line does not stand below the others of its mapping.", _INDENT, False),
    ("expected <document start>", "This line does not belong to what stands above it.", _INDENT, False),
    ("could not find expected ':'", "A colon is missing behind this word.", "Write “word: value”.", True),
    ("unknown escape character", "A backslash means something in double quotes.", "Use single quotes.", False),
    ("hexdecimal number", "A backslash means something in double quotes.", "Use single quotes.", False),
    ("expected node content", "A value is missing here.", "", False),
)  # fmt: skip


def explained(error: yaml.MarkedYAMLError, text: str) -> Told:
    """What is wrong with a text that libyaml gave up on."""
    return _slipped(error, text.split("\n")) or _comma_missing(error) or _misread(error)


def _slipped(error: yaml.MarkedYAMLError, lines: list[str]) -> Told | None:
    lost = (error.problem_mark or _START).line
    began = (error.context_mark or error.problem_mark or _START).line
    for number in dict.fromkeys((lost, began, max(lost - 1, 0))):
        line = lines[number] if number < len(lines) else ""
        for pattern, message, advice in _SLIPS:
            found = re.search(pattern, line)
            if found:
                return Told(number, found.start(1), message, advice)
    opened = re.match(r"\s*[\[{]", lines[began] if began < len(lines) else "")
    if opened and "could not find expected ':'" in (error.problem or ""):
        return Told(began, opened.end() - 1, "A dash is missing before this.", "Each part of a list begins with “- ”.")
    return None


def _comma_missing(error: yaml.MarkedYAMLError) -> Told | None:
    """A list or brace that goes on in its line is not left open: its parts are not told apart."""
    began, lost = error.context_mark, error.problem_mark
    if began and lost and began.line == lost.line and re.search("',' or '[]}]'", error.problem or ""):
        return Told(began.line, began.column, "A comma is missing in here.", "Put commas between its parts.")
    return None


def _misread(error: yaml.MarkedYAMLError) -> Told:
    for words, message, advice, at_opening in _MISREADINGS:
        if words in (error.problem or ""):
            mark = (error.context_mark if at_opening else None) or error.problem_mark or _START
            return Told(mark.line, mark.column, message, advice)
    mark = error.problem_mark or _START
    return Told(mark.line, mark.column, f"This is not YAML: {error.problem}.", "Compare it with a line that works.")
