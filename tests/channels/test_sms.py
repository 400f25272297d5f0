"""What a text costs as SMS, and what is made plain in it."""

import pytest

from models.sms import is_gsm, plain, segments


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 1),
        ("x" * 160, 1),
        ("x" * 161, 2),
        ("x" * 306, 2),
        ("x" * 307, 3),
        ("æøåÆØÅ" * 26 + "abcd", 1),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("x" * 152 + "€" + "x" * 152, 3),  # the escape pair does not fit where one septet is left
        ("ç" + "x" * 69, 1),
        ("ç" + "x" * 70, 2),
        ("ş" * 70, 1),
        ("ş" * 71, 2),
        ("👍" * 35, 1),
        ("👍" * 36, 2),
        ("x" * 66 + "👍" + "x" * 66, 3),  # nor is a surrogate pair parted
    ],
)
def test_a_text_is_counted_as_the_network_counts_it(text: str, count: int) -> None:
    assert segments(text) == count


def test_what_a_phone_makes_curly_is_made_plain_and_cheap() -> None:
    curly = "“Hej” – det er ’sidste’ chance…\u00a0Vi ses\u200b! A\u030arhus"
    assert plain(curly) == "\"Hej\" - det er 'sidste' chance... Vi ses! Århus"
    assert is_gsm(plain(curly)) is True


def test_what_carries_meaning_is_left_alone() -> None:
    for text in ("Zażółć", "می\u200cخواهم", "مرحبا\u200f", "👨\u200d👩\u200d👧", "çay", "20–30 €".replace("–", "-")):
        assert plain(text) == text
