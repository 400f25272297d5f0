"""Cases: who waits for a human, what was said both ways, and a human's answer."""

from typing import Any

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.console.door import desk_page, signed_in
from bot.web.forms import whole
from bot.web.page import house_of
from handlers.casework import answer_case, close_standing, may_be_answered, take_standing
from models import case, rights
from models.person import Person

MOST = 1500


@signed_in
async def cases(request: Request) -> Response:
    """GET /console/cases."""
    house = house_of(request)

    def look(session: Session) -> list[case.Case]:
        return list(case.standing(session))

    return desk_page(request, "cases.html", cases=await house.units.read(look))


@signed_in
async def one(request: Request) -> Response:
    """GET /console/cases/{number}: the conversation. POST: take, answer, hand back or close."""
    house, number = house_of(request), whole(request.path_params["number"])
    if number is None:
        return RedirectResponse("/console/cases", 303)
    if request.method == "POST":
        form = await request.form()
        text = str(form.get("text") or "").strip()
        if len(text) > MOST:
            return await _show(request, number, "console-too-long", text)
        now = house.now()
        await house.units.write(lambda session: _do(session, number, str(form.get("do")), text, (house.rules, now)))
        house.wake()
        return RedirectResponse(f"/console/cases/{number}", 303)
    return await _show(request, number)


async def _show(request: Request, number: int, problem: str | None = None, typed: str = "") -> Response:
    house = house_of(request)

    def look(session: Session) -> dict[str, Any] | None:
        row = case.get(session, number)
        if row is None:
            return None
        person = session.get(Person, row.person_id)
        told = rights.messages(session, row.person_id, house.rules)[-60:]
        open_to = may_be_answered(session, row.person_id)
        return {
            "open_to": open_to,
            "id": row.id,
            "why": row.why,
            "state": row.state,
            "name": person.name if person else None,
            "messages": told,
        }

    found = await house.units.read(look)
    if found is None:
        return RedirectResponse("/console/cases", 303)
    return desk_page(request, "case.html", 400 if problem else 200, case=found, problem=problem, typed=typed, longest=MOST)


def _do(session: Session, number: int, what: str, text: str, at: Any) -> None:
    row = case.get(session, number)
    if row is None or row.state == "closed":
        return
    if what == "answer" and text:
        answer_case(session, row, text, at[1])
    elif what == "take":
        take_standing(session, row, at[1])
    elif what == "back" and row.state == "taken":
        close_standing(session, row, at[1], "open")
    elif what == "close":
        close_standing(session, row, at[1], "closed")
