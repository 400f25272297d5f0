"""Which address is written to, and which is given up, by what the providers say of it."""

import pytest

from bot import post
from bot.channels.port import Outcome
from models import record
from models.call_list import to_call
from models.outbox import Outbox
from models.person import find
from tests.town import AMIRA, NOW, RULES, YUSUF, claimed, queued, town


def test_an_address_that_keeps_failing_is_given_up_and_the_other_door_is_taken():
    with town() as here:
        who = here.knows(AMIRA)
        for _ in range(record.MOST_FAILURES):
            row = queued(here, who)
            claimed(here)
            post.record_outcome(here.session, row, Outcome("never", code="30005"), RULES, NOW)

        assert here.shows(AMIRA)["reachable"] is False
        assert find(here.session, "sms", AMIRA[4:]).address_state == "unreachable"


def test_whoever_is_signed_up_and_whose_only_address_keeps_failing_appears_on_the_call_list():
    with town() as here:
        here(do="signup", who=AMIRA, occurrence="suppe@2027-01-20", adults=1, children=0)
        lists = []
        for _ in range(record.MOST_FAILURES):
            lists.append(to_call(here.session, RULES.local(NOW).replace(tzinfo=None)))
            row = queued(here, find(here.session, "sms", AMIRA[4:]).person_id)
            claimed(here)
            post.record_outcome(here.session, row, Outcome("never", code="30005"), RULES, NOW)
        lists.append(to_call(here.session, RULES.local(NOW).replace(tzinfo=None)))

        assert [[each.targets for each in found] for found in lists] == [[], [], [], [["suppe@2027-01-20"]]]


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
            row = queued(here, who)
            claimed(here)
            post.record_outcome(here.session, row, Outcome("sent", f"SM{number}"), RULES, NOW)
            record.report(here.session, "sms", f"SM{number}", ("undelivered", code), NOW)
            states.append(find(here.session, "sms", AMIRA[4:]).address_state)

        assert (states[0], states[-1]) == (after_one, after_three)


def test_start_opens_an_address_that_the_provider_had_stopped():
    with town() as here:
        row = queued(here, here.knows(AMIRA))
        claimed(here)
        post.record_outcome(here.session, row, Outcome("stopped", code="21610"), RULES, NOW)

        said = here.says(AMIRA, "START")

        assert (len(said), here.shows(AMIRA)["opted_out"], here.shows(AMIRA)["reachable"]) == (1, False, True)


def test_a_chat_that_moved_is_written_to_at_its_new_address():
    with town() as here:
        row = queued(here, here.knows(YUSUF), channel="telegram")
        claimed(here)
        post.record_outcome(here.session, row, Outcome("moved", new_address="-1001"), RULES, NOW)

        assert [each.to for each in claimed(here)] == ["-1001"]


def test_a_chat_that_moved_to_where_somebody_else_is_known_blocks_nobody():
    with town() as here:
        here.knows("telegram:-1001")
        row = queued(here, here.knows(YUSUF), channel="telegram")
        claimed(here)
        post.record_outcome(here.session, row, Outcome("moved", new_address="-1001", code="ChatMigrated"), RULES, NOW)

        assert here.session.get(Outbox, row).state == "failed"
        assert find(here.session, "telegram", "2002").address_state == "stopped"
