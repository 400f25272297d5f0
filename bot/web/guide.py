"""/leisure: the clubs and associations, to be searched by subject, day, age and price."""

from typing import Any

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from bot.web.choosing import choice_of, keys_about
from bot.web.page import house_of, language_of, render
from handlers import wording
from models.catalogue import catalogue


async def leisure(request: Request) -> Response:
    """Every club that fits what was chosen, by name."""
    house, language, choice = house_of(request), language_of(request), choice_of(request)
    here = house.here()

    def look(session: Session) -> dict[str, Any]:
        known = catalogue(session)
        wanted = keys_about(known, choice.about, here, language) if choice.about else known.leisure
        found = [club for club in known.leisure.values() if club.key in wanted and choice.takes(club)]
        found = [club for club in found if choice.takes_day(club.weekdays)]
        return {"clubs": sorted(found, key=lambda club: wording.pick(club.activity, language).casefold()), "name": known.name}

    return render(request, "leisure.html", choice=choice, **await house.units.read(look))
