"""The table of `bot/desk/roles.py` as people read it: in the terminal, and as a page of the documentation."""

from __future__ import annotations

from bot.desk.commands import COMMANDS, OF_DESK
from bot.desk.roles import ABILITIES, NEEDS_SECOND, RULES, Ability, Role, Tie

SECOND = "with a second person’s yes"
HEAD = """\
# Who may do what

<!-- Written by `make docs` from bot/desk/roles.py. -->

A role is given with the invitation (`hotline volunteers invite --role supervisor`; without it: volunteer), and changed
by `hotline volunteers role`. It holds from the next message on, and every invitation and change is in the audit.

What is in no table of `bot/desk/roles.py` nobody may: a new command, button or way of the web does nothing until it
has its entry there, and a test that walks through all of them says so before.

"""
FOOT = """
- A supervisor with skills looks after the queues of these names (and of those who asked for no queue); without skills,
  after all.
- A second person is another account of this machine, or the person whose words they are, by their own sign.
- With `HOTLINE_TWO_PERSON=true` a supervisor is made by two accounts, who give the same command; else an admin can make
  one alone, also of themselves, and the audit tells. A volunteer anybody may invite who may start `hotline`.
- The command line is an admin’s: whoever can start it with the hotline’s keys could read with them as well. Give an
  editor a machine of their own, or one without the keys: what needs only files works there.
- Removing somebody, or giving them another role, needs no waiting: their very next message is refused.
"""


def page() -> str:
    """A page of the documentation."""
    lines = ["| | " + " | ".join(Role) + " |", "|---" * (len(Role) + 1) + "|"]
    for ability in Ability:
        cells = [reach(ability, role) or "–" for role in Role]
        lines.append(f"| {ability} | " + " | ".join(cells) + " |")
    parts = [f"- **{ability}**: {_names(ability)}" for ability in Ability]
    return HEAD + "\n".join([*lines, "", "## What belongs to each", "", *parts]) + "\n" + FOOT


def terminal() -> str:
    """One paragraph a role."""
    return "\n".join(_paragraph(role) for role in Role)


def reach(ability: Ability, role: Role) -> str:
    """To what a role may do it, in words; empty: to nothing."""
    ties = RULES[ability].get(role, frozenset())
    if not ties:
        return ""
    chats = [tie for tie in Tie if tie in ties]
    if len(chats) == len(Tie) and None not in ties:
        words = "all chats of their queues" if role is Role.SUPERVISOR else "all chats"
    else:
        words = "yes" if None in ties else ", ".join(chats)
    return f"{words}, {SECOND}" if ability in NEEDS_SECOND else words


def _paragraph(role: Role) -> str:
    found = {ability: reach(ability, role) for ability in Ability}
    lines = [f"  {ability}" + (f": {to}" if to != "yes" else "") for ability, to in found.items() if to]
    return "\n".join([role, *lines, ""])


def _names(ability: Ability) -> str:
    found = [name for name, each in ABILITIES.items() if each is ability]
    return ", ".join(f"`{_shown(name)}`" for name in found) or "nothing yet"


def _shown(name: str) -> str:
    area, _, rest = name.partition(" ")
    typed = f"/{rest}" if rest in (*COMMANDS, *OF_DESK) else rest
    return {"cli": f"hotline {rest}", "route": rest}.get(area, typed)
