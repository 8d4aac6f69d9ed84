"""What the law says: only what stands in law.yaml is shown, and who made sure of it is never left open."""

from __future__ import annotations

from datetime import date

from bot.language.findings import Report
from bot.language.law import check_age
from bot.language.model import Claim
from bot.language.reader import read
from tests.content import shipped
from tests.language.books import sound

WORDS = """
law-unchecked = (Not checked yet.)
law-jp_papers = Nobody may keep your passport.
welcome-hello = {{ law-jp_papers }} {end}
welcome-alone = Are you alone now?
"""
CLAIM = "format: 1\nclaims: {{jp_papers: {{country: JP, topic: papers, source: Act 89, date: 2016{checked}}}}}\n"


def codes(end: str = "", checked: str = "") -> list[str]:
    files = sound(words=WORDS.format(end=end)) | {"flows/law.yaml": CLAIM.format(checked=checked).encode()}
    return [finding.code for finding in read(files).findings]


def test_a_claim_that_nobody_made_sure_of_says_so() -> None:
    assert codes() == ["TM542"]
    assert codes(end="{ law-unchecked }") == []


def test_a_claim_that_somebody_made_sure_of_needs_no_word_of_it() -> None:
    assert codes(checked=", checked: {on: 2026-12-01, by: a lawyer}") == []


def test_a_claim_that_the_file_lacks_is_an_error() -> None:
    files = sound(words=WORDS.format(end=""))
    assert [finding.code for finding in read(files).findings] == ["TM541"]


def test_the_claims_of_a_book_say_where_they_are_from() -> None:
    claims = shipped.book().claims
    assert claims["jp_trainee_papers"].country == "JP"
    assert all(claim.source and claim.dated for claim in claims.values())


def test_a_check_is_overdue_after_a_year_and_a_claim_never_checked_is_not() -> None:
    checked = Claim("old", "JP", "papers", "Act 89", "2016", date(2025, 1, 1), "a lawyer")
    never = Claim("never", "JP", "papers", "Act 89", "2016")
    report = Report()
    check_age({"old": checked, "never": never}, date(2026, 1, 1), report)
    assert report.findings({}) == ()
    check_age({"old": checked, "never": never}, date(2026, 1, 3), report)
    assert [finding.code for finding in report.findings({})] == ["TM544"]
