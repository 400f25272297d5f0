"""How an organiser says that an activity comes again: each day, week or month, a weekday of the month, weeks with even numbers."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from dateutil.rrule import rrulestr

from models.plan import CODES, WEEKS, rule

# Where a time stood in the text.
GAP = "\x1f"
WEEKDAY = r"(?:man|tirs|ons|tors|fre|lør|søn)dage?n?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_STEMS = ("man mon", "tir tue", "ons wed", "tor thu", "fre fri", "lør sat", "søn sun")
_FURTHER = {2: r"anden|andet|second|other|2\.|2nd", 3: r"tredje|third|3\.|3rd", 4: r"fjerde|fourth|4\.|4th"}
_ORDINALS = {1: r"første|first|1\.|1st", **_FURTHER, -1: "sidste|last"}
_EACH = r"(?:hver|hvert|every|each)"
_NTH = re.compile(
    rf"\b(?:{_EACH}\s+)?(?:(?:på\s+|on\s+)?(?:den|the)\s+)?(?P<nth>{'|'.join(_ORDINALS.values())})\s+(?P<day>{WEEKDAY})"
    rf"\s+(?:(?:i|in|of)\s+)?(?:{_EACH}\s+(?:måned|month)|måneden|the\s+month|a\s+month)\b",
    re.I,
)
_PARITY = re.compile(
    r"\b(?:(?:i|in|on)\s+)?(?:(?P<even>lige|even)|ulige|odd)(?:\s+(?:uger|weeks|ugenumre)|-numbered\s+weeks)\b", re.I
)
_PLAN = re.compile(
    rf"\b(?:(?:gentag(?:es)?|repeat)\s+)?(?:{_EACH}\s+(?:(?P<nth>{'|'.join(_FURTHER.values())})\s*)?"
    rf"(?:(?P<daily>dag|day)|uge|week|(?P<monthly>måned|month)|(?P<day>{WEEKDAY}))|ugentligt?|weekly|(?P<days>dagligt?|daily)|(?P<months>månedligt?|monthly))\b",
    re.I,
)
_TIMES = re.compile(r"\b(?:i alt\s+)?(?P<count>[1-9]\d{0,2})\s*(?:gange|times)(?:\s+(?:i alt|in all))?\b", re.I)
_NOON = time(12)
# Not every month has one.
MOST_MONTHLY = 28


def plan_in(text: str) -> tuple[dict[str, Any], str]:
    """What a text says of a plan, as a draft keeps it, and the rest of the text; nothing where it says none.

    `every` is how many units lie from one to the next; `unit` is day, month, even or odd (weeks), and is left out for weeks;
    `nth` is a weekday of the month as an RRULE has it (1WE, -1FR); `times` is how often in all.
    """
    found, text = _nth(text) or _parity(text) or _plan(text) or ({}, text)
    if found and (times := _TIMES.search(text)):
        found, text = found | {"times": int(times["count"])}, _without(text, times)
    return found, text


def first_days(draft: Mapping[str, Any], days: Sequence[date]) -> list[date]:
    """The days, put off to the first ones on which the plan comes: a first Wednesday, a week with an even number."""
    if draft.get("nth"):
        return [_first(f"FREQ=MONTHLY;BYDAY={draft['nth']}", min(days))] if days else []
    if draft.get("unit") in WEEKS:
        return sorted(_first(rule(draft, [day]), day) for day in days)
    return list(days)


def _first(rrule: str, day: date) -> date:
    return next(iter(rrulestr(rrule, dtstart=datetime.combine(day, _NOON)))).date()


def _nth(text: str) -> tuple[dict[str, Any], str] | None:
    match = _NTH.search(text)
    if match is None:
        return None
    weekday = next(number for number, stems in enumerate(_STEMS) if match["day"].lower()[:3] in stems.split())
    return {"every": 1, "unit": "month", "nth": f"{_number(match['nth'])}{CODES[weekday]}"}, _without(text, match)


def _parity(text: str) -> tuple[dict[str, Any], str] | None:
    match = _PARITY.search(text)
    if match is None:
        return None
    text = _without(text, match)
    _, text = _plan(text) or ({}, text)
    return {"every": 1, "unit": "even" if match["even"] else "odd"}, text


def _plan(text: str) -> tuple[dict[str, Any], str] | None:
    match = _PLAN.search(text)
    if match is None:
        return None
    unit = "day" if match["daily"] or match["days"] else "month" if match["monthly"] or match["months"] else None
    found = {"every": _number(match["nth"]) if match["nth"] else 1} | ({"unit": unit} if unit else {})
    return found, _without(text, match, f"hver {match['day']}" if match["day"] else GAP)


def _number(ordinal: str) -> int:
    return next(number for number, words in _ORDINALS.items() if re.fullmatch(words, ordinal, re.I))


def _without(text: str, match: re.Match[str], instead: str = GAP) -> str:
    return text[: match.start()] + instead + text[match.end() :]
