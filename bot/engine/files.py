"""Pictures and voice messages in a live chat: whoever has the chat opens them, one by one, or nobody does.

We keep where the platform has them, never what is in them. Of somebody who may be a child nothing is passed on.
"""

from __future__ import annotations

import msgspec

from bot.engine import handing, restraint
from bot.engine.attachment import File
from bot.engine.conditions import is_child
from bot.engine.draft import Draft
from bot.engine.duty import Volunteer
from bot.engine.model import Desk, Media, Open, Record, Tell
from bot.engine.outgoing import Answer, Outgoing, Words

OPEN = "open"
KEPT = 10
"""The newest ones; an older one has to be sent again."""
MOST_BYTES = 10_000_000
"""What Telegram takes of a picture (`adapters/limits.py`)."""
MOST_SECONDS = 300
WAITS, NOT_HERE, UNOPENED = "hotline-media_waits", "hotline-media_live", "hotline-media_unopened"


def come(draft: Draft, media: Media) -> str:
    """Whoever has the chat hears that it is there, and what they can do. The message that is true for the person."""
    draft.set(media_answer=_come(draft, media))
    return draft.conversation.media_answer


def _come(draft: Draft, media: Media) -> str:
    holder = _holder(draft)
    if holder is None or restraint.is_often(draft, "media") or restraint.grade(draft.conversation, draft.now):
        return NOT_HERE
    if media.file is None or (why := _why_not(draft, media.file, holder)):
        _say(draft, holder, f"desk-media_{why}" if media.file else "desk-media", media.kind)
        return NOT_HERE
    _offer(draft, holder, _kept(draft, media.file))
    return WAITS


def open_(draft: Draft, event: Desk) -> None:
    """A tap of whoever has the chat. Looked at anew: meanwhile they may have told that they are a child."""
    holder = draft.volunteer(event.volunteer)
    file = next((each for each in draft.conversation.files if str(each.number) == event.text), None)
    if holder is None or file is None:
        handing.tell(draft, event.volunteer, "desk-media_gone")
    elif why := _why_not(draft, file, holder):
        _say(draft, holder, f"desk-media_{why}", file.kind)
    else:
        opened = msgspec.structs.replace(file, opened=True)
        draft.set(files=tuple(opened if each is file else each for each in draft.conversation.files))
        draft.add(Record(holder.id, f"{OPEN}:{file.kind}"))
        shown, instead = (_outgoing(draft, holder, f"desk-media_{how}", file.kind) for how in ("shown", "lost"))
        draft.add(Open(holder.id, file, shown, instead))


def offer_again(draft: Draft, holder: Volunteer) -> None:
    """The chat is theirs now, and with it what the person sent before."""
    for file in draft.conversation.files:
        if not _why_not(draft, file, holder):
            _offer(draft, holder, file)


def take_back(draft: Draft, message: str) -> None:
    """The person took the message with this id back."""
    draft.set(files=tuple(each for each in draft.conversation.files if each.message != message))


def end(draft: Draft) -> str:
    """The chat is over: nothing of it can be opened any more. What the person is to read of that, if anything."""
    unopened = any(not each.opened for each in draft.conversation.files)
    draft.set(files=())
    return UNOPENED if unopened else ""


def _kept(draft: Draft, file: File) -> File:
    number = draft.conversation.files_counted + 1
    kept = msgspec.structs.replace(file, number=number)
    draft.set(files=(*draft.conversation.files, kept)[-KEPT:], files_counted=number)
    return kept


def _why_not(draft: Draft, file: File, holder: Volunteer) -> str:
    """Why it is not passed on, as the end of the message that says so; empty: it may be."""
    if is_child(draft.book, draft.conversation):
        return "child"
    if file.size > MOST_BYTES or file.seconds > MOST_SECONDS:
        return "large"
    return "" if holder.opens else "elsewhere"


def _holder(draft: Draft) -> Volunteer | None:
    handoff = draft.conversation.handoff
    return draft.volunteer(handoff.holder) if handoff else None


def _offer(draft: Draft, holder: Volunteer, file: File) -> None:
    button = Answer(f"{OPEN}:{file.number}", draft.label("desk-words", OPEN, holder.languages[0]))
    outgoing = _outgoing(draft, holder, "desk-media_waits", file.kind, button)
    draft.add(Tell(holder.id, outgoing, handoff=handing.handoff_id(draft)))


def _say(draft: Draft, holder: Volunteer, message: str, kind: str) -> None:
    draft.add(Tell(holder.id, _outgoing(draft, holder, message, kind), handoff=handing.handoff_id(draft)))


def _outgoing(draft: Draft, holder: Volunteer, message: str, kind: str, *buttons: Answer) -> Outgoing:
    language = holder.languages[0]
    text = handing.desk_text(draft, holder, message, kind=draft.label("desk-media_kind", kind, language))
    return Outgoing((Words(text, message),), buttons, urgent=True, language=language)
