"""Several files written as one, or none of them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.language.loading import ContentError
from bot.translating import files
from bot.translating.files import load_reviews, save

needs_permissions = pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
BEFORE = {"a.ftl": b"old a", "b/review.yaml": b"old b"}
AFTER = {"b/review.yaml": b"new b", "a.ftl": b"new a", "c/d/e.ftl": b"new c"}


def folder(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, data in BEFORE.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    return tmp_path


def test_all_are_written_and_nothing_is_left_beside_them(root: Path) -> None:
    save(root, AFTER)
    assert folder(root) == AFTER


def test_the_rights_of_a_file_and_a_link_to_it_stay(root: Path) -> None:
    (root / "a.ftl").chmod(0o640)
    (root / "link.ftl").symlink_to("a.ftl")
    save(root, {"link.ftl": b"new"})
    assert (root / "link.ftl").is_symlink()
    assert ((root / "a.ftl").read_bytes(), (root / "a.ftl").stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_place_that_can_t_be_written_leaves_all_as_it_was(root: Path) -> None:
    (root / "c").write_bytes(b"no folder")
    with pytest.raises(ContentError, match=r"c/d/e.ftl can't be written: .*Nothing was changed\."):
        save(root, AFTER)
    assert folder(root) == BEFORE | {"c": b"no folder"}


def test_what_was_put_into_its_place_already_is_taken_back(root: Path) -> None:
    (root / "c/d/e.ftl").mkdir(parents=True)
    with pytest.raises(ContentError, match=r"Nothing was changed\."):
        save(root, AFTER)
    assert folder(root) == BEFORE


def test_words_come_before_their_review(root: Path) -> None:
    assert [name for name, _ in sorted(AFTER.items(), key=files._reviews_last)][-1] == "b/review.yaml"


@needs_permissions
def test_a_folder_that_is_read_only_is_told(root: Path) -> None:
    root.chmod(0o500)
    try:
        with pytest.raises(ContentError, match=r"Permission denied. Nothing was changed\."):
            save(root, AFTER)
    finally:
        root.chmod(0o700)
    assert folder(root) == BEFORE


@needs_permissions
def test_a_file_that_is_read_only_is_not_replaced(root: Path) -> None:
    (root / "a.ftl").chmod(0o400)
    with pytest.raises(ContentError, match=r"it is read-only. Nothing was changed\."):
        save(root, AFTER)
    assert folder(root) == BEFORE


def test_reviews_are_found_by_language(tmp_path: Path) -> None:
    for name in ("translations/th/review.yaml", "translations/th/other.yaml", "translations/review.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    assert load_reviews(tmp_path) == {"translations/th/review.yaml": b"x"}
