"""What an editor is shown beside the phone, and does there."""

from __future__ import annotations

import re
from pathlib import Path

import aiohttp
import pytest
from playwright.async_api import ViewportSize, expect

from tests.playground.screen import Screen, said
from tests.playground.watching.folder import AGE, Folder, at_age, reads_soon

pytestmark = pytest.mark.asyncio(loop_scope="module")
PICTURE = Path(__file__).parents[3] / "docs" / "watch.png"
NARROW = ViewportSize(width=360, height=740)


# ── the editor's panels ────────────────────────────────────────────────────────────────────────────────────


async def test_it_tells_why_the_script_went_where_it_went(
    screen: Screen, editor: Folder, request: pytest.FixtureRequest
) -> None:
    await at_age(screen)
    await screen.press("teen", "no")
    way = screen.page.locator("#way .stop")
    await expect(way.nth(0)).to_contain_text(re.compile(r"labour › leave.*No, I can't.*flows/labour\.yaml:\d+"))
    branch = way.filter(has_text="offer › known")
    await expect(branch.locator(".row.taken")).to_contain_text("urgency: immediate")
    await expect(branch.locator(".row.unread").first).to_contain_text("urgency: high")
    await expect(screen.page.locator("#way [aria-current=step]")).to_contain_text("offer › asked")
    if request.config.getoption("--screenshot"):
        await take_picture(screen, editor)


async def take_picture(screen: Screen, editor: Folder) -> None:
    """Of the documentation: words just saved on the phone, and what the other languages make of it."""
    editor.edit("translations/en/offer.ftl", "You decide how it goes on from here.", "You decide how it goes on.")
    await reads_soon(screen, "You decide how it goes on.")
    await screen.page.mouse.move(0, 0)
    await screen.page.evaluate("document.activeElement.blur()")
    await screen.page.wait_for_timeout(3_000)
    await screen.page.screenshot(path=PICTURE, full_page=True)


async def test_what_was_said_is_told_in_every_language_and_what_is_missing(screen: Screen, editor: Folder) -> None:
    editor.edit("translations/th/labour.ftl", "labour-intro =", "labour-intros =")  # one that no other text uses
    await at_age(screen)
    wording = screen.page.locator(".wording").filter(has_text="labour-intro")
    japanese = wording.locator("tr").filter(has_text=re.compile("^ja(?!-)"))
    await expect(japanese.locator("td")).not_to_have_text("")
    thai = wording.locator("tr.lacking")
    await expect(thai.locator("th")).to_have_text("th", timeout=60_000)
    await expect(thai.locator("td")).to_contain_text(said("labour-intro"))
    await expect(screen.page.locator("#said-summary")).to_have_text("Not whole in: th.")
    editor.edit("translations/th/labour.ftl", "labour-intros =", "labour-intro =")
    await expect(screen.page.locator("tr.lacking")).to_have_count(0, timeout=60_000)


async def test_what_has_to_be_translated_anew_is_told_at_once(screen: Screen, editor: Folder) -> None:
    await at_age(screen)
    await expect(screen.page.locator("#said-summary")).to_be_empty()
    editor.edit("translations/en/labour.ftl", AGE, "how old are you?")
    await expect(screen.page.locator("#said-summary")).to_have_text(
        re.compile("To be translated anew: .*ja,.* th,"), timeout=60_000
    )
    await expect(screen.page.locator(".wording tr.stale").first).to_contain_text("the source was changed since")


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
    await expect(page.locator("#picture .now")).to_have_attribute("data-step", "age", timeout=60_000)
    await page.locator("#picture [data-step=hurt]").focus()
    await page.keyboard.press("Enter")
    await screen.reads(said("labour-hurt"))
    await expect(page.locator("#picture .now")).to_have_attribute("data-step", "hurt", timeout=60_000)
    await page.locator("#picture-flow").select_option("welcome")
    await expect(page.locator("#picture [data-step=watched]")).to_be_visible(timeout=60_000)


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
