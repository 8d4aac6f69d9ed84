"""What a setting may hold: how each kind of value is read and checked.

The text of a `ValueError` says what is wrong; one without a text, that it is not understood.
"""

from __future__ import annotations

import base64
import binascii
import re
from importlib.resources import files
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, SecretStr

KEY_BYTES = 32


def split(text: str) -> tuple[str, ...]:
    """`a, b` → (`a`, `b`); in a file they may stand one to a line."""
    return tuple(part.strip() for part in re.split("[,\n]", text) if part.strip())


def _parts(value: object) -> object:
    return split(value) if isinstance(value, str) else value


def _database(value: str) -> str:
    from storage.database import parse

    try:
        parse(value)
    except ValueError:
        raise ValueError("it is not one of ours") from None
    return value


def _url(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/@?#]+(/[^\s?#]*)?", value):
        raise ValueError
    return value.rstrip("/")


def _https(value: str) -> str:
    if not value.startswith("https://"):
        raise ValueError
    return _url(value)


def _folder(value: Path) -> Path:
    if not (value / "flows").is_dir():
        raise ValueError(f'there is no folder "flows" in "{value}"')
    return value


def _anchor(value: str) -> str:
    """A file, or where to post it; a disk that is not there yet must not stop a hotline from starting."""
    return _https(value) if "://" in value else value


def _country(value: str) -> str:
    table = (files("tzdata") / "zoneinfo" / "iso3166.tab").read_text("utf-8")
    if value not in {line.split("\t")[0] for line in table.splitlines() if not line.startswith("#")}:
        raise ValueError
    return value


def is_language(code: str) -> bool:
    """Whether it is the code of a language (BCP 47) whose rules we know."""
    from babel import Locale, UnknownLocaleError

    try:
        Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return False
    return True


def _language(value: str) -> str:
    if not is_language(value):
        raise ValueError
    return value


def _master_key(value: SecretStr) -> SecretStr:
    try:
        key = base64.b64decode(value.get_secret_value(), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise ValueError(f"it holds a key that is not the base64 of {KEY_BYTES} bytes")
    return value


def _telegram_token(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", value.get_secret_value()):
        raise ValueError
    return value


def _telegram_secret(value: SecretStr) -> SecretStr:
    if not all(re.fullmatch(r"[A-Za-z0-9_-]{1,256}", part) for part in split(value.get_secret_value())):
        raise ValueError
    return _one_or_more(value)


def _one_or_more(value: SecretStr) -> SecretStr:
    """While a secret is being changed there are two, separated by a comma; none would let anybody in."""
    if not split(value.get_secret_value()):
        raise ValueError
    return value


Listed = BeforeValidator(_parts)
Database = Annotated[str, AfterValidator(_database)]
Url = Annotated[str, AfterValidator(_url)]
HttpsUrl = Annotated[str, AfterValidator(_https)]
Folder = Annotated[Path, AfterValidator(_folder)]
Anchor = Annotated[str, AfterValidator(_anchor)]
Countries = Annotated[tuple[Annotated[str, AfterValidator(_country)], ...], Listed]
Languages = Annotated[tuple[Annotated[str, AfterValidator(_language)], ...], Listed]
MasterKeys = Annotated[tuple[Annotated[SecretStr, AfterValidator(_master_key)], ...], Listed]
TelegramToken = Annotated[SecretStr, AfterValidator(_telegram_token)]
TelegramSecret = Annotated[SecretStr, AfterValidator(_telegram_secret)]
Secrets = Annotated[SecretStr, AfterValidator(_one_or_more)]
