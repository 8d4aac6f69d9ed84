"""The document as one HTML page: A4, numbered pages, nothing fetched, no script."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.language.graph.boxes import Picture
from bot.language.graph.paint import in_pieces
from bot.language.graph.style import COLOURS, ICONS, LIGHT
from bot.language.kinds import Kind
from bot.language.markup import safe
from bot.language.model import SOURCE_LANGUAGE, EmergencyNumber
from bot.language.printed.style import STYLE
from bot.language.printed.values import Cells, Document, Entry, Link, Part, Row, Words

WORDS, SIGNS, NUMBERS, DRAWN = "-words", "-urgency", "-emergency", "-drawn"
"""Places on the page; no flow and no step is called so."""
EDGE = 2
"""Pixels around a piece, for the frames of the outermost boxes."""
PAPER = (660, 820)
"""Pixels that A4 has between its margins, less what a heading needs."""


def page(document: Document, *, pictures: bool = False) -> str:
    """The whole page. It is well-formed XML too, so that other programs can read it. Raises DrawingError."""
    return "\n".join(_Page(document, pictures=pictures).lines()) + "\n"


class _Page:
    def __init__(self, document: Document, *, pictures: bool) -> None:
        self._document = document
        self._pictures = pictures
        self._plain = document.plain

    def lines(self) -> Iterator[str]:
        frame, language = self._plain.frame, self._plain.language
        title = safe(frame("title"))
        yield "<!DOCTYPE html>"
        yield f'<html lang="{language}">'
        yield f'<head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title}</title>'
        yield f"<style>{STYLE}{LIGHT if self._pictures else ''}</style></head>"
        yield f'<body class="columns-{len(self._document.languages)}">'
        yield f"<header><h1>{title}</h1>"
        yield f"<p>{safe(frame('languages', languages=self._languages()))}</p>"
        yield f"<p>{safe(self._plain.unwritten())}</p>"
        yield f'<p class="quiet">{safe(frame("version", version=self._plain.book.hash[:12]))}</p></header>'
        yield from self._contents()
        for part in self._document.parts:
            yield from self._part(part)
        yield from self._own()
        yield from self._urgency()
        yield from self._emergency()
        yield "</body></html>"

    def _languages(self) -> str:
        return " · ".join(self._plain.value("language", language) for language in self._document.languages)

    def _contents(self) -> Iterator[str]:
        yield "<nav><ol>"
        for part in self._document.parts:
            about = f': <span lang="{SOURCE_LANGUAGE}">{safe(part.about)}</span>' if part.about else ""
            yield f"<li>{_link(part.link)}{about}</li>"
        more = ((self._document.own, "own", WORDS), (self._document.urgency, "urgent", SIGNS))
        for there, name, place in (*more, (self._document.emergency, "emergency", NUMBERS)):
            if there:
                yield f"<li>{_link(Link(self._plain.frame(name), place))}</li>"
        yield "</ol></nav>"

    # ── flows and steps ──────────────────────────────────────────────────────────────────────────────────

    def _part(self, part: Part) -> Iterator[str]:
        yield f'<section class="part" id="{part.link.place}"><h2>{safe(part.link.text)}</h2>'
        yield from self._notes(part.about, part.source)
        yield from self._drawn(part.picture) if self._pictures else ()
        for entry in part.entries:
            yield from self._entry(entry)
        yield "</section>"

    def _drawn(self, picture: Picture) -> Iterator[str]:
        """The picture of a flow, in pieces of a page. It is drawn once; what it shows, all follows in words."""
        place = f"{picture.name}{DRAWN}"
        pieces = in_pieces(replace(picture, name=place), *PAPER)
        drawing = f'<g class="flowpicture" id="{place}">{pieces.drawing}</g>'
        yield f'<svg class="once" aria-hidden="true"><defs>{drawing}</defs></svg>'
        wide = pieces.width + 2 * EDGE
        for top, below in pieces.cuts:
            high = below - top + 2 * EDGE
            size = f'width="{wide}" height="{high}" viewBox="-{EDGE} {top - EDGE} {wide} {high}"'
            yield f'<svg class="piece" aria-hidden="true" {size}><use href="#{place}"/></svg>'

    def _notes(self, about: str, source: str) -> Iterator[str]:
        """What reviewers wrote for each other is in the source language."""
        if about:
            yield f'<p class="about" lang="{SOURCE_LANGUAGE}">{safe(about)}</p>'
        if source:
            label = safe(self._plain.frame("source"))
            yield f'<p class="source">{label} <span lang="{SOURCE_LANGUAGE}">{safe(source)}</span></p>'

    def _entry(self, entry: Entry) -> Iterator[str]:
        yield f'<article class="{entry.kind}" id="{entry.link.place}">'
        yield f"<h3>{_icon(entry.kind)} {safe(entry.link.text)} <small>{safe(entry.title)}</small></h3>"
        yield from self._notes(entry.about, entry.source)
        if entry.words:
            yield f'<div class="words">{"".join(map(self._said, entry.words))}</div>'
        if entry.rows:
            yield f"<table><tbody>{''.join(map(self._row, entry.rows))}</tbody></table>"
        yield from (f'<p class="note">{safe(note)}</p>' for note in entry.notes)
        yield "</article>"

    def _said(self, words: Words) -> str:
        told = [(f'<p lang="{words.language}" dir="auto">', words.text)]
        for when, text in words.variants:
            told += [('<p class="case">', when), (f'<p lang="{words.language}" dir="auto">', text)]
        return f"<div>{''.join(f'{opening}{_broken(text)}</p>' for opening, text in told)}{self._mark(words)}</div>"

    def _mark(self, words: Words) -> str:
        """How far a translation is, where it is not simply there."""
        name = "missing" if words.missing else words.status
        return f'<span class="mark {safe(name)}">{safe(self._plain.part("status", name))}</span>' if name else ""

    def _row(self, row: Row) -> str:
        return f'<tr>{_cells(row.cells)}<td class="to">{self._to(row)}</td></tr>'

    def _to(self, row: Row) -> str:
        to = f"→ {_link(row.to)}"
        return f"{safe(self._plain.frame('through'))} {_link(row.through)}, {to}" if row.through else to

    # ── at the end ───────────────────────────────────────────────────────────────────────────────────────

    def _own(self) -> Iterator[str]:
        if not self._document.own:
            return
        yield f'<section class="part" id="{WORDS}"><h2>{safe(self._plain.frame("own"))}</h2>'
        for own in self._document.own:
            yield f'<article class="say"><h3><small>{safe(own.name)}</small></h3>'
            if own.words:
                yield f'<div class="words">{"".join(map(self._said, own.words))}</div>'
            if own.labels:
                yield f"<table><tbody>{''.join(f'<tr>{_cells(each)}</tr>' for each in own.labels)}</tbody></table>"
            yield "</article>"
        yield "</section>"

    def _urgency(self) -> Iterator[str]:
        if not self._document.urgency:
            return
        yield f'<section class="part" id="{SIGNS}"><h2>{safe(self._plain.frame("urgent"))}</h2>'
        yield f"<p>{safe(self._plain.frame('urgent_about'))}</p>"
        for level, signs in self._document.urgency.items():
            yield f"<h3>{safe(self._plain.part('urgency', level))}</h3><ul>"
            yield from (f"<li>{_broken(sign)}</li>" for sign in signs)
            yield "</ul>"
        yield "</section>"

    def _emergency(self) -> Iterator[str]:
        if not self._document.emergency:
            return
        yield f'<section class="part" id="{NUMBERS}"><h2>{safe(self._plain.frame("emergency"))}</h2><table>'
        for country, numbers in self._document.emergency.items():
            yield f'<tbody class="numbers"><tr><th colspan="3">{safe(self._plain.value("country", country))}</th></tr>'
            yield from map(self._number, numbers)
            yield "</tbody>"
        yield "</table></section>"

    def _number(self, number: EmergencyNumber) -> str:
        label, language = self._plain.book.words.label, self._plain.language
        service = label(language, "hotline-service", number.service).text
        learns = label(language, "hotline-learns", number.who_learns).text
        source = f'<span lang="{SOURCE_LANGUAGE}">{safe(number.source)}</span> ({safe(number.checked_on)})'
        return f"<tr><td><b>{safe(number.number)}</b> {safe(service)}</td><td>{safe(learns)}</td><td>{source}</td></tr>"


def _cells(cells: Cells) -> str:
    return "".join(f'<td lang="{each.language}" dir="auto">{_broken(each.text)}</td>' for each in cells)


def _broken(text: str) -> str:
    return "<br/>".join(map(safe, text.splitlines()))


def _link(link: Link) -> str:
    return f'<a href="#{link.place}">{safe(link.text)}</a>' if link.place else safe(link.text)


def _icon(kind: Kind) -> str:
    frame, *_ = COLOURS[kind]
    path = f'<path fill="{frame}" fill-rule="evenodd" d="{ICONS[kind]}"/>'
    return f'<svg viewBox="0 0 16 16" aria-hidden="true">{path}</svg>'
