"""A broadcast becomes a row a person, in chunks, while somebody else's messages are written beside it. Floor: INSERT … SELECT."""

import asyncio
import sqlite3
import time
from pathlib import Path

from sqlalchemy.orm import Session

from bot.benches.measure import Finding, Size, in_turn, share
from bot.benches.rows import raw
from bot.benches.stage import NOW, town, twin
from bot.units import OneWriter
from models import broadcast
from models.audience import recipients
from models.person import set_person

GOAL = "at most 3 x the floor; whoever writes meanwhile: p99 within 10 ms, worst within 40 ms"
EVERY_S = 0.005
_FLOOR = """INSERT INTO outbox (person_id, channel, kind, priority, name, topic, keys, text, buttons, urgent, passes_stop, broadcast_id,
 made_at, due_at, state, attempts, rank) SELECT person.id, address.channel, 'broadcast', 5, 'broadcast:' || ? || ':' || person.id,
 'broadcast', '{"broadcast": 1}', '', '[]', 0, 0, ?, ?, ?, 'queued', 0, 0 FROM person JOIN address ON address.person_id = person.id
 WHERE person.broadcasts AND person.stopped_at IS NULL AND address.state = 'ok' ORDER BY person.id"""


def run(size: Size) -> Finding:
    """To everybody; consent, language and door each."""
    people = size(100_000, 50)
    with town(people) as (path, engine):
        copy, units, waits, queued = twin(path), OneWriter(engine), list[float](), list[int]()
        with Session(engine) as session:
            numbers = [
                broadcast.create(session, "all", {"da": "Husk festen", "en": "The party"}, NOW) for _ in range(size.rounds)
            ]
            session.commit()

        def product(number: int) -> float:
            return 1000 * asyncio.run(_expanded(units, numbers[number], waits, queued))

        def floor(number: int) -> float:
            return 1000 * _floor(copy, number)

        took, least = in_turn(size, product, floor)
        units.close()
    assert queued == [people] * size.rounds, "everybody is told"
    p99, worst = 1000 * share(waits, 0.99), 1000 * max(waits)
    figures = {"ms": took, "meanwhile_p99_ms": p99, "meanwhile_worst_ms": worst, "people": people}
    return Finding("expand", figures, least, took / least, GOAL, took / least <= 3 and p99 <= 10 and worst <= 40)


async def _expanded(units: OneWriter, number: int, waits: list[float], queued: list[int]) -> float:
    begun, done, count = time.perf_counter(), asyncio.Event(), 0
    meanwhile = asyncio.create_task(_somebody(units, waits, done))
    people = await units.read(lambda session: recipients(session, "all"))
    for first in range(0, len(people), broadcast.CHUNK):
        chunk = people[first : first + broadcast.CHUNK]
        count += await units.write(lambda session, chunk=chunk: broadcast.expand(session, number, chunk, NOW))  # type: ignore[misc]
    took = time.perf_counter() - begun
    queued.append(count)
    done.set()
    await meanwhile
    return took


async def _somebody(units: OneWriter, waits: list[float], done: asyncio.Event) -> None:
    """A unit that writes one row, again and again."""
    while not done.is_set():
        begun = time.perf_counter()
        await units.write(lambda session: set_person(session, 1, last_heard_at=NOW))
        waits.append(time.perf_counter() - begun)
        await asyncio.sleep(EVERY_S)


def _floor(path: Path, number: int) -> float:
    connection: sqlite3.Connection = raw(path)
    row = connection.execute("INSERT INTO broadcast (audience, texts, made_at) VALUES ('all', '{}', ?) RETURNING id", (str(NOW),))
    broadcast_id = row.fetchone()[0]
    begun, at = time.perf_counter(), NOW.replace(tzinfo=None).isoformat(" ")
    connection.execute(_FLOOR, (number, broadcast_id, at, at))
    took = time.perf_counter() - begun
    connection.close()
    return took
