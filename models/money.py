"""What the SMS cost: a month, an effort, an activity, a sort of message."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

from dateutil.relativedelta import relativedelta
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.activity import Activity
from models.broadcast import Broadcast
from models.ceiling import bounds
from models.heard import Heard
from models.outbox import Outbox
from models.rules import Rules
from models.signup import Signup


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
    start, end = bounds(rules, moment)
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
        start, end = bounds(rules, moment)
        query = select(func.count(), func.sum(Outbox.segments), func.sum(Outbox.cost_kr))
        row = session.execute(query.where(Outbox.channel == "sms", Outbox.sent_at >= start, Outbox.sent_at < end)).one()
        found.append((rules.local(start), Spent(row[0], int(row[1] or 0), Decimal(row[2] or 0))))
    return found


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
