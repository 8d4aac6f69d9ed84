"""Typed text of somebody who means harm, from the person to the volunteer and back: words stay words."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.testing import FakeLine, FakeTelegram
from tests.runtime.stage import Stage, staged
from tests.runtime.test_desk import ANNA, NOI, accepted, asked, welcomed

ZALGO = "".join(letter + "\u0316\u0301\u0334" * 5 for letter in "help me")
TYPED = {
    "fluent": "{ $pseudonym } {\"}\"} { desk-header } -term = x\n    .yes = y",
    "html": '<b>bold</b> <a href="tg://user?id=7">x</a> &lt; &amp; <script>alert(1)</script>',
    "markdown": "*bold* _it_ [x](tg://user?id=7) `code` ||spoiler|| \\*",
    "mentions": "@everyone @hotline_bot /close@hotline_bot #tag $CASH +81 90 0000 0000",
    "bidi": "\u202eevil\u202c \u2066isolated\u2069 \u200fright",
    "zalgo": ZALGO,
    "invisible": "a\u200bb\u2060c\ufeffd\u00ade",
    "formats": "%s %(name)s {0} {name!r} ${HOME} $(id) `id` '; DROP TABLE seen; --",
    "paths": "../../etc/passwd file:///etc/passwd C:\\x",
    "emoji": "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇹🇭",
}  # fmt: skip


@pytest.fixture
async def stage(sqlite_url: str, telegram: FakeTelegram, line: FakeLine) -> AsyncIterator[Stage]:
    """One kind of database is enough: nothing here depends on it."""
    async with staged(sqlite_url, telegram, line) as built:
        yield built
    assert telegram.problems == []
    assert line.problems == []


async def test_typed_text_reaches_the_volunteer_letter_by_letter(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)
    for words in TYPED.values():
        for writes, reads in ((NOI, ANNA), (ANNA, NOI)):
            await stage.say(writes, f" {words}")
            await stage.heard(reads, words.strip())


async def test_what_would_steer_a_terminal_or_break_a_line_is_left_out(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)
    await stage.say(NOI, "a\x07b\x1b[31mred\x1b[0m\x7f\x00 end")
    heard = (await stage.heard(ANNA, " end")).text
    assert not {"\x00", "\x07", "\x1b", "\x7f"} & set(heard)


async def test_a_hundred_kilobytes_of_anything_are_answered(stage: Stage) -> None:
    await welcomed(stage)
    for piece in ("x", "ก", "\u0e48", "a b ", "{ $x }", "\u202e", "🏴"):
        before = len(stage.telegram.texts_to(str(NOI)))
        await stage.say(NOI, piece * (100_000 // len(piece.encode())))
        await stage.until(lambda before=before: len(stage.telegram.texts_to(str(NOI))) > before)


@pytest.mark.parametrize(
    "code", ["desk-" + "a" * 25, "desk-" + "A" * 26, "desk-" + "١" * 26, "desk-" + "a" * 26 + "\x00"]
)
async def test_what_is_no_invitation_is_a_first_word(stage: Stage, code: str) -> None:
    await stage.say(NOI, f"/start {code}")
    await stage.until(lambda: stage.telegram.texts_to(str(NOI)))
    await stage.say(NOI + 1, code)
    await stage.until(lambda: stage.telegram.texts_to(str(NOI + 1)))
    assert await stage.rows("SELECT 1 FROM volunteers") == []
