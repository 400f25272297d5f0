"""Sign-ups: who comes to what, and where each stands. Seats are owned by models/seats.py."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, bindparam, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base, Json, Moment, table_of, unique_index

LIVE = ("confirmed", "waiting", "offered")


class Signup(Base):
    """A party's place, or its place in the queue.

    standing: confirmed, waiting, offered (seats are held for it until `offer_until`) or cancelled.
    `target` is the occurrence's key, or the activity's where one sign-up covers the series.
    `offered_seats` is less than the party where only a part of it was asked.
    `via` is phone, desk or paper where the desk wrote it down on their behalf, `note` what was said then ("no nuts").
    """

    __tablename__ = "signup"
    __table_args__ = (
        Index("ix_signup_target", "target", "standing"),
        Index("ix_signup_person", "person_id"),
        Index("ix_signup_offer", "standing", "offer_until"),
        unique_index("uq_signup_live", "person_id", "target", where="standing <> 'cancelled'"),
        {"sqlite_autoincrement": True},
    )  # fmt: skip
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    activity_key: Mapped[str] = mapped_column(ForeignKey("activity.key"))
    occurrence_key: Mapped[str | None] = mapped_column(ForeignKey("occurrence.key"))
    target: Mapped[str] = mapped_column(String(100))
    adults: Mapped[int]
    children: Mapped[int]
    ages: Mapped[list[int]] = mapped_column(Json, default=list)
    standing: Mapped[str] = mapped_column(String(12))
    attending: Mapped[bool | None]
    made_at: Mapped[datetime] = mapped_column(Moment)
    changed_at: Mapped[datetime] = mapped_column(Moment)
    confirmed_at: Mapped[datetime | None] = mapped_column(Moment)
    queued_at: Mapped[datetime | None] = mapped_column(Moment)
    offer_until: Mapped[datetime | None] = mapped_column(Moment)
    offered_seats: Mapped[int | None]
    part_refused: Mapped[int] = mapped_column(default=0)
    asked_at: Mapped[datetime | None] = mapped_column(Moment)
    asked_of: Mapped[str | None] = mapped_column(String(100))
    answered_of: Mapped[str | None] = mapped_column(String(100))
    via: Mapped[str | None] = mapped_column(String(8))
    note: Mapped[str | None] = mapped_column(String(200))


_ONE = select(Signup).where(Signup.id == bindparam("signup"))
_ASKED = update(table_of(Signup)).where(table_of(Signup).c.id == bindparam("signup"))
_LIVE = select(Signup).where(Signup.person_id == bindparam("who"), Signup.standing.in_(LIVE)).order_by(Signup.id)
_LIVE_ON = _LIVE.where(Signup.target == bindparam("target"))
_FRESH = {"populate_existing": True}


@dataclass(frozen=True, slots=True)
class Household:
    """Who comes: adults, children, and the children's ages as far as they were said."""

    adults: int
    children: int
    ages: tuple[int, ...] = field(default=())

    @property
    def seats(self) -> int:
        """How many seats the party needs."""
        return self.adults + self.children


def party_of(row: Signup) -> Household:
    """The party of a sign-up."""
    return Household(row.adults, row.children, tuple(row.ages))


def get(session: Session, signup_id: int) -> Signup | None:
    """A sign-up by its id, as it stands in the database now."""
    return session.scalars(_ONE, {"signup": signup_id}, execution_options=_FRESH).one_or_none()


def live_of(session: Session, person_id: int) -> Sequence[Signup]:
    """A person's sign-ups and places in queues, oldest first, those of past occurrences too."""
    return session.scalars(_LIVE, {"who": person_id}, execution_options=_FRESH).all()


def ever_signed_up(session: Session, person_id: int) -> Sequence[str]:
    """The keys of the activities that a person ever signed up to, whatever became of it."""
    return session.scalars(select(Signup.activity_key).where(Signup.person_id == person_id).distinct()).all()


def live_on(session: Session, person_id: int, target: str) -> Signup | None:
    """A person's sign-up to one target, or None."""
    return session.scalars(_LIVE_ON, {"who": person_id, "target": target}, execution_options=_FRESH).one_or_none()


def last_party(session: Session, person_id: int) -> Household | None:
    """The party that a person signed up last, whatever became of it."""
    query = select(Signup).where(Signup.person_id == person_id).order_by(Signup.changed_at.desc(), Signup.id.desc()).limit(1)
    row = session.scalars(query).one_or_none()
    return party_of(row) if row else None


def ask(session: Session, signup_id: int, occurrence: str, now: datetime) -> None:
    """Records that a person was asked whether they come to an occurrence; the answer is open from now on."""
    asked = {"asked_at": now, "asked_of": occurrence, "answered_of": None, "attending": None}
    session.execute(_ASKED, {"signup": signup_id, **asked})


def answer(session: Session, signup_id: int, attending: bool) -> None:
    """Records the answer to the question that was asked last."""
    session.execute(update(Signup).where(Signup.id == signup_id).values(attending=attending, answered_of=Signup.asked_of))


def is_asked(row: Signup) -> bool:
    """True where a reminder waits for this person's answer."""
    return row.standing == "confirmed" and row.asked_of is not None and row.answered_of != row.asked_of
