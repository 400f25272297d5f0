"""Hours of the day: "kl halv seks", "kvart over 5", "half past five", "saat beş buçuk", "w pół do szóstej"."""

from dataclasses import dataclass
from datetime import time

from handlers.understanding.grammar import Found, Rule, rule

_NOON = 12 * 60
_DAY = 24 * 60
_EARLIEST = 8 * 60  # nothing in town begins at 7 in the morning, so a bare "kl 7" is in the evening
_LATE_PARTS = frozenset({"afternoon", "evening", "night", "after_school", "after_work"})
_EARLY_PARTS = frozenset({"morning", "forenoon", "before_school", "before_noon"})

PARTS: dict[str, tuple[int | None, int | None]] = {
    "morning": (6 * 60, 10 * 60),
    "before_school": (None, 8 * 60),
    "before_noon": (6 * 60, 12 * 60),
    "forenoon": (8 * 60, 12 * 60),
    "noon": (11 * 60, 14 * 60),
    "afternoon": (12 * 60, 18 * 60),
    "after_school": (13 * 60, 17 * 60),
    "after_work": (16 * 60, None),
    "evening": (17 * 60, None),
    "night": (20 * 60, None),
}


@dataclass(frozen=True, slots=True)
class Minute:
    """Minutes after midnight; `loose` where the words leave open which half of the day is meant ("kl 5")."""

    minutes: int
    loose: bool

    def settled(self, part: str | None = None) -> time:
        """The time on the clock face that a part of the day, or else the town's habits, makes of it."""
        minutes = self.minutes % _DAY
        if self.loose and minutes < _NOON and part not in _EARLY_PARTS:
            late = part in _LATE_PARTS or minutes < _EARLIEST
            minutes += _NOON if late else 0
        return time(minutes // 60, minutes % 60)


@dataclass(frozen=True, slots=True)
class Hours:
    """An exact start (`at`), or the hours between which a start must lie, or a part of the day by name."""

    at: Minute | None = None
    earliest: Minute | None = None
    latest: Minute | None = None
    part: str | None = None


def _minute(hour: int, minutes: int = 0, *, written: str = "") -> Minute | None:
    if not 0 <= hour <= 24 or not 0 <= minutes < 60:
        return None
    loose = 1 <= hour <= 12 and not (written.startswith("0") and written != "0")
    return Minute((hour * 60 + minutes) % _DAY, loose and hour != 12)


def _offset(found: Found, kind: str, hour: str) -> Minute | None:
    """An hour with minutes to add or take; "halv et" is half past twelve."""
    total = found.number(hour) * 60 + found.number(kind)
    return Minute(total % _DAY, found.number(hour) <= 12 and total < 12 * 60)


def _before_hour(found: Found) -> Minute | None:
    return _offset(found, "before_hour", "hour")


def _half_to_one(found: Found) -> Minute | None:
    return Minute(_NOON + 60 + found.number("before_hour"), loose=False)


def _after_hour(found: Found) -> Minute | None:
    return _offset(found, "after_hour", "hour")


def _counted_minutes(found: Found) -> Minute | None:
    minutes, hour = found.number("num"), found.number("hour")
    if not 1 <= minutes <= 59 or not ("clock" in found or "minutes" in found or minutes % 5 == 0):
        return None
    total = hour * 60 + (minutes if "minutes_past" in found else -minutes)
    return Minute(total % _DAY, hour <= 12 and total < _NOON)


def _exact(found: Found) -> Minute | None:
    return _minute(found.number("hour"), found.number("two"), written=found.sign("hour").text)


def _bare_dotted(found: Found) -> Minute | None:
    """ "17.30"; what may as well be a date ("10.12") is left to the rules of days."""
    if found.before("mark") or found.before("weekday") or found.before("dom"):
        return None
    hour, minutes = found.number("hour"), found.number("two")
    if 1 <= minutes <= 12 and hour and hour <= 31:
        return None
    return _minute(hour, minutes, written=found.sign("hour").text)


def _four(found: Found) -> Minute | None:
    value = found.number("four")
    return _minute(value // 100, value % 100, written=found.sign("four").text)


def _hour(found: Found) -> Minute | None:
    return _minute(found.number("hour"), written=found.sign("hour").text)


def _half_day(found: Found) -> Minute | None:
    """Hours with "am" or "pm"; 12 am is midnight."""
    hour = found.number("hour")
    minutes = found.number("two") if "two" in found else 0
    if not 1 <= hour <= 12:
        return _minute(hour, minutes, written="0")
    late = "pm" in found.sign("am_or_pm").kinds
    return Minute(hour % 12 * 60 + minutes + (_NOON if late else 0), loose=False)


def _noon_or_midnight(found: Found) -> Minute | None:
    hour, _, minutes = found.text("hour_name").partition(":")
    return Minute(int(hour) * 60 + int(minutes or 0), loose=False)


RULES: tuple[Rule, ...] = (
    rule("clock? filler? before_hour hour !counted oclock?", _before_hour),
    rule("clock? filler? before_hour one_oclock !unit", _half_to_one),
    rule("clock? filler* hour filler* after_hour", _after_hour),
    rule("clock filler? num minutes? minutes_past hour", _counted_minutes),
    rule("clock filler? num minutes? minutes_to hour", _counted_minutes),
    rule("clock? minutes_to_before num minutes? hour !counted !unit !dot !colon", _counted_minutes),
    rule("num minutes? minutes_past hour !counted", _counted_minutes),
    rule("num minutes minutes_to hour !counted", _counted_minutes),
    rule("num minutes_to hour oclock", _counted_minutes),
    rule("clock? filler? hour dot|colon two am|pm", _half_day),
    rule("clock? filler? hour am|pm", _half_day),
    rule("clock dot? filler? hour dot|colon two oclock?", _exact),
    rule("clock dot? filler? four oclock?", _four),
    rule("hour colon two oclock?", _exact),
    rule("hour dot two !counted !dot oclock?", _bare_dotted),
    rule("clock dot? filler? hour two oclock?", _exact),
    rule("clock dot? filler? hour oclock?", _hour),
    rule("hour dash? oclock", _hour),
    rule("clock? hour_name", _noon_or_midnight),
)


def in_part(minute: Minute | None, part: str | None) -> time | None:
    """The time that is meant, or None where none is said."""
    return minute.settled(part) if minute else None


def bounds(part: str) -> tuple[time | None, time | None]:
    """From when and until when a start lies in a part of the day."""
    first, last = PARTS[part]
    return (_time(first), _time(last))


def _time(minutes: int | None) -> time | None:
    return None if minutes is None else time(minutes // 60, minutes % 60)
