"""The team's group on Telegram: one message that says who waits and who is there, by pseudonyms alone.

A group takes twenty messages a minute of a bot. So there is one, which is changed; only for somebody new who waits it
is sent anew, for a change rings no bell. That is no row for the Courier, which sends each of them once and in order:
here only the newest state counts, and what is done with it depends on how the last try ended. It keeps the pauses that
the Courier keeps, and the Courier those of this.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec
import structlog
from sqlalchemy import Connection

from bot.adapters.contract import Adapter, BadCredentials, Call, Gone, Outcome, Route, Sent, TryAgain, Uncertain
from bot.engine.model import Conversation
from bot.engine.outgoing import Outgoing, Words
from bot.engine.pseudonym import pseudonym
from bot.language.model import SOURCE_LANGUAGE
from bot.language.screening import URGENCIES
from bot.runtime.context import Context
from bot.runtime.people import peek
from bot.runtime.roster import Roster
from bot.runtime.waiting import Order, seal_order
from storage import clock, conversations, events, facts, leases
from storage.database import Database

log = structlog.get_logger()
LEASE, LEASE_SECONDS = "team", 30.0
FACT, TABLE = "team", "facts"
PLATFORM = "telegram"
LOST = "team_lost"
"""The order that comes of it where nothing can be written there any more."""
PAUSE_SECONDS = 9.0
"""Between two calls: at most seven messages and seven changes of them a minute."""
GONE_SECONDS = 600.0
"""So much later it is tried again where the bot is not in the group any more, or may not write."""
LOOKED_AT = 10
"""Messages before the newest among which one is looked for of which nobody knows whether it arrived."""
READ_AT_ONCE, SHOWN = 200, 10


class Shown(msgspec.Struct, frozen=True):
    """What stands in the group: the message's id, its text, and who waited then (ids)."""

    ref: str = ""
    text: str = ""
    waiting: tuple[str, ...] = ()
    at: float = 0.0
    doubted: bool = False
    """Another one was begun since then, and nobody wrote down how that ended."""
    lost: bool = False
    """Nothing could be written there at the last try, and the supervisors know."""


class Plan(NamedTuple):
    """What is to stand there, and whether somebody is new in it."""

    before: Shown
    text: str
    language: str
    waiting: tuple[str, ...]

    @property
    def rings(self) -> bool:
        """Whether it has to be seen at once."""
        before = self.before
        return before.lost or not before.ref or not set(self.waiting) <= set(before.waiting)


_DECODE = msgspec.msgpack.Decoder(Shown).decode
_ENCODE = msgspec.msgpack.Encoder().encode


class TeamChat:
    """The group of one hotline, as one of its workers keeps it."""

    def __init__(self, database: Database, context: Context, pause: float = PAUSE_SECONDS) -> None:
        self._database = database
        self._context = context
        self._pause = pause
        self._quiet_until = 0.0

    async def keep(self) -> None:
        """Bring it up to date, if there is one and it is time."""
        adapter, now = self._context.adapters.get(PLATFORM), self._context.world.monotonic()
        waits = now < self._quiet_until or self._context.pauses.left(PLATFORM, now) > 0
        if adapter is None or not self._context.desk_chat or waits:
            return
        plan = await self._database.write(self._plan)
        if plan is None:
            return
        outcome = await self._show(adapter, plan)
        if isinstance(outcome, Sent):
            await self._database.write(self._keep, plan, outcome.ids[0] if outcome.ids else "")
        elif not isinstance(outcome, TryAgain | Uncertain | BadCredentials):
            log.error("team_chat_lost", outcome=type(outcome).__name__)
            await self._database.write(self._lose, plan)
        self._wait(outcome)

    async def _show(self, adapter: Adapter, plan: Plan) -> Outcome:
        """Where the old one can't be changed any more, a new one follows at the next time."""
        chat = self._context.desk_chat
        outgoing = Outgoing((Words(plan.text, "desk-team"),), language=plan.language)
        call = adapter.render(outgoing, lambda _visit, answer: answer.name)[0]
        if not plan.rings:
            outcome = await adapter.edit(chat, plan.before.ref, call)
            return outcome if isinstance(outcome, Sent | TryAgain | Gone) else Sent()
        outcome = await adapter.send(chat, call, Route())
        if isinstance(outcome, Sent):
            await self._clear_away(adapter, call, plan.before, "".join(outcome.ids))
        return outcome

    async def _clear_away(self, adapter: Adapter, call: Call, before: Shown, newest: str) -> None:
        """What stood there before, and what a worker that died may have left.

        The bot can change nothing but what it wrote itself: so it is found, and no word of a colleague's is touched.
        """
        chat, ours = self._context.desk_chat, [before.ref] if before.ref else []
        if before.doubted and newest.isdecimal():
            last = int(newest) - 1
            numbers = range(last, max(int(before.ref or 0), last - LOOKED_AT), -1)
            ours += [str(each) for each in numbers if isinstance(await adapter.edit(chat, str(each), call), Sent)]
        if ours:
            await adapter.erase(chat, ours)

    def _wait(self, outcome: Outcome) -> None:
        """A limit passes, and is the Courier's too; without the right to write, the desk goes on without the group."""
        now = self._context.world.monotonic()
        match outcome:
            case Sent():
                return
            case TryAgain(after=pause, everyone=everyone):
                seconds = pause or self._pause
                if everyone:
                    self._context.pauses.begin(PLATFORM, now, seconds)
            case Uncertain() | BadCredentials():
                seconds = self._pause
            case _:
                seconds = GONE_SECONDS
        self._quiet_until = now + seconds

    # ── what is to stand there ───────────────────────────────────────────────────────────────────────────

    def _plan(self, connection: Connection) -> Plan | None:
        """None where another worker keeps it, nothing changed, or it is too soon."""
        if not leases.take(connection, LEASE, self._context.me, LEASE_SECONDS):
            return None
        now, before = clock.now(connection), self._before(connection)
        if now - before.at < self._pause:
            return None
        waiting = sorted(self._waiting(connection), key=_rank)
        language = next((each for each in self._context.languages if self._speaks(each)), SOURCE_LANGUAGE)
        text = self._text(connection, waiting, language, now)
        plan = Plan(before, text, language, tuple(each.id for each in waiting))
        if plan.rings:
            self._put(connection, msgspec.structs.replace(before, doubted=True), now)
        return plan if text != before.text or plan.rings else None

    def _speaks(self, language: str) -> bool:
        return not self._context.book.words.text(language, "desk-team", {}).missing

    def _waiting(self, connection: Connection) -> Iterable[Conversation]:
        ids = conversations.waiting_offers(connection, READ_AT_ONCE)
        for row in conversations.load(connection, ids=ids, lock=False):
            conversation = peek(self._context.keyring, row)
            if conversation and conversation.handoff and not conversation.handoff.holder:
                yield conversation

    def _text(self, connection: Connection, waiting: list[Conversation], language: str, now: float) -> str:
        roster = Roster(self._context, connection, now)
        there = [each for each in roster.duty().volunteers if each.on]
        live = sum(conversations.held_by(connection, sorted(roster.known)).values())
        rows = [self._row(each, language, now) for each in waiting[:SHOWN]]
        if len(waiting) > SHOWN:
            rows.append(f"… + {len(waiting) - SHOWN}")
        figures = {
            "waiting": len(waiting),
            "live": live,
            "on": len(there),
            "free": sum(each.free > 0 for each in there),
        }
        text = self._context.book.words.text(language, "desk-team", figures).text
        return "\n".join([text, *rows])

    def _row(self, conversation: Conversation, language: str, now: float) -> str:
        handoff, words = conversation.handoff, self._context.book.words
        assert handoff is not None, "it waits"
        return words.text(
            language,
            "desk-team_waits",
            {
                "pseudonym": pseudonym(conversation.id),
                "urgency": words.label(language, "desk-urgency", handoff.urgency.value).text,
                "person_language": words.label(conversation.language or SOURCE_LANGUAGE, "hotline-words", "name").text,
                "minutes": max(0, int((now - handoff.opened.timestamp()) // 60)),
            },
        ).text

    # ── what stood there ─────────────────────────────────────────────────────────────────────────────────

    def _before(self, connection: Connection) -> Shown:
        fact = facts.get(connection, FACT)
        return _DECODE(self._context.keyring.desk.unseal(TABLE, FACT, "body", fact.body)) if fact else Shown()

    def _keep(self, connection: Connection, plan: Plan, ref: str) -> None:
        now = clock.now(connection)
        self._put(connection, Shown(ref, plan.text, plan.waiting, now, doubted=not ref), now)

    def _lose(self, connection: Connection, plan: Plan) -> None:
        """The supervisors hear it once; as soon as something can be written there again, it is sent anew."""
        now = clock.now(connection)
        self._put(connection, msgspec.structs.replace(plan.before, lost=True), now)
        if not plan.before.lost:
            events.add(connection, [seal_order(self._context.keyring, self._context.world, Order(LOST), now)])

    def _put(self, connection: Connection, shown: Shown, now: float) -> None:
        body = _ENCODE(shown)
        facts.put(connection, FACT, self._context.keyring.desk.seal(TABLE, FACT, "body", body), now)


def _rank(conversation: Conversation) -> tuple[int, float]:
    """The most urgent first, then who waits longest."""
    handoff = conversation.handoff
    assert handoff is not None, "it waits"
    return -URGENCIES.index(handoff.urgency.value), handoff.opened.timestamp()
