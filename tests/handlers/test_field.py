"""What the field has learnt about words: none that a carrier acts on is asked for, no SMS leans on a link, no name is pushed."""

import re

import pytest

from bot.example import example
from handlers import wording
from handlers.note import Note
from handlers.topics import NOTICES
from handlers.understanding.stopping import _CARRIERS_STOP, command_words, is_start, is_stop
from handlers.understanding.vocabulary import languages, phrases_of
from handlers.understanding.words import fold
from models.catalogue import catalogue
from models.outbox import Draft, Outbox, enqueue
from models.person import Person
from tests.chat import FOLDER, expected, read
from tests.handlers.test_notices import KEY, SHIFT, _stage
from tests.handlers.test_typed_back import told
from tests.handlers.test_wording import messages, spoken
from tests.town import AMIRA, NOW, RULES, activity, town

# STOP itself is said, and UNSUBSCRIBE by nobody.
NEVER_ASKED_FOR = _CARRIERS_STOP - {"stop"}
ABOUT_ONES_PLACE = ("reminder", "moved", "offer", "lapsed", "cancelled")


@pytest.mark.parametrize("language", wording.languages())
def test_no_word_is_asked_for_that_the_carrier_takes_for_stop(language):
    asked = {key: [fold(word) for word in told(spoken(each))] for key, each in messages(language).items()}

    assert {key: words for key, words in asked.items() if NEVER_ASKED_FOR & set(words)} == {}


@pytest.mark.parametrize("language", languages())
def test_every_language_has_its_own_exact_words_for_stop_and_start(language):
    own = {
        tag: [" ".join(min(part) for part in each.parts) for each in phrases_of(language) if each.tag == f"commands/{tag}"]
        for tag in ("stop", "start")
    }

    assert [word for word in own["stop"] if not is_stop(word.upper(), "telegram")] == []
    assert [word for word in own["start"] if not is_start(f" {word}! ", "web")] == []
    assert all(own.values())


@pytest.mark.parametrize("word", sorted(command_words("stop")))
def test_a_stop_word_inside_a_sentence_is_no_stop_word(word):
    assert [is_stop(said, "sms") for said in (f"{word} 7 abc", f"abc {word}", f"{word}x")] == [False] * 3


def test_no_answer_by_sms_leans_on_a_link():
    chats = [read(path) for path in sorted(FOLDER.glob("*.chat"))]
    texts = [text for chat in chats if "sms" in chat.doors for _, said in expected(chat, "sms") for text in said]

    assert [text for text in texts if re.search(r"https?://|www\.|t\.me", text)] == []


def _notice(here, topic, channel="sms"):
    """The Danish words of a notice, and its buttons' payloads."""
    keys = _stage(here, topic)
    who = here.knows(AMIRA)
    row = here.session.get(Outbox, enqueue(here.session, Draft(who, "notice", topic=topic, keys=keys), NOW))
    person = here.session.get(Person, who, populate_existing=True)
    return NOTICES[topic](Note(here.session, RULES, NOW, row, person, channel, catalogue(here.session)))


@pytest.mark.parametrize("topic", ABOUT_ONES_PLACE)
def test_every_notice_of_ones_place_says_weekday_date_clock_and_place(topic):
    with town(activity(), activity("lektier", day="2027-01-18"), shifts=[SHIFT]) as here:
        text = _notice(here, topic).text

        assert "Suppe onsdag 20. januar kl. 17.30, Fælleshuset" in text


@pytest.mark.parametrize("topic", ["reminder", "moved"])
def test_who_of_you_is_said_where_you_are_asked_to_come(topic):
    with town(activity(), activity("lektier", day="2027-01-18"), shifts=[SHIFT]) as here:
        assert "2 voksne og 1 barn" in _notice(here, topic).text


@pytest.mark.parametrize("topic", sorted(NOTICES))
@pytest.mark.parametrize("channel", ["telegram", "sms", "web"])
def test_what_is_discreet_is_never_pushed_by_its_name(topic, channel):
    discreet = activity(title={"da": "Skilsmissegruppe"}, short_title={"da": "Skilsmisse"}, discreet_title={"da": "Aftenhold"})
    with town(discreet, activity("lektier", day="2027-01-18"), shifts=[SHIFT]) as here:
        letter = _notice(here, topic, channel)

        shown = [letter.text, *(label for line in letter.buttons for label, _ in line)]
        assert [text for text in shown if "kilsmisse" in text] == []


def test_the_helplines_are_real_numbers_with_a_source_and_a_day():
    helpline = example(NOW.date())["info"]["helpline"]

    assert {
        code: [number for number in ("112", "116 111", "35 55 55 57", "1888") if number not in text]
        for code, text in helpline["text"].items()
    } == {
        "da": [],
        "en": [],
    }
    assert "Kilde:" in helpline["text"]["da"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", str(helpline["verified_on"]))


def test_what_is_asked_about_a_boerneattest_is_whether_and_nothing_else():
    columns = {column.name: column.type.python_type for column in Person.__table__.columns if "certificate" in column.name}

    assert columns == {"certificate_in_order": bool}


def test_no_table_has_a_childs_name():
    from models.tables import metadata

    named = [
        f"{table.name}.{column.name}" for table in metadata.sorted_tables for column in table.columns if "name" in column.name
    ]

    assert sorted(named) == ["lease.name", "outbox.name", "person.name", "school_holiday.name"]
    assert KEY
