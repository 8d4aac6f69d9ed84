"""`make setup`: nothing when nothing is missing, and a plain word when something is."""

import shutil
import subprocess
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = ("sh", "cat", "cksum", "dirname", "id", "rm", "mkdir", "chmod")
OLD = "#!/bin/sh\nexit 1\n"
WITHOUT_VENV = """#!/bin/sh
case "$2" in
    *print*) echo python3.12 ;;
    *ensurepip*) exit 1 ;;
esac
"""
MAKES_VENV = """#!/bin/sh
case "$*" in
    *print*) echo python3.12 ;;
    *venv*--clear*) mkdir -p .venv/bin
        printf '#!/bin/sh\\necho "pip $*" >> pip.log\\nexit 0\\n' > .venv/bin/python
        cat .venv/bin/python > .venv/bin/hotline
        chmod +x .venv/bin/python .venv/bin/hotline ;;
esac
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with the script, and a PATH with a few tools and no Python."""
    shutil.copytree(ROOT / ".ci", tmp_path / ".ci")
    (tmp_path / "requirements-dev.lock").write_text("")
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / "path").mkdir()
    for tool in TOOLS:
        (tmp_path / "path" / tool).symlink_to(str(shutil.which(tool)))
    return tmp_path


def put(checkout: Path, name: str, script: str) -> None:
    (checkout / "path" / name).write_text(script)
    (checkout / "path" / name).chmod(0o755)


def setup(checkout: Path) -> subprocess.CompletedProcess[str]:
    command = [str(shutil.which("sh")), ".ci/setup"]
    path = {"PATH": str(checkout / "path")}
    return subprocess.run(command, cwd=checkout, env=path, capture_output=True, text=True, timeout=30, check=False)


def test_without_a_python_that_is_new_enough_it_says_what_to_install(checkout: Path) -> None:
    put(checkout, "python3", OLD)
    done = setup(checkout)
    assert done.returncode == 1
    assert "Python 3.11 or newer is needed" in done.stderr


def test_an_old_python3_is_passed_over_for_a_newer_one(checkout: Path) -> None:
    put(checkout, "python3", OLD)
    put(checkout, "python3.12", MAKES_VENV)
    done = setup(checkout)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Making .venv with python3.12" in done.stdout


def test_a_python_without_venv_is_told_with_the_package_that_brings_it(checkout: Path) -> None:
    put(checkout, "python3", WITHOUT_VENV)
    done = setup(checkout)
    assert done.returncode == 1
    assert "apt-get install python3.12-venv" in done.stderr


def test_it_installs_with_hashes_and_then_nothing_until_something_changes(checkout: Path) -> None:
    put(checkout, "python3", MAKES_VENV)
    assert setup(checkout).returncode == 0
    installed = (checkout / "pip.log").read_text()
    assert "--require-hashes -r requirements-dev.lock" in installed
    assert "--no-build-isolation --no-deps --editable ." in installed
    (checkout / "pip.log").unlink()
    begun = time.perf_counter()
    assert setup(checkout).stdout == ""
    assert time.perf_counter() - begun < 1
    assert "install" not in (checkout / "pip.log").read_text()
    (checkout / "requirements-dev.lock").write_text("changed")
    assert "Installing" in setup(checkout).stdout


def test_without_chromium_the_tests_of_the_playground_are_announced_to_fail(checkout: Path) -> None:
    command = [str(shutil.which("sh")), ".ci/browser"]
    path = {"PATH": str(checkout / "path")}
    done = subprocess.run(command, cwd=checkout, env=path, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0
    assert "apt-get install chromium" in done.stderr
