"""Form and sense of a neighbourhood file: every fault is found at once, each with its path."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import available_timezones

from pydantic import ValidationError

from bot.neighbourhood.shape import ActivityShape, FileShape
from models.plan import HORIZON, keyed, starts


class BadFile(ValueError):
    """A neighbourhood file that is refused; `faults` are "path: what is wrong" lines."""

    def __init__(self, faults: list[str]):
        super().__init__("; ".join(faults))
        self.faults = faults


def checked(content: Any, now: datetime, known: Collection[str] = ()) -> dict[str, Any]:
    """The file as `models.neighbourhood.put` takes it. `now` is local wall time; `known` are keys that stand already.

    Raises BadFile with every fault.
    """
    try:
        shape = FileShape.model_validate(content)
    except ValidationError as error:
        raise BadFile([_said(fault) for fault in error.errors(include_url=False)]) from None
    faults = list(_faults(shape, now, known))
    if faults:
        raise BadFile(faults)
    return shape.model_dump(mode="json", by_alias=True, exclude_none=True)


def checked_activity(content: Any, now: datetime, known: Collection[str] = ()) -> dict[str, Any]:
    """One activity as the file has it. Raises BadFile."""
    whole: dict[str, Any] = checked({"activities": [content]}, now, known)
    found: dict[str, Any] = whole["activities"][0]
    return found


def _said(fault: Mapping[str, Any]) -> str:
    path = ""
    for part in fault["loc"]:
        path += f"[{part}]" if isinstance(part, int) else f".{part}" if path else str(part)
    said = str(fault["msg"]).removeprefix("Value error, ").partition(" or instance of ")[0]
    return f"{path or 'the file'}: {said}"


def _faults(shape: FileShape, now: datetime, known: Collection[str]) -> Iterable[str]:
    if shape.timezone is not None and shape.timezone not in available_timezones():
        yield f"timezone: {shape.timezone!r} is no zone"
    activities = shape.activities or []
    occurrences: dict[str, str] = {}
    yield from _twice("activities", [each.key for each in activities])
    yield from _twice("leisure", [each.key for each in shape.leisure or []])
    yield from _twice("shifts", [each.key for each in shape.shifts or []])
    for place, activity in enumerate(activities):
        for path, key in _keys(activity, f"activities[{place}]", now):
            if not key.startswith(f"{activity.key}@"):
                yield f"{path}: {key!r} does not begin with {activity.key}@"
            if key in occurrences:
                yield f"{path}: {key!r} stands twice"
            occurrences[key] = activity.key
    names = {each.key for each in activities} | set(known)
    for topic, info in (shape.info or {}).items():
        for place, key in enumerate(info.see or []):
            if key not in names:
                yield f"info.{topic}.see[{place}]: there is no activity {key!r}"
    for place, shift in enumerate(shape.shifts or []):
        if shift.activity not in names:
            yield f"shifts[{place}].activity: there is no activity {shift.activity!r}"
        if shift.occurrence and shift.occurrence not in occurrences and shift.occurrence not in known:
            yield f"shifts[{place}].occurrence: there is no occurrence {shift.occurrence!r}"


def _keys(activity: ActivityShape, path: str, now: datetime) -> Iterable[tuple[str, str]]:
    listed = activity.occurrences or []
    for place, occurrence in enumerate(listed):
        yield f"{path}.occurrences[{place}].key", occurrence.key
    if activity.repeats:
        plan = activity.repeats.model_dump(mode="json", by_alias=True)
        until = max(now, activity.repeats.start) + HORIZON
        planned = [key for key, _, _ in keyed(activity.key, starts(plan, until))]
        yield from ((f"{path}.repeats", key) for key in planned if key not in {each.key for each in listed})


def _twice(path: str, keys: list[str]) -> Iterable[str]:
    seen: set[str] = set()
    for place, key in enumerate(keys):
        if key in seen:
            yield f"{path}[{place}].key: {key!r} stands twice"
        seen.add(key)
