"""A message to many from the desk: words by language, a preview with count and kroner, and one yes; then how far it is, and its course."""

import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.house import House
from bot.web.console.door import desk_page, signed_in
from bot.web.forms import whole
from bot.web.page import house_of
from bot.web.public import not_found
from models import broadcast, course
from models.audience import recipients
from models.catalogue import catalogue, get_setting, put_setting
from models.outbox import Draft, Letter, again, enqueue
from models.person import organiser_ids
from models.reach import Reach, reach

MOST = 1000
# What the form says of when it goes.
WHEN = ("when", "at", "occurrence", "hours")
LEDGER = 100


@signed_in
async def broadcasts(request: Request) -> Response:
    """GET the form and the latest ones; POST previews, tries it on the organisers, and queues once: pressing twice sends once."""
    house = house_of(request)
    if request.method != "POST":
        return await _show(request, {}, {"audience": str(request.query_params.get("to") or "all")})
    form = {name: str(value).strip() for name, value in (await request.form()).items()}
    texts = {code: form[f"text-{code}"] for code in house.rules.languages if form.get(f"text-{code}")}
    plan, problem = _plan(form, house), _problem(form, house.rules.first_language)
    problem = problem or ("console-when-wrong" if plan is None else None)
    found = None if problem else await house.units.read(lambda session: _reach(session, form.get("audience", ""), texts, house))
    if plan is None or found is None:
        return await _show(request, texts, form, problem or "console-no-audience")
    if form.get("do") == "send":
        await _send(house, (form["audience"], texts, plan), form.get("once", "")[:40])
        return RedirectResponse("/console?sent", 303)
    if form.get("do") == "change":
        return await _show(request, texts, form)
    tried = await _try(house, texts) if form.get("do") == "try" else None
    values: dict[str, Any] = {
        "form": form,
        "reach": found,
        "once": secrets.token_hex(8),
        "tried": tried,
        "when": WHEN,
        "goes": await _goes(house, plan),
    }
    return desk_page(request, "broadcast_preview.html", texts=texts, audience=form["audience"], **values)


@signed_in
async def one(request: Request) -> Response:
    """GET how far one is and what became of each recipient's; POST pauses it, goes on, takes the rest back, sends one again."""
    house, number = house_of(request), whole(request.path_params["number"])
    if request.method == "POST" and number is not None:
        form = await request.form()
        await _steer(house, number, str(form.get("do") or ""), whole(form.get("row")))
        return RedirectResponse(f"/console/broadcast/{number}", 303)
    after = whole(request.query_params.get("after")) or 0

    def look(session: Session) -> dict[str, Any] | None:
        row = session.get(broadcast.Broadcast, number) if number is not None else None
        if row is None:
            return None
        rows = course.ledger(session, row.id, after, LEDGER)
        return {"row": _told(session, row, house), "rows": rows, "more": rows[-1][0] if len(rows) == LEDGER else None}

    found = await house.units.read(look)
    return desk_page(request, "broadcast_one.html", **found) if found else await not_found(request)


async def _steer(house: House, number: int, do: str, row_id: int | None) -> None:
    now = house.now()
    if do == "pause":
        await house.units.write(lambda session: course.pause(session, number))
    elif do == "withdraw":
        await house.units.write(lambda session: course.withdraw(session, number))
    elif do == "again" and row_id is not None:
        await house.units.write(lambda session: again(session, row_id, now))
    elif do == "resume" and await house.units.write(lambda session: course.resume(session, number, now)):
        await _queue(house, number, now)
    house.wake()


def _told(session: Session, row: broadcast.Broadcast, house: House) -> dict[str, Any]:
    """What the pages say of a broadcast."""
    done, first = broadcast.progress(session, row.id), house.rules.first_language
    moment = course.when(session, row, house.rules) if row.state == "planned" else None
    state = "sent" if row.state == "out" and not done.waiting else row.state
    return {"id": row.id, "audience": row.audience, "text": broadcast.text_for(row, first, first), "state": state, "done": done,
            "at": house.rules.local(moment or row.made_at)}  # fmt: skip


async def _show(request: Request, texts: Mapping[str, str], form: Mapping[str, str], problem: str | None = None) -> Response:
    house = house_of(request)
    here = house.here()

    def look(session: Session) -> dict[str, Any]:
        activities = list(catalogue(session).activities.values())
        coming = [(offer, each) for offer in activities for each in offer.occurrences if each.start > here and not each.cancelled]
        return {"activities": activities, "coming": sorted(coming, key=lambda pair: pair[1].start),
                "latest": [_told(session, row, house) for row in course.latest(session, 20)]}  # fmt: skip

    found = await house.units.read(look)
    tags = sorted({tag for offer in found["activities"] for tag in offer.tags})
    values: dict[str, Any] = {
        "texts": texts,
        "audience": form.get("audience", ""),
        "form": form,
        "problem": problem,
        "tags": tags,
        "longest": MOST,
    }
    return desk_page(request, "broadcast.html", 400 if problem else 200, **values, **found)


def _plan(form: Mapping[str, str], house: House) -> course.Plan | None:
    """When the form wants it to go; None where that cannot be."""
    if form.get("when") == "before":
        hours = whole(form.get("hours"))
        return course.Plan(occurrence=form.get("occurrence"), before=timedelta(hours=hours)) if hours is not None else None
    if form.get("when") != "at":
        return course.Plan()
    try:
        here = datetime.fromisoformat(form.get("at", "")).replace(tzinfo=None)
    except ValueError:
        return None
    moment = house.rules.moment(here)
    return course.Plan(moment) if house.rules.exists(here) and moment > house.now() else None


async def _goes(house: House, plan: course.Plan) -> datetime | None:
    """When it goes as things are now, local."""
    row = broadcast.Broadcast(due_at=plan.at, before=plan.occurrence, before_min=int(plan.before.total_seconds() // 60))
    moment = await house.units.read(lambda session: course.when(session, row, house.rules))
    return house.rules.local(moment) if moment else None


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


async def _try(house: House, texts: Mapping[str, str]) -> int:
    """Every language's words to each organiser, at their own door. To how many."""
    now = house.now()

    def queue(session: Session) -> int:
        people = organiser_ids(session, house.rules.organisers)
        for person_id in people:
            for text in texts.values():
                enqueue(session, Draft(person_id, "human", letter=Letter(text)), now)
        return len(people)

    tried = await house.units.write(queue)
    house.wake()
    return tried


async def _send(house: House, what: tuple[str, Mapping[str, str], course.Plan], once: str) -> None:
    now = house.now()
    number = await house.units.write(lambda session: _begin(session, what, once, now))
    if number is not None:
        await _queue(house, number, now)


async def _queue(house: House, number: int, now: datetime) -> None:
    """Queues in chunks, so that a person who writes meanwhile is answered. What a crash cuts short, the sweep goes on with."""
    while await house.units.write(lambda session: course.step(session, number, now)):
        house.wake()
    house.wake()


def _begin(session: Session, what: tuple[str, Mapping[str, str], course.Plan], once: str, now: datetime) -> int | None:
    if not once or get_setting(session, f"once:{once}"):
        return None
    put_setting(session, f"once:{once}", now.isoformat())
    audience, texts, plan = what
    return course.begin(session, audience, texts, now, plan)
