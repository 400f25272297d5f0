"""A reminder that waits in the queue says what is true when it leaves, or is not sent at all."""

from datetime import datetime

import pytest

from bot import post
from models.person import find, set_address
from scheduler import reminders
from tests.town import AMIRA, RULES, activity, town

TARGET = "suppe@2027-01-20"
CHILD_LESS = "I er skrevet på: Suppe onsdag 20. januar kl. 17.30, Fælleshuset, 2 voksne. Kommer I? Svar JA, NEJ eller hvor mange."


def _waiting(here):
    """A reminder that was queued in the quiet hours."""
    here(do="signup", who=AMIRA, occurrence=TARGET, adults=2, children=1)
    here.at("2027-01-19T22:00")
    assert here(job="reminders") == {"sent": [], "counts": {"queued": 1}}


def _close(here):
    set_address(here.session, find(here.session, *AMIRA.split(":")).address_id, "stopped", here.replay.now)


def _morning(here):
    """What the reminder's own person gets when the quiet hours are over."""
    return [each["text"] for each in here.at("2027-01-20T08:00") if each["to"] == AMIRA]


CHANGES = {
    "the activity is called off": lambda here: here(do="cancel_occurrence", occurrence=TARGET),
    "the sign-up is given up": lambda here: here(do="cancel", who=AMIRA, occurrence=TARGET),
    "the person stops": lambda here: here(do="stop", who=AMIRA),
    "the person is deleted": lambda here: (here.hear(AMIRA, "slet mig"), here.hear(AMIRA, "ja")),
    "the provider says stop": _close,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_queued_reminder_is_not_sent_when_it_is_no_longer_true(change):
    with town() as here:
        _waiting(here)
        change(here)

        assert [text for text in _morning(here) if text.startswith(("I er skrevet på", "Husk"))] == []


def test_one_time_of_a_series_that_is_called_off_is_not_reminded_of():
    with town(activity(signup_covers="series")) as here:
        _waiting(here)
        here(do="cancel_occurrence", occurrence=TARGET)

        assert here.standing(AMIRA) == [(2, 1, "confirmed")]
        assert [text.split(":")[0] for text in _morning(here)] == ["Aflyst"]


def test_a_stop_ends_what_is_queued_for_good_even_when_it_is_undone_at_once():
    with town() as here:
        _waiting(here)
        here.hear(AMIRA, "STOP")
        here.hear(AMIRA, "START")

        assert _morning(here) == []


def test_a_queued_reminder_counts_those_who_come_when_it_leaves():
    with town() as here:
        _waiting(here)
        here.hear(AMIRA, "vi kommer kun 2 voksne til suppe")

        assert _morning(here) == [CHILD_LESS]


def test_a_queued_reminder_of_the_old_time_gives_way_to_the_new_time():
    with town() as here:
        _waiting(here)
        here(do="move_occurrence", occurrence=TARGET, start="2027-01-21T18:00")

        assert [text.split(":")[0] for text in _morning(here)] == ["Ny tid"]


@pytest.mark.parametrize("before", RULES.remind_before)
def test_a_reminder_that_was_held_up_until_it_began_is_not_sent(before):
    with town() as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=2, children=0)
        begins = RULES.moment(datetime(2027, 1, 20, 17, 30))
        queued = reminders.run(here.session, RULES, begins - before)

        late = post.claim(here.session, RULES, begins, 10)

        assert (queued, late) == ({"queued": 1}, [])
