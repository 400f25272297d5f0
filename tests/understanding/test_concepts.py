"""Words of all languages that mean the same lead to the same things in town."""

from datetime import datetime

import pytest

from handlers.understanding.concepts import concepts_of
from handlers.understanding.meaning import Context
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import languages, load
from tests.understanding.score import town

NOW = datetime(2027, 1, 13, 10)


def _act(text, language="da"):
    return understand(text, Context(NOW, language), town()).acts[0]


@pytest.mark.parametrize("language", languages())
def test_every_language_knows_every_concept(language):
    known = {table: list(concepts) for table, concepts in load(language, "concepts").items()}

    assert known == {table: list(concepts) for table, concepts in load("da", "concepts").items()}


def test_the_longest_beginning_that_is_known_decides():
    assert concepts_of("vaskemaskine", ("da",)) == ()
    assert concepts_of("opvasken", ("da",)) == ("dishes",)


@pytest.mark.parametrize(
    ("text", "language"),
    [("tekvando kaç yaşından itibaren", "tr"), ("гурток тхеквондо для хлопця", "uk"), ("taekwondo dla dziesięciolatka", "pl")],
)
def test_a_topic_is_found_in_whatever_language_it_is_asked_for(text, language):
    act = _act(text, language)

    assert "taekwondo" in (*act.leisure, *act.subjects)


def test_a_word_that_one_thing_alone_has_in_its_name_names_it():
    assert _act("vi vil gerne med til akvariet").activities == ("familietur",)


def test_a_whole_name_is_not_a_longer_one():
    assert _act("hvad koster fællesspisning?").activities == ("faellesspisning",)


def test_what_a_description_says_of_one_thing_finds_it():
    assert _act("er der noget med symaskiner?").subjects == ("syvaerksted",)
