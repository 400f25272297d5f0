"""What everybody may see, and what every answer carries."""

import asyncio
import json
import re
from datetime import datetime, timedelta

import icalendar
import pytest

from bot.calendars import occurrence_ics, personal_token
from bot.channels.port import Outbound, Outcome
from bot.example import example
from bot.neighbourhood.check import checked
from models import happening
from models.catalogue import catalogue
from models.neighbourhood import put
from models.outbox import Draft, Letter, Outbox, enqueue
from models.person import meet
from tests.town import activity

from .conftest import RULES

PAGES = ("/", "/activity/faellesspisning", "/leisure", "/chat", "/privacy", "/nope")
PATHS = ("/", "/leisure", "/activities.json",
         "/activity/suppe", "/activity/nope", "/chat", "/privacy", "/calendar.ics", "/activity/suppe.ics", "/healthz", "/readyz", "/metrics",
         "/console", "/console/sign-in", "/console/login/x", "/nope", "/static/style.css", "/static/../app.py")  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_carries_its_guard(site, path):
    headers = site.client.get(path).headers

    assert "unsafe-inline" not in headers["content-security-policy"]
    assert "default-src 'self'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "HEAD"])
def test_no_method_on_any_path_makes_us_fail(site, path, method):
    assert site.client.request(method, path, content=b"\xff\x00=&;{").status_code < 500


def test_a_body_over_the_limit_is_refused_with_and_without_its_length(site):
    body = b"a" * 300_000

    form = {"Content-Type": "application/x-www-form-urlencoded"}
    told = site.client.post("/chat", content=body).status_code
    untold = site.client.post("/chat", content=iter([body]), headers=form).status_code

    assert (told, untold) == (413, 413)


@pytest.mark.parametrize("path", PATHS)
def test_no_page_sets_a_cookie_before_the_first_message(site, path):
    assert "set-cookie" not in site.client.get(path).headers


@pytest.mark.parametrize("language", RULES.languages)
def test_a_page_with_its_style_is_small_and_asks_no_stranger_for_anything(site, language):
    now = site.house.now()
    here = RULES.local(now).replace(tzinfo=None)
    site.write(lambda session: put(session, checked(example(here.date()), here), RULES, now))
    style = len(site.client.get("/static/style.css").content)
    pages = {path: site.client.get(f"{path}?lang={language}").text for path in PAGES}

    assert {path: size for path, page in pages.items() if (size := len(page.encode()) + style) >= 30_000} == {}
    assert [each for page in pages.values() for each in re.findall(r'\b(?:src|action)="(?!/static/|/)[^"]*', page)] == []
    assert {each for page in pages.values() for each in re.findall(r'<link rel="(?:stylesheet|icon)" href="([^"]*)', page)} == {
        "/static/style.css",
        "/static/icon.svg",
    }


def test_pages_follow_the_browser_and_the_link(site):
    by_browser = site.client.get("/", headers={"Accept-Language": "en-GB,en;q=0.9"}).text
    by_link = site.client.get("/?lang=da", headers={"Accept-Language": "en"}).text

    assert '<html lang="en">' in by_browser
    assert '<html lang="da">' in by_link
    assert by_link.count('rel="alternate" hreflang=') == 9


def test_right_to_left_languages_run_right_to_left(site):
    assert '<html lang="ar" dir="rtl">' in site.client.get("/?lang=ar").text


def test_search_engines_read_the_events_and_no_text_breaks_out_of_them(site):
    page = site.client.get("/activity/suppe").text
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)

    events = json.loads(found[0])["@graph"]
    assert [(event["@type"], event["name"], event["description"]) for event in events] == [
        ("Event", "Suppe", "Suppe </script> & brød")
    ]


def test_calendars_are_such_as_phones_take(site):
    content = site.client.get("/activity/suppe.ics").content

    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    event = icalendar.Calendar.from_ical(content).walk("VEVENT")[0]
    assert str(event["UID"]).endswith("@nabobot.example")
    assert [b"BEGIN:STANDARD" in content, b"BEGIN:DAYLIGHT" in content] == [True, True]
    assert re.fullmatch(r"\d{8}T\d{6}Z", event["DTSTAMP"].to_ical().decode())
    assert event["SEQUENCE"] == 0


def test_a_cancelled_and_a_moved_occurrence_say_so_in_the_calendar(site):
    each = site.look(catalogue).activities["suppe"].occurrences[0]
    now = site.house.now()
    site.write(lambda session: happening.move(session, each.key, (each.start + timedelta(hours=1), None), RULES, now))
    site.write(lambda session: happening.cancel(session, each.key, RULES, now))

    event = icalendar.Calendar.from_ical(site.client.get("/activity/suppe.ics").content).walk("VEVENT")[0]
    assert (str(event["STATUS"]), event["SEQUENCE"]) == ("CANCELLED", 2)


def test_a_full_and_a_cancelled_date_say_so_to_people_and_to_search_engines(site):
    each = site.look(catalogue).activities["suppe"].occurrences[0]
    now = site.house.now()
    site.write(lambda session: happening.set_seats(session, each.key, RULES, now, held_seats=8))
    full, front = site.client.get("/activity/suppe").text, site.client.get("/").text
    site.write(lambda session: happening.cancel(session, each.key, RULES, now))
    cancelled = site.client.get("/activity/suppe").text

    assert ("Fuldt: venteliste." in full, "Fuldt: venteliste." in front) == (True, True)
    assert "Aflyst" in cancelled
    assert "EventCancelled" in cancelled


def test_a_discreet_activity_is_public_but_its_name_stays_out_of_ones_own_calendar(site):
    discreet = activity(
        "skilsmisse", day="2099-01-20", discreet_title={"da": "Aftale"}, description={"da": "Om at gå fra hinanden"}
    )
    here = datetime(2027, 1, 1)
    site.write(lambda session: put(session, checked({"activities": [discreet]}, here), RULES, site.house.now()))
    offer = site.look(catalogue).activities["skilsmisse"]

    public, own = site.client.get("/calendar.ics").text, occurrence_ics(offer, offer.occurrences[0], RULES).decode()

    assert "SUMMARY:Skilsmisse" in public
    assert "SUMMARY:Aftale" in own
    assert "kilsmisse" not in own.replace("UID:skilsmisse", "")
    assert "fra hinanden" not in own


def test_what_our_own_code_did_wrong_is_a_calm_page_without_its_words(site, monkeypatch, caplog):
    async def fail(_unit):
        raise RuntimeError("amira wrote this")

    monkeypatch.setattr(site.units, "read", fail)
    page = site.client.get("/")

    assert page.status_code == 503
    assert "Noget gik galt hos os." in page.text
    assert "amira" not in page.text + caplog.text
    assert page.headers["x-content-type-options"] == "nosniff"


def test_a_personal_calendar_opens_with_its_own_token_alone(site):
    token = personal_token(1, b"k" * 16)

    statuses = [
        site.client.get(f"/my/{each}.ics").status_code for each in (token, token[:-1] + "0", "1-", "x", "²-x", "9" * 5000 + "-x")
    ]
    assert statuses == [200, 404, 404, 404, 404, 404]


def test_the_process_is_ready_degraded_or_ill(site):
    well = site.client.get("/readyz")
    site.house.trouble["telegram"] = "away"
    degraded = site.client.get("/readyz")
    site.house.trouble["outbox"] = "OperationalError"
    ill = site.client.get("/readyz")

    assert [(each.status_code, each.json()["status"]) for each in (well, degraded, ill)] == [
        (200, "ok"),
        (200, "degraded"),
        (503, "ill"),
    ]
    assert ill.json()["part"] == "outbox"


def test_the_policy_names_who_is_responsible_where_the_neighbourhood_says_it(site):
    unset = site.client.get("/privacy?lang=da").text
    info = {"responsible": {"text": {"da": "Boligforeningen <Prøve> er dataansvarlig.", "en": "The housing association is responsible."}},
            "contact": {"text": {"da": "Ring 20 00 00 01."}}}  # fmt: skip
    site.write(lambda session: put(session, {"info": info}, RULES, site.house.now()))
    danish, english = (site.client.get(f"/privacy?lang={code}").text for code in ("da", "en"))

    assert "Den, der driver Nabobot for Prøve, har ansvaret" in unset
    assert "Boligforeningen &lt;Prøve&gt; er dataansvarlig." in danish
    assert "The housing association is responsible." in english
    assert all("Ring 20 00 00 01." in page for page in (danish, english))


def test_a_provider_that_takes_no_message_is_named_until_it_takes_one(site):
    fates = iter([Outcome("later", code="20003"), Outcome("unknown", code="TimeoutError"), Outcome("never"), Outcome("sent")])

    async def send(_message):
        return next(fates)

    watched, answers = site.house.watched("sms", send), []
    for _ in range(4):
        asyncio.run(watched(Outbound(1, "+4520000001", "hej")))
        answers.append(site.client.get("/readyz"))

    assert [each.status_code for each in answers] == [200] * 4
    assert [each.json().get("parts", []) for each in answers] == [["sms-sending"]] * 2 + [[]] * 2


def test_a_sort_of_message_that_never_leaves_is_told_to_whoever_watches(site):
    long_ago = site.house.now() - timedelta(hours=1)

    def queue(session):
        who = meet(session, ("web", "abc"), "da", None, long_ago)
        enqueue(session, Draft(who.person_id, "notice", letter=Letter("hej"), topic="offer"), long_ago)

    site.write(queue)
    ready, figures = site.client.get("/readyz"), site.client.get("/metrics").text
    site.write(lambda session: session.query(Outbox).delete())
    well, after = site.client.get("/readyz"), site.client.get("/metrics").text

    assert (ready.status_code, ready.json()) == (200, {"status": "degraded", "parts": [], "none_sent_of": {"offer": 1}})
    assert 'nabobot_outbox_none_sent{sort="offer"} 1.0' in figures
    assert (well.json(), "none_sent{" in after) == ({"status": "ok"}, False)


def test_the_figures_have_their_names(site):
    site.client.post("/chat", data={"text": "hej"})

    text = site.client.get("/metrics").text

    assert 'nabobot_outbox_rows{channel="web",state="sent"} 1.0' in text
    for name in (
        "nabobot_heard_total",
        "nabobot_sent_total",
        "nabobot_send_seconds",
        "nabobot_job_last_success_timestamp_seconds",
    ):
        assert f"# TYPE {name.removesuffix('_total')}" in text or f"# TYPE {name}" in text
