"""Which languages are offered, in their own names: the likeliest five, then all of them."""

from __future__ import annotations

from bot.engine.model import Joined
from bot.language.loading import load
from bot.language.model import Book
from bot.language.reader import read
from tests.engine.talk import ENGLISH, FLOW, MANY, URGENCY, Talk

NAMES = {
    "ja": "日本語",
    "th": "ภาษาไทย",
    "vi": "Tiếng Việt",
    "my": "မြန်မာ",
    "km": "ខ្មែរ",
    "lo": "ລາວ",
    "id": "Bahasa Indonesia",
}


def many_languages(*only: str) -> Book:
    """The small book, with the names of more languages, or of these only, beside English."""
    ask = FLOW.replace("start: hello", "start: tongue").replace(
        "  hello: {say: true, next: watched}",
        "  tongue: {ask: language, next: hello}\n  hello: {say: true, next: watched}",
    )
    files = {
        "flows/welcome.yaml": ask.encode(),
        "flows/many.yaml": MANY.encode(),
        "flows/urgency.yaml": URGENCY.encode(),
        "translations/en/welcome.ftl": (ENGLISH + "\nwelcome-tongue = Which language?\n").encode(),
    }
    files |= {path: content for path, content in load(None).items() if path == "translations/en/hotline.ftl"}
    for language, name in NAMES.items():
        if only and language not in only:
            continue
        files[f"translations/{language}/hotline.ftl"] = f"hotline-words =\n    .name = {name}\n".encode()
    reading = read(files)
    assert reading.book, [finding.message for finding in reading.findings]
    return reading.book


def labels(talk: Talk) -> list[str]:
    return [answer.label for outgoing in talk.shown for answer in outgoing.answers]


def test_the_platforms_language_comes_first_and_five_are_shown_in_their_own_names() -> None:
    talk = Talk(many_languages(), locale="km").do(Joined())
    assert labels(talk)[0] == NAMES["km"]
    assert len([name for name in talk.buttons if not name.startswith("_")]) == 5
    assert "_more_languages" in talk.buttons


def test_more_shows_every_language() -> None:
    talk = Talk(many_languages(), locale="km").do(Joined()).press("_more_languages")
    assert {*NAMES.values(), "English"} <= set(labels(talk))
    talk.press("lo")
    assert talk.conversation.language == "lo"


def test_few_languages_are_all_shown_at_once() -> None:
    talk = Talk(many_languages("ja", "th", "vi", "id")).do(Joined())
    assert {"English", *(NAMES[each] for each in ("ja", "th", "vi", "id"))} <= set(labels(talk))
    assert "_more_languages" not in talk.buttons
