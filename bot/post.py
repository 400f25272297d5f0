"""Claiming what is due and recording what became of it, for whoever sends: the dispatcher, the replay, a test."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.channels.port import Button, Outbound, Outcome
from handlers.note import Note
from handlers.topics import NOTICES
from handlers.wording import RIGHT_TO_LEFT
from models import claim as claims
from models import record
from models.catalogue import catalogue
from models.claim import Claimed
from models.outbox import Letter, Outbox
from models.person import Person
from models.rules import Rules
from models.seats import Overtaken

log = logging.getLogger("nabobot.post")


def claim(  # noqa: PLR0913 - two are left out by most
    session: Session,
    rules: Rules,
    now: datetime,
    limit: int,
    channels: Sequence[str] | None = None,
    *,
    beside_others: bool = False,
) -> list[Claimed]:
    """Up to `limit` rows that are ours to send now; notices are written from the rows as they are now."""

    def write(session: Session, row: Outbox, person: Person, channel: str) -> Letter | None:
        return NOTICES[row.topic or ""](Note(session, rules, now, row, person, channel, catalogue(session)))

    claimed = []
    for row in claims.due(session, now, limit, channels, beside_others=beside_others):
        mine = _decided(session, row, lambda row=row: claims.claim(session, row, (rules, now), write, channels))  # type: ignore[misc]
        session.flush()
        if mine is not None:
            claimed.append(mine)
    return claimed


def _decided(session: Session, row: Outbox, decide: Callable[[], Claimed | None]) -> Claimed | None:
    """The decision on one row. A notice that our own code cannot write fails alone: it would hold up everybody behind it."""
    if not row.topic:
        return decide()
    try:
        with session.begin_nested():
            return decide()
    except (SQLAlchemyError, Overtaken):
        raise
    except Exception as error:
        log.error("row %s: the notice %s cannot be written (%s)", row.id, row.topic, type(error).__name__)
        row.state, row.code = "failed", type(error).__name__
        return None


def outbound(row: Claimed, file: bytes | None = None, file_name: str | None = None) -> Outbound:
    """A claimed row as a channel takes it."""
    buttons = tuple(tuple(Button(label, payload) for label, payload in line) for line in row.buttons)
    return Outbound(row.row_id, row.to, row.text, buttons, row.edits, file_name, file, row.language in RIGHT_TO_LEFT)


def record_outcome(session: Session, row_id: int, outcome: Outcome, rules: Rules, now: datetime) -> None:
    """Writes down what a channel said became of a row."""
    result = record.Result(outcome.fate, outcome.provider_id, outcome.after, outcome.new_address, outcome.code, outcome.segments)
    record.record(session, row_id, result, rules, now)
