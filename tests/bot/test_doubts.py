"""An SMS that nobody knows of is asked for at Twilio's, and never said twice on a guess."""

import asyncio
from datetime import timedelta

import pytest

from bot import doubts, post
from bot.channels.port import Outcome
from bot.house import House
from models.outbox import Draft, Letter, Outbox, enqueue
from models.person import doors_of
from tests.town import AMIRA, NOW, RULES, town


class Here:
    """Units of work on the test's own session."""

    def __init__(self, session):
        self.session = session

    async def write(self, unit):
        """Runs a unit."""
        return unit(self.session)

    read = write


@pytest.mark.parametrize(
    ("found", "state"), [(lambda *_: _give("SM9"), "sent"), (lambda *_: _give(None), "queued"), (lambda *_: _fail(), "undecided")]
)
def test_what_twilio_says_decides(found, state):
    with town() as here:
        row = enqueue(here.session, _draft(here), NOW)
        post.claim(here.session, RULES, NOW, 1)
        post.record_outcome(here.session, row, Outcome("unknown"), RULES, NOW)
        house = House(RULES, Here(here.session), None)
        house_now = NOW + timedelta(minutes=5)

        asyncio.run(_settled(house, found, house_now))

        assert here.session.get(Outbox, row).state == state


def _draft(here):
    who = here.knows(AMIRA)
    address_id = doors_of(here.session, who)[0][0]
    return Draft(who, "reply", letter=Letter("hej"), address_id=address_id, channel="sms")


async def _settled(house, found, now):
    class Later(House):
        def now(self):
            return now

    return await doubts.settle(Later(house.rules, house.units, None), found)


async def _give(value):
    return value


async def _fail():
    raise OSError
