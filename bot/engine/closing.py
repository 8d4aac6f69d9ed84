"""After a chat: a short form for whoever had it, by buttons, begun with what the screening knows.

It can be left half-done: there is one reminder, and half a day later it counts as it stands. After a chat with a child
it asks as well who is responsible for the case, until somebody is.
"""

from __future__ import annotations

import msgspec

from bot.engine import handing
from bot.engine.conditions import holds, is_child
from bot.engine.draft import Draft
from bot.engine.duty import Volunteer
from bot.engine.form import Form, Responsible
from bot.engine.handoff import Handoff
from bot.engine.model import Arm, Desk, Record, Tell
from bot.engine.outgoing import Answer, Outgoing, Words
from bot.language.closing import ALWAYS, CATEGORIES, GIVEN, RESPONSIBLE
from bot.language.model import Category

TALKS = ("helped", "referred")
CONTACTS = (*TALKS, "left")
NO_CONTACTS = ("silent", "blank", "prank", "abusive", "not_for_us")
"""Outcomes after which nothing is asked: there was no talk."""
OUTCOMES = (*CONTACTS, *NO_CONTACTS)
CATEGORY, GAVE, LOOKS_AFTER, DONE = "category", "gave", "responsible", "form_done"
ACTS = (CATEGORY, GAVE, LOOKS_AFTER, DONE)
LABELS = {CATEGORY: CATEGORIES, GAVE: GIVEN, LOOKS_AFTER: RESPONSIBLE}
THEMSELF, NOBODY = ALWAYS[0], "nobody"
TIMER, REMIND_SECONDS, END_SECONDS = "form", 1800.0, 43_200.0


def named(draft: Draft, event: Desk) -> str:
    """The outcome that was written behind `/close`, by its name or as its button is read; empty where there is none."""
    wanted, volunteer = event.text.strip().casefold(), draft.volunteer(event.volunteer)
    language = volunteer.languages[0] if volunteer else None
    labels = ((name, draft.label("desk-words", name, language)) for name in OUTCOMES if wanted)
    return next((name for name, label in labels if wanted in (name, label.casefold())), "")


def begin(draft: Draft, volunteer: str, before: Handoff | None, outcome: str) -> None:
    """Ask whoever closed the chat; one that was left open from before counts as it stands."""
    end(draft)
    asked, child = draft.volunteer(volunteer), _wants_somebody(draft)
    if asked is None or before is None or outcome not in CONTACTS or not (_has_buttons(draft) or child):
        return
    likely = tuple(each.name for each in draft.book.closing.categories if _is_likely(draft, each))
    form = Form(volunteer, before.id, likely, child=child, done=not _has_buttons(draft), queue=before.queue)
    draft.set(form=form)
    _ask(draft, asked, "desk-form")
    draft.add(Arm(TIMER, REMIND_SECONDS, before.id))


def _has_buttons(draft: Draft) -> bool:
    return bool(draft.book.closing.categories or draft.book.closing.given)


def _wants_somebody(draft: Draft) -> bool:
    """Whether it is the case of a child, or may be, and nobody is responsible for it yet."""
    return draft.conversation.responsible is None and is_child(draft.book, draft.conversation)


def _is_likely(draft: Draft, category: Category) -> bool:
    return any(holds(draft.book, draft.conversation, sign) for sign in category.signs)


def act(draft: Draft, event: Desk) -> None:
    """A tap on it: chosen, or not any more."""
    form, volunteer = draft.conversation.form, draft.volunteer(event.volunteer)
    if volunteer is None:
        return
    if form is None or form.volunteer != volunteer.id or (event.handoff and event.handoff != form.handoff):
        handing.tell(draft, volunteer.id, "desk-form_over")
    elif event.act == LOOKS_AFTER:
        _name(draft, volunteer, form, event.text)
    elif event.act == DONE and form.child:
        draft.set(form=msgspec.structs.replace(form, done=True))
        _ask_who(draft, volunteer, form)
    elif event.act == DONE:
        _thank(draft, volunteer)
    else:
        names = "categories" if event.act == CATEGORY else "given"
        draft.set(form=msgspec.structs.replace(form, **{names: _toggled(getattr(form, names), event.text)}))
        _ask_what(draft, volunteer, "desk-form")


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
        if form.child:
            draft.add(Record(form.volunteer, f"{LOOKS_AFTER}:{NOBODY}"))


# ── who is responsible for a child ─────────────────────────────────────────────────────────────────────────


def _name(draft: Draft, volunteer: Volunteer, form: Form, role: str) -> None:
    """Somebody is: kept for the desk, and told to the supervisors of the queue."""
    if role not in _roles(draft):
        _ask_who(draft, volunteer, form)
        return
    form = msgspec.structs.replace(form, child=False)
    draft.set(responsible=Responsible(role, volunteer.id), form=form)
    draft.add(Record(volunteer.id, f"{LOOKS_AFTER}:{role}"))
    others = [each for each in draft.duty.volunteers if handing.looks_after(each, form.queue) and each != volunteer]
    for each in (volunteer, *others):
        handing.tell(draft, each.id, "desk-responsible", role=_role(draft, each))
    if form.done:
        _thank(draft, volunteer)


def _thank(draft: Draft, volunteer: Volunteer) -> None:
    end(draft)
    handing.tell(draft, volunteer.id, "desk-form_done")


def _roles(draft: Draft) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*ALWAYS, *draft.book.closing.responsible)))


def responsible(draft: Draft, reader: Volunteer) -> tuple[str, ...]:
    """A line for the desk on who is responsible for the child; nothing where nobody was named."""
    if draft.conversation.responsible is None:
        return ()
    return (draft.text("desk-responsible_line", reader.languages[0], role=_role(draft, reader)),)


def _role(draft: Draft, reader: Volunteer) -> str:
    """Who it is, as `reader` understands it: no volunteer reads another one's name."""
    found = draft.conversation.responsible
    assert found is not None, "looked at before"
    role = found.role
    if role == THEMSELF:
        role = "you" if found.volunteer == reader.id else "former"
    return draft.label(RESPONSIBLE, role, reader.languages[0])


# ── asking ─────────────────────────────────────────────────────────────────────────────────────────────────


def _toggled(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(each for each in names if each != name) if name in names else (*names, name)


def _ask(draft: Draft, volunteer: Volunteer, message: str) -> None:
    """All that is still to be said."""
    form = draft.conversation.form
    assert form is not None, "set just before"
    if not form.done:
        _ask_what(draft, volunteer, message)
    if form.child:
        _ask_who(draft, volunteer, form)


def _ask_what(draft: Draft, volunteer: Volunteer, message: str) -> None:
    form, language = draft.conversation.form, volunteer.languages[0]
    assert form is not None, "set just before"
    asked = draft.book.closing
    categories = (_button(draft, CATEGORY, each.name, form.categories, language) for each in asked.categories)
    given = (_button(draft, GAVE, name, form.given, language) for name in asked.given)
    buttons = (*categories, *given, Answer(DONE, draft.label("desk-words", DONE, language)))
    _tell(draft, volunteer, form, message, buttons)


def _ask_who(draft: Draft, volunteer: Volunteer, form: Form) -> None:
    roles = tuple(_button(draft, LOOKS_AFTER, name, (), volunteer.languages[0]) for name in _roles(draft))
    _tell(draft, volunteer, form, "desk-form_child", roles)


def _tell(draft: Draft, volunteer: Volunteer, form: Form, message: str, buttons: tuple[Answer, ...]) -> None:
    text = handing.desk_text(draft, volunteer, message)
    outgoing = Outgoing((Words(text, message),), buttons, urgent=True, language=volunteer.languages[0])
    draft.add(Tell(volunteer.id, outgoing, handoff=form.handoff))


def _button(draft: Draft, how: str, name: str, chosen: tuple[str, ...], language: str) -> Answer:
    label = draft.label(LABELS[how], name, language)
    return Answer(f"{how}:{name}", f"✓ {label}" if name in chosen else label)
