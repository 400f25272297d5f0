"""The alarm for "none sent while some were due": a sort of message that never once arrived is seen by somebody."""

from datetime import timedelta

import pytest

from bot import post
from bot.channels.port import Outcome
from handlers import topics
from models.alarm import MOST_FAILED, OVERDUE, silent
from models.outbox import Draft, Letter, Outbox, enqueue
from tests.town import AMIRA, LONE, NOW, RULES, YUSUF, town

LATER = NOW + OVERDUE + timedelta(seconds=1)


def _queue(here, who, topic="digest"):
    return enqueue(here.session, Draft(here.knows(who), "notice", letter=Letter("hej"), topic=topic), NOW)


def _done(here, row, outcome):
    post.claim(here.session, RULES, NOW, 10)
    post.record_outcome(here.session, row, outcome, RULES, NOW)


def test_what_is_due_and_not_sent_by_anybody_is_alarming_after_a_while():
    with town() as here:
        _queue(here, AMIRA), _queue(here, YUSUF, "offer")

        assert [dict(silent(here.session, moment)) for moment in (NOW, LATER)] == [{}, {"digest": 1, "offer": 1}]


def test_one_that_was_sent_ends_the_alarm_for_its_own_sort_alone(monkeypatch):
    monkeypatch.setattr(topics, "NOTICES", dict.fromkeys(topics.NOTICES, lambda _note: Letter("hej")))
    monkeypatch.setattr(post, "NOTICES", topics.NOTICES)
    with town() as here:
        _done(here, _queue(here, AMIRA), Outcome("sent", "SM1"))
        _queue(here, YUSUF), _queue(here, LONE, "offer")

        assert dict(silent(here.session, LATER)) == {"offer": 1}


def _broken(_note):
    raise KeyError("no such word")


def test_a_notice_that_our_code_cannot_write_fails_alone_and_is_alarming(monkeypatch):
    monkeypatch.setattr(post, "NOTICES", {**topics.NOTICES, "digest": _broken})
    with town() as here:
        rows = [_queue(here, f"telegram:{number}") for number in range(MOST_FAILED)]
        reply = enqueue(here.session, Draft(here.knows(AMIRA), "reply", letter=Letter("svar")), NOW + timedelta(seconds=1))

        claimed = post.claim(here.session, RULES, LATER, 10)

        assert [each.row_id for each in claimed] == [reply]
        assert [(here.session.get(Outbox, row).state, here.session.get(Outbox, row).code) for row in rows] == [
            ("failed", "KeyError")
        ] * MOST_FAILED
        assert dict(silent(here.session, LATER)) == {"digest": MOST_FAILED}


def test_a_number_that_does_not_exist_is_no_alarm():
    with town() as here:
        _done(
            here,
            enqueue(here.session, Draft(here.knows(AMIRA), "reply", letter=Letter("hej")), NOW),
            Outcome("never", code="21211"),
        )

        assert dict(silent(here.session, LATER)) == {}


@pytest.mark.parametrize("moment", ["2027-01-13T22:30", "2027-01-14T07:59"])
def test_what_waits_for_the_morning_is_not_due(moment):
    with town() as here:
        here.at("2027-01-13T22:00")
        enqueue(here.session, Draft(here.knows(AMIRA), "notice", letter=Letter("hej")), here.replay.now)
        here.replay.send()
        here.at(moment)

        assert dict(silent(here.session, here.replay.now)) == {}
