"""Everybody can use every page: axe finds nothing, the keyboard reaches everything, and twice the size cuts nothing off."""

import pytest

from .browsing import DESK, LANGUAGES, PHONE, furnish, needs_chromium, open_desk, open_page, pages
from .counterparts import MODULES

AXE = MODULES / "axe-core" / "axe.min.js"
pytestmark = needs_chromium
needs_axe = pytest.mark.skipif(not AXE.exists(), reason="no axe: apt-get install npm; npm ci --prefix tests/live")
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# 1280 pixels at 200 %.
ZOOMED = {"viewport": {"width": 640, "height": 400}, "device_scale_factor": 2}


@pytest.fixture(scope="module")
def town(browser, bot):
    """The product with something on every page."""
    furnish(browser, bot)
    return bot


def _faults(page):
    """What axe finds at both widths, in the light and in the dark: rule, where, how it looks."""
    run = "tags => axe.run({runOnly: tags, resultTypes: ['violations']}).then(found => found.violations.flatMap("
    run += "each => each.nodes.map(node => [each.id, node.target.join(' '), node.failureSummary])))"
    found = []
    for viewport in (PHONE, DESK):
        page.set_viewport_size(viewport)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found += [(viewport["width"], scheme, *each) for each in page.evaluate(run, WCAG)]
    return found


def _html(page, bot, paths):
    """Those of the paths that are pages to look at: no feed, no figures, no stream."""
    return [path for path in paths if "text/html" in page.request.head(f"{bot.url}{path}").headers.get("content-type", "")]


def _looked_at(page, bot, paths, language):
    """(the pages, faults by path)"""
    seen, faults = _html(page, bot, paths), {}
    for path in seen:
        page.goto(f"{bot.url}{path}?lang={language}")
        if found := _faults(page):
            faults[path] = found
    return seen, faults


@needs_axe
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_on_the_public_pages(browser, town, language):
    page = open_page(browser, PHONE)
    page.context.add_init_script(path=AXE)

    seen, faults = _looked_at(page, town, [*pages(desk=False), "/nowhere"], language)

    assert faults == {}
    assert {"/", "/activity/faellesspisning", "/chat", "/privacy", "/nowhere"} <= set(seen)


@needs_axe
@pytest.mark.parametrize("language", ["da", "en"])
def test_axe_finds_nothing_on_the_desk(browser, town, language):
    page = open_desk(browser, town, PHONE)
    page.context.add_init_script(path=AXE)

    seen, faults = _looked_at(page, town, pages(desk=True), language)

    assert faults == {}
    assert {"/console", "/console/sign-in", "/console/cases/1", "/console/activities/faellesspisning"} <= set(seen)


@needs_axe
def test_axe_finds_nothing_where_a_form_answers(browser, town):
    page = open_desk(browser, town, PHONE)
    page.context.add_init_script(path=AXE)
    faults = {}
    for path, act in ANSWERS.items():
        page.goto(f"{town.url}{path}")
        act(page)
        page.wait_for_load_state()
        if found := _faults(page):
            faults[path] = found

    assert faults == {}


def _look_at_a_broadcast(page):
    page.fill("#text-da", "Sommerfesten er på søndag")
    page.get_by_role("button", name="Se først").click()


def _add_a_holiday_without_days(page):
    page.evaluate("document.querySelectorAll('form').forEach(each => each.noValidate = true)")
    page.click("[value=add]")


def _publish_nothing(page):
    page.evaluate("document.querySelectorAll('form').forEach(each => each.noValidate = true)")
    page.click("main [value=publish]")


ANSWERS = {
    "/console/activities/faellesspisning": lambda page: page.locator("[value=call-off]").first.click(),
    "/console/activities": lambda page: page.locator("main a[href^='/console/comes/']").first.click(),
    "/console/broadcast": _look_at_a_broadcast,
    "/console/new": _publish_nothing,
    "/console/people/1": lambda page: page.click("main [value=erase]"),
    "/console/holidays": _add_a_holiday_without_days,
    "/console/holidays/1": lambda page: page.click("main [value=remove]"),
    "/chat": lambda page: page.evaluate("document.getElementById('problem').textContent = 'Prøv igen'"),
}


def test_at_200_percent_nothing_is_cut_off(browser, town):
    page = open_desk(browser, town, **ZOOMED)
    over = "[...document.querySelectorAll('main *, header *, footer *')].filter(each => !each.closest('.skip, pre')"
    over += " && each.getBoundingClientRect().right > innerWidth + 1).map(each => each.outerHTML.slice(0, 120))"
    cut = {}
    for path in _html(page, town, [*pages(desk=False), *pages(desk=True)]):
        page.goto(f"{town.url}{path}")
        cut[path] = page.evaluate("Math.max(0, document.documentElement.scrollWidth - innerWidth)"), page.evaluate(over)

    assert {path: found for path, found in cut.items() if found != (0, [])} == {}
    assert len(cut) > 15


FOCUS = """() => {
    const at = document.activeElement, box = at.getBoundingClientRect(), how = getComputedStyle(at);
    const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && how.outlineStyle === 'solid' && how.outlineWidth === '3px';
    return [at.id || at.textContent.trim().split('\\n')[0], seen];
}"""


def _tab_to(page, name, key="Tab"):
    """Tabs on until this has the focus; every stop on the way can be seen."""
    for _ in range(60):
        page.keyboard.press(key)
        at, seen = page.evaluate(FOCUS)
        assert seen, f"no visible focus on {at}"
        if at == name:
            return
    raise AssertionError(f"the keyboard does not reach {name}")


def test_a_family_signs_up_by_the_keyboard_alone(browser, town):
    page = open_page(browser, DESK)
    page.goto(f"{town.url}/chat")
    _tab_to(page, "text")
    page.keyboard.type("2 voksne til fællesspisning for familier")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Ja", exact=True).wait_for()
    _tab_to(page, "Ja", "Shift+Tab")
    page.keyboard.press("Enter")

    page.get_by_text("I er skrevet på: Fællesspisning").wait_for()


def test_a_form_of_the_desk_is_filled_in_and_sent_by_the_keyboard_alone(browser, town):
    page = open_desk(browser, town, DESK)
    page.goto(f"{town.url}/console/broadcast")
    _tab_to(page, "audience")
    page.keyboard.press("ArrowDown")
    _tab_to(page, "text-da")
    page.keyboard.type("Mød kl. 17")
    _tab_to(page, "Se først")
    page.keyboard.press("Enter")
    page.get_by_text("Mød kl. 17").wait_for()

    assert page.locator("[name=audience]").input_value() == "volunteers"
