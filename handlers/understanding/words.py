"""Text to words: the same word however it was typed (capitals, ae oe aa, no æøå, other digits)."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# A letter with the vowel signs and joiners that Arabic script writes inside a word: they must not split it.
_SIGNS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d"
_LETTERS = rf"[^\W\d_][^\W\d_{_SIGNS}]*(?:[{_SIGNS}]+[^\W\d_]*)*"
_WORD = re.compile(rf"\d+|{_LETTERS}(?:['’ʼ]{_LETTERS})*|\s|[^\s\w]|_", re.UNICODE)
_NORDIC = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "ß": "ss", "ı": "i", "ł": "l", "đ": "d"})
# One letter, several code points: Arabic, Persian and Urdu keyboards differ.
_ARABIC = str.maketrans({"ى": "ي", "ی": "ي", "ے": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ۃ": "ه", "ە": "ه"})
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\u00ad\ufe0fـ"
_SKIN_TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"


@dataclass(frozen=True, slots=True)
class Word:
    """One word, number or sign. `plain` is `fold(text)`; `start` and `end` are places in the text."""

    text: str
    plain: str
    start: int
    end: int


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """The text without case, accents and foreign digits; æ ø å become ae oe aa, Arabic vowel signs go."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKC", text).casefold().translate(_NORDIC).replace("’", "'").replace("ʼ", "'")
    if text.isascii():
        return text
    kept = []
    for sign in unicodedata.normalize("NFKD", text):
        if unicodedata.combining(sign) or sign in _INVISIBLE or sign in _SKIN_TONES:
            continue
        digit = unicodedata.digit(sign, None)
        kept.append(sign if digit is None else str(digit))
    return unicodedata.normalize("NFC", "".join(kept)).translate(_ARABIC)


def words(text: str) -> list[Word]:
    """The words of a text, in order; every other sign stands as a word of its own, blanks and invisible signs go."""
    found = (Word(m.group(), fold(m.group()), m.start(), m.end()) for m in _WORD.finditer(text))
    return [word for word in found if word.plain.strip()]


def texts(text: str) -> list[str]:
    """The same words as bare strings, unfolded: for names, of which a town has many."""
    return [word for word in _WORD.findall(text) if not word.isspace()]
