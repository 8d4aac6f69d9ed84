"""Whom the program speaks to."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from packaging.requirements import Requirement

from tests.house.test_dependencies import TO_RUN

ROOT = Path(__file__).parents[2]
PLATFORMS = {"api.telegram.org", "api.line.me", "api-data.line.me"}
OURSELVES = {"127.0.0.1", "localhost"}
EXAMPLES = ".example.org"
READ_BY_PEOPLE = {
    "core.telegram.org", "telegram.org", "developers.line.biz", "github.com", "graphviz.org", "mermaid.js.org",
    "trojansource.codes", "www.iana.org", "www.w3.org", "json-schema.org", "docs.libretranslate.com",
}  # fmt: skip
"""Links in texts and names of formats: nothing is fetched there."""
WRITERS = {"openai", "anthropic", "transformers", "litellm", "ollama", "langchain", "mistralai", "cohere", "boto3"}
"""What would write, translate or judge in somebody's stead, or take words to somebody else's machine."""


def strings(path: Path) -> list[str]:
    tree = ast.parse(path.read_text("utf-8"))
    return [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def test_the_program_speaks_to_the_two_platforms_and_nobody_else() -> None:
    files = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "storage").rglob("*.py")]
    texts = [text for path in files for text in strings(path)]
    hosts = {host for text in texts for host in re.findall(r"https?://([A-Za-z0-9.-]+)", text)}
    strangers = {host for host in hosts - READ_BY_PEOPLE - OURSELVES if not host.endswith(EXAMPLES)}
    assert strangers <= PLATFORMS
    assert hosts >= {"api.telegram.org", "api.line.me"}
    assert not {Requirement(str(each)).name for each in TO_RUN} & WRITERS
