"""Prints functions over 60 lines and files over 400: a reader should know, nobody is stopped."""

import ast
from collections.abc import Iterator
from pathlib import Path

LONGEST_FUNCTION = 60
LONGEST_FILE = 400
FOLDERS = ("bot", "storage", "benchmarks", "tests")


def too_long(path: Path) -> Iterator[str]:
    """One line for the file if it is too long, one for each of its functions that is."""
    text = path.read_text("utf-8")
    lines = text.count("\n")
    if lines > LONGEST_FILE:
        yield f"{path}: {lines} lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield f"{path}:{node.lineno}: {node.name} has {length} lines"


if __name__ == "__main__":
    for folder in FOLDERS:
        for path in sorted(Path(folder).rglob("*.py")):
            for line in too_long(path):
                print(line)  # noqa: T201
