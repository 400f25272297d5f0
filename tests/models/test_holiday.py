"""The holidays' table: what may stand in it, and that the catalogue knows of a change at once."""

from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from bot.example.holidays import coming_holidays
from models import holiday
from models.catalogue import catalogue
from models.holiday import LONGEST, SCHOOL, Days, fault
from tests.database import engine

WINTER = Days("vinterferie", date(2027, 2, 13), date(2027, 2, 21))


@pytest.fixture
def session():
    with engine() as made, Session(made) as opened:
        yield opened


def test_the_catalogue_knows_a_holiday_as_soon_as_it_is_added_changed_and_removed(session):
    seen = [catalogue(session).holidays]

    row = holiday.add(session, WINTER)
    holiday.add(session, Days("vinterferie", date(2026, 2, 7), date(2026, 2, 15)))
    seen.append(catalogue(session).holidays)
    holiday.change(session, row, Days("juleferie", date(2027, 12, 18), date(2028, 1, 2)))
    seen.append(catalogue(session).holidays)
    holiday.remove(session, row)
    seen.append(catalogue(session).holidays)

    before = (date(2026, 2, 7), date(2026, 2, 15))
    assert seen == [
        {},
        {"vinterferie": (before, (WINTER.first, WINTER.last))},
        {"vinterferie": (before,), "juleferie": ((date(2027, 12, 18), date(2028, 1, 2)),)},
        {"vinterferie": (before,)},
    ]


def test_what_was_rolled_back_is_not_known(session):
    session.commit()
    holiday.add(session, WINTER)
    catalogue(session)
    session.rollback()

    assert catalogue(session).holidays == {}


@pytest.mark.parametrize(
    ("days", "wrong"),
    [
        (Days("vinterferie", date(2028, 2, 12), date(2028, 2, 20)), None),
        (Days("vinterferie", date(2027, 2, 22), date(2027, 2, 22)), None),
        (Days("ramadan", date(2027, 2, 8), date(2027, 3, 9)), None),
        (Days("vinterferie", date(2027, 2, 21), date(2027, 2, 28)), ("first", "twice")),
        (Days("vinterferie", date(2027, 1, 1), date(2027, 2, 28)), ("first", "twice")),
        (Days("weekend", date(2027, 2, 13), date(2027, 2, 14)), ("name", "unknown")),
        (Days("juleferie", date(2027, 2, 13), date(2027, 2, 12)), ("last", "before")),
        (Days("juleferie", date(2027, 2, 13), date(2027, 2, 14) + LONGEST), ("last", "long")),
    ],
)
def test_what_cannot_stand_is_named_by_its_field(session, days, wrong):
    holiday.add(session, WINTER)

    assert fault(days, holiday.holidays(session)) == wrong


def test_a_holiday_is_not_in_its_own_way(session):
    row = holiday.add(session, WINTER)

    assert fault(WINTER, holiday.holidays(session), row) is None


@pytest.mark.parametrize("year", range(2026, 2040))
def test_the_usual_days_are_there_in_every_year_to_come(session, year):
    day = date(year, 3, 1)

    first, again = (holiday.fill(session, coming_holidays(day)) for _ in range(2))
    rows = holiday.holidays(session)

    assert (first, again) == (len(rows), 0)
    assert {name: sum(each.name == name for each in rows) >= 2 for name in SCHOOL} == dict.fromkeys(SCHOOL, True)
    assert all(day <= each.last_on < day + timedelta(days=3 * 366) for each in rows)
    assert {(each.first_on.weekday(), each.last_on.weekday()) for each in rows} == {(5, 6), (5, 0)}
    assert not holiday.lacking(rows, day)


def test_what_the_organiser_wrote_stands_when_the_usual_days_are_put_in(session):
    week_nine = Days("vinterferie", date(2027, 2, 27), date(2027, 3, 7))
    holiday.add(session, week_nine)

    holiday.fill(session, coming_holidays(date(2027, 1, 13)))

    winters = [each for each in holiday.holidays(session) if each.name == "vinterferie"]
    assert [each.first_on for each in winters] == [week_nine.first, date(2028, 2, 12), date(2029, 2, 10)]


def test_a_holiday_without_coming_days_is_lacking(session):
    holiday.add(session, WINTER)

    rows = holiday.holidays(session)

    assert list(holiday.lacking(rows, WINTER.last)) == [name for name in SCHOOL if name != "vinterferie"]
    assert list(holiday.lacking(rows, WINTER.last + timedelta(days=1))) == list(SCHOOL)
