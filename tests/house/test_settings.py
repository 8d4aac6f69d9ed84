"""What an operator may set, and what they are told when it is wrong."""

import base64
from pathlib import Path

import pytest

from bot.settings import FILE_VARIABLES, SHIPPED_CONTENT, VARIABLES, Settings, SettingsError, read

KEY = base64.b64encode(bytes(range(32))).decode()
OTHER = base64.b64encode(bytes(32)).decode()
NO_FILE = Path("there-is-none.env")
TOKEN = "123456789:AAE-a-token-of-a-bot-that-does-not-exist"
ENOUGH = {"HOTLINE_SECRET_KEYS": KEY}

WRONG = {
    "HOTLINE_DATABASE_URL": "mysql://hotline@localhost/hotline",
    "HOTLINE_SECRET_KEYS": "c2hvcnQ=",
    "HOTLINE_PORT": "80a",
    "HOTLINE_PUBLIC_URL": "http://hotline.example.org",
    "HOTLINE_CONTENT_DIR": "/nonexistent",
    "HOTLINE_COUNTRIES": "JP,UK",
    "HOTLINE_LANGUAGES": "th,jp",
    "HOTLINE_FLOOD_LIMIT": "0",
    "HOTLINE_TWO_PERSON": "maybe",
    "HOTLINE_PAGER_URL": "pager.example.org",
    "HOTLINE_TRANSLATOR_URL": "translator.example.org:5000",
    "HOTLINE_AUDIT_ANCHOR": "http://anchor.example.org",
    "HOTLINE_METRICS_TOKEN": "short",
    "HOTLINE_TELEGRAM_TOKEN": "no-colon",
    "HOTLINE_TELEGRAM_SECRET": "with a space",
    "HOTLINE_TELEGRAM_MODE": "sometimes",
    "HOTLINE_TELEGRAM_API_URL": "ftp://api.example.org",
    "HOTLINE_TELEGRAM_DESK_CHAT": "the team",
    "HOTLINE_LINE_CHANNEL_SECRET": ",",
    "HOTLINE_LINE_API_URL": "api.line.me",
}
CANNOT_BE_WRONG = {"HOTLINE_HOST", "HOTLINE_ERASE_LIST", "HOTLINE_LINE_CHANNEL_TOKEN", "HOTLINE_TRANSLATOR_KEY"}


def problems(**environment: str) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        read(ENOUGH | environment, NO_FILE)
    return caught.value.problems


def test_the_keys_alone_are_enough() -> None:
    settings = read(ENOUGH, NO_FILE)
    assert settings.database_url == "sqlite+aiosqlite:///hotline.db"
    assert (settings.host, settings.port, settings.flood_limit) == ("127.0.0.1", 8080, 40)
    assert settings.master_keys == (KEY,)
    assert settings.content_dir == SHIPPED_CONTENT
    assert not settings.has("telegram")
    assert not settings.has("line")
    assert not settings.is_called


def test_without_keys_nothing_starts_and_the_message_says_how_to_make_one() -> None:
    with pytest.raises(SettingsError) as caught:
        read({}, NO_FILE)
    (problem,) = caught.value.problems
    assert problem.startswith("HOTLINE_SECRET_KEYS is missing.")
    assert "openssl rand -base64 32" in problem


def test_a_command_that_needs_no_keys_may_go_without() -> None:
    assert read({}, NO_FILE, needs=()).secret_keys == ()


def test_every_variable_that_can_be_wrong_is_tried_here() -> None:
    assert WRONG.keys() | CANNOT_BE_WRONG == set(VARIABLES)


@pytest.mark.parametrize("variable", WRONG)
def test_a_malformed_variable_is_named_explained_and_shown_rightly(variable: str) -> None:
    beside = {"HOTLINE_LINE_CHANNEL_TOKEN": "token"} if variable == "HOTLINE_LINE_CHANNEL_SECRET" else {}
    beside |= {"HOTLINE_TELEGRAM_SECRET": "x"} if variable == "HOTLINE_TELEGRAM_TOKEN" else {}
    (problem,) = problems(**{variable: WRONG[variable]}, **beside)
    assert problem.startswith(f"{variable}: ")
    assert " It must be " in problem
    assert f" For example: {variable}=" in problem


@pytest.mark.parametrize("variable", VARIABLES)
def test_the_example_of_a_variable_is_right(variable: str, tmp_path: Path) -> None:
    (example,) = Settings.model_fields[variable.removeprefix("HOTLINE_").lower()].examples or ()
    (tmp_path / "flows").mkdir()
    worked = {"/srv/hotline/content": str(tmp_path), '"$(openssl rand -base64 32)"': KEY}.get(example, example)
    worked = "0123456789abcdef0123456789abcdef" if worked.startswith('"$(openssl') else worked
    line = {"HOTLINE_LINE_CHANNEL_SECRET": "secret", "HOTLINE_LINE_CHANNEL_TOKEN": "token"}
    assert read(ENOUGH | {"HOTLINE_TELEGRAM_SECRET": "s"} | line | {variable: worked}, NO_FILE)


def test_a_command_in_place_of_what_it_prints_is_no_secret(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text('HOTLINE_METRICS_TOKEN="$(openssl rand -hex 24)"\n')
    with pytest.raises(SettingsError) as caught:
        read(ENOUGH, tmp_path / ".env")
    assert caught.value.problems == [
        "HOTLINE_METRICS_TOKEN holds a command, and no command is run here. Write what it prints."
    ]


def test_all_problems_are_told_at_once() -> None:
    found = problems(
        HOTLINE_PORT="0", HOTLINE_COUNTRIES="XX", HOTLINE_TELEGRAM_TOKEN=TOKEN, HOTLINE_PROT="1", HOTLINE_HOST=""
    )
    named = {problem.split()[0].rstrip(":") for problem in found}
    assert named == {"HOTLINE_PORT", "HOTLINE_COUNTRIES", "HOTLINE_TELEGRAM_SECRET", "HOTLINE_PROT"}


def test_each_wrong_part_of_a_list_is_named() -> None:
    (problem,) = problems(HOTLINE_LANGUAGES="jp,th,kh")
    assert '"jp" is not understood, "kh" is not understood' in problem


@pytest.mark.parametrize("variable", ["HOTLINE_TELEGRAM_TOKEN", "HOTLINE_METRICS_TOKEN", "HOTLINE_SECRET_KEYS"])
def test_no_message_shows_a_secret(variable: str) -> None:
    assert "xyzzy" not in " ".join(problems(**{variable: "xyzzy plugh"}))
    assert "xyzzy" not in " ".join(problems(**{f"{variable}_FILE": "xyzzy"}))


def test_a_database_password_is_in_no_message_and_in_no_text_of_the_settings() -> None:
    assert "xyzzy" not in " ".join(problems(HOTLINE_DATABASE_URL="mysql://me:xyzzy@localhost/db"))
    settings = read(ENOUGH | {"HOTLINE_DATABASE_URL": "postgresql+asyncpg://me:xyzzy@localhost/db"}, NO_FILE)
    assert "xyzzy" not in repr(settings)
    assert "xyzzy" in settings.secrets


def test_no_text_of_the_settings_shows_a_secret() -> None:
    settings = read(
        ENOUGH
        | {
            "HOTLINE_TELEGRAM_TOKEN": TOKEN,
            "HOTLINE_TELEGRAM_SECRET": "hemlig,ny-hemlig",
            "HOTLINE_METRICS_TOKEN": "m" * 16,
        }
        | {"HOTLINE_LINE_CHANNEL_SECRET": "channel-secret", "HOTLINE_LINE_CHANNEL_TOKEN": "channel-token"},
        NO_FILE,
    )
    assert set(settings.secrets) == {KEY, TOKEN, "hemlig", "ny-hemlig", "m" * 16, "channel-secret", "channel-token"}
    for secret in settings.secrets:
        assert secret not in f"{settings!r} {settings}"


def test_an_unknown_variable_is_refused_with_the_nearest_name() -> None:
    assert problems(HOTLINE_TELEGRAM_TOKN=TOKEN) == [
        "HOTLINE_TELEGRAM_TOKN is not a setting. The nearest one is HOTLINE_TELEGRAM_TOKEN."
    ]


def test_variables_of_other_programs_are_not_ours() -> None:
    assert read(ENOUGH | {"PORT": "x", "HOT": "y"}, NO_FILE).port == 8080


def test_telegrams_webhook_needs_its_secret_and_polling_does_not() -> None:
    (problem,) = problems(HOTLINE_TELEGRAM_TOKEN=TOKEN)
    assert problem.startswith("HOTLINE_TELEGRAM_SECRET is missing: HOTLINE_TELEGRAM_TOKEN switches")
    settings = read(ENOUGH | {"HOTLINE_TELEGRAM_TOKEN": TOKEN, "HOTLINE_TELEGRAM_MODE": "polling"}, NO_FILE)
    assert settings.polls_telegram
    assert not settings.is_called


@pytest.mark.parametrize(("given", "missing"), [("SECRET", "TOKEN"), ("TOKEN", "SECRET")])
def test_line_needs_secret_and_token_together(given: str, missing: str) -> None:
    (problem,) = problems(**{f"HOTLINE_LINE_CHANNEL_{given}": "something"})
    assert problem.startswith(f"HOTLINE_LINE_CHANNEL_{missing} is missing")


@pytest.mark.parametrize("between", ["\n", "\r\n", ",", ", ", ",\n"])
def test_a_secret_may_stand_in_a_file_and_keys_one_to_a_line(tmp_path: Path, between: str) -> None:
    (tmp_path / "keys").write_text(f"{KEY}{between}{OTHER}\n", newline="")
    assert read({"HOTLINE_SECRET_KEYS_FILE": str(tmp_path / "keys")}, NO_FILE).master_keys == (KEY, OTHER)


def test_a_secret_that_stands_twice_is_refused(tmp_path: Path) -> None:
    assert problems(HOTLINE_SECRET_KEYS_FILE=str(tmp_path)) == [
        "HOTLINE_SECRET_KEYS_FILE and HOTLINE_SECRET_KEYS are both set. Keep one of them."
    ]


@pytest.mark.parametrize("variable", FILE_VARIABLES)
def test_a_file_of_a_secret_that_is_not_there_is_named_by_its_variable(variable: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read({variable: "/nonexistent"}, NO_FILE, needs=())
    assert caught.value.problems[0].startswith(f"{variable}: the file that it names cannot be read: No such file")


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("HOTLINE_PORT=1000\nHOTLINE_HOST=::1\n# a remark\nOTHER=x\n")
    settings = read(ENOUGH | {"HOTLINE_PORT": "2000"}, tmp_path / ".env")
    assert (settings.port, settings.host) == (2000, "::1")


def test_a_line_of_the_file_that_cannot_be_read_is_named_by_its_number(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("HOTLINE_PORT=1000\nHOTLINE_METRICS_TOKEN xyzzy\n")
    with pytest.raises(SettingsError) as caught:
        read(ENOUGH, tmp_path / ".env")
    assert caught.value.problems == [f"{tmp_path / '.env'}, line 2: write NAME=value."]


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match="cannot be read: it is not UTF-8"):
        read(ENOUGH, tmp_path / ".env")


def test_the_demo_does_not_ask_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOTLINE_TELEGRAM_TOKEN", TOKEN)
    one, two = (Settings.for_demo(database=tmp_path / "demo.db", port=8080) for _ in range(2))
    assert not one.has("telegram")
    assert one.database_url == f"sqlite+aiosqlite:///{tmp_path}/demo.db"
    assert one.master_keys != two.master_keys
