"""The log: one JSON object a line on standard error, and nothing in it that a person or a volunteer wrote.

Three lines of defence. Fields that are not listed here are left out, and values that could be words are not shown.
Of an exception only its type and its place are told, of a library's record only where it comes from: their texts may
quote what they were given. At last every configured secret, and whatever looks like a bot's token, is blotted out.

And whoever sends garbage must not fill the disk with what is told of it: of complaints of one kind, so many a minute.
"""

from __future__ import annotations

import base64
import logging
import re
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePath
from types import TracebackType
from typing import Any, TextIO
from urllib.parse import quote, quote_plus

import structlog
from structlog.typing import EventDict, WrappedLogger

from bot.world import RealWorld

FIELDS = (
    "at",
    "level",
    "event",
    "arrivals",
    "book",
    "error",
    "happened",
    "hash",
    "lanes",
    "language",
    "logger",
    "message",
    "number",
    "outcome",
    "platform",
    "platforms",
    "seconds",
    "status",
    "step",
    "tries",
    "where",
    "why",
    "more",
)
"""Every field of a line, in this order. `message` names a text of the book, `why` is an adapter's own sentence. With
`more`, which comes last, the others of the same kind are left out for up to a minute."""
HIDDEN = "[not shown]"
PLACES = 8
"""Frames that are told of an exception, the innermost last."""
SHORTEST_SECRET = 8
"""A shorter one is blotted out nowhere: it would be found within ordinary words."""
MINUTE = 60.0
KIND = ("event", "error", "logger", "platform", "status", "where")
"""What makes two lines alike."""
MOST_A_MINUTE = 30
"""Warnings and errors of one kind. The figures (`/metrics`) count on."""
GREATEST_NUMBER = 1_000_000
"""What is counted here stays below it, and the number of a chat does not."""
_NAME = r"(?![UCR]?[0-9a-f]{12})[A-Za-z_]"
"""How names begin: ids of people and groups on LINE, and bytes written as hex, could be names otherwise."""
SHAPES = {
    "at": r"[0-9TZ:.+-]{0,40}",
    "level": r"[a-z]{0,10}",
    "event": r"[a-z_]{0,40}",
    "error": _NAME + r"[A-Za-z_]{0,60}",
    "happened": r"[A-Z][A-Za-z]{0,30}",
    "hash": r"(?=\d*[a-f])[0-9a-f]{12}",  # with a letter, for the number of a chat has none
    "language": r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}",
    "logger": _NAME + r"[A-Za-z_.]{0,60}",
    "message": r"[a-z][a-z0-9_]{0,60}-[a-z0-9_.]{1,80}",
    "outcome": r"[A-Z][A-Za-z]{0,30}",
    "platform": r"[a-z]{1,12}",
    "platforms": r"[a-z]{1,12}",
    "step": r"[a-z_]{1,40}",
    "where": r"[\w./ -]{1,80}:\d{1,6}",
    "why": r"\d{3}(: [ -~]{0,160})?",
}
"""What the text of a field has to look like; a field that is not here holds numbers only."""
_SHAPES = {field: re.compile(shape, re.ASCII) for field, shape in SHAPES.items()}
_BOT_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")


def configure(
    secrets: Iterable[str] = (), stream: TextIO | None = None, monotonic: Callable[[], float] | None = None
) -> None:
    """From now on everything is logged this way, also what libraries log. `monotonic` gives seconds that only grow."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
            _tell_only_where,
            _keep_only_listed,
            Sparing(monotonic or RealWorld().monotonic),
            structlog.processors.JSONRenderer(),
            Redaction(secrets),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(file=stream or sys.stderr),
        cache_logger_on_first_use=False,
    )
    logging.raiseExceptions = False  # or a broken handler would print the record
    logging.captureWarnings(capture=True)
    logging.basicConfig(level=logging.WARNING, handlers=[_Library()], force=True)
    threading.excepthook = lambda died: _log_death(died.exc_type, died.exc_traceback)
    sys.unraisablehook = lambda died: _log_death(died.exc_type, died.exc_traceback)


class Sparing:
    """Leaves out what was told often enough within a minute: garbage by the thousand is told by the dozen."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._began = -MINUTE
        self._told: Counter[str] = Counter()

    def __call__(self, _logger: WrappedLogger, _name: str, line: EventDict) -> EventDict:
        """The line, or nothing of it."""
        if line.get("level") not in ("warning", "error", "critical"):
            return line
        if self._monotonic() - self._began >= MINUTE:
            self._began = self._monotonic()
            self._told.clear()
        kind = repr([line.get(field) for field in KIND])
        self._told[kind] += 1
        if self._told[kind] > MOST_A_MINUTE:
            raise structlog.DropEvent
        if self._told[kind] == MOST_A_MINUTE:
            line["more"] = True
        return line


class Redaction:
    """The second line of defence: blots secrets out of a finished line."""

    def __init__(self, secrets: Iterable[str]) -> None:
        worth_it = [secret for secret in secrets if len(secret) >= SHORTEST_SECRET]
        forms = {form for secret in worth_it for form in _forms(secret)}
        known = [_escaped_or_not(form) for form in sorted(forms, key=len, reverse=True)]
        self._secret = re.compile("|".join([*known, _BOT_TOKEN.pattern]))

    def __call__(self, _logger: WrappedLogger, _name: str, line: Any) -> str:
        """The line without secrets."""
        return self._secret.sub("[secret]", line)


def _forms(secret: str) -> Iterator[str]:
    """A secret as it may stand in a line: plain, or as URLs, headers and hexadecimal carry it."""
    data = secret.encode("utf-8", "surrogatepass")
    yield secret
    yield quote(data, safe="")
    yield quote_plus(data)
    yield data.hex()
    for encoded in (base64.b64encode(data), base64.urlsafe_b64encode(data)):
        yield encoded.decode().rstrip("=")


def _escaped_or_not(form: str) -> str:
    """A pattern of it, however often it was put into quotes."""
    parts = {"\\": r"\\+", '"': r'\\*"', "'": r"\\*'", "/": r"\\*/"}
    return "".join(parts.get(each) or re.escape(each) for each in form)


class _Library(logging.Handler):
    """What a library logs, without its text."""

    def emit(self, record: logging.LogRecord) -> None:
        """See `logging.Handler`."""
        place = f"{_short(record.pathname)}:{record.lineno}"
        error, traceback = (record.exc_info or (None, None, None))[0::2]
        structlog.get_logger().log(
            max(record.levelno, logging.INFO),
            "library",
            logger=record.name,
            where=places(traceback) or [place],
            **({"error": error.__name__} if error else {}),
        )


def places(traceback: TracebackType | None) -> list[str]:
    """`file:line` of the innermost frames, the innermost last."""
    found = []
    while traceback is not None:
        found.append(f"{_short(traceback.tb_frame.f_code.co_filename)}:{traceback.tb_lineno}")
        traceback = traceback.tb_next
    return found[-PLACES:]


def _short(path: str) -> str:
    return "/".join(PurePath(path).parts[-2:])


def _log_death(error: type[BaseException] | None, traceback: TracebackType | None) -> None:
    name = error.__name__ if error else ""
    structlog.get_logger().error("unexpected", error=name, where=places(traceback))


def _tell_only_where(_logger: WrappedLogger, _name: str, line: EventDict) -> EventDict:
    given = line.pop("exc_info", None)
    error = given if isinstance(given, BaseException) else sys.exc_info()[1] if given else None
    if error is not None:
        line["error"] = type(error).__name__
        line["where"] = places(error.__traceback__)
    return line


def _keep_only_listed(_logger: WrappedLogger, _name: str, line: EventDict) -> EventDict:
    return {field: _harmless(field, line[field]) for field in FIELDS if field in line}


def _harmless(field: str, value: object) -> object:
    """Small numbers and names of ours are shown; what could be somebody's words, name or address is not."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return value if abs(value) < GREATEST_NUMBER else HIDDEN
    if isinstance(value, list | tuple):
        return [_harmless(field, each) for each in value]
    shape = _SHAPES.get(field)
    return value if isinstance(value, str) and shape and shape.fullmatch(value) else HIDDEN
