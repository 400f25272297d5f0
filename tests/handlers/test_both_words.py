"""A yes to the shift and a no to the dinner in one message, in every language."""

import pytest
from sqlalchemy.orm import Session

from models import person
from models.shift import held_by
from models.signup import live_of
from tests.chat import Stage, read
from tests.database import engine

_WAITING = """Both wait.

given  the example
speaks bo {language}
at     2027-01-13 10:00

do  {{"do": "signup", "who": "bo", "occurrence": "faellesspisning@2027-01-27", "adults": 1, "children": 2}}
do  {{"do": "shift", "who": "bo", "shift": "kok-2"}}
at  2027-01-26 19:05
job  reminders
bo      > {text}
"""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "ja til vagten, nej til maden"),
        ("da", "ja til vagten nej til fællesspisningen"),
        ("da", "nej til maden, men ja til vagten"),
        ("en", "yes to the shift but no to the dinner"),
        ("ar", "نعم للمناوبة، لا للعشاء"),
        ("tr", "vardiyaya evet, yemeğe hayır"),
        ("ur", "شفٹ کے لیے ہاں، کھانے کے لیے نہیں"),
        ("so", "haa shaqada, maya cashada"),
        ("fa", "شیفت بله، شام نه"),
        ("pl", "tak na dyżur, nie na kolację"),
        ("uk", "так на зміну, ні на вечерю"),
    ],
)
def test_each_gets_its_own_word(tmp_path, language, text):
    path = tmp_path / "both.chat"
    path.write_text(_WAITING.format(language=language, text=text), "utf-8")

    with engine() as made, Session(made) as session:
        stage = Stage(read(path), "telegram", session)
        stage.run()
        channel, value = stage.address("bo").split(":")
        bo = person.find(session, channel, value).person_id
        assert list(held_by(session, bo)) == ["kok-2"]
        assert live_of(session, bo) == []
