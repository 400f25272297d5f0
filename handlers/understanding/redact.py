"""CPR numbers go before anything is stored."""

import re

# ddmmyy-xxxx with a real day and month (the day may carry +60, as replacement numbers do); not inside a longer number.
_CPR = re.compile(
    r"(?<![\d+])(?<!\d[ -])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d\d[ \u00a0]?[-–‐]?[ \u00a0]?\d{4}(?![\d])"
)


def redact(text: str) -> str:
    """The text with Danish CPR numbers, with or without dash, replaced by "[CPR]"; phone numbers stay."""
    return _CPR.sub("[CPR]", text)
