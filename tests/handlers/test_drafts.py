"""One message to an activity's fields: what stands there is read in any order, and no time is guessed."""

from datetime import datetime
from types import SimpleNamespace

import pytest

from handlers.drafts import all_times, merged, read_draft, spans

HERE = datetime(2027, 1, 13, 10)  # a Wednesday
TURN = SimpleNamespace(
    here=HERE,
    language="da",
    rules=SimpleNamespace(first_language="da"),
    catalogue=SimpleNamespace(activities={"suppe": SimpleNamespace(place="Fælleshuset")}),
)
EVENING = {"days": ["2027-01-20"], "clock": "17:30", "end": "19:30"}
WHOLE = EVENING | {"title": "Fællesspisning", "place": "Fælleshuset", "capacity": 60, "price": 40}

READ = {
    "Fællesspisning onsdag 20/1 17.30–19.30, Fælleshuset, 60 pladser, 40 kr": WHOLE,
    "40 kr., 60 pladser, i Fælleshuset, Fællesspisning, onsdag d. 20. januar kl. 17.30 til 19.30": WHOLE,
    "Fællesspisning\nonsdag kl 17.30-19.30\nFælleshuset\n60 pladser\n40,-": WHOLE,
    "fællesspisning; 20.1. kl. 17:30-19:30; fælleshuset; 60 pladser; kr. 40": WHOLE,
    "Fest lørdag 23/1 kl 17 i Laden gratis": {
        "title": "Fest", "place": "Laden", "days": ["2027-01-23"], "clock": "17:00", "price": 0,
    },
    "Fest for alle lørdag 23/1, på Torvet, uden tilmelding": {
        "title": "Fest for alle", "place": "Torvet", "days": ["2027-01-23"], "capacity": 0,
    },
    "Movie night, Friday 22/1 7-9 pm": {"title": "Movie night", "days": ["2027-01-22"], "clock": "19:00", "end": "21:00"},
    "Fastelavn søndag 7/2 kl 10-12": {"title": "Fastelavn", "days": ["2027-02-07"], "clock": "10:00", "end": "12:00"},
    "Kor mandag 18/1 og onsdag 20/1 kl 17": {"title": "Kor", "days": ["2027-01-18", "2027-01-20"], "clock": "17:00"},
    "Perler, 6-12 år, hver onsdag 15-17 til 1/6": {
        "title": "Perler", "ages": [6, 12], "days": ["2027-01-20"], "clock": "15:00", "end": "17:00", "every": 1, "until": "2027-06-01",
    },
    "Perler hver anden uge til og med 1. juni, onsdag 20/1 kl. 15": {
        "title": "Perler", "days": ["2027-01-20"], "clock": "15:00", "every": 2, "until": "2027-06-01",
    },
    "Kaffe hver dag kl 9-10, til 1/2": {
        "title": "Kaffe", "days": ["2027-01-14"], "clock": "09:00", "end": "10:00", "every": 1, "unit": "day", "until": "2027-02-01",
    },
    "Kaffe hver anden dag fra 1/2 kl 9, 5 gange": {
        "title": "Kaffe", "days": ["2027-02-01"], "clock": "09:00", "every": 2, "unit": "day", "times": 5,
    },
    "Banko, hver måned, 20/1 kl 19": {"title": "Banko", "days": ["2027-01-20"], "clock": "19:00", "every": 1, "unit": "month"},
    "Banko første onsdag i måneden kl. 19-21": {
        "title": "Banko", "days": ["2027-02-03"], "clock": "19:00", "end": "21:00", "every": 1, "unit": "month", "nth": "1WE",
    },
    "Banko, den sidste fredag i hver måned kl. 19, i alt 6 gange": {
        "title": "Banko", "days": ["2027-01-29"], "clock": "19:00", "every": 1, "unit": "month", "nth": "-1FR", "times": 6,
    },
    "Bingo on the second Thursday of the month at 19:00": {
        "title": "Bingo", "days": ["2027-01-14"], "clock": "19:00", "every": 1, "unit": "month", "nth": "2TH",
    },
    "Kor torsdage i lige uger 19-21": {
        "title": "Kor", "days": ["2027-01-14"], "clock": "19:00", "end": "21:00", "every": 1, "unit": "even",
    },
    "Kor hver torsdag i ulige uger kl 19 til 1/6": {
        "title": "Kor", "days": ["2027-01-21"], "clock": "19:00", "every": 1, "unit": "odd", "until": "2027-06-01",
    },
    "Legestue for 0-3 år, i morgen 9.30-11.30": {
        "title": "Legestue", "ages": [0, 3], "days": ["2027-01-14"], "clock": "09:30", "end": "11:30",
    },
    "Banko på lørdag kl. 19, sted: Laden, max 50 pladser, pris 30 kr": {
        "title": "Banko", "days": ["2027-01-16"], "clock": "19:00", "place": "Laden", "capacity": 50, "price": 30,
    },
    "Fest for børn (6-12 år) fre 22/1 17-19 Fælleshuset plads til 20, ": {
        "title": "Fest for børn", "days": ["2027-01-22"], "clock": "17:00", "end": "19:00", "place": "Fælleshuset", "ages": [6, 12],
        "capacity": 20,
    },
    "Bar, fra 18 år": {"title": "Bar", "ages": [18, 99]},
    "Bar, Vej 12-14, Noget andet": {"title": "Bar", "place": "Vej 12-14", "unused": ["Noget andet"]},
    "Bar, 12,50 kr": {"title": "Bar", "unused": ["12,50 kr"]},
    "60": {"unused": ["60"]},
    "": {},
}  # fmt: skip

UNCLEAR = (
    "Fest torsdag 20/1 kl 17",  # a Wednesday
    "Fest torsdag, 20/1 kl 17",
    "Fest 31. februar kl 17",
    "Fest 40/1",
    "Fest kl 25",
    "Fest i morgen kl 24",
    "Fest i weekenden",
    "Fest i januar",
    "Fest 20/1 til 22/1",
    "Fest 20/1 kl 17 kl 18",
    "Fest 31/1, hver måned",
    "Fest hver første onsdag kl 17",
    "Fest hver uge kl 17, 5 gange, torsdag, til 1/6",
    "Fest torsdag 18.10",
)


@pytest.mark.parametrize("text", READ)
def test_a_message_is_read_into_its_fields(text):
    assert read_draft(TURN, text) == READ[text]


@pytest.mark.parametrize("text", UNCLEAR)
def test_a_time_that_is_not_certain_is_not_read(text):
    said = read_draft(TURN, text)

    assert (said.get("unclear"), said.get("days"), said.get("title")) == (True, None, "Fest")


def test_a_new_clock_keeps_the_length():
    assert merged(EVENING, {"clock": "20:00"}) == {"days": ["2027-01-20"], "clock": "20:00", "end": "22:00", "unused": []}


def test_what_begins_late_may_end_after_midnight():
    assert spans({"days": ["2027-01-20"], "clock": "21:00", "end": "01:00"}) == [
        (datetime(2027, 1, 20, 21), datetime(2027, 1, 21, 1))
    ]


def test_what_ends_before_it_begins_is_no_time():
    assert spans({"days": ["2027-01-20"], "clock": "12:00", "end": "10:00"}) == []


def test_even_weeks_stay_even_over_a_year_of_53():
    draft = EVENING | {"days": ["2026-12-24"], "every": 1, "unit": "even", "times": 4}

    starts = [start.date() for start, _ in all_times(draft, datetime(2026, 12, 1))]

    assert [day.isocalendar().week for day in starts] == [52, 2, 4, 6]
    assert {day.weekday() for day in starts} == {3}


def test_what_is_said_of_the_plan_later_takes_its_place():
    draft = EVENING | {"days": ["2027-02-03"], "every": 1, "unit": "month", "nth": "1WE", "times": 4}

    assert merged(draft, {"every": 1, "unit": "odd", "until": "2027-06-01"}) == EVENING | {
        "days": ["2027-02-03"], "every": 1, "unit": "odd", "until": "2027-06-01", "unused": [],
    }  # fmt: skip


def test_a_plan_over_two_weekdays_keeps_its_clock_over_the_summer_time():
    draft = EVENING | {"days": ["2027-03-22", "2027-03-24"], "every": 1, "until": "2027-03-31"}

    starts = [start for start, _ in all_times(draft, HERE)]

    assert starts == [datetime(2027, 3, day, 17, 30) for day in (22, 24, 29, 31)]
