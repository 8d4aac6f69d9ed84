"""What stands on paper: numbers to refer to, every answer with where it leads, what each language says."""

from __future__ import annotations

from bot.language.printed.document import document
from bot.language.printed.values import Entry, Row
from tests.content import shipped
from tests.language.few_lines import book, full

MENU = "menu:\n  ask:\n    go: {call: other, next: more}\n    far: {go: far}\n    enough: bye\n"
STEPS = f"{MENU}more: {{ask: hurt, answers: {{yes: bye}}, next: menu}}\nbye: {{end: true}}"
WORDS = "welcome-menu = What?\n    .go = There\n    .far = Far\n    .enough = Enough\nwelcome-more = Are you hurt?\n"
THAI = "welcome-menu = อะไร\n    .go = ที่นั่น\n    .enough = พอ\n"
END = "there: {end: true}"
OWN = book(STEPS, WORDS, THAI, other=END, far=END)


def entry(name: str, *languages: str) -> Entry:
    (part, *_) = document(OWN, ["welcome"], languages or ("en",)).parts
    (found,) = (each for each in part.entries if each.link.place == f"welcome-{name}")
    return found


def told(row: Row) -> tuple[str, ...]:
    through = (row.through.text,) if row.through else ()
    return (*(cell.text for cell in row.cells), *through, row.to.text)


def test_flows_and_steps_have_numbers_in_the_order_in_which_they_are_met() -> None:
    parts = document(OWN, [], ["en"]).parts
    assert [part.link.text for part in parts] == ["1 welcome", "2 other", "3 far"]
    assert [each.link.text for each in parts[0].entries] == ["1.1 menu", "1.2 more", "1.3 bye"]


def test_every_answer_stands_there_with_where_it_leads() -> None:
    assert [told(row) for row in entry("menu").rows] == [
        ("There", "other", "1.2 more"),
        ("Far", "far"),
        ("Enough", "1.3 bye"),
    ]
    assert [told(row) for row in entry("more").rows] == [
        ("Yes", "1.3 bye"),
        ("No", "1.1 menu"),
        ("I don't know", "1.1 menu"),
        ("Skip", "1.1 menu"),
    ]


def test_a_flow_that_is_not_printed_is_named_without_a_place_to_jump_to() -> None:
    through = entry("menu").rows[0].through
    assert through is not None
    assert (through.text, through.place) == ("other", "")


def test_two_languages_stand_side_by_side_and_what_is_missing_is_marked() -> None:
    menu, more = entry("menu", "th", "en"), entry("more", "th", "en")
    assert [(each.text, each.language, each.missing) for each in menu.words] == [
        ("อะไร", "th", False),
        ("What?", "en", False),
    ]
    assert [(each.text, each.language, each.missing) for each in more.words] == [
        ("Are you hurt?", "en", True),
        ("Are you hurt?", "en", False),
    ]
    assert [cell.text for cell in menu.rows[1].cells] == ["Far", "Far"]
    assert [cell.text for cell in more.rows[0].cells] == ["ใช่", "Yes"]


def test_how_far_a_translation_is_stands_beside_its_words_only() -> None:
    def status(language: str, message: str) -> str:
        return "reviewed" if (language, message) == ("th", "welcome-menu") else "draft"

    (part, *_) = document(OWN, ["welcome"], ["th", "en"], status).parts
    assert [[words.status for words in each.words] for each in part.entries[:2]] == [
        ["reviewed", "draft"],
        ["", "draft"],
    ]


def test_conditions_notes_sources_and_what_is_kept_are_printed() -> None:
    (part,) = document(full(), [], ["en"]).parts
    entries = {each.link.place.removeprefix("welcome-"): each for each in part.entries}
    assert [told(row) for row in entries["sum"].rows] == [
        ("hours: over 60\nand town: in JP-13", "1.10 meet"),
        ("town: Laos", "1.10 meet"),
        ("otherwise", "1.11 bye"),
    ]
    assert (entries["hello"].about, entries["hello"].source) == (
        "Warm and neutral, for a locked screen shows it.",
        "A survivor who reads for us.",
    )
    assert part.source == "Made for tests."
    assert entries["hours"].notes == ("Typed answer: a number", "Kept as: hours")
    assert entries["meet"].notes == (
        "Point on the map: The south entrance of the station.",
        "Nothing is kept of it.",
    )


def test_a_typed_answer_and_skipping_it_are_two_rows() -> None:
    (part,) = document(full(), [], ["en"]).parts
    hours = next(each for each in part.entries if each.link.place == "welcome-hours")
    assert [told(row) for row in hours.rows] == [("any answer", "1.6 arrived"), ("Skip", "1.6 arrived")]


def test_every_step_of_every_shipped_flow_is_printed_once() -> None:
    parts = document(shipped.book(), [], ["en"]).parts
    places = [entry.link.place for part in parts for entry in part.entries]
    flows = shipped.book().flows.values()
    assert sorted(places) == sorted(f"{flow.name}-{step}" for flow in flows for step in flow.steps)


def test_the_signs_of_urgency_and_the_numbers_come_with_their_sources() -> None:
    whole = document(shipped.book(), [], ["en"])
    assert next(iter(whole.urgency)) == "immediate"
    assert "in danger now: Yes, now or I'm not sure" in whole.urgency["immediate"]
    assert whole.emergency == shipped.book().emergency


def test_what_belongs_to_no_flow_is_printed_only_with_all_of_them() -> None:
    whole, one = document(shipped.book(), [], ["th", "en"]), document(shipped.book(), ["goodbye"], ["th", "en"])
    assert (one.own, one.urgency, one.emergency) == ((), {}, {})
    own = {each.name: each for each in whole.own}
    assert [words.language for words in own["hotline-farewell"].words] == ["th", "en"]
    assert ("ญี่ปุ่น", "Japan") in [tuple(words.text for words in cells) for cells in own["hotline-country"].labels]
    assert all(name.startswith("hotline-") for name in own)


def test_other_words_for_some_people_are_printed_with_whom_they_are_for() -> None:
    steps = "age: {ask: age, next: sum}\nsum: {say: true, next: bye}\nbye: {end: true}"
    labels = "\n    .under_13 = 12 or less\n    .teen = 13 to 17\n    .adult = 18 or more\n"
    varied = "welcome-sum = { $age ->\n    [under_13] Short words.\n   *[other] Long words.\n }\n"
    (part,) = document(book(steps, f"welcome-age = How old?{labels}{varied}"), [], ["en"]).parts
    (words,) = part.entries[1].words
    assert (words.text, words.variants) == ("Long words.", (("age: 12 or less", "Short words."),))
