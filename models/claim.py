"""The moment of sending: what is due is claimed, and decided from the rows as they are now."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cached_property

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.audience import is_service
from models.base import locked
from models.broadcast import WITHDRAWN, Broadcast
from models.ceiling import is_lifted, is_reached, spent_kr
from models.one_chat import one_each, unless_busy
from models.outbox import Letter, Outbox
from models.person import Address, Person, doors_of_all, find
from models.rules import Rules
from models.sms import plain, segments

# What the ceiling holds back; replies and reminders always go.
NEWS = ("digest", "broadcast")
CEILING_WAITS = timedelta(hours=6)
# The due moment of a paused broadcast's rows.
NEVER = datetime(9999, 1, 1, tzinfo=UTC)

Write = Callable[[Outbox, Person, str], Letter | None]


@dataclass(frozen=True, slots=True)
class Claimed:
    """A row that is ours to send now."""

    row_id: int
    channel: str
    to: str
    text: str
    buttons: tuple[tuple[tuple[str, str], ...], ...]
    attach: str | None
    edits: str | None
    kind: str
    language: str
    segments: int | None


@dataclass(frozen=True)
class Round:
    """What a batch of due rows is decided by, asked for once: who is meant, their doors, and the broadcasts.

    A row whose best door is not among `channels` is left to whoever serves that one; None is all of them.
    """

    session: Session
    rules: Rules
    now: datetime
    channels: Sequence[str] | None
    people: Mapping[int, Person]
    doors: Mapping[int, Sequence[tuple[int, str, str, str]]]
    broadcasts: Mapping[int, Broadcast]

    @cached_property
    def spent_kr(self) -> Decimal:
        """As the month stands; what this batch costs is not in it yet."""
        return spent_kr(self.session, self.rules, self.now)


def look(session: Session, rows: Sequence[Outbox], at: tuple[Rules, datetime], channels: Sequence[str] | None = None) -> Round:
    """The round of these rows, as the database is now."""
    rules, now = at
    ids = {row.person_id for row in rows if row.person_id}
    people = session.scalars(select(Person).where(Person.id.in_(ids)), execution_options={"populate_existing": True})
    told = {row.broadcast_id for row in rows if row.broadcast_id}
    broadcasts = session.scalars(select(Broadcast).where(Broadcast.id.in_(told))).all() if told else []
    return Round(
        session,
        rules,
        now,
        channels,
        {each.id: each for each in people},
        doors_of_all(session, ids),
        {each.id: each for each in broadcasts},
    )


def due(  # noqa: PLR0913 - three are left out by most
    session: Session,
    now: datetime,
    limit: int,
    channels: Sequence[str] | None = None,
    *,
    most: int | None = None,
    beside_others: bool = False,
) -> Sequence[Outbox]:
    """The queued rows that are due, the most urgent first, up to priority `most`; on PostgreSQL those that nobody else is claiming.

    `beside_others` where several processes send: one row a person, and none while another is on its way to them.
    """
    query = select(Outbox).where(Outbox.state == "queued", Outbox.due_at <= now)
    if channels is not None:
        query = query.where(Outbox.channel.in_(channels) | Outbox.channel.is_(None))
    if most is not None:
        query = query.where(Outbox.priority <= most)
    if beside_others:
        query = unless_busy(query, now)
    query = query.order_by(Outbox.priority, Outbox.due_at, Outbox.id).limit(limit)
    rows = session.scalars(locked(session, query, skip=True), execution_options={"populate_existing": True}).all()
    return one_each(session, rows, now) if beside_others else rows


def claim(row: Outbox, around: Round, write: Write) -> Claimed | None:
    """Decides one due row: claimed, put off, or ended. `write` finds the words of a notice, None where it is not true any more."""
    person = around.people.get(row.person_id or 0)
    if person is None:
        return _claim_farewell(row, around.now)
    if person.stopped_at and not row.passes_stop:
        _end(row, "dropped", "stopped")
        return None
    address = _address(row, around.doors.get(person.id, ()))
    if _must_wait(row, around, address) or not _wanted(row, person, around):
        return None
    if address is None:
        _end(row, "failed", "no address")
        return None
    if around.channels is not None and address[1] not in around.channels:
        row.channel = address[1]
        return None
    letter = write(row, person, address[1]) if row.topic else Letter(row.text, _rows(row.buttons), row.attach)
    if letter is None:
        _end(row, "dropped", "obsolete")
        return None
    return _take(row, address, letter, person, around.now)


def _claim_farewell(row: Outbox, now: datetime) -> Claimed | None:
    """The last word to somebody who was erased: all that is left is where it goes, and that goes with it."""
    if row.channel is None or row.to_value is None:
        _end(row, "dropped", "nobody")
        return None
    row.state, row.claimed_at = "sending", now
    return Claimed(row.id, row.channel, row.to_value, row.text, (), None, None, row.kind, "da", _segments(row.channel, row.text))


def _end(row: Outbox, state: str, code: str) -> None:
    row.state, row.code = state, code


def _must_wait(row: Outbox, around: Round, address: tuple[int, str, str] | None) -> bool:
    rules, now = around.rules, around.now
    if row.kind in ("reply", "human", "alert") or row.urgent:
        return False
    if rules.is_quiet(now):
        row.due_at, row.code = rules.after_quiet(now), "quiet hours"
        return True
    limit = rules.sms_monthly_limit_kr
    if not limit or row.kind not in NEWS or address is None or address[1] != "sms":
        return False
    if not is_reached(around.spent_kr, limit, rules) or is_lifted(around.session, rules, now):
        return False
    row.due_at, row.code = now + CEILING_WAITS, "ceiling"
    return True


def _wanted(row: Outbox, person: Person, around: Round) -> bool:
    if row.kind == "digest" and not person.digest:
        _end(row, "dropped", "no consent")
    if row.kind == "broadcast":
        _stand_by(row, person, around.broadcasts.get(row.broadcast_id or 0))
    return row.state == "queued" and row.due_at != NEVER


def _stand_by(row: Outbox, person: Person, broadcast: Broadcast | None) -> None:
    """What is said of the whole broadcast holds for a row too that was on its way meanwhile, and comes again."""
    if broadcast is None or (not person.broadcasts and not is_service(broadcast.audience)):
        _end(row, "dropped", "no consent")
    elif broadcast.state == WITHDRAWN:
        _end(row, "dropped", WITHDRAWN)
    elif broadcast.state == "paused":
        row.due_at, row.code = NEVER, "paused"


def _address(row: Outbox, doors: Sequence[tuple[int, str, str, str]]) -> tuple[int, str, str] | None:
    """(address id, channel, value): the one that was written to, else the best that is open."""
    for address_id, channel, value, state in doors:
        if row.address_id == address_id and (state == "ok" or row.passes_stop):
            return address_id, channel, value
        if row.address_id is None and state == "ok":
            return address_id, channel, value
    return None


def _rows(buttons: Sequence[Sequence[Sequence[str]]]) -> tuple[tuple[tuple[str, str], ...], ...]:
    return tuple(tuple((label, payload) for label, payload in line) for line in buttons)


def _segments(channel: str, text: str) -> int | None:
    return segments(plain(text)) if channel == "sms" else None


def _take(row: Outbox, address: tuple[int, str, str], letter: Letter, person: Person, now: datetime) -> Claimed:
    address_id, channel, value = address
    text = plain(letter.text) if channel == "sms" else letter.text
    buttons = () if channel == "sms" else letter.buttons
    row.address_id, row.channel, row.text = address_id, channel, text
    row.buttons = [[list(button) for button in line] for line in buttons]
    row.attach, row.state, row.claimed_at, row.segments = letter.attach, "sending", now, _segments(channel, text)
    attach = letter.attach if channel == "telegram" else None
    return Claimed(row.id, channel, value, text, buttons, attach, row.edits, row.kind, person.language, row.segments)


def move_address(session: Session, row_id: int, value: str) -> bool:
    """The provider says that the chat has another address now. False where somebody is known there already."""
    row = session.execute(select(Outbox.address_id, Outbox.channel).where(Outbox.id == row_id)).one()
    if find(session, row.channel, value) is not None:
        return False
    session.execute(update(Address).where(Address.id == row.address_id).values(value=value))
    return True
