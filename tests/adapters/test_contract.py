"""What every platform keeps: the same tests on each entry of the registry."""

from __future__ import annotations

import asyncio

import pytest

from bot.adapters import REGISTRY, limits
from bot.adapters.contract import BadCredentials, Refused, Route, Sent, TryAgain, Uncertain
from bot.adapters.rendering import graphemes, utf16
from bot.engine.outgoing import Answer, Card, Outgoing, Words
from bot.testing import Fault
from tests.adapters.stages import STAGES, TOKEN, RemoteStage, Stage, only, say, several, show, sign


def test_it_bears_the_name_it_is_registered_by(stage: Stage) -> None:
    assert stage.adapter.name in REGISTRY
    assert stage.adapter.limits is limits.ALL[stage.adapter.name]


# ── in ─────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("words", ["help", "ช่วยด้วย", "たすけて", "🌙", "a\nb", "_*[x](y)`", "/on", "1"])
def test_words_come_as_they_were_written(stage: Stage, words: str) -> None:
    event = only(stage.adapter.read(stage.text(words)))
    assert (event.kind, event.text, event.address) == ("text", words, stage.person)
    assert event.ref
    assert event.at == stage.world.now()


def test_a_press_brings_its_token_back(stage: Stage) -> None:
    event = only(stage.adapter.read(stage.press("3.yes.abc-_")))
    assert (event.kind, event.text, event.address) == ("button", "3.yes.abc-_", stage.person)


def test_a_picture_is_media_without_content(stage: Stage) -> None:
    event = only(stage.adapter.read(stage.picture()))
    assert (event.kind, event.text, event.address) == ("media", "picture", stage.person)


def test_what_nobody_has_heard_of_still_has_its_person(stage: Stage) -> None:
    event = only(stage.adapter.read(stage.unheard_of()))
    assert (event.kind, event.address) == ("unknown", stage.person)


def test_coming_back_is_told_from_coming(stage: Stage) -> None:
    first, again = only(stage.adapter.read(stage.come(again=False))), only(stage.adapter.read(stage.come(again=True)))
    assert not first.again
    assert first.kind == "join" or first.text == "/start"
    assert (again.kind, again.again) == ("join", True)


def test_leaving_is_seen(stage: Stage) -> None:
    event = only(stage.adapter.read(stage.leave()))
    assert (event.kind, event.address) == ("leave", stage.person)


def test_a_second_copy_has_the_same_key(stage: Stage) -> None:
    request = stage.text("help")
    assert only(stage.adapter.read(request)).key == only(stage.adapter.read(request)).key


def test_two_events_have_two_keys_and_an_order(stage: Stage) -> None:
    first = only(stage.adapter.read(stage.text("help")))
    stage.world.turn(0.01)
    second = only(stage.adapter.read(stage.text("help")))
    assert first.key != second.key
    assert first.order < second.order


@pytest.mark.parametrize("body", [b"", b"{", b"null", b"[]", b"1", b'"x"', b"\xff\xfe", b"{}", b"[" * 100_000])
def test_a_body_that_is_no_event_is_no_event(stage: Stage, body: bytes) -> None:
    assert stage.adapter.read(stage.signed(body)) == []


def test_no_event_is_later_than_now(stage: Stage) -> None:
    stage.world.turn(hours=5)
    request = stage.text("help")
    stage.world.turn(hours=-5)
    assert only(stage.adapter.read(request)).at == stage.world.now()


def test_what_neither_database_nor_json_takes_is_taken_out(stage: Stage) -> None:
    request = stage.text("he~lp")
    body = request.body.replace(b"~", b"\\u0000\\ud83d")
    assert only(stage.adapter.read(stage.signed(body))).text == "help"


def test_a_text_without_end_is_cut(stage: Stage) -> None:
    text = only(stage.adapter.read(stage.text("x" * 100_000))).text
    assert 5000 <= len(text) <= 10_000


# ── out ────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_question_goes_out_and_its_answer_comes_back(stage: Stage) -> None:
    outcomes = await show(stage, say("Hello.", "Are you alone?", answers=several(2, "skip", "_human"), visit=7))
    assert all(isinstance(outcome, Sent) and outcome.ids for outcome in outcomes)
    (first, no_buttons), (second, buttons) = stage.shown()
    assert first == "Hello."
    assert not no_buttons
    assert second.startswith("Are you alone?")
    assert list(buttons) == ["Label 1", "Label 2", "Skip", "Human"]
    event = only(stage.adapter.read(stage.press(buttons["Label 2"])))
    assert event.text == "7.a2"


async def test_each_message_has_an_id_of_its_own(stage: Stage) -> None:
    outcomes = await show(stage, say("one")) + await show(stage, say("two", "three"))
    ids = [each for outcome in outcomes if isinstance(outcome, Sent) for each in outcome.ids]
    assert len(ids) == len(set(ids)) == 3


async def test_nothing_to_show_is_no_call(stage: Stage) -> None:
    assert stage.adapter.render(Outgoing(()), sign) == []
    assert stage.adapter.render(say("", " \n", "\u200b"), sign) == []


async def test_answers_without_a_text_are_shown_all_the_same(stage: Stage) -> None:
    await show(stage, Outgoing((), several(2)))
    ((text, buttons),) = stage.shown()
    assert text == "1. Label 1\n2. Label 2"
    assert len(buttons) == 2


@pytest.mark.parametrize("more", [-1, 0, 1])
@pytest.mark.parametrize("letter", ["x", "ก", "あ", "👩‍👩‍👧", "𠮷", "ကြို"])
async def test_a_text_at_its_limit_arrives_whole(stage: Stage, more: int, letter: str) -> None:
    text = letter * ((stage.adapter.limits.text + more) // utf16(letter))
    text += "x" * (stage.adapter.limits.text + more - utf16(text))
    outcomes = await show(stage, say(text))
    assert all(isinstance(outcome, Sent) for outcome in outcomes), stage.problems()
    assert len(stage.shown()) == (1 if more <= 0 else 2)
    assert "".join(shown for shown, _ in stage.shown()) == text


@pytest.mark.parametrize("more", [-1, 0, 1])
async def test_answers_at_the_limit_can_all_be_pressed(stage: Stage, more: int) -> None:
    most = stage.adapter.limits.buttons
    answers = several(most + more - 2, "_human", "_leave")
    seen: set[str] = set()
    page = 0
    for _ in range(3):
        await show(stage, say("Which?", answers=answers, page=page, more="More"))
        buttons = stage.shown()[-1][1]
        assert len(buttons) <= most
        assert {"0._human", "0._leave"} <= set(buttons.values())
        seen.update(buttons.values())
        turn = [token for token in buttons.values() if token.startswith("0._page_")]
        assert bool(turn) == (more > 0)
        page = int(turn[0].rpartition("_")[2]) if turn else 0
    assert not stage.problems()
    assert {f"0.{answer.name}" for answer in answers} <= seen


@pytest.mark.parametrize("more", [-1, 0, 1])
@pytest.mark.parametrize("letter", ["x", "កំ", "👩‍👩‍👧", "ကြို"])
async def test_a_label_at_its_limit_is_cut_only_above_it(stage: Stage, more: int, letter: str) -> None:
    most = stage.adapter.limits.label
    await show(stage, say("Which?", answers=(Answer("a", letter * (most + more)),)))
    (label,) = stage.shown()[-1][1]
    assert not stage.problems()
    assert label == (letter * (most + more) if more <= 0 else letter * (most - 1) + "…")
    assert len(graphemes(label)) <= most


@pytest.mark.parametrize("more", [-1, 0, 1])
async def test_a_token_over_the_limit_leaves_a_number_to_be_typed(stage: Stage, more: int) -> None:
    token = "t" * (stage.adapter.limits.token + more)
    (call,) = stage.adapter.render(say("Which?", answers=several(1)), lambda _visit, _answer: token)
    assert isinstance(await stage.adapter.send(stage.person, call, Route()), Sent), stage.problems()
    ((text, buttons),) = stage.shown()
    assert list(buttons.values()) == ([token] if more <= 0 else [])
    assert ("1. Label 1" in text) == (more > 0 or not stage.adapter.limits.buttons_seen_everywhere)


@pytest.mark.parametrize("more", [-1, 0, 1])
async def test_bubbles_at_the_limit_of_a_call(stage: Stage, more: int) -> None:
    count = stage.adapter.limits.bubbles + more
    calls = stage.adapter.render(say(*(f"bubble {number}" for number in range(count))), sign)
    assert len(calls) == -(-count // stage.adapter.limits.bubbles)


@pytest.mark.parametrize(
    "text", ["nul\x00", "lone \ud83d", "\udc00\ud800", "_*[a](b) `c` <b>", "\u202eright to left", "a\u0301" * 50]
)
async def test_whatever_the_text_it_can_be_sent(stage: Stage, text: str) -> None:
    outcomes = await show(stage, say(f"x {text}", answers=(Answer("a", f"x {text}"),)))
    assert all(isinstance(outcome, Sent) for outcome in outcomes), stage.problems()


async def test_a_place_of_help_has_its_number_on_a_line_of_its_own(stage: Stage) -> None:
    card = Card("Police", ("free, day and night",), "110")
    await show(stage, Outgoing((card,)))
    assert stage.shown() == [("Police\nfree, day and night\n110", {})]


async def test_buttons_stand_at_the_last_bubble_of_a_long_text(stage: Stage) -> None:
    await show(stage, say("word " * 2500, answers=several(1)))
    assert [bool(buttons) for _, buttons in stage.shown()] == [False] * (len(stage.shown()) - 1) + [True]


async def test_names_and_pictures_of_people_are_never_fetched(remote: RemoteStage) -> None:
    for request in (remote.come(again=False), remote.text("help"), remote.press("x"), remote.picture(), remote.leave()):
        remote.adapter.read(request)
    await show(remote, say("Hello."))
    assert set(remote.fake.calls) <= {"sendMessage", "message/push"}


# ── when it goes wrong ─────────────────────────────────────────────────────────────────────────────────────


async def test_a_platform_out_of_reach_is_tried_again(remote: RemoteStage) -> None:
    await remote.vanish()
    assert await show(remote, say("Hello.")) == [TryAgain()]


async def test_a_server_error_is_tried_again(remote: RemoteStage) -> None:
    remote.fake.next(Fault.ERROR)
    assert await show(remote, say("Hello.")) == [TryAgain()]
    assert remote.shown() == []


async def test_a_refused_message_is_our_fault_and_says_no_word_of_it(remote: RemoteStage) -> None:
    remote.fake.next(Fault.REFUSED)
    assert await show(remote, say("He hits me.")) == [Refused("400")]


async def test_a_refused_token_is_told_apart(remote: RemoteStage) -> None:
    remote.fake.next(Fault.CREDENTIALS)
    assert await show(remote, say("Hello.")) == [BadCredentials()]


async def test_an_answer_that_cannot_be_read_still_means_sent(remote: RemoteStage) -> None:
    remote.fake.garbled = True
    assert await show(remote, say("Hello.")) == [Sent()]


async def test_silence_leaves_it_open_whether_it_arrived(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.adapters.transport.SEND_SECONDS", 0.2)  # read when an adapter is made
    for name in ("telegram", "line"):
        async with STAGES[name]() as stage:
            stage.fake.next(Fault.SILENT_AFTER)
            token = stage.fake.issue(stage.person) if name == "line" else ""
            route = Route(token=token, token_at=stage.world.now())
            assert await show(stage, say("a"), route) == [Uncertain()]
            assert [text for text, _ in stage.shown()] == ["a"]


async def test_light_things_never_fail(stage: Stage) -> None:
    await stage.adapter.light(stage.person, "typing")
    await stage.adapter.light(stage.person, "ack", "query1")
    await stage.vanish()
    await stage.adapter.light(stage.person, "typing")
    await stage.adapter.light(stage.person, "ack", "query1")
    await stage.adapter.light(stage.person, "leave")


async def test_a_send_can_be_cancelled(remote: RemoteStage) -> None:
    remote.fake.delay = 5.0
    sending = asyncio.create_task(show(remote, say("Hello.")))
    await asyncio.sleep(0.05)
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending


async def test_erasing_deletes_or_says_that_it_cannot(stage: Stage) -> None:
    (sent,) = await show(stage, say("Hello."))
    assert isinstance(sent, Sent)
    assert isinstance(await stage.adapter.erase(stage.person, sent.ids), Sent | Refused)


async def test_topics_and_changes_are_made_or_refused(stage: Stage) -> None:
    await stage.adapter.prepare()
    topic = await stage.adapter.topic(stage.person, "🟦 Heron 27")
    assert isinstance(topic, Sent if stage.adapter.topics else Refused)
    (sent,) = await show(stage, say("one"))
    assert isinstance(sent, Sent)
    (other,) = stage.adapter.render(say("two"), sign)
    changed = await stage.adapter.edit(stage.person, sent.ids[0], other)
    assert changed == sent or isinstance(changed, Refused)


async def test_connecting_and_inspecting_say_how_things_stand(stage: Stage) -> None:
    assert (await stage.adapter.connect("https://hotline.example")).ok
    assert (await stage.adapter.inspect()).ok


async def test_connecting_and_inspecting_explain_a_platform_out_of_reach(remote: RemoteStage) -> None:
    await remote.vanish()
    for health in (await remote.adapter.connect("https://hotline.example"), await remote.adapter.inspect()):
        assert not health.ok
        assert "can't be reached" in health.lines[0]
        assert TOKEN not in repr(health)


def test_rendering_is_pure(stage: Stage) -> None:
    outgoing = say("Hello.", answers=several(3))
    assert stage.adapter.render(outgoing, sign) == stage.adapter.render(outgoing, sign)
    assert outgoing == Outgoing((Words("Hello."),), several(3))
