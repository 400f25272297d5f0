"""Weekdays: "på onsdag", "næste onsdag", "om onsdagen", "fra mandag til onsdag"."""

from datetime import date, timedelta

from handlers.understanding.calendar_days import UNSURE, WEEKDAYS, one_day
from handlers.understanding.grammar import Found, Rule, rule
from handlers.understanding.meaning import When

_LINKS = frozenset({"and", "or", "comma", "plus", "slash", "dash"})
_DAYS = frozenset({"weekday", "days"})
_SETS = {"workdays": frozenset(range(5)), "weekend": frozenset({5, 6}), "daily": frozenset(range(7))}


def week_of(day: date) -> date:
    """The Monday of that day's week."""
    return day - timedelta(days=day.weekday())


def coming(weekday: int, today: date) -> date:
    """The next such weekday; said on that weekday, the one a week ahead."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _weekday(found: Found) -> When | None:
    sign = found.sign("weekday")
    if "weak" in sign.kinds and not (found.before("on") or _in_list(found)):
        return None
    return one_day(coming(WEEKDAYS[found.text("weekday")], found.today))


def _in_list(found: Found) -> bool:
    """Whether another weekday stands beside this one: "man+ons", "wed & fri"."""
    pairs = ((found.first - 1, found.first - 2), (found.last, found.last + 1))
    row = found.row
    return any(
        0 <= link < len(row) and 0 <= other < len(row) and _LINKS & row[link].kinds.keys() and _DAYS & row[other].kinds.keys()
        for link, other in pairs
    )


def _weekday_range(found: Found) -> When:
    """ "fra mandag til onsdag": the coming Monday and the Wednesday that follows it."""
    first = coming(WEEKDAYS[found.text("weekday")], found.today)
    return When(first, first + timedelta(days=(WEEKDAYS[found.text("weekday2")] - first.weekday()) % 7))


def _weekly_range(found: Found) -> When | None:
    first, last = (WEEKDAYS.get(found.text(name)) for name in ("weekly", "weekly2"))
    if first is None or last is None:
        return None
    return When(weekdays=frozenset((first + ahead) % 7 for ahead in range((last - first) % 7 + 1)))


def _weekly(found: Found) -> When:
    name = found.text("weekly")
    return When(weekdays=_SETS.get(name) or frozenset({WEEKDAYS[name]}))


def _every(found: Found) -> When | None:
    if "weekday" in found:
        names = ("weekday", "weekday2", "weekday3")
        return When(weekdays=frozenset(WEEKDAYS[found.text(name)] for name in names if name in found))
    unit = found.text("unit")
    return When(weekdays=_SETS["daily" if unit == "day" else "weekend"]) if unit in {"day", "weekend"} else None


def _past_weekday(found: Found) -> When:
    name = "past_weekday" if "past_weekday" in found else "weekday"
    back = (found.today.weekday() - WEEKDAYS[found.text(name)] - 1) % 7 + 1
    return one_day(found.today - timedelta(days=back))


def _which_weekday(found: Found) -> When:
    """ "nu på lørdag" is the coming one, "næste lørdag" the one of next week, "denne lørdag" the one of this week."""
    weekday, which = WEEKDAYS[found.text("weekday")], found.text("which")
    if which == "past":
        return _past_weekday(found)
    if which == "next":
        return one_day(week_of(found.today) + timedelta(days=7 + weekday))
    if which == "this":
        day = week_of(found.today) + timedelta(days=weekday)
        return one_day(day) if day >= found.today else UNSURE
    return one_day(coming(weekday, found.today))


RULES: tuple[Rule, ...] = (
    rule("from? on* weekday dot? to|dash|from_after on* weekday2 filler* until_after?", _weekday_range),
    rule("between on* weekday and on* weekday2", _weekday_range),
    rule("weekday and? weekday2 filler* between_after", _weekday_range),
    rule("weekday weekday2 filler* until_after", _weekday_range),
    rule("from? filler* weekly to|dash filler* weekly2", _weekly_range),
    rule("every filler? weekday comma weekday2 and|or weekday3", _every),
    rule("every filler? weekday and|or weekday2", _every),
    rule("every filler? weekday", _every),
    rule("every_other filler? weekday", _every),
    rule("every unit", _every),
    rule("mark? which filler? weekday", _which_weekday),
    rule("weekday which", _which_weekday),
    rule("past_weekday", _past_weekday),
    rule("weekly", _weekly),
    rule("weekday", _weekday),
)
