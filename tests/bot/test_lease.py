"""What one process at a time may do is handed over when its holder is silent, and at once when it ends."""

import asyncio
from datetime import timedelta

from sqlalchemy.orm import Session

from bot import lease as alone
from bot.house import House
from models import lease
from tests.database import engine
from tests.town import NOW, RULES

LASTS = timedelta(seconds=6)


def test_a_lease_is_one_holders_until_it_is_given_back_or_not_renewed():
    with engine() as made, Session(made) as session:
        taken = [lease.take(session, "poll", who, NOW + timedelta(seconds=after), LASTS)
                 for who, after in (("a", 0), ("b", 1), ("a", 5), ("b", 10), ("b", 12), ("a", 13))]  # fmt: skip
        lease.give_back(session, "poll", "a")
        still = lease.take(session, "poll", "a", NOW + timedelta(seconds=14), LASTS)
        lease.give_back(session, "poll", "b")
        after = lease.take(session, "poll", "a", NOW + timedelta(seconds=15), LASTS)

    assert taken == [True, False, True, False, True, False]
    assert (still, after) == (False, True)


class _Units:
    """Writes in the test's own thread; says so where the database is away."""

    def __init__(self, made):
        self.made, self.away = made, False

    async def write(self, unit):
        if self.away:
            raise OSError("away")
        with Session(self.made) as session:
            result = unit(session)
            session.commit()
            return result


def _told(made, story, monkeypatch):
    """What two processes did, as a story goes with their units, their stops and the list of what is done."""
    monkeypatch.setattr(alone, "EVERY_S", 0.05)
    monkeypatch.setattr(alone, "LASTS", timedelta(seconds=0.8))

    async def play():
        done, units, stops = [], [_Units(made), _Units(made)], [asyncio.Event(), asyncio.Event()]

        def does(name):
            async def do(enough):
                done.append(f"{name} begins")
                await enough.wait()
                done.append(f"{name} ends")

            return do

        houses = [House(RULES, each, lambda _inbound: None) for each in units]
        running = []
        for name, house, stop in zip("ab", houses, stops, strict=True):
            running.append(asyncio.create_task(alone.Alone(house, "poll", does(name)).run(stop)))
            await asyncio.sleep(0.1)
        await story(units, stops, running)
        for stop in stops:
            stop.set()
        await asyncio.gather(*running, return_exceptions=True)
        return done

    return asyncio.run(play())


def test_the_next_one_goes_on_when_the_first_ends(monkeypatch):
    async def story(units, stops, running):
        stops[0].set()
        await asyncio.sleep(0.3)

    with engine() as made:
        assert _told(made, story, monkeypatch) == ["a begins", "a ends", "b begins", "b ends"]


def test_the_next_one_goes_on_when_the_first_dies(monkeypatch):
    async def story(units, stops, running):
        running[0].cancel()
        units[0].away = True
        await asyncio.sleep(1.2)

    with engine() as made:
        assert _told(made, story, monkeypatch) == ["a begins", "b begins", "b ends"]


def test_whoever_cannot_renew_stops_before_another_begins(monkeypatch):
    async def story(units, stops, running):
        units[0].away = True
        await asyncio.sleep(1.4)

    with engine() as made:
        assert _told(made, story, monkeypatch) == ["a begins", "a ends", "b begins", "b ends"]
