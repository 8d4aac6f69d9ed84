"""At the desk's door: invitations that are no good, and whoever guesses at them."""

from __future__ import annotations

from bot.testing.platform import Arrived
from tests.runtime.stage import Stage
from tests.runtime.test_desk import ANNA, BORIS, LIN, NOI

ASKED = "Which language"


def shown(stage: Stage, chat: int) -> list[Arrived]:
    return stage.telegram.to(str(chat))


async def tries(stage: Stage, chat: int, code: str) -> None:
    await stage.post("telegram", stage.telegrams.start(chat, code))


async def test_who_tries_five_codes_meets_silence_for_an_hour_and_is_heard_as_a_person_all_the_same(
    stage: Stage,
) -> None:
    good = (await stage.invitation()).telegram_start
    for times, letter in enumerate("abcde", 1):
        await tries(stage, NOI, f"desk-{letter * 26}")
        await stage.heard(NOI, stage.text("desk-bad_code"), times=times)
    await stage.still()
    before = len(shown(stage, NOI))
    for code in ("desk-" + "f" * 26, good):
        await tries(stage, NOI, code)
    await stage.still()
    assert len(shown(stage, NOI)) == before
    assert await stage.rows("SELECT 1 FROM volunteers") == []
    await stage.press(NOI, stage.label("human"))
    await stage.heard(NOI, stage.text("hotline-nobody"))
    await stage.change("UPDATE seen SET at = at - 3700")
    await tries(stage, NOI, good)
    await stage.heard(NOI, stage.text("desk-welcome"))


async def test_somebody_who_guesses_keeps_no_other_from_joining(stage: Stage) -> None:
    good = (await stage.invitation()).telegram_start
    for letter in "abcdef":
        await tries(stage, NOI, f"desk-{letter * 26}")
    await tries(stage, ANNA, good)
    await stage.heard(ANNA, stage.text("desk-welcome"))


async def test_a_used_invitation_is_told_to_be_over_and_the_one_who_came_first_stays(stage: Stage) -> None:
    code = (await stage.invitation()).telegram_start
    await tries(stage, ANNA, code)
    await stage.heard(ANNA, stage.text("desk-welcome"))
    await tries(stage, BORIS, code)
    await stage.heard(BORIS, stage.text("desk-bad_code"))
    await stage.heard(BORIS, ASKED)
    assert len(await stage.rows("SELECT 1 FROM volunteers")) == 1


async def test_an_invitation_of_more_than_a_week_ago_is_told_to_be_over_on_line_too(stage: Stage) -> None:
    invitation = await stage.invitation()
    await stage.change("UPDATE events SET due = due - 8 * 86400 WHERE state = 'invite'")
    await tries(stage, ANNA, invitation.telegram_start)
    await stage.heard(ANNA, stage.text("desk-bad_code"))
    await stage.say_line(LIN, invitation.line_message)
    await stage.heard(LIN, stage.text("desk-bad_code"))
    assert await stage.rows("SELECT 1 FROM volunteers") == []
