"""What the browser's tests share: a page that tells of its troubles, an organiser's page, and every page there is."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from starlette.routing import Route

from bot.house import House
from bot.web.app import make_app
from models.rules import Rules

from .test_product import ROOT, Nabobot

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
needs_chromium = pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no browser: apt-get install chromium")
LAUNCH: dict[str, Any] = {
    "executable_path": CHROMIUM,
    "args": ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
}
PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 800}
LANGUAGES = Rules().languages
# What stands in a path's braces, in the example neighbourhood as `furnish` leaves it.
FILLED = {
    "occurrence": "faellesspisning@2026-01-01",
    "key": "faellesspisning",
    "number": "1",
    "token": "spent",
    "rest": "nowhere",
}


def open_page(browser: Browser, viewport: dict[str, int], **more: Any) -> Any:
    """A page of its own, which notes errors and whatever it asks of another host in `problems`."""
    page: Any = browser.new_context(**({"viewport": viewport, "locale": "da-DK"} | more)).new_page()
    page.problems = []
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.on("console", lambda message: page.problems.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: page.problems.append(request.url) if "127.0.0.1" not in request.url else None)
    return page


def open_desk(browser: Browser, bot: Nabobot, viewport: dict[str, int], **more: Any) -> Any:
    """An organiser's page, signed in by a new link."""
    environment = bot.environment | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "bot", "login"]
    said = subprocess.run(command, cwd=bot.folder, env=environment, capture_output=True, text=True, check=True).stdout
    page = open_page(browser, viewport, **more)
    page.goto(bot.url + re.findall(r"/console/login/\S+", said)[-1])
    page.locator("main button").click()
    page.wait_for_url("**/console")
    return page


def sign_up(page: Any, bot: Nabobot) -> None:
    """A family of five signs up for the dinner in the web chat."""
    page.goto(f"{bot.url}/chat")
    page.fill("#text", "2 voksne og 3 børn til fællesspisning for familier")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Ja", exact=True).click()
    page.get_by_text("I er skrevet på: Fællesspisning").wait_for()


def furnish(browser: Browser, bot: Nabobot) -> Any:
    """Something on every page: a family that is signed up, and case 1. The family's page."""
    page = open_page(browser, PHONE)
    sign_up(page, bot)
    page.fill("#text", "jeg vil tale med et menneske")
    page.keyboard.press("Enter")
    page.get_by_text("Et menneske skriver til dig her").wait_for()
    return page


def pages(*, desk: bool) -> list[str]:
    """The path of every page that the application answers a GET on; a new route is among them by itself."""
    everything: Any = None
    routes = [each for each in make_app(House(Rules(), everything, everything)).app.routes if isinstance(each, Route)]
    found = [each.path for each in routes if each.methods and "GET" in each.methods]
    return [_filled(path) for path in dict.fromkeys(found) if path.startswith("/console") == desk]


def _filled(path: str) -> str:
    def value(match: re.Match[str]) -> str:
        assert match[1] in FILLED, f"{path}: say in FILLED what stands for {match[1]}"
        return FILLED[match[1]]

    return re.sub(r"\{(\w+)(?::\w+)?\}", value, path)
