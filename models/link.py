"""One person on several doors: a code from one side, a yes from the other, and then one household."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, String, delete, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.attendance import Attendance
from models.base import Base, Moment, insert_if_new, locked
from models.broadcast import Broadcast
from models.case import Case
from models.dialogue import Dialogue
from models.heard import Heard
from models.outbox import Outbox
from models.person import Address, Person
from models.role import Role
from models.seats import leave
from models.shift import ShiftTaken
from models.signup import Signup, live_of
from models.voice import Feedback, Proposal

CODE_LASTS = timedelta(minutes=15)
LIVE_BEST_FIRST = ("confirmed", "offered", "waiting")


class LinkCode(Base):
    """A code that one side was given. `other_id` is who typed it on another door and waits for the first side's yes."""

    __tablename__ = "link_code"
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(12), unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    other_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime] = mapped_column(Moment)


def give_code(session: Session, person_id: int, code: str, now: datetime) -> bool:
    """Keeps a code for a person in place of their older ones. False where the code is taken: give another."""
    session.execute(delete(LinkCode).where((LinkCode.person_id == person_id) | (LinkCode.made_at < now - CODE_LASTS)))
    return insert_if_new(session, LinkCode, {"code": code, "person_id": person_id, "made_at": now}) is not None


def use_code(session: Session, code: str, other_id: int, now: datetime) -> int | None:
    """The person who was given the code, who must still say yes; None where it is unknown, old, one's own or written by another."""
    row = session.scalars(select(LinkCode).where(LinkCode.code == code, LinkCode.made_at >= now - CODE_LASTS)).one_or_none()
    if row is None or row.person_id == other_id or row.other_id not in (None, other_id):
        return None
    row.other_id = other_id
    session.flush()
    return row.person_id


def confirm(session: Session, person_id: int, now: datetime) -> int | None:
    """The first side said yes: the other's id, and the code is spent. None where nobody waits any more."""
    row = session.scalars(
        select(LinkCode).where(LinkCode.person_id == person_id, LinkCode.made_at >= now - CODE_LASTS)
    ).one_or_none()
    if row is None or row.other_id is None:
        return None
    other_id = row.other_id
    session.delete(row)
    session.flush()
    return other_id


def merge(session: Session, into: int, other: int, now: datetime) -> Sequence[str]:
    """Makes two people one. Where both are signed up to the same thing the better place stands.

    Returns the targets whose seats came free, to be passed on.
    """
    session.execute(locked(session, select(Person.id).where(Person.id.in_((into, other))).order_by(Person.id))).all()
    freed = _without_doubles(session, into, other, now)
    taken = select(ShiftTaken.shift_key).where(ShiftTaken.person_id == into)
    session.execute(delete(ShiftTaken).where(ShiftTaken.person_id == other, ShiftTaken.shift_key.in_(taken)))
    met = select(Attendance.occurrence_key).where(Attendance.person_id == into)
    session.execute(delete(Attendance).where(Attendance.person_id == other, Attendance.occurrence_key.in_(met)))
    had = select(Role.role).where(Role.person_id == into)
    session.execute(delete(Role).where(Role.person_id == other, Role.role.in_(had)))
    open_here = session.scalar(select(Case.id).where(Case.person_id == into, Case.state != "closed"))
    if open_here:
        session.execute(update(Case).where(Case.person_id == other, Case.state != "closed").values(state="closed"))
    for table in (Address, Signup, ShiftTaken, Attendance, Role, Case, Heard, Outbox, Proposal, Feedback):
        session.execute(update(table).where(table.person_id == other).values(person_id=into))
    session.execute(update(Broadcast).where(Broadcast.made_by == other).values(made_by=into))
    _merge_consent(session, into, other)
    session.execute(delete(LinkCode).where((LinkCode.person_id == other) | (LinkCode.other_id == other)))
    session.execute(delete(Dialogue).where(Dialogue.person_id == other))
    session.execute(delete(Person).where(Person.id == other))
    return freed


def _without_doubles(session: Session, into: int, other: int, now: datetime) -> Sequence[str]:
    mine = {row.target: row for row in live_of(session, into)}
    freed = []
    for theirs in live_of(session, other):
        double = mine.get(theirs.target)
        if double is not None:
            given_up = max(double, theirs, key=lambda row: (LIVE_BEST_FIRST.index(row.standing), row.person_id == other))
            if given_up.standing != "waiting":
                freed.append(given_up.target)
            leave(session, given_up, now)
    return freed


def _merge_consent(session: Session, into: int, other: int) -> None:
    here, there = session.get(Person, into), session.get(Person, other)
    assert here is not None
    assert there is not None
    here.digest, here.broadcasts = here.digest or there.digest, here.broadcasts or there.broadcasts
    here.name = here.name or there.name
    here.stopped_at = here.stopped_at or there.stopped_at
    here.certificate_in_order = here.certificate_in_order or there.certificate_in_order
    session.flush()
    session.expunge(there)
