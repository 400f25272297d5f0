"""Days counted from today: "i overmorgen", "om 14 dage", "de næste to uger"."""

from datetime import timedelta

from dateutil.relativedelta import relativedelta

from handlers.understanding.calendar_days import UNSURE, WEEKDAYS, one_day
from handlers.understanding.clock import bounds
from handlers.understanding.grammar import Found, Rule, rule
from handlers.understanding.meaning import When
from handlers.understanding.weekdays import coming, week_of

_MOST = {"day": 400, "week": 60, "month": 14}


def _counted_day(found: Found) -> When:
    """A day at a distance from today, as the vocabulary writes it: "1", "0 evening"."""
    offset, _, part = found.text("day").partition(" ")
    when = one_day(found.today + timedelta(days=int(offset)))
    first, last = bounds(part) if part else (None, None)
    return When(when.from_day, when.to_day, first, last)


def _distance(found: Found) -> tuple[str, int]:
    return found.text("unit"), found.number("num") if "num" in found else 1


def _ahead(found: Found) -> When | None:
    """ "om 14 dage"; "om to uger på torsdag" only where counting from today and from the weekday agree."""
    unit, number = _distance(found)
    if "num" not in found and "later" in found and "which" in found.sign("later").kinds:
        return None  # Persian "هفته بعد" is next week, "دو هفته بعد" in two weeks
    if unit == "day" and number % 7 == 0:
        unit, number = "week", number // 7
    if unit not in _MOST or number > _MOST[unit]:
        return None
    step = {"day": relativedelta(days=number), "week": relativedelta(weeks=number)}.get(unit)
    day = found.today + (step or relativedelta(months=number))
    if "weekday" not in found:
        return one_day(day)
    weekday = WEEKDAYS[found.text("weekday")]
    if unit == "day":
        return one_day(day) if day.weekday() == weekday else UNSURE
    in_week = week_of(day) + timedelta(days=weekday)
    counted = coming(weekday, found.today) + (step or relativedelta(months=number))
    same_day = found.today.weekday() == weekday and in_week == day
    return one_day(in_week) if in_week == counted or same_day else UNSURE


def _ago(found: Found) -> When | None:
    unit, number = _distance(found)
    if unit not in {"day", "week"} or number > _MOST[unit]:
        return None
    return one_day(found.today - timedelta(days=number * (7 if unit == "week" else 1)))


def _within(found: Found) -> When | None:
    """ "de næste 14 dage": from today on."""
    unit, number = _distance(found)
    if unit not in _MOST or number > _MOST[unit] or ("which" in found and found.text("which") not in {"next", "coming"}):
        return None
    step = {"day": relativedelta(days=number), "week": relativedelta(weeks=number)}.get(unit)
    return When(found.today, found.today + (step or relativedelta(months=number)))


RULES: tuple[Rule, ...] = (
    rule("in num unit filler* weekday", _ahead),
    rule("weekday filler? in num unit", _ahead),
    rule("in num unit", _ahead),
    rule("in unit filler* weekday", _ahead),
    rule("weekday filler? in unit", _ahead),
    rule("in unit later? !num !number_mark", _ahead),
    rule("num unit later", _ahead),
    rule("unit later", _ahead),
    rule("num unit ago", _ago),
    rule("ago num unit", _ago),
    rule("within num unit", _within),
    rule("which num unit", _within),
    rule("num unit which", _within),
    rule("day", _counted_day),
)
