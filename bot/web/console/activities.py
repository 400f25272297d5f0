"""Activities at the desk: all of them, and one with its dates and who comes."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.coming import counted, places, target_of
from bot.web.console.door import desk_language, desk_page, signed_in
from bot.web.forms import whole
from bot.web.page import house_of
from handlers.rearranging import told
from models.catalogue import Happening, catalogue
from models.coming import ORDER
from models.person import Person
from models.rules import Rules
from models.signup import LIVE, Signup

MOST_DATES = 12
_TOLD = {"call-off": "called-off", "move": "moved"}


@signed_in
async def activities(request: Request) -> Response:
    """GET /console/activities: all of them, drafts first, what is archived last, with how many come to the next time."""
    house = house_of(request)
    here = house.here()

    def look(session: Session) -> dict[str, Any]:
        rows = [(offer, next(iter(offer.coming(here)), None)) for offer in catalogue(session).every.values()]
        order = ("draft", "published", "archived")
        rows.sort(
            key=lambda row: (order.index(row[0].state), row[1] is None, row[1].start if row[1] else here, row[0].key)
        )  # fmt: skip
        return {"rows": rows, "counts": counted(session, [target_of(offer, each) for offer, each in rows if each is not None])}

    return desk_page(request, "activities.html", target_of=target_of, places=places, **await house.units.read(look))


async def show(request: Request, sure: Mapping[str, Any] | None = None, wrong: Mapping[str, str] | None = None) -> Response:
    """One activity. `sure` is what is asked about once more before it is done, `wrong` a form that came back, with its `problem`."""
    house, key, language = house_of(request), request.path_params["key"], desk_language(request)
    here = house.here()

    def look(session: Session) -> dict[str, Any] | None:
        offer = catalogue(session).every.get(key)
        if offer is None:
            return None
        coming = [each for each in offer.occurrences if each.end > here]
        ended = [each for each in offer.occurrences if each.end <= here][-3:]
        found = {"offer": offer, "coming": coming[:MOST_DATES], "more": len(coming[MOST_DATES:]), "ended": ended[::-1]}
        return found | {"parties": _parties(session, key), "told": _told(session, sure, (language, house.rules))}

    found = await house.units.read(look)
    if found is None:
        return RedirectResponse("/console/activities", 303)
    left = whole(request.query_params.get("kept", "")) or 0
    notes = {"saved": "saved" in request.query_params, "left": left}
    values = {"sure": sure or {}, "wrong": wrong or {}, "target_of": target_of, "places": places}
    return desk_page(request, "activity.html", 400 if wrong else 200, **values, **notes, **found)


def _told(session: Session, sure: Mapping[str, Any] | None, how: tuple[str, Rules]) -> str:
    if sure is None or sure["do"] not in _TOLD:
        return ""
    each: Happening = sure["each"]
    return told(session, catalogue(session).every[each.activity], each, _TOLD[sure["do"]], how)


def _parties(session: Session, key: str) -> dict[str, list[dict[str, Any]]]:
    query = select(Signup, Person.name).join(Person, Person.id == Signup.person_id)
    query = query.where(Signup.activity_key == key, Signup.standing.in_(LIVE))
    rows = session.execute(query.order_by(Signup.queued_at, Signup.id)).all()
    found: dict[str, list[dict[str, Any]]] = {}
    for row, name in sorted(rows, key=lambda each: ORDER[each[0].standing]):
        columns = ("adults", "children", "ages", "standing", "attending")
        found.setdefault(row.target, []).append({"name": name} | {column: getattr(row, column) for column in columns})
    return found
