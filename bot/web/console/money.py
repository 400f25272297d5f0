"""What the SMS cost: this month against its ceiling, by sort, activity and effort, and month by month."""

from typing import Any

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.console.door import desk_page, signed_in
from bot.web.page import house_of
from models import ceiling
from models import money as moneys
from models.catalogue import catalogue


@signed_in
async def money(request: Request) -> Response:
    """GET /console/money; POST lets this month's digests and broadcasts go on above the ceiling."""
    house = house_of(request)
    rules, now = house.rules, house.now()
    if request.method == "POST":
        await house.units.write(lambda session: ceiling.lift(session, rules, now))
        house.wake()
        return RedirectResponse("/console/money", 303)

    def look(session: Session) -> dict[str, Any]:
        known, month = catalogue(session).activities, moneys.month_of(session, rules, now)
        activities = sorted(month.activities.items(), key=lambda pair: -pair[1].kroner)
        return {
            "spent": ceiling.spent_kr(session, rules, now), "limit": rules.sms_monthly_limit_kr, "held": ceiling.held_back(session),
            "lifted": ceiling.is_lifted(session, rules, now), "months": moneys.months(session, rules, now),
            "sorts": sorted(month.sorts.items()), "activities": [(known.get(key or ""), spent) for key, spent in activities],
            "efforts": sorted(month.efforts.items(), key=lambda pair: pair[0] or 9),
        }  # fmt: skip

    return desk_page(request, "money.html", **await house.units.read(look))
