"""SMS whose outcome nobody knows: Twilio's own list is asked, and what it never had is sent again."""

import logging
from collections.abc import Awaitable, Callable, Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.house import House
from models import record
from models.outbox import Outbox
from models.person import Address

log = logging.getLogger("nabobot.doubts")
# Twilio's list may lag behind what it accepted; asked sooner, it would deny a message that is on its way.
SETTLES_AFTER = timedelta(seconds=60)
Find = Callable[[str, str, datetime, Collection[str]], Awaitable[str | None]]


async def settle(house: House, find: Find) -> int:
    """Asks for every undecided SMS that is old enough. How many were decided; one that cannot be asked for now stays."""
    now = house.now()
    rows, known = await house.units.read(lambda session: _open(session, now))
    decided = 0
    for row_id, to, text, since in rows:
        try:
            found = await find(to, text, since - SETTLES_AFTER, known)
        except Exception as error:
            log.warning("row %s: Twilio cannot be asked (%s)", row_id, type(error).__name__)
            continue
        await house.units.write(lambda session, row=row_id, sid=found: record.decide(session, row, sid, now))  # type: ignore[misc]
        decided += 1
        known = {*known, *([found] if found else [])}
    if decided:
        house.wake()
    return decided


def _open(session: Session, now: datetime) -> tuple[list[Any], set[str]]:
    query = select(Outbox.id, Address.value, Outbox.text, Outbox.claimed_at).join(Address, Address.id == Outbox.address_id)
    doubtful = query.where(Outbox.state == "undecided", Outbox.channel == "sms", Outbox.claimed_at < now - SETTLES_AFTER)
    rows = [tuple(row) for row in session.execute(doubtful)]
    recent = select(Outbox.provider_id).where(
        Outbox.channel == "sms", Outbox.provider_id.is_not(None), Outbox.made_at > now - timedelta(days=2)
    )
    return rows, {sid for sid in session.scalars(recent) if sid}
