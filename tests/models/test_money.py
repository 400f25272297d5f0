"""What SMS cost, the month's ceiling, and what the organiser hears of it."""

from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import update

from models import ceiling, money
from models.outbox import Outbox
from tests.town import AMIRA, NOW, RULES, YUSUF, activity, town

TARGET = "suppe@2027-01-20"
ORGANISER = "telegram:9009"
CEILING = replace(RULES, sms_monthly_limit_kr=Decimal("2.00"), organisers=(ORGANISER,), public_url="https://nabobot.example")


@contextmanager
def _spent(segments, rules=CEILING):
    """A town in which a reply by SMS took so many segments this month."""
    with town(activity(effort=2, price_kr=40), rules=rules) as here:
        here(do="signup", who=AMIRA, occurrence=TARGET, adults=1, children=0)
        for who in (AMIRA, YUSUF, ORGANISER):
            here(do="opt_in", who=who, broadcasts=True, digest=True)
        here.hear(AMIRA, "hvad koster suppe?")
        here.session.execute(update(Outbox).values(segments=segments, cost_kr=segments * rules.sms_price_kr))
        yield here


def _told(here):
    return [each["text"] for each in here(job="outbox")["sent"] if each["to"] == ORGANISER]


@pytest.mark.parametrize(("segments", "told"), [
    (3, []),
    (4, ["Månedens loft for SMS er nået: 2,00 af 2,00 kr. Ugens program og udsendelser på SMS venter, til du lader dem gå: "
         "https://nabobot.example/console/money. Svar og påmindelser går videre."]),
])  # fmt: skip
def test_the_organiser_is_told_once_a_month_that_the_ceiling_is_near_or_reached(segments, told):
    with _spent(segments) as here:
        assert (_told(here), _told(here)) == (told, [])


def test_four_fifths_of_the_ceiling_are_told_of_by_the_percent():
    with _spent(8, replace(CEILING, sms_monthly_limit_kr=Decimal("5.00"))) as here:
        assert _told(here) == [
            "80 % af månedens loft for SMS er brugt: 4,00 af 5,00 kr. Over loftet venter ugens program og udsendelser på SMS på dig; "
            "svar og påmindelser går videre. https://nabobot.example/console/money"
        ]
        here.at("2027-02-01T09:00")
        assert _told(here) == []


def test_above_the_ceiling_digests_and_broadcasts_by_sms_wait_until_the_organiser_lets_them_go():
    with _spent(4) as here:
        said = here(do="broadcast", audience="all", text={"da": "Husk festen"})["sent"] + here(job="digest")["sent"]
        reply = here.says(AMIRA, "hvad koster suppe?")
        later = here.at("2027-01-13T20:00")
        waiting = ceiling.held_back(here.session)

        ceiling.lift(here.session, CEILING, here.replay.now)
        here.session.commit()
        let_go = here.at("2027-01-13T20:01")

        assert {each["to"] for each in said} == {YUSUF, ORGANISER}
        assert (len(reply), [each["to"] for each in later if each["to"] == AMIRA], waiting) == (1, [], 2)
        assert [each["to"] for each in let_go if each["to"] != ORGANISER] == [AMIRA]
        assert ceiling.held_back(here.session) == 0


def test_what_a_month_cost_is_told_by_sort_activity_and_effort():
    with _spent(3) as here:
        here.at("2027-01-19T17:31")
        here(job="reminders")
        month = money.month_of(here.session, CEILING, NOW)

        assert {sort: (spent.messages, spent.kroner) for sort, spent in month.sorts.items()} == {
            "reply": (1, Decimal("1.50")), "reminder": (1, Decimal("0.50")),
        }  # fmt: skip
        assert {key: spent.messages for key, spent in month.activities.items()} == {"suppe": 2}
        assert {effort: spent.kroner for effort, spent in month.efforts.items()} == {2: Decimal("2.00")}
        assert (month.total.segments, month.total.a_message) == (4, Decimal("1.00"))
        by_month = money.months(here.session, CEILING, here.replay.now, 2)
        assert [(f"{first:%Y-%m}", spent.kroner) for first, spent in by_month] == [
            ("2027-01", Decimal("2.00")),
            ("2026-12", Decimal(0)),
        ]
