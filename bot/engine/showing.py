"""What comes before the words of a step: a pause to read what stands there; a picture, a sound, a point on the map; the
same words as a voice, for whoever does not read."""

from __future__ import annotations

from bot.engine.attachment import Attachment, Pause
from bot.engine.conditions import urgency
from bot.engine.draft import Draft
from bot.engine.handoff import Urgency
from bot.engine.outgoing import Words
from bot.language.media import for_language, voice_of
from bot.language.model import MapPoint, Media, MediaFile
from bot.language.words import ALT

VOICE = "🔊"
"""What stands below a voice: its words come next anyway."""
MOST_SECONDS = 10.0
"""Of all pauses in one turn: the question at its end is what somebody waits for."""


def before_words(draft: Draft, flow: str, step: str) -> None:
    """Add it to what is to be said. Most steps have nothing of it."""
    beside = draft.book.flows[flow].beside.get(step)
    if beside and beside.pause:
        _pause(draft, beside.pause)
    if beside and beside.media:
        draft.parts.append(_shown(draft, beside.media, f"{flow}-{step}"))
    if draft.book.media:
        _voice(draft, f"{flow}-{step}")


def _voice(draft: Draft, message: str) -> None:
    """A recording is of one language: what another one says would only be noise."""
    voice = draft.book.media.get(voice_of(message, draft.language))
    if voice and not any(isinstance(part, Attachment) and part.hash == voice.hash for part in draft.parts):
        draft.parts.append(Attachment("audio", VOICE, voice.hash, voice.seconds))


def _pause(draft: Draft, seconds: float) -> None:
    """Only between words, and never where it is urgent."""
    waited = sum(part.seconds for part in draft.parts if isinstance(part, Pause))
    seconds = min(seconds, MOST_SECONDS - waited)
    calm = not draft.urgent and urgency(draft.book, draft.conversation) is not Urgency.IMMEDIATE
    if draft.parts and seconds > 0 and calm:
        draft.parts.append(Pause(seconds))


def _shown(draft: Draft, media: Media, message: str) -> Attachment | Words:
    """The picture with the words of the person's language in it; its description where the file is not to be had."""
    alt = draft.label(message, ALT)
    match media:
        case MapPoint(latitude, longitude):
            return Attachment("map", alt, latitude=latitude, longitude=longitude)
        case MediaFile(name) if file := for_language(name, draft.book.media, draft.language):
            return Attachment(file.kind, alt, file.hash, file.seconds)
        case _:
            return Words(alt)
