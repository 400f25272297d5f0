"""The month's ceiling for SMS, told to the organisers while something can still be done."""

from decimal import Decimal

from handlers.note import Note
from models.ceiling import is_lifted, is_reached, month, spent_kr
from models.outbox import Letter


def ceiling(note: Note) -> Letter | None:
    """How much of it is spent, and what waits from here on; nothing where the month is over, or its ceiling was lifted."""
    limit = note.rules.sms_monthly_limit_kr or Decimal(note.keys["limit"])
    if note.keys["month"] != month(note.rules, note.now) or is_lifted(note.session, note.rules, note.now):
        return None
    spent = spent_kr(note.session, note.rules, note.now)
    values = {"spent": float(spent), "limit": float(limit), "percent": int(100 * spent / limit)}
    key = "ceiling-reached" if is_reached(spent, limit, note.rules) else "ceiling-near"
    return Letter(note.say(key, url=f"{note.rules.public_url}/console/money", **values))
