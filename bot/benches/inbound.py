"""Raw Telegram bytes → understood → committed reply. Floor: the library's reading, and one raw transaction of the same rows."""

import asyncio
import sqlite3
import time
from collections.abc import Iterator
from itertools import islice

from bot.benches.measure import Finding, Size, in_turn, share
from bot.benches.rows import Listener, Statement, Written, raw, write
from bot.benches.stage import town, twin
from bot.benches.talk import answered, updates
from bot.units import OneWriter

GOAL, MOST = "at most 4 x the floor", 4.0


def run(size: Size) -> Finding:
    """One message at a time."""
    return measured("inbound", size, 1, (GOAL, MOST))


def measured(name: str, size: Size, at_once: int, goal: tuple[str, float]) -> Finding:
    """So many messages in flight, each answered before another takes its place."""
    people, batch = size(50_000, 20), size(400, 12)
    with town(people, size(200, 20), size(200_000, 10)) as (path, engine):
        copy = twin(path)
        written, units, floor_rows = Written(engine), OneWriter(engine), raw(copy)
        bodies: Iterator[bytes] = updates(people)
        now: list[list[bytes]] = [[]]
        waits: list[float] = []

        def product(_round: int) -> float:
            now[0] = list(islice(bodies, batch))
            return 1000 * asyncio.run(_in_flight(units, now[0], at_once, waits)) / batch

        def floor(_round: int) -> float:
            rows = written.taken()
            assert len(rows) == batch, "a message is a unit of work"
            return 1000 * asyncio.run(_floor(floor_rows, now[0], rows)) / batch

        product(0)  # what is read and built once is read and built
        floor(0)
        waits.clear()
        took, least = in_turn(size, product, floor)
        units.close()
        floor_rows.close()
    figures = {"ms": took, "p99_ms": 1000 * share(waits, 0.99), "worst_ms": 1000 * max(waits), "messages": len(waits)}
    return Finding(name, figures, least, took / least, goal[0], took / least <= goal[1])


async def _in_flight(units: OneWriter, bodies: list[bytes], at_once: int, waits: list[float]) -> float:
    left = iter(bodies)

    async def serve() -> None:
        for body in left:
            begun = time.perf_counter()
            await answered(units, body)
            waits.append(time.perf_counter() - begun)

    begun = time.perf_counter()
    await asyncio.gather(*(serve() for _ in range(at_once)))
    return time.perf_counter() - begun


async def _floor(connection: sqlite3.Connection, bodies: list[bytes], rows: list[list[Statement]]) -> float:
    listener = Listener()
    async with listener.application:
        begun = time.perf_counter()
        for body, unit in zip(bodies, rows, strict=True):
            await listener.hear(body)
            write(connection, unit)
        return time.perf_counter() - begun
