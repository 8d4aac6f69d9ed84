"""Words that are no answer and no request: thanks, a simpler question, another language; never a dead end."""

from __future__ import annotations

from bot.engine import returning
from bot.engine.detection import notice
from bot.engine.draft import Draft
from bot.engine.outgoing import Words
from bot.engine.questions import ALSO, Question, asks_language, courtesy, offer, present
from bot.engine.typed import example

EXAMPLES = ("number", "date", "place", "time")
"""Types of slots whose answer can be unreadable: it is asked again with an example."""
A_STORY = 20
"""So many characters are somebody telling something: that deserves thanks, not "I did not understand"."""


def offer_language(draft: Draft, other: str) -> None:
    """They seem to write in another of our languages: go on in that one? Once, and never done silently."""
    draft.set(offered_language=other)
    draft.parts.append(Words(draft.text("hotline-switch", other), "hotline-switch"))
    offer(draft, ALSO, f"_lang_{other}")
    draft.show(present(draft).answers)


def reads_on(draft: Draft, text: str) -> bool:
    """Whether somebody writes instead of choosing a language, and so has chosen: nobody is kept at that question."""
    if draft.conversation.panel or not asks_language(draft):
        return False
    written = notice(text, "", draft.languages) == draft.language
    return written or draft.conversation.asked_twice or courtesy(draft, text) == "again"


def meets_again(draft: Draft, text: str) -> bool:
    """Words after a chat that the script can do nothing with: they may be for whoever was there. Thanks ask nothing."""
    return courtesy(draft, text) != "thanks" and returning.offer(draft, once=True)


def answer_courtesy(draft: Draft, kind: str) -> None:
    """A hello or thanks: no misunderstanding. The question stands as it stood."""
    if kind == "thanks":
        draft.say("hotline-thanked")
    question = present(draft)
    if question.message:
        draft.say(question.message)
    elif kind == "again":
        draft.say("hotline-menu")
    draft.show(question.answers)


def thank(draft: Draft, text: str) -> None:
    """Thanks for what somebody told, before the script goes on."""
    if draft.conversation.handoff:
        draft.say("hotline-kept")
    elif len(text) >= A_STORY:
        draft.say("hotline-told")


def ask_once_more(draft: Draft, question: Question, text: str) -> None:
    """Asked once more, simpler, with *a human* and *I am in danger*; afterwards how it can go on."""
    first = not draft.conversation.asked_twice
    draft.set(asked_twice=True)
    told = len(text) >= A_STORY
    if question.kind in EXAMPLES:
        draft.say(f"hotline-unread_{question.kind}", example=example(draft, question.kind))
    else:
        draft.say("hotline-told" if first and told else "hotline-not_understood" if first else "hotline-please_choose")
    if question.message:
        draft.say(question.message)
    if not any("danger" in answer.name for answer in question.answers):
        offer(draft, ALSO, "_danger")
    draft.show(present(draft).answers)
