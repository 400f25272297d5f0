"""Hours between others: "efter kl 16", "før 18", "mellem 15 og 17", "15-17"."""

from collections.abc import Sequence

from handlers.understanding.clock import Hours, Minute
from handlers.understanding.grammar import Found, Rule, rule

_ENDS = (("hour", "minute", "minute_or_hour"), ("minute2", "hour2", "minute_or_hour2", "minute"))


def _bare(hour: int) -> Minute | None:
    return Minute(hour * 60 % (24 * 60), loose=1 <= hour < 12) if hour <= 24 else None


def _minute(found: Found, names: Sequence[str]) -> Minute | None:
    value = found.value(next(name for name in names if name in found))
    return value if isinstance(value, Minute) else _bare(int(str(value)))


def _between(found: Found) -> Hours | None:
    first, last = (_minute(found, names) for names in _ENDS)
    of_people = any(map(found.before, ("child", "adult", "person", "someone"))) and "between" in found
    if of_people or first is None or last is None or first.settled() >= last.settled():
        return None
    return Hours(earliest=first, latest=last)


def _bare_range(found: Found) -> Hours | None:
    """ "10-12" without a clock word: hours only from ten on, smaller ones are ages or people."""
    second = next(name for name in _ENDS[1] if name in found)
    bare = not any("minute" in found.row[at].kinds for at in range(found.first, found.last))
    small = bare and found.number(second) < 10 and not (found.before("days") or found.after("days"))
    between_people = found.before("person") or found.before("child") or found.before("adult")
    return None if small or between_people else _between(found)


def _after(found: Found) -> Hours | None:
    earliest = _minute(found, _ENDS[0])
    return Hours(earliest=earliest) if earliest else None


def _before(found: Found) -> Hours | None:
    latest = _minute(found, _ENDS[0])
    return Hours(latest=latest) if latest else None


def _at(found: Found) -> Hours | None:
    value = found.value("minute")
    return Hours(at=value) if isinstance(value, Minute) else None


def _part(found: Found) -> Hours:
    return Hours(part=found.text("part"))


_NOT_PEOPLE = "!counted !unit !child !adult !person !month !slash !plus !num !dot"

RULES: tuple[Rule, ...] = (
    rule(f"between filler* minute|hour and|to|dash filler* minute|hour2 {_NOT_PEOPLE}", _between),
    rule(f"from filler* minute|hour to|dash|until filler* minute|hour2 {_NOT_PEOPLE}", _bare_range),
    rule("minute filler? to|dash|until filler* minute|hour2 !counted !unit", _between),
    rule("hour to|dash minute !counted", _between),
    rule(f"hour dash hour2 {_NOT_PEOPLE}", _bare_range),
    rule(f"after|from filler* minute|hour !to !dash !until {_NOT_PEOPLE}", _after),
    rule("before_clock filler* minute", _before),
    rule(f"before|until filler* minute|hour {_NOT_PEOPLE}", _before),
    rule("minute|hour filler* from_after minute|hour2 filler* until_after", _between),
    rule("minute|hour filler* to_after minute|hour2 filler* between_after", _between),
    rule("minute|hour and minute|hour2 filler* between_after", _between),
    rule("minute filler* from_after", _after),
    rule("minute|hour filler* after_after", _after),
    rule("minute|hour filler* before_after", _before),
    rule("minute|hour filler* until_after", _before),
    rule("minute", _at),
    rule("part", _part),
)
