"""Posters at the desk: chosen on a page, fetched as a file."""

import re

import pypdfium2
import zxingcpp

QUERY = "activity=suppe&paper=a5&first=da&also=ar&also=xx"


def test_a_poster_is_chosen_and_fetched(site):
    site.sign_in()
    page = site.client.get("/console/posters?activity=suppe")
    answer = site.client.get(f"/console/posters.pdf?{QUERY}")

    document = pypdfium2.PdfDocument(answer.content)
    codes = [each.text for each in zxingcpp.read_barcodes(document[0].render(scale=3).to_pil())]
    assert re.findall(r'name="activity" value="(\w+)" checked', page.text) == ["suppe"]
    assert (answer.headers["content-type"], answer.headers["content-disposition"][:10]) == ("application/pdf", "attachment")
    assert (len(document), codes) == (1, ["https://nabobot.example/activity/suppe"])


def test_choosing_nothing_is_told_and_the_other_choices_stay(site):
    site.sign_in()
    answer = site.client.get("/console/posters.pdf?activity=nope&paper=strips&first=so&also=da")

    assert (answer.status_code, "Vælg mindst én aktivitet." in answer.text) == (400, True)
    assert re.findall(r'value="(\w+)"[^>]*(?: checked| selected)', answer.text) == ["strips", "so", "da"]


def test_choices_that_are_none_are_left_out(site):
    site.sign_in()
    answer = site.client.get("/console/posters.pdf?activity=suppe&activity=suppe&paper=a0&first=xx")

    document = pypdfium2.PdfDocument(answer.content)
    assert (len(document), [round(each * 25.4 / 72) for each in document[0].get_size()]) == (1, [210, 297])


def test_an_activity_leads_to_its_poster(site):
    site.sign_in()

    assert 'href="/console/posters?activity=suppe"' in site.client.get("/console/activities/suppe").text
