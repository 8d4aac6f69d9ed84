"""Where a secret could be seen: on a command line, in what a command prints, in a text of an object."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.adapters import REGISTRY
from bot.settings import Settings, read
from tests.house.test_command_line import COMMANDS, hotline
from tests.house.test_settings import KEY

TELEGRAM, LINE = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc", "lineChannelToken+/0123456789"
SECRETS = {
    "HOTLINE_SECRET_KEYS": KEY,
    "HOTLINE_TELEGRAM_TOKEN": TELEGRAM,
    "HOTLINE_TELEGRAM_SECRET": "webhookSecret_0123456789",
    "HOTLINE_LINE_CHANNEL_SECRET": "0123456789abcdef0123456789abcdef",
    "HOTLINE_LINE_CHANNEL_TOKEN": LINE,
    "HOTLINE_METRICS_TOKEN": "metricsToken0123456789",
}
NAMES = ("token", "secret", "password", "key", "credential")
NOWHERE = {"HOTLINE_TELEGRAM_API_URL": "http://127.0.0.1:9", "HOTLINE_LINE_API_URL": "http://127.0.0.1:9"}
"""Nobody listens there: each platform is out of reach at once."""


@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_takes_a_secret_on_its_line(name: str) -> None:
    """What stands there, everybody on the machine can read in the list of processes."""
    for parameter in COMMANDS[name].params:
        assert not any(word in option for option in parameter.opts for word in NAMES), parameter.opts


@pytest.mark.parametrize("command", [["doctor"], ["connect"], ["volunteers", "list"], ["db", "upgrade"]], ids=" ".join)
def test_no_command_prints_one(command: list[str], tmp_path: Path) -> None:
    done = hotline(*command, cwd=tmp_path, HOTLINE_PUBLIC_URL="https://hotline.example.org", **SECRETS, **NOWHERE)
    printed = done.stdout + done.stderr
    assert printed
    assert [name for name, secret in SECRETS.items() if secret in printed] == []


def test_what_the_log_blots_out_holds_private_addresses_and_the_password_as_it_is() -> None:
    addresses = {
        "HOTLINE_PAGER_URL": "https://pager.example.org/hooks/T0/B0/secret",
        "HOTLINE_AUDIT_ANCHOR": "https://anchor.example.org/put/secret",
        "HOTLINE_TRANSLATOR_URL": "http://localhost:5000/secret",
    }
    database = {"HOTLINE_DATABASE_URL": "postgresql+asyncpg://hotline:p%40ss%2Fword@localhost/hotline"}
    assert {*addresses.values(), "p@ss/word", *SECRETS.values()} <= {*read(SECRETS | addresses | database).secrets}
    assert "/mnt/heads" not in read(SECRETS | {"HOTLINE_AUDIT_ANCHOR": "/mnt/heads"}).secrets


CORE = """
import resource
from bot.cli.running import run
most = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
async def look(): print(most, *resource.getrlimit(resource.RLIMIT_CORE))
run(look())
"""


def test_no_command_leaves_a_core_dump() -> None:
    done = subprocess.run([sys.executable, "-c", CORE], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split()[1:] == ["0", "0"]


def test_no_text_of_an_adapter_or_of_the_settings_holds_one() -> None:
    settings: Settings = read(SECRETS | NOWHERE)
    texts = [repr(settings), str(settings), *(repr(make(settings)) for make in REGISTRY.values())]
    assert [name for text in texts for name, secret in SECRETS.items() if secret in text] == []
