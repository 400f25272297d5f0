"""Activities at the desk: made, changed, copied, moved; a draft is nobody's but the desk's."""

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest

from handlers import wording
from models.activity import Activity, Occurrence
from models.catalogue import catalogue
from models.outbox import Outbox
from models.person import meet
from models.seats import join
from models.signup import Household

from .conftest import RULES
from .counting import queries_of


def _in(site, days):
    return RULES.local(site.house.now()).date() + timedelta(days=days)


def form_of(site, **changes):
    """A whole form as the page gives it, with these changes."""
    made = dict.fromkeys(("title-da", "description-da", "address", "host", "price_kr", "until", "times", "more", "except"), "")
    made |= {
        "title-da": "Syning",
        "place": "Biblioteket",
        "run_by": "residents",
        "effort": "1",
        "signup": "required",
        "gender": "",
    }
    made |= {"signup_covers": "occurrence", "first": _in(site, 8).isoformat(), "start": "17:00", "end": "19:00", "repeat": "none"}
    return made | {"capacity": "12", "held_seats": "2", "do": "publish"} | changes


def make(site, csrf, **changes):
    return site.client.post("/console/new", data=form_of(site, **changes) | {"csrf": csrf})


def dates(site, key="syning"):
    """The starts of an activity, in order."""
    return site.look(lambda session: [each.start for each in catalogue(session).every[key].occurrences])


def facts(site, key="syning"):
    return site.look(lambda session: session.get(Activity, key))


def _sign_up(site, key, number="1"):
    def put(session):
        who = meet(session, ("telegram", number), "da", "Amira", site.house.now())
        offer = catalogue(session).every[key.partition("@")[0]]
        target = offer.key if offer.is_series else key
        return join(session, offer, target, (who.person_id, Household(2, 1)), site.house.now()).signup.id

    return site.write(put)


def test_an_activity_is_made_in_one_form_and_stands_on_its_public_page(site):
    csrf = site.sign_in()

    answer = make(site, csrf, price_kr="40", age_min="6", tags="sy, stof", languages="da, ar", **{"title-ar": "خياطة"})

    row = facts(site)
    each = site.look(lambda session: catalogue(session).activities["syning"].occurrences[0])
    assert answer.headers["location"] == "/console/activities/syning?saved"
    assert (row.title, row.price_kr, row.age_min, row.tags) == ({"da": "Syning", "ar": "خياطة"}, 40, 6, ["sy", "stof"])
    assert (each.capacity, each.held_seats, each.start.hour) == (12, 2, 17)
    assert "Biblioteket" in site.client.get("/activity/syning").text


def test_signing_up_closes_as_many_hours_before_as_the_form_says_and_the_public_page_says_when(site):
    csrf = site.sign_in()

    make(site, csrf, closes_hours="24")

    before = _in(site, 7)
    assert facts(site).closes_hours == 24
    assert f"indtil {wording.day('da', before)} kl. 17.00" in site.client.get("/activity/syning?lang=da").text


def test_a_draft_is_on_no_page_until_it_is_published(site):
    csrf = site.sign_in()
    make(site, csrf, do="draft")

    pages = [site.client.get(path) for path in ("/activity/syning", "/activity/syning.ics", "/", "/calendar.ics")]
    known = site.look(lambda session: "syning" in catalogue(session).activities)
    site.client.post("/console/activities/syning", data={"csrf": csrf, "do": "publish"})

    assert ([page.status_code for page in pages], known) == ([404, 404, 200, 200], False)
    assert not any("Syning" in page.text for page in pages)
    assert "En kladde kender kun" not in site.client.get("/console/activities/syning").text
    assert "Syning" in site.client.get("/activity/syning").text


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"title-da": ""}, "title-da", "Skriv, hvad aktiviteten hedder."),
        ({"place": ""}, "place", "Skriv, hvor det er."),
        ({"capacity": "mange"}, "capacity", "Skriv et helt tal, højst 100.000."),
        ({"price_kr": "-3"}, "price_kr", "Skriv et helt tal, højst 100.000."),
        ({"age_min": "12", "age_max": "6"}, "age_max", "Den højeste alder er under den laveste."),
        ({"first": "2020-01-01"}, "first", "Der er ingen kommende datoer i det."),
        ({"first": "snart"}, "first", "Skriv en dato, for eksempel 13.2.2027."),
        ({"start": "25:00"}, "start", "Skriv et klokkeslæt, for eksempel 17.30."),
        ({"start": "12:00", "end": "11:00"}, "end", "Den slutter, før den begynder."),
        ({"repeat": "week", "until": "2020-01-01"}, "until", "Den sidste dag er før den første."),
        ({"repeat": "week", "times": "0"}, "times", "Skriv et helt tal, højst 200."),
        ({"repeat": "daily"}, "repeat", "Vælg et fra listen."),
        ({"run_by": "nobody"}, "run_by", "Vælg et fra listen."),
        ({"except": "jul"}, "except", "Skriv datoer med komma imellem"),
        ({"languages": "da, xx"}, "languages", "Skriv koder fra listen med komma imellem: da, en"),
        ({"title-da": "a" * 121}, "title-da", "Det er for langt: højst 120 tegn."),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_what_was_typed_is_kept(site, changes, field, sentence):
    page = make(site, site.sign_in(), **{"description-da": "Tag dit stof med", "place": "Salen"} | changes)

    said = re.search(rf'<p class="problem" id="problem-{field}">([^<]*)', page.text)
    assert (page.status_code, said is not None) == (400, True)
    assert said.group(1).startswith(sentence)
    assert f'aria-describedby="problem-{field}' in page.text
    assert "Tag dit stof med" in page.text
    assert site.look(lambda session: session.get(Activity, "syning")) is None


@pytest.mark.parametrize(
    ("changes", "apart", "count"),
    [
        ({"repeat": "week", "times": "3"}, [7, 7], 3),
        ({"repeat": "other", "times": "3"}, [14, 14], 3),
        ({"repeat": "none", "more": "+7, +9"}, [7, 2], 3),
        ({"repeat": "week", "times": "4", "except": "+14"}, [7, 14], 3),
    ],
)
def test_plain_choices_become_dates(site, changes, apart, count):
    first = _in(site, 8)

    def ahead(text):
        return ", ".join((first + timedelta(days=int(each))).isoformat() for each in text.split(","))

    changes = {name: ahead(value) if "+" in value else value for name, value in changes.items()}
    make(site, site.sign_in(), **changes)

    found = dates(site)
    assert (len(found), [(after - before).days for before, after in pairwise(found)]) == (count, apart)


@pytest.mark.parametrize(("on", "rule"), [(date(2030, 5, 15), "BYDAY=3WE"), (date(2030, 5, 29), "BYDAY=-1WE")])
def test_monthly_is_the_same_weekday_in_the_month(site, on, rule):
    make(site, site.sign_in(), repeat="month", first=on.isoformat(), times="3")

    assert facts(site).repeats["rrule"] == f"FREQ=MONTHLY;INTERVAL=1;{rule};COUNT=3"


@pytest.mark.parametrize("repeat", ["week", "other", "month"])
def test_the_form_of_a_plan_shows_the_choice_that_made_it_and_saving_it_changes_nothing(site, repeat):
    csrf = site.sign_in()
    make(site, csrf, repeat=repeat, times="3")
    page = site.client.get("/console/activities/syning/edit").text
    before = dates(site)

    saved = site.client.post(
        "/console/activities/syning/edit", data=form_of(site, repeat=repeat, times="3") | {"csrf": csrf, "do": "save"}
    )

    assert f'<option value="{repeat}" selected>' in page
    assert (saved.status_code, dates(site)) == (303, before)


def test_another_hour_moves_the_coming_dates_and_those_signed_up_are_told(site):
    csrf = site.sign_in()
    make(site, csrf, repeat="week", times="3")
    _sign_up(site, f"syning@{_in(site, 15)}")

    form = form_of(site, repeat="week", times="3", start="18:00", end="20:00")
    site.client.post("/console/activities/syning/edit", data=form | {"csrf": csrf, "do": "save"})

    told = site.look(lambda session: [row.topic for row in session.query(Outbox)])
    assert [each.hour for each in dates(site)] == [18, 18, 18]
    assert told == ["moved"]


def test_a_day_left_out_goes_where_nobody_is_on_it_and_stands_where_somebody_is(site):
    csrf = site.sign_in()
    make(site, csrf, repeat="week", times="3")
    _sign_up(site, f"syning@{_in(site, 15)}")
    left_out = f"{_in(site, 8)}, {_in(site, 15)}"

    saved = site.client.post(
        "/console/activities/syning/edit",
        data=form_of(site, repeat="week", times="3", **{"except": left_out}) | {"csrf": csrf, "do": "save"},
    )

    assert saved.headers["location"] == "/console/activities/syning?saved&kept=1"
    assert [each.date() for each in dates(site)] == [_in(site, 15), _in(site, 22)]
    assert "1 dato passer ikke til planen mere" in site.client.get(saved.headers["location"]).text


def test_a_date_is_moved_after_a_second_look_that_says_who_is_told(site):
    csrf = site.sign_in()
    make(site, csrf)
    key = f"syning@{_in(site, 8)}"
    _sign_up(site, key)
    form = {"csrf": csrf, "occurrence": key, "do": "move", "day": _in(site, 9).isoformat(), "start": "17.30", "end": "19.30"}

    asked = site.client.post("/console/activities/syning", data=form)
    version = re.search(r'name="version" value="(\d+)"', asked.text).group(1)
    before = dates(site)
    site.client.post("/console/activities/syning", data=form | {"sure": "yes", "version": version, "tell": "yes"})

    assert "1 tilmeldt familie får besked: Telegram 1." in asked.text
    assert ([each.day for each in before], [each.day for each in dates(site)]) == ([_in(site, 8).day], [_in(site, 9).day])
    assert site.look(lambda session: [row.topic for row in session.query(Outbox)]) == ["moved"]


@pytest.mark.parametrize(("tell", "topics"), [({"tell": "yes"}, ["cancelled"]), ({}, [])])
def test_a_date_is_called_off_with_or_without_telling(site, tell, topics):
    csrf = site.sign_in()
    make(site, csrf)
    key = f"syning@{_in(site, 8)}"
    _sign_up(site, key)

    site.client.post("/console/activities/syning", data={"csrf": csrf, "occurrence": key, "do": "call-off", "sure": "yes"} | tell)

    assert site.look(lambda session: session.get(Occurrence, key).cancelled)
    assert site.look(lambda session: [row.topic for row in session.query(Outbox)]) == topics


@pytest.mark.parametrize(
    ("times", "sentence"),
    [
        ({"day": "2020-01-01"}, "er forbi."),
        ({"day": ""}, "Skriv en dato"),
        ({"start": "19:00", "end": "18:00", "day": "+9"}, "Den slutter, før den begynder"),
        ({"day": "+8"}, "Den står allerede"),
    ],
)
def test_a_move_that_cannot_be_says_why_and_keeps_what_was_typed(site, times, sentence):
    csrf = site.sign_in()
    make(site, csrf)
    form = {"csrf": csrf, "occurrence": f"syning@{_in(site, 8)}", "do": "move", "start": "17:00", "end": "19:00"}
    times = {name: _in(site, int(value)).isoformat() if value.startswith("+") else value for name, value in times.items()}

    page = site.client.post("/console/activities/syning", data=form | times)

    assert (page.status_code, sentence in page.text) == (400, True)


def test_one_more_date_is_added_and_not_twice(site):
    csrf = site.sign_in()
    make(site, csrf)
    form = {"csrf": csrf, "do": "extra", "day": _in(site, 20).isoformat(), "start": "10:00", "end": "12:00"}

    added = site.client.post("/console/activities/syning", data=form)
    again = site.client.post("/console/activities/syning", data=form)

    assert (added.status_code, again.status_code, len(dates(site))) == (303, 400, 2)
    assert "Der er allerede en dato" in again.text


def test_a_copy_has_the_words_and_the_dates_moved_to_come(site):
    csrf = site.sign_in()
    site.write(lambda session: [setattr(each, "start", each.start.replace(hour=16)) for each in session.query(Occurrence)])
    page = site.client.get("/console/new?copy=ovre").text
    first = date.fromisoformat(re.search(r'name="first" type="date" value="([^"]+)"', page).group(1))

    make(site, csrf, **{"title-da": "Ovre igen", "first": first.isoformat()})

    assert 'value="Ovre"' in page
    assert (first.weekday(), 0 <= (first - _in(site, 0)).days <= 7) == (date(2020, 1, 1).weekday(), True)
    assert [each.date() for each in dates(site, "ovre-igen")] == [first]


def test_a_new_form_remembers_last_time(site):
    csrf = site.sign_in()
    make(site, csrf, place="Salen", capacity="33", start="10:15", end="11:15")

    page = site.client.get("/console/new").text

    assert all(f'value="{value}"' in page for value in ("Salen", "33", "10:15", "11:15"))
    assert 'value="Syning"' not in page


def test_what_people_are_signed_up_to_becomes_no_draft_and_is_not_archived_over_their_heads(site):
    csrf = site.sign_in()
    make(site, csrf)
    key = f"syning@{_in(site, 8)}"
    _sign_up(site, key)

    answers = [site.client.post("/console/activities/syning", data={"csrf": csrf, "do": do}) for do in ("unpublish", "archive")]
    site.client.post("/console/activities/syning", data={"csrf": csrf, "occurrence": key, "do": "call-off", "sure": "yes"})
    archived = site.client.post("/console/activities/syning", data={"csrf": csrf, "do": "archive"})

    assert [answer.status_code for answer in answers] == [400, 400]
    assert ("Arkivér den i stedet" in answers[0].text, "Aflys de datoer først" in answers[1].text) == (True, True)
    assert (archived.status_code, facts(site).state) == (303, "archived")


def test_an_archived_plan_lays_out_no_further_dates(site):
    from models.neighbourhood import lay_out

    csrf = site.sign_in()
    make(site, csrf, repeat="week")
    site.client.post("/console/activities/syning", data={"csrf": csrf, "do": "archive"})

    later = site.house.now() + timedelta(days=60)
    assert site.write(lambda session: lay_out(session, RULES, later)) == 0
    assert "Syning" not in site.client.get("/").text


def test_what_a_sign_up_covers_cannot_change_under_those_signed_up(site):
    csrf = site.sign_in()
    make(site, csrf)
    _sign_up(site, f"syning@{_in(site, 8)}")

    page = site.client.post(
        "/console/activities/syning/edit", data=form_of(site, signup_covers="series") | {"csrf": csrf, "do": "save"}
    )

    assert (page.status_code, "1 er allerede tilmeldt." in page.text) == (400, True)


def test_the_price_of_a_text_is_told_while_it_is_written(site):
    csrf = site.sign_in()

    said = [
        site.client.post("/console/sms", data={"csrf": csrf, "text": text}).json()["sentence"]
        for text in ("", "Kom og sy", "ع" * 71)
    ]

    assert said == ["0 tegn, 0 SMS-dele, 0,00 kr.", "9 tegn, 1 SMS-del, 0,50 kr.", "71 tegn, 2 SMS-dele, 1,00 kr."]


def test_script_in_a_title_shows_as_text(site):
    csrf = site.sign_in()
    make(site, csrf, **{"title-da": "<script>alert(1)</script>"})

    assert "<script>alert" not in site.client.get("/console/activities").text


def test_the_lists_ask_the_database_as_often_for_many_as_for_one(site):
    csrf = site.sign_in()
    make(site, csrf)
    pages = ("/console/activities", "/console/activities/syning", "/console/activities/syning/edit", "/console/new")
    one = [queries_of(site, path) for path in pages]
    for number in range(30):
        make(site, csrf, **{"title-da": f"Syning {number}"})
        _sign_up(site, f"syning@{_in(site, 8)}", str(number + 100)) if number < 3 else None

    assert [queries_of(site, path) for path in pages] == one
