"""Holidays that nobody can compute, by the organiser's table: "i vinterferien", "onsdag i efterårsferien", "efter eid"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from handlers.understanding.calendar_days import UNSURE, WEEKDAYS
from handlers.understanding.grammar import Found, Rule, rule
from handlers.understanding.meaning import Holidays, Stretch, When
from handlers.understanding.weekdays import week_of
from handlers.understanding.words import fold

UNLISTED = When(unsure=True, unlisted=True)
_ANY_SCHOOL_HOLIDAY, _ANY_EID = "ferie", "eid"
_WEEKEND = frozenset({5, 6})


def listed(name: str, holidays: Holidays) -> list[Stretch]:
    """Every time that a holiday comes, in order; "ferien" is any of the schools', "eid" either."""
    return sorted(days for key, times in holidays.items() if _is(_bare(name), _bare(key)) for days in times)


def _is(wanted: str, key: str) -> bool:
    if wanted == _ANY_SCHOOL_HOLIDAY:
        return key.endswith(_ANY_SCHOOL_HOLIDAY)
    return key == wanted or (wanted == _ANY_EID and key.startswith(_ANY_EID))


def _bare(name: str) -> str:
    """ "påskeferien" and "paaskeferie" are one."""
    return fold(name).removesuffix("n") if "ferie" in name else fold(name)


def the_one(times: Sequence[Stretch], found: Found) -> When:
    """The time that is meant: of the year that was said, else the running or the next one."""
    which = found.text("which") if "which" in found else ""
    if "year" in found:
        fitting = [days for days in times if days[0].year == found.number("year")]
    elif which == "past":
        fitting = [days for days in times if days[1] < found.today][-1:]
    else:
        fitting = [days for days in times if (days[0] if which == "next" else days[1]) >= found.today]
    if not fitting:
        return UNLISTED
    first, last = fitting[0]
    return When(max(first, found.today) if which == "rest" else first, last)


def _holiday(found: Found) -> When:
    return the_one(listed(found.text("school_holiday"), found.holidays), found)


def _weekday(found: Found) -> When | None:
    """ "onsdag i vinterferien": each Wednesday of it."""
    weekday, whole = WEEKDAYS.get(found.text("weekday_or_weekly")), _holiday(found)
    return None if weekday is None else replace(whole, weekdays=frozenset({weekday})) if whole.from_day else whole


def _unit(found: Found) -> When | None:
    """ "første uge i sommerferien", counted from its first Monday; "weekenden i vinterferien": either of them."""
    unit, whole = found.text("unit"), _holiday(found)
    if unit == "weekend" and "ord" not in found:
        return replace(whole, weekdays=_WEEKEND) if whole.from_day else whole
    if unit != "week" or "ord" not in found:
        return None
    return _nth_week(whole, found.number("ord"))


def _nth_week(whole: When, number: int) -> When:
    if whole.from_day is None or whole.to_day is None:
        return whole
    first = whole.from_day + timedelta(days=-whole.from_day.weekday() % 7)
    monday = week_of(whole.to_day) if number == -1 else first + timedelta(weeks=number - 1)
    return When(monday, min(monday + timedelta(days=6), whole.to_day)) if first <= monday <= whole.to_day else UNSURE


def _edge(found: Found) -> When:
    """ "i starten af sommerferien": a third of it."""
    whole = _holiday(found)
    if whole.from_day is None or whole.to_day is None:
        return whole
    third = timedelta(days=(whole.to_day - whole.from_day).days // 3)
    first, last = whole.from_day, whole.to_day
    return When(*{"start": (first, first + third), "middle": (first + third, last - third), "end": (last - third, last)}[
        found.text("edge")
    ])  # fmt: skip


RULES: tuple[Rule, ...] = (
    rule("edge filler* school_holiday year?", _edge),
    rule("school_holiday filler* edge", _edge),
    rule("mark? ord filler* unit any? filler* school_holiday year?", _unit),
    rule("unit filler* school_holiday year?", _unit),
    rule("weekday|weekly filler* which? filler* school_holiday year?", _weekday),
    rule("school_holiday filler* weekday|weekly", _weekday),
    rule("which filler? school_holiday year?", _holiday),
    rule("school_holiday which", _holiday),
    rule("school_holiday year?", _holiday),
)
