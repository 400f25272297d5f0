"""What became of a send: sent, queued again later each time, failed, or undecided. And what the provider says afterwards."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models import broadcast as broadcasts
from models import early_report
from models import person as people
from models.base import locked
from models.claim import move_address
from models.outbox import Outbox
from models.person import Address
from models.rules import Rules

MOST_ATTEMPTS = 8
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(hours=1)
# After so many hard refusals in a row nobody writes there any more, and the person appears on the call list.
MOST_FAILURES = 3
# Twilio 21614, 21635: no mobile, a landline. It never gets an SMS, so it is not tried again.
NO_SMS = ("21614", "21635")
# Twilio 30036: the message waited too long, here or there; that says nothing of the number.
NOBODYS_FAULT = ("30036",)
# A row in "sending" for longer than this was left by a process that died.
LEASE = timedelta(seconds=90)
# Twilio's words for a message, in the order in which they can follow; callbacks come in any order.
RANKS = {"queued": 1, "accepted": 1, "sending": 2, "sent": 3, "undelivered": 4, "failed": 4, "delivered": 5}


@dataclass(frozen=True, slots=True)
class Result:
    """As bot/channels/port.py's Outcome says it: fate is sent, later, never, stopped, unknown or moved."""

    fate: str
    provider_id: str | None = None
    after: timedelta | None = None
    new_address: str | None = None
    code: str | None = None
    segments: int | None = None


def record(session: Session, row_id: int, result: Result, rules: Rules, now: datetime) -> None:
    """`record_all` of one row."""
    record_all(session, {row_id: result}, rules, now)


def record_all(session: Session, results: Mapping[int, Result], rules: Rules, now: datetime) -> None:
    """Writes down what became of claimed rows, by id; a row that is not being sent is left alone."""
    query = select(Outbox).where(Outbox.id.in_(results), Outbox.state == "sending").order_by(Outbox.id)
    rows = session.scalars(query, execution_options={"populate_existing": True}).all()
    for row in rows:
        _record(session, row, results[row.id], rules, now)
    session.flush()
    # Twilio's yes means accepted: only its report, which may have come before it, says that a number can be reached.
    for sms in [row for row in rows if row.state == "sent" and row.channel == "sms"]:
        catch_up(session, "sms", sms.provider_id or "", now)
    reached = [row.address_id for row in rows if row.state == "sent" and row.channel != "sms"]
    if reached:
        session.execute(update(Address).where(Address.id.in_(reached), Address.failures > 0).values(failures=0))
    for broadcast_id in {row.broadcast_id for row in rows if row.broadcast_id and row.state != "queued"}:
        broadcasts.conclude(session, broadcast_id, rules, now)


def _record(session: Session, row: Outbox, result: Result, rules: Rules, now: datetime) -> None:
    if result.fate == "sent":
        _sent(session, row, result, rules, now)
    elif result.fate == "moved" and result.new_address:
        _moved(session, row, result, now)
    elif result.fate == "later":
        _later(row, result, now)
    elif result.fate == "unknown":
        _unknown(row, result, now)
    else:
        _refused(session, row, result, now)


def rescue(session: Session, rules: Rules, now: datetime, *, all_of_them: bool = False) -> int:
    """Rows that were being sent when their process died: nobody knows whether they arrived. How many.

    `all_of_them` at the start of the only process: whatever is being sent then is nobody's.
    """
    query = select(Outbox.id).where(Outbox.state == "sending")
    if not all_of_them:
        query = query.where(Outbox.claimed_at < now - LEASE)
    # Two processes that rescue at once: each row is one's, and what is recorded meanwhile stands.
    stuck = session.scalars(locked(session, query, skip=True)).all()
    record_all(session, dict.fromkeys(stuck, Result("unknown", code="interrupted")), rules, now)
    return len(stuck)


def report(session: Session, channel: str, provider_id: str, told: tuple[str, str | None], now: datetime) -> bool:
    """A status callback's (status, code). Ranks only rise, so late and double ones change nothing.

    False where the message is not known yet: the report is kept, and counts when its id is written down.
    """
    status, code = told
    row = session.scalars(select(Outbox).where(Outbox.channel == channel, Outbox.provider_id == provider_id)).one_or_none()
    rank = RANKS.get(status, 0)
    if row is None:
        early_report.keep(session, channel, provider_id, told, now)
        return False
    if rank <= row.rank:
        return True
    row.rank = rank
    if status == "delivered":
        row.state = "delivered"
        session.execute(update(Address).where(Address.id == row.address_id).values(failures=0))
    elif status in ("failed", "undelivered"):
        row.state, row.code = "failed", code
        _blame(session, row, code == "21610", row.sent_at or row.made_at)
    session.flush()
    return True


def catch_up(session: Session, channel: str, provider_id: str, now: datetime) -> None:
    """Lets what was reported of a message before its id was known count now."""
    for told in early_report.take(session, channel, provider_id):
        report(session, channel, provider_id, told, now)


def undecided(session: Session, channel: str) -> Sequence[Outbox]:
    """The rows whose outcome the provider may still be asked for."""
    return session.scalars(select(Outbox).where(Outbox.state == "undecided", Outbox.channel == channel)).all()


def decide(session: Session, row_id: int, provider_id: str | None, now: datetime) -> None:
    """The provider was asked: it has the message under this id, or it never had it."""
    row = session.get(Outbox, row_id, populate_existing=True)
    if row is None or row.state != "undecided":
        return
    if provider_id:
        row.state, row.provider_id, row.sent_at, row.code = "sent", provider_id, now, None
    else:
        row.state, row.due_at, row.code = "queued", now, None
    session.flush()
    if provider_id:
        catch_up(session, row.channel or "", provider_id, now)


def _sent(session: Session, row: Outbox, result: Result, rules: Rules, now: datetime) -> None:
    if row.person_id is None:
        session.delete(row)
        return
    row.state, row.sent_at, row.provider_id, row.code = "sent", now, result.provider_id, None
    row.segments = result.segments or row.segments
    if row.channel == "sms" and row.segments:
        row.cost_kr = rules.sms_price_kr * row.segments


def _moved(session: Session, row: Outbox, result: Result, now: datetime) -> None:
    """The row goes to the new address; where somebody is known there already, they are written to there, and here no more."""
    if move_address(session, row.id, result.new_address or ""):
        row.state, row.due_at = "queued", now
        return
    row.state, row.code = "failed", result.code
    _blame(session, row, True, now)


def _later(row: Outbox, result: Result, now: datetime) -> None:
    row.attempts += 1
    if row.attempts >= MOST_ATTEMPTS:
        row.state, row.code = "failed", result.code or "gave up"
        return
    growing = min(LONGEST_WAIT, FIRST_WAIT * 2 ** (row.attempts - 1)) * (1 + random.random() / 4)  # noqa: S311 - jitter
    row.state, row.code, row.due_at = "queued", result.code, now + max(growing, result.after or timedelta(0))


def _unknown(row: Outbox, result: Result, now: datetime) -> None:
    """Decision record 0001: said again only to a person who waits, where it costs nothing, and once."""
    free_reply = row.kind in ("reply", "human") and row.channel != "sms"
    if free_reply and row.attempts < 2:
        row.state, row.attempts, row.due_at, row.code = "queued", row.attempts + 1, now, result.code
    else:
        row.state, row.code = "undecided", result.code


def _refused(session: Session, row: Outbox, result: Result, now: datetime) -> None:
    row.state, row.code = "failed", result.code
    _blame(session, row, result.fate == "stopped", now)


def _blame(session: Session, row: Outbox, stopped: bool, now: datetime) -> None:
    if row.address_id is None or row.code in NOBODYS_FAULT:
        return
    if stopped:
        people.set_address(session, row.address_id, "stopped", now)
        return
    address = session.get(Address, row.address_id, populate_existing=True)
    if address is not None:
        address.failures += 1
        if (address.failures >= MOST_FAILURES or row.code in NO_SMS) and address.state == "ok":
            address.state, address.state_at = "unreachable", now
