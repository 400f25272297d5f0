"""What texts say of days and hours, in nine languages."""

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.understanding import dates
from handlers.understanding.lexicon import lexicon
from handlers.understanding.meaning import When
from handlers.understanding.words import words
from tests.understanding.tables import LANGUAGES, Line, label, lines

WEDNESDAY = datetime(2027, 1, 13, 10)
HOLIDAYS = {
    "vinterferien": (date(2027, 2, 13), date(2027, 2, 21)),
    "efterårsferien": (date(2027, 10, 16), date(2027, 10, 24)),
}
NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def written(when: When) -> str:
    """A stretch of time as `times.txt` writes it."""
    parts = ["not"] * when.excluded + ["unsure"] * when.unsure
    if when.from_day and when.from_day == when.to_day:
        parts.append(str(when.from_day))
    elif when.from_day or when.to_day:
        parts.append(f"{when.from_day or ''}..{when.to_day or ''}")
    if when.weekdays:
        parts.append(",".join(NAMES[day] for day in sorted(when.weekdays)))
    if when.clock:
        parts.append(f"{when.clock:%H:%M}")
    if when.from_time or when.to_time:
        parts.append("-".join(f"{end:%H:%M}" if end else "" for end in (when.from_time, when.to_time)))
    return " ".join(parts)


def said(text: str, now: datetime = WEDNESDAY, languages: tuple[str, ...] = LANGUAGES) -> str:
    found = dates.find(words(text), now, languages, HOLIDAYS)
    return " + ".join(map(written, found)) or "nothing"


@pytest.mark.parametrize("line", lines("times.txt"), ids=label)
def test_a_time_is_what_people_mean_by_it(line: Line) -> None:
    assert said(line.text, datetime.fromisoformat(line.setting[0]), line.languages) == line.said


@pytest.mark.parametrize("first", ["da", "en", "pl", "tr"])
def test_no_reader_of_another_language_hears_another_time(first: str) -> None:
    others = (first, *(language for language in LANGUAGES if language != first))
    wrong = {
        line.text: heard
        for line in lines("times.txt")
        if (heard := said(line.text, datetime.fromisoformat(line.setting[0]), others)) not in {line.said, "nothing"}
    }

    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bare_weekday_said_on_that_weekday_is_a_week_ahead(language: str) -> None:
    wednesday = lexicon(language).tables["time"]["weekday"]["wed"][0]

    assert said(wednesday, languages=(language,)) == "2027-01-20"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_of_a_month_is_that_month(language: str) -> None:
    for number, names in enumerate(lexicon(language).tables["time"]["month"].values(), 1):
        for name in names:
            assert said(f"20 {name}", datetime(2027, 1, 1), (language,)) == f"2027-{number:02}-20", name


def test_words_of_a_stretch_are_given_by_their_places() -> None:
    ws = words("Kan vi komme på onsdag den 20. kl 17, os to?")

    (when,) = dates.find(ws, WEDNESDAY, LANGUAGES)

    assert " ".join(word.text for word in ws[when.start : when.end]) == "onsdag den 20 . kl 17"


def test_a_school_holiday_without_a_row_in_the_table_is_asked_about() -> None:
    (when,) = dates.find(words("i vinterferien"), WEDNESDAY, LANGUAGES)

    assert when.unsure


def test_a_feast_of_the_moon_is_taken_from_the_table() -> None:
    table = {"eid": (date(2027, 3, 9), date(2027, 3, 11))}

    (when,) = dates.find(words("efter eid"), WEDNESDAY, LANGUAGES, table)

    assert when == When(from_day=date(2027, 3, 12), start=0, end=2)


@pytest.mark.parametrize("text", ["often", "mandat", "smart", "min datter", "manden", "aftale", "uden", "moden"])
def test_a_word_that_only_looks_like_a_time_is_none(text: str) -> None:
    assert said(text) == "nothing"


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_text_however_odd_is_too_much(language: str, data: st.DataObject) -> None:
    vocabulary = [*sorted(lexicon(language).known), "1", "5", "17", "31", "00", "2027", "+", "/", ".", ":", "-", ",", "?"]
    text = " ".join(data.draw(st.lists(st.sampled_from(vocabulary), max_size=9)))
    now = data.draw(st.datetimes(datetime(2026, 1, 1), datetime(2035, 1, 1)))

    for when in dates.find(words(text), now, (language,), HOLIDAYS):
        assert when.from_day is None or when.to_day is None or when.from_day <= when.to_day
