"""Several processes on one PostgreSQL: one way out that they share, one of them that polls, and any of them may die."""

import asyncio
import itertools
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from bot.benches import workers
from bot.benches.postgres import postgres
from bot.schema import upgrade
from bot.shared_pace import SharedPace
from bot.units import Pool
from models import pace
from models.base import engine_for
from models.one_chat import one_each
from models.outbox import Draft, Letter, Outbox, enqueue
from models.person import meet

NOW = datetime(2027, 1, 13, 9, 0, tzinfo=UTC)


@pytest.fixture
def url() -> Iterator[str]:
    """A PostgreSQL of its own."""
    try:
        with postgres(durable=False) as address:
            upgrade(engine_for(address))
            yield address
    except FileNotFoundError as missing:
        pytest.skip(str(missing))


def test_workers_that_are_killed_at_random_lose_nothing_say_nothing_twice_and_keep_one_pace(url):
    found = workers.measured(url, 2000, 8, 80)

    figures = dict(found.figures)
    assert {name: figures[name] for name in ("lost", "twice", "sent_unsaid")} == {"lost": 0, "twice": 0, "sent_unsaid": 0}
    assert (figures["worst_second"] <= 1.05, found.met) == (True, True), figures


def test_slots_of_several_processes_lie_behind_one_another_and_a_halt_moves_all_of_them(url):
    first, second = (SharedPace("telegram:1", 10, Pool(engine_for(url), 2)) for _ in range(2))

    with Session(engine_for(url)) as session:
        blocks = [each.reserve(session, 5).at for each in (first, second, first)]
        pace.halt(session, "telegram:1", 3)
        halted = second.reserve(session, 1).at - time.monotonic()

    assert [round(later - before, 1) for before, later in itertools.pairwise(blocks)] == [0.5, 0.5]
    assert 2.8 < halted < 3.1


def test_a_stall_costs_its_slots_and_makes_no_burst(url):
    async def left():
        shared, times = SharedPace("telegram:1", 50, Pool(engine_for(url), 2)), []

        async def leave():
            await shared.turn()
            times.append(time.monotonic())

        shared.grant(await shared._units.write(lambda session: shared.reserve(session, 10)))
        leaving = [asyncio.create_task(leave()) for _ in range(10)]
        await asyncio.sleep(0)
        time.sleep(0.15)  # on purpose: the loop stands still
        await asyncio.gather(*leaving)
        return times

    times = asyncio.run(left())

    assert len(times) == 10
    assert times[-1] - times[0] > 0.15


def test_two_processes_never_send_to_one_person_at_once_and_keep_the_order(url):
    engine = engine_for(url)
    with Session(engine) as session:
        who = meet(session, ("telegram", "1"), "da", None, NOW)
        ids = [enqueue(session, Draft(who.person_id, "reply", letter=Letter(text)), NOW) for text in ("a", "b")]
        session.commit()

    with Session(engine) as one, Session(engine) as other:
        mine = one_each(one, [one.get(Outbox, row_id) for row_id in ids], NOW)
        theirs = one_each(other, [other.get(Outbox, ids[1])], NOW)
        mine[0].state, mine[0].claimed_at = "sending", NOW
        one.commit()
        after = one_each(other, [other.get(Outbox, ids[1])], NOW)
        assert ([row.id for row in mine], theirs, after) == ([ids[0]], [], [])
