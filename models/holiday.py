"""The holidays' table and its rules: what may stand in it, and that the conversation knows of a change at once."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models.activity import Holiday
from models.base import insert_row
from models.catalogue import touch

SCHOOL = ("vinterferie", "paaskeferie", "sommerferie", "efteraarsferie", "juleferie")
# The moon sets these, a day earlier or later by country and mosque.
FEASTS = ("ramadan", "eid_al_fitr", "eid_al_adha", "nowruz")
NAMES = (*SCHOOL, *FEASTS)
LONGEST = timedelta(days=100)


@dataclass(frozen=True, slots=True)
class Days:
    """A holiday as it is to stand: its name, first and last day."""

    name: str
    first: date
    last: date


def holidays(session: Session) -> Sequence[Holiday]:
    """All of them, in order of time."""
    return session.scalars(select(Holiday).order_by(Holiday.first_on, Holiday.name)).all()


def fault(days: Days, others: Iterable[Holiday], row: int | None = None) -> tuple[str, str] | None:
    """What keeps a holiday from standing, as (the field: name, first or last; what is wrong); None where nothing does.

    `row` is the one to be changed, which is not in its own way.
    """
    if days.name not in NAMES:
        return "name", "unknown"
    if days.last < days.first:
        return "last", "before"
    if days.last - days.first > LONGEST:
        return "last", "long"
    same = (each for each in others if each.name == days.name and each.id != row)
    return ("first", "twice") if any(each.first_on <= days.last and days.first <= each.last_on for each in same) else None


def add(session: Session, days: Days) -> int:
    """A further one. Its id."""
    touch(session)
    return _insert(session, days)


def change(session: Session, row: int, days: Days) -> None:
    """Other days or another name; one that is gone stays so."""
    session.execute(update(Holiday).where(Holiday.id == row).values(name=days.name, first_on=days.first, last_on=days.last))
    touch(session)


def remove(session: Session, row: int) -> None:
    """Forgets one."""
    session.execute(delete(Holiday).where(Holiday.id == row))
    touch(session)


def fill(session: Session, planned: Iterable[Days]) -> int:
    """Adds those of years that have none of the name yet. How many they were."""
    rows = holidays(session)
    known = {(each.name, each.first_on.year) for each in rows}
    fitting = [days for days in planned if (days.name, days.first.year) not in known and fault(days, rows) is None]
    for days in fitting:
        _insert(session, days)
    if fitting:
        touch(session)
    return len(fitting)


def _insert(session: Session, days: Days) -> int:
    return insert_row(session, Holiday, {"name": days.name, "first_on": days.first, "last_on": days.last})


def lacking(rows: Iterable[Holiday], today: date) -> Collection[str]:
    """The schools' holidays that have no coming days: whoever asks about one is asked for the date."""
    known = {each.name for each in rows if each.last_on >= today}
    return [name for name in SCHOOL if name not in known]
