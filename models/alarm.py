"""The alarm for what never leaves: a sort of message of which none was sent while some were due."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from models.outbox import Outbox

# What is due for longer than this is not being sent by anybody.
OVERDUE = timedelta(minutes=5)
LOOKS_BACK = timedelta(days=1)
# One number that does not exist is no alarm; so many failures of one sort, and no success, are.
MOST_FAILED = 3


def silent(session: Session, now: datetime) -> Mapping[str, int]:
    """How many are due or failed by sort (a notice's topic, else its kind), of each sort of which none has left in the last day."""
    sort = func.coalesce(Outbox.topic, Outbox.kind)
    waits = and_(Outbox.state == "queued", Outbox.due_at < now - OVERDUE)
    failed = and_(Outbox.state == "failed", Outbox.due_at > now - LOOKS_BACK)
    due = select(sort, Outbox.state, func.count()).where(or_(waits, failed), Outbox.edits.is_(None)).group_by(sort, Outbox.state)
    counts: dict[str, dict[str, int]] = {}
    for name, state, count in session.execute(due):
        counts.setdefault(name, {})[state] = count
    left = set(session.scalars(select(sort).where(Outbox.sent_at > now - LOOKS_BACK).distinct()))
    return {name: sum(found.values()) for name, found in sorted(counts.items()) if name not in left and _is_alarming(found)}


def _is_alarming(found: Mapping[str, int]) -> bool:
    return "queued" in found or found.get("failed", 0) >= MOST_FAILED
