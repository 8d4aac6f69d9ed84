"""The settings: what the environment may say, read and checked before anything starts.

`Settings` is the value; `read` makes one from the environment, `.env` and the files of secrets, or raises
`SettingsError` with one sentence for each variable that is wrong, all of them at once and never with a secret.
"""

from __future__ import annotations

import base64
import difflib
import os
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from dotenv.parser import parse_stream
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError

from bot.setting_values import (
    KEY_BYTES,
    Anchor,
    Countries,
    Database,
    Folder,
    HttpsUrl,
    Languages,
    MasterKeys,
    Secrets,
    TelegramSecret,
    TelegramToken,
    Url,
    split,
)
from bot.world import RealWorld

PREFIX = "HOTLINE_"
COMMANDS = ("$(", "`")
"""How a shell begins what it runs; `.env` is read by no shell."""
HOW_TO_MAKE_A_KEY = "openssl rand -base64 32"
SHIPPED_CONTENT = Path(str(files("bot"))).parent
"""Where `flows` and `translations` lie beside the packages, in a checkout and in an installed wheel."""


class SettingsError(Exception):
    """What is wrong with the settings, one sentence for each variable."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def _setting(default: Any, wants: str, example: str, **constraints: Any) -> Any:
    """A field: `wants` ends the sentence "It must be …", the example follows."""
    return Field(default, description=wants, examples=[example], **constraints)


class Settings(BaseModel):
    """Everything that differs between two hotlines and is no content. Immutable; its text shows no secret."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    database_url: Database = _setting(
        "sqlite+aiosqlite:///hotline.db",
        "the URL of a database, SQLite or PostgreSQL",
        "postgresql+asyncpg://hotline:password@localhost/hotline",
        repr=False,
    )
    secret_keys: MasterKeys = _setting(
        (),
        f"one or more keys separated by commas or line breaks, each the base64 of {KEY_BYTES} random bytes",
        f'"$({HOW_TO_MAKE_A_KEY})"',
    )
    host: str = _setting("127.0.0.1", "the address to listen on", "127.0.0.1", min_length=1)
    port: int = _setting(8080, "a port, a number from 1 to 65535", "8080", ge=1, le=65535)
    public_url: HttpsUrl | None = _setting(
        None, "the https address under which the platforms reach this server", "https://hotline.example.org"
    )
    content_dir: Folder = _setting(
        SHIPPED_CONTENT, 'a folder that holds "flows" and "translations"', "/srv/hotline/content"
    )
    countries: Countries = _setting(
        (), "codes of countries, two capital letters each (ISO 3166-1), separated by commas", "JP,TH"
    )
    languages: Languages = _setting(
        (), "codes of languages (BCP 47), separated by commas, the likeliest first", "ja,th,en"
    )
    flood_limit: int = _setting(40, "a number of messages a minute and person, 1 or more", "40", ge=1)
    two_person: bool = _setting(False, "true or false", "true")
    pager_url: HttpsUrl | None = _setting(None, "an https address", "https://pager.example.org/hotline", repr=False)
    translator_url: Url | None = _setting(
        None, "the address of a translator that you host", "http://localhost:5000", repr=False
    )
    translator_key: SecretStr | None = _setting(None, "the key that your translator wants", "the-key", min_length=1)
    metrics_token: SecretStr | None = _setting(
        None, "a text of at least 16 characters", '"$(openssl rand -hex 24)"', min_length=16
    )

    erase_list: Path | None = _setting(None, "the name of a file, best on another disk", "/mnt/elsewhere/erased.list")
    audit_anchor: Anchor | None = _setting(
        None, "the name of a file, or an https address", "/mnt/elsewhere/audit.heads", repr=False
    )

    telegram_token: TelegramToken | None = _setting(
        None, "the token that BotFather gave, digits, a colon and letters", "123456789:AAE-what-BotFather-gave"
    )
    telegram_secret: TelegramSecret | None = _setting(
        None, "1 to 256 letters, digits, _ or - that Telegram will show us", '"$(openssl rand -hex 32)"'
    )
    telegram_mode: Literal["webhook", "polling"] = _setting("webhook", '"webhook" or "polling"', "webhook")
    telegram_api_url: Url = _setting(
        "https://api.telegram.org", "the address of a Bot API server", "http://localhost:8081"
    )
    telegram_desk_chat: str | None = _setting(
        None, "the number of the team's group, mostly a negative one", "-1001234567890", pattern=r"^-?\d+$"
    )
    line_channel_secret: Secrets | None = _setting(
        None, "the channel secret of the LINE Developers console", "0123456789abcdef0123456789abcdef"
    )
    line_channel_token: SecretStr | None = _setting(
        None, "the long-lived channel access token of the LINE Developers console", "the-long-text", min_length=1
    )
    line_api_url: Url = _setting("https://api.line.me", "the address of a Messaging API", "http://localhost:8082")

    def has(self, platform: str) -> bool:
        """Whether the platform is switched on."""
        return {"telegram": self.telegram_token, "line": self.line_channel_token}.get(platform) is not None

    @property
    def polls_telegram(self) -> bool:
        """Whether we ask Telegram for what is new, instead of being called."""
        return self.has("telegram") and self.telegram_mode == "polling"

    @property
    def is_called(self) -> bool:
        """Whether a platform calls us, so that it must know our public address."""
        return self.has("line") or (self.has("telegram") and not self.polls_telegram)

    @property
    def master_keys(self) -> tuple[str, ...]:
        """The keys as they are written, the one that wraps first."""
        return tuple(key.get_secret_value() for key in self.secret_keys)

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every secret text: what a log must never show. Of an address all of it: what is secret there is its path."""
        single = (getattr(self, name) for name in SECRETS)
        values = [part for value in single if isinstance(value, SecretStr) for part in split(value.get_secret_value())]
        addresses = (self.pager_url, self.audit_anchor, self.translator_url)
        return (*values, *self.master_keys, *(each for each in addresses if each and "://" in each), *self._password())

    def _password(self) -> tuple[str, ...]:
        """The database's, as it is and not as the URL spells it."""
        from storage.database import parse

        return tuple(filter(None, [parse(self.database_url).password]))

    @property
    def values(self) -> dict[str, str]:
        """Variable → its value as text, secrets too; but for what differs between two processes of one hotline."""
        shared = (name for name in type(self).model_fields if name not in ("host", "port"))
        return {variable(name): _plain(getattr(self, name)) for name in shared}

    @classmethod
    def for_demo(cls, database: Path, port: int, content: Path | None = None) -> Settings:
        """An embedded database, a key that nobody keeps, no platform; the environment is not asked."""
        key = base64.b64encode(RealWorld().token(KEY_BYTES)).decode()
        demo = cls(database_url=f"sqlite+aiosqlite:///{database}", secret_keys=(SecretStr(key),), port=port)
        return demo.model_copy(update={"content_dir": content})


def _plain(value: Any) -> str:
    if isinstance(value, tuple):
        return ",".join(_plain(each) for each in value)
    return value.get_secret_value() if isinstance(value, SecretStr) else str(value)


SECRETS = (
    "database_url",
    "secret_keys",
    "pager_url",
    "audit_anchor",
    "translator_url",
    "translator_key",
    "metrics_token",
    "telegram_token",
    "telegram_secret",
    "line_channel_secret",
    "line_channel_token",
)
"""These may also stand in a file that `HOTLINE_…_FILE` names, and no message shows them."""


def variable(field: str) -> str:
    """`port` → `HOTLINE_PORT`."""
    return PREFIX + field.upper()


VARIABLES = {variable(field): field for field in Settings.model_fields}
FILE_VARIABLES = {f"{variable(field)}_FILE": field for field in SECRETS}


# ── reading ────────────────────────────────────────────────────────────────────────────────────────────────


def read(
    environment: Mapping[str, str] | None = None,
    env_file: Path = Path(".env"),
    *,
    needs: tuple[str, ...] = ("secret_keys",),
) -> Settings:
    """The settings of the environment; it goes before `.env`. Fields in `needs` must be there.

    An empty variable is one that is not set. Raises `SettingsError`.
    """
    problems: list[str] = []
    named = _from_file(env_file, problems) | dict(os.environ if environment is None else environment)
    given = {name: value for name, value in named.items() if name.startswith(PREFIX) and value}
    texts = _texts(given, problems)
    problems += _missing(texts, needs)
    try:
        settings = Settings.model_validate(texts)
    except ValidationError as error:
        problems += _explained(error)
    if problems:
        raise SettingsError(problems)
    return settings


def _from_file(path: Path, problems: list[str]) -> dict[str, str]:
    if not path.is_file():
        return {}
    try:
        with path.open(encoding="utf-8") as stream:
            bindings = list(parse_stream(stream))
    except (OSError, UnicodeDecodeError) as error:
        problems.append(f"{path} cannot be read: {_reason(error)}.")
        return {}
    problems += [f"{path}, line {b.original.line}: write NAME=value." for b in bindings if b.error]
    return {b.key: b.value or "" for b in bindings if b.key is not None}


def _texts(given: Mapping[str, str], problems: list[str]) -> dict[str, str]:
    """Field → text: what stands in the variables themselves, and in the files that they name."""
    texts = {VARIABLES[name]: value for name, value in given.items() if name in VARIABLES}
    problems += [
        f"{name} holds a command, and no command is run here. Write what it prints."
        for name, value in given.items()
        if value.startswith(COMMANDS)
    ]
    for name, value in given.items():
        field = FILE_VARIABLES.get(name)
        if field and field in texts:
            problems.append(f"{name} and {variable(field)} are both set. Keep one of them.")
        elif field:
            texts |= _from_secret_file(name, field, value, problems)
        elif name not in VARIABLES:
            nearest = difflib.get_close_matches(name, [*VARIABLES, *FILE_VARIABLES], n=1, cutoff=0.0)[0]
            problems.append(f"{name} is not a setting. The nearest one is {nearest}.")
    return texts


def _from_secret_file(name: str, field: str, path: str, problems: list[str]) -> dict[str, str]:
    try:
        return {field: Path(path).read_text("utf-8").strip()}
    except (OSError, UnicodeDecodeError) as error:
        problems.append(
            f"{name}: the file that it names cannot be read: {_reason(error)}. It must name a file with the secret."
        )
        return {}


def _reason(error: OSError | UnicodeDecodeError) -> str:
    return error.strerror or "unknown" if isinstance(error, OSError) else "it is not UTF-8"


def _missing(texts: Mapping[str, str], needs: tuple[str, ...]) -> list[str]:
    """What must be there: always, or because another variable says so."""
    because = dict.fromkeys(needs, "")
    if "telegram_token" in texts and texts.get("telegram_mode", "webhook") == "webhook":
        because["telegram_secret"] = "HOTLINE_TELEGRAM_TOKEN switches Telegram's webhooks on"  # noqa: S105
    if "line_channel_secret" in texts:
        because["line_channel_token"] = "LINE needs it beside HOTLINE_LINE_CHANNEL_SECRET"  # noqa: S105
    if "line_channel_token" in texts:
        because["line_channel_secret"] = "LINE needs it beside HOTLINE_LINE_CHANNEL_TOKEN"  # noqa: S105
    return [missing(field, reason) for field, reason in because.items() if not texts.get(field)]


def missing(field: str, reason: str = "") -> str:
    """The sentence about a variable that must be set."""
    return _problem(field, f"is missing: {reason}" if reason else "is missing")


def _explained(error: ValidationError) -> list[str]:
    """One sentence for each variable, however many parts of it are wrong."""
    wrong: dict[str, list[str]] = {}
    for each in error.errors(include_url=False):
        field = str(each["loc"][0])
        own = str(each.get("ctx", {}).get("error", ""))  # what a check of ours says
        shown = "what it holds" if field in SECRETS else f'"{each["input"]}"'
        wrong.setdefault(field, []).append(own or f"{shown} is not understood")
    return [_problem(field, ": " + ", ".join(dict.fromkeys(texts))) for field, texts in wrong.items()]


def _problem(field: str, what: str) -> str:
    info = Settings.model_fields[field]
    name, (example,) = variable(field), info.examples or ("",)
    separator = "" if what.startswith(":") else " "
    return f"{name}{separator}{what}. It must be {info.description}. For example: {name}={example}"
