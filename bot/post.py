"""Claiming what is due and recording what became of it, for whoever sends: the dispatcher, the replay, a test."""

import logging
from collections.abc import Callable, Mapping, Sequence
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


def claim(  # noqa: PLR0913 - three are left out by most
    session: Session,
    rules: Rules,
    now: datetime,
    limit: int,
    channels: Sequence[str] | None = None,
    *,
    most: int | None = None,
    beside_others: bool = False,
) -> list[Claimed]:
    """Up to `limit` rows that are ours to send now, of `most` and smaller priorities; notices are written from the rows as they are now."""
    rows = claims.due(session, now, limit, channels, most=most, beside_others=beside_others)
    if not rows:
        return []
    around, on = claims.look(session, rows, (rules, now), channels), catalogue(session)

    def decide(row: Outbox) -> Claimed | None:
        return claims.claim(row, around, write)

    def write(row: Outbox, person: Person, channel: str) -> Letter | None:
        return NOTICES[row.topic or ""](Note(session, rules, now, row, person, channel, on))

    found = _together(session, rows, decide)
    if found is None:
        found = [_alone(session, row, decide) for row in rows]
        session.flush()
    return [each for each in found if each is not None]


Decide = Callable[[Outbox], Claimed | None]


def _together(session: Session, rows: Sequence[Outbox], decide: Decide) -> list[Claimed | None] | None:
    """The decisions on a batch, written down at once; None, and nothing done, where our own code cannot write a notice of it."""
    try:
        # Without autoflush: else each question of a notice would write the row before it by itself.
        with session.begin_nested(), session.no_autoflush:
            return [decide(row) for row in rows]
    except (SQLAlchemyError, Overtaken):
        raise
    except Exception:  # which of them it is, and why, is said below
        return None


def _alone(session: Session, row: Outbox, decide: Decide) -> Claimed | None:
    """The decision on one row. A notice that our own code cannot write fails alone: it would hold up everybody behind it."""
    try:
        with session.begin_nested():
            return decide(row)
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
    record_outcomes(session, {row_id: outcome}, rules, now)


def record_outcomes(session: Session, outcomes: Mapping[int, Outcome], rules: Rules, now: datetime) -> None:
    """Writes down what a channel said became of rows, by id."""
    record.record_all(session, {row_id: _result(outcome) for row_id, outcome in outcomes.items()}, rules, now)


def _result(outcome: Outcome) -> record.Result:
    return record.Result(outcome.fate, outcome.provider_id, outcome.after, outcome.new_address, outcome.code, outcome.segments)
