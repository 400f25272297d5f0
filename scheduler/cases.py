"""Whoever waits for a human is not forgotten: a case that nobody took is alerted once more."""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.case import Case
from models.outbox import Draft, Outbox, enqueue
from models.person import organiser_ids
from models.rules import Rules

EVERY = timedelta(minutes=5)
DANGER_WAITS = timedelta(minutes=15)
OTHERS_WAIT = timedelta(hours=4)


def run(session: Session, rules: Rules, now: datetime) -> dict[str, int]:
    """Tells the organisers again of what waits too long; by night of danger alone. Once a case."""
    rows = session.scalars(select(Case).where(Case.state == "open", Case.alerts == 0).order_by(Case.id)).all()
    queued = 0
    for row in rows:
        is_danger = row.why == "danger"
        told_at = _told_at(session, row)
        waits = DANGER_WAITS if is_danger else OTHERS_WAIT
        if told_at is None or told_at + waits > now or (rules.is_quiet(now) and not is_danger):
            continue
        row.alerts = 1
        for person_id in organiser_ids(session, rules.organisers):
            keys = {"case": row.id, "why": "again"}
            draft = Draft(person_id, "alert", topic="alert", keys=keys, name=f"again:{row.id}:{person_id}", urgent=True)
            queued += enqueue(session, draft, now) is not None
    return {"queued": queued}


def _told_at(session: Session, row: Case) -> datetime | None:
    """When the organisers were told of this case for this reason; None where it was not worth an alert."""
    return session.scalar(select(func.min(Outbox.made_at)).where(Outbox.name.startswith(f"alert:{row.id}:{row.why}:")))
