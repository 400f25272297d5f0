"""Several days of one month: "20.-22. januar", "den 20. og 27. januar", "fra den 3. til den 7."."""

from datetime import date, timedelta

from handlers.understanding.calendar_days import (
    MONTHS,
    UNSURE,
    WEEKDAYS,
    day_of,
    in_figures,
    next_date,
    next_day_of_month,
    said_year,
)
from handlers.understanding.grammar import Found, Rule, rule
from handlers.understanding.meaning import When


def _two_numbers(found: Found) -> When | None:
    """ "den 20-01" is a date, "den 3-5" two days, "den 03-05" may be either."""
    first, second = found.number("dom"), found.number("dom2")
    if second <= 12 and (second < first or found.sign("dom2").text.startswith("0")):
        return in_figures(found) if second < first else UNSURE
    return _day_range(found)


def _ends(found: Found) -> tuple[date | None, date | None]:
    """The first and the last day; both lie in the month that was named, or in the coming one."""
    first, last = found.number("dom"), found.number("dom2")
    month = MONTHS[found.text("month")] if "month" in found else found.number("dom3") if "dom3" in found else None
    if month is None:
        begins = next_day_of_month(first, found.today)
    else:
        year = said_year(found)
        begins = next_date(first, month, found.today) if year is None else day_of(year, month, first)
    return begins, begins and day_of(begins.year, begins.month, last)


def _day_range(found: Found) -> When | None:
    """ "20.-22. januar", "fra den 20. til den 22."."""
    if found.number("dom") >= found.number("dom2"):
        return UNSURE if "month" in found or "dom3" in found else None
    begins, ends = _ends(found)
    return When(from_day=begins, to_day=ends) if begins and ends else UNSURE


def _two_days(found: Found) -> When:
    """ "den 20. og 21. januar", "20. og 27. januar"; others than neighbours and a week apart are asked about."""
    begins, ends = _ends(found)
    if begins is None or ends is None or begins >= ends:
        return UNSURE
    if "weekday" in found and begins.weekday() != WEEKDAYS[found.text("weekday")]:
        return UNSURE
    if ends - begins == timedelta(days=1):
        return When(begins, ends)
    return When(begins, ends, weekdays=frozenset({begins.weekday()})) if ends - begins == timedelta(days=7) else UNSURE


_LAST = "mark? dom2 dot? ordinal_ending? filler? month year?"

RULES: tuple[Rule, ...] = (
    rule(f"between filler* mark? dom dot? and|to filler* {_LAST}", _day_range),
    rule(f"from? mark? dom dot? filler? to|dash filler* {_LAST}", _day_range),
    rule("from? mark? dom dot? to|dash filler* mark? dom2 slash dom3", _day_range),
    rule(f"weekday? dot? filler* mark? dot? dom dot? comma mark? dom dot? and|or|comma filler* {_LAST}", lambda _: UNSURE),
    rule(f"weekday? dot? filler* mark? dot? dom dot? ordinal_ending? and|or|comma filler* {_LAST}", _two_days),
    rule("month filler? dom ordinal_ending? and|or|comma filler? dom2 ordinal_ending? !counted !child !adult !person", _two_days),
    rule("from filler* mark dom dot? to|dash filler* mark? dom2 dot? !counted !child !adult !person", _day_range),
    rule("mark dot? dom dot dash|to mark? dom2 dot?", _day_range),
    rule("weekday? dot? filler* comma? mark dot? dom dash dom2 !dot !dash !counted !child !adult !person", _two_numbers),
)
