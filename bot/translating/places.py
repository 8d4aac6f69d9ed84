"""Where something stands in the files of a language: a message, a part of it, a phrase or a letter within."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.language.findings import Report
from bot.language.model import Position
from bot.language.source import Lines, decode
from bot.language.translations import Message, Translation
from bot.translating.entries import TERM, Entry


class Places:
    """Looks into the files of one language."""

    def __init__(self, files: Mapping[str, bytes], translation: Translation, own: Mapping[str, Entry]) -> None:
        self._translation = translation
        self._own = own
        folder = f"translations/{translation.language}/"
        paths = [path for path in files if path.startswith(folder) and path.endswith(".ftl")]
        self._texts = {path: decode(path, files[path], Report()) or "" for path in paths}

    def message(self, name: str) -> Position:
        """Where the message begins."""
        return self._read(name).at

    def part(self, name: str, part: str) -> Position:
        """Where its text or an attribute begins."""
        message = self._read(name)
        return message.attributes[part].at if part in message.attributes else message.at

    def within(self, name: str, part: str, words: str) -> Position:
        """Where these words stand in a part, as a phrase of their own if they do; else where the part begins."""
        pattern = self._own[name].parts[part]
        text = self._texts.get(self._own[name].path, "")
        phrase = r"\s+".join(map(re.escape, words.split()))
        for bounded in (rf"(?:^|\||\n)\s*({phrase})\s*(?=\||\n|$)", f"({phrase})"):
            found = re.compile(bounded).search(text, pattern.span.start, pattern.span.end) if pattern.span else None
            if found:
                return Lines(self._own[name].path, text).position(found.start(1))
        return self.part(name, part)

    def _read(self, name: str) -> Message:
        terms, messages = self._translation.terms, self._translation.messages
        return terms[name.removeprefix(TERM)] if name.startswith(TERM) else messages[name]
