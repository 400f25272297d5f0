"""Months and what they begin or end with: "i januar", "sidste søndag i januar", "den 30. i denne måned"."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from handlers.understanding.calendar_days import MONTHS, UNSURE, WEEKDAYS, day_of, one_day
from handlers.understanding.grammar import Found, Rule, rule
from handlers.understanding.meaning import When
from handlers.understanding.weeks import unit_from, which_unit


def _day_in_month(found: Found) -> When | None:
    """ "den 30. i denne måned"."""
    month = which_unit(found) if found.text("unit") == "month" else None
    return one_day(day_of(month.from_day.year, month.from_day.month, found.number("dom"))) if month and month.from_day else None


def _month(found: Found) -> When | None:
    if "weak" in found.sign("month").kinds and not (found.before("on") or found.before("filler") or "which" in found):
        return None
    first = _month_start(found)
    return unit_from("month", first)


def _month_start(found: Found) -> date:
    """The first of the named month, the running one counting."""
    month = MONTHS[found.text("month")]
    year = found.number("year") if "year" in found else found.today.year + (month < found.today.month)
    return date(year, month, 1)


def _weekdays_of_month(found: Found) -> When | None:
    """ "en søndag i februar": any of them."""
    month = unit_from("month", _month_start(found))
    return month and replace(month, weekdays=frozenset({WEEKDAYS[found.text("weekday")]}))


def _edge_of_month(found: Found) -> When | None:
    if "month" not in found and found.text("unit") != "month":
        return None
    first = _month_start(found) if "month" in found else found.today.replace(day=1)
    if "which" in found and found.text("which") in {"next", "coming"}:
        first += relativedelta(months=1)
    last = monthrange(first.year, first.month)[1]
    begins, ends = {"start": (1, 10), "middle": (10, 20), "end": (last - 9, last)}[found.text("edge")]
    return When(first.replace(day=begins), first.replace(day=ends))


def _nth_weekday(found: Found) -> When | None:
    """ "sidste søndag i januar", "første lørdag i næste måned"."""
    nth, weekday = found.number("ord"), WEEKDAYS.get(found.text("weekday_or_weekly"))
    if weekday is None:
        return None
    if "month" in found:
        first = _month_start(found)
    elif found.text("unit") != "month":
        return None
    else:
        ahead = "which" in found and found.text("which") in {"next", "coming"}
        first = found.today.replace(day=1) + relativedelta(months=int(ahead))
    day = _nth(first, weekday, nth)
    if day and day < found.today and "year" not in found and "unit" not in found:
        day = _nth(first + relativedelta(years=1), weekday, nth)
    return one_day(day)


def _nth_weekend(found: Found) -> When | None:
    """ "første weekend i februar" begins on the first Saturday; which week is a month's first nobody can know."""
    if found.text("unit") != "weekend":
        return UNSURE if found.text("unit") == "week" else None
    saturday = _nth(_month_start(found), 5, found.number("ord"))
    return When(saturday, saturday + timedelta(days=1)) if saturday else UNSURE


def _which_month(found: Found) -> When | None:
    which, month = found.text("which"), unit_from("month", _month_start(found))
    if which in {"next", "past"} or month is None:
        return UNSURE  # "næste januar": this winter or the one after?
    return replace(month, from_day=max(month.from_day or found.today, found.today)) if which == "rest" else month


def _nth(first: date, weekday: int, nth: int) -> date | None:
    days = [
        first.replace(day=number)
        for number in range(1, monthrange(first.year, first.month)[1] + 1)
        if first.replace(day=number).weekday() == weekday
    ]
    return days[-1] if nth == -1 else days[nth - 1] if 1 <= nth <= len(days) else None


RULES: tuple[Rule, ...] = (
    rule("mark? ord filler? weekday|weekly filler* month year?", _nth_weekday),
    rule("month filler* ord weekday|weekly", _nth_weekday),
    rule("mark? ord filler? unit filler* month year?", _nth_weekend),
    rule("which filler? month year?", _which_month),
    rule("num ord weekday|weekly filler* month|unit", lambda _: UNSURE),  # "de to første lørdage": a list of days
    rule("mark? ord filler? weekday|weekly filler* every unit", lambda _: UNSURE),
    rule("every ord filler? weekday|weekly filler* unit?", lambda _: UNSURE),
    rule("weekday filler+ month year?", _weekdays_of_month),
    rule("edge filler? which? unit", _edge_of_month),
    rule("mark? ord filler? weekday|weekly filler* which? filler? unit which?", _nth_weekday),
    rule("edge filler? month year?", _edge_of_month),
    rule("month year?", _month),
)

IN_MONTHS: tuple[Rule, ...] = (rule("mark? dom dot? ordinal_ending? filler* which unit", _day_in_month),)
