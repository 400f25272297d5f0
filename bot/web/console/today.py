"""The desk's first page: what is on, who comes, who waits for a human, what did not get through, which shifts lack hands."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.coming import counted, places, target_of
from bot.web.console.door import desk_page, signed_in
from bot.web.forms import whole
from bot.web.page import house_of
from models import case, outbox
from models.call_list import to_call
from models.catalogue import Catalogue, Happening, Offer, catalogue
from models.shift import ShiftTaken

AHEAD = timedelta(days=8)
# What has begun is still on the page while it lasts.
LASTING = timedelta(hours=3)


@signed_in
async def today(request: Request) -> Response:
    """GET /console."""
    house = house_of(request)
    here = house.here()

    def look(session: Session) -> dict[str, Any]:
        known = catalogue(session)
        near = [
            (offer, each)
            for offer in known.activities.values()
            for each in offer.occurrences
            if offer.state == "published" and here - LASTING < each.start < here + AHEAD and not each.cancelled
        ]
        near.sort(key=lambda pair: (pair[1].start, pair[1].key))
        taken = dict(session.execute(select(ShiftTaken.shift_key, func.count()).group_by(ShiftTaken.shift_key)).all())
        lacking = [
            (shift, shift.needed - shift.taken - taken.get(shift.key, 0))
            for shift in known.shifts.values()
            if here < shift.start < here + AHEAD
        ]
        return {
            "near": near,
            "counts": counted(session, {target_of(*pair) for pair in near}),
            "cases": case.standing(session),
            "troubled": len(outbox.troubled(session)),
            "lacking": [(shift, known.activities.get(shift.activity), count) for shift, count in lacking if count > 0],
            "name": known.name,
        }

    sent = "sent" in request.query_params
    return desk_page(request, "today.html", sent=sent, target_of=target_of, places=places, **await house.units.read(look))


@signed_in
async def undelivered(request: Request) -> Response:
    """GET /console/undelivered: whom to call, failed and undecided messages. POST sends one again, or shows the numbers."""
    house = house_of(request)
    form = await request.form()
    numbers = request.method == "POST" and form.get("do") == "numbers"
    if request.method == "POST" and not numbers:
        number = whole(form.get("row"))
        if number is not None:
            now = house.now()
            await house.units.write(lambda session: outbox.again(session, number, now))
            house.wake()
        return RedirectResponse("/console/undelivered", 303)

    here = house.here()

    def look(session: Session) -> dict[str, Any]:
        columns = ("id", "channel", "kind", "state", "code", "due_at", "text")
        rows = [{name: getattr(row, name) for name in columns} for row in outbox.troubled(session)]
        known = catalogue(session)
        calls = [(each, [_what(known, target, here) for target in each.targets]) for each in to_call(session, here)]
        return {"rows": rows, "calls": calls}

    # With the numbers it is read by way of a write: it is noted who looked.
    found = await (house.units.write(look) if numbers else house.units.read(look))
    return desk_page(request, "undelivered.html", numbers=numbers, **found)


def _what(known: Catalogue, target: str, here: datetime) -> tuple[Offer | None, Happening | None]:
    return known.of(target), known.stands_for(target, here)
