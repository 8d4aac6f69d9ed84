"""Transcripts written as YAML: whatever somebody typed, the reader makes the same transcript of it again."""

from __future__ import annotations

from dataclasses import is_dataclass, replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.findings import Report, show
from bot.language.model import Position
from bot.language.transcript import (
    ANYBODY,
    MEDIA,
    Blocks,
    Bot,
    Edits,
    Expect,
    Expected,
    Named,
    OnCall,
    Presses,
    Sends,
    Starts,
    They,
    Transcript,
    Types,
    Unsends,
    Volunteer,
    Wait,
)
from bot.language.transcript_file import read_transcripts
from bot.language.transcript_text import written
from tests.content.shipped import book

AT = Position("x.yaml", 1, 1)
LANGUAGES = ("en", "th")
WORDS = st.text(max_size=30) | st.sampled_from(
    (
        "start",
        ".yes",
        "...",
        "no",
        "'",
        '"',
        "a: b",
        "- x",
        "# y",
        "\t",
        "\u202e",
        "ช่วยด้วย",
        "a\nb",
        "{en: x}",
        "~",
        "x #",
        "",
    )
)
DEEDS = (
    st.builds(Types, WORDS, st.sampled_from((0.0, 1200.0)))
    | st.builds(Presses, st.sampled_from(("yes", "_human", "human", "JP")), st.sampled_from(("", "welcome-need")))
    | st.builds(Sends, st.sampled_from(MEDIA))
    | st.builds(Sends, st.just("sticker"), st.sampled_from(("👍", "🆘")))
    | st.builds(Edits, WORDS)
    | st.builds(Starts, st.booleans())
    | st.sampled_from((Unsends(), Blocks()))
)
THEY = DEEDS.map(lambda deed: They(AT, dict.fromkeys(LANGUAGES, deed))) | st.builds(
    lambda one, other: They(AT, {"en": Types(one), "th": Types(other)}), WORDS, WORDS
)
VOLUNTEER = st.builds(
    Volunteer,
    st.just(AT),
    st.sampled_from(("anna", "chai")),
    st.builds(Types, st.text(min_size=1, max_size=20)) | st.sampled_from((Presses("accept"), Blocks())),
)
NAMES = st.lists(st.sampled_from(("welcome-need", "human", "...")), min_size=1, max_size=3)
CHECKS = st.sampled_from(
    (
        Bot(AT, ()),
        Expect(AT, (Expected(AT, "told", ()),), desk=True),
        Expect(AT, (Expected(AT, "told", ("desk-offer", "...")),), desk=True),
        Expect(AT, (Expected(AT, "offer", ("any",)), Expected(AT, "offered_as", ("high",))), desk=True),
        Expect(AT, (Expected(AT, "urgency", ("high", "low")), Expected(AT, "slot", ("yes",), "hurt", negated=True))),
        Expect(AT, (Expected(AT, "offers", ("human", "leave"), negated=True), Expected(AT, "step", ("none",)))),
    )
) | NAMES.map(lambda names: Bot(AT, tuple(Named(name, AT) for name in names)))
LINES = st.lists(THEY | VOLUNTEER | st.builds(Wait, st.just(AT), st.sampled_from((1.0, 90.0, 1860.0, 7200.0))) | CHECKS)
DUTY = (OnCall("anna", ("en", "th"), ("child",)), OnCall("chai", on=False))


def again(transcript: Transcript) -> Transcript:
    report = Report()
    text = written([transcript])
    found = read_transcripts({"x.yaml": text.encode()}, book(), report)
    assert len(found) == 1, text + show(report.findings({"x.yaml": text.encode()}))
    return found[0]


def placeless(value: Any) -> Any:
    """The same without places."""
    if isinstance(value, Position):
        return None
    if isinstance(value, tuple):
        return tuple(map(placeless, value))
    if isinstance(value, dict):
        return {key: placeless(each) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        fields = {name: placeless(getattr(value, name)) for name in value.__dataclass_fields__}
        return (type(value).__name__, tuple(fields.items()))
    return value


@settings(deadline=None)
@given(LINES, st.sampled_from(("a girl of twelve", "no", "she said: 'help'", "x: [y]", "# z")))
def test_what_is_written_is_read_as_the_same_again(lines: list[Any], name: str) -> None:
    first = They(AT, dict.fromkeys(LANGUAGES, Starts()))
    whole = Transcript(name, AT, (first, *lines), ("line", "telegram"), LANGUAGES, ("JP",), DUTY)
    assert placeless(again(whole)) == placeless(whole)


def test_a_volunteer_who_is_the_only_one_needs_no_name_and_nobody_on_duty_is_said_in_a_word() -> None:
    lines = (They(AT, {"en": Starts()}), Volunteer(AT, ANYBODY.name, Types("/on")))
    alone = Transcript("alone", AT, lines, duty=(OnCall(ANYBODY.name, on=False),))
    text = written([alone])
    assert "duty: nobody" in text
    assert "volunteer: /on" in text
    assert placeless(again(alone)) == placeless(alone)
    assert "duty" not in written([replace(alone, duty=(ANYBODY,))])
