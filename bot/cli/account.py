"""Whose account this is: what the operating system says, not what somebody says of themselves."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from bot.desk.roles import COMMAND_LINE

if TYPE_CHECKING:
    from bot.privacy.keyring import Lookup

LOGIN = Path("/proc/self/loginuid")
"""On Linux the account that logged in; it stays the same through su and sudo, and only the system can set it."""
UNSET = 2**32 - 1


def who(lookup: Lookup) -> str:
    """Who types this, for the audit: the role of the command line, and whether it is the same account as elsewhere."""
    return f"{COMMAND_LINE.role}@{lookup.account(account())}"


def account() -> str:
    """The account that logged in where the system knows it, else the one in which this runs."""
    if not hasattr(os, "getuid"):
        return os.getlogin()
    uid = _logged_in()
    return _name(os.getuid() if uid is None else uid)


def _logged_in() -> int | None:
    try:
        uid = int(LOGIN.read_text("ascii"))
    except (OSError, ValueError):
        return None
    return None if uid == UNSET else uid


def _name(uid: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"uid {uid}"
