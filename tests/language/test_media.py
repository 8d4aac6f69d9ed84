"""Pictures and sounds: what they are is read from their bytes, and what gives a place away is found."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters import limits
from bot.language import pictures, sounds
from bot.language.findings import Report
from bot.language.loading import load
from bot.language.media import for_language, read_media, voice_of
from bot.language.model import Beside, MapPoint, MediaFile, Medium
from bot.language.reader import hash_of, read
from tests.language.books import FULL, folder
from tests.language.media import jpeg, m4a, png


def codes_of(path: str, data: bytes) -> list[str]:
    report = Report()
    read_media({path: data}, report)
    return [finding.code for finding in report.findings({})]


def test_a_picture_is_known_by_its_bytes() -> None:
    assert pictures.look(png(640, 480)) == pictures.Picture("image/png", 640, 480, False)
    assert pictures.look(jpeg(640, 480)) == pictures.Picture("image/jpeg", 640, 480, False)
    assert pictures.look(b"GIF89a\x01\x00\x01\x00") is None


def test_the_place_of_a_photo_is_found_in_both_kinds() -> None:
    for picture in (pictures.look(png(place=True)), pictures.look(jpeg(place=True))):
        assert picture is not None
        assert picture.tells_place


def test_the_place_of_a_photo_is_found_in_xmp_too() -> None:
    packet = b"\xff\xe1\x00\x3fhttp://ns.adobe.com/xap/1.0/\x00<x exif:GPSLatitude='35,41N'/>".ljust(65, b" ")
    picture = pictures.look(jpeg().replace(b"\xff\xc0", packet + b"\xff\xc0"))
    assert picture is not None
    assert picture.tells_place


def test_a_sound_says_how_long_it_lasts() -> None:
    assert sounds.look(m4a(2.5)) == sounds.Sound(2.5, False)
    assert sounds.look(m4a(place=True)) == sounds.Sound(1.5, True)


def test_a_film_is_no_sound() -> None:
    assert sounds.look(m4a().replace(b"mvhd", b"vmhd")) is None


@pytest.mark.parametrize("whole", [png(), jpeg(), m4a()], ids=["png", "jpeg", "m4a"])
def test_what_is_cut_off_is_nothing(whole: bytes) -> None:
    for length in range(len(whole)):
        assert pictures.look(whole[:length]) is None
        assert sounds.look(whole[:length]) is None


@given(st.binary(max_size=200), st.sampled_from([b"", png()[:8], jpeg()[:2], m4a()[:20], m4a()[:60]]))
def test_no_bytes_make_it_fail(rest: bytes, begun: bytes) -> None:
    pictures.look(begun + rest)
    sounds.look(begun + rest)


def test_the_size_of_a_picture_is_limited_to_what_every_platform_shows() -> None:
    most = limits.LINE.picture_bytes
    body, end = jpeg()[:-2], jpeg()[-2:]
    assert codes_of("flows/media/a.jpg", body + b"\x00" * (most - len(jpeg())) + end) == []
    assert codes_of("flows/media/a.jpg", body + b"\x00" * (most - len(jpeg()) + 1) + end) == ["TM605"]


def test_a_slender_picture_is_refused_at_the_limit() -> None:
    assert codes_of("flows/media/a.png", png(20, 1)) == []
    assert codes_of("flows/media/a.png", png(21, 1)) == ["TM605"]
    assert codes_of("flows/media/a.png", png(5000, 5000)) == []
    assert codes_of("flows/media/a.png", png(5001, 5000)) == ["TM605"]


def test_a_language_gets_its_own_picture_and_falls_back_to_everybodys() -> None:
    one, easy, everybody = (Medium(name, "picture", "image/png", b"") for name in ("ja", "easy", "all"))
    media = {"a.png": everybody, "ja/a.png": one, "ja-x-easy/b.png": easy, "b.png": everybody, "en/a.png": easy}
    assert for_language("a.png", media, "ja") is one
    assert for_language("a.png", media, "ja-x-easy") is one
    assert for_language("b.png", media, "ja-x-easy") is easy
    assert for_language("a.png", media, "en") is easy
    assert for_language("a.png", media, "th") is everybody, "a picture with English words in it is for nobody else"
    assert for_language("c.png", media, "th") is None


def test_a_book_holds_its_media_and_what_stands_beside_its_steps() -> None:
    book = read(folder(FULL)).book
    assert book is not None
    flow = book.flows["welcome"]
    assert book.media["th/house.png"].hash == hashlib.sha256(png(3, 4)).hexdigest()
    assert (book.media["song.m4a"].kind, book.media["song.m4a"].seconds) == ("audio", 2.5)
    assert flow.source == "Made for tests."
    assert flow.beside_of("hello").about.startswith("Warm and neutral")
    assert flow.beside_of("hello").source == "A survivor who reads for us."
    assert flow.beside_of("house") == Beside(pause=1.5, media=MediaFile("house.png"))
    assert flow.beside_of("meet").media == MapPoint(35.6896, 139.7006)
    assert flow.beside_of("bye") == Beside()


def test_the_hash_of_a_book_covers_its_media() -> None:
    files = folder(FULL)
    assert hash_of(files) != hash_of(files | {"flows/media/house.png": png(5, 5)})


def test_places_of_the_folder_are_read() -> None:
    book = read(folder(FULL)).book
    assert book is not None
    first, second = book.places
    assert (first.country, first.region) == ("LA", "LA-BK")
    assert first.names == (("en", ("Golden Kings", "Golden King")), ("th", ("คิงส์ทอง",)))
    assert (second.country, second.region) == ("MM", "")


def test_media_are_loaded_from_the_folder() -> None:
    files = load(FULL)
    assert {path for path in files if path.startswith("flows/media/")} == {
        "flows/media/house.png",
        "flows/media/th/house.png",
        "flows/media/song.m4a",
    }


# ── a voice for whoever does not read ──────────────────────────────────────────────────────────────────────


def voiced(*messages: str, language: str = "th") -> list[str]:
    voices = {f"flows/media/{voice_of(message, language)}": m4a() for message in messages}
    return [each.message for each in read(folder(FULL) | voices).findings]


def test_a_voice_needs_no_step_that_names_it_and_a_flow_spoken_in_part_is_told() -> None:
    (told,) = voiced("welcome-hello", "welcome-house")
    assert "messages of “welcome” have no voice in “th”: welcome-age" in told
    assert voiced() == []


def test_a_voice_of_nothing_is_told() -> None:
    assert voiced("welcome-helo") == ["No step shows this file."]
