"""The pages that everybody sees: what is on by week, one activity, the privacy policy."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from markupsafe import Markup
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from bot.web.coming import counted, is_full, target_of
from bot.web.page import house_of, language_of, render
from handlers import deep_links, wording
from models.catalogue import Happening, Offer, catalogue
from models.rules import Rules

# A month fits on a page; of what begins later the first time is named.
AHEAD = timedelta(weeks=4)
MOST_DATES = 12


async def front(request: Request) -> Response:
    """/: the coming activities week by week, and those that first come later."""
    house = house_of(request)
    here = house.rules.local(house.now()).replace(tzinfo=None)

    def look(session: Session) -> dict[str, Any]:
        known = catalogue(session)
        coming = [(offer, each) for offer in known.activities.values() for each in offer.coming(here)]
        coming.sort(key=lambda pair: (pair[1].start, pair[1].key))
        near = [pair for pair in coming if pair[1].start < here + AHEAD]
        firsts = {offer.key: (offer, each) for offer, each in reversed(coming)}
        later = [pair for pair in firsts.values() if pair[1].start >= here + AHEAD]
        return {"near": near, "later": later[::-1], "name": known.name, "full": _full(session, near)}

    found = await house.units.read(look)
    weeks = groupby(found.pop("near"), key=lambda pair: pair[1].start.isocalendar().week)
    return render(request, "front.html", weeks=[(number, list(entries)) for number, entries in weeks], **found)


async def activity(request: Request) -> Response:
    """/activity/{key}: what, when, where, for whom, how; and the same for search engines as schema.org/Event."""
    house, key = house_of(request), request.path_params["key"]
    here = house.rules.local(house.now()).replace(tzinfo=None)

    def look(session: Session) -> dict[str, Any] | None:
        known = catalogue(session)
        offer = known.activities.get(key)
        if offer is None:
            return None
        coming = [each for each in offer.occurrences if each.start > here][:MOST_DATES]
        return {"offer": offer, "coming": coming, "name": known.name, "full": _full(session, [(offer, each) for each in coming])}

    found = await house.units.read(look)
    if found is None:
        return await not_found(request)
    language = language_of(request)
    events = [_event(found["offer"], each, (language, each.key in found["full"]), house.rules) for each in found["coming"]]
    return render(request, "activity.html", linked_data=_script(events), deep_link=deep_links.word_for, **found)


def _full(session: Session, entries: Sequence[tuple[Offer, Happening]]) -> set[str]:
    counts = counted(session, {target_of(*pair) for pair in entries})
    return {each.key for offer, each in entries if is_full(offer, each, counts)}


async def privacy(request: Request) -> Response:
    """/privacy: `info.responsible` of the neighbourhood says who answers for the data, `info.contact` how to reach them."""
    house = house_of(request)
    known = await house.units.read(catalogue)
    topics = [known.info[key] for key in ("responsible", "contact") if key in known.info]
    who = [wording.pick(topic.text, language_of(request)) for topic in topics]
    return render(request, "privacy.html", name=known.name, days=house.rules.retention.days, who=who)


async def not_found(request: Request, _error: Exception | None = None) -> Response:
    """404, with a way on."""
    return render(request, "not_found.html", 404)


def _script(events: list[dict[str, Any]]) -> Markup:
    """JSON that may stand inside a script element: no text can end it."""
    text = json.dumps({"@context": "https://schema.org", "@graph": events}, ensure_ascii=False)
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))  # noqa: S704


def _event(offer: Offer, each: Happening, how: tuple[str, bool], rules: Rules) -> dict[str, Any]:
    language, full = how
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
        made["offers"] = _price(offer, "SoldOut" if full else "InStock")
    if each.capacity:
        made["maximumAttendeeCapacity"] = each.capacity
    return made


def _price(offer: Offer, state: str) -> Mapping[str, Any]:
    return {"@type": "Offer", "price": offer.price_kr, "priceCurrency": "DKK", "availability": f"https://schema.org/{state}"}


def _zoned(wall: datetime, rules: Rules) -> str:
    return wall.replace(tzinfo=rules.zone).isoformat()
