"""The sandbox as a screen sees it."""

from __future__ import annotations

import json
from typing import Any

from bot.adapters.contract import Request, Route
from bot.adapters.sandbox import KEPT
from tests.adapters.stages import SandboxStage, only, say, several, show, sign


def _sights(stage: SandboxStage) -> list[tuple[str, str]]:
    return [(sight.kind, sight.text) for sight in stage.adapter.history(stage.person)]


async def test_both_sides_stand_in_the_chat_in_order(sandbox: SandboxStage) -> None:
    sandbox.adapter.read(sandbox.text("help"))
    await show(sandbox, say("Hello.", answers=several(1)))
    sandbox.adapter.read(sandbox.post("button", text="0.a1", label="Label 1"))
    sandbox.adapter.read(sandbox.picture())
    assert _sights(sandbox) == [("theirs", "help"), ("ours", "Hello."), ("theirs", "Label 1"), ("theirs", "[picture]")]


async def test_a_screen_sees_what_happens_from_when_it_looks(sandbox: SandboxStage) -> None:
    await show(sandbox, say("before"))
    news = sandbox.adapter.subscribe(sandbox.person)
    (before,) = sandbox.adapter.history(sandbox.person)
    await show(sandbox, say("Hello.", answers=several(1)))
    await sandbox.adapter.light(sandbox.person, "typing")
    await sandbox.adapter.erase(sandbox.person, [before.ref])
    seen = [await anext(news) for _ in range(3)]
    assert [(sight.kind, sight.text) for sight in seen] == [("ours", "Hello."), ("typing", ""), ("deleted", "")]
    assert [key.label for key in seen[0].buttons] == ["Label 1"]
    assert seen[2].ref == before.ref
    await news.aclose()


async def test_who_stops_looking_is_forgotten(sandbox: SandboxStage) -> None:
    news = sandbox.adapter.subscribe(sandbox.person)
    await show(sandbox, say("Hello."))
    await anext(news)
    await news.aclose()
    assert sandbox.adapter._observers[sandbox.person] == []


def test_an_edit_and_an_unsend_change_the_chat(sandbox: SandboxStage) -> None:
    first = only(sandbox.adapter.read(sandbox.text("no")))
    second = only(sandbox.adapter.read(sandbox.text("mistake")))
    sandbox.adapter.read(sandbox.post("edit", ref=first.ref, text="yes"))
    sandbox.adapter.read(sandbox.post("unsend", ref=second.ref))
    assert _sights(sandbox) == [("theirs", "yes")]


def test_a_second_copy_of_a_post_is_shown_once(sandbox: SandboxStage) -> None:
    post = sandbox.post("text", text="help", ref="r1")
    sandbox.adapter.read(post)
    sandbox.adapter.read(post)
    assert _sights(sandbox) == [("theirs", "help")]


def test_a_volunteers_invitation_works_as_on_telegram(sandbox: SandboxStage) -> None:
    event = only(sandbox.adapter.read(sandbox.text("/start abc-123")))
    assert (event.text, event.start) == ("/start", "abc-123")


def test_posts_without_an_id_are_all_different(sandbox: SandboxStage) -> None:
    body: dict[str, Any] = {"address": "a", "kind": "text", "text": "x"}
    keys = [only(sandbox.adapter.read(Request({}, json.dumps(body).encode()))).key for _ in range(3)]
    assert len(set(keys)) == 3


async def test_only_the_last_bubbles_are_kept(sandbox: SandboxStage) -> None:
    (call,) = sandbox.adapter.render(say("x"), sign)
    for _ in range(KEPT + 1):
        await sandbox.adapter.send("a", call, Route())
    assert len(sandbox.adapter.history("a")) == KEPT
