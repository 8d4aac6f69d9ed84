"""Every key that staff can write, explained once (`reference.yaml`): for the editor's help and for the reference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a section, or a word that stands in its place. `example`: lines as they stand in a file."""

    name: str
    about: str
    example: str


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of mapping that staff write, its keys in the order of the reader."""

    name: str
    title: str
    about: str
    keys: Mapping[str, Key]


@cache
def sections() -> Mapping[str, Section]:
    """All sections by name, in the order in which they should be read."""
    text = files("bot.language").joinpath("reference.yaml").read_text("utf-8")
    written = yaml.load(text, Loader=yaml.CSafeLoader)
    return {name: _section(name, **section) for name, section in written.items()}


def _section(name: str, title: str, about: str, keys: Mapping[str, Mapping[str, str]]) -> Section:
    return Section(
        name, title, about, {key: Key(key, each["about"], each["example"].rstrip("\n")) for key, each in keys.items()}
    )
