"""What is told of others, one less, the children away and being late, in every language: the party is what was meant."""

import pytest
from sqlalchemy.orm import Session

from handlers.understanding.vocabulary import languages, load
from models import case, person
from models.signup import live_of, party_of
from tests.chat import Stage, read
from tests.database import engine

_SIGNED_UP = """Signed up with two adults and two children.

given  the example
speaks bo {language}
at     2027-01-13 10:00

do  {{"do": "signup", "who": "bo", "occurrence": "faellesspisning@2027-01-27", "adults": {adults}, "children": {children}}}
bo      > {text}
"""


def _after(tmp_path, language, text, adults, children):
    path = tmp_path / "said.chat"
    path.write_text(_SIGNED_UP.format(language=language, text=text, adults=adults, children=children), "utf-8")
    with engine() as made, Session(made) as session:
        stage = Stage(read(path), "telegram", session)
        stage.run()
        channel, value = stage.address("bo").split(":")
        bo = person.find(session, channel, value).person_id
        party, standing = party_of(live_of(session, bo)[0]), case.of(session, bo)
        return (party.adults, party.children), standing.why if standing else None


@pytest.mark.parametrize("language", languages())
def test_every_language_has_every_wording(language):
    lacking = [key for key in load("da", "wordings") if not load(language, "wordings").get(key)]

    assert (lacking, load(language, "wordings").keys()) == ([], load("da", "wordings").keys())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "min nabo er tilmeldt fællesspisning den 27. januar med 3 voksne"),
        ("da", "jeg var tilmeldt 3 voksne sidste gang"),
        ("en", "my neighbour is signed up for fællesspisning with 3 adults"),
        ("en", "I was signed up with 3 adults last time"),
        ("ar", "جاري مسجل في fællesspisning مع 3 بالغين"),
        ("tr", "komşum fællesspisning için 3 yetişkin kayıtlı"),
        ("ur", "میرا پڑوسی fællesspisning میں 3 بڑوں کے ساتھ رجسٹرڈ ہے"),
        ("so", "deriskayga waa diiwaangashan yahay fællesspisning 3 qof oo waaweyn"),
        ("fa", "همسایه‌ام برای fællesspisning با 3 بزرگسال ثبت‌نام کرده"),
        ("pl", "mój sąsiad jest zapisany na fællesspisning, 3 dorosłych"),
        ("uk", "мій сусід записаний на fællesspisning, 3 дорослих"),
    ],
)
def test_what_is_told_of_others_changes_nothing(tmp_path, language, text):
    assert _after(tmp_path, language, text, 2, 0)[0] == (2, 0)


@pytest.mark.parametrize(
    ("language", "one_less", "no_children", "late"),
    [
        ("da", "en af os kan ikke", "børnene kommer ikke", "vi kommer for sent"),
        ("en", "one of us can't", "the kids aren't coming", "we will be late"),
        ("ar", "أحدنا لن يأتي", "الأطفال لن يأتوا", "سنتأخر قليلا"),
        ("tr", "birimiz gelemiyor", "çocuklar gelmiyor", "geç kalacağız"),
        ("ur", "ہم میں سے ایک نہیں آ سکتا", "بچے نہیں آ رہے", "ہمیں دیر ہو جائے گی"),
        ("so", "midkeen ma imaan karo", "carruurtu ma imanayaan", "waan daahaynaa"),
        ("fa", "یکی از ما نمی‌آید", "بچه‌ها نمی‌آیند", "دیر می‌رسیم"),
        ("pl", "jedno z nas nie może", "dzieci nie przyjdą", "spóźnimy się"),
        ("uk", "один з нас не може", "діти не прийдуть", "ми запізнимося"),
    ],
)
def test_less_of_them_and_late(tmp_path, language, one_less, no_children, late):
    assert _after(tmp_path, language, one_less, 3, 0)[0] == (2, 0)
    assert _after(tmp_path, language, no_children, 2, 2)[0] == (2, 0)
    assert _after(tmp_path, language, late, 2, 2) == ((2, 2), "late")
