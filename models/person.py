"""People, the addresses they write from, and what they have agreed to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, ScalarSelect, String, UniqueConstraint, bindparam, case, delete, func, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base, Moment, insert_if_new, insert_row, table_of

# What is tried first when a person has several doors: what costs nothing and is carried along.
DOORS = ("telegram", "sms", "web", "terminal")


class Person(Base):
    """Somebody the neighbourhood talks with: an adult, speaking for a household."""

    __tablename__ = "person"
    # An id of somebody who was erased is nobody else's: links and names of notices carry it.
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: Mapped[int] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(String(8))
    language_chosen: Mapped[bool] = mapped_column(default=False)
    name: Mapped[str | None] = mapped_column(String(80))
    met_at: Mapped[datetime] = mapped_column(Moment)
    last_heard_at: Mapped[datetime | None] = mapped_column(Moment)
    welcomed: Mapped[bool] = mapped_column(default=False)
    stopped_at: Mapped[datetime | None] = mapped_column(Moment)
    digest: Mapped[bool] = mapped_column(default=False)
    broadcasts: Mapped[bool] = mapped_column(default=False)
    certificate_in_order: Mapped[bool] = mapped_column(default=False)


class Address(Base):
    """One way to reach a person. `state` is ok, stopped (the provider says they want none) or unreachable."""

    __tablename__ = "address"
    __table_args__ = (UniqueConstraint("channel", "value"), Index("ix_address_person", "person_id"))
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    channel: Mapped[str] = mapped_column(String(16))
    value: Mapped[str] = mapped_column(String(80))
    state: Mapped[str] = mapped_column(String(16), default="ok")
    state_at: Mapped[datetime | None] = mapped_column(Moment)
    failures: Mapped[int] = mapped_column(default=0)


_PERSON, _ADDRESS = table_of(Person), table_of(Address)


@dataclass(slots=True)
class Who:
    """A person and the address that they are met on."""

    person_id: int
    address_id: int
    channel: str
    value: str
    language: str
    language_chosen: bool
    name: str | None
    welcomed: bool
    stopped: bool
    certificate_in_order: bool = False
    address_state: str = "ok"
    first_time: bool = False


_FIND = (
    select(
        _ADDRESS.c.id, _ADDRESS.c.state, _PERSON.c.id, _PERSON.c.language, _PERSON.c.language_chosen, _PERSON.c.name,
        _PERSON.c.welcomed, _PERSON.c.stopped_at, _PERSON.c.certificate_in_order,
    )
    .join(_PERSON, _PERSON.c.id == _ADDRESS.c.person_id)
    .where(_ADDRESS.c.channel == bindparam("channel"), _ADDRESS.c.value == bindparam("value"))
)  # fmt: skip


def find(session: Session, channel: str, value: str) -> Who | None:
    """Whoever writes from this address, or None."""
    row = session.execute(_FIND, {"channel": channel, "value": value}).one_or_none()
    if row is None:
        return None
    address_id, state, person_id, language, chosen, name, welcomed, stopped_at, certificate = row
    return Who(
        person_id,
        address_id,
        channel,
        value,
        language,
        chosen,
        name,
        welcomed,
        stopped_at is not None,
        certificate,
        state,
    )


def meet(session: Session, address: tuple[str, str], language: str, name: str | None, now: datetime) -> Who:
    """Whoever writes from this address, made known where new. Two first messages at once meet one person."""
    channel, value = address
    known = find(session, channel, value)
    if known:
        return known
    person = {
        "language": language,
        "name": name,
        "met_at": now,
        "welcomed": False,
        "digest": False,
        "broadcasts": False,
    }
    person_id = insert_row(session, Person, {**person, "language_chosen": False, "certificate_in_order": False})
    row = {"person_id": person_id, "channel": channel, "value": value, "state": "ok", "failures": 0}
    if insert_if_new(session, Address, row) is None:
        session.execute(delete(Person).where(Person.id == person_id))
    found = find(session, channel, value)
    assert found is not None
    found.first_time = True
    return found


_CHANGE = update(_PERSON).where(_PERSON.c.id == bindparam("who"))


def set_person(session: Session, person_id: int, **values: Any) -> None:
    """Changes columns of one person."""
    session.execute(_CHANGE, {"who": person_id, **values})


_PREFERRED = case({door: place for place, door in enumerate(DOORS)}, value=_ADDRESS.c.channel, else_=len(DOORS))
_DOORS = (
    select(_ADDRESS.c.id, _ADDRESS.c.channel, _ADDRESS.c.value, _ADDRESS.c.state)
    .where(_ADDRESS.c.person_id == bindparam("who"))
    .order_by(_PREFERRED, _ADDRESS.c.id)
)


def doors_of(session: Session, person_id: int) -> Sequence[tuple[int, str, str, str]]:
    """(address id, channel, value, state) of a person, the preferred door first."""
    return [(row[0], row[1], row[2], row[3]) for row in session.execute(_DOORS, {"who": person_id})]


def doors_of_all(session: Session, people: Iterable[int]) -> Mapping[int, Sequence[tuple[int, str, str, str]]]:
    """`doors_of` for many at once."""
    query = select(_ADDRESS).where(_ADDRESS.c.person_id.in_(people)).order_by(_PREFERRED, _ADDRESS.c.id)
    found: dict[int, list[tuple[int, str, str, str]]] = {}
    for row in session.execute(query):
        found.setdefault(row.person_id, []).append((row.id, row.channel, row.value, row.state))
    return found


def best_door() -> ScalarSelect[str]:
    """The preferred open channel of the person of a query's row, or null: to be selected beside Person."""
    mine = select(Address.channel).where(Address.person_id == Person.id, Address.state == "ok")
    return mine.order_by(_PREFERRED, Address.id).limit(1).correlate(Person).scalar_subquery()


def set_address(session: Session, address_id: int, state: str, now: datetime) -> None:
    """Records what the provider says of one address; the person's other doors stay open."""
    session.execute(update(Address).where(Address.id == address_id).values(state=state, state_at=now, failures=0))


def reopen(session: Session, person_id: int, now: datetime) -> None:
    """START: the person may be written to again, on every door that was stopped."""
    set_person(session, person_id, stopped_at=None)
    session.execute(
        update(Address).where(Address.person_id == person_id, Address.state != "ok").values(state="ok", state_at=now, failures=0)
    )


def is_opted_out(session: Session, person_id: int) -> bool:
    """Stopped by word, or stopped on every address."""
    if session.scalar(select(Person.stopped_at).where(Person.id == person_id)):
        return True
    states = [state for *_, state in doors_of(session, person_id)]
    return bool(states) and all(state == "stopped" for state in states)


def is_reachable(session: Session, person_id: int) -> bool:
    """True where some address can be written to."""
    stopped = session.scalar(select(Person.stopped_at).where(Person.id == person_id)) is not None
    return not stopped and any(state == "ok" for *_, state in doors_of(session, person_id))


def count(session: Session) -> int:
    """How many people are known."""
    return int(session.scalar(select(func.count()).select_from(Person)) or 0)


def organiser_ids(session: Session, addresses: Sequence[str]) -> list[int]:
    """The people behind the organisers' addresses (`channel:value`), as far as they have been met."""
    ids: list[int] = []
    for address in addresses:
        channel, _, value = address.partition(":")
        person_id = session.scalar(select(Address.person_id).where(Address.channel == channel, Address.value == value))
        if person_id is not None and person_id not in ids:
            ids.append(person_id)
    return ids
