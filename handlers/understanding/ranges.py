"""Days between others: "fra den 20. til den 28.", "efter påske", "senest fredag"."""

from dataclasses import replace
from datetime import timedelta

from handlers.understanding.calendar_days import UNSURE
from handlers.understanding.grammar import Found, Rule, rule
from handlers.understanding.meaning import When


def _when(found: Found, name: str) -> When:
    value = found.value(name)
    assert isinstance(value, When)
    return value


def _between(found: Found) -> When | None:
    first, last = _when(found, "days"), _when(found, "days2")
    if first.weekdays or last.weekdays:
        return None
    if first.from_day is None or last.to_day is None or first.from_day > last.to_day:
        return UNSURE
    return When(first.from_day, last.to_day)


def _from(found: Found) -> When | None:
    first = _when(found, "days")
    return replace(first, to_day=None) if first.from_day else None


def _after(found: Found) -> When | None:
    first = _when(found, "days")
    return When(from_day=first.to_day + timedelta(days=1)) if first.to_day else None


def _before(found: Found) -> When | None:
    last = _when(found, "days")
    return When(to_day=last.from_day - timedelta(days=1)) if last.from_day else None


def _until(found: Found) -> When | None:
    last = _when(found, "days")
    return When(to_day=last.to_day) if last.to_day else None


RULES: tuple[Rule, ...] = (
    rule("days after|before filler* days2", lambda _: UNSURE),  # "mandagen efter påske": how soon after?
    rule("from filler* days filler? to|dash|until filler* days2", _between),
    rule("between filler* days and filler* days2", _between),
    rule("days filler? to|dash|until filler* days2", _between),
    rule("days filler* from_after days2 filler* until_after", _between),
    rule("days and days2 filler* between_after", _between),
    rule("from filler* days", _from),
    rule("after filler* days", _after),
    rule("before filler* days", _before),
    rule("until filler* days", _until),
    rule("days filler* from_after", _from),
    rule("days filler* after_after", _after),
    rule("days filler* before_after", _before),
    rule("days filler* until_after", _until),
    rule("days", lambda found: found.value("days")),
)
