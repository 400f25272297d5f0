"""Eight at once for the last seats: `seats.join` through the one writer. Floor: one raw thread, a commit a try.

The ratio is tries a second to the floor's, so that more is better.
"""

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.benches.measure import Finding, Size, in_turn, share
from bot.benches.rows import raw
from bot.benches.stage import NOW, town, twin
from bot.units import OneWriter
from models import seats
from models.activity import Occurrence
from models.catalogue import catalogue
from models.signup import Household, Signup

GOAL = "at least 0.8 of the floor's tries a second, the worst within 50 ms, 0 oversold"
AT_ONCE, SEATS = 8, 8
_TAKEN = "SELECT coalesce(sum(adults + children), 0) FROM signup WHERE target = ? AND standing IN ('confirmed', 'offered')"
_STANDS = "SELECT id FROM signup WHERE target = ? AND person_id = ? AND standing <> 'cancelled'"
_NEW = (
    "INSERT INTO signup (person_id, activity_key, occurrence_key, target, adults, children, ages, standing, made_at, changed_at,"
    " part_refused) VALUES (?, ?, ?, ?, 1, 0, '[]', 'confirmed', ?, ?, 0)"
)
Try = tuple[int, str, str]


def run(size: Size) -> Finding:
    """Half of those who try find a seat."""
    tries = size(1000, 8)
    with town(size(2000, 16), size(200, 20)) as (path, engine):
        with Session(engine) as session:
            session.execute(Occurrence.__table__.update().values(capacity=SEATS, held_seats=0))  # type: ignore[attr-defined]
            session.commit()
            offers = [offer for offer in catalogue(session).activities.values() if not offer.is_series]
            targets = [each.key for offer in offers for each in offer.occurrences]
        copy = twin(path)
        units, waits = OneWriter(engine), list[float]()

        def product(number: int) -> float:
            return tries / asyncio.run(_joined(units, _tries(targets, number, tries), waits))

        def floor(number: int) -> float:
            return tries / _floor(copy, _tries(targets, number, tries))

        rate, least = in_turn(size, product, floor)
        units.close()
        with Session(engine) as session:
            sums = select(func.sum(Signup.adults + Signup.children)).where(Signup.standing == "confirmed").group_by(Signup.target)
            oversold = sum(taken > SEATS for taken in session.scalars(sums))
    figures = {"tries_per_s": rate, "worst_ms": 1000 * max(waits), "p99_ms": 1000 * share(waits, 0.99), "oversold": oversold}
    met = rate / least >= 0.8 and max(waits) <= 0.05 and not oversold
    return Finding("signup", {**figures, "tries": len(waits)}, least, rate / least, GOAL, met)


def _tries(targets: list[str], number: int, count: int) -> Iterator[Try]:
    """Twice as many as there are seats, eight after one another for the same ones."""
    for place in range(count):
        target = targets[(number * count + place) // (2 * SEATS) % len(targets)]
        yield place + 1, target, target.partition("@")[0]


async def _joined(units: OneWriter, tries: Iterator[Try], waits: list[float]) -> float:
    async def serve() -> None:
        for person_id, target, _ in tries:
            begun = time.perf_counter()
            await units.write(lambda session, who=person_id, at=target: _join(session, who, at))  # type: ignore[misc]
            waits.append(time.perf_counter() - begun)

    begun = time.perf_counter()
    await asyncio.gather(*(serve() for _ in range(AT_ONCE)))
    return time.perf_counter() - begun


def _join(session: Session, person_id: int, target: str) -> str:
    offer = catalogue(session).of(target)
    assert offer is not None
    return seats.join(session, offer, target, (person_id, Household(1, 0)), NOW).result


def _floor(path: Path, tries: Iterator[Try]) -> float:
    connection, begun, at = raw(path), time.perf_counter(), NOW.isoformat()
    for person_id, target, activity in tries:
        connection.execute("BEGIN IMMEDIATE")
        capacity = connection.execute("SELECT capacity FROM occurrence WHERE key = ?", (target,)).fetchone()[0]
        free = capacity - connection.execute(_TAKEN, (target,)).fetchone()[0]
        if free >= 1 and connection.execute(_STANDS, (target, person_id)).fetchone() is None:
            connection.execute(_NEW, (person_id, activity, target, target, at, at))
        connection.execute("COMMIT")
    connection.close()
    return time.perf_counter() - begun
