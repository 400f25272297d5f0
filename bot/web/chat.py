"""The web chat: a form that works without JavaScript, and a live page where there is some."""

import asyncio
import hashlib
import re
import secrets
from collections import deque
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse

from bot.channels.port import Inbound
from bot.inbox import LONGEST
from bot.web.page import house_of, language_of, render
from models import person
from models.catalogue import catalogue
from models.heard import Heard
from models.outbox import Outbox

COOKIE = "nabobot"
_TOKEN = re.compile(r"^[A-Za-z0-9_-]{20,64}$")
SHOWN = 60
# One chat's messages, and new chats of all together, a minute.
MINUTE_S, MOST_MESSAGES, MOST_NEW = 60, 20, 60
PATIENCE_S = 2.0
PING_S = 20


@dataclass(frozen=True, slots=True)
class Said:
    """One message of a chat; `buttons` are (label, payload)."""

    mine: bool
    text: str
    at: datetime
    buttons: Sequence[tuple[str, str]] = ()


class Limiter:
    """So many a minute by key, counted in this process."""

    def __init__(self) -> None:
        self._seen: dict[str, deque[float]] = {}

    def allows(self, key: str, most: int) -> bool:
        """True and counted, or False where it is too many."""
        now = monotonic()
        seen = self._seen.setdefault(key, deque())
        while seen and seen[0] < now - MINUTE_S:
            seen.popleft()
        if len(seen) >= most:
            return False
        seen.append(now)
        if len(self._seen) > 10_000:
            self._seen = {each: times for each, times in self._seen.items() if times and times[-1] > now - MINUTE_S}
        return True


async def show(request: Request, problem: str | None = None, typed: str = "", status: int = 200) -> Response:
    """GET /chat: the conversation so far; no cookie before the first message."""
    house = house_of(request)
    address = _address(request.cookies.get(COOKIE))
    said, language = await house.units.read(lambda session: _history(session, address)) if address else ([], None)
    name = (await house.units.read(catalogue)).name
    if "lang" in request.query_params or language is None:
        language = language_of(request)
    template = "chat_log.html" if request.query_params.get("part") == "log" else "chat.html"
    typed = typed or request.query_params.get("text", "")[:LONGEST]
    return render(
        request, template, status, said=said, name=name, language=language, problem=problem, typed=typed, longest=LONGEST,
        latest=max((index for index, each in enumerate(said) if each.buttons), default=-1), known=bool(address),
    )  # fmt: skip


async def hear(request: Request) -> Response:
    """POST /chat: one message or one button."""
    if not _same_origin(request):
        return Response("", 403)
    try:
        form = await request.form(max_fields=10, max_files=0)
    except Exception as error:
        if type(error).__name__ == "TooLarge":
            raise
        return Response("", 400)
    text, press = str(form.get("text") or ""), str(form.get("press") or "")[:64]
    if not text.strip() and not press:
        return await show(request)
    if len(text) > LONGEST:
        return await show(request, "web-too-long", text, 400)
    token = request.cookies.get(COOKIE, "")
    is_new = not _TOKEN.match(token)
    token = secrets.token_urlsafe(24) if is_new else token
    address = _address(token) or ""
    limiter: Limiter = request.app.state.limiter
    if not limiter.allows("new" if is_new else address, MOST_NEW if is_new else MOST_MESSAGES):
        return await show(request, "web-too-many", text, 429)
    return await _accepted(request, (address, token, is_new), text, press)


async def events(request: Request) -> Response:
    """GET /chat/events: a line whenever something new is on the page."""
    address = _address(request.cookies.get(COOKIE))
    if address is None:
        return Response("", 204)
    house = house_of(request)

    async def stream() -> AsyncIterator[str]:
        yield "retry: 3000\n\n"
        while not await request.is_disconnected():
            rang = await house.bell.wait(address, PING_S)
            yield "data: new\n\n" if rang else ": still here\n\n"

    return StreamingResponse(stream(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})


async def _accepted(request: Request, who: tuple[str, str, bool], text: str, press: str) -> Response:
    house, (address, token, is_new) = house_of(request), who
    if press and not await house.units.read(lambda session: _was_offered(session, address, press)):
        return await show(request, "web-old-button")
    language = request.query_params.get("lang") or language_of(request)
    inbound = Inbound("web", address, secrets.token_hex(12), "" if press else text, press or None, language=language)
    before = await house.units.read(lambda session: _count(session, address))
    try:
        await house.accept(inbound)
    except Exception:
        return await show(request, "web-try-again", text, 503)
    await _answered(request, address, before)
    answer = RedirectResponse("/chat#end", 303)
    if is_new:
        is_secure = house.rules.public_url.startswith("https://")
        answer.set_cookie(COOKIE, token, max_age=365 * 86400, path="/", httponly=True, samesite="lax", secure=is_secure)
    return answer


async def _answered(request: Request, address: str, before: int) -> None:
    """Waits a moment for the answer, so that a page without JavaScript shows it at once."""
    house = house_of(request)
    ends = monotonic() + PATIENCE_S
    while monotonic() < ends:
        if await house.units.read(lambda session: _count(session, address)) > before:
            return
        await asyncio.sleep(0.03)


def _history(session: Session, address: str) -> tuple[list[Said], str | None]:
    who = person.find(session, "web", address)
    if who is None:
        return [], None
    entries: list[tuple[Any, Said]] = []
    heard = select(Heard).where(Heard.address_id == who.address_id).order_by(Heard.id.desc()).limit(SHOWN)
    for row in session.scalars(heard):
        entries.append(((row.at, row.id, 0), Said(True, row.text or _label(session, who.address_id, row.press or ""), row.at)))
    for sent in session.scalars(_sent(who.address_id).order_by(Outbox.id.desc()).limit(SHOWN)):
        buttons = [(label, payload) for line in sent.buttons for label, payload in line]
        moment = sent.sent_at or sent.made_at
        entries.append(((moment, sent.heard_id or 0, 1), Said(False, sent.text, moment, buttons)))
    entries.sort(key=lambda entry: entry[0])
    return [said for _, said in entries[-SHOWN:]], who.language


def _label(session: Session, address_id: int, press: str) -> str:
    """What the button said that was pressed."""
    for row in session.scalars(_sent(address_id).order_by(Outbox.id.desc()).limit(SHOWN)):
        for line in row.buttons:
            for label, payload in line:
                if payload == press:
                    return str(label)
    return "…"


def _was_offered(session: Session, address: str, press: str) -> bool:
    who = person.find(session, "web", address)
    return who is not None and _label(session, who.address_id, press) != "…"


def _sent(address_id: int) -> Any:
    shown = Outbox.state.in_(("sending", "sent", "delivered"))
    return select(Outbox).where(Outbox.address_id == address_id, shown, Outbox.edits.is_(None))


def _count(session: Session, address: str) -> int:
    who = person.find(session, "web", address)
    return len(session.execute(_sent(who.address_id).with_only_columns(Outbox.id)).all()) if who else 0


def _address(token: str | None) -> str | None:
    """The address is the token's hash, so that a copy of the database opens nobody's chat."""
    return hashlib.sha256(token.encode()).hexdigest()[:32] if token and _TOKEN.match(token) else None


def _same_origin(request: Request) -> bool:
    origin = request.headers.get("origin")
    if not origin or origin == "null":
        return True
    host = urlsplit(origin).netloc
    return host in (request.headers.get("host"), urlsplit(house_of(request).rules.public_url).netloc)
