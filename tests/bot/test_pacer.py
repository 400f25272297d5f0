"""The pace of a door: the limit is met exactly, a stall is not caught up in a burst, and a provider's "wait" is obeyed."""

import asyncio
import time
from datetime import timedelta

import pytest

from bot.channels.port import Outcome
from bot.dispatcher import Dispatcher, Door
from bot.house import House
from bot.pacer import CATCH_UP_S, Pacer
from models.outbox import Draft, Letter, enqueue
from models.person import doors_of
from tests.town import NOW, RULES, YUSUF, town


class Clock:
    """A clock that a test turns."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.mark.parametrize("rate", [1, 25, 30])
def test_no_second_holds_more_than_the_rate(rate):
    clock = Clock()
    pacer = Pacer(rate, clock)

    slots = [pacer.reserve() for _ in range(10 * rate)]

    assert max(sum(1 for each in slots if begin <= each < begin + 1 - 1e-6) for begin in slots) <= rate
    assert slots[-1] - slots[0] == pytest.approx((10 * rate - 1) / rate)


def test_an_sms_of_three_parts_takes_three_slots():
    pacer = Pacer(1, Clock())

    assert pacer.reserve(3) + 3 == pytest.approx(pacer.reserve())


def test_what_a_stall_left_over_does_not_leave_in_a_burst():
    clock = Clock()
    pacer = Pacer(25, clock)
    pacer.reserve()
    clock.now += 60

    assert sum(1 for _ in range(50) if pacer.reserve() <= clock.now) <= 2


def test_a_halt_moves_everything_behind_it():
    clock = Clock()
    pacer = Pacer(25, clock)
    pacer.halt(7)

    assert pacer.reserve() == pytest.approx(clock.now + 7)


def test_one_refusal_for_going_too_fast_halts_the_whole_door_for_as_long_as_was_asked():
    with town() as here:
        who = here.knows(YUSUF)
        address_id = doors_of(here.session, who)[0][0]
        enqueue(here.session, Draft(who, "reply", letter=Letter("hej"), address_id=address_id, channel="telegram"), NOW)
        halted = asyncio.run(_refused(here))

        assert 6 < halted <= 7


async def _refused(here):
    """How long the door is quiet after Telegram's 429 with retry_after 7."""

    class Units:
        async def write(self, unit):
            return unit(here.session)

        read = write

    class Still(House):
        def now(self):
            return NOW

    async def send(_message):
        dispatcher.stop()
        return Outcome("later", after=timedelta(seconds=7), whole_door=True, code="429")

    door = Door("telegram", send, 1000)
    dispatcher = Dispatcher(Still(RULES, Units(), None), {"telegram": door}, None)
    await dispatcher.run()
    return door.pacer.reserve() - asyncio.get_running_loop().time()


def test_what_waits_for_its_turn_makes_no_burst_after_a_stall_or_a_halt():
    left = asyncio.run(_left_after(lambda pacer: time.sleep(0.2)))
    halted = asyncio.run(_left_after(lambda pacer: pacer.halt(0.2)))

    assert len(left) == len(halted) == 10
    assert [early for early in (*left, *halted) if early < 0.2] == []
    assert max(left) >= 0.2 + 9 * 0.01 - CATCH_UP_S


async def _left_after(happens):
    """When ten messages left that were waiting for their turns, ten milliseconds apart, when something happened."""
    pacer, begun, left = Pacer(100), time.perf_counter(), []
    pacer.reserve(4)

    async def leave():
        await pacer.turn()
        left.append(time.perf_counter() - begun)

    tasks = [asyncio.create_task(leave()) for _ in range(10)]
    await asyncio.sleep(0)
    happens(pacer)
    await asyncio.gather(*tasks)
    return left


def test_a_reply_overtakes_what_already_waits_for_its_turn():
    assert asyncio.run(_order((5, 5, 0, 2))) == [0, 2, 5, 5]


async def _order(priorities):
    """In which order they leave that come while the door waits for its next slot."""
    pacer, left = Pacer(100), []
    pacer.reserve(4)

    async def leave(priority):
        await pacer.turn(priority)
        left.append(priority)

    await asyncio.gather(*(leave(priority) for priority in priorities))
    return left
