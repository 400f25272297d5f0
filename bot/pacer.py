"""The pace of one door: absolute deadlines, so that the limit is met exactly, and a catch-up after a stall that is capped."""

import asyncio
from collections.abc import Callable

# After a stall no more than this much is caught up: a burst would be refused.
CATCH_UP_S = 0.02


class Pacer:
    """Gives out slots at `rate` a second; `clock` and `sleep` are the event loop's unless a test brings its own."""

    def __init__(self, rate: float, clock: Callable[[], float] | None = None):
        self.rate = rate
        self._clock = clock or asyncio.get_event_loop().time
        self._next = 0.0

    async def slot(self, weight: int = 1) -> None:
        """Returns when `weight` units may leave."""
        deadline = self.reserve(weight)
        delay = deadline - self._clock()
        if delay > 0:
            await asyncio.sleep(delay)

    def reserve(self, weight: int = 1) -> float:
        """The moment of the next slot, on this pacer's clock, which is taken by asking."""
        at = max(self._next, self._clock() - CATCH_UP_S)
        self._next = at + weight / self.rate
        return at

    def halt(self, seconds: float) -> None:
        """The provider wants quiet on the whole door."""
        self._next = max(self._next, self._clock() + seconds)
