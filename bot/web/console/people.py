"""The people at the desk: looked up, their doors without numbers until asked for, roles, merging, export and erasure."""

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.console.door import desk_page, signed_in
from bot.web.forms import whole
from bot.web.page import house_of
from models import case, link, rights, role, shift
from models.catalogue import Catalogue, catalogue
from models.happening import free_up
from models.person import Person, doors_of
from models.register import search
from models.signup import live_of

LIST = "/console/people"
_MOST_MESSAGES = 100


@signed_in
async def people(request: Request) -> Response:
    """GET /console/people: `?q=` is a name or what they come to; `?merge=` picks the other of two records of one person."""
    house, words = house_of(request), str(request.query_params.get("q") or "").strip()[:80]
    page, merge = whole(request.query_params.get("page", "")) or 0, whole(request.query_params.get("merge", ""))

    def look(session: Session) -> dict[str, Any]:
        rows, more = search(session, words, _named(catalogue(session), words), page)
        into = session.get(Person, merge) if merge is not None else None
        return {"rows": rows, "more": more, "into": into}

    erased = "erased" in request.query_params
    return desk_page(request, "people.html", q=words, page_number=page, erased=erased, **await house.units.read(look))


@signed_in
async def one(request: Request) -> Response:
    """GET /console/people/{number}. POST: numbers, a role, merging, export or erasure; the last and merging after a second look."""
    number = whole(request.path_params["number"])
    known = number is not None and await house_of(request).units.read(lambda session: session.get(Person, number) is not None)
    if number is None or not known:
        return RedirectResponse(LIST, 303)
    if request.method != "POST":
        return await _show(request, number)
    form = {name: str(value)[:40] for name, value in (await request.form()).items()}
    deed = _DEEDS.get(form.get("do", ""))
    return await deed(request, number, form) if deed else _back(number)


@signed_in
async def conversation(request: Request) -> Response:
    """GET /console/people/{number}/conversation: what was said both ways. Read by way of a write: it is noted who read."""
    number = whole(request.path_params["number"])
    house = house_of(request)
    row = await house.units.read(lambda session: session.get(Person, number)) if number is not None else None
    if number is None or row is None:
        return RedirectResponse(LIST, 303)
    told = await house.units.write(lambda session: rights.messages(session, number, house.rules)[-_MOST_MESSAGES:])
    return desk_page(request, "conversation.html", person=row, messages=told)


Form = Mapping[str, str]


async def _numbers(request: Request, number: int, _form: Form) -> Response:
    """The one way to a number: read in a unit that notes who looked."""
    found = await house_of(request).units.write(lambda session: {row[0]: row[2] for row in doors_of(session, number)})
    return await _show(request, number, numbers=found)


async def _role(request: Request, number: int, form: Form) -> Response:
    house, name = house_of(request), form.get("role", "")
    now = house.now()
    if name in role.ROLES and form["do"] == "give":
        await house.units.write(lambda session: role.give(session, number, name, now))
    elif name in role.ROLES:
        await house.units.write(lambda session: role.take(session, number, name))
    return _back(number)


async def _merge(request: Request, number: int, form: Form) -> Response:
    house, other = house_of(request), whole(form.get("other", ""))
    row = await house.units.read(lambda session: session.get(Person, other)) if other is not None else None
    if other is None or row is None or other == number:
        return _back(number)
    if form.get("sure") != "yes":
        return await _show(request, number, sure={"do": "merge", "other": row})
    now = house.now()

    def put(session: Session) -> None:
        for target in link.merge(session, number, other, now):
            free_up(session, target, house.rules, now)

    await house.units.write(put)
    house.wake()
    return _back(number)


async def _export(request: Request, number: int, _form: Form) -> Response:
    house = house_of(request)
    now = house.now()
    known = await house.units.write(lambda session: rights.export(session, number, catalogue(session), house.rules, now))
    content = json.dumps(known, ensure_ascii=False, indent=1).encode()
    headers = {"Content-Disposition": f'attachment; filename="person-{number}.json"'}
    return Response(content, media_type="application/json", headers=headers)


async def _erase(request: Request, number: int, form: Form) -> Response:
    if form.get("sure") != "yes":
        return await _show(request, number, sure={"do": "erase"})
    house = house_of(request)
    now = house.now()

    def put(session: Session) -> None:
        for target in rights.erase(session, number, now):
            free_up(session, target, house.rules, now)

    await house.units.write(put)
    house.wake()
    return RedirectResponse(f"{LIST}?erased", 303)


async def _show(
    request: Request, number: int, numbers: Mapping[int, str] | None = None, sure: Mapping[str, Any] | None = None
) -> Response:
    house = house_of(request)
    here = house.here()

    def look(session: Session) -> dict[str, Any] | None:
        row, known = session.get(Person, number), catalogue(session)
        if row is None:
            return None
        signups = [
            (each, known.every.get(each.activity_key), known.stands_for(each.target, here)) for each in live_of(session, number)
        ]
        doors = [(address_id, channel, state) for address_id, channel, _, state in doors_of(session, number)]
        hands = [known.shifts[key] for key in shift.held_by(session, number) if key in known.shifts]
        return {
            "person": row, "doors": doors, "signups": signups, "shifts": hands, "open_case": case.of(session, number),
            "roles": role.roles_of(session, [number]).get(number, ()), "known": known,
        }  # fmt: skip

    found = await house.units.read(look)
    if found is None:
        return RedirectResponse(LIST, 303)
    return desk_page(request, "person.html", numbers=numbers or {}, sure=sure or {}, all_roles=role.ROLES, **found)


def _named(known: Catalogue, words: str) -> list[str]:
    """The activities whose title, in whatever language, holds the words."""
    wanted = words.casefold().split()
    return [
        offer.key
        for offer in known.every.values()
        if wanted and any(all(word in title.casefold() for word in wanted) for title in offer.title.values())
    ]


def _back(number: int) -> Response:
    return RedirectResponse(f"{LIST}/{number}", 303)


_DEEDS: Mapping[str, Callable[[Request, int, Form], Awaitable[Response]]] = {
    "numbers": _numbers, "give": _role, "take": _role, "merge": _merge, "export": _export, "erase": _erase,
}  # fmt: skip
