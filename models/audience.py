"""Whom a broadcast is for: audiences by name, and who belongs to them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session

from models.activity import Activity, Occurrence
from models.person import Person
from models.shift import ShiftTaken
from models.signup import Signup

# What concerns people's own sign-ups and shifts needs no consent to news.
_SERVICE = ("activity", "occurrence", "volunteers")


def is_service(audience: str) -> bool:
    """True for messages about people's own sign-ups and shifts, which need no consent to news."""
    return audience.partition(":")[0] in _SERVICE


def recipients(session: Session, audience: str, after: int = 0, limit: int | None = None) -> Sequence[int]:
    """The people whom an audience names, in order of id, those after one of them. Raises ValueError for one that does not exist."""
    sort, _, key = audience.partition(":")
    if sort == "ages":
        return _with_children(session, _ages(audience, key), after)[:limit]
    query = _query(session, sort, key)
    if query is None:
        raise ValueError(f"there is no audience {audience!r}")
    return session.scalars(query.where(Person.id > after).order_by(Person.id).limit(limit)).all()


def _query(session: Session, sort: str, key: str) -> Select[Any] | None:
    mine = Signup.person_id == Person.id
    if sort == "volunteers" and not key:
        return select(Person.id).where(exists().where(ShiftTaken.person_id == Person.id))
    if sort in ("activity", "occurrence"):
        return _signed_up(session, sort, key)
    if sort == "all" and not key:
        return _glad_of_news()
    if sort == "never-came" and not key:
        return _glad_of_news().where(~exists().where(mine, Signup.confirmed_at.is_not(None) | (Signup.standing == "confirmed")))
    if sort == "language" and key:
        return _glad_of_news().where(Person.language == key)
    if sort == "effort" and key in ("1", "2", "3"):
        keys = select(Activity.key).where(Activity.effort == int(key))
        return _glad_of_news().where(exists().where(mine, Signup.activity_key.in_(keys)))
    if sort == "interest" and (about := _tagged(session, key)):
        return _glad_of_news().where(exists().where(mine, Signup.activity_key.in_(about)))
    return None


def _signed_up(session: Session, sort: str, key: str) -> Select[Any] | None:
    column: Any = Activity.key if sort == "activity" else Occurrence.key
    if session.scalar(select(column).where(column == key)) is None:
        return None
    ours = Signup.activity_key == key if sort == "activity" else Signup.target.in_((key, key.partition("@")[0]))
    return select(Person.id).where(exists().where(Signup.person_id == Person.id, ours, Signup.standing == "confirmed"))


def _glad_of_news() -> Select[Any]:
    return select(Person.id).where(Person.broadcasts, Person.stopped_at.is_(None))


def _tagged(session: Session, tag: str) -> Sequence[str]:
    return [row.key for row in session.execute(select(Activity.key, Activity.tags)) if tag in row.tags]


def _ages(audience: str, key: str) -> range:
    """6-12 or 7."""
    first, _, last = key.partition("-")
    if not (first.isdecimal() and (last or first).isdecimal() and len(key) < 8):
        raise ValueError(f"there is no audience {audience!r}: write ages:6-12")
    return range(int(first), int(last or first) + 1)


def _with_children(session: Session, ages: range, after: int) -> Sequence[int]:
    """Those who have said at a sign-up that a child of such an age comes along."""
    query = select(Signup.person_id, Signup.ages).join(Person, Person.id == Signup.person_id)
    query = query.where(Person.broadcasts, Person.stopped_at.is_(None), Signup.children > 0, Person.id > after)
    return sorted({row.person_id for row in session.execute(query) if any(age in ages for age in row.ages)})
