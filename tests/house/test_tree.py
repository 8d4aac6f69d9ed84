"""The files of the repository themselves: nothing of one machine in them, and what they say of each other is true."""

import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from bot.settings import FILE_VARIABLES, VARIABLES, Settings, read
from tests.house.test_command_line import COMMANDS
from tests.house.test_settings import KEY, NO_FILE

ROOT = Path(__file__).parents[2]
PAGES = [
    "README.md",
    "CONTRIBUTING.md",
    *(str(path.relative_to(ROOT)) for path in sorted((ROOT / "docs").rglob("*.md"))),
]
FORBIDDEN = re.compile(
    r"/home/\w|/Users/\w|/root/|(?<![\w.])/work/|\.library\b"  # a place on somebody's machine
    r"|--(extra-)?index-url|--find-links|files\.pythonhosted\.org|/simple/"  # a host of packages
)
TARGETS = {"setup", "demo", "serve", "test", "check", "docs", "bench", "soak", "lock", "audit", "help"}


def text_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    paths = [ROOT / name for name in listed.split("\0") if name]
    return [path for path in paths if path.is_file() and b"\0" not in path.read_bytes()[:8192]]


def test_no_tracked_file_names_a_place_of_one_machine_or_of_packages() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in text_files()
        if path != Path(__file__)
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        if FORBIDDEN.search(line)
    ]
    assert found == []


def test_every_setting_is_explained_in_the_example_file() -> None:
    text = (ROOT / ".env.example").read_text("utf-8")
    shown = re.findall(r"^#(HOTLINE_\w+)=", text, re.MULTILINE)
    assert set(shown) == set(VARIABLES)
    for variable in shown:
        before = text.split(f"\n#{variable}=")[0].splitlines()[-1]
        assert before.startswith("#"), f"{variable} stands there without a word"


def test_every_secret_that_may_stand_in_a_file_is_named_in_the_example_file() -> None:
    text = (ROOT / ".env.example").read_text("utf-8")
    named = set(
        re.findall(r"\b_[A-Z_]+[A-Z]\b|\bHOTLINE_[A-Z_]+[A-Z]\b", text.split("This works for")[1].split(".\n")[0])
    )
    assert {f"HOTLINE_{name.removeprefix('HOTLINE').lstrip('_')}_FILE" for name in named} == set(FILE_VARIABLES)


def test_the_example_file_shows_the_defaults_and_is_accepted(tmp_path: Path) -> None:
    text = (ROOT / ".env.example").read_text("utf-8")
    uncommented = re.sub(r"^#(HOTLINE_\w+=)", r"\1", text, flags=re.MULTILINE)
    (tmp_path / "flows").mkdir()
    (tmp_path / ".env").write_text(uncommented.replace("/srv/hotline/content", str(tmp_path)))
    given = {"HOTLINE_SECRET_KEYS": KEY, "HOTLINE_TELEGRAM_SECRET": "s"}
    settings = read(given, tmp_path / ".env")
    plain = read(given, NO_FILE)
    for field in ("host", "port", "telegram_mode", "telegram_api_url", "line_api_url", "flood_limit", "two_person"):
        assert getattr(settings, field) == getattr(plain, field)
    assert set(Settings.model_fields) == set(VARIABLES.values())


def test_a_setting_that_has_no_effect_yet_says_so_and_no_other_does() -> None:
    code = "".join(path.read_text("utf-8") for path in (ROOT / "bot").rglob("*.py") if path.name != "settings.py")
    used = {field for field in VARIABLES.values() if re.search(rf"settings\.{field}\b", code)} | {"secret_keys"}
    text = (ROOT / ".env.example").read_text("utf-8")
    idle = {VARIABLES[name] for name in re.findall(r"without effect yet\.\n#(HOTLINE_\w+)=", text)}
    assert set(VARIABLES.values()) - used == idle


def test_make_lists_every_target() -> None:
    command = ["make", "--no-print-directory", "help"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {line.split()[1] for line in listed.splitlines()} == TARGETS


@pytest.mark.parametrize("page", PAGES)
def test_every_link_of_a_page_leads_somewhere(page: str) -> None:
    path = ROOT / page
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text("utf-8")):
        if "://" not in target:
            assert (path.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES)
def test_every_file_that_a_page_names_is_there(page: str) -> None:
    named = re.findall(
        r"`((?:bot|storage|flows|translations|tests|benchmarks|docs|\.ci)/[\w./-]*)`", (ROOT / page).read_text("utf-8")
    )
    real = [name for name in named if "NAME" not in name and "CODE" not in name]
    assert [name for name in real if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_command_of_a_page_exists(page: str) -> None:
    blocks = re.findall(r"```sh\n(.*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)
    spoken = re.findall(r"`((?:make|hotline) [^`\n]+)`", (ROOT / page).read_text("utf-8"))
    for line in [*spoken, *(line for block in blocks for line in block.splitlines())]:
        words = shlex.split(line, comments=True)
        if words[:1] == ["make"] and len(words) > 1:
            assert words[1] in TARGETS, line
        elif words[:1] == ["hotline"] or (words and words[0].endswith("/hotline")):
            assert any(" ".join(["hotline", *words[1:]]).startswith(command) for command in COMMANDS), line


def test_every_variable_that_a_page_names_is_a_setting() -> None:
    for page in PAGES:
        for name in re.findall(r"\bHOTLINE_[A-Z_]+[A-Z]\b", (ROOT / page).read_text("utf-8")):
            assert name in {*VARIABLES, *FILE_VARIABLES}, f"{page}: {name}"


def test_the_scripts_of_ci_are_sound_and_run_can_be_run() -> None:
    for script in ("setup", "packages", "browser", "lock"):
        subprocess.run(["sh", "-n", f".ci/{script}"], cwd=ROOT, check=True)
    subprocess.run(["bash", "-n", ".ci/run"], cwd=ROOT, check=True)
    assert os.access(ROOT / ".ci/run", os.X_OK)
