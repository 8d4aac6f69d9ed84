"""An answer of the question that stands on the screen: the same in the script and on the cover."""

from __future__ import annotations

from bot.engine import later, own_words, walk
from bot.engine.draft import Draft
from bot.engine.questions import present
from bot.language.model import Ask, FollowUp, Menu


def answer(draft: Draft, name: str) -> None:
    """Take this answer of the present step and go on; a name of none shows the question again."""
    match draft.step:
        case Ask(slot="language", next=go) if name in draft.languages:
            draft.set(language=name)
            walk.pass_on(draft, name, go)
        case Ask(slot=slot, next=go, answers=answers) if value := own_words.value_of(draft, slot, name):
            walk.pass_on(draft, own_words.way_of(draft, slot, name), answers.get(name, go), slot=slot, value=value)
        case FollowUp():
            later.answer(draft, name)
        case Menu(answers=answers) if name in answers:
            walk.pass_on(draft, name, answers[name])
        case _:
            walk.ask(draft)


def turn_page(draft: Draft, page: str) -> None:
    """More of the answers, where a platform cannot show all at once."""
    question = present(draft)
    draft.say(question.message or "hotline-please_choose")
    draft.show(question.answers, page=int(page) if page.isascii() and page.isdigit() else 0)
