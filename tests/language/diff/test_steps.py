"""What a person would meet differently: words, buttons, ways, in each language; and nothing that is only in files."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.diff import compare, told
from bot.language.diff.change import Change
from tests.language.diff.tea import ENGLISH, FLOW, HOUSE, JAPANESE, OLD, book, changed, only, read_book, read_published

# ── words ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_nothing_that_only_stands_in_the_files_is_a_difference() -> None:
    flow = "# a comment\n" + FLOW.replace("slots:", "about: Tea.\nslots:").replace("{end: true}", "\n    end: true")
    messages = [f"tea-{each}" for each in ENGLISH.strip().split("tea-")[1:]]
    assert changed(book(flow, "\n# a comment\n".join(reversed(messages)))) == []
    assert told.show(compare(OLD, OLD)) == told.NOTHING
    assert told.headline([]) == "nothing that anybody would meet"


def test_words_that_changed_are_told_in_their_language() -> None:
    new = book(ja=JAPANESE.replace("ようこそ。", "こんにちは。"))
    assert only(new) == Change("words", "tea", "hello", "ja", "", "ようこそ。", "こんにちは。")


def test_whoever_falls_back_to_the_source_language_meets_its_change_too() -> None:
    new = book(en=ENGLISH.replace("And now?", "What next?"))
    assert [each.language for each in changed(new)] == ["en", "ja"]
    assert only(new, "ja") == Change("words", "tea", "menu", "ja", "", "And now?", "What next?")


def test_words_that_are_translated_now_are_a_difference_for_that_language_only() -> None:
    new = book(ja=JAPANESE + "tea-bye = さようなら。\n")
    assert only(new) == Change("words", "tea", "bye", "ja", "", "Goodbye.", "さようなら。")


def test_a_variant_that_only_some_people_read_is_compared_as_well() -> None:
    variants = "tea-hello = { $age ->\n    [child] Hi there!\n   *[other] Welcome to the tea house.\n}\n"
    old = book(en=ENGLISH.replace("tea-hello = Welcome to the tea house.\n", variants), ja="")
    new = book(en=ENGLISH.replace("tea-hello = Welcome to the tea house.\n", variants.replace("Hi", "Hello")), ja="")
    (change,) = compare(old, new, ["en"]).changes
    assert "child → Hi there!" in change.before
    assert "child → Hello there!" in change.after


def test_a_text_that_is_used_inside_of_another_changes_that_one() -> None:
    old = book(en=ENGLISH.replace("Goodbye.", "Goodbye from { -house }.") + "-house = the house\n")
    new = book(en=ENGLISH.replace("Goodbye.", "Goodbye from { -house }.") + "-house = the tea house\n")
    (change,) = compare(old, new, ["en"]).changes
    assert (change.before, change.after) == ("Goodbye from the house.", "Goodbye from the tea house.")


def test_texts_that_contain_each_other_a_million_times_end() -> None:
    bomb = "".join(f"-t{n} = {{ -t{n + 1} }}{{ -t{n + 1} }}{{ -t{n + 1} }}\n" for n in range(40)) + "-t40 = lol\n"
    bombed = ENGLISH.replace("Goodbye.", "{ -t0 }") + bomb
    old, new = (read_published(each) for each in (bombed, bombed.replace("= lol", "= lal")))
    (change,) = compare(old, new, ["en"]).changes
    assert len(change.after) < 30_000


# ── buttons ────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_button_with_other_words_is_told_by_both() -> None:
    assert only(book(en=ENGLISH.replace("Nothing", "No tea")), "en") == Change(
        "button_words", "tea", "drink", "en", "none", "Nothing", "No tea"
    )


def test_buttons_that_are_new_and_gone_are_told_with_their_labels() -> None:
    flow = FLOW.replace("[green, black, none]", "[green, milk, none]").replace("[green, black]", "[green, milk]")
    found = changed(book(flow, ENGLISH.replace(".black = Black tea", ".milk = Milk")), "en")
    assert Change("button_new", "tea", "drink", "en", "milk", after="Milk") in found
    assert Change("button_gone", "tea", "drink", "", "black", before="Black tea") in found


def test_buttons_in_another_order_are_told_once() -> None:
    new = book(FLOW.replace("[green, black, none]", "[black, green, none]"))
    assert only(new) == Change("button_order", "tea", "drink", after="Black tea · Green tea · Nothing")


def test_an_answer_that_only_has_another_name_is_no_new_button() -> None:
    new = book(FLOW.replace("black", "dark"), ENGLISH.replace(".black =", ".dark ="))
    found = changed(new)
    assert Change("button_renamed", "tea", "drink", name="dark", before="black", after="dark") in found
    assert not {each.what for each in found} & {"button_new", "button_gone", "button_words", "button_order"}


def test_the_shared_yes_is_a_button_of_every_question_that_has_none_of_its_own() -> None:
    new = book(
        translations__en__hotline_ftl="hotline-yes_no =\n    .yes = Yes please\n    .no = No\n    .unsure = Hm\n"
    )
    assert Change("button_words", "tea", "cup", "en", "yes", "Yes", "Yes please") in changed(new, "en")


def test_what_is_understood_for_an_answer_is_told() -> None:
    new = book(en=ENGLISH.replace("green | matcha", "green | sencha"))
    assert only(new) == Change("heard", "tea", "drink", "en", "green", "matcha", "sencha")


# ── ways ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_answer_that_leads_elsewhere_is_told_with_both_ends() -> None:
    new = book(FLOW.replace("{none: bye}", "{none: menu}"))
    assert only(new) == Change("way", "tea", "drink", "", "none", "bye", "menu")


def test_answers_that_changed_alike_are_told_together() -> None:
    new = book(FLOW.replace("answers: {none: bye}\n    next: cup", "answers: {none: cup}\n    next: which"))
    ways = [each for each in changed(new) if each.what == "way"]
    assert ways == [
        Change("way", "tea", "drink", "", "green, black, skip", "cup", "which"),
        Change("way", "tea", "drink", "", "none", "bye", "cup"),
    ]


def test_a_condition_is_told_in_words_and_only_the_rows_that_changed() -> None:
    (change,) = changed(book(FLOW.replace("age: child}, next: menu", "age: adult}, next: menu")))
    assert (change.what, change.step) == ("rows", "which")
    assert "A child" in change.before
    assert "Grown up" in change.after
    assert "otherwise" not in change.before + change.after
    assert change.after.endswith("→ menu")


def test_rows_in_another_order_are_told_as_that() -> None:
    rows = "      - {when: {age: child}, next: menu}\n      - {when: {drink: green}, next: bye}\n"
    old = FLOW.replace("      - {when: {drink: [green, black], age: child}, next: menu}\n", rows)
    new = FLOW.replace(
        "      - {when: {drink: [green, black], age: child}, next: menu}\n",
        "".join(reversed(rows.splitlines(keepends=True))),
    )
    (change,) = compare(book(old), book(new)).changes
    assert change.what == "row_order"


def test_another_queue_and_another_way_when_nobody_came_are_told() -> None:
    found = changed(
        book(FLOW.replace("{handoff: tea, next: bye, nobody: menu}", "{handoff: law, next: bye, nobody: bye}"))
    )
    assert Change("queue", "tea", "someone", before="tea", after="law") in found
    assert Change("way", "tea", "someone", "", "nobody", "menu", "bye") in found


def test_a_step_of_another_kind_is_told_as_that() -> None:
    found = changed(book(FLOW.replace("cup: {ask: cup, next: which}", "cup: {say: true, next: which}")), "en")
    assert Change("kind", "tea", "cup", before="Ask", after="Say") in found


# ── steps and flows ────────────────────────────────────────────────────────────────────────────────────────

RENAMED = FLOW.replace("drink:\n    ask", "choice:\n    ask").replace("next: drink", "next: choice").replace(
    "more: drink", "more: choice"
)  # fmt: skip


def test_a_step_whose_words_stay_is_the_same_step_under_another_name() -> None:
    new = book(RENAMED, ENGLISH.replace("tea-drink", "tea-choice"), JAPANESE.replace("tea-drink", "tea-choice"))
    difference = compare(OLD, new)
    assert difference.changes == (Change("step_renamed", "tea", "choice", before="drink", after="choice"),)
    assert difference.kept.steps["tea", "drink"] == ("tea", "choice")


def test_a_renamed_step_is_still_compared() -> None:
    english = ENGLISH.replace("tea-drink", "tea-choice").replace("Nothing", "No tea")
    new = book(RENAMED.replace("{none: bye}", "{none: menu}"), english, JAPANESE.replace("tea-drink", "tea-choice"))
    assert {each.what for each in changed(new, "en")} == {"step_renamed", "button_words", "way"}


def test_steps_without_words_are_recognised_by_where_they_lead() -> None:
    new = book(FLOW.replace("which", "sort").replace("someone", "person"))
    assert [(each.what, each.before, each.after) for each in changed(new)] == [
        ("step_renamed", "which", "sort"),
        ("step_renamed", "someone", "person"),
    ]


def test_a_step_with_other_words_and_another_name_is_gone_and_new() -> None:
    new = book(RENAMED, ENGLISH.replace("tea-drink = What would you like?", "tea-choice = Pick one."), JAPANESE)
    found = changed(new, "en")
    assert Change("step_gone", "tea", "drink", before="What would you like?") in found
    assert Change("step_new", "tea", "choice", after="Ask") in found
    assert Change("words", "tea", "choice", "en", after="Pick one.") in found
    assert Change("way", "tea", "choice", "", "none", "", "bye") in found


def test_a_flow_whose_words_stay_is_the_same_flow_under_another_name() -> None:
    flow = FLOW.replace("flow: tea", "flow: chai")
    files = {
        "flows/chai.yaml": flow,
        "translations/en/chai.ftl": ENGLISH.replace("tea-", "chai-"),
        "translations/ja/chai.ftl": JAPANESE.replace("tea-", "chai-"),
    }
    assert changed(read_book(files | HOUSE)) == [Change("flow_renamed", "chai", before="tea", after="chai")]


SECOND = "format: 1\nflow: zen\nstart: a\nsteps:\n  a: {say: true, next: b}\n  b: {end: true}\n"


def test_a_new_flow_is_told_whole_and_counted_once() -> None:
    new = book(flows__zen_yaml=SECOND, translations__en__zen_ftl="zen-a = Breathe.\n")
    difference = compare(OLD, new, ["en"])
    assert difference.changes[0].what == "flow_new"
    assert Change("words", "zen", "a", "en", after="Breathe.") in difference.changes
    assert told.headline(difference.changes) == "1 new flow: zen"


def test_a_flow_that_is_gone_is_told() -> None:
    old = book(flows__zen_yaml=SECOND, translations__en__zen_ftl="zen-a = Breathe.\n")
    assert changed(OLD, old=old) == [Change("flow_gone", "zen", before="2")]


def test_a_flow_that_new_contacts_meet_instead_is_told() -> None:
    new = book(flows__welcome_yaml=SECOND.replace("zen", "welcome"), translations__en__welcome_ftl="welcome-a = Hi.\n")
    assert changed(new)[0] == Change("start", before="tea", after="welcome")


def test_a_flow_that_begins_elsewhere_is_told() -> None:
    flow = FLOW.replace("start: hello", "start: age").replace("more: drink", "more: hello")
    assert Change("flow_start", "tea", before="hello", after="age") in changed(book(flow))


STEPS = ("hello", "age", "drink", "cup", "which", "menu", "someone", "bye")


@settings(max_examples=8, deadline=None)
@given(names=st.lists(st.from_regex(r"\A[a-z]{3,8}\Z"), min_size=8, max_size=8, unique=True))
def test_however_steps_are_renamed_nobody_meets_a_difference(names: list[str]) -> None:
    mapping = dict(zip(STEPS, (f"{name}_x" for name in names), strict=True))
    steps_at = FLOW.index("start:")
    body = re.sub(r"\b(" + "|".join(STEPS) + r")\b(?=[:,}\n])", lambda found: mapping[found[1]], FLOW[steps_at:])
    for slot in ("drink", "cup", "age"):  # what is asked and compared keeps its name
        body = body.replace(f"ask: {mapping[slot]}", f"ask: {slot}").replace(f"{{{mapping[slot]}: [", f"{{{slot}: [")
        body = body.replace(f" {mapping[slot]}: child", f" {slot}: child")
    texts = [re.sub(r"tea-(\w+)", lambda found: f"tea-{mapping[found[1]]}", each) for each in (ENGLISH, JAPANESE)]
    difference = compare(OLD, book(FLOW[:steps_at] + body, *texts))
    assert {each.what for each in difference.changes} <= {"step_renamed"}
    assert difference.kept.steps == {("tea", old): ("tea", new) for old, new in mapping.items()}
