"""The organiser edits the holidays, and whoever writes next is understood by them."""

import re
from datetime import date, timedelta

import pytest

from models import holiday
from models.holiday import Days

from .conftest import RULES

WINTER = {"name": "vinterferie", "first": "2030-02-09", "last": "2030-02-17"}


def today(site):
    return RULES.local(site.house.now()).date()


def standing(site):
    return site.look(lambda session: [(each.name, str(each.first_on), str(each.last_on)) for each in holiday.holidays(session)])


def put(site, days):
    return site.write(lambda session: holiday.add(session, days))


def say(site, text):
    csrf = re.search(r'name="csrf" value="([^"]+)"', site.client.get("/chat").text)
    site.client.post("/chat", data={"text": text} | ({"csrf": csrf[1]} if csrf else {}))
    return site.client.get("/chat").text


def test_a_holiday_is_added_changed_and_removed_after_a_second_look(site):
    csrf = {"csrf": site.sign_in()}

    added = site.client.post("/console/holidays", data=csrf | WINTER | {"do": "add"})
    first = standing(site)
    path = re.search(r"/console/holidays/\d+", site.client.get("/console/holidays").text).group()
    site.client.post(path, data=csrf | WINTER | {"do": "save", "last": "2030-02-18"})
    second = standing(site)
    asked = site.client.post(path, data=csrf | {"do": "remove"})
    third = standing(site)
    site.client.post(path, data=csrf | {"do": "remove", "sure": "yes"})

    assert (added.status_code, added.headers["location"]) == (303, "/console/holidays?saved")
    assert (first, second) == ([tuple(WINTER.values())], [("vinterferie", "2030-02-09", "2030-02-18")])
    assert "Slet Vinterferie 2030? Spørger nogen om den, beder Nabobot om en dato." in asked.text
    assert (third, standing(site)) == (second, [])


def test_whoever_writes_after_a_change_is_understood_by_it(site):
    csrf, soon = {"csrf": site.sign_in()}, today(site) + timedelta(days=4)
    whole = {"name": "vinterferie", "first": str(soon), "last": str(soon + timedelta(days=8))}

    before = say(site, "hvad sker der i vinterferien?")
    site.client.post("/console/holidays", data=csrf | whole | {"do": "add"})
    after = say(site, "hvad sker der i vinterferien?")

    assert "Jeg kender ikke datoerne for den ferie eller højtid." in before
    assert (before.count("Suppe "), after.count("Suppe ") > 0) == (0, True)


@pytest.mark.parametrize(
    ("change", "field", "sentence"),
    [
        ({"name": "nope"}, "name", "Vælg en ferie fra listen."),
        ({"first": ""}, "first", "Skriv en dato, fx 13.2.2027."),
        ({"last": "31.2.2030"}, "last", "Skriv en dato, fx 13.2.2027."),
        ({"last": "0030-02-17"}, "last", "Skriv en dato, fx 13.2.2027."),
        ({"last": "2030-02-08"}, "last", "Den sidste dag ligger før den første."),
        ({"last": "2031-02-17"}, "last", "En ferie er højst 100 dage. Er årstallet rigtigt?"),
        ({"first": "2031-02-10", "last": "2031-02-11"}, "first", "Den ferie står der allerede for nogle af de dage."),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_what_was_typed_is_kept(site, change, field, sentence):
    put(site, Days("vinterferie", date(2031, 2, 8), date(2031, 2, 16)))
    form = {"csrf": site.sign_in()} | WINTER | change

    page = site.client.post("/console/holidays", data=form | {"do": "add"})

    assert page.status_code == 400
    assert re.search(rf'id="problem-{field}">{re.escape(sentence)}', page.text)
    assert re.search(rf'id="{field}"[^>]* aria-invalid="true" aria-describedby="problem-{field}" autofocus', page.text)
    assert page.text.count("aria-invalid") == 1
    assert [f'value="{form[each]}"' in page.text for each in ("first", "last")] == [True, True]
    assert len(standing(site)) == 1


def test_two_dates_that_are_none_are_both_named(site):
    page = site.client.post(
        "/console/holidays", data={"csrf": site.sign_in(), "name": "juleferie", "do": "add", "first": "\u00b2"}
    )

    assert re.findall(r'id="problem-(\w+)"', page.text) == ["first", "last"]
    assert '<option value="juleferie" selected>' in page.text


def test_a_wrong_change_keeps_what_was_typed_and_changes_nothing(site):
    number = put(site, Days("vinterferie", date(2030, 2, 9), date(2030, 2, 17)))

    page = site.client.post(
        f"/console/holidays/{number}", data={"csrf": site.sign_in(), "do": "save"} | WINTER | {"last": "1.2.2030"}
    )

    assert (page.status_code, 'value="1.2.2030"' in page.text) == (400, True)
    assert "Den sidste dag ligger før den første." in page.text
    assert standing(site) == [tuple(WINTER.values())]


@pytest.mark.parametrize(("first", "last"), [("9.2.2030", "17/2-2030"), ("09-02-2030", "17. 2. 2030")])
def test_a_date_may_be_written_as_people_write_it(site, first, last):
    site.client.post("/console/holidays", data={"csrf": site.sign_in(), "do": "add"} | WINTER | {"first": first, "last": last})

    assert standing(site) == [tuple(WINTER.values())]


def test_the_page_says_what_is_lacking_and_puts_the_usual_days_in_once(site):
    csrf = {"csrf": site.sign_in()}
    before = site.client.get("/console/holidays").text

    for _ in range(2):
        site.client.post("/console/holidays", data=csrf | {"do": "usual"})
    names = [name for name, _, _ in standing(site)]

    assert "Der mangler kommende dage for Vinterferie, Påskeferie, Sommerferie, Efterårsferie, Juleferie." in before
    assert "Der mangler" not in site.client.get("/console/holidays").text
    assert set(names) == set(holiday.SCHOOL)
    assert len(standing(site)) == len(set(standing(site)))


def test_what_is_over_stands_below(site):
    put(site, Days("vinterferie", date(2020, 2, 8), date(2020, 2, 16)))
    put(site, Days("eid_al_fitr", date(2030, 2, 4), date(2030, 2, 6)))
    site.sign_in()

    page = site.client.get("/console/holidays?lang=en").text

    assert re.findall(r'<a href="/console/holidays/\d+">([^<]+)', page) == ["Eid al-Fitr 2030", "Winter holiday 2020"]
    assert page.index("Eid al-Fitr 2030") < page.index(">Over<") < page.index("Winter holiday 2020")


@pytest.mark.parametrize("number", ["7", "x", "\u00b2", "9" * 5000])
def test_a_holiday_that_is_not_there_leads_back_to_the_list(site, number):
    csrf = {"csrf": site.sign_in()}

    looked = site.client.get(f"/console/holidays/{number}")
    removed = site.client.post(f"/console/holidays/{number}", data=csrf | {"do": "remove", "sure": "yes"})
    changed = site.client.post(f"/console/holidays/{number}", data=csrf | WINTER | {"do": "save"})

    assert (looked.status_code, looked.headers["location"]) == (303, "/console/holidays")
    assert (removed.status_code, changed.status_code, standing(site)) == (303, 303, [])


def test_without_the_form_token_nothing_changes(site):
    site.sign_in()

    assert site.client.post("/console/holidays", data=WINTER | {"do": "add"}).status_code == 403
    assert standing(site) == []
