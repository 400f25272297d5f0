"""What one process at a time may do, such as polling Telegram: held for a while, renewed, and free once its holder is silent."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import String, delete, or_
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base, Moment, own_insert


class Lease(Base):
    """A thing to do, and who does it until when."""

    __tablename__ = "lease"
    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    holder: Mapped[str] = mapped_column(String(40))
    until: Mapped[datetime] = mapped_column(Moment)


def take(session: Session, name: str, holder: str, now: datetime, lasts: timedelta) -> bool:
    """Takes or renews a lease. False where somebody else holds it. Two at once: one gets it."""
    table: Any = Lease.__table__
    made = own_insert(session.get_bind().dialect.name)(table).values(name=name, holder=holder, until=now + lasts)
    mine = made.on_conflict_do_update(
        index_elements=[table.c.name],
        set_={"holder": made.excluded.holder, "until": made.excluded.until},
        where=or_(table.c.holder == holder, table.c.until < now),
    )
    return session.execute(mine.returning(table.c.name)).one_or_none() is not None


def give_back(session: Session, name: str, holder: str) -> None:
    """Lets the next one have it at once."""
    session.execute(delete(Lease).where(Lease.name == name, Lease.holder == holder))
