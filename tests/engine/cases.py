"""The cases of tests/cases and the phrases of translations/, as the tests of understanding need them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from fluent.syntax import parse

from bot.engine.understanding import Option, PhraseIndex, Prepared, prepare
from bot.language.entries import entries_of
from bot.language.wording import Wording

ROOT = Path(__file__).parents[2]
KINDS = ("danger", "self_harm", "child", "harmless")


def read_cases(name: str) -> list[dict[str, Any]]:
    return yaml.safe_load((ROOT / "tests/cases" / f"{name}.yaml").read_text("utf-8"))


@lru_cache
def words() -> Wording:
    """The phrases of all languages that have some."""
    files = {path.parent.name: path for path in sorted((ROOT / "translations").glob("*/phrases.ftl"))}
    return Wording({language: entries_of([parse(path.read_text("utf-8"))]) for language, path in files.items()})


def parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|") if part.strip())


def listed(language: str, kind: str) -> tuple[str, ...]:
    found = words().text(language, f"phrases-{kind}")
    return () if found.missing else parts(found.text)


@lru_cache
def phrases() -> PhraseIndex:
    return PhraseIndex({kind: {language: listed(language, kind) for language in words().languages} for kind in KINDS})


def negations(case: dict[str, Any]) -> tuple[str, ...]:
    return parts(case["negations"]) if "negations" in case else listed(case["language"], "negations")


def options(case: dict[str, Any]) -> list[Option]:
    """A question's answers as they stand in a case: label first, then what is heard for it."""
    forms = {name: parts(written) for name, written in case["answers"].items()}
    return [Option(name, label, heard) for name, (label, *heard) in forms.items()]


def prepared(case: dict[str, Any]) -> Prepared:
    return prepare(options(case), negations(case))
