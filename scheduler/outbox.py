"""Rows that a process left behind while sending are looked after, and broadcasts that ended unseen are concluded."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.broadcast import conclude_all
from models.record import rescue
from models.rules import Rules

EVERY = timedelta(minutes=1)


def run(session: Session, rules: Rules, now: datetime) -> dict[str, int]:
    """Rescues what has been in "sending" for longer than a send can take; tells of broadcasts of which nothing waits."""
    return {"rescued": rescue(session, rules, now), "concluded": conclude_all(session, now)}
