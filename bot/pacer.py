"""The pace of one door: absolute deadlines, so that the limit is met exactly, and a catch-up after a stall that is capped."""

import asyncio
from collections.abc import Callable
from heapq import heappop, heappush
from itertools import count

# After a stall no more than this much is caught up: a burst would be refused.
CATCH_UP_S = 0.02


class Line:
    """Whoever waits for a slot of a door. `_give` hands the slots out as they come, as long as anybody waits."""

    def __init__(self, clock: Callable[[], float]):
        self._clock = clock
        self._waiting: list[tuple[int, int, int, asyncio.Future[float]]] = []
        self._numbers = count()
        self._giving: asyncio.Task[None] | None = None

    async def turn(self, priority: int = 0, weight: int = 1) -> None:
        """Returns when a slot has come. The smaller priority goes first, then whoever asked first.

        Nobody has a slot before it is there, and one that a stall has overtaken is given up for a later one.
        """
        number = next(self._numbers)
        while True:
            mine = asyncio.get_running_loop().create_future()
            heappush(self._waiting, (priority, number, weight, mine))
            self._give_on()
            if self._clock() - await mine <= CATCH_UP_S:
                return

    def _give_on(self) -> None:
        if self._giving is None or self._giving.done():
            self._giving = asyncio.create_task(self._give())

    async def _give(self) -> None:
        raise NotImplementedError

    def _weight(self) -> int:
        """Of all who wait."""
        return sum(weight for _, _, weight, _ in self._waiting)


class Pacer(Line):
    """Gives out slots at `rate` a second; `clock` is the event loop's unless a test brings its own."""

    def __init__(self, rate: float, clock: Callable[[], float] | None = None):
        super().__init__(clock or asyncio.get_event_loop().time)
        self.rate = rate
        self._next = 0.0

    async def _give(self) -> None:
        while self._waiting:
            if (delay := self._next - self._clock()) > 0:
                await asyncio.sleep(delay)
                continue
            *_, weight, turn = heappop(self._waiting)
            if not turn.done():
                self.reserve(weight)
                turn.set_result(self._clock())

    def ahead_s(self) -> float:
        """Seconds for which there is something to send: until everybody who waits has had their turn."""
        return max(0.0, self._next - self._clock()) + self._weight() / self.rate

    def reserve(self, weight: int = 1) -> float:
        """The moment of the next slot, on this pacer's clock, which is taken by asking."""
        at = max(self._next, self._clock() - CATCH_UP_S)
        self._next = at + weight / self.rate
        return at

    def halt(self, seconds: float) -> None:
        """The provider wants quiet on the whole door."""
        self._next = max(self._next, self._clock() + seconds)
