"""Two doors become one person: the better place stands, what is freed goes on, and a STOP stays a STOP."""

from models import link
from models.happening import free_up
from tests.town import AMIRA, LONE, NOW, RULES, YUSUF, activity, town

TARGET = "suppe@2027-01-20"


def _merged(here, into, other):
    for target in link.merge(here.session, here.knows(into), here.knows(other), NOW):
        free_up(here.session, target, RULES, NOW)
    here.session.commit()
    here.replay.send()
    here.session.commit()


def test_a_confirmed_place_is_kept_beside_one_in_the_queue():
    with town(activity(capacity=3)) as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=3, children=0)
        here(do="waitlist", who=YUSUF, occurrence=TARGET, adults=3, children=0)

        _merged(here, YUSUF, AMIRA)

        assert sorted(standing for *_, standing in here.standing(YUSUF)) == ["cancelled", "confirmed"]


def test_seats_that_come_free_are_offered_to_whoever_waits():
    with town(activity(capacity=4)) as here:
        here(do="signup", who=YUSUF, occurrence=TARGET, adults=1, children=0)
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=3, children=0)
        here(do="waitlist", who=LONE, occurrence=TARGET, adults=3, children=0)

        _merged(here, YUSUF, AMIRA)

        assert here.standing(LONE) == [(3, 0, "offered")]


def test_whoever_stopped_stays_stopped():
    with town() as here:
        here(do="stop", who=AMIRA)

        _merged(here, YUSUF, AMIRA)

        assert here.shows(YUSUF)["opted_out"] is True


def test_an_id_that_was_erased_is_nobody_elses():
    with town() as here:
        first = here.knows(AMIRA)
        here.hear(AMIRA, "slet mig")
        here.hear(AMIRA, "ja")

        assert here.knows(LONE) != first
