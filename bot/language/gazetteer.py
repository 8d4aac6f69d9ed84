"""Names of countries, regions and towns with their ISO codes, as `tools/gazetteer.py` made them.

Read when first needed: nothing of it is loaded where no flow asks for a place.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def countries() -> frozenset[str]:
    """All countries (ISO 3166-1), as the time zone database lists them."""
    table = files("tzdata").joinpath("zoneinfo/iso3166.tab").read_text("utf-8")
    return frozenset(line[:2] for line in table.splitlines() if not line.startswith("#"))


@cache
def regions() -> Mapping[str, tuple[str, ...]]:
    """First-level regions (ISO 3166-2) → their names: the first in Latin script, then those in others."""
    lines = (line.split("\t") for line in _parts()[1].split("\n"))
    return {code: tuple(names) for code, *names in lines}


@cache
def names() -> Mapping[str, str]:
    """The letters of a name → the codes of what it may be, the likeliest first, with a space between. 50 thousand."""
    return dict(line.split("\t") for line in _parts()[2].rstrip().split("\n"))


def _parts() -> list[str]:
    return files("bot.language").joinpath("gazetteer.tsv").read_text("utf-8").split("\n\n")
