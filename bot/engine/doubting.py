"""Who is writing? A closed list of signs that it may be somebody else. Nobody's style is guessed at.

The signs: another language or script than they wrote in; *who is this*, from somebody who has told us something; one of
a question's answers where they gave another before, of a fact that does not change by itself; a wrong check word
(`covering`).
"""

from __future__ import annotations

from bot.engine.detection import differs, written
from bot.engine.draft import Draft
from bot.engine.model import Said
from bot.engine.questions import alarming, meaning, phrases, present
from bot.engine.understanding import Taken

CHANGING = frozenset({
    "phone_watched", "danger_now", "hurt", "followed", "can_leave_freely", "moved_or_travel_soon", "knows_place",
    "threatened", "made_to_do_sex_or_crime", "pay_missing_or_cut", "self_harm", "self_harm_plan", "self_harm_means",
    "self_harm_soon", "police_wish", "contact_wish", "person_now", "since", "helped", "when_leaving", "country",
})  # fmt: skip
"""Facts and wishes of the moment, and what many say only to somebody whom they trust by now: another answer later is no
sign of anything."""
HARMLESS = frozenset({"phone_watched", "person_now", "when_leaving", "country"})
"""What tells whoever holds the phone nothing of the person."""
LANGUAGE, WHO, ANSWER, WORD = "language", "who", "answer", "word"


def notice(draft: Draft, said: Said) -> str:
    """The sign that these words are, or nothing. Whoever asks for help or for something else is never doubted."""
    kinds = phrases(draft.book.words).kinds(said.text)
    language = _another_language(draft, said.text)
    if said.late or not has_told(draft) or kinds - {WHO} or alarming(draft.book.words, said.text):
        return ""
    if WHO in kinds:
        return "" if WHO in draft.conversation.doubts else WHO
    return LANGUAGE if language else ""


def is_lasting(draft: Draft, slot: str) -> bool:
    """Whether another answer to it than before is a sign. What is typed is written another way each time."""
    asked = draft.book.slots.get(slot)
    return asked is not None and bool(asked.values) and slot not in CHANGING


def has_told(draft: Draft) -> bool:
    """Whether anything was said that is nobody else's business."""
    return bool(draft.conversation.slots.keys() - HARMLESS or draft.conversation.handoff or draft.conversation.said)


def _another_language(draft: Draft, text: str) -> bool:
    """Whether it is clearly in a language that they did not write in before; it is known from now on.

    What answers a question in own words may be a name or an address, in whatever language; what is an answer that is
    listed is hers, whatever it looks like.
    """
    question = present(draft)
    if question.kind:
        return False
    language, before = written(text, draft.languages), draft.conversation.written
    if not language or language in before:
        return False
    draft.set(written=(*before, language))
    if isinstance(meaning(draft, question, text), Taken):
        return False
    return bool(before) and differs(language, before) and language != draft.language.partition("-")[0]
