"""The weekly digest, for those who asked for it."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.outbox import Draft, enqueue
from models.person import Person
from models.rules import Rules


def run(session: Session, rules: Rules, now: datetime) -> dict[str, int]:
    """Queues this week's digest, once a person and week."""
    year, number, _ = rules.local(now).isocalendar()
    query = select(Person.id).where(Person.digest, Person.stopped_at.is_(None)).order_by(Person.id)
    queued = 0
    for person_id in session.scalars(query).all():
        draft = Draft(person_id, "digest", topic="digest", name=f"digest:{person_id}:{year}-W{number:02d}")
        queued += enqueue(session, draft, now) is not None
    return {"queued": queued}
