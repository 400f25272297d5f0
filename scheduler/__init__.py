"""WHAT HAPPENS UNASKED: a job is a module with run(session, rules, now) -> counts; when(rules) says how often. Much is done in steps.

The readable list, in the order in which a sweep of everything would run.
"""

from collections.abc import Mapping
from datetime import time, timedelta

from models.rules import Rules
from scheduler import digest, feedback, offers, outbox, reminders, retention
from scheduler.steps import Job

# Every so often, or (weekday or None for daily, local clock).
When = timedelta | tuple[int | None, time]

JOBS: Mapping[str, Job] = {
    "reminders": reminders.run,
    "digest": digest.run,
    "offers": offers.run,
    "feedback": feedback.run,
    "outbox": outbox.run,
    "retention": retention.run,
}


def when(rules: Rules) -> Mapping[str, When]:
    """How often each job runs. Nothing is planned between 02:00 and 03:00, which some nights have twice and one has not."""
    return {
        "reminders": reminders.EVERY,
        "offers": offers.EVERY,
        "feedback": feedback.EVERY,
        "outbox": outbox.EVERY,
        "digest": (rules.digest_weekday, rules.digest_time),
        "retention": (None, time(4, 15)),
    }
