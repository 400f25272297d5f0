"""What a visitor chooses on the front page and in the leisure guide, without a script."""

import re

import pytest

from bot.neighbourhood.check import checked
from models.neighbourhood import put
from tests.town import activity

from .conftest import RULES

TOWN = {
    "activities": [
        activity("fodbold", day="2099-01-17", effort=2, price_kr=0, age_min=7, age_max=12, title={"da": "Fodbold", "en": "Football"}),
        activity("kursus", day="2099-01-14", effort=3, price_kr=50, age_min=18, description={"da": "Om søvn & ro"}),
    ],
    "leisure": [
        {"key": "svoem", "association": "Havfruen", "activity": {"da": "Svømning"}, "age_min": 6, "age_max": 9, "weekdays": ["mon"],
         "price_kr": 600, "tags": ["sport"], "contact": "+45 2000 0020"},
        {"key": "skak", "association": "Tårnet", "activity": {"da": "Skak"}, "weekdays": ["sat"], "price_kr": 0},
    ],
}  # fmt: skip
FRONT = {"suppe", "fodbold", "kursus"}


@pytest.fixture
def town(site):
    """The site with something to choose between; 17 January 2099 is a Saturday."""
    here = RULES.local(site.house.now()).replace(tzinfo=None)
    site.write(lambda session: put(session, checked(TOWN, here), RULES, site.house.now()))
    return site


def _shown(site, query):
    return set(re.findall(r'href="/activity/(\w+)\?', site.client.get(f"/?{query}").text))


def _clubs(site, query):
    return re.findall(r'<li class="card" id="(\w+)"', site.client.get(f"/leisure?{query}").text)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", FRONT),
        ("day=sat&effort=2", {"fodbold"}),
        ("day=weekend&effort=2", {"fodbold"}),
        ("day=wed&effort=3", {"kursus"}),
        ("effort=3", {"kursus"}),
        ("age=8&effort=2", {"fodbold"}),
        ("age=15", {"suppe"}),
        ("free=on", {"fodbold"}),
        ("about=football", {"fodbold"}),
        ("about=SØVN", {"kursus"}),
        ("about=%D9%83%D8%B1%D8%A9+%D9%82%D8%AF%D9%85&lang=ar", {"fodbold"}),
        ("about=zzz", set()),
        ("day=noday&effort=9&age=&about=", FRONT),
    ],
)
def test_each_choice_leaves_what_fits(town, query, expected):
    assert _shown(town, query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["skak", "svoem"]),
        ("about=sport", ["svoem"]),
        ("about=tårnet", ["skak"]),
        ("day=weekend", ["skak"]),
        ("age=20", ["skak"]),
        ("free=on", ["skak"]),
        ("about=swimming&lang=en", ["svoem"]),
        ("age=20&about=sport", []),
    ],
)
def test_the_leisure_guide_is_searched(town, query, expected):
    assert _clubs(town, query) == expected


def test_where_nothing_fits_the_page_says_how_to_go_on(town):
    page = town.client.get("/?about=zzz").text

    assert "Vælg lidt mindre, eller spørg os." in page
    assert 'href="/?lang=da">Vis alt' in page
    assert 'href="/leisure?about=zzz&amp;lang=da"' in page


@pytest.mark.parametrize("typed", ["abc", "-1", "999", "²", "7'\"><b>"])
def test_an_age_that_is_none_is_kept_in_its_field_with_a_sentence_beside_it(town, typed):
    answer = town.client.get("/", params={"age": typed})

    assert answer.status_code == 200
    assert "Skriv alderen som et tal" in answer.text
    assert re.search(r'id="age"[^>]*aria-invalid="true" aria-describedby="problem-age"', answer.text)
    assert "<b>" not in answer.text


def test_another_language_keeps_what_was_chosen(town):
    page = town.client.get("/?about=b%26+c&free=on&lang=da").text

    assert 'href="?about=b%26+c&amp;free=on&amp;lang=so"' in page
