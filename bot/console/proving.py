"""The transcripts of the folder, played after each save in a process of their own: whether something else broke.

`python -m bot.console.proving [DIR]` plays them and prints one JSON object.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from bot.console.faults import shown
from bot.language.findings import Report
from bot.language.loading import ContentError, load, load_transcripts
from bot.language.reader import read
from bot.language.transcript_file import read_transcripts
from bot.rehearsal.report import as_values
from bot.rehearsal.ways import rehearse

POLITENESS = 10
"""The page goes before: whoever writes wants to see the words first."""
LONGEST_SECONDS = 300.0
MOST_SHOWN = 40
Proof = dict[str, Any]
"""As `rehearsal.report.as_values`; `findings` is what is wrong in the transcripts, `state` how far it is."""


def prove(directory: Path | None) -> Proof:
    """Play all transcripts against the content as it is now. Raises ContentError, also where it is not sound."""
    files, sources = load(directory), load_transcripts(directory)
    book, served = read(files).book, read(files, published=True).book
    if book is None or served is None:
        raise ContentError("There is no sound book.")
    report = Report()
    transcripts = read_transcripts(sources, book, report)
    values = as_values(rehearse(transcripts, (book, served)), sources)
    return {
        **values,
        "failures": values["failures"][:MOST_SHOWN],
        "findings": shown(report.findings(sources)),
    }


class Prover:
    """Proves the newest content; what was begun for an older one is ended."""

    def __init__(self, directory: Path | None, tell: Callable[[Proof], None]) -> None:
        self._directory = directory
        self._tell = tell
        self._task: asyncio.Task[None] | None = None
        self.proof: Proof = {}
        """The newest; empty before there is any."""

    async def begin(self, sources: Mapping[str, bytes]) -> None:
        """Once more, for what the folder holds now. `sources`: the transcripts; without one there is nothing to do."""
        await self.end()
        if sources:
            self._note({**self.proof, "state": "running"})
            self._task = asyncio.create_task(self._run())
        else:
            self._note({"state": "done", "transcripts": 0})

    async def end(self) -> None:
        """What is under way is not waited for."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        arguments = [str(self._directory.resolve())] if self._directory else []
        pipe, nowhere = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", __name__, *arguments, stdout=pipe, stderr=nowhere
        )
        written = b""
        try:
            async with asyncio.timeout(LONGEST_SECONDS):
                written, _ = await process.communicate()
        except TimeoutError:
            pass
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
        self._note({**msgspec.json.decode(written), "state": "done"} if written.strip() else {"state": "failed"})

    def _note(self, proof: Proof) -> None:
        self.proof = proof
        self._tell(proof)


def main() -> None:
    """For the process of its own."""
    if hasattr(os, "nice"):
        os.nice(POLITENESS)
    with contextlib.suppress(ContentError):
        sys.stdout.buffer.write(msgspec.json.encode(prove(Path(sys.argv[1]) if len(sys.argv) > 1 else None)))


if __name__ == "__main__":
    main()
