"""What the texts of a language are held against: so little of the flows that most saves leave it as it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.language.flow_file import RESERVED
from bot.language.model import MapPoint, Slot
from bot.language.names import Names, slot_of


@dataclass(frozen=True)
class Frame:
    """Equal where nothing that a text depends on has changed."""

    flows: frozenset[str]
    """Those whose messages people read."""
    on_map: frozenset[str]
    """Messages of steps that show a point on the map."""
    declared: tuple[Slot, ...]
    platforms: tuple[str, ...]
    whole: bool
    """Every flow could be read, so that all slots are known."""

    @cached_property
    def slots(self) -> Mapping[str, Slot]:
        """The declared slots by name."""
        return {slot.name: slot for slot in self.declared}

    def slot(self, name: str) -> Slot | None:
        """See `Names.slot`."""
        return slot_of(name, self.slots, self.platforms)


def frame_of(names: Names) -> Frame:
    """As much of the names as a text can depend on."""
    on_map = (
        f"{file.flow.name}-{step}"
        for file in names.flows.values()
        for step, beside in file.flow.beside.items()
        if isinstance(beside.media, MapPoint)
    )
    return Frame(
        flows=frozenset(names.flows.keys() - RESERVED),
        on_map=frozenset(on_map),
        declared=tuple(names.slots.values()),
        platforms=tuple(names.platforms),
        whole=not names.unread,
    )
