"""Pictures, sounds, points on the map and pauses, on the platforms: what each can show, and what is read instead."""

from __future__ import annotations

import asyncio
import hashlib
import json

import pytest

from bot.adapters.contract import Refused, Route, Sent
from bot.adapters.limits import LINE, SANDBOX, TELEGRAM
from bot.adapters.line import Line
from bot.adapters.rendering import bubbles
from bot.adapters.telegram import Telegram
from bot.engine.attachment import Attachment, Pause
from bot.engine.outgoing import Card, Outgoing, Words
from bot.testing import FakeLine, FakeTelegram, FakeWorld, Fault
from bot.testing.line_checks import problem
from tests.adapters.stages import TOKEN, several, sign
from tests.language.media import m4a, png

PICTURE = png(30, 20)
HASH = hashlib.sha256(PICTURE).hexdigest()
HOUSE = Attachment("picture", "A small house.", HASH)
SONG = Attachment("audio", "Someone sings.", hashlib.sha256(m4a()).hexdigest(), 1.5)
PLACE = Attachment("map", "The south entrance", latitude=35.6896, longitude=139.7006)
SHELF = {HASH: PICTURE, SONG.hash: m4a()}
ANSWERS = several(2, "_human", "_leave")


def showing(*parts: object, **more: object) -> Outgoing:
    return Outgoing((*parts, Words("And now?")), ANSWERS, visit=3, **more)  # type: ignore[arg-type]


# ── rendering ──────────────────────────────────────────────────────────────────────────────────────────────


def test_a_pause_lets_the_next_bubble_come_later_and_leaves_a_human_and_the_way_out_below_the_one_before():
    first, second, third = bubbles(showing(Words("One."), Pause(2), Words("Two.")), TELEGRAM, sign)
    assert [bubble.after for bubble in (first, second, third)] == [0, 2, 0]
    assert [button.token for button in first.buttons] == ["3._human", "3._leave"]
    assert second.buttons == ()
    assert len(third.buttons) == 4


def test_a_bubble_that_is_split_waits_once():
    outgoing = showing(Words("One."), Pause(2), Words("Two. " * 1500))
    assert [bubble.after for bubble in bubbles(outgoing, TELEGRAM, sign)] == [0, 2, 0, 0]


def test_urgent_words_never_wait():
    outgoing = showing(Words("One."), Pause(2), urgent=True)
    assert [bubble.after for bubble in bubbles(outgoing, TELEGRAM, sign)] == [0, 0]


def test_on_line_nothing_waits_for_only_the_first_call_is_free():
    found = bubbles(showing(Words("One."), Pause(2), Words("Two.")), LINE, sign)
    assert [bubble.after for bubble in found] == [0, 0, 0]
    assert found[0].buttons == ()


def test_what_a_platform_cannot_show_is_read():
    found = bubbles(showing(HOUSE, PLACE), SANDBOX, sign, shows=("map",))
    assert [(bubble.text, bubble.attachment) for bubble in found] == [
        ("A small house.", None),
        ("The south entrance", PLACE),
        ("And now?", None),
    ]


def test_answers_that_are_listed_never_stand_in_a_description():
    found = bubbles(Outgoing((HOUSE,), ANSWERS), LINE, sign)
    assert found[0] == (HOUSE.alt, (), HOUSE, 0)
    assert found[1].text.startswith("1. Label 1")
    assert len(found[1].buttons) == 4


def test_nothing_but_pauses_and_empty_texts_shows_nothing():
    assert (
        bubbles(Outgoing((Pause(2), Words(" "), Card("", ()), Attachment("picture", ""))), SANDBOX, sign, shows=())
        == []
    )


# ── LINE ───────────────────────────────────────────────────────────────────────────────────────────────────


def line(media_url: str) -> Line:
    return Line(TOKEN, secrets=("s",), now=FakeWorld().now, media_url=media_url)


def messages(adapter: Line, *parts: object) -> list[dict[str, object]]:
    calls = adapter.render(showing(*parts), sign)
    for call in calls:
        assert problem("message/push", {"to": "U1", **json.loads(call.body)}) == ""
    return [message for call in calls for message in json.loads(call.body)["messages"]]


def test_line_fetches_pictures_and_sounds_from_our_address():
    picture, sound, place, _ = messages(line("https://hotline.example/media/"), HOUSE, SONG, PLACE)
    assert picture["originalContentUrl"] == picture["previewImageUrl"] == f"https://hotline.example/media/{HASH}"
    assert (sound["type"], sound["duration"]) == ("audio", 1500)
    assert (place["title"], place["address"]) == ("The south entrance", "35.6896, 139.7006")


@pytest.mark.parametrize("media_url", ["", "http://127.0.0.1:8080/media/"])
def test_without_a_public_address_line_gets_the_descriptions(media_url):
    picture, sound, place, _ = messages(line(media_url), HOUSE, SONG, PLACE)
    assert (picture["text"], sound["text"], place["type"]) == ("A small house.", "Someone sings.", "location")


def test_the_name_of_a_place_is_cut_to_what_line_shows():
    long = Attachment("map", "Entrance " * 30 + "\n" + "street " * 30, latitude=1, longitude=2)
    place, _ = messages(line(""), long)
    assert len(str(place["title"])) <= 100
    assert len(str(place["address"])) <= 100


async def test_what_line_gets_arrives():
    world = FakeWorld()
    async with FakeLine(TOKEN, now=world.monotonic) as fake:
        adapter = Line(
            TOKEN, secrets=("s",), now=world.now, api_url=fake.url, media_url="https://hotline.example/media/"
        )
        await adapter.open()
        [call] = adapter.render(showing(HOUSE, PLACE), sign)
        assert isinstance(await adapter.send("U1", call, Route(world.new_id())), Sent)
        assert fake.texts_to("U1")[0] == f"[image https://hotline.example/media/{HASH}]"
        assert fake.problems == []
        await adapter.close()


# ── Telegram ───────────────────────────────────────────────────────────────────────────────────────────────


class Phone:
    """A bot with a shelf, and its stand-in."""

    def __init__(self, fake: FakeTelegram) -> None:
        self.fake = fake
        self.shelf = dict(SHELF)
        self.adapter = Telegram(TOKEN, now=FakeWorld().now, api_url=fake.url, shelf=self.shelf.get)

    async def show(self, *parts: object) -> list[object]:
        return [await self.adapter.send("70001", call, Route()) for call in self.adapter.render(showing(*parts), sign)]


@pytest.fixture
async def phone():
    async with FakeTelegram(TOKEN) as fake:
        here = Phone(fake)
        await here.adapter.open()
        yield here
        await here.adapter.close()
        assert fake.problems == []


async def test_telegram_gets_the_file_once_and_then_its_id(phone):
    await phone.show(HOUSE, SONG)
    await phone.show(HOUSE, SONG)
    assert list(phone.fake.files.values()) == [PICTURE, m4a()]
    assert phone.fake.calls["sendPhoto"] == phone.fake.calls["sendVoice"] == 2
    assert phone.fake.texts_to("70001")[:2] == ["[photo] A small house.", "[voice] Someone sings."]


async def test_a_picture_can_carry_the_buttons(phone):
    calls = phone.adapter.render(Outgoing((Words("Look."), HOUSE), ANSWERS, visit=3), sign)
    assert [isinstance(await phone.adapter.send("70001", call, Route()), Sent) for call in calls] == [True, True]
    assert len(phone.fake.to("70001")[-1].buttons) == 4


async def test_a_place_is_followed_by_its_name(phone):
    assert all(isinstance(outcome, Sent) for outcome in await phone.show(PLACE))
    assert phone.fake.texts_to("70001") == ["[map 35.6896, 139.7006]", "The south entrance", "And now?"]


async def test_an_id_that_telegram_has_forgotten_is_made_anew(phone):
    await phone.show(HOUSE)
    phone.fake.files.clear()
    assert all(isinstance(outcome, Sent) for outcome in await phone.show(HOUSE))
    assert phone.fake.texts_to("70001").count("[photo] A small house.") == 2


async def test_a_file_that_is_gone_is_described(phone):
    phone.shelf.clear()
    outcomes = await phone.show(HOUSE)
    assert all(isinstance(outcome, Sent) for outcome in outcomes)
    assert phone.fake.texts_to("70001") == ["A small house.", "And now?"]


async def test_a_picture_that_telegram_refuses_keeps_no_words_back(phone):
    phone.fake.next(Fault.REFUSED)
    picture, words = await phone.show(HOUSE)
    assert isinstance(picture, Refused)
    assert isinstance(words, Sent)


async def test_ids_of_what_was_sent_can_be_deleted(phone):
    outcomes = await phone.show(HOUSE, PLACE)
    assert [outcome.ids for outcome in outcomes] == [("1",), ("2",), ("3",), ("4",)]


def test_the_row_of_a_picture_holds_no_file():
    [call, _] = Telegram(TOKEN, now=FakeWorld().now).render(showing(HOUSE), sign)
    assert len(call.body) < 300
    assert HASH.encode() in call.body


async def test_many_at_once_upload_and_arrive(phone):
    outcomes = await asyncio.gather(*(phone.show(HOUSE) for _ in range(20)))
    assert all(isinstance(outcome, Sent) for each in outcomes for outcome in each)
    assert phone.fake.texts_to("70001").count("[photo] A small house.") == 20
