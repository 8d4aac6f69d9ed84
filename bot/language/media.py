"""Pictures and sounds of `flows/media/`: what they are, whether every platform shows them, what they give away."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Literal, NamedTuple

from bot.adapters import limits
from bot.language import pictures, sounds
from bot.language.findings import Report, quoted
from bot.language.model import SOURCE_LANGUAGE, Medium, Position
from bot.language.translations import TAG
from bot.language.wording import chain

FOLDER = "flows/media/"
VOICE = ".m4a"
NAMED = 5
PATH = re.compile(r"flows/media/(?:([A-Za-z0-9-]+)/)?([a-z0-9][a-z0-9_-]*\.(jpg|jpeg|png|m4a))")
"""One for everybody, and beside it in a folder for each language those with words in them."""
LARGEST_PICTURE = min(platform.picture_bytes for platform in limits.ALL.values())
LARGEST_SOUND = min(platform.audio_bytes for platform in limits.ALL.values())
LONGEST_SIDES = min(platform.picture_sides for platform in limits.ALL.values())
MOST_SLENDER = min(platform.picture_ratio for platform in limits.ALL.values())
GIVES_AWAY = "This file tells where it was taken or recorded."
WITHOUT_PLACE = (
    "Save it anew without that: send it to yourself through a messenger as a picture, or take a screenshot\n"
    "of it; a sound is recorded with the location switched off."
)


class Found(NamedTuple):
    """A file that is of use."""

    path: str
    name: str
    """The path below `flows/media/`."""
    language: str
    medium: Medium


def read_media(files: Mapping[str, bytes], report: Report) -> dict[str, Medium]:
    """All media by their path below `flows/media/`; what is wrong with one was reported."""
    media = {}
    for path in sorted(path for path in files if path.startswith(FOLDER)):
        medium = _medium(path, files[path], report)
        if medium:
            media[path.removeprefix(FOLDER)] = medium
    return media


def names_in(files: Mapping[str, bytes]) -> frozenset[str]:
    """What a step may name: the files for everybody, whether or not they are sound."""
    found = (PATH.fullmatch(path) for path in files)
    return frozenset(match[2] for match in found if match and not match[1])


def for_language(name: str, media: Mapping[str, Medium], language: str) -> Medium | None:
    """The file with this language's words in it, or with those of a language that it falls back to, else the one for
    everybody.
    """
    own = (f"{tag}/{name}" for tag in chain(language) if tag != SOURCE_LANGUAGE or language == SOURCE_LANGUAGE)
    return next((media[path] for path in (*own, name) if path in media), None)


def voice_of(message: str, language: str) -> str:
    """Below `flows/media/`: where a recording of a message stands. No step names it; it is there, or it is not."""
    return f"{language}/{message}{VOICE}"


def check_use(files: Mapping[str, bytes], named: Collection[str], messages: Collection[str], report: Report) -> None:
    """Files that no step shows, and those of a language that have none for everybody beside them.

    `messages`: what steps say, of which each may have a voice.
    """
    everybody = names_in(files)
    for path in sorted(path for path in files if PATH.fullmatch(path)):
        name = path.rpartition("/")[2]
        if name not in named and name.removesuffix(VOICE) in messages and PATH.fullmatch(path)[1]:  # type: ignore[index]
            continue
        if name not in named:
            advice = f"Let a step show it (media: {name}), or delete it."
            report.warning("TM607", Position(path, 1, 1), "No step shows this file.", advice)
        elif name not in everybody:
            advice = f"Put one for all other languages at {FOLDER}{name}."
            report.error("TM603", Position(path, 1, 1), "This file is there for one language only.", advice)


def check_voices(files: Mapping[str, bytes], messages: Sequence[str], report: Report) -> None:
    """Flows that are spoken in part: whoever does not read stands in the middle of one without a voice."""
    folders = (PATH.fullmatch(path) for path in files)
    for language in sorted({found[1] for found in folders if found and found[1]}):
        for flow, several in groupby(sorted(messages), key=lambda message: message.partition("-")[0]):
            said = list(several)
            missing = [each for each in said if FOLDER + voice_of(each, language) not in files]
            if 0 < len(missing) < len(said):
                some = ", ".join(missing[:NAMED]) + (", …" if len(missing) > NAMED else "")
                text = (
                    f"{len(missing)} of {len(said)} messages of {quoted(flow)} have no voice in “{language}”: {some}."
                )
                advice = f"Record them, for example {FOLDER}{voice_of(missing[0], language)}"
                report.warning("TM614", Position(f"{FOLDER}{language}/", 1, 1), text, advice)


# ── one file ───────────────────────────────────────────────────────────────────────────────────────────────


def _medium(path: str, data: bytes, report: Report) -> Medium | None:
    at = Position(path, 1, 1)
    named = PATH.fullmatch(path)
    folder = path.removeprefix(FOLDER).rpartition("/")[0]
    if folder and not TAG.fullmatch(folder):
        advice = "Name it by its tag: th, zh-Hans. What is for everybody stands directly in flows/media/."
        report.error("TM604", at, f"The folder {quoted(folder)} is no language: nobody would see this.", advice)
        return None
    if named is None:
        advice = "Name it in small letters, digits, - and _, ending in .jpg, .png or .m4a (a sound)."
        report.error("TM604", at, "This is no picture and no sound that can be shown.", advice)
        return None
    before = report.errors(path)
    kind: Literal["picture", "audio"] = "audio" if named[3] == "m4a" else "picture"
    type_, seconds = _sound(data, at, report) if kind == "audio" else (_picture(data, named[3], at, report), 0.0)
    if report.errors(path) > before:
        return None
    return Medium(hashlib.sha256(data).hexdigest(), kind, type_, data, seconds)


def _picture(data: bytes, ending: str, at: Position, report: Report) -> str:
    picture = pictures.look(data)
    wanted = "image/png" if ending == "png" else "image/jpeg"
    if picture is None or picture.type != wanted:
        advice = "Open it in a program for pictures and save it as JPEG or PNG, with the ending that belongs to it."
        report.error("TM604", at, f"This is no whole picture of the kind {quoted(ending)}.", advice)
        return ""
    for fault, advice in _faults(picture, len(data)):
        report.error("TM605", at, fault, advice)
    if picture.tells_place:
        report.error("TM606", at, GIVES_AWAY, WITHOUT_PLACE)
    return picture.type


def _faults(picture: pictures.Picture, size: int) -> Iterator[tuple[str, str]]:
    if size > LARGEST_PICTURE:
        yield (
            f"This picture has {size // 1000} kB; {LARGEST_PICTURE // 1000} kB is what every platform shows at once.",
            "Make it smaller: 1000 pixels on its longer side are enough for a phone.",
        )
    long, short = max(picture.width, picture.height), min(picture.width, picture.height)
    if long + short > LONGEST_SIDES or long > short * MOST_SLENDER:
        yield f"This picture is too large or too slender: {picture.width} × {picture.height}.", "Cut or shrink it."


def _sound(data: bytes, at: Position, report: Report) -> tuple[str, float]:
    sound = sounds.look(data)
    if sound is None:
        advice = "Record it as .m4a (AAC), which the recorders of most phones do, or save it anew as that."
        report.error("TM604", at, "This is no whole sound of the kind “m4a”.", advice)
        return "", 0.0
    if len(data) > LARGEST_SOUND:
        text = f"This sound has {len(data) // 1000} kB; {LARGEST_SOUND // 1000} kB is the most."
        report.error("TM605", at, text, "Shorten it, or save it at a lower quality.")
    if sound.tells_place:
        report.error("TM606", at, GIVES_AWAY, WITHOUT_PLACE)
    return "audio/mp4", sound.seconds
