"""Seats that came free: offered to those who wait, taken, refused or lapsed; models/seats.py counts them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.catalogue import Offer
from models.rules import Rules
from models.seats import leave, limits, lock, room_of, settle, waiting
from models.signup import Household, Signup

# An offer near the start lives shorter: a third of what is left, but long enough to read an SMS.
SHORTEST_OFFER = timedelta(minutes=20)
# An offer that would end at night ends this long before the quiet hours begin.
BEFORE_QUIET = timedelta(minutes=15)


def pass_on(session: Session, offer: Offer, target: str, rules: Rules, now: datetime) -> Sequence[Signup]:
    """Offers what is free to those who wait: first the parties that fit, in their order; where none fits, part of the first.

    The seats are held until the offer's deadline. Returns the sign-ups that were offered, for the notices.
    """
    until = offer_deadline(offer, target, rules, now)
    if until is None:
        return []
    limits(session, offer, target)  # the lock comes before the first look
    offered = _widened(session, offer, target, until, now)
    room = room_of(session, offer, target)
    queue = waiting(session, target)
    for row in queue:
        if room.fits(row.adults + row.children):
            offered.append(_hold(row, None, until, now))
            session.flush()
            room = room_of(session, offer, target)
    if not offered and room.free and not room.offered:
        part = next((row for row in queue if room.free > row.part_refused), None)
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
    lock(session, row)
    settle(row, party, "confirmed", now)
    session.flush()


def decline(session: Session, row: Signup, now: datetime) -> bool:
    """An offer is refused. A party of which only a part was asked goes on waiting: True. Call `pass_on` afterwards.

    Raises Overtaken.
    """
    lock(session, row)
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
        lock(session, row)
        row.standing, row.offer_until, row.offered_seats, row.changed_at = "waiting", None, None, now
    session.flush()
    return [row.target for row in rows]


def place_in_queue(session: Session, row: Signup) -> int:
    """1 for whoever is next."""
    return 1 + sum(1 for each in waiting(session, row.target) if (each.queued_at, each.id) < (row.queued_at, row.id))


def lapsed(session: Session, now: datetime) -> Sequence[Signup]:
    """The offers whose deadline has passed, in order."""
    query = select(Signup).where(Signup.standing == "offered", Signup.offer_until <= now).order_by(Signup.offer_until, Signup.id)
    return session.scalars(query, execution_options={"populate_existing": True}).all()


def next_deadline(session: Session) -> datetime | None:
    """When the next offer ends."""
    return session.scalar(select(func.min(Signup.offer_until)).where(Signup.standing == "offered"))


def with_queue(session: Session) -> Sequence[str]:
    """The targets that somebody waits for."""
    return session.scalars(select(Signup.target).where(Signup.standing == "waiting").distinct().order_by(Signup.target)).all()


def _first_start(offer: Offer, target: str, rules: Rules, now: datetime) -> datetime | None:
    here = rules.wall(now)
    starts = [each.start for each in offer.coming(here) if offer.is_series or each.key == target]
    return rules.moment(starts[0]) if starts else None


def _hold(row: Signup, part: int | None, until: datetime, now: datetime) -> Signup:
    row.standing, row.offer_until, row.offered_seats, row.changed_at = "offered", until, part, now
    return row
