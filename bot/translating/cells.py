"""A Fluent text as the cell of a table, and back: line breaks are line breaks, a variable stays `{ $name }`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_pattern, serialize_placeable

from bot.language.findings import INVISIBLE
from bot.language.translations import plain

SPECIAL = frozenset("[.*")
"""At the beginning of a line they mean something to Fluent; in a file they are written {"["} there."""
QUOTED = re.compile('"[^"]*"')
FORMULA = re.compile("'*[=+@\t\r\n\\-＝＋＠－]")
"""A cell that begins like this is calculated by a spreadsheet, whoever wrote it (OWASP, CSV injection). An apostrophe
before it makes a text of it; one that stood there already is doubled, so that nothing is lost."""


class UnreadableError(Exception):
    """A cell is no text that can be shown; says why, and what to do."""


def cell_of(pattern: ast.Pattern) -> str:
    """The text as a translator sees it, choices between variants included as Fluent writes them."""
    text = ""
    for element in pattern.elements:
        text += element.value if isinstance(element, ast.TextElement) else _placed(element, text)
    return tidy(text)


def pattern_of(cell: str) -> ast.Pattern:
    """The text that stands in a cell; raises UnreadableError where it is none."""
    text = tidy(cell)
    hidden = INVISIBLE.search(text)
    if hidden:
        raise UnreadableError(f"It holds a character that nobody sees (U+{ord(hidden[0]):04X}). Delete it.")
    try:
        pattern = _parsed("\n".join(["cell =", *_indented(text), ""]))
    except RecursionError:
        raise UnreadableError("Its braces are nested too deep.") from None
    if cell_of(_parsed(f"cell ={serialize_pattern(pattern)}\n")) != cell_of(pattern):
        raise UnreadableError("Fluent has no way to write it. Does a line begin with spaces? Delete them.")
    return pattern


def tidy(cell: str) -> str:
    """Without what nobody means: empty lines and tabs outside, spaces at the end of lines, foreign line breaks."""
    lines = cell.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip(" ") for line in lines).strip("\n\t ")


def protected(cell: str) -> str:
    """The cell as it may stand in a file that a spreadsheet opens."""
    return f"'{cell}" if FORMULA.match(cell) else cell


def restored(cell: str) -> str:
    """What `protected` made of it, undone; also where the spreadsheet took the apostrophe away itself."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell) else cell


def _placed(element: ast.Placeable, before: str) -> str:
    inner = element.expression
    begins = not before.rpartition("\n")[2].strip(" ")
    if isinstance(inner, ast.StringLiteral) and inner.value in SPECIAL and begins:
        return str(inner.value)
    return serialize_placeable(element)


def _indented(text: str) -> Iterator[str]:
    """The lines as a file has them. Between braces `[` and `*` begin a variant; elsewhere they are only letters."""
    depth = 0
    for line in text.split("\n"):
        bare = line.lstrip(" ")
        escape = depth <= 0 and bare[:1] in SPECIAL
        shown = f'{line[: len(line) - len(bare)]}{{"{bare[0]}"}}{bare[1:]}' if bare and escape else line
        yield f"    {shown}" if line else ""
        outside = QUOTED.sub("", line)
        depth += outside.count("{") - outside.count("}")


def _parsed(source: str) -> ast.Pattern:
    (entry, *others) = FluentParser().parse(source).body
    if isinstance(entry, ast.Message) and entry.value and not others:
        return entry.value
    junk = next(each for each in (entry, *others) if isinstance(each, ast.Junk))
    message, advice = plain(junk.annotations[0], source)
    raise UnreadableError(f"{message} {advice}".strip())
