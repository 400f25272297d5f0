"""What the chat's page shows of one chat, read from what was heard and sent."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models import person
from models.heard import Heard
from models.outbox import Outbox
from models.person import Who

SHOWN = 60
TOKEN = re.compile(r"^[A-Za-z0-9_-]{20,64}$")


@dataclass(frozen=True, slots=True)
class Said:
    """One message of a chat; `buttons` are (label, payload)."""

    mine: bool
    text: str
    at: datetime
    buttons: Sequence[tuple[str, str]] = ()


def address_of(token: str | None) -> str | None:
    """The address is the token's hash, so that a copy of the database opens nobody's chat."""
    return hashlib.sha256(token.encode()).hexdigest()[:32] if token and TOKEN.match(token) else None


def history(session: Session, who: Who) -> list[Said]:
    """The last messages both ways, oldest first; an answer stands after what it answers."""
    sent = session.scalars(_sent(select(Outbox), who).order_by(Outbox.id.desc()).limit(SHOWN)).all()
    settled = {row.edits for row in sent if row.edits is not None}
    labels = _labels(sent)
    entries: list[tuple[Any, Said]] = []
    heard = select(Heard).where(Heard.person_id == who.person_id, Heard.address_id == who.address_id)
    for each in session.scalars(heard.order_by(Heard.id.desc()).limit(SHOWN)):
        entries.append(((each.at, each.id, 0, 0), Said(True, each.text or labels.get(each.press or "", "…"), each.at)))
    for row in sent:
        if row.edits is None:
            buttons = [] if name_of(row.id) in settled else [(label, payload) for line in row.buttons for label, payload in line]
            moment = row.sent_at or row.made_at
            entries.append(((moment, row.heard_id or 0, 1, row.id), Said(False, row.text, moment, buttons)))
    entries.sort(key=lambda entry: entry[0])
    return [said for _, said in entries[-SHOWN:]]


def offered(session: Session, who: Who, payload: str) -> str | None:
    """The name of the newest message of this chat that has such a button, or None."""
    sent = session.scalars(_sent(select(Outbox), who).order_by(Outbox.id.desc()).limit(SHOWN))
    return next((name_of(row.id) for row in sent if any(payload == given for line in row.buttons for _, given in line)), None)


def count(session: Session, address: str) -> int | None:
    """How many messages this chat has got, settled keyboards included; None for a chat that nobody knows."""
    who = person.find(session, "web", address)
    return int(session.scalar(_sent(select(func.count(Outbox.id)), who)) or 0) if who else None


def name_of(row_id: int) -> str:
    """What the web's door calls a message it has sent."""
    return f"web-{row_id}"


def _sent(query: Any, who: Who) -> Any:
    shown = Outbox.state.in_(("sending", "sent", "delivered"))
    return query.where(Outbox.person_id == who.person_id, Outbox.address_id == who.address_id, shown)


def _labels(sent: Sequence[Outbox]) -> Mapping[str, str]:
    """What the buttons say, by payload."""
    return {payload: label for row in reversed(sent) for line in row.buttons for label, payload in line}
