"""The words that mean the same everywhere, in every state that somebody can be in, in every language."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from functools import cache

import pytest

from bot.engine.model import Cover, Joined, Life
from bot.engine.questions import MENU_WORDS, WORDS
from tests.content.shipped import LANGUAGES, book
from tests.engine.talk import ANNA, Talk

REQUESTS = ("human", "call", "leave", *MENU_WORDS)
NOT_HEARD = {"hotline-not_understood", "hotline-please_choose", "hotline-told"}
HEARD_LIVE = {"leave", "forget", "data", "privacy"}
"""What the program itself does while a human speaks; everything else is for the human to read."""
ENDS_QUIET = {"human", "leave", "forget", "language", "menu", "back", "afresh"}


def at_a_question(talk: Talk) -> Talk:
    assert talk.step == "welcome-watched"
    return talk


def at_an_offer(talk: Talk) -> Talk:
    talk.say("zzz qqq xxx")
    assert talk.conversation.panel.startswith("also")
    return talk


def in_the_menu(talk: Talk) -> Talk:
    return talk.press("no").press("_menu")


def waiting(talk: Talk) -> Talk:
    talk.press("no").press("talk").press("adult")
    assert talk.step == "talk-person"
    return talk


def at_rest(talk: Talk) -> Talk:
    talk.press("no").press("nothing").press("no")
    assert not talk.conversation.place
    return talk


def live(talk: Talk) -> Talk:
    return waiting(talk).volunteer("accept")


def quiet(talk: Talk) -> Talk:
    return talk.press("no").wait(minutes=45)


def still(talk: Talk) -> Talk:
    return live(talk).wait(minutes=45)


def hidden(talk: Talk) -> Talk:
    return talk.press("no").press("_leave")


SCRIPT = (at_a_question, at_an_offer, in_the_menu, waiting, at_rest)
ASKING = (at_a_question, at_an_offer)
STATES = (*SCRIPT, live, quiet, still, hidden)


@cache
def _reached(state: Callable[[Talk], Talk]) -> Talk:
    return state(Talk(book(), ANNA).do(Joined()).press("en"))


def reached(state: Callable[[Talk], Talk]) -> Talk:
    return copy(_reached(state))


def typed(language: str, kind: str) -> str:
    return book().words.label(language, WORDS, kind).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", REQUESTS)
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_a_word_that_works_everywhere_is_answered_in_every_state(
    state: Callable[[Talk], Talk], kind: str, language: str
) -> None:
    talk = reached(state).say(typed(language, kind))
    seen = set(talk.messages)
    if state in SCRIPT:
        assert seen
        assert not seen & NOT_HEARD or (kind == "skip" and state not in ASKING), "only a question can be skipped"
        assert talk.conversation.cover is (Cover.HIDDEN if kind == "leave" else Cover.NONE)
    elif state is live and kind not in HEARD_LIVE:
        assert typed(language, kind) in talk.told("anna")
    elif state is quiet:
        assert (talk.conversation.cover is Cover.QUIET) == (kind not in ENDS_QUIET)
    assert seen or talk.told("anna"), "silence"
    assert talk.conversation.life is Life.OPEN


@pytest.mark.parametrize("state", [at_a_question, waiting, at_rest, live, quiet], ids=lambda state: state.__name__)
def test_forget_me_asks_once_and_no_keeps_everything(state: Callable[[Talk], Talk]) -> None:
    talk = reached(state).say("forget me")
    assert "hotline-forget" in talk.messages
    slots = talk.conversation.slots
    talk.say("no")
    assert talk.conversation.life is Life.OPEN
    assert talk.conversation.slots == slots
    talk.say("forget me").say("yes")
    assert talk.conversation.life is Life.ERASING
    assert talk.messages[0] == "hotline-farewell"
