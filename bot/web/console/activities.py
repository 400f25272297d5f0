"""Activities at the desk: who comes, the seats, and calling off."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.console.door import desk_page, signed_in
from bot.web.console.today import counted
from bot.web.page import house_of
from models import happening
from models.catalogue import catalogue
from models.person import Person
from models.signup import LIVE, Signup


@signed_in
async def activities(request: Request) -> Response:
    """GET /console/activities: all of them, with how many come to the next time."""
    house = house_of(request)
    here = house.rules.local(house.now()).replace(tzinfo=None)

    def look(session: Session) -> dict[str, Any]:
        known = catalogue(session)
        rows = [(offer, (offer.coming(here) or (None,))[0]) for offer in known.activities.values()]
        targets = [offer.key if offer.is_series or each is None else each.key for offer, each in rows]
        return {"rows": rows, "counts": counted(session, targets)}

    return desk_page(request, "activities.html", **await house.units.read(look))


@signed_in
async def activity(request: Request) -> Response:
    """GET /console/activities/{key}: its occurrences with parties and waiting list. POST: seats, or calling off after a second look."""
    house, key = house_of(request), request.path_params["key"]
    sure: str | None = None
    if request.method == "POST":
        form = {name: str(value) for name, value in (await request.form()).items()}
        if form.get("do") == "call-off" and form.get("sure") != "yes":
            sure = form.get("occurrence")
        else:
            now = house.now()
            await house.units.write(lambda session: _do(session, key, form, (house.rules, now)))
            house.wake()
            return RedirectResponse(f"/console/activities/{key}", 303)
    here = house.rules.local(house.now()).replace(tzinfo=None)

    def look(session: Session) -> dict[str, Any] | None:
        known = catalogue(session)
        offer = known.activities.get(key)
        if offer is None:
            return None
        coming = [each for each in offer.occurrences if each.end > here][:12]
        return {"offer": offer, "coming": coming, "parties": _parties(session, key)}

    found = await house.units.read(look)
    if found is None:
        return RedirectResponse("/console/activities", 303)
    return desk_page(request, "activity.html", sure=sure, **found)


def _parties(session: Session, key: str) -> dict[str, list[dict[str, Any]]]:
    query = select(Signup, Person.name).join(Person, Person.id == Signup.person_id)
    query = query.where(Signup.activity_key == key, Signup.standing.in_(LIVE)).order_by(
        Signup.standing, Signup.queued_at, Signup.id
    )
    found: dict[str, list[dict[str, Any]]] = {}
    for row, name in session.execute(query):
        entry = {
            "name": name,
            "adults": row.adults,
            "children": row.children,
            "ages": row.ages,
            "standing": row.standing,
            "attending": row.attending,
        }
        found.setdefault(row.target, []).append(entry)
    return found


def _do(session: Session, key: str, form: dict[str, str], at: Any) -> None:
    rules, now = at
    offer = catalogue(session).activities.get(key)
    occurrence = form.get("occurrence", "")
    if offer is None or occurrence not in [each.key for each in offer.occurrences]:
        return
    if form.get("do") == "call-off":
        happening.cancel(session, occurrence, rules, now)
        return
    seats = {name: int(form[name]) for name in ("held_seats", "capacity") if form.get(name, "").isdigit() and len(form[name]) < 6}
    if form.get("do") == "seats" and seats:
        happening.set_seats(session, occurrence, rules, now, **seats)
