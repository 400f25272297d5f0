"""A case: a person waits for a human. At most one is open a person; it owns the thread once somebody takes it."""

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from sqlalchemy import ForeignKey, Index, String, Text, bindparam, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base, Moment, insert_if_new, table_of, unique_index


class Case(Base):
    """state: open, taken (a human answers, the bot is silent) or closed. `why` is asked, danger, unknown, attachment, …

    `alerts` counts how often the organisers were told that this person waits, which they do since `opened_at`; 0 where nobody
    waits: the case only keeps what was not understood, or a human has answered and handed the thread back.
    """

    __tablename__ = "case"
    __table_args__ = (
        unique_index("uq_case_open", "person_id", where="state <> 'closed'"),
        Index("ix_case_state", "state", "opened_at"),
        {"sqlite_autoincrement": True},
    )  # fmt: skip
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    why: Mapped[str] = mapped_column(String(24))
    state: Mapped[str] = mapped_column(String(8), default="open")
    opened_at: Mapped[datetime] = mapped_column(Moment)
    touched_at: Mapped[datetime] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    alerts: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(Text, default="")


# A heavier reason takes the place of a lighter one on the case that stands open.
_WEIGHT = {"unknown": 0, "attachment": 1, "certificate": 1, "failed": 1, "late": 1, "asked": 2, "danger": 3}


def open_case(session: Session, person_id: int, why: str, now: datetime) -> tuple[int, bool]:
    """(the open case's id, True where the wait is new or weighs more than before, so that somebody must be told)."""
    tells = why != "unknown"
    made = insert_if_new(session, Case, {"person_id": person_id, "why": why, "state": "open", "opened_at": now, "touched_at": now,
                                         "alerts": int(tells), "note": ""})  # fmt: skip
    if made is not None:
        return made, True
    standing = of(session, person_id)
    assert standing is not None
    begins = tells and standing.state == "open" and standing.alerts == 0
    heavier = _WEIGHT.get(why, 1) > _WEIGHT.get(standing.why, 1)
    values: dict[str, object] = {"touched_at": now} | ({"why": why} if heavier or begins else {})
    values |= {"opened_at": now, "alerts": 1} if begins else {}
    session.execute(update(Case).where(Case.id == standing.id).values(**values))
    return standing.id, heavier or begins


def of(session: Session, person_id: int) -> Case | None:
    """The person's case that is not closed."""
    query = select(Case).where(Case.person_id == person_id, Case.state != "closed")
    return session.scalars(query, execution_options={"populate_existing": True}).one_or_none()


_STATE = select(table_of(Case).c.state).where(table_of(Case).c.person_id == bindparam("who"), table_of(Case).c.state != "closed")


def state_of(session: Session, person_id: int) -> str | None:
    """open or taken; None without a case."""
    return cast(str | None, session.scalar(_STATE, {"who": person_id}))


def get(session: Session, case_id: int) -> Case | None:
    """A case by its number."""
    return session.get(Case, case_id, populate_existing=True)


def set_state(session: Session, case_id: int, state: str, now: datetime) -> None:
    """Takes, hands back (open) or closes a case. A human has seen to it, so nobody waits until a human is wanted again."""
    closed_at = now if state == "closed" else None
    session.execute(update(Case).where(Case.id == case_id).values(state=state, touched_at=now, closed_at=closed_at, alerts=0))


def untaken(session: Session, before: datetime) -> Sequence[Case]:
    """The cases that nobody has taken, of people who have waited since `before` or longer, the longest wait first."""
    query = select(Case).where(Case.state == "open", Case.alerts > 0, Case.opened_at <= before).order_by(Case.opened_at, Case.id)
    return session.scalars(query, execution_options={"populate_existing": True}).all()


def alerted(session: Session, case_id: int, times: int) -> None:
    """Writes down how often the organisers were told."""
    session.execute(update(Case).where(Case.id == case_id).values(alerts=times))


def standing(session: Session) -> Sequence[Case]:
    """The cases that are not closed, oldest first; danger before everything."""
    rows = session.scalars(select(Case).where(Case.state != "closed").order_by(Case.opened_at, Case.id)).all()
    return sorted(rows, key=lambda row: (row.why != "danger", row.opened_at))
