"""A case that nobody takes: the organisers hear of it again, once a deadline, awake, and not a moment longer than it waits."""

from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from handlers.casework import close_standing, take_standing
from models import case
from models.outbox import Outbox
from scheduler import waits
from tests.town import AMIRA, NOW, RULES, YUSUF, town

WANTED = "jeg vil gerne tale med et menneske"


@contextmanager
def _waits(at="2027-01-13T10:00"):
    with town(rules=replace(RULES, organisers=(YUSUF,))) as here:
        here.knows(YUSUF)
        here.at(at)
        here.says(AMIRA, WANTED)
        yield here


def _told(here, at):
    here.at(at)
    return [each["text"] for each in here(job="outbox")["sent"] if each["to"] == YUSUF]


def _again(waited):
    return [f"Sag 1 venter stadig, nu i {waited}: vil tale med et menneske. Skriv TAG 1."]


def test_a_case_is_told_of_again_after_four_hours_and_then_daily_each_once():
    with _waits() as here:
        moments = [
            "2027-01-13T13:59",
            "2027-01-13T14:00",
            "2027-01-13T14:01",
            "2027-01-14T13:59",
            "2027-01-14T14:00",
            "2027-01-15T14:03",
        ]

        told = [_told(here, moment) for moment in moments]

        assert told == [[], _again("4 timer"), [], [], _again("1 dag"), _again("2 dage")]


def test_nobody_is_told_in_the_night():
    with _waits("2027-01-13T18:30") as here:
        told = [_told(here, moment) for moment in ("2027-01-13T22:30", "2027-01-14T07:59", "2027-01-14T08:00")]

        assert told == [[], [], _again("14 timer")]


def test_danger_is_told_of_again_after_a_quarter_of_an_hour_by_night_too():
    with town(rules=replace(RULES, organisers=(YUSUF,))) as here:
        here.knows(YUSUF)
        here.at("2027-01-13T23:00")
        here.says(AMIRA, "han slår mig og børnene, hjælp")

        told = [_told(here, moment) for moment in ("2027-01-13T23:14", "2027-01-13T23:15", "2027-01-13T23:16")]

        assert [len(each) for each in told] == [0, 1, 0]
        assert told[1][0].startswith("Sag 1 venter stadig, nu i 15 minutter: ")


def test_what_was_missed_while_nothing_ran_is_told_once():
    with _waits() as here:
        told = [_told(here, moment) for moment in ("2027-01-16T14:00", "2027-01-16T14:01")]

        assert told == [_again("3 dage"), []]


@pytest.mark.parametrize(
    "ends",
    [
        lambda here, row, now: take_standing(here.session, row, now),
        lambda here, row, now: close_standing(here.session, row, now, "closed"),
        lambda here, row, now: (
            take_standing(here.session, row, now),
            close_standing(here.session, case.get(here.session, row.id), now, "open"),
        ),
    ],
    ids=["taken", "closed", "handed back"],
)
def test_nobody_is_told_of_a_case_that_a_human_has_seen_to(ends):
    with _waits() as here:
        ends(here, case.get(here.session, 1), here.replay.now)

        assert _told(here, "2027-01-13T14:00") == []


def test_an_alert_that_is_no_longer_true_when_it_leaves_is_not_sent():
    with _waits() as here:
        here.at("2027-01-13T14:00")
        waits.run(here.session, here.rules, here.replay.now)
        take_standing(here.session, case.get(here.session, 1), here.replay.now)

        here.replay.sent = []
        here.replay.send()

        assert [each["to"] for each in here.replay.sent] == [AMIRA]


def test_two_processes_tell_it_once():
    with _waits() as here:
        four = NOW + timedelta(hours=4)
        first = waits.run(here.session, here.rules, four)
        case.alerted(here.session, 1, 1)  # as the other process still sees it

        second = waits.run(here.session, here.rules, four)

        assert (first, second) == (1, 0)
        assert here.session.query(Outbox).filter(Outbox.topic == "alert_again").count() == 1


def test_whoever_was_only_not_understood_waits_for_nobody_and_from_then_on_when_they_ask():
    with town(rules=replace(RULES, organisers=(YUSUF,))) as here:
        here.knows(YUSUF)
        here.says(AMIRA, "xyzzy plugh")
        nothing = _told(here, "2027-01-14T10:00")
        here.says(AMIRA, WANTED)

        told = [_told(here, moment) for moment in ("2027-01-14T13:59", "2027-01-14T14:00")]

        assert (nothing, told) == ([], [[], _again("4 timer")])


def test_whoever_asks_again_after_the_thread_was_handed_back_is_told_of_again():
    with _waits() as here:
        row = case.get(here.session, 1)
        take_standing(here.session, row, here.replay.now)
        close_standing(here.session, case.get(here.session, 1), here.replay.now, "open")
        here.at("2027-01-15T10:00")

        first = [each["text"] for each in here.hear(AMIRA, WANTED) if each["to"] == YUSUF]

        assert first == ["Sag 1: en beboer vil tale med et menneske. Skriv TAG 1."]
        assert _told(here, "2027-01-15T14:00") == _again("4 timer")


@pytest.mark.parametrize(("asked", "again"), [("2027-03-27T10:00", "2027-03-28T14:00"), ("2027-10-30T10:00", "2027-10-31T14:00")])
def test_the_clock_change_moves_no_alert(asked, again):
    opened = RULES.moment(datetime.fromisoformat(asked))
    due = RULES.moment(datetime.fromisoformat(again))

    counted = [
        waits.times_due(case.Case(opened_at=opened, why="asked"), RULES, moment) for moment in (due - timedelta(minutes=1), due)
    ]

    assert counted == [1, 2]


def test_a_wait_without_an_organiser_is_told_to_the_first_who_comes():
    with town(rules=replace(RULES, organisers=(YUSUF,))) as here:
        here.says(AMIRA, WANTED)
        nobody = _told(here, "2027-01-13T14:00")
        here.knows(YUSUF)

        assert (nobody, _told(here, "2027-01-13T15:00")) == ([], _again("5 timer"))
