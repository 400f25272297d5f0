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
    "vinterferie": [(date(year, 2, first), date(year, 2, first + 8)) for year, first in ((2026, 7), (2027, 13), (2028, 12))],
    "efteraarsferie": [(date(2027, 10, 16), date(2027, 10, 24))],
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

    assert (when.unsure, when.unlisted) == (True, True)


def test_a_day_that_cannot_be_is_no_holiday_without_a_row() -> None:
    (when,) = dates.find(words("den 31. februar"), WEDNESDAY, LANGUAGES)

    assert (when.unsure, when.unlisted) == (True, False)


@pytest.mark.parametrize(
    ("now", "text", "meant"),
    [
        ((2027, 2, 21), "i vinterferien", "2027-02-13..2027-02-21"),
        ((2027, 2, 22), "i vinterferien", "2028-02-12..2028-02-20"),
        ((2027, 2, 15), "næste vinterferie", "2028-02-12..2028-02-20"),
        ((2027, 2, 15), "resten af vinterferien", "2027-02-15..2027-02-21"),
        ((2027, 2, 15), "efter ferien", "2027-02-22.."),
        ((2027, 3, 1), "i ferien", "2027-10-16..2027-10-24"),
        ((2027, 3, 1), "i vinterferien 2027", "2027-02-13..2027-02-21"),
        ((2028, 3, 1), "i vinterferien", "unsure"),
    ],
)
def test_a_holiday_is_the_running_or_the_next_one(now: tuple[int, int, int], text: str, meant: str) -> None:
    assert said(text, datetime(*now, 10), ("da",)) == meant


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_of_a_school_holiday_is_found_in_the_table(language: str) -> None:
    days = {"vinterferie": 2, "paaskeferie": 3, "sommerferie": 7, "efteraarsferie": 10, "juleferie": 12}
    table = {name: [(date(2027, month, 2), date(2027, month, 9))] for name, month in days.items()}
    known = lexicon(language).tables["time"]["school_holiday"]
    found = {
        name: written(dates.find(words(name), WEDNESDAY, (language,), table)[0]) for names in known.values() for name in names
    }

    names = ("vinterferien", "påskeferien", "sommerferien", "efterårsferien", "juleferien", "ferien")
    assert set(known) == set(names)
    assert found == {
        name: f"2027-{month:02}-02..2027-{month:02}-09"
        for key, month in zip(names, (*days.values(), 2), strict=True)
        for name in known[key]
    }


def test_a_feast_of_the_moon_is_taken_from_the_table() -> None:
    table = {"eid_al_fitr": [(date(2027, 3, 9), date(2027, 3, 11))], "eid_al_adha": [(date(2027, 5, 16), date(2027, 5, 19))]}

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
