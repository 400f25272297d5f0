"""The times that a message names, in any of the languages: days, hours, ranges, what must not be."""

from collections.abc import Sequence
from datetime import datetime

from handlers.understanding import (
    calendar_days,
    clock,
    day_lists,
    distances,
    feasts,
    months,
    ranges,
    school_holidays,
    spans,
    weekdays,
    weeks,
)
from handlers.understanding.compose import composed, united
from handlers.understanding.doubt import doubted
from handlers.understanding.grammar import Scene, Step
from handlers.understanding.meaning import Holidays, When
from handlers.understanding.signs import Sign, known_words, readable, tag
from handlers.understanding.words import Word

_WEIGHTY = frozenset({
    "weekday", "weekly", "past_weekday", "month", "day", "part", "unit", "before_hour", "after_hour", "holiday",
    "school_holiday", "named_unit", "no_time", "clock", "oclock", "hour_name", "am", "pm",
})  # fmt: skip
_STEPS = (
    Step("minute", clock.RULES),
    Step(
        "days",
        school_holidays.RULES
        + feasts.RULES
        + months.IN_MONTHS
        + day_lists.RULES
        + calendar_days.RULES
        + distances.RULES
        + months.RULES
        + weeks.RULES
        + weekdays.RULES,
    ),
    Step("days", ranges.RULES),
    Step("hours", spans.RULES),
)


def find(
    ws: Sequence[Word],
    now: datetime,
    languages: Sequence[str],
    holidays: Holidays | None = None,
) -> list[When]:
    """Every stretch of time that the words name, in order; `now` is local wall time, `start` and `end` index words.

    The language that explains most words of a stretch wins, the first of `languages` where they are even.
    """
    scene = Scene(now, holidays or {})
    rows = [tag(ws, language) for language in readable(ws, languages)]
    known = [known_words(row) for row in rows]
    best = known.index(max(known, default=0)) if known else 0
    found = []
    for rank in _likely(rows, best):
        telling = {sign.start for sign in rows[rank] if _weighs(sign)}
        for when in _in_language(rows[rank], scene):
            if rank == best or any(index in telling for index in range(when.start, when.end)):
                found.append((when.start - when.end, when.unsure, -known[rank], rank, when))
    best_first = [ranked[-1] for ranked in sorted(found, key=lambda ranked: ranked[:-1])]
    return doubted(united(_apart(best_first, _no_times(rows))), rows, scene.today)


def _likely(rows: Sequence[Sequence[Sign]], best: int) -> list[int]:
    """The languages that a message may be in: the person's own, the best known, and any with a telling word of its own."""
    own = {index for sign in rows[0] if _weighs(sign) for index in range(sign.start, sign.end)} if rows else set()
    return [
        rank for rank, row in enumerate(rows) if rank in {0, best} or any(_proves(sign) and sign.start not in own for sign in row)
    ]


def _no_times(rows: Sequence[Sequence[Sign]]) -> set[int]:
    """The words that only sound like a time in some language: "god weekend"."""
    signs = (sign for row in rows for sign in row if "no_time" in sign.kinds and sign.exact)
    return {index for sign in signs for index in range(sign.start, sign.end)}


def _apart(ranked: Sequence[When], taken: set[int]) -> list[When]:
    """The best readings that share no word, in the order of the message."""
    chosen: list[When] = []
    for when in ranked:
        places = range(when.start, when.end)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append(when)
    return sorted(chosen, key=lambda when: when.start)


def _proves(sign: Sign) -> bool:
    """Whether a sign speaks for a language that is not the person's own; of misspelt words weekdays alone do."""
    return _weighs(sign) and (sign.exact or "weekday" in sign.kinds)


def _weighs(sign: Sign) -> bool:
    """Whether a sign shows that a message is in its language."""
    return "weak" not in sign.kinds and not _WEIGHTY.isdisjoint(sign.kinds)


def _in_language(row: list[Sign], scene: Scene) -> list[When]:
    if not any(sign.kinds for sign in row):
        return []
    for step in _STEPS:
        row = step.reduce(row, scene)
    return composed(row)
