"""GDPR 15 and 17: everything that is known of a person, and its end."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import inf
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from models import person as people
from models.attendance import Attendance
from models.broadcast import Broadcast
from models.case import Case
from models.catalogue import Catalogue
from models.dialogue import Dialogue
from models.heard import Heard
from models.link import LinkCode
from models.outbox import Outbox
from models.person import Address, Person
from models.role import Role, roles_of
from models.rules import Rules
from models.shift import ShiftTaken, held_by
from models.signup import Signup
from models.voice import Feedback, Proposal

# Every table that holds something of a person. A test fails when a table with a person in it is missing here.
OF_A_PERSON = (LinkCode, Dialogue, Feedback, Proposal, Case, ShiftTaken, Attendance, Role, Signup, Outbox, Heard, Address)

# Providers deliver again for some hours what they believe was not heard; Telegram keeps an update for 24 h.
REDELIVERED_FOR = timedelta(hours=24)
_NOBODYS = {
    "person_id": None, "address_id": None, "text": "", "press": None, "kind": None, "answers": None, "understood": None,
}  # fmt: skip


def export(session: Session, person_id: int, catalogue: Catalogue, rules: Rules, now: datetime) -> dict[str, Any] | None:
    """All that is known of a person, in CONTRACT.md's form; None where nobody is known."""
    person = session.get(Person, person_id, populate_existing=True)
    if person is None:
        return None
    here = rules.wall(now)
    return {
        "language": person.language,
        "opted_out": people.is_opted_out(session, person_id),
        "signups": [_signup(row, catalogue, here) for row in _rows(session, Signup, person_id)],
        "shifts": list(held_by(session, person_id)),
        "proposals": [row.text for row in _rows(session, Proposal, person_id)],
        "feedback": [
            {"activity": row.activity_key, "rating": row.rating, "comment": row.comment}
            for row in _rows(session, Feedback, person_id)
        ],
        "case_open": session.scalar(select(Case.id).where(Case.person_id == person_id, Case.state != "closed")) is not None,
        "exported_at": rules.local(now).isoformat(),
        "reachable": people.is_reachable(session, person_id),
        "messages": messages(session, person_id, rules),
        "name": person.name,
        "met_at": rules.local(person.met_at).isoformat(),
        "digest": person.digest,
        "broadcasts": person.broadcasts,
        "certificate_in_order": person.certificate_in_order,
        "roles": list(roles_of(session, [person_id]).get(person_id, [])),
        "came": [{"occurrence": row.occurrence_key, "came": row.came} for row in _rows(session, Attendance, person_id)],
        "addresses": [f"{channel}:{value}" for _, channel, value, _ in people.doors_of(session, person_id)],
    }


def messages(session: Session, person_id: int, rules: Rules) -> list[dict[str, Any]]:
    """Every message of a person, both ways, in the order in which they happened."""
    found: list[tuple[datetime, float, int, int, dict[str, Any]]] = []
    for heard in _rows(session, Heard, person_id):
        entry = {"direction": "in", "channel": heard.channel, "text": heard.text, "status": "heard"}
        found.append((heard.at, heard.id, 0, heard.id, entry))
    for row in _rows(session, Outbox, person_id):
        if row.state == "dropped" or row.edits or (row.topic and not row.text and row.state == "queued"):
            continue
        moment = row.sent_at or row.claimed_at or row.due_at
        entry = {"direction": "out", "channel": row.channel, "text": row.text, "status": row.state}
        found.append((moment, row.heard_id or inf, 1, row.id, entry))
    found.sort(key=lambda each: each[:4])
    return [{"at": rules.local(moment).isoformat(), **entry} for moment, _, _, _, entry in found]


def erase(session: Session, person_id: int, now: datetime) -> Sequence[str]:
    """Deletes everything of a person, and looks whether it is gone. The targets whose seats came free, to be passed on.

    Of the last day's messages the provider's number alone stays, of nobody: a second delivery must not bring them back.
    """
    freed = session.scalars(
        select(Signup.target).where(Signup.person_id == person_id, Signup.standing.in_(("confirmed", "offered"))).distinct()
    ).all()
    session.execute(update(Broadcast).where(Broadcast.made_by == person_id).values(made_by=None))
    session.execute(update(Heard).where(Heard.person_id == person_id, Heard.at > now - REDELIVERED_FOR).values(**_NOBODYS))
    for table in OF_A_PERSON:
        session.execute(delete(table).where(_belongs(table, person_id)))
    session.execute(delete(Person).where(Person.id == person_id))
    left = [table.__tablename__ for table in OF_A_PERSON if _is_left(session, table, person_id)]
    assert not left, f"rows of an erased person are left in {', '.join(left)}"
    return freed


def _is_left(session: Session, table: Any, person_id: int) -> bool:
    return session.execute(select(1).select_from(table).where(_belongs(table, person_id)).limit(1)).first() is not None


def _belongs(table: Any, person_id: int) -> Any:
    if table is LinkCode:
        return or_(LinkCode.person_id == person_id, LinkCode.other_id == person_id)
    return table.person_id == person_id


def _rows(session: Session, table: Any, person_id: int) -> Sequence[Any]:
    query = select(table).where(table.person_id == person_id).order_by(table.id)
    return session.scalars(query, execution_options={"populate_existing": True}).all()


def _signup(row: Signup, catalogue: Catalogue, here: datetime) -> dict[str, Any]:
    stands = catalogue.stands_for(row.target, here)
    return {
        "occurrence": stands.key if stands else row.target,
        "adults": row.adults,
        "children": row.children,
        "ages": list(row.ages),
        "standing": row.standing,
        "attending": row.attending,
        "note": row.note,
    }
