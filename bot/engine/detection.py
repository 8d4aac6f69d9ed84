"""Which of our languages a text seems to be in, and which to offer first. Only ever a reason to ask, never to switch.

The script decides where it can; only Latin letters need the model of py3langid. That takes a second and some 70 MB, so
it is loaded at the first text that needs it, or by `warm`, and never where a hotline has no second Latin language.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import regex

from bot.engine.normal import folded

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

LONGEST = 500
"""Characters that are looked at: a language shows in the first sentences."""
FEWEST_WORDS = 3
"""Latin words below which the model only guesses."""
FEWEST_LETTERS = 6
"""Letters of a script without spaces, below which it may be a name."""
SURE = 0.95
"""Probability from which a language is noticed. A wrong one costs the person one question."""

_LATIN = "latin"
_LETTERS = {
    language: regex.compile(f"[{letters}]")
    for language, letters in {
        "th": r"\p{Thai}",
        "lo": r"\p{Lao}",
        "km": r"\p{Khmer}",
        "my": r"\p{Myanmar}",
        "ne": r"\p{Devanagari}",
        "ko": r"\p{Hangul}",
        "ja": r"\p{Hiragana}\p{Katakana}ー",
        "zh": r"\p{Han}",
        "si": r"\p{Sinhala}",
        "bn": r"\p{Bengali}",
        "mn": r"\p{Cyrillic}\p{Mongolian}",
        _LATIN: r"\p{Latin}",
    }.items()
}
"""Language → the script that is enough to know it by. All other languages are taken to be written in Latin letters."""
_CHINESE_ONLY = regex.compile("[们們这這吗嗎说谁让给为么麼吧呢话钱护你妳她哪怎啊过还没对时买卖个幫帮]")
"""Frequent characters that Japanese does not use, or writes otherwise."""
_VIETNAMESE_ONLY = regex.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
"""Letters that no other language here has: one is enough, the model is not asked."""
_NEIGHBOURS = ("en", "id", "tl", "vi")
"""Always among the model's choices: with one choice only, everything would be that language."""
_MODEL_NAMES = {"fil": "tl"}
_OLD_NAMES = {"tl": "fil", "in": "id"}
"""Subtags that phones still send. https://www.iana.org/assignments/language-subtag-registry (2026)"""

NEAR = {
    "JP": ("ja", "vi", "th", "en", "fil", "zh", "ne", "id", "my", "km", "lo"),
    "TH": ("th", "my", "en", "km", "lo", "vi", "zh"),
    "LA": ("lo", "th", "en", "zh", "vi", "my"),
    "MM": ("my", "zh", "en", "th", "vi"),
    "KH": ("km", "zh", "en", "vi", "th", "id"),
    "VN": ("vi", "en", "km", "lo", "zh"),
    "PH": ("fil", "en", "zh", "vi", "id"),
    "ID": ("id", "en", "zh"),
    "NP": ("ne", "en"),
    "CN": ("zh", "vi", "my", "en"),
    "TW": ("zh", "vi", "id", "en", "fil", "th"),
    "KR": ("en", "zh", "vi", "th", "fil", "ne", "id", "my", "km"),
    "MN": ("en", "zh"),
}
"""Country → the languages in the order they are offered there: its own, then those of its largest groups of migrants
and of people brought out of forced labour; English within the first four, for strangers often share it.

JP: foreign residents are most often from China, Vietnam, the Philippines, Nepal, Indonesia, Myanmar (Immigration
Services Agency, end of 2023); Vietnamese goes first, for Vietnamese interns pay and borrow most for their posts (the
Agency's survey of 2,184 interns, 2022), and Thai next, for the trade this hotline began with. TH: most migrant workers
are from Myanmar, Cambodia and Laos (IOM Thailand). LA, MM, KH, PH: who is held in scam compounds (OHCHR, August 2023).
The order hides nothing: the picker shows five, then *more*."""


def notice(text: str, current: str, ours: Sequence[str]) -> str | None:
    """The one of `ours` that `text` is clearly written in, if that is another than `current`.

    An easier form (`ja-x-easy`) is the same language as its plain form, which is the one that is returned.
    """
    sample = folded(text, LONGEST)
    language = _written_in(sample)
    if language == _LATIN:
        language = _by_words(sample, current, ours)
    if language == "zh":
        language = _of_han(sample, current, ours)
    return _plainest(language, ours) if language and language != _base(current) else None


def written(text: str, ours: Sequence[str]) -> str:
    """The language that a text is clearly in, of whatever script; empty for names, loanwords and what is too short."""
    sample = folded(text, LONGEST)
    language = _written_in(sample)
    if language == _LATIN:
        return _latin_one(sample, ours) if len(sample.split()) >= FEWEST_WORDS else ""
    return language if language and len(_LETTERS[language].findall(sample)) >= FEWEST_LETTERS else ""


def _latin_one(sample: str, ours: Sequence[str]) -> str:
    """Which of the Latin languages; where we speak but one, it is taken to be that one, for the model only guesses."""
    spoken = _latin(ours)
    if _VIETNAMESE_ONLY.search(sample) or len(spoken) != 1:
        return _by_words(sample, "", ours) or _LATIN
    return spoken[0]


def differs(language: str, before: Sequence[str]) -> bool:
    """Whether `language` is surely none of those `before`, all as `written` tells: of two in Latin letters only known
    ones can differ."""
    latin = [each for each in before if each not in _LETTERS]
    if language in _LETTERS and language != _LATIN:
        return True
    return language != _LATIN if latin else _LATIN not in before


def warm(ours: Sequence[str]) -> None:
    """Load the model now if `ours` can need it (a second), so that nobody waits for it later."""
    if len(_latin(ours)) > 1:
        _model(_choices(ours))


def _written_in(sample: str) -> str | None:
    """The language of the script that most letters are of; Japanese as soon as there is kana among Han."""
    count = {language: len(letters.findall(sample)) for language, letters in _LETTERS.items()}
    if count["ja"]:
        count["ja"] += count.pop("zh")
    most = max(count, key=lambda language: count[language])
    return most if count[most] else None


def _of_han(sample: str, current: str, ours: Sequence[str]) -> str | None:
    """Han without kana is Chinese or a short Japanese note; undecided while we speak Japanese."""
    if _CHINESE_ONLY.search(sample):
        return "zh"
    if _base(current) == "ja":
        return None
    return "zh" if _plainest("zh", ours) else "ja"


def _by_words(sample: str, current: str, ours: Sequence[str]) -> str | None:
    if _VIETNAMESE_ONLY.search(sample):
        return "vi"
    others = set(_latin(ours)) - {_base(current)}
    if not others or len(sample.split()) < FEWEST_WORDS:
        return None
    name, probability = _model(_choices(ours)).classify(sample)
    return _OLD_NAMES.get(name, name) if probability >= SURE else None


def _latin(ours: Sequence[str]) -> list[str]:
    return [base for base in dict.fromkeys(map(_base, ours)) if base not in _LETTERS]


def _choices(ours: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted({*_NEIGHBOURS, *(_MODEL_NAMES.get(base, base) for base in _latin(ours))}))


@lru_cache(maxsize=1)
def _model(choices: tuple[str, ...]) -> LanguageIdentifier:
    """The model cut down to `choices`; the table of all 140 languages (28 MB) is let go."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    whole = LanguageIdentifier.from_model_file(MODEL_FILE)
    columns = [column for column, name in enumerate(whole.nb_classes) if name in choices]
    return LanguageIdentifier(
        whole.nb_ptc[:, columns],
        whole.nb_pc[columns],
        [whole.nb_classes[column] for column in columns],
        whole.tk_nextmove,
        whole.tk_output,
        norm_probs=True,
        tk_row=whole.tk_row,
    )


def _base(language: str) -> str:
    return language.partition("-")[0]


def _plainest(base: str, ours: Sequence[str]) -> str | None:
    """The one of `ours` that is `base`, an easier form only if there is no other."""
    same = [language for language in ours if _base(language) == base]
    return min(same, key=lambda language: "-x-" in language, default=None)


def from_locale(locale: str, ours: Sequence[str]) -> str | None:
    """The one of `ours` that fits a platform's locale (BCP 47, in any case, `_` for `-`); None if none does.

    Traditional Chinese gets simplified where there is no other: readers of one read the other (so does Unicode CLDR's
    language matching). Whatever else is in the tag is ignored, malformed ones included.
    """
    tag = locale.strip().lower().replace("_", "-")
    exact = next((language for language in ours if language.lower() == tag), None)
    base = _base(tag)
    return exact or _plainest(_OLD_NAMES.get(base, base), ours)


def likely(ours: Sequence[str], locale: str, countries: Sequence[str], current: str = "") -> list[str]:
    """All of `ours`, likeliest first: the current one, the locale's, those of `countries` (`NEAR`), the rest as given.

    Without `countries` the order is Japan's, where the hotline began.
    """
    near = [base for country in countries or ("JP",) for base in NEAR.get(country, ())]
    first = (current, from_locale(locale, ours), *(_plainest(base, ours) for base in near))
    return [language for language in dict.fromkeys((*first, *ours)) if language and language in ours]
