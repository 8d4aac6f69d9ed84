"""Who is asked, in which order, and what the person hears meanwhile; chats that are passed on."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from bot.engine.asking import following
from bot.engine.duty import Duty, Volunteer
from bot.engine.model import Admin, Due, Record, Tell
from tests.engine.talk import ANNA, BORIS, START, Talk, small_files

DESK = """
format: 1
timezone: Asia/Tokyo
tiers:
  - {ask: skilled, together: 1, for: 30 s}
  - {ask: speaking, for: 40 s}
  - {ask: everybody, for: 50 s, say: hotline-still_asking}
  - {ask: woken, for: 60 s}
queues:
  any: {skills: [labour]}
"""
CHAI = Volunteer("chai", ("th",), (), free=1, on=True)
DAO = Volunteer("dao", ("en",), ("labour",), free=1, on=True, holds=1)


def book(desk: str = DESK):
    from bot.language.reader import read

    reading = read({**small_files(), "flows/desk.yaml": desk.encode()})
    assert reading.book, [finding.message for finding in reading.findings]
    return reading.book


def asking(*volunteers: Volunteer, desk: str = DESK) -> Talk:
    return Talk(book(desk), *volunteers).say("hi").press("no").press("_human")


def asked(talk: Talk) -> list[str]:
    """Who was asked in the last turn."""
    return [
        each.volunteer
        for each in talk.effects
        if isinstance(each, Tell) and any(answer.name == "accept" for answer in each.outgoing.answers)
    ]


def time_is_over(talk: Talk) -> Talk:
    handoff = talk.conversation.handoff
    return talk.do(Due("offer", talk.conversation.epoch, f"{handoff.id}.{handoff.round}.30"))


def test_an_offer_that_does_not_reach_its_volunteer_passes_on_at_once():
    talk = asking(ANNA, BORIS, CHAI)
    talk.do(Admin("free", "anna"))
    assert asked(talk) == ["boris"]
    assert talk.conversation.handoff.missed == ("anna",)
    talk.do(Admin("free", "anna"))
    assert asked(talk) == []


def test_whom_an_offer_did_not_reach_is_asked_once_it_can_and_who_declined_is_not():
    talk = asking(ANNA, BORIS)
    talk.do(Admin("free", "anna")).volunteer("decline", who="boris")
    for volunteer in ("anna", "boris"):
        talk.do(Admin("offer", volunteer))
    assert talk.conversation.handoff.missed == ()
    assert talk.conversation.handoff.asked[-1] == "anna"
    assert talk.conversation.handoff.declined == ("boris",)


def test_what_becomes_of_a_wish_for_a_human_is_noted_and_not_who_said_no():
    talk = asking(ANNA, DAO, CHAI)
    facts = [noted(talk)]
    facts += [noted(talk.volunteer("decline")), noted(talk.volunteer("accept", who="dao"))]
    facts += [noted(talk.volunteer("transfer", who="dao")), noted(time_is_over(talk)), noted(time_is_over(talk))]
    facts += [noted(talk.do(Admin("free", "dao"))), noted(talk.volunteer("accept", who="chai"))]
    facts += [noted(talk.volunteer("helped", who="chai"))]
    assert facts == [
        ["handoff:opened:none", "handoff:offered:1"],
        ["handoff:declined", "handoff:offered:1"],
        ["dao accept"],
        ["handoff:passed_on", "handoff:offered:1"],
        ["handoff:offered:1"],
        ["handoff:kept"],
        ["handoff:lost", "handoff:offered:1"],
        ["chai accept"],
        ["chai close:helped"],
    ]


def noted(talk: Talk) -> list[str]:
    """What the last turn leaves in the audit."""
    facts = [each for each in talk.effects if isinstance(each, Record)]
    return [each.act if each.actor == "hotline" else f"{each.actor} {each.act}" for each in facts]


def test_tiers_are_asked_one_after_the_other_and_silence_passes_on():
    talk = asking(ANNA, BORIS, CHAI)
    assert asked(talk) == ["anna"]
    assert asked(time_is_over(talk)) == ["boris"]
    assert talk.shown == []
    assert asked(time_is_over(talk)) == ["chai"]
    assert talk.messages == ["hotline-still_asking"]
    assert "hotline-nobody" in time_is_over(talk).messages


def test_a_tier_to_which_nobody_belongs_takes_no_time():
    assert asked(asking(CHAI)) == ["chai"]


def test_who_comes_on_duty_is_asked_in_their_turn_and_at_once_where_nobody_thinks_it_over():
    talk = asking(ANNA, BORIS)
    talk.duty = Duty((ANNA, BORIS, CHAI))
    assert asked(talk.do(Admin("offer", "chai"))) == []
    assert asked(talk.volunteer("decline")) == ["boris"]
    assert asked(talk.volunteer("decline", who="boris")) == ["chai"]
    alone = asking()
    alone.duty = Duty((CHAI,))
    assert asked(alone.do(Admin("offer", "chai"))) == ["chai"]


def test_a_no_passes_on_at_once():
    talk = asking(ANNA, BORIS, DAO)
    assert asked(talk) == ["anna"]
    assert asked(talk.volunteer("decline")) == ["dao"]
    assert asked(talk.volunteer("decline", who="dao")) == ["boris"]
    assert "hotline-nobody" in talk.volunteer("decline", who="boris").messages


def test_while_somebody_thinks_it_over_a_no_of_another_begins_no_further_tier():
    talk = asking(ANNA, DAO, BORIS, desk=DESK.replace("together: 1", "together: 2"))
    assert asked(talk) == ["anna", "dao"]
    assert asked(talk.volunteer("decline")) == []
    assert asked(time_is_over(talk)) == ["boris"]


def test_the_timer_of_an_earlier_round_does_nothing():
    talk = asking(ANNA, BORIS, CHAI)
    early = Due("offer", talk.conversation.epoch, "1.1.30")
    talk.volunteer("decline")
    assert asked(talk.do(early)) == []


def test_who_has_few_chats_and_was_seen_lately_is_asked_first():
    calm = msgspec.structs.replace(DAO, holds=0, seen=START)
    busy = msgspec.structs.replace(ANNA, holds=1)
    asleep = msgspec.structs.replace(DAO, id="eko", holds=0, seen=START - timedelta(days=1))
    assert asked(asking(busy, asleep, calm)) == ["dao"]


def test_nobody_is_asked_who_rests_but_they_may_accept():
    tired = msgspec.structs.replace(ANNA, rests=True)
    talk = asking(tired)
    assert asked(talk) == []
    assert "hotline-nobody" in talk.messages
    assert talk.volunteer("accept").conversation.handoff.holder == "anna"


def test_immediate_danger_asks_above_the_limit_and_says_so():
    full = msgspec.structs.replace(ANNA, free=0, holds=2, spare=True)
    assert asked(asking(full)) == []
    talk = Talk(book(), full).say("hi").press("no").say("he will kill me")
    assert asked(talk) == ["anna"]
    assert "more than your limit" in talk.told("anna")
    assert talk.volunteer("accept").conversation.handoff.holder == "anna"


def test_who_ticked_wake_me_is_woken_for_immediate_danger_only():
    asleep = msgspec.structs.replace(ANNA, on=False, free=0, spare=True, wakes=True)
    assert asked(asking(asleep)) == []
    talk = Talk(book(), asleep).say("hi").press("no").say("he will kill me")
    assert asked(talk) == ["anna"]
    assert talk.volunteer("accept").conversation.handoff.holder == "anna"


def test_a_queue_with_hours_serves_outside_them_only_immediate_danger():
    closed = DESK.replace("any: {skills: [labour]}", "any: {hours: 'Mo-Su 02:00-03:00'}")
    talk = asking(ANNA, desk=closed)  # noon in Tokyo
    assert asked(talk) == []
    assert "hotline-nobody" in talk.messages
    assert asked(Talk(book(closed), ANNA).say("hi").press("no").say("he will kill me")) == ["anna"]


def test_a_queue_for_some_is_accepted_by_no_others():
    talk = asking(ANNA, BORIS, desk=DESK.replace("skills: [labour]", "may_take: [labour, supervisor]"))
    assert asked(talk) == ["anna"]
    assert talk.volunteer("accept", who="boris").conversation.handoff.holder is None
    assert "desk-full" in talk.told_messages("boris")


def test_who_writes_a_language_that_a_queue_does_not_serve_waits_in_the_queue_of_all():
    plan = book(DESK + "  labour: {languages: [th]}\n").desk
    assert plan.queue("labour", "en").name == "any"
    assert plan.queue("labour", "th").name == "labour"
    assert plan.queue("unheard_of").skills == ("unheard_of",)


def test_whom_the_person_knew_is_asked_first_within_a_day_and_the_person_hears_it():
    other = msgspec.structs.replace(ANNA, id="aki")
    talk = asking(ANNA, other)
    first = asked(talk)[0]
    knew = "aki" if first == "anna" else "anna"
    talk.do(Admin("offer", knew)).volunteer("accept", who=knew).volunteer("helped", who=knew)
    talk.press("_human")
    assert asked(talk) == [knew]
    assert "hotline-asking_known" in talk.messages
    talk.volunteer("accept", who=knew).volunteer("helped", who=knew)
    talk.wait(minutes=29 * 60).say("hi").press("_go_on").press("_human")
    assert asked(talk) == [first]
    assert "hotline-asking" in talk.messages


# ── the truth ──────────────────────────────────────────────────────────────────────────────────────────────


def test_an_empty_roster_promises_nobody_and_says_until_when_if_that_is_known():
    talk = Talk(book()).say("hi").press("no")
    talk.duty = Duty((), next_shift=START + timedelta(hours=5))
    talk.press("_human")
    assert "hotline-nobody_until" in talk.messages
    assert "5 hours" in talk.text
    assert "hotline-asking" not in talk.messages
    talk.duty = Duty((), next_shift=START + timedelta(days=9))
    assert "hotline-nobody" in talk.press("_human").messages


# ── passing on ─────────────────────────────────────────────────────────────────────────────────────────────


def live() -> Talk:
    return asking(ANNA, BORIS).volunteer("accept")


def test_who_passes_a_chat_on_keeps_it_until_another_accepts_and_the_person_hears_who_is_there():
    talk = live().volunteer("transfer")
    assert asked(talk) == ["boris"]
    assert talk.conversation.handoff.holder == "anna"
    assert "a word" in talk.volunteer("say", "a word").text
    talk.volunteer("accept", who="boris")
    assert talk.conversation.handoff.holder == "boris"
    assert talk.messages == ["hotline-handed_over"]
    assert talk.told_messages("anna") == ["desk-handed_over"]
    assert "desk-header" in talk.told_messages("boris")
    assert "desk-not_yours" in talk.volunteer("say", "another").told_messages("anna")


def test_a_chat_that_nobody_takes_over_stays_where_it_is():
    for end in (time_is_over, lambda talk: talk.volunteer("decline", who="boris")):
        talk = end(live().volunteer("transfer"))
        assert "desk-nobody_else" in talk.told_messages("anna")
        assert talk.shown == []
        assert talk.volunteer("accept", who="boris").conversation.handoff.holder == "anna"
    alone = asking(ANNA).volunteer("accept").volunteer("transfer")
    assert alone.told_messages("anna") == ["desk-nobody_else"]


def test_who_leaves_while_they_pass_a_chat_on_leaves_it_to_whoever_was_asked():
    talk = live().volunteer("transfer").do(Admin("free", "anna"))
    assert "hotline-changing" in talk.messages
    assert talk.volunteer("accept", who="boris").conversation.handoff.holder == "boris"


def test_what_became_of_the_human_is_told_when_a_hidden_person_is_back():
    talk = live().press("_leave").volunteer("helped")
    assert talk.shown == []
    assert "hotline-bot_back" in talk.say("🌙").messages
    assert "hotline-bot_back" not in talk.press("_leave").say("🌙").messages


def test_nobody_follows_in_a_queue_where_all_were_asked():
    talk = asking(ANNA)
    from bot.engine.draft import Draft

    draft = Draft(talk.book, talk.conversation, talk.now, talk.duty)
    assert following(draft, talk.conversation.handoff) is None
