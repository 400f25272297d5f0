"""The pace of one door over several processes: slots are reserved in the database in blocks, together with what is claimed."""

import asyncio
import logging
import time
from collections import deque
from dataclasses import dataclass
from heapq import heappop

from sqlalchemy.orm import Session

from bot.house import Units
from bot.pacer import CATCH_UP_S, Line
from models import pace

log = logging.getLogger("nabobot.pace")


@dataclass(slots=True)
class Block:
    """Slots of this process alone: when the next one is (`time.monotonic`), and what weight there is left."""

    at: float
    left: float


class SharedPace(Line):
    """As bot/pacer.py's Pacer, over all processes on one database. `name` says which door and sender."""

    def __init__(self, name: str, rate: float, units: Units):
        super().__init__(time.monotonic)
        self.name, self.rate, self._units = name, rate, units
        self._blocks: deque[Block] = deque()
        self._taken_until = self._halt_s = 0.0

    def ahead_s(self) -> float:
        """Seconds for which the door has something to send, in whatever process, as far as was heard."""
        return max(0.0, self._taken_until - self._clock())

    def may_reserve(self, session: Session, ahead_s: float) -> bool:
        """False while others have reserved everything for longer than that."""
        taken_s = pace.ahead_s(session, self.name)
        self._taken_until = self._clock() + taken_s
        return taken_s <= ahead_s

    def reserve(self, session: Session, weight: int) -> Block:
        """Slots for what this unit of work claimed; they are this process's once it is committed: see `grant`."""
        begins_s = pace.reserve(session, self.name, weight / self.rate)
        return Block(self._clock() + begins_s, weight)

    def grant(self, block: Block) -> None:
        """These slots may be used."""
        self._blocks.append(block)
        self._taken_until = block.at + block.left / self.rate
        self._give_on()

    def halt(self, seconds: float) -> None:
        """The provider wants quiet on the whole door: every process's next blocks begin after that."""
        self._halt_s = seconds
        self._blocks.clear()
        self._give_on()

    async def _give(self) -> None:
        while self._waiting or self._halt_s:
            if not self._blocks or self._halt_s:
                await self._renew()
            elif (delay := self._blocks[0].at - self._clock()) > 0:
                await asyncio.sleep(delay)
            else:
                self._give_one(late_s=-delay)

    def _give_one(self, late_s: float) -> None:
        """One slot to whoever is first; one that a stall has overtaken is nobody's any more."""
        block = self._blocks[0]
        weight, turn = (1, None) if late_s > CATCH_UP_S else heappop(self._waiting)[2:]
        block.at, block.left = block.at + weight / self.rate, block.left - weight
        if block.left <= 0:
            self._blocks.popleft()
        if turn is not None and not turn.done():
            turn.set_result(self._clock())

    async def _renew(self) -> None:
        """Slots for those who lost theirs to a stall or a halt."""
        halt_s, weight = self._halt_s, self._weight()
        try:
            block = await self._units.write(lambda session: self._halt_and_reserve(session, halt_s, weight))
        except Exception as error:
            log.warning("no slots of %s can be had: %s", self.name.partition(":")[0], type(error).__name__)
            await asyncio.sleep(1)
            return
        if self._halt_s == halt_s:
            self._halt_s = 0.0
        if weight:
            self.grant(block)

    def _halt_and_reserve(self, session: Session, halt_s: float, weight: int) -> Block:
        if halt_s:
            pace.halt(session, self.name, halt_s)
        return self.reserve(session, weight)
