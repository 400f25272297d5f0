"""What everybody may see, and what every answer carries."""

import json
import re

import icalendar
import pytest

PATHS = ("/", "/activity/suppe", "/activity/nope", "/chat", "/privacy", "/calendar.ics", "/activity/suppe.ics", "/healthz", "/readyz", "/metrics",
         "/console", "/console/sign-in", "/console/login/x", "/nope", "/static/style.css", "/static/../app.py")  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_carries_its_guard(site, path):
    headers = site.client.get(path).headers

    assert "unsafe-inline" not in headers["content-security-policy"]
    assert "default-src 'self'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


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


def test_no_page_sets_a_cookie_before_the_first_message(site):
    assert [site.client.get(path).cookies.get("nabobot") for path in ("/", "/chat", "/privacy")] == [None] * 3


def test_pages_follow_the_browser_and_the_link(site):
    by_browser = site.client.get("/", headers={"Accept-Language": "en-GB,en;q=0.9"}).text
    by_link = site.client.get("/?lang=da", headers={"Accept-Language": "en"}).text

    assert '<html lang="en">' in by_browser
    assert '<html lang="da">' in by_link
    assert by_link.count('rel="alternate"') == 9


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
    assert b"BEGIN:VTIMEZONE" in content
    assert event["SEQUENCE"] == 0


def test_a_cancelled_and_a_moved_occurrence_say_so_in_the_calendar(site):
    from datetime import timedelta

    from models import happening
    from models.catalogue import catalogue
    from tests.web.conftest import RULES

    each = site.look(catalogue).activities["suppe"].occurrences[0]
    now = site.house.now()
    site.write(lambda session: happening.move(session, each.key, (each.start + timedelta(hours=1), None), RULES, now))
    site.write(lambda session: happening.cancel(session, each.key, RULES, now))

    event = icalendar.Calendar.from_ical(site.client.get("/activity/suppe.ics").content).walk("VEVENT")[0]
    assert (str(event["STATUS"]), event["SEQUENCE"]) == ("CANCELLED", 2)


def test_a_personal_calendar_opens_with_its_own_token_alone(site):
    from bot.calendars import personal_token

    token = personal_token(1, b"k" * 16)

    statuses = [site.client.get(f"/my/{each}.ics").status_code for each in (token, token[:-1] + "0", "1-", "x", "²-x")]
    assert statuses == [200, 404, 404, 404, 404]


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
