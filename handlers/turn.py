"""One turn of a conversation: what came in, what is known, and what is answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from handlers import wording
from handlers.understanding.meaning import Act, Meaning
from models.catalogue import Catalogue
from models.dialogue import Thread
from models.outbox import Letter
from models.person import Who
from models.rules import Rules

Button = tuple[str, str]
Buttons = tuple[tuple[Button, ...], ...]


@dataclass(slots=True)
class Turn:
    """Everything that a handler may look at. `text` is what was written or what a pressed button says."""

    session: Session
    rules: Rules
    now: datetime
    who: Who
    thread: Thread
    catalogue: Catalogue
    text: str
    meaning: Meaning
    heard_id: int
    language: str

    @property
    def here(self) -> datetime:
        """Local wall time, without zone."""
        return self.rules.wall(self.now)

    @property
    def is_sms(self) -> bool:
        """True where a word costs money and buttons do not exist."""
        return self.who.channel == "sms"

    @property
    def act(self) -> Act:
        """What is asked for first."""
        return self.meaning.acts[0]

    def say(self, key: str, **values: Any) -> str:
        """A sentence in the language of this turn."""
        return wording.say(self.language, key, self.who.channel, **values)

    def option(self, label: str, serial: int) -> Button:
        """A button that answers the open question `serial` with its own label."""
        return (self.say(label), f"q:{serial}:{label}")


@dataclass(frozen=True, slots=True)
class Reply:
    """One message back; `to` is another person's id where it is not for the sender."""

    text: str
    buttons: Buttons = ()
    attach: str | None = None
    passes_stop: bool = False

    def letter(self) -> Letter:
        """As the outbox keeps it."""
        return Letter(self.text, self.buttons, self.attach)


@dataclass(slots=True)
class Answer:
    """What a handler answers. The keys are those that the reply presents, asks about or acts on, best first."""

    kind: str
    replies: list[Reply] = field(default_factory=list)
    activities: Sequence[str] = ()
    occurrences: Sequence[str] = ()
    leisure: Sequence[str] = ()
    shifts: Sequence[str] = ()
    asks_back: bool = False
    waiting_list: bool = False
    answers: str | None = None
    slots: Mapping[str, Any] = field(default_factory=dict)


def plainly(kind: str, text: str, buttons: Buttons = (), **more: Any) -> Answer:
    """An answer of one message."""
    passes = bool(more.pop("passes_stop", False))
    return Answer(kind, [Reply(text, buttons, passes_stop=passes)], **more)


def joined(answers: Sequence[Answer]) -> Answer:
    """Several answers to one message, as one."""
    first = answers[0]
    if len(answers) == 1:
        return first
    return replace(
        first,
        replies=[reply for each in answers for reply in each.replies],
        activities=_all(each.activities for each in answers),
        occurrences=_all(each.occurrences for each in answers),
        leisure=_all(each.leisure for each in answers),
        shifts=_all(each.shifts for each in answers),
        asks_back=any(each.asks_back for each in answers),
        waiting_list=any(each.waiting_list for each in answers),
    )


def _all(lists: Any) -> list[str]:
    return list(dict.fromkeys(key for keys in lists for key in keys))
