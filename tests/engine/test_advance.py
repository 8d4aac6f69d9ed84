"""What a person meets, turn by turn."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from bot.engine.advance import advance, last_resort
from bot.engine.duty import Duty
from bot.engine.handoff import Urgency
from bot.engine.model import (
    Admin,
    Arm,
    Cancel,
    Cover,
    Due,
    Edited,
    Erase,
    Joined,
    Life,
    Media,
    Missing,
    Pressed,
    Record,
    Release,
    Unsent,
)
from bot.language.model import Menu, Next
from tests.engine.talk import ANNA, BORIS, START, Talk, small_book


def started(*volunteers, **more) -> Talk:
    return Talk(None, *volunteers, **more).do(Joined())


def at_menu(*volunteers, **more) -> Talk:
    return started(*volunteers, **more).press("no")


def live() -> Talk:
    return at_menu(ANNA).say("my boss took my passport").press("_human").volunteer("accept")


# ── the script ─────────────────────────────────────────────────────────────────────────────────────────────


def test_a_new_contact_is_greeted_and_asked_the_first_question():
    talk = started()
    assert talk.text.startswith("Hello, good to hear from you.")
    assert "Can anyone else see this phone?" in talk.text
    assert talk.buttons == ["yes", "no", "unsure", "skip", "_human", "_leave"]


def test_a_first_word_that_is_not_start_is_greeted_just_the_same():
    assert started().text == Talk().say("hi").text


def test_an_answer_is_kept_and_leads_on():
    talk = at_menu()
    assert talk.conversation.slots["phone_watched"].name == "no"
    assert talk.step == "welcome-menu"


@pytest.mark.parametrize("typed", ["2", "２", "๒", "no", "NO.", "nope"])
def test_an_answer_may_be_typed_by_number_label_or_listed_phrase(typed):
    talk = started().say(typed)
    assert talk.conversation.slots["phone_watched"].name == "no"


def test_every_question_can_be_skipped_and_skip_is_a_value_of_its_own():
    talk = started().press("skip")
    assert talk.conversation.slots["phone_watched"].name == "skip"


def test_a_number_in_any_script_answers_a_typed_question_and_a_branch_compares_it():
    talk = at_menu().press("work").press("theirs").say("ประมาณ ๑๒ คน")
    assert talk.conversation.slots["workers"].number == 12
    assert "That is many: 12." in talk.text


def test_a_small_number_answers_a_typed_question_and_presses_no_button():
    talk = at_menu().press("work").press("theirs").say("2")
    assert talk.conversation.slots["workers"].number == 2


def test_words_that_are_no_number_are_asked_for_again():
    talk = at_menu().press("work").press("theirs").say("lots of people here")
    assert talk.step == "welcome-count"
    assert "_danger" in talk.buttons


def test_a_turn_names_the_wording_of_each_bubble_and_the_way_that_the_script_took():
    talk = started()
    assert talk.messages == ["welcome-hello", "welcome-watched"]
    assert talk.visited == ["welcome-hello", "welcome-watched"]
    talk.press("no").press("work").press("theirs")
    assert talk.visited == ["welcome-papers theirs", "welcome-count"]
    talk.say("7")
    assert talk.messages == ["many-hello", "many-bye"]
    assert talk.visited == ["welcome-count number", "welcome-sum", "welcome-sum 1", "many-hello", "many-bye"]


def test_a_wait_for_a_human_is_left_by_the_chat_or_without_one():
    with_one = at_menu(ANNA).press("talk").volunteer("accept").volunteer("helped")
    assert with_one.visited[0] == "welcome-human next"
    told_at_once = at_menu().press("talk")
    assert "welcome-human nobody" in told_at_once.visited
    assert at_menu(ANNA).press("talk").press("_go_on").visited[0] == "welcome-human nobody"


def test_back_returns_to_the_question_with_the_value_it_had():
    talk = at_menu().press("work").press("mine")
    talk = at_menu().press("work").say("back")
    assert talk.step == "welcome-menu"
    talk.say("back")
    assert talk.step == "welcome-watched"
    assert "phone_watched" not in talk.conversation.slots


def test_the_same_button_twice_within_ten_seconds_sends_nothing_new():
    talk = started()
    visit = talk.conversation.visit
    talk.do(Pressed(visit, "no")).do(Pressed(visit, "no"))
    assert talk.effects == ()
    assert talk.step == "welcome-menu"


def test_another_button_of_the_question_just_left_corrects_the_answer():
    talk = started()
    visit = talk.conversation.visit
    talk.do(Pressed(visit, "no")).do(Pressed(visit, "yes"))
    assert talk.conversation.slots["phone_watched"].name == "yes"
    assert talk.step == "welcome-menu"


def test_an_older_button_shows_the_present_question_again():
    talk = started()
    visit = talk.conversation.visit
    talk.press("no").press("work").wait(seconds=60).do(Pressed(visit, "yes"))
    assert talk.step == "welcome-papers"
    assert talk.conversation.slots["phone_watched"].name == "no"
    assert "Who keeps your passport?" in talk.text


def test_after_the_end_the_person_can_write_again_and_is_met_anew():
    talk = at_menu().press("done")
    assert "Take care." in talk.text
    assert talk.buttons == ["_again", "_human", "_leave"]
    assert talk.say("hello").step == "welcome-watched"


def stranded() -> Talk:
    """Somebody stands where a newer book has no step any more."""
    talk = at_menu()
    talk.conversation = msgspec.structs.replace(talk.conversation, place=(("welcome", "gone"),))
    return talk


@pytest.mark.parametrize("does", [lambda talk: talk.say("hm hm hm what"), lambda talk: talk.press("work")])
def test_a_step_that_is_gone_leads_to_the_start_of_its_flow_with_one_line(does):
    talk = does(stranded())
    assert talk.text.count("This part has changed a little.") == 1
    assert talk.step == "welcome-watched"
    assert "no" in talk.buttons
    talk.press("no")
    assert "This part has changed" not in talk.text


def test_a_cry_for_a_human_counts_also_where_the_step_is_gone():
    assert stranded().press("_human").conversation.handoff
    assert stranded().say("I want to talk to a person").conversation.handoff


# ── typed text ─────────────────────────────────────────────────────────────────────────────────────────────


def test_close_spelling_is_offered_and_never_taken():
    talk = at_menu().press("work").say("my bos has it")
    assert "papers" not in talk.conversation.slots
    assert "theirs" in talk.buttons


def test_what_is_not_understood_is_asked_again_with_a_human_and_danger_as_buttons():
    talk = started().say("qwertz uiop")
    assert {"_human", "_danger"} <= set(talk.buttons)
    again = talk.say("qwertz uiop")
    assert again.text
    assert {"_human", "_danger"} <= set(again.buttons)


def test_text_in_another_language_gets_the_switch_offered_and_nothing_is_switched_silently():
    talk = started().say("สวัสดี ฉันไม่เข้าใจภาษานี้")
    assert talk.conversation.language == "en"
    assert "_lang_th" in talk.buttons
    talk.press("_lang_th")
    assert talk.conversation.language == "th"


def test_a_language_named_in_its_own_words_switches_at_any_time_and_keeps_the_place():
    talk = at_menu().say("ภาษาไทย")
    assert talk.conversation.language == "th"
    assert talk.step == "welcome-menu"


def test_wording_that_is_missing_falls_back_and_is_reported():
    talk = at_menu().say("ภาษาไทย")
    assert "What do you need?" in talk.text
    assert any(isinstance(effect, Missing) for effect in talk.effects)


def test_a_question_whose_words_are_missing_in_every_language_is_asked_all_the_same():
    flow = small_book().flows["welcome"]
    steps = {**flow.steps, "menu": Menu({"work": Next("unheard")}), "unheard": flow.steps["papers"]}
    book = replace(small_book(), flows={"welcome": replace(flow, steps=steps)})
    talk = Talk(book).do(Joined()).press("no").press("work")
    assert talk.step == "welcome-unheard"
    assert talk.messages == ["hotline-menu"]
    assert {"_human", "_leave"} <= set(talk.buttons)


def test_the_first_language_is_the_words_own_then_the_platforms_guess():
    assert Talk(locale="ja").say("hello there my friend").conversation.language in ("en", "ja")
    assert Talk(locale="").say("ช่วยด้วยค่ะ อยู่ที่นี่").conversation.language == "th"
    assert Talk(locale="ja").do(Joined()).conversation.language == "ja"


def test_pictures_are_answered_and_not_kept():
    talk = started().do(Media("picture"))
    assert talk.text
    assert talk.step == "welcome-watched"


def test_start_afresh_forgets_what_was_answered():
    talk = at_menu().press("work").press("mine").press("_again").press("no").say("start afresh")
    assert talk.conversation.slots == {}
    assert talk.step == "welcome-watched"


def test_what_is_older_than_ten_minutes_is_no_answer_but_a_human_still_counts():
    talk = started(ANNA).say("no", late=True)
    assert "phone_watched" not in talk.conversation.slots
    assert talk.text
    talk.say("talk to a person", late=True)
    assert talk.conversation.handoff


# ── danger ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_danger_words_reach_the_desk_and_a_watched_phone_shows_only_one_neutral_line():
    talk = started(ANNA).press("yes").say("help me he will kill me")
    assert talk.conversation.handoff.urgency is Urgency.IMMEDIATE
    assert "anna" in talk.conversation.handoff.asked
    assert "110" not in talk.text
    assert {"_call", "_human", "_not_now"} <= set(talk.buttons)


def test_danger_words_on_an_unwatched_phone_show_the_numbers_of_the_country():
    talk = at_menu(ANNA).say("help me he will kill me")
    assert "110" in talk.text
    assert "_human" in talk.buttons


def test_where_the_country_is_unknown_it_is_asked_in_the_same_breath():
    talk = at_menu(ANNA, countries=("JP", "TH")).say("help me he will kill me")
    assert {"JP", "TH"} <= set(talk.buttons)
    talk.press("TH")
    assert "191" in talk.text
    assert talk.step == "welcome-menu"


def test_an_urgent_answer_tells_the_desk_at_once_and_the_person_may_say_not_now():
    talk = started(ANNA).press("yes").press("work").press("theirs")
    assert talk.conversation.handoff.unasked
    assert talk.told("anna")
    assert "_not_now" in talk.buttons
    talk.press("_not_now")
    assert talk.conversation.handoff.not_now
    assert "_not_now" not in talk.buttons


# ── a human ────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_human_is_asked_for_from_any_step_and_the_step_stays():
    talk = at_menu(ANNA, BORIS).press("_human")
    assert talk.step == "welcome-menu"
    assert "anna" in talk.conversation.handoff.asked
    assert "What do you need?" in talk.text
    assert any(isinstance(effect, Arm) and effect.kind == "offer" for effect in talk.effects)


def test_an_offer_says_language_and_urgency_and_no_account():
    talk = at_menu(ANNA).press("_human")
    told = talk.told("anna")
    assert "English" in told
    assert "person-1" not in told


def test_with_nobody_on_duty_the_person_hears_the_truth_at_once_with_what_helps():
    talk = at_menu().press("_human")
    assert "no person" in talk.text
    assert "110" not in talk.text  # who only wants to talk is not answered with the police
    assert talk.conversation.handoff.told_nobody
    assert "110" in talk.say("call").text


def test_nobody_there_in_danger_shows_the_numbers_but_never_on_a_phone_that_may_be_watched():
    assert "110" in at_menu().say("help me he will kill me").text
    assert "110" not in started().press("yes").say("help me he will kill me").text


def test_numbers_stand_behind_a_harmless_first_line():
    text = at_menu().say("help me he will kill me").shown[0].parts[1]
    assert "Police" not in text.title[:40]
    assert "The police learn of this call." in text.lines


def test_an_answer_with_a_cry_in_it_is_kept_and_the_desk_is_told_once():
    talk = at_menu(ANNA)
    talk.press("work").press("theirs")
    first = talk.conversation.handoff
    talk.say("12 people and he will kill me")
    assert talk.conversation.slots["workers"].number == 12
    assert talk.conversation.handoff.urgency is Urgency.IMMEDIATE
    assert first is None or talk.conversation.handoff.id == first.id


def test_an_offer_is_made_anew_when_it_becomes_urgent():
    talk = started(ANNA).press("yes").press("_human")
    assert talk.conversation.handoff.urgency is Urgency.NONE
    talk.press("work").press("theirs")
    assert talk.conversation.handoff.urgency is Urgency.IMMEDIATE
    assert "immediate" in talk.told("anna")


def test_somebody_who_tells_a_story_is_thanked_not_scolded():
    talk = started().say("they brought me here and I do not know this city")
    assert "Thank you for telling me" in talk.text
    assert "_human" in talk.buttons


def test_an_album_of_pictures_gets_one_answer():
    talk = started().do(Media("picture"))
    assert talk.text
    assert talk.do(Media("picture")).effects == ()


def test_words_that_sound_like_a_child_count_as_one_where_no_age_was_told():
    from bot.engine.conditions import holds
    from bot.language.model import Condition, Test

    talk = started().say("im 12 years old")
    assert "child" in talk.conversation.said
    assert holds(talk.book, talk.conversation, Condition((Test("age", any_of=("teen",)),)))


def test_a_handoff_step_without_anybody_goes_to_nobody():
    talk = at_menu().press("talk")
    assert "no person" in talk.text
    assert "Take care." in talk.text


def test_nobody_in_time_is_said_once_and_the_offer_stays_open():
    talk = at_menu(ANNA).press("talk")
    assert talk.step == "welcome-human"
    talk.wait(seconds=90).do(Due("offer", talk.conversation.epoch, "1"))
    assert "no person" in talk.text
    assert talk.conversation.handoff
    talk.do(Due("offer", talk.conversation.epoch, "1"))
    assert talk.effects == ()


def test_who_declines_passes_it_on_at_once():
    talk = at_menu(ANNA).press("_human").volunteer("decline")
    assert "no person" in talk.text


def test_the_first_accept_wins_and_the_others_are_told():
    talk = at_menu(ANNA, BORIS)
    talk.duty = Duty((ANNA, BORIS), countries=("JP",))
    talk.press("_human")
    talk.do(Admin("offer", "boris")).volunteer("accept")
    assert talk.conversation.handoff.holder == "anna"
    assert talk.told("boris")
    assert any(isinstance(effect, Record) for effect in talk.effects)
    talk.volunteer("accept", who="boris")
    assert talk.conversation.handoff.holder == "anna"
    assert "somebody else" in talk.told("boris")


def test_the_volunteer_gets_what_was_said_so_that_nothing_has_to_be_told_twice():
    header = live().told("anna")
    assert "my boss took my passport" in header
    assert "phone may be watched" in header
    assert "person-1" not in header


def test_the_person_is_told_who_answers_now():
    assert "person" in live().text


def test_words_pass_both_ways_and_the_bot_is_silent():
    talk = live().say("are you there?")
    assert talk.shown == []
    assert "are you there?" in talk.told("anna")
    talk.volunteer("say", "Yes, I am here.")
    assert talk.text == "Yes, I am here."
    assert talk.buttons == ["_leave"]


def test_a_volunteer_who_does_not_hold_the_chat_says_nothing_to_the_person():
    talk = live()
    talk.duty = Duty((ANNA, BORIS), countries=("JP",))
    talk.volunteer("say", "hello", who="boris")
    assert talk.shown == []
    assert "not your chat" in talk.told("boris")


def test_danger_words_in_a_live_chat_are_flagged_for_the_volunteer_only():
    talk = live().say("he has a knife help me he will kill me")
    assert talk.shown == []
    assert "danger" in talk.told("anna")


def test_closing_asks_for_an_outcome_and_the_bot_says_that_it_is_back():
    talk = live().volunteer("close")
    assert talk.shown == []
    talk.volunteer("helped")
    assert talk.conversation.handoff is None
    assert "program" in talk.text
    assert "What do you need?" in talk.text
    assert any(isinstance(effect, Record) and effect.act == "close:helped" for effect in talk.effects)


def test_a_note_is_for_volunteers_only():
    talk = live().volunteer("note", "call back at nine")
    assert talk.shown == []
    assert talk.conversation.notes == ("call back at nine",)


def test_a_volunteer_who_comes_on_duty_is_offered_whoever_waits():
    talk = at_menu().press("_human")
    talk.duty = Duty((BORIS,), countries=("JP",))
    talk.do(Admin("offer", "boris"))
    assert talk.told("boris")
    assert talk.volunteer("accept", who="boris").conversation.handoff.holder == "boris"


def test_a_volunteer_who_is_removed_leaves_nobody_alone():
    talk = live()
    talk.duty = Duty((BORIS,), countries=("JP",))
    talk.do(Admin("free", "anna"))
    assert talk.conversation.handoff.holder is None
    assert talk.told("boris")
    assert talk.text


def test_a_full_volunteer_cannot_take_another():
    from bot.engine.duty import Volunteer

    talk = at_menu(ANNA).press("_human")
    talk.duty = Duty((Volunteer("anna", ("en",), (), free=0, on=True),), countries=("JP",))
    talk.volunteer("accept")
    assert talk.conversation.handoff.holder is None
    assert talk.told("anna")


# ── quiet and hidden ───────────────────────────────────────────────────────────────────────────────────────


def test_after_half_an_hour_only_one_neutral_line_goes_out():
    talk = at_menu().press("work").wait(minutes=31).say("what is this")
    assert talk.conversation.cover is Cover.QUIET
    assert "passport" not in talk.text
    assert talk.buttons == ["_go_on"]
    talk.press("_go_on")
    assert "Who keeps your passport?" in talk.text
    assert talk.conversation.cover is Cover.NONE


def test_quiet_ends_with_a_request_in_own_words():
    talk = at_menu(ANNA).press("work").wait(minutes=31).say("i want to talk to someone")
    assert talk.conversation.handoff
    assert talk.conversation.cover is Cover.NONE


def test_the_neutral_line_comes_twice_and_then_names_a_human():
    talk = at_menu().press("work").wait(minutes=31).say("hm").say("hm")
    assert "_human" not in talk.buttons
    assert "_human" in talk.say("hm").buttons


def test_a_volunteers_words_wait_behind_the_neutral_line():
    talk = live().wait(minutes=31).volunteer("say", "the shelter has a place for you")
    assert "shelter" not in talk.text
    assert "shelter" in talk.held[0].parts[0].text
    assert talk.buttons == ["_go_on"]
    talk.press("_go_on")
    assert any(isinstance(effect, Release) for effect in talk.effects)


def test_leave_quietly_leaves_one_harmless_line_and_kills_old_buttons():
    talk = at_menu().press("_leave")
    assert talk.conversation.cover is Cover.HIDDEN
    assert talk.conversation.epoch == 1
    assert any(isinstance(effect, Cancel) for effect in talk.effects)
    assert talk.buttons == []
    for probe in ("what is this", "human", "help me he will kill me", "/start"):
        cover = talk.say(probe)
        assert cover.buttons == []
        assert "What do you need?" not in cover.text


def test_the_sign_brings_the_hotline_back():
    talk = at_menu().press("_leave").say("🌙")
    assert talk.conversation.cover is Cover.NONE
    assert "What do you need?" in talk.text


def test_hidden_danger_words_change_only_what_the_desk_sees():
    talk = live().press("_leave").say("help me he will kill me")
    assert "kill" not in talk.text
    assert "danger" in talk.told("anna")
    talk.volunteer("say", "where are you?")
    assert talk.shown == []


def test_start_again_shows_nothing_of_what_was_said():
    talk = at_menu().press("work").do(Joined(again=True))
    assert "passport" not in talk.text
    assert talk.buttons == ["_go_on"]


# ── edits, unsends, forgetting ─────────────────────────────────────────────────────────────────────────────


def test_an_edit_that_tells_of_danger_reaches_the_desk():
    talk = at_menu(ANNA).say("all is well")
    ref = talk.conversation.words[-1].ref
    talk.do(Edited(ref, "help me he will kill me"))
    assert talk.conversation.handoff
    assert talk.conversation.words[-1].text == "help me he will kill me"


def test_words_taken_back_are_gone_from_our_copy():
    talk = at_menu().say("my name is Noi")
    talk.do(Unsent(talk.conversation.words[-1].ref))
    assert talk.conversation.words == ()


def test_forget_me_asks_once_and_then_forgets():
    talk = at_menu().say("forget me")
    assert "_forget_yes" in talk.buttons
    talk.press("_forget_yes")
    assert talk.conversation.life is Life.ERASING
    assert talk.conversation.slots == {}
    assert talk.conversation.words == ()
    assert any(isinstance(effect, Erase) for effect in talk.effects)
    assert talk.say("hello?").effects == ()


def test_forget_me_can_be_taken_back():
    talk = at_menu().say("forget me").press("_forget_no")
    assert talk.conversation.life is Life.OPEN
    assert talk.step == "welcome-menu"


def test_last_resort_gives_words_and_a_human():
    talk = at_menu(ANNA)
    turn = last_resort(talk.book, talk.conversation, talk.now, talk.duty)
    talk.effects = turn.effects
    assert talk.text
    assert "_human" in talk.buttons
    assert turn.conversation.handoff


def test_a_timer_of_an_earlier_epoch_does_nothing():
    talk = at_menu(ANNA).press("_human").press("_leave").do(Due("offer", 0, "1"))
    assert talk.effects == ()


def test_nothing_happens_to_an_erased_person():
    talk = at_menu().say("forget me").press("_forget_yes")
    turn = advance(talk.book, talk.conversation, Admin("erase"), START, talk.duty)
    assert turn.effects == ()


def test_words_that_an_outage_kept_for_long_wait_behind_the_neutral_line():
    talk = at_menu().wait(minutes=40).do(Admin("overdue"))
    assert talk.buttons == ["_go_on"]
    assert not any(isinstance(effect, Release) for effect in talk.effects)
    assert at_menu().wait(hours=25).do(Admin("overdue")).effects == ()
    talk = at_menu().wait(minutes=5).do(Admin("overdue"))
    assert talk.shown == []
    assert any(isinstance(effect, Release) for effect in talk.effects)
