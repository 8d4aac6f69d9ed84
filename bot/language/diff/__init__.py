"""What a person would meet differently in two books: step by step, in each language. Never the lines of files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.language.diff.change import Change
from bot.language.diff.outside import outside, whole
from bot.language.diff.renames import Kept, kept
from bot.language.diff.side import Side
from bot.language.diff.steps import Steps
from bot.language.model import Book


class Difference(NamedTuple):
    """All differences in the order of the newer book, and what stayed of the older one."""

    changes: tuple[Change, ...]
    kept: Kept


def compare(old: Book, new: Book, languages: Sequence[str] = ()) -> Difference:
    """What differs for whoever writes in one of these languages (none given: in any that both books have).

    A step whose words stay is the same step, also under another name. `told` says all of it in words.
    """
    both = [each for each in new.words.languages if each in old.words.languages]
    chosen = [each for each in both if not languages or each in languages]
    before, after, stayed = Side(old), Side(new), kept(old, new)
    changes = (
        *whole(old, new, stayed),
        *Steps(before, after, chosen, stayed).changes(),
        *outside(before, after, chosen),
    )
    return Difference(changes, stayed)
