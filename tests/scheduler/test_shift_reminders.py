"""Reminders of shifts: once, true, in time; and given back only by whoever plainly means it."""

from datetime import datetime, timedelta

import pytest

from models import shift
from models.neighbourhood import put
from models.outbox import Outbox
from scheduler import reminders
from tests.town import AMIRA, RULES, YUSUF, activity, town

TARGET = "suppe@2027-01-20"


def _cook(day="2027-01-20", **changes):
    made = {"key": "kok", "activity": "suppe", "occurrence": f"suppe@{day}", "role": {"da": "kok"}, "needed": 2}
    return made | {"start": f"{day}T16:00", "end": f"{day}T20:00"} | changes


def _texts(sent):
    return [(each["to"], each["text"].partition(":")[0]) for each in sent]


def test_a_shift_is_reminded_of_once_a_day_and_once_two_hours_before():
    with town(shifts=[_cook()]) as here:
        here(do="shift", who=AMIRA, shift="kok")
        here.at("2027-01-19T16:00")
        day = [here(job="reminders")["counts"]["queued"] for _ in range(2)]
        here.at("2027-01-20T14:00")
        hours = [here(job="reminders")["counts"]["queued"] for _ in range(2)]

        names = [row.name for row in here.session.query(Outbox).filter(Outbox.topic == "shift_reminder")]
        assert (day, hours) == ([1, 0], [1, 0])
        assert names == [f"shift-reminder:1:kok:{hours}h:2027-01-20T16:00" for hours in (24, 2)]


def test_a_shift_of_a_moved_activity_is_reminded_of_at_its_new_time_once():
    with town(shifts=[_cook()]) as here:
        here(do="shift", who=AMIRA, shift="kok")
        here.at("2027-01-19T16:00")
        here(job="reminders")
        here(do="move_occurrence", occurrence=TARGET, start="2027-01-22T18:00")
        here.at("2027-01-20T14:00")
        old = here(job="reminders")["sent"]
        here.at("2027-01-21T16:30")

        new = [each["text"] for _ in range(2) for each in here(job="reminders")["sent"]]

        line = "kok til Suppe fredag 22. januar kl. 16.30-20.30, Fælleshuset"
        assert (old, new) == ([], [f"Husk din vagt: {line}. Kan du ikke alligevel, så svar NEJ."])


def test_a_reminder_that_is_no_longer_true_when_it_leaves_is_not_sent():
    with town(shifts=[_cook()]) as here:
        here(do="shift", who=AMIRA, shift="kok")
        here.at("2027-01-19T16:00")
        reminders.run(here.session, RULES, here.replay.now)
        put(here.session, {"shifts": [_cook(start="2027-01-20T15:00")]}, RULES, here.replay.now)

        here.replay.sent = []
        here.replay.send()

        assert here.replay.sent == []


@pytest.mark.parametrize(
    "ends",
    [
        lambda here: here.says(AMIRA, "jeg kan ikke tage min vagt"),
        lambda here: here(do="cancel_occurrence", occurrence=TARGET),
        lambda here: here.at("2027-01-20T16:00"),
    ],
    ids=["given back", "called off", "begun"],
)
def test_nothing_is_reminded_of_a_shift_that_is_over(ends):
    with town(shifts=[_cook()]) as here:
        here(do="shift", who=AMIRA, shift="kok")
        here.at("2027-01-19T15:00")
        ends(here)
        here.at(max("2027-01-19T16:00", RULES.local(here.replay.now).strftime("%Y-%m-%dT%H:%M")))

        assert here(job="reminders")["sent"] == []


def test_a_shift_that_was_taken_after_the_moment_is_not_reminded_of_a_day_before():
    with town(shifts=[_cook()]) as here:
        here.at("2027-01-19T16:30")
        here(do="shift", who=AMIRA, shift="kok")
        here.at("2027-01-19T16:35")
        day_before = here(job="reminders")["sent"]
        here.at("2027-01-20T14:00")

        assert (day_before, _texts(here(job="reminders")["sent"])) == ([], [(AMIRA, "Husk din vagt")])


def test_whoever_was_down_for_too_long_reminds_of_nothing():
    with town(shifts=[_cook()]) as here:
        here(do="shift", who=AMIRA, shift="kok")
        here.at("2027-01-20T07:00")

        assert here(job="reminders")["counts"] == {"queued": 0}


def test_a_shift_without_an_occurrence_is_reminded_of_at_its_own_time():
    with town(shifts=[_cook(occurrence=None)]) as here:
        here(do="shift", who=AMIRA, shift="kok")
        here(do="shift", who=YUSUF, shift="kok")
        here.at("2027-01-19T16:00")

        assert _texts(here(job="reminders")["sent"]) == [(AMIRA, "Husk din vagt"), (YUSUF, "Husk din vagt")]


@pytest.mark.parametrize("day", ["2027-03-28", "2027-10-31"])
def test_the_clock_change_moves_no_shifts_reminder(day):
    with town(activity(day=day), shifts=[_cook(day)]) as here:
        here(do="shift", who=AMIRA, shift="kok")
        planned = RULES.moment(datetime.fromisoformat(f"{day}T16:00")) - RULES.remind_before[0]

        early = reminders.run(here.session, RULES, planned - timedelta(minutes=1))
        due = reminders.run(here.session, RULES, planned)
        again = reminders.run(here.session, RULES, planned + timedelta(hours=1))

        assert (early, due, again) == ({"queued": 0}, {"queued": 1}, {"queued": 0})


def test_two_shifts_the_same_day_are_asked_back_and_answered_apart():
    with town(shifts=[_cook(), _cook(key="opvask", role={"da": "opvask"})]) as here:
        here(do="shift", who=AMIRA, shift="kok")
        here(do="shift", who=AMIRA, shift="opvask")
        here.at("2027-01-19T16:00")
        here(job="reminders")

        asked = here.says(AMIRA, "nej")
        here.says(AMIRA, "2")
        here.says(AMIRA, "ja")

        assert asked[0].partition(".")[0] == "Hvilken svarer du på? Skriv tallet eller BEGGE"
        assert here.shows(AMIRA)["shifts"] == ["kok"]


@pytest.mark.parametrize(
    ("words", "kind", "kept"),
    [
        ("nej", "reminder_reply_no", []),
        ("NEJ", "reminder_reply_no", []),
        ("jeg kan ikke", "reminder_reply_no", []),
        ("ja", "reminder_reply_yes", ["kok"]),
        ("jeg kommer", "reminder_reply_yes", ["kok"]),
        ("jeg kan ikke tage min vagt", "volunteer", []),
        ("2", "unknown", ["kok"]),
        ("hvad sker der i weekenden?", "list_activities", ["kok"]),
        ("nej, jeg vil hellere tage vagten på fredag", "volunteer", ["kok"]),
        ("afmeld mig fra yoga på lørdag", "cancel", ["kok"]),
    ],
)
def test_only_a_plain_no_gives_a_shift_back(words, kind, kept):
    with town(shifts=[_cook()]) as here:
        here(do="shift", who=AMIRA, shift="kok")
        here.at("2027-01-19T16:00")
        here(job="reminders")

        heard = here(from_=AMIRA, text=words)["understood"]

        assert (heard["kind"], here.shows(AMIRA)["shifts"]) == (kind, kept)


def test_a_no_without_a_question_gives_nothing_back():
    with town(shifts=[_cook()]) as here:
        here(do="shift", who=AMIRA, shift="kok")
        here.at("2027-01-19T16:00")
        here(job="reminders")
        here.says(AMIRA, "ja")

        here.says(AMIRA, "nej")

        assert here.shows(AMIRA)["shifts"] == ["kok"]


def test_a_shifts_reminder_under_a_sign_ups_still_waits_when_that_is_answered():
    with town(shifts=[_cook()]) as here:
        here(do="shift", who=AMIRA, shift="kok")
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=2, children=1)
        here.at("2027-01-19T16:00")
        here(job="reminders")
        here.at("2027-01-19T17:30")
        here(job="reminders")

        here.says(AMIRA, "2 voksne")
        here.says(AMIRA, "nej")

        assert (here.standing(AMIRA), here.shows(AMIRA)["shifts"]) == ([(2, 0, "confirmed")], [])


def test_a_shift_is_never_held_by_a_name_that_fits_none():
    with town(shifts=[_cook()]) as here:
        here(do="shift", who=AMIRA, shift="kok")

        asked = here(from_=AMIRA, text="jeg kan ikke tage min vagt på fredag")["understood"]

        assert (asked["asks_back"], shift.held_by(here.session, here.knows(AMIRA))) == (True, ["kok"])


def test_a_shift_is_found_by_the_part_of_day_of_its_activity():
    with town(activity(day="2027-01-13"), shifts=[_cook("2027-01-13")]) as here:
        here.knows(AMIRA)

        heard = here(from_=AMIRA, text="jeg tager kokkevagten i aften")["understood"]

        assert (heard["kind"], heard["shifts"], here.shows(AMIRA)["shifts"]) == ("volunteer", ["kok"], ["kok"])
