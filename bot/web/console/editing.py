"""An activity made, changed and copied at the desk: one form, kept as it was typed until nothing in it is wrong."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from bot.web.console.activity_form import (
    COVERS,
    EFFORTS,
    GENDERS,
    RUN_BY,
    SIGNUP,
    Read,
    blank,
    names,
    read,
    read_times,
    stands,
)  # fmt: skip
from bot.web.console.door import desk_language, desk_page, signed_in
from bot.web.page import house_of
from handlers import wording
from handlers.publishing import free_key
from models import arranging
from models.activity import Activity
from models.catalogue import catalogue, get_setting, put_setting
from models.rules import Rules
from models.sms import plain, segments

_LAST = "last-activity"
_MOST_COUNTED = 2000


@signed_in
async def new(request: Request) -> Response:
    """GET /console/new: an empty form with what last time had, or `?copy=KEY`'s. POST: a draft, or published."""
    house = house_of(request)
    here = house.here()
    if request.method != "POST":
        copied = str(request.query_params.get("copy") or "")
        typed = await house.units.read(lambda session: _begun(session, copied, house.rules, here))
        return await _form(request, typed, {}, None)
    typed, languages = await _typed(request, house.rules), house.rules.languages
    found = read(typed, languages)
    read_times(typed, found, here, house.rules)
    if found.problems:
        return await _form(request, typed, found.problems, None)
    state, now = "published" if typed["do"] == "publish" else "draft", house.now()
    key = await house.units.write(lambda session: _create(session, found, state, (house.rules, now)))
    return RedirectResponse(f"/console/activities/{key}?saved", 303)


@signed_in
async def edit(request: Request) -> Response:
    """GET /console/activities/{key}/edit. POST: changes it; of a plan also the dates to come."""
    house, key = house_of(request), request.path_params["key"]
    row = await house.units.read(lambda session: session.get(Activity, key))
    if row is None:
        return RedirectResponse("/console/activities", 303)
    if request.method != "POST":
        return await _form(request, stands(row, house.rules.languages), {}, row)
    typed = await _typed(request, house.rules)
    here, now = house.here(), house.now()
    found = read(typed, house.rules.languages)
    if row.repeats:
        read_times(typed, found, here, house.rules, row.repeats)
        if found.repeats is None:
            found.wrong("repeat", "desk-wrong-plan-stays")
    people = await house.units.read(lambda session: arranging.people_on(session, key))
    if found.facts["signup_covers"] != row.signup_covers and people:
        found.wrong("signup_covers", "desk-wrong-covers", count=people)
    if found.problems:
        return await _form(request, typed, found.problems, row)
    kept = await house.units.write(lambda session: _change(session, row, found, (house.rules, now)))
    house.wake()
    return RedirectResponse(f"/console/activities/{key}?saved" + (f"&kept={kept}" if kept else ""), 303)


@signed_in
async def sms(request: Request) -> Response:
    """POST /console/sms: what a text costs as an SMS, in a sentence, while it is written."""
    text = str((await request.form()).get("text") or "").strip()[:_MOST_COUNTED]
    return JSONResponse({"sentence": counted(text, desk_language(request), house_of(request).rules)})


def counted(text: str, language: str, rules: Rules) -> str:
    """143 tegn, 1 SMS-del, 0,50 kr."""
    parts = segments(plain(text)) if text else 0
    return wording.say(language, "desk-sms", "web", marks=len(text), segments=parts, kroner=float(rules.sms_price_kr * parts))


async def _typed(request: Request, rules: Rules) -> dict[str, str]:
    form = await request.form()
    return {name: str(form.get(name) or "").replace("\r\n", "\n").strip()[:2000] for name in (*names(rules.languages), "do")}


async def _form(request: Request, typed: Mapping[str, str], problems: Mapping[str, Any], row: Activity | None) -> Response:
    rules = house_of(request).rules
    counts = {code: f"{typed[f'title-{code}']}. {typed[f'description-{code}']}".strip(". ") for code in rules.languages}
    choices = {"run_by": RUN_BY, "signup": SIGNUP, "signup_covers": COVERS, "gender": GENDERS, "effort": EFFORTS}
    ordered = sorted(problems.items(), key=lambda each: list(typed).index(each[0]))  # the first is where the page opens
    wrong = {name: _worded(desk_language(request), *problem) for name, problem in ordered}
    values = {"typed": typed, "problems": wrong, "row": row, "choices": choices, "counts": counts, "counted": counted}
    return desk_page(request, "activity_form.html", 400 if problems else 200, **values)


def _worded(language: str, sentence: str, values: Mapping[str, Any]) -> str:
    moment = {"moment": wording.moment(language, values["moment"])} if "moment" in values else {}
    return wording.say(language, sentence, "web", **(dict(values) | moment))


def _begun(session: Session, copied: str, rules: Rules, here: datetime) -> dict[str, str]:
    row = session.get(Activity, copied) if copied else None
    if row is not None:
        typed = stands(row, rules.languages)
        return typed | _dates_moved(session, row, typed, here)
    last = session.get(Activity, get_setting(session, _LAST) or "")
    return blank(rules.languages, last) | (_hours(session, last.key) if last else {})


def _hours(session: Session, key: str) -> dict[str, str]:
    offer = catalogue(session).every.get(key)
    if offer is None or not offer.occurrences:
        return {}
    return {"start": f"{offer.occurrences[-1].start:%H:%M}", "end": f"{offer.occurrences[-1].end:%H:%M}"}


def _dates_moved(session: Session, row: Activity, typed: Mapping[str, str], here: datetime) -> dict[str, str]:
    """The same dates so many weeks later that the first is to come; of a plan the plan itself, from then on."""
    occurrences = [each for each in catalogue(session).every[row.key].occurrences if not each.cancelled]
    if not occurrences:
        return {}
    first = occurrences[0].start
    by = timedelta(weeks=max(0, (here - first).days // 7 + 1))
    moved = [each.start + by for each in occurrences] if not row.repeats else [first + by]
    more = ", ".join(f"{each:%Y-%m-%d}" for each in moved[1:])
    made = {"first": f"{moved[0]:%Y-%m-%d}", "more": more, "until": "", "except": ""} | _hours(session, row.key)
    return made | ({"repeat": "none"} if typed["repeat"] == "keep" else {})


def _create(session: Session, found: Read, state: str, at: tuple[Rules, datetime]) -> str:
    rules, now = at
    key = free_key(catalogue(session), found.facts["title"][rules.first_language])
    listed = [
        {"key": f"{key}@{start:%Y-%m-%d}", "start": start, "end": end, "capacity": found.facts["capacity"]}
        for start, end in found.times
    ]
    content = {
        "key": key,
        **found.facts,
        "state": state,
        "repeats": found.repeats,
        "occurrences": None if found.repeats else listed,
    }
    arranging.create(session, content, found.held, rules, now)
    put_setting(session, _LAST, key)
    return key


def _change(session: Session, row: Activity, found: Read, at: tuple[Rules, datetime]) -> int:
    """How many dates stay although the plan lacks them now, because somebody is on them."""
    rules, now = at
    arranging.change(session, row.key, found.facts, rules, now)
    kept = arranging.replan(session, row.key, found.repeats, rules, now) if found.repeats and found.repeats != row.repeats else ()
    put_setting(session, _LAST, row.key)
    return len(kept)
