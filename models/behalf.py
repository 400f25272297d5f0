"""What the desk settles on somebody's behalf: a sign-up by phone, at the desk or on paper, and its end."""

from datetime import datetime

from sqlalchemy.orm import Session

from models import happening, seats
from models.base import insert_row
from models.catalogue import Offer
from models.person import Person
from models.rules import Rules
from models.signup import Household, Signup, live_on

WAYS = ("phone", "desk", "paper")
LONGEST_NOTE = 200


def sign_up(  # noqa: PLR0913 - one is a keyword
    session: Session, offer: Offer, target: str, who: tuple[int, Household], at: tuple[Rules, datetime], *, queue: bool = False
) -> seats.Joined:
    """A place, or with `queue` one in the queue, past the deadline too. It overtakes those who wait as long as there is room.

    Nobody is sent anything but those whom a smaller party lets in. `full` changes nothing.
    """
    rules, now = at
    stood = live_on(session, who[0], target) is not None
    joined = seats.join(session, offer, target, who, now, queue=queue, overtakes=True)
    if joined.result == "changed" or (queue and stood):  # a smaller party may fit what is free
        happening.free_up(session, target, rules, now)
    return joined


def give_up(session: Session, row: Signup, rules: Rules, now: datetime) -> None:
    """Ends a sign-up or a place in a queue; what comes free passes on. Raises Overtaken."""
    seats.leave(session, row, now)
    happening.free_up(session, row.target, rules, now)


def remember(row: Signup, way: str, note: str) -> None:
    """How a sign-up came to the desk, and what was said then; without a note the old one stands."""
    assert way in WAYS
    row.via = way
    if note:
        row.note = note[:LONGEST_NOTE]


def meet_without_address(session: Session, name: str, language: str, now: datetime) -> int:
    """Somebody who only stands on a list: nothing can be sent to them. Their id."""
    values = {"language": language, "language_chosen": False, "name": name[:80], "met_at": now, "welcomed": False}
    return insert_row(session, Person, values | {"digest": False, "broadcasts": False, "certificate_in_order": False})
