"""No sliding second holds more than the limit: Telegram at 20 and 30 a second, SMS at one beside them, batches back to back.

Floor: the limit. A strict bucket refuses what makes a second hold more than 1.05 x the limit.
"""

import asyncio
import time
from bisect import bisect_right
from collections.abc import Sequence
from itertools import count, pairwise

from bot.benches.measure import Finding, Size
from bot.benches.outgoing import Send, queue, sent, slow
from bot.benches.stage import by_sms, town
from bot.channels.port import Outbound, Outcome
from bot.units import OneWriter

GOAL = "at most 1.05 x in any second at 20/s and more; never two within a second at 1/s; 0 refused, also after a stall"
RATES = (20, 30)
STALL_S = 0.5
LEAST = 0.95  # at one a second: what is caught up after a stall (bot/pacer.py), and what a loop may be late


def run(size: Size) -> Finding:
    """So many seconds at each rate; in the middle the whole process stands still."""
    worst, refused, gaps = 0.0, 0, [60.0]
    for rate in RATES:
        fast, single = _measured(rate, size(12, 1))
        worst = max(worst, max(_within(fast)) / rate)
        refused += sum(count > 1.05 * rate for count in _within(fast))
        gaps += [later - before for before, later in pairwise(single)]
    figures = {"worst": worst, "least_gap_s": min(gaps), "refused": refused}
    return Finding("pace", figures, 1.0, worst, GOAL, worst <= 1.05 and min(gaps) >= LEAST and not refused)


def _within(times: Sequence[float]) -> list[int]:
    """How many left in the second that ends with each."""
    return [place - bisect_right(times, moment - 1) + 1 for place, moment in enumerate(times)]


def _measured(rate: int, seconds: int) -> tuple[list[float], list[float]]:
    """When Telegram's and when SMS's messages left: two broadcasts, one behind the other."""
    many = rate * seconds
    numbers = range(1, many * 12)
    telegram, sms = [n for n in numbers if not by_sms(n)][:many], [n for n in numbers if by_sms(n)][:seconds]
    with town(numbers[-1]) as (_, engine):
        for people in (telegram[: many // 2], telegram[many // 2 :], sms):
            queue(engine, people)
        units = OneWriter(engine)
        doors = {"telegram": (float(rate), _stalling(many // 2)), "sms": (1.0, slow)}
        times = asyncio.run(sent(units, doors, many + len(sms)))
        units.close()
    return times["telegram"], times["sms"]


def _stalling(at: int) -> Send:
    """A provider at whose message of this number everything stands still for a while."""
    numbers = count()

    async def send(message: Outbound) -> Outcome:
        if next(numbers) == at:
            time.sleep(STALL_S)  # on purpose: the loop stands still
        return await slow(message)

    return send
