"""How an SMS is counted and written plain, as GSM 03.38 has it: what a text costs is decided here."""

import unicodedata
from collections.abc import Iterable
from typing import Final

# 3GPP TS 23.038 (GSM 03.38) clause 6.2.1 and 6.2.1.1. A small c with cedilla is not among them: only the capital is.
_GSM: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_ESCAPED: Final = frozenset("\f^{}\\[~]|€")  # two septets each: an escape and a character, never parted

# What word processors and phones put in the place of plain marks: one of them more than doubles the price of a text.
_PLAIN: Final = str.maketrans(
    dict.fromkeys("‘’‚‛′`´", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("‐‑‒–—―−", "-")
    | dict.fromkeys("\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t", " ")
    | dict.fromkeys("\u00ad\u200b\u2060\ufeff")
    | dict.fromkeys("•·", "-")
    | {"…": "..."}
)
_BARE: Final = str.maketrans("łŁıđĐ", "lLidD")


def plain(text: str) -> str:
    """The text with curly quotes, dashes, ellipses and special spaces made plain; nothing that carries meaning changes."""
    return unicodedata.normalize("NFC", text).translate(_PLAIN)


def unmarked(text: str) -> str:
    """The text with the marks left off those Latin letters that GSM 03.38 lacks, as Poles and Turks write an SMS; the same where that saves nothing."""
    bare = "".join(mark if mark in _GSM else unicodedata.normalize("NFD", mark.translate(_BARE))[0] for mark in plain(text))
    return bare if is_gsm(bare) else text


def is_gsm(text: str) -> bool:
    """Whether the text fits GSM 03.38, at 160 characters a segment where UCS-2 has 70."""
    return _GSM.issuperset(text) or (_GSM | _ESCAPED).issuperset(text)


def segments(text: str) -> int:
    """How many SMS the text is sent and paid as; an empty one is one."""
    if is_gsm(text):
        return _filled((2 if mark in _ESCAPED else 1 for mark in text), alone=160, joined=153)
    return _filled((2 if ord(mark) > 0xFFFF else 1 for mark in text), alone=70, joined=67)


def _filled(sizes: Iterable[int], alone: int, joined: int) -> int:
    whole, parts, room = 0, 1, joined
    for size in sizes:
        whole += size
        if size > room:  # a pair that does not fit goes whole into the next part
            parts, room = parts + 1, joined
        room -= size
    return 1 if whole <= alone else parts
