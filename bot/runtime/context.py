"""What every batch of one worker shares: keys, adapters, the newest book, the world."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bot.adapters.contract import Adapter
from bot.language.model import Book
from bot.privacy.keyring import Keyring
from bot.runtime.oncall import OnCall
from bot.runtime.pacing import Handoffs, Pauses
from bot.runtime.shelf import MediaShelf
from bot.runtime.tokens import Buttons
from bot.world import World
from storage.types import Sealed

if TYPE_CHECKING:
    from bot.runtime.roster import Profile
    from bot.runtime.translator import Translator

LEASE_SECONDS = 10.0
"""How long a worker may send to a lane without renewing; the others wait this long after a crash."""
REPLY_TOKEN_SECONDS = 50.0
"""A LINE reply token is good for about a minute; we stop trusting it before."""
DUTY_HOURS = 12.0
"""`/on` and `/off` end by themselves, at the latest after this: nobody stays on duty, or away, by forgetting."""
CHANNEL = "hotline"
"""Where workers wake each other."""
BOOK = "book"
"""What they say there when a book was published."""


@dataclass(slots=True)
class Context:
    """One worker's. `book` is replaced as a whole when a newer one was published."""

    me: str
    world: World
    keyring: Keyring
    buttons: Buttons
    adapters: Mapping[str, Adapter]
    book: Book
    countries: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    flood_limit: int = 40
    """Messages a minute and person that are answered at once."""
    two_person: bool = False
    """What is ordered to be published needs a second person's yes, whatever the one who orders it has set."""
    desk_chat: str = ""
    """The team's group on Telegram."""
    erase_list: Path | None = None
    """Where the erase list is kept, too."""
    translator: Translator | None = None
    """What translates between two people; None: nobody does."""
    audit_anchor: str = ""
    """Where the head of the audit's chain goes once a day: a file, or an https address."""
    pager_url: str = ""
    """Called where somebody is in immediate danger and nobody is on duty."""
    refused: int = 0
    """The number of a newer book that this program can't read."""
    lost: int = 0
    """The highest number of a turn whose book is in no table any more: nobody waits for that one."""
    volunteers: dict[tuple[str, Sealed, Sealed], tuple[str, Profile]] = field(default_factory=dict)
    """Id, address and profile of the present volunteers, sealed → opened: every batch needs all of them."""
    oncall: OnCall = field(default_factory=OnCall)
    """The roster. Replaced as a whole when another was imported."""
    spent: dict[str, float] = field(default_factory=dict)
    """Platforms whose messages of the month are used up; until then (monotonic seconds) that is not tried again."""
    topics: dict[tuple[str, str], str] = field(default_factory=dict)
    """Volunteer and conversation → the topic that is known to be there."""
    staff: frozenset[bytes] = frozenset()
    """Keyed hashes of the volunteers' addresses."""
    handoffs: Handoffs = field(default_factory=Handoffs)
    pauses: Pauses = field(default_factory=Pauses)
    counted: int = 0
    shelf: MediaShelf = field(default_factory=MediaShelf)
    watched: bool = False
    """The playground looks on: batches report their turns."""

    def __post_init__(self) -> None:
        self.shelf.put(self.book.media)

    @property
    def newest_known(self) -> int:
        """The number up to which every published book is taken or refused here."""
        return max(self.book.number, self.refused)

    def may_go_on(self, number: int) -> bool:
        """Whether a conversation may go on here whose last turn was by the book of this number."""
        return number <= max(self.newest_known, self.lost)

    def deletable(self, platform: str) -> int:
        """How many seconds a message on this platform can be deleted; 0: never."""
        adapter = self.adapters.get(platform)
        return adapter.limits.deletable if adapter else 0

    def count(self, now: float) -> int:
        """A number above all that this worker gave before; another worker gives none that is the same."""
        moment = int(now * 1_000_000) * 1_000 + int(self.world.jitter() * 1_000)
        self.counted = max(self.counted + 1, moment)
        return self.counted
