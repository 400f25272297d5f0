"""A repeating plan to its occurrences."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from dateutil.rrule import rrulestr

from models.rules import Rules

# How far ahead a plan without an end is laid out; the nightly retention job lays out the next days.
HORIZON = timedelta(days=366)
MOST = 1000
CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# Every week of a year with such a number: a plan of every other week would change sides after a year of 53.
WEEKS = {"even": ",".join(map(str, range(2, 54, 2))), "odd": ",".join(map(str, range(1, 54, 2)))}
# What begins late may end past midnight.
_LATE, _EARLY = time(17), time(6)


def starts(repeats: Mapping[str, Any], until: datetime) -> Sequence[tuple[datetime, datetime]]:
    """(start, end) of each planned occurrence in local wall time, to the end of `until`'s day. Raises ValueError for a bad rule.

    `repeats` is {"start", "end", "rrule", "except": [days]}: the first occurrence, an RFC 5545 RRULE, days left out.
    """
    first, last = datetime.fromisoformat(repeats["start"]), datetime.fromisoformat(repeats["end"])
    left_out = set(repeats.get("except") or [])
    rule = rrulestr(repeats["rrule"], dtstart=first, ignoretz=True)
    found: list[tuple[datetime, datetime]] = []
    for start in rule:
        if start.date() > until.date() or len(found) >= MOST:
            break
        if start.date().isoformat() not in left_out:
            found.append((start, start + (last - first)))
    return found


def keyed(activity: str, times: Sequence[tuple[datetime, datetime]]) -> Sequence[tuple[str, datetime, datetime]]:
    """The occurrences with their keys: the planned day, and the clock where a day has several."""
    days = Counter(start.date() for start, _ in times)
    return [
        (f"{activity}@{start:%Y-%m-%d}" + (f"T{start:%H%M}" if days[start.date()] > 1 else ""), start, end)
        for start, end in times
    ]


def rule(plan: Mapping[str, Any], days: Collection[date], until: date | None = None, times: int | None = None) -> str:
    """An RFC 5545 RRULE of plain choices, from the first of `days` on: it ends with a day, after a number of times, or not at all.

    `plan` says `every` so many units; `unit` is day, month, even or odd (weeks), and is left out for weeks; `nth` is a weekday of
    the month (1WE, -1FR).
    """
    end = f";UNTIL={until:%Y%m%d}T235959" if until else ""
    return _endless(plan, days) + (f";COUNT={times}" if times else end)


def nth_weekday(day: date) -> str:
    """Which weekday of its month a day is: 3WE; -1WE for a fifth, since not every month has one."""
    number = (day.day - 1) // 7 + 1
    return f"{-1 if number == 5 else number}{CODES[day.weekday()]}"


def _endless(plan: Mapping[str, Any], days: Collection[date]) -> str:
    every, unit = plan["every"], plan.get("unit")
    weekdays = ",".join(CODES[number] for number in sorted({day.weekday() for day in days}))
    if unit == "day":
        return f"FREQ=DAILY;INTERVAL={every}"
    if unit == "month":
        nth = f";BYDAY={plan['nth']}" if plan.get("nth") else ""
        return f"FREQ=MONTHLY;INTERVAL={every}{nth}"
    if unit in WEEKS:
        return f"FREQ=YEARLY;BYWEEKNO={WEEKS[unit]};BYDAY={weekdays}"
    return f"FREQ=WEEKLY;INTERVAL={every};BYDAY={weekdays}"


def parts_of(rrule: str) -> Mapping[str, str]:
    """The parts of a rule by name: FREQ, INTERVAL, BYDAY, UNTIL, COUNT."""
    return dict(part.split("=", 1) for part in rrule.removeprefix("RRULE:").split(";") if "=" in part)


def end_of(start: datetime, end: time) -> datetime | None:
    """When it ends that day, past midnight for what begins late; None where the end lies before the start."""
    same_day = datetime.combine(start.date(), end)
    if same_day > start:
        return same_day
    return same_day + timedelta(days=1) if start.time() >= _LATE and end <= _EARLY else None


def fault(
    first: Sequence[datetime],
    times: Sequence[tuple[datetime, datetime]],
    taken: Collection[datetime],
    here: datetime,
    rules: Rules,
) -> tuple[str, datetime] | None:
    """What is wrong with the times of something new, and which: past, no-such-hour (the clock leaps over it), double; None where nothing is.

    `first` are the starts that were asked for, `times` everything that they stand for, `taken` where it stands already.
    """
    for name, found in (
        ("past", (start for start in first if start <= here)),
        ("no-such-hour", (each for span in times for each in span if not rules.exists(each))),
        ("double", (start for start, _ in times if start in taken)),
    ):
        wrong = next(iter(found), None)
        if wrong is not None:
            return name, wrong
    return None
