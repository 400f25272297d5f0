"""The audit log at the desk: who did and looked at what, newest first."""

from typing import Any

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from bot.web.console.door import desk_page, signed_in
from bot.web.forms import whole
from bot.web.page import house_of
from handlers import wording
from models.audit import latest
from models.catalogue import catalogue

ON_A_PAGE = 100


@signed_in
async def log(request: Request) -> Response:
    """GET /console/audit: a hundred deeds, and the way to the older ones."""
    before = whole(request.query_params.get("before", ""))

    def look(session: Session) -> dict[str, Any]:
        rows = latest(session, before, ON_A_PAGE + 1)
        return {
            "rows": rows[:ON_A_PAGE],
            "older": rows[ON_A_PAGE - 1].id if len(rows) > ON_A_PAGE else None,
            "known": catalogue(session),
        }

    return desk_page(request, "audit.html", said=said, **await house_of(request).units.read(look))


def said(what: str, language: str) -> str:
    """What was done, in words; as it is noted where nobody has worded it yet."""
    try:
        return wording.say(language, f"audit-{what.replace('.', '-')}", "web")
    except LookupError:
        return what
