"""The neighbourhood as a file says it, put into the tables and read back; form and sense are checked before (bot/neighbourhood)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import happening
from models.activity import Activity, Info, Leisure, Occurrence, Shift
from models.base import Base
from models.catalogue import get_setting, put_setting, touch
from models.plan import HORIZON, keyed, starts
from models.rules import Rules

_ACTIVITY = (
    "effort", "title", "short_title", "discreet_title", "description", "place", "address", "age_min", "age_max", "gender",
    "price_kr", "price_note", "capacity", "signup", "signup_covers", "languages", "host", "run_by", "tags", "repeats",
)  # fmt: skip
_LEISURE = (
    "association", "activity", "age_min", "age_max", "gender", "weekdays", "times", "place", "address", "price_kr",
    "price_per", "fritidspas", "free_trial", "waiting_list", "contact", "notes", "tags", "verified_on",
)  # fmt: skip


@dataclass(slots=True)
class Changes:
    """What an import did, by the kind of thing: new, changed, and unchanged ones."""

    new: dict[str, list[str]] = field(default_factory=dict)
    changed: dict[str, list[str]] = field(default_factory=dict)
    same: int = 0

    def note(self, sort: str, key: str, was: str) -> None:
        """Counts one thing: `was` is new, changed or same."""
        if was == "same":
            self.same += 1
        else:
            (self.new if was == "new" else self.changed).setdefault(sort, []).append(key)


def put(session: Session, content: Mapping[str, Any], rules: Rules, now: datetime) -> Changes:
    """Puts a checked file into the tables: by key, new or changed. What the file does not name is left alone."""
    changes = Changes()
    if content.get("name"):
        put_setting(session, "name", content["name"])
    for key, topic in (content.get("info") or {}).items():
        values: dict[str, Any] = {name: topic.get(name) or empty for name, empty in (("text", {}), ("tags", []), ("see", []))}
        changes.note("info", key, _put(session, Info, key, {**values, "verified_on": _day(topic.get("verified_on"))}))
    for activity in content.get("activities") or []:
        put_activity(session, activity, rules, now, changes)
    for club in content.get("leisure") or []:
        values = {name: club.get(name) for name in _LEISURE} | {"verified_on": _day(club.get("verified_on"))}
        values |= {"weekdays": club.get("weekdays") or [], "tags": club.get("tags") or []}
        changes.note("leisure", club["key"], _put(session, Leisure, club["key"], values))
    for shift in content.get("shifts") or []:
        changes.note("shifts", shift["key"], _put_shift(session, shift))
    touch(session)
    return changes


def put_activity(session: Session, activity: Mapping[str, Any], rules: Rules, now: datetime, changes: Changes) -> None:
    """Puts one activity with its occurrences; people who are signed up hear of a time that moved or was called off."""
    values = {name: activity.get(name) for name in _ACTIVITY}
    values |= {"signup": activity.get("signup") or "open", "signup_covers": activity.get("signup_covers") or "occurrence"}
    values |= {"languages": activity.get("languages") or [], "tags": activity.get("tags") or []}
    key = activity["key"]
    changes.note("activities", key, _put(session, Activity, key, values))
    for occurrence in _occurrences(activity, rules, now):
        changes.note("occurrences", occurrence["key"], _put_occurrence(session, key, occurrence, rules, now))
    touch(session)


def lay_out(session: Session, rules: Rules, now: datetime) -> int:
    """Makes the next occurrences of plans without an end. How many are new."""
    made = 0
    for row in session.scalars(select(Activity).where(Activity.repeats.is_not(None))).all():
        plan = {"key": row.key, "capacity": row.capacity, "repeats": row.repeats}
        for occurrence in _occurrences(plan, rules, now):
            if session.get(Occurrence, occurrence["key"]) is None:
                _put_occurrence(session, row.key, occurrence, rules, now)
                made += 1
    if made:
        touch(session)
    return made


def dump(session: Session, rules: Rules) -> dict[str, Any]:
    """The neighbourhood as a file would say it; `put` of it changes nothing."""
    return {
        "timezone": str(rules.zone),
        "name": get_setting(session, "name") or "",
        "info": {row.key: _bare({"text": row.text, "tags": row.tags, "see": row.see, "verified_on": row.verified_on})
                 for row in session.scalars(select(Info).order_by(Info.key))},
        "activities": [_dump_activity(session, row) for row in session.scalars(select(Activity).order_by(Activity.key))],
        "leisure": [{"key": row.key} | {name: _plain(getattr(row, name)) for name in _LEISURE}
                    for row in session.scalars(select(Leisure).order_by(Leisure.key))],
        "shifts": [_dump_shift(row) for row in session.scalars(select(Shift).order_by(Shift.start, Shift.key))],
    }  # fmt: skip


def _occurrences(activity: Mapping[str, Any], rules: Rules, now: datetime) -> list[dict[str, Any]]:
    repeats = activity.get("repeats")
    if not repeats:
        return list(activity.get("occurrences") or [])
    until = rules.local(now).replace(tzinfo=None) + HORIZON
    planned = keyed(activity["key"], starts(repeats, until))
    return [
        {"key": key, "start": start, "end": end, "capacity": activity.get("capacity"), "planned": True}
        for key, start, end in planned
    ]


def _put(session: Session, table: type[Base], key: str, values: Mapping[str, Any]) -> str:
    row = session.get(table, key)
    if row is None:
        session.add(table(key=key, **values))
        session.flush()
        return "new"
    if all(getattr(row, name) == value for name, value in values.items()):
        return "same"
    for name, value in values.items():
        setattr(row, name, value)
    session.flush()
    return "changed"


def _put_occurrence(session: Session, activity: str, occurrence: Mapping[str, Any], rules: Rules, now: datetime) -> str:
    key, start, end = occurrence["key"], _wall(occurrence["start"]), _wall(occurrence["end"])
    seats = {"capacity": occurrence.get("capacity"), "held_seats": occurrence.get("held_seats") or 0}
    row = session.get(Occurrence, key, populate_existing=True)
    if row is None:
        planned_on = date.fromisoformat(key.partition("@")[2][:10])
        times = {"planned_on": planned_on, "start": start, "end": end, "version": 1}
        session.add(Occurrence(key=key, activity_key=activity, **times, **seats, cancelled=bool(occurrence.get("cancelled"))))
        session.flush()
        return "new"
    if occurrence.get("planned"):  # what was moved, held or called off since stands against the plan
        return "same"
    was = (row.capacity, row.held_seats)
    moved = happening.move(session, key, (start, end), rules, now)
    ended = bool(occurrence.get("cancelled")) and happening.cancel(session, key, rules, now)
    if was != (seats["capacity"], seats["held_seats"]):
        happening.set_seats(session, key, rules, now, **seats)
        return "changed"
    return "changed" if moved or ended else "same"


def _put_shift(session: Session, shift: Mapping[str, Any]) -> str:
    values = {
        "activity_key": shift["activity"], "occurrence_key": shift.get("occurrence"), "role": shift["role"],
        "start": _wall(shift["start"]), "end": _wall(shift["end"]), "needed": shift.get("needed") or 1,
        "taken": shift.get("taken") or 0, "needs_certificate": bool(shift.get("needs_certificate")),
    }  # fmt: skip
    return _put(session, Shift, shift["key"], values)


def _dump_activity(session: Session, row: Activity) -> dict[str, Any]:
    query = select(Occurrence).where(Occurrence.activity_key == row.key).order_by(Occurrence.start, Occurrence.key)
    occurrences = [
        {
            "key": each.key, "start": _stamp(each.start), "end": _stamp(each.end), "capacity": each.capacity,
            "held_seats": each.held_seats, "cancelled": each.cancelled,
        }
        for each in session.scalars(query)
    ]  # fmt: skip
    content = {"key": row.key} | {name: getattr(row, name) for name in _ACTIVITY}
    return content | {"occurrences": [] if row.repeats else occurrences}


def _dump_shift(row: Shift) -> dict[str, Any]:
    return {
        "key": row.key, "activity": row.activity_key, "occurrence": row.occurrence_key, "role": row.role,
        "start": _stamp(row.start), "end": _stamp(row.end), "needed": row.needed, "taken": row.taken,
        "needs_certificate": row.needs_certificate,
    }  # fmt: skip


def _bare(content: dict[str, Any]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in content.items() if value not in (None, [], {})}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _stamp(wall: datetime) -> str:
    return wall.isoformat(timespec="minutes")


def _wall(value: str | datetime) -> datetime:
    return value if isinstance(value, datetime) else datetime.fromisoformat(value)


def _day(value: str | date | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value
