"""Each dependency has its reason, its lock and its use."""

import ast
import re
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
TO_RUN = [Requirement(text) for text in PROJECT["project"]["dependencies"]]
TO_WORK = [Requirement(text) for text in PROJECT["dependency-groups"]["dev"]]
ON_REQUEST = [Requirement(text) for texts in PROJECT["project"]["optional-dependencies"].values() for text in texts]
NOT_IMPORTED = {"tzdata"}
"""It is read as a resource."""


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def explained(section: str) -> dict[str, str]:
    page = (ROOT / "docs/dependencies.md").read_text("utf-8")
    part = page.split(f"## {section}\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| ([\w.-]+) \| (.+) \|$", part, re.MULTILINE)
    return {name: why for name, why in rows if name != "package"}


def locked(name: str) -> dict[str, Version]:
    text = (ROOT / name).read_text("utf-8")
    return {
        plain(package): Version(version) for package, version in re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE)
    }


@cache
def imported() -> set[str]:
    """Distributions that the packages import, by the names of `pyproject.toml`."""
    modules = set()
    for path in [*(ROOT / "bot").rglob("*.py"), *(ROOT / "storage").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                modules |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                modules |= {node.module.split(".")[0], ".".join(node.module.split(".")[:2])}
    found = packages_distributions()
    fluent = {f"fluent.{part}" for part in ("runtime", "syntax") if f"fluent.{part}" in modules}
    return {plain(name) for module in modules - {"fluent"} for name in found.get(module, [])} | {
        plain(x) for x in fluent
    }


@pytest.mark.parametrize(("section", "required"), [("To run", TO_RUN), ("To work on it", TO_WORK)])
def test_every_dependency_has_its_line_and_no_line_is_left_over(section: str, required: list[Requirement]) -> None:
    assert list(explained(section)) == [requirement.name for requirement in required]


@pytest.mark.parametrize(
    ("lock", "required"), [("requirements.lock", TO_RUN), ("requirements-dev.lock", TO_RUN + TO_WORK)]
)
def test_the_lock_holds_every_dependency_in_a_version_that_fits(lock: str, required: list[Requirement]) -> None:
    versions = locked(lock)
    for requirement in required:
        assert versions[plain(requirement.name)] in requirement.specifier, requirement


def test_both_locks_agree() -> None:
    small, large = locked("requirements.lock"), locked("requirements-dev.lock")
    assert {name: large.get(name) for name in small} == small


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_every_locked_file_has_a_hash_and_no_lock_names_a_place_to_fetch_from(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)
    assert all("--hash=sha256:" in entry for entry in entries if "==" in entry)
    assert "://" not in text
    assert not re.search(r"^-|^\s*--(?!hash)", text, re.MULTILINE)


@pytest.mark.parametrize("requirement", TO_RUN, ids=lambda requirement: requirement.name)
def test_every_dependency_is_used(requirement: Requirement) -> None:
    assert (plain(requirement.name) in imported()) != (requirement.name in NOT_IMPORTED)


def test_what_comes_on_request_is_there_to_work_on_it_and_is_imported_where_it_is_used() -> None:
    assert {requirement.name for requirement in ON_REQUEST} <= {requirement.name for requirement in TO_WORK}
    assert {plain(requirement.name) for requirement in ON_REQUEST} <= imported()
