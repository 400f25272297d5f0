"""`nabobot replay`: events in, what happened out; one connection, one thread, a clock that only the events move."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot import post, staging
from bot.channels.port import Inbound, Outcome
from bot.inbox import accept
from models import person, rights
from models.catalogue import catalogue
from models.course import go_on, next_planned
from models.offer import next_deadline
from models.outbox import next_due
from models.rules import Rules
from scheduler import JOBS
from scheduler.steps import finish

BEGINNING = datetime(2027, 1, 13, 9, 0, tzinfo=UTC)
# A person and an address are written `channel:value`.
Event = Mapping[str, Any]


class Replay:
    """The neighbourhood of one replay, and what was sent since the last line."""

    def __init__(self, session: Session, rules: Rules):
        self.session, self.rules, self.now = session, rules, BEGINNING
        self.sent: list[dict[str, Any]] = []
        self.keyboards: dict[str, list[tuple[str, str]]] = {}
        self.numbers = iter(range(1, 10**12))

    def lines(self, lines: Iterable[str]) -> Iterator[str]:
        """One line of output a line of input; a line that cannot be read answers an error, and changes nothing."""
        for line in lines:
            if line.strip():
                yield json.dumps(self.line(line), ensure_ascii=False)

    def line(self, line: str) -> dict[str, Any]:
        """What one event did."""
        self.sent = []
        started = self.now
        try:
            event = json.loads(line)
            result = self._play(event)
            self.session.commit()
        except (
            ValueError,
            KeyError,
            TypeError,
            LookupError,
            AttributeError,
            ArithmeticError,
            AssertionError,
            RecursionError,
            SQLAlchemyError,
        ) as error:
            self.session.rollback()
            self.now = started
            return {"error": f"{error}" if isinstance(error, ValueError) else f"{type(error).__name__}: {error}"}
        return result

    def _play(self, event: Event) -> dict[str, Any]:
        if not isinstance(event, dict):
            raise ValueError("an event is an object")
        if "show" in event:
            return {"person": self._person(str(event["show"]))}
        if "at" in event:
            self._pass_until(datetime.fromisoformat(event["at"]))
            return {"sent": self.sent}
        for name, play in self._plays.items():
            if name in event:
                return play(event)
        raise ValueError("an event has one of: at, from, job, do, show")

    @property
    def _plays(self) -> Mapping[str, Callable[[Event], dict[str, Any]]]:
        return {"from": self._heard, "job": self._job, "do": self._do}

    def _pass_until(self, until: datetime) -> None:
        """Moves the clock through everything that falls due on the way, in order, each at its own time."""
        if until.tzinfo is None:
            until = self.rules.moment(until)
        if until < self.now:
            raise ValueError("time does not go back")
        while (due := self._next(until)) is not None:
            self.now = max(self.now, due)
            JOBS["offers"](self.session, self.rules, self.now)
            while go_on(self.session, self.rules, self.now):
                pass
            self.send()
            self.session.commit()
        self.now = until.astimezone(UTC)

    def _next(self, until: datetime) -> datetime | None:
        falling = (next_due(self.session), next_deadline(self.session), next_planned(self.session, self.rules))
        moments = [moment for moment in falling if moment is not None]
        return min(moments) if moments and min(moments) <= until else None

    def _heard(self, event: Event) -> dict[str, Any]:
        channel, value = staging.address(event["from"])
        press = self._payload(event["from"], event["press"]) if "press" in event else None
        if press is None and not isinstance(event.get("text"), str):
            raise ValueError("a message has text or press")
        inbound = Inbound(
            channel, value, str(event.get("id") or f"line-{next(self.numbers)}"), event.get("text") or "", press,
            language=event.get("language"), name=event.get("name"),
        )  # fmt: skip
        accepted = accept(self.session, inbound, self.rules, self.now)
        self.send()
        return {"understood": accepted.understood if accepted else dict(staging.UNDERSTOOD_NOTHING), "sent": self.sent}

    def _payload(self, address: str, label: str) -> str:
        if address.startswith("sms:"):
            raise ValueError("an SMS has no buttons: write the word")
        for text, payload in self.keyboards.get(address, []):
            if text == label:
                return payload
        raise ValueError(f"the last message with buttons has none that says {label!r}")

    def _job(self, event: Event) -> dict[str, Any]:
        name = event["job"]
        if name not in JOBS:
            raise ValueError(f"there is no job {name!r}: {', '.join(JOBS)}")
        counts = finish(JOBS[name], self.session, self.rules, self.now)
        self.send()
        return {"sent": self.sent, "counts": counts}

    def _do(self, event: Event) -> dict[str, Any]:
        staging.do(self.session, event, self.rules, self.now)
        self.send()
        return {"sent": self.sent}

    def _person(self, address: str) -> dict[str, Any] | None:
        who = person.find(self.session, *staging.address(address))
        if who is None:
            return None
        return rights.export(self.session, who.person_id, catalogue(self.session), self.rules, self.now)

    def send(self) -> None:
        """Sends everything that is due, as if every provider said yes at once."""
        while claimed := post.claim(self.session, self.rules, self.now, 500):
            for row in claimed:
                number = f"replay-{next(self.numbers)}"
                post.record_outcome(
                    self.session, row.row_id, Outcome("sent", number, segments=row.segments), self.rules, self.now
                )
                if row.edits:
                    continue
                address = f"{row.channel}:{row.to}"
                buttons = [button for line in row.buttons for button in line]
                if buttons:
                    self.keyboards[address] = buttons
                labels = [label for label, _ in buttons]
                self.sent.append({"to": address, "text": row.text, "buttons": labels, "segments": row.segments})
