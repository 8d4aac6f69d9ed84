"""Noting in a file of the directory that somebody made sure of an entry; everything else in it stays byte for byte."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from bot.language.findings import did_you_mean
from bot.language.services import HOW_ASSURED

FILE = re.compile(r"flows/resources/[^/]+\.yaml")
NOTED = ("assured_date", "assured_how", "assurer", "approver")
ROLE = re.compile(r"[^\W_][\w .,/&()-]{1,60}")


class NotAssuredError(Exception):
    """It could not be noted; the text says why."""


class Assurance(NamedTuple):
    """Who made sure of an entry (roles, no names), how and when; `second` looked at it too."""

    by: str
    how: str
    second: str
    on: date


def assured(files: Mapping[str, bytes], service: str, assurance: Assurance, today: date) -> tuple[str, bytes]:
    """The file that holds the entry, as it has to be written now. Raises NotAssuredError."""
    _fits(assurance, today)
    names: list[str] = []
    for path in sorted(filter(FILE.fullmatch, files)):
        lines = files[path].decode("utf-8").split("\n")
        names += [found[1] for line in lines if (found := re.match(r"  ([a-z][a-z0-9_]*):\s*$", line))]
        begin = next(
            (number for number, line in enumerate(lines) if re.match(rf"  {re.escape(service)}:\s*$", line)), None
        )
        if begin is not None:
            return path, "\n".join(_noted(lines, begin, assurance)).encode("utf-8")
    raise NotAssuredError(f"There is no service “{service}”. {did_you_mean(service, names)}".strip())


def _fits(assurance: Assurance, today: date) -> None:
    if assurance.how not in HOW_ASSURED:
        raise NotAssuredError(f"“{assurance.how}” is no way to make sure. {did_you_mean(assurance.how, HOW_ASSURED)}")
    for role in filter(None, (assurance.by, assurance.second)):
        if not ROLE.fullmatch(role):
            raise NotAssuredError(
                f"“{role}” can't be noted as a role: write a few plain words, for example: shift lead"
            )
    if assurance.on > today:
        raise NotAssuredError(f"{assurance.on} lies in the future.")


def _noted(lines: list[str], begin: int, assurance: Assurance) -> list[str]:
    """The entry's lines with the four that tell of the check at its end."""
    end = next((number for number in range(begin + 1, len(lines)) if _ends(lines[number])), len(lines))
    while not lines[end - 1].strip():
        end -= 1
    kept = [line for line in lines[begin:end] if not re.match(rf"    ({'|'.join(NOTED)}):", line)]
    new = [f"    assured_date: {assurance.on}", f"    assured_how: {assurance.how}", f"    assurer: '{assurance.by}'"]
    if assurance.second:
        new.append(f"    approver: '{assurance.second}'")
    return [*lines[:begin], *kept, *new, *lines[end:]]


def _ends(line: str) -> bool:
    """Whether the next entry, or its comment, begins."""
    return bool(line.strip()) and not line.startswith("   ")
