"""What changes about an occurrence, and whom it concerns: moved, cancelled, more or fewer seats."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.orm import Session

from models.activity import Activity, Occurrence, Shift
from models.catalogue import Happening, Offer, catalogue, touch
from models.offer import offer_deadline, pass_on
from models.outbox import Draft, Outbox, enqueue
from models.rules import Rules
from models.shift import ShiftTaken, holders
from models.signup import LIVE, Signup

# A change that people must know before they leave home does not wait for the morning.
CANNOT_WAIT = timedelta(hours=2)
# What a change makes people hear. An offer is more than that: it holds seats until it is answered.
NEWS = ("moved", "cancelled", "shift_moved", "shift_cancelled")


def concerned(session: Session, key: str, activity: str) -> Sequence[int]:
    """The people who must hear of a change of an occurrence: signed up, waiting, or with a shift then."""
    query = select(Signup.person_id).where(Signup.target.in_((key, activity)), Signup.standing.in_(LIVE))
    hands = select(ShiftTaken.person_id).join(Shift, Shift.key == ShiftTaken.shift_key).where(Shift.occurrence_key == key)
    return sorted({*session.scalars(query), *session.scalars(hands)})


def move_fault(each: Happening, start: datetime, end: datetime, here: datetime, rules: Rules) -> tuple[str, datetime] | None:
    """Why an occurrence cannot be moved to a time, and which: past, no-such-hour, same; None where it can."""
    if start <= here:
        return "past", start
    missing = next((time for time in (start, end) if not rules.exists(time)), None)
    if missing is not None:
        return "no-such-hour", missing
    return ("same", start) if (start, end) == (each.start, each.end) else None


def move(session: Session, key: str, times: tuple[datetime, datetime | None], rules: Rules, now: datetime) -> bool:
    """Gives an occurrence other (start, end) times in local wall time and tells everybody concerned. False where nothing changes.

    The key stays, the version rises: what was asked of the old time is asked again of the new one.
    """
    start, end = times
    row = session.get(Occurrence, key, populate_existing=True)
    if row is None or (row.start == start and (end is None or row.end == end)):
        return False
    old, by = row.start, start - row.start
    row.start, row.end, row.version, row.moved_at = start, end or row.end + by, row.version + 1, now
    shifts = session.scalars(select(Shift).where(Shift.occurrence_key == key)).all()
    for shift in shifts:
        shift.start, shift.end = shift.start + by, shift.end + by
    session.flush()
    touch(session)
    urgent = is_urgent(min(old, start), rules, now)
    signups = _concerned(session, row)
    for signup in signups:
        signup.attending = None
        if signup.standing == "offered":
            _renew(session, signup, rules, now)
    for signup in signups:
        _tell(session, signup.person_id, "moved", {"signup": signup.id, "occurrence": key, "version": row.version}, (urgent, now))
    _tell_hands(session, shifts, "shift_moved", row.version, (urgent, now))
    return True


def cancel(session: Session, key: str, rules: Rules, now: datetime) -> bool:
    """Calls an occurrence off and tells everybody concerned. False where it is off already or unknown."""
    row = session.get(Occurrence, key, populate_existing=True)
    if row is None or row.cancelled:
        return False
    row.cancelled = True
    session.flush()
    touch(session)
    urgent = is_urgent(row.start, rules, now)
    for signup in _concerned(session, row):
        if signup.occurrence_key == key:
            values = {"standing": "cancelled", "offer_until": None, "offered_seats": None, "changed_at": now}
            session.execute(update(Signup).where(Signup.id == signup.id).values(**values))
        _tell(
            session,
            signup.person_id,
            "cancelled",
            {"signup": signup.id, "occurrence": key, "version": row.version},
            (urgent, now),
        )
    _tell_hands(
        session,
        session.scalars(select(Shift).where(Shift.occurrence_key == key)).all(),
        "shift_cancelled",
        row.version,
        (urgent, now),
    )
    return True


def set_seats(session: Session, key: str, rules: Rules, now: datetime, **values: int | None) -> None:
    """Sets `held_seats` or `capacity` of an occurrence, and passes on what comes free."""
    session.execute(update(Occurrence).where(Occurrence.key == key).values(**values))
    touch(session)
    offer = catalogue(session).every[key.partition("@")[0]]
    if offer.is_series and "capacity" in values:
        session.execute(update(Activity).where(Activity.key == offer.key).values(capacity=values["capacity"]))
        touch(session)
        offer = catalogue(session).every[offer.key]
    free_up(session, offer.key if offer.is_series else key, rules, now)


def set_capacity(session: Session, offer: Offer, was: int | None, rules: Rules, now: datetime) -> None:
    """An activity has another capacity than it `was`: the coming times that had the old one take it, and what comes free goes on."""
    here = rules.wall(now)
    same = Occurrence.capacity.is_(None) if was is None else Occurrence.capacity == was
    coming = update(Occurrence).where(Occurrence.activity_key == offer.key, Occurrence.start > here, same)
    session.execute(coming.values(capacity=offer.capacity))
    touch(session)
    for target in [offer.key] if offer.is_series else [each.key for each in offer.coming(here)]:
        free_up(session, target, rules, now)


def free_up(session: Session, target: str, rules: Rules, now: datetime) -> Sequence[int]:
    """Passes free seats of a target on to those who wait and tells them. The ids of the sign-ups that were offered."""
    offer = catalogue(session).of(target)
    if offer is None:
        return []
    offered = pass_on(session, offer, target, rules, now)
    for row in offered:
        assert row.offer_until is not None
        stamp = int(row.offer_until.timestamp())
        keys = {"signup": row.id, "until": stamp, "seats": row.offered_seats}
        urgent = rules.is_quiet(now) and row.offer_until <= rules.after_quiet(now)
        draft = Draft(
            row.person_id,
            "notice",
            topic="offer",
            keys=keys,
            name=f"offer:{row.id}:{stamp}:{row.offered_seats or 0}",
            urgent=urgent,
        )
        enqueue(session, draft, now)
    return [row.id for row in offered]


def told(session: Session, at: datetime) -> Mapping[str, int]:
    """How many people hear of what changed at exactly that moment, by topic; offers of what came free among it."""
    mine = (Outbox.made_at == at, Outbox.topic.in_((*NEWS, "offer")))
    query = select(Outbox.topic, func.count(Outbox.person_id.distinct())).where(*mine).group_by(Outbox.topic)
    return {topic: int(count) for topic, count in session.execute(query.order_by(Outbox.topic)) if topic}


def tell_nobody(session: Session, at: datetime) -> None:
    """Takes back the news of what changed at exactly that moment; offers stand."""
    session.execute(delete(Outbox).where(Outbox.made_at == at, Outbox.topic.in_(NEWS)))


def is_urgent(start: datetime, rules: Rules, now: datetime) -> bool:
    """True where a message that waited for the end of the quiet hours would come too late."""
    return rules.moment(start) <= rules.after_quiet(now) + CANNOT_WAIT


def _renew(session: Session, row: Signup, rules: Rules, now: datetime) -> None:
    """An offer does not outlive a move: its deadline is counted from the new time, and where there is none they wait on."""
    offer = catalogue(session).activities[row.activity_key]
    row.offer_until = offer_deadline(offer, row.target, rules, now)
    if row.offer_until is None:
        row.standing, row.offered_seats = "waiting", None
    row.changed_at = now
    session.flush()


def _concerned(session: Session, row: Occurrence) -> Sequence[Signup]:
    mine = or_(Signup.target == row.key, Signup.target == row.activity_key)
    query = select(Signup).where(mine, Signup.standing.in_(LIVE)).order_by(Signup.id)
    return session.scalars(query, execution_options={"populate_existing": True}).all()


def _tell(session: Session, person_id: int, topic: str, keys: dict[str, object], how: tuple[bool, datetime]) -> None:
    urgent, now = how
    name = f"{topic}:{keys['signup']}:{keys['occurrence']}:{keys['version']}"
    enqueue(session, Draft(person_id, "notice", topic=topic, keys=dict(keys), name=name, urgent=urgent), now)


def _tell_hands(session: Session, shifts: Sequence[Shift], topic: str, version: int, how: tuple[bool, datetime]) -> None:
    urgent, now = how
    for shift in shifts:
        for person_id in holders(session, shift.key):
            name = f"{topic}:{shift.key}:{person_id}:{version}"
            enqueue(session, Draft(person_id, "notice", topic=topic, keys={"shift": shift.key}, name=name, urgent=urgent), now)
