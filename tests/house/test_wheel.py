"""The wheel holds all that a hotline needs, and gets in nobody's way."""

import os
import subprocess
import sys
import zipfile
from importlib.metadata import distributions, packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOP_LEVEL = {"bot", "storage", "flows", "translations"}
OURS = "tomoshibi-hotline"


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    done = subprocess.run(
        command, cwd=cwd, env=os.environ | environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    run(*pip, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT, cwd=folder)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing but the wheel in it, unpacked by pip."""
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    run(*pip, "install", "--quiet", "--no-deps", "--no-index", "--target", folder, wheel, cwd=folder)
    return folder


def names(wheel: Path) -> set[str]:
    return set(zipfile.ZipFile(wheel).namelist())


def tracked(*folders: str) -> set[str]:
    return set(run("git", "ls-files", "--cached", "--", *folders, cwd=ROOT).splitlines())


def test_every_tracked_file_of_the_packages_is_in_the_wheel(wheel: Path) -> None:
    present = {name for name in tracked(*TOP_LEVEL) if (ROOT / name).exists()}
    assert present - names(wheel) == set()
    assert any(name.startswith("flows/") for name in present)
    assert any(name.startswith("translations/") for name in present)


def test_the_wheel_has_these_top_level_names_only(wheel: Path) -> None:
    found = {name.split("/")[0] for name in names(wheel)}
    assert {name for name in found if not name.endswith(".dist-info")} == TOP_LEVEL


def test_the_licence_is_in_the_wheel(wheel: Path) -> None:
    (licence,) = (name for name in names(wheel) if name.endswith("/LICENSE"))
    assert zipfile.ZipFile(wheel).read(licence) == (ROOT / "LICENSE").read_bytes()


def test_no_dependency_has_a_top_level_name_of_ours() -> None:
    others = {name for name in packages_distributions() if name in TOP_LEVEL}
    owners = {owner for name in others for owner in packages_distributions()[name]}
    assert owners <= {OURS}
    files = {
        str(file).split("/")[0]
        for distribution in distributions()
        if distribution.name != OURS
        for file in distribution.files or ()
    }
    assert not files & TOP_LEVEL


def test_an_installed_wheel_runs_and_finds_its_own_content(installed: Path, tmp_path: Path) -> None:
    # -S leaves out the checkout that `pip install -e` puts on the path; the libraries come by hand.
    libraries = Path(os.__file__).parent if sys.prefix == sys.base_prefix else _site_packages()
    code = "from bot.cli import main; main()"
    path = os.pathsep.join([str(installed), str(libraries)])
    command = (sys.executable, "-S", "-c", code)
    assert "hotline [OPTIONS]" in run(*command, "--help", cwd=tmp_path, PYTHONPATH=path).replace("-c", "hotline")
    assert "0 errors" in run(*command, "flows", "check", cwd=tmp_path, PYTHONPATH=path)
    run(*command, "content", "init", "own", cwd=tmp_path, PYTHONPATH=path)
    assert "0 errors" in run(*command, "flows", "check", "own", cwd=tmp_path, PYTHONPATH=path)
    assert (tmp_path / "own" / "README.md").exists()
    where = run(sys.executable, "-S", "-c", "import bot; print(bot.__file__)", cwd=tmp_path, PYTHONPATH=path)
    assert Path(where.strip()).is_relative_to(installed)


def _site_packages() -> Path:
    return Path(pytest.__file__).parents[1]


def test_the_installed_command_is_called_hotline(installed: Path) -> None:
    assert (installed / "bin" / "hotline").exists()
