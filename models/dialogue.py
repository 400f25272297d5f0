"""Where a conversation stands: the one open question, the list last shown, what was last spoken of."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ForeignKey, String, bindparam, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base, Json, Moment, put_row, table_of

# An answer that comes later than this answers something else.
QUESTION_LASTS = timedelta(hours=24)
LISTING_LASTS = timedelta(days=7)


class Dialogue(Base):
    """One row a person. `serial` numbers the questions, so that an old button is known to be old."""

    __tablename__ = "dialogue"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    question: Mapped[str | None] = mapped_column(String(40))
    data: Mapped[dict[str, Any]] = mapped_column(Json, default=dict)
    serial: Mapped[int] = mapped_column(default=0)
    asked_at: Mapped[datetime | None] = mapped_column(Moment)
    listing: Mapped[list[str]] = mapped_column(Json, default=list)
    more: Mapped[list[str]] = mapped_column(Json, default=list)
    listed_at: Mapped[datetime | None] = mapped_column(Moment)
    topic: Mapped[str | None] = mapped_column(String(100))
    misses: Mapped[int] = mapped_column(default=0)


@dataclass(slots=True)
class Thread:
    """A dialogue in memory during one turn; `save` writes it back when it changed."""

    person_id: int
    question: str | None = None
    data: dict[str, Any] = field(default_factory=dict)
    serial: int = 0
    asked_at: datetime | None = None
    listing: list[str] = field(default_factory=list)
    more: list[str] = field(default_factory=list)
    listed_at: datetime | None = None
    topic: str | None = None
    misses: int = 0

    def ask(self, question: str, data: dict[str, Any], now: datetime) -> int:
        """Opens a question in place of whatever stood open. Its serial."""
        self.question, self.data, self.asked_at = question, data, now
        self.serial += 1
        return self.serial

    def stack(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """The open question and those that lie under it, with what each is about."""
        question, data = self.question, self.data
        while question:
            yield question, data
            question, data = data.get("under") or (None, {})

    def beneath(self, asking: str, passing: Collection[str]) -> tuple[str, dict[str, Any]] | None:
        """What is kept under a question that is about to be asked: the uppermost that is neither `passing` nor the same again."""
        return next(((name, data) for name, data in self.stack() if name != asking and name not in passing), None)

    def settle(self, *, leaving: str | None = None) -> None:
        """Closes the open question; where one named `leaving` lies under it, that one stands open again."""
        kept = next((each for each in list(self.stack())[1:] if each[0] == leaving), None)
        self.question, self.data = kept or (None, {})
        self.asked_at = self.asked_at if kept else None

    def show(self, listing: list[str], more: list[str], now: datetime) -> None:
        """Remembers a list that can be answered by number, and what MERE goes on with; one thing out of it leaves it standing."""
        if len(listing) == 1 and not more and listing[0] in self.listing:
            self.topic = listing[0]
            return
        self.listing, self.more, self.listed_at = listing, more, now
        self.topic = listing[0] if len(listing) == 1 else None


_COLUMNS = ("question", "data", "serial", "asked_at", "listing", "more", "listed_at", "topic", "misses")
_TABLE = table_of(Dialogue)
_OPEN = select(*(_TABLE.c[name] for name in _COLUMNS)).where(_TABLE.c.person_id == bindparam("who"))


def open_thread(session: Session, person_id: int, now: datetime) -> Thread:
    """The person's dialogue, without what has expired."""
    row = session.execute(_OPEN, {"who": person_id}).one_or_none()
    if row is None:
        return Thread(person_id)
    thread = Thread(person_id, *row)
    if thread.asked_at and now - thread.asked_at > QUESTION_LASTS:
        thread.settle()
    if thread.listed_at and now - thread.listed_at > LISTING_LASTS:
        thread.listing, thread.more, thread.topic = [], [], None
    return thread


def save(session: Session, thread: Thread) -> None:
    """Writes the dialogue back."""
    put_row(session, Dialogue, {"person_id": thread.person_id, **{name: getattr(thread, name) for name in _COLUMNS}})
