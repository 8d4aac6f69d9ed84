"""What a volunteer writes in their own messenger: a command, or words for the person whose chat is open. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from typing import NamedTuple

from bot.desk.roles import Tie

ME, BACK = "me", "back"
"""Writing as a person, and as a volunteer again."""
SAY = "say"
"""Finds phrase cards."""
COMMANDS = (
    ME,
    BACK,
    "on",
    "off",
    "accept",
    "decline",
    "note",
    "transfer",
    "close",
    "report",
    "who",
    "chats",
    "pause",
    "wake",
    "start",
    "help",
)
ABOUT_CHAT = ("accept", "decline", "note", "cards", "transfer", "close", "report", "who")
OFFERED = ("accept", "decline")
"""Where no chat is named, about whoever waits longest."""
SUPERVISING = ("look", "whisper", "take", "give")
"""Of supervisors, about a chat that they name or look at."""
OF_DESK = ("desk", "debrief", *SUPERVISING)
WORDS = (*COMMANDS, SAY, *OF_DESK)
INVITATION = re.compile(r"desk-[a-z2-7]{26}")
_UNSEEN = r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]*"
_COMMAND = re.compile(rf"{_UNSEEN}[/／]{_UNSEEN}(?P<name>[^\s@＠]*)\S*(?P<rest>.*)", re.DOTALL)
"""As keyboards write it: a Japanese one makes the slash and the space wide, others put what nobody sees before it."""
WORD_SHOWN = 20
"""Characters of a slip that are shown again."""


ANSWERS = {
    "on": "desk-on", "off": "desk-off", "start": "desk-welcome", "no_chat": "desk-no_chat", "who": "desk-no_chat",
    "no_such_chat": "desk-no_such_chat", "no_such_volunteer": "desk-no_such_volunteer",
    "no_such_button": "desk-no_such_button", "nobody_waits": "desk-nobody_waits", "unknown": "desk-no_such_word",
}  # fmt: skip
"""What a volunteer hears where nobody's chat is concerned."""
HELP = "desk-help"
NOT_FOR_ROLE = "desk-not_for_role"
NO_CHATS = "desk-welcome_no_chats"
"""To an editor or an admin, whatever they ask."""


class Command(NamedTuple):
    """`act` is one of COMMANDS, `cards` for /say, or `say` for words that go to the person."""

    act: str
    text: str = ""

    @property
    def about_chat(self) -> bool:
        """Whether it is done to a conversation rather than to the volunteer's own duty."""
        return self.act == "say" or self.act in ABOUT_CHAT


NO_CHAT, NOBODY_WAITS = Command("no_chat"), Command("nobody_waits")


def understand(text: str) -> Command:
    """`/note words` and the like; what only looks like a command is `unknown`, so that a slip never reaches them."""
    found = _COMMAND.match(text)
    if found is None:
        return Command("say", text)
    word, rest = unicodedata.normalize("NFKC", found["name"]), found["rest"].strip()
    name = word.casefold()
    return Command(act_of(name), rest) if name in WORDS else Command("unknown", word[:WORD_SHOWN])


def act_of(word: str) -> str:
    """What a word does. Whatever is no command is said to the person as it stands, so /say is another act."""
    return "cards" if word == SAY else word


def nearest(word: str, known: Iterable[str]) -> str:
    """The command that somebody may have meant who wrote `word`; empty where none is near."""
    return next(iter(get_close_matches(word.casefold(), list(known), n=1)), "")


def refusal(act: str, tie: Tie | None) -> str:
    """The message to somebody who may do this to other conversations, but not to this one."""
    if tie is None:
        return ANSWERS["no_chat"]
    if act in ("category", "gave", "responsible", "form_done"):
        return "desk-form_over"
    if act not in OFFERED:
        return "desk-not_yours"
    return "desk-taken" if tie is Tie.OTHERS and act == "accept" else "desk-over"


def unaimed(command: Command) -> Command:
    """What becomes of a command about a chat where there is none."""
    return NOBODY_WAITS if command.act in OFFERED else NO_CHAT


def answer(act: str) -> str:
    """The message that answers an act by which no chat is concerned; whatever it is, there is one."""
    return ANSWERS.get(act, HELP)


def invitation(start: str, text: str) -> str | None:
    """The invitation code in a first message, if there is one: after `/start `, or as the whole text."""
    for candidate in (start, text.strip()):
        if INVITATION.fullmatch(candidate):
            return candidate
    return None
