"""What helps whoever writes in a content folder: the schemas and settings for VS Code, and the reference as a page."""

from __future__ import annotations

from collections.abc import Mapping

from bot.language import reference_page
from bot.language.reader import NO_FLOWS
from bot.language.schema import schemas, written

BESIDE = {
    "urgency": "flows/urgency.yaml",
    "emergency": "flows/emergency.yaml",
    "indicators": "flows/indicators.yaml",
    "places": "flows/places.yaml",
    "law": "flows/law.yaml",
    "cards": "flows/cards.yaml",
    "desk": "flows/desk.yaml",
    "writing": "flows/writing.yaml",
    "never": "flows/never.yaml",
    "directory": "flows/resources/*.yaml",
    "transcript": "flows/tests/*.yaml",
}
"""Which files each of the other schemas is for."""
FLOWS = ["flows/*.yaml", *(f"!{path}" for path in NO_FLOWS)]
EXTENSIONS = {
    "recommendations": [
        "redhat.vscode-yaml",  # completes and explains the keys of flows
        "macabeus.vscode-fluent",  # colours of translations, and their mistakes
    ]
}


def files() -> Mapping[str, str]:
    """Path inside a content folder → what has to stand there."""
    made = {schema_path(kind): written(schema) for kind, schema in schemas().items()}
    settings = {".vscode/settings.json": written(_settings()), ".vscode/extensions.json": written(EXTENSIONS)}
    return {**made, **settings, reference_page.PATH: reference_page.written()}


def schema_path(kind: str) -> str:
    """Where a schema stands; every flow names its own in the first line."""
    return f"docs/{kind}.schema.json"


def _settings() -> Mapping[str, object]:
    yaml = {"editor.insertSpaces": True, "editor.tabSize": 2, "editor.autoIndent": "advanced"}
    return {
        "yaml.schemas": {f"./{schema_path(kind)}": globs for kind, globs in {"flow": FLOWS, **BESIDE}.items()},
        "yaml.schemaStore.enable": False,
        "yaml.format.enable": False,
        "yaml.yamlVersion": "1.2",
        "files.encoding": "utf8",
        "files.eol": "\n",
        "files.insertFinalNewline": True,
        "files.associations": {"*.ftl": "fluent"},
        "editor.wordWrap": "on",
        "[yaml]": yaml,
        "[fluent]": {"editor.insertSpaces": True, "editor.tabSize": 4},
    }
