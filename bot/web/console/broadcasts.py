"""A message to many from the desk: words by language, a preview with count and kroner, and one yes."""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.house import House
from bot.web.console.door import desk_page, signed_in
from bot.web.page import house_of
from models import broadcast
from models.audience import recipients
from models.catalogue import catalogue, get_setting, put_setting
from models.reach import Reach, reach

MOST = 1000


@signed_in
async def broadcasts(request: Request) -> Response:
    """GET the form; POST previews, and with `sure` queues once: pressing twice sends once."""
    house = house_of(request)
    if request.method != "POST":
        return await _show(request, {}, str(request.query_params.get("to") or "all"))
    form = {name: str(value).strip() for name, value in (await request.form()).items()}
    texts = {code: form[f"text-{code}"] for code in house.rules.languages if form.get(f"text-{code}")}
    audience, problem = form.get("audience", ""), _problem(form, house.rules.first_language)
    found = None if problem else await house.units.read(lambda session: _reach(session, audience, texts, house))
    if found is None:
        return await _show(request, texts, audience, problem or "console-no-audience")
    if form.get("do") == "send":
        await _send(house, audience, texts, form.get("once", "")[:40])
        return RedirectResponse("/console?sent", 303)
    if form.get("do") == "change":
        return await _show(request, texts, audience)
    once = secrets.token_hex(8)
    return desk_page(request, "broadcast_preview.html", texts=texts, audience=audience, reach=found, once=once)


async def _show(request: Request, texts: Mapping[str, str], audience: str, problem: str | None = None) -> Response:
    activities = list((await house_of(request).units.read(catalogue)).activities.values())
    values = {"texts": texts, "audience": audience, "problem": problem, "activities": activities, "longest": MOST}
    return desk_page(request, "broadcast.html", 400 if problem else 200, **values)


def _problem(form: Mapping[str, str], first: str) -> str | None:
    if not form.get(f"text-{first}"):
        return "console-first-language"
    too_long = any(len(text) > MOST for name, text in form.items() if name.startswith("text-"))
    return "console-too-long" if too_long else None


def _reach(session: Session, audience: str, texts: Mapping[str, str], house: House) -> Reach | None:
    try:
        people = recipients(session, audience)
    except ValueError:
        return None
    return reach(session, people, texts, house.rules)


async def _send(house: House, audience: str, texts: Mapping[str, str], once: str) -> None:
    """Queues in chunks, so that a person who writes meanwhile is answered."""
    now = house.now()
    begun = await house.units.write(lambda session: _begin(session, audience, dict(texts), (once, now)))
    for number, people in begun:
        await house.units.write(lambda session: broadcast.expand(session, number, people, now))  # noqa: B023 - awaited here
        house.wake()


def _begin(
    session: Session, audience: str, texts: dict[str, str], how: tuple[str, datetime]
) -> Sequence[tuple[int, Sequence[int]]]:
    once, now = how
    if not once or get_setting(session, f"once:{once}"):
        return []
    put_setting(session, f"once:{once}", now.isoformat())
    number = broadcast.create(session, audience, texts, now)
    return [(number, people) for people in _chunks(recipients(session, audience))]


def _chunks(people: Sequence[int]) -> Iterator[Sequence[int]]:
    for first in range(0, len(people), broadcast.CHUNK):
        yield people[first : first + broadcast.CHUNK]
