"""How many come and how many seats are left, for any number of pages' rows in one question to the database."""

from collections.abc import Iterable, Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.catalogue import Happening, Offer
from models.signup import LIVE, Signup

Counts = Mapping[str, Mapping[str, int]]


def target_of(offer: Offer, each: Happening) -> str:
    """What a sign-up names: the occurrence, or the whole series."""
    return offer.key if offer.is_series else each.key


def counted(session: Session, targets: Iterable[str]) -> Counts:
    """Seats by target and standing; of an offer for part of a party, the part."""
    seats = func.sum(func.coalesce(Signup.offered_seats, Signup.adults + Signup.children))
    query = select(Signup.target, Signup.standing, seats).where(Signup.target.in_(list(targets)), Signup.standing.in_(LIVE))
    found: dict[str, dict[str, int]] = {}
    for target, standing, people in session.execute(query.group_by(Signup.target, Signup.standing)):
        found.setdefault(target, {})[standing] = int(people or 0)
    return found


def places(offer: Offer, each: Happening) -> int | None:
    """The seats that residents can have, as models/seats.py counts them; None where there is no limit."""
    capacity = offer.capacity if offer.is_series else each.capacity
    held = (
        max((other.held_seats for other in offer.occurrences if not other.cancelled), default=0)
        if offer.is_series
        else each.held_seats
    )
    return None if capacity is None else max(0, capacity - held)


def is_full(offer: Offer, each: Happening, counts: Counts) -> bool:
    """True where nobody can sign up any more, only wait."""
    room, count = places(offer, each), counts.get(target_of(offer, each), {})
    return offer.signup == "required" and room is not None and count.get("confirmed", 0) + count.get("offered", 0) >= room
