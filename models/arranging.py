"""What the desk changes about an activity as a whole: its facts, its plan, whether it is a draft, published or archived."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from models import happening
from models.activity import Activity, Occurrence, Shift
from models.attendance import Attendance
from models.catalogue import catalogue, touch
from models.neighbourhood import add_dates, lay_out_one, put
from models.plan import HORIZON, keyed, starts
from models.rules import Rules
from models.shift import ShiftTaken
from models.signup import LIVE, Signup
from models.voice import Feedback

STATES = ("draft", "published", "archived")


def create(session: Session, content: Mapping[str, Any], held: int, rules: Rules, now: datetime) -> None:
    """A new activity, checked as the neighbourhood file has it; `held` seats of each of its dates are kept back."""
    put(session, {"activities": [content]}, rules, now)
    if held:
        session.execute(update(Occurrence).where(Occurrence.activity_key == content["key"]).values(held_seats=held))
        touch(session)


def change(session: Session, key: str, facts: Mapping[str, Any], rules: Rules, now: datetime) -> None:
    """Other facts of an activity that stands; the coming dates that had its old capacity take the new one."""
    row = session.get(Activity, key, populate_existing=True)
    assert row is not None
    was = row.capacity
    for name, value in facts.items():
        setattr(row, name, value)
    session.flush()
    touch(session)
    if row.capacity != was:
        happening.set_capacity(session, catalogue(session).every[key], was, rules, now)


def people_on(session: Session, activity: str) -> int:
    """How many are signed up or wait, to whatever date of it, past ones too."""
    query = select(func.count()).select_from(Signup).where(Signup.activity_key == activity, Signup.standing.in_(LIVE))
    return int(session.scalar(query) or 0)


def replan(session: Session, key: str, repeats: Mapping[str, Any], rules: Rules, now: datetime) -> Sequence[str]:
    """Gives an activity another plan: new dates are laid out, coming ones move to the new hours and those concerned are told.

    A date that the new plan lacks goes where nobody is on it. The keys of those that somebody is on: they stand until called off.
    """
    row = session.get(Activity, key, populate_existing=True)
    assert row is not None
    here = rules.wall(now)
    old, new = _planned(key, row.repeats, here), _planned(key, repeats, here)
    row.repeats = dict(repeats)
    session.flush()
    coming = select(Occurrence).where(Occurrence.activity_key == key, Occurrence.start > here, Occurrence.cancelled.is_(False))
    kept = []
    for each in session.scalars(coming.order_by(Occurrence.start), execution_options={"populate_existing": True}).all():
        if each.key in old and each.key not in new:
            kept += [] if _remove(session, each, rules, now) else [each.key]
        elif each.key in new and (each.start, each.end) == old.get(each.key) != new[each.key]:
            happening.move(session, each.key, new[each.key], rules, now)
    lay_out_one(session, row, rules, now)
    touch(session)
    return kept


def extra_date(session: Session, key: str, times: tuple[datetime, datetime], rules: Rules, now: datetime) -> str:
    """One further date, with the activity's own capacity. Its key."""
    return add_dates(session, key, [(*times, catalogue(session).every[key].capacity)], rules, now)[0]


def hindrance(session: Session, key: str, state: str, here: datetime) -> int:
    """What hinders that an activity is archived: its coming dates that somebody is on. Or a draft again: whoever was ever on it."""
    if state == "published":
        return 0
    if state == "draft":
        hands = select(func.count()).select_from(ShiftTaken).join(Shift, Shift.key == ShiftTaken.shift_key)
        return people_on(session, key) + int(session.scalar(hands.where(Shift.activity_key == key)) or 0)
    offer = catalogue(session).every[key]
    return sum(1 for each in offer.coming(here) if happening.concerned(session, each.key, key))


def set_state(session: Session, key: str, state: str, rules: Rules, now: datetime) -> None:
    """Publishes, takes back or archives; look at `hindrance` before. What is archived has nothing to come any more."""
    assert state in STATES
    session.execute(update(Activity).where(Activity.key == key).values(state=state))
    touch(session)
    if state == "archived":
        for each in catalogue(session).every[key].coming(rules.wall(now)):
            happening.cancel(session, each.key, rules, now)


def _planned(key: str, repeats: Mapping[str, Any] | None, here: datetime) -> dict[str, tuple[datetime, datetime]]:
    if not repeats:
        return {}
    return {name: (start, end) for name, start, end in keyed(key, starts(repeats, here + HORIZON))}


def _remove(session: Session, each: Occurrence, rules: Rules, now: datetime) -> bool:
    """True where nobody is on a date: it goes, or is called off where something still refers to it."""
    if happening.concerned(session, each.key, each.activity_key):
        return False
    refers = (Signup.occurrence_key, Shift.occurrence_key, Attendance.occurrence_key, Feedback.occurrence_key)
    if any(session.scalar(select(column).where(column == each.key).limit(1)) for column in refers):
        return happening.cancel(session, each.key, rules, now)
    session.execute(delete(Occurrence).where(Occurrence.key == each.key))
    return True
