"""The weekly digest, for those who asked for it."""

from datetime import datetime

from sqlalchemy import String, cast, literal, select
from sqlalchemy.orm import Session

from models.outbox import Draft, enqueue_all, unsaid
from models.person import Person, best_door
from models.rules import Rules
from scheduler.steps import AT_ONCE, MORE


def run(session: Session, rules: Rules, now: datetime) -> dict[str, int]:
    """Queues this week's digest, once a person and week."""
    year, number, _ = rules.local(now).isocalendar()
    week = f"{year}-W{number:02d}"
    query = select(Person.id, best_door()).where(Person.digest, Person.stopped_at.is_(None)).order_by(Person.id)
    query = query.where(unsaid(literal("digest:") + cast(Person.id, String) + literal(f":{week}"))).limit(AT_ONCE)
    drafts = [
        Draft(person_id, "digest", topic="digest", name=f"digest:{person_id}:{week}", channel=door)
        for person_id, door in session.execute(query)
    ]
    return {"queued": enqueue_all(session, drafts, now)} | ({MORE: 1} if len(drafts) == AT_ONCE else {})
