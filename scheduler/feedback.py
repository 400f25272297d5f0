"""The day after: how was it?"""

from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.activity import Activity, Occurrence
from models.outbox import Draft, enqueue
from models.person import Person
from models.rules import Rules
from models.signup import Signup
from models.voice import Feedback

EVERY = timedelta(hours=1)
# Not the same evening, and not when it is forgotten.
EARLIEST, LATEST = timedelta(hours=12), timedelta(days=3)
# The same person is not asked about the same weekly activity every week.
PAUSE = timedelta(days=28)


def run(session: Session, rules: Rules, now: datetime) -> dict[str, int]:
    """Queues the question for whoever was signed up and did not say no; of a series after its last time only."""
    here = rules.wall(now)
    ended = select(Occurrence).where(
        Occurrence.end <= here - EARLIEST, Occurrence.end >= here - LATEST, Occurrence.cancelled.is_(False)
    )
    return {"queued": sum(_ask(session, occurrence, now) for occurrence in session.scalars(ended).all())}


def _ask(session: Session, occurrence: Occurrence, now: datetime) -> int:
    targets = [Signup.target == occurrence.key]
    if _is_last(session, occurrence):
        targets.append(Signup.target == occurrence.activity_key)
    query = select(Signup).join(Person, Person.id == Signup.person_id).where(or_(*targets), Person.stopped_at.is_(None))
    query = query.where(Signup.standing == "confirmed", Signup.attending.is_not(False))
    queued = 0
    for row in session.scalars(query.order_by(Signup.id)).all():
        if not _asked_lately(session, row, now):
            name = f"feedback:{row.person_id}:{occurrence.key}"
            draft = Draft(row.person_id, "feedback", topic="feedback", keys={"occurrence": occurrence.key}, name=name)
            queued += enqueue(session, draft, now) is not None
    return queued


def _is_last(session: Session, occurrence: Occurrence) -> bool:
    if session.scalar(select(Activity.signup_covers).where(Activity.key == occurrence.activity_key)) != "series":
        return False
    later = select(Occurrence.key).where(Occurrence.activity_key == occurrence.activity_key, Occurrence.start > occurrence.start)
    return session.scalar(later.limit(1)) is None


def _asked_lately(session: Session, row: Signup, now: datetime) -> bool:
    said = select(Feedback.id).where(Feedback.person_id == row.person_id, Feedback.activity_key == row.activity_key)
    return session.scalar(said.where(Feedback.at > now - PAUSE).limit(1)) is not None
