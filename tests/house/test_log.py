"""Nothing that a person wrote, and no secret, is ever in the log."""

import ast
import io
import json
import logging
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from bot.runtime.logging import FIELDS, HIDDEN, MOST_A_MINUTE, Redaction, configure

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"
WORDS = "ช่วยด้วย he took my passport"


class Log:
    """What was logged, as text and as lines."""

    def __init__(self, *secrets: str) -> None:
        self.stream = io.StringIO()
        configure(secrets, self.stream)

    @property
    def text(self) -> str:
        return self.stream.getvalue()

    @property
    def line(self) -> dict[str, Any]:
        (line,) = self.text.splitlines()
        found: dict[str, Any] = json.loads(line)
        return found


def test_a_line_is_one_json_object_with_time_and_level_first() -> None:
    log = Log()
    structlog.get_logger().info("ready", platforms=["line", "telegram"], book=3)
    assert list(log.line) == ["at", "level", "event", "book", "platforms"]
    assert log.line["platforms"] == ["line", "telegram"]


def test_a_field_that_is_not_listed_is_left_out() -> None:
    log = Log()
    structlog.get_logger().error("turn_failed", text="help", address="U1234", name="Noi", platform="line")
    assert log.line.keys() == {"at", "level", "event", "platform"}


@pytest.mark.parametrize("value", [WORDS, b"bytes", {"a": 1}, object(), "two words", "x" * 121, [WORDS]])
def test_a_value_that_could_be_words_is_not_shown(value: object) -> None:
    log = Log()
    structlog.get_logger().info("ready", outcome=value)
    assert log.line["outcome"] in (HIDDEN, [HIDDEN])


@given(st.text(min_size=1).filter(lambda text: not text.isascii()))
def test_no_text_beyond_ascii_ever_gets_in(text: str) -> None:
    log = Log()
    structlog.get_logger().info(text, why=text, error=text, status=text)
    assert {log.line[field] for field in ("event", "why", "error", "status")} == {HIDDEN}


def test_an_exception_is_told_by_its_type_and_its_place() -> None:
    log = Log()
    try:
        raise ValueError(WORDS)
    except ValueError:
        structlog.get_logger().exception("turn_failed")
    assert log.line["error"] == "ValueError"
    assert log.line["where"][-1].startswith("house/test_log.py:")
    assert "passport" not in log.text


@pytest.mark.parametrize(
    "library", ["httpx", "aiohttp.access", "aiohttp.server", "telegram.ext", "asyncio", "sqlalchemy"]
)
def test_a_librarys_text_is_never_shown(library: str) -> None:
    log = Log()
    logging.getLogger(library).info("POST https://api.telegram.org/bot%s/sendMessage", TOKEN)
    assert log.text == ""
    logging.getLogger(library).error("POST https://api.telegram.org/bot%s/sendMessage %s", TOKEN, WORDS)
    assert (log.line["event"], log.line["logger"]) == ("library", library)
    assert TOKEN not in log.text
    assert "passport" not in log.text


def test_warnings_and_threads_that_die_are_logged_without_their_text() -> None:
    log = Log()

    def die() -> None:
        raise KeyError(WORDS)

    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        warnings.warn(WORDS, stacklevel=1)
    thread = threading.Thread(target=die)
    thread.start()
    thread.join()
    first, second = (json.loads(line) for line in log.text.splitlines())
    assert (first["logger"], second["error"]) == ("py.warnings", "KeyError")
    assert "passport" not in log.text


def test_a_record_that_cannot_be_formatted_breaks_nothing() -> None:
    log = Log()
    logging.getLogger("httpx").error("%d %d", "one")  # noqa: PLE1206
    assert log.line["logger"] == "httpx"


@pytest.mark.parametrize("secret", ["k3y/with+signs==", 'quote"and\\slash', "dots.are.dots"])
def test_a_configured_secret_is_blotted_out_wherever_it_stands(secret: str) -> None:
    log = Log(secret)
    structlog.get_logger().error("delivery_refused", why=f"401: {secret}", step=secret)
    assert secret not in log.text
    assert json.dumps(secret)[1:-1] not in log.text
    assert log.line["why"] == "401: [secret]"


def test_redaction_takes_the_longest_secret_first_and_no_pattern_for_one() -> None:
    redaction = Redaction(["one.secret", "one.secret.longer"])
    assert redaction(None, "", "one-secret one.secret.longer one.secret") == "one-secret [secret] [secret]"


def test_a_secret_as_short_as_a_word_does_not_blot_out_words() -> None:
    assert Redaction(["e", ""])(None, "", "ready") == "ready"


def test_whatever_looks_like_a_bots_token_is_blotted_out() -> None:
    log = Log()
    structlog.get_logger().error("delivery_refused", why=f"404: /bot{TOKEN}/sendMessage")
    assert TOKEN not in log.text


def test_garbage_by_the_thousand_is_told_by_the_dozen_and_of_each_kind_anew_each_minute() -> None:
    stream, now = io.StringIO(), [100.0]
    configure((), stream, lambda: now[0])

    def told() -> list[dict[str, Any]]:
        lines = [json.loads(line) for line in stream.getvalue().splitlines()]
        stream.seek(0)
        stream.truncate()
        return lines

    for _ in range(1000):
        structlog.get_logger().warning("webhook_refused", platform="line", status=401)
        logging.getLogger("aiohttp.server").error("Error handling request from %s", "198.51.100.7")
    first = told()
    assert [line["event"] for line in first] == ["webhook_refused", "library"] * MOST_A_MINUTE
    assert [line.get("more") for line in first] == [None] * (2 * MOST_A_MINUTE - 2) + [True] * 2
    structlog.get_logger().warning("webhook_refused", platform="telegram", status=401)
    structlog.get_logger().error("turn_failed", platform="line")
    assert [line["event"] for line in told()] == ["webhook_refused", "turn_failed"]
    now[0] += 60.0
    structlog.get_logger().warning("webhook_refused", platform="line", status=401)
    for _ in range(1000):
        structlog.get_logger().info("book_taken", number=1)
    assert [line["event"] for line in told()] == ["webhook_refused"] + ["book_taken"] * 1000


def calls_of_the_log() -> Iterator[tuple[str, ast.Call]]:
    for path in [*(ROOT / "bot").rglob("*.py"), *(ROOT / "storage").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                owner = node.func.value
                if isinstance(owner, ast.Name) and owner.id in {"log", "logger"} and node.args:
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def test_every_line_that_we_log_has_a_fixed_name_and_only_listed_fields() -> None:
    allowed = {*FIELDS, "exc_info"} - {"at", "level", "event"}
    found = list(calls_of_the_log())
    assert len(found) > 5
    for place, call in found:
        (name,) = call.args
        assert isinstance(name, ast.Constant), place
        assert {keyword.arg for keyword in call.keywords} <= allowed, place
