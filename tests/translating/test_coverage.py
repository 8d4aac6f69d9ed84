"""The figures of each language, and where a missing text is looked for."""

from __future__ import annotations

import json
import re

from bot.language.wording import FALL_BACK, chain
from bot.translating.coverage import CURRENT, coverage, table, to_json
from bot.translating.status import Status
from tests.translating.books import content, files

STALE = "format: 1\nmessages:\n  welcome-hello: {source: bbbbbbbb}\n"


def test_the_texts_are_counted_by_flow_and_status() -> None:
    thai = coverage(content(files(), th=STALE).languages["th"])
    assert dict(thai.flows["welcome"]) == {Status.STALE: 1, Status.DRAFT: 3, Status.MISSING: 1}
    assert dict(thai.flows["hotline"]) == {Status.MISSING: 3}
    assert thai.total.total() == 8
    assert thai.share(*CURRENT) == 37.5


def test_the_table_shows_them_and_the_way_of_falling_back() -> None:
    folder = files() | {"translations/ja-x-easy/welcome.ftl": b"welcome-hello = x\n"}
    shown = table(coverage(each) for each in content(folder, th=STALE).languages.values())
    blocks = shown.split("\n\n")
    assert [block.split()[0] for block in blocks] == ["en", "ja-x-easy", "pl", "th"]
    assert blocks[1].splitlines()[-1] == "A text that is missing is looked for in: ja-x-easy → ja → en"
    assert blocks[3].splitlines()[:4] == [
        "th          texts  reviewed     draft     stale      lent   missing",
        "hotline         3         0         0         0         0         3",
        "welcome         5         0         3         1         0         1",
        "all             8         0         3         1         0         4",
    ]


def test_programs_read_the_same_as_json() -> None:
    english, polish, thai = json.loads(to_json(coverage(each) for each in content(files()).languages.values()))
    assert (english["language"], english["falls_back_to"], english["current_percent"]) == ("en", [], 100.0)
    assert polish["total"]["missing"] == 7
    assert thai["flows"]["welcome"] == {"texts": 5, "reviewed": 0, "draft": 4, "stale": 0, "lent": 0, "missing": 1}


def test_every_way_of_falling_back_ends_with_the_source() -> None:
    for language in ("en", "th", *FALL_BACK):
        assert chain(language)[0] == language
        assert chain(language)[-1] == "en"
        assert len(set(chain(language))) == len(chain(language))


def test_a_place_that_waits_for_words_counts_as_missing() -> None:
    written = files()
    path = "translations/th/welcome.ftl"
    waiting = {**written, path: re.sub(rb"(?m)^welcome-hello = .*$", b'welcome-hello = { "" }', written[path])}
    assert waiting != written
    catalogue = content(waiting).languages["th"]
    assert catalogue.status("welcome-hello") is Status.MISSING


def test_what_staff_read_is_missing_only_where_somebody_began_to_write_it() -> None:
    folder = files() | {"translations/en/desk.ftl": b"desk-noted = Noted.\ndesk-closed = Closed.\n"}
    without = coverage(content(folder).languages["th"])
    begun = coverage(content(folder | {"translations/th/desk.ftl": b"desk-noted = x\n"}).languages["th"])
    assert dict(without.flows["desk"]) == {Status.LENT: 2}
    assert dict(begun.flows["desk"]) == {Status.DRAFT: 1, Status.MISSING: 1}
