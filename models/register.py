"""The people as the desk looks them up: by name or by what they come to; numbers stay where they are."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.person import Person, doors_of_all
from models.role import roles_of
from models.signup import LIVE, Signup

ON_A_PAGE = 50


@dataclass(frozen=True, slots=True)
class Known:
    """A person in the list; `doors` are (channel, state) and never a number."""

    id: int
    name: str | None
    last_heard_at: datetime | None
    stopped: bool
    doors: Sequence[tuple[str, str]]
    roles: Sequence[str]
    signups: int


def search(session: Session, words: str, activities: Collection[str], page: int) -> tuple[Sequence[Known], bool]:
    """A page of those whose name holds the words, or who come to one of these activities; whoever wrote last comes first.

    Without words everybody. True where there are more. As many questions for one as for many.
    """
    wanted = words.casefold().split()
    coming = _coming_to(session, activities)
    table = Person.__table__.c
    columns = select(table.id, table.name, table.last_heard_at, table.stopped_at)
    found = [
        row
        for row in session.execute(columns.order_by(table.last_heard_at.desc().nulls_last(), table.id.desc()))
        if not wanted or row.id in coming or all(word in (row.name or "").casefold() for word in wanted)
    ]
    shown = found[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    ids = [row.id for row in shown]
    doors, roles, signups = doors_of_all(session, ids), roles_of(session, ids), _signups(session, ids)
    rows = [
        Known(row.id, row.name, row.last_heard_at, row.stopped_at is not None,
              [(channel, state) for _, channel, _, state in doors.get(row.id, ())], roles.get(row.id, ()), signups.get(row.id, 0))
        for row in shown
    ]  # fmt: skip
    return rows, len(found) > (page + 1) * ON_A_PAGE


def _coming_to(session: Session, activities: Collection[str]) -> set[int]:
    query = select(Signup.person_id).where(Signup.activity_key.in_(activities), Signup.standing.in_(LIVE)).distinct()
    return set(session.scalars(query))


def _signups(session: Session, people: Sequence[int]) -> Mapping[int, int]:
    query = select(Signup.person_id, func.count()).where(Signup.person_id.in_(people), Signup.standing.in_(LIVE))
    return {row[0]: int(row[1]) for row in session.execute(query.group_by(Signup.person_id))}
