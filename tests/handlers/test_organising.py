"""An organiser's commands where no transcript reaches: a broadcast that fails in part, series, redelivery, time that passed."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from bot import post
from bot.channels.port import Outcome
from models import broadcast
from models.catalogue import catalogue
from models.outbox import Outbox
from models.person import set_person
from tests.town import AMIRA, LONE, NOW, RULES, YUSUF, activity, town

DITTE = "telegram:9009"
ORGANISED = replace(RULES, organisers=(DITTE,))
KEY = "suppe@2027-01-20"


def test_the_outcome_counts_what_did_not_arrive_and_is_said_once():
    with town(rules=ORGANISED) as here:
        number, people = _broadcast(here, AMIRA, YUSUF, LONE)
        claimed = post.claim(here.session, ORGANISED, NOW, 10)

        for row, fate in zip(claimed, ("sent", "never", "sent"), strict=True):
            post.record_outcome(here.session, row.row_id, Outcome(fate), ORGANISED, NOW)
        here.session.commit()
        told = here(job="outbox")["sent"]

        assert [each["text"] for each in told] == ["Udsendelsen er ude: sendt til 2, 1 kom ikke frem. Se den på skrivebordet."]
        assert here(job="outbox")["sent"] == []
        assert broadcast.progress(here.session, number) == broadcast.Progress(2, 0, 1, 0)
        assert len(people) == 3


def test_nothing_is_concluded_while_a_part_waits():
    with town(rules=ORGANISED) as here:
        number, _ = _broadcast(here, AMIRA, YUSUF)
        first = post.claim(here.session, ORGANISED, NOW, 1)

        post.record_outcome(here.session, first[0].row_id, Outcome("sent"), ORGANISED, NOW)

        assert broadcast.progress(here.session, number).waiting == 1
        assert _outcomes(here) == 0


def test_a_broadcast_whose_last_reader_said_no_is_concluded_by_the_job():
    with town(rules=ORGANISED) as here:
        _, people = _broadcast(here, AMIRA)
        set_person(here.session, people[0], broadcasts=False)
        here.session.commit()

        told = here(job="outbox")["sent"] + here(job="outbox")["sent"]

        assert [each["text"] for each in told] == ["Udsendelsen er ude: sendt til 0. 1 ville ikke have den."]


def test_seats_of_a_series_are_held_on_all_of_it():
    with town(activity(signup_covers="series"), rules=ORGANISED) as here:
        here.says(AMIRA, "tilmeld 2 voksne til suppe")

        said = here.says(DITTE, "hold 5 pladser til suppe onsdag")

        assert said == ["5 pladser er nu reserveret, 1 er ledige: Suppe onsdag 20. januar kl. 17.30, Fælleshuset."]
        assert here.says(DITTE, "hold 7 pladser til suppe onsdag")[0].startswith(
            "Jeg kan ikke reservere 7: af 8 pladser er 2 optaget."
        )


def test_families_are_listed_by_name_with_those_who_wait_last():
    with town(activity(capacity=4), rules=ORGANISED) as here:
        here(do="waitlist", who=YUSUF, occurrence=KEY, adults=2, children=0, name="Yusuf")
        here(do="signup", who=AMIRA, occurrence=KEY, adults=2, children=1, name="Amira")

        said = here.says(DITTE, "hvem kommer til suppe onsdag")

        assert said[0].splitlines() == [
            "Suppe onsdag 20. januar kl. 17.30, Fælleshuset. Tilmeldinger: 1. Personer: 3.",
            "- Amira: 2 voksne og 1 barn",
            "- Yusuf: 2 voksne (venteliste)",
            "Ledige pladser: 1. Reserveret: 0.",
        ]


def test_a_further_date_on_a_day_that_has_one_gets_a_key_of_its_own():
    with town(rules=ORGANISED) as here:
        here.says(DITTE, "Ny: Suppe, onsdag 20/1 kl 12")
        here.says(DITTE, "ja")
        here.says(DITTE, "ja")

        assert [each.key for each in catalogue(here.session).activities["suppe"].occurrences] == [f"{KEY}T1200", KEY]


def test_a_redelivered_new_message_publishes_once():
    with town(rules=ORGANISED) as here:
        here.says(DITTE, "Ny: Kor, onsdag 20/1 kl 19, Kirken, 9 pladser, gratis")

        here.hear(DITTE, "ja", id="7")
        here.hear(DITTE, "ja", id="7")

        assert [key for key in catalogue(here.session).activities if key.startswith("kor")] == ["kor"]


def test_a_yes_that_comes_too_late_publishes_nothing():
    with town(rules=ORGANISED) as here:
        here.says(DITTE, "Ny: Kor, i dag kl 12, Kirken, 9 pladser, gratis")
        here.at("2027-01-13T13:00")

        said = here.says(DITTE, "ja")

        assert said == ["onsdag 13. januar kl. 12.00 er forbi. Hvilken dag?"]
        assert "kor" not in catalogue(here.session).activities


def test_a_move_confirmed_after_somebody_else_moved_it_changes_nothing():
    with town(rules=ORGANISED) as here:
        here.says(DITTE, "flyt suppe onsdag til torsdag 21/1 18.00")
        here(do="move_occurrence", occurrence=KEY, start="2027-01-22T18:00")

        said = here.says(DITTE, "ja")

        assert said == ["Den er ændret eller overstået siden. Begynd forfra."]
        assert f"{catalogue(here.session).occurrences[KEY].start}" == "2027-01-22 18:00:00"


def test_nobody_else_has_these_commands():
    with town(rules=ORGANISED) as here:
        here.says(AMIRA, "aflys suppe onsdag")
        here.says(AMIRA, "ja")

        assert not catalogue(here.session).occurrences[KEY].cancelled


def test_an_organiser_who_joins_two_doors_keeps_her_broadcasts():
    with town(rules=ORGANISED) as here:
        number, _ = _broadcast(here, AMIRA)
        code = here.says(LONE, "FORBIND")[0]
        digits = next(word for word in code.replace(".", " ").split() if word.isdigit() and len(word) == 6)
        here.says(DITTE, f"FORBIND {digits}")
        here.says(LONE, "ja")

        assert here.session.get(broadcast.Broadcast, number).made_by == here.knows(LONE)


def _broadcast(here, *addresses):
    """One from the organiser to these people. Its number and their ids."""
    made_by = here.knows(DITTE)
    people = [here.knows(each) for each in addresses]
    for person_id in people:
        set_person(here.session, person_id, broadcasts=True)
    number = broadcast.create(here.session, "all", {"da": "Husk festen."}, NOW, made_by)
    broadcast.expand(here.session, number, people, NOW)
    here.session.commit()
    return number, people


def _outcomes(here):
    query = select(Outbox.id).where(Outbox.topic == "broadcast_done", Outbox.made_at >= NOW - timedelta(days=1))
    return len(here.session.scalars(query).all())
