"""The playground in a real Chromium, with the whole hotline behind it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from bot.language.findings import Report
from bot.language.transcript_file import read_transcripts
from bot.rehearsal.ways import rehearse
from tests.playground.screen import Screen, book, said

pytestmark = pytest.mark.asyncio(loop_scope="module")
PICTURE = Path(__file__).parents[2] / "docs" / "playground.png"
THAI = re.compile(r"[\u0e01-\u0e5b]{4}")
NARROW = ViewportSize(width=360, height=740)


async def be_with_the_volunteer(screen: Screen) -> None:
    await screen.press("_human")
    await screen.desk_press("accept")
    await screen.reads(said("hotline-live"))


async def finish(screen: Screen) -> None:
    """A volunteer holds two chats at most, so whoever takes one in a test gives it back."""
    await screen.desk_write("/close")
    await screen.desk_press("helped")
    await screen.reads(said("hotline-bot_back"))


# ── the main way ───────────────────────────────────────────────────────────────────────────────────────────


async def test_from_the_first_tap_to_a_volunteer_and_back_to_the_program(
    screen: Screen, request: pytest.FixtureRequest
) -> None:
    await screen.start()
    await screen.engine_says("speaks", "the script")
    await screen.press("en", "no", "work", "adult", "yes", "no", "yes")
    await screen.engine_says("slots", re.compile("papers_held_by_other: yes"))
    await screen.press("please")
    await screen.engine_says("handoff", "offered (labour), 1 asked")

    await screen.desk_reads(re.compile("Urgency: .*high"))
    await screen.desk.get_by_role("button", name="Accept").click()
    await screen.reads(said("hotline-live"))
    await screen.engine_says("speaks", "a volunteer")

    await screen.desk_write("Hello. I am here, and I have time for you.")
    await screen.reads("Hello. I am here, and I have time for you.")
    await screen.write("My boss has my passport. What can I do?")
    await screen.desk_reads("My boss has my passport. What can I do?")
    await screen.desk_write("You did nothing wrong. Let us look at it together. Is it all right to write now?")
    await screen.reads("You did nothing wrong. Let us look at it together. Is it all right to write now?")
    if request.config.getoption("--screenshot"):
        await take_picture(screen)

    await screen.page.get_by_role("button", name="/close").click()
    await screen.desk_press("helped")
    await screen.reads(said("hotline-bot_back"))
    await screen.engine_says("speaks", "the script")
    await screen.engine_says("handoff", "no")


async def take_picture(screen: Screen) -> None:
    """The README's: nothing focused, both chats at their end."""
    await screen.page.evaluate("document.activeElement.blur()")
    await screen.page.mouse.move(0, 0)
    await screen.page.wait_for_timeout(2_000)
    await screen.page.screenshot(path=PICTURE, full_page=True)


async def test_a_note_stays_with_the_volunteers(screen: Screen) -> None:
    await screen.start()
    await be_with_the_volunteer(screen)
    await screen.page.get_by_role("button", name="/note").click()
    await screen.page.keyboard.type("sounds very young")
    await screen.page.keyboard.press("Enter")
    await screen.desk_reads(said("desk-noted").partition(":")[2].strip())
    await expect(screen.phone).not_to_contain_text("sounds very young")
    await finish(screen)


async def test_a_thai_phone_is_answered_in_thai(screen: Screen) -> None:
    await screen.start(language="th")
    words = screen.phone.locator(".ours .words").first
    await expect(words).to_have_text(THAI)
    await expect(words).to_have_attribute("lang", "th")
    await expect(screen.answers.first).to_have_attribute("lang", "th")
    await screen.press("th")
    await screen.engine_says("language", "th")


async def test_a_chosen_language_is_for_the_next_new_person(screen: Screen) -> None:
    await screen.start()
    await screen.page.get_by_label("Phone language").select_option("ja")
    await expect(screen.page.get_by_role("status")).to_have_text("The next new person's phone will have this language.")
    await screen.page.get_by_role("button", name="New person").click()
    await screen.start(language="ja")
    await expect(screen.phone.locator(".ours .words").first).to_have_attribute("lang", "ja")


async def test_leaving_quietly_covers_the_chat_until_the_sign(screen: Screen) -> None:
    await screen.start()
    await screen.press("_leave")
    await screen.reads(said("cover-topics"))
    await screen.engine_says("speaks", "the cover")
    await screen.engine_says("epoch", "1")
    await expect(screen.answers).to_have_count(5)
    await screen.write("moonlight")
    await screen.reads(said("hotline-welcome_back"))
    await screen.engine_says("cover", "none")


# ── two looks ──────────────────────────────────────────────────────────────────────────────────────────────


async def test_on_line_the_answers_vanish_with_the_next_message(screen: Screen) -> None:
    await screen.start()
    await screen.press("en")
    await expect(screen.phone.locator(".theirs .words").last).to_have_text("English")
    await expect(screen.phone.get_by_role("button", name="English", exact=True)).to_have_count(0)


async def test_on_telegram_the_keyboard_stays_below_its_message(screen: Screen) -> None:
    await screen.page.get_by_role("radio", name="Telegram").check()
    await expect(screen.page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    await screen.start()
    await screen.press("en")
    pressed = screen.phone.get_by_role("button", name="English")
    await expect(pressed).to_have_class(re.compile("chosen"))
    await expect(screen.phone.locator(".theirs .words").filter(has_text="English")).to_be_hidden()


async def test_the_look_can_be_changed_in_the_middle_of_a_chat(screen: Screen) -> None:
    await screen.start()
    await screen.press("en")
    pressed = screen.phone.locator(".answer[data-token*='.en.']")
    await screen.page.get_by_role("radio", name="Telegram").check()
    await expect(pressed).to_be_visible()
    await screen.page.get_by_role("radio", name="LINE").check()
    await expect(pressed).to_be_hidden()


# ── tabs and connections ───────────────────────────────────────────────────────────────────────────────────


async def test_each_tab_is_its_own_person_and_the_volunteer_is_shared(
    screen: Screen, browser: Browser, demo: str
) -> None:
    await screen.start()
    other = Screen(await browser.new_page())
    await other.page.goto(demo)
    await expect(other.page.locator("#start")).to_be_visible()
    await expect(other.phone.locator(".message")).to_have_count(0)
    await screen.desk_write("/who")
    await expect(other.desk.locator(".theirs .words").last).to_have_text("/who")


async def test_with_two_chats_a_reply_says_whose_words_they_are_for(
    screen: Screen, browser: Browser, demo: str
) -> None:
    await screen.start()
    await be_with_the_volunteer(screen)
    await screen.write("I was here first.")
    other = Screen(await browser.new_page())
    await other.page.goto(demo)
    await other.start()
    await be_with_the_volunteer(other)

    await screen.desk_reply("I was here first.", "And I have not forgotten you.")
    await screen.reads("And I have not forgotten you.")
    await expect(other.phone).not_to_contain_text("And I have not forgotten you.")
    await other.write("I am here too.")
    await screen.desk_reads("I am here too.")
    await screen.desk_write("For which of you?")
    await screen.desk_reads(said("desk-whose").partition(".")[0])
    await expect(screen.phone).not_to_contain_text("For which of you?")
    await other.desk_press("close")
    await other.desk_press("helped")
    await other.reads(said("hotline-bot_back"))
    await screen.desk_reply("I was here first.", "/close")
    await screen.desk_press("helped")
    await screen.reads(said("hotline-bot_back"))


async def test_a_reloaded_page_shows_the_chat_again(screen: Screen) -> None:
    await screen.start()
    await screen.press("en")
    await screen.reads(said("welcome-watched"))
    before = await screen.phone.inner_text()
    await screen.page.reload()
    await screen.answers.first.wait_for()
    assert await screen.phone.inner_text() == before
    await screen.engine_says("place", "welcome › watched")


async def test_what_was_done_can_be_saved_as_a_test_that_passes(screen: Screen, tmp_path: Path) -> None:
    await screen.page.locator("#save").click()
    await expect(screen.page.locator("#person-hint")).to_have_text("Nothing was done on this phone yet.")
    await screen.start(language="th")
    await screen.press("th", "no", "_human")
    async with screen.page.expect_download() as saved:
        await screen.page.locator("#save").click()
    await (await saved.value).save_as(tmp_path / "saved.yaml")
    text = (tmp_path / "saved.yaml").read_text("utf-8")
    assert "  - as: {platform: sandbox, language: th}\n" in text
    assert "  - they: start\n" in text
    assert "  - they: .human\n  - bot: [hotline-asking, welcome-need]\n  - desk: {offer: any, urgency: none}\n" in text
    report = Report()
    transcripts = read_transcripts({"saved.yaml": text.encode()}, book(), report)
    assert all(each.played.difference is None for each in rehearse(transcripts, (book(),)))


async def test_markup_is_shown_as_the_text_that_it_is(screen: Screen) -> None:
    await screen.start()
    hostile = "<img src=x onerror=alert(1)><b>bold</b>"
    await screen.write(hostile)
    await expect(screen.phone.locator(".theirs .words").last).to_have_text(hostile)
    await expect(screen.phone.locator("img, b")).to_have_count(0)


# ── for everybody ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("look", ["LINE", "Telegram"])
async def test_nothing_is_wider_than_a_small_phone(page: Page, screen: Screen, look: str) -> None:
    await page.set_viewport_size(NARROW)
    await page.get_by_role("radio", name=look).check()
    await screen.start()
    await screen.write("x" * 400)
    await screen.reads(said("hotline-told"))
    await screen.press("en")
    assert await page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    assert await page.evaluate(
        "[...document.querySelectorAll('.log')].every(log => log.scrollWidth <= log.clientWidth)"
    )


async def test_the_whole_way_can_be_gone_with_the_keyboard(page: Page, screen: Screen) -> None:
    await page.locator("#start").focus()
    await page.keyboard.press("Enter")
    await screen.answers.first.wait_for()
    await page.keyboard.press("Tab")
    await expect(screen.answers.first).to_be_focused()
    await page.keyboard.press("Enter")
    await screen.reads(said("welcome-watched"))
    await expect(screen.phone).to_be_focused()


@pytest.mark.soak
async def test_what_has_the_focus_is_seen(page: Page) -> None:
    await page.keyboard.press("Tab")
    for _ in range(12):
        await page.keyboard.press("Tab")
        assert await page.evaluate(FOCUSED_OUTLINE) >= 2


async def test_chats_are_polite_logs_and_everything_has_a_name(page: Page, screen: Screen) -> None:
    await screen.start()
    for name in ("The person's chat", "The volunteer's chat"):
        await expect(page.get_by_role("log", name=name)).to_have_attribute("aria-live", "polite")
    nameless = await page.evaluate(
        "[...document.querySelectorAll('button, input, select')].filter(each =>"
        " !each.textContent.trim() && !each.getAttribute('aria-label') && !each.labels?.length).length"
    )
    assert nameless == 0
    for title in ("The person", "A volunteer, in their own messenger", "What the engine thinks"):
        await expect(page.get_by_role("region", name=title, exact=True)).to_be_visible()
    await expect(page.get_by_text("Nothing behind it is real")).to_be_visible()


@pytest.mark.soak
async def test_everything_to_touch_is_at_least_44_pixels_high(page: Page, screen: Screen) -> None:
    await page.set_viewport_size(NARROW)
    await screen.start()
    small = await page.evaluate(
        "[...document.querySelectorAll('button, select, .looks label, form input')]"
        ".filter(each => each.offsetParent && (each.offsetHeight < 44 || each.offsetWidth < 44))"
        ".map(each => `${each.textContent} ${each.offsetWidth}x${each.offsetHeight}`)"
    )
    assert small == []


@pytest.mark.soak
@pytest.mark.parametrize("look", ["LINE", "Telegram"])
async def test_words_stand_out_from_what_they_stand_on(page: Page, screen: Screen, look: str) -> None:
    await page.get_by_role("radio", name=look).check()
    await screen.start()
    await screen.press("en")
    assert await page.evaluate(CONTRAST) == []


FOCUSED_OUTLINE = """() => {
  const at = document.activeElement;
  const drawn = getComputedStyle(at.type === "radio" ? at.nextElementSibling : at);
  return drawn.outlineStyle === "solid" ? parseFloat(drawn.outlineWidth) : 0;
}"""

CONTRAST = """() => {
  const parse = (text) => (text.match(/[\\d.]+/g) || []).map(Number);
  const light = (rgb) => rgb.slice(0, 3).map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
  const over = (top, below) => below.map((c, at) => top[at] * top[3] + c * (1 - top[3]));
  const ground = (each) => {
    const layers = [];
    for (let at = each; at; at = at.parentElement) {
      const [r, g, b, a = 1] = parse(getComputedStyle(at).backgroundColor);
      layers.push([r, g, b, a]);
      if (a === 1) break;
    }
    return layers.reverse().reduce((below, top) => over(top, below), [51, 38, 47]);
  };
  const wrong = [];
  for (const each of document.querySelectorAll("body *")) {
    const says = [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (!says || !each.offsetParent || each.closest(".unseen, option, svg")) continue;
    const [one, two] = [light(parse(getComputedStyle(each).color)), light(ground(each))];
    const ratio = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    if (ratio < 4.5) wrong.push(`${each.className} ${each.textContent.slice(0, 30)} ${ratio.toFixed(2)}`);
  }
  return wrong;
}"""
