"""The same promises on a real PostgreSQL: the suites of models, jobs, conversations, web and command line run again there, and races are real."""

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import inbox, post
from bot.benches.postgres import postgres
from bot.channels.port import Inbound, Outcome
from bot.schema import upgrade
from bot.units import Pool
from models import link, seats
from models import offer as offers
from models.base import engine_for
from models.catalogue import catalogue
from models.neighbourhood import put
from models.outbox import Draft, Letter, Outbox, enqueue
from models.person import meet
from models.signup import Household, Signup
from tests.town import NOW, RULES, activity

ROOT = Path(__file__).parents[2]
SUITES = ("tests/models", "tests/scheduler", "tests/conversations", "tests/web", "tests/bot")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A PostgreSQL of its own."""
    try:
        with postgres(durable=False) as address:
            yield address
    except FileNotFoundError as missing:
        pytest.skip(str(missing))


def test_the_suites_pass_on_postgresql(url):
    environment = os.environ | {"NABOBOT_TEST_DATABASE": url, "HYPOTHESIS_PROFILE": "default"}

    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider", *SUITES], cwd=ROOT, env=environment, capture_output=True,
        text=True, check=False,
    )  # fmt: skip

    assert ran.returncode == 0, ran.stdout[-4000:]


@pytest.fixture
def engine(url):
    """A migrated database with one dinner of five places, emptied afterwards."""
    made = engine_for(url)
    upgrade(made)
    with Session(made) as session:
        put(session, {"name": "Prøve", "activities": [activity(capacity=5)]}, RULES, NOW)
        session.commit()
    yield made
    with made.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    made.dispose()


def _at_once(count, work):
    results, gate = [], threading.Barrier(count)

    def one(number):
        gate.wait()
        results.append(work(number))

    threads = [threading.Thread(target=one, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_twelve_families_at_once_never_oversell_five_places(engine):
    def sign_up(number):
        with Session(engine) as session:
            who = meet(session, ("telegram", str(number)), "da", None, NOW)
            offer = catalogue(session).activities["suppe"]
            joined = seats.join(session, offer, "suppe@2027-01-20", (who.person_id, Household(1, 1)), NOW)
            session.commit()
            return joined.result

    results = _at_once(12, sign_up)

    with Session(engine) as session:
        taken = session.scalar(select(func.sum(Signup.adults + Signup.children)).where(Signup.standing == "confirmed"))
    assert (sorted(results), taken) == (["confirmed"] * 2 + ["full"] * 10, 4)


def test_an_offer_that_lapsed_meanwhile_cannot_be_taken_and_is_not_oversold(engine):
    with Session(engine) as session:
        people = [meet(session, ("telegram", str(number)), "da", None, NOW).person_id for number in range(2)]
        offer = catalogue(session).activities["suppe"]
        for person_id in people:
            seats.join(session, offer, "suppe@2027-01-20", (person_id, Household(5, 0)), NOW, queue=True)
        offers.pass_on(session, offer, "suppe@2027-01-20", RULES, NOW)
        session.commit()
    later = NOW + timedelta(days=1)

    with Session(engine) as slow, Session(engine) as sweep:
        row = seats.live_on(slow, people[0], "suppe@2027-01-20")
        offer = catalogue(sweep).activities["suppe"]
        offers.decline(sweep, offers.lapsed(sweep, later)[0], later)
        offers.pass_on(sweep, offer, "suppe@2027-01-20", RULES, later)
        sweep.commit()
        with pytest.raises(seats.Overtaken):
            offers.accept(slow, row, Household(5, 0), NOW)

    with Session(engine) as session:
        room = seats.room_of(session, catalogue(session).activities["suppe"], "suppe@2027-01-20")
    assert (room.people, room.offered) == (0, 5)


def test_two_processes_that_claim_at_once_send_each_row_once(engine):
    with Session(engine) as session:
        who = meet(session, ("telegram", "1"), "da", None, NOW)
        for _ in range(40):
            enqueue(
                session, Draft(who.person_id, "reply", letter=Letter("hej"), address_id=who.address_id, channel="telegram"), NOW
            )
        session.commit()

    def work(_number):
        mine = []
        with Session(engine) as session:
            while claimed := post.claim(session, RULES, NOW, 3):
                session.commit()
                mine += [row.row_id for row in claimed]
                for row in claimed:
                    post.record_outcome(session, row.row_id, Outcome("sent", str(row.row_id)), RULES, NOW)
                session.commit()
        return mine

    claimed = [row for mine in _at_once(4, work) for row in mine]

    with Session(engine) as session:
        sent = session.scalar(select(func.count()).select_from(Outbox).where(Outbox.state == "sent"))
    assert (len(claimed), len(set(claimed)), sent) == (40, 40, 40)


def test_a_named_notice_from_eight_sweeps_at_once_stands_once(engine):
    with Session(engine) as session:
        who = meet(session, ("telegram", "1"), "da", None, NOW)
        session.commit()

    def sweep(_number):
        with Session(engine) as session:
            made = enqueue(session, Draft(who.person_id, "notice", letter=Letter("hej"), name="once"), NOW)
            session.commit()
            return made is not None

    assert sorted(_at_once(8, sweep)) == [False] * 7 + [True]


def test_whoever_writes_while_being_erased_or_linked_is_heard(engine):
    pool = Pool(engine, 6)
    numbers = iter(range(10_000))

    def says(who, text):
        inbound = Inbound("web", who, f"race-{next(numbers)}", text)
        return pool.write(lambda session: inbox.accept(session, inbound, RULES, NOW))

    def links(other):
        def unit(session):
            into, from_there = (meet(session, ("web", who), "da", None, NOW).person_id for who in ("into", other))
            link.merge(session, into, from_there, NOW)

        return pool.write(unit)

    async def at_once():
        for other in (f"other{number}" for number in range(10)):
            await says("gone", "slet mig")
            await asyncio.gather(says("gone", "ja"), says("gone", "hej"), says("gone", "mine tilmeldinger"))
            await says("into", "hej")
            await says(other, "hej")
            await asyncio.gather(links(other), says(other, "hej"), says("into", "mine tilmeldinger"))

    asyncio.run(at_once())
    pool.close()
