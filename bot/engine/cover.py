"""The cover: what stands on the screen while a person hides. A script of its own, in a conversation of its own.

It is played on `Book.cover`, which has nothing of the hotline, and on `Conversation.covered`, which has nothing of the
person. So it cannot tell what it does not know, whoever plays with it and whatever they try.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

import msgspec
import regex

from bot.engine import own_words, walk
from bot.engine.answering import answer, turn_page
from bot.engine.draft import Draft
from bot.engine.duty import Duty
from bot.engine.model import Conversation, Event, Joined, Media, Missing, Pressed, Said, Show
from bot.engine.normal import normalise
from bot.engine.outgoing import Words
from bot.engine.questions import MEANT, OWN_QUESTION, PAGE, meaning, offer, offered, phrases, present
from bot.engine.understanding import Perhaps, Taken
from bot.language.model import Book, Say
from bot.language.wording import Wording

ALBUM_SECONDS = 5
"""Pictures that come together are answered together."""
WAY_BACK = "night"
"""The answer of the cover's own question that leads back: its button has the moon of the sign."""
REPLIES: Mapping[str, str] = {
    "data": "hotline-cover_data",
    "privacy": "hotline-cover_data",
    "leave": "hotline-cover_bye",
    "thanks": "hotline-cover_thanked",
    "who": "hotline-cover_help",
    "human": "hotline-cover_help",
    "call": "hotline-cover_help",
    "_danger": "hotline-cover_help",
}
"""What words that work everywhere else are answered here."""
NEW_START = ("afresh", "forget")
_SIDES = regex.compile("[:：៖]")
"""Between a word and what it is in the other language, in a line of a lesson."""
_BRACKETS = regex.compile("[()（）]")


def appear(draft: Draft, *, older: bool = False) -> None:
    """It stands there now, from its beginning: that fills the screen, so that at a glance nothing else is there.

    `older`: what stands above it could not all be deleted; that is said, as a phrase book would.
    """

    def appearing(stage: Draft) -> None:
        if older:
            stage.say("hotline-cover_older")
        walk.begin(stage)

    _play(draft, appearing)


def ask_harmlessly(draft: Draft) -> None:
    """A question of the cover's own, one answer of which is the way back."""
    _play(draft, lambda stage: walk.open_panel(stage, OWN_QUESTION))


def hear(draft: Draft, event: Event) -> None:
    """Whatever happens is answered in character."""
    _play(draft, lambda stage: _hear(stage, event))


def leads_back(draft: Draft, event: Event) -> bool:
    """Whether it is the answer of the cover's own question that leads back."""
    if draft.book.cover is None or draft.conversation.covered is None:
        return False
    stage = _stage(draft, draft.book.cover)
    if offered(stage.conversation.panel).below != OWN_QUESTION:
        return False
    match event:
        case Pressed(visit, name):
            return (visit, name) == (stage.conversation.visit, WAY_BACK)
        case Said(text):
            return meaning(stage, present(stage), text) == Taken(WAY_BACK)
        case _:
            return False


def _play(draft: Draft, doing: Callable[[Draft], None]) -> None:
    """Do it on the cover's stage; only what is shown leaves it. A book without a cover has its one line."""
    draft.parts.clear()
    if draft.book.cover is None:
        draft.say("hotline-cover")
        draft.show(now=True)
        return
    stage = _stage(draft, draft.book.cover)
    doing(stage)
    draft.set(covered=stage.conversation, visit=stage.conversation.visit)
    draft.visited += stage.visited
    draft.add(*(effect for effect in stage.effects if isinstance(effect, Show | Missing)))


def _stage(draft: Draft, book: Book) -> Draft:
    """Visits go on from those of the conversation, so that no button of the one is ever taken for the other's."""
    real = draft.conversation
    covered = real.covered or Conversation(real.id, real.platform, locale=real.locale, language=draft.language)
    stage = Draft(
        book, msgspec.structs.replace(covered, visit=real.visit), draft.now, Duty(languages=draft.duty.languages)
    )
    stage.urgent = draft.urgent
    return stage


# ── in character ───────────────────────────────────────────────────────────────────────────────────────────


def _hear(stage: Draft, event: Event) -> None:
    match event:
        case Said(text):
            _hear_words(stage, text)
        case Pressed(visit, name) if visit == stage.conversation.visit:
            _choose(stage, name)
        case Pressed():
            walk.ask(stage)
        case Joined():
            walk.again(stage)
        case Media():
            _look_at(stage)


def _hear_words(stage: Draft, text: str) -> None:
    question = present(stage)
    meant = meaning(stage, question, text)
    stage.set(panel=offered(stage.conversation.panel).below)
    if isinstance(meant, Taken):
        _choose(stage, meant.name)
    elif question.kind and own_words.take(stage, question, text):
        return
    elif not (_reply(stage, text) or _look_up(stage, text)):
        _offer_or_wonder(stage, meant)


def _offer_or_wonder(stage: Draft, meant: Perhaps | None) -> None:
    if meant:
        offer(stage, MEANT, *meant.names)
    else:
        stage.say("hotline-cover_unknown")
    walk.ask(stage)


def _reply(stage: Draft, text: str) -> bool:
    """Whether it is a word that means something everywhere; in the present language first."""
    found = phrases(stage.book.words).exact(text)
    for kind, _ in sorted(found, key=lambda each: each[1] != stage.language):
        if kind in REPLIES:
            stage.say(REPLIES[kind])
            walk.ask(stage)
        elif kind in ("menu", "again", "language", "back", *NEW_START) or kind.startswith("_lang_"):
            _choose(stage, kind if kind.startswith("_") else f"_{kind}")
        else:
            continue
        return True
    return False


def _look_up(stage: Draft, text: str) -> bool:
    """Whether it is a word of a lesson: its line is shown, for a phrase book knows what it teaches."""
    steps = ((flow, name, step) for flow in stage.book.flows.values() for name, step in flow.steps.items())
    lessons = tuple(f"{flow.name}-{name}" for flow, name, step in steps if isinstance(step, Say))
    found = _taught(stage.book.words, lessons, stage.language).get(normalise(text))
    if found is None:
        return False
    stage.parts.append(found)
    walk.ask(stage)
    return True


@lru_cache(maxsize=32)
def _taught(words: Wording, lessons: tuple[str, ...], language: str) -> Mapping[str, Words]:
    """Word → the line of the first lesson that has it, on either side."""
    found: dict[str, Words] = {}
    for message in lessons:
        for line in words.text(language, message).text.splitlines():
            for word in _words_of(line):
                found.setdefault(word, Words(line.strip(), message))
    return found


def _words_of(line: str) -> Iterator[str]:
    """“Water: mizu (水)” is found by water, mizu and 水; a line that is not made like this by nothing."""
    left, *right = _SIDES.split(line)
    if len(right) == 1:
        spoken = _BRACKETS.sub(" ", right[0])
        yield from filter(None, map(normalise, (*_BRACKETS.split(left), spoken, *spoken.split())))


def _choose(stage: Draft, name: str) -> None:
    panel = offered(stage.conversation.panel).below
    stage.set(panel=panel)
    if panel.startswith("language") and name in stage.languages:
        _speak(stage, name)
    elif panel == OWN_QUESTION and not name.startswith("_"):
        stage.say("hotline-cover_noted")
        walk.again(stage)
    elif panel or name.startswith("_"):
        _choose_own(stage, name)
    else:
        answer(stage, name)


def _choose_own(stage: Draft, name: str) -> None:
    match name:
        case "_language":
            walk.open_panel(stage, "language")
        case "_more_languages":
            walk.open_panel(stage, "languages")
        case "_menu" | "_again":
            walk.begin(stage)
        case "_back" if walk.back(stage):
            return
        case "_afresh" | "_forget":
            stage.set(slots={}, trail=(), left=None)
            walk.begin(stage)
        case _ if name.startswith("_lang_") and name.removeprefix("_lang_") in stage.languages:
            _speak(stage, name.removeprefix("_lang_"))
        case _ if name.startswith(PAGE):
            turn_page(stage, name.removeprefix(PAGE))
        case _:
            walk.again(stage)


def _speak(stage: Draft, language: str) -> None:
    stage.set(language=language, panel="")
    walk.again(stage)


def _look_at(stage: Draft) -> None:
    before = stage.conversation.media_at
    stage.set(media_at=stage.now)
    if before is None or (stage.now - before).total_seconds() >= ALBUM_SECONDS:
        stage.say("hotline-cover_media")
        walk.ask(stage)
