"""The rate budget of a door that several processes share: whoever has something to send reserves its slots here."""

from typing import Any

from sqlalchemy import Double, String, case, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base, database_clock, own_insert


class Pace(Base):
    """A door and sender, and the first moment that nobody has reserved, in seconds of the database's own clock."""

    __tablename__ = "pace"
    door: Mapped[str] = mapped_column(String(80), primary_key=True)
    free_at: Mapped[float] = mapped_column(Double)


_PACE: Any = Pace.__table__


def ahead_s(session: Session, door: str) -> float:
    """For how many seconds everything is reserved."""
    clock = database_clock(session.get_bind().dialect.name)
    return float(session.scalar(select(Pace.free_at - clock).where(Pace.door == door)) or 0)


def reserve(session: Session, door: str, seconds: float) -> float:
    """Takes a block of so many seconds, behind all others. In how many seconds it begins, as the database's clock is now."""
    dialect = session.get_bind().dialect.name
    clock = database_clock(dialect)
    free = case((_PACE.c.free_at > clock, _PACE.c.free_at), else_=clock)
    return _put(session, door, clock + seconds, free + seconds) - seconds


def halt(session: Session, door: str, seconds: float) -> None:
    """Nobody's slots begin before so many seconds from now: the provider wants quiet on the whole door."""
    clock = database_clock(session.get_bind().dialect.name)
    _put(session, door, clock + seconds, case((_PACE.c.free_at > clock + seconds, _PACE.c.free_at), else_=clock + seconds))


def _put(session: Session, door: str, first: Any, again: Any) -> float:
    """The new moment, for a door that is new and for one that is known; in how many seconds it comes."""
    dialect = session.get_bind().dialect.name
    made = own_insert(dialect)(_PACE).values(door=door, free_at=first)
    put = made.on_conflict_do_update(index_elements=[_PACE.c.door], set_={"free_at": again})
    return float(session.execute(put.returning(_PACE.c.free_at - database_clock(dialect))).scalar_one())
