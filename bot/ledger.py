"""What became of sends, written down: outcomes that wait for the writer together share a unit of work."""

import asyncio
import logging

from bot import post
from bot.channels.port import Outcome
from bot.house import House

log = logging.getLogger("nabobot.ledger")


class Ledger:
    """One for all doors of a process."""

    def __init__(self, house: House):
        self.house = house
        self._waiting: dict[int, Outcome] = {}
        self._writing = asyncio.Lock()

    async def note(self, row_id: int, outcome: Outcome) -> None:
        """Returns when the outcome is committed; whoever comes first writes for all who wait."""
        self._waiting[row_id] = outcome
        async with self._writing:
            if row_id in self._waiting:
                taken, self._waiting = self._waiting, {}
                await self._write(taken)

    async def _write(self, taken: dict[int, Outcome]) -> None:
        rules, now = self.house.rules, self.house.now()
        try:
            await self.house.units.write(lambda session: post.record_outcomes(session, taken, rules, now))
        except Exception as error:
            if len(taken) == 1:
                raise
            log.warning("%s outcomes are written down one by one: %s", len(taken), type(error).__name__)
            for row_id, outcome in taken.items():
                await self._write({row_id: outcome})
