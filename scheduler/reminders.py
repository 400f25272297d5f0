"""Reminders: a day before with a question, two hours before without. Of sign-ups, and of shifts that somebody has."""

from datetime import datetime, timedelta

from sqlalchemy import String, cast, func, literal, or_, select
from sqlalchemy.orm import Session

from models.activity import Occurrence
from models.outbox import Draft, enqueue, enqueue_all, unsaid
from models.person import Person, best_door
from models.rules import Rules
from models.shift import ShiftTaken, due_between, stamp
from models.signup import Signup
from scheduler.steps import AT_ONCE, MORE

EVERY = timedelta(minutes=5)
# What must be answered is asked this long before at the latest; shorter reminders only tell.
ASKS_FROM = timedelta(hours=12)


def run(session: Session, rules: Rules, now: datetime) -> dict[str, int]:
    """Queues what is due. A reminder whose moment lies before the place was given, before the time moved, or too far back,
    is not sent any more: they have just heard of it."""
    queued = more = 0
    for before in rules.remind_before:
        found, full = _signups(session, rules, before, now)
        queued, more = queued + found + _shifts(session, rules, before, now), more + full
    return {"queued": queued} | ({MORE: more} if more else {})


def _signups(session: Session, rules: Rules, before: timedelta, now: datetime) -> tuple[int, int]:
    """(how many were queued, of how many occurrences there may be more)."""
    here = rules.wall(now)
    near = select(Occurrence).where(Occurrence.cancelled.is_(False), Occurrence.start > here)
    queued = full = 0
    for occurrence in session.scalars(
        near.where(Occurrence.start <= _farthest(here, before)).order_by(Occurrence.start, Occurrence.key)
    ).all():
        planned = rules.moment(occurrence.start) - before
        if _is_due(planned, before, now) and not _moved_since(occurrence, planned):
            drafts = _drafts(session, occurrence, before, planned)
            queued, full = queued + enqueue_all(session, drafts, now), full + (len(drafts) == AT_ONCE)
    return queued, full


def _drafts(session: Session, occurrence: Occurrence, before: timedelta, planned: datetime) -> list[Draft]:
    """The reminders of so many as one step takes, of those who have none yet."""
    of = f"{occurrence.key}:{_hours(before)}h:{occurrence.version}"
    about = {"occurrence": occurrence.key, "version": occurrence.version, "asks": before >= ASKS_FROM}
    targets = or_(Signup.target == occurrence.key, Signup.target == occurrence.activity_key)
    query = select(Signup.id, Signup.person_id, best_door()).join(Person, Person.id == Signup.person_id)
    query = query.where(targets, Signup.standing == "confirmed", Person.stopped_at.is_(None))
    query = query.where(func.coalesce(Signup.confirmed_at, Signup.made_at) < planned)
    query = query.where(unsaid(literal("reminder:") + cast(Signup.id, String) + literal(f":{of}")))
    return [
        Draft(
            person_id,
            "reminder",
            topic="reminder",
            keys={"signup": row_id, **about},
            name=f"reminder:{row_id}:{of}",
            channel=door,
        )
        for row_id, person_id, door in session.execute(query.order_by(Signup.id).limit(AT_ONCE))
    ]


def _shifts(session: Session, rules: Rules, before: timedelta, now: datetime) -> int:
    """A shift has no version: its start stands in the name, so that a moved one is reminded of at its new time."""
    here = rules.wall(now)
    queued = 0
    for shift, taken in due_between(session, here, _farthest(here, before)):
        planned = rules.moment(shift.start) - before
        occurrence = session.get(Occurrence, shift.occurrence_key) if shift.occurrence_key else None
        if _is_due(planned, before, now) and taken.taken_at < planned and not _moved_since(occurrence, planned):
            keys = {"shift": shift.key, "start": stamp(shift.start), "asks": before >= ASKS_FROM}
            queued += _queue_shift(session, taken, keys, before, now)
    return queued


def _queue_shift(session: Session, taken: ShiftTaken, keys: dict[str, object], before: timedelta, now: datetime) -> int:
    """The name carries the row's id, which linking two doors leaves as it is: a person's would change."""
    name = f"shift-reminder:{taken.id}:{taken.shift_key}:{_hours(before)}h:{keys['start']}"
    return enqueue(session, Draft(taken.person_id, "reminder", topic="shift_reminder", keys=keys, name=name), now) is not None


def _farthest(here: datetime, before: timedelta) -> datetime:
    """The last wall time whose reminder can be due: a clock change makes a night an hour longer."""
    return here + before + timedelta(hours=2)


def _is_due(planned: datetime, before: timedelta, now: datetime) -> bool:
    return planned <= now <= planned + before / 2


def _moved_since(occurrence: Occurrence | None, planned: datetime) -> bool:
    return occurrence is not None and occurrence.moved_at is not None and occurrence.moved_at >= planned


def _hours(before: timedelta) -> int:
    return int(before.total_seconds() // 3600)
