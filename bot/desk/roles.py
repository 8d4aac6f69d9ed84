"""Who may do what: one function, `may`, over one table. What stands in no table, nobody may. Pure.

Whatever anybody does to the hotline has a name: `desk accept` is a volunteer's word or button, `route GET /metrics` a
way of the web, `cli flows publish` a command. Each name belongs to one *ability*, and a role has its abilities over
some conversations only. The command line is an admin's: who can start it with the keys could read with them as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bot.engine.handoff import Handoff


class Role(StrEnum):
    """What an organisation made of somebody."""

    VOLUNTEER = "volunteer"
    SUPERVISOR = "supervisor"
    EDITOR = "editor"
    ADMIN = "admin"


class Tie(StrEnum):
    """How somebody stands to a conversation."""

    OWN = "their own chats"
    FORMER = "chats that they held before, within the retention"
    WAITING = "people who wait for a human"
    OTHERS = "chats of others"
    ENDED = "conversations that nobody holds"


class Ability(StrEnum):
    """What can be done, in the words of the table that staff read."""

    OPEN = "what anybody may, or what has a lock of its own (a signature, a token)"
    FILES = "check, try, print and translate content in their own files"
    LISTEN = "get the desk's answers"
    SERVE = "be on duty"
    TAKE = "be offered a chat, accept or decline it"
    TALK = "write to the person, note, close"
    GRADE = "grade somebody who was reported for harassing volunteers"
    READ = "see what was said"
    TELL = "say how a chat of theirs ended"
    SUPERVISE = "look on at a chat, whisper to whoever has it, take it over, give it to somebody else"
    OVERSEE = "see the state of the desk"
    PUBLISH = "publish content, or say yes to another's"
    STAFF = "invite, list and remove people, give roles"
    OPERATE = "start, connect and look after the hotline"
    HAND_OUT = "take what a person said out of the hotline"


class Actor(NamedTuple):
    """Somebody with a role; None: nobody of the staff. `queues`: the only ones of a supervisor; empty: all."""

    role: Role | None
    queues: frozenset[str] = frozenset()


class Subject(NamedTuple):
    """What it is done to. `tie` is None where it is no conversation."""

    tie: Tie | None = None
    queue: str = ""
    second: bool = False
    """A second person said yes, or the person whose words they are, by their own sign."""


NOTHING = Subject()
STRANGER = Actor(None)
COMMAND_LINE = Actor(Role.ADMIN)
ANY_QUEUE = "any"
NEEDS_SECOND = frozenset({Ability.HAND_OUT})

_ALWAYS = frozenset({None, *Tie})
_NO_CHAT = frozenset({None})
_OWN = frozenset({Tie.OWN})
_OFFERED = frozenset({Tie.OWN, Tie.WAITING})
_HELD = frozenset({Tie.OWN, Tie.FORMER})
_QUEUES = frozenset(Tie)
_EVERYBODY: dict[Role | None, frozenset[Tie | None]] = dict.fromkeys(Role, _ALWAYS)

RULES: Mapping[Ability, Mapping[Role | None, frozenset[Tie | None]]] = {
    Ability.OPEN: {None: _ALWAYS, **_EVERYBODY},
    Ability.FILES: _EVERYBODY,
    Ability.LISTEN: _EVERYBODY,
    Ability.SERVE: {Role.VOLUNTEER: _NO_CHAT, Role.SUPERVISOR: _NO_CHAT},
    Ability.TAKE: {Role.VOLUNTEER: _OFFERED, Role.SUPERVISOR: _OFFERED},
    Ability.TALK: {Role.VOLUNTEER: _OWN, Role.SUPERVISOR: _OWN},
    Ability.GRADE: {Role.SUPERVISOR: _QUEUES},
    Ability.READ: {Role.VOLUNTEER: _HELD, Role.SUPERVISOR: _QUEUES},
    Ability.TELL: {Role.VOLUNTEER: _HELD, Role.SUPERVISOR: _HELD},
    Ability.SUPERVISE: {Role.SUPERVISOR: _QUEUES},
    Ability.OVERSEE: {Role.SUPERVISOR: _NO_CHAT},
    Ability.PUBLISH: {Role.EDITOR: _NO_CHAT, Role.ADMIN: _NO_CHAT},
    Ability.STAFF: {Role.ADMIN: _NO_CHAT},
    Ability.OPERATE: {Role.ADMIN: _NO_CHAT},
    Ability.HAND_OUT: {Role.SUPERVISOR: _QUEUES, Role.ADMIN: _QUEUES},
}


def _named(area: str, abilities: Mapping[Ability, str]) -> Iterable[tuple[str, Ability]]:
    return ((f"{area} {name}", ability) for ability, names in abilities.items() for name in names.split(", "))


DESK = dict(
    _named(
        "desk",
        {
            Ability.LISTEN: "start, help, me, back, leave, no_chat, no_such_chat, no_such_volunteer, "
            "no_such_button, nobody_waits, unknown, ask, nobody",
            Ability.SERVE: "on, off, pause, wake, chats, debrief",
            Ability.TAKE: "accept, decline",
            Ability.TALK: "say, send, undo, edit, unsend, open, cards, topic, card, note, transfer, close, here, "
            "report, helped, referred, left, silent, blank, prank, abusive, not_for_us",
            Ability.GRADE: "grade_last, grade_fixed, grade_none",
            Ability.READ: "who",
            Ability.TELL: "category, gave, responsible, form_done",
            Ability.SUPERVISE: "look, look_away, whisper, take, give",
            Ability.OVERSEE: "desk",
        },
    )
)
ROUTES = dict(
    _named(
        "route",
        {
            Ability.OPEN: "POST /webhooks/{platform}, GET /health/live, GET /health/ready, GET /metrics, "
            "GET /media/{hash}, GET /oncall/{token}.ics, "
            "GET /playground, GET /playground/{name}, GET /playground/stream, "
            "POST /playground/events, GET /playground/transcript, POST /playground/orders, "
            "GET /playground/picture, GET /playground/mirror",
        },
    )
)
COMMANDS = dict(
    _named(
        "cli",
        {
            Ability.FILES: "demo, chat, content init, volunteers roles, data map, "
            "flows check, flows explain, flows diff, flows assess, flows graph, flows watch, flows test, flows print, "
            "flows rename, flows schema, resources list, resources check, resources verify, translations check, "
            "translations coverage, translations review, translations export, translations import, translations pseudo",
            Ability.PUBLISH: "flows publish, flows approve, flows rollback, flows history",
            Ability.STAFF: "volunteers invite, volunteers list, volunteers role, volunteers remove, "
            "oncall show, oncall import, oncall export, oncall clear",
            Ability.OPERATE: "serve, connect, doctor, db upgrade, data keys, data rotate-key, "
            "data backup, data restore, data erased, data purge, "
            "data erase, data stats, data open, "
            "audit verify, audit head, audit list",
            Ability.HAND_OUT: "data export",
        },
    )
)
ABILITIES = {**DESK, **ROUTES, **COMMANDS}


def may(actor: Actor, action: str, subject: Subject = NOTHING) -> bool:
    """Whether `actor` may do `action` (`desk accept`, `route GET /metrics`, `cli db upgrade`) to `subject`."""
    ability = ABILITIES.get(action)
    return ability is not None and has(actor, ability, subject)


def has(actor: Actor, ability: Ability, subject: Subject = NOTHING) -> bool:
    """Whether `actor` has the ability over `subject`."""
    if subject.tie not in RULES[ability].get(actor.role, ()) or not _is_theirs(actor, subject):
        return False
    return subject.second or ability not in NEEDS_SECOND


def role_of(text: str) -> Role | None:
    """The role of this name; one that this program does not know is none, so that it may nothing."""
    return Role(text) if text in Role.__members__.values() else None


def looks_on(role: Role) -> bool:
    """Whether whoever has it can open chats of others."""
    return bool(RULES[Ability.SUPERVISE].get(role))


def may_ever(actor: Actor, action: str) -> bool:
    """Whether there is anything to which they may do it."""
    return any(may(actor, action, Subject(tie, second=True)) for tie in (None, *Tie))


def tie(handoff: Handoff | None, volunteer: str, former: str = "") -> Tie:
    """How a volunteer stands to a conversation whose open handoff this is; `former`: who had the chat before."""
    if former == volunteer and (handoff is None or handoff.holder != volunteer):
        return Tie.FORMER
    if handoff is None:
        return Tie.ENDED
    passed_on = handoff.passing and volunteer in handoff.asked and handoff.holder != volunteer
    if handoff.holder is None or passed_on:  # whose volunteer passes them on, waits for another one
        return Tie.WAITING
    return Tie.OWN if handoff.holder == volunteer else Tie.OTHERS


def _is_theirs(actor: Actor, subject: Subject) -> bool:
    """A supervisor of some queues has nothing to do with the others, but their own chats."""
    if actor.role is not Role.SUPERVISOR or not actor.queues or subject.tie in (None, Tie.OWN, Tie.FORMER):
        return True
    return subject.queue in (*actor.queues, ANY_QUEUE)
