"""A content folder of an organisation's own: a copy of what ships, with all that goes around it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from importlib.resources import files as resources
from pathlib import Path

from bot.language import editor
from bot.language.loading import SHIPPED

FOLDERS = ("flows", "translations")
AROUND = {"README.md": "README.md", "gitignore": ".gitignore", "check.yml": ".github/workflows/content.yml"}
"""Name in this folder → path in the new one."""
ORIGIN = "shipped.json"
"""Which version the copy is of, and what each file was then: for whoever compares it with a newer one."""
LEFT_ALONE = frozenset({".git"})
"""What may be there already: a repository that was just made."""


class NotEmpty(Exception):  # noqa: N818
    """There is something in the folder already."""


def start(directory: Path) -> int:
    """Write everything; how many files. Raises `NotEmpty`, or OSError where it cannot be written."""
    there = sorted(path.name for path in directory.iterdir()) if directory.is_dir() else []
    if set(there) - LEFT_ALONE:
        raise NotEmpty(
            f"There is something in {directory} already ({there[0]}). Name a new folder; nothing was written."
        )
    made = everything()
    for name, content in made.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(content)
    return len(made)


def everything() -> Mapping[str, bytes]:
    """The new folder's files, by path."""
    shipped = dict(_shipped())
    around = {path: (resources(__name__) / name).read_bytes() for name, path in AROUND.items()}
    edited = {path: text.encode() for path, text in editor.files().items()}
    return {**shipped, **edited, **around, ORIGIN: _origin(shipped)}


def _shipped() -> Iterator[tuple[str, bytes]]:
    for folder in FOLDERS:
        for path in sorted((SHIPPED / folder).rglob("*")):
            hidden = any(part.startswith((".", "_")) for part in path.relative_to(SHIPPED).parts)
            if path.is_file() and not hidden:
                yield path.relative_to(SHIPPED).as_posix(), path.read_bytes()


def _origin(shipped: Mapping[str, bytes]) -> bytes:
    hashes = {path: hashlib.sha256(content).hexdigest() for path, content in shipped.items()}
    origin = {"program": version("tomoshibi-hotline"), "sha256": hashes}
    return (json.dumps(origin, indent=2) + "\n").encode()
