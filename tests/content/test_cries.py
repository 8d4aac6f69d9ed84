"""A cry for help, in every mode: what the person's screen shows of it, and what the desk hears, in one table."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from bot.engine.duty import Volunteer
from bot.engine.guiding import DUTY
from bot.engine.handoff import Urgency
from bot.engine.model import Joined
from tests.content.shipped import LANGUAGES, book
from tests.engine.talk import Talk

ANNA = Volunteer("anna", LANGUAGES, (), free=2, on=True)
KINDS = ("danger", "self_harm")
CRIES = {"danger": "he will kill me", "self_harm": "I want to die"}
COVER = ("cover", "hotline-cover")
OFFER, MARKED, HUMAN, CHOICE = "desk-offer", "desk-person_", ("_human", "_leave"), ("_call", "_not_now", "_human")
AT_ONCE = "hotline-asking", "hotline-numbers"


class Row(NamedTuple):
    """`watched`: what was answered to whether others see the phone. `desk`: the message that a volunteer gets."""

    mode: str
    watched: str
    kind: str
    screen: tuple[str, ...]
    buttons: tuple[str, ...]
    desk: str


TABLE = (
    Row("first", "", "danger", ("welcome-hello", "welcome-about", "welcome-language", "hotline-call"), CHOICE, OFFER),
    Row(
        "first", "", "self_harm", ("welcome-hello", "welcome-about", "welcome-language", "hotline-call"), CHOICE, OFFER
    ),
    Row("flow", "no", "danger", (*AT_ONCE, "welcome-need"), HUMAN, OFFER),
    Row("flow", "no", "self_harm", (*AT_ONCE, "self_harm-thoughts"), HUMAN, OFFER),
    Row("flow", "yes", "danger", ("hotline-call",), CHOICE, OFFER),
    Row("flow", "yes", "self_harm", ("hotline-call",), CHOICE, OFFER),
    Row("flow", "unsure", "danger", ("hotline-call",), CHOICE, OFFER),
    Row("flow", "skip", "self_harm", ("hotline-call",), CHOICE, OFFER),
    Row("waiting", "no", "danger", (*AT_ONCE, "welcome-need"), HUMAN, OFFER),
    Row("waiting", "no", "self_harm", (*AT_ONCE, "self_harm-thoughts"), HUMAN, OFFER),
    Row("waiting", "yes", "danger", ("hotline-call",), CHOICE, OFFER),
    Row("live", "no", "danger", (), (), MARKED),
    Row("live", "no", "self_harm", (), (), MARKED),
    Row("live", "yes", "danger", (), (), MARKED),
    Row("quiet", "no", "danger", (*AT_ONCE, "welcome-need"), HUMAN, OFFER),
    Row("quiet", "yes", "self_harm", ("hotline-call",), CHOICE, OFFER),
    Row("quiet, live", "yes", "danger", (), (), MARKED),
    Row("hidden", "no", "danger", (), (), OFFER),
    Row("hidden", "yes", "self_harm", (), (), OFFER),
    Row("hidden, live", "no", "danger", (), (), "desk-hidden_danger"),
)


def cry(kind: str, language: str) -> str:
    """The first phrase that the language lists for it, twice, so that it is no answer of the question as well."""
    phrase = book().words.text(language, f"phrases-{kind}").text.partition("|")[0].strip()
    return f"{phrase}, {phrase}"


def reach(row: Row, language: str) -> Talk:
    """Somebody in that mode."""
    talk = Talk(book(), ANNA, locale=language)
    if row.mode == "first":
        return talk
    talk.do(Joined()).press(language).press(row.watched)
    if row.watched in ("yes", "unsure"):
        talk.press("skip").press("go_on")
    if "waiting" in row.mode or "live" in row.mode:
        talk.press("_human")
    if "live" in row.mode:
        talk.volunteer("accept")
    if "quiet" in row.mode:
        talk.wait(minutes=45)
    return talk.press("_leave") if "hidden" in row.mode else talk


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.mode}, watched: {row.watched or 'unknown'}, {row.kind}")
def test_what_screen_and_desk_see_of_a_cry_for_help(row: Row, language: str) -> None:
    talk = reach(row, language).say(cry(row.kind, language))
    if "hidden" in row.mode:
        assert talk.messages
        assert all(message.startswith(COVER) for message in talk.messages)
    else:
        assert tuple(talk.messages) == row.screen
    assert set(row.buttons) <= set(talk.buttons)
    marked = f"desk-person_{row.kind}" if row.desk is MARKED else row.desk
    assert [message for message in talk.told_messages("anna") if message == marked] == [marked]
    assert talk.conversation.handoff
    assert row.kind in talk.conversation.said
    assert talk.conversation.handoff.urgency is Urgency.IMMEDIATE or "live" in row.mode


@pytest.mark.parametrize("kind", KINDS)
def test_a_cry_in_two_pieces_is_heard_with_the_second(kind: str) -> None:
    first, _, second = CRIES[kind].partition(" ")
    talk = Talk(book(), ANNA).do(Joined()).press("en").press("no").say(first)
    assert kind not in talk.conversation.said
    talk.say(second)
    assert kind in talk.conversation.said


def test_whoever_was_asked_hears_it_again_when_it_gets_worse_and_only_then() -> None:
    talk = Talk(book(), ANNA).do(Joined()).press("en").press("no").press("_human")
    talk.press("_human")
    assert OFFER not in talk.told_messages("anna")
    talk.say(CRIES["danger"])
    assert OFFER in talk.told_messages("anna")
    talk.say(CRIES["danger"])
    assert OFFER not in talk.told_messages("anna")
    talk.say(CRIES["self_harm"])
    assert OFFER in talk.told_messages("anna")


@pytest.mark.parametrize("country", [*book().emergency, None])
def test_the_duty_to_tell_of_a_child_is_shown_with_its_source_or_said_to_be_unknown(country: str | None) -> None:
    talk = Talk(book(), ANNA, countries=(country,) if country else ()).do(Joined()).press("en").press("no")
    talk.press("talk").press("under_13").volunteer("accept")
    claims = [claim for claim in book().claims.values() if claim.topic == DUTY and claim.country == country]
    assert claims or country != "JP"
    for claim in claims:
        assert f"{claim.source}, {claim.dated}" in talk.told("anna")
        assert "Not yet checked by a lawyer" in talk.told("anna") or claim.checked
    assert ("nobody of us has confirmed" in talk.told("anna")) == (not claims)
