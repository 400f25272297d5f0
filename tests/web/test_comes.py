"""Who comes: the list with its sums, ticks at the door, signing up on somebody's behalf, the list as a file."""

import csv
import io
import zipfile

import pytest
from sqlalchemy import select

from models.attendance import Attendance
from models.audit import Audit
from models.catalogue import catalogue
from models.outbox import Outbox
from models.person import Person, find
from models.signup import Signup

from .counting import queries_of


@pytest.fixture
def stage(site):
    """(path of the coming soup, form token): eight places."""
    csrf = site.sign_in()
    key = site.look(lambda session: catalogue(session).activities["suppe"].occurrences[0].key)
    return f"/console/comes/{key}", csrf


def sign_up(site, stage, **typed):
    path, csrf = stage
    form = {"csrf": csrf, "do": "sign-up", "name": "Amira", "adults": "2", "children": "1", "way": "phone"} | typed
    return site.client.post(path, data=form)


def rows(site):
    query = select(Person.name, Signup.adults, Signup.children, Signup.standing, Signup.via, Signup.note)
    return [tuple(row) for row in site.look(lambda session: session.execute(query.join(Signup).order_by(Signup.id)).all())]


def test_somebody_is_signed_up_by_phone_with_a_note_and_hears_nothing_now(site, stage):
    done = sign_up(site, stage, phone="20 00 00 41", ages="4", note="ingen nødder")

    who = site.look(lambda session: find(session, "sms", "+4520000041"))
    page = site.client.get(stage[0]).text
    assert (done.status_code, who.name) == (303, "Amira")
    assert rows(site) == [("Amira", 2, 1, "confirmed", "phone", "ingen nødder")]
    assert site.look(lambda session: session.query(Outbox).count()) == 0
    assert all(
        text in page for text in ("1 familie, 3 i alt: 2 voksne og 1 barn", "1 × 4 år", "1 × ingen nødder", "på telefonen")
    )
    assert "20000041" not in page


def test_somebody_without_a_number_stands_on_the_list_all_the_same(site, stage):
    sign_up(site, stage, way="paper")
    sign_up(site, stage, name="Bo", way="desk")

    assert [row[0] for row in rows(site)] == ["Amira", "Bo"]


def test_the_kitchen_gets_equal_notes_as_one_sum(site, stage):
    for name, note in (("A", "Vegetar"), ("B", "vegetar"), ("C", "ingen nødder")):
        sign_up(site, stage, name=name, adults="1", children="0", note=note)

    assert "2 × Vegetar; 1 × ingen nødder" in site.client.get(stage[0]).text


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ({"name": ""}, "name", "Skriv et navn."),
        ({"phone": "12"}, "phone", "Det er ikke et telefonnummer."),
        ({"adults": "0", "children": "0"}, "adults", "Skriv, hvor mange de er."),
        ({"adults": "to"}, "adults", "Skriv et helt tal, højst 99."),
        ({"ages": "4, fem"}, "ages", "Skriv alderen i hele år"),
        ({"way": "fax"}, "way", "Vælg et fra listen."),
        ({"note": "n" * 201}, "note", "Det er for langt: højst 200 tegn."),
        ({"adults": "9"}, "queue", "Der er ikke plads til dem alle."),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nobody_is_written_down(site, stage, typed, field, sentence):
    page = sign_up(site, stage, **({"name": "Amira Hansen"} | typed))

    assert (page.status_code, f'id="problem-{field}">{sentence}' in page.text) == (400, True)
    assert rows(site) == []
    assert site.look(lambda session: session.query(Person).count()) == 0
    assert ("Amira Hansen" in page.text) == (field != "name")


def test_a_party_that_does_not_fit_waits_where_they_want_to_and_gets_the_place_that_comes_free(site, stage):
    sign_up(site, stage, adults="8", children="0")
    sign_up(site, stage, name="Bo", adults="2", children="0", phone="20000042", queue="yes")
    number = site.look(lambda session: session.scalar(select(Signup.id).order_by(Signup.id)))

    before = [row[3] for row in rows(site)]
    site.client.post(stage[0], data={"csrf": stage[1], "do": "give-up", "signup": number})

    assert (before, [row[3] for row in rows(site)]) == (["confirmed", "waiting"], ["cancelled", "offered"])
    assert site.look(lambda session: [row.topic for row in session.query(Outbox)]) == ["offer"]


def test_a_tap_says_who_is_here_and_twice_says_it_once(site, stage):
    path, csrf = stage
    sign_up(site, stage)
    person = site.look(lambda session: session.scalar(select(Person.id)))

    def tap(do, **headers):
        return site.client.post(path, data={"csrf": csrf, "person": person, "do": do}, headers=headers).status_code

    codes = [tap("came", **{"X-Tap": "1"}), tap("came", **{"X-Tap": "1"}), tap("came")]
    came = site.look(lambda session: [(row.person_id, row.came) for row in session.query(Attendance)])
    page = site.client.get(path).text
    tap("missed")
    missed = site.look(lambda session: [row.came for row in session.query(Attendance)])
    tap("unticked")

    assert codes == [204, 204, 303]
    assert (came, missed, site.look(lambda session: session.query(Attendance).count())) == ([(person, True)], [False], 0)
    assert '<dd id="here" aria-live="polite">3</dd>' in page
    assert 'value="came" aria-pressed="true"' in page


@pytest.mark.parametrize("person", ["999", "x", "", "9" * 40])
def test_a_tap_for_nobody_on_the_list_ticks_nobody(site, stage, person):
    path, csrf = stage
    answer = site.client.post(path, data={"csrf": csrf, "person": person, "do": "came"})

    assert (answer.status_code, site.look(lambda session: session.query(Attendance).count())) == (303, 0)


def test_a_tap_without_its_token_is_refused_so_that_the_script_keeps_it(site, stage):
    assert site.client.post(stage[0], data={"person": "1", "do": "came"}, headers={"X-Tap": "1"}).status_code == 403


def test_the_list_is_taken_along_as_csv_in_which_nothing_is_a_formula_and_it_is_noted(site, stage):
    path, csrf = stage
    sign_up(site, stage, name='=HYPERLINK("http://x")', note="+1; måske")

    answer = site.client.post(path, data={"csrf": csrf, "do": "csv"})

    table = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert table[0] == ["Navn", "Voksne", "Børn", "Alder", "Står som", "Svarede", "Kom", "Bemærkning"]
    assert table[1] == ['\'=HYPERLINK("http://x")', "2", "1", "", "tilmeldt", "", "", "'+1; måske"]
    assert "comes.csv" in site.look(lambda session: [row.what for row in session.query(Audit)])


def test_the_list_is_taken_along_as_xlsx(site, stage):
    path, csrf = stage
    sign_up(site, stage, name="=1+1")

    answer = site.client.post(path, data={"csrf": csrf, "do": "xlsx"})

    with zipfile.ZipFile(io.BytesIO(answer.content)) as book:
        texts, sheet = book.read("xl/sharedStrings.xml").decode(), book.read("xl/worksheets/sheet1.xml").decode()
    assert answer.headers["content-disposition"].endswith('.xlsx"')
    assert ("=1+1" in texts, "<f>" in sheet) == (True, False)


def test_a_series_is_ticked_off_a_date_at_a_time(site):
    from .test_activities import _in, make

    csrf = site.sign_in()
    make(site, csrf, repeat="week", times="2", signup_covers="series")
    first, second = (f"/console/comes/syning@{_in(site, days)}" for days in (8, 15))
    sign_up(site, (first, csrf))
    person = site.look(lambda session: session.scalar(select(Person.id)))

    site.client.post(first, data={"csrf": csrf, "person": person, "do": "came"})

    assert ['aria-pressed="true"' in site.client.get(path).text for path in (first, second)] == [True, False]


def test_the_page_asks_the_database_as_often_for_many_as_for_one(site, stage):
    sign_up(site, stage, adults="1", children="0")
    one = queries_of(site, stage[0])
    for number in range(40):
        sign_up(site, stage, name=f"N{number}", adults="1", children="0", queue="yes")

    assert (queries_of(site, stage[0]), len(rows(site))) == (one, 41)


def test_an_occurrence_that_is_not_there_leads_back_to_the_activities(site):
    site.sign_in()

    assert site.client.get("/console/comes/nope@2027-01-01").headers["location"] == "/console/activities"
