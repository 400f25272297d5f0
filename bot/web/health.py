"""Is it alive, is it well, and its figures."""

from datetime import datetime, timedelta
from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot import metrics
from bot.web.page import house_of
from models.alarm import silent
from models.catalogue import put_setting
from models.ceiling import spent_kr
from models.outbox import Outbox

# A reply that is due for longer than this is not being sent by anybody.
STUCK = timedelta(minutes=5)


async def alive(_request: Request) -> Response:
    """200 while the process lives."""
    return PlainTextResponse("ok\n")


async def ready(request: Request) -> Response:
    """503 and the ill part where the database or the outbox is ill; a provider's trouble is 200 and degraded."""
    house = house_of(request)
    now = house.now()
    try:
        await house.units.write(lambda session: put_setting(session, "pulse", now.isoformat()))
        stuck = await house.units.read(lambda session: _stuck(session, now))
        unsent = await house.units.read(lambda session: silent(session, now))
    except Exception as error:
        return JSONResponse({"status": "ill", "part": "database", "why": type(error).__name__}, 503)
    if stuck or "outbox" in house.trouble:
        return JSONResponse({"status": "ill", "part": "outbox", "stuck": stuck, "why": house.trouble.get("outbox")}, 503)
    if house.trouble or unsent:
        return JSONResponse({"status": "degraded", "parts": sorted(house.trouble), "none_sent_of": dict(unsent)})
    return JSONResponse({"status": "ok"})


async def figures(request: Request) -> Response:
    """Prometheus' text."""
    house = house_of(request)
    now = house.now()
    rows, unsent, spent = await house.units.read(
        lambda session: (_rows(session), silent(session, now), spent_kr(session, house.rules, now))
    )
    metrics.SMS_KRONER.labels("spent").set(float(spent))
    metrics.SMS_KRONER.labels("ceiling").set(float(house.rules.sms_monthly_limit_kr))
    metrics.OUTBOX_ROWS.clear()
    for state, channel, count in rows:
        metrics.OUTBOX_ROWS.labels(state, channel or "none").set(count)
    metrics.NONE_SENT.clear()
    for sort, count in unsent.items():
        metrics.NONE_SENT.labels(sort).set(count)
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


def _stuck(session: Session, now: datetime) -> int:
    query = select(func.count()).where(Outbox.state == "queued", Outbox.kind == "reply", Outbox.due_at < now - STUCK)
    return int(session.scalar(query) or 0)


def _rows(session: Session) -> list[Any]:
    query = select(Outbox.state, Outbox.channel, func.count()).group_by(Outbox.state, Outbox.channel)
    return [tuple(row) for row in session.execute(query)]
