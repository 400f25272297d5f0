"""Doing alone what one process at a time may do: the others wait, and go on within seconds where its holder dies."""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta

from bot.house import House
from models import lease

log = logging.getLogger("nabobot.lease")
# Whoever is silent for so long has lost it; asked for and renewed so often.
LASTS, EVERY_S = timedelta(seconds=6), 1.0


class Alone:
    """One thing to do alone. `do` works until the event that it is given is set."""

    def __init__(self, house: House, name: str, do: Callable[[asyncio.Event], Awaitable[None]]):
        self.house, self.name, self._do = house, name, do
        self.holder = secrets.token_hex(8)
        self._sure_until = 0.0

    async def run(self, stopping: asyncio.Event) -> None:
        """Takes turns with other processes until `stopping` is set."""
        while not stopping.is_set():
            if await self._held():
                await self._work(stopping)
            await _set_within(stopping, EVERY_S)
        with suppress(Exception):  # where the database is away it runs out by itself
            await self.house.units.write(lambda session: lease.give_back(session, self.name, self.holder))

    async def _work(self, stopping: asyncio.Event) -> None:
        log.info("this process does it from here on", extra={"lease": self.name})
        enough = asyncio.Event()
        working = asyncio.ensure_future(self._do(enough))
        while not working.done() and not await _set_within(stopping, EVERY_S):
            if not await self._held():
                log.warning("another process does it from here on", extra={"lease": self.name})
                break
        enough.set()
        await working

    async def _held(self) -> bool:
        """Takes or renews it. A database that is away takes nothing from whoever holds it, until it is about to run out."""
        loop, now = asyncio.get_running_loop(), self.house.now()
        asked_at = loop.time()
        try:
            async with asyncio.timeout(EVERY_S):
                held = await self.house.units.write(lambda session: lease.take(session, self.name, self.holder, now, LASTS))
        except Exception as error:
            log.warning("the lease cannot be asked for: %s", type(error).__name__)
            return loop.time() < self._sure_until
        # Asked again twice before it may be another's.
        self._sure_until = asked_at + LASTS.total_seconds() - 2 * EVERY_S if held else 0.0
        return held


async def _set_within(event: asyncio.Event, seconds: float) -> bool:
    with suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), seconds)
    return event.is_set()
