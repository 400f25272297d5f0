"""Files that go along with a message, made at the moment it leaves."""

import json
from datetime import datetime

from sqlalchemy.orm import Session

from models import rights
from models.catalogue import catalogue
from models.claim import Claimed
from models.rules import Rules


def attachment(session: Session, row: Claimed, rules: Rules, now: datetime) -> tuple[str, bytes] | None:
    """(name, content) of what `attach` names: `ics:OCCURRENCE` or `export:PERSON`; None where that is gone."""
    sort, _, key = (row.attach or "").partition(":")
    if sort == "ics":
        from bot.calendars import occurrence_ics

        known = catalogue(session)
        offer, happening = known.of(key), known.occurrences.get(key)
        if offer is None or happening is None:
            return None
        return f"{offer.key}.ics", occurrence_ics(offer, happening, rules)
    if sort == "export":
        known_of = rights.export(session, int(key), catalogue(session), rules, now)
        return ("nabobot.json", json.dumps(known_of, ensure_ascii=False, indent=1).encode()) if known_of else None
    return None
