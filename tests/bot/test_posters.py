"""Posters, read back from the paper: the code decodes, the words are there, and Arabic letters are joined."""

import unicodedata
from datetime import datetime

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageDraw, ImageFont, ImageOps, ImageStat, features

from bot.neighbourhood.check import checked
from bot.posters import PAPERS, print_posters
from bot.posters.sheet import FONTS, Look, Sheet
from bot.posters.told import sms_word
from handlers import deep_links, wording
from handlers.town_names import town_of
from handlers.understanding.meaning import Context
from handlers.understanding.understand import understand
from models.catalogue import catalogue
from models.neighbourhood import put
from models.rules import Rules
from tests.town import NOW, activity, engine

HERE = datetime(2027, 1, 13, 10)
RULES = Rules(public_url="https://nabobot.example", telegram_name="morkhoj_bot", sms_number="+4520000099")
TITLE = {
    "da": "Fællesspisning", "en": "Communal dinner", "ar": "عشاء جماعي للعائلات", "tr": "Ortak akşam yemeği", "ur": "خاندانوں کے لیے مشترکہ کھانا",
    "so": "Casho wadareed", "fa": "شام همگانی برای خانواده‌ها", "pl": "Wspólna kolacja", "uk": "Спільна вечеря",
}  # fmt: skip
LONG = {"da": "Vi spiser sammen, og ingen skal vaske op alene. " * 12}


@pytest.fixture(scope="module")
def town():
    """One activity with much to say."""
    from sqlalchemy.orm import Session

    told = {"description": LONG, "price_kr": 40, "age_min": 3, "age_max": 12, "address": "Eksempelvej 1, 2860 Søborg"}
    whole = {"activities": [activity("faelles", title=TITLE, short_title={"da": "Fællesspisning"}, **told), activity("suppe")]}
    with engine() as made, Session(made) as session:
        put(session, checked(whole, HERE), RULES, NOW)
        yield catalogue(session)


def _printed(town, languages, paper="a4", rules=RULES, keys=("faelles",)):
    wanted = [(town.activities[key], town.activities[key].coming(HERE)) for key in keys]
    return pypdfium2.PdfDocument(print_posters(wanted, languages, paper, ("Mørkhøj", rules)))


def _codes(document, page=0):
    return [each.text for each in zxingcpp.read_barcodes(document[page].render(scale=3).to_pil())]


def _words(document, page=0):
    return " ".join(document[page].get_textpage().get_text_range().split())


def _letters(text):
    """The letters that a text is made of, whatever their forms and their order."""
    return sorted(each for each in unicodedata.normalize("NFKC", text) if each.isalnum())


@pytest.mark.parametrize("paper", ["a4", "a5"])
def test_the_code_opens_the_activity_in_telegram_or_on_the_page(town, paper):
    in_telegram = _codes(_printed(town, ["da"], paper))
    on_the_page = _codes(_printed(town, ["da"], paper, Rules(public_url="https://nabobot.example")))

    assert in_telegram == ["https://t.me/morkhoj_bot?start=a_faelles"]
    assert on_the_page == ["https://nabobot.example/activity/faelles"]


def test_what_the_code_says_is_the_activity_to_the_bot(town):
    word = _codes(_printed(town, ["da"]))[0].partition("start=")[2]

    assert deep_links.key_for(word, town.activities) == "faelles"


def test_every_strip_has_the_code_and_the_words_to_take_home(town):
    document = _printed(town, ["da", "fa"], "strips")

    assert _codes(document) == ["https://t.me/morkhoj_bot?start=a_faelles"] * 10
    assert _words(document).count("SMS +4520000099: Fællesspisning") == 10


def test_a_page_says_what_when_where_for_whom_and_how(town):
    words = _words(_printed(town, ["da", "en"]))

    for each in (
        "Mørkhøj", "Fællesspisning onsdag 20. januar kl. 17.30 Fælles", "Eksempelvej 1, 2860 Søborg", "3-12 år, 40 kr.",
        "Communal dinner Wednesday 20 January at 17:30", "Scan, og skriv jer på", "Scan and sign up", "+4520000099", "nabobot.example/activity/faelles",
    ):  # fmt: skip
        assert each in words


@pytest.mark.parametrize("language", RULES.languages)
def test_every_language_stands_on_paper_with_all_its_letters(town, language):
    sheet = Sheet(PAPERS["a4"])
    sheet.add_page()
    rtl = language in wording.RIGHT_TO_LEFT
    sheet.text((10, 10), TITLE[language], 190, Look(20, bold=True, right_to_left=rtl))
    words = _words(pypdfium2.PdfDocument(sheet.content("")))

    assert _letters(words) == _letters(TITLE[language])


@pytest.mark.skipif(not features.check("raqm"), reason="no fribidi: apt-get install libfribidi0")
@pytest.mark.parametrize("language", sorted(wording.RIGHT_TO_LEFT))
def test_letters_are_joined_and_run_from_right_to_left(language):
    """Against another shaping engine's picture of the same words, and against one that joins nothing."""
    joined, apart = (_drawn(TITLE[language], engine) for engine in (ImageFont.Layout.RAQM, ImageFont.Layout.BASIC))
    sheet = Sheet((200, 40))
    sheet.add_page()
    sheet.text((5, 5), TITLE[language], 190, Look(30, right_to_left=True))
    ours = _ink(pypdfium2.PdfDocument(sheet.content(""))[0].render(scale=4).to_pil())

    assert _unlike(ours, joined) < 12 < _unlike(ours, apart)


def _drawn(text, engine):
    picture = Image.new("RGB", (3000, 400), "white")
    font = ImageFont.truetype(FONTS / "NotoSansArabic-Regular.ttf", 120, layout_engine=engine)
    ImageDraw.Draw(picture).text((50, 100), text, "black", font)
    return _ink(picture)


def _ink(picture):
    """Only where there is something, in one size."""
    grey = ImageOps.invert(picture.convert("L"))
    return grey.crop(grey.getbbox()).resize((900, 120))


def _unlike(one, other):
    return ImageStat.Stat(ImageChops.difference(one, other)).mean[0]


@pytest.mark.parametrize("paper", list(PAPERS))
def test_however_much_there_is_to_say_it_stays_above_the_foot_and_on_the_page(town, paper):
    document = _printed(town, RULES.languages, paper)
    page = document[0].get_textpage()
    width, height = (round(each * 25.4 / 72) for each in document[0].get_size())

    left, bottom, right, top = (
        [page.get_charbox(at)[side] for at in range(page.count_chars()) if not page.get_text_range(at, 1).isspace()]
        for side in range(4)
    )
    assert (width, height) == tuple(round(each) for each in PAPERS[paper])
    assert min(left) > 0
    assert max(right) < document[0].get_width()
    assert min(bottom) > 0
    assert max(top) < document[0].get_height()
    assert len(_codes(document)) == (10 if paper == "strips" else 1)


def test_a_letter_that_the_fonts_lack_costs_no_poster():
    sheet = Sheet(PAPERS["a5"])
    sheet.add_page()
    sheet.text((10, 10), "", 100, Look(20))
    sheet.text((10, 10), "Fest 🎉 漢字", 100, Look(20))
    sheet.text((10, 30), "حفلة 🎉", 100, Look(20, right_to_left=True))

    assert "Fest" in _words(pypdfium2.PdfDocument(sheet.content("")))


def test_each_activity_has_a_page_of_its_own(town):
    document = _printed(town, ["da"], keys=("faelles", "suppe"))

    assert [_codes(document, page)[0].partition("=a_")[2] for page in range(len(document))] == ["faelles", "suppe"]


def test_the_word_to_send_by_sms_names_the_activity_in_the_example():
    from sqlalchemy.orm import Session

    from bot.example import example

    with engine() as made, Session(made) as session:
        put(session, checked(example(HERE.date()), HERE), RULES, NOW)
        known = catalogue(session)
    wrong = {}
    for offer in known.activities.values():
        act = understand(sms_word(offer, RULES), Context(HERE, "da"), town_of(known)).acts[0]
        if (act.activities or act.subjects)[:1] != (offer.key,):
            wrong[offer.key] = (sms_word(offer, RULES), act.kind, act.activities, act.subjects)

    assert wrong == {}
