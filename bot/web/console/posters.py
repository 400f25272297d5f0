"""Posters at the desk: which activities, on what paper, in which languages; and the file."""

import asyncio
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from bot.web.console.door import desk_page, signed_in
from bot.web.page import house_of
from models.catalogue import Catalogue, catalogue

PAPERS = ("a4", "a5", "strips")


@dataclass(frozen=True, slots=True)
class Printing:
    """What was chosen; the first language stands largest."""

    activities: tuple[str, ...]
    paper: str
    languages: tuple[str, ...]


@signed_in
async def posters(request: Request) -> Response:
    """GET /console/posters: the choices; `?activity=` has that one chosen already."""
    return await _choices(request)


@signed_in
async def printed(request: Request) -> Response:
    """GET /console/posters.pdf: a page for each chosen activity that is there, or the choices again with a sentence."""
    house = house_of(request)
    known = await house.units.read(catalogue)
    wanted = _wanted(request, known)
    here = house.here()
    offers = [known.activities[key] for key in wanted.activities]
    if not offers:
        return await _choices(request, "console-posters-none", 400)
    # Fonts and their shaping take a while to come up, and nothing else needs them.
    from bot.posters import print_posters

    pages = [(offer, offer.coming(here)) for offer in offers]
    content = await asyncio.to_thread(print_posters, pages, wanted.languages, wanted.paper, (known.name, house.rules))
    return Response(content, media_type="application/pdf", headers={"Content-Disposition": 'attachment; filename="nabobot.pdf"'})


async def _choices(request: Request, problem: str | None = None, status: int = 200) -> Response:
    house = house_of(request)
    known = await house.units.read(catalogue)
    here = house.here()
    wanted = _wanted(request, known)
    offers = [each for each in known.activities.values() if each.coming(here) or each.key in wanted.activities]
    return desk_page(request, "posters.html", status, offers=offers, wanted=wanted, papers=PAPERS, problem=problem)


def _wanted(request: Request, known: Catalogue) -> Printing:
    """The choices in the address; what is none is left out."""
    asked, rules = request.query_params, house_of(request).rules
    keys = [key for key in dict.fromkeys(asked.getlist("activity")) if key in known.activities]
    paper = asked.get("paper", "")
    languages = [each for each in (asked.get("first", rules.first_language), *asked.getlist("also")) if each in rules.languages]
    chosen = tuple(dict.fromkeys(languages)) or (rules.first_language,)
    return Printing(tuple(keys), paper if paper in PAPERS else PAPERS[0], chosen)
