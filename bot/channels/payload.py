"""What a button says when it is pressed, in the 64 bytes that Telegram leaves for it."""

import hashlib
from collections.abc import Iterable
from typing import Final

# Bot API, InlineKeyboardButton.callback_data: 1-64 bytes. One byte more, and the whole message is refused.
MOST_BYTES: Final = 64
_MARK, _DIGITS = "~", 10


def fit(payload: str) -> str:
    """The payload as it is where it fits, else its beginning and a digest of the whole."""
    written = payload.encode()
    if len(written) <= MOST_BYTES:
        return payload
    begins = written[: MOST_BYTES - _DIGITS - len(_MARK)].decode(errors="ignore")
    return begins + _MARK + hashlib.sha256(written).hexdigest()[:_DIGITS]


def whole(press: str, keys: Iterable[str]) -> str:
    """The payload that `fit` made this press of: a word or two with colons, and one of the keys. A press of anything else stays."""
    if _MARK not in press:
        return press
    parts = press.split(":")
    words = [":".join(parts[:count]) + ":" for count in (1, 2)]
    return next((word + key for key in keys for word in words if fit(word + key) == press), press)
