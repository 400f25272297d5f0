"""The one owner of seats: seats taken = people + held offers + seats held by the organiser, never above capacity."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.activity import Activity, Occurrence
from models.base import locked
from models.catalogue import Offer
from models.person import Person
from models.rules import Rules
from models.signup import Household, Signup, live_on

Result = Literal["confirmed", "changed", "unchanged", "full", "waiting"]
# An offer near the start lives shorter: a third of what is left, but long enough to read an SMS.
SHORTEST_OFFER = timedelta(minutes=20)
# An offer that would end at night ends this long before the quiet hours begin.
BEFORE_QUIET = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Room:
    """The seats of one target; `capacity` is None where there is no limit, `free` then too."""

    capacity: int | None
    people: int
    offered: int
    held: int

    @property
    def free(self) -> int | None:
        """Seats that nobody has; never below zero."""
        if self.capacity is None:
            return None
        return max(0, self.capacity - self.people - self.offered - self.held)

    def fits(self, seats: int) -> bool:
        """True where so many more people can come."""
        return self.free is None or seats <= self.free


@dataclass(frozen=True, slots=True)
class Joined:
    """What became of a sign-up: `room` as it is now."""

    result: Result
    signup: Signup | None
    room: Room


def room_of(session: Session, offer: Offer, target: str) -> Room:
    """The seats of an occurrence, or of a whole series, as this transaction sees them. Locks them on PostgreSQL."""
    capacity, held = _limits(session, offer, target)
    taken = session.execute(
        select(Signup.standing, func.sum(func.coalesce(Signup.offered_seats, Signup.adults + Signup.children)))
        .where(Signup.target == target, Signup.standing.in_(("confirmed", "offered")))
        .group_by(Signup.standing)
    )
    people = {standing: int(seats or 0) for standing, seats in taken}
    return Room(capacity, people.get("confirmed", 0), people.get("offered", 0), held)


def join(  # noqa: PLR0913 - two are keywords
    session: Session,
    offer: Offer,
    target: str,
    who: tuple[int, Household],
    now: datetime,
    *,
    queue: bool = False,
    overtakes: bool = False,
) -> Joined:
    """Signs a party up where it fits, changes its size where it stands already; `queue` takes a place in the queue instead.

    A party that waits keeps its place when it changes its size. `full` changes nothing. What the organiser settled
    elsewhere `overtakes` those who wait, as long as there is room.
    """
    person_id, party = who
    room = room_of(session, offer, target)
    standing = live_on(session, person_id, target)
    if standing and standing.standing == "confirmed":
        return _resize(session, standing, party, room, now)
    if standing and queue:
        return _requeue(session, standing, party, room, now)
    if (
        not queue
        and room.fits(party.seats - _held_for(standing))
        and (overtakes or standing is not None or not _others_first(session, target, room))
    ):
        row = standing or _new(session, offer, target, who, now)
        _settle(row, party, "confirmed", now)
        session.flush()
        return Joined("confirmed", row, room_of(session, offer, target))
    if not queue:
        return Joined("full", standing, room)
    row = _new(session, offer, target, who, now)
    _settle(row, party, "waiting", now)
    row.queued_at = now
    session.flush()
    return Joined("waiting", row, room)


class Overtaken(RuntimeError):
    """A place changed between being looked at and being locked; the unit of work runs again and sees it as it is."""


def leave(session: Session, row: Signup, now: datetime) -> None:
    """Gives up a place, or a place in the queue. Call `pass_on` afterwards. Raises Overtaken."""
    _lock(session, row)
    _settle(row, Household(row.adults, row.children, tuple(row.ages)), "cancelled", now)
    session.flush()


def pass_on(session: Session, offer: Offer, target: str, rules: Rules, now: datetime) -> Sequence[Signup]:
    """Offers what is free to those who wait: first the parties that fit, in their order; where none fits, part of the first.

    The seats are held until the offer's deadline. Returns the sign-ups that were offered, for the notices.
    """
    until = offer_deadline(offer, target, rules, now)
    if until is None:
        return []
    _limits(session, offer, target)  # the lock comes before the first look
    offered = _widened(session, offer, target, until, now)
    room = room_of(session, offer, target)
    waiting = _queue(session, target)
    for row in waiting:
        if room.fits(row.adults + row.children):
            offered.append(_hold(row, None, until, now))
            session.flush()
            room = room_of(session, offer, target)
    if not offered and room.free and not room.offered:
        part = next((row for row in waiting if room.free > row.part_refused), None)
        if part is not None:
            offered.append(_hold(part, room.free, until, now))
            session.flush()
    return offered


def _widened(session: Session, offer: Offer, target: str, until: datetime, now: datetime) -> list[Signup]:
    """Offers to a part of a party that the whole of it fits by now: they are made anew, to the whole."""
    query = select(Signup).where(Signup.target == target, Signup.standing == "offered", Signup.offered_seats.is_not(None))
    found = []
    for row in session.scalars(query.order_by(Signup.queued_at, Signup.id), execution_options={"populate_existing": True}).all():
        if room_of(session, offer, target).fits(row.adults + row.children - (row.offered_seats or 0)):
            found.append(_hold(row, None, until, now))
            session.flush()
    return found


def offer_deadline(offer: Offer, target: str, rules: Rules, now: datetime) -> datetime | None:
    """When an offer made now ends: 12 h, never inside quiet hours, sooner near the start. None where it has begun."""
    start = _first_start(offer, target, rules, now)
    if start is None or start <= now:
        return None
    lasting = max(SHORTEST_OFFER, min(rules.offer_for, (start - now) / 3))
    end = now + lasting
    if rules.is_quiet(end):
        earlier = rules.before_quiet(end) - BEFORE_QUIET
        end = earlier if earlier - now >= SHORTEST_OFFER else rules.after_quiet(end)
    return min(end, start)


def accept(session: Session, row: Signup, party: Household, now: datetime) -> None:
    """An offer is taken: by the whole party, or by as many of it as were asked. Raises Overtaken."""
    _lock(session, row)
    _settle(row, party, "confirmed", now)
    session.flush()


def decline(session: Session, row: Signup, now: datetime) -> bool:
    """An offer is refused. A party of which only a part was asked goes on waiting: True. Call `pass_on` afterwards.

    Raises Overtaken.
    """
    _lock(session, row)
    if row.offered_seats is not None:
        row.part_refused = row.offered_seats
        row.standing, row.offer_until, row.offered_seats, row.changed_at = "waiting", None, None, now
        session.flush()
        return True
    leave(session, row, now)
    return False


def release(session: Session, person_id: int, now: datetime) -> Sequence[str]:
    """Lets go of what is held for a person who stopped; they keep their place in the queue. The targets to pass on."""
    query = select(Signup).where(Signup.person_id == person_id, Signup.standing == "offered")
    rows = session.scalars(query, execution_options={"populate_existing": True}).all()
    for row in rows:
        _lock(session, row)
        row.standing, row.offer_until, row.offered_seats, row.changed_at = "waiting", None, None, now
    session.flush()
    return [row.target for row in rows]


def place_in_queue(session: Session, row: Signup) -> int:
    """1 for whoever is next."""
    return 1 + sum(1 for each in _queue(session, row.target) if (each.queued_at, each.id) < (row.queued_at, row.id))


def lapsed(session: Session, now: datetime) -> Sequence[Signup]:
    """The offers whose deadline has passed, in order."""
    query = select(Signup).where(Signup.standing == "offered", Signup.offer_until <= now).order_by(Signup.offer_until, Signup.id)
    return session.scalars(query, execution_options={"populate_existing": True}).all()


def lapse(session: Session, row: Signup, now: datetime) -> bool:
    """An unanswered offer ends. Whoever was asked for a part only goes on waiting: True, and needs no word."""
    return decline(session, row, now)


def next_deadline(session: Session) -> datetime | None:
    """When the next offer ends."""
    return session.scalar(select(func.min(Signup.offer_until)).where(Signup.standing == "offered"))


def with_queue(session: Session) -> Sequence[str]:
    """The targets that somebody waits for."""
    return session.scalars(select(Signup.target).where(Signup.standing == "waiting").distinct().order_by(Signup.target)).all()


def _limits(session: Session, offer: Offer, target: str) -> tuple[int | None, int]:
    if offer.is_series:
        session.execute(locked(session, select(Activity.key).where(Activity.key == offer.key))).all()
        held = max((each.held_seats for each in offer.occurrences if not each.cancelled), default=0)
        return offer.capacity, held
    row = session.execute(
        locked(session, select(Occurrence.capacity, Occurrence.held_seats).where(Occurrence.key == target))
    ).one()
    return row[0], row[1]


def _first_start(offer: Offer, target: str, rules: Rules, now: datetime) -> datetime | None:
    here = rules.local(now).replace(tzinfo=None)
    starts = [each.start for each in offer.coming(here) if offer.is_series or each.key == target]
    return rules.moment(starts[0]) if starts else None


def _queue(session: Session, target: str) -> Sequence[Signup]:
    """Whoever stopped keeps their place but is passed over: they could not be told."""
    query = select(Signup).join(Person, Person.id == Signup.person_id)
    query = query.where(Signup.target == target, Signup.standing == "waiting", Person.stopped_at.is_(None))
    query = query.order_by(Signup.queued_at, Signup.id)
    return session.scalars(query, execution_options={"populate_existing": True}).all()


def _others_first(session: Session, target: str, room: Room) -> bool:
    """Newcomers do not overtake a queue that the free seats could still serve."""
    if room.free is None:
        return False
    return any(row.adults + row.children <= room.free for row in _queue(session, target))


def _held_for(row: Signup | None) -> int:
    if row is None or row.standing != "offered":
        return 0
    return row.offered_seats if row.offered_seats is not None else row.adults + row.children


def _new(session: Session, offer: Offer, target: str, who: tuple[int, Household], now: datetime) -> Signup:
    person_id, party = who
    row = Signup(
        person_id=person_id, activity_key=offer.key, occurrence_key=None if offer.is_series else target, target=target,
        adults=party.adults, children=party.children, ages=list(party.ages), standing="waiting", made_at=now, changed_at=now,
        part_refused=0,
    )  # fmt: skip
    session.add(row)
    return row


def _lock(session: Session, row: Signup) -> None:
    """Locks what the place is at, then reads the place again: nobody else changes it until the commit."""
    seen = (row.standing, row.offer_until)
    if row.occurrence_key is None:
        session.execute(locked(session, select(Activity.key).where(Activity.key == row.activity_key))).all()
    else:
        session.execute(locked(session, select(Occurrence.key).where(Occurrence.key == row.occurrence_key))).all()
    session.refresh(row, with_for_update=True)
    if (row.standing, row.offer_until) != seen:
        raise Overtaken(f"sign-up {row.id}")


def _settle(row: Signup, party: Household, standing: str, now: datetime) -> None:
    row.adults, row.children, row.ages = party.adults, party.children, list(party.ages)
    row.standing, row.changed_at, row.offer_until, row.offered_seats = standing, now, None, None
    if standing == "confirmed":
        row.queued_at = None


def _hold(row: Signup, part: int | None, until: datetime, now: datetime) -> Signup:
    row.standing, row.offer_until, row.offered_seats, row.changed_at = "offered", until, part, now
    return row


def _resize(session: Session, row: Signup, party: Household, room: Room, now: datetime) -> Joined:
    if (row.adults, row.children) == (party.adults, party.children):
        if party.ages and list(party.ages) != row.ages:
            row.ages = list(party.ages)
            session.flush()
        return Joined("unchanged", row, room)
    if not room.fits(party.seats - row.adults - row.children):
        return Joined("full", row, room)
    _settle(row, party, "confirmed", now)
    session.flush()
    return Joined("changed", row, room)


def _requeue(session: Session, row: Signup, party: Household, room: Room, now: datetime) -> Joined:
    if row.standing == "offered" or (row.adults, row.children) == (party.adults, party.children):
        return Joined("unchanged", row, room)
    row.adults, row.children, row.ages, row.changed_at, row.part_refused = party.adults, party.children, list(party.ages), now, 0
    session.flush()
    return Joined("waiting", row, room)
