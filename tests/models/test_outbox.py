"""What leaves, and what does not: decided at the moment of sending, from the rows as they are then."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sqlalchemy import select

from bot import post
from bot.channels.port import Outcome
from models import record
from models.outbox import Draft, Letter, Outbox, again, drop, enqueue
from models.person import Address
from models.rules import Rules
from tests.town import AMIRA, NOW, RULES, YUSUF, activity, claimed, queued, town

TARGET = "suppe@2027-01-20"


def test_a_named_row_is_queued_once_until_it_has_ended():
    with town() as here:
        who = here.knows(AMIRA)
        draft = Draft(who, "notice", letter=Letter("hej"), name="digest:1:2027-W02")

        first, second = enqueue(here.session, draft, NOW), enqueue(here.session, draft, NOW)
        drop(here.session, who)
        third = enqueue(here.session, draft, NOW)

        assert (first is None, second is None, third is None) == (False, True, False)


def test_a_broadcast_made_in_no_chat_tells_every_organiser_once_what_became_of_it():
    with town(rules=Rules(organisers=("web:1", "web:2", "web:3"))) as here:
        for who in ("web:1", "web:2", AMIRA):
            here.knows(who)
        here(do="opt_in", who=AMIRA, broadcasts=True)

        sent = here(do="broadcast", audience="all", text={"da": "Husk festen"})["sent"] + here.at("2027-01-13T10:05")
        again = here(job="outbox")["sent"]

        assert [(each["to"], each["text"]) for each in sent] == [
            (AMIRA, "Husk festen"),
            ("web:1", "Udsendelsen er ude: sendt til 1."),
            ("web:2", "Udsendelsen er ude: sendt til 1."),
        ]
        assert again == []


def test_stop_ends_everything_queued_and_an_undone_stop_lets_it_be_said_again():
    with town() as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=2, children=0)
        here.at("2027-01-19T17:31")
        here(do="stop", who=AMIRA)

        stopped = here(job="reminders")["sent"]
        here.hear(AMIRA, "START")
        started = here(job="reminders")["sent"]

        assert (stopped, [each["to"] for each in started]) == ([], [AMIRA])


def test_a_reminder_whose_sign_up_was_cancelled_meanwhile_is_not_sent():
    with town() as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=2, children=0)
        here.at("2027-01-19T22:00")
        here(job="reminders")
        here.hear(AMIRA, "afmeld suppe")

        assert here.at("2027-01-20T09:00") == []


def test_what_is_not_urgent_waits_for_the_end_of_the_quiet_hours():
    with town() as here:
        who = here.knows(AMIRA)
        here.at("2027-01-13T23:00")
        enqueue(here.session, Draft(who, "notice", letter=Letter("godt nyt")), here.replay.now)

        night = here.at("2027-01-14T07:59")
        morning = here.at("2027-01-14T08:00")

        assert (night, [each["text"] for each in morning]) == ([], ["godt nyt"])


def test_an_activity_cancelled_tonight_is_told_at_once():
    with town(activity(day="2027-01-13")) as here:
        here(do="signup", who=AMIRA, occurrence="suppe@2027-01-13", adults=1, children=0)

        sent = here(do="cancel_occurrence", occurrence="suppe@2027-01-13")["sent"]

        assert [each["text"] for each in sent] == ["Aflyst: Suppe onsdag 13. januar kl. 17.30, Fælleshuset."]


def test_a_discreet_activity_is_pushed_by_its_neutral_name():
    with town(activity(title={"da": "Skilsmissegruppe"}, discreet_title={"da": "Onsdagsgruppen"})) as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=1, children=0)
        here.at("2027-01-19T18:00")

        sent = here(job="reminders")["sent"]

        assert [each["text"].split(":")[1].split(" onsdag")[0] for each in sent] == [" Onsdagsgruppen"]


def test_the_ceiling_holds_back_broadcasts_by_sms_and_nothing_else():
    rules = replace(RULES, sms_price_kr=Decimal("0.50"), sms_monthly_limit_kr=Decimal("0.60"))
    with town(rules=rules) as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=1, children=0)
        here(do="opt_in", who=AMIRA, broadcasts=True)
        here(do="opt_in", who=YUSUF, broadcasts=True)
        here.hear(AMIRA, "mine tilmeldinger")

        sent = here(do="broadcast", audience="all", text={"da": "Husk festen."})["sent"]
        here.at("2027-01-19T17:31")
        reminded = here(job="reminders")["sent"]

        assert [each["to"] for each in sent] == [YUSUF]
        assert [each["to"] for each in reminded] == [AMIRA]


def test_consent_withdrawn_after_a_broadcast_was_queued_is_obeyed():
    with town() as here:
        here(do="opt_in", who=AMIRA, broadcasts=True)
        here.at("2027-01-13T22:00")
        here(do="broadcast", audience="all", text={"da": "Husk festen."})
        here.hear(AMIRA, "NYHEDER FRA")

        assert here.at("2027-01-14T09:00") == []


def test_a_stop_at_the_provider_closes_that_address_alone():
    with town() as here:
        row = queued(here, here.knows(AMIRA))
        claimed(here)

        post.record_outcome(here.session, row, Outcome("stopped", code="21610"), RULES, NOW)

        assert here.session.scalars(select(Address.state)).all() == ["stopped"]
        assert here.shows(AMIRA)["opted_out"] is True


def test_an_sms_whose_outcome_nobody_knows_is_not_said_twice():
    with town() as here:
        row = queued(here, here.knows(AMIRA))
        claimed(here)

        post.record_outcome(here.session, row, Outcome("unknown"), RULES, NOW)

        assert (here.session.get(Outbox, row).state, claimed(here)) == ("undecided", [])
        assert again(here.session, row, NOW) is True


def test_a_reply_that_costs_nothing_is_said_again_once():
    with town() as here:
        row = queued(here, here.knows(YUSUF), channel="telegram")
        fates = []
        for _ in range(3):
            if claimed(here):
                post.record_outcome(here.session, row, Outcome("unknown"), RULES, NOW)
            fates.append(here.session.get(Outbox, row).state)

        assert fates == ["queued", "queued", "undecided"]


def test_retries_wait_longer_each_time_obey_the_provider_and_end():
    with town() as here:
        row, now, waits = queued(here, here.knows(AMIRA)), NOW, []
        while here.session.get(Outbox, row).state == "queued":
            post.claim(here.session, RULES, now, 1)
            post.record_outcome(here.session, row, Outcome("later", after=timedelta(seconds=7)), RULES, now)
            due = here.session.get(Outbox, row).due_at
            waits.append(max(timedelta(0), due - now))
            now = max(due, now)

        assert here.session.get(Outbox, row).state == "failed"
        assert waits[0] >= timedelta(seconds=7)
        assert waits[:-1] == sorted(waits[:-1])
        assert len(waits) == record.MOST_ATTEMPTS


def test_delivery_reports_only_rise_whatever_their_order():
    with town() as here:
        row = queued(here, here.knows(AMIRA))
        claimed(here)
        post.record_outcome(here.session, row, Outcome("sent", "SM1"), RULES, NOW)

        states = []
        for status in ("delivered", "sent", "queued", "delivered"):
            record.report(here.session, "sms", "SM1", (status, None), NOW)
            states.append(here.session.get(Outbox, row).state)

        assert states == ["delivered"] * 4


def test_rows_left_by_a_process_that_died_are_undecided_for_sms():
    with town() as here:
        row = queued(here, here.knows(AMIRA))
        claimed(here)

        rescued = here(job="outbox")["counts"], record.rescue(here.session, RULES, NOW + timedelta(minutes=5))

        assert (rescued, here.session.get(Outbox, row).state) == (({"rescued": 0, "concluded": 0, "alerted": 0}, 1), "undecided")


def test_what_failed_is_not_tried_again_by_each_sweep_but_after_start_it_is_said():
    with town() as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=2, children=0)
        here.at("2027-01-19T17:31")
        address = here.session.scalars(select(Address)).one()
        address.state = "unreachable"
        here.session.commit()

        for _ in range(3):
            here(job="reminders")
        rows = [row.state for row in here.session.scalars(select(Outbox).where(Outbox.topic == "reminder"))]
        here.hear(AMIRA, "START")
        said = here(job="reminders")["sent"]

        assert (rows, [each["to"] for each in said]) == (["failed"], [AMIRA])


def test_a_failed_message_that_is_sent_again_keeps_its_name_to_itself():
    with town() as here:
        who = here.knows(AMIRA)
        draft = Draft(who, "notice", letter=Letter("hej"), name="digest:1:2027-W02")
        first = enqueue(here.session, draft, NOW)
        row = here.session.get(Outbox, first)
        row.state = "failed"
        here.session.flush()

        second, sent_again = enqueue(here.session, draft, NOW), again(here.session, first, NOW)

        assert (second, sent_again) == (None, True)


def test_nobody_who_stopped_gathers_reminders_that_are_dropped():
    with town() as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=2, children=0)
        here(do="stop", who=AMIRA)
        here.at("2027-01-19T17:31")

        counts = [here(job="reminders")["counts"] for _ in range(2)]

        assert counts == [{"queued": 0}, {"queued": 0}]
