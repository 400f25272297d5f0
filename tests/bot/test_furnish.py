"""A house that is empty gets the example neighbourhood, holidays included; one that is not is left alone."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from bot.commands.run_ import furnish
from bot.example import example
from bot.neighbourhood.check import checked
from bot.settings import Settings
from models import holiday
from tests.database import engine
from tests.town import NOW, RULES


def test_an_empty_house_gets_the_coming_school_holidays_once():
    with engine() as made:
        first, second = (furnish(made, Settings(_env_file=None)) for _ in range(2))
        with Session(made) as session:
            rows = holiday.holidays(session)

    assert (first, second) == (True, False)
    assert not holiday.lacking(rows, datetime.now(UTC).date())


def test_two_processes_that_start_at_once_both_come_up_and_one_puts_the_example_in(tmp_path):
    together = threading.Barrier(2)

    def start(made):
        together.wait()
        return furnish(made, Settings(_env_file=None))

    with engine(f"sqlite:///{tmp_path}/two.db") as made, ThreadPoolExecutor(2) as pool:
        first = list(pool.map(start, [made, made]))

    assert sorted(first) == [False, True]


def test_the_example_is_as_the_check_leaves_it_so_that_replay_may_leave_the_check_out():
    here = RULES.local(NOW).replace(tzinfo=None)

    assert checked(example(here.date()), here) == example(here.date())
