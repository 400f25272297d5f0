"""Activities for machines, in schema.org's words: inside the pages, and as one feed."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from bot.web.page import house_of, language_of
from handlers import wording
from models.catalogue import Happening, Offer, catalogue
from models.rules import Rules

CONTEXT = "https://schema.org"


async def feed(request: Request) -> Response:
    """/activities.json: every occurrence that has not ended, as a schema.org/DataFeed, for any site to read."""
    house, language = house_of(request), language_of(request)
    here = house.here()
    known = await house.units.read(catalogue)
    coming = [(offer, each) for offer in known.activities.values() for each in offer.occurrences if each.end > here]
    coming.sort(key=lambda pair: (pair[1].start, pair[1].key))
    found = {
        "@context": CONTEXT,
        "@type": "DataFeed",
        "name": known.name,
        "dateModified": house.now().isoformat(timespec="seconds"),
        "dataFeedElement": [event(offer, each, language, house.rules) for offer, each in coming],
    }
    headers = {"Access-Control-Allow-Origin": "*", "Cache-Control": "max-age=300", "Vary": "Accept-Language"}
    return Response(json.dumps(found, ensure_ascii=False), media_type="application/ld+json", headers=headers)


def script(events: list[dict[str, Any]]) -> Markup:
    """JSON that may stand inside a script element: no text can end it."""
    text = json.dumps({"@context": CONTEXT, "@graph": events}, ensure_ascii=False)
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))  # noqa: S704


def event(offer: Offer, each: Happening, language: str, rules: Rules, *, full: bool | None = None) -> dict[str, Any]:
    """One occurrence as a schema.org/Event; `full` where somebody has counted."""
    status = "EventCancelled" if each.cancelled else "EventRescheduled" if each.version > 1 else "EventScheduled"
    made: dict[str, Any] = {
        "@type": "Event",
        "@id": f"{rules.public_url}/activity/{offer.key}#{each.key}",
        "name": wording.title(offer, language),
        "startDate": _zoned(each.start, rules),
        "endDate": _zoned(each.end, rules),
        "eventStatus": f"{CONTEXT}/{status}",
        "eventAttendanceMode": f"{CONTEXT}/OfflineEventAttendanceMode",
        "location": {"@type": "Place", "name": offer.place, "address": offer.address or offer.place},
        "url": f"{rules.public_url}/activity/{offer.key}",
        "inLanguage": list(offer.languages) or [language],
    }
    if offer.description:
        made["description"] = wording.pick(offer.description, language)
    if offer.host:
        made["organizer"] = {"@type": "Organization", "name": offer.host}
    if offer.age_min or (offer.age_max is not None and offer.age_max < 99):
        made["typicalAgeRange"] = f"{offer.age_min or 0}-{'' if offer.age_max is None else offer.age_max}"
    if offer.price_kr is not None:
        made["isAccessibleForFree"] = offer.price_kr == 0
        made["offers"] = _price(offer, full)
    if each.capacity:
        made["maximumAttendeeCapacity"] = each.capacity
    return made


def _price(offer: Offer, full: bool | None) -> Mapping[str, Any]:
    state = {} if full is None else {"availability": f"{CONTEXT}/{'SoldOut' if full else 'InStock'}"}
    return {"@type": "Offer", "price": offer.price_kr, "priceCurrency": "DKK", **state}


def _zoned(wall: datetime, rules: Rules) -> str:
    return wall.replace(tzinfo=rules.zone).isoformat()
