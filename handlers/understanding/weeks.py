"""Weeks, weekends and what lies in them: "næste uge", "i weekenden", "uge 4", "onsdag i næste uge"."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from handlers.understanding.calendar_days import UNSURE, WEEKDAYS, one_day
from handlers.understanding.grammar import Found, Rule, rule
from handlers.understanding.meaning import When
from handlers.understanding.weekdays import week_of

_STEPS = {
    "week": relativedelta(weeks=1),
    "weekend": relativedelta(weeks=1),
    "month": relativedelta(months=1),
    "year": relativedelta(years=1),
}


def unit_from(unit: str, first: date) -> When | None:
    """The week, weekend, month or year that a day lies in."""
    if unit == "week":
        return When(week_of(first), week_of(first) + timedelta(days=6))
    if unit == "weekend":
        return When(week_of(first) + timedelta(days=5), week_of(first) + timedelta(days=6))
    if unit == "month":
        return When(first.replace(day=1), first.replace(day=monthrange(first.year, first.month)[1]))
    return When(date(first.year, 1, 1), date(first.year, 12, 31)) if unit == "year" else None


def _named(found: Found) -> tuple[str, str]:
    """Which unit: "næste uge" in two words, "haftaya" in one."""
    if "named_unit" in found:
        which, _, unit = found.text("named_unit").partition(" ")
        return which, unit
    return found.text("which"), found.text("unit")


def which_unit(found: Found) -> When | None:
    which, unit = _named(found)
    if unit not in _STEPS:
        return None
    anchor = found.today if unit in {"week", "weekend"} else found.today.replace(day=1)
    if which == "rest":
        whole = unit_from(unit, found.today)
        return whole and When(found.today, whole.to_day)
    if which == "past":
        return unit_from(unit, anchor - _STEPS[unit])
    ahead = which == "next" or (which == "coming" and unit != "weekend")
    return unit_from(unit, anchor + _STEPS[unit] if ahead else anchor)


def _weekend(found: Found) -> When | None:
    return unit_from("weekend", found.today) if found.text("unit") == "weekend" else None


def _weekday_in_unit(found: Found) -> When | None:
    """ "onsdag i næste uge", "en onsdag i næste måned"."""
    unit, week = _named(found)[1], which_unit(found)
    if unit == "month" and week:
        return replace(week, weekdays=frozenset({WEEKDAYS[found.text("weekday")]}))
    if unit != "week":
        return None
    return week and one_day((week.from_day or found.today) + timedelta(days=WEEKDAYS[found.text("weekday")]))


def _week_numbers(found: Found) -> When | None:
    """ "uge 7-9", "uge 7 og 8"."""
    first = _week_number(found)
    weeks = found.number("num2") - found.number("num")
    if first is None or first.to_day is None or weeks < 1 or ("and" in found and weeks > 1):
        return UNSURE if first else None
    return When(first.from_day, first.to_day + timedelta(weeks=weeks))


def _week_number(found: Found) -> When | None:
    """The coming ISO week of that number, the running one counting."""
    if "unit" in found and found.text("unit") != "week":
        return None
    number, (year, _, _) = found.number("num"), found.today.isocalendar()
    for candidate in (year, year + 1):
        try:
            monday = date.fromisocalendar(candidate, number, 1)
        except ValueError:
            continue
        if monday + timedelta(days=6) >= found.today:
            when = When(monday, monday + timedelta(days=6))
            return one_day(monday + timedelta(days=WEEKDAYS[found.text("weekday")])) if "weekday" in found else when
    return UNSURE


RULES: tuple[Rule, ...] = (
    rule("unclear", lambda _: UNSURE),  # "ugen efter": after what?
    rule("weekday filler* named_unit", _weekday_in_unit),
    rule("named_unit filler* weekday", _weekday_in_unit),
    rule("weekday filler* which unit", _weekday_in_unit),
    rule("weekday filler* unit which", _weekday_in_unit),
    rule("which unit comma? filler* weekday !and !or !comma", _weekday_in_unit),
    rule("unit which filler* weekday", _weekday_in_unit),
    rule("weekday filler* unit number_mark? num !child !adult", _week_number),
    rule("unit number_mark? num comma? filler* weekday", _week_number),
    rule("unit number_mark? num and num2 !child !adult !person", _week_numbers),
    rule("unit number_mark? num dash|to num2", _week_numbers),
    rule("unit number_mark? num !child !adult !person", _week_number),
    rule("num dot unit_number", _week_number),
    rule("num unit_ordinal", _week_number),
    rule("which filler? unit", which_unit),
    rule("unit which", which_unit),
    rule("unit", _weekend),
    rule("named_unit", which_unit),
)
