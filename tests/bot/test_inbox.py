"""One path in: heard once, kept without what must not be kept, answered or given up, never lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from bot import inbox
from bot.channels.port import Inbound
from models.heard import Heard
from models.outbox import Outbox
from models.person import Person
from tests.town import AMIRA, NOW, RULES, YUSUF, town


def _heard(here, **changes):
    told = {"channel": "telegram", "sender": "77", "provider_id": "1", "text": "hej"} | changes
    made = inbox.accept(here.session, Inbound(**told), RULES, NOW)
    here.session.commit()
    return made


def test_a_redelivered_message_is_answered_once():
    with town() as here:
        first, second = _heard(here), _heard(here)

        assert (first is None, second is None) == (False, True)
        assert here.session.scalar(select(func.count()).select_from(Outbox)) == 1


def test_a_cpr_number_is_never_stored():
    with town() as here:
        _heard(here, text="mit cpr er 010190-1234, skriv mig op")

        assert "010190" not in here.session.scalar(select(Heard.text))


def test_the_first_meeting_answers_before_it_introduces_itself():
    with town() as here:
        sent = here(from_=AMIRA, text="hvornår er der suppe?")["sent"]

        first, *_, last = sent[0]["text"].split("\n")
        assert first.startswith("Suppe er onsdag 20. januar kl. 17.30")
        assert last == "Jeg er Nabobot for Prøvekvarteret. Skriv HJÆLP for hjælp og STOP for at slippe."


@pytest.mark.parametrize("text", ["", "   ", "\x00\x01", "🎉🎉", "?" * 500, "مرحبا", "\u202eabc", "a" * 2000])
def test_whatever_is_written_gets_a_sentence_and_is_kept(text):
    with town() as here:
        made = _heard(here, text=text)

        assert made is not None
        assert here.session.scalar(select(func.count()).select_from(Outbox)) == 1


def test_ten_thousand_characters_are_too_long_and_nothing_breaks():
    with town() as here:
        here.knows(YUSUF)

        assert here.says(YUSUF, "a" * 10_000) == ["Beskeden er for lang til mig. Skriv det vigtigste med højst 2.000 tegn."]


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=300))
def test_no_text_makes_our_code_fail(text):
    with town() as here:
        assert _heard(here, text=text) is not None


@settings(max_examples=60, deadline=None)
@given(payload=st.one_of(st.text(max_size=64), st.from_regex(r"[a-z]:[0-9a-z:@-]{0,40}", fullmatch=True)))
def test_no_button_makes_our_code_fail(payload):
    with town() as here:
        assert _heard(here, text="", press=payload) is not None


def test_a_button_of_something_deleted_says_how_to_go_on():
    with town() as here:
        made = [
            _heard(here, provider_id=str(number), press=press).understood["kind"]
            for number, press in enumerate(("s:gone", "c:99", "d:x"))
        ]
        texts = here.session.scalars(select(Outbox.text).order_by(Outbox.id)).all()

        assert made == ["signup", "cancel", "activity_detail"]
        assert texts[1:] == ['Det findes ikke mere. Skriv "hvad sker der?" for at se, hvad der er nu.'] * 2


def test_another_persons_sign_up_cannot_be_cancelled_by_its_button():
    with town() as here:
        here(do="signup", who=AMIRA, occurrence="suppe@2027-01-20", adults=2, children=0)
        _heard(here, press="c:1")

        assert here.standing(AMIRA) == [(2, 0, "confirmed")]


def test_a_photo_gets_a_sentence_and_a_case():
    with town() as here:
        _heard(here, text="", attachment="photo")

        assert here.shows("telegram:77")["case_open"] is True


def test_an_edited_message_changes_nothing_and_says_so():
    with town() as here:
        _heard(here, text="tilmeld 2 voksne til suppe", edited=True)

        assert here.shows("telegram:77")["signups"] == []


def test_a_group_is_declined_once():
    with town() as here:
        for number in range(3):
            _heard(here, sender="-100", provider_id=str(number), text="", group=True)

        assert here.session.scalars(select(Outbox.text)).all() == [
            "Jeg svarer kun, når I skriver til mig hver for sig. Skriv til mig i en privat chat."
        ]


def test_whoever_blocks_the_bot_is_written_to_no_more_until_they_unblock_it():
    with town() as here:
        _heard(here)
        _heard(here, provider_id="2", text="", blocked=True)
        blocked = here.shows("telegram:77")["reachable"]
        _heard(here, provider_id="3", text="", blocked=False)

        assert (blocked, here.shows("telegram:77")["reachable"]) == (False, True)


def test_a_message_that_our_code_fails_on_is_kept_with_a_case_and_one_apology():
    with town() as here:
        inbox.give_up(here.session, Inbound("telegram", "77", "1", "hej"), RULES, NOW)
        inbox.give_up(here.session, Inbound("telegram", "77", "1", "hej"), RULES, NOW)
        here.session.commit()

        assert here.session.scalars(select(Heard.state)).all() == ["failed"]
        assert here.session.scalar(select(func.count()).select_from(Outbox)) == 1
        assert here.shows("telegram:77")["case_open"] is True


def test_two_first_messages_at_once_meet_one_person():
    with town() as here:
        _heard(here)
        _heard(here, provider_id="2")

        assert here.session.scalar(select(func.count()).select_from(Person)) == 1


def test_a_second_delivery_of_the_yes_to_an_erasure_does_not_bring_the_person_back():
    with town() as here:
        here.says(AMIRA, "slet mig")
        here(from_=AMIRA, text="Ja", id="SM2")

        again = here(from_=AMIRA, text="Ja", id="SM2")

        assert (again["sent"], here.shows(AMIRA)) == ([], None)
