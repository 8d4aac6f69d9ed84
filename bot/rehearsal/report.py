"""What came of the transcripts, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.language.findings import Finding, Report, printable, show
from bot.rehearsal.chat import MARK, WHO, chat
from bot.rehearsal.ways import Rehearsed

LINE = "─" * 40


def finding(rehearsed: Rehearsed, sources: Mapping[str, bytes]) -> Finding | None:
    """Where it is not as the transcript says; None where all is."""
    difference = rehearsed.played.difference
    if difference is None:
        return None
    report = Report()
    report.error(difference.code, difference.at, difference.message, difference.help)
    return report.findings(sources)[0]


def failures(rehearsed: Sequence[Rehearsed], sources: Mapping[str, bytes]) -> str:
    """Each conversation that went otherwise, as a chat, with the place where it did.

    Where a transcript goes wrong in the same place in several languages, the first is shown and the others are named.
    """
    alike: dict[tuple[str, Finding], list[Rehearsed]] = {}
    for each in rehearsed:
        if found := finding(each, sources):
            alike.setdefault((each.transcript.name, found), []).append(each)
    return "\n".join(line for (_, found), several in alike.items() for line in _failure(several, found))


def _failure(several: Sequence[Rehearsed], found: Finding) -> Iterator[str]:
    first, *others = several
    way = f", {first.way}" if first.way else ""
    yield f"{MARK} {printable(first.name)}{way}"
    if others:
        yield f"  and in the same place: {', '.join(each.where for each in others)}"
    yield LINE
    if talk := chat(first.played, first.language):
        yield talk
    yield f"{MARK:>{WHO}}  here:"
    yield ""
    yield show([found])


def count(rehearsed: Sequence[Rehearsed]) -> str:
    """In one line, how many there were and whether all went as expected."""
    failed = sum(each.played.difference is not None for each in rehearsed)
    outcome = f"{failed} not as expected" if failed else "all as expected"
    many, talks = _plural(_transcripts(rehearsed), "transcript"), _plural(len(rehearsed), "conversation")
    return f"{many}, {talks}, each played three ways: {outcome}."


def as_values(rehearsed: Sequence[Rehearsed], sources: Mapping[str, bytes]) -> dict[str, Any]:
    """For programs: how many, and everything that failed."""
    failed = [(each, found) for each in rehearsed if (found := finding(each, sources))]
    return {
        "transcripts": _transcripts(rehearsed),
        "conversations": len(rehearsed),
        "failed": len(failed),
        "failures": [_values(each, found) for each, found in failed],
    }


def _values(rehearsed: Rehearsed, found: Finding) -> dict[str, str | int]:
    of_finding = ("code", "path", "line", "column", "message", "help")
    return {
        "name": rehearsed.transcript.name,
        "platform": rehearsed.platform,
        "language": rehearsed.language,
        "way": rehearsed.way,
        **{name: getattr(found, name) for name in of_finding},
        "chat": chat(rehearsed.played, rehearsed.language),
    }


def _transcripts(rehearsed: Sequence[Rehearsed]) -> int:
    return len({(each.transcript.at.path, each.transcript.name) for each in rehearsed})


def _plural(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"
