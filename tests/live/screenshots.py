"""`make screenshots`: every page at both widths under build/screens, to be looked at, and the pictures in docs/images."""

import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pypdfium2
from playwright.sync_api import Page, sync_playwright
from sqlalchemy.orm import Session

from bot.example import example
from bot.neighbourhood.check import checked
from bot.posters import print_posters
from models.catalogue import catalogue
from models.neighbourhood import put
from models.rules import Rules
from tests.town import NOW, engine

from .browsing import DESK, LAUNCH, PHONE, furnish, open_desk, open_page, pages, sign_up
from .test_product import ROOT, Nabobot, running

IMAGES, SCREENS = ROOT / "docs" / "images", ROOT / "build" / "screens"


def main() -> None:
    """A family signs up, asks for a human, and shows on the desk."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as bot, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**LAUNCH)
        furnish(browser, bot)
        desk = open_desk(browser, bot, DESK)
        for viewport in (PHONE, DESK):
            desk.set_viewport_size(viewport)
            _every_page(desk, bot, viewport["width"])
        _for_the_readme(browser, desk, bot)
        browser.close()
    _poster()


def _every_page(page: Page, bot: Nabobot, width: int) -> None:
    for path in [*pages(desk=False), *pages(desk=True)]:
        if "text/html" in page.request.head(f"{bot.url}{path}").headers.get("content-type", ""):
            page.goto(f"{bot.url}{path}")
            name = path.strip("/").replace("/", "-") or "front"
            page.screenshot(path=SCREENS / f"{name}-{width}.png", full_page=True)
    page.goto(f"{bot.url}/?lang=ar&day=weekend")
    page.screenshot(path=SCREENS / f"front-arabic-{width}.png", full_page=True)


def _for_the_readme(browser: Any, desk: Page, bot: Nabobot) -> None:
    phone = open_page(browser, {"width": 400, "height": 860}, device_scale_factor=2)
    sign_up(phone, bot)
    phone.screenshot(path=IMAGES / "chat.png")
    desk.set_viewport_size({"width": 1100, "height": 860})
    for name, path in (("front", "/"), ("desk", "/console")):
        desk.goto(f"{bot.url}{path}")
        desk.screenshot(path=IMAGES / f"{name}.png")


def _poster() -> None:
    """As it looks where a Telegram bot and a number are connected."""
    here = datetime(2027, 1, 13, 10)
    rules = Rules(public_url="https://morkhoj.example", telegram_name="morkhoj_bot", sms_number="+45 20 00 00 99")
    with engine() as made, Session(made) as session:
        put(session, checked(example(here.date()), here), rules, NOW)
        offer = catalogue(session).activities["faellesspisning"]
    content = print_posters([(offer, offer.coming(here))], ("da", "en", "ar", "uk", "ur"), "a4", ("Mørkhøj", rules))
    pypdfium2.PdfDocument(content)[0].render(scale=1.4).to_pil().save(IMAGES / "poster.png", optimize=True)


if __name__ == "__main__":
    main()
