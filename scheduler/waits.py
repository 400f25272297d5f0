"""A case that nobody has taken: the organisers are told again, once after a deadline and then every day."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.case import Case, alerted, untaken
from models.outbox import Draft, enqueue
from models.person import organiser_ids
from models.rules import Rules

# So long a person waits before the organisers are told again; whoever may be in danger not so long, and by night too.
DEADLINE, IN_DANGER = timedelta(hours=4), timedelta(minutes=15)


def run(session: Session, rules: Rules, now: datetime) -> int:
    """Queues the alerts that are due; of those missed while nothing ran the last one. By night of danger only. How many."""
    waiting = untaken(session, now - IN_DANGER)
    if rules.is_quiet(now):
        waiting = [row for row in waiting if row.why == "danger"]
    return sum(_alert(session, row, rules, now) for row in waiting)


def _alert(session: Session, row: Case, rules: Rules, now: datetime) -> int:
    """`alerts` keeps a sweep from telling again what was told; the name keeps two processes from telling it both."""
    times = times_due(row, rules, now) + 1
    told = [person_id for person_id in organiser_ids(session, rules.organisers) if person_id != row.person_id]
    if times <= row.alerts or not told:
        return 0
    alerted(session, row.id, times)
    since, queued = int(row.opened_at.timestamp()), 0
    for person_id in told:
        name = f"alert-again:{row.id}:{since}:{times}:{person_id}"
        draft = Draft(person_id, "alert", topic="alert_again", keys={"case": row.id, "since": since}, name=name)
        queued += enqueue(session, draft, now) is not None
    return queued


def times_due(row: Case, rules: Rules, now: datetime) -> int:
    """How often somebody should have been told again: at the deadline, outside the quiet hours, and at that hour every day since."""
    deadline = row.opened_at + (IN_DANGER if row.why == "danger" else DEADLINE)
    first = rules.wall(deadline if row.why == "danger" else rules.after_quiet(deadline))
    here = rules.wall(now)
    return (here - first).days + 1 if here >= first else 0
