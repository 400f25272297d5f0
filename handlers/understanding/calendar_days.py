"""Days of the calendar: "onsdag den 20.", "3/2", "3. februar 2027", "2027-01-20"."""

from collections.abc import Iterator
from datetime import date

from dateutil.relativedelta import relativedelta

from handlers.understanding.grammar import Found, Rule, rule
from handlers.understanding.meaning import When

UNSURE = When(unsure=True)
WEEKDAYS = {name: number for number, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))}
MONTHS = {
    name: number
    for number, name in enumerate(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1)
}
_YEARS = 3  # a year further off is a slip of the finger
_COUNTED = ("counted", "adult", "child", "person", "plus")  # what a number before it counts
_AHEAD = 12  # months: a day that does not exist in the year to come is a slip, not a plan


def one_day(day: date | None) -> When:
    """A stretch of a single day; unsure where there is none."""
    return When(from_day=day, to_day=day) if day else UNSURE


def day_of(year: int, month: int, day: int) -> date | None:
    """That day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def next_day_of_month(day: int, today: date) -> date | None:
    """The next day with that number, today counting."""
    months = (today.replace(day=1) + relativedelta(months=ahead) for ahead in range(_AHEAD))
    return next((found for found in _days(months, day) if found >= today), None)


def _days(months: Iterator[date], day: int) -> Iterator[date]:
    return (found for month in months if (found := day_of(month.year, month.month, day)))


def next_date(day: int, month: int, today: date) -> date | None:
    """The next such day of the year, today counting; None where the coming one does not exist ("31. februar")."""
    return day_of(today.year + ((month, day) < (today.month, today.day)), month, day)


def said_year(found: Found) -> int | None:
    """The year that was said, or 0 where it lies too far off to be meant."""
    name = next((name for name in ("year", "year_or_short_year") if name in found), None)
    if name is None:
        return None
    year = found.number(name)
    return year if abs(year - found.today.year) <= _YEARS else 0


def _written(found: Found, day: date | None) -> When:
    """The day, unless the weekday said with it contradicts."""
    if day is None:
        return UNSURE
    named = WEEKDAYS[found.text("weekday")] if "weekday" in found else day.weekday()
    return one_day(day) if named == day.weekday() else UNSURE


def _iso(found: Found) -> When:
    return _written(found, day_of(said_year(found) or 0, found.number("num"), found.number("num2")))


def _day_and_month(found: Found) -> When | None:
    day = found.number(next(name for name in ("dom", "dom_or_ord", "ord", "num") if name in found))
    month = MONTHS[found.text("month")]
    if not 1 <= day <= 31:
        return None
    if (year := said_year(found)) is not None:
        return _written(found, day_of(year, month, day))
    return _written(found, next_date(day, month, found.today))


def in_figures(found: Found) -> When | None:
    """Day and month in figures, day first as everywhere in Denmark."""
    day, month = found.number("dom"), found.number("dom2")
    if (day, month) == (24, 7) and "weekday" not in found and "mark" not in found:
        return None  # "24/7" is no date
    if (year := said_year(found)) is not None:
        return _written(found, day_of(year, month, day))
    if month > 12:  # perhaps month first, as in America
        return UNSURE if "mark" in found or "weekday" in found or day <= 12 else None
    return _written(found, next_date(day, month, found.today))


def _dotted(found: Found) -> When | None:
    """ "3.2." and "den 10.12": dates; a bare "10.12" may be an hour and is unsure. Of "den 20. 2 voksne" the 2 is no month."""
    day, month = found.number("dom"), found.number("dom2")
    marked = any(name in found for name in ("mark", "weekday", "dot2")) or len(found.sign("dom2").text) == 1
    if month > 12 or ("dot2" not in found and any(map(found.after, _COUNTED))):
        return None
    if not marked:
        return UNSURE if day <= 24 and month % 5 == 0 else in_figures(found)
    return in_figures(found)


def _day_of_month(found: Found) -> When:
    number = found.number("dom" if "dom" in found else "ord")
    return _written(found, next_day_of_month(number, found.today))


def _no_such_day(found: Found) -> When | None:
    return UNSURE if found.number("two") > 31 else None


def _weekday_and_number(found: Found) -> When | None:
    """ "onsdag 20.": only where the two agree; else the number may count people and the dot end the sentence."""
    day = next_day_of_month(found.number("dom"), found.today)
    return one_day(day) if day and day.weekday() == WEEKDAYS[found.text("weekday")] else None


_DAY = "weekday? filler* comma? mark? dot?"
_FIGURES = "weekday? dot? filler* comma? mark? dot?"

RULES: tuple[Rule, ...] = (
    rule("mark? dom|num foreign_month", lambda _: UNSURE),
    rule("weekday? filler* year dash num dash num2", _iso),
    rule("mark? dom dot? ordinal_ending? filler? month comma? year? filler* weekday", _day_and_month),
    rule(f"{_FIGURES} dom dot? ordinal_ending? filler? mark? month dot? comma? year", _day_and_month),
    rule(f"{_FIGURES} dom dot? ordinal_ending? filler? mark? month", _day_and_month),
    rule(f"{_FIGURES} num month year?", _day_and_month),
    rule(f"{_FIGURES} ord filler? month comma? year?", _day_and_month),
    rule(f"{_DAY} month filler? dom ordinal_ending? comma? year?", _day_and_month),
    rule(f"{_FIGURES} dom slash dom2 slash|dash|dot year|short_year", in_figures),
    rule(f"{_FIGURES} dom slash dom2 year !colon !dot !counted", in_figures),
    rule(f"{_FIGURES} dom slash dom2 !slash !stars", in_figures),
    rule(f"{_FIGURES} dom dash dom2 dash year|short_year", in_figures),
    rule(f"{_FIGURES} dom dot dom2 dot year|short_year", in_figures),
    rule(f"{_FIGURES} dom dot dom2 dot2", _dotted),
    rule(f"{_FIGURES} dom dot dom2 !two", _dotted),
    rule("weekday dot? filler* comma? mark dot? dom dot? ordinal_ending? !counted !child !adult !person", _day_of_month),
    rule("weekday filler? dom dot !num", _weekday_and_number),
    rule("weekday filler? dom ordinal_ending", _day_of_month),
    rule("weekday filler* mark ord", _day_of_month),
    rule("mark dot? dom dot !child !adult !person", _day_of_month),
    rule(
        "mark dot? dom ordinal_ending? !ordinal_ending !counted !child !adult !person !plus !colon !unit !pick_noun",
        _day_of_month,
    ),
    rule("mark dot? two dot", _no_such_day),
    rule("on dom ordinal_ending !child !adult !person !pick_noun", _day_of_month),
)
