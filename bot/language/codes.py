"""The registry of findings: what each code means, why it matters, and what is right instead (`codes.yaml`)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from textwrap import indent, wrap

import yaml

from bot.language.findings import Finding, Severity, did_you_mean, quoted

SUBJECTS = {
    "TM1": "Any file",
    "TM2": "How a flow is written",
    "TM3": "Names and ways",
    "TM4": "Words",
    "TM5": "Tables beside the flows",
    "TM6": "Typed facts, pictures, pauses",
    "TM7": "Translations and resources, and who has read them",
    "TM8": "How it is written for people",
    "TM9": "Transcripts, the tests that staff write",
}
"""The subject of a code by its first digit."""
WIDTH = 100


class UnknownCodeError(Exception):
    """There is no such code; the text names the nearest."""


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of finding. `wrong` and `right` are lines of a file, or paths, or empty."""

    code: str
    severity: Severity
    title: str
    why: str
    wrong: str = ""
    right: str = ""
    release: bool = False
    """A warning that `check --release` makes an error of."""


@cache
def known() -> Mapping[str, Code]:
    """All codes, in their order."""
    text = files("bot.language").joinpath("codes.yaml").read_text("utf-8")
    written = yaml.load(text, Loader=yaml.CSafeLoader)
    return {code: Code(code, **entry) for code, entry in written.items()}


def find(code: str) -> Code:
    """The code, however it is capitalised. Raises UnknownCodeError."""
    found = known().get(code.strip().upper())
    if found is None:
        hint = did_you_mean(code.strip().upper(), known(), "Without a code, all of them are listed.")
        raise UnknownCodeError(f"There is no code {quoted(code)}. {hint}")
    return found


def for_release(findings: Iterable[Finding], served: Collection[str] = ()) -> tuple[Finding, ...]:
    """The findings as a release is judged: what the registry marks is an error.

    `served`: the languages that count; all where none is named.
    """
    return tuple(
        replace(finding, severity="error") if known()[finding.code].release and _counts(finding, served) else finding
        for finding in findings
    )


def _counts(finding: Finding, served: Collection[str]) -> bool:
    folder, _, rest = finding.path.partition("/")
    return not served or folder != "translations" or rest.partition("/")[0] in served


def explained(code: Code) -> str:
    """One code, as staff read it."""
    parts = [f"{code.code} · {_severity(code)} · {code.title}", _block("\n".join(wrap(code.why, WIDTH)))]
    for name, example in (("Wrong", code.wrong), ("Right", code.right)):
        if example:
            parts.append(f"{name}:\n{_block(example.rstrip())}")
    return "\n\n".join(parts)


def listed() -> str:
    """All codes by subject, a line each."""
    return "\n\n".join(
        "\n".join([title, *(_line(code) for code in known().values() if code.code.startswith(subject))])
        for subject, title in SUBJECTS.items()
        if any(code.startswith(subject) for code in known())
    )


def as_values(codes: Iterable[Code]) -> list[dict[str, str | bool]]:
    """For programs: the fields of each code."""
    names = ("code", "severity", "release", "title", "why", "wrong", "right")
    return [{name: getattr(code, name) for name in names} for code in codes]


def _line(code: Code) -> str:
    return f"  {code.code}  {'warning*' if code.release else code.severity:8}  {code.title}"


def _severity(code: Code) -> str:
    return "warning, with --release an error" if code.release else code.severity


def _block(text: str) -> str:
    return indent(text, "    ")
