"""What translators are shown: the language of nobody on the phone; and, as a picture for their page, the table."""

from __future__ import annotations

import csv
import html
import io
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.language.findings import Report
from bot.language.loading import load
from bot.translating import exporting, sheet
from bot.translating.content import read_content
from bot.translating.files import load_reviews
from bot.translating.pseudo import TAG
from tests.playground.conftest import running_demo, strict_page
from tests.playground.screen import Screen

pytestmark = pytest.mark.asyncio(loop_scope="module")
DOCS = Path(__file__).parents[2] / "docs"
PLAIN = re.compile("[A-Za-z]{3}")
NAMES = re.compile(r"LINE|Telegram|/\w+")
SHOWN = ("id", "kind", "where", "source", "current", "translation", "longest", "status")
ROWS = (
    "labour-papers",
    "labour-papers.yes",
    "labour-papers.yes-heard",
    "labour-papers.no",
    "labour-papers.unsure",
    "desk-status",
)
STYLE = """<style>body{margin:12px;font:13px sans-serif} table{border-collapse:collapse;table-layout:fixed;width:1216px}
td,th{border:1px solid #bbb;padding:4px 6px;vertical-align:top;overflow-wrap:break-word;text-align:left}
th{background:#eef1f4} .translation{background:#fffbe0;width:190px} .where{width:170px} .source,.current{width:210px}
.kind{width:44px} .longest{width:60px} .status{width:64px}</style>"""


@pytest_asyncio.fixture(loop_scope="module")
async def pseudo(browser: Browser, tmp_path: Path) -> AsyncIterator[Page]:
    with running_demo(tmp_path / "log", "demo", "--pseudo") as address:
        async with strict_page(browser, address) as page:
            yield page


async def test_in_the_language_of_nobody_no_word_on_the_phone_is_plain(
    pseudo: Page, request: pytest.FixtureRequest
) -> None:
    screen = Screen(pseudo)
    await screen.start()
    if not await screen.answer(TAG).count():  # so many languages that they take a second page, or a third
        await screen.press("_more_languages")
        more = screen.answers.filter(has_text=re.compile("^More$"))
        await expect(screen.answer(TAG).or_(more).last).to_be_visible()
        if not await screen.answer(TAG).count():
            await more.click()
    await screen.press(TAG)
    await expect(screen.phone.locator(".ours .words").last).to_contain_text("[")
    await screen.press("no", "work")
    newest = screen.phone.locator(".message.ours:last-child")
    for shown in await newest.locator(".words, .answer").all_inner_texts():
        assert not PLAIN.search(NAMES.sub("", shown)), shown
    if request.config.getoption("--screenshot"):
        await pseudo.mouse.move(0, 0)
        await pseudo.wait_for_timeout(2_000)
        await pseudo.locator("#phone-log").screenshot(path=DOCS / "translating-pseudo.png")


async def test_the_table_is_one_that_a_spreadsheet_can_show(browser: Browser, request: pytest.FixtureRequest) -> None:
    """What Excel reads: the same cells, under the same columns. As a picture it stands in docs/translating.md."""
    report = Report()
    content = read_content(load(None), load_reviews(None), report)
    rows = list(exporting.rows(content, content.language("th")))
    table = list(csv.DictReader(io.StringIO(sheet.write(rows).decode("utf-8-sig"), newline="")))
    assert table == rows
    page = await browser.new_page(viewport={"width": 1240, "height": 700}, device_scale_factor=1.25)
    await page.set_content(STYLE + as_html([row for row in table if row["id"] in ROWS]))
    await expect(page.locator("tr")).to_have_count(len(ROWS) + 1)
    if request.config.getoption("--screenshot"):
        await page.locator("table").screenshot(path=DOCS / "translating-table.png")
    await page.close()


def as_html(rows: list[dict[str, str]]) -> str:
    head = "".join(f'<th class="{name}">{name}</th>' for name in SHOWN)
    body = "".join(f"<tr>{''.join(cell(name, row[name]) for name in SHOWN)}</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"


def cell(name: str, text: str) -> str:
    shown = text if len(text) <= 160 else f"{text[:160]}…"
    return f'<td class="{name}">{html.escape(shown)}</td>'
