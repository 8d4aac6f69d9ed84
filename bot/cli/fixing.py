"""`hotline flows check --fix`: what can be mended without knowing what anybody meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Mended:
    """What was done to one file: renamed, or given places for words; or a folder that was left alone."""

    path: str
    renamed: str = ""
    made: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """One line for people."""
        if self.renamed:
            return f"{self.path}: renamed to {self.renamed}"
        if not self.made:
            return f"{self.path}: left as it is, for a file in it has faults; mend these first"
        places = f"{len(self.made)} place{'s' if len(self.made) > 1 else ''}"
        return f"{self.path}: made {places} for words: {', '.join(self.made)}"

    @property
    def as_value(self) -> dict[str, str | list[str]]:
        """For programs."""
        return {"path": self.path, **({"renamed": self.renamed} if self.renamed else {"made": list(self.made)})}


def fix(directory: Path | None) -> list[Mended]:
    """Mend the files of a content folder. Raises ContentError; then no words were written."""
    from bot.language.loading import load
    from bot.language.reader import read
    from bot.language.stubs import stubs, untouched, with_stubs
    from bot.translating.files import folder_to_write, save

    root = folder_to_write(directory)
    done = list(_renamed(root, load(directory)))
    files = load(directory)
    reading = read(files)
    made = stubs(reading.needed, reading.translations)
    save(root, with_stubs(files, made, reading.needed))
    paths = dict.fromkeys(stub.path for stub in made)
    done += [Mended(path, made=tuple(stub.name for stub in made if stub.path == path)) for path in paths]
    return done + [Mended(f"translations/{tag}/") for tag in untouched(reading.needed, reading.translations)]


def _renamed(root: Path, paths: Iterable[str]) -> Iterator[Mended]:
    """Files that nobody reads for their ending get the right one where that is free."""
    from bot.language.source import right_name

    for path in paths:
        right = right_name(path)
        if right != path and not (root / right).exists():
            (root / path).rename(root / right)
            yield Mended(path, renamed=right)
