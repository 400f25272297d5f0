"""Days and hours that stand together made one stretch of time each, with what must not be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time

from handlers.understanding.clock import Hours, bounds, in_part
from handlers.understanding.meaning import When
from handlers.understanding.signs import Sign

_BETWEEN = frozenset({"filler", "comma", "on", "dot"})


@dataclass(frozen=True, slots=True)
class _Item:
    """Days or hours that were found, with the words [start, end) they take."""

    start: int
    end: int
    days: When | None = None
    hours: Hours | None = None
    excluded: bool = False
    joined: str = ""  # "and" or "or" stands before it


def composed(row: Sequence[Sign]) -> list[When]:
    """The stretches of time of a row whose days and hours are signs "days" and "hours"."""
    return list(_whens(_items(row)))


def united(whens: list[When]) -> list[When]:
    """Days and hours side by side that were found in two languages are one stretch."""
    out: list[When] = []
    for when in whens:
        before = out[-1] if out else None
        dayless = when.from_day is None and when.to_day is None and not when.weekdays and not when.unsure
        if before and before.end == when.start and dayless and not _has_hours(before) and not when.excluded:
            out[-1] = replace(before, clock=when.clock, from_time=when.from_time, to_time=when.to_time, end=when.end)
        else:
            out.append(when)
    return out


def _items(row: Sequence[Sign]) -> Iterator[list[_Item]]:
    """The days and hours of a row, those together that only small words part."""
    group: list[_Item] = []
    negated, joined = False, ""
    for index, sign in enumerate(row):
        days, hours = sign.kinds.get("days"), sign.kinds.get("hours")
        if isinstance(days, When) or isinstance(hours, Hours):
            item = _Item(
                sign.start,
                sign.end,
                days if isinstance(days, When) else None,
                hours if isinstance(hours, Hours) else None,
                negated or _negated_after(row, index + 1),
                joined,
            )
            if group and item.excluded and not group[-1].excluded:
                yield group
                group = []
            group.append(item)
            negated, joined = False, ""
        elif not sign.kinds.keys().isdisjoint({"and", "or"}) and group:
            negated, joined = group[-1].excluded, "or" if "or" in sign.kinds else "and"
        elif "not" in sign.kinds:
            yield group
            group, negated, joined = [], True, ""
        elif not (_BETWEEN & sign.kinds.keys()):
            yield group
            group, negated, joined = [], False, ""
    yield group


def _negated_after(row: Sequence[Sign], index: int) -> bool:
    """ "cuma değil": some languages put the no behind."""
    while index < len(row) and "filler" in row[index].kinds and "not_after" not in row[index].kinds:
        index += 1
    return index < len(row) and "not_after" in row[index].kinds


def _whens(groups: Iterator[list[_Item]]) -> Iterator[When]:
    for found in groups:
        group = _none_of(found)
        made: list[tuple[_Item, list[_Item]]] = []
        for item in group:
            fits = made and not item.joined and _adds(made[-1], item)
            if fits:
                made[-1][1].append(item)
            else:
                made.append((item, [item]))
        yield from _shared_hours([_when(items) for _, items in made])


def _none_of(group: list[_Item]) -> list[_Item]:
    """ "ikke mandag, tirsdag eller onsdag": the no holds for the whole list."""
    if group and group[0].excluded and any(item.joined == "or" for item in group):
        return [replace(item, excluded=True) for item in group]
    return group


def _adds(to: tuple[_Item, list[_Item]], item: _Item) -> bool:
    """Whether an item says something of another kind than those already put together."""
    items = to[1]
    if item.days is None:
        return not _clashing(items, item)
    known = [other.days for other in items if other.days]
    return not known or (len(known) == 1 and _crosses(known[0], item.days))


def _clashing(items: Sequence[_Item], item: _Item) -> bool:
    """A second hour beside a first; a part of the day and an hour go together."""
    hours = [other.hours for other in items if other.hours] + ([item.hours] if item.hours else [])
    exact = [h for h in hours if h.at or h.earliest or h.latest]
    return len(exact) > 1


def _crosses(one: When, other: When) -> bool:
    """Weekdays within a stretch: "onsdage i januar", "i januar om onsdagen"."""
    return bool(one.weekdays) != bool(other.weekdays) and not (one.from_time or other.from_time)


def _when(items: Sequence[_Item]) -> When:
    when = When()
    for item in items:
        if item.days:
            when = replace(
                when,
                from_day=when.from_day or item.days.from_day,
                to_day=when.to_day or item.days.to_day,
                from_time=when.from_time or item.days.from_time,
                to_time=when.to_time or item.days.to_time,
                weekdays=when.weekdays | item.days.weekdays,
                unsure=when.unsure or item.days.unsure,
                unlisted=when.unlisted or item.days.unlisted,
            )
    excluded = any(item.excluded for item in items)
    when = replace(when, start=items[0].start, end=items[-1].end, excluded=excluded)
    return _with_hours(when, [item.hours for item in items if item.hours])


def _with_hours(when: When, hours: Sequence[Hours]) -> When:
    part = next((h.part for h in hours if h.part), None)
    if part is None and when.from_time is not None:
        part = "morning" if when.from_time.hour < 11 else "evening"
    for h in hours:
        if h.at:
            when = replace(when, clock=in_part(h.at, part), from_time=None, to_time=None)
        elif h.earliest or h.latest:
            when = replace(when, from_time=in_part(h.earliest, part), to_time=in_part(h.latest, part))
        elif h.part and not any(other.earliest or other.latest or other.at for other in hours):
            when = _narrowed(when, *bounds(h.part))
    return when


def _narrowed(when: When, first: time | None, last: time | None) -> When:
    """The stretch with a part of the day, within the one said before ("eftermiddag efter skole")."""
    firsts = [moment for moment in (when.from_time, first) if moment]
    lasts = [moment for moment in (when.to_time, last) if moment]
    return replace(when, from_time=max(firsts, default=None), to_time=min(lasts, default=None))


def _shared_hours(whens: list[When]) -> list[When]:
    """ "mandag og onsdag kl 17": hours said last hold for all days of the list."""
    if len(whens) < 2 or not _has_hours(whens[-1]) or any(map(_has_hours, whens[:-1])):
        return whens
    last = whens[-1]
    if last.from_day is None and not last.weekdays:
        return whens
    return [replace(when, clock=last.clock, from_time=last.from_time, to_time=last.to_time) for when in whens]


def _has_hours(when: When) -> bool:
    return bool(when.clock or when.from_time or when.to_time)
