"""The audit log: who did and looked at what at the desk. Names and keys of things, never words or addresses of people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Index, String, delete, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base, Moment


class Audit(Base):
    """One deed: `who` sat at the desk (None: whoever runs it), `what` is "place.deed", `about` the keys and ids that it concerned."""

    __tablename__ = "audit"
    __table_args__ = (Index("ix_audit_at", "at"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    who: Mapped[str | None] = mapped_column(String(40))
    what: Mapped[str] = mapped_column(String(60))
    about: Mapped[str] = mapped_column(String(120))


@dataclass(frozen=True, slots=True)
class Deed:
    """What is noted."""

    who: str | None
    what: str
    about: str = ""


def note(session: Session, deed: Deed, now: datetime) -> None:
    """Writes a deed down, in the transaction that does it."""
    values = {"at": now, "who": deed.who, "what": deed.what[:60], "about": deed.about[:120]}
    session.execute(insert(Audit).values(**values))


def latest(session: Session, before: int | None, most: int) -> Sequence[Audit]:
    """The newest deeds first; `before` is the id from which to go on."""
    query = select(Audit).order_by(Audit.id.desc()).limit(most)
    return session.scalars(query if before is None else query.where(Audit.id < before)).all()


def forget(session: Session, before: datetime) -> None:
    """Deletes what is older."""
    session.execute(delete(Audit).where(Audit.at < before))
