"""Signs between a person and us: one brings back, the same one twice says *I am not free to speak*.

Every language has a sign; a person may add one of their own, which never takes the place of the others.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import regex

from bot.engine import walk
from bot.engine.draft import Draft
from bot.engine.normal import normalise
from bot.engine.questions import WORDS, alarming, listed, phrases
from bot.language.wording import Wording

Meant = Literal["back", "not_free", ""]
PANEL = "own_sign"
FEWEST_LETTERS, MOST_LETTERS = 3, 24
FEWEST_SYLLABLES = 2
"""Of scripts in which a letter is a syllable or a word."""
MOST_WORDS = 3
_EMOJI = regex.compile(r"\p{Extended_Pictographic}|\p{Regional_Indicator}{2}")
_LETTER = regex.compile(r"\p{L}")
_SYLLABLE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")


def read(draft: Draft, text: str) -> Meant:
    """What a text means as a sign: nothing, where it holds anything else."""
    normal = normalise(text)
    own = (draft.conversation.sign,) if draft.conversation.sign else ()
    for sign in (*_of_all(draft.book.words), *own):
        if normal == sign:
            return "back"
        if normal.startswith(sign) and not normal.replace(sign, "").strip():
            return "not_free"
    return ""


def choose(draft: Draft, text: str) -> None:
    """A sign of the person's own. One that might be written by chance is refused, and another one asked for."""
    sign = normalise(text)
    if not _is_rare(draft, sign):
        draft.say("hotline-sign_no")
        walk.ask(draft)
        return
    draft.set(sign=sign, panel="")
    draft.say("hotline-sign_kept", sign=sign)
    walk.again(draft)


def drop(draft: Draft) -> None:
    """Back to the language's sign alone."""
    draft.set(sign="", panel="")
    draft.say("hotline-sign_gone")
    walk.again(draft)


def _is_rare(draft: Draft, sign: str) -> bool:
    """Whether nobody writes it without meaning it: no common word, none of the script's, no cry for help."""
    words = draft.book.words
    emoji = _EMOJI.fullmatch(sign) is not None
    fewest = FEWEST_SYLLABLES if _SYLLABLE.search(sign) else FEWEST_LETTERS
    lettered = fewest <= len(sign) <= MOST_LETTERS and _LETTER.search(sign) is not None
    theirs = {draft.language, *draft.conversation.written} & {*words.languages}
    known = phrases(words).exact(sign) or alarming(words, sign) or any(sign in _forms(words, each) for each in theirs)
    return (emoji or lettered) and len(sign.split()) <= MOST_WORDS and not known


@lru_cache(maxsize=4)
def _of_all(words: Wording) -> tuple[str, ...]:
    """The signs of all languages, as they are compared; the longest first."""
    forms = {
        normalise(form)
        for language in words.languages
        for form in (words.label(language, WORDS, "sign").text, *words.heard(language, WORDS, "sign"))
    }
    return tuple(sorted(forms - {""}, key=lambda form: (-len(form), form)))


@lru_cache(maxsize=24)
def _forms(words: Wording, language: str) -> frozenset[str]:
    """All that answers of the flows and the cover are called or typed in a language, and its common words."""
    forms = {normalise(form) for form in listed(words, language, "phrases-common")}
    for message, labels in words.messages.items():
        for label in labels:
            forms |= {normalise(form) for form in words.heard(language, message, label)}
            forms.add(normalise(words.label(language, message, label).text))
    return frozenset(forms)
