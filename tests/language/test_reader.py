"""From files to a book: the sample flow of the design, what may be missing, and what may not break it."""

from __future__ import annotations

import gc
import time
from collections.abc import Mapping
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.model import (
    Ask,
    Branch,
    Call,
    Condition,
    EmergencyNumber,
    End,
    Hand,
    Leave,
    Menu,
    Next,
    Position,
    Resources,
    Row,
    Say,
    Slot,
    Test,
    Visit,
)
from bot.language.reader import Reading, hash_of, read
from bot.language.translations import MOST_CHARACTERS
from tests.language.books import SAMPLE, SOUND, folder, sound

Test.__test__ = False  # type: ignore[attr-defined]  # a line of a `when`, not a test class
WELCOME = folder(SOUND)["flows/welcome.yaml"].decode()


def codes(reading: Reading) -> list[str]:
    return [finding.code for finding in reading.findings]


def with_step(step: str, slots: str = "", words: str = "") -> Reading:
    """The sound book with one more step, `extra`, before its end."""
    flow = WELCOME.replace("    next: bye\n", "    next: extra\n").replace("  bye:\n", f"  extra:\n{step}  bye:\n")
    english = folder(SOUND)["translations/en/welcome.ftl"].decode() + words
    return read(sound(flow=flow.replace("slots:\n", f"slots:\n{slots}"), words=english))


def extra(reading: Reading) -> object:
    assert reading.book is not None, reading.findings
    return reading.book.step("welcome", "extra")


def when(line: str, slots: str = "", *asked: str) -> Condition | None:
    """The condition that is read from one line; `asked` are slots that further steps ask for."""
    questions = "".join(f"  ask_{slot}:\n    ask: {slot}\n    next: bye\n" for slot in asked)
    rows = "".join(f"      - {{when: {{{slot}: skip}}, next: ask_{slot}}}\n" for slot in asked)
    words = "".join(f"welcome-ask_{slot} = What?\n" for slot in asked)
    step = f"    branch:\n      - {{when: {line}, next: bye}}\n{rows}      - {{next: bye}}\n{questions}"
    branch = extra(with_step(step, slots, words))
    assert isinstance(branch, Branch)
    return branch.rows[0].when


# ── the sample of the design ───────────────────────────────────────────────────────────────────────────────


def test_the_sample_flow_reads_into_its_model() -> None:
    book = read(folder(SAMPLE)).book
    assert book is not None
    labour = book.flows["labour"]
    assert labour.about == "A person describes a job. Looks for signs of forced labour and finds what help fits."
    assert labour.start == "papers"
    assert list(labour.steps.items()) == [
        ("papers", Ask("papers_held_by_other", Next("leave"))),
        ("leave", Ask("can_leave_freely", Next("where"), {"no": Next("sum")})),
        ("where", Ask("town", Next("sum"))),
        (
            "sum",
            Branch(
                (
                    Row(Condition((Test("urgency", ("immediate",)),)), Leave("danger")),
                    Row(Condition((Test("age", ("under_13", "teen")),)), Visit("child", "options")),
                    Row(None, Next("options")),
                )
            ),
        ),
        ("options", Menu({"places": Next("near"), "advise": Next("adviser"), "enough": Next("bye")})),
        ("near", Resources(("labour", "legal"), Next("options"))),
        ("adviser", Hand("labour", Next("bye"), Next("options"))),
        ("bye", End()),
    ]
    menu = labour.steps["options"]
    assert isinstance(menu, Menu)
    assert list(menu.answers) == ["places", "advise", "enough"]
    assert labour.slots == {
        "age": Slot("age", "list", ("under_13", "teen", "adult")),
        "papers_held_by_other": Slot("papers_held_by_other", "yes_no", ("yes", "no", "unsure")),
        "can_leave_freely": Slot("can_leave_freely", "yes_no", ("yes", "no", "unsure")),
        "town": Slot("town", "place"),
    }
    assert book.slots == labour.slots
    assert labour.positions["papers"] == Position("flows/labour.yaml", 12, 3)


def test_the_sample_words_read_with_labels_and_typed_forms() -> None:
    book = read(folder(SAMPLE)).book
    assert book is not None
    assert book.words.text("en", "labour-papers").text == "Who keeps your passport or residence card now?"
    assert book.words.label("en", "labour-papers", "yes").text == "Someone else"
    assert book.words.heard("en", "labour-papers", "yes") == ("my boss has it", "they took it", "the broker")
    assert book.words.label("en", "labour-leave", "yes").text == "Yes"


# ── steps ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ("    say: true\n    go: welcome\n", Say(Leave("welcome"))),
        ("    say: true\n    call: other\n    next: bye\n", Say(Visit("other", "bye"))),
        ("    call: other\n    next: bye\n", Call(Visit("other", "bye"))),
        ("    ask: language\n    next: bye\n", Ask("language", Next("bye"))),
        ("    ask: country\n    answers: {JP: bye, skip: hello}\n    next: bye\n",
         Ask("country", Next("bye"), {"JP": Next("bye"), "skip": Next("hello")})),
        ("    resources: {kinds: emergency}\n    next: bye\n", Resources(("emergency",), Next("bye"))),
        ("    handoff: any\n    go: welcome\n    nobody: {go: welcome}\n",
         Hand("any", Leave("welcome"), Leave("welcome"))),
        ("    ask: {one: {next: bye}, two: {call: other, next: bye}, three: {go: welcome}}\n",
         Menu({"one": Next("bye"), "two": Visit("other", "bye"), "three": Leave("welcome")})),
    ],
)  # fmt: skip
def test_every_way_on_can_be_written_at_every_kind_that_leads_on(step: str, expected: object) -> None:
    words = "welcome-extra = Words.\n    .one = One\n    .two = Two\n    .three = Three\n"
    reading = read(
        sound(
            flow=WELCOME.replace("    next: bye\n", "    next: extra\n")
            .replace("    ask: alone\n", "    ask: alone\n    answers: {no: bye}\n")
            .replace("  bye:\n", f"  extra:\n{step}  bye:\n"),
            words=folder(SOUND)["translations/en/welcome.ftl"].decode() + words,
        )
        | flows(other="end: true")
    )
    assert extra(reading) == expected


def test_scalars_stay_the_text_that_stands_there() -> None:
    assert when("{alone: no}") == Condition((Test("alone", ("no",)),))
    assert when("{country: NO}") == Condition((Test("country", ("NO",)),))
    reading = with_step("    say: true\n    next: 1:30\n")
    assert reading.findings[0].message == "“1:30” can't be a name."


# ── when ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("line", "test"),
    [
        ("{alone: yes}", Test("alone", ("yes",))),
        ("{alone: [yes, skip]}", Test("alone", ("yes", "skip"))),
        ("{alone: {not: yes}}", Test("alone", ("yes",), negated=True)),
        ("{alone: {not: [yes, unsure]}}", Test("alone", ("yes", "unsure"), negated=True)),
        ("{years: {over: 3}}", Test("years", over=3.0)),
        ("{years: {under: 17.5}}", Test("years", under=17.5)),
        ("{years: {over: -1, under: 3}}", Test("years", over=-1.0, under=3.0)),
        ("{town: {region: JP-13}}", Test("town", region="JP-13")),
        ("{town: JP}", Test("town", ("JP",))),
        ("{country: [JP, TH]}", Test("country", ("JP", "TH"))),
        ("{platform: line}", Test("platform", ("line",))),
        ("{language: {not: [en, zh-Hant]}}", Test("language", ("en", "zh-Hant"), negated=True)),
    ],
)
def test_a_line_of_when_reads_as(line: str, test: Test) -> None:
    assert when(line, "  years: number\n  town: place\n", "years", "town") == Condition((test,))


def test_all_lines_of_a_when_belong_to_one_condition() -> None:
    assert when("{alone: yes, country: JP}") == Condition((Test("alone", ("yes",)), Test("country", ("JP",))))


def test_any_of_several_regions_is_enough() -> None:
    step = "    branch:\n      - {when: {town: {region: [JP-13, JP-14]}}, next: bye}\n      - {next: ask}\n"
    step += "  ask:\n    ask: town\n    next: bye\n"
    branch = extra(with_step(step, "  town: place\n", "welcome-ask = Where?\n"))
    regions = [Row(Condition((Test("town", region=region),)), Next("bye")) for region in ("JP-13", "JP-14")]
    assert branch == Branch((*regions, Row(None, Next("ask"))))


# ── beside the flows ───────────────────────────────────────────────────────────────────────────────────────


def test_urgency_is_read_worst_level_last() -> None:
    table = b"format: 1\nurgency:\n  immediate: [{alone: [yes, unsure]}]\n  low: [{alone: no}, {country: JP}]\n"
    book = read(sound() | {"flows/urgency.yaml": table}).book
    assert book is not None
    assert list(book.urgency.items()) == [
        ("low", (Condition((Test("alone", ("no",)),)), Condition((Test("country", ("JP",)),)))),
        ("immediate", (Condition((Test("alone", ("yes", "unsure")),)),)),
    ]


def test_emergency_numbers_keep_their_order() -> None:
    table = (
        b"format: 1\ncountries:\n  JP:\n"
        b"    - {number: '119', service: police, who_learns: police, source: a, checked_on: 2026-11-23}\n"
        b"    - {number: '110', service: police, who_learns: police, source: b, checked_on: 2026-11-22}\n"
    )
    book = read(sound() | {"flows/emergency.yaml": table}).book
    assert book is not None
    assert book.emergency == {
        "JP": (
            EmergencyNumber("JP", "119", "police", "police", "a", "2026-11-23"),
            EmergencyNumber("JP", "110", "police", "police", "b", "2026-11-22"),
        )
    }


def flows(**others: str) -> Mapping[str, bytes]:
    """Flow files by name; the text is what each flow's one step does."""
    return {
        f"flows/{name}.yaml": f"format: 1\nflow: {name}\nstart: only\nsteps:\n  only:\n    {does}\n".encode()
        for name, does in others.items()
    }


@pytest.mark.parametrize(
    ("others", "start"),
    [
        ({"welcome": "end: true", "a": "end: true"}, "welcome"),
        ({"a": "end: true", "b": "{call: a, next: only}"}, "b"),
        ({"a": "end: true", "b": "end: true"}, "a"),
        ({"a": "{say: true, go: b}", "b": "{say: true, go: a}"}, "a"),
    ],
)
def test_a_new_contact_meets_welcome_or_the_flow_that_no_other_leads_to(others: dict[str, str], start: str) -> None:
    book = read(flows(**others), published=True).book
    assert book is not None
    assert book.start == start


# ── the hash ───────────────────────────────────────────────────────────────────────────────────────────────


def test_the_hash_depends_on_what_is_said_and_on_nothing_else() -> None:
    files = folder(SAMPLE)
    reordered = dict(reversed(files.items()))
    beside = {"flows/tests/labour.yaml": b"x", "translations/en/review.yaml": b"x", "README.md": b"x"}
    assert hash_of(files) == hash_of(reordered) == hash_of(files | beside)
    for path in ("flows/labour.yaml", "flows/resources/jp.yaml", "translations/en/labour.ftl"):
        assert hash_of(files | {path: files.get(path, b"") + b"#"}) != hash_of(files)


def test_the_hash_of_the_same_content_is_the_same_in_every_version() -> None:
    assert hash_of({"flows/a.yaml": b"x"}) == "e7aad8a19c76618d2d2ebad3d257817d55414bea14ee67b8793c2a327869a63f"


def test_the_hash_tells_paths_from_contents() -> None:
    assert hash_of({"flows/a.yaml": b"x", "flows/b.yaml": b""}) != hash_of({"flows/a.yaml": b"", "flows/b.yaml": b"x"})


def test_reading_twice_gives_the_same_findings_and_hash() -> None:
    files = sound(flow=WELCOME.replace("next", "nxt"))
    assert read(files).findings == read(dict(reversed(files.items()))).findings
    one, other = read(sound()).book, read(dict(reversed(sound().items()))).book
    assert one is not None
    assert other is not None
    assert (one.hash, one.flows, one.words.languages) == (other.hash, other.flows, other.words.languages)


# ── a book that served before ──────────────────────────────────────────────────────────────────────────────


def test_a_published_book_serves_whatever_is_to_be_said_about_its_words() -> None:
    files = sound(words="welcome-hello = { $nothing\n")
    assert read(files).book is None
    book = read(files, published=True).book
    assert book is not None
    assert book.words.text("en", "welcome-alone").missing


def test_a_published_book_is_refused_where_the_engine_would_stumble() -> None:
    assert read(sound(flow=WELCOME.replace("ask: alone", "ask: nothing")), published=True).book is None


# ── hostile files ──────────────────────────────────────────────────────────────────────────────────────────

YAML_LIKE = st.text(alphabet="abcdefno: -[]{}\n'\"#&*!|>?%@`,\t\\ é日", max_size=300)
FLOW_LIKE = st.lists(
    st.sampled_from(
        [
            "format: 1", "flow: welcome", "start: a", "slots:", "  age: [teen, adult]", "steps:", "  a:", "  b:",
            "    say: true", "    ask: age", "    ask: {x: a, y: b}", "    end: true", "    branch:", "    nobody: a",
            "      - {when: {age: teen}, next: a}", "      - {when: {age: {over: 1}}, go: b}", "      - {next: a}",
            "    next: b", "    go: welcome", "    call: welcome", "    handoff: any", "    answers: {teen: b}",
            "    resources: {kinds: [legal]}",
        ]
    ),
    max_size=30,
).map("\n".join)  # fmt: skip


def read_in_a_second(files: Mapping[str, bytes]) -> Reading:
    """Of computing time, without what the tests before left to tidy up: neither makes a parser slow."""
    gc.disable()
    before = time.process_time()
    try:
        reading = read(files)
        assert time.process_time() - before < 1
    finally:
        gc.enable()
    return reading


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.binary(max_size=400), YAML_LIKE.map(str.encode), FLOW_LIKE.map(str.encode)))
def test_any_bytes_as_a_flow_file_give_findings_and_never_an_exception(data: bytes) -> None:
    reading = read_in_a_second(sound() | {"flows/welcome.yaml": data})
    assert reading.book is not None or reading.findings


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.binary(max_size=400), st.text(alphabet='ab-=.{}$"*[]->#| \n', max_size=300).map(str.encode)))
def test_any_bytes_as_translations_give_findings_and_never_an_exception(data: bytes) -> None:
    reading = read_in_a_second(sound() | {"translations/th/welcome.ftl": data})
    if reading.book is not None:
        assert reading.book.words.text("th", "welcome-hello").text


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.sampled_from(["urgency", "emergency", "desk"]))
def test_any_bytes_beside_the_flows_never_raise(data: bytes, name: str) -> None:
    read_in_a_second(sound() | {f"flows/{name}.yaml": data})


HEAD = "format: 1\nflow: welcome\nstart: s0\nsteps:\n"
STEPS = [*(f"s{number}" for number in range(4000)), "s0"]
BOMBS = {
    "brackets": "[" * 900_000,
    "braces": "{" * 900_000,
    "list": "a: [" + "b," * 400_000,
    "maps": "- - - - - - - - a\n" * 50_000,
    "aliases": "a: &a [x,x]\n" + "b: [*a,*a]\n" * 60_000,
    "keys": "".join(f"k{number}: 1\n" for number in range(60_000)),
    "no_such_steps": HEAD + "".join(f"  {step}: {{say: true, next: {step}x}}\n" for step in STEPS),
    "long_loop": HEAD + "".join(f"  {a}: {{say: true, next: {b}}}\n" for a, b in pairwise(STEPS)),
    "wide_branch": HEAD + "  s0:\n    branch:\n"
    + "      - {when: {x: {region: [JP-1, JP-2, JP-3, JP-4, JP-5]}, y: {region: [JP-1, JP-2]}}, next: s0}\n" * 1500,
    "long_line": "about: " + "x" * 1_000_000,
    "spaces": "a:" + " " * 1_000_000 + "b",
    "too_large": "#" * (1024 * 1024 + 1),
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_no_file_takes_longer_than_a_second(name: str) -> None:
    reading = read_in_a_second(sound(flow=BOMBS[name]))
    assert reading.book is None
    assert len(reading.findings) < 300


ALONE = "welcome-alone = Are you alone?\n"
FLUENT_BOMBS = {
    "cases": ALONE + "welcome-hello = { $alone ->\n" + "    [k] x\n" * 8000 + "   *[o] y\n}\n",
    "choices": "welcome-hello = " + "{ $alone ->\n [yes] a\n *[no] b\n }" * 2500 + "\n" + ALONE,
    "a_thousand_times_a_thousand": ALONE + "-a0 = lol\nwelcome-hello = { -a6 }\n"
    + "".join(f"-a{n} = " + f"{{ -a{n - 1} }}" * 2000 + "\n" for n in range(1, 7)),
    "long_row": ALONE + "-a0 = lol\nwelcome-hello = { -a3999 }\n"
    + "".join(f"-a{n} = {{ -a{n - 1} }}\n" for n in range(1, 4000)),
    "wide_circle": ALONE + "welcome-hello = { -a1 }\n"
    + "".join(f"-a{n} = {{ -a{(n + 1) % 4000} }}\n" for n in range(4000)),
    "itself": ALONE + "welcome-hello = { -a }\n-a = { -a }{ -a }\n",
    "numbers": "welcome-hello = { NUMBER(" + "1," * 30_000 + "1) }\n" + ALONE,
    "escapes": 'welcome-hello = { "' + "\\u0041" * 20_000 + '" }\n' + ALONE,
    "junk": "= x\n" * 30_000,
    "braces": "welcome-hello = " + "{" * 120_000,
}  # fmt: skip


@pytest.mark.parametrize("name", FLUENT_BOMBS)
def test_no_translation_takes_longer_than_a_second(name: str) -> None:
    reading = read_in_a_second(sound(words=FLUENT_BOMBS[name]))
    assert reading.book is None
    assert 0 < len(reading.findings) < 300


def test_a_file_over_a_mebibyte_is_refused_and_one_of_exactly_that_is_read() -> None:
    fits = WELCOME + "#" * (1024 * 1024 - len(WELCOME.encode()))
    assert read(sound(flow=fits)).book is not None
    assert codes(read(sound(flow=fits + "#"))) == ["TM102"]


def test_translations_over_their_limit_are_refused() -> None:
    assert codes(read(sound() | {"translations/th/a.ftl": b"#" * (MOST_CHARACTERS + 1)})) == ["TM102"]


@pytest.mark.parametrize("change", [("\n", "\r\n"), ("\n", "\r"), ("format", "\ufeffformat")])
def test_line_ends_and_byte_order_marks_of_other_systems_are_read(change: tuple[str, str]) -> None:
    assert read(sound(flow=WELCOME.replace(*change))).findings == ()
    broken = read(sound(flow=WELCOME.replace("next: bye", "next: bie").replace(*change))).findings
    assert [(finding.line, finding.column) for finding in broken] == [(13, 11)]


def test_a_broken_file_does_not_hide_or_invent_mistakes_elsewhere() -> None:
    other = b"format: 1\nflow: other\nstart: ask\nsteps:\n  ask:\n    ask: alone\n    go: welcome\n  end: {end: tru}\n"
    reading = read(sound(flow="format: [") | {"flows/other.yaml": other})
    assert [(finding.path, finding.code) for finding in reading.findings] == [
        ("flows/other.yaml", "TM403"),
        ("flows/other.yaml", "TM208"),
        ("flows/welcome.yaml", "TM105"),
    ]
