"""The pages that everybody sees: what is on by week, one activity, the privacy policy."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from bot.web.page import house_of, language_of, render
from handlers import wording
from models.catalogue import Happening, Offer, catalogue
from models.rules import Rules

WEEKS = 8


async def front(request: Request) -> Response:
    """/: the coming activities, week by week."""
    house = house_of(request)
    known = await house.units.read(catalogue)
    here = house.rules.local(house.now()).replace(tzinfo=None)
    coming = [(offer, each) for offer in known.activities.values() for each in offer.coming(here)]
    coming = sorted((pair for pair in coming if pair[1].start < here + timedelta(weeks=WEEKS)), key=lambda pair: pair[1].start)
    weeks: dict[int, list[tuple[Offer, Happening]]] = {}
    for offer, each in coming:
        weeks.setdefault(each.start.isocalendar().week, []).append((offer, each))
    return render(request, "front.html", weeks=weeks, name=known.name, clubs=list(known.leisure.values()))


async def activity(request: Request) -> Response:
    """/activity/{key}: what, when, where, for whom, how; and the same for search engines as schema.org/Event."""
    house = house_of(request)
    known = await house.units.read(catalogue)
    offer = known.activities.get(request.path_params["key"])
    if offer is None:
        return await not_found(request)
    here = house.rules.local(house.now()).replace(tzinfo=None)
    coming = offer.coming(here)[:10]
    language = language_of(request)
    events = [_event(offer, each, language, house.rules) for each in offer.occurrences if each.start > here][:10]
    return render(request, "activity.html", offer=offer, coming=coming, linked_data=_script(events), name=known.name)


async def privacy(request: Request) -> Response:
    """/privacy."""
    house = house_of(request)
    known = await house.units.read(catalogue)
    return render(request, "privacy.html", name=known.name, days=house.rules.retention.days)


async def not_found(request: Request, _error: Exception | None = None) -> Response:
    """404, with a way on."""
    return render(request, "not_found.html", 404)


def _script(events: list[dict[str, Any]]) -> Markup:
    """JSON that may stand inside a script element: no text can end it."""
    text = json.dumps({"@context": "https://schema.org", "@graph": events}, ensure_ascii=False)
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))  # noqa: S704


def _event(offer: Offer, each: Happening, language: str, rules: Rules) -> dict[str, Any]:
    status = "EventCancelled" if each.cancelled else "EventRescheduled" if each.version > 1 else "EventScheduled"
    made: dict[str, Any] = {
        "@type": "Event",
        "@id": f"{rules.public_url}/activity/{offer.key}#{each.key}",
        "name": wording.title(offer, language),
        "startDate": _zoned(each.start, rules),
        "endDate": _zoned(each.end, rules),
        "eventStatus": f"https://schema.org/{status}",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {"@type": "Place", "name": offer.place, "address": offer.address or offer.place},
        "url": f"{rules.public_url}/activity/{offer.key}",
        "inLanguage": list(offer.languages) or [language],
    }
    if offer.description:
        made["description"] = wording.pick(offer.description, language)
    if offer.host:
        made["organizer"] = {"@type": "Organization", "name": offer.host}
    if offer.price_kr is not None:
        made["isAccessibleForFree"] = offer.price_kr == 0
        made["offers"] = _price(offer)
    if each.capacity:
        made["maximumAttendeeCapacity"] = each.capacity
    return made


def _price(offer: Offer) -> Mapping[str, Any]:
    return {"@type": "Offer", "price": offer.price_kr, "priceCurrency": "DKK", "availability": "https://schema.org/InStock"}


def _zoned(wall: datetime, rules: Rules) -> str:
    return wall.replace(tzinfo=rules.zone).isoformat()
