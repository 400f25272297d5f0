"""A house as it runs on its database (a file; a schema on PostgreSQL), its web application in process, and a dispatcher that sends at once."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.orm import Session
from starlette.testclient import TestClient

from bot import inbox, post
from bot.channels.port import Outcome
from bot.house import House
from bot.neighbourhood.check import checked
from bot.units import open_units
from bot.web.app import make_app
from models import desk
from models.neighbourhood import put
from models.rules import Rules
from tests.database import engine
from tests.town import activity

RULES = Rules(public_url="https://nabobot.example", organisers=())


class Site:
    """The application, and what a test may reach behind it."""

    def __init__(self, engine):
        self.engine = engine
        self.units = open_units(engine)
        self.house = House(RULES, self.units, self.accept, secret_key=b"k" * 16, twilio_token="t0ken")
        self.client = TestClient(make_app(self.house), base_url="https://nabobot.example", follow_redirects=False)

    async def accept(self, inbound):
        """As the app does, and sends at once."""
        now = self.house.now()
        await self.units.write(lambda session: inbox.accept(session, inbound, RULES, now))
        await self.units.write(self.send)

    def send(self, session):
        """Sends what is due."""
        now = self.house.now()
        for row in post.claim(session, RULES, now, 50):
            post.record_outcome(session, row.row_id, Outcome("sent", f"t{row.row_id}"), RULES, now)

    def look(self, unit):
        """Reads something from the tables."""
        with Session(self.engine) as session:
            return unit(session)

    def write(self, unit):
        """Changes something behind the application's back."""
        with Session(self.engine) as session, session.begin():
            return unit(session)

    def sign_in(self):
        """An organiser's session. The form token of the desk."""
        token = self.write(lambda session: desk.give_link(session, self.house.now()))
        self.client.post(f"/console/login/{token}")
        return re.search(r'name="csrf" value="([^"]+)"', self.client.get("/console").text).group(1)


@pytest.fixture
def site(tmp_path):
    with engine(f"sqlite:///{tmp_path}/web.db") as made:
        site = Site(made)
        site.write(_furnish)
        yield site
        site.units.close()


def _furnish(session):
    now = datetime.now(UTC)
    here = RULES.local(now).replace(tzinfo=None)
    whole = {
        "name": "Prøve",
        "activities": [
            activity(day=str(here.date() + timedelta(days=6)), description={"da": "Suppe </script> & brød"}),
            activity("ovre", day="2020-01-01"),
        ],
    }
    put(session, checked(whole, here), RULES, now)
