"""The pages in a real browser: the chat lives, works without JavaScript, and fits a small screen in every language."""

import re

import pytest

from .browsing import DESK, LANGUAGES, PHONE, needs_chromium, open_desk, open_page, pages, sign_up

pytestmark = needs_chromium


def test_a_family_signs_up_in_the_live_chat_and_gives_up_by_button(browser, bot):
    page = open_page(browser, PHONE)
    sign_up(page, bot)
    page.get_by_role("button", name="Afbud", exact=True).last.click()
    page.get_by_text("Afbud er noteret").wait_for()

    assert page.input_value("#text") == ""
    assert page.problems == []


def test_the_cards_of_a_list_stand_in_their_order(browser, bot):
    page = open_page(browser, PHONE)
    page.goto(f"{bot.url}/chat")
    page.fill("#text", "hvad sker der?")
    page.keyboard.press("Enter")
    page.get_by_text("Der er flere.").wait_for()

    assert re.findall(r"^([1-5])\. ", page.inner_text("main"), re.MULTILINE) == ["1", "2", "3", "4", "5"]


def test_an_answer_arrives_without_asking_for_it(browser, bot):
    page = open_page(browser, PHONE)
    page.goto(f"{bot.url}/chat")
    page.fill("#text", "jeg vil tale med et menneske")
    page.keyboard.press("Enter")
    page.get_by_text("Et menneske skriver til dig her").wait_for()
    desk = open_page(browser, DESK)
    desk.goto(bot.url + re.findall(r"/console/login/\S+", bot.said)[-1])
    desk.get_by_role("button").click()
    desk.get_by_role("link", name=re.compile("menneske")).first.click()
    desk.fill("#text", "Kom forbi biblioteket i morgen")
    desk.get_by_role("button", name="Send").click()

    page.get_by_text("Kom forbi biblioteket i morgen").wait_for(timeout=8000)


def test_the_chat_works_without_javascript(browser, bot):
    page = open_page(browser, PHONE, java_script_enabled=False)
    page.goto(f"{bot.url}/chat")
    page.fill("#text", "hvad koster fællesspisning for familier?")
    page.keyboard.press("Enter")

    page.get_by_text("40 kr.").wait_for()


def test_a_question_beside_the_programme_is_answered_in_the_chat_without_javascript(browser, bot):
    page = open_page(browser, DESK, java_script_enabled=False)
    page.goto(f"{bot.url}/")
    before = page.context.cookies()
    page.fill("#text", "hvad koster fællesspisning for familier?")
    page.keyboard.press("Enter")
    page.get_by_text("40 kr.").wait_for()

    assert (before, page.url.partition("#")[0]) == ([], f"{bot.url}/chat")


def test_the_newest_message_is_in_view_without_javascript(browser, bot):
    page = open_page(browser, PHONE, java_script_enabled=False)
    page.goto(f"{bot.url}/chat")
    for _ in range(4):
        page.fill("#text", "hvad sker der i weekenden?")
        page.keyboard.press("Enter")

    newest, log = page.locator("#said > li").last.bounding_box(), page.locator("#log").bounding_box()
    assert newest["y"] + newest["height"] <= log["y"] + log["height"] + 1


def test_a_message_that_gets_lost_stays_in_the_field_with_a_sentence(browser, bot):
    page = open_page(browser, PHONE)
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


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_every_page_of_the_desk_fits_and_keeps_its_policy(browser, bot, viewport):
    page = open_desk(browser, bot, viewport)
    wide = {}
    for path in pages(desk=True):
        answer = page.goto(f"{bot.url}{path}")
        if answer.status == 404:  # a browser calls it an error, and it is meant
            page.problems.clear()
        wide[path] = page.evaluate("document.documentElement.scrollWidth - innerWidth")

    assert {path: by for path, by in wide.items() if by > 0} == {}
    assert page.problems == []


def test_a_broadcast_is_looked_at_changed_and_sent_to_a_subscriber(browser, bot):
    resident = open_page(browser, PHONE)
    resident.goto(f"{bot.url}/chat")
    resident.fill("#text", "nyheder til")
    resident.keyboard.press("Enter")
    resident.locator("#said .theirs").nth(0).wait_for()
    desk = open_desk(browser, bot, DESK)
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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["/", "/chat", "/privacy", "/activity/faellesspisning"])
def test_no_page_scrolls_sideways_on_a_small_screen(browser, bot, path, language):
    page = open_page(browser, PHONE)
    page.goto(f"{bot.url}{path}?lang={language}")

    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.get_attribute("html", "dir") == ("rtl" if language in ("ar", "ur", "fa") else None)
    assert page.problems == []


def test_everything_is_reached_by_the_keyboard_with_a_visible_focus(browser, bot):
    page = open_page(browser, DESK)
    page.goto(f"{bot.url}/chat")
    seen = []
    for _ in range(12):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("[document.activeElement.tagName, getComputedStyle(document.activeElement).outlineStyle]"))

    assert ["INPUT", "solid"] in seen
    assert all(style == "solid" for tag, style in seen if tag in ("A", "BUTTON", "INPUT"))


def test_front_page_is_small(browser, bot):
    page = open_page(browser, DESK)
    answer = page.goto(f"{bot.url}/")

    assert len(answer.body()) < 30_000
