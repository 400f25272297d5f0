"""A message to many: its words by language, whom it is for, and who they are."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, Index, String, cast, func, literal, select
from sqlalchemy.orm import InstrumentedAttribute, Mapped, Session, mapped_column

from models.base import Base, Json, Moment, insert_row, own_insert
from models.outbox import PRIORITY, Draft, Outbox, enqueue
from models.person import Person, best_door, organiser_ids
from models.rules import Rules


class Broadcast(Base):
    """One broadcast, to an audience of models/audience.py.

    state: queueing (its rows are being made, up to the person `upto`), out (all are made), planned, paused or withdrawn.
    A planned one goes at `due_at`, or so many minutes before an occurrence, wherever that moves.
    """

    __tablename__ = "broadcast"
    __table_args__ = (Index("ix_broadcast_state", "state"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    audience: Mapped[str] = mapped_column(String(120))
    texts: Mapped[dict[str, str]] = mapped_column(Json)
    made_at: Mapped[datetime] = mapped_column(Moment)
    made_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    state: Mapped[str] = mapped_column(String(12), default="out")
    upto: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime | None] = mapped_column(Moment)
    before: Mapped[str | None] = mapped_column(String(100))
    before_min: Mapped[int | None]


# Between two chunks a person who writes meanwhile is answered.
CHUNK = 500
# Once so old, a broadcast's outcome is no news.
NEWS_FOR = timedelta(days=7)
_WAITING = ("queued", "sending")
_LOST = ("failed", "undecided")
# A broadcast's state, and the code of those of its rows that are not sent any more.
WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a broadcast has come: `lost` did not arrive, `spared` had stopped or said no to news by then, `withdrawn` was held back."""

    sent: int
    waiting: int
    lost: int
    spared: int
    withdrawn: int = 0

    @property
    def people(self) -> int:
        """Everybody whom it was queued for."""
        return self.sent + self.waiting + self.lost + self.spared + self.withdrawn


def create(session: Session, audience: str, texts: Mapping[str, str], now: datetime, made_by: int | None = None) -> int:
    """Keeps a broadcast whose rows the same unit of work makes. Its id; nothing is queued yet."""
    values = {"audience": audience, "texts": dict(texts), "made_at": now, "made_by": made_by, "state": "out", "upto": 0}
    return insert_row(session, Broadcast, values)


def expand(session: Session, broadcast_id: int, people: Sequence[int], now: datetime) -> int:
    """Queues a row a person, `CHUNK` in a statement. How many; a person who has one already gets none."""
    chunks = (people[first : first + CHUNK] for first in range(0, len(people), CHUNK))
    return sum(_queue(session, broadcast_id, chunk, now) for chunk in chunks)


def _queue(session: Session, broadcast_id: int, chunk: Sequence[int], now: datetime) -> int:
    """The rows as `outbox.enqueue` would make them, without asking for each person's doors: thirty times as fast."""
    name = literal(f"broadcast:{broadcast_id}:") + cast(Person.id, String)
    values = {
        "person_id": Person.id, "channel": best_door(), "kind": "broadcast", "priority": PRIORITY["broadcast"], "name": name,
        "topic": "broadcast", "keys": {"broadcast": broadcast_id}, "text": "", "buttons": [], "urgent": False, "passes_stop": False,
        "broadcast_id": broadcast_id, "made_at": now, "due_at": now, "state": "queued", "attempts": 0, "rank": 0,
    }  # fmt: skip
    table: Any = Outbox.__table__
    columns: list[Any] = [
        value if isinstance(value, ColumnElement | InstrumentedAttribute) else literal(value, table.c[column].type)
        for column, value in values.items()
    ]
    rows = select(*columns).where(Person.id.in_(chunk)).order_by(Person.id)
    made = own_insert(session.get_bind().dialect.name)(table).from_select(list(values), rows, include_defaults=False)
    done = session.execute(made.on_conflict_do_nothing(), execution_options={"preserve_rowcount": True})
    return int(getattr(done, "rowcount", 0))


def text_for(row: Broadcast, language: str, first: str) -> str:
    """The words for one person: their language, else the house's first."""
    return row.texts.get(language) or row.texts.get(first) or next(iter(row.texts.values()))


def progress(session: Session, broadcast_id: int) -> Progress:
    """Counts a broadcast's rows as they are now."""
    withdrawn = func.coalesce(Outbox.code, "") == WITHDRAWN
    query = (
        select(Outbox.state, withdrawn, func.count()).where(Outbox.broadcast_id == broadcast_id).group_by(Outbox.state, withdrawn)
    )
    counts: Counter[str] = Counter()
    for state, is_withdrawn, number in session.execute(query):
        counts[WITHDRAWN if is_withdrawn and state == "dropped" else state] += int(number)
    sums = [
        sum(counts[state] for state in states) for states in (("sent", "delivered"), _WAITING, _LOST, ("dropped",), (WITHDRAWN,))
    ]
    return Progress(*sums)


def last_by(session: Session, person_id: int) -> Broadcast | None:
    """The broadcast that somebody made last from their own chat."""
    query = select(Broadcast).where(Broadcast.made_by == person_id).order_by(Broadcast.id.desc()).limit(1)
    return session.scalars(query).one_or_none()


def conclude(session: Session, broadcast_id: int, rules: Rules, now: datetime) -> bool:
    """Tells what became of a broadcast, once nothing of it waits any more. True where that is queued now.

    Whoever made it in a chat hears it there; of one from the desk or the command line, which know no person, every organiser.
    """
    row = session.get(Broadcast, broadcast_id)
    if row is None or row.state not in ("out", WITHDRAWN) or _stands(session, row.id):
        return False
    name, keys = f"broadcast-done:{row.id}", {"broadcast": row.id}
    told = {person_id: f"{name}:{person_id}" for person_id in organiser_ids(session, rules.organisers)}
    if row.made_by is not None:
        told = {row.made_by: name}
    drafts = [Draft(person_id, "alert", topic="broadcast_done", keys=keys, name=own) for person_id, own in told.items()]
    return [enqueue(session, draft, now) for draft in drafts].count(None) < len(drafts)


def conclude_all(session: Session, rules: Rules, now: datetime) -> int:
    """Concludes those whose last row ended without being sent. How many."""
    query = select(Broadcast.id).where(Broadcast.made_at > now - NEWS_FOR)
    return sum(conclude(session, broadcast_id, rules, now) for broadcast_id in session.scalars(query).all())


def _stands(session: Session, broadcast_id: int) -> bool:
    """True while a row of it waits; asked by state and priority, which are indexed."""
    query = select(Outbox.id).where(
        Outbox.state.in_(_WAITING), Outbox.priority == PRIORITY["broadcast"], Outbox.broadcast_id == broadcast_id
    )
    return session.scalar(query.limit(1)) is not None
