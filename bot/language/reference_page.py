"""The reference as a page: every key that staff can write, made of what the reader itself goes by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.adapters import limits
from bot.language import beside, page, rows, script, source, steps, turns
from bot.language.reference import Key, Section, sections

PATH = "docs/flow-reference.md"


class Chapter(NamedTuple):
    """The files that staff write of one kind, and the sections of the reference that explain them."""

    files: str
    sections: Sequence[str]


CHAPTERS = (
    Chapter("flows/*.yaml", ("flow", "step", "way", "row", "when", "slot", "fact", "resources")),
    Chapter("flows/urgency.yaml", ("urgency", "level", "computed")),
    Chapter("flows/indicators.yaml", ("indicators", "indicator")),
    Chapter("flows/emergency.yaml", ("emergency", "number")),
    Chapter("flows/resources/*.yaml", ("directory", "service", "channel")),
    Chapter("flows/places.yaml", ("places", "place")),
    Chapter("flows/law.yaml", ("law", "claim", "checked")),
    Chapter("flows/cards.yaml", ("cards",)),
    Chapter("flows/desk.yaml", ("desk", "limits", "queue", "tier", "closing", "category")),
    Chapter("flows/writing.yaml", ("writing", "style", "rule")),
    Chapter("flows/never.yaml", ("never",)),
    Chapter("flows/tests/*.yaml", ("transcript", "played", "on_duty", "deed", "expected", "told")),
)
INTRODUCTION = """\
# Every key that can be written

For looking something up. How to begin is told in *Writing flows* (`docs/writing-flows.md` of the program), what a
transcript can say in *Transcripts* (`docs/transcripts.md`). An editor that knows the schemas shows the same words where
the mouse rests on a key.

This page is made by a program, out of what the program reads: a change here is lost."""


def written() -> str:
    """The whole page, as Markdown."""
    parts = (INTRODUCTION, _contents(), *(text for chapter in CHAPTERS for text in _chapter(chapter)), _figures())
    return "\n\n".join(parts) + "\n"


def _contents() -> str:
    lines = [f"- `{chapter.files}`: {', '.join(map(_link, chapter.sections))}" for chapter in CHAPTERS]
    return "\n".join([*lines, "- [What fits](#what-fits)"])


def _link(name: str) -> str:
    title = sections()[name].title
    return f"[{title}](#{re.sub(r'[^a-z -]', '', title.lower()).replace(' ', '-')})"


def _chapter(chapter: Chapter) -> Iterator[str]:
    for name in chapter.sections:
        section = sections()[name]
        yield f"## {section.title}\n\n{section.about}"
        if name == "step":
            yield _kinds()
        yield from _keys(section)


def _keys(section: Section) -> Iterator[str]:
    """A table where every example is a line; else each key with its lines below it."""
    if all("\n" not in key.example for key in section.keys.values()):
        rows = [f"| `{key.name}` | {_cell(key.about)} | `{_cell(key.example)}` |" for key in section.keys.values()]
        yield "\n".join(["| key | what it says | for example |", "|---|---|---|", *rows])
    else:
        yield from map(_key, section.keys.values())


def _key(key: Key) -> str:
    return f"### `{key.name}`\n\n{key.about}\n\n```yaml\n{key.example}\n```"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _kinds() -> str:
    """What can stand beside each kind of step."""
    asking = {"ask: a_fact": steps.BESIDE["ask"], "ask: {…}": beside.MANNERS}
    beside_each = asking | {kind: keys for kind, keys in steps.BESIDE.items() if kind != "ask"}
    head = ["| a step of this kind | can have beside it |", "|---|---|"]
    return "\n".join(
        [*head, *(f"| `{kind}` | {_listed((*keys, *beside.NOTES))} |" for kind, keys in beside_each.items())]
    )


def _listed(keys: Sequence[str]) -> str:
    return ", ".join(f"`{key}`" for key in keys)


def _figures() -> str:
    shortest = min(platform.label for platform in limits.ALL.values())
    text = min(platform.text for platform in limits.ALL.values())
    figures = [
        (f"{page.LONGEST_ID}", "letters of the name of a flow, a step or a fact"),
        (f"{page.LONGEST_ANSWER}", "letters of the name of an answer"),
        (f"{shortest}", "letters on a button, as people see them"),
        (f"{text}", "letters of a message"),
        (f"{turns.DEEPEST}", "flows that call one another"),
        (f"{script.MOST_STEPS}", "steps without a question between them"),
        (f"{rows.MOST_ROWS}", "rows of a branch"),
        (f"{beside.LONGEST_PAUSE:.0f}", "seconds of a pause"),
        (f"{source.MOST_BYTES // 1024**2}", "MiB of a file"),
    ]
    lines = [f"| {most} | {what} |" for most, what in figures]
    return "\n".join(["## What fits\n", "| at most | |", "|---|---|", *lines])
