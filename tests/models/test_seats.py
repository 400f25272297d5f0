"""Seats are never oversold and never lost, whatever the order of joining, leaving, offering and changing."""

from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from models import happening, seats
from models import offer as offers
from models.catalogue import catalogue
from models.signup import Household, Signup, live_on, party_of
from tests.town import AMIRA, LONE, NOW, RULES, YUSUF, activity, town

TARGET = "suppe@2027-01-20"
PARTIES = st.builds(Household, st.integers(0, 3), st.integers(0, 4)).filter(lambda party: party.seats > 0)


class Seats(RuleBasedStateMachine):
    """Six households, one dinner."""

    @initialize(capacity=st.integers(0, 8), held=st.integers(0, 3))
    def begin(self, capacity, held):
        self.scope = town(activity(capacity=capacity))
        self.town = self.scope.__enter__()
        self.session, self.now = self.town.session, NOW
        self.people = [self.town.knows(f"telegram:{100 + number}") for number in range(6)]
        happening.set_seats(self.session, TARGET, RULES, self.now, held_seats=held)

    def teardown(self):
        if hasattr(self, "scope"):
            self.scope.__exit__(None, None, None)

    @property
    def offer(self):
        return catalogue(self.session).activities["suppe"]

    @property
    def rows(self):
        return self.session.scalars(select(Signup)).all()

    def row(self, who):
        return live_on(self.session, self.people[who], TARGET)

    @rule(who=st.integers(0, 5), party=PARTIES, queue=st.booleans())
    def join(self, who, party, queue):
        before = seats.room_of(self.session, self.offer, TARGET)
        joined = seats.join(self.session, self.offer, TARGET, (self.people[who], party), self.now, queue=queue)
        if joined.result == "full" and before.free is not None and self.row(who) is None:
            first = [row for row in self.rows if row.standing == "waiting" and row.adults + row.children <= before.free]
            assert party.seats > before.free or first, "a party that fits was turned away"
        happening.free_up(self.session, TARGET, RULES, self.now)

    @rule(who=st.integers(0, 5))
    def leave(self, who):
        if row := self.row(who):
            seats.leave(self.session, row, self.now)
            happening.free_up(self.session, TARGET, RULES, self.now)

    @rule(who=st.integers(0, 5), some=st.integers(1, 7))
    def accept(self, who, some):
        row = self.row(who)
        if row is not None and row.standing == "offered":
            held = row.offered_seats if row.offered_seats is not None else party_of(row).seats
            taken = Household(min(some, held), 0) if row.offered_seats is not None else party_of(row)
            offers.accept(self.session, row, taken, self.now)
            happening.free_up(self.session, TARGET, RULES, self.now)

    @rule(who=st.integers(0, 5))
    def decline(self, who):
        row = self.row(who)
        if row is not None and row.standing == "offered":
            offers.decline(self.session, row, self.now)
            happening.free_up(self.session, TARGET, RULES, self.now)

    @rule(hours=st.integers(1, 30))
    @precondition(lambda self: hasattr(self, "now") and self.now < NOW + timedelta(days=6))
    def time_passes(self, hours):
        self.now += timedelta(hours=hours)
        for row in offers.lapsed(self.session, self.now):
            offers.decline(self.session, row, self.now)
        happening.free_up(self.session, TARGET, RULES, self.now)

    @rule(capacity=st.integers(0, 12))
    def more_seats(self, capacity):
        room = seats.room_of(self.session, self.offer, TARGET)
        happening.set_seats(self.session, TARGET, RULES, self.now, capacity=max(capacity, room.people + room.offered + room.held))

    @rule(held=st.integers(0, 4))
    def the_organiser_holds(self, held):
        room = seats.room_of(self.session, self.offer, TARGET)
        held = min(held, max(0, room.capacity - room.people - room.offered))
        happening.set_seats(self.session, TARGET, RULES, self.now, held_seats=held)

    @invariant()
    def never_oversold(self):
        if hasattr(self, "session"):
            room = seats.room_of(self.session, self.offer, TARGET)
            people = sum(row.adults + row.children for row in self.rows if row.standing == "confirmed")
            assert room.people == people
            assert (
                room.capacity is None
                or room.people + room.offered <= max(0, room.capacity - room.held)
                or room.held > room.capacity
            )

    @invariant()
    def nobody_waits_beside_seats_that_fit(self):
        if hasattr(self, "session") and self.now < RULES.moment(self.offer.occurrences[0].start):
            room = seats.room_of(self.session, self.offer, TARGET)
            waiting = [party_of(row).seats for row in self.rows if row.standing == "waiting"]
            assert not any(room.fits(size) for size in waiting)

    @invariant()
    def everybody_stands_once(self):
        if hasattr(self, "session"):
            live = [row.person_id for row in self.rows if row.standing != "cancelled"]
            assert len(live) == len(set(live))


Seats.TestCase.settings = settings(
    max_examples=40,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestSeats = Seats.TestCase


def test_a_freed_seat_goes_to_the_first_party_that_fits():
    with town(activity(capacity=4)) as here:
        here(do="signup", who=LONE, occurrence=TARGET, adults=2, children=2)
        here(do="waitlist", who=YUSUF, occurrence=TARGET, adults=2, children=3)
        here(do="waitlist", who=AMIRA, occurrence=TARGET, adults=1, children=1)

        sent = here.hear(LONE, "vi kommer kun 2 voksne alligevel")

        assert [each["to"] for each in sent] == [LONE, AMIRA]
        assert here.standing(AMIRA) == [(1, 1, "offered")]
        assert here.standing(YUSUF) == [(2, 3, "waiting")]


def test_part_of_a_party_is_asked_where_nobody_fits_whole():
    with town(activity(capacity=5)) as here:
        here(do="signup", who=LONE, occurrence=TARGET, adults=3, children=2)
        here(do="waitlist", who=YUSUF, occurrence=TARGET, adults=2, children=3)

        here(do="hold", occurrence=TARGET, seats=0)
        sent = here.hear(LONE, "afmeld 2 børn")

        assert [each["text"] for each in sent if each["to"] == YUSUF] == [
            "Der er 2 pladser, og I er 5: Suppe onsdag 20. januar kl. 17.30, Fælleshuset. Vil nogle af jer med? "
            "Svar hvor mange, eller NEJ, inden onsdag 13. januar kl. 20.45."
        ]


def test_an_offer_never_ends_in_the_quiet_hours():
    with town(activity(capacity=1)) as here:
        offer = catalogue(here.session).activities["suppe"]

        ends = [
            RULES.is_quiet(until)
            for hour in range(0, 24 * 6)
            if (until := offers.offer_deadline(offer, TARGET, RULES, NOW + timedelta(hours=hour)))
        ]

        assert not any(ends)


def test_an_offer_does_not_outlive_a_move_to_an_earlier_time():
    with town(activity(capacity=2)) as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=2, children=0)
        here(do="waitlist", who=YUSUF, occurrence=TARGET, adults=2, children=0)
        here(do="cancel", who=AMIRA, occurrence=TARGET)

        told = here(do="move_occurrence", occurrence=TARGET, start="2027-01-13T12:00")["sent"]
        here.at("2027-01-13T12:01")

        assert [each["text"] for each in told] == [
            "Ny tid! Der er blevet plads: Suppe onsdag 13. januar kl. 12.00, Fælleshuset, 2 voksne. Vil I med?"
            " Svar JA eller NEJ inden onsdag 13. januar kl. 10.40."
        ]
        assert here.standing(YUSUF) == [(2, 0, "cancelled")]


def test_a_raised_capacity_of_a_repeating_activity_is_offered_at_once():
    plan = {"start": "2027-01-20T17:30", "end": "2027-01-20T19:30", "rrule": "FREQ=WEEKLY;COUNT=3"}
    weekly = activity(occurrences=[], repeats=plan, capacity=2)
    with town(weekly) as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=2, children=0)
        here(do="waitlist", who=YUSUF, occurrence=TARGET, adults=2, children=0)

        sent = here(do="publish", activity=weekly | {"capacity": 4})["sent"]

        assert ([each["to"] for each in sent], here.standing(YUSUF)) == ([YUSUF], [(2, 0, "offered")])


def test_a_raised_capacity_of_a_series_is_offered_at_once():
    series = activity(signup_covers="series", capacity=2)
    with town(series) as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=2, children=0)
        here(do="waitlist", who=YUSUF, occurrence=TARGET, adults=2, children=0)

        sent = here(do="publish", activity=series | {"capacity": 4})["sent"]

        assert ([each["to"] for each in sent], here.standing(YUSUF)) == ([YUSUF], [(2, 0, "offered")])
