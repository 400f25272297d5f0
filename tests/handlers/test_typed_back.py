"""What the bot tells people to write is understood, in the very words that it uses, in every language."""

import re
from datetime import datetime
from functools import cache

import pytest
from sqlalchemy.orm import Session

from bot.example import example
from bot.neighbourhood.check import checked
from handlers import wording
from handlers.town_names import town_of
from handlers.understanding.meaning import Context
from handlers.understanding.understand import understand
from handlers.understanding.words import fold
from models.catalogue import catalogue
from models.neighbourhood import put
from tests.database import engine
from tests.town import NOW, RULES

HERE = datetime(2027, 1, 13, 10, 0)
LANGUAGES = wording.languages()
# A message that tells what to write, and what each of those words means.
TOLD = {
    "welcome": ["help", "stop"],
    "greeting": ["list_activities", "my_signups"],
    "not-understood": ["list_activities", "signup", "my_signups"],
    "no-human": ["help"],
    "abuse": ["help"],
    "sticker": ["list_activities"],
    "gone": ["list_activities"],
    "privacy": ["export", "erase"],
    "privacy-rights": ["export", "erase"],
    "stopped": ["start"],
    "stopped-signed-up": ["start", "cancel"],
    "started": ["list_activities", "stop"],
    "started-again": ["stop"],
    "news-on": ["no news"],
    "news-off": ["news"],
    "no-signups": ["list_activities"],
    "reminder-too-late": ["my_signups"],
    "offer-too-late": ["my_signups"],
    "line-offered": ["yes", "no"],
    "reminder-asks": ["yes", "no"],
    "moved": ["yes", "no"],
    "no-more": ["list_activities"],
    "list-with-more": ["more"],
    "nothing": ["list_activities"],
    "full-way-on": ["waiting list"],
    "fact-unknown-topic": ["human"],
    "no-own-shifts": ["volunteer"],
    "shift-moved": ["volunteer"],
    "shift-reminder-asks": ["no"],
    "own-shifts": ["volunteer"],
    "no-club": ["propose"],
}
SIGN_UPS = ("signup-way-on", "web-signup-text")
# Urdu's "ke" (of) and Persian's "ki" (when) are folded alike, so a title with "ke liye" (for) reads as a question of when.
# A word in capitals, of two letters or more, in the alphabets that have any.
CAPITALS = r"\b[A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻĞİŞА-ЯЄІЇҐ]{2,}\b"
ANY = dict.fromkeys(("name", "url", "line", "lines", "party", "title", "count"), "-")


@cache
def town():
    """The names of the neighbourhood that ships."""
    with engine() as made, Session(made) as session:
        put(session, checked(example(HERE.date()), HERE), RULES, NOW)
        known = catalogue(session)
        return town_of(known), next(offer for key, offer in known.activities.items() if key == "faellesspisning")


def told(text):
    """What a message tells to write, in order: what stands in quotation marks, and runs of words in capitals."""
    return [quoted or capitals for quoted, capitals in re.findall(rf'"([^"]+)"|({CAPITALS}(?: {CAPITALS})*)', text)]


def meaning(language, text):
    """In one word what a message means to somebody who speaks the language."""
    known = understand(text, Context(HERE, language), town()[0])
    act = known.acts[0]
    if known.word:
        return known.word
    if act.news_only:
        return "news" if act.kind == "start" else "no news"
    return "waiting list" if act.waiting_list else act.kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_people_are_told_to_write_are_understood(language):
    meant = {key: [meaning(language, each) for each in told(wording.say(language, key, **ANY))] for key in TOLD}

    assert meant == TOLD


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", SIGN_UPS)
def test_the_sign_up_that_is_shown_as_an_example_signs_up(language, key):
    index, dinner = town()
    shown = wording.say(language, key, title=wording.title(dinner, language))
    text = shown if key == "web-signup-text" else shown.partition(":")[2]

    act = understand(text, Context(HERE, language), index).acts[0]

    assert (act.kind, act.activities) == ("signup", (dinner.key,))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_party_that_is_shown_as_an_example_is_counted(language):
    shown = wording.say(language, "ask-party", line="-", total=0, children=0, ages="").partition(":")[2]

    party = understand(shown, Context(HERE, language), town()[0]).acts[0].party

    assert party is not None
    assert (party.adults, party.children) == (2, 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_buttons_yes_and_no_can_be_written_too(language):
    assert [meaning(language, wording.say(language, word)) for word in ("yes", "no")] == ["yes", "no"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["own-shifts", "shift-moved", "button-give-back"])
def test_the_words_that_give_a_shift_back_give_it_back(language, key):
    shown = wording.say(language, key, **ANY)

    meant = [understand(each, Context(HERE, language), town()[0]).acts[0] for each in told(shown) or [shown]]

    assert [(act.kind, act.aspect) for act in meant] == [("volunteer", "withdraw")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_that_links_two_doors_is_one_that_links(language):
    word = told(wording.say(language, "link-unknown"))[0]

    assert fold(word) in wording.say(language, "link-words").split()
