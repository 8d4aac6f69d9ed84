"""How texts are written for people: short, one question each, no word that frightens, labels or gives away.

All are warnings, by the rules of `writing.yaml`; each says why, and where the rule is from.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from unicodedata import normalize

from fluent.syntax import ast

from bot.language.covers import flows_of
from bot.language.easy import kanji, sentences, unread, unspaced
from bot.language.extents import VALUE, Extents, letters, parts_of
from bot.language.findings import Report, quoted
from bot.language.flow_file import RESERVED
from bot.language.model import SOURCE_LANGUAGE, Ask, Menu, Position
from bot.language.names import Names
from bot.language.translations import LANGUAGES, Message, Text, Translation
from bot.language.wording import HEARD
from bot.language.writing_file import GROUPS, Rule, Style, Words, Writing

HOTLINE, CARDS = "hotline", "cards"
"""Beside the flows', the messages that people read; the others are for volunteers, or for no screen at all."""
QUESTION_MARKS = "?？؟"
FIGURE = re.compile(r"\d(?:[\d .,-]*\d)?(?:\s?[%％])?")
PER_CENT = "%％"
UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Scripts without spaces between words: a word counts wherever it stands."""
IN_WORD = r"[\w\u0900-\u0963\u0971-\u097f]"
"""What a word goes on with. To Python a vowel sign of Devanagari is no letter, so `\\b` sees no end behind one."""
ENGLISH_ENDINGS = rf"(?:ing|ed|d|s|es|er|ers|ion|or)?(?!{IN_WORD})"
ANY_ENDING = "*"
"""Behind a word that counts with whatever ends it."""
EASY = frozenset({"kanji", "unspaced", "endings"})
"""Rules that look at each sentence."""
NAMED = 4
HARMLESS = ("hotline-cover", "hotline-quiet", "hotline-account", "hotline-check")
"""Messages of the hotline that whoever holds the phone reads."""


def check(
    names: Names,
    translations: Mapping[str, Translation],
    extents: Mapping[str, Extents],
    writing: Writing,
    report: Report,
) -> None:
    """Every text that people read, in every language; and the questions of the flows."""
    read = frozenset({*names.flows.keys() - RESERVED, HOTLINE, CARDS})
    covered = frozenset(flows_of(names.flows))
    for tag, translation in translations.items():
        report.take(_language(translation, extents[tag], writing, read, covered))
    _answers(names, writing.style(SOURCE_LANGUAGE).get("answers"), report)


@lru_cache(LANGUAGES)
def _language(
    translation: Translation, extents: Extents, writing: Writing, read: Collection[str], covered: Collection[str]
) -> Report:
    """What is found in a language: kept, for after a save most are as they were."""
    report, tag = Report(), translation.language
    checker = _Checker(tag, writing.style(tag), extents, report, covered)
    for message in translation.messages.values():
        if message.name.partition("-")[0] in read:
            checker.check(message)
    return report


def check_exceptions(writing: Writing, translations: Mapping[str, Translation], report: Report) -> None:
    """Exceptions for messages that nobody has: mostly one that was renamed."""
    known = {name for translation in translations.values() for name in translation.known}
    for style in writing.languages.values():
        for name, at in ((name, at) for rule in style.values() for name, at in rule.excepted.items()):
            if name not in known:
                report.warning("TM508", at, f"There is no message {quoted(name)}.", "Delete this exception.")


def _answers(names: Names, rule: Rule | None, report: Report) -> None:
    for file in names.flows.values() if rule and rule.most else ():
        for name, step in file.flow.steps.items():
            asked = names.slots.get(step.slot) if isinstance(step, Ask) else None
            count = len(step.answers) if isinstance(step, Menu) else len(asked.values) if asked else 0
            assert rule is not None
            if count > rule.most and f"{file.flow.name}-{name}" not in rule.excepted:
                text = f"This question has {count} answers; {rule.most} are enough."
                report.warning("TM804", file.flow.positions[name], text, _advice("Ask in two steps.", rule))


def _advice(what: str, rule: Rule | Words) -> str:
    source = f" ({rule.source})" if rule.source else ""
    return f"{what}\nWhy: {rule.why}{source}." if rule.why else what


@dataclass
class _Checker:
    """The rules of one language over its texts."""

    language: str
    style: Style
    extents: Extents
    report: Report
    covered: Collection[str] = ()
    """The flows of the cover."""

    def check(self, message: Message) -> None:
        """All rules over one message: what it says, then its labels."""
        for part, text in parts_of(message):
            if part.endswith(HEARD) or not text.is_written:
                continue
            readings = self.extents.readings(message.name, part)
            for rule in GROUPS:
                self._unsaid(rule, message, text, readings)
            self._unread(message, text, readings)
            if self._is_cover(message):
                self._harmless(message, text, readings)
            else:
                self._figures(message, text)
                if part == VALUE:
                    self._previewed(message, text, readings)
            if part == VALUE:
                self._limits(message, text, readings)
                self._easy(message, text, readings)

    def _rule(self, name: str, message: Message) -> Rule | None:
        rule = self.style.get(name)
        return rule if rule and message.name not in rule.excepted else None

    def _limit(self, code: str, name: str, message: Message, text: Text, count: int, what: str, advice: str) -> None:
        rule = self._rule(name, message)
        if rule and rule.most and count > rule.most:
            told = f"{what.format(count)} in {quoted(self.language)}; {rule.most} at most."
            self.report.warning(code, text.at, told, _advice(advice, rule))

    # ── how long, how many ───────────────────────────────────────────────────────────────────────────────

    def _limits(self, message: Message, text: Text, readings: Sequence[str]) -> None:
        less = "Say less, or make two messages of it."
        rule = self._rule("letters", message) or Rule()
        length = max((letters(each) for each in readings if len(each) > rule.most > 0), default=0)
        self._limit("TM801", "letters", message, text, length, "This message has {} letters", less)
        count = max(len(sentences(each)) for each in readings)
        self._limit("TM802", "sentences", message, text, count, "This message has {} sentences", less)
        asked = max(self._questions(each) for each in readings)
        self._limit("TM803", "questions", message, text, asked, "{} questions stand here", "Ask one thing at a time.")

    def _questions(self, text: str) -> int:
        rule = self.style.get("questions", Rule())
        return sum(text.count(mark) for mark in rule.marks or QUESTION_MARKS)

    # ── words ────────────────────────────────────────────────────────────────────────────────────────────

    def _unsaid(self, name: str, message: Message, text: Text, readings: Sequence[str]) -> None:
        rule = self._rule(name, message) or Rule()
        for found in _hits(rule, self._unsaid_patterns[name], readings):
            advice = _advice("Say it in other words.", _group_of(found[0], rule.words))
            at = _at(found[0], text, message)
            self.report.warning("TM805", at, f"{quoted(found[0])} must not stand here.", advice)

    def _previewed(self, message: Message, text: Text, readings: Sequence[str]) -> None:
        rule = self._rule("previewed", message) or Rule()
        for found in _hits(rule, self._previewed_pattern, readings):
            if letters(found.string[: found.end()]) <= rule.letters:
                shown = f"A locked screen shows {quoted(found[0])}: it is among the first {rule.letters} letters."
                advice = _advice("Begin with words that anybody may see.", _group_of(found[0], rule.words))
                self.report.warning("TM806", _at(found[0], text, message), shown, advice)

    def _figures(self, message: Message, text: Text) -> None:
        """Numbers that stand in the text itself: what it refers to has its own source."""
        rule = self._rule("figures", message)
        own = (each.value for each in text.pattern.elements if isinstance(each, ast.TextElement))
        found = next((number for each in own for number in _figures(each, rule.most)), "") if rule and rule.most else ""
        if rule and found:
            advice = _advice("Let the help directory, emergency.yaml or law.yaml say it.", rule)
            self.report.warning("TM812", _at(found, text, message), f"{quoted(found)} has no source here.", advice)

    def _is_cover(self, message: Message) -> bool:
        """Whether it is read while a person hides, or behind the neutral line after a pause."""
        return message.name.partition("-")[0] in self.covered or message.name.startswith(HARMLESS)

    def _harmless(self, message: Message, text: Text, readings: Sequence[str]) -> None:
        """To its last letter: what must not stand at the beginning elsewhere must not stand here at all."""
        for found in _hits(self._rule("previewed", message) or Rule(), self._previewed_pattern, readings):
            advice = _advice("Say something that anybody may read.", _group_of(found[0], self.style["previewed"].words))
            told = f"The cover says {quoted(found[0])}."
            self.report.warning("TM811", _at(found[0], text, message), told, advice)

    @cached_property
    def _unsaid_patterns(self) -> Mapping[str, re.Pattern[str] | None]:
        return {name: pattern_of(self.style.get(name, Rule()).words, self.language) for name in GROUPS}

    @cached_property
    def _previewed_pattern(self) -> re.Pattern[str] | None:
        return pattern_of(self.style.get("previewed", Rule()).words, self.language)

    # ── easy Japanese ────────────────────────────────────────────────────────────────────────────────────

    def _unread(self, message: Message, text: Text, readings: Sequence[str]) -> None:
        rule = self._rule("furigana", message)
        words = list(dict.fromkeys(word for each in readings for word in unread(each))) if rule else []
        if rule and words:
            shown = "、".join(words[:NAMED]) + ("…" if len(words) > NAMED else "")
            advice = _advice("Write it behind the word: 漢字（かんじ）.", rule)
            self.report.warning("TM807", _at(words[0], text, message), f"These have no reading: {shown}", advice)

    def _easy(self, message: Message, text: Text, readings: Sequence[str]) -> None:
        if EASY.isdisjoint(self.style):
            return
        said = [sentence for each in readings for sentence in sentences(each)]
        most = max((len(kanji(each)) for each in said), default=0)
        self._limit("TM808", "kanji", message, text, most, "A sentence has {} kanji", "Say it in simpler words.")
        self._schooled(message, text, said)
        self._endings(message, text, said)
        runs = max((unspaced(each) for each in said), key=len, default="")
        what = "{} letters stand without a space: " + runs.replace("{", "").replace("}", "")
        self._limit("TM810", "unspaced", message, text, len(runs), what, "Put spaces between the words.")

    def _schooled(self, message: Message, text: Text, said: Sequence[str]) -> None:
        rule = self._rule("kanji", message)
        known = {letter for group in rule.words for word in group.words for letter in word} if rule else set()
        other = next((letter for each in said for letter in kanji(each) if letter not in known), "") if known else ""
        if rule and other:
            advice = _advice("Write it in kana.", rule)
            self.report.warning("TM813", _at(other, text, message), f"{quoted(other)} is learned later.", advice)

    def _endings(self, message: Message, text: Text, said: Sequence[str]) -> None:
        rule = self._rule("endings", message)
        endings = tuple(word for group in rule.words for word in group.words) if rule else ()
        other = next((each for each in said if not each.endswith(endings)), "") if endings else ""
        if rule and other:
            told = f"This sentence ends otherwise: {quoted(other[-20:])}."
            self.report.warning("TM809", text.at, told, _advice("End it politely.", rule.words[0]))


# ── words as they are found in a text ──────────────────────────────────────────────────────────────────────


def _hits(rule: Rule, pattern: re.Pattern[str] | None, readings: Iterable[str]) -> Iterator[re.Match[str]]:
    """Each word once, however often and in however many readings it stands; none where the rule does not hold."""
    seen: set[str] = set()
    written = (normalize("NFC", each) for each in readings) if pattern and rule.words else ()
    for found in (found for each in written if pattern for found in pattern.finditer(each)):
        if found[0].casefold() not in seen:
            seen.add(found[0].casefold())
            yield found


def _figures(text: str, most: int) -> Iterator[str]:
    """Numbers of more digits than that, and all per cent."""
    for found in FIGURE.finditer(text):
        if sum(character.isdigit() for character in found[0]) > most or found[0][-1] in PER_CENT:
            yield found[0]


def pattern_of(groups: Iterable[Words], language: str) -> re.Pattern[str] | None:
    """All these words as one expression; None where there are none. English words count with their endings."""
    words = [word for group in groups for word in group.words]
    if not words:
        return None
    return re.compile("|".join(_alternatives(words, language)), re.IGNORECASE)


def _alternatives(words: Sequence[str], language: str) -> Iterator[str]:
    ends = ENGLISH_ENDINGS if language.partition("-")[0] == SOURCE_LANGUAGE else f"(?!{IN_WORD})"
    anywhere = [word for word in words if UNSPACED.search(word)]
    whole = [word for word in words if not UNSPACED.search(word)]
    if anywhere:
        yield _any_of(anywhere)
    if whole:
        yield f"(?<!{IN_WORD}){_any_of(whole)}{ends}"


def _any_of(words: Iterable[str]) -> str:
    """By their first letter, so that not each of a hundred words is tried at each letter of a text."""
    alike = defaultdict[str, list[str]](list)
    for word in words:
        first = normalize("NFC", word)[0].lower()
        alike[first if first.isalnum() and len(first) == 1 else ""].append(_spaced(word))
    groups = (f"(?={first})(?:{'|'.join(several)})" for first, several in alike.items())
    return f"(?:{'|'.join(groups)})"


def _spaced(word: str) -> str:
    """The word; what is a space in it may be the end of a line, and what ends in a star goes on as it likes."""
    written = normalize("NFC", word)
    stem = written.removesuffix(ANY_ENDING)
    spaced = r"\s+".join(map(re.escape, stem.split(" "))).replace("'", "['’]")
    return spaced if stem == written or UNSPACED.search(word) else f"{spaced}{IN_WORD}*"


def _group_of(found: str, groups: Iterable[Words]) -> Words:
    """The group that a hit belongs to; an ending may have been added to the word."""
    folded = " ".join(found.casefold().replace("’", "'").split())
    begun = [(len(word), group) for group in groups for word in group.words if folded.startswith(_stem(word))]
    return max(begun, key=lambda each: each[0], default=(0, Words(())))[1]


def _stem(word: str) -> str:
    return normalize("NFC", word).removesuffix(ANY_ENDING).casefold().strip()


def _at(word: str, text: Text, message: Message) -> Position:
    """Where the word stands; a word that goes over a line's end is told at the beginning of its text."""
    span = text.pattern.span
    return message.lines.find(word, span.start, span.end) if span else text.at
