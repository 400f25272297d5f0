"""Killed (-9) again and again while people write and a broadcast leaves: what was acknowledged stands, what was said is known.

A message is acknowledged once it is committed; the provider notes what it was given. No floor: what counts is what is lost.
"""

import asyncio
import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryFile

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from bot.benches import children
from bot.benches.measure import Finding, Size
from bot.benches.outgoing import PROVIDER_S, house, no_file, queue
from bot.benches.stage import RULES, by_sms, town
from bot.benches.talk import answered, update
from bot.channels.port import Outbound, Outcome
from bot.dispatcher import CLAIM_S, Dispatcher, Door
from bot.units import OneWriter
from models.base import engine_for
from models.heard import Heard
from models.outbox import Outbox
from models.record import rescue

GOAL = "0 acknowledged and lost; undecided within rate x latency and two batches a kill; only a free reply ever twice"
RATE = 100.0
MOST_UNDECIDED = RATE * PROVIDER_S + 2 * RATE * CLAIM_S


def run(size: Size) -> Finding:
    """As many kills as a minute holds, each at another moment."""
    kills, chance = size(30, 1), Random(7)  # noqa: S311 - the same moments each time
    with town(2000) as (path, engine), TemporaryFile("w+") as told:
        queue(engine, [number for number in range(1, 2001) if not by_sms(number)])
        for number in range(kills):
            _killed(path, number, told.fileno(), chance.uniform(0.05, 0.8))
        told.seek(0)
        lines = Counter(told.read().split("\n"))
        lost, twice, undecided = _missing(engine, lines), _twice(engine, lines), _undecided(engine)
    figures = {"kills": kills, "acknowledged": sum(line.startswith("heard ") for line in lines), "lost": lost,
               "undecided_a_kill": undecided / kills, "said_twice": twice}  # fmt: skip
    met = not lost and not twice and undecided / kills <= MOST_UNDECIDED
    return Finding("crash", figures, None, None, GOAL, met)


def _killed(path: Path, number: int, told: int, after: float) -> None:
    """One life: killed so long after its first answer, whatever it is doing."""
    command = [sys.executable, "-m", "bot.benches.crash", str(path), str(number)]
    with subprocess.Popen(command, cwd=children.ROOT, stdout=subprocess.PIPE, stderr=told, text=True) as bot:  # noqa: S603 - ours
        assert bot.stdout is not None
        assert bot.stdout.readline() == "ready\n"
        time.sleep(after)
        bot.kill()


def _missing(engine: Engine, lines: Counter[str]) -> int:
    """Acknowledged, and not among what was heard."""
    with Session(engine) as session:
        heard = set(session.scalars(select(Heard.provider_id)))
    return sum(line.startswith("heard ") and line.split(" ")[1] not in heard for line in lines)


def _twice(engine: Engine, lines: Counter[str]) -> int:
    """Given to the provider twice, though it was no reply that costs nothing (docs/decisions/0001)."""
    again = [int(line.split(" ")[1]) for line, times in lines.items() if line.startswith("said ") and times > 1]
    with Session(engine) as session:
        return sum(session.get_one(Outbox, row_id).kind != "reply" for row_id in again)


def _undecided(engine: Engine) -> int:
    with Session(engine) as session:
        rescue(session, RULES, house(OneWriter(engine)).now(), all_of_them=True)
        session.commit()
        return session.scalar(select(func.count()).where(Outbox.state == "undecided")) or 0


async def _live(path: str, number: int) -> None:
    """A life: what was being sent is rescued, then people write and messages leave until the end."""
    units = OneWriter(engine_for(f"sqlite:///{path}"))
    here = house(units)
    await units.write(lambda session: rescue(session, RULES, here.now(), all_of_them=True))
    dispatcher = Dispatcher(here, {"telegram": Door("telegram", _said, RATE)}, no_file)
    serving = asyncio.create_task(dispatcher.run())
    for place in range(number * 10_000, number * 10_000 + 10_000):
        await answered(units, update(place, 1_000_000 + place % 1999 + 1, "hvad sker der i weekenden?"))
        os.write(2, f"heard {place}\n".encode())
        dispatcher.wake()
        if place == number * 10_000:  # everything is loaded
            os.write(1, b"ready\n")
    await serving


async def _said(message: Outbound) -> Outcome:
    os.write(2, f"said {message.row_id}\n".encode())
    await asyncio.sleep(PROVIDER_S)
    return Outcome("sent", str(message.row_id))


if __name__ == "__main__":
    asyncio.run(_live(sys.argv[1], int(sys.argv[2])))
