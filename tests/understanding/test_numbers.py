"""Numbers and places in a row, in nine languages."""

import pytest

from handlers.understanding.lexicon import lexicon
from handlers.understanding.numbers import number_at, ordinal_at
from handlers.understanding.words import words
from tests.understanding.tables import LANGUAGES

NUMBERS = [
    ("da", "2", 2, 1),
    ("da", "to", 2, 1),
    ("da", "én", 1, 1),
    ("da", "et", 1, 1),
    ("da", "TOLV", 12, 1),
    ("da", "femogtyve", 25, 1),
    ("da", "fem og tyve", 25, 3),
    ("da", "tre og tyve", 23, 3),
    ("da", "enogtredive", 31, 1),
    ("da", "to og tres", 62, 3),
    ("da", "tyve", 20, 1),
    ("da", "to og tre", 2, 1),
    ("da", "elve", None, 0),
    ("da", "20000012", None, 0),
    ("da", "elleve", 11, 1),
    ("da", "fjorden", None, 0),
    ("en", "three", 3, 1),
    ("en", "twenty five", 25, 2),
    ("en", "twenty-five", 25, 3),
    ("en", "a couple of", 2, 3),
    ("en", "a hundred", 100, 2),
    ("ar", "٥", 5, 1),
    ("ar", "٢٥", 25, 1),
    ("ar", "ثلاثة", 3, 1),
    ("ar", "ثلاث", 3, 1),
    ("ar", "خمسة وعشرون", 25, 2),
    ("ar", "اثنا عشر", 12, 2),
    ("ar", "خمسة عشر", 15, 2),
    ("tr", "yirmi beş", 25, 2),
    ("tr", "on iki", 12, 2),
    ("tr", "üç", 3, 1),
    ("tr", "uc", 3, 1),
    ("ur", "پانچ", 5, 1),
    ("ur", "paanch", 5, 1),
    ("ur", "panch", 5, 1),
    ("ur", "پچیس", 25, 1),
    ("ur", "۲۵", 25, 1),
    ("so", "saddex", 3, 1),
    ("so", "shan iyo labaatan", 25, 3),
    ("so", "laba iyo toban", 12, 3),
    ("fa", "پنج", 5, 1),
    ("fa", "بیست و پنج", 25, 3),
    ("fa", "۱۲", 12, 1),
    ("pl", "pięć", 5, 1),
    ("pl", "piec", 5, 1),
    ("pl", "troje", 3, 1),
    ("pl", "dwadzieścia pięć", 25, 2),
    ("pl", "dwóch", 2, 1),
    ("uk", "п'ять", 5, 1),
    ("uk", "п’ятеро", 5, 1),
    ("uk", "двоє", 2, 1),
    ("uk", "двадцять п'ять", 25, 2),
]
ORDINALS = [
    ("da", "anden", 2, 1),
    ("da", "første", 1, 1),
    ("da", "sidste", -1, 1),
    ("da", "nummer 2", 2, 2),
    ("da", "nr. 2", 2, 3),
    ("da", "nr 3", 3, 2),
    ("da", "nummer to", 2, 2),
    ("da", "tredie", 3, 1),
    ("da", "2", None, 0),
    ("en", "second", 2, 1),
    ("en", "2nd", 2, 2),
    ("en", "last", -1, 1),
    ("en", "number 2", 2, 2),
    ("ar", "الثاني", 2, 1),
    ("ar", "رقم ٢", 2, 2),
    ("ar", "الأخير", -1, 1),
    ("tr", "ikinci", 2, 1),
    ("tr", "sonuncu", -1, 1),
    ("ur", "دوسرا", 2, 1),
    ("ur", "dusra", 2, 1),
    ("so", "labaad", 2, 1),
    ("fa", "دومی", 2, 1),
    ("fa", "شماره ۲", 2, 2),
    ("pl", "drugi", 2, 1),
    ("pl", "ostatnia", -1, 1),
    ("uk", "другий", 2, 1),
    ("uk", "остання", -1, 1),
]


@pytest.mark.parametrize(("language", "text", "value", "used"), NUMBERS)
def test_a_number_is_read_in_figures_and_in_words(language: str, text: str, value: int | None, used: int) -> None:
    found = number_at(words(text), 0, (language,))

    assert found == (None if value is None else (value, used))


@pytest.mark.parametrize(("language", "text", "value", "used"), ORDINALS)
def test_a_place_in_a_row_is_read(language: str, text: str, value: int | None, used: int) -> None:
    found = ordinal_at(words(text), 0, (language,))

    assert found == (None if value is None else (value, used))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_counts_to_ten(language: str) -> None:
    listed = lexicon(language).tables["numbers"]["number"]

    for value in range(1, 11):
        for word in listed[str(value)]:
            assert number_at(words(word), 0, (language,)) == (value, len(words(word))), word


def test_the_longest_reading_wins_over_the_first_language() -> None:
    assert number_at(words("twenty five"), 0, ("da", "en")) == (25, 2)
