"""How findings are shown: to people, and to programs."""

from __future__ import annotations

import json
import re

from bot.language.findings import MOST_A_FILE, Finding, Report, count, did_you_mean, show, to_json
from bot.language.model import Position


def shown(column: int, line: str) -> list[str]:
    return show([Finding("a.yaml", 1, column, "TM1", "error", "Wrong.", "", line)]).splitlines()[1:]


def test_the_caret_stands_below_its_place() -> None:
    assert shown(3, "ab cd") == ["    ab cd", "      ^"]


def test_the_caret_counts_wide_letters_as_two_and_marks_above_as_none() -> None:
    assert shown(3, "日本x") == ["    日本x", "        ^"]
    assert shown(4, "ที่x") == ["    ที่x", "     ^"]


def test_a_long_line_is_cropped_around_its_place() -> None:
    line, caret = shown(5000, "x" * 4999 + "!" + "y" * 5000)
    assert len(line) < 200
    assert line[len(caret) - 1] == "!"


def test_nothing_shown_can_steer_a_terminal() -> None:
    report = Report()
    report.error("TM1", Position("a.yaml", 1, 1), "\x1b[2Jgone\u202e", "\x07")
    text = show(report.findings({"a.yaml": b"\x1b[31mred\x00"}))
    assert not set(text) & set("\x1b\x07\x00\u202e")


def test_findings_come_by_file_and_line() -> None:
    report = Report()
    for path, line in (("b", 1), ("a", 10), ("a", 2), ("a", 1)):
        report.warning("TM1", Position(path, line, 1), "x")
    assert [(found.path, found.line) for found in report.findings({})] == [("a", 1), ("a", 2), ("a", 10), ("b", 1)]


def test_what_several_languages_lack_alike_is_told_once_and_all_of_them_are_named() -> None:
    lack = [Finding(f"translations/{tag}/", 1, 1, "TM1", "warning", "2 texts.", "Write them.") for tag in ("ja", "th")]
    other = Finding("translations/vi/", 1, 1, "TM1", "warning", "3 texts.", "Write them.")
    twice = Finding("a.yaml", 1, 1, "TM1", "warning", "2 texts.")
    assert show([twice, twice, *lack, other]) == (
        "a.yaml:1:1: warning TM1: 2 texts.\n\na.yaml:1:1: warning TM1: 2 texts.\n\n"
        "translations/ja/:1:1: warning TM1: 2 texts.\n  Write them.\n  The same in: th\n\n"
        "translations/vi/:1:1: warning TM1: 3 texts.\n  Write them.\n"
    )


def test_a_file_of_garbage_does_not_bury_the_others() -> None:
    report = Report()
    for line in range(MOST_A_FILE + 1):
        report.error("TM1", Position("a", line + 1, 1), "x")
    report.error("TM1", Position("b", 1, 1), "x")
    paths = [found.path for found in report.findings({})]
    assert (paths.count("a"), paths.count("b")) == (MOST_A_FILE, 1)
    assert report.errors() == MOST_A_FILE + 2


def test_the_nearest_name_is_offered_else_all_of_a_few() -> None:
    assert str(did_you_mean("leav", ["leave", "where"])) == "Did you mean “leave”?"
    assert str(did_you_mean("zzz", ["leave", "where"])) == "There is: leave, where."
    assert str(did_you_mean("zzz", ["leave"], "Write it.")) == "Write it."
    assert str(did_you_mean("zzz", [f"name{number}" for number in range(99)])) == ""


def test_json_holds_the_counts_and_every_finding() -> None:
    finding = Finding("a.yaml", 2, 3, "TM1", "warning", "Wrong.", "Do.", "line")
    assert json.loads(to_json([finding])) == {
        "errors": 0,
        "warnings": 1,
        "findings": [
            {
                "code": "TM1", "severity": "warning", "path": "a.yaml", "line": 2, "column": 3,
                "message": "Wrong.", "help": "Do.", "source_line": "line",
            }
        ],
    }  # fmt: skip


def test_findings_are_counted_in_words() -> None:
    one = Finding("a", 1, 1, "TM1", "error", "x")
    assert count([]) == "0 errors, 0 warnings"
    assert count([one]) == "1 error, 0 warnings"
    assert count([one, one]) == "2 errors, 0 warnings"


def test_colours_only_come_where_they_are_wanted() -> None:
    finding = Finding("a.yaml", 1, 1, "TM1", "error", "Wrong.", "", "line")
    plain, coloured = show([finding]), show([finding], in_colour=True)
    assert "\x1b" not in plain
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain != coloured
