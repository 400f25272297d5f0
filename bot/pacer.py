"""The pace of one door: absolute deadlines, so that the limit is met exactly, and a catch-up after a stall that is capped."""

import asyncio
from collections.abc import Awaitable, Callable

# After a stall no more than this much is caught up: a burst would be refused.
CATCH_UP_S = 0.02


class Pacer:
    """Gives out slots at `rate` a second; `clock` and `sleep` are the event loop's unless a test brings its own."""

    def __init__(self, rate: float, clock: Callable[[], float] | None = None):
        self.rate = rate
        self._clock = clock or asyncio.get_event_loop().time
        self._next = self._halted = 0.0

    def turn(self, _priority: int = 0, weight: int = 1) -> Awaitable[None]:
        """Takes the next slot by asking; returns when it has come."""
        return self.leave(self.reserve(weight), weight)

    async def leave(self, at: float, weight: int = 1) -> None:
        """Returns when the slot that was reserved has come; one that a halt or a stall has overtaken is given up for a later one."""
        while True:
            if at < max(self._halted, self._clock() - CATCH_UP_S):
                at = self.reserve(weight)
            if (delay := at - self._clock()) <= 0:
                return
            await asyncio.sleep(delay)

    def ahead_s(self) -> float:
        """Seconds until a slot is free."""
        return self._next - self._clock()

    def reserve(self, weight: int = 1) -> float:
        """The moment of the next slot, on this pacer's clock, which is taken by asking."""
        at = max(self._next, self._clock() - CATCH_UP_S)
        self._next = at + weight / self.rate
        return at

    def halt(self, seconds: float) -> None:
        """The provider wants quiet on the whole door: slots that were given out before are not good any more."""
        self._halted = self._clock() + seconds
        self._next = max(self._next, self._halted)
