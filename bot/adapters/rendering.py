"""The one rendering: what a turn shows, as bubbles that a platform can show. Pure.

Long texts are split at paragraphs, sentences, spaces and at last between what people see as characters, never inside
a telephone number or a link. Answers that do not fit are paged. Where some people see no buttons, the answers stand
numbered in the text as well: typing a number or a label always works.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import regex

from bot.adapters.contract import Sign
from bot.adapters.limits import Limits, Unit
from bot.engine.attachment import Attachment, Pause
from bot.engine.outgoing import Answer, Card, Outgoing, Part

SKIP = "skip"
MORE_WITHOUT_LABEL = "…"
STANDING_BETWEEN = (Attachment, Pause)
ALWAYS = ("_human", "_leave")
"""Answers that hold at any age."""
ECHO = {"_leave": "👋"}
"""What stands in the chat as the person's own words where a press is shown there, instead of the label: whoever leaves
quietly has a phrase book on the screen, and right above it would stand that they left quietly."""

_UNSENDABLE = regex.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_VISIBLE = regex.compile(r"[^\s\p{C}\p{Z}]")
_GRAPHEME = regex.compile(r"\X")
# A link, a number or a grapheme. Links and numbers take the marks behind them too, so that no piece ends inside a
# grapheme: a keycap begins with a digit.
_PIECE = regex.compile(
    r"""(?: (?:https?://|www\.)\S++ | [+#*]?\d(?:[\d\ ().‐‑–/-]{0,30}\d)?+ )
        [\p{GCB=Extend}\p{GCB=SpacingMark}\p{GCB=ZWJ}]*+
    | \X""",
    regex.IGNORECASE | regex.VERBOSE,
)
_ENDS_SENTENCE = regex.compile(r"[.!?…।။៕。！？]")
_ENDS_SENTENCE_ALONE = regex.compile(r"[।။៕。！？]")


class Button(NamedTuple):
    """`token` comes back when `label` is pressed; `echo` stands in the chat then, where a press is shown there."""

    token: str
    label: str
    echo: str


class Bubble(NamedTuple):
    """One message as a person sees it: a text, or an attachment, whose `text` says what it shows."""

    text: str
    buttons: tuple[Button, ...] = ()
    attachment: Attachment | None = None
    after: float = 0.0
    """Seconds after the bubble before it."""


def bubbles(
    outgoing: Outgoing, limits: Limits, sign: Sign, *, shows: Collection[str] = ("picture", "audio", "map")
) -> list[Bubble]:
    """The messages that show it, in order, each within the limits; the buttons stand at the last one.

    `shows`: kinds of attachments that can be shown now; of the others the description is read instead.
    """
    if any([type(part) in STANDING_BETWEEN for part in outgoing.parts]):  # noqa: C419 - a list is quicker
        return _mixed(outgoing, limits, sign, shows)
    texts = [text for part in outgoing.parts if _VISIBLE.search(text := _text(part))]
    fitting, listed = _answers(outgoing, limits, sign, seen=bool(texts))
    if listed:
        texts[-1:] = ["\n\n".join([*texts[-1:], listed])]
    split_texts = [piece for text in texts for piece in split(text, limits.text)]
    return [Bubble(text) for text in split_texts[:-1]] + [Bubble(text, fitting) for text in split_texts[-1:]]


def _answers(outgoing: Outgoing, limits: Limits, sign: Sign, *, seen: bool) -> tuple[tuple[Button, ...], str]:
    """The buttons, and the list of all answers where not everybody sees them."""
    shown = _page(outgoing, limits.buttons)
    buttons = [_button(answer, outgoing, limits, sign) for answer in shown]
    fitting = tuple([button for button in buttons if len(button.token) <= limits.token])
    seen = seen and limits.buttons_seen_everywhere and len(fitting) == len(buttons)
    return fitting, _listed(outgoing.answers) if shown and not seen else ""


# ── with pictures, sounds, places and pauses ───────────────────────────────────────────────────────────────


def _mixed(outgoing: Outgoing, limits: Limits, sign: Sign, shows: Collection[str]) -> list[Bubble]:
    said = list(_between(outgoing, limits, shows))
    fitting, listed = _answers(outgoing, limits, sign, seen=bool(said))
    if listed:
        _append_text(said, listed)
    whole = [piece for bubble in said for piece in _within(bubble, limits.text)]
    if fitting and whole:
        whole[-1] = whole[-1]._replace(buttons=fitting)
        _keep_a_way_out(whole, outgoing, limits, sign)
    return whole


def _between(outgoing: Outgoing, limits: Limits, shows: Collection[str]) -> Iterator[Bubble]:
    after = 0.0
    for part in outgoing.parts:
        match part:
            case Pause(seconds):
                after += seconds if limits.pauses and not outgoing.urgent else 0.0
                continue
            case Attachment(kind, alt) if kind in shows:
                yield Bubble(sendable(alt), attachment=part, after=after)
            case Attachment(alt=alt):
                if text := sendable(alt):
                    yield Bubble(text, after=after)
            case _:
                if not _VISIBLE.search(text := _text(part)):
                    continue
                yield Bubble(text, after=after)
        after = 0.0


def _append_text(said: list[Bubble], text: str) -> None:
    """Below the last words, or as words of its own."""
    if said and said[-1].attachment is None:
        said[-1] = said[-1]._replace(text=f"{said[-1].text}\n\n{text}")
    else:
        said.append(Bubble(text))


def _within(bubble: Bubble, most: int) -> Sequence[Bubble]:
    if bubble.attachment or utf16(bubble.text) <= most:
        return (bubble,)
    first, *others = split(bubble.text, most)
    return [bubble._replace(text=first), *map(Bubble, others)]


def _keep_a_way_out(said: list[Bubble], outgoing: Outgoing, limits: Limits, sign: Sign) -> None:
    """A human and the way out are reachable while somebody waits for what follows a pause."""
    for at in range(1, len(said)):
        if said[at].after:
            ways = [answer for answer in outgoing.answers if answer.name in ALWAYS]
            standing = tuple(_button(answer, outgoing, limits, sign) for answer in ways)
            said[at - 1] = said[at - 1]._replace(buttons=standing)


def utf16(text: str) -> int:
    """Length in UTF-16 units, as LINE and Telegram count texts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def graphemes(text: str) -> list[str]:
    """What people see as characters, each with its marks."""
    return list(_GRAPHEME.findall(text))


# ── texts ──────────────────────────────────────────────────────────────────────────────────────────────────


def _text(part: Part) -> str:
    if isinstance(part, STANDING_BETWEEN):
        return ""
    if isinstance(part, Card):
        lines = (part.title, *part.lines, part.call)
        return "\n".join(line for line in map(sendable, lines) if line)
    return sendable(part.text)


def sendable(text: str) -> str:
    """The text without what JSON or a platform refuses: control characters and lone surrogates."""
    return text if text.isprintable() else _UNSENDABLE.sub("", text).strip()


def split(text: str, most: int) -> list[str]:
    """The text in pieces of at most `most` UTF-16 units, cut where it hurts least. Pieces begin and end visibly."""
    if utf16(text) <= most:
        return [text]
    pieces = list(_pieces(text, most))
    lengths = [utf16(piece) for piece in pieces]
    texts, start = [], 0
    while start < len(pieces):
        end = _end(pieces, start, _fitting(lengths, start, most))
        texts.append("".join(pieces[start:end]).strip())
        start = end
    return [each for each in texts if each]


def _pieces(text: str, most: int) -> Iterator[str]:
    """What must stay whole: links, numbers, graphemes. What is longer than a bubble can't, so it is cut after all."""
    for piece in _PIECE.findall(text):
        if utf16(piece) <= most:
            yield piece
            continue
        for grapheme in graphemes(piece):
            yield from [grapheme] if utf16(grapheme) <= most else grapheme


def _fitting(lengths: Sequence[int], start: int, most: int) -> int:
    """Where the pieces from `start` on no longer fit."""
    room = most
    for index in range(start, len(lengths)):
        room -= lengths[index]
        if room < 0:
            return index
    return len(lengths)


def _end(pieces: Sequence[str], start: int, end: int) -> int:
    """The best place to cut in the second half of what fits; the later of two that are equally good."""
    if end == len(pieces):
        return end
    return 1 + max(range((start + end) // 2, end), key=lambda index: (_rank(pieces, index), index))


def _rank(pieces: Sequence[str], index: int) -> int:
    """How good it is to cut behind this piece: 4 paragraph, 3 line, 2 sentence, 1 space, 0 anywhere else."""
    piece = pieces[index]
    if piece == "\n":
        return 4 if pieces[index - 1] == "\n" else 3
    if piece.isspace():
        return 2 if index and _ENDS_SENTENCE.match(pieces[index - 1]) else 1
    return 2 if _ENDS_SENTENCE_ALONE.match(piece) else 0


# ── answers ────────────────────────────────────────────────────────────────────────────────────────────────


def _page(outgoing: Outgoing, most: int) -> Sequence[Answer]:
    """The answers that become buttons now: a page of those that turn, and those that stand on every page."""
    if len(outgoing.answers) <= most:
        return outgoing.answers
    standing = [answer for answer in outgoing.answers if _stands(answer)][: most - 2]
    turning = [answer for answer in outgoing.answers if answer not in standing]
    size = most - len(standing) - 1
    count = -(-len(turning) // size)
    page = outgoing.page % count
    more = Answer(f"_page_{(page + 1) % count}", outgoing.more or MORE_WITHOUT_LABEL)
    return [*turning[page * size : (page + 1) * size], more, *standing]


def _stands(answer: Answer) -> bool:
    """No page may be without the engine's own answers, above all a human and the way out; nor without *skip*."""
    return answer.name.startswith("_") or answer.name == SKIP


def _listed(answers: Sequence[Answer]) -> str:
    """All answers, each with the number that the engine understands: its place among them, whatever the page.

    Where words or a number are asked for, a typed 2 is no choice: there is nothing of the question's own to choose
    then, only *skip* and what stands everywhere, and the labels stand without numbers.
    """
    asks_for_words = all(map(_stands, answers)) and any(answer.name == SKIP for answer in answers)
    marks = ("–" if asks_for_words else f"{number}." for number in range(1, len(answers) + 1))
    return "\n".join(f"{mark} {_one_line(answer.label)}" for mark, answer in zip(marks, answers, strict=True))


def _button(answer: Answer, outgoing: Outgoing, limits: Limits, sign: Sign) -> Button:
    label = _fitted(answer.label, limits.label, limits.label_unit)
    return Button(sign(outgoing.visit, answer), label, ECHO.get(answer.name, label))


@lru_cache(maxsize=4096)
def _fitted(label: str, most: int, unit: Unit) -> str:
    return shortened(_one_line(label) or MORE_WITHOUT_LABEL, most, unit)


def _one_line(label: str) -> str:
    return label if label.isprintable() else " ".join(sendable(label).split())


def shortened(label: str, most: int, unit: Unit) -> str:
    """The label, cut between graphemes where it is too long: the last resort, for the checks of the book forbid it."""
    if (len(label) if unit == "graphemes" else utf16(label)) <= most:
        return label
    clusters = graphemes(label)
    if unit == "graphemes":
        return label if len(clusters) <= most else "".join(clusters[: most - 1]).rstrip() + "…"
    kept = _fitting([utf16(cluster) for cluster in clusters], 0, most - 1)
    return "".join(clusters[:kept]).rstrip() + "…"
