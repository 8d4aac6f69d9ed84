"""Places as people write them, found in the gazetteer and among the folder's own: a country, or a region of it.

Only a name that is exact after normalisation is taken; what is close, or stands within a sentence, is offered.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

import regex
from rapidfuzz import fuzz, process

from bot.engine.normal import LONGEST_STORY, letters, normalise
from bot.engine.searching import GAP, tokens_of
from bot.engine.understanding import MOST_OFFERED, Perhaps, Taken
from bot.language import gazetteer
from bot.language.model import KnownPlace

ALIKE, ALIKE_SHORT = 84, 88
"""Per cent of rapidfuzz's `ratio`. Short names are a letter away from many others ("home" from Ohome)."""
SHORTEST_ALIKE, LONG = 5, 7
"""Letters."""
LONGEST_NAME = 24
"""Letters of scripts without spaces, that is to say tokens, of the longest name that is looked for inside a text."""
LONGEST_ANSWER = 200
"""Characters of an answer that are compared; what is longer tells a story."""
_AFFIXES = regex.compile(
    r"(?:จังหวัด|จ\.\s*|อํา?เภอ|อำเภอ|อ\.\s*|ตํา?บล|ตำบล|เขต|เมือง|อยู่ที่|อยู่|ที่|ใน"
    r"|ແຂວງ|ເມືອງ|ນະຄອນຫຼວງ|ນະຄອນ|ຢູ່|ខេត្ត|រាជធានី|ក្រុង|ស្រុក|នៅ"
    r"|(?:tinh|tỉnh|thanh pho|thành phố|tp\.?|huyen|huyện|quan|quận|provinsi|kota|kabupaten|lalawigan ng"
    r"|lungsod ng|province of|city of|in|near|at|sa|di) )?"
    r"(?P<name>\S.+?)"
    r"(?: (?:province|prefecture|state|region|district|county|city|municipality|प्रदेश|जिल्ला|नगर|मा)"
    r"|[都道府県市区町村省县縣區州]|にいます|にいる|在住|\s*(?:မြို့|ပြည်နယ်|တိုင်းဒေသကြီး|တိုင်း|မှာ))?",
    regex.IGNORECASE,
)
"""Words that belong to a name and that people leave out or add: what kind of place it is, and "in"."""
_FILLERS = frozenset("in at near the is of di sa nasa o tai อ จ ต ถ ที่ ใน อยู่ ຢູ່ នៅ में मा に の 在 မှာ".split())  # noqa: SIM905
"""What may stand beside names and changes nothing."""
_SCRIPTS = {
    "th": r"\p{Thai}", "lo": r"\p{Lao}", "km": r"\p{Khmer}", "my": r"\p{Myanmar}", "ja": r"\p{Han}", "zh": r"\p{Han}",
    "ne": r"\p{Devanagari}", "ko": r"\p{Hangul}",
}  # fmt: skip


def bare_name(name: str) -> str:
    """A name without what kind of place it is."""
    found = _AFFIXES.fullmatch(name.strip())
    return str(found["name"]) if found else name


class Places:
    """The gazetteer with the folder's own places before it."""

    def __init__(self, own: Sequence[KnownPlace]) -> None:
        self._all = gazetteer.names()
        self._own: dict[str, tuple[str, ...]] = {}
        for place in own:
            for name in dict.fromkeys(letters(name) for _, names in place.names for name in names):
                self._own[name] = (*self._own.get(name, ()), place.region or place.country)

    def read(self, text: str, near: str = "") -> Taken | Perhaps | None:
        """The place that an answer names, as an ISO code. `near`: the country where the person is, if it is known."""
        text = normalise(text[:LONGEST_ANSWER])
        for form in (text, bare_name(text)):
            if codes := self._known(letters(form)):
                return _settled(codes, near)
        hits, others = self._within(text)
        if hits:
            meant = _settled(_agreeing(hits), near)
            return meant if not others or isinstance(meant, Perhaps) else Perhaps((meant.name,))
        return self._alike(letters(text))

    def mentioned(self, text: str) -> tuple[str, ...]:
        """Codes of the places that stand in a story, in their order; where a name has several, the likeliest."""
        hits, _ = self._within(text[:LONGEST_STORY])
        return tuple(dict.fromkeys(codes[0] for codes in hits))

    def label(self, code: str, language: str) -> str:
        """What a button says of a place: the region with its country, in the person's script where we know it."""
        country = _country(code[:2], language)
        if "-" not in code:
            return country
        names = gazetteer.regions().get(code, (code,))
        script = _SCRIPTS.get(language.partition("-")[0])
        own = (name for name in names if script and regex.fullmatch(rf"[{script}\p{{M}}]+", name))
        return f"{next(own, names[0])} ({country})"

    # ── finding ──────────────────────────────────────────────────────────────────────────────────────────

    def _known(self, key: str) -> tuple[str, ...]:
        found = self._own.get(key) or self._all.get(key, "").split()
        return tuple(found)

    def _within(self, text: str) -> tuple[list[tuple[str, ...]], bool]:
        """The names inside a text, longest first from each place on, and whether there are other words besides."""
        tokens = [token for token in tokens_of(text) if token != GAP]
        names = [name for token in tokens if (name := letters(token))]
        starts = [0, *accumulate(map(len, names))]
        text, hits, others, at = "".join(names), [], False, 0
        while at < len(names):
            codes, width = self._longest(text, starts, at)
            if codes:
                hits.append(codes)
            elif names[at] not in _FILLERS and not names[at].isdecimal():
                others = True
            at += width
        return hits, others

    def _longest(self, text: str, starts: Sequence[int], at: int) -> tuple[tuple[str, ...], int]:
        """The longest name that begins at a word, and its width in words."""
        for end in range(min(at + LONGEST_NAME, len(starts) - 1), at, -1):
            if codes := self._known(text[starts[at] : starts[end]]):
                return codes, end - at
        return (), 1

    def _alike(self, key: str) -> Perhaps | None:
        if len(key) < SHORTEST_ALIKE:
            return None
        least = ALIKE if len(key) >= LONG else ALIKE_SHORT
        near = [
            hit
            for known in (self._own, self._all)
            for hit in process.extract(key, known.keys(), scorer=fuzz.ratio, score_cutoff=least, limit=2 * MOST_OFFERED)
        ]
        found = dict.fromkeys(self._known(name)[0] for name, _, _ in sorted(near, key=lambda hit: -hit[1]))
        return Perhaps(tuple(found)[:MOST_OFFERED]) if found else None


@lru_cache(maxsize=2)
def places_of(own: tuple[KnownPlace, ...]) -> Places:
    """The places of a book (`Book.places`), made when the first is looked up."""
    return Places(own)


def _settled(codes: Sequence[str], near: str) -> Taken | Perhaps:
    here = [code for code in codes if code[:2] == near] or codes
    return Taken(here[0]) if len(here) == 1 else Perhaps(tuple(here[:MOST_OFFERED]))


def _agreeing(hits: Sequence[Sequence[str]]) -> list[str]:
    """The codes that all names can mean together ("Mae Sot, Thailand"), the regions of them where there are any."""
    every = list(dict.fromkeys(code for hit in hits for code in hit))
    fitting = [code for code in every if all(any(_fits(code, other) for other in hit) for hit in hits)] or every
    return [code for code in fitting if "-" in code] or fitting


def _fits(code: str, other: str) -> bool:
    return code == other or (code[:2] == other[:2] and ("-" not in code or "-" not in other))


def _country(code: str, language: str) -> str:
    from babel import Locale

    from bot.language.wording import locale_of

    name = str(Locale.parse(locale_of(language)).territories.get(code, code))
    return name.partition("(")[0].partition("（")[0].strip()  # "Myanmar (Burma)"
