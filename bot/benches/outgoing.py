"""The way out for the benches: a dispatcher over a town with a broadcast queued, and what was sent when."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.benches.stage import NOW, RULES
from bot.channels.port import Outbound, Outcome
from bot.dispatcher import Dispatcher, Door
from bot.house import House
from bot.units import OneWriter
from models import broadcast

PROVIDER_S = 0.08
TEXTS = {"da": "Husk fællesspisning i aften kl. 17.30 i Fælleshuset.", "en": "Remember the communal dinner tonight at 5.30 pm."}
Send = Callable[[Outbound], Awaitable[Outcome]]


class Bench(House):
    """A house whose clock begins at the town's morning."""

    def now(self) -> datetime:
        """The town's morning, and what has passed since this computer started."""
        return NOW + timedelta(seconds=time.monotonic())


def house(units: OneWriter) -> Bench:
    """A house that accepts nothing: what is queued only goes out."""
    return Bench(RULES, units, _nobody)


def queue(engine: Engine, people: Sequence[int]) -> None:
    """A broadcast to these people, due at once."""
    with Session(engine) as session:
        number = broadcast.create(session, "all", TEXTS, NOW)
        broadcast.expand(session, number, people, NOW)
        session.commit()


async def slow(_message: Outbound) -> Outcome:
    """A provider that takes its time and says yes."""
    await asyncio.sleep(PROVIDER_S)
    return Outcome("sent", "1")


async def sent(units: OneWriter, doors: Mapping[str, tuple[float, Send]], count: int) -> dict[str, list[float]]:
    """When each message was handed to its door's provider, until so many were and all are recorded."""
    times: dict[str, list[float]] = {channel: [] for channel in doors}
    made = {channel: Door(channel, _noted(send, times[channel]), rate) for channel, (rate, send) in doors.items()}
    dispatcher = Dispatcher(house(units), made, no_file)
    serving = asyncio.create_task(dispatcher.run())
    while sum(len(each) for each in times.values()) < count and not serving.done():
        await asyncio.sleep(0.01)
    dispatcher.stop()
    await serving
    return times


def _noted(send: Send, times: list[float]) -> Send:
    async def noted(message: Outbound) -> Outcome:
        times.append(time.perf_counter())
        return await send(message)

    return noted


async def no_file(_row: object) -> None:
    """Nothing is attached."""


async def _nobody(_inbound: object) -> None:
    """Nobody writes."""
