"""Activities at the desk: who comes, the seats, and calling off."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.coming import counted, places, target_of
from bot.web.console.door import desk_page, signed_in
from bot.web.forms import whole
from bot.web.page import house_of
from models import happening
from models.catalogue import catalogue
from models.person import Person
from models.rules import Rules
from models.signup import LIVE, Signup

MOST_DATES = 12
_STANDINGS = {"confirmed": 0, "offered": 1, "waiting": 2}


@signed_in
async def activities(request: Request) -> Response:
    """GET /console/activities: all of them, with how many come to the next time."""
    house = house_of(request)
    here = house.rules.local(house.now()).replace(tzinfo=None)

    def look(session: Session) -> dict[str, Any]:
        rows = [(offer, next(iter(offer.coming(here)), None)) for offer in catalogue(session).activities.values()]
        rows.sort(key=lambda row: (row[1] is None, row[1].start if row[1] else here, row[0].key))
        return {"rows": rows, "counts": counted(session, [target_of(offer, each) for offer, each in rows if each is not None])}

    return desk_page(request, "activities.html", target_of=target_of, places=places, **await house.units.read(look))


@signed_in
async def activity(request: Request) -> Response:
    """GET /console/activities/{key}: its occurrences with parties and waiting list. POST: seats, or calling off after a second look."""
    if request.method != "POST":
        return await _show(request)
    house, key = house_of(request), request.path_params["key"]
    form = {name: str(value) for name, value in (await request.form()).items()}
    if form.get("do") == "call-off" and form.get("sure") != "yes":
        return await _show(request, sure=form.get("occurrence"))
    seats = _seats(form) if form.get("do") == "seats" else {}
    if seats is None:
        return await _show(request, wrong=form)
    now = house.now()
    await house.units.write(lambda session: _do(session, (key, form), seats, house.rules, now))
    house.wake()
    return RedirectResponse(f"/console/activities/{key}", 303)


async def _show(request: Request, sure: str | None = None, wrong: dict[str, str] | None = None) -> Response:
    house, key = house_of(request), request.path_params["key"]
    here = house.rules.local(house.now()).replace(tzinfo=None)

    def look(session: Session) -> dict[str, Any] | None:
        offer = catalogue(session).activities.get(key)
        if offer is None:
            return None
        coming = [each for each in offer.occurrences if each.end > here][:MOST_DATES]
        return {"offer": offer, "coming": coming, "parties": _parties(session, key)}

    found = await house.units.read(look)
    if found is None:
        return RedirectResponse("/console/activities", 303)
    status = 400 if wrong else 200
    return desk_page(request, "activity.html", status, sure=sure, wrong=wrong or {}, target_of=target_of, places=places, **found)


def _parties(session: Session, key: str) -> dict[str, list[dict[str, Any]]]:
    query = select(Signup, Person.name).join(Person, Person.id == Signup.person_id)
    query = query.where(Signup.activity_key == key, Signup.standing.in_(LIVE))
    rows = session.execute(query.order_by(Signup.queued_at, Signup.id)).all()
    found: dict[str, list[dict[str, Any]]] = {}
    for row, name in sorted(rows, key=lambda each: _STANDINGS[each[0].standing]):
        columns = ("adults", "children", "ages", "standing", "attending")
        found.setdefault(row.target, []).append({"name": name} | {column: getattr(row, column) for column in columns})
    return found


def _seats(form: dict[str, str]) -> dict[str, int | None] | None:
    """The numbers to set, None where one of them is no number; an empty capacity means that there is no limit."""
    capacity, held = form.get("capacity", "").strip(), whole(form.get("held_seats", "").strip() or 0)
    if held is None or (capacity and whole(capacity) is None):
        return None
    return {"held_seats": held, "capacity": whole(capacity) if capacity else None}


def _do(session: Session, what: tuple[str, dict[str, str]], seats: dict[str, int | None], rules: Rules, now: datetime) -> None:
    key, form = what
    offer, occurrence = catalogue(session).activities.get(key), form.get("occurrence", "")
    if offer is None or occurrence not in [each.key for each in offer.occurrences]:
        return
    if form.get("do") == "call-off":
        happening.cancel(session, occurrence, rules, now)
    elif seats:
        happening.set_seats(session, occurrence, rules, now, **seats)
