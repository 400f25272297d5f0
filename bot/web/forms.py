"""What a form said, whatever bytes it came in."""

import re
from datetime import date, time

import phonenumbers
from starlette.datastructures import FormData
from starlette.requests import ClientDisconnect, Request

from bot.web.guard import TooLarge
from models.base import row_id

_DAY = re.compile(
    r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"
    r"|(?P<own_day>[0-9]{1,2})[./-] ?(?P<own_month>[0-9]{1,2})[./-] ?(?P<own_year>[0-9]{4})"
)
_CLOCK = re.compile(r"(?P<hour>[0-9]{1,2})(?:[.:]?(?P<minute>[0-9]{2}))?")


async def form_of(request: Request) -> FormData | None:
    """The fields, or None where they cannot be read; files are none of ours."""
    try:
        return await request.form(max_fields=120, max_files=0)
    except (TooLarge, ClientDisconnect):
        raise
    except Exception:
        return None


def whole(text: object) -> int | None:
    """A whole number of at most nine digits, or None."""
    return row_id(str(text).strip())


def day(text: str) -> date | None:
    """A day as a browser's date field sends it ("2027-02-13") or as it is written in Denmark ("13.2.2027", "13/2-2027")."""
    figures = _DAY.fullmatch(text)
    if figures is None:
        return None
    year, month, number = (int(figures[part] or figures[f"own_{part}"]) for part in ("year", "month", "day"))
    try:
        return date(year, month, number) if 2000 <= year < 2200 else None
    except ValueError:
        return None


def clock(text: str) -> time | None:
    """An hour as a browser's field sends it ("17:30") or as it is written in Denmark ("17.30", "17")."""
    figures = _CLOCK.fullmatch(text.strip())
    if figures is None:
        return None
    hour, minute = int(figures["hour"]), int(figures["minute"] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def phone(text: str) -> str | None:
    """A number as SMS are sent to it ("+4520000011"), or None; without a country it is a Danish one."""
    try:
        number = phonenumbers.parse(text, "DK")
    except phonenumbers.NumberParseException:
        return None
    return (
        phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        if phonenumbers.is_possible_number(number)
        else None
    )
