"""`hotline flows test`: what it prints, and its exit status."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.root import app
from bot.language.findings import Report
from bot.language.transcript import Transcript
from bot.language.transcript_file import read_transcripts
from bot.rehearsal.ways import rehearse
from tests.content.shipped import book
from tests.effort import effort
from tests.language.books import folder
from tests.language.test_loading import write
from tests.rehearsal.books import CONTENT

GOOD = "a start:\n- they: start\n- they: .no\n- bot: welcome-menu\n"
BAD = "a boss:\n- as: {language: [en, th]}\n- they: start\n- they: .no\n- bot: welcome-bye\n"


def content(folder_: Path, **files: str) -> Path:
    """The small content with these files of transcripts."""
    tests = {f"flows/tests/{name}.yaml": text.encode() for name, text in files.items()}
    return write(folder_, folder(CONTENT) | tests)


def run(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["flows", "test", *map(str, arguments)])
    return result.exit_code, result.stdout, result.stderr


def test_what_is_as_expected_is_said_in_one_line(tmp_path: Path) -> None:
    status, out, _ = run(content(tmp_path, hello=GOOD))
    assert (status, out) == (0, "1 transcript, 1 conversation, each played three ways: all as expected.\n")


def test_a_conversation_that_goes_otherwise_is_shown_as_a_chat_with_the_place(tmp_path: Path) -> None:
    status, out, _ = run(content(tmp_path, hello=GOOD, other=BAD))
    expected = Path(__file__).parent / "chat.txt"
    if os.environ.get("REWRITE_EXPECTED"):
        expected.write_text(out, encoding="utf-8")
    assert status == 1
    assert out == expected.read_text("utf-8")


def test_mistakes_in_a_transcript_are_shown_and_the_others_are_played(tmp_path: Path) -> None:
    status, out, _ = run(content(tmp_path, hello=GOOD, other="- they: strat\n- bot: welcome-helo\n"))
    assert status == 1
    assert "flows/tests/other.yaml:2:8: error TM909" in out
    assert "1 error, 0 warnings in the transcripts." in out
    assert "1 transcript, 1 conversation, each played three ways: all as expected." in out


def test_files_and_names_choose_what_is_played(tmp_path: Path) -> None:
    root = content(tmp_path, hello=GOOD, other=BAD)
    assert run(root, root / "flows/tests/hello.yaml")[0] == 0
    assert run(root, "-k", "A START")[0] == 0
    assert run(root, "-k", "boss")[0] == 1
    status, _, err = run(root, "-k", "nobody")
    assert status == 2
    assert "no transcript’s name holds “nobody”" in err


def test_files_in_folders_and_with_the_short_ending_are_played_too(tmp_path: Path) -> None:
    root = content(tmp_path, hello=GOOD)
    (root / "flows/tests/work").mkdir()
    (root / "flows/tests/work/boss.yml").write_text(BAD, "utf-8")
    assert run(root)[0] == 1


def test_nothing_that_stands_in_a_transcript_can_steer_the_terminal(tmp_path: Path) -> None:
    text = '"red \\e[31m":\n- they: start\n- they: "\\e[2J"\n- bot: nothing\n'
    status, out, _ = run(content(tmp_path, hello=text))
    assert status == 1
    assert "\x1b" not in out


def test_programs_read_it_as_json(tmp_path: Path) -> None:
    status, out, _ = run(content(tmp_path, hello=GOOD, other=BAD), "--json")
    whole = json.loads(out)
    assert status == 1
    assert (whole["transcripts"], whole["conversations"], whole["failed"], whole["findings"]) == (2, 3, 2, [])
    first = whole["failures"][0]
    assert (first["name"], first["language"], first["code"], first["line"]) == ("a boss", "en", "TM921", 5)
    assert "What do you need?" in first["chat"]


def test_coverage_shows_what_no_transcript_goes_through_and_may_be_demanded(tmp_path: Path) -> None:
    root = content(tmp_path, hello=GOOD)
    status, out, _ = run(root, "--coverage")
    assert status == 0
    assert "welcome-age is never reached." in out
    assert run(root, "--min", "10")[0] == 0
    assert run(root, "--min", "90")[0] == 1
    assert json.loads(run(root, "--coverage", "--json")[1])["coverage"]["percent"] == 16


def test_without_transcripts_it_says_how_to_begin(tmp_path: Path) -> None:
    status, out, _ = run(content(tmp_path))
    assert status == 0
    assert "There is no transcript yet." in out


def test_flows_with_errors_are_mended_first(tmp_path: Path) -> None:
    root = content(tmp_path, hello=GOOD)
    path = root / "flows/welcome.yaml"
    path.write_text(path.read_text().replace("next: watched", "next: wachted"))
    status, out, _ = run(root)
    assert status == 1
    assert "TM301" in out
    assert "mend the flows first" in out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["no/such/folder"], "no content folder"), (["no/such.yaml"], "can't be read"), (["a", "b"], "second content")],
)
def test_what_is_not_there_is_a_misuse(arguments: list[str], told: str) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert told in err


def test_the_content_folder_of_the_environment_is_tested(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLINE_CONTENT_DIR", str(content(tmp_path, other=BAD)))
    assert run()[0] == 1


def test_a_hundred_transcripts_take_a_second() -> None:
    text = "".join(f"{number}:\n{_long(number)}" for number in range(100)).encode()

    def pass_all() -> None:
        assert all(each.played.difference is None for each in rehearse(_read(text), (book(),)))

    assert effort(pass_all) < 3  # measured: 0.8 s on a busy machine of two cores


def _read(text: bytes) -> tuple[Transcript, ...]:
    report = Report()
    found = read_transcripts({"flows/tests/long.yaml": text}, book(), report)
    assert report.findings({}) == ()
    return found


def _long(number: int) -> str:
    language, cry = [("en", "not sure"), ("ja", "わからない"), ("th", "ไม่แน่ใจ")][number % 3]
    lines = [
        f"as: {{platform: line, language: {language}}}", "they: start", f"they: .{language}", "they: .no",
        "they: .work", "bot: [labour-intro, labour-age]", "they: .adult", "they: .yes", f"they: {cry}",
        "bot: offer-wish", "they: .please", "volunteer: /accept", "bot: hotline-live", "volunteer: hello",
    ]  # fmt: skip
    return "".join(f"- {line}\n" for line in lines)
