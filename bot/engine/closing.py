"""After a chat: a short form for whoever had it, by buttons, begun with what the screening knows.

It can be left half-done: there is one reminder, and half a day later it counts as it stands.
"""

from __future__ import annotations

import msgspec

from bot.engine import handing
from bot.engine.conditions import holds
from bot.engine.draft import Draft
from bot.engine.form import Form
from bot.engine.model import Answer, Arm, Desk, Outgoing, Record, Tell, Volunteer, Words
from bot.language.closing import CATEGORIES, GIVEN
from bot.language.model import Category

CONTACTS = ("helped", "referred", "left")
NO_CONTACTS = ("silent", "blank", "prank", "abusive", "not_for_us")
"""Outcomes after which nothing is asked: there was no talk."""
OUTCOMES = (*CONTACTS, *NO_CONTACTS)
CATEGORY, GAVE, DONE = "category", "gave", "form_done"
ACTS = (CATEGORY, GAVE, DONE)
TIMER, REMIND_SECONDS, END_SECONDS = "form", 1800.0, 43_200.0


def begin(draft: Draft, volunteer: str, handoff: str, outcome: str) -> None:
    """Ask whoever closed the chat; one that was left open from before counts as it stands."""
    end(draft)
    form, asked = draft.book.closing, draft.volunteer(volunteer)
    if asked is None or outcome not in CONTACTS or not (form.categories or form.given):
        return
    draft.set(form=Form(volunteer, handoff, tuple(each.name for each in form.categories if _is_likely(draft, each))))
    _ask(draft, asked, "desk-form")
    draft.add(Arm(TIMER, REMIND_SECONDS, handoff))


def _is_likely(draft: Draft, category: Category) -> bool:
    return any(holds(draft.book, draft.conversation, sign) for sign in category.signs)


def act(draft: Draft, event: Desk) -> None:
    """A tap on it: chosen, or not any more."""
    form, volunteer = draft.conversation.form, draft.volunteer(event.volunteer)
    if volunteer is None:
        return
    if form is None or form.volunteer != volunteer.id or (event.handoff and event.handoff != form.handoff):
        handing.tell(draft, volunteer.id, "desk-form_over")
    elif event.act == DONE:
        end(draft)
        handing.tell(draft, volunteer.id, "desk-form_done")
    else:
        names = "categories" if event.act == CATEGORY else "given"
        draft.set(form=msgspec.structs.replace(form, **{names: _toggled(getattr(form, names), event.text)}))
        _ask(draft, volunteer, "desk-form")


def due(draft: Draft, handoff: str) -> None:
    """Left half-done: reminded once, then it counts as it stands."""
    form = draft.conversation.form
    if form is None or form.handoff != handoff:
        return
    volunteer = draft.volunteer(form.volunteer)
    if form.reminded or volunteer is None:
        end(draft)
        return
    draft.set(form=msgspec.structs.replace(form, reminded=True))
    _ask(draft, volunteer, "desk-form_reminder")
    draft.add(Arm(TIMER, END_SECONDS, handoff))


def end(draft: Draft) -> None:
    """The form is noted as it stands, as a fact without content."""
    form = draft.conversation.form
    if form:
        draft.set(form=None)
        draft.add(Record(form.volunteer, form.fact))


def _toggled(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(each for each in names if each != name) if name in names else (*names, name)


def _ask(draft: Draft, volunteer: Volunteer, message: str) -> None:
    form, language = draft.conversation.form, volunteer.languages[0]
    assert form is not None, "set just before"
    asked = draft.book.closing
    categories = (_button(draft, CATEGORY, each.name, form.categories, language) for each in asked.categories)
    given = (_button(draft, GAVE, name, form.given, language) for name in asked.given)
    buttons = (*categories, *given, Answer(DONE, draft.label("desk-words", DONE, language)))
    text = handing.desk_text(draft, volunteer, message)
    outgoing = Outgoing((Words(text, message),), buttons, urgent=True, language=language)
    draft.add(Tell(volunteer.id, outgoing, handoff=form.handoff))


def _button(draft: Draft, how: str, name: str, chosen: tuple[str, ...], language: str) -> Answer:
    label = draft.label(CATEGORIES if how == CATEGORY else GIVEN, name, language)
    return Answer(f"{how}:{name}", f"✓ {label}" if name in chosen else label)
