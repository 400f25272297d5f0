"""One evening, one opinion: stars and words that come apart are kept as one, and minus one is no star."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.voice import Feedback
from tests.chat import Stage, read
from tests.database import engine

_EVENING = """How was it?

given  Fællesspisning on 2027-01-20 17:30 with 60 places
at     2027-01-13 10:00

amira   > tilmeld 2 voksne til fællesspisning
at  2027-01-21 10:00
job  feedback
"""


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (["-1"], []),
        (["-1", "4"], [(4, None)]),
        (["4", "fællesspisning var rigtig hyggeligt"], [(4, "fællesspisning var rigtig hyggeligt")]),
        (["[4]", "fællesspisning var rigtig hyggeligt"], [(4, "fællesspisning var rigtig hyggeligt")]),
        (["det var hyggeligt", "[4]"], [(4, "det var hyggeligt")]),
        (["[4]", "[5]"], [(5, None)]),
    ],
)
def test_stars_and_words_that_come_apart_are_one_opinion(tmp_path, said, kept):
    path = tmp_path / "evening.chat"
    path.write_text(_EVENING + "".join(f"amira   > {text}\n" for text in said), "utf-8")

    with engine() as made, Session(made) as session:
        Stage(read(path), "telegram", session).run()
        assert [(row.rating, row.comment) for row in session.scalars(select(Feedback))] == kept
