"""The registry of findings: every code is explained, and every example is true."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import rehearsal
from bot.cli.flows import app
from bot.language import codes, model
from bot.language.codes import SUBJECTS, UnknownCodeError, explained, find, for_release, known, listed
from bot.language.findings import Finding
from tests.language.books import BROKEN, broken
from tests.rehearsal import books as rehearsed

CODED = (Path(model.__file__).parent, Path(rehearsal.__file__).parent)
BROKEN_ONES = ((BROKEN, broken), (rehearsed.BROKEN, rehearsed.broken))
"""Books, and transcripts."""
TESTED_ELSEWHERE = {
    "TM102",
    "TM527",
    "TM528",
    "TM529",
    "TM530",
    "TM531",
    "TM532",
    "TM544",
    "TM614",
    "TM923",
    "TM924",
    "TM928",
}
"""Files too large to be kept here: test_reader.py. What `resources check` alone looks at: test_resources.py. Faults
of the program: rehearsal/test_ways.py."""
NOT_TO_BE_WRITTEN = {*TESTED_ELSEWHERE, "TM101", "TM315", "TM406", "TM409", "TM551", "TM604", "TM605", "TM606"}
"""What no example can show: bytes that are no letters, thousands of letters, what is not there, our own faults."""
OF_TRANSLATIONS = {code for code in known() if "TM701" <= code <= "TM750"}
"""What `hotline translations` finds: translating/test_codes.py."""


def used() -> set[str]:
    files = (path for folder in CODED for path in folder.glob("*.py"))
    return {code for path in files for code in re.findall(r'"(TM\d{3})"', path.read_text("utf-8"))}


def books_that_show(code: str) -> Iterator[dict[str, bytes]]:
    for folder, files in BROKEN_ONES:
        for path in sorted(folder.iterdir()):
            if f" {code}: " in (path / "expected.txt").read_text("utf-8"):
                yield files(path.name)


def mended(files: dict[str, bytes], code: codes.Code) -> Iterator[dict[str, bytes]]:
    """The files with the right lines for the wrong ones, in each place where these stand; or under the right path."""
    if code.wrong in files:
        yield {code.right if path == code.wrong else path: content for path, content in files.items()}
    first, *others = lines(code.wrong)
    pattern = rf"(?m)^(?P<indent>[ {{-]*){re.escape(first)}" + "".join(rf".*\n *{re.escape(line)}" for line in others)
    for path, content in files.items():
        text = content.decode("utf-8", "replace")
        for found in re.finditer(pattern, text):
            right = ("\n" + " " * len(found["indent"])).join(lines(code.right))
            yield files | {path: (text[: found.start()] + found["indent"] + right + text[found.end() :]).encode()}


def lines(example: str) -> list[str]:
    return example.rstrip("\n").split("\n")


def is_better(right: dict[str, bytes], wrong: dict[str, bytes], code: str) -> bool:
    """Less of this, and no further kind of error instead (words for what is new come next, so they may lack)."""
    after, before = (rehearsed.findings(files) for files in (right, wrong))
    new = {each.code for each in after if each.severity == "error"} - {each.code for each in before} - {"TM403"}
    return times(code, after) < times(code, before) and not new


def times(code: str, findings: Iterable[Finding]) -> int:
    return sum(finding.code == code for finding in findings)


def test_every_code_of_the_source_is_in_the_registry_and_the_other_way_round() -> None:
    assert used() == set(known()) - OF_TRANSLATIONS


@pytest.mark.parametrize("code", sorted(set(known()) - TESTED_ELSEWHERE - OF_TRANSLATIONS))
def test_every_code_has_a_broken_book_that_shows_it(code: str) -> None:
    assert any(books_that_show(code))


def test_every_finding_is_as_severe_as_the_registry_says() -> None:
    shown = {
        (each.code, each.severity)
        for folder, files in BROKEN_ONES
        for path in folder.iterdir()
        for each in rehearsed.findings(files(path.name))
    }
    assert shown == {(code, known()[code].severity) for code, _ in shown}


@pytest.mark.parametrize("code", known().values(), ids=lambda code: code.code)
def test_every_code_is_explained(code: codes.Code) -> None:
    assert re.fullmatch(r"TM\d{3}", code.code)
    assert code.code[:3] in SUBJECTS
    assert len(code.title) <= 70
    assert code.why
    assert not code.title.endswith(".")
    assert code.severity == "warning" or not code.release


@pytest.mark.parametrize("code", sorted(set(known()) - NOT_TO_BE_WRITTEN - OF_TRANSLATIONS))
def test_the_right_lines_mend_what_the_wrong_ones_break(code: str) -> None:
    entry = known()[code]
    assert any(is_better(right, files, code) for files in books_that_show(code) for right in mended(files, entry))


def test_codes_are_in_order() -> None:
    assert list(known()) == sorted(known())


def test_a_code_is_found_however_it_is_written_and_a_wrong_one_names_the_nearest() -> None:
    assert find(" tm307 ") is known()["TM307"]
    with pytest.raises(UnknownCodeError, match="Did you mean"):
        find("TM3O7")


def test_for_a_release_the_marked_warnings_are_errors_and_nothing_else_changes() -> None:
    found = [Finding("a", 1, 1, code, known()[code].severity, "x") for code in known()]
    changed = [each.code for each, before in zip(for_release(found), found, strict=True) if each != before]
    assert changed == [code.code for code in known().values() if code.release] != []


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["explain", *arguments])
    return result.exit_code, result.stdout, result.stderr


def test_a_code_is_explained_with_its_example() -> None:
    status, out, _ = run("tm307")
    assert status == 0
    assert out.rstrip("\n") == explained(known()["TM307"])
    assert "Wrong:\n    next: bye\n\nRight:\n    next: lost" in out


def test_without_a_code_all_are_listed() -> None:
    status, out, _ = run()
    assert (status, out.rstrip("\n")) == (0, listed())
    assert set(re.findall(r"TM\d{3}", out)) == set(known())


def test_an_unknown_code_is_a_misuse() -> None:
    status, out, err = run("TM999")
    assert (status, out) == (2, "")
    assert "There is no code" in err


def test_programs_read_the_registry_as_json() -> None:
    one, every = (json.loads(run(*arguments, "--json")[1]) for arguments in (["TM409"], []))
    assert one[0]["release"] is True
    assert [each["code"] for each in every] == list(known())
