"""The one owner of seats: seats taken = people + held offers + seats held by the organiser, never above capacity."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from models.activity import Activity, Occurrence
from models.base import locked, table_of
from models.catalogue import Offer
from models.person import Person
from models.signup import Household, Signup, live_on

Result = Literal["confirmed", "changed", "unchanged", "full", "waiting"]


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


_OCCURRENCE, _SIGNUP = table_of(Occurrence).c, table_of(Signup).c
_LIMITS = select(_OCCURRENCE.capacity, _OCCURRENCE.held_seats).where(_OCCURRENCE.key == bindparam("target"))
_TAKEN = (
    select(_SIGNUP.standing, func.sum(func.coalesce(_SIGNUP.offered_seats, _SIGNUP.adults + _SIGNUP.children)))
    .where(_SIGNUP.target == bindparam("target"), _SIGNUP.standing.in_(("confirmed", "offered")))
    .group_by(_SIGNUP.standing)
)
_WAITING = (
    select(Signup)
    .join(Person, Person.id == Signup.person_id)
    .where(Signup.target == bindparam("target"), Signup.standing == "waiting", Person.stopped_at.is_(None))
    .order_by(Signup.queued_at, Signup.id)
)


def room_of(session: Session, offer: Offer, target: str) -> Room:
    """The seats of an occurrence, or of a whole series, as this transaction sees them. Locks them on PostgreSQL."""
    capacity, held = limits(session, offer, target)
    people = {standing: int(seats or 0) for standing, seats in session.execute(_TAKEN, {"target": target})}
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
        settle(row, party, "confirmed", now)
        session.flush()
        return Joined("confirmed", row, room_of(session, offer, target))
    if not queue:
        return Joined("full", standing, room)
    row = _new(session, offer, target, who, now)
    settle(row, party, "waiting", now)
    row.queued_at = now
    session.flush()
    return Joined("waiting", row, room)


class Overtaken(RuntimeError):
    """A place changed between being looked at and being locked; the unit of work runs again and sees it as it is."""


def leave(session: Session, row: Signup, now: datetime) -> None:
    """Gives up a place, or a place in the queue. Call `pass_on` afterwards. Raises Overtaken."""
    lock(session, row)
    settle(row, Household(row.adults, row.children, tuple(row.ages)), "cancelled", now)
    session.flush()


def limits(session: Session, offer: Offer, target: str) -> tuple[int | None, int]:
    """(capacity, seats held by the organiser) of a target, locked until the commit on PostgreSQL."""
    if offer.is_series:
        session.execute(locked(session, select(Activity.key).where(Activity.key == offer.key))).all()
        held = max((each.held_seats for each in offer.occurrences if not each.cancelled), default=0)
        return offer.capacity, held
    row = session.execute(locked(session, _LIMITS), {"target": target}).one()
    return row[0], row[1]


def waiting(session: Session, target: str) -> Sequence[Signup]:
    """Whoever stopped keeps their place but is passed over: they could not be told."""
    return session.scalars(_WAITING, {"target": target}, execution_options={"populate_existing": True}).all()


def _others_first(session: Session, target: str, room: Room) -> bool:
    """Newcomers do not overtake a queue that the free seats could still serve."""
    if room.free is None:
        return False
    return any(row.adults + row.children <= room.free for row in waiting(session, target))


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


def lock(session: Session, row: Signup) -> None:
    """Locks what the place is at, then reads the place again: nobody else changes it until the commit."""
    seen = (row.standing, row.offer_until)
    if row.occurrence_key is None:
        session.execute(locked(session, select(Activity.key).where(Activity.key == row.activity_key))).all()
    else:
        session.execute(locked(session, select(Occurrence.key).where(Occurrence.key == row.occurrence_key))).all()
    session.refresh(row, with_for_update=True)
    if (row.standing, row.offer_until) != seen:
        raise Overtaken(f"sign-up {row.id}")


def settle(row: Signup, party: Household, standing: str, now: datetime) -> None:
    """Writes a party and its standing into the row; whatever was offered is over. Lock it before."""
    row.adults, row.children, row.ages = party.adults, party.children, list(party.ages)
    if standing == "confirmed" and row.standing != "confirmed":
        row.confirmed_at = now
    row.standing, row.changed_at, row.offer_until, row.offered_seats = standing, now, None, None
    if standing == "confirmed":
        row.queued_at = None


def _resize(session: Session, row: Signup, party: Household, room: Room, now: datetime) -> Joined:
    if (row.adults, row.children) == (party.adults, party.children):
        if party.ages and list(party.ages) != row.ages:
            row.ages = list(party.ages)
            session.flush()
        return Joined("unchanged", row, room)
    if not room.fits(party.seats - row.adults - row.children):
        return Joined("full", row, room)
    settle(row, party, "confirmed", now)
    session.flush()
    return Joined("changed", row, room)


def _requeue(session: Session, row: Signup, party: Household, room: Room, now: datetime) -> Joined:
    if row.standing == "offered" or (row.adults, row.children) == (party.adults, party.children):
        return Joined("unchanged", row, room)
    row.adults, row.children, row.ages, row.changed_at, row.part_refused = party.adults, party.children, list(party.ages), now, 0
    session.flush()
    return Joined("waiting", row, room)
