"""A message to many from the desk: words by language, a preview with count and kroner, and one yes."""

import secrets
from typing import Any

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.commands.broadcast_ import estimate
from bot.web.console.door import desk_page, signed_in
from bot.web.page import house_of
from models import broadcast
from models.catalogue import catalogue, get_setting, put_setting

MOST = 1000


@signed_in
async def broadcasts(request: Request) -> Response:
    """GET the form; POST previews, and with `sure` queues once: pressing twice sends once."""
    house = house_of(request)
    form = {name: str(value).strip() for name, value in (await request.form()).items()} if request.method == "POST" else {}
    texts = {code: form[f"text-{code}"] for code in house.rules.languages if form.get(f"text-{code}")}
    audience = form.get("audience", "all")
    known = await house.units.read(catalogue)
    values: dict[str, Any] = {
        "texts": texts,
        "audience": audience,
        "activities": known.activities.values(),
        "problem": None,
        "preview": None,
        "once": "",
    }
    if request.method == "POST":
        values["problem"] = _problem(texts, house.rules.first_language)
        if values["problem"] is None and form.get("sure") == "yes":
            now, once = house.now(), form.get("once", "")[:40]
            await house.units.write(lambda session: _queue(session, audience, texts, (now, once)))
            house.wake()
            return RedirectResponse("/console?sent=1", 303)
        if values["problem"] is None:
            values["preview"] = await house.units.read(lambda session: _estimate(session, audience, texts, house.rules))
            values["once"] = secrets.token_hex(8)
            values["problem"] = None if values["preview"] else "console-no-audience"
    return desk_page(request, "broadcast.html", 400 if values["problem"] else 200, longest=MOST, **values)


def _problem(texts: dict[str, str], first: str) -> str | None:
    if first not in texts:
        return "console-first-language"
    return "console-too-long" if any(len(text) > MOST for text in texts.values()) else None


def _estimate(session: Session, audience: str, texts: dict[str, str], rules: Any) -> str | None:
    try:
        return estimate(session, broadcast.recipients(session, audience), texts, rules)
    except ValueError:
        return None


def _queue(session: Session, audience: str, texts: dict[str, str], at: Any) -> None:
    now, once = at
    if not once or get_setting(session, f"once:{once}"):
        return
    put_setting(session, f"once:{once}", now.isoformat())
    people = broadcast.recipients(session, audience)
    broadcast.expand(session, broadcast.create(session, audience, texts, now), people, now)
