"""The desk is for organisers: a one-time link, a session, a token on every form."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import partial

import pytest

from bot import staging
from models import case, desk, outbox
from models.case import open_case
from models.catalogue import catalogue
from models.outbox import Draft, Letter, Outbox, enqueue
from models.person import find, meet, set_address, set_person
from tests.bot.test_cpr import cpr_in, stored

from .conftest import RULES

PAGES = (
    "/console", "/console/", "/console/activities", "/console/activities/suppe", "/console/activities/suppe/edit", "/console/new",
    "/console/sms", "/console/comes/suppe@1", "/console/people", "/console/people/1", "/console/people/1/conversation", "/console/cases",
    "/console/cases/1", "/console/broadcast", "/console/broadcast/1", "/console/money", "/console/holidays", "/console/holidays/1",
    "/console/undelivered", "/console/posters",
    "/console/posters.pdf?activity=suppe", "/console/audit", "/console/whatever",
)  # fmt: skip


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_signed_out_visitor_sees_nothing_of_the_desk(site, path, method):
    answer = site.client.request(method, path)

    assert (answer.status_code, answer.text) in ((303, ""), (405, "Method Not Allowed"))


def test_a_link_signs_in_once_and_looking_at_it_does_not_spend_it(site):
    token = site.write(lambda session: desk.give_link(session, site.house.now()))

    looks = [site.client.get(f"/console/login/{token}").status_code for _ in range(3)]
    first = site.client.post(f"/console/login/{token}")
    second = site.client.post(f"/console/login/{token}")

    assert (looks, first.status_code, second.status_code) == ([200] * 3, 303, 404)
    assert all(part in first.headers["set-cookie"].lower() for part in ("httponly", "samesite=strict", "secure", "path=/console"))


def test_every_page_of_the_desk_opens(site):
    site.sign_in()

    assert {
        path: site.client.get(path).status_code for path in PAGES if not path.endswith(("1", "whatever", "sms", "conversation"))
    } == {path: 200 for path in PAGES if not path.endswith(("1", "whatever", "sms", "conversation"))}


def test_a_form_without_its_token_does_nothing(site):
    site.sign_in()

    assert site.client.post("/console/broadcast", data={"text-da": "hej", "sure": "yes"}).status_code == 403


def test_signing_out_ends_the_session(site):
    csrf = site.sign_in()
    cookie = site.client.cookies.get("nabobot_desk")

    site.client.post("/console/sign-out", data={"csrf": csrf})
    site.client.cookies.set("nabobot_desk", cookie, path="/console")

    assert site.client.get("/console").status_code == 303


def _case(site):
    def make(session):
        who = meet(session, ("web", "abc"), "da", "<b>Amira</b>", site.house.now())
        return open_case(session, who.person_id, "asked", site.house.now())[0]

    return site.write(make)


def test_a_case_is_taken_answered_and_handed_back(site):
    number, csrf = _case(site), site.sign_in()
    path = f"/console/cases/{number}"

    site.client.post(path, data={"csrf": csrf, "do": "take"})
    taken = site.look(lambda session: case.get(session, number).state)
    site.client.post(path, data={"csrf": csrf, "do": "answer", "text": "Kom bare forbi"})
    site.client.post(path, data={"csrf": csrf, "do": "close"})
    site.write(site.send)

    texts = site.look(lambda session: [row.text for row in session.query(Outbox).order_by(Outbox.id)])
    assert taken == "taken"
    assert texts == [
        "Nu svarer et menneske dig her, og Nabobot tier imens.", "Kom bare forbi", "Tak for snakken. Nabobot svarer dig igen fra nu af.",
    ]  # fmt: skip
    assert "<b>Amira" not in site.client.get(path).text


def test_a_broadcast_is_previewed_with_its_price_and_sent_once_however_often_one_presses(site):
    site.write(lambda session: _subscriber(session, site))
    csrf = site.sign_in()
    form = {"csrf": csrf, "audience": "all", "text-da": "Husk festen"}

    preview = site.client.post("/console/broadcast", data=form).text
    once = re.search(r'name="once" value="([^"]+)"', preview).group(1)
    for _ in range(3):
        site.client.post("/console/broadcast", data=form | {"once": once, "do": "send"})

    assert "1 modtager" in preview
    assert "SMS: 1 (1 SMS-del, 0,50 kr.)" in preview
    assert site.look(lambda session: session.query(Outbox).filter_by(kind="broadcast").count()) == 1


def test_a_cpr_number_typed_at_the_desk_is_stored_nowhere(site):
    def asked(session):
        _subscriber(session, site)
        who = meet(session, ("web", "abc"), "da", None, site.house.now())
        return open_case(session, who.person_id, "asked", site.house.now())[0]

    number, csrf = site.write(asked), site.sign_in()
    form = {"csrf": csrf, "audience": "all", "text-da": "Cpr 010190-1234", "text-en": "Cpr 0101901234", "once": "x", "do": "send"}

    site.client.post(f"/console/cases/{number}", data={"csrf": csrf, "do": "answer", "text": "Du er 010190 1234"})
    site.client.post("/console/broadcast", data=form)

    assert (site.look(stored).count("[CPR]"), cpr_in(site.look(stored))) == (3, [])


def test_a_broadcast_that_was_not_looked_at_is_not_sent(site):
    site.write(lambda session: _subscriber(session, site))
    csrf = site.sign_in()

    site.client.post("/console/broadcast", data={"csrf": csrf, "audience": "all", "text-da": "Husk festen", "do": "send"})

    assert site.look(lambda session: session.query(Outbox).count()) == 0


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ({"audience": "all"}, "Skriv teksten på det første sprog."),
        ({"audience": "all", "text-da": "a" * 1001}, "Teksten er for lang: højst 1.000 tegn."),
        ({"audience": "activity:nope", "text-da": "hej"}, "Den modtagergruppe findes ikke."),
    ],
)
def test_a_broadcast_that_cannot_be_says_why_and_keeps_the_text(site, form, sentence):
    page = site.client.post("/console/broadcast", data={"csrf": site.sign_in()} | form)

    assert page.status_code == 400
    assert sentence in page.text
    assert form.get("text-da", "") in page.text


def test_seats_are_set_and_what_is_no_number_is_kept_and_named(site):
    csrf = site.sign_in()
    page = site.client.get("/console/activities/suppe").text
    key = re.search(r'name="occurrence" value="([^"]+)"', page).group(1)
    form = {"csrf": csrf, "occurrence": key, "do": "seats", "held_seats": "3"}

    done = site.client.post("/console/activities/suppe", data=form | {"capacity": "12"})
    wrong = site.client.post("/console/activities/suppe", data=form | {"capacity": "\u00b2"})

    each = site.look(lambda session: catalogue(session).occurrences[key])
    assert (done.status_code, each.capacity, each.held_seats) == (303, 12, 3)
    assert (wrong.status_code, 'value="\u00b2"' in wrong.text, "Skriv pladserne som tal" in wrong.text) == (400, True, True)


HUGE = "9" * 5000


@pytest.mark.parametrize(
    "path", [f"/console/cases/{HUGE}", "/console/cases/x", "/console/cases/\u00b2", "/console/cases/999999999999999999999"]
)
def test_a_number_that_is_none_leads_back_to_the_list(site, path):
    signed_out = site.client.get(path)
    site.sign_in()

    assert [answer.headers["location"] for answer in (signed_out, site.client.get(path))] == [
        "/console/sign-in",
        "/console/cases",
    ]


@pytest.mark.parametrize("row", [HUGE, "\u00b2", "x", "", "7"])
def test_sending_again_what_is_not_there_changes_nothing(site, row):
    assert site.client.post("/console/undelivered", data={"csrf": site.sign_in(), "row": row}).status_code == 303


def test_the_desk_keeps_the_language_that_was_chosen(site):
    site.sign_in()
    site.client.get("/console?lang=en")

    assert '<html lang="en">' in site.client.get("/console/cases").text


def _subscriber(session, site):
    who = meet(session, ("sms", "+4520000001"), "da", None, site.house.now())
    set_person(session, who.person_id, broadcasts=True)


def test_calling_off_asks_first_and_says_how_many_are_told(site):
    csrf = site.sign_in()
    page = site.client.get("/console/activities/suppe").text
    key = re.search(r'name="occurrence" value="([^"]+)"', page).group(1)
    form = {"csrf": csrf, "occurrence": key, "do": "call-off"}

    asked = site.client.post("/console/activities/suppe", data=form)
    done = site.client.post("/console/activities/suppe", data=form | {"sure": "yes"})

    assert "0 tilmeldinger får besked. Er du sikker?" in asked.text
    assert done.status_code == 303
    assert "aflyst" in site.client.get("/console/activities/suppe").text


def test_whoever_is_signed_up_and_reached_by_nothing_stands_on_the_call_list(site):
    csrf = site.sign_in()
    before = site.client.get("/console/undelivered").text

    def set_stage(session):
        now = site.house.now()
        key = catalogue(session).activities["suppe"].occurrences[0].key
        for number, state in (("+4520000031", "unreachable"), ("+4520000032", "ok"), ("+4520000033", "unreachable")):
            staging.do(
                session, {"do": "signup", "who": f"sms:{number}", "occurrence": key, "adults": 1, "children": 0}, RULES, now
            )
            set_address(session, find(session, "sms", number).address_id, state, now)
        staging.do(session, {"do": "stop", "who": "sms:+4520000033"}, RULES, now)

    site.write(set_stage)
    hidden = site.client.get("/console/undelivered").text
    page = site.client.post("/console/undelivered", data={"csrf": csrf, "do": "numbers"}).text

    assert "20000031" not in before + hidden
    assert re.findall(r'href="tel:(\+\d+)"', page) == ["+4520000031"]
    assert '<p class="facts">Suppe ' in page


def test_a_message_that_failed_is_shown_and_sent_again(site):
    def fail(session):
        who = meet(session, ("sms", "+4520000001"), "da", None, site.house.now())
        row = enqueue(session, Draft(who.person_id, "notice", letter=Letter("hej der")), site.house.now())
        session.get(Outbox, row).state = "failed"

    site.write(fail)
    csrf = site.sign_in()

    shown = "hej der" in site.client.get("/console/undelivered").text
    site.client.post("/console/undelivered", data={"csrf": csrf, "row": "1"})

    assert shown
    assert site.look(outbox.troubled) == []


def test_a_list_page_asks_the_database_as_often_for_many_as_for_one(site):
    from sqlalchemy import event

    site.sign_in()
    counts = []
    for people in (1, 30):
        for number in range(people):
            site.write(lambda session, n=number + people: _signed_up(session, site, n))
        queries: list[str] = []
        listener = partial(_noted, queries)
        event.listen(site.engine, "before_cursor_execute", listener)
        site.client.get("/console")
        site.client.get("/console/activities/suppe")
        event.remove(site.engine, "before_cursor_execute", listener)
        counts.append(len(queries))

    assert counts[0] == counts[1]


def _noted(queries, *args):
    queries.append(args[2])


def _signed_up(session, site, number):
    from models import seats
    from models.signup import Household

    who = meet(session, ("telegram", str(number)), "da", None, site.house.now())
    offer = catalogue(session).activities["suppe"]
    seats.join(session, offer, offer.occurrences[0].key, (who.person_id, Household(1, 0)), site.house.now(), queue=True)


def _previewed(site, form):
    page = site.client.post("/console/broadcast", data=form).text
    return page, re.search(r'name="once" value="([^"]+)"', page).group(1)


def _queued(site):
    return site.look(lambda session: session.query(Outbox).filter_by(kind="broadcast").count())


def test_a_broadcast_is_planned_before_a_date_shown_and_taken_back(site):
    site.write(lambda session: _subscriber(session, site))
    csrf = site.sign_in()
    key = site.look(lambda session: catalogue(session).activities["suppe"].occurrences[0].key)
    form = {"csrf": csrf, "audience": "all", "text-da": "Husk festen", "when": "before", "hours": "2", "occurrence": key}

    page, once = _previewed(site, form)
    site.client.post("/console/broadcast", data=form | {"once": once, "do": "send"})
    listed = site.client.get("/console/broadcast").text
    site.client.post("/console/broadcast/1", data={"csrf": csrf, "do": "withdraw"})

    assert ("Bliver sendt" in page, "Send på det tidspunkt" in page, _queued(site)) == (True, True, 0)
    assert ("Planlagt" in listed, "Taget tilbage" in site.client.get("/console/broadcast/1").text) == (True, True)


@pytest.mark.parametrize(
    "when", [{"when": "at", "at": "2020-01-01T10:00"}, {"when": "at", "at": "x"}, {"when": "before", "hours": "-1"}]
)
def test_a_time_at_which_nothing_can_be_sent_is_said_so(site, when):
    page = site.client.post("/console/broadcast", data={"csrf": site.sign_in(), "audience": "all", "text-da": "Hej"} | when)

    assert (page.status_code, "Da kan den ikke blive sendt." in page.text) == (400, True)


def test_the_ledger_of_a_broadcast_says_what_became_of_each_and_sends_a_failed_one_again(site):
    site.write(lambda session: _subscriber(session, site))
    csrf = site.sign_in()
    form = {"csrf": csrf, "audience": "all", "text-da": "Husk festen"}
    _, once = _previewed(site, form)
    site.client.post("/console/broadcast", data=form | {"once": once, "do": "send"})

    def steer(**what):
        site.client.post("/console/broadcast/1", data={"csrf": csrf} | what)
        return site.client.get("/console/broadcast/1").text

    paused, resumed = steer(do="pause"), steer(do="resume")
    site.write(lambda session: session.query(Outbox).update({"state": "failed", "code": "30003"}))
    failed = site.client.get("/console/broadcast/1").text
    again = steer(do="again", row="1")

    assert ("På pause" in paused, "Bliver sendt" in resumed, "nåede ikke frem · 30003" in failed) == (True, True, True)
    assert "venter på at blive sendt" in again
    assert "+45" not in again
    assert site.client.get("/console/broadcast/99").status_code == 404


def test_a_test_goes_to_the_organisers_and_to_nobody_else(site):
    site.write(lambda session: _subscriber(session, site))
    who = site.write(lambda session: meet(session, ("telegram", "77"), "da", None, site.house.now()).person_id)
    csrf, site.house.rules = site.sign_in(), replace(site.house.rules, organisers=("telegram:77",))

    page = site.client.post(
        "/console/broadcast", data={"csrf": csrf, "audience": "all", "text-da": "Husk festen", "do": "try"}
    ).text

    assert "Sendt som prøve til 1 organisator." in page
    assert site.look(lambda session: session.query(Outbox.person_id, Outbox.text).all()) == [(who, "Husk festen")]


def test_what_sms_cost_is_shown_and_what_waits_above_the_ceiling_is_let_go(site):
    site.house.rules = replace(site.house.rules, sms_monthly_limit_kr=Decimal("1.00"))
    site.write(lambda session: _subscriber(session, site))
    csrf = site.sign_in()

    def spend(session):
        now = site.house.now()
        spent = enqueue(session, Draft(1, "broadcast", letter=Letter("Hej"), channel="sms"), now)
        enqueue(session, Draft(1, "broadcast", letter=Letter("Hej igen"), channel="sms"), now)
        session.query(Outbox).update({"code": "ceiling"})
        session.query(Outbox).filter_by(id=spent).update({"state": "sent", "sent_at": now, "segments": 2, "cost_kr": 1})

    site.write(spend)
    before = site.client.get("/console/money").text
    site.client.post("/console/money", data={"csrf": csrf})

    assert "1,00 af 1,00 kr. er brugt på SMS i denne måned (100 %)." in before
    assert '<td class="number">1,00</td>' in before
    assert "1 besked venter" in before
    assert "Loftet er løftet" in site.client.get("/console/money").text
    assert 'nabobot_sms_month_kroner{of="spent"} 1.0' in site.client.get("/metrics").text
