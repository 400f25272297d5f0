"""What became of sends, written down: outcomes that come within the same moment share a unit of work."""

import asyncio
import logging
from collections.abc import Mapping

from bot import post
from bot.channels.port import Outcome
from bot.house import House

log = logging.getLogger("nabobot.ledger")
# A kill meanwhile leaves what waits undecided; a unit of work for each outcome is most of what a message costs.
GATHERED_FOR_S = 0.05


class Ledger:
    """One for all doors of a process."""

    def __init__(self, house: House):
        self.house = house
        self._waiting: dict[int, Outcome] = {}
        self._writing: asyncio.Task[None] | None = None

    def note(self, row_id: int, outcome: Outcome) -> None:
        """Has an outcome written down soon."""
        self._waiting[row_id] = outcome
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write_all())

    async def settle(self) -> None:
        """Returns when everything is committed."""
        if self._writing is not None:
            await self._writing

    async def _write_all(self) -> None:
        while self._waiting:
            await asyncio.sleep(GATHERED_FOR_S)
            taken, self._waiting = self._waiting, {}
            await self._write(taken)

    async def _write(self, taken: Mapping[int, Outcome]) -> None:
        rules, now = self.house.rules, self.house.now()
        try:
            await self.house.units.write(lambda session: post.record_outcomes(session, taken, rules, now))
        except Exception as error:
            log.error("what became of rows %s is not written down: %s", [*taken], type(error).__name__)
            for row_id in taken if len(taken) > 1 else ():
                await self._write({row_id: taken[row_id]})
