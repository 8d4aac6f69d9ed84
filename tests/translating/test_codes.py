"""Every finding of the translators' tools is explained, and every example shows what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot import translating
from bot.language.codes import known
from bot.language.findings import Report
from bot.translating.checking import check
from bot.translating.content import read_content
from bot.translating.review import path_of
from tests.language.test_codes import OF_TRANSLATIONS
from tests.translating.books import ENGLISH, THAI, files

FOLDER = Path(translating.__file__).parent
EXAMPLES = [code for code in sorted(OF_TRANSLATIONS) if known()[code].wrong]
TERMS = "hotline-name = A light\n-name = Tomoshibi\n"
NEGATIONS = "phrases-negations = ไม่\n"


def used() -> set[str]:
    texts = (path.read_text("utf-8") for path in FOLDER.glob("*.py"))
    return {code for text in texts for code in re.findall(r'"(TM\d{3})"', text)} - {"TM409"}


def replaced(text: str, example: str) -> str:
    """The texts with the messages of the example in place of theirs."""
    for name in re.findall(r"^# ([\w-]+) comes later|^([\w-]+) =", example, re.MULTILINE):
        text = re.sub(rf"^{''.join(name)} = ?.*\n(?:[ }}].*\n)*", "", text, flags=re.MULTILINE)
    return text + example


def times(code: str, example: str) -> int:
    """How often it is found in a book with these lines, in Polish if they hold `[few]`."""
    is_review = code.startswith("TM70")
    language = "pl" if "[few]" in example else "th"
    lines = example if "<<<" in example else f"  {example}"
    review = f"format: 1\nmessages:\n{lines}" if is_review else ""
    book = files(**{language: THAI if is_review else replaced(THAI, example)}, en=ENGLISH + TERMS) | {
        "translations/th/phrases.ftl": NEGATIONS.encode(),
        "translations/ja/welcome.ftl": "welcome-hello = やあ\n".encode(),
    }
    report = Report()
    content = read_content(book, {path_of("th"): review.encode()}, report)
    return sum(each.code == code for each in check(content, report, language))


def test_every_code_of_the_tools_is_in_the_registry_and_the_other_way_round() -> None:
    assert used() == OF_TRANSLATIONS


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_wrong_lines_show_it_and_the_right_ones_mend_it(code: str) -> None:
    assert times(code, known()[code].right) < times(code, known()[code].wrong)
