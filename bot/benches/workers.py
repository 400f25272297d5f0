"""Several worker processes on one PostgreSQL, killed (-9) at random while a broadcast leaves: nothing lost, nothing twice, one pace.

No floor: the limit is the measure. A message that was on its way at a kill is undecided, and listed (docs/decisions/0001).
"""

import asyncio
import os
import signal
import subprocess
import sys
import time
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from bot.benches import children
from bot.benches.measure import Finding, Size
from bot.benches.outgoing import TEXTS, no_file
from bot.benches.postgres import MEND, postgres
from bot.benches.stage import RULES, fill
from bot.channels.port import Outbound, Outcome
from bot.dispatcher import CLAIM_S, Dispatcher, Door
from bot.house import House
from bot.schema import upgrade
from bot.shared_pace import SharedPace
from bot.units import Pool
from models import broadcast
from models.base import engine_for
from models.outbox import Outbox
from models.person import Address, Person
from models.record import rescue

GOAL = "0 lost, 0 said twice, at most 1.05 x the limit in any second over all processes; undecided within what was on its way"
WORKERS, RATE, PROVIDER_S = 4, 200, 0.08
# What a kill leaves: what the provider has not answered yet, and two batches.
ON_ITS_WAY_S = PROVIDER_S + 2 * CLAIM_S


def run(size: Size) -> Finding:
    """20,000 messages at 200 a second by four workers, one of which dies about every second."""
    try:
        with postgres(durable=False) as url:
            return measured(url, size(20_000, 200), size(60, 1), RATE)
    except FileNotFoundError:
        return Finding("workers", {"skipped": MEND}, None, None, GOAL, None)


def measured(url: str, messages: int, kills: int, rate: int) -> Finding:
    """Sends so many messages while so many workers die; each is followed by another."""
    _fill(url, messages)
    with TemporaryDirectory() as folder:
        _let_work(url, Path(folder), kills, rate)
        said = [line.split() for path in Path(folder).iterdir() for line in path.read_text().splitlines()]
    times, rows = sorted(float(at) for at, _ in said), Counter(int(row) for _, row in said)
    states = _settled(url)
    lost = messages - states["sent"] - states["undecided"] - states["failed"]
    pace = _within(times) / rate
    twice, unsaid = len(said) - len(rows), max(0, states["sent"] - len(rows))
    figures = {"messages": messages, "kills": kills, "said": len(rows), "lost": lost, "twice": twice,
               "sent_unsaid": unsaid, "undecided": states["undecided"], "worst_second": pace,
               "busy": messages / rate / (times[-1] - times[0])}  # fmt: skip
    few = states["undecided"] <= kills * rate * ON_ITS_WAY_S
    met = not (lost or twice or unsaid or states["failed"]) and pace <= 1.05 and few
    return Finding("workers", figures, 1.0, pace, GOAL, met)


def _fill(url: str, messages: int) -> None:
    engine, now = engine_for(url), datetime.now(UTC)
    upgrade(engine)
    numbers = range(1, messages + 1)
    person = {"language": "da", "language_chosen": False, "met_at": now, "welcomed": True, "digest": False, "broadcasts": True,
              "certificate_in_order": False}  # fmt: skip
    fill(engine, Person, ({"id": number, **person} for number in numbers))
    door = {"channel": "telegram", "state": "ok", "failures": 0}
    fill(engine, Address, ({"id": number, "person_id": number, "value": str(number), **door} for number in numbers))
    with Session(engine) as session:
        broadcast.expand(session, broadcast.create(session, "all", TEXTS, now), numbers, now)
        session.commit()
    engine.dispose()


def _let_work(url: str, folder: Path, kills: int, rate: int) -> None:
    """Workers until nothing is queued any more. Whoever dies has sent something before, and is followed by another."""
    chance, engine = Random(7), engine_for(url)  # noqa: S311 - the same moments each time
    at_work = [_Worker(url, folder, rate) for _ in range(WORKERS)]
    while _waiting(engine):
        time.sleep(chance.uniform(0.3, 1.0) if kills else 0.2)
        busy = [each for each in at_work if each.told.stat().st_size]
        if kills and busy:
            kills -= 1
            dead = chance.choice(busy)
            dead.end(dead.process.kill)
            at_work[at_work.index(dead)] = _Worker(url, folder, rate)
    time.sleep(1)
    for each in at_work:
        each.end(each.process.terminate)
    engine.dispose()


class _Worker:
    """A process that sends, and the file that it notes in what it has said."""

    def __init__(self, url: str, folder: Path, rate: int):
        self.told = folder / str(time.monotonic_ns())
        command = [sys.executable, "-m", "bot.benches.workers", url, str(rate)]
        with self.told.open("wb") as told:
            self.process = subprocess.Popen(command, cwd=children.ROOT, stdout=told)  # noqa: S603 - ours

    def end(self, how: Callable[[], None]) -> None:
        """Ends it, and returns once it is gone."""
        how()
        self.process.wait(20)


def _waiting(engine: Engine) -> bool:
    with Session(engine) as session:
        return session.scalar(select(Outbox.id).where(Outbox.state == "queued").limit(1)) is not None


def _settled(url: str) -> Counter[str]:
    """How many are in which state, once nobody works any more."""
    engine = engine_for(url)
    with Session(engine) as session, session.begin():
        rescue(session, RULES, datetime.now(UTC), all_of_them=True)
        states = session.execute(select(Outbox.state, func.count()).where(Outbox.kind == "broadcast").group_by(Outbox.state))
        found = Counter({row[0]: row[1] for row in states})
    engine.dispose()
    return found


def _within(times: Sequence[float]) -> int:
    """The most that left in a second that ends with one of them."""
    return max(place - bisect_right(times, moment - 1) + 1 for place, moment in enumerate(times))


async def _work(url: str, rate: int) -> None:
    """A worker's way out, until SIGTERM."""
    units = Pool(engine_for(url), 4)
    house = House(replace(RULES, quiet_from=None), units, _nobody)
    door = Door("telegram", _said, rate, shared=SharedPace("telegram:bench", rate, units))
    dispatcher = Dispatcher(house, {"telegram": door}, no_file)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, dispatcher.stop)
    await dispatcher.run()
    units.close()


async def _said(message: Outbound) -> Outcome:
    os.write(1, f"{time.monotonic():.6f} {message.row_id}\n".encode())  # one clock for all processes of a machine
    await asyncio.sleep(PROVIDER_S)
    return Outcome("sent", str(message.row_id))


async def _nobody(_inbound: object) -> None:
    """Nobody writes."""


if __name__ == "__main__":
    asyncio.run(_work(sys.argv[1], int(sys.argv[2])))
