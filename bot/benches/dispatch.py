"""A broadcast leaves over HTTP at 1,000 and at 30 a second, the provider taking 80 ms. Floor: the limit itself.

`busy` is the share of the limit that was used between the first message and the last; `cpu` is of one core, the provider's
own not counted.
"""

import asyncio
import time

from bot.benches.measure import Finding, Size
from bot.benches.outgoing import queue, sent
from bot.benches.provider import provider
from bot.benches.stage import by_sms, town
from bot.channels import telegram
from bot.channels.port import Outbound, Outcome
from bot.channels.telegram_transport import open_bot
from bot.units import OneWriter

GOAL = "99.5 % busy at both; at most 65 % of a core at 1,000/s and 10 % at 30/s"


def run(size: Size) -> Finding:
    """One run at each rate: the limit is the floor."""
    fast, fast_cpu = _measured(size(10_000, 20), 1000)
    slow, slow_cpu = _measured(size(600, 5), 30)
    figures = {"busy_1000": fast, "cpu_1000": fast_cpu, "busy_30": slow, "cpu_30": slow_cpu}
    met = min(fast, slow) >= 0.995 and fast_cpu <= 0.65 and slow_cpu <= 0.1
    return Finding("dispatch", figures, 1.0, 1 / fast, GOAL, met)


def _measured(count: int, rate: float) -> tuple[float, float]:
    """(busy, cpu) of sending so many at this rate."""
    people = [number for number in range(1, count * 2) if not by_sms(number)][:count]
    with town(people[-1]) as (_, engine), provider() as address:
        queue(engine, people)
        units = OneWriter(engine)
        begun, spent = time.perf_counter(), time.process_time()
        times = asyncio.run(_sent(units, address, rate, count))
        cpu = (time.process_time() - spent) / (time.perf_counter() - begun)
        units.close()
    return (count - 1) / rate / (times[-1] - times[0]), cpu


async def _sent(units: OneWriter, address: str, rate: float, count: int) -> list[float]:
    async with open_bot("1:bench", address) as bot:

        async def send(message: Outbound) -> Outcome:
            return await telegram.send(bot, message)

        return (await sent(units, {"telegram": (rate, send)}, count))["telegram"]
