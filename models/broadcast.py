"""A message to many: its words by language, whom it is for, and who they are."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.activity import Activity, Occurrence
from models.base import Base, Json, Moment, insert_row
from models.outbox import Draft, enqueue
from models.person import Person
from models.shift import volunteers
from models.signup import Signup


class Broadcast(Base):
    """One broadcast. `audience` is all, activity:KEY, occurrence:KEY, volunteers or language:CODE."""

    __tablename__ = "broadcast"
    id: Mapped[int] = mapped_column(primary_key=True)
    audience: Mapped[str] = mapped_column(String(120))
    texts: Mapped[dict[str, str]] = mapped_column(Json)
    made_at: Mapped[datetime] = mapped_column(Moment)
    made_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


# Between two chunks a person who writes meanwhile is answered.
CHUNK = 500


def is_service(audience: str) -> bool:
    """True for messages about people's own sign-ups and shifts, which need no consent to news."""
    return audience.partition(":")[0] in ("activity", "occurrence", "volunteers")


def recipients(session: Session, audience: str) -> Sequence[int]:
    """The people whom an audience names, in order of id. Raises ValueError for an audience that does not exist."""
    sort, _, key = audience.partition(":")
    if sort == "all" and not key:
        query = select(Person.id).where(Person.broadcasts, Person.stopped_at.is_(None)).order_by(Person.id)
    elif sort == "language" and key:
        query = (
            select(Person.id).where(Person.broadcasts, Person.stopped_at.is_(None), Person.language == key).order_by(Person.id)
        )
    elif sort == "volunteers" and not key:
        return volunteers(session)
    elif sort == "activity" and _exists(session, Activity.key, key):
        query = select(Signup.person_id).where(Signup.activity_key == key, Signup.standing == "confirmed").distinct()
    elif sort == "occurrence" and _exists(session, Occurrence.key, key):
        targets = (key, key.partition("@")[0])
        query = select(Signup.person_id).where(Signup.target.in_(targets), Signup.standing == "confirmed").distinct()
    else:
        raise ValueError(f"there is no audience {audience!r}")
    return sorted(session.scalars(query).all())


def _exists(session: Session, column: Any, key: str) -> bool:
    return session.scalar(select(column).where(column == key)) is not None


def create(session: Session, audience: str, texts: Mapping[str, str], now: datetime, made_by: int | None = None) -> int:
    """Keeps a broadcast. Its id; nothing is queued yet."""
    return insert_row(session, Broadcast, {"audience": audience, "texts": dict(texts), "made_at": now, "made_by": made_by})


def expand(session: Session, broadcast_id: int, people: Iterable[int], now: datetime) -> int:
    """Queues a row a person. How many; a person who has one already gets none."""
    queued = 0
    for person_id in people:
        name = f"broadcast:{broadcast_id}:{person_id}"
        draft = Draft(
            person_id, "broadcast", topic="broadcast", keys={"broadcast": broadcast_id}, name=name, broadcast_id=broadcast_id
        )
        queued += enqueue(session, draft, now) is not None
    return queued


def text_for(row: Broadcast, language: str, first: str) -> str:
    """The words for one person: their language, else the house's first."""
    return row.texts.get(language) or row.texts.get(first) or next(iter(row.texts.values()))
