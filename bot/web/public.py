"""The pages that everybody sees: what is on by week, one activity, the privacy policy."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any
from urllib.parse import quote

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from bot.web.choosing import DAYS, Choice, choice_of, keys_about
from bot.web.coming import counted, is_full, target_of
from bot.web.linked import event, script
from bot.web.page import house_of, language_of, render
from handlers import deep_links, wording
from models.catalogue import Catalogue, Happening, Offer, catalogue

# Three weeks fit on a page; of what begins later the first time is named.
AHEAD = timedelta(weeks=3)
MOST_DATES = 12
Pairs = list[tuple[Offer, Happening]]


async def front(request: Request) -> Response:
    """/: the coming activities week by week, those that first come later, and only what was chosen of both."""
    house, language, choice = house_of(request), language_of(request), choice_of(request)
    here = house.here()

    def look(session: Session) -> dict[str, Any]:
        known = catalogue(session)
        coming = _chosen(known, choice, here, language)
        near = [pair for pair in coming if pair[1].start < here + AHEAD]
        firsts = {offer.key: (offer, each) for offer, each in reversed(coming)}
        later = [pair for pair in firsts.values() if pair[1].start >= here + AHEAD]
        return {"near": near, "later": later[::-1], "name": known.name, "full": _full(session, near)}

    found = await house.units.read(look)
    weeks = groupby(found.pop("near"), key=lambda pair: pair[1].start.isocalendar().week)
    return render(request, "front.html", choice=choice, weeks=[(number, list(entries)) for number, entries in weeks], **found)


def _chosen(known: Catalogue, choice: Choice, here: datetime, language: str) -> Pairs:
    offers: Iterable[Offer] = [offer for offer in known.activities.values() if choice.takes(offer)]
    if choice.about:
        wanted = keys_about(known, choice.about, here, language)
        offers = [offer for offer in offers if offer.key in wanted]
    coming = [(offer, each) for offer in offers for each in offer.coming(here) if choice.takes_day([DAYS[each.start.weekday()]])]
    return sorted(coming, key=lambda pair: (pair[1].start, pair[1].key))


async def activity(request: Request) -> Response:
    """/activity/{key}: what, when, where, for whom, how; and the same for search engines as schema.org/Event."""
    house, key = house_of(request), request.path_params["key"]
    here = house.here()

    def look(session: Session) -> dict[str, Any] | None:
        known = catalogue(session)
        offer = known.activities.get(key)
        if offer is None:
            return None
        coming = [each for each in offer.occurrences if each.start > here and offer.state == "published"][:MOST_DATES]
        return {"offer": offer, "coming": coming, "name": known.name, "full": _full(session, [(offer, each) for each in coming])}

    found = await house.units.read(look)
    if found is None:
        return await not_found(request)
    language = language_of(request)
    offer, full = found["offer"], found["full"]
    events = [event(offer, each, language, house.rules, full=each.key in full) for each in found["coming"]]
    map_link = f"https://www.openstreetmap.org/search?query={quote(offer.address or offer.place)}"
    return render(request, "activity.html", linked_data=script(events), deep_link=deep_links.word_for, map_link=map_link, **found)


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
