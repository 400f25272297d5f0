"""One person's messages leave in their order, also where several processes send: one is on its way at a time."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from models.base import held_alone
from models.outbox import Outbox

# A send that takes longer is a dead process's: whoever writes meanwhile does not wait for it.
WAITS = timedelta(seconds=10)


def unless_busy(query: Select[Any], now: datetime) -> Select[Any]:
    """The query of rows, without those of people to whom something is on its way."""
    return query.where(Outbox.person_id.is_(None) | Outbox.person_id.not_in(_busy(now)))


def one_each(session: Session, rows: Sequence[Outbox], now: datetime) -> Sequence[Outbox]:
    """The first row of each person for whom no other process claims or has just claimed; they are held until the commit."""
    first = {row.person_id or -row.id: row for row in reversed(rows)}
    people = [number for number in first if number > 0]
    mine = held_alone(session, people)
    # Asked again: another process may have claimed between the question for rows and the hold.
    busy = set(session.scalars(_busy(now).where(Outbox.person_id.in_(mine)))) if mine else set()
    return [row for row in rows if row.person_id is None or (row.person_id in mine - busy and first[row.person_id] is row)]


def _busy(now: datetime) -> Select[Any]:
    return select(Outbox.person_id).where(
        Outbox.state == "sending", Outbox.person_id.is_not(None), Outbox.claimed_at > now - WAITS
    )
