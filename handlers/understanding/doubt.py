"""Days that may be meant otherwise once the whole message is read."""

from collections.abc import Sequence
from datetime import date, timedelta

from handlers.understanding.meaning import When
from handlers.understanding.signs import Sign

_WEEK = timedelta(days=6)
_EXACT = frozenset({"month", "which", "unit", "mark", "slash", "named_unit", "ord"})


def doubted(whens: Sequence[When], rows: Sequence[Sequence[Sign]], today: date) -> list[When]:
    """The stretches, with a bare weekday unsure where a later week was named before it: "i næste uge … torsdag"."""
    out: list[When] = []
    for when in whens:
        later_week = any(_is_week(other) and (other.from_day or today) > today for other in out)
        outside = not any(_is_week(other) and _within(when, other) for other in out)
        vague = later_week and outside and any(_is_bare_weekday(row, when) for row in rows)
        out.append(When(unsure=True, start=when.start, end=when.end, excluded=when.excluded) if vague else when)
    return out


def _is_week(when: When) -> bool:
    return bool(when.from_day and when.to_day and when.to_day - when.from_day == _WEEK) and not when.excluded


def _within(when: When, week: When) -> bool:
    return bool(when.from_day and week.from_day and week.to_day and week.from_day <= when.from_day <= week.to_day)


def _is_bare_weekday(row: Sequence[Sign], when: When) -> bool:
    kinds = [sign.kinds.keys() for sign in row if when.start <= sign.start < when.end]
    return any("weekday" in names for names in kinds) and all(_EXACT.isdisjoint(names) for names in kinds)
