"""Every notice renders, in every language and on every channel: a notice type that never once arrived helps nobody."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import update

from handlers.note import Note
from handlers.topics import NOTICES
from handlers.wording import clock, day, languages
from models import broadcast, seats, shift
from models.case import open_case
from models.catalogue import catalogue
from models.outbox import Draft, Outbox, enqueue
from models.person import Person, set_person
from models.signup import Household
from models.sms import plain, segments
from models.voice import propose
from tests.town import AMIRA, NOW, RULES, SHIFT, activity, town

KEY = "suppe@2027-01-20"


def _stage(here, topic):
    """Brings the town to where the notice is true. Its keys."""
    who = here.knows(AMIRA)
    offer = catalogue(here.session).activities["suppe"]
    row = seats.join(here.session, offer, KEY, (who, Household(2, 1)), NOW, queue=topic in ("offer", "lapsed")).signup
    about = {"signup": row.id, "occurrence": KEY, "version": 1, "asks": True}
    if topic == "offer":
        row.standing, row.offer_until = "offered", NOW + timedelta(hours=5)
        return about | {"until": int(row.offer_until.timestamp())}
    if topic == "lapsed":
        seats.leave(here.session, row, NOW)
    if topic == "cancelled":
        here(do="cancel_occurrence", occurrence=KEY)
    if topic.startswith("shift"):
        shift.take(here.session, "kok", who, NOW)
        return {"shift": "kok", "start": "2027-01-20T16:00", "asks": True}
    if topic == "broadcast":
        return {"broadcast": broadcast.create(here.session, "all", {"da": "Husk festen."}, NOW)}
    if topic == "alert_again":
        opened = NOW - timedelta(hours=4)
        case_id, _ = open_case(here.session, here.knows("sms:+4520000012"), "asked", opened)
        return {"case": case_id, "since": int(opened.timestamp())}
    if topic == "broadcast_done":
        number = broadcast.create(here.session, "all", {"da": "Husk festen."}, NOW, who)
        broadcast.expand(here.session, number, [who], NOW)
        here.session.execute(update(Outbox).where(Outbox.broadcast_id == number).values(state="failed"))
        return {"broadcast": number}
    if topic == "alert":
        return {"case": open_case(here.session, here.knows("sms:+4520000012"), "asked", NOW)[0], "why": "asked"}
    if topic == "proposal":
        return {"proposal": propose(here.session, who, "en cykelklub", NOW)}
    if topic == "ceiling":
        return {"month": "2027-01", "limit": "100"}
    if topic == "link":
        return {"channel": "sms"}
    if topic == "digest":
        seats.leave(here.session, row, NOW)
    return about


@pytest.mark.parametrize("asks", [True, False])
@pytest.mark.parametrize("language", languages())
def test_a_shifts_reminder_says_what_when_and_where_in_every_language(language, asks):
    with town(activity(discreet_title={"da": "Aftenhold"}), shifts=[SHIFT]) as here:
        keys = _stage(here, "shift_reminder") | {"asks": asks}
        who = here.knows(AMIRA)
        row = here.session.get(Outbox, enqueue(here.session, Draft(who, "reminder", topic="shift_reminder", keys=keys), NOW))
        set_person(here.session, who, language=language)
        person = here.session.get(Person, who, populate_existing=True)

        letter = NOTICES["shift_reminder"](Note(here.session, RULES, NOW, row, person, "sms", catalogue(here.session)))

        start = datetime(2027, 1, 20, 16)
        said = ("kok", "Aftenhold", day(language, start.date()), clock(language, start.time()), "Fælleshuset")
        assert [each for each in said if each not in letter.text] == []
        assert "Suppe" not in letter.text
        assert [button[1] for line in letter.buttons for button in line] == (["w:kok"] if asks else [])
        assert language != "da" or segments(plain(letter.text)) == 1


@pytest.mark.parametrize("topic", sorted(NOTICES))
@pytest.mark.parametrize("channel", ["telegram", "sms", "web"])
def test_every_notice_has_words_in_every_language(topic, channel):
    with town(activity(), activity("lektier", day="2027-01-18"), shifts=[SHIFT]) as here:
        keys = _stage(here, topic)
        who = here.knows(AMIRA)
        row = here.session.get(Outbox, enqueue(here.session, Draft(who, "notice", topic=topic, keys=keys), NOW))

        said = {}
        for language in languages():
            set_person(here.session, who, language=language)
            person = here.session.get(Person, who, populate_existing=True)
            letter = NOTICES[topic](Note(here.session, RULES, NOW, row, person, channel, catalogue(here.session)))
            said[language] = letter.text if letter else None

        assert {language: bool(text) for language, text in said.items()} == dict.fromkeys(languages(), True)
        assert channel != "sms" or not any("\u2068" in text for text in said.values())
