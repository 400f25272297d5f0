"""A job that may have much to do takes steps: each is a short transaction, and between two of them others write."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from models.rules import Rules

Job = Callable[[Session, Rules, datetime], dict[str, int]]
# What a job counts beside the rest where it has left something to another step.
MORE = "more"
AT_ONCE = 500


def finish(job: Job, session: Session, rules: Rules, now: datetime) -> dict[str, int]:
    """All steps of a job within one transaction, for whoever runs it alone."""
    counts: Counter[str] = Counter()
    more = True
    while more:
        found = job(session, rules, now)
        more = bool(found.pop(MORE, 0))
        counts.update(found)
    return dict(counts)
