"""A small town in memory for tests: one engine, one session, a fixed cast, and a clock that stands still."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from bot import post
from bot.neighbourhood.check import checked
from bot.replay import Replay
from models import person
from models.claim import Claimed
from models.neighbourhood import put
from models.outbox import Draft, Letter, enqueue
from models.person import doors_of
from models.rules import Rules
from tests.database import engine

NOW = datetime(2027, 1, 13, 9, 0, tzinfo=UTC)  # Wednesday 10:00 in the town
RULES = Rules()
# A pair of hands at the suppe of `activity`.
SHIFT: dict[str, Any] = {
    "key": "kok", "activity": "suppe", "occurrence": "suppe@2027-01-20", "role": {"da": "kok"},
    "start": "2027-01-20T16:00", "end": "2027-01-20T20:00",
}  # fmt: skip
AMIRA, YUSUF, LONE = "sms:+4520000011", "telegram:2002", "web:3003"


def activity(key: str = "suppe", **changes: Any) -> dict[str, Any]:
    """An activity with one occurrence next Wednesday at 17:30, eight places and a sign-up."""
    day = changes.pop("day", "2027-01-20")
    capacity = changes.get("capacity", 8)
    occurrence = {"key": f"{key}@{day}", "start": f"{day}T17:30", "end": f"{day}T19:30", "capacity": capacity}
    made = {"key": key, "title": {"da": key.capitalize()}, "place": "Fælleshuset", "signup": "required", "capacity": 8}
    return made | {"occurrences": [occurrence]} | changes


@contextmanager
def town(*activities: dict[str, Any], rules: Rules = RULES, **content: Any) -> Iterator["Town"]:
    """A town with these activities (one that is called suppe, without any)."""
    with engine() as made, Session(made) as session:
        whole = {"name": "Prøvekvarteret", "activities": list(activities) or [activity()], **content}
        put(session, checked(whole, rules.local(NOW).replace(tzinfo=None)), rules, NOW)
        session.commit()
        yield Town(session, rules)


class Town:
    """Speaks to the bot through `replay`, and looks into the tables."""

    def __init__(self, session: Session, rules: Rules):
        self.session, self.rules = session, rules
        self.replay = Replay(session, rules)
        self.replay.now = NOW

    def __call__(self, **event: Any) -> dict[str, Any]:
        """Plays one event; `from_` is `from`. Raises AssertionError where it answers an error."""
        result = self.replay.line(json.dumps({name.rstrip("_"): value for name, value in event.items()}))
        assert "error" not in result, result["error"]
        return result

    def says(self, who: str, words: str, **more: Any) -> list[str]:
        """What is answered to the writer, without a first meeting's welcome."""
        return [each["text"] for each in self.hear(who, words, **more) if each["to"] == who]

    def hear(self, who: str, words: str, **more: Any) -> list[dict[str, Any]]:
        """Everything that is sent when somebody writes."""
        self.knows(who)
        sent: list[dict[str, Any]] = self(from_=who, text=words, **more)["sent"]
        return sent

    def knows(self, who: str) -> int:
        """Makes somebody known and welcomed. Their id."""
        channel, value = who.split(":", 1)
        met = person.meet(self.session, (channel, value), "da", None, self.replay.now)
        person.set_person(self.session, met.person_id, welcomed=True)
        self.session.commit()
        return met.person_id

    def at(self, moment: str) -> list[dict[str, Any]]:
        """Moves the clock to a local time. What was sent on the way."""
        sent: list[dict[str, Any]] = self(at=RULES.moment(datetime.fromisoformat(moment)).isoformat())["sent"]
        return sent

    def shows(self, who: str) -> dict[str, Any]:
        """What is known of somebody."""
        known: dict[str, Any] = self(show=who)["person"]
        return known

    def standing(self, who: str) -> list[tuple[int, int, str]]:
        """(adults, children, standing) of somebody's sign-ups."""
        return [(row["adults"], row["children"], row["standing"]) for row in self.shows(who)["signups"]]


def claimed(here: "Town") -> list[Claimed]:
    """What is ours to send now."""
    rows = post.claim(here.session, RULES, NOW, 10)
    here.session.commit()
    return rows


def queued(here: "Town", who: int, kind: str = "reply", channel: str = "sms") -> int | None:
    """A message that waits to be sent. Its row."""
    address_id = next(door[0] for door in doors_of(here.session, who) if door[1] == channel)
    return enqueue(here.session, Draft(who, kind, letter=Letter("hej"), address_id=address_id, channel=channel), NOW)
