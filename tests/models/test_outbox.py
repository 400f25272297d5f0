"""What leaves, and what does not: decided at the moment of sending, from the rows as they are then."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from bot import post
from bot.channels.port import Outcome
from models import record
from models.early_report import EarlyReport, keep
from models.outbox import Draft, Letter, Outbox, again, drop, enqueue
from models.person import Address, doors_of, find
from models.rules import Rules
from tests.town import AMIRA, NOW, RULES, YUSUF, activity, town

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


def _claimed(here):
    rows = post.claim(here.session, RULES, NOW, 10)
    here.session.commit()
    return rows


def _queued(here, who, kind="reply", channel="sms"):
    address_id = next(door[0] for door in doors_of(here.session, who) if door[1] == channel)
    return enqueue(here.session, Draft(who, kind, letter=Letter("hej"), address_id=address_id, channel=channel), NOW)


def test_a_stop_at_the_provider_closes_that_address_alone():
    with town() as here:
        row = _queued(here, here.knows(AMIRA))
        _claimed(here)

        post.record_outcome(here.session, row, Outcome("stopped", code="21610"), RULES, NOW)

        assert here.session.scalars(select(Address.state)).all() == ["stopped"]
        assert here.shows(AMIRA)["opted_out"] is True


def test_an_sms_whose_outcome_nobody_knows_is_not_said_twice():
    with town() as here:
        row = _queued(here, here.knows(AMIRA))
        _claimed(here)

        post.record_outcome(here.session, row, Outcome("unknown"), RULES, NOW)

        assert (here.session.get(Outbox, row).state, _claimed(here)) == ("undecided", [])
        assert again(here.session, row, NOW) is True


def test_a_reply_that_costs_nothing_is_said_again_once():
    with town() as here:
        row = _queued(here, here.knows(YUSUF), channel="telegram")
        fates = []
        for _ in range(3):
            if _claimed(here):
                post.record_outcome(here.session, row, Outcome("unknown"), RULES, NOW)
            fates.append(here.session.get(Outbox, row).state)

        assert fates == ["queued", "queued", "undecided"]


def test_retries_wait_longer_each_time_obey_the_provider_and_end():
    with town() as here:
        row, now, waits = _queued(here, here.knows(AMIRA)), NOW, []
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
        row = _queued(here, here.knows(AMIRA))
        _claimed(here)
        post.record_outcome(here.session, row, Outcome("sent", "SM1"), RULES, NOW)

        states = []
        for status in ("delivered", "sent", "queued", "delivered"):
            record.report(here.session, "sms", "SM1", (status, None), NOW)
            states.append(here.session.get(Outbox, row).state)

        assert states == ["delivered"] * 4


@pytest.mark.parametrize("order", [("sent", "delivered"), ("delivered", "sent"), ("delivered",) * 2])
def test_a_report_that_comes_before_the_id_is_written_down_counts_once_it_is(order):
    with town() as here:
        row = _queued(here, here.knows(AMIRA))
        _claimed(here)
        known = [record.report(here.session, "sms", "SM1", (status, None), NOW) for status in order]
        record.report(here.session, "sms", "SM2", ("delivered", None), NOW)

        post.record_outcome(here.session, row, Outcome("sent", "SM1"), RULES, NOW)

        kept = here.session.scalars(select(EarlyReport.provider_id)).all()
        assert (known, here.session.get(Outbox, row).state, kept) == ([False] * len(order), "delivered", ["SM2"])


def test_an_early_report_counts_when_twilios_list_says_whose_it_is():
    with town() as here:
        row = _queued(here, here.knows(AMIRA))
        _claimed(here)
        record.report(here.session, "sms", "SM1", ("undelivered", "21610"), NOW)
        post.record_outcome(here.session, row, Outcome("unknown"), RULES, NOW)

        record.decide(here.session, row, "SM1", NOW)

        assert here.session.get(Outbox, row).state == "failed"
        assert find(here.session, "sms", AMIRA[4:]).address_state == "stopped"


def test_an_early_report_stored_while_another_process_wrote_the_id_counts_at_the_next_sweep():
    with town() as here:
        row = _queued(here, here.knows(AMIRA))
        _claimed(here)
        post.record_outcome(here.session, row, Outcome("sent", "SM1"), RULES, NOW)
        keep(here.session, "sms", "SM1", ("delivered", None), NOW)

        here(job="outbox")

        assert here.session.get(Outbox, row).state == "delivered"


def test_a_report_of_no_message_of_ours_is_forgotten():
    with town() as here:
        record.report(here.session, "sms", "SM9", ("delivered", None), NOW)
        here.at("2027-01-16T10:00")
        here(job="retention")

        assert here.session.scalars(select(EarlyReport.id)).all() == []


def test_an_address_that_keeps_failing_is_given_up_and_the_other_door_is_taken():
    with town() as here:
        who = here.knows(AMIRA)
        for _ in range(record.MOST_FAILURES):
            row = _queued(here, who)
            _claimed(here)
            post.record_outcome(here.session, row, Outcome("never", code="30005"), RULES, NOW)

        assert here.shows(AMIRA)["reachable"] is False
        assert find(here.session, "sms", AMIRA[4:]).address_state == "unreachable"


@pytest.mark.parametrize(
    ("code", "after_one", "after_three"),
    [
        ("21610", "stopped", "stopped"),
        ("21614", "unreachable", "unreachable"),
        ("21635", "unreachable", "unreachable"),
        *((code, "ok", "unreachable") for code in ("30003", "30004", "30005", "30006")),
        ("30036", "ok", "ok"),
    ],
)
def test_what_twilio_says_of_a_number_later_decides_whether_it_is_written_to(code, after_one, after_three):
    with town() as here:
        who, states = here.knows(AMIRA), []
        for number in range(record.MOST_FAILURES):
            row = _queued(here, who)
            _claimed(here)
            post.record_outcome(here.session, row, Outcome("sent", f"SM{number}"), RULES, NOW)
            record.report(here.session, "sms", f"SM{number}", ("undelivered", code), NOW)
            states.append(find(here.session, "sms", AMIRA[4:]).address_state)

        assert (states[0], states[-1]) == (after_one, after_three)


def test_start_opens_an_address_that_the_provider_had_stopped():
    with town() as here:
        row = _queued(here, here.knows(AMIRA))
        _claimed(here)
        post.record_outcome(here.session, row, Outcome("stopped", code="21610"), RULES, NOW)

        said = here.says(AMIRA, "START")

        assert (len(said), here.shows(AMIRA)["opted_out"], here.shows(AMIRA)["reachable"]) == (1, False, True)


def test_a_chat_that_moved_is_written_to_at_its_new_address():
    with town() as here:
        row = _queued(here, here.knows(YUSUF), channel="telegram")
        _claimed(here)
        post.record_outcome(here.session, row, Outcome("moved", new_address="-1001"), RULES, NOW)

        assert [each.to for each in _claimed(here)] == ["-1001"]


def test_a_chat_that_moved_to_where_somebody_else_is_known_blocks_nobody():
    with town() as here:
        here.knows("telegram:-1001")
        row = _queued(here, here.knows(YUSUF), channel="telegram")
        _claimed(here)
        post.record_outcome(here.session, row, Outcome("moved", new_address="-1001", code="ChatMigrated"), RULES, NOW)

        assert here.session.get(Outbox, row).state == "failed"
        assert find(here.session, "telegram", "2002").address_state == "stopped"


def test_rows_left_by_a_process_that_died_are_undecided_for_sms():
    with town() as here:
        row = _queued(here, here.knows(AMIRA))
        _claimed(here)

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
