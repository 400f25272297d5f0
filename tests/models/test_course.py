"""A broadcast's course: cut short and gone on with, planned, paused, withdrawn; everybody is reached once."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from models import course
from models.audience import recipients
from models.broadcast import CHUNK, Broadcast, progress
from models.link import merge
from models.outbox import Outbox
from models.person import find, meet, set_person
from models.signup import Signup
from tests.town import AMIRA, LONE, NOW, RULES, SHIFT, YUSUF, activity, town

TEXTS = {"da": "Husk festen"}


def _glad(here, many):
    """So many people who said yes to news."""
    ids = [meet(here.session, ("telegram", str(number)), "da", None, NOW).person_id for number in range(many)]
    for person_id in ids:
        set_person(here.session, person_id, broadcasts=True)
    here.session.commit()
    return ids


def _who(here):
    return list(here.session.scalars(select(Outbox.person_id).where(Outbox.kind == "broadcast").order_by(Outbox.id)))


def test_a_broadcast_that_was_cut_between_chunks_goes_on_and_reaches_everybody_once():
    with town() as here:
        ids = _glad(here, 2 * CHUNK + 3)
        number = course.begin(here.session, "all", TEXTS, NOW)
        assert course.step(here.session, number, NOW)
        here.session.commit()
        course.step(here.session, number, NOW)
        here.session.rollback()  # the process died before the commit
        half = progress(here.session, number).people

        steps = sum(1 for _ in iter(lambda: course.go_on(here.session, RULES, NOW), False))

        assert (half, steps, _who(here)) == (CHUNK, 1, ids)
        assert not course.go_on(here.session, RULES, NOW)
        assert here.session.get(Broadcast, number).state == "out"


def test_one_planned_before_an_occurrence_goes_before_its_new_time_and_not_at_all_when_it_is_called_off():
    with town() as here:
        here(do="signup", who=AMIRA, occurrence="suppe@2027-01-20", adults=1, children=0)
        before = course.Plan(occurrence="suppe@2027-01-20", before=timedelta(hours=2))
        first = course.begin(here.session, "occurrence:suppe@2027-01-20", TEXTS, NOW, before)
        here(do="move_occurrence", occurrence="suppe@2027-01-20", start="2027-01-21T18:00")
        wanted = [each["text"] for each in here.at("2027-01-21T15:59")], [each["text"] for each in here.at("2027-01-21T16:00")]
        second = course.begin(here.session, "occurrence:suppe@2027-01-20", TEXTS, NOW, before)
        here.session.get(Broadcast, second).before_min = 1
        here(do="cancel_occurrence", occurrence="suppe@2027-01-20")
        after = here.at("2027-01-21T18:00")

        assert ("Husk festen" in wanted[0], wanted[1]) == (False, ["Husk festen"])
        assert [each["text"] for each in after if each["text"] == "Husk festen"] == []
        assert [here.session.get(Broadcast, number).state for number in (first, second)] == ["out", "planned"]
        course.go_on(here.session, RULES, here.replay.now)
        assert here.session.get(Broadcast, second).state == "withdrawn"


def test_what_was_on_its_way_when_it_was_paused_or_withdrawn_does_not_leave_again():
    with town() as here:
        _glad(here, 2)
        number = course.begin(here.session, "all", TEXTS, NOW)
        course.step(here.session, number, NOW)
        rows = here.session.scalars(select(Outbox)).all()
        rows[0].state = "sending"
        here.session.flush()

        paused = course.pause(here.session, number)
        rows[0].state = "queued"  # the provider wanted it later
        here.session.flush()
        assert (paused, here.at("2027-01-14T12:00"), progress(here.session, number).waiting) == (True, [], 2)

        assert course.resume(here.session, number, here.replay.now)
        rows[0].state = "sending"
        here.session.flush()
        assert course.withdraw(here.session, number) == 1
        rows[0].state = "queued"
        here.session.flush()

        assert [each["text"] for each in here.at("2027-01-15T12:00")] == []
        assert (progress(here.session, number).withdrawn, progress(here.session, number).spared) == (2, 0)


def test_the_ledger_says_of_each_recipient_by_which_door_what_became_of_it_and_when():
    with town() as here:
        ids = _glad(here, 2)
        here.session.query(Signup).delete()
        number = course.begin(here.session, "all", TEXTS, NOW)
        course.step(here.session, number, NOW)
        here.replay.send()

        entries = [entry for _, entry in course.ledger(here.session, number)]

        assert entries == [course.Entry(person_id, None, "telegram", "sent", None, NOW) for person_id in ids]


def test_a_household_with_telegram_and_sms_gets_a_broadcast_once_and_on_telegram():
    with town() as here:
        for who in (AMIRA, YUSUF):
            here(do="opt_in", who=who, broadcasts=True)
        into, from_there = (find(here.session, *who.split(":")).person_id for who in (AMIRA, YUSUF))
        merge(here.session, into, from_there, NOW)

        sent = here(do="broadcast", audience="all", text=TEXTS)["sent"]

        assert [(each["to"], each["text"]) for each in sent] == [(YUSUF, "Husk festen")]


AUDIENCES = {
    "all": [AMIRA, YUSUF, LONE], "never-came": [LONE], "interest:mad": [AMIRA], "effort:3": [YUSUF], "effort:1": [AMIRA],
    "ages:6-12": [AMIRA], "ages:3": [], "language:da": [AMIRA, YUSUF, LONE], "language:so": [], "activity:suppe": [AMIRA],
    "volunteers": [YUSUF], "occurrence:suppe@2027-01-20": [AMIRA],
}  # fmt: skip


@pytest.mark.parametrize(("audience", "people"), AUDIENCES.items(), ids=AUDIENCES)
def test_an_audience_is_whom_its_name_says(audience, people):
    with town(activity(tags=["mad"], effort=1), activity("kreds", effort=3), shifts=[SHIFT]) as here:
        here.hear(AMIRA, "tilmeld 1 voksen og et barn på 8 år til suppe")
        here(do="signup", who=YUSUF, occurrence="kreds@2027-01-20", adults=1, children=0)
        here(do="shift", who=YUSUF, shift="kok")
        for who in (AMIRA, YUSUF, LONE):
            here(do="opt_in", who=who, broadcasts=True)

        ids = [find(here.session, *who.split(":")).person_id for who in people]

        assert recipients(here.session, audience) == sorted(ids)
        assert [
            *recipients(here.session, audience, limit=1),
            *recipients(here.session, audience, after=(sorted(ids) or [0])[0]),
        ] == sorted(ids)


@pytest.mark.parametrize("audience", ["", "nobody", "ages:x", "effort:9", "interest:curling", "activity:kor", "all:x"])
def test_an_audience_that_does_not_exist_is_refused(audience):
    with town() as here, pytest.raises(ValueError, match="there is no audience"):
        recipients(here.session, audience)
