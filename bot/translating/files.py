"""The edge of the translators' tools: review.yaml and tables from the disk, and several files written as one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from bot.language.findings import Report
from bot.language.loading import SHIPPED, ContentError
from bot.language.translations import TAG
from bot.translating import sheet


def load_reviews(directory: Path | None) -> dict[str, bytes]:
    """The review.yaml of every language by path, like `loading.load`."""
    root = directory or SHIPPED
    try:
        found = sorted(root.glob("translations/*/review.yaml"))
        return {path.relative_to(root).as_posix(): path.read_bytes() for path in found if path.is_file()}
    except OSError as error:
        raise ContentError(f"{error.filename} can't be read: {error.strerror}.") from error


def has_folder(directory: Path | None, language: str) -> bool:
    """Whether somebody made a folder for a language, which may still be empty."""
    return bool(TAG.fullmatch(language)) and ((directory or SHIPPED) / "translations" / language).is_dir()


def load_table(path: Path, report: Report) -> bytes | None:
    """A table that came back; None, and told, where it is larger than any."""
    try:
        if path.stat().st_size > sheet.MOST_BYTES:
            sheet.too_large(path.name, report)
            return None
        return path.read_bytes()
    except OSError as error:
        raise ContentError(f"{path} can't be read: {error.strerror}.") from error


def folder_to_write(directory: Path | None) -> Path:
    """The content folder for a command that changes it; a program that was installed keeps what it ships."""
    if directory is None and not (SHIPPED / "pyproject.toml").is_file():
        raise ContentError("Name your content folder. What is installed is not changed.")
    return directory or SHIPPED


def save(root: Path, files: Mapping[str, bytes]) -> None:
    """Write all of the files (path from `root` → content), or none of them.

    Each is written beside its place first. Where one can't be put into its place the earlier ones get back what they
    held. Raises ContentError.
    """
    with _waiting(root, files) as waiting:
        before = {path: path.read_bytes() if path.is_file() else None for path in waiting}
        done: list[Path] = []
        try:
            for path, temporary in waiting.items():
                temporary.replace(path)
                done.append(path)
        except OSError as error:
            for path in done:
                _put_back(path, before[path])
            raise _refused(path, error) from error


@contextmanager
def _waiting(root: Path, files: Mapping[str, bytes]) -> Iterator[dict[Path, Path]]:
    """Each file's place, links followed, and the finished copy that waits beside it; what is left over goes."""
    waiting: dict[Path, Path] = {}
    path = root
    try:
        for name, content in sorted(files.items(), key=_reviews_last):
            path = (root / name).resolve()
            path.parent.mkdir(parents=True, exist_ok=True)
            waiting[path] = _written(path, content)
        yield waiting
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        for temporary in waiting.values():
            temporary.unlink(missing_ok=True)


def _reviews_last(item: tuple[str, bytes]) -> tuple[bool, str]:
    """After a crash in between, words without their review are a draft; a review without its words would be a lie."""
    return (item[0].endswith(".yaml"), item[0])


def _written(path: Path, content: bytes) -> Path:
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(13, "it is read-only", str(path))
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        temporary = Path(file.name)
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            if path.exists():
                shutil.copymode(path, temporary)
            else:
                temporary.chmod(0o644)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
    return temporary


def _put_back(path: Path, content: bytes | None) -> None:
    with suppress(OSError):
        if content is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(content)


def _refused(path: Path, error: OSError) -> ContentError:
    return ContentError(f"{path} can't be written: {error.strerror}. Nothing was changed.")
