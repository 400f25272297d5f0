"""The pages in a real browser: the chat lives, works without JavaScript, and fits a small screen in every language."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .test_product import ROOT, running

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
pytestmark = pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no browser: apt-get install chromium")
PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 800}


@pytest.fixture(scope="module")
def browser():
    """Debian's Chromium, headless."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        made = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        yield made
        made.close()


@pytest.fixture(scope="module")
def bot(tmp_path_factory):
    """The product with its example neighbourhood."""
    with running(tmp_path_factory.mktemp("browser")) as made:
        yield made


def _page(browser, viewport, **more):
    context = browser.new_context(viewport=viewport, locale="da-DK", **more)
    page = context.new_page()
    page.problems = []
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.on("console", lambda message: page.problems.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: page.problems.append(request.url) if "127.0.0.1" not in request.url else None)
    return page


def test_a_family_signs_up_in_the_live_chat_and_gives_up_by_button(browser, bot):
    page = _page(browser, PHONE)
    page.goto(f"{bot.url}/chat")
    page.fill("#text", "2 voksne og 3 børn til fællesspisning for familier")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Ja", exact=True).click()
    page.get_by_text("I er skrevet på: Fællesspisning").wait_for()
    page.get_by_role("button", name="Afbud", exact=True).last.click()
    page.get_by_text("Afbud er noteret").wait_for()

    assert page.input_value("#text") == ""
    assert page.problems == []


def test_an_answer_arrives_without_asking_for_it(browser, bot):
    page = _page(browser, PHONE)
    page.goto(f"{bot.url}/chat")
    page.fill("#text", "jeg vil tale med et menneske")
    page.keyboard.press("Enter")
    page.get_by_text("Et menneske skriver til dig her").wait_for()
    desk = _page(browser, DESK)
    desk.goto(bot.url + re.findall(r"/console/login/\S+", bot.said)[-1])
    desk.get_by_role("button").click()
    desk.get_by_role("link", name=re.compile("menneske")).first.click()
    desk.fill("#text", "Kom forbi biblioteket i morgen")
    desk.get_by_role("button", name="Send").click()

    page.get_by_text("Kom forbi biblioteket i morgen").wait_for(timeout=8000)


def test_the_chat_works_without_javascript(browser, bot):
    page = _page(browser, PHONE, java_script_enabled=False)
    page.goto(f"{bot.url}/chat")
    page.fill("#text", "hvad koster fællesspisning for familier?")
    page.keyboard.press("Enter")

    page.get_by_text("40 kr.").wait_for()


def test_the_newest_message_is_in_view_without_javascript(browser, bot):
    page = _page(browser, PHONE, java_script_enabled=False)
    page.goto(f"{bot.url}/chat")
    for _ in range(4):
        page.fill("#text", "hvad sker der i weekenden?")
        page.keyboard.press("Enter")

    newest, log = page.locator("#said > li").last.bounding_box(), page.locator("#log").bounding_box()
    assert newest["y"] + newest["height"] <= log["y"] + log["height"] + 1


def test_a_message_that_gets_lost_stays_in_the_field_with_a_sentence(browser, bot):
    page = _page(browser, PHONE)
    page.goto(f"{bot.url}/chat")
    page.context.set_offline(True)
    page.fill("#text", "hej")
    page.keyboard.press("Enter")
    page.get_by_text("Beskeden kom ikke frem").wait_for()
    kept = page.input_value("#text")
    page.context.set_offline(False)
    page.keyboard.press("Enter")
    page.locator("#said .mine").wait_for()

    assert (kept, page.input_value("#text"), page.locator("#problem").text_content()) == ("hej", "", "")


def _desk(browser, bot, viewport):
    """An organiser's page, signed in by a new link."""
    environment = bot.environment | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "bot", "login"]
    said = subprocess.run(command, cwd=bot.folder, env=environment, capture_output=True, text=True, check=True).stdout
    page = _page(browser, viewport)
    page.goto(bot.url + re.findall(r"/console/login/\S+", said)[-1])
    page.locator("main button").click()
    page.wait_for_url("**/console")
    return page


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_every_page_of_the_desk_fits_and_keeps_its_policy(browser, bot, viewport):
    page = _desk(browser, bot, viewport)
    wide = {}
    for path in (
        "",
        "/activities",
        "/activities/faellesspisning",
        "/cases",
        "/holidays",
        "/holidays/1",
        "/broadcast",
        "/undelivered",
    ):
        page.goto(f"{bot.url}/console{path}")
        wide[path] = page.evaluate("document.documentElement.scrollWidth - innerWidth")

    assert {path: by for path, by in wide.items() if by > 0} == {}
    assert page.problems == []


def test_a_broadcast_is_looked_at_changed_and_sent_to_a_subscriber(browser, bot):
    resident = _page(browser, PHONE)
    resident.goto(f"{bot.url}/chat")
    resident.fill("#text", "nyheder til")
    resident.keyboard.press("Enter")
    resident.locator("#said .theirs").nth(0).wait_for()
    desk = _desk(browser, bot, DESK)
    desk.goto(f"{bot.url}/console/broadcast")
    desk.fill("#text-da", "Sommerfesten er på <b>lørdag</b>")
    desk.get_by_role("button", name="Se først").click()
    desk.get_by_role("button", name="Ret teksten").click()
    desk.fill("#text-da", "Sommerfesten er på <b>søndag</b>")
    desk.get_by_role("button", name="Se først").click()
    desk.get_by_text("1 modtager").wait_for()
    desk.get_by_role("button", name="Send nu").click()
    desk.get_by_text("Beskeden er sat i gang.").wait_for()

    resident.get_by_text("Sommerfesten er på <b>søndag</b>").wait_for(timeout=8000)
    assert resident.problems == []


@pytest.mark.parametrize("language", ["da", "en", "ar", "tr", "ur", "so", "fa", "pl", "uk"])
@pytest.mark.parametrize("path", ["/", "/chat", "/privacy", "/activity/faellesspisning"])
def test_no_page_scrolls_sideways_on_a_small_screen(browser, bot, path, language):
    page = _page(browser, PHONE)
    page.goto(f"{bot.url}{path}?lang={language}")

    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.get_attribute("html", "dir") == ("rtl" if language in ("ar", "ur", "fa") else None)
    assert page.problems == []


def test_everything_is_reached_by_the_keyboard_with_a_visible_focus(browser, bot):
    page = _page(browser, DESK)
    page.goto(f"{bot.url}/chat")
    seen = []
    for _ in range(12):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("[document.activeElement.tagName, getComputedStyle(document.activeElement).outlineStyle]"))

    assert ["INPUT", "solid"] in seen
    assert all(style == "solid" for tag, style in seen if tag in ("A", "BUTTON", "INPUT"))


def test_front_page_is_small(browser, bot):
    page = _page(browser, DESK)
    answer = page.goto(f"{bot.url}/")

    assert len(answer.body()) < 30_000
