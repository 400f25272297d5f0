"""The holidays at the desk: listed, added, changed and removed; whoever writes next is understood by them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.example.holidays import coming_holidays
from bot.web.console.door import desk_page, signed_in
from bot.web.forms import day, whole
from bot.web.page import house_of
from models.activity import Holiday
from models.holiday import NAMES, Days, add, change, fault, fill, holidays, lacking, remove

LIST = "/console/holidays"
_NOTHING = {"name": NAMES[0], "first": "", "last": ""}


@signed_in
async def listing(request: Request) -> Response:
    """GET /console/holidays: those to come and those that were, with a form. POST: a further one, or the usual ones."""
    if request.method != "POST":
        return await _show_all(request, _NOTHING, {})
    typed, house = await _typed(request), house_of(request)
    if typed["do"] == "usual":
        planned = coming_holidays(house.rules.local(house.now()).date())
        await house.units.write(lambda session: fill(session, planned))
        return _done()
    problems = await _put(request, typed, None)
    return await _show_all(request, typed, problems) if problems else _done()


@signed_in
async def one(request: Request) -> Response:
    """GET /console/holidays/{number}: one to change. POST: changes it, or removes it after a second look."""
    number = whole(request.path_params["number"])
    if number is None:
        return RedirectResponse(LIST, 303)
    if request.method != "POST":
        return await _show(request, number)
    typed = await _typed(request)
    if typed["do"] == "remove":
        if typed["sure"] != "yes":
            return await _show(request, number, sure=True)
        await house_of(request).units.write(lambda session: remove(session, number))
        return _done()
    problems = await _put(request, typed, number)
    return await _show(request, number, typed, problems) if problems else _done()


def _done() -> Response:
    return RedirectResponse(f"{LIST}?saved", 303)


async def _typed(request: Request) -> dict[str, str]:
    form = await request.form()
    return {name: str(form.get(name) or "").strip()[:40] for name in ("do", "sure", *_NOTHING)}


async def _put(request: Request, typed: Mapping[str, str], row: int | None) -> dict[str, str]:
    """Adds or changes one. What is wrong with which field; nothing where it stands now."""
    first, last = day(typed["first"]), day(typed["last"])
    if first is None or last is None:
        return {field: "console-holiday-no-date" for field, found in (("first", first), ("last", last)) if found is None}
    days = Days(typed["name"], first, last)

    def put(session: Session) -> dict[str, str]:
        if wrong := fault(days, holidays(session), row):
            return {wrong[0]: f"console-holiday-{wrong[1]}"}
        if row is None:
            add(session, days)
        else:
            change(session, row, days)
        return {}

    return await house_of(request).units.write(put)


async def _show_all(request: Request, typed: Mapping[str, str], problems: Mapping[str, str]) -> Response:
    house = house_of(request)
    today = house.rules.local(house.now()).date()

    def look(session: Session) -> dict[str, Any]:
        rows = holidays(session)
        coming = [each for each in rows if each.last_on >= today]
        ended = [each for each in rows if each.last_on < today][::-1]
        return {"coming": coming, "ended": ended, "lacking": lacking(rows, today)}

    values = {"typed": typed, "problems": problems, "names": NAMES, "saved": "saved" in request.query_params}
    return desk_page(request, "holidays.html", 400 if problems else 200, **values, **await house.units.read(look))


async def _show(
    request: Request,
    number: int,
    typed: Mapping[str, str] | None = None,
    problems: Mapping[str, str] | None = None,
    sure: bool = False,
) -> Response:
    row = await house_of(request).units.read(lambda session: session.get(Holiday, number))
    if row is None:
        return RedirectResponse(LIST, 303)
    stands = {"name": row.name, "first": row.first_on.isoformat(), "last": row.last_on.isoformat()}
    values = {"row": row, "typed": typed or stands, "problems": problems or {}, "names": NAMES, "sure": sure}
    return desk_page(request, "holiday.html", 400 if problems else 200, **values)
