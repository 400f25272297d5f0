"""What the SMS cost: a month, an effort, an activity, a sort of message; and the month's ceiling, with its warning."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

from dateutil.relativedelta import relativedelta
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from models.activity import Activity
from models.broadcast import Broadcast
from models.catalogue import put_setting
from models.claim import spent_kr
from models.heard import Heard
from models.outbox import Draft, Outbox, enqueue
from models.person import organiser_ids
from models.rules import Rules
from models.signup import Signup

# So much of the ceiling is told of while something can still be done.
WARNS_AT = Decimal("0.8")


@dataclass(slots=True)
class Spent:
    """Messages, segments and kroner of one sort."""

    messages: int = 0
    segments: int = 0
    kroner: Decimal = Decimal(0)

    def add(self, segments: int, kroner: Decimal) -> None:
        """One message more."""
        self.messages, self.segments, self.kroner = self.messages + 1, self.segments + segments, self.kroner + kroner

    @property
    def a_message(self) -> Decimal:
        """Kroner a message."""
        return self.kroner / self.messages if self.messages else Decimal(0)


@dataclass(slots=True)
class Month:
    """What a month's SMS cost, by sort of message, by activity and by effort; None is what belongs to none."""

    total: Spent = field(default_factory=Spent)
    sorts: dict[str, Spent] = field(default_factory=lambda: defaultdict(Spent))
    activities: dict[str | None, Spent] = field(default_factory=lambda: defaultdict(Spent))
    efforts: dict[int | None, Spent] = field(default_factory=lambda: defaultdict(Spent))


def month_of(session: Session, rules: Rules, moment: datetime) -> Month:
    """What the SMS of the moment's calendar month have cost. Of somebody who was erased nothing is left to count."""
    start, end = _bounds(rules, moment)
    columns = (Outbox.kind, Outbox.keys, Outbox.segments, Outbox.cost_kr, Heard.understood, Broadcast.audience)
    query = (
        select(*columns).outerjoin(Heard, Heard.id == Outbox.heard_id).outerjoin(Broadcast, Broadcast.id == Outbox.broadcast_id)
    )
    query = query.where(Outbox.channel == "sms", Outbox.sent_at >= start, Outbox.sent_at < end)
    signups = {row.id: row.activity_key for row in session.execute(select(Signup.id, Signup.activity_key))}
    efforts = {row.key: row.effort for row in session.execute(select(Activity.key, Activity.effort))}
    found = Month()
    for kind, keys, segments, cost, understood, audience in session.execute(query):
        parts = int(segments or 1)
        kroner = cost if cost is not None else rules.sms_price_kr * parts
        key = _activity(keys or {}, understood or {}, audience or "", signups)
        key = key if key in efforts else None
        for spent in (found.total, found.sorts[kind], found.activities[key], found.efforts[efforts.get(key or "")]):
            spent.add(parts, kroner)
    return found


def months(session: Session, rules: Rules, now: datetime, count: int = 12) -> Sequence[tuple[datetime, Spent]]:
    """(the month's first day, local, and what it cost), this month first."""
    found = []
    for back in range(count):
        moment = rules.moment(rules.local(now).replace(tzinfo=None, day=15) - relativedelta(months=back))
        start, end = _bounds(rules, moment)
        query = select(func.count(), func.sum(Outbox.segments), func.sum(Outbox.cost_kr))
        row = session.execute(query.where(Outbox.channel == "sms", Outbox.sent_at >= start, Outbox.sent_at < end)).one()
        found.append((rules.local(start), Spent(row[0], int(row[1] or 0), Decimal(row[2] or 0))))
    return found


def warn(session: Session, rules: Rules, now: datetime) -> int:
    """Tells the organisers once a month that four fifths of the ceiling are spent, and once that all of it is. To how many now."""
    limit = rules.sms_monthly_limit_kr
    if not limit:
        return 0
    spent = spent_kr(session, rules, now)
    level = "reached" if spent + rules.sms_price_kr > limit else "near" if spent >= limit * WARNS_AT else None
    if level is None:
        return 0
    month = _name(rules, now)
    keys = {"month": month, "limit": str(limit)}
    drafts = [
        Draft(person_id, "notice", topic="ceiling", keys=keys, name=f"ceiling:{month}:{level}:{person_id}")
        for person_id in organiser_ids(session, rules.organisers)
    ]
    return sum(enqueue(session, draft, now) is not None for draft in drafts)


def lift(session: Session, rules: Rules, now: datetime) -> None:
    """The organiser lets this month's digests and broadcasts go on above the ceiling; those that wait go now."""
    put_setting(session, f"ceiling-lifted:{_name(rules, now)}", now.isoformat())
    waiting = update(Outbox).where(Outbox.state == "queued", Outbox.code == "ceiling")
    session.execute(waiting.values(due_at=now, code=None))


def held_back(session: Session) -> int:
    """How many digests and broadcasts wait for the organiser."""
    return int(session.scalar(select(func.count()).where(Outbox.state == "queued", Outbox.code == "ceiling")) or 0)


def _name(rules: Rules, now: datetime) -> str:
    return f"{rules.local(now):%Y-%m}"


def _bounds(rules: Rules, moment: datetime) -> tuple[datetime, datetime]:
    first = rules.local(moment).replace(day=1, hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    return rules.moment(first), rules.moment(first + relativedelta(months=1))


def _activity(keys: Mapping[str, Any], understood: Mapping[str, Any], audience: str, signups: Mapping[int, str]) -> str | None:
    """The activity that a message is about, or None."""
    if keys.get("signup") in signups:
        return signups[keys["signup"]]
    about = keys.get("occurrence") or keys.get("activity")
    if not about and audience.partition(":")[0] in ("activity", "occurrence"):
        about = audience.partition(":")[2]
    if not about:
        about = next(iter(understood.get("activities", ())), None)
    return str(about).partition("@")[0] if about else None
