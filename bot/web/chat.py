"""The web chat: a form that works without JavaScript, and a live page where there is some."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass
from time import monotonic
from urllib.parse import urlsplit

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse

from bot.calendars import personal_token
from bot.channels.port import Inbound
from bot.house import House
from bot.inbox import LONGEST
from bot.web.conversation import Said, address_of, count, history, offered
from bot.web.forms import form_of
from bot.web.limits import Limiter
from bot.web.page import house_of, language_of, render
from models import person
from models.catalogue import catalogue
from models.person import Who

COOKIE = "nabobot"
KEPT_S = 365 * 86400
# One chat's messages, and new chats from one place (a library's computers share one) and of all together, a minute.
MOST_MESSAGES, MOST_NEW_FROM_ONE_PLACE, MOST_NEW = 20, 20, 600
# Open pages of one chat, and of all together, that are told at once; the others ask now and then.
MOST_LISTENING, MOST_LISTENING_IN_ALL = 4, 500
PATIENCE_S = 2.0
# Another process may have sent: its bell is not heard here.
LOOK_AGAIN_S = 3


@dataclass(frozen=True, slots=True)
class Chat:
    """Who writes: the cookie's token, the address that it stands for, and whether nobody has written from there."""

    token: str
    address: str
    is_new: bool


async def show(request: Request, problem: str | None = None, typed: str = "", status: int = 200) -> Response:
    """GET /chat: the conversation so far; no cookie before the first message."""
    house = house_of(request)
    address = address_of(request.cookies.get(COOKIE))
    who, said = await house.units.read(lambda session: _history(session, address)) if address else (None, [])
    # A cookie behind which nobody stands: the person was erased, and this is where they read that it is so.
    forgotten = address is not None and who is None
    name = (await house.units.read(catalogue)).name
    language = language_of(request) if who is None or "lang" in request.query_params else who.language
    template = "chat_log.html" if request.query_params.get("part") == "log" else "chat.html"
    answer = render(
        request, template, status, said=said, name=name, language=language, problem=problem, longest=LONGEST, forgotten=forgotten,
        typed=typed or request.query_params.get("text", "")[:LONGEST], own_calendar=_own_calendar(house, who),
    )  # fmt: skip
    answer.headers["Cache-Control"] = "no-store"
    if forgotten and template == "chat.html" and status == 200:
        answer.delete_cookie(COOKIE, path="/")
    return answer


async def hear(request: Request) -> Response:
    """POST /chat: one message or one button."""
    if not _from_our_page(request):
        return Response("", 403)
    form = await form_of(request)
    if form is None:
        return Response("", 400)
    text, press = str(form.get("text") or ""), str(form.get("press") or "")[:64]
    if not text.strip() and not press:
        return await show(request)
    if len(text) > LONGEST:
        return await show(request, "web-too-long", text, 400)
    chat = await _chat(request)
    limiter: Limiter = request.app.state.limiter
    if not _may_write(request, limiter, chat):
        return await show(request, "web-too-many", text, 429)
    return await _accepted(request, chat, text, press)


def _may_write(request: Request, limiter: Limiter, chat: Chat) -> bool:
    """One chat's messages; of new chats those from one place first, so that nobody locks the others out."""
    if not chat.is_new:
        return limiter.allows(chat.address, MOST_MESSAGES)
    place = request.client.host if request.client else "?"
    return limiter.allows(f"new from {place}", MOST_NEW_FROM_ONE_PLACE) and limiter.allows("new", MOST_NEW)


async def events(request: Request) -> Response:
    """GET /chat/events: a line whenever something new is on the page; 204 where there is nothing to wait for."""
    house, address = house_of(request), address_of(request.cookies.get(COOKIE))
    listening: dict[str, int] = request.app.state.listening
    seen = await house.units.read(lambda session: count(session, address)) if address else None
    is_full = listening.get(address or "", 0) >= MOST_LISTENING or sum(listening.values()) >= MOST_LISTENING_IN_ALL
    if address is None or seen is None or is_full or request.method == "HEAD":
        return Response("", 204)
    stream = _news(request, address, seen)
    return StreamingResponse(
        stream, media_type="text/event-stream", headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    )


async def _news(request: Request, address: str, seen: int | None) -> AsyncIterator[str]:
    house, listening = house_of(request), request.app.state.listening
    listening[address] = listening.get(address, 0) + 1
    try:
        yield "retry: 3000\n\n"
        while not (request.app.state.closing or await request.is_disconnected()):
            await house.bell.wait(address, LOOK_AGAIN_S)
            now = await house.units.read(lambda session: count(session, address))
            yield ": still here\n\n" if now == seen else "data: new\n\n"
            seen = now
    finally:
        listening[address] -= 1
        if not listening[address]:
            del listening[address]


async def _chat(request: Request) -> Chat:
    token = request.cookies.get(COOKIE, "")
    address = address_of(token)
    if address is not None and await house_of(request).units.read(lambda session: count(session, address)) is not None:
        return Chat(token, address, False)
    # A token that we have not given away is not taken over from whoever made it up.
    token = secrets.token_urlsafe(24)
    return Chat(token, address_of(token) or "", True)


async def _accepted(request: Request, chat: Chat, text: str, press: str) -> Response:
    house = house_of(request)
    pressed = await house.units.read(lambda session: _offered(session, chat.address, press)) if press else None
    if press and pressed is None:
        return await show(request, "web-old-button")
    said = "" if press else text
    inbound = Inbound(
        "web", chat.address, secrets.token_hex(12), said, press or None, pressed=pressed, language=language_of(request)
    )
    before = await house.units.read(lambda session: count(session, chat.address))
    try:
        await house.accept(inbound)
    except Exception:
        return await show(request, "web-try-again", text, 503)
    await _answered(house, chat.address, before or 0)
    answer = RedirectResponse("/chat#end", 303)
    if chat.is_new:
        is_secure = house.rules.public_url.startswith("https://")
        answer.set_cookie(COOKIE, chat.token, max_age=KEPT_S, path="/", httponly=True, samesite="lax", secure=is_secure)
    return answer


async def _answered(house: House, address: str, before: int) -> None:
    """Waits a moment for the answer, so that a page without JavaScript shows it at once."""
    ends = monotonic() + PATIENCE_S
    while monotonic() < ends:
        if await house.units.read(lambda session: count(session, address)) != before:
            return
        await asyncio.sleep(0.03)


def _history(session: Session, address: str) -> tuple[Who | None, list[Said]]:
    who = person.find(session, "web", address)
    return who, history(session, who) if who else []


def _own_calendar(house: House, who: Who | None) -> str | None:
    return f"/my/{personal_token(who.person_id, house.secret_key)}.ics" if who else None


def _offered(session: Session, address: str, press: str) -> str | None:
    who = person.find(session, "web", address)
    return offered(session, who, press) if who else None


def _from_our_page(request: Request) -> bool:
    """False for a post that another site's page sends; a program without a browser has no site to tell of."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("origin")
    if origin is None:
        return True
    try:
        host = urlsplit(origin).netloc
    except ValueError:
        return False
    return bool(host) and host in (request.headers.get("host"), urlsplit(house_of(request).rules.public_url).netloc)
