"""After each save the transcripts are played, and the page says whether they still hold."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.playground.screen import Screen
from tests.playground.watching.folder import Folder

pytestmark = pytest.mark.asyncio(loop_scope="module")
TRANSCRIPT = """
- they: start
- they: .en
- they: .no
- bot: welcome-need
"""
PATIENCE = 60_000


async def test_transcripts_are_played_after_every_save(screen: Screen, editor: Folder) -> None:
    page = screen.page
    await page.get_by_role("tab", name="Tests").click()
    await expect(page.locator("#tests-summary")).to_contain_text("There is none yet.")
    tests = editor.path / "flows" / "tests"
    tests.mkdir()
    (tests / "hello.yaml").write_text(TRANSCRIPT)
    await expect(page.locator("#tests-summary")).to_contain_text("all as expected", timeout=PATIENCE)
    await expect(page.get_by_role("tab", name="Tests ✓")).to_be_visible()

    editor.edit("flows/welcome.yaml", "{yes: leaving, unsure: leaving}", "{yes: need, unsure: leaving}")
    editor.edit("flows/welcome.yaml", "    next: need\n", "    next: careful\n")
    failed = page.locator("#tests-failed li")
    await expect(failed).to_have_count(1, timeout=PATIENCE)
    await expect(failed).to_contain_text("flows/tests/hello.yaml:5")
    await expect(failed).to_contain_text("The screen shows “welcome-careful” here.")
    await failed.locator("summary").click()
    await expect(failed.locator("pre")).to_contain_text("they  .no")

    (tests / "hello.yaml").write_text(TRANSCRIPT.replace("- they: .no", "- thay: .no"))
    await expect(failed).to_contain_text("thay", timeout=PATIENCE)
    await expect(page.get_by_role("tab", name="Tests ✗ 1")).to_be_visible(timeout=PATIENCE)
