"""The month's ceiling for SMS: what is spent of it, the warning, and whether the organiser lets the month go on above it."""

from datetime import datetime
from decimal import Decimal

from dateutil.relativedelta import relativedelta
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from models.catalogue import get_setting, put_setting
from models.outbox import Draft, Outbox, enqueue
from models.person import organiser_ids
from models.rules import Rules

# So much of the ceiling is told of while something can still be done.
WARNS_AT = Decimal("0.8")


def month(rules: Rules, moment: datetime) -> str:
    """The calendar month of a moment in the town: 2027-01."""
    return f"{rules.local(moment):%Y-%m}"


def bounds(rules: Rules, moment: datetime) -> tuple[datetime, datetime]:
    """The first moment of its month, and of the next one."""
    first = rules.wall(moment).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return rules.moment(first), rules.moment(first + relativedelta(months=1))


def spent_kr(session: Session, rules: Rules, now: datetime) -> Decimal:
    """What the SMS of this calendar month have cost, in kroner."""
    start, _ = bounds(rules, now)
    total = session.scalar(select(func.sum(Outbox.segments)).where(Outbox.channel == "sms", Outbox.sent_at >= start))
    return rules.sms_price_kr * int(total or 0)


def is_reached(spent: Decimal, limit: Decimal, rules: Rules) -> bool:
    """True where one segment more would be above the ceiling."""
    return spent + rules.sms_price_kr > limit


def is_lifted(session: Session, rules: Rules, now: datetime) -> bool:
    """True where the organiser lets this month go on above the ceiling."""
    return get_setting(session, _lifted(rules, now)) is not None


def lift(session: Session, rules: Rules, now: datetime) -> None:
    """The organiser lets this month's digests and broadcasts go on above the ceiling; those that wait go now."""
    put_setting(session, _lifted(rules, now), now.isoformat())
    waiting = update(Outbox).where(Outbox.state == "queued", Outbox.code == "ceiling")
    session.execute(waiting.values(due_at=now, code=None))


def held_back(session: Session) -> int:
    """How many digests and broadcasts wait for the organiser."""
    return int(session.scalar(select(func.count()).where(Outbox.state == "queued", Outbox.code == "ceiling")) or 0)


def warn(session: Session, rules: Rules, now: datetime) -> int:
    """Tells the organisers once a month that four fifths of the ceiling are spent, and once that all of it is. To how many now."""
    limit = rules.sms_monthly_limit_kr
    if not limit:
        return 0
    spent = spent_kr(session, rules, now)
    level = "reached" if is_reached(spent, limit, rules) else "near" if spent >= limit * WARNS_AT else None
    if level is None:
        return 0
    this_month = month(rules, now)
    keys = {"month": this_month, "limit": str(limit)}
    drafts = [
        Draft(person_id, "notice", topic="ceiling", keys=keys, name=f"ceiling:{this_month}:{level}:{person_id}")
        for person_id in organiser_ids(session, rules.organisers)
    ]
    return sum(enqueue(session, draft, now) is not None for draft in drafts)


def _lifted(rules: Rules, now: datetime) -> str:
    return f"ceiling-lifted:{month(rules, now)}"
