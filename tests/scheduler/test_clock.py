"""Both nights on which the clocks change: every planned job rings once, at the town's own hour."""

import asyncio
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

import pytest

from scheduler import JOBS, when
from scheduler.clock import wind_up
from tests.town import RULES

NIGHTS = [datetime(2027, 3, 28), datetime(2027, 10, 31)]


def _rings(name, since, until):
    """When a job rings between two moments, as its own trigger plans it."""

    async def planned():
        clock = wind_up(when(RULES), RULES, lambda _name: None, since)
        trigger = clock.get_job(name).trigger
        clock.shutdown(wait=False)
        return trigger

    trigger, found, last = asyncio.run(planned()), [], None
    now = since.astimezone(RULES.zone)
    while (now := trigger.get_next_fire_time(last, now)) is not None and now < until:
        found.append(now)
        last = now
        now += timedelta(microseconds=1)
    return found


@pytest.mark.parametrize("day", NIGHTS, ids=str)
def test_the_nightly_and_the_weekly_job_ring_once_at_the_towns_hour(day):
    since, until = RULES.moment(day), RULES.moment(day + timedelta(days=1))

    night, week = _rings("retention", since, until), _rings("digest", since, until)

    assert [[RULES.local(each).time() for each in rung] for rung in (night, week)] == [[time(4, 15)], [time(17)]]


@pytest.mark.parametrize("day", NIGHTS, ids=str)
def test_what_rings_every_so_often_goes_on_without_a_gap(day):
    since = RULES.moment(day)

    rings = [each.astimezone(UTC) for each in _rings("reminders", since, since + timedelta(hours=6))]

    assert {later - earlier for earlier, later in pairwise(rings)} == {timedelta(minutes=5)}


def test_nothing_is_planned_in_the_hour_that_some_nights_have_twice_and_one_has_not():
    planned = [at[1] for at in when(RULES).values() if isinstance(at, tuple)]

    assert [at for at in planned if time(2) <= at < time(3)] == []
    assert set(when(RULES)) == set(JOBS)


@pytest.mark.parametrize(("day", "hours"), [(NIGHTS[0], 10), (NIGHTS[1], 12)], ids=str)
def test_the_quiet_hours_end_by_the_towns_clock(day, hours):
    evening = RULES.moment(day - timedelta(hours=3))

    assert RULES.after_quiet(evening) - evening == timedelta(hours=hours)
    assert RULES.local(RULES.after_quiet(evening)).time() == time(8)
