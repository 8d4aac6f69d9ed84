"""`hotline flows watch`: somebody writes in a folder, and sees it on the phone."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize, expect

from bot.language.loading import SHIPPED
from tests.playground.conftest import running_demo, strict_page
from tests.playground.screen import Screen, said
from tests.playground.test_playground import CONTRAST

pytestmark = pytest.mark.asyncio(loop_scope="module")
NARROW = ViewportSize(width=360, height=740)
AGE = "which of these fits?"


class Folder:
    """A content folder in which somebody writes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        for name in ("flows", "translations"):
            shutil.copytree(SHIPPED / name, path / name)

    def edit(self, path: str, before: str, after: str) -> None:
        """Save the file with something else in the place of `before`, in the way of most editors."""
        target = self.path / path
        text = target.read_text("utf-8")
        assert before in text
        new = target.with_name(f".{target.name}.new")
        new.write_text(text.replace(before, after, 1), "utf-8")
        new.rename(target)

    def mend(self) -> None:
        """All as it was shipped."""
        for name in ("flows", "translations"):
            shutil.copytree(SHIPPED / name, self.path / name, dirs_exist_ok=True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    return Folder(tmp_path_factory.mktemp("content"))


@pytest.fixture(scope="module")
def demo(folder: Folder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One watch for the tests of a module; the fixtures of the playground's tests look at it instead of a demo."""
    log = tmp_path_factory.mktemp("watch") / "log"
    with running_demo(log, "flows", "watch", folder.path, "--no-browser") as address:
        yield address


@pytest_asyncio.fixture(loop_scope="module")
async def editor(screen: Screen, folder: Folder) -> AsyncIterator[Folder]:
    """The folder, whole before and after each test, as the page sees it."""
    state = screen.page.locator("#state")
    whole = await state.get_attribute("data-book") or ""
    yield folder
    folder.mend()
    await expect(state).to_have_attribute("data-book", whole, timeout=15_000)
    await expect(state).to_have_attribute("data-state", "sound", timeout=15_000)


async def reads_soon(screen: Screen, text: str) -> None:
    await expect(screen.phone.locator(".ours .words").filter(has_text=text).last).to_be_visible(timeout=15_000)


async def at_age(screen: Screen) -> None:
    await screen.start()
    await screen.press("en", "no", "work")
    await screen.reads(AGE)


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
    await expect(screen.answer("again")).to_have_text("Ask me that again", timeout=15_000)
    await screen.press("again")
    await screen.engine_says("place", "welcome › watched")


async def test_where_the_choices_do_not_fit_any_more_it_says_which_one(screen: Screen, editor: Folder) -> None:
    await at_age(screen)
    editor.edit("flows/welcome.yaml", "      work: {go: labour}\n", "      job: {go: labour}\n")
    editor.edit("translations/en/welcome.ftl", "    .work ", "    .job ")
    hint = screen.page.locator("#person-hint")
    await expect(hint).to_contain_text("“work” is no answer of welcome › need any more.", timeout=15_000)
    await screen.engine_says("place", "welcome › need")


async def test_what_was_not_played_again_comes_back_once_it_fits(screen: Screen, editor: Folder) -> None:
    await at_age(screen)
    editor.edit("flows/welcome.yaml", "      work: {go: labour}\n", "      job: {go: labour}\n")
    editor.edit("translations/en/welcome.ftl", "    .work ", "    .job ")
    await expect(screen.page.locator("#person-hint")).to_contain_text("Not all", timeout=15_000)
    editor.mend()
    await expect(screen.page.locator("[data-of=place]")).to_have_text("labour › age", timeout=15_000)
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
    await expect(error).to_have_count(1, timeout=15_000)
    await expect(error).to_contain_text("There is no step in this flow named “moevd”.")
    await expect(error).to_contain_text("Did you mean “moved”?")
    await expect(error.locator(".place")).to_have_text(re.compile(r"flows/labour\.yaml:\d+:11"))
    await expect(error.locator("mark")).to_have_text("m")
    await expect(screen.page.get_by_text("the last sound version keeps playing")).to_be_visible()
    await screen.press("adult")
    await screen.engine_says("place", "labour › leave")

    editor.mend()
    await expect(screen.page.locator("#wrong")).to_be_hidden(timeout=15_000)
    await expect(screen.page.locator("#state")).to_contain_text("All is well")
    await screen.engine_says("place", "labour › leave")


async def test_markup_in_a_file_is_shown_as_the_text_that_it_is(screen: Screen, editor: Folder) -> None:
    editor.edit("flows/labour.yaml", "start: intro", "start: <img/src=x/onerror=alert(1)>")
    await expect(screen.page.locator("#errors .line").first).to_contain_text("<img/src=x", timeout=15_000)
    await expect(screen.page.locator("#wrong img")).to_have_count(0)


async def test_warnings_are_there_for_whoever_asks(screen: Screen, editor: Folder) -> None:
    editor.edit("translations/th/labour.ftl", "labour-intro", "labour-intros")
    await expect(screen.page.locator("#warned summary")).to_have_text(re.compile(r"^\d+ warnings$"), timeout=15_000)
    await expect(screen.page.locator("#warnings li").first).to_be_hidden()
    await screen.page.locator("#warned summary").click()
    await expect(screen.page.locator("#warnings li").first).to_be_visible()


async def test_a_huge_file_is_told_and_stops_nothing(screen: Screen, editor: Folder) -> None:
    huge = editor.path / "flows" / "huge.yaml"
    huge.write_bytes(b"# " + b"x" * 10_000_000)
    await expect(screen.page.locator("#errors")).to_contain_text("larger than 1024 KiB", timeout=15_000)
    await screen.start()
    huge.unlink()


async def test_a_folder_that_goes_away_and_comes_back(screen: Screen, editor: Folder) -> None:
    await at_age(screen)
    shutil.rmtree(editor.path / "flows")
    await expect(screen.page.locator("#trouble")).to_contain_text("no folder “flows”", timeout=15_000)
    await screen.press("adult")
    editor.mend()
    await expect(screen.page.locator("#trouble")).to_be_empty(timeout=15_000)
    await screen.engine_says("place", "labour › leave")


# ── the editor's panels ────────────────────────────────────────────────────────────────────────────────────


async def test_it_tells_why_the_script_went_where_it_went(screen: Screen, editor: Folder) -> None:
    await at_age(screen)
    await screen.press("teen", "no")
    way = screen.page.locator("#way .stop")
    await expect(way.nth(0)).to_contain_text(re.compile(r"labour › leave.*No, I can't.*flows/labour\.yaml:\d+"))
    branch = way.filter(has_text="offer › known")
    await expect(branch.locator(".row.taken")).to_contain_text("urgency: immediate")
    await expect(branch.locator(".row.unread").first).to_contain_text("urgency: high")
    await expect(screen.page.locator("#way [aria-current=step]")).to_contain_text("offer › asked")


async def test_what_was_said_is_told_in_every_language_and_what_is_missing(screen: Screen, editor: Folder) -> None:
    editor.edit("translations/th/labour.ftl", "labour-age =", "labour-ages =")
    await at_age(screen)
    wording = screen.page.locator(".wording").filter(has_text="labour-age")
    await expect(wording.locator("tr").filter(has_text="ja").locator("td")).not_to_have_text("")
    thai = wording.locator("tr.lacking")
    await expect(thai.locator("th")).to_have_text("th", timeout=15_000)
    await expect(thai.locator("td")).to_contain_text(AGE)
    await expect(screen.page.locator("#said-summary")).to_have_text("Not whole in: th")
    editor.edit("translations/th/labour.ftl", "labour-ages =", "labour-age =")
    await expect(screen.page.locator("tr.lacking")).to_have_count(0, timeout=15_000)


async def test_it_begins_anywhere_with_facts_set_before(screen: Screen, editor: Folder) -> None:
    page = screen.page
    await page.get_by_role("tab", name="Begin").click()
    await page.locator("#begin-flow").select_option("labour")
    await page.locator("#begin-step").select_option("hurt")
    await page.locator("#begin-facts [name=age]").select_option("teen")
    await page.get_by_role("button", name="Begin here").click()
    await screen.reads(said("labour-hurt"))
    await screen.engine_says("place", "labour › hurt")
    await screen.press("no")
    await screen.engine_says("place", "labour › pay")
    await page.get_by_role("tab", name="Facts").click()
    await expect(page.locator("#known [name=age]")).to_have_value("teen")

    editor.edit("translations/en/labour.ftl", "Is your pay missing", "Is your money missing")
    await reads_soon(screen, "Is your money missing")
    await expect(page.locator("#known [name=age]")).to_have_value("teen")


async def test_a_fact_is_changed_and_the_script_goes_on_with_it(screen: Screen) -> None:
    await at_age(screen)
    await screen.page.get_by_role("tab", name="Facts").click()
    await screen.engine_says("urgency", "none")
    await screen.page.locator("#known [name=can_leave_freely]").select_option("no")
    await screen.engine_says("urgency", "immediate")
    await screen.engine_says("reasons", "can_leave_freely=no")
    await screen.page.locator("#known [name=can_leave_freely]").select_option("")
    await screen.engine_says("urgency", "none")


async def test_the_last_step_is_taken_back(screen: Screen) -> None:
    await at_age(screen)
    await screen.press("adult")
    await screen.page.get_by_role("button", name="Take back the last step").click()
    await expect(screen.page.locator("[data-of=place]")).to_have_text("labour › age")
    await expect(screen.phone.locator(".theirs .words").last).to_have_text("About my work")
    await screen.press("teen")
    await screen.engine_says("slots", re.compile("age: teen"))


async def test_the_language_changes_at_any_point(screen: Screen) -> None:
    await at_age(screen)
    await screen.page.get_by_label("Phone language").select_option("th")
    await screen.reads(said("labour-age", "th"))
    await screen.engine_says("place", "labour › age")


async def test_a_second_phone_shows_the_same_chat_in_another_language(screen: Screen) -> None:
    await at_age(screen)
    second = screen.page.locator("#second-log")
    await screen.page.get_by_label("Its language").select_option("ja")
    await expect(second.locator(".ours .words").last).to_have_text(re.compile(re.escape(said("labour-age", "ja"))))
    await expect(second.locator(".answer:enabled")).to_have_count(0)
    await screen.press("adult")
    await expect(second.locator(".ours .words").last).to_have_text(re.compile(re.escape(said("labour-leave", "ja"))))
    await screen.page.get_by_label("Its language").select_option("en")
    await expect(screen.page.locator("#second-phone")).to_have_class("phone telegram")
    await screen.page.get_by_label("Its language").select_option("")
    await expect(second).to_be_hidden()


async def test_the_picture_marks_the_step_and_begins_at_another(screen: Screen) -> None:
    await at_age(screen)
    page = screen.page
    await page.get_by_role("tab", name="Picture").click()
    await expect(page.locator("#picture .now")).to_have_attribute("data-step", "age", timeout=15_000)
    await page.locator("#picture [data-step=hurt]").focus()
    await page.keyboard.press("Enter")
    await screen.reads(said("labour-hurt"))
    await expect(page.locator("#picture .now")).to_have_attribute("data-step", "hurt", timeout=15_000)
    await page.locator("#picture-flow").select_option("welcome")
    await expect(page.locator("#picture [data-step=watched]")).to_be_visible(timeout=15_000)


async def test_a_step_of_the_way_is_begun_again_with_what_is_known(screen: Screen) -> None:
    await at_age(screen)
    await screen.press("teen")
    await screen.page.get_by_role("button", name="labour › age").click()
    await expect(screen.phone.locator(".message")).to_have_count(1)
    await screen.engine_says("place", "labour › age")
    await screen.engine_says("slots", re.compile("age: teen"))


# ── whatever is sent ───────────────────────────────────────────────────────────────────────────────────────


async def test_orders_that_are_not_ours_are_refused_and_break_nothing(screen: Screen, demo: str) -> None:
    await at_age(screen)
    phone = await screen.page.evaluate("sessionStorage.getItem('phone')")
    async with aiohttp.ClientSession() as session:

        async def order(body: object, origin: str = demo.removesuffix("/playground")) -> int:
            async with session.post(f"{demo}/orders", json=body, headers={"Origin": origin}) as answer:
                return answer.status

        begin = {"type": "begin", "phone": phone, "language": "en", "platform": "line", "flow": "labour", "step": "age"}
        for status, body in [
            (400, {}),
            (400, {"type": "undo"}),
            (400, {"type": "undo", "phone": "volunteer-1"}),
            (400, {"type": "destroy", "phone": phone}),
            (400, {**begin, "platform": "sandbox"}),
            (400, {**begin, "slots": {"age": 1}}),
            (200, {**begin, "flow": "../../etc"}),
            (200, {**begin, "step": "no_such"}),
            (200, {**begin, "language": "xx"}),
            (200, {**begin, "slots": {"age": "old"}}),
            (200, {"type": "put", "phone": phone, "slot": "no_such", "text": "x"}),
            (200, {"type": "speak", "phone": phone, "language": "\u0000"}),
            (204, {"type": "undo", "phone": "phone-" + "0" * 32}),
        ]:
            assert await order(body) == status, body
        assert await order(begin, "https://example.org") == 403
        for path in ("picture?flow=no_such", "picture", "mirror?language=xx", f"mirror?phone={phone}"):
            async with session.get(f"{demo}/{path}") as answer:
                assert answer.status == 404
    await screen.press("adult")
    await screen.engine_says("place", "labour › leave")


async def test_why_an_order_was_refused_is_told(screen: Screen, editor: Folder) -> None:
    await at_age(screen)
    page = screen.page
    await page.get_by_role("tab", name="Facts").click()
    await page.evaluate(
        "() => { const age = document.querySelector('#known [name=age]'); age.append(new Option('old', 'old'));"
        " age.value = 'old'; age.dispatchEvent(new Event('change')); }"
    )
    await expect(page.locator("#person-hint")).to_have_text("“old” is no value of age.")


# ── for everybody ──────────────────────────────────────────────────────────────────────────────────────────


async def test_on_a_small_phone_it_fills_the_screen_and_the_panels_are_tabs(page: Page, screen: Screen) -> None:
    await page.set_viewport_size(NARROW)
    await screen.start()
    assert await page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    box = await page.locator("#phone").bounding_box()
    assert box is not None
    assert box["width"] > 320
    assert box["height"] > 370
    for name in ("Now", "Facts", "Begin", "Picture", "Volunteer"):
        await page.get_by_role("tab", name=name).click()
        await expect(screen.phone).to_be_hidden()
        assert await page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    await page.get_by_role("tab", name="Phone").click()
    await expect(screen.phone).to_be_visible()


async def test_tabs_are_changed_with_the_arrow_keys(page: Page) -> None:
    await page.get_by_role("tab", name="Now").focus()
    await page.keyboard.press("ArrowLeft")
    await expect(page.get_by_role("tab", name="Volunteer")).to_be_focused()
    await expect(page.get_by_role("tabpanel", name="Volunteer")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_all_words_stand_out(browser: Browser, demo: str, folder: Folder, scheme: str) -> None:
    async with strict_page(browser, demo, color_scheme=scheme) as page:
        screen = Screen(page)
        await at_age(screen)
        await screen.press("teen", "no")
        for name in ("Now", "Facts", "Begin"):
            await page.get_by_role("tab", name=name).click()
            assert await page.evaluate(CONTRAST) == []
        folder.edit("flows/labour.yaml", "    next: moved\n", "    next: moevd\n")
        await expect(page.locator("#errors li")).to_have_count(1, timeout=15_000)
        assert await page.evaluate(CONTRAST) == []
        folder.mend()
        await expect(page.locator("#state")).to_have_attribute("data-state", "sound", timeout=15_000)


async def test_everything_has_a_name_and_can_be_touched(page: Page, screen: Screen) -> None:
    await page.set_viewport_size(NARROW)
    await at_age(screen)
    for name in ("Phone", "Now", "Facts", "Begin"):
        await page.get_by_role("tab", name=name).click()
        assert await page.evaluate(SMALL_OR_NAMELESS) == []


SMALL_OR_NAMELESS = """() => [...document.querySelectorAll("button, input, select")]
  .filter((each) => each.offsetParent)
  .filter((each) => each.offsetHeight < 44
    || !(each.textContent.trim() || each.getAttribute("aria-label") || each.labels?.length))
  .map((each) => each.outerHTML.slice(0, 90))"""
