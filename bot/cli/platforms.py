"""`hotline connect` and `hotline doctor`: the platforms, and how things stand."""

from __future__ import annotations

import json
from collections.abc import Sequence

import typer

from bot.cli.telling import AsJson


def connect(as_json: AsJson = False) -> None:
    """Tell LINE and Telegram where this hotline is.

    Sets webhook, commands and menus; to be run once, and after a move.

    \b
    Examples:
      hotline connect
      hotline connect --json
    """
    from bot.cli.running import run
    from bot.settings import SettingsError, missing, read

    settings = read(needs=())
    if not settings.has("telegram") and not settings.has("line"):
        raise SettingsError([missing("telegram_token", "no platform is switched on, neither Telegram nor LINE")])
    if settings.is_called and not settings.public_url:
        raise SettingsError([missing("public_url", "the platforms must know where to call")])
    from bot import app

    _report(*run(app.connect(settings), settings), as_json=as_json)


def doctor(as_json: AsJson = False) -> None:
    """Say how things stand, and what to do.

    Looks at the database, the keys, the published book and the platforms; changes nothing.

    \b
    Examples:
      hotline doctor
      hotline doctor --json | jq .ok
    """
    from bot.cli.running import run
    from bot.settings import read

    settings = read()
    from bot import app

    _report(*run(app.doctor(settings), settings), as_json=as_json)


def _report(ok: bool, lines: Sequence[str], *, as_json: bool) -> None:
    typer.echo(json.dumps({"ok": ok, "lines": list(lines)}, ensure_ascii=False) if as_json else "\n".join(lines))
    raise typer.Exit(0 if ok else 1)
