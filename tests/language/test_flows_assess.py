"""`hotline flows assess`, as the command that other programs call."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest


def assess(given: Any, *arguments: str) -> subprocess.CompletedProcess[str]:
    text = given if isinstance(given, str) else json.dumps(given)
    command = [str(Path(sys.executable).with_name("hotline")), "flows", "assess", *arguments]
    return subprocess.run(command, input=text, capture_output=True, text=True, timeout=60, check=False)


def test_a_case_gives_an_object_and_an_array_an_array() -> None:
    case = {"answers": {"can_leave_freely": "no", "age": "teen"}, "profile": {"age_group": "13-15"}}
    one = json.loads(assess(case, "--json").stdout)
    assert one["urgency"] == "immediate"
    assert one["child"] is True
    assert {"urgency", "child", "dimensions", "result", "reasons"} <= one.keys()
    assert json.loads(assess([case, {}], "--json").stdout)[0] == one


def test_without_json_it_is_told_in_words() -> None:
    shown = assess({"answers": {"papers_held_by_other": "yes"}}).stdout
    assert "high" in shown
    assert "papers_held_by_other=yes" in shown


@pytest.mark.parametrize("nonsense", ["", "{", "3", '{"answers": 3}', "\x00"])
def test_what_is_no_case_is_told_with_exit_status_2(nonsense: str) -> None:
    done = assess(nonsense, "--json")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--help" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_that_is_not_there_is_told_with_exit_status_2(tmp_path: Path) -> None:
    done = assess("", "--file", str(tmp_path / "none.json"))
    assert done.returncode == 2
    assert "can't be read" in done.stderr
