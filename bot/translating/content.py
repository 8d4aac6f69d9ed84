"""A content folder as the translators' tools see it: its files, its book, and each language with its review."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.language.findings import Report
from bot.language.reader import Reading, read
from bot.translating.review import Review, path_of, read_review, strangers
from bot.translating.status import Catalogue, catalogues


@dataclass(frozen=True)
class Content:
    """Everything, read once. `review_files` are the review.yaml by path."""

    files: Mapping[str, bytes]
    review_files: Mapping[str, bytes]
    reading: Reading
    languages: Mapping[str, Catalogue]

    @property
    def sources(self) -> dict[str, bytes]:
        """All files by path, to show the lines that findings speak of."""
        return {**self.files, **self.review_files}

    def language(self, tag: str) -> Catalogue:
        """A language, also one that has nothing yet. Only where there is a source."""
        found = self.languages.get(tag)
        return found or Catalogue(tag, next(iter(self.languages.values())).source, {}, (), Review())


def read_content(
    files: Mapping[str, bytes], review_files: Mapping[str, bytes], report: Report, reading: Reading | None = None
) -> Content:
    """Read what `loading.load` and `files.load_reviews` gave; what is wrong with the reviews is reported."""
    reading = reading or read(files)
    reviews = {tag: read_review(path_of(tag), review_files.get(path_of(tag)), report) for tag in reading.translations}
    languages = catalogues(reading.translations, reviews)
    for tag, each in languages.items():
        if reading.translations[tag].whole:
            strangers(reviews[tag], each.own, report)
    return Content(files, review_files, reading, languages)
