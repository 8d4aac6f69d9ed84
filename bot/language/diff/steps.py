"""Flows and their steps in two books: words, buttons, and where they lead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.language.diff.change import Change, apart, heard
from bot.language.diff.renames import Kept, Place
from bot.language.diff.side import EVERY, Side, lead
from bot.language.model import SOURCE_LANGUAGE, Ask, Branch, FollowUp, Hand, Resources


class Steps:
    """Both books while they are compared. A place is one of the newer book, its `was` the older one's."""

    def __init__(self, old: Side, new: Side, languages: Sequence[str], kept: Kept) -> None:
        self.old = old
        self.new = new
        self.languages = languages
        self.kept = kept
        self.was_flow = {after: before for before, after in kept.flows.items()}
        self.was = {after: before for before, after in kept.steps.items()}

    def changes(self) -> Iterator[Change]:
        """All of them; flows that are gone come last."""
        for name in self.new.book.flows:
            yield from self._flow(name)
        for name, flow in self.old.book.flows.items():
            if name not in self.kept.flows:
                yield Change("flow_gone", name, before=str(len(flow.steps)))

    def _flow(self, name: str) -> Iterator[Change]:
        flow, was = self.new.book.flows[name], self.was_flow.get(name)
        if was is None:
            yield Change("flow_new", name, after=str(len(flow.steps)))
        elif was != name:
            yield Change("flow_renamed", name, before=was, after=name)
        old = self.old.book.flows[was] if was else None
        if old and self.kept.steps.get((old.name, old.start)) != (name, flow.start):
            yield Change("flow_start", name, before=old.start, after=flow.start)
        for step in flow.steps:
            place = (name, step)
            yield from self._step(self.was[place], place) if place in self.was else self._new(place)
        if old is None:
            return
        for step in old.steps:
            if (old.name, step) not in self.kept.steps:
                words = self.old.said(SOURCE_LANGUAGE, (old.name, step))
                yield Change("step_gone", name, step, before=words)

    def _new(self, place: Place) -> Iterator[Change]:
        """A new step is told whole; in a language that has no words of its own for it, people get the source's."""
        yield Change("step_new", *place, after=type(self.new.step(place)).__name__)
        source = self.new.said(SOURCE_LANGUAGE, place)
        for language in self.languages:
            words = self.new.said(language, place)
            if words and (words != source or language in (SOURCE_LANGUAGE, self.languages[0])):
                yield Change("words", *place, language, after=words)
        yield from self._buttons(None, place)
        yield from self._ways(None, place)
        yield from self._rows(None, place)

    def _step(self, was: Place, place: Place) -> Iterator[Change]:
        if was[1] != place[1]:
            yield Change("step_renamed", *place, before=was[1], after=place[1])
        yield from self._kind(was, place)
        yield from self._words(was, place)
        yield from self._buttons(was, place)
        yield from self._ways(was, place)
        yield from self._rows(was, place)

    def _kind(self, was: Place, place: Place) -> Iterator[Change]:
        before, after = self.old.step(was), self.new.step(place)
        if type(before) is not type(after):
            yield Change("kind", *place, before=type(before).__name__, after=type(after).__name__)
        match before, after:
            case (Ask(slot=one), Ask(slot=other)) if one != other:
                yield Change("fact", *place, before=one, after=other)
            case (Hand(queue=one), Hand(queue=other)) | (FollowUp(queue=one), FollowUp(queue=other)) if one != other:
                yield Change("queue", *place, before=one, after=other)
            case (Resources(kinds=some), Resources(kinds=others)) if some != others:
                yield Change("help", *place, before=", ".join(some), after=", ".join(others))
        pauses = self.old.pause(was), self.new.pause(place)
        if pauses[0] != pauses[1]:
            yield Change("pause", *place, "", "", *pauses)

    def _words(self, was: Place, place: Place) -> Iterator[Change]:
        for language in self.languages:
            texts = self.old.texts(language, was), self.new.texts(language, place)
            for name in dict.fromkeys((*texts[1], *texts[0])):
                before, after = (each.get(name, "") for each in texts)
                if before != after:
                    yield Change("words", *place, language, name, before, after)
            shown = self.old.shows(language, was), self.new.shows(language, place)
            if shown[0] != shown[1]:
                yield Change("shows", *place, language, "", *shown)

    # ── buttons ──────────────────────────────────────────────────────────────────────────────────────────

    def _buttons(self, was: Place | None, place: Place) -> Iterator[Change]:
        before = self.old.answers(was) if was else ()
        after = self.new.answers(place)
        renamed = self._renamed(was, place, before, after) if was else {}
        for name in after:
            if name in renamed:
                yield Change("button_renamed", *place, name=name, before=renamed[name], after=name)
            elif name not in before:
                yield from self._new_button(place, name)
        for name in before:
            if was and name not in after and name not in renamed.values():
                yield Change("button_gone", *place, name=name, before=self.old.label(SOURCE_LANGUAGE, was, name))
        same = [each for each in (renamed.get(name, name) for name in after) if each in before]
        if same != [name for name in before if name in same]:
            order = [self.new.label(SOURCE_LANGUAGE, place, name) for name in after]
            yield Change("button_order", *place, after=" · ".join(order))
        for name in after:
            if was and renamed.get(name, name) in before:
                yield from self._button(was, place, renamed.get(name, name), name)

    def _new_button(self, place: Place, name: str) -> Iterator[Change]:
        """With its label in every language that has one of its own."""
        source = self.new.label(SOURCE_LANGUAGE, place, name)
        for language in self.languages:
            label = self.new.label(language, place, name)
            if label != source or language in (SOURCE_LANGUAGE, self.languages[0]):
                yield Change("button_new", *place, language, name, after=label)

    def _renamed(self, was: Place, place: Place, before: Sequence[str], after: Sequence[str]) -> dict[str, str]:
        """New name → old name of answers that read the same in every language."""
        fresh = {self._labels(self.new, place, name): name for name in after if name not in before}
        gone = {self._labels(self.old, was, name): name for name in before if name not in after}
        return {fresh[labels]: gone[labels] for labels in fresh if labels in gone}

    def _labels(self, side: Side, place: Place, name: str) -> tuple[str, ...]:
        return tuple(side.label(language, place, name) for language in self.languages)

    def _button(self, was: Place, place: Place, before: str, after: str) -> Iterator[Change]:
        """The same answer in both books."""
        for language in self.languages:
            labels = self.old.label(language, was, before), self.new.label(language, place, after)
            if labels[0] != labels[1]:
                yield Change("button_words", *place, language, after, *labels)
            forms = self.old.heard(language, was, before), self.new.heard(language, place, after)
            yield from heard(*forms, Change("heard", *place, language, after))

    # ── ways ─────────────────────────────────────────────────────────────────────────────────────────────

    def _ways(self, was: Place | None, place: Place) -> Iterator[Change]:
        """What leads elsewhere, or leads somewhere at all now; answers that changed alike are told together."""
        ways = self.old.ways(was) if was else {}
        before = {name: lead(self.kept.turned(go, was[0] if was else "")) for name, go in ways.items()}
        after = {name: lead(go) for name, go in self.new.ways(place).items()}
        moved: dict[tuple[str, str], list[str]] = {}
        for name, leads in after.items():
            if before.get(name) != leads:
                moved.setdefault((before.get(name, ""), leads), []).append(name)
        for ends, names in moved.items():
            every = len(names) == len(after)
            yield Change("way", *place, "", EVERY if every else ", ".join(names), *ends)

    def _rows(self, was: Place | None, place: Place) -> Iterator[Change]:
        before, after = self.old.step(was) if was else None, self.new.step(place)
        if not isinstance(after, Branch):
            return
        turned = self.kept.turned(before, was[0]) if was and isinstance(before, Branch) else Branch(())
        if turned == after:
            return
        old = [self.old.row(row, place[0]) for row in turned.rows]
        new = [self.new.row(row, place[0]) for row in after.rows]
        gone, fresh = apart(old, new)
        if gone or fresh:
            yield Change("rows", *place, before="\n".join(gone), after="\n".join(fresh))
        else:
            yield Change("row_order", *place, after="\n".join(new))
