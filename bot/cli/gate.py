"""What every command passes: one that stands in no table of `bot/desk/roles.py` is refused, whoever types it."""

from __future__ import annotations

from typing import Any

import typer
from typer.core import TyperGroup

from bot.desk.roles import COMMAND_LINE, may_ever


class Guarded(TyperGroup):
    """A group that looks its commands up in the roles' table before they run."""

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """See TyperGroup."""
        command = super().get_command(ctx, cmd_name)
        is_leaf = command is not None and not isinstance(command, TyperGroup)
        if is_leaf and not may_ever(COMMAND_LINE, _action(ctx, cmd_name)):
            raise typer.BadParameter(f"nobody may do “{cmd_name}”: it is in no table of roles (bot/desk/roles.py).")
        return command


def _action(context: Any, name: str) -> str:
    """`cli flows publish`, of the command `publish` in the group of `context`."""
    words = [name]
    while context.parent is not None:
        words.insert(0, context.info_name)
        context = context.parent
    return " ".join(["cli", *words])
