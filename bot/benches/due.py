"""Ten thousand reminders due together: swept, claimed with their words, and recorded. Floor: raw rows, claimed and marked in batches."""

import asyncio
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import post
from bot.benches.measure import Finding, Size
from bot.benches.rows import raw
from bot.benches.stage import NOW, RULES, fill, signups, town, twin
from bot.channels.port import Outcome
from bot.units import OneWriter
from models.activity import Occurrence
from models.catalogue import catalogue, touch
from models.outbox import Outbox
from models.signup import Signup
from scheduler import reminders
from scheduler.steps import MORE

GOAL = "0 lost; at most 4 x the floor; the loop never blocked for more than 25 ms"
BATCH = 100  # as many as the dispatcher claims at most
_QUEUE = """INSERT INTO outbox (person_id, channel, kind, priority, name, topic, keys, text, buttons, urgent, passes_stop, made_at, due_at,
 state, attempts, rank) SELECT person_id, 'telegram', 'reminder', 2, 'reminder:' || id, 'reminder', '{}', '', '[]', 0, 0, ?, ?, 'queued', 0, 0
 FROM signup"""
_CLAIM = """UPDATE outbox SET state = 'sending', claimed_at = ?, text = 'Husk' WHERE id IN (SELECT id FROM outbox WHERE state = 'queued'
 AND due_at <= ? ORDER BY priority, due_at, id LIMIT ?) RETURNING id"""


def run(size: Size) -> Finding:
    """All of one evening."""
    count = size(10_000, 20)
    with town(count) as (path, engine):
        with Session(engine) as session:
            key = sorted(catalogue(session).occurrences)[0]
            start = RULES.wall(NOW) + timedelta(hours=23)
            table: Any = Occurrence.__table__
            session.execute(table.update().where(table.c.key == key).values(start=start, end=start + timedelta(hours=2)))
            touch(session)
            session.commit()
        fill(engine, Signup, signups(count, count, [key]))
        copy, units = twin(path), OneWriter(engine)
        took, again, blocked = asyncio.run(_said(units))
        units.close()
        least = _floor(copy)
        with Session(engine) as session:
            said = session.scalar(select(func.count()).where(Outbox.state == "sent")) or 0
    figures = {"ms": 1000 * took, "sweep_again_ms": 1000 * again, "blocked_ms": 1000 * blocked, "lost": count - said}
    met = took / least <= 4 and blocked <= 0.025 and said == count
    return Finding("due", {**figures, "reminders": count}, 1000 * least, took / least, GOAL, met)


async def _said(units: OneWriter) -> tuple[float, float, float]:
    """(seconds for everything, for a second sweep, the longest that the loop was not served)."""
    late: list[float] = [0.0]
    ticking = asyncio.create_task(_tick(late))
    begun = time.perf_counter()
    while MORE in await units.write(lambda session: reminders.run(session, RULES, NOW)):
        pass
    while await units.write(_batch):
        pass
    took = time.perf_counter() - begun
    await units.write(lambda session: reminders.run(session, RULES, NOW))
    again = time.perf_counter() - begun - took
    ticking.cancel()
    return took, again, max(late)


def _batch(session: Session) -> int:
    claimed = post.claim(session, RULES, NOW, BATCH)
    post.record_outcomes(session, {row.row_id: Outcome("sent", str(row.row_id)) for row in claimed}, RULES, NOW)
    return len(claimed)


async def _tick(late: list[float]) -> None:
    while True:
        asked = time.perf_counter()
        await asyncio.sleep(0.005)
        late.append(time.perf_counter() - asked - 0.005)


def _floor(path: Path) -> float:
    connection, at, begun = raw(path), NOW.replace(tzinfo=None).isoformat(" "), time.perf_counter()
    connection.execute(_QUEUE, (at, at))
    while claimed := connection.execute(_CLAIM, (at, at, BATCH)).fetchall():
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            "UPDATE outbox SET state = 'sent', sent_at = ?, provider_id = id WHERE id = ?", [(at, *row) for row in claimed]
        )
        connection.execute("COMMIT")
    took = time.perf_counter() - begun
    connection.close()
    return took
