"""100 messages at once while the provider takes 80 ms a reply: how long until each reply is queued and committed.

Floor: the library's reading and raw transactions of the same rows, one after the other. The peer (`peer_p99_ms`) is the
library's default, whose handler awaits its send, so that updates wait for one another.
"""

import asyncio
import time
from itertools import islice
from typing import Any

from bot.benches.measure import Finding, Size, in_turn, share
from bot.benches.rows import Listener, Written, raw, write
from bot.benches.stage import town, twin
from bot.benches.talk import answered, updates
from bot.units import OneWriter

GOAL = "99th percentile at most 100 ms"
PROVIDER_S = 0.08


def run(size: Size) -> Finding:
    """The 99th percentile of each burst, the median of the bursts."""
    people, many = size(5000, 20), size(100, 5)
    with town(people, size(200, 20)) as (path, engine):
        copy = twin(path)
        written, units, rows = Written(engine), OneWriter(engine), raw(copy)
        bodies = updates(people)
        burst: list[bytes] = []

        def product(_round: int) -> float:
            burst[:] = islice(bodies, many)
            return 1000 * share(asyncio.run(_answered(units, burst)), 0.99)

        def floor(_round: int) -> float:
            return 1000 * share(asyncio.run(_floor(rows, burst, written.taken())), 0.99)

        product(0)
        floor(0)
        took, least = in_turn(size, product, floor)
        units.close()
        rows.close()
    peer = 1000 * share(asyncio.run(_one_by_one(burst)), 0.99)
    return Finding("burst", {"p99_ms": took, "peer_p99_ms": peer}, least, took / least, GOAL, took <= 100)


async def _answered(units: OneWriter, burst: list[bytes]) -> list[float]:
    begun = time.perf_counter()

    async def one(body: bytes) -> float:
        await answered(units, body)
        return time.perf_counter() - begun

    return await asyncio.gather(*(one(body) for body in burst))


async def _floor(connection: Any, burst: list[bytes], rows: list[Any]) -> list[float]:
    listener, waits = Listener(), []
    async with listener.application:
        begun = time.perf_counter()
        for body, unit in zip(burst, rows, strict=True):
            await listener.hear(body)
            write(connection, unit)
            waits.append(time.perf_counter() - begun)
    return waits


async def _one_by_one(burst: list[bytes]) -> list[float]:
    listener, waits = Listener(), []
    async with listener.application:
        begun = time.perf_counter()
        for body in burst:
            await listener.hear(body)
            waits.append(time.perf_counter() - begun)
            await asyncio.sleep(PROVIDER_S)
    return waits
