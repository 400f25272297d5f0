"""How often one visitor may write, counted in this process."""

from collections import deque
from time import monotonic

MINUTE_S = 60
# Above so many visitors those of more than a minute ago are forgotten.
MOST_KEPT = 10_000


class Limiter:
    """So many a minute by key."""

    def __init__(self) -> None:
        self._seen: dict[str, deque[float]] = {}

    def allows(self, key: str, most: int) -> bool:
        """True and counted, or False where it is too many."""
        now = monotonic()
        seen = self._seen.setdefault(key, deque())
        while seen and seen[0] < now - MINUTE_S:
            seen.popleft()
        if len(seen) >= most:
            return False
        seen.append(now)
        if len(self._seen) > MOST_KEPT:
            self._seen = {each: times for each, times in self._seen.items() if times and times[-1] > now - MINUTE_S}
        return True
