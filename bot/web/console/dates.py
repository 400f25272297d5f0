"""What is done about one activity at the desk: seats, another time, called off, a further date, published, archived."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.house import House
from bot.web.console.activities import show
from bot.web.console.door import desk_language, signed_in
from bot.web.forms import clock, day, whole
from bot.web.page import house_of
from handlers import wording
from models import arranging, happening
from models.catalogue import Happening, Offer, catalogue
from models.plan import end_of, fault

Form = Mapping[str, str]
_MOVE_WRONG = {"past": "desk-wrong-past", "no-such-hour": "desk-wrong-no-such-hour", "same": "desk-wrong-same"}
_NEW_WRONG = {"past": "desk-wrong-past", "no-such-hour": "desk-wrong-no-such-hour", "double": "desk-wrong-double"}


@signed_in
async def activity(request: Request) -> Response:
    """GET /console/activities/{key}. POST: one of the deeds below; what tells people is asked about once more before."""
    if request.method != "POST":
        return await show(request)
    form = {name: str(value).strip()[:200] for name, value in (await request.form()).items()}
    offer = (await house_of(request).units.read(catalogue)).every.get(request.path_params["key"])
    deed = _DEEDS.get(form.get("do", ""))
    if offer is None or deed is None:
        return RedirectResponse("/console/activities", 303)
    return await deed(request, offer, form)


async def _seats(request: Request, offer: Offer, form: Form) -> Response:
    each, capacity, held = _named(offer, form), form.get("capacity", ""), whole(form.get("held_seats") or 0)
    if held is None or (capacity and whole(capacity) is None):
        return await _back(request, form, "console-no-number")
    if each is None:
        return _done(offer)
    seats, house = {"held_seats": held, "capacity": whole(capacity) if capacity else None}, house_of(request)
    now = house.now()
    await house.units.write(lambda session: happening.set_seats(session, each.key, house.rules, now, **seats))
    house.wake()
    return _done(offer)


async def _call_off(request: Request, offer: Offer, form: Form) -> Response:
    each, house = _named(offer, form), house_of(request)
    if each is None:
        return _done(offer)
    if form.get("sure") != "yes":
        return await show(request, {"do": "call-off", "occurrence": each.key, "each": each})
    await _do(house, form, lambda session, now: happening.cancel(session, each.key, house.rules, now))
    return _done(offer)


async def _move(request: Request, offer: Offer, form: Form) -> Response:
    each, house = _named(offer, form), house_of(request)
    if each is None or each.cancelled:
        return _done(offer)
    times = _times(form)
    if isinstance(times, str):
        return await _back(request, form, times)
    wrong = happening.move_fault(each, *times, house_of(request).here(), house.rules)
    if wrong:
        return await _back(request, form, _MOVE_WRONG[wrong[0]], wrong[1])
    if form.get("sure") != "yes" or form.get("version") != str(each.version):
        moved = replace(each, start=times[0], end=times[1])
        return await show(request, {"do": "move", "occurrence": each.key, "each": moved, "old": each, "form": form})
    await _do(house, form, lambda session, now: happening.move(session, each.key, times, house.rules, now))
    return _done(offer)


async def _do(house: House, form: Form, change: Callable[[Session, datetime], bool]) -> None:
    """Makes a change that those concerned hear of, or nobody where it was chosen so."""
    now = house.now()

    def put(session: Session) -> None:
        change(session, now)
        if form.get("tell") != "yes":
            happening.tell_nobody(session, now)

    await house.units.write(put)
    house.wake()


async def _extra(request: Request, offer: Offer, form: Form) -> Response:
    house, times = house_of(request), _times(form)
    if isinstance(times, str):
        return await _back(request, form, times)
    taken = {each.start for each in offer.occurrences if not each.cancelled}
    wrong = fault([times[0]], [times], taken, house_of(request).here(), house.rules)
    if wrong:
        return await _back(request, form, _NEW_WRONG[wrong[0]], wrong[1])
    now = house.now()
    await house.units.write(lambda session: arranging.extra_date(session, offer.key, times, house.rules, now))
    return _done(offer)


async def _state(request: Request, offer: Offer, form: Form) -> Response:
    house, state, here = house_of(request), _STATES[form["do"]], house_of(request).here()
    now = house.now()

    def put(session: Session) -> None:
        if not arranging.hindrance(session, offer.key, state, here):
            arranging.set_state(session, offer.key, state, house.rules, now)

    hindered = await house.units.read(lambda session: arranging.hindrance(session, offer.key, state, here))
    if hindered:
        return await _back(request, form, f"desk-wrong-{form['do']}")
    await house.units.write(put)
    return _done(offer)


def _named(offer: Offer, form: Form) -> Happening | None:
    return next((each for each in offer.occurrences if each.key == form.get("occurrence")), None)


def _times(form: Form) -> tuple[datetime, datetime] | str:
    """(start, end), or the sentence that says what is wrong."""
    on, begins, ends = day(form.get("day", "")), clock(form.get("start", "")), clock(form.get("end", ""))
    if on is None:
        return "desk-wrong-day"
    if begins is None or ends is None:
        return "desk-wrong-clock"
    start = datetime.combine(on, begins)
    end = end_of(start, ends)
    return "create-end-first" if end is None else (start, end)


async def _back(request: Request, form: Form, sentence: str, moment: datetime | None = None) -> Response:
    language = desk_language(request)
    values = {"moment": wording.moment(language, moment)} if moment else {}
    return await show(request, wrong={**form, "problem": wording.say(language, sentence, "web", **values)})


def _done(offer: Offer) -> Response:
    return RedirectResponse(f"/console/activities/{offer.key}?saved", 303)


_STATES = {"publish": "published", "unpublish": "draft", "archive": "archived"}
_DEEDS: Mapping[str, Callable[[Request, Offer, Form], Awaitable[Response]]] = {
    "seats": _seats, "call-off": _call_off, "move": _move, "extra": _extra,
    "publish": _state, "unpublish": _state, "archive": _state,
}  # fmt: skip
