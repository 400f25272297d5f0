"""The word behind Telegram's /start in a link from a page or a poster, and the activity that it means."""

import hashlib
import re
from collections.abc import Iterable

# Bot API, deep linking: 64 of A-Za-z0-9_- at most; two are our own "a_".
_FITS = re.compile(r"[A-Za-z0-9_-]{1,62}")


def word_for(key: str) -> str:
    """What a link to an activity says: a_KEY, or a digest of a key that Telegram would not carry."""
    return f"a_{key if _FITS.fullmatch(key) else _digest(key)}"


def key_for(word: str, keys: Iterable[str]) -> str | None:
    """The key that a link's word means, known or not; None where it is no link of ours."""
    if not word.startswith("a_"):
        return None
    said = word[2:]
    return next((key for key in keys if not _FITS.fullmatch(key) and _digest(key) == said), said)


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:16]
