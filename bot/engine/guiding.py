"""What a volunteer may ask and may not, told with the chat that they take, for that person alone."""

from __future__ import annotations

from bot.engine.conditions import is_child
from bot.engine.draft import Draft
from bot.engine.duty import Volunteer
from bot.engine.emergency import country
from bot.language.model import Claim

DUTY = "duty to tell"
"""The topic of claims in `law.yaml` that say whom one has to tell of a child in danger."""


def guide(draft: Draft, volunteer: Volunteer) -> str:
    """For a child: what not to ask, and whom the law makes one tell; for self-harm: what to ask. In their language."""
    language = volunteer.languages[0]
    if is_child(draft.book, draft.conversation):
        told = draft.text("desk-guide_child", language, duty=_duty(draft, language))
    else:
        told = draft.text("desk-guide", language)
    return f"{told}\n{draft.text('desk-guide_self_harm', language)}" if _of_self_harm(draft) else told


def _duty(draft: Draft, language: str) -> str:
    """What the law of the country where the person is says, with its source; else that nobody of us looked it up."""
    where = country(draft)
    known = [each for each in draft.book.claims.values() if each.topic == DUTY and each.country == where]
    return "\n".join(_claim(draft, each, language) for each in known) or draft.text("desk-duty_unknown", language)


def _claim(draft: Draft, claim: Claim, language: str) -> str:
    said = draft.text(f"law-{claim.name}", language)
    unchecked = "" if claim.checked else draft.text("law-unchecked", language)
    return draft.text("desk-duty", language, law=f"{said} {unchecked}".strip(), source=claim.source, date=claim.dated)


def _of_self_harm(draft: Draft) -> bool:
    told = draft.conversation.slots.get("self_harm")
    return "self_harm" in draft.conversation.said or (told is not None and told.name in ("yes", "unsure"))
