"""Signing in by a one-time link, out, and keeping everybody else out."""

import hmac
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.console.noting import noting
from bot.web.forms import form_of
from bot.web.page import house_of, language_of, render
from handlers.understanding.redact import redact
from models import desk

COOKIE, LANGUAGE = "nabobot_desk", "nabobot_desk_language"
SPOKEN = ("da", "en")
Page = Callable[[Request], Awaitable[Response]]


async def sign_in(request: Request) -> Response:
    """How to get a link."""
    return render(request, "console/sign_in.html", language=desk_language(request))


async def link(request: Request) -> Response:
    """GET shows a button and spends nothing (a chat's preview looks); POST signs in and spends the link."""
    house, token = house_of(request), request.path_params["token"]
    now = house.now()
    if request.method != "POST":
        good = await house.units.read(lambda session: desk.may_use(session, token, now))
        return render(request, "console/link.html", 200 if good else 404, good=good, language=desk_language(request))
    opened = await house.units.write(lambda session: desk.spend(session, token, now))
    if opened is None:
        return render(request, "console/link.html", 404, good=False, language=desk_language(request))
    answer = RedirectResponse("/console", 303)
    is_secure = house.rules.public_url.startswith("https://")
    lasting = int(desk.SESSION_LASTS.total_seconds())
    answer.set_cookie(COOKIE, opened, max_age=lasting, path="/console", httponly=True, samesite="strict", secure=is_secure)
    return answer


async def sign_out(request: Request) -> Response:
    """Ends the session."""
    token = request.cookies.get(COOKIE, "")
    await house_of(request).units.write(lambda session: desk.end(session, token))
    answer = RedirectResponse("/console/sign-in", 303)
    answer.delete_cookie(COOKIE, path="/console")
    return answer


def signed_in(page: Page) -> Page:
    """Lets a page be seen by an open session alone; a post also needs that session's token."""

    async def guarded(request: Request) -> Response:
        house, token = house_of(request), request.cookies.get(COOKIE, "")
        now = house.now()
        sitter = await house.units.read(lambda session: desk.sitting(session, token, now)) if token else None
        if sitter is None:
            return RedirectResponse("/console/sign-in", 303)
        form = FormData()
        if request.method == "POST":
            read = await form_of(request)
            if read is None:
                return Response("", 400)
            # what a page reads: each reads its form for itself, and none can forget this
            request._form = form = _without_cpr(read)
            given = str(form.get("csrf") or "")
            if not hmac.compare_digest(given.encode(), sitter.csrf.encode()):
                return Response("", 403)
            await house.units.write(lambda session: desk.extend(session, token, now))
        request.state.csrf, request.state.house = sitter.csrf, noting(request, house, sitter.name, form)
        answer = await page(request)
        answer.headers["Cache-Control"] = "no-store"
        return answer

    return guarded


def _without_cpr(form: FormData) -> FormData:
    return FormData([(name, redact(value) if isinstance(value, str) else value) for name, value in form.multi_items()])


def desk_page(request: Request, template: str, status: int = 200, **values: Any) -> Response:
    """A page of the desk, in Danish or English."""
    language = desk_language(request)
    answer = render(request, f"console/{template}", status, csrf=request.state.csrf, language=language, **values)
    if request.query_params.get("lang") == language:
        is_secure = house_of(request).rules.public_url.startswith("https://")
        answer.set_cookie(LANGUAGE, language, path="/console", httponly=True, samesite="strict", secure=is_secure)
    return answer


def desk_language(request: Request) -> str:
    """Danish or English: chosen at the desk, else the browser's."""
    chosen = request.cookies.get(LANGUAGE, "")
    found = chosen if chosen and "lang" not in request.query_params else language_of(request)
    return found if found in SPOKEN else house_of(request).rules.first_language
