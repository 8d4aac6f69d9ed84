"""`flows rename`: a step under another name, in everything that names it, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.root import app
from bot.language.diff import compare
from bot.language.reader import read
from bot.language.renaming import RenamingError, renamed
from tests.language import few_lines
from tests.language.books import folder
from tests.language.test_loading import write

FLOW = """\
format: 1
flow: room  # step whose
slots: {whose: yes_no}
start: "whose"
steps:
  whose: {ask: whose, answers: {no: 'whose'}, next: sum}
  sum:
    branch:
      - {when: {whose: yes}, next: options}
      - {next: whose}
  options: {ask: {whose: whose, other: {call: calls, next: whose}, enough: bye}}
  bye: {end: true}
"""
ENGLISH = """\
# room-whose = a comment
room-whose = Is it yours? room-whose
    .yes-heard = it is mine
room-whose_more = No step of this name.
room-options = { room-whose } { room-whose.yes-heard } What now?
    .whose = Again
    .other = Numbers
    .enough = Enough
"""
REVIEW = "format: 1\nmessages:\n  room-whose: {source: qmsjftdg}\n  room-whose_more: {source: qmsjftdg}\n"
TEST = (
    "again:\n  - they: start\n  - bot: [room-whose, room-options]\n  - expect: {step: room-whose, slots: {whose: no}}\n"
)
FILES = {
    "flows/room.yaml": FLOW.encode(),
    "flows/tests/room.yaml": TEST.encode(),
    "flows/writing.yaml": b"except: {room-whose: for a reason}\n",
    "flows/media/th/room-whose.m4a": b"voice",
    "translations/en/room.ftl": ENGLISH.encode(),
    "translations/th/room.ftl": "\ufeffroom-whose = ของคุณไหม\r\n".encode(),
    "translations/th/review.yaml": REVIEW.encode(),
    "translations/th/labour.ftl": b"labour-hello = Hello\n",
}


def test_every_way_to_a_step_leads_to_its_new_name_and_facts_and_answers_keep_theirs() -> None:
    flow = renamed(FILES, "room-whose", "room-owner").changed["flows/room.yaml"].decode()
    assert flow == (
        FLOW.replace('start: "whose"', 'start: "owner"')
        .replace("  whose: {ask: whose, answers: {no: 'whose'}", "  owner: {ask: whose, answers: {no: 'owner'}")
        .replace("- {next: whose}", "- {next: owner}")
        .replace("{whose: whose, other: {call: calls, next: whose}", "{whose: owner, other: {call: calls, next: owner}")
    )


def test_its_words_are_found_under_the_new_name_in_every_language_also_inside_of_others() -> None:
    changed = renamed(FILES, "room-whose", "room-owner").changed
    english = changed["translations/en/room.ftl"].decode()
    assert english == ENGLISH.replace("\nroom-whose =", "\nroom-owner =").replace("{ room-whose", "{ room-owner")
    assert changed["translations/th/room.ftl"] == FILES["translations/th/room.ftl"].replace(b"whose", b"owner")


def test_reviews_rules_and_transcripts_name_it_anew_and_voices_move() -> None:
    done = renamed(FILES, "room-whose", "room-owner")
    for path in ("flows/tests/room.yaml", "flows/writing.yaml", "translations/th/review.yaml"):
        expected = FILES[path].replace(b"room-whose", b"room-owner").replace(b"owner_more", b"whose_more")
        assert done.changed[path] == expected
    assert done.moved == {"flows/media/th/room-whose.m4a": "flows/media/th/room-owner.m4a"}
    assert "translations/th/labour.ftl" not in done.changed


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("room-whos", "room-owner", "Did you mean “whose”?"),
        ("rom-whose", "rom-owner", "Did you mean “room”?"),
        ("room", "room-owner", "write FLOW-STEP"),
        ("room-whose", "room-bye", "has a step “bye” already"),
        ("room-whose", "labour-whose", "stays in its flow"),
        ("room-whose", "room-Whose it is", "can't be a name"),
        ("room-whose", "owner", "can't be a name"),
    ],
)
def test_what_can_not_be_is_told_and_changes_nothing(old: str, new: str, told: str) -> None:
    with pytest.raises(RenamingError, match=told.replace("?", "[?]")):
        renamed(FILES, old, new)


def test_a_flow_with_faults_is_left_alone() -> None:
    with pytest.raises(RenamingError, match="has faults"):
        renamed(FILES | {"flows/room.yaml": FLOW.encode() + b"   x"}, "room-whose", "room-owner")


STEPS = [f"{name}-{step}" for name, flow in few_lines.full().flows.items() for step in flow.steps]


@pytest.mark.parametrize("step", STEPS)
def test_people_meet_no_difference_and_back_again_every_byte_is_as_before(step: str) -> None:
    before = folder(few_lines.FULL)
    new = f"{step.partition('-')[0]}-never_used"
    after = before | renamed(before, step, new).changed
    book, other = read(before).book, read(after).book
    assert book
    assert other
    assert new in {f"{name}-{each}" for name, flow in other.flows.items() for each in flow.steps}
    assert {change.what for change in compare(book, other).changes} == {"step_renamed"}
    assert after | renamed(after, new, step).changed == before


def test_the_command_writes_all_files_and_says_which(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    result = CliRunner().invoke(app, ["flows", "rename", "room-whose", "room-owner", str(tmp_path)])
    assert result.exit_code == 0, result.output
    assert "in 7 files" in result.output
    assert folder(tmp_path) == {
        path.replace("room-whose", "room-owner"): renamed(FILES, "room-whose", "room-owner").changed.get(path, data)
        for path, data in FILES.items()
    }
    again = CliRunner().invoke(app, ["flows", "rename", "room-whose", "room-owner", str(tmp_path)])
    assert (again.exit_code, "has no step" in again.output) == (2, True)
