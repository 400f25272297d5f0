"""Whom a broadcast reaches by which door, and what its SMS cost."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.person import DOORS, Address, Person
from models.rules import Rules
from models.sms import plain, segments

# As many ids as every database takes in one question.
AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Reach:
    """People by their preferred open door; `none` are those whom nothing reaches."""

    people: int
    doors: Mapping[str, int]
    segments: int
    kroner: Decimal


def reach(session: Session, people: Sequence[int], texts: Mapping[str, str], rules: Rules) -> Reach:
    """Counts without queueing anything; a text that is missing in a language goes out in the first."""
    parts = {code: segments(plain(text)) for code, text in texts.items()}
    usual = parts.get(rules.first_language) or next(iter(parts.values()))
    doors: Counter[str] = Counter()
    sms = 0
    for first in range(0, len(people), AT_ONCE):
        for door, language in _doors(session, people[first : first + AT_ONCE]).values():
            doors[door] += 1
            sms += parts.get(language, usual) if door == "sms" else 0
    unreached = len(people) - doors.total()
    counts = {door: doors[door] for door in DOORS if doors[door]} | ({"none": unreached} if unreached else {})
    return Reach(len(people), counts, sms, rules.sms_price_kr * sms)


def _doors(session: Session, people: Sequence[int]) -> Mapping[int, tuple[str, str]]:
    query = select(Address.person_id, Address.channel, Person.language).join(Person, Person.id == Address.person_id)
    query = query.where(Person.stopped_at.is_(None))
    rows: list[Any] = list(session.execute(query.where(Address.person_id.in_(people), Address.state == "ok")))
    rows.sort(key=lambda row: DOORS.index(row[1]), reverse=True)
    return {person_id: (channel, language) for person_id, channel, language in rows}
