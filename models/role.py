"""Who has a task in the neighbourhood: host, professional, volunteer."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base, Moment, insert_if_new

ROLES = ("host", "professional", "volunteer")


class Role(Base):
    """A person has a role."""

    __tablename__ = "role"
    __table_args__ = (UniqueConstraint("person_id", "role"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    role: Mapped[str] = mapped_column(String(16))
    given_at: Mapped[datetime] = mapped_column(Moment)


def give(session: Session, person_id: int, role: str, now: datetime) -> None:
    """Gives one of ROLES; twice changes nothing."""
    assert role in ROLES
    insert_if_new(session, Role, {"person_id": person_id, "role": role, "given_at": now})


def take(session: Session, person_id: int, role: str) -> None:
    """Takes a role away."""
    session.execute(delete(Role).where(Role.person_id == person_id, Role.role == role))


def roles_of(session: Session, people: Sequence[int]) -> Mapping[int, Sequence[str]]:
    """The roles of each of these people who has any."""
    found: dict[int, list[str]] = {}
    query = select(Role.person_id, Role.role).where(Role.person_id.in_(people)).order_by(Role.role)
    for person_id, role in session.execute(query):
        found.setdefault(person_id, []).append(role)
    return found
