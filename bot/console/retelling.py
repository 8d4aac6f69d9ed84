"""A story as it is seen on a phone, in its own language or another, and what a replay of it asks of the world. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from bot.adapters.sandbox import Sight
from bot.console.story import Input, Moment, Speak, Story, answered, play, told
from bot.engine.draft import Draft
from bot.engine.model import Arm, Cancel, Conversation, Effect, Joined, Media, Pressed, Release, Said, Show, Tell
from bot.engine.outgoing import Answer, Outgoing
from bot.engine.questions import present
from bot.language.model import TYPED, Book

Render = Callable[[Conversation, Outgoing], Sequence[Sight]]
Sign = Callable[[Conversation, int, Answer], str]


def chat(book: Book, story: Story, render: Render, sign: Sign) -> list[Sight]:
    """The bubbles of both sides, as they would stand on the phone."""
    shown: list[Sight] = []
    held: list[Sight] = []
    for moment in story:
        shown += _theirs(book, moment, sign)
        for effect in moment.turn.effects:
            match effect:
                case Show(outgoing, hold):
                    (held if hold else shown).extend(render(moment.turn.conversation, outgoing))
                case Release():
                    shown += held
                    held.clear()
                case Cancel():
                    held.clear()
    return shown


def _theirs(book: Book, moment: Moment, sign: Sign) -> Iterator[Sight]:
    match moment.what:
        case Joined():
            yield Sight("theirs", text="/start", at=moment.at)
        case Said(text):
            yield Sight("theirs", text=text, at=moment.at)
        case Pressed(visit, name):
            answers = present(Draft(book, moment.before, moment.at, moment.duty)).answers
            pressed = next((answer for answer in answers if answer.name == name), Answer(name, told(moment.what)))
            yield Sight("theirs", f"press:{sign(moment.before, visit, pressed)}", pressed.label, at=moment.at)
        case Media(kind, says=says):
            yield Sight("theirs", text=f"[{kind}]{says.text if says else ''}", at=moment.at)


def follows(before: Story, after: Story) -> tuple[Effect, ...]:
    """What a replay asks of the world: the timers that do not run yet, what volunteers have not been told yet."""
    running = bool(before and after) and before[0].before.epoch == after[0].before.epoch
    kept = Arm | Tell if running else Tell
    known = [effect for moment in before for effect in moment.turn.effects if isinstance(effect, kept)]
    effects = (effect for moment in after for effect in moment.turn.effects)
    return (Cancel(), *(each for each in effects if isinstance(each, Arm | Tell) and each not in known))


# ── in another language ────────────────────────────────────────────────────────────────────────────────────


def mirrored(book: Book, story: Story, language: str) -> Story:
    """The same story as it reads in another language: each moment by itself, so that nothing adds up."""
    return tuple(_mirror(book, moment, language) for moment in story)


def _mirror(book: Book, moment: Moment, language: str) -> Moment:
    """What can't be played in the other language stays as it was."""
    before = msgspec.structs.replace(moment.before, language=language, locale=language)
    what = _said_in(book, moment, language)
    try:
        return Moment(before, what, moment.at, moment.duty, play(book, before, what, moment.at, moment.duty))
    except Exception:
        return moment


def _said_in(book: Book, moment: Moment, language: str) -> Input:
    """What answered a question answers it in every language; whoever chooses a language chooses this one."""
    left = moment.turn.conversation.left
    match moment.what:
        case Speak():
            return Speak(language)
        case Pressed(visit, name) if name in book.words.languages:
            return Pressed(visit, language)
        case Pressed(visit, name) if name.startswith("_lang_"):
            return Pressed(visit, f"_lang_{language}")
        case Said() if left and answered(moment) and left.answer not in TYPED:
            return Pressed(moment.before.visit, left.answer)
    return moment.what
