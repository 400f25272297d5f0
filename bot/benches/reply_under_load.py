"""Somebody writes while a broadcast leaves at 1,000 a second: when does the answer leave? Floor: the provider's 80 ms."""

import asyncio
import time

from sqlalchemy.orm import Session

from bot.benches.measure import Finding, Size, share
from bot.benches.outgoing import PROVIDER_S, house, no_file, queue, slow
from bot.benches.stage import NOW, by_sms, town
from bot.channels.port import Outbound, Outcome
from bot.dispatcher import Dispatcher, Door
from bot.units import OneWriter
from models.outbox import Draft, Letter, enqueue

GOAL = "99th percentile at most 60 ms above the provider's latency"
RATE, EVERY_S = 1000.0, 0.1


def run(size: Size) -> Finding:
    """Replies to people who get no broadcast, one every tenth of a second, until the broadcast is out."""
    count = size(10_000, 30)
    people = [number for number in range(1, count * 2) if not by_sms(number)][: count + size(80, 2)]
    writers = people[count:]
    with town(people[-1]) as (_, engine):
        queue(engine, people[:count])
        units = OneWriter(engine)
        waits = [1000 * wait for wait in asyncio.run(_replied(units, writers))]
        units.close()
    floor = 1000 * PROVIDER_S
    figures = {"p99_ms": share(waits, 0.99), "median_ms": share(waits, 0.5), "replies": len(waits)}
    return Finding("reply-under-load", figures, floor, figures["p99_ms"] / floor, GOAL, figures["p99_ms"] <= floor + 60)


async def _replied(units: OneWriter, writers: list[int]) -> list[float]:
    asked: dict[str, float] = {}
    waits: list[float] = []

    async def send(message: Outbound) -> Outcome:
        outcome = await slow(message)
        if message.text in asked:
            waits.append(time.perf_counter() - asked[message.text])
        return outcome

    here = house(units)
    dispatcher = Dispatcher(here, {"telegram": Door("telegram", send, RATE)}, no_file)
    serving = asyncio.create_task(dispatcher.run())
    for number in writers:
        await asyncio.sleep(EVERY_S)
        await units.write(lambda session, number=number: _reply(session, number))  # type: ignore[misc]
        asked[f"svar {number}"] = time.perf_counter()
        dispatcher.wake()
    while len(waits) < len(writers):
        await asyncio.sleep(0.01)
    dispatcher.stop()
    await serving
    return waits


def _reply(session: Session, number: int) -> None:
    enqueue(session, Draft(number, "reply", letter=Letter(f"svar {number}"), address_id=number, channel="telegram"), NOW)
