"""A file to the neighbourhood's shape: JSON as it is, CSV by its columns, iCalendar by its events."""

import csv
import json
import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.neighbourhood.check import BadFile
from models.rules import Rules

_NUMBERS = {"effort", "age_min", "age_max", "price_kr", "capacity", "held_seats", "needed", "taken"}
_TRUTHS = {"fritidspas", "free_trial", "waiting_list", "cancelled", "needs_certificate"}
_LISTS = {"tags", "languages", "weekdays", "see"}
_TEXTS = {"title", "short_title", "discreet_title", "description", "price_note", "notes", "role"}
_YES, _NO = {"1", "yes", "ja", "true", "x"}, {"0", "no", "nej", "false"}


def read_file(path: Path, rules: Rules) -> Any:
    """What the file says, in CONTRACT.md's shape, unchecked. Raises BadFile where it cannot be read at all."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise BadFile([f"{path.name}: {error.strerror}"]) from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadFile([f"{path.name}: save it as UTF-8"]) from None
    readers = {".json": _json, ".csv": _csv, ".ics": _calendar}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise BadFile([f"{path.name}: the name must end in .json, .csv or .ics"])
    return reader(text, rules)


def _json(text: str, _rules: Rules) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise BadFile([f"line {error.lineno}: {error.msg}"]) from None


def _csv(text: str, rules: Rules) -> dict[str, Any]:
    """One row an activity with its occurrence, a club (column `association`) or a shift (column `role`).

    Columns are named as in the JSON; a text column may carry its language ("title.en"); lists are split at ";".
    Rows of one activity's key add occurrences to it.
    """
    delimiter = ";" if text.split("\n", 1)[0].count(";") > text.split("\n", 1)[0].count(",") else ","
    rows = [_row(row, rules) for row in csv.DictReader(text.splitlines(), delimiter=delimiter)]
    content: dict[str, Any] = {"activities": [], "leisure": [], "shifts": []}
    for row in rows:
        if row.get("association"):
            content["leisure"].append(row)
        elif row.get("role"):
            content["shifts"].append(row)
        else:
            _add_occurrence(content["activities"], row)
    return content


def _row(row: Mapping[str | None, Any], rules: Rules) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for column, value in row.items():
        if column is None:
            raise BadFile(["a row has more cells than the first line names"])
        if value is None or not value.strip():
            continue
        name, _, language = column.strip().partition(".")
        is_text = name in _TEXTS or (name == "activity" and row.get("association"))
        if is_text:
            found.setdefault(name, {})[language or rules.first_language] = value.strip()
        else:
            found[name] = _cell(name, value.strip())
    return found


def _cell(name: str, value: str) -> Any:
    if name in _NUMBERS:
        return int(value) if re.fullmatch(r"-?\d+", value) else value
    if name in _TRUTHS:
        return True if value.lower() in _YES else False if value.lower() in _NO else value
    return [part.strip() for part in value.split(";") if part.strip()] if name in _LISTS else value


def _add_occurrence(activities: list[dict[str, Any]], row: dict[str, Any]) -> None:
    times: dict[str, Any] = {name: row.pop(name) for name in ("start", "end", "held_seats", "cancelled") if name in row}
    found = next((each for each in activities if each.get("key") == row.get("key")), None)
    if found is None:
        found = {**row, "occurrences": []}
        activities.append(found)
    if "start" in times:
        key = f"{row.get('key')}@{times['start'][:10]}"
        capacity = {"capacity": row["capacity"]} if "capacity" in row else {}
        found["occurrences"].append({"key": key, **times, **capacity})


def _calendar(text: str, rules: Rules) -> dict[str, Any]:
    """One activity an event, named by its UID so that a second import changes it; a rule becomes `repeats`, EXDATE its exceptions."""
    from icalendar import Calendar

    try:
        events = Calendar.from_ical(text).walk("VEVENT")
    except ValueError as error:
        raise BadFile([f"is no iCalendar file ({error})"]) from None
    return {"activities": [_event(event, rules) for event in events]}


def _event(event: Any, rules: Rules) -> dict[str, Any]:
    title = str(event.get("SUMMARY") or "").strip()
    key = re.sub(r"[^a-z0-9]+", "-", str(event.get("UID") or title).lower()).strip("-")[:80]
    start = _wall(event.get("DTSTART"), rules)
    end = _wall(event.get("DTEND"), rules) if event.get("DTEND") else start + (event.get("DURATION") or _hours(2))
    made: dict[str, Any] = {
        "key": key,
        "title": {rules.first_language: title},
        "place": str(event.get("LOCATION") or "-").strip(),
        "signup": "open",
    }
    if event.get("DESCRIPTION"):
        made["description"] = {rules.first_language: str(event["DESCRIPTION"])}
    times = {"start": _stamp(start), "end": _stamp(end)}
    if event.get("RRULE"):
        return made | {"repeats": {**times, "rrule": event["RRULE"].to_ical().decode(), "except": _left_out(event, rules)}}
    cancelled = str(event.get("STATUS") or "").upper() == "CANCELLED"
    return made | {"occurrences": [{"key": f"{key}@{start:%Y-%m-%d}", **times, "cancelled": cancelled}]}


def _left_out(event: Any, rules: Rules) -> list[str]:
    listed = event.get("EXDATE") or []
    found = listed if isinstance(listed, list) else [listed]
    return [_local(day.dt, rules).date().isoformat() for each in found for day in each.dts]


def _wall(value: Any, rules: Rules) -> datetime:
    if value is None:
        raise BadFile(["an event has no DTSTART"])
    return _local(value.dt, rules)


def _local(moment: date | datetime, rules: Rules) -> datetime:
    if not isinstance(moment, datetime):
        return datetime(moment.year, moment.month, moment.day, 9)  # noqa: DTZ001 - a whole day, in the town's clock
    return moment if moment.tzinfo is None else rules.wall(moment)


def _hours(number: int) -> timedelta:
    return timedelta(hours=number)


def _stamp(wall: datetime) -> str:
    return wall.isoformat(timespec="minutes")
