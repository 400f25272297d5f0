"""The neighbourhood as a file says it, put into the tables and read back; bot/neighbourhood checks it before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from models import happening
from models.activity import Activity, Info, Leisure, Occurrence, Shift
from models.base import Base
from models.catalogue import catalogue, get_setting, put_setting, touch
from models.plan import HORIZON, keyed, starts
from models.rules import Rules

_ACTIVITY = (
    "effort", "title", "short_title", "discreet_title", "description", "place", "address", "age_min", "age_max", "gender",
    "price_kr", "price_note", "capacity", "signup", "signup_covers", "languages", "host", "run_by", "tags", "repeats",
)  # fmt: skip
# What the file may say and need not: left out where it is as usual.
_ADDED = ("state", "closes_hours")
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
    """Puts a checked file into the tables: by key, new or changed. What the file does not name is left alone.

    People who are signed up hear of a time that moved or was called off.
    """
    changes = Changes()
    if content.get("name"):
        put_setting(session, "name", content["name"])
    activities = content.get("activities") or []
    _put(session, Info, [_info(key, topic) for key, topic in (content.get("info") or {}).items()], changes)
    capacities = {row.key: row.capacity for row in session.scalars(select(Activity)).all()} if activities else {}
    _put(session, Activity, [_activity(each) for each in activities], changes)
    occurrences = [(each["key"], planned) for each in activities for planned in _seated(each, _occurrences(each, rules, now))]
    _put_occurrences(session, occurrences, changes, (rules, now))
    _put(session, Leisure, [_club(each) for each in content.get("leisure") or []], changes)
    _put(session, Shift, [_shift(each) for each in content.get("shifts") or []], changes)
    touch(session)
    for each in activities:
        offer = catalogue(session).every[each["key"]]
        was = capacities.get(offer.key, offer.capacity)
        if offer.capacity != was and (offer.is_series or each.get("repeats")):
            happening.set_capacity(session, offer, was, rules, now)
    return changes


def lay_out(session: Session, rules: Rules, now: datetime) -> int:
    """Makes the next occurrences of plans without an end. How many are new."""
    changes = Changes()
    for row in session.scalars(select(Activity).where(Activity.repeats.is_not(None), Activity.state != "archived")).all():
        lay_out_one(session, row, rules, now, changes)
    made = len(changes.new.get("occurrences", []))
    if made:
        touch(session)
    return made


def lay_out_one(session: Session, row: Activity, rules: Rules, now: datetime, changes: Changes | None = None) -> None:
    """Makes what the plan of one activity lacks of its dates."""
    plan = {"key": row.key, "capacity": row.capacity, "repeats": row.repeats}
    _put_occurrences(session, [(row.key, each) for each in _occurrences(plan, rules, now)], changes or Changes(), (rules, now))


def add_dates(
    session: Session, activity: str, times: Sequence[tuple[datetime, datetime, int | None]], rules: Rules, now: datetime
) -> list[str]:
    """Further (start, end, capacity) of an activity that stands, in local wall time. Their keys."""
    taken = set(session.scalars(select(Occurrence.key).where(Occurrence.activity_key == activity)).all())
    planned: list[tuple[str, dict[str, Any]]] = []
    for start, end, capacity in times:
        key = f"{activity}@{start:%Y-%m-%d}"
        key = f"{key}T{start:%H%M}" if key in taken else key
        planned.append((activity, {"key": key, "start": start, "end": end, "capacity": capacity, "planned": True}))
    _put_occurrences(session, planned, Changes(), (rules, now))
    return [str(each["key"]) for _, each in planned]


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
    """Those that are listed, and of a plan the rest."""
    listed = list(activity.get("occurrences") or [])
    if not activity.get("repeats"):
        return listed
    planned = _planned(activity, rules.wall(now) + HORIZON)
    keys = {each["key"] for each in listed}
    return listed + [{**each, "planned": True} for each in planned if each["key"] not in keys]


def _planned(activity: Mapping[str, Any], until: datetime) -> list[dict[str, Any]]:
    """The occurrences of a plan as it is, to the end of that day."""
    times = keyed(activity["key"], starts(activity["repeats"], until))
    return [{"key": key, "start": start, "end": end, "capacity": activity.get("capacity")} for key, start, end in times]


def _info(key: str, topic: Mapping[str, Any]) -> dict[str, Any]:
    values = {"text": topic.get("text") or {}, "tags": topic.get("tags") or [], "see": topic.get("see") or []}
    return {"key": key, **values, "verified_on": _day(topic.get("verified_on"))}


def _activity(activity: Mapping[str, Any]) -> dict[str, Any]:
    values = {name: activity.get(name) for name in ("key", *_ACTIVITY)}
    values |= {"signup": activity.get("signup") or "open", "signup_covers": activity.get("signup_covers") or "occurrence"}
    # a file that says nothing of these changes nothing
    values |= {name: activity[name] for name in _ADDED if activity.get(name) is not None}
    return values | {"languages": activity.get("languages") or [], "tags": activity.get("tags") or []}


def _club(club: Mapping[str, Any]) -> dict[str, Any]:
    values = {name: club.get(name) for name in ("key", *_LEISURE)}
    values |= {"weekdays": club.get("weekdays") or [], "tags": club.get("tags") or []}
    return values | {"verified_on": _day(club.get("verified_on"))}


def _shift(shift: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "key": shift["key"], "activity_key": shift["activity"], "occurrence_key": shift.get("occurrence"), "role": shift["role"],
        "start": _wall(shift["start"]), "end": _wall(shift["end"]), "needed": shift.get("needed") or 1,
        "taken": shift.get("taken") or 0, "needs_certificate": bool(shift.get("needs_certificate")),
    }  # fmt: skip


def _seated(activity: Mapping[str, Any], occurrences: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """An occurrence without a capacity of its own has the activity's."""
    return [{**each, "capacity": activity.get("capacity")} if each.get("capacity") is None else each for each in occurrences]


def _put(session: Session, table: type[Base], rows: Sequence[dict[str, Any]], changes: Changes) -> None:
    """Inserts what is new in one go, and changes what differs."""
    sort = {"activity": "activities", "shift": "shifts"}.get(table.__tablename__, table.__tablename__)
    known = {row.key: row for row in session.scalars(select(table)).all()} if rows else {}  # type: ignore[attr-defined]
    new = [row for row in rows if row["key"] not in known]
    if new:
        session.execute(insert(table), new)
    for values in rows:
        row = known.get(values["key"])
        if row is None:
            changes.note(sort, values["key"], "new")
            continue
        differing = {name: value for name, value in values.items() if getattr(row, name) != value}
        for name, value in differing.items():
            setattr(row, name, value)
        changes.note(sort, values["key"], "changed" if differing else "same")
    session.flush()


def _put_occurrences(
    session: Session, planned: Sequence[tuple[str, Mapping[str, Any]]], changes: Changes, at: tuple[Rules, datetime]
) -> None:
    known = set(session.scalars(select(Occurrence.key)).all())
    new = [_occurrence(activity, each) for activity, each in planned if each["key"] not in known]
    if new:
        session.execute(insert(Occurrence), new)
        touch(session)
    for _, each in planned:
        stands = each["key"] in known
        changes.note("occurrences", each["key"], _change_occurrence(session, each, at) if stands else "new")


def _occurrence(activity: str, planned: Mapping[str, Any]) -> dict[str, Any]:
    key = planned["key"]
    return {
        "key": key, "activity_key": activity, "planned_on": date.fromisoformat(key.rpartition("@")[2][:10]), "start": _wall(planned["start"]),
        "end": _wall(planned["end"]), "capacity": planned.get("capacity"), "held_seats": planned.get("held_seats") or 0,
        "cancelled": bool(planned.get("cancelled")), "version": 1,
    }  # fmt: skip


def _change_occurrence(session: Session, planned: Mapping[str, Any], at: tuple[Rules, datetime]) -> str:
    if planned.get("planned"):  # what was moved, held or called off since stands against the plan
        return "same"
    rules, now = at
    key, seats = planned["key"], {"capacity": planned.get("capacity"), "held_seats": planned.get("held_seats") or 0}
    row = session.get(Occurrence, key, populate_existing=True)
    assert row is not None
    was = (row.capacity, row.held_seats)
    moved = happening.move(session, key, (_wall(planned["start"]), _wall(planned["end"])), rules, now)
    ended = bool(planned.get("cancelled")) and happening.cancel(session, key, rules, now)
    if was != (seats["capacity"], seats["held_seats"]):
        happening.set_seats(session, key, rules, now, **seats)
        return "changed"
    return "changed" if moved or ended else "same"


def _dump_activity(session: Session, row: Activity) -> dict[str, Any]:
    """Of a plan only those that depart from it are listed."""
    query = select(Occurrence).where(Occurrence.activity_key == row.key).order_by(Occurrence.start, Occurrence.key)
    rows = session.scalars(query).all()
    content = {"key": row.key} | {name: getattr(row, name) for name in _ACTIVITY}
    usual = {"state": "published", "closes_hours": None}
    content |= {name: value for name in _ADDED if (value := getattr(row, name)) != usual[name]}
    planned = [_dump_occurrence(each) for each in _planned(content, _last_day(rows))] if row.repeats else []
    listed = [_dump_occurrence({column.key: getattr(each, column.key) for column in Occurrence.__table__.c}) for each in rows]
    return content | {"occurrences": [each for each in listed if each not in planned]}


def _dump_occurrence(each: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "key": each["key"], "start": _stamp(each["start"]), "end": _stamp(each["end"]), "capacity": each["capacity"],
        "held_seats": each.get("held_seats", 0), "cancelled": each.get("cancelled", False),
    }  # fmt: skip


def _last_day(rows: Sequence[Occurrence]) -> datetime:
    return datetime.combine(max((row.planned_on for row in rows), default=date.min), time.min)


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
