"""Feast days by name, computed; those that the moon sets are in the organiser's table, or unsure."""

from collections.abc import Callable
from datetime import date, timedelta

from dateutil.easter import EASTER_ORTHODOX, easter

from handlers.understanding.calendar_days import UNSURE
from handlers.understanding.grammar import Found, Rule, rule
from handlers.understanding.meaning import Stretch, When
from handlers.understanding.school_holidays import UNLISTED, listed, the_one


def _fixed(month: int, day: int, days: int = 1) -> Callable[[int], Stretch]:
    def of(year: int) -> Stretch:
        first = date(year, month, day)
        return first, first + timedelta(days=days - 1)

    return of


def _easter(offset: int, days: int = 1) -> Callable[[int], Stretch]:
    def of(year: int) -> Stretch:
        first = easter(year) + timedelta(days=offset)
        return first, first + timedelta(days=days - 1)

    return of


def _advent(number: int) -> Callable[[int], Stretch]:
    def of(year: int) -> Stretch:
        christmas = date(year, 12, 25)
        fourth = christmas - timedelta(days=christmas.weekday() + 1)
        day = fourth - timedelta(weeks=4 - number)
        return day, day

    return of


def _second_sunday_of_may(year: int) -> Stretch:
    first = date(year, 5, 1)
    day = first + timedelta(days=6 - first.weekday() + 7)
    return day, day


_FEASTS: dict[str, Callable[[int], Stretch]] = {
    "new_years_day": _fixed(1, 1),
    "new_year": _fixed(12, 31, 2),
    "new_years_eve": _fixed(12, 31),
    "epiphany": _fixed(1, 6),
    "candlemas": _fixed(2, 2),
    "valentine": _fixed(2, 14),
    "womens_day": _fixed(3, 8),
    "labour_day": _fixed(5, 1),
    "constitution_day": _fixed(6, 5),
    "fathers_day": _fixed(6, 5),
    "mothers_day": _second_sunday_of_may,
    "midsummer_eve": _fixed(6, 23),
    "halloween": _fixed(10, 31),
    "martinmas_eve": _fixed(11, 10),
    "lucia": _fixed(12, 13),
    "christmas": _fixed(12, 24, 3),
    "christmas_eve": _fixed(12, 24),
    "christmas_day": _fixed(12, 25),
    "second_christmas_day": _fixed(12, 26),
    "shrovetide": _easter(-49),
    "palm_sunday": _easter(-7),
    "maundy_thursday": _easter(-3),
    "good_friday": _easter(-2),
    "easter": _easter(-3, 5),
    "easter_sunday": _easter(0),
    "easter_monday": _easter(1),
    "ascension": _easter(39),
    "pentecost": _easter(49, 2),
    "pentecost_sunday": _easter(49),
    "pentecost_monday": _easter(50),
} | {f"advent_{number}": _advent(number) for number in range(1, 5)}


def _feast(found: Found) -> When | None:
    name = found.text("holiday")
    if found.first == found.last - 1 and "weak" in found.sign("holiday").kinds and not found.before("on"):
        return None
    if known := listed(name, found.holidays):
        return the_one(known, found)
    of = _FEASTS.get(name.removesuffix("_eastern"))
    if of is None:
        return UNLISTED
    if name.endswith("_eastern") and not _same_easter(of, found.today):
        return UNSURE
    years = [found.number("year")] if "year" in found else range(found.today.year, found.today.year + 2)
    first, last = next(stretch for stretch in map(of, years) if "year" in found or stretch[1] >= found.today)
    return When(from_day=first, to_day=last)


def _same_easter(of: Callable[[int], Stretch], today: date) -> bool:
    """Whether the feast falls on the same day by both churches' reckoning; else nobody can know which is meant."""
    year = next(year for year in (today.year, today.year + 1) if of(year)[1] >= today)
    return easter(year) == easter(year, EASTER_ORTHODOX)


RULES: tuple[Rule, ...] = (rule("holiday year?", _feast),)
