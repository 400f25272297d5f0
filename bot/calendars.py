"""RFC 5545 calendars: stable UIDs, SEQUENCE on a move, STATUS:CANCELLED, the town's zone with its rules."""

import hashlib
import hmac
from collections.abc import Iterable
from datetime import UTC, date, datetime
from urllib.parse import urlsplit

from icalendar import Calendar, Event, Timezone, vText

from handlers import wording
from models.catalogue import Happening, Offer
from models.rules import Rules

PRODUCT = "-//Nabobot//Nabobot//DA"


def calendar(
    entries: Iterable[tuple[Offer, Happening]], rules: Rules, name: str, language: str = "da", *, discreet: bool = False
) -> bytes:
    """A whole calendar of occurrences, with CRLF and lines of 75 octets as the RFC has it.

    It has no METHOD: RFC 5546 asks a published one for an ORGANIZER with an address, and none of ours has any.
    `discreet` for a calendar that says where somebody goes: a phone shows its entries to whoever looks on.
    """
    now = datetime.now(UTC)
    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("x-wr-calname", name)
    found = list(entries)
    if found:
        # Whole years, so that both summer and winter time are in it: Outlook goes by these rules, not by the zone's name.
        years = [happening.start.year for _, happening in found]
        first, last = date(min(years), 1, 1), date(max(years) + 1, 12, 31)
        zone = Timezone.from_tzinfo(rules.zone, first_date=first, last_date=last)
        zone.pop("COMMENT", None)  # icalendar's own; libical refuses it there
        made.add_component(zone)
    for offer, happening in found:
        made.add_component(_event(offer, happening, rules, (language, discreet, now)))
    content: bytes = made.to_ical()
    return content


def occurrence_ics(offer: Offer, happening: Happening, rules: Rules) -> bytes:
    """One occurrence, as a file to open on a phone."""
    return calendar([(offer, happening)], rules, wording.title(offer, "da", discreet=True), discreet=True)


def personal_token(person_id: int, key: bytes) -> str:
    """A link to one's own calendar that nobody can guess."""
    return f"{person_id}-{_mark(person_id, key)}"


def person_of(token: str, key: bytes) -> int | None:
    """The person whose token this is, or None."""
    number, _, mark = token.partition("-")
    if (
        not number.isascii()
        or not number.isdigit()
        or len(number) > 18
        or not hmac.compare_digest(mark.encode(), _mark(int(number), key).encode())
    ):
        return None
    return int(number)


def _mark(person_id: int, key: bytes) -> str:
    return hmac.new(key, f"calendar:{person_id}".encode(), hashlib.sha256).hexdigest()[:32]


def _event(offer: Offer, happening: Happening, rules: Rules, how: tuple[str, bool, datetime]) -> Event:
    language, discreet, now = how
    event = Event()
    event.add("uid", f"{happening.key}@{urlsplit(rules.public_url).hostname}")
    event.add("dtstamp", now)
    event.add("sequence", happening.version - 1 + (1 if happening.cancelled else 0))
    event.add("summary", wording.title(offer, language, discreet=discreet))
    event.add("dtstart", happening.start.replace(tzinfo=rules.zone))
    event.add("dtend", happening.end.replace(tzinfo=rules.zone))
    event.add("status", "CANCELLED" if happening.cancelled else "CONFIRMED")
    event["location"] = vText(", ".join(part for part in (offer.place, offer.address) if part))
    if offer.description and not (discreet and offer.discreet_title):
        event.add("description", wording.pick(offer.description, language))
    if not (discreet and offer.discreet_title):
        event.add("url", f"{rules.public_url}/activity/{offer.key}")
    return event
