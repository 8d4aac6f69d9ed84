"""Content folders for tests: a small sound book, and what stands in a broken one instead."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent
SOUND = HERE / "sound"
SAMPLE = HERE / "sample"
FULL = HERE / "full"
BROKEN = HERE / "broken"
ABSENT = ".absent"
"""A file `x.absent` says that the broken book has no `x`."""


def folder(root: Path) -> dict[str, bytes]:
    """The files of a folder by path."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.name != "expected.txt"
    }


def broken(name: str) -> dict[str, bytes]:
    """The sound book with what this one has otherwise."""
    files = folder(SOUND) | folder(BROKEN / name)
    absent = [path for path in files if path.endswith(ABSENT)]
    for path in absent:
        del files[path]
        files.pop(path.removesuffix(ABSENT), None)
    return files


def sound(**changes: str) -> dict[str, bytes]:
    """The sound book; keyword `flow` replaces its flow file, `words` its English texts."""
    paths = {"flow": "flows/welcome.yaml", "words": "translations/en/welcome.ftl"}
    return folder(SOUND) | {paths[name]: text.encode() for name, text in changes.items()}
