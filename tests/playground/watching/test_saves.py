"""Somebody saves a file, and sees it on the phone; or what is wrong in it."""

from __future__ import annotations

import re
import shutil

import pytest
from playwright.async_api import Browser, ViewportSize, expect

from tests.playground.screen import Screen
from tests.playground.watching.folder import AGE, Folder, at_age, reads_soon

pytestmark = pytest.mark.asyncio(loop_scope="module")
NARROW = ViewportSize(width=360, height=740)


# ── a save ─────────────────────────────────────────────────────────────────────────────────────────────────


async def test_other_words_are_on_the_phone_at_the_same_point(screen: Screen, editor: Folder) -> None:
    await at_age(screen)
    editor.edit("translations/en/labour.ftl", AGE, "how old are you?")
    await reads_soon(screen, "how old are you?")
    await screen.engine_says("place", "labour › age")
    await expect(screen.phone.locator(".theirs .words").last).to_have_text("About my work")
    await expect(screen.page.locator(".message.reworded")).to_have_count(1)


async def test_the_conversation_goes_on_from_there(screen: Screen, editor: Folder) -> None:
    await at_age(screen)
    editor.edit("translations/en/labour.ftl", AGE, "how old are you?")
    await reads_soon(screen, "how old are you?")
    await screen.press("adult")
    await screen.engine_says("place", "labour › leave")
    await screen.engine_says("slots", re.compile("age: adult"))


async def test_a_new_answer_is_a_button_at_once(screen: Screen, editor: Folder) -> None:
    await screen.start()
    await screen.press("en", "no")
    editor.edit("flows/welcome.yaml", "      talk: {go: talk}\n", "      talk: {go: talk}\n      again: watched\n")
    editor.edit("translations/en/welcome.ftl", "    .talk =", "    .again = Ask me that again\n    .talk =")
    await expect(screen.answer("again")).to_have_text("Ask me that again", timeout=60_000)
    await screen.press("again")
    await screen.engine_says("place", "welcome › watched")


async def test_where_the_choices_do_not_fit_any_more_it_says_which_one(screen: Screen, editor: Folder) -> None:
    await at_age(screen)
    editor.edit("flows/welcome.yaml", "      work: {go: labour}\n", "      job: {go: labour}\n")
    editor.edit("translations/en/welcome.ftl", "    .work ", "    .job ")
    hint = screen.page.locator("#person-hint")
    await expect(hint).to_contain_text("“work” is no answer of welcome › need any more.", timeout=60_000)
    await screen.engine_says("place", "welcome › need")


async def test_what_was_not_played_again_comes_back_once_it_fits(screen: Screen, editor: Folder) -> None:
    await at_age(screen)
    editor.edit("flows/welcome.yaml", "      work: {go: labour}\n", "      job: {go: labour}\n")
    editor.edit("translations/en/welcome.ftl", "    .work ", "    .job ")
    await expect(screen.page.locator("#person-hint")).to_contain_text("Not all", timeout=60_000)
    editor.mend()
    await expect(screen.page.locator("[data-of=place]")).to_have_text("labour › age", timeout=60_000)
    await expect(screen.page.locator("#person-hint")).to_have_text("")


async def test_a_page_that_was_closed_finds_its_phone_with_the_new_words(
    screen: Screen, editor: Folder, browser: Browser, demo: str
) -> None:
    await at_age(screen)
    phone = await screen.page.evaluate("sessionStorage.getItem('phone')")
    await screen.page.goto("about:blank")
    editor.edit("translations/en/labour.ftl", AGE, "how old are you?")
    other = await browser.new_page()
    await other.add_init_script(f"sessionStorage.setItem('phone', '{phone}')")
    await other.goto(demo)
    await reads_soon(Screen(other), "how old are you?")
    await other.close()
    await screen.page.goto(demo)


# ── what is wrong ──────────────────────────────────────────────────────────────────────────────────────────


async def test_an_error_is_shown_where_it_stands_and_the_last_sound_book_plays_on(
    screen: Screen, editor: Folder
) -> None:
    await at_age(screen)
    editor.edit("flows/labour.yaml", "    next: moved\n", "    next: moevd\n")
    error = screen.page.locator("#errors li.error")
    await expect(error).to_have_count(1, timeout=60_000)
    await expect(error).to_contain_text("There is no step in this flow named “moevd”.")
    await expect(error).to_contain_text("Did you mean “moved”?")
    await expect(error.locator(".place")).to_have_text(re.compile(r"flows/labour\.yaml:\d+:11"))
    await expect(error.locator("mark")).to_have_text("m")
    await expect(screen.page.get_by_text("the last sound version keeps playing")).to_be_visible()
    await screen.press("adult")
    await screen.engine_says("place", "labour › leave")

    editor.mend()
    await expect(screen.page.locator("#wrong")).to_be_hidden(timeout=60_000)
    await expect(screen.page.locator("#state")).to_contain_text("All is well")
    await screen.engine_says("place", "labour › leave")


async def test_markup_in_a_file_is_shown_as_the_text_that_it_is(screen: Screen, editor: Folder) -> None:
    editor.edit("flows/labour.yaml", "start: intro", "start: <img/src=x/onerror=alert(1)>")
    await expect(screen.page.locator("#errors .line").first).to_contain_text("<img/src=x", timeout=60_000)
    await expect(screen.page.locator("#wrong img")).to_have_count(0)


async def test_warnings_are_there_for_whoever_asks(screen: Screen, editor: Folder) -> None:
    editor.edit("translations/th/labour.ftl", "labour-intro", "labour-intros")
    await expect(screen.page.locator("#warned summary")).to_have_text(re.compile(r"^\d+ warnings$"), timeout=60_000)
    await expect(screen.page.locator("#warnings li").first).to_be_hidden()
    await screen.page.locator("#warned summary").click()
    await expect(screen.page.locator("#warnings li").first).to_be_visible()


async def test_a_huge_file_is_told_and_stops_nothing(screen: Screen, editor: Folder) -> None:
    huge = editor.path / "flows" / "huge.yaml"
    huge.write_bytes(b"# " + b"x" * 10_000_000)
    await expect(screen.page.locator("#errors")).to_contain_text("larger than 1024 KiB", timeout=60_000)
    await screen.start()
    huge.unlink()


async def test_a_folder_that_goes_away_and_comes_back(screen: Screen, editor: Folder) -> None:
    await at_age(screen)
    shutil.rmtree(editor.path / "flows")
    await expect(screen.page.locator("#trouble")).to_contain_text("no folder “flows”", timeout=60_000)
    await screen.press("adult")
    editor.mend()
    await expect(screen.page.locator("#trouble")).to_be_empty(timeout=60_000)
    await screen.engine_says("place", "labour › leave")
