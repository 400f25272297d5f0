"""The desk's first page: what is on, who comes, who waits for a human, what did not get through, which shifts lack hands."""

from datetime import timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.console.door import desk_page, signed_in
from bot.web.page import house_of
from models import case, outbox
from models.catalogue import catalogue
from models.shift import ShiftTaken
from models.signup import Signup

AHEAD = timedelta(days=8)


@signed_in
async def today(request: Request) -> Response:
    """GET /console."""
    house = house_of(request)
    here = house.rules.local(house.now()).replace(tzinfo=None)

    def look(session: Session) -> dict[str, Any]:
        known = catalogue(session)
        near = [
            each
            for each in known.occurrences.values()
            if here - timedelta(hours=3) < each.start < here + AHEAD and not each.cancelled
        ]
        counts = counted(session, [each.key for each in near] + [each.activity for each in near])
        taken = dict(session.execute(select(ShiftTaken.shift_key, func.count()).group_by(ShiftTaken.shift_key)).all())
        lacking = [
            (shift, shift.needed - shift.taken - taken.get(shift.key, 0))
            for shift in known.shifts.values()
            if here < shift.start < here + AHEAD
        ]
        return {
            "near": [(known.activities[each.activity], each) for each in sorted(near, key=lambda each: each.start)],
            "counts": counts,
            "cases": case.standing(session),
            "troubled": len(outbox.troubled(session)),
            "lacking": [(shift, known.activities.get(shift.activity), count) for shift, count in lacking if count > 0],
            "name": known.name,
        }

    return desk_page(request, "today.html", now=house.now(), **await house.units.read(look))


@signed_in
async def undelivered(request: Request) -> Response:
    """GET /console/undelivered: failed and undecided messages; POST sends one again."""
    house = house_of(request)
    if request.method == "POST":
        number = str((await request.form()).get("row") or "")
        if number.isdigit():
            now = house.now()
            await house.units.write(lambda session: outbox.again(session, int(number), now))
            house.wake()
        return RedirectResponse("/console/undelivered", 303)

    def look(session: Session) -> list[dict[str, Any]]:
        return [
            {
                "id": row.id,
                "channel": row.channel,
                "kind": row.kind,
                "state": row.state,
                "code": row.code,
                "at": row.due_at,
                "text": row.text,
            }
            for row in outbox.troubled(session)
        ]

    return desk_page(request, "undelivered.html", rows=await house.units.read(look))


def counted(session: Session, targets: list[str]) -> dict[str, dict[str, int]]:
    """People by target and standing, in one query whatever the number of targets."""
    query = select(Signup.target, Signup.standing, func.sum(Signup.adults + Signup.children)).where(Signup.target.in_(targets))
    found: dict[str, dict[str, int]] = {}
    for target, standing, people in session.execute(query.group_by(Signup.target, Signup.standing)):
        found.setdefault(target, {})[standing] = int(people or 0)
    return found
