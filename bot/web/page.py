"""Pages: the visitor's language, the templates, and the words that they use."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from babel.core import Locale, negotiate_locale
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.house import House
from handlers import wording

_FOLDER = Path(__file__).parent
_templates = Environment(
    loader=FileSystemLoader(_FOLDER / "templates"), autoescape=select_autoescape(default=True), undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True,
)  # fmt: skip


def house_of(request: Request) -> House:
    """The house that this application serves; at the desk the one that notes what is written."""
    house: House = getattr(getattr(request, "state", None), "house", None) or request.app.state.house
    return house


def language_of(request: Request) -> str:
    """`?lang=`, else what the browser asks for, else the first."""
    known = house_of(request).rules.languages
    wanted = request.query_params.get("lang", "")
    if wanted in known:
        return wanted
    asked = [part.partition(";")[0].strip() for part in request.headers.get("accept-language", "")[:200].split(",")]
    found = negotiate_locale([each.replace("-", "_") for each in asked if each], list(known))
    return found if found in known else known[0]


def words_of(language: str) -> Callable[..., str]:
    """`t("web-title")` in a template."""
    return lambda key, **values: wording.say(language, key, "web", **values)


def render(request: Request, template: str, status: int = 200, **values: Any) -> Response:
    """A page in the visitor's language."""
    language = values.pop("language", None) or language_of(request)
    house = house_of(request)
    text = _templates.get_template(template).render(
        t=words_of(language), language=language, right_to_left=language in wording.RIGHT_TO_LEFT, rules=house.rules, path=request.url.path,
        languages=[(code, Locale(code).get_display_name(code)) for code in house.rules.languages], w=wording,
        kept=[(name, value) for name, value in request.query_params.multi_items() if name != "lang"], **values,
    )  # fmt: skip
    return HTMLResponse(text, status, headers={"Content-Language": language, "Vary": "Accept-Language, Cookie"})
