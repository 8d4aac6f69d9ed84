"""The one edge of the flow language: a content folder on disk, or the one that ships beside `bot`, as bytes by path."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bot.language.source import LENT

SHIPPED = Path(__file__).resolve().parents[2]
"""Holds `flows` and `translations`: the project's folder, or site-packages where a wheel was installed."""
READ = re.compile(
    r"flows/[^/]+\.(?i:ya?ml(\.txt)?)|flows/resources/[^/]+\.yaml|flows/media/([^/]+/)?[^/.][^/]*"
    r"|translations/[^/]+/[^/]+\.(?i:ftl(\.txt)?)"
)
"""What is read, and what only bears a wrong ending, about which the check says so."""
NEEDED = re.compile(
    r"flows/(emergency|urgency|indicators|desk|writing|never|cards|cover(_[^/]+)?)\.yaml"
    r"|translations/[^/]+/(hotline|desk|phrases|print|cards|cover(_[^/]+)?)\.ftl"
)
"""What the engine itself needs. A cover is lent as well: leaving quietly needs one."""
MOST_FILES = 2000
MOST_BYTES = 32 * 1024 * 1024


class ContentError(Exception):
    """The folder can't be used; the text says why and what to do."""


def load(directory: Path | None = None) -> dict[str, bytes]:
    """The files of a content folder by path (with `/`, from the folder); without one, what ships.

    Raises ContentError where there is no such folder, it holds no `flows`, or is too large to be meant.
    """
    if directory is None:
        return _files(SHIPPED)
    if not (directory / "flows").is_dir():
        raise ContentError(f"{directory} is no content folder: it has no folder “flows”. {_hint(directory)}")
    return lend(_files(directory))


def load_transcripts(directory: Path | None, files: Sequence[Path] = ()) -> dict[str, bytes]:
    """These files, or without any all in the folder's `flows/tests/`, by path. Raises ContentError as `load` does."""
    if files:
        return {path.as_posix(): _content(path) for path in files}
    root = directory or SHIPPED
    tests = root / "flows" / "tests"
    found = sorted(path for ending in ("yaml", "yml") for path in tests.rglob(f"*.{ending}") if path.is_file())
    if len(found) > MOST_FILES:
        raise ContentError(f"{root} holds more than {MOST_FILES} files of transcripts.")
    return {path.relative_to(root).as_posix(): _content(path) for path in found}


def lend(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files, and what the engine needs as this program ships it, for whatever these files lack.

    Each text and table of their own comes first. A book that an older program published is lent the words that only
    the newer one knows.
    """
    own = {path: content for path, content in files.items() if not path.startswith(LENT)}
    return own | {LENT + path: content for path, content in _files(SHIPPED, NEEDED).items()}


def _hint(directory: Path) -> str:
    if not directory.is_dir():
        return "There is no such folder."
    if any(directory.glob("*.yaml")):
        return f"Name the folder above it: {directory.resolve().parent}"
    return "Name a folder that holds flows/*.yaml and translations/<language>/*.ftl."


def _files(root: Path, wanted: re.Pattern[str] = READ) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    size = 0
    for name, path in _candidates(root, wanted):
        size += _size(path)
        if len(files) >= MOST_FILES or size > MOST_BYTES:
            limit = f"{MOST_FILES} files and {MOST_BYTES // 1024 // 1024} MiB"
            raise ContentError(f"{root} holds more than {limit} of flows and translations.")
        files[name] = _content(path)
    return files


def _candidates(root: Path, wanted: re.Pattern[str]) -> Iterator[tuple[str, Path]]:
    """What a book is made of, in an order that does not depend on the disk."""
    for part in ("flows/*", "flows/resources/*", "flows/media/*", "flows/media/*/*", "translations/*/*"):
        for path in sorted(root.glob(part)):
            name = path.relative_to(root).as_posix()
            if wanted.fullmatch(name) and path.is_file():
                yield name, path


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise _unreadable(path, error) from error


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> ContentError:
    return ContentError(f"{path} can't be read: {error.strerror}.")
