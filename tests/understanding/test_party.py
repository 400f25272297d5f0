"""Who comes and how old, in nine languages."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.understanding import ages, dates, party
from handlers.understanding.lexicon import lexicon
from handlers.understanding.meaning import Party
from handlers.understanding.words import Word, words
from tests.understanding.tables import LANGUAGES, Line, label, lines


def dated(ws: list[Word], languages: tuple[str, ...]) -> set[int]:
    found = dates.find(ws, datetime(2027, 1, 13, 10), languages)
    return {index for when in found for index in range(when.start, when.end)}


def said(text: str, languages: tuple[str, ...] = LANGUAGES) -> str:
    """Who comes, as `people.txt` writes it."""
    ws = words(text)
    taken = dated(ws, languages)
    who, _ = party.find(ws, languages, taken)
    old, _ = ages.find(ws, languages, taken)
    numbers = {"adults": who.adults, "children": who.children, "total": who.total} if who else {}
    parts = [f"{name} {number}" for name, number in numbers.items() if number is not None]
    parts += ["more"] * bool(who and who.relative)
    parts += [f"ages {','.join(map(str, old))}"] * bool(old)
    return " ".join(parts) or "nobody"


@pytest.mark.parametrize("line", lines("people.txt"), ids=label)
def test_those_who_come_are_counted_as_people_count_them(line: Line) -> None:
    assert said(line.text, line.languages) == line.said


def test_a_party_keeps_the_ages_of_its_children() -> None:
    who, used = party.find(words("mig og min datter på 9"), LANGUAGES)

    assert who == Party(adults=1, children=1, ages=(9,))
    assert used == {0, 2, 3, 4, 5}


def test_a_day_is_no_number_of_people() -> None:
    ws = words("vi kommer onsdag den 20. og er 3 voksne")

    who, _ = party.find(ws, LANGUAGES, dated(ws, LANGUAGES))

    assert who == Party(adults=3)


def test_words_that_mean_something_else_already_say_no_age() -> None:
    assert ages.find(words("en på 8"), LANGUAGES, {2}) == ((), set())


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_row_of_words_however_odd_is_too_much(language: str, data: st.DataObject) -> None:
    vocabulary = [*sorted(lexicon(language).known), "1", "5", "17", "+", "/", ".", "-", ",", "?"]
    ws = words(" ".join(data.draw(st.lists(st.sampled_from(vocabulary), max_size=9))))

    who, used = party.find(ws, (language,))
    old, of_ages = ages.find(ws, (language,))

    assert (who is not None) or not used
    assert bool(old) == bool(of_ages)
    assert used | of_ages <= set(range(len(ws)))
