"""Every path of the web, as CONTRACT.md lists them."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.house import House
from bot.web import chat, feeds, guide, health, hooks, linked, public
from bot.web.console import (
    activities,
    audit,
    broadcasts,
    cases,
    comes,
    dates,
    door,
    editing,
    holidays,
    money,
    people,
    posters,
    today,
)
from bot.web.guard import Guard, TooLarge
from bot.web.limits import Limiter
from bot.web.page import render

_BOTH = ["GET", "POST"]


_PUBLIC = [
    Route("/", public.front),
    Route("/activity/{key}.ics", feeds.one),
    Route("/activity/{key}", public.activity),
    Route("/activities.json", linked.feed),
    Route("/leisure", guide.leisure),
    Route("/calendar.ics", feeds.everything),
    Route("/my/{token}.ics", feeds.own),
    Route("/privacy", public.privacy),
    Route("/chat", chat.show),
    Route("/chat", chat.hear, methods=["POST"]),
    Route("/chat/events", chat.events),
    Route("/telegram", hooks.from_telegram, methods=["POST"]),
    Route("/sms", hooks.from_twilio, methods=["POST"]),
    Route("/sms/status", hooks.twilio_status, methods=["POST"]),
    Route("/healthz", health.alive),
    Route("/readyz", health.ready),
    Route("/metrics", health.figures),
]
_DESK = [
    Route("/console/sign-in", door.sign_in),
    Route("/console/login/{token}", door.link, methods=_BOTH),
    Route("/console", today.today),
    Route("/console/", today.today),
    Route("/console/sign-out", door.signed_in(door.sign_out), methods=["POST"]),
    Route("/console/undelivered", today.undelivered, methods=_BOTH),
    Route("/console/cases", cases.cases),
    Route("/console/cases/{number}", cases.one, methods=_BOTH),
    Route("/console/activities", activities.activities),
    Route("/console/activities/{key}/edit", editing.edit, methods=_BOTH),
    Route("/console/activities/{key}", dates.activity, methods=_BOTH),
    Route("/console/comes/{occurrence}", comes.one, methods=_BOTH),
    Route("/console/people", people.people),
    Route("/console/people/{number}", people.one, methods=_BOTH),
    Route("/console/people/{number}/conversation", people.conversation),
    Route("/console/new", editing.new, methods=_BOTH),
    Route("/console/sms", editing.sms, methods=["POST"]),
    Route("/console/holidays", holidays.listing, methods=_BOTH),
    Route("/console/holidays/{number}", holidays.one, methods=_BOTH),
    Route("/console/posters", posters.posters),
    Route("/console/posters.pdf", posters.printed),
    Route("/console/audit", audit.log),
    Route("/console/money", money.money, methods=_BOTH),
    Route("/console/broadcast", broadcasts.broadcasts, methods=_BOTH),
    Route("/console/broadcast/{number}", broadcasts.one, methods=_BOTH),
    Route("/console/{rest:path}", door.signed_in(public.not_found)),
]
_STATIC = Mount("/static", StaticFiles(directory=Path(__file__).parent / "static"))


def make_app(house: House) -> Guard:
    """The application over one house; call `close` before the server stops."""
    app = Starlette(
        routes=[*_PUBLIC, *_DESK, _STATIC],
        exception_handlers={404: public.not_found, Exception: _failed},
    )
    app.router.redirect_slashes = False  # it would redirect to whatever the Host header says
    app.state.house, app.state.limiter, app.state.listening, app.state.closing = house, Limiter(), {}, False
    return Guard(app)


def close(web: Guard) -> None:
    """Lets the open chat pages go, which would hold the server up until it cuts them off; they come back by themselves."""
    state = web.app.state
    state.closing = True
    for address in list(state.listening):
        state.house.bell.ring(address)


async def _failed(request: Request, error: Exception) -> Response:
    """What our own code did wrong: a calm page, and no words of the error."""
    if isinstance(error, TooLarge):
        return PlainTextResponse("413: 256 kB at most\n", 413)
    return render(request, "failed.html", 503)
