"""Who comes to one occurrence: the list, the kitchen's sum, ticking off at the door, and signing up on somebody's behalf."""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.coming import places
from bot.web.console.door import desk_language, desk_page, signed_in
from bot.web.console.lists import as_csv, as_xlsx, table
from bot.web.forms import phone, whole
from bot.web.page import house_of
from handlers import wording
from models import behalf, person, signup
from models.attendance import tick
from models.catalogue import Happening, Offer, catalogue
from models.coming import parties, total
from models.signup import Household

Form = Mapping[str, str]
Found = tuple[Offer, Happening]
_FIELDS = ("name", "phone", "adults", "children", "ages", "note", "way", "queue", "person", "signup", "do")
_BLANK = dict.fromkeys(_FIELDS, "") | {"adults": "1", "children": "0", "way": "phone"}
_TICKS = {"came": True, "missed": False, "unticked": None}
_FILES = {
    "csv": (as_csv, "text/csv; charset=utf-8"),
    "xlsx": (as_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}
_MOST_OF_A_PARTY = 99


@signed_in
async def one(request: Request) -> Response:
    """GET /console/comes/{occurrence}. POST: a tick, a sign-up, its end, or the list as a file."""
    known = await house_of(request).units.read(catalogue)
    each = next(
        (each for offer in known.every.values() for each in offer.occurrences if each.key == request.path_params["occurrence"]),
        None,
    )
    if each is None:
        return RedirectResponse("/console/activities", 303)
    found = known.every[each.activity], each
    if request.method != "POST":
        return await _show(request, found)
    form = await request.form()
    typed = {name: str(form.get(name) or "").strip()[:300] for name in _FIELDS}
    deed = _DEEDS.get(typed["do"])
    return await deed(request, found, typed) if deed else _done(found)


async def _tick(request: Request, found: Found, typed: Form) -> Response:
    """One small post a tap, that says what is and not what changes: sent twice it says the same."""
    house, person_id, key = house_of(request), whole(typed["person"]), found[1].key
    now = house.now()

    def put(session: Session) -> None:
        if person_id in {party.person_id for party in parties(session, *found)}:
            tick(session, key, person_id, _TICKS[typed["do"]], now)

    if person_id is not None:
        await house.units.write(put)
    return Response(status_code=204) if request.headers.get("x-tap") else _done(found)


async def _sign_up(request: Request, found: Found, typed: Form) -> Response:
    party, problems = _read(typed)
    if party is None or problems:
        return await _show(request, found, typed, problems)
    house = house_of(request)
    now, (offer, each) = house.now(), found
    target, number = offer.key if offer.is_series else each.key, phone(typed["phone"]) if typed["phone"] else None

    def put(session: Session) -> str:
        who = _met(session, typed["name"], number, (house.rules.first_language, now))
        joined = behalf.sign_up(session, offer, target, (who, party), (house.rules, now))
        if joined.result == "full" and typed["queue"]:
            joined = behalf.sign_up(session, offer, target, (who, party), (house.rules, now), queue=True)
        if joined.result == "full" or joined.signup is None:
            raise _Full
        behalf.remember(joined.signup, typed["way"], typed["note"])
        return joined.result

    try:
        await house.units.write(put)
    except _Full:
        return await _show(request, found, typed, {"queue": ("desk-full", {})})
    house.wake()
    return _done(found)


async def _give_up(request: Request, found: Found, typed: Form) -> Response:
    house, number = house_of(request), whole(typed["signup"])
    now, target = house.now(), found[0].key if found[0].is_series else found[1].key

    def put(session: Session) -> None:
        row = signup.get(session, number or 0)
        if row is not None and row.target == target and row.standing in signup.LIVE:
            behalf.give_up(session, row, house.rules, now)

    await house.units.write(put)
    house.wake()
    return _done(found)


async def _file(request: Request, found: Found, typed: Form) -> Response:
    """Written, so that it is noted who took the names along."""
    rows = await house_of(request).units.write(lambda session: parties(session, *found))
    made, sort = _FILES[typed["do"]]
    name = f"{found[1].key}.{typed['do']}".encode("ascii", "replace").decode().replace("?", "_")
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    content = made(table(rows, partial(wording.say, desk_language(request))))
    return Response(content, media_type=sort, headers=headers)


class _Full(Exception):
    """The party does not fit: nothing of what was begun stands, a new person neither."""


def _met(session: Session, name: str, number: str | None, new: tuple[str, Any]) -> int:
    language, now = new
    if number is None:
        return behalf.meet_without_address(session, name, language, now)
    who = person.meet(session, ("sms", number), language, name, now)
    if not who.name:
        person.set_person(session, who.person_id, name=name[:80])
    return who.person_id


def _read(typed: Form) -> tuple[Household | None, dict[str, Any]]:
    problems: dict[str, Any] = {}
    if not typed["name"]:
        problems["name"] = ("desk-wrong-name", {})
    if typed["phone"] and phone(typed["phone"]) is None:
        problems["phone"] = ("desk-wrong-phone", {})
    adults, children = whole(typed["adults"] or "0"), whole(typed["children"] or "0")
    for name, count in (("adults", adults), ("children", children)):
        if count is None or count > _MOST_OF_A_PARTY:
            problems[name] = ("desk-wrong-number", {"most": _MOST_OF_A_PARTY})
    ages = [whole(each) for each in typed["ages"].replace(",", " ").replace(";", " ").split()]
    if any(age is None or age > 17 for age in ages):
        problems["ages"] = ("desk-wrong-ages-said", {})
    if typed["way"] not in behalf.WAYS:
        problems["way"] = ("desk-wrong-choice", {})
    if len(typed["note"]) > behalf.LONGEST_NOTE:
        problems["note"] = ("desk-wrong-long", {"most": behalf.LONGEST_NOTE})
    if problems or adults is None or children is None:
        return None, problems
    if not adults + children:
        return None, {"adults": ("desk-wrong-nobody", {})}
    return Household(adults, children, tuple(age for age in ages if age is not None)), {}


async def _show(
    request: Request, found: Found, typed: Form | None = None, problems: Mapping[str, tuple[str, dict[str, Any]]] | None = None
) -> Response:
    rows = await house_of(request).units.read(lambda session: parties(session, *found))
    offer, each = found
    language = desk_language(request)
    wrong = {name: wording.say(language, key, "web", **values) for name, (key, values) in (problems or {}).items()}
    values = {"offer": offer, "each": each, "rows": rows, "total": total(rows), "room": places(offer, each)}
    typed = typed or _BLANK
    saved = "saved" in request.query_params
    return desk_page(
        request, "comes.html", 400 if wrong else 200, typed=typed, problems=wrong, ways=behalf.WAYS, saved=saved, **values
    )  # fmt: skip


def _done(found: Found) -> Response:
    return RedirectResponse(f"/console/comes/{found[1].key}?saved", 303)


_DEEDS: Mapping[str, Callable[[Request, Found, Form], Awaitable[Response]]] = {
    **dict.fromkeys(_TICKS, _tick), **dict.fromkeys(_FILES, _file), "sign-up": _sign_up, "give-up": _give_up,
}  # fmt: skip
