"""The people at the desk: found by name or by what they come to; a number is shown when asked for, and the look is noted."""

import json

import pytest
from sqlalchemy import select

from bot import staging
from models.audit import Audit
from models.catalogue import catalogue
from models.person import Address, Person, find, meet
from models.role import roles_of
from models.signup import Signup

from .conftest import RULES
from .counting import queries_of

NUMBER = "+4520000041"


def met(site, name, channel="sms", value=NUMBER):
    """Somebody known. Their id."""
    return site.write(lambda session: meet(session, (channel, value), "da", name, site.house.now()).person_id)


def signed_up(site, who, adults=2):
    """Signs somebody up to the coming soup."""

    def put(session):
        key = catalogue(session).activities["suppe"].occurrences[0].key
        event = {"do": "signup", "who": who, "occurrence": key, "adults": adults, "children": 0}
        staging.do(session, event, RULES, site.house.now())

    site.write(put)


def noted(site):
    return site.look(lambda session: [(row.what, row.about) for row in session.query(Audit).order_by(Audit.id)][1:])


def test_people_are_found_by_name_and_by_what_they_come_to(site):
    site.sign_in()
    met(site, "Åse Møller")
    met(site, "Bo", "telegram", "77")
    signed_up(site, "telegram:77")

    pages = {words: site.client.get("/console/people", params={"q": words}).text for words in ("", "åse", "SUPPE", "nobody")}

    found = {words: ("Åse Møller" in page, ">Bo<" in page) for words, page in pages.items()}
    assert found == {"": (True, True), "åse": (True, False), "SUPPE": (False, True), "nobody": (False, False)}
    assert "Ingen fundet." in pages["nobody"]


def test_no_page_shows_a_number_and_asking_for_it_is_noted(site):
    csrf = site.sign_in()
    person = met(site, "Amira")
    signed_up(site, f"sms:{NUMBER}")
    key = site.look(lambda session: catalogue(session).activities["suppe"].occurrences[0].key)
    pages = (
        "/console",
        "/console/people",
        f"/console/people/{person}",
        f"/console/comes/{key}",
        "/console/activities/suppe",
        "/console/audit",
    )

    seen = [NUMBER[3:] in site.client.get(path).text for path in pages]
    before = noted(site)
    asked = site.client.post(f"/console/people/{person}", data={"csrf": csrf, "do": "numbers"})

    assert (seen, before) == ([False] * len(pages), [])
    assert f'<a href="tel:{NUMBER}">' in asked.text
    assert noted(site) == [("people.numbers", str(person))]
    assert "Så numrene" in site.client.get("/console/audit").text


def test_reading_a_conversation_is_noted(site):
    site.sign_in()
    person = met(site, "Amira")

    page = site.client.get(f"/console/people/{person}/conversation")

    assert (page.status_code, noted(site)) == (200, [("people", str(person))])


def test_a_role_is_given_and_taken(site):
    csrf = site.sign_in()
    person = met(site, "Amira")

    def post(do, role):
        site.client.post(f"/console/people/{person}", data={"csrf": csrf, "do": do, "role": role})
        return site.look(lambda session: list(roles_of(session, [person]).get(person, [])))

    assert [post("give", "host"), post("give", "host"), post("give", "king"), post("take", "host")] == [
        ["host"],
        ["host"],
        ["host"],
        [],
    ]
    assert ("people.give", f"{person} host") in noted(site)


def test_two_records_become_one_after_a_second_look(site):
    csrf = site.sign_in()
    one, other = met(site, "Amira"), met(site, "Amira H", "telegram", "77")
    signed_up(site, "telegram:77")
    path, form = f"/console/people/{one}", {"csrf": csrf, "do": "merge", "other": other}

    listed = site.client.get(f"/console/people?merge={one}&q=Amira").text
    asked = site.client.post(path, data=form).text
    people = site.look(lambda session: session.query(Person).count())
    site.client.post(path, data=form | {"sure": "yes"})

    assert (f'name="other" value="{other}"' in listed, f'name="other" value="{one}"' in listed) == (True, False)
    assert ("Saml Amira H hos Amira?" in asked, people) == (True, 2)
    doors = site.look(lambda session: session.execute(select(Address.channel).where(Address.person_id == one)).scalars().all())
    assert (sorted(doors), site.look(lambda session: session.scalar(select(Signup.person_id)))) == (["sms", "telegram"], one)


@pytest.mark.parametrize("other", ["", "x", "999", "self"])
def test_nobody_is_merged_with_nobody_or_themselves(site, other):
    csrf = site.sign_in()
    one = met(site, "Amira")
    form = {"csrf": csrf, "do": "merge", "sure": "yes", "other": one if other == "self" else other}

    site.client.post(f"/console/people/{one}", data=form)

    assert site.look(lambda session: session.get(Person, one)) is not None


def test_everything_that_is_known_is_taken_along_and_noted(site):
    csrf = site.sign_in()
    person = met(site, "Amira")

    answer = site.client.post(f"/console/people/{person}", data={"csrf": csrf, "do": "export"})

    assert json.loads(answer.content)["name"] == "Amira"
    assert noted(site) == [("people.export", str(person))]


def test_somebody_is_erased_after_a_second_look_and_their_place_passes_on(site):
    csrf = site.sign_in()
    person = met(site, "Amira")
    signed_up(site, f"sms:{NUMBER}", 8)
    met(site, "Bo", "telegram", "77")
    key = site.look(lambda session: catalogue(session).activities["suppe"].occurrences[0].key)
    event = {"do": "waitlist", "who": "telegram:77", "occurrence": key, "adults": 1, "children": 0}
    site.write(lambda session: staging.do(session, event, RULES, site.house.now()))

    asked = site.client.post(f"/console/people/{person}", data={"csrf": csrf, "do": "erase"})
    there = site.look(lambda session: find(session, "sms", NUMBER))
    site.client.post(f"/console/people/{person}", data={"csrf": csrf, "do": "erase", "sure": "yes"})

    assert ("Slet alt om Amira?" in asked.text, there is not None) == (True, True)
    assert site.look(lambda session: find(session, "sms", NUMBER)) is None
    assert site.look(lambda session: session.scalar(select(Signup.standing))) == "offered"


@pytest.mark.parametrize("number", ["999", "x", "9" * 40])
def test_somebody_who_is_not_there_leads_back_to_the_list(site, number):
    csrf = site.sign_in()

    answers = [
        site.client.get(f"/console/people/{number}"),
        site.client.post(f"/console/people/{number}", data={"csrf": csrf, "do": "erase"}),
    ]

    assert [answer.headers["location"] for answer in answers] == ["/console/people"] * 2


def test_the_pages_ask_the_database_as_often_for_many_as_for_one(site):
    site.sign_in()
    person = met(site, "Amira")
    signed_up(site, f"sms:{NUMBER}", 1)
    pages = ("/console/people", "/console/people?q=suppe", f"/console/people/{person}", "/console/undelivered")
    one = [queries_of(site, path) for path in pages]
    for number in range(100):
        met(site, f"N{number}", "telegram", str(number))
    for number in range(7):
        signed_up(site, f"telegram:{number}", 1)

    assert [queries_of(site, path) for path in pages] == one


def test_a_long_list_is_paged(site):
    site.sign_in()
    for number in range(60):
        met(site, f"Navn {number:02}", "telegram", str(number))

    pages = [site.client.get(f"/console/people?page={page}").text for page in (0, 1)]

    assert [page.count("Navn ") for page in pages] == [50, 10]
