"""Handing over to a human, where it is hardest: hidden or quiet meanwhile, asked twice, left alone, forgotten."""

from __future__ import annotations

from bot.engine.advance import last_resort
from bot.engine.duty import Duty
from bot.engine.handing import OFFER_SECONDS
from bot.engine.model import Admin, Arm, Cover, Desk, Due, Edited, Erase, Life, Pressed, Release, Tell, Unsent
from tests.engine.talk import ANNA, BORIS, Talk, small_book

NOBODY = Duty((), countries=("JP",))


def at_menu(*volunteers, watched="no"):
    return Talk(small_book(), *volunteers).say("hi").press(watched)


def live():
    return at_menu(ANNA, BORIS).press("_human").volunteer("accept")


def overdue(talk):
    """The time of the present offer is over."""
    return talk.do(Due("offer", talk.conversation.epoch, talk.conversation.handoff.id))


def armed(talk):
    return [effect for effect in talk.effects if isinstance(effect, Arm) and effect.kind == "offer"]


# ── hidden ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_nothing_of_the_desk_reaches_a_hidden_screen():
    waiting = at_menu(ANNA).press("_leave").say("help me he will kill me")
    assert waiting.conversation.handoff
    assert overdue(waiting).shown == []
    assert waiting.volunteer("decline").shown == []
    hidden = live().press("_leave")
    hidden.duty = NOBODY
    assert hidden.do(Admin("free", "anna")).shown == []
    assert hidden.do(Admin("erase")).shown == []


def test_who_comes_back_while_an_offer_stands_hears_the_truth_in_time():
    talk = at_menu(ANNA).press("_human").press("_leave")
    overdue(talk)
    talk.say("🌙")
    assert armed(talk)
    assert "no person is free" in overdue(talk).text


def test_a_chat_that_was_closed_while_hidden_does_not_call_the_next_human():
    talk = at_menu(ANNA).press("talk").volunteer("accept").press("_leave").volunteer("helped")
    assert talk.shown == []
    talk.say("🌙")
    assert talk.conversation.handoff is None
    assert "What do you need?" in talk.press("_not_now").text
    assert talk.conversation.handoff is None


def test_words_taken_back_or_changed_under_cover_are_so_in_our_copy_too():
    for cover in ("hidden", "quiet"):
        talk = at_menu().say("my name is Noi").say("my boss is Ken")
        first, second = (word.ref for word in talk.conversation.words[1:])
        talk = talk.press("_leave") if cover == "hidden" else talk.wait(hours=1)
        talk.do(Unsent(first)).do(Edited(second, "all is well"))
        assert [word.text for word in talk.conversation.words[1:]] == ["all is well"]


def test_an_edit_that_tells_of_danger_reaches_the_desk_from_hiding():
    talk = live().press("_leave").do(Edited("1", "help me he will kill me"))
    assert "danger" in talk.told("anna")
    assert "kill" not in talk.text


# ── quiet ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_closing_a_chat_shows_nothing_of_it_to_whoever_holds_the_phone_now():
    talk = live().wait(hours=1).volunteer("say", "where are you?").volunteer("helped")
    assert not any(isinstance(effect, Release) for effect in talk.effects)
    assert talk.conversation.cover is Cover.QUIET
    assert "program" not in talk.text


def test_what_only_the_program_has_to_say_brings_no_line_to_a_quiet_phone():
    closed = live().wait(hours=1).volunteer("helped")
    gone = live().wait(hours=1).do(Admin("free", "anna"))
    for talk in (closed, gone):
        assert talk.shown == []
        assert talk.held != []
        assert any(isinstance(effect, Release) for effect in talk.say("yes").effects)


def test_a_human_who_comes_within_a_day_brings_one_neutral_line_and_later_waits_for_them():
    soon = overdue(at_menu(ANNA).press("_human")).wait(hours=23).volunteer("accept")
    assert soon.messages == ["hotline-quiet"]
    late = overdue(at_menu(ANNA).press("_human")).wait(hours=25).volunteer("accept")
    assert late.shown == []
    assert "more than a day ago" in late.told("anna")
    late.volunteer("say", "are you there?")
    assert (late.shown, late.told_messages("anna")) == ([], ["desk-held"])
    assert any(isinstance(effect, Release) for effect in late.say("yes").effects)


def test_who_said_not_now_is_not_written_to_unless_they_ask_after_all():
    def alarmed() -> Talk:
        return at_menu(ANNA).say("help me he will kill me").press("_not_now")

    assert alarmed().wait(hours=1).volunteer("accept").shown == []
    assert alarmed().press("_human").wait(hours=1).volunteer("accept").messages == ["hotline-quiet"]


def test_leaving_and_forgetting_are_requests_that_quiet_hears():
    assert at_menu().wait(hours=1).say("exit").conversation.cover is Cover.HIDDEN
    assert "_forget_yes" in at_menu().wait(hours=1).say("forget me").buttons


def test_the_last_resort_of_a_quiet_chat_is_the_neutral_line():
    talk = at_menu().wait(hours=1).say("what")
    turn = last_resort(talk.book, talk.conversation, talk.now, talk.duty)
    talk.effects = turn.effects
    assert "_go_on" in talk.buttons
    assert "wrong" not in talk.text


# ── the promise ────────────────────────────────────────────────────────────────────────────────────────────


def test_who_asks_again_after_nobody_came_is_told_again():
    talk = overdue(at_menu(ANNA).press("_human"))
    assert "no person is free" in talk.text
    talk.press("_human")
    assert [effect.seconds for effect in armed(talk)] == [OFFER_SECONDS]
    assert "no person is free" in overdue(talk).text


def test_a_chat_whose_volunteer_is_gone_does_not_promise_another_where_nobody_is():
    talk = at_menu(ANNA).press("talk").volunteer("accept")
    talk.duty = NOBODY
    talk.do(Admin("free", "anna"))
    assert "no person is free" in talk.text
    assert "I am asking a person" not in talk.text
    assert talk.step != "welcome-human"


def test_a_chat_given_up_twice_is_told_twice():
    talk = overdue(at_menu(ANNA, BORIS).press("_human")).volunteer("accept").do(Admin("free", "anna"))
    assert "no person is free" in overdue(talk).text


# ── stale buttons ──────────────────────────────────────────────────────────────────────────────────────────


def test_a_volunteers_button_of_an_earlier_chat_does_nothing_to_the_present_one():
    talk = live()
    old = talk.conversation.handoff.id
    talk.volunteer("helped").press("_human").volunteer("accept")
    for act in ("helped", "close", "decline", "accept"):
        talk.do(Desk("anna", act, handoff=old))
        assert talk.conversation.handoff.holder == "anna"
        assert "over" in talk.told("anna")
        assert talk.shown == []


# ── live ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_forget_me_works_in_a_live_chat_pressed_or_typed():
    assert live().say("forget me").press("_forget_yes").conversation.life is Life.ERASING
    assert live().say("forget me").say("yes").conversation.life is Life.ERASING


def test_forget_me_taken_back_in_a_live_chat_leaves_the_human_there():
    for answer in (lambda talk: talk.press("_forget_no"), lambda talk: talk.say("no")):
        talk = answer(live().say("forget me"))
        assert talk.conversation.handoff.holder == "anna"
        assert "What do you need?" not in talk.text
        assert "still" in talk.say("I am still here").told("anna")


# ── at rest ────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_button_that_means_nothing_any_more_is_answered_at_rest_too():
    talk = at_menu().press("done").wait(seconds=20)
    assert talk.conversation.place == ()
    talk.do(Pressed(-1, "")).wait(seconds=20)
    assert {"_human", "_leave"} <= set(talk.buttons)


def test_whoever_is_forgotten_in_immediate_danger_is_read_for_a_day_and_nobody_else():
    calm, urgent = live(), live().say("help me he will kill me")
    for talk, read_on, seconds in ((calm, False, 600.0), (urgent, True, 86_400.0)):
        talk.say("forget me").press("_forget_yes")
        assert [effect for effect in talk.effects if isinstance(effect, Erase)] == [Erase(read_on)]
        assert Arm("purge", seconds) in talk.effects
        assert ("one day" in talk.text) == read_on
    assert Arm("fade", 600.0) in urgent.effects


def test_a_volunteer_who_writes_to_somebody_forgotten_hears_why_and_nothing_is_sent():
    talk = live().say("forget me").press("_forget_yes")
    before = talk.conversation
    talk.do(Desk(ANNA.id, "say", "are you there?"))
    assert [effect.volunteer for effect in talk.effects if isinstance(effect, Tell)] == [ANNA.id]
    assert talk.shown == []
    assert talk.conversation == before
