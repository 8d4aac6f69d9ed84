"""`flows/indicators.yaml`: the signs of trafficking that make up the record, derived from answers where they can be."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from bot.language.findings import did_you_mean, quoted
from bot.language.flow_file import check_format
from bot.language.model import Condition, Position
from bot.language.nodes import Fields, Items, Node, Scalar
from bot.language.page import Entry, Page
from bot.language.screening import DIMENSIONS, INDICATOR_SETS, STRENGTHS, Indicator
from bot.language.when import read_when

KEYS = ("format", "about", "sources", "indicators")
INDICATOR_KEYS = ("dimension", "label", "strength", "as", "enough", "recalled", "when", "human", "source")
EXAMPLE = (
    "cd_documents: {dimension: coercion_destination, label: …, strength: {adult_labour: strong}, source: [ilo_2009]}"
)
Entries = Mapping[str, Entry]


@dataclass
class _Written:
    """An indicator as it stands there, before what it counts as is looked up."""

    name: Scalar
    dimension: str
    label: str
    strength: Mapping[str, str] = field(default_factory=dict)
    counts_as: Scalar | None = None
    enough: bool = False
    sized: bool = True
    """How strong it is, is said somehow."""
    raised_by: tuple[Condition, ...] = ()


def read_indicators(node: Node, page: Page) -> Mapping[str, Indicator]:
    """Indicators by name, in the order they are written; what is misread is reported and left out."""
    entries = page.fields(node, "indicators.yaml", KEYS)
    if entries is None:
        return {}
    check_format(entries, page)
    sources = page.fields(entries["sources"].value, "“sources”") if "sources" in entries else {}
    body = page.required(entries, "indicators", Position(page.path, 1, 1), "The file", f"indicators: {{{EXAMPLE}}}")
    listed = (page.fields(body, "“indicators”") if body else None) or {}
    written = [one for name, value in listed.values() if (one := _indicator(name, value, sources or {}, page))]
    by_name = {one.name.text: one for one in written}
    return {name: _resolved(one, by_name, page) for name, one in by_name.items()}


def _indicator(name: Scalar, node: Node, sources: Collection[str], page: Page) -> _Written | None:
    named = page.name(name, "The name of an indicator")
    entries = page.fields(node, f"The indicator {quoted(name.text)}", INDICATOR_KEYS)
    if named is None or entries is None:
        return None
    dimension = _dimension(entries, name, page)
    label = page.required(entries, "label", name.at, "An indicator", "label: Passport held by somebody else")
    words = page.text(label, "“label”") if label else None
    _sourced(entries, name, sources, page)
    _noticed(entries, name, page)
    if dimension is None or words is None:
        return None
    return _Written(
        name,
        dimension,
        words.text,
        strength=_strength(entries["strength"].value, page) if "strength" in entries else {},
        counts_as=page.name(entries["as"].value, "“as”") if "as" in entries else None,
        enough="enough" in entries,
        sized=not entries.keys().isdisjoint(("strength", "as", "enough")),
        raised_by=_raised_by(entries["when"].value, page) if "when" in entries else (),
    )


def _dimension(entries: Entries, name: Scalar, page: Page) -> str | None:
    node = page.required(entries, "dimension", name.at, "An indicator", f"dimension: {DIMENSIONS[0]}")
    text = page.text(node, "“dimension”") if node else None
    if text is not None and text.text not in DIMENSIONS:
        page.error("TM510", text.at, f"{quoted(text.text)} is no dimension.", did_you_mean(text.text, DIMENSIONS))
        return None
    return text.text if text else None


def _strength(node: Node, page: Page) -> Mapping[str, str]:
    entries = page.fields(node, "“strength”", INDICATOR_SETS) or {}
    strength = {name: page.text(value, "A strength") for name, (_, value) in entries.items()}
    for text in strength.values():
        if text and text.text not in STRENGTHS:
            page.error("TM511", text.at, f"{quoted(text.text)} is no strength.", did_you_mean(text.text, STRENGTHS))
    return {name: text.text for name, text in strength.items() if text and text.text in STRENGTHS}


def _raised_by(node: Node, page: Page) -> tuple[Condition, ...]:
    """One condition, or a list of which one is enough."""
    nodes = node.items if isinstance(node, Items) else (node,)
    return tuple(condition for each in nodes for condition in read_when(each, page))


def _noticed(entries: Entries, name: Scalar, page: Page) -> None:
    """Somebody has to be able to notice it: the answers, or a human, and then why no question does."""
    if "human" in entries:
        page.text(entries["human"].value, "“human”")
    elif "when" not in entries:
        advice = "Write when: {a_slot: its sign}, or human: why a program asks nobody for it."
        page.report.warning("TM516", name.at, f"No answer raises {quoted(name.text)}, and no human is to.", advice)


def _sourced(entries: Entries, name: Scalar, sources: Collection[str], page: Page) -> None:
    """A claim without a source is none of ours; `recalled` is honest about having none."""
    node = page.required(entries, "source", name.at, "An indicator", "source: [ilo_2009]")
    for source in page.one_or_more(node, "“source”") if node else ():
        if source.text not in sources:
            advice = did_you_mean(source.text, sources, "Write it under “sources:”, with where it can be read.")
            page.error("TM512", source.at, f"There is no source {quoted(source.text)}.", advice)
    recalled = entries.get("recalled")
    match recalled.value if recalled else None:
        case None | Scalar(text="true"):
            pass
        case Fields(at=at):
            page.error("TM203", at, "“recalled” names sets.", "For example: recalled: [adult_sexual]")
        case value:
            for each in page.one_or_more(value, "“recalled”"):
                if each.text not in INDICATOR_SETS:
                    advice = did_you_mean(each.text, INDICATOR_SETS)
                    page.error("TM513", each.at, f"{quoted(each.text)} is no set of indicators.", advice)


def _resolved(written: _Written, known: Mapping[str, _Written], page: Page) -> Indicator:
    """With the strengths of what it counts as, unless it has its own."""
    other = known.get(written.counts_as.text) if written.counts_as else None
    if written.counts_as and (other is None or other.counts_as):
        advice = did_you_mean(written.counts_as.text, [name for name, each in known.items() if not each.counts_as])
        page.error("TM514", written.counts_as.at, f"It can't count as {quoted(written.counts_as.text)}.", advice)
    if not written.sized:
        how = "Write strength: {adult_labour: strong, …}, or as: another indicator."
        page.error("TM515", written.name.at, f"How strong {quoted(written.name.text)} is, is not said.", how)
    return Indicator(
        name=written.name.text,
        dimension=other.dimension if other else written.dimension,
        label=written.label,
        strength=written.strength or (other.strength if other else {}),
        counts_as=written.counts_as.text if written.counts_as else written.name.text,
        enough=written.dimension if written.enough else None,
        raised_by=written.raised_by,
    )
