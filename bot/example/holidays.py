"""The school holidays of the coming years: what was published, and the usual Danish pattern for years beyond."""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from dateutil.easter import easter

from models.holiday import Days

_YEARS = 3  # this one and the two that follow


def coming_holidays(today: date) -> list[Days]:
    """Every school holiday that has not ended, as far as the coming two years."""
    content = json.loads(Path(__file__).with_name("holidays.json").read_text("utf-8"))
    listed = [Days(each["name"], *(date.fromisoformat(each[end]) for end in ("first", "last"))) for each in content["listed"]]
    known = {(each.name, each.first.year): each for each in listed}
    years = range(today.year - 1, today.year + _YEARS)  # a Christmas holiday of last year may still run
    usual = {(name, year): _usual(name, year, pattern) for year in years for name, pattern in content["usual"].items()}
    return sorted((each for each in (usual | known).values() if each.last >= today), key=lambda each: each.first)


def _usual(name: str, year: int, pattern: Mapping[str, Any]) -> Days:
    first = _first(year, pattern)
    return Days(name, first, first + timedelta(days=pattern["days"] - 1))


def _first(year: int, pattern: Mapping[str, Any]) -> date:
    """The Saturday before a week of the year or on or before a day of it, or so many days from Easter."""
    if "week" in pattern:
        return date.fromisocalendar(year, pattern["week"], 1) - timedelta(days=2)
    if "easter" in pattern:
        return easter(year) + timedelta(days=pattern["easter"])
    day = date.fromisoformat(f"{year}-{pattern['saturday']}")
    return day - timedelta(days=(day.weekday() - 5) % 7)
