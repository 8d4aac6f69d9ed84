"""One flow as boxes and ways: what somebody who does not program sees of it."""

from __future__ import annotations

from bot.language import graph
from tests.language.few_lines import book, box, drawn, full, ways

HURT = "hurt: {ask: hurt, answers: {yes: bye, unsure: bye}, next: more}\nmore: {say: true, next: bye}\nbye: {end: true}"
HURT_WORDS = "welcome-hurt = Are you hurt?\nwelcome-more = All right.\n"
OTHER = "there: {end: true}"


def test_the_picture_begins_where_the_flow_begins() -> None:
    picture = drawn(HURT, HURT_WORDS)
    assert (picture.ways[0].start, picture.ways[0].end) == (picture.boxes[0].name, "hurt")
    assert picture.boxes[0].kind == "start"


def test_a_question_shows_its_words_and_its_buttons() -> None:
    asked = box(drawn(HURT, HURT_WORDS), "hurt")
    assert (asked.kind, asked.words, asked.answers) == ("ask", "Are you hurt?", ("Yes", "No", "I don't know"))


def test_answers_that_lead_to_the_same_place_share_a_way_and_the_rest_goes_otherwise() -> None:
    picture = drawn(HURT, HURT_WORDS)
    assert [(way.label, way.light, way.end) for way in ways(picture, "hurt")] == [
        ("Yes or I don't know", False, "bye"),
        ("otherwise", True, "more"),
    ]


def test_an_end_is_drawn_anew_for_each_way_that_leads_there() -> None:
    picture = drawn(HURT, HURT_WORDS)
    ends = [each for each in picture.boxes if each.kind == "end"]
    assert [each.step for each in ends] == ["bye", "bye"]
    assert {way.end for way in picture.ways} >= {each.name for each in ends}


def test_a_call_on_the_way_to_a_step_is_a_box_between_the_two() -> None:
    steps = "menu:\n  ask:\n    go: {call: other, next: bye}\nbye: {end: true}"
    picture = drawn(steps, "welcome-menu = What?\n    .go = There", other=OTHER)
    (way,) = ways(picture, "menu")
    assert (box(picture, way.end).kind, box(picture, way.end).flow) == ("call", "other")
    assert [each.end for each in ways(picture, way.end)] == ["bye"]


def test_a_call_that_comes_back_to_its_question_is_one_line_with_two_heads() -> None:
    steps = "menu:\n  ask:\n    go: {call: other, next: menu}\n    enough: bye\nbye: {end: true}"
    picture = drawn(steps, "welcome-menu = What?\n    .go = There\n    .enough = Enough", other=OTHER)
    there, _ = ways(picture, "menu")
    assert there.returns
    assert ways(picture, there.end) == []


def test_a_flow_that_others_call_ends_by_going_back_to_them() -> None:
    steps = "menu:\n  ask:\n    go: {call: other, next: bye}\nbye: {end: true}"
    own = book(steps, "welcome-menu = What?\n    .go = There", other=OTHER)
    titles = {flow: [each.title for each in graph.picture(own, flow, "en").boxes][-1] for flow in own.flows}
    assert titles == {"welcome": "End", "other": "Back to the flow before"}


def test_a_branch_says_its_conditions_in_words() -> None:
    steps = (
        "age: {ask: age, next: sum}\n"
        "sum:\n"
        "  branch:\n"
        "    - {when: {age: [under_13, teen], hours: {over: 40, under: 80}}, next: a}\n"
        "    - {when: {age: {not: skip}, town: {region: JP-13}}, next: b}\n"
        "    - {when: {age: [under_13, teen, adult, skip]}, next: c}\n"
        "    - {when: {town: LA, urgency: high, language: th, platform: line}, next: d}\n"
        "    - {next: bye}\n"
        "a: {say: true, next: bye}\nb: {say: true, next: bye}\nc: {say: true, next: bye}\nd: {say: true, next: bye}\n"
        "bye: {end: true}"
    )
    words = "welcome-age = How old?\n    .under_13 = 12 or less\n    .teen = 13 to 17\n    .adult = 18 or more\n"
    picture = drawn(steps, words + "".join(f"welcome-{name} = Words.\n" for name in "abcd"))
    assert [way.label for way in ways(picture, "sum")] == [
        "age: 12 or less or 13 to 17\nand hours: over 40 and under 80",
        "age: answered\nand town: in JP-13",
        "age: asked already",
        "town: Laos\nand urgency: high\nand language: Thai\nand messenger: LINE",
        "otherwise",
    ]


def test_regions_of_which_one_is_enough_are_joined_by_or() -> None:
    first, second = ways(graph.picture(full(), "welcome", "en"), "sum")
    assert first.label == "hours: over 60\nand town: in JP-13\nor town: Laos"
    assert second.label == "otherwise"


def test_a_human_and_what_follows_is_shown() -> None:
    steps = "person: {handoff: labour, next: bye, nobody: bye}\nbye: {end: true}"
    picture = drawn(steps, "welcome-bye = Take care.")
    assert box(picture, "person").notes == ("Queue: labour",)
    assert [way.label for way in ways(picture, "person")] == ["when the chat has ended", "when nobody came"]


def test_words_that_a_language_lacks_are_marked_where_they_lack() -> None:
    steps = "menu:\n  ask: {go: more, enough: bye}\nmore: {say: true, next: bye}\nbye: {end: true}"
    english = "welcome-menu = What?\n    .go = There\n    .enough = Enough\nwelcome-more = More."
    thai = """welcome-menu = อะไร\n    .go = ที่นั่น\n    .enough = พอ\nwelcome-more = { "" }\n"""
    made = graph.picture(book(steps, english, thai), "welcome", "en")
    assert {each.name: each.missing for each in made.boxes if each.missing} == {"more": "No words yet: th"}
    own = book(steps, english, "welcome-menu = อะไร\n    .go = ที่นั่น\n")
    marked = {each.name: each.missing for each in graph.picture(own, "welcome", "en").boxes if each.missing}
    assert marked == {"menu": "No words yet: th", "more": "No words yet: th"}


def test_a_language_of_which_the_folder_has_nothing_is_not_marked_everywhere() -> None:
    assert "ja" in book(HURT, HURT_WORDS).words.languages
    assert not any(each.missing for each in drawn(HURT, HURT_WORDS).boxes)


def test_the_picture_speaks_the_language_that_was_asked_for() -> None:
    picture = graph.picture(book(HURT, HURT_WORDS, "welcome-hurt = คุณเจ็บไหม\n"), "welcome", "th")
    assert box(picture, "hurt").words == "คุณเจ็บไหม"
    assert box(picture, "hurt").title == "คำถาม"
    assert box(picture, "more").words == "All right."


def test_typed_answers_pictures_sounds_and_points_are_named() -> None:
    picture = graph.picture(full(), "welcome", "en")
    assert [box(picture, name).notes for name in ("house", "song", "meet", "hours", "told")] == [
        ("Picture: A small house with a green door.",),
        ("Sound: Someone sings.",),
        ("Point on the map: The south entrance of the station.",),
        ("Typed answer: a number",),
        ("Typed answer: own words",),
    ]


def test_a_fact_inside_of_a_text_stands_there_by_its_name() -> None:
    steps = "town: {ask: town, next: sum}\nsum: {say: true, next: bye}\nbye: {end: true}"
    picture = drawn(steps, "welcome-town = Where?\nwelcome-sum = You are in { $town }.\n")
    assert box(picture, "sum").words == "You are in [town]."


def test_the_map_shows_who_leads_where_and_who_comes_back() -> None:
    steps = "menu:\n  ask:\n    go: {call: other, next: bye}\n    far: {go: far}\nbye: {end: true}"
    words = "welcome-menu = What?\n    .go = There\n    .far = Far"
    picture = graph.picture(book(steps, words, other=OTHER, far=OTHER), "", "en")
    assert [each.name for each in picture.boxes[1:]] == ["far", "other", "welcome"]
    assert box(picture, "welcome").notes == ("one question",)
    assert {(way.start, way.end, way.returns) for way in picture.ways[1:]} == {
        ("welcome", "other", True),
        ("welcome", "far", False),
    }


def test_other_words_for_some_people_are_named_in_the_picture() -> None:
    steps = "age: {ask: age, next: sum}\nsum: {say: true, next: bye}\nbye: {end: true}"
    labels = "\n    .under_13 = 12 or less\n    .teen = 13 to 17\n    .adult = 18 or more\n"
    varied = (
        "welcome-sum = { $age ->\n    [under_13] Short words.\n    [teen] Long words.\n   *[other] Long words.\n }\n"
    )
    picture = drawn(steps, f"welcome-age = How old?{labels}{varied}")
    assert (box(picture, "sum").words, box(picture, "sum").notes) == (
        "Long words.",
        ("Other words where age: 12 or less",),
    )
