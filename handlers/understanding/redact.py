"""CPR numbers go before anything is stored."""

import re
import unicodedata

# ddmmyy-xxxx with a real day and month (the day may carry +60, as replacement numbers do); not inside a longer number.
_CPR = re.compile(
    r"(?<![\d+])(?<!\d[ -])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d\d[ \u00a0]?[-–‐]?[ \u00a0]?\d{4}(?![\d])"
)


def redact(text: str) -> str:
    """The text with Danish CPR numbers, with or without dash, in any alphabet's figures, replaced by "[CPR]"; phone numbers stay."""
    for found in reversed(list(_CPR.finditer(_in_western_figures(text)))):
        text = f"{text[: found.start()]}[CPR]{text[found.end() :]}"
    return text


def _in_western_figures(text: str) -> str:
    """The text, sign for sign, with ٣ and ۳ written as 3."""
    return text if text.isascii() else "".join(str(unicodedata.decimal(sign, sign)) for sign in text)
