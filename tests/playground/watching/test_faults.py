"""What is wrong in the files, as the page gets it."""

from __future__ import annotations

from bot.console.faults import MOST_SHOWN, shown
from bot.language.findings import LONGEST_LINE, Finding


def finding(line: str, column: int, severity: str = "error", code: str = "TM1") -> Finding:
    return Finding("flows/a.yaml", 1, column, code, severity, "Wrong.", "", line)  # type: ignore[arg-type]


def test_the_place_is_marked_in_its_line() -> None:
    (one,) = shown([finding("next: leve", 7)])
    assert (one["source_line"], one["mark"], one["column"]) == ("next: leve", 6, 7)


def test_of_an_endless_line_only_the_part_around_the_place_is_sent() -> None:
    (one,) = shown([finding("x" * 5_000_000 + "!" + "y" * 5_000_000, 5_000_001)])
    assert len(one["source_line"]) == LONGEST_LINE
    assert one["source_line"][one["mark"]] == "!"
    assert one["column"] == 5_000_001


def test_what_a_code_means_comes_along() -> None:
    (one,) = shown([finding("next: leve", 7, code="TM301")])
    assert "spelling" in one["why"]
    assert (one["wrong"].strip(), one["right"].strip()) == ("next: bie", "next: bye")


def test_errors_come_first_and_there_is_an_end() -> None:
    many = shown([*(finding("", 1, "warning") for _ in range(MOST_SHOWN)), finding("", 1)])
    assert len(many) == MOST_SHOWN
    assert many[0]["severity"] == "error"
