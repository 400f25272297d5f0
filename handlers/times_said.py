"""Days, clocks and a plan that an organiser writes for an activity, by the town's own grammar; what is unsure is said to be so."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from handlers.plans_said import GAP, MOST_MONTHLY, WEEKDAY, first_days, plan_in
from handlers.turn import Turn
from handlers.understanding.dates import find
from handlers.understanding.meaning import When
from handlers.understanding.words import Word, words

_CLOCK = r"\d{1,2}(?:[.:]\d{2})?(?:\s*[ap]m\b)?"
_RANGE = re.compile(
    rf"(?P<mark>(?:(?:kl\.?|fra|from|at)\s*)*)(?<![\d/.:])(?P<first>{_CLOCK})\s*(?:-|–|—|til|to)\s*(?:kl\.?\s*)?(?P<last>{_CLOCK})(?![\d/.:]*\d)",
    re.I,
)
# "18.00" after a day: the grammar takes it for a date unless a clock word says otherwise. "10.12" stays a date.
_DOTTED = re.compile(
    r"(?:\b(?:kl\.?|fra|from|at)\s*)*(?<![\d/.:])(?P<hour>[01]?\d|2[0-4])(?P<sign>[.:])(?P<minute>[0-5]\d)(?![\d/.:]*\d)", re.I
)
_DAY = re.compile(rf"\b(?:{WEEKDAY})\b", re.I)
_OTHER_PLAN = re.compile(
    rf"\b(?:hver|hvert|every|each)\s+(?!(?:{WEEKDAY})\b)\w+|\b(?:lige|ulige)\s+uge\w*|\bgentag(?:es)?\b", re.I
)
_UNTIL = re.compile(r"\b(?:til og med|frem til|indtil|til|until|till)\s+(?P<day>[^,;\n\x1f]+)", re.I)
_UNREAD = re.compile(r"(?:\bkl\b\.?\s*)?\d+\s*[./:]\s*\d+|\bkl\b\.?(?:\s*\d+)?|\b\d{1,2}\s*[ap]m\b", re.I)
_BEFORE_HOURS = re.compile(rf"(?:^|[,;\n]|/\d{{1,2}}|{WEEKDAY}|\d\.? [a-zæøå]+)\s*$", re.I)


@dataclass(frozen=True, slots=True)
class Times:
    """What a text says of time, and what it says besides (`rest`, with GAP where a time stood).

    `plan` is what `plans_said.plan_in` finds, `until` its last day. `unsure`: some of it cannot be relied on.
    """

    days: tuple[date, ...] = ()
    clock: time | None = None
    end: time | None = None
    plan: Mapping[str, Any] = field(default_factory=dict)
    until: date | None = None
    unsure: bool = False
    rest: str = ""

    def draft(self) -> Mapping[str, Any]:
        """What was said, as a draft keeps it."""
        days, clocks = [day.isoformat() for day in self.days], (self.clock, self.end)
        clock, end = (f"{each:%H:%M}" if each else None for each in clocks)
        said = {"days": days, "clock": clock, "end": end, **self.plan, "until": self.until and self.until.isoformat()}
        return {name: value for name, value in said.items() if value}


def times_in(turn: Turn, text: str, now: datetime | None = None) -> Times:
    """Reads days, clocks and a plan out of a text, as seen from `now` in local wall time."""
    now = now or turn.here
    plan, text = plan_in(text)
    other = _OTHER_PLAN.search(text)
    last, text = _until(turn, text, now) if plan else (None, text)
    clock, end, text = _range(turn, text)
    text = _DOTTED.sub(_with_clock_word, text)
    ws = _masked(words(text))
    found = find(ws, now, _languages(turn))
    whens, clashing = _leading(text, ws, [when for when in found if when.clock or when.unsure or _has_day(when)])
    days, until, weekly = _days(whens, now, bool(plan))
    clocks = {when.clock for when in whens if when.clock} | ({clock} - {None})
    rest = _without(turn, text, ws, whens)
    unsure = clashing or days is None or len(clocks) > 1 or any(when.unsure or when.excluded for when in whens)
    # "kl. 24" is a day later than it sounds, and nothing in town begins then.
    unsure = unsure or time(0) in clocks or bool(other or _UNREAD.search(rest))
    rest = _UNREAD.sub(GAP, _OTHER_PLAN.sub(GAP, rest))
    plan = plan or ({"every": 1} if weekly else {})
    unsure = unsure or not _goes_together(plan, days or [], weekly, last or until)
    if not days and (plan.get("unit") == "day" or plan.get("nth")):
        days = [now.date() + timedelta(days=1)]
    days = first_days(plan, sorted(set(days or ())))
    return Times(tuple(days), next(iter(clocks), None), end, plan, last or until, unsure, rest)


def _goes_together(plan: Mapping[str, Any], days: Sequence[date], weekly: bool, until: date | None) -> bool:
    """False for weekdays beside each day or month, for the 31st of every month, and for two ends."""
    unit, nth = plan.get("unit"), plan.get("nth")
    by_number = unit == "month" and not nth
    too_late = by_number and any(day.day > MOST_MONTHLY for day in days)
    return not (too_late or (weekly and (unit == "day" or by_number)) or (until and plan.get("times")))


def _range(turn: Turn, text: str) -> tuple[time | None, time | None, str]:
    """(start, end, the rest) of "17.30-19.30"; bare "17-19" only where no date or number of people could be meant."""
    for match in _RANGE.finditer(text):
        first, last = match["first"], match["last"]
        if last[-1:].lower() == "m" and first[-1:].lower() != "m":
            first += last[-2:]
        marked = match["mark"].strip() or not (first + last).isdigit()
        if not marked and not _are_hours(text[: match.start()], text[match.end() :]):
            continue
        start, end = _clock_of(turn, first), _clock_of(turn, last)
        if start and end:
            return start, end, text[: match.start()] + GAP + text[match.end() :]
    return None, None, text


def _are_hours(before: str, after: str) -> bool:
    """True where "10-14" stands behind a date in figures, or behind a weekday or alone at the end of its field."""
    at_the_end = re.match(r"\s*(?:$|[,;\n\x1f])", after)
    return bool(re.search(r"\d/\d{1,2}\s*$", before) or (at_the_end and _BEFORE_HOURS.search(before)))


def _until(turn: Turn, text: str, now: datetime) -> tuple[date | None, str]:
    """(last day of a plan, the rest)."""
    for match in _UNTIL.finditer(text):
        found = find(words(match["day"]), now, _languages(turn))
        if found and found[0].start == 0 and _is_day(found[0]) and not found[0].unsure:
            return found[0].to_day, text[: match.start()] + GAP + text[match.start("day") + _end(match["day"], found[0]) :]
    return None, text


def _end(text: str, when: When) -> int:
    return words(text)[when.end - 1].end


def _clock_of(turn: Turn, text: str) -> time | None:
    found = find(words(text if text[-1:].lower() == "m" else f"kl. {text}"), turn.here, _languages(turn))
    return found[0].clock if len(found) == 1 and not found[0].unsure else None


def _with_clock_word(match: re.Match[str]) -> str:
    maybe_a_date = match["sign"] == "." and 1 <= int(match["minute"]) <= 12 and match["hour"] != "0"
    return match[0] if maybe_a_date else f"kl. {match['hour']}{match['sign']}{match['minute']}"


def _languages(turn: Turn) -> list[str]:
    """Few languages: a word of a title that sounds like a time in another one would only be mistaken."""
    return list(dict.fromkeys((turn.language, turn.rules.first_language, "en")))


def _leading(text: str, ws: Sequence[Word], found: Sequence[When]) -> tuple[list[When], bool]:
    """The times that count, and whether a weekday contradicts the dates: beside a date in figures "Fastelavn" and "Vinterferie" are a title."""
    said = {when: text[ws[when.start].start : ws[when.end - 1].end] for when in found}
    dated = [when for when in found if _is_day(when) and any(map(str.isdigit, said[when].partition("kl")[0]))]
    if not dated:
        return list(found), False
    loose = [when for when in found if _is_day(when) and when not in dated]
    weekdays = {when.from_day.weekday() for when in loose if when.from_day and _DAY.search(said[when])}
    clashing = bool(weekdays - {when.from_day.weekday() for when in dated if when.from_day})
    named = [when for when in found if not when.unlisted]
    return [when for when in named if when not in loose or _DAY.search(said[when])], clashing


def _masked(ws: list[Word]) -> list[Word]:
    """The words, with the all of "for alle" hidden: before a weekday it would be every one."""
    pairs = zip([None, *ws], ws, strict=False)
    return [
        replace(word, text="", plain="") if before and before.plain == "for" and word.plain in ("alle", "all") else word
        for before, word in pairs
    ]


def _has_day(when: When) -> bool:
    return bool(when.from_day or when.to_day or when.weekdays)


def _is_day(when: When) -> bool:
    return when.from_day is not None and when.from_day == when.to_day and not when.weekdays


def _days(whens: Sequence[When], now: datetime, plan: bool) -> tuple[list[date] | None, date | None, bool]:
    """(days, last day of a plan, whether weekdays make it one); days None where they are no certain ones."""
    days: list[date] = []
    until, weekly = None, False
    for when in whens:
        if when.from_day and when.from_day == when.to_day:
            days.append(when.from_day)
        elif when.weekdays:
            first = when.from_day or now.date() + timedelta(days=1)
            days += [first + timedelta(days=(weekday - first.weekday()) % 7) for weekday in when.weekdays]
            until, weekly = when.to_day or until, True
        elif plan and (when.from_day or when.to_day):
            days += [when.from_day] if when.from_day else []
            until = when.to_day or until
        elif when.from_day or when.to_day:
            return None, None, False
    return days, until, weekly


def _is_part(word: Word, turn: Turn) -> bool:
    found = find([word], turn.here, _languages(turn))
    return bool(found) and not _has_day(found[0]) and found[0].clock is None and not found[0].unsure


def _without(turn: Turn, text: str, ws: Sequence[Word], whens: Sequence[When]) -> str:
    """A part of the day that leads is no time but a name: "Movie night, Friday"."""
    for when in sorted(whens, key=lambda each: -each.start):
        named = when.end - when.start > 1 and _is_part(ws[when.start], turn)
        first, last = ws[when.start + named].start, ws[when.end - 1].end
        text = text[:first] + ("," if text[first] == "," else "") + GAP + text[last:]
    return text
