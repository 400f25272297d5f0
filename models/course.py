"""The course of a broadcast: planned, queued in chunks, paused, withdrawn; each step is safe in any process and after any crash."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.activity import Occurrence
from models.audience import recipients
from models.base import insert_row, locked
from models.broadcast import CHUNK, WITHDRAWN, Broadcast, expand
from models.claim import NEVER
from models.outbox import Outbox
from models.person import Person
from models.rules import Rules

# What can be paused.
GOES = ("queueing", "out")


@dataclass(frozen=True, slots=True)
class Plan:
    """When a broadcast goes: at a moment, or so long before an occurrence; at once with neither. And who made it, in a chat."""

    at: datetime | None = None
    occurrence: str | None = None
    before: timedelta = timedelta(0)
    made_by: int | None = None


AT_ONCE = Plan()


def begin(session: Session, audience: str, texts: Mapping[str, str], now: datetime, plan: Plan = AT_ONCE) -> int:
    """Keeps a broadcast that `step` queues, at once or when its time has come. Its id."""
    state = "planned" if plan.at or plan.occurrence else "queueing"
    values = {
        "audience": audience, "texts": dict(texts), "made_at": now, "made_by": plan.made_by, "state": state, "upto": 0,
        "due_at": plan.at, "before": plan.occurrence, "before_min": int(plan.before.total_seconds() // 60) if plan.occurrence else None,
    }  # fmt: skip
    return insert_row(session, Broadcast, values)


def step(session: Session, broadcast_id: int, now: datetime) -> bool:
    """Queues the next chunk of people, once each. True where there may be more."""
    row = session.scalars(_only(session, broadcast_id)).one_or_none()
    if row is None or row.state != "queueing":
        return False
    people = recipients(session, row.audience, row.upto, CHUNK)
    if people:
        expand(session, row.id, people, now)
        row.upto = people[-1]
    if len(people) < CHUNK:
        row.state = "out"
    session.flush()
    return len(people) == CHUNK


def finish(session: Session, broadcast_id: int, now: datetime) -> None:
    """All steps within one transaction, for an organiser who waits for the answer."""
    while step(session, broadcast_id, now):
        pass


def go_on(session: Session, rules: Rules, now: datetime) -> bool:
    """One step of a broadcast that was cut short, or whose time has come. True where there may be more to do."""
    for row in session.scalars(select(Broadcast).where(Broadcast.state == "planned")):
        moment = when(session, row, rules)
        if moment is None:
            row.state = WITHDRAWN
        elif moment <= now:
            row.state = "queueing"
    session.flush()
    number = session.scalar(select(Broadcast.id).where(Broadcast.state == "queueing").order_by(Broadcast.id).limit(1))
    return number is not None and (step(session, number, now) or go_on(session, rules, now))


def when(session: Session, row: Broadcast, rules: Rules) -> datetime | None:
    """When a planned broadcast goes, as its occurrence is now; None where that is called off or gone."""
    if row.before is None:
        return row.due_at
    occurrence = session.get(Occurrence, row.before, populate_existing=True)
    if occurrence is None or occurrence.cancelled:
        return None
    return rules.moment(occurrence.start) - timedelta(minutes=row.before_min or 0)


def next_planned(session: Session, rules: Rules) -> datetime | None:
    """When the next planned broadcast goes."""
    rows = session.scalars(select(Broadcast).where(Broadcast.state == "planned")).all()
    return min((moment for row in rows if (moment := when(session, row, rules))), default=None)


def pause(session: Session, broadcast_id: int) -> bool:
    """Nothing more of it is claimed until `resume`. False where it is not going."""
    row = session.scalars(_only(session, broadcast_id)).one_or_none()
    if row is None or row.state not in GOES or (row.state == "out" and not _queued(session, broadcast_id)):
        return False
    row.state = "paused"
    session.flush()
    session.execute(_rows(broadcast_id).values(due_at=NEVER, code="paused"))
    return True


def resume(session: Session, broadcast_id: int, now: datetime) -> bool:
    """Goes on where it was paused; whoever was not queued yet is, by `step`. False where it is not paused."""
    row = session.scalars(_only(session, broadcast_id)).one_or_none()
    if row is None or row.state != "paused":
        return False
    row.state = "queueing"
    session.flush()
    session.execute(_rows(broadcast_id).where(Outbox.due_at == NEVER).values(due_at=now, code=None))
    return True


def withdraw(session: Session, broadcast_id: int) -> int | None:
    """Sends nothing more of it. How many are spared; None where it has been sent, or was withdrawn before."""
    row = session.scalars(_only(session, broadcast_id)).one_or_none()
    if row is None or row.state == WITHDRAWN or (row.state == "out" and not _queued(session, broadcast_id)):
        return None
    row.state = WITHDRAWN
    session.flush()
    done: Any = session.execute(_rows(broadcast_id).values(state="dropped", code=WITHDRAWN))
    return int(done.rowcount)


def latest(session: Session, limit: int = 50) -> Sequence[Broadcast]:
    """The broadcasts, newest first."""
    return session.scalars(select(Broadcast).order_by(Broadcast.id.desc()).limit(limit)).all()


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of one recipient's message. The name is what they told themselves, and gone with them."""

    person_id: int | None
    name: str | None
    door: str | None
    state: str
    code: str | None
    at: datetime | None


def ledger(session: Session, broadcast_id: int, after: int = 0, limit: int = 100) -> Sequence[tuple[int, Entry]]:
    """(row id, what became of it) a recipient, in the order in which they were queued."""
    columns = (Outbox.id, Outbox.person_id, Person.name, Outbox.channel, Outbox.state, Outbox.code, Outbox.sent_at)
    query = select(*columns).outerjoin(Person, Person.id == Outbox.person_id)
    query = query.where(Outbox.broadcast_id == broadcast_id, Outbox.id > after).order_by(Outbox.id).limit(limit)
    return [(row[0], Entry(*row[1:])) for row in session.execute(query)]


def _only(session: Session, broadcast_id: int) -> Any:
    """The broadcast, held until the commit, as it is now."""
    query = locked(session, select(Broadcast).where(Broadcast.id == broadcast_id))
    return query.execution_options(populate_existing=True)


def _rows(broadcast_id: int) -> Any:
    return update(Outbox).where(Outbox.broadcast_id == broadcast_id, Outbox.state == "queued")


def _queued(session: Session, broadcast_id: int) -> bool:
    query = select(Outbox.id).where(Outbox.broadcast_id == broadcast_id, Outbox.state.in_(("queued", "sending")))
    return session.scalar(query.limit(1)) is not None
