"""A house with one writer on a file, its web application in process, and a dispatcher that sends at once."""

import re

import pytest
from sqlalchemy.orm import Session
from starlette.testclient import TestClient

from bot import inbox, post
from bot.channels.port import Outcome
from bot.house import House
from bot.neighbourhood.check import checked
from bot.units import OneWriter
from bot.web.app import make_app
from models import desk
from models.base import engine_for
from models.neighbourhood import put
from models.rules import Rules
from models.tables import metadata
from tests.town import activity

RULES = Rules(public_url="https://nabobot.example", organisers=())


class Site:
    """The application, and what a test may reach behind it."""

    def __init__(self, engine):
        self.engine = engine
        self.units = OneWriter(engine)
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
    engine = engine_for(f"sqlite:///{tmp_path}/web.db")
    metadata.create_all(engine)
    made = Site(engine)
    now = made.house.now()
    day = (RULES.local(now)).date().toordinal() + 6
    coming = type(RULES.local(now).date()).fromordinal(day).isoformat()
    whole = {
        "name": "Prøve",
        "activities": [activity(day=coming, description={"da": "Suppe </script> & brød"}), activity("ovre", day="2020-01-01")],
    }
    made.write(lambda session: put(session, checked(whole, RULES.local(now).replace(tzinfo=None)), RULES, now))
    yield made
    made.units.close()
