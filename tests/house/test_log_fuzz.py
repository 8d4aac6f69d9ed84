"""Whatever is thrown at the log, in whatever shape: no secret, no address, no name and no word of anybody gets out."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import logging
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
import structlog
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cli.errors import explain
from bot.runtime.logging import FIELDS, configure

SECRET = 'k3y/with+signs&quotes"=='
TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"
FORMS: tuple[Callable[[str], str], ...] = (
    str,
    repr,
    str.upper,
    json.dumps,
    lambda text: json.dumps(json.dumps(text)),
    lambda text: quote(text, safe=""),
    quote_plus,
    lambda text: base64.b64encode(text.encode()).decode(),
    lambda text: base64.urlsafe_b64encode(text.encode()).decode(),
    lambda text: text.encode().hex(),
    lambda text: f"https://api.telegram.org/bot{text}/sendMessage?chat_id={text}",
    lambda text: f"Bearer {text}\r\nX-Next: 1",
)
PRIVATE = st.one_of(
    st.sampled_from(
        [
            "he took my passport", "ช่วยด้วย เขายึดพาสปอร์ต", "助けてください", "tôi sợ", "Noi Khamdee", "+66 81 234 5678",
            "noi@example.org", "U4af4980629c1d8b0e7f65a3c2d1b0f9e", "8461730026511", "35.6895, 139.6917",
        ]
    ),
    st.text(st.characters(min_codepoint=0xA0, exclude_categories=("Cs", "Cn")), min_size=4),
)  # fmt: skip
"""What persons and volunteers write, and where they are reached."""


class MarkedError(Exception):
    """An exception that carries what it must not."""

    def __init__(self, words: str) -> None:
        super().__init__(words, {"text": words})
        self.words = words
        self.add_note(words)

    __repr__ = __str__ = lambda self: self.words


def shapes(kept: str) -> st.SearchStrategy[Any]:
    """The text alone, encoded, as bytes, in containers, in objects that print it."""
    written = st.sampled_from(FORMS).map(lambda form: form(kept))
    leaf = st.one_of(
        written, written.map(str.encode), written.map(lambda text: f"{kept} {text}"), st.just(MarkedError(kept))
    )
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3),
            st.tuples(inner, inner),
            st.dictionaries(st.one_of(written, st.just("text")), inner, min_size=1, max_size=2),
        ),
        max_leaves=4,
    )


def raised(words: str, how: int) -> BaseException:
    """An exception with a cause, a context, a group or a note that holds the words."""
    try:
        try:
            raise MarkedError(words)
        except MarkedError as inner:
            if how == 0:
                raise ValueError(words) from inner
            if how == 1:
                raise KeyError(words)  # noqa: B904 - the context is what is tried
            raise ExceptionGroup(words, [inner, OSError(5, words, words)]) from None
    except Exception as error:
        return error


def throw(where: str, value: Any, error: BaseException) -> None:
    """One way into the log."""
    match where:
        case "field":
            structlog.get_logger().error("turn_failed", **dict.fromkeys(FIELDS[3:], value), text=value)
        case "exception":
            structlog.get_logger().error("turn_failed", exc_info=error, why=value)
        case "library":
            logging.getLogger("httpx").error(
                "%s %r", value, error, exc_info=error, extra={"text": value}, stack_info=True
            )
        case "bare":
            logging.getLogger("telegram").critical(value, exc_info=error)
        case "warning":
            warnings.warn(str(value), stacklevel=1)
        case "loop":
            loop = asyncio.new_event_loop()
            loop.call_exception_handler({"message": str(value), "exception": error, "text": value})
            loop.close()
        case "unraisable":
            sys.unraisablehook(_Unraisable(error, value))


class _Unraisable:
    def __init__(self, error: BaseException, value: Any) -> None:
        self.exc_type, self.exc_value, self.exc_traceback = type(error), error, error.__traceback__
        self.err_msg, self.object = str(value), value


WAYS = ("field", "exception", "library", "bare", "warning", "loop", "unraisable")


@pytest.fixture(autouse=True)
def _every_warning_is_told() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        yield


def logged(where: str, value: Any, error: BaseException) -> str:
    stream = io.StringIO()
    configure([SECRET], stream)
    throw(where, value, error)
    return stream.getvalue()


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_nothing_that_somebody_wrote_gets_out(data: st.DataObject) -> None:
    words, how = data.draw(PRIVATE), data.draw(st.integers(0, 2))
    text = logged(data.draw(st.sampled_from(WAYS)), data.draw(shapes(words)), raised(words, how))
    assert text
    for form in FORMS:
        assert form(words) not in text
    assert all(json.loads(line) for line in text.splitlines())


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_no_secret_gets_out_in_any_form(data: st.DataObject) -> None:
    secret, how = data.draw(st.sampled_from([SECRET, TOKEN])), data.draw(st.integers(0, 2))
    value = data.draw(shapes(secret))
    status = data.draw(st.sampled_from(["", "401: ", "500: "]))
    told = f"{status}{value}" if isinstance(value, str) else value
    text = logged(data.draw(st.sampled_from(WAYS)), told, raised(secret, how))
    forms = FORMS if secret == SECRET else FORMS[:2]
    assert not [form(secret) for form in forms if form is not str.upper and form(secret).strip("'\"=") in text]


@given(PRIVATE, st.integers(0, 2))
def test_what_the_command_line_says_of_an_error_holds_none_of_it(words: str, how: int) -> None:
    error = raised(words, how)
    assert isinstance(error, Exception)
    assert words not in explain(error)


def test_a_number_as_large_as_a_chat_s_is_not_shown() -> None:
    text = logged("field", 8_461_730_026, ValueError())
    assert "8461730026" not in text
    assert '"status": 12' in logged("field", 12, ValueError())


@pytest.mark.parametrize("form", [form for form in FORMS if form is not str.upper])
def test_a_secret_within_what_a_platform_answered_is_blotted_out_in_each_form(form: Callable[[str], str]) -> None:
    text = logged("field", f"401: {form(SECRET)[:100]}".replace("\r\n", " "), ValueError())
    assert form(SECRET)[:100].strip("'\"=\r\n") not in text
    assert "[secret]" in text
