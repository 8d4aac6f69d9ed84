"""Whatever is typed behind a command: an answer in words and an exit status, never a traceback, nothing written."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli import root
from tests.harness.amounts import SOAK
from tests.house.test_command_line import COMMANDS
from tests.house.test_settings import KEY

HOSTILE = (
    "", "-", "--", "../../etc/passwd", "\x1b[31mred", "\u202eevil", "{ $x }", "%s%n{0}", "'; DROP TABLE seen; --",
    "é" * 5000, "\udcff", "١٢٣", "0" * 400, "a\nb",
)  # fmt: skip
RUN_FOR_EVER = {"hotline demo", "hotline chat", "hotline serve", "hotline flows watch"}
WRITING = {"hotline content init", "hotline flows graph", "hotline flows print", "hotline flows schema"}
"""They write where they are told to; that is tried in their own tests."""


def typed(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["hotline", *arguments])
    try:
        root.run()
    except SystemExit as ended:
        return int(ended.code or 0)
    return 0


def attempts() -> Iterator[object]:
    """Each command with one of them in the tests; with all, alone and behind each option, in the long runs."""
    for number, name in enumerate(sorted(COMMANDS.keys() - RUN_FOR_EVER - WRITING)):
        hostile = HOSTILE[number % len(HOSTILE)]
        options = [each for parameter in COMMANDS[name].params for each in parameter.opts if each.startswith("--")]
        every = [[each] for each in HOSTILE] + [[option, each] for option in options for each in HOSTILE]
        few = [[options[number % len(options)], hostile]] if number % 2 and options else [[hostile]]
        yield pytest.param(name, few, id=name)
        yield pytest.param(name, every, id=f"{name} with all", marks=SOAK)


@pytest.mark.filterwarnings("ignore::getpass.GetPassWarning")  # there is no terminal on which to hide what is typed
@pytest.mark.parametrize(("name", "tries"), attempts())
def test_any_argument_gets_an_answer_in_words(
    name: str,
    tries: list[list[str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for variable in [each for each in os.environ if each.startswith("HOTLINE_")]:
        monkeypatch.delenv(variable)
    monkeypatch.setenv("HOTLINE_SECRET_KEYS", KEY)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    for arguments in tries:
        assert typed(monkeypatch, *name.split()[1:], *arguments) in (0, 1, 2), arguments
        said = capsys.readouterr()
        assert "Traceback" not in said.err + said.out
        assert "Something broke" not in said.err, (arguments, said.err)


@pytest.mark.parametrize("name", sorted(RUN_FOR_EVER))
@pytest.mark.parametrize("hostile", ["--nonsense", "--port=99999999999999999999", "-\udcff"])
def test_what_serves_refuses_what_it_does_not_know(
    name: str, hostile: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed(monkeypatch, *name.split()[1:], hostile) == 2
    assert "Traceback" not in capsys.readouterr().err
