"""The reminders' sweep where nothing is due, among more and more sign-ups. Floor: the same sweep among the fewest."""

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.benches.measure import Finding, Size, in_turn
from bot.benches.stage import NOW, RULES, fill, signups, town
from models.activity import Occurrence
from models.catalogue import catalogue
from models.signup import Signup
from scheduler import reminders

GOAL = "a million at most 2 x ten thousand, and at most 1 ms"
REPEATS = 200


def run(size: Size) -> Finding:
    """10,000, 100,000 and a million, swept in turn."""
    counts = (size(10_000, 20), size(100_000, 40), size(1_000_000, 60))
    with ExitStack() as stack:
        engines = [stack.enter_context(_planned(count, size(10_000, 20))) for count in counts]
        least, between, most = in_turn(size, *(partial(_swept, engine) for engine in engines))
    figures = {"ms": most, "ms_between": between, "sign_ups": counts[-1]}
    return Finding("sweep", figures, least, most / least, GOAL, most / least <= 2 and most <= 1)


@contextmanager
def _planned(count: int, people: int) -> Iterator[Engine]:
    """A town whose every occurrence is some days away, with so many sign-ups."""
    with town(people, 200) as (_, engine):
        with Session(engine) as session:
            targets = sorted(catalogue(session).occurrences)
            table: Any = Occurrence.__table__
            later = RULES.wall(NOW) + timedelta(days=5)
            session.execute(table.update().values(start=later, end=later + timedelta(hours=2)))
            session.commit()
        fill(engine, Signup, signups(count, people, targets))
        yield engine


def _swept(engine: Engine, _round: int) -> float:
    """Milliseconds a sweep."""
    with Session(engine) as session:
        begun = time.perf_counter()
        queued = [reminders.run(session, RULES, NOW)["queued"] for _ in range(REPEATS)]
        took = time.perf_counter() - begun
    assert not any(queued), "nothing is due"
    return 1000 * took / REPEATS
