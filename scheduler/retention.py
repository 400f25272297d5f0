"""The night's work: forget what is old, and lay out what is to come."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session

from models import audit, early_report, rights
from models.activity import Occurrence
from models.desk import end_all
from models.heard import Heard
from models.neighbourhood import lay_out
from models.outbox import Outbox
from models.person import Person
from models.rules import Rules
from models.shift import ShiftTaken
from models.signup import LIVE, Signup


def run(session: Session, rules: Rules, now: datetime) -> dict[str, int]:
    """Deletes messages past their time, and people nobody has heard of for as long; makes new occurrences of open plans."""
    old = now - rules.retention
    query = update(Outbox).where(Outbox.heard_id.in_(select(Heard.id).where(Heard.at < old)))
    session.execute(query.values(heard_id=None))
    gone = _deleted(session, delete(Outbox).where(Outbox.made_at < old, Outbox.state.not_in(("queued", "sending"))))
    gone += _deleted(session, delete(Heard).where(Heard.at < old))
    early_report.forget(session, now)
    silent = _silent(session, rules, now)
    for person_id in silent:
        rights.erase(session, person_id, now)
    end_all(session, now)
    audit.forget(session, old)
    return {"messages": gone, "people": len(silent), "laid_out": lay_out(session, rules, now)}


def _silent(session: Session, rules: Rules, now: datetime) -> Sequence[int]:
    """Not heard of for the whole time, nothing to come, no shift."""
    here = rules.wall(now)
    to_come = (
        exists()
        .where(Signup.person_id == Person.id, Signup.standing.in_(LIVE))
        .where(Occurrence.activity_key == Signup.activity_key, Occurrence.start > here)
    )
    helps = exists().where(ShiftTaken.person_id == Person.id)
    last = Person.last_heard_at.is_(None) & (Person.met_at < now - rules.retention)
    query = select(Person.id).where(last | (Person.last_heard_at < now - rules.retention), ~to_come, ~helps)
    return session.scalars(query).all()


def _deleted(session: Session, query: Any) -> int:
    return int(getattr(session.execute(query), "rowcount", 0) or 0)
