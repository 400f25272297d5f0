"""A notice at the moment it leaves: its words are found from the rows as they are then, or it is not true any more."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from handlers import wording
from models.catalogue import Catalogue, Hands, Happening, Offer
from models.dialogue import open_thread, save
from models.outbox import Outbox
from models.person import Person
from models.rules import Rules
from models.signup import Signup, get

# Questions that are found again from the rows that they are about; every other one is kept under the newer one.
_FOUND_AGAIN = ("reminder", "offer", "feedback")


@dataclass(frozen=True, slots=True)
class Note:
    """What a notice may look at. `row` is the outbox row with its keys."""

    session: Session
    rules: Rules
    now: datetime
    row: Outbox
    person: Person
    channel: str
    catalogue: Catalogue

    @property
    def here(self) -> datetime:
        """Local wall time, without zone."""
        return self.rules.wall(self.now)

    @property
    def keys(self) -> Mapping[str, Any]:
        """What the notice is about."""
        return self.row.keys

    def say(self, key: str, **values: Any) -> str:
        """A sentence in the person's language."""
        return wording.say(self.person.language, key, self.channel, **values)

    def ask(self, question: str, data: dict[str, Any]) -> int:
        """Opens a question that the person's next message may answer. Its serial."""
        thread = open_thread(self.session, self.person.id, self.now)
        under = thread.beneath(question, _FOUND_AGAIN)
        if under:
            data = data | {"under": list(under)}
        serial = thread.ask(question, data, self.now)
        save(self.session, thread)
        return serial

    def speak_of(self, offer: Offer, key: str) -> None:
        """What "how much is it?" is about from here on: not what was spoken of before, and nothing where the notice was discreet."""
        thread = open_thread(self.session, self.person.id, self.now)
        thread.topic = None if offer.discreet_title else key
        save(self.session, thread)

    def signup(self) -> tuple[Signup, Offer, Happening] | None:
        """The sign-up that the notice is about, with what it is to; None where it is gone."""
        row = get(self.session, self.keys["signup"])
        if row is None or row.person_id != self.person.id:
            return None
        offer = self.catalogue.activities.get(row.activity_key)
        key = self.keys.get("occurrence")
        happening = self.catalogue.occurrences.get(key) if key else self.catalogue.stands_for(row.target, self.here)
        return (row, offer, happening) if offer and happening else None

    def shift_line(self, shift: Hands) -> str:
        """The role, the activity by its discreet title where it has one, day, clock and place."""
        offer = self.catalogue.activities.get(shift.activity)
        return wording.shift_line(shift, offer, self.person.language, discreet=True)

    def line(self, offer: Offer, happening: Happening) -> str:
        """The activity, its day, clock and place; by its discreet title where it has one, since others may see the screen."""
        values = {"title": wording.title(offer, self.person.language, discreet=True), "place": offer.place}
        return self.say("what-when-where", moment=wording.moment(self.person.language, happening.start), **values)
