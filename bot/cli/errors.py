"""Errors in words. Only our own exceptions are quoted; the text of another could hold what a person wrote."""

from __future__ import annotations

import errno

from bot.language.loading import ContentError
from bot.privacy.backup import BadBackup
from bot.privacy.erasures import BadList
from bot.privacy.keyring import UnknownMaster
from bot.privacy.sealing import Unreadable
from bot.runtime.books import BrokenBookError
from bot.runtime.logging import places
from bot.settings import SettingsError
from storage.errors import StorageError

OUR_OWN = (BadBackup, BadList, BrokenBookError, ContentError, StorageError, UnknownMaster, Unreadable)


def explain(error: Exception) -> str:
    """What to tell whoever typed the command."""
    if isinstance(error, SettingsError):
        return "\n".join(
            ["The settings are not right; nothing was started.", *(f"- {each}" for each in error.problems)]
        )
    if isinstance(error, OUR_OWN):
        return str(error)
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return "Another program listens on this port. Choose another one: --port, or HOTLINE_PORT of `hotline serve`."
    if isinstance(error, OSError) and error.strerror:
        what = f"{error.filename}: " if isinstance(error.filename, str) else ""  # what was typed, or is set
        return f"It could not be done: {what}{error.strerror}."
    place = " > ".join(places(error.__traceback__))
    return f"Something broke that should not have ({type(error).__name__} at {place}). Please report this line."
