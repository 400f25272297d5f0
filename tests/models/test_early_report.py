"""What a provider says of a message before its id is written down: kept, and counted once it is."""

import pytest
from sqlalchemy import select

from bot import post
from bot.channels.port import Outcome
from models import record
from models.early_report import EarlyReport, keep
from models.outbox import Outbox
from models.person import find
from tests.town import AMIRA, NOW, RULES, claimed, queued, town


@pytest.mark.parametrize("order", [("sent", "delivered"), ("delivered", "sent"), ("delivered",) * 2])
def test_a_report_that_comes_before_the_id_is_written_down_counts_once_it_is(order):
    with town() as here:
        row = queued(here, here.knows(AMIRA))
        claimed(here)
        known = [record.report(here.session, "sms", "SM1", (status, None), NOW) for status in order]
        record.report(here.session, "sms", "SM2", ("delivered", None), NOW)

        post.record_outcome(here.session, row, Outcome("sent", "SM1"), RULES, NOW)

        kept = here.session.scalars(select(EarlyReport.provider_id)).all()
        assert (known, here.session.get(Outbox, row).state, kept) == ([False] * len(order), "delivered", ["SM2"])


def test_an_early_report_counts_when_twilios_list_says_whose_it_is():
    with town() as here:
        row = queued(here, here.knows(AMIRA))
        claimed(here)
        record.report(here.session, "sms", "SM1", ("undelivered", "21610"), NOW)
        post.record_outcome(here.session, row, Outcome("unknown"), RULES, NOW)

        record.decide(here.session, row, "SM1", NOW)

        assert here.session.get(Outbox, row).state == "failed"
        assert find(here.session, "sms", AMIRA[4:]).address_state == "stopped"


def test_an_early_report_stored_while_another_process_wrote_the_id_counts_at_the_next_sweep():
    with town() as here:
        row = queued(here, here.knows(AMIRA))
        claimed(here)
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
