"""`make audit`: what it says of known vulnerabilities, and that it says so when it cannot know."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
VULNERABLE = {"name": "one", "version": "1.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1"]}]}
SOUND = {"name": "two", "version": "2.0", "vulns": []}
LEFT_OUT = {"name": "three", "skip_reason": "it is not in the data"}


def audited(folder: Path, tool: str | None) -> subprocess.CompletedProcess[str]:
    """The script with a stand-in for pip-audit, which gets the path to write to as its last argument."""
    tools = folder / "bin"
    tools.mkdir()
    for name in ("sh", "mktemp", "rm", "dirname"):
        (tools / name).symlink_to(shutil.which(name) or "")
    if tool is not None:
        (tools / "pip-audit").write_text(f'#!/bin/sh\nfor last in "$@"; do :; done\n{tool}\n')
        (tools / "pip-audit").chmod(0o755)
    environment = {**os.environ, "PATH": str(tools)}
    script = [str(tools / "sh"), str(ROOT / ".ci" / "audit")]
    return subprocess.run(script, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    ("tool", "status", "said"),
    [
        (None, 2, "pipx install pip-audit"),
        ("echo 'ERROR: no route to host' >&2; exit 1", 2, "could not be had"),
        (f"echo '{json.dumps({'dependencies': [SOUND]})}' > \"$last\"", 0, "1 packages looked up, 0 known"),
        (
            f"echo '{json.dumps({'dependencies': [SOUND, VULNERABLE]})}' > \"$last\"; exit 1",
            1,
            "one 1.0: PYSEC-1, mended in 1.1",
        ),
        (f"echo '{json.dumps({'dependencies': [SOUND, LEFT_OUT]})}' > \"$last\"", 2, "Not looked up: three."),
    ],
    ids=["without the tool", "without a network", "nothing known", "something known", "not all looked up"],
)
def test_it_tells_what_is_known_and_says_so_when_it_cannot_know(
    tmp_path: Path, tool: str | None, status: int, said: str
) -> None:
    done = audited(tmp_path, tool)
    assert (done.returncode, said in done.stdout + done.stderr) == (status, True), done.stderr
