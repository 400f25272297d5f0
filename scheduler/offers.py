"""Offers whose deadline passed go on to the next in the queue."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models import happening
from models import offer as offers
from models.outbox import Draft, enqueue
from models.rules import Rules

EVERY = timedelta(minutes=1)


def run(session: Session, rules: Rules, now: datetime) -> dict[str, int]:
    """Ends what has lapsed, tells them, and offers what is free."""
    rows = offers.lapsed(session, now)
    for row in rows:
        stamp = int(row.offer_until.timestamp()) if row.offer_until else 0
        offers.decline(session, row, now)
        draft = Draft(row.person_id, "notice", topic="lapsed", keys={"signup": row.id}, name=f"lapsed:{row.id}:{stamp}")
        enqueue(session, draft, now)
    targets = dict.fromkeys([*(row.target for row in rows), *offers.with_queue(session)])
    offered = sum(len(happening.free_up(session, target, rules, now)) for target in targets)
    return {"lapsed": len(rows), "offered": offered}
