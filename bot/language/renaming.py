"""Another name for a step, wherever flows, words, reviews and transcripts name it; every other byte stays."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from bot.language.editing import MARK
from bot.language.findings import Report, did_you_mean, quoted
from bot.language.flow_file import FlowFile, read_flow
from bot.language.media import voice_of
from bot.language.model import Position
from bot.language.nodes import parse
from bot.language.page import ID, LONGEST_ID, Page, ToStep

MENTION = re.compile(r"flows/tests/.+\.ya?ml|flows/[^/]+\.yaml|translations/[^/]+/review\.yaml")
"""Files in which a message stands by its name alone."""
WORDS = re.compile(r"translations/[^/]+/[^/]+\.ftl")
VOICES = re.compile(r"flows/media/([^/]+)/[^/]+")


class RenamingError(Exception):
    """It can't be called so; the text says why and what to do."""


class Renamed(NamedTuple):
    """What becomes of the files: the content of those that change, and voices that move (from → to)."""

    changed: dict[str, bytes]
    moved: dict[str, str]


def renamed(files: Mapping[str, bytes], old: str, new: str) -> Renamed:
    """The step `old` under the name `new`, both as FLOW-STEP. `files`: path → content, transcripts and reviews too.

    Raises RenamingError.
    """
    flow, before, after = _names(old, new)
    path = f"flows/{flow}.yaml"
    file = _read(files, path, flow)
    steps = file.flow.positions
    if before not in steps:
        raise RenamingError(f"The flow {quoted(flow)} has no step {quoted(before)}. {did_you_mean(before, steps)}")
    if after in steps:
        raise RenamingError(f"The flow {quoted(flow)} has a step {quoted(after)} already.")
    changed = {path: _in_flow(files[path], file, before, after)}
    changed |= {other: text for other, text in _elsewhere(files, old, new) if other != path and text != files[other]}
    return Renamed(changed, dict(_voices(files, old, new)))


def _names(old: str, new: str) -> tuple[str, str, str]:
    flow, _, before = old.partition("-")
    other, dash, after = new.partition("-")
    if not before:
        raise RenamingError(f"{quoted(old)} is no step: write FLOW-STEP, for example labour-papers.")
    if dash and other != flow:
        raise RenamingError(f"A step stays in its flow: {flow}-{after}")
    if not (ID.fullmatch(after) and len(after) <= LONGEST_ID):
        raise RenamingError(
            f"{quoted(new)} can't be a name. Write {flow}- and letters a to z, digits and _, a letter first; "
            f"at most {LONGEST_ID} of them."
        )
    return flow, before, after


def _read(files: Mapping[str, bytes], path: str, flow: str) -> FlowFile:
    report = Report()
    if path not in files:
        known = [each.removeprefix("flows/").removesuffix(".yaml") for each in files if each.startswith("flows/")]
        raise RenamingError(f"There is no flow {quoted(flow)}. {did_you_mean(flow, known)}")
    node = parse(path, files[path], report)
    file = read_flow(node, Page(path, report)) if node else None
    if file is None or not file.whole or file.flow.name != flow:
        raise RenamingError(f"{path} has faults: mend these first. See: hotline flows check")
    return file


def _in_flow(data: bytes, file: FlowFile, before: str, after: str) -> bytes:
    text = data.decode("utf-8")
    bare = text.removeprefix(MARK)
    lines = bare.splitlines(keepends=True)
    for at in sorted(_places(file, before), key=lambda at: (at.line, at.column), reverse=True):
        line = lines[at.line - 1]
        start = line.index(before, at.column - 1)  # behind a quote, if there is one
        lines[at.line - 1] = line[:start] + after + line[start + len(before) :]
    return (text[: len(text) - len(bare)] + "".join(lines)).encode("utf-8")


def _places(file: FlowFile, step: str) -> Iterator[Position]:
    yield file.flow.positions[step]
    yield from (each.step.at for each in file.mentions if isinstance(each, ToStep) and each.step.text == step)


def _elsewhere(files: Mapping[str, bytes], old: str, new: str) -> Iterator[tuple[str, bytes]]:
    """As a message: where it has its words or is referred to inside of others, and where it is named."""
    name, replacement = old.encode(), new.encode()
    words = re.compile(rb"(?m)(^(?:\xef\xbb\xbf)?|\{\s*)%b(?=\s*[=.}])" % name)
    mention = re.compile(rb"(?<![\w-])%b(?![\w-])" % name)
    for path, data in files.items():
        if WORDS.fullmatch(path):
            yield path, words.sub(rb"\g<1>" + replacement, data)
        elif MENTION.fullmatch(path):
            yield path, mention.sub(replacement, data)


def _voices(files: Mapping[str, bytes], old: str, new: str) -> Iterator[tuple[str, str]]:
    for path in files:
        found = VOICES.fullmatch(path)
        if found and path == f"flows/media/{voice_of(old, found[1])}":
            yield path, f"flows/media/{voice_of(new, found[1])}"
