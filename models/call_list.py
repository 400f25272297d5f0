"""Whom only a telephone reaches: signed up to something, and no door of theirs is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from models.activity import Occurrence
from models.person import Address, Person, doors_of_all
from models.signup import LIVE, Signup


@dataclass(frozen=True, slots=True)
class ToCall:
    """A person to be called; `addresses` are (channel, value), `targets` what they are signed up to."""

    name: str | None
    addresses: Sequence[tuple[str, str]]
    targets: Sequence[str]


def to_call(session: Session, here: datetime) -> Sequence[ToCall]:
    """Everybody unreachable on every address who is signed up to what is to come; whoever said STOP is left in peace."""
    target = or_(Occurrence.key == Signup.target, Occurrence.activity_key == Signup.target)
    coming = exists().where(target, Occurrence.start > here, Occurrence.cancelled.is_(False))
    is_open = exists().where(Address.person_id == Person.id, Address.state == "ok")
    query = select(Person.id, Person.name, Signup.target).join(Signup, Signup.person_id == Person.id)
    query = query.where(Person.stopped_at.is_(None), ~is_open, Signup.standing.in_(LIVE), coming).order_by(Person.id, Signup.id)
    targets: dict[tuple[int, str | None], list[str]] = {}
    for person_id, name, key in session.execute(query):
        targets.setdefault((person_id, name), []).append(key)
    doors = doors_of_all(session, [person_id for person_id, _ in targets])
    return [
        ToCall(name, [(channel, value) for _, channel, value, _ in doors.get(person_id, ())], keys)
        for (person_id, name), keys in targets.items()
    ]
