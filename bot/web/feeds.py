"""The calendars that phones subscribe to."""

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from bot.calendars import calendar, person_of
from bot.web.page import house_of, language_of
from handlers import wording
from models.catalogue import Happening, Offer, catalogue
from models.signup import live_of

Entries = list[tuple[Offer, Happening]]


async def everything(request: Request) -> Response:
    """/calendar.ics: what is on."""
    known = await house_of(request).units.read(catalogue)
    entries = [(offer, each) for offer in known.activities.values() for each in offer.occurrences]
    return _answer(request, entries, known.name)


async def one(request: Request) -> Response:
    """/activity/{key}.ics."""
    known = await house_of(request).units.read(catalogue)
    offer = known.activities.get(request.path_params["key"])
    if offer is None:
        return Response(status_code=404)
    return _answer(request, [(offer, each) for each in offer.occurrences], wording.title(offer, language_of(request)))


async def own(request: Request) -> Response:
    """/my/{token}.ics: a person's own sign-ups, and nobody else's."""
    house = house_of(request)
    person_id = person_of(request.path_params["token"], house.secret_key)
    if person_id is None:
        return Response(status_code=404)
    entries = await house.units.read(lambda session: _own(session, person_id))
    return _answer(request, entries, "Nabobot", discreet=True)


def _own(session: Session, person_id: int) -> Entries:
    known = catalogue(session)
    found: Entries = []
    for row in live_of(session, person_id):
        offer = known.activities.get(row.activity_key)
        if offer is not None and row.standing == "confirmed":
            found += [(offer, each) for each in offer.occurrences if offer.is_series or each.key == row.occurrence_key]
    return found


def _answer(request: Request, entries: Entries, name: str, *, discreet: bool = False) -> Response:
    content = calendar(entries, house_of(request).rules, name or "Nabobot", language_of(request), discreet=discreet)
    headers = {"Cache-Control": "private, no-store" if discreet else "max-age=300", "Vary": "Accept-Language"}
    return Response(content, media_type="text/calendar; charset=utf-8", headers=headers)
