"""Words between two people without a common language, as a machine translates them: marked, the original beside it.

Here is only what is to be translated, between which languages, and how it stands there. It is done when it is sent, by
a program that the organisation hosts (`bot/runtime/translator.py`). Phrase cards need none of this.
"""

from __future__ import annotations

from bot.engine import handing
from bot.engine.detection import notice
from bot.engine.draft import Draft
from bot.engine.duty import Volunteer
from bot.engine.model import Cover, Tell
from bot.engine.outgoing import SLOT, Outgoing, Translation, Words

LONGEST = 1500
"""UTF-16 units: with its translation beside it, it fits into one message everywhere."""
BEGINS = "hotline-machine_begins"


def is_between(draft: Draft, volunteer: Volunteer | None) -> bool:
    """Whether the person and this volunteer have no common language, and there is a machine that translates."""
    return draft.duty.translates and volunteer is not None and not _reads(volunteer, draft.language)


def begin(draft: Draft, volunteer: Volunteer | None) -> None:
    """The person hears once that a machine translates; whoever is hidden hears it when they are back."""
    heard = draft.conversation.machine or draft.conversation.cover is Cover.HIDDEN
    if is_between(draft, volunteer) and not heard:
        draft.set(machine=True)
        draft.say(BEGINS)


def line(draft: Draft, volunteer: Volunteer) -> tuple[str, ...]:
    """A line for the volunteer on how this chat goes; nothing where no machine is between."""
    return (draft.text("desk-machine_line", volunteer.languages[0]),) if is_between(draft, volunteer) else ()


def tell(draft: Draft, volunteer: str | None, message: str, text: str) -> None:
    """A line to a volunteer with the person's own words in it; nothing where there is no such volunteer any more."""
    found = draft.volunteer(volunteer)
    between = bool(text) and is_between(draft, found)
    source = (notice(text, draft.language, draft.book.words.languages) or draft.language) if between else ""
    if found is None or not between or _reads(found, source):
        handing.tell(draft, volunteer, message, text=text)
        return
    language, original = found.languages[0], text.replace(SLOT, "")

    def stands(words: str) -> tuple[Words, ...]:
        return (Words(handing.desk_text(draft, found, message, text=words), message),)

    instead = stands(draft.text("desk-machine_not", language, text=original))
    outgoing = Outgoing(instead, urgent=True, language=language)
    if _is_short(original):
        parts = stands(draft.text("desk-machine", language, text=SLOT, original=original))
        wanted = Translation(original, source, language, instead)
        outgoing = Outgoing(parts, urgent=True, language=language, translation=wanted)
    draft.add(Tell(found.id, outgoing, handoff=handing.handoff_id(draft)))


def tell_before(draft: Draft, volunteer: Volunteer) -> None:
    """What the person wrote before this volunteer came stands in the header as it was written; here translated."""
    words = [word.text for word in draft.conversation.words]
    while not _is_short("\n".join(words)):
        words = words[1:]
    if words and is_between(draft, volunteer):
        tell(draft, volunteer.id, "desk-machine_before", "\n".join(words))


def speak(draft: Draft, author: str, text: str) -> Translation | None:
    """A volunteer's words to the person become what is shown next; what of it is to be translated, if anything."""
    volunteer = draft.volunteer(author)
    source = _written(draft, volunteer, text) if volunteer else ""
    if not is_between(draft, volunteer) or _base(source) == _base(draft.language):
        draft.parts.append(Words(text))
        return None
    begin(draft, volunteer)
    draft.show()
    original = text.replace(SLOT, "")
    instead = (Words(draft.text("hotline-machine_not", text=original)),)
    if not _is_short(original):
        draft.parts.extend(instead)
        return None
    draft.parts.append(Words(draft.text("hotline-machine", text=SLOT)))
    return Translation(original, source, draft.language, instead)


def _written(draft: Draft, volunteer: Volunteer, text: str) -> str:
    """The language of a volunteer's words: their first, unless it is clearly another one of theirs or the person's."""
    first = volunteer.languages[0]
    return notice(text, first, (*volunteer.languages, draft.language)) or first


def _is_short(text: str) -> bool:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2 <= LONGEST


def _reads(volunteer: Volunteer, language: str) -> bool:
    return _base(language) in map(_base, volunteer.languages)


def _base(language: str) -> str:
    return language.partition("-")[0]
