"""What volunteers do to their own duty, and what the command line and the roster order about it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import msgspec

from bot.desk import commands
from bot.desk.commands import Command
from bot.desk.oncall.clocks import wall_of
from bot.desk.roles import Role, may, may_ever
from bot.engine.model import Admin
from bot.runtime import quotas, removal, shifts, team, waiting
from bot.runtime.context import DUTY_HOURS
from bot.runtime.desk_side import DeskSide
from bot.runtime.people import instant
from bot.runtime.roster import PROFILE_ENCODER, TABLE, Known, Profile
from bot.runtime.shifts import HOLE, Hole
from bot.runtime.waiting import Order
from storage import audit, conversations, events, volunteers

FOR_GOOD = 1e11
"""A time that does not come."""
SHIFT_SECONDS = 31 * 86_400.0
"""The end of a shift is told if it is not further away."""
OFFERS_WHEN_FREE = 5
"""How many of them somebody is shown who has a place free again."""
LONGEST_DIGITS = 4
OFFERS_AT_ONCE = 20
"""How many waiting persons somebody who comes on duty is shown at most."""


class Duties(DeskSide):
    """Within one batch."""

    def act(self, known: Known, command: Command) -> None:
        """What they want; whatever it is, they get an answer."""
        match command.act:
            case "on":
                self._come_on(known.id)
            case "off":
                self._go_off(known.id)
            case "leave":
                self._be_gone(known.id)
            case "pause":
                self._pause(known.id, command.text)
            case "wake":
                self._tick_wake(known.id)
            case "me":
                self._step_aside(known.id)
            case "back":
                self._step_back(known.id)
            case "unknown":
                self._tell_unknown(known, command.text)
            case other:
                self._tell(known, other)

    def _tell(self, known: Known, act: str) -> None:
        """The answer to what changes nothing; whoever is on LINE hears once what that costs."""
        actor, messages = known.profile.actor, [commands.answer(act)]
        if not may(actor, "desk on"):
            messages = [commands.NO_CHATS]
        elif act == "start" and known.platform == "line":
            messages.append("desk-welcome_line")
        elif messages == [commands.HELP] and may(actor, "desk desk"):
            messages.append("desk-help_supervisor")
        self._outbox.tell_line(known.id, *messages)

    def _tell_unknown(self, known: Known, word: str) -> None:
        """A slip, and what they may have meant of what they may do."""
        theirs = (each for each in commands.WORDS if may_ever(known.profile.actor, f"desk {commands.act_of(each)}"))
        perhaps = commands.nearest(word, theirs)
        message = "desk-no_such_word_perhaps" if perhaps else commands.answer("unknown")
        self._outbox.tell_line(known.id, message, word=f"/{word}", perhaps=f"/{perhaps}")

    def _step_back(self, volunteer: str) -> None:
        volunteers.set_aside(self._connection, volunteer, None)
        self._roster.read()
        self._outbox.tell_line(volunteer, "desk-back_here")

    def _step_aside(self, volunteer: str) -> None:
        """To write as a person; with a chat open, words would seem to be for that one."""
        if conversations.held_of(self._connection, volunteer):
            self._outbox.tell_line(volunteer, "desk-me_later")
            return
        volunteers.set_aside(self._connection, volunteer, self._now)
        self._roster.read()
        self._outbox.tell_line(volunteer, "desk-me")

    def obey(self, order: Order) -> bool:
        """An order of the command line, or of the roster.

        False: later, for whom it is about does something at another worker in this moment.
        """
        known = self._roster.known.get(order.subject)
        if known and not self._roster.lock_free([known.id]):
            return False
        match order.act:
            case shifts.GAP:
                self._warn(HOLE.decode(order.subject))
            case team.LOST:
                self._tell_overseers("desk-team_lost")
            case quotas.BACK:
                self._ask_again(order.subject)
            case _ if known:
                self._carry_out(order, known)
        return True

    def _carry_out(self, order: Order, known: Known) -> None:
        match order.act:
            case "remove":
                self._outbox.drop(known.id, self._context.count(self._now))
                removal.begin(self._connection, self._context.keyring, known.id, self._now)
                self._free_chats(known.id)
                self._note(order.by, "remove", known.id)
            case "role":
                self._give_role(known, order)
            case "shift" if known.on:
                self._begin_shift(known)
            case "rested" if known.on and (known.paused_until or 0.0) <= self._now:
                self._outbox.tell_line(known.id, "desk-rested")
                self._offer_what_waits(known.id)

    def _give_role(self, known: Known, order: Order) -> None:
        """It holds from the next message on; who may not talk any more has no chats."""
        profile = msgspec.structs.replace(known.profile, role=order.role)
        self._set_profile(known, profile)
        self._note(order.by, f"role:{order.role}", known.id)
        if may(profile.actor, "desk on"):
            self._roster.read()
        else:
            self._be_gone(known.id)

    def _note(self, actor: str, act: str, subject: str) -> None:
        audit.add(self._connection, at=self._now, actor=actor, act=act, subject=subject)

    def _be_gone(self, volunteer: str) -> None:
        """They blocked us, or have no chats any more: nobody may wait for them, until they say `/on` again."""
        volunteers.set_on(self._connection, volunteer, None, off_until=FOR_GOOD)
        self._free_chats(volunteer)

    def _free_chats(self, volunteer: str) -> None:
        for conversation in conversations.held_of(self._connection, volunteer):
            waiting.ask(self._connection, self._context, conversation, Admin("free", volunteer), self._now)
            self._outbox.done.woken = True
        self._roster.read()

    def _come_on(self, volunteer: str) -> None:
        """Until their next shift begins or ends, or for twelve hours."""
        change, until = self._own_end(volunteer), self._now + DUTY_HOURS * 3600
        volunteers.set_on(self._connection, volunteer, change or until)
        known = self._roster.known[volunteer]
        self._begin_duty(known, since=known.on_since if known.on else None)
        self._roster.read()
        self._answer_until(volunteer, "desk-on_until" if change else commands.answer("on"), change)
        self._offer_what_waits(volunteer)

    def _go_off(self, volunteer: str) -> None:
        """Out of a shift too, until its end."""
        change, until = self._own_end(volunteer), self._now + DUTY_HOURS * 3600
        volunteers.set_on(self._connection, volunteer, None, off_until=change or until)
        volunteers.set_since(self._connection, volunteer, None)
        self._roster.read()
        self._answer_until(volunteer, "desk-off_until" if change else commands.answer("off"), change)

    def _begin_duty(self, known: Known, *, since: float | None) -> None:
        """Hours count from `since`, else from here; a pause is over with it."""
        if since is None:
            volunteers.set_since(self._connection, known.id, self._now)
        if known.paused_until:
            volunteers.pause(self._connection, known.id, None)

    def _pause(self, volunteer: str, minutes: str) -> None:
        """`/pause`, `/pause 30`: nobody asks them meanwhile; chats that they have stay theirs."""
        many = int(minutes) if minutes.isascii() and minutes.isdecimal() and len(minutes) <= LONGEST_DIGITS else 0
        seconds = many * 60.0 or self._context.book.desk.limits.pause
        self.rest({volunteer: self._now + min(seconds, DUTY_HOURS * 3600)})
        self._outbox.tell_line(volunteer, "desk-paused", minutes=round(min(seconds, DUTY_HOURS * 3600) / 60))

    def rest(self, until: Mapping[str, float]) -> None:
        """Nobody asks these volunteers until then; afterwards they are shown who waits."""
        rows = []
        for volunteer, end in until.items():
            volunteers.pause(self._connection, volunteer, end)
            row = waiting.seal_order(self._context.keyring, self._context.world, Order("rested", volunteer), end)
            rows.append(row)
        events.add(self._connection, rows)
        if rows:
            self._roster.read()

    def _tick_wake(self, volunteer: str) -> None:
        known = self._roster.known[volunteer]
        profile = msgspec.structs.replace(known.profile, wakes=not known.profile.wakes)
        self._set_profile(known, profile)
        self._roster.read()
        self._outbox.tell_line(volunteer, "desk-wakes" if profile.wakes else "desk-sleeps")

    def _set_profile(self, known: Known, profile: Profile) -> None:
        sealed = self._context.keyring.desk.seal(TABLE, known.id, "profile", PROFILE_ENCODER.encode(profile))
        volunteers.set_profile(self._connection, known.id, sealed)

    def go_on(self, freed: Collection[str]) -> None:
        """These volunteers have a place free now: the next who wait are offered to them."""
        for volunteer in sorted(freed):
            known = self._roster.known.get(volunteer)
            if known and known.on:
                self._offer_what_waits(volunteer, OFFERS_WHEN_FREE)

    def _ask_again(self, platform: str) -> None:
        """Its month's messages are there again: volunteers there are shown who waits."""
        self._context.spent.pop(platform, None)
        self._roster.read()
        self.go_on([known.id for known in self._roster.known.values() if known.platform == platform])

    def _begin_shift(self, known: Known) -> None:
        """What they did before counts on, but for the duty of another day: no shift ends with a word of theirs."""
        earliest = self._now - self._context.book.desk.limits.hours
        is_todays = known.on_since is not None and known.on_since > earliest
        self._begin_duty(known, since=known.on_since if is_todays else None)
        end = self._own_end(known.id, SHIFT_SECONDS)
        self._answer_until(known.id, "desk-shift" if end else "desk-on", end)
        self._offer_what_waits(known.id)

    def _own_end(self, volunteer: str, within: float = DUTY_HOURS * 3600) -> float | None:
        """When the present shift of theirs ends, or the next begins."""
        return self._context.oncall.changes(self._roster.known[volunteer].profile.name, self._now, within)

    def _answer_until(self, volunteer: str, message: str, until: float | None) -> None:
        self._outbox.tell_line(volunteer, message, until=self._time(until) if until else "")

    def _time(self, seconds: float) -> str:
        """As the roster's clocks show it."""
        zone = self._context.oncall.zone
        return f"{wall_of(instant(seconds), zone):%Y-%m-%d %H:%M} ({zone})"

    def _warn(self, hole: Hole) -> None:
        """Hours in which nobody is there, or nobody who writes the language."""
        named = self._context.book.words.label(hole.language, "hotline-words", "name").text if hole.language else ""
        message = "desk-gap_language" if hole.language else "desk-gap"
        self._tell_overseers(message, since=self._time(hole.start), until=self._time(hole.end), language=named)

    def _tell_overseers(self, message: str, **given: Any) -> None:
        """Those who look after the desk; where there are none, everybody on it."""
        known = self._roster.known.values()
        supervisors = [each for each in known if each.profile.role == Role.SUPERVISOR]
        for each in supervisors or [each for each in known if may(each.profile.actor, "desk on")]:
            self._outbox.tell_line(each.id, message, **given)

    def _offer_what_waits(self, volunteer: str, many: int = OFFERS_AT_ONCE) -> None:
        for conversation in conversations.waiting_offers(self._connection, many):
            waiting.ask(self._connection, self._context, conversation, Admin("offer", volunteer), self._now)
            self._outbox.done.woken = True
