"""APScheduler around the jobs: it rings, and whoever gave `ring` runs the job."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from models.rules import Rules
from scheduler import When

# A weekly or nightly job that fell into a short stop is made up for; its rows' names keep it from happening twice.
MADE_UP_FOR = timedelta(hours=3)


def wind_up(jobs: Mapping[str, When], rules: Rules, ring: Callable[[str], Any], now: datetime) -> AsyncIOScheduler:
    """A started scheduler on the running loop that calls `ring(name)` when a job is due, and at once for what was just missed."""
    scheduler = AsyncIOScheduler(timezone=rules.zone)
    for name, when in jobs.items():
        missed = isinstance(when, timedelta) or _just_missed(when, rules, now)
        first = {"next_run_time": now} if missed else {}
        scheduler.add_job(
            ring, _trigger(when, rules), args=[name], id=name, coalesce=True, max_instances=1, misfire_grace_time=None, **first
        )
    scheduler.start()
    return scheduler


def _trigger(when: When, rules: Rules) -> Any:
    if isinstance(when, timedelta):
        return IntervalTrigger(seconds=int(when.total_seconds()), timezone=rules.zone)
    weekday, clock = when
    return CronTrigger(day_of_week="*" if weekday is None else weekday, hour=clock.hour, minute=clock.minute, timezone=rules.zone)


def _just_missed(when: When, rules: Rules, now: datetime) -> bool:
    if isinstance(when, timedelta):
        return False
    weekday, clock = when
    here = rules.local(now)
    planned = rules.moment(datetime.combine(here.date(), clock))
    return (weekday is None or weekday == here.weekday()) and planned <= now <= planned + MADE_UP_FOR
