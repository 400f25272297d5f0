"""Reminders: a day before with a question, two hours before without."""

from datetime import datetime, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from models.activity import Occurrence
from models.outbox import Draft, enqueue
from models.person import Person
from models.rules import Rules
from models.signup import Signup

EVERY = timedelta(minutes=5)
# What must be answered is asked this long before at the latest; shorter reminders only tell.
ASKS_FROM = timedelta(hours=12)


def run(session: Session, rules: Rules, now: datetime) -> dict[str, int]:
    """Queues what is due. A reminder whose moment lies before the place was given, before the time moved, or too far back,
    is not sent any more: they have just heard of it."""
    queued = 0
    for before in rules.remind_before:
        here = rules.local(now).replace(tzinfo=None)
        near = select(Occurrence).where(Occurrence.cancelled.is_(False), Occurrence.start > here)
        for occurrence in session.scalars(near.where(Occurrence.start <= here + before + timedelta(hours=2))).all():
            planned = rules.moment(occurrence.start) - before
            moved_since = occurrence.moved_at is not None and occurrence.moved_at >= planned
            if planned <= now <= planned + before / 2 and not moved_since:
                queued += _queue(session, occurrence, before, planned, now)
    return {"queued": queued}


def _queue(session: Session, occurrence: Occurrence, before: timedelta, planned: datetime, now: datetime) -> int:
    targets = or_(Signup.target == occurrence.key, Signup.target == occurrence.activity_key)
    query = select(Signup).join(Person, Person.id == Signup.person_id).where(targets, Signup.standing == "confirmed")
    query = query.where(func.coalesce(Signup.confirmed_at, Signup.made_at) < planned, Person.stopped_at.is_(None))
    query = query.order_by(Signup.id)
    hours = int(before.total_seconds() // 3600)
    queued = 0
    for row in session.scalars(query).all():
        keys = {"signup": row.id, "occurrence": occurrence.key, "version": occurrence.version, "asks": before >= ASKS_FROM}
        name = f"reminder:{row.id}:{occurrence.key}:{hours}h:{occurrence.version}"
        queued += enqueue(session, Draft(row.person_id, "reminder", topic="reminder", keys=keys, name=name), now) is not None
    return queued
