"""Who may do what: the whole matrix, and that nothing is left out of it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from typer.testing import CliRunner

from bot.adapters import REGISTRY
from bot.app import running
from bot.cli import account, root
from bot.cli.gate import Guarded
from bot.console import watch
from bot.console.follow import NOTHING_YET
from bot.desk import commands, roles
from bot.desk.roles import ABILITIES, COMMAND_LINE, RULES, Ability, Actor, Role, Subject, Tie, has, may, may_ever
from bot.desk.roles_table import page
from bot.engine import cards, closing, files, supervising, unanswered
from bot.engine.closing import OUTCOMES
from bot.engine.handoff import Handoff, Urgency
from bot.engine.restraint import GRADES
from bot.runtime.web import application
from bot.settings import Settings
from bot.testing.world import START
from tests.house.test_command_line import COMMANDS
from tests.house.test_settings import KEY
from tests.house.test_written_docs import DOCS

TIES = (None, *Tie)
CONTENT = (Ability.TALK, Ability.READ, Ability.HAND_OUT)
CHATS = (*CONTENT, Ability.TAKE)
STRANGER = Actor(None)


def cases() -> Iterator[tuple[str, Ability, Role | None, Tie | None, bool]]:
    """Every action × every role, and nobody × every tie × with and without a second person."""
    for (action, ability), role, tie, second in itertools.product(
        ABILITIES.items(), (None, *Role), TIES, (False, True)
    ):
        yield action, ability, role, tie, second


def allowed(action: str, role: Role | None, tie: Tie | None, second: bool = False) -> bool:
    return may(Actor(role), action, Subject(tie, "labour", second))


# ── the matrix ─────────────────────────────────────────────────────────────────────────────────────────────


def test_what_stands_in_no_table_nobody_may() -> None:
    for role, tie, second in itertools.product((None, *Role), TIES, (False, True)):
        for action in ("desk shout", "route GET /secrets", "cli data everything", "accept", "", "desk"):
            assert not allowed(action, role, tie, second), (action, role, tie)


def test_who_belongs_to_nobody_of_the_staff_may_what_is_open_and_nothing_else() -> None:
    for action, ability, _, tie, second in cases():
        assert allowed(action, None, tie, second) == (ability is Ability.OPEN), action


def test_a_volunteer_reads_and_writes_in_no_chat_but_their_own() -> None:
    for action, ability, _, tie, second in cases():
        if ability in CONTENT and allowed(action, Role.VOLUNTEER, tie, second):
            assert tie is Tie.OWN or (tie is Tie.FORMER and ability is Ability.READ), action


def test_nobody_writes_in_the_chat_of_somebody_else() -> None:
    for action, ability, role, tie, second in cases():
        if ability is Ability.TALK and allowed(action, role, tie, second):
            assert tie is Tie.OWN, (action, role)


def test_an_editor_and_an_admin_see_no_content_without_a_second_person() -> None:
    for action, ability, _, tie, _ in cases():
        for role in (Role.EDITOR, Role.ADMIN):
            assert not (ability in CHATS and allowed(action, role, tie)), (action, role)


def test_nothing_leaves_the_hotline_without_a_second_person() -> None:
    for role, tie in itertools.product((None, *Role), TIES):
        assert not has(Actor(role), Ability.HAND_OUT, Subject(tie))
    with_two = {role for role in Role if has(Actor(role), Ability.HAND_OUT, Subject(Tie.OTHERS, second=True))}
    assert with_two == {Role.SUPERVISOR, Role.ADMIN}


def test_a_supervisor_of_some_queues_sees_those_and_no_others() -> None:
    child = Actor(Role.SUPERVISOR, frozenset({"child"}))
    for tie in (Tie.WAITING, Tie.OTHERS, Tie.ENDED):
        assert may(child, "desk who", Subject(tie, "child"))
        assert may(child, "desk who", Subject(tie, roles.ANY_QUEUE))
        assert not may(child, "desk who", Subject(tie, "labour"))
        assert may(Actor(Role.SUPERVISOR), "desk who", Subject(tie, "labour"))
    assert may(child, "desk say", Subject(Tie.OWN, "labour"))


def test_only_editors_and_admins_publish_and_only_admins_give_roles() -> None:
    holders = {ability: {role for role in Role if RULES[ability].get(role)} for ability in Ability}
    assert holders[Ability.PUBLISH] == {Role.EDITOR, Role.ADMIN}
    assert holders[Ability.STAFF] == holders[Ability.OPERATE] == {Role.ADMIN}
    assert holders[Ability.SERVE] == holders[Ability.TAKE] == {Role.VOLUNTEER, Role.SUPERVISOR}


def test_a_role_of_another_program_is_none() -> None:
    assert roles.role_of("supervisor") is Role.SUPERVISOR
    assert roles.role_of("god") is None
    assert not may(Actor(roles.role_of("god")), "desk on")


@pytest.mark.parametrize(
    ("holder", "tie"), [(None, Tie.WAITING), ("anna", Tie.OWN), ("boris", Tie.OTHERS)], ids=["waits", "own", "other"]
)
def test_how_somebody_stands_to_a_chat_is_who_holds_it(holder: str | None, tie: Tie) -> None:
    handoff = Handoff("1", "labour", Urgency.LOW, (), START, holder=holder)
    assert roles.tie(handoff, "anna") is tie
    assert roles.tie(None, "anna") is Tie.ENDED


def test_a_chat_that_is_passed_on_waits_for_whoever_is_asked_and_for_nobody_else() -> None:
    handoff = Handoff("1", "labour", Urgency.LOW, (), START, holder="boris", asked=("anna", "boris"), passing=True)
    assert roles.tie(handoff, "anna") is Tie.WAITING
    assert roles.tie(handoff, "boris") is Tie.OWN
    assert roles.tie(handoff, "clara") is Tie.OTHERS


def test_with_two_persons_nobody_makes_a_supervisor_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    login, url = tmp_path / "loginuid", f"sqlite+aiosqlite:///{tmp_path}/hotline.db"
    monkeypatch.setattr(account, "LOGIN", login)
    given = {"HOTLINE_SECRET_KEYS": KEY, "HOTLINE_DATABASE_URL": url, "HOTLINE_TWO_PERSON": "true"}

    def run(uid: int, *arguments: str) -> tuple[int, str]:
        login.write_text(str(uid))
        done = CliRunner(env=given).invoke(root.app, ["volunteers", *arguments])
        return done.exit_code, done.stdout

    mika = ("invite", "--name", "Mika", "--role", "supervisor", "--json")
    assert [run(60001, *mika), run(60001, *mika)] == [(1, ""), (1, "")]
    assert run(60002, *mika, "--skills", "child") == (1, ""), "that is not the same"
    status, made = run(60002, *mika)
    assert (status, "telegram_start" in made) == (0, True)
    assert run(60002, "invite", "--name", "Aki")[0] == 0
    assert run(60001, "role", "nobody", "supervisor") == (1, "")


# ── nothing is left out, and nothing stands there that does not exist ──────────────────────────────────────


def routes(app: web.Application) -> set[str]:
    found = {(route.method, route.resource.canonical) for route in app.router.routes() if route.resource}
    return {f"route {method} {path}" for method, path in found if method != "HEAD"}


def test_every_command_has_its_entry_and_every_entry_its_command() -> None:
    assert {f"cli {name.removeprefix('hotline ')}" for name in COMMANDS} == set(roles.COMMANDS)


def test_every_word_and_button_of_the_desk_has_its_entry() -> None:
    typed = {*commands.COMMANDS, *commands.OF_DESK, *commands.ANSWERS, "say", cards.LOOK}
    pressed = {cards.TOPIC, cards.CARD, files.OPEN, *OUTCOMES, *closing.ACTS, *supervising.ACTS, *GRADES}
    waiting = {"ask", "nobody", "send", "undo", "edit", "unsend", unanswered.HERE}
    words = {*typed, *pressed, *waiting, "leave"}
    assert {f"desk {word}" for word in words} == set(roles.DESK)


async def test_every_way_of_the_web_has_its_entry_and_one_without_leads_nowhere(tmp_path: Path) -> None:
    settings = Settings.for_demo(database=tmp_path / "demo.db", port=1)
    async with running(settings, {"sandbox": REGISTRY["sandbox"](settings)}, book=NOTHING_YET) as service:
        app = application(service)
        watch.mount(app, service, "desk-code", directory=None)  # with all that the playground has
        assert routes(app) == set(roles.ROUTES)
        app = application(service)
        app.router.add_get("/secrets", told)
        async with TestClient(TestServer(app)) as client:
            assert (await client.get("/secrets")).status == 404
            assert (await client.head("/secrets")).status == 404
            assert (await client.get("/health/live")).status == 200


async def told(_request: web.Request) -> web.Response:
    return web.Response(text="told")


def test_the_command_line_refuses_what_has_no_entry() -> None:
    group, inner = typer.Typer(cls=Guarded), typer.Typer()
    group.command("secrets")(lambda: typer.echo("told"))
    group.command("serve")(lambda: typer.echo("served"))
    inner.command("upgrade")(lambda: typer.echo("upgraded"))
    inner.command("show")(lambda: typer.echo("shown"))
    group.add_typer(inner, name="db", cls=Guarded)
    run = CliRunner().invoke
    assert (run(group, ["serve"]).output, run(group, ["db", "upgrade"]).output) == ("served\n", "upgraded\n")
    for refused in (["secrets"], ["db", "show"], ["db", "serve"]):
        done = run(group, refused)
        assert (done.exit_code, "nobody may do" in done.output or "No such command" in done.output) == (2, True)


def test_the_command_line_is_an_admin_s() -> None:
    assert Actor(Role.ADMIN) == COMMAND_LINE
    assert all(may_ever(COMMAND_LINE, action) for action in roles.COMMANDS)


def test_the_page_of_the_documentation_is_written_anew() -> None:
    assert (DOCS / "roles.md").read_text("utf-8") == page(), "run `make docs`"
