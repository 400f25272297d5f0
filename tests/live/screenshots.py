"""The pictures in docs/images: `python -m tests.live.screenshots` takes them from the running product."""

import re
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from .browsing import CHROMIUM
from .test_product import ROOT, running

IMAGES = ROOT / "docs" / "images"
PHONE, DESK = {"width": 400, "height": 860}, {"width": 1100, "height": 860}


def main() -> None:
    """A family signs up, asks for a human, and shows on the desk."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as bot, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        phone = _page(browser, PHONE, device_scale_factor=2)
        phone.goto(f"{bot.url}/chat")
        phone.fill("#text", "2 voksne og 3 børn til fællesspisning for familier")
        phone.keyboard.press("Enter")
        phone.get_by_role("button", name="Ja", exact=True).click()
        phone.get_by_text("I er skrevet på").wait_for()
        phone.screenshot(path=IMAGES / "chat.png")
        phone.fill("#text", "jeg vil tale med et menneske")
        phone.keyboard.press("Enter")
        phone.get_by_text("Et menneske skriver til dig her").wait_for()
        desk = _page(browser, DESK)
        desk.goto(bot.url)
        desk.screenshot(path=IMAGES / "front.png")
        desk.goto(bot.url + re.findall(r"/console/login/\S+", bot.said)[-1])
        desk.locator("main button").click()
        desk.wait_for_url("**/console")
        desk.screenshot(path=IMAGES / "desk.png")
        browser.close()


def _page(browser: Any, viewport: dict[str, int], **more: Any) -> Page:
    made: Page = browser.new_context(viewport=viewport, locale="da-DK", **more).new_page()
    return made


if __name__ == "__main__":
    main()
