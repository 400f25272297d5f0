"""Reminders: once, true, in time, over both clock changes."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from bot import staging
from bot.neighbourhood.check import checked
from models.base import engine_for
from models.neighbourhood import put
from models.tables import metadata
from scheduler import reminders
from tests.town import AMIRA, NOW, RULES, YUSUF, activity, town

TARGET = "suppe@2027-01-20"


def _signed_up(here, target=TARGET):
    here(do="signup", who=AMIRA, occurrence=target, adults=2, children=1)


def test_a_sweep_that_runs_twice_says_it_once():
    with town() as here:
        _signed_up(here)
        here.at("2027-01-19T17:30")

        counts = [here(job="reminders")["counts"]["queued"] for _ in range(2)]

        assert counts == [1, 0]


def test_whoever_signs_up_the_same_day_is_not_reminded_of_tomorrow():
    with town() as here:
        here.at("2027-01-19T18:00")
        _signed_up(here)
        here.at("2027-01-19T18:05")

        assert here(job="reminders")["sent"] == []


@pytest.mark.parametrize(("moment", "queued"), [("2027-01-20T05:29", 1), ("2027-01-20T05:31", 0), ("2027-01-20T17:31", 0)])
def test_after_a_stop_what_was_missed_is_caught_up_for_half_its_time_at_most(moment, queued):
    with town() as here:
        _signed_up(here)
        here.at(moment)

        assert here(job="reminders")["counts"] == {"queued": queued}


def test_a_late_reminder_says_the_date_and_not_tomorrow():
    with town() as here:
        _signed_up(here)
        here.at("2027-01-20T05:29")
        here(job="reminders")

        sent = here.at("2027-01-20T08:00")

        assert [each["text"] for each in sent] == [
            "I er skrevet på: Suppe onsdag 20. januar kl. 17.30, Fælleshuset, 2 voksne og 1 barn. "
            "Kommer I? Svar JA, NEJ eller hvor mange."
        ]


def test_sweeps_of_several_writers_at_once_say_it_once(tmp_path):
    engines = [engine_for(f"sqlite:///{tmp_path}/town.db") for _ in range(4)]
    metadata.create_all(engines[0])
    with Session(engines[0]) as session, session.begin():
        put(session, checked({"name": "Prøve", "activities": [activity()]}, NOW.replace(tzinfo=None)), RULES, NOW)
        here = {"do": "signup", "who": AMIRA, "occurrence": TARGET, "adults": 2, "children": 1}
        staging.do(session, here, RULES, NOW)
    together = threading.Barrier(len(engines))

    def sweep(engine):
        together.wait()
        with Session(engine) as session, session.begin():
            return reminders.run(session, RULES, RULES.moment(datetime(2027, 1, 19, 17, 30)))["queued"]

    with ThreadPoolExecutor(len(engines)) as pool:
        counts = list(pool.map(sweep, engines))

    assert sorted(counts) == [0, 0, 0, 1]


def test_two_hours_before_comes_a_word_without_a_question():
    with town() as here:
        _signed_up(here)
        here.at("2027-01-20T15:30")

        sent = here(job="reminders")["sent"]

        assert [each["text"] for each in sent] == [
            "Husk: Suppe onsdag 20. januar kl. 17.30, Fælleshuset, 2 voksne og 1 barn. Vi glæder os."
        ]


def test_a_moved_activity_is_asked_about_again_and_reminded_of_at_its_new_time():
    with town() as here:
        _signed_up(here)
        here.at("2027-01-19T17:30")
        here(job="reminders")

        moved = here(do="move_occurrence", occurrence=TARGET, start="2027-01-21T18:00")["sent"]
        here.at("2027-01-20T18:00")
        reminded = here(job="reminders")["sent"]

        assert [each["text"].split(":")[0] for each in moved] == ["Ny tid"]
        assert [each["text"][:62] for each in reminded] == ["I er skrevet på: Suppe torsdag 21. januar kl. 18.00, Fælleshus"]


def test_nothing_is_reminded_of_that_was_called_off():
    with town() as here:
        _signed_up(here)
        here(do="cancel_occurrence", occurrence=TARGET)
        here.at("2027-01-19T17:30")

        assert here(job="reminders")["sent"] == []


@pytest.mark.parametrize(("day", "before"), [("2027-03-28", "2027-03-27"), ("2027-10-31", "2027-10-30")])
def test_the_clock_change_moves_no_reminder(day, before):
    with town(activity(day=day)) as here:
        _signed_up(here, f"suppe@{day}")
        # 24 hours before 17.30 are 24 hours, not the same wall time.
        start = RULES.moment(datetime.fromisoformat(f"{day}T17:30"))
        planned = start - RULES.remind_before[0]

        early = reminders.run(here.session, RULES, planned.replace(second=0) - RULES.remind_before[1])
        due = reminders.run(here.session, RULES, planned)

        assert (early, due) == ({"queued": 0}, {"queued": 1})
        assert planned.astimezone(UTC).date().isoformat() == before


def test_no_answers_free_the_seats_for_whoever_waits():
    with town(activity(capacity=3)) as here:
        _signed_up(here)
        here(do="waitlist", who="telegram:7", occurrence=TARGET, adults=1, children=1)
        here(do="ask", who=AMIRA, what="reminder", occurrence=TARGET)

        sent = here.hear(AMIRA, "Nej")

        assert [each["to"] for each in sent] == [AMIRA, "telegram:7"]
        assert here.standing(AMIRA) == [(2, 1, "cancelled")]


def test_a_number_changes_the_party():
    with town(activity(capacity=5)) as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=3, children=0)
        here(do="ask", who=AMIRA, what="reminder", occurrence=TARGET)

        said = here.says(AMIRA, "2")

        assert said == ["Godt, vi ses: Suppe onsdag 20. januar kl. 17.30, Fælleshuset, 2 voksne."]


def test_nobody_is_reminded_at_once_of_a_place_that_they_just_accepted():
    with town(activity(capacity=2)) as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=2, children=0)
        here(do="waitlist", who=YUSUF, occurrence=TARGET, adults=2, children=0)
        here.at("2027-01-20T09:00")
        here(do="cancel", who=AMIRA, occurrence=TARGET)
        here(from_=YUSUF, text="Ja")

        at_once = here(job="reminders")["sent"]
        here.at("2027-01-20T15:31")
        later = here(job="reminders")["sent"]

        assert (at_once, [each["to"] for each in later]) == ([], [YUSUF])


def test_nobody_is_reminded_at_once_of_a_time_that_just_moved():
    with town() as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=2, children=0)
        moved = here(do="move_occurrence", occurrence=TARGET, start="2027-01-14T09:30")["sent"]

        at_once = here(job="reminders")["sent"]

        assert (len(moved), at_once) == (1, [])
