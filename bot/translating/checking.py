"""`translations check`: everything that is to be said of the texts of each language, in one report."""

from __future__ import annotations

from bot.language.findings import Finding, Report
from bot.language.model import SOURCE_LANGUAGE
from bot.translating import heard, missing, numbers, strays
from bot.translating.content import Content
from bot.translating.languages import is_nobodys
from bot.translating.missing import Seen
from bot.translating.places import Places

SUMMARY = "TM409"
"""How many texts a language lacks; here each of them is told."""


def check(content: Content, report: Report, language: str = "") -> tuple[Finding, ...]:
    """All findings about translations, those of the book too; of one language, or of all.

    `report` holds what is wrong with the reviews.
    """
    wanted = [tag for tag in content.languages if language == tag or (not language and not is_nobodys(tag))]
    for tag in wanted:
        _language(content, tag, report)
    of_book = [each for each in content.reading.findings if each.path.startswith("translations/")]
    found = [*(each for each in of_book if each.code != SUMMARY), *report.findings(content.sources)]
    return tuple(sorted((each for each in found if _is_of(each, language)), key=_place))


def _language(content: Content, tag: str, report: Report) -> None:
    catalogue, book = content.languages[tag], content.reading.book
    translations = content.reading.translations
    places = Places(content.files, translations[tag], catalogue.own)
    flows = book.flows.keys() if book else None
    missing.check(Seen(catalogue, translations[tag], translations[SOURCE_LANGUAGE], places, flows, report))
    numbers.check(catalogue, places, report)
    strays.check(catalogue, tuple(content.languages), places, report)
    if book:
        heard.check(book, catalogue, places, report)


def _is_of(finding: Finding, language: str) -> bool:
    tag = finding.path.split("/")[1]
    return tag == language if language else not is_nobodys(tag)


def _place(finding: Finding) -> tuple[str, int, int]:
    return (finding.path, finding.line, finding.column)
