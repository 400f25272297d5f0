"""What was left lying is looked after: rows that a process left behind while sending, and cases that nobody takes."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.record import rescue
from models.rules import Rules
from scheduler import waits

EVERY = timedelta(minutes=1)


def run(session: Session, rules: Rules, now: datetime) -> dict[str, int]:
    """Rescues what has been in "sending" for longer than a send can take, and tells the organisers again who waits."""
    return {"rescued": rescue(session, rules, now), "alerted": waits.run(session, rules, now)}
