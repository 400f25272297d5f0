"""A repeating plan to its occurrences."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from dateutil.rrule import rrulestr

# How far ahead a plan without an end is laid out; the nightly retention job lays out the next days.
HORIZON = timedelta(days=366)
MOST = 1000


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
