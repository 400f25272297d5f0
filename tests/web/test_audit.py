"""The audit log: every write at the desk notes itself, by one mechanism, without words or numbers of anybody."""

import re
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.web.console.noting import Noting, noting
from handlers import wording
from models import desk
from models.audit import Audit, Deed
from models.case import open_case
from models.catalogue import catalogue
from models.person import meet

NUMBER = "+4520000041"


def deeds(site):
    """(who, what, about) of every deed but the signing in, in order."""
    rows = site.look(lambda session: session.execute(select(Audit.who, Audit.what, Audit.about).order_by(Audit.id)).all())
    return [tuple(row) for row in rows if row.what != "sign-in"]


def _case(site):
    def make(session):
        who = meet(session, ("sms", NUMBER), "da", "Amira", site.house.now())
        return open_case(session, who.person_id, "asked", site.house.now())[0]

    return site.write(make)


def test_what_is_done_at_the_desk_stands_in_the_log_without_its_words(site):
    number, csrf = _case(site), site.sign_in()
    key = site.look(lambda session: catalogue(session).activities["suppe"].occurrences[0].key)

    site.client.post(f"/console/cases/{number}", data={"csrf": csrf, "do": "answer", "text": f"Ring til {NUMBER}"})
    site.client.post("/console/activities/suppe", data={"csrf": csrf, "occurrence": key, "do": "seats", "held_seats": "1"})

    assert deeds(site) == [(None, "cases.answer", str(number)), (None, "activities.seats", f"suppe {key}")]
    page = site.client.get("/console/audit").text
    assert all(sentence in page for sentence in ("Svarede på sagen", "Ændrede pladserne", "Innovatoren", "Loggede ind"))
    assert "Ring til" not in page


def test_looking_and_what_is_refused_note_nothing(site):
    csrf = site.sign_in()

    site.client.get("/console/activities")
    site.client.post("/console/broadcast", data={"csrf": csrf, "audience": "all", "text-da": ""})
    site.client.post("/console/broadcast", data={"csrf": "wrong", "audience": "all", "text-da": "hej", "do": "send"})

    assert deeds(site) == []


def test_the_log_names_who_the_link_was_made_for(site):
    token = site.write(lambda session: desk.give_link(session, site.house.now(), "Mona"))
    site.client.post(f"/console/login/{token}")
    csrf = re.search(r'name="csrf" value="([^"]+)"', site.client.get("/console").text).group(1)

    site.client.post("/console/holidays", data={"csrf": csrf, "do": "usual"})

    assert deeds(site) == [("Mona", "holidays.usual", "")]
    assert "Mona" in site.client.get("/console/audit").text


@pytest.mark.parametrize(
    ("path", "form", "about"),
    [
        ("/console/undelivered", {"row": "7"}, "7"),
        ("/console/undelivered", {"row": NUMBER}, ""),
        ("/console/undelivered", {"row": "20000041"}, ""),
        ("/console/undelivered", {"row": "ring til mig"}, ""),
    ],
)
def test_a_number_or_words_in_a_form_are_not_noted(site, path, form, about):
    site.client.post(path, data={"csrf": site.sign_in(), "do": "again"} | form)

    assert [found for *_, found in deeds(site)] in ([about], [])


def test_a_deed_that_fails_is_not_noted_and_one_of_several_writes_is_noted_once(site):
    import asyncio

    def fail(session):
        raise ValueError

    async def writes():
        units = Noting(site.units, Deed("Mona", "test.twice"), site.house.now())
        with pytest.raises(ValueError):  # noqa: PT011
            await units.write(fail)
        await units.write(lambda session: None)
        await units.write(lambda session: None)

    asyncio.run(writes())

    assert deeds(site) == [("Mona", "test.twice", "")]


def test_the_log_asks_the_database_as_often_for_many_as_for_one_and_pages(site):
    from .counting import queries_of

    csrf = site.sign_in()
    one = queries_of(site, "/console/audit")
    for _ in range(120):
        site.client.post("/console/undelivered", data={"csrf": csrf, "do": "again", "row": "7"})
    many = queries_of(site, "/console/audit")

    page = site.client.get("/console/audit").text
    older = site.client.get(re.search(r'href="(/console/audit\?before=\d+)"', page).group(1)).text
    assert one == many
    assert (page.count("Sendte en besked igen"), older.count("Sendte en besked igen")) == (100, 20)


def test_every_deed_of_the_desk_has_a_sentence():
    """A form's buttons say what is noted: each has its words in the log, but those that only look."""
    templates = Path(noting.__code__.co_filename).parents[1] / "templates" / "console"
    pages = [path.read_text("utf-8") for path in templates.glob("*.html")]
    deeds = {do for page in pages for do in re.findall(r'name="do" value="([a-z-]+)"', page)} - {"change"}
    said = re.findall(r"^audit-[a-z]+-([a-z-]+) =", (wording.LOCALES / "da" / "desk.ftl").read_text("utf-8"), re.MULTILINE)

    assert sorted(deeds - set(said)) == []
