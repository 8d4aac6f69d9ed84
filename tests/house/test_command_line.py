"""The `hotline` command: starts at once, explains itself, never shows a traceback."""

import json
import os
import resource
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import typer
from typer.testing import CliRunner

from bot.cli import errors, root
from bot.settings import SettingsError
from storage.errors import NewerDatabase
from tests.house.test_settings import KEY

HOTLINE = Path(sys.executable).with_name("hotline")
START_SECONDS = 0.6
CHECK_SECONDS = 3
"""Of the whole content, in all of its languages."""
NAMES = {"HOTLINE_SECRET_KEYS": KEY}


def hotline(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run it as an operator does, with nothing set but what is given."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith("HOTLINE_")}
    return subprocess.run(
        [HOTLINE, *arguments], cwd=cwd, env=bare | environment, capture_output=True, text=True, timeout=60, check=False
    )


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command, by what is typed for it."""

    def below(name: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
        children = getattr(command, "commands", {})
        if not children:
            yield name, command
        for child, found in children.items():
            yield from below(f"{name} {child}", found)

    yield from below("hotline", typer.main.get_command(root.app))


COMMANDS = dict(commands())


def test_the_commands_are_these() -> None:
    assert set(COMMANDS) >= {
        "hotline demo",
        "hotline chat",
        "hotline serve",
        "hotline connect",
        "hotline doctor",
        "hotline flows check",
        "hotline flows test",
        "hotline volunteers invite",
        "hotline volunteers list",
        "hotline volunteers remove",
        "hotline db upgrade",
    }


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_every_command_has_an_example_of_it(name: str) -> None:
    help_text = COMMANDS[name].help or ""
    assert "Examples:" in help_text
    examples = help_text.split("Examples:")[1].splitlines()
    assert any(name in example for example in examples)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_explained(name: str) -> None:
    for parameter in COMMANDS[name].params:
        assert getattr(parameter, "help", None), parameter.name


@pytest.mark.parametrize("arguments", [["--help"], ["flows", "--help"], ["volunteers", "invite", "--help"]])
def test_help_is_there_at_once(arguments: list[str], tmp_path: Path) -> None:
    assert _fastest(arguments, tmp_path, expected=0) < START_SECONDS


def test_the_content_is_checked_at_once(tmp_path: Path) -> None:
    assert _fastest(["flows", "check"], tmp_path, expected=0) < CHECK_SECONDS


def _fastest(arguments: list[str], folder: Path, expected: int) -> float:
    """Seconds of CPU, the best of three runs: what else the machine does is not ours."""
    taken = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = hotline(*arguments, cwd=folder)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
        assert done.returncode == expected, done.stdout + done.stderr
    return min(taken)


def test_missing_settings_end_with_status_two_and_nothing_is_made(tmp_path: Path) -> None:
    done = hotline("serve", cwd=tmp_path, HOTLINE_PORT="x")
    assert done.returncode == 2
    assert done.stdout == ""
    first, *problems = done.stderr.splitlines()
    assert first == "The settings are not right; nothing was started."
    assert {problem.split()[1].rstrip(":") for problem in problems} == {"HOTLINE_SECRET_KEYS", "HOTLINE_PORT"}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", [["no-such-thing"], ["serve", "--no-such-option"], ["volunteers", "remove"]])
def test_misuse_ends_with_status_two(arguments: list[str], tmp_path: Path) -> None:
    done = hotline(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert "Usage:" in done.stderr


def test_connect_says_what_is_not_switched_on(tmp_path: Path) -> None:
    done = hotline("connect", cwd=tmp_path)
    assert done.returncode == 2
    assert "HOTLINE_TELEGRAM_TOKEN is missing: no platform is switched on" in done.stderr


def test_connect_needs_the_address_that_it_tells(tmp_path: Path) -> None:
    line = {"HOTLINE_LINE_CHANNEL_SECRET": "secret", "HOTLINE_LINE_CHANNEL_TOKEN": "token"}
    done = hotline("connect", cwd=tmp_path, **line)
    assert done.returncode == 2
    assert "HOTLINE_PUBLIC_URL is missing" in done.stderr


def test_an_invitation_is_printed_for_programs_and_nobody_is_listed_yet(tmp_path: Path) -> None:
    invite = ["volunteers", "invite", "--name", "Mika", "--languages", "en,ja", "--skills", "labour,child", "--json"]
    done = hotline(*invite, cwd=tmp_path, **NAMES)
    assert done.returncode == 0, done.stderr
    invitation = json.loads(done.stdout)
    assert invitation.keys() == {"telegram_start", "line_message", "console_url"}
    assert len(invitation["telegram_start"]) <= 64
    listed = hotline("volunteers", "list", "--json", cwd=tmp_path, **NAMES)
    assert (listed.returncode, json.loads(listed.stdout)) == (0, [])


def test_an_invitation_in_a_language_that_is_none_is_refused(tmp_path: Path) -> None:
    done = hotline("volunteers", "invite", "--name", "Mika", "--languages", "jp", cwd=tmp_path, **NAMES)
    assert done.returncode == 2
    assert "for example en,ja" in done.stderr


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "Mika\x1b[2J", "Mika\nAki", "Mika\u202e"])
def test_a_name_that_can_t_be_shown_is_refused(name: str, tmp_path: Path) -> None:
    done = CliRunner(env=NAMES | {"HOTLINE_DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/hotline.db"}).invoke(
        root.app, ["volunteers", "invite", "--name", name]
    )
    assert (done.exit_code, "write a name in one line" in done.output) == (2, True)
    assert not list(tmp_path.iterdir())


def test_removing_a_volunteer_who_is_not_there_is_a_finding(tmp_path: Path) -> None:
    done = hotline("volunteers", "remove", "nobody", cwd=tmp_path, **NAMES)
    assert done.returncode == 1
    assert "hotline volunteers list" in done.stderr


def test_another_key_for_an_existing_database_is_refused(tmp_path: Path) -> None:
    assert hotline("volunteers", "list", cwd=tmp_path, **NAMES).returncode == 0
    other = hotline("volunteers", "list", cwd=tmp_path, HOTLINE_SECRET_KEYS=KEY[::-1].lstrip("=") + "=")
    assert other.returncode == 2
    assert "HOTLINE_SECRET_KEYS does not hold" in other.stderr


def test_the_database_is_upgraded_without_any_key(tmp_path: Path) -> None:
    done = hotline("db", "upgrade", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "hotline.db").exists()


def test_our_own_errors_are_told_in_their_words() -> None:
    assert errors.explain(NewerDatabase("a newer program made it")) == "a newer program made it"
    assert errors.explain(SettingsError(["one", "two"])).endswith("\n- one\n- two")


def test_a_port_in_use_is_told_with_what_to_do(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        done = hotline("demo", "--port", str(other.getsockname()[1]), cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Another program listens on this port." in done.stderr


def test_a_file_that_is_not_there_is_named() -> None:
    try:
        Path("no-such.backup").read_bytes()
    except OSError as error:
        told = errors.explain(error)
    assert told == "It could not be done: no-such.backup: No such file or directory."


def test_the_text_of_any_other_error_is_not_shown() -> None:
    try:
        raise KeyError("she wrote this")
    except KeyError as error:
        told = errors.explain(error)
    assert "she wrote" not in told
    assert "KeyError at house/test_command_line.py:" in told


def test_an_error_that_nobody_expected_ends_with_status_two_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> None:
        raise ValueError("she wrote this")

    monkeypatch.setattr(root, "app", broken)
    with pytest.raises(SystemExit) as ended:
        root.run()
    assert ended.value.code == 2
    assert "Traceback" not in capsys.readouterr().err
