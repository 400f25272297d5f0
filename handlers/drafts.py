"""A new activity out of one message: title, days, clock, place, seats, price and ages, in any order, between commas."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from handlers.plans_said import GAP, first_days
from handlers.times_said import times_in
from handlers.turn import Turn
from handlers.understanding.words import fold
from models.plan import HORIZON, end_of, rule, starts

Draft = Mapping[str, Any]

LONGEST = 120
MOST_SEATS = 100_000
USUAL = timedelta(hours=2)
# What a draft keeps of a plan besides its first days and its last.
_PLAN = ("every", "unit", "nth", "times")

_ALONE = r"(?:(?<=[,;\n])|^)\s*(?:{})\s*(?=[,;\n]|$)"
_AGES = re.compile(
    r"\(?\b(?:for\s+|aged?\s+)?(?P<low>\d{1,3})\s*(?:-|–|til|to)\s*(?P<high>\d{1,3})\s*-?\s*(?:års?|årige|years?(?:[ -]olds?)?|yrs?)\b\)?",
    re.I,
)
_AGES_FROM = re.compile(
    r"\b(?:for\s+)?(?:fra\s+|from\s+)?(?P<low>\d{1,3})\s*(?:\+\s*(?:år|years?)?|(?:år|years?)(?:\s+(?:og op|and up|and over|\+))?(?![\wæøå]))",
    re.I,
)
_SEATS = re.compile(
    r"(?:\b(?:max|maks|højst|up to)\.?\s*)?(?<![\w.,-])(?P<seats>\d{1,7})\s*(?:pladser|plads|seats?|places?|spots?)\b"
    r"|\b(?:plads til|room for)\s+(?P<people>\d{1,7})(?:\s+(?:personer|mennesker|people))?\b",
    re.I,
)
_OPEN = re.compile(_ALONE.format(r"(?:uden|ingen) tilmelding|fri adgang|åben for alle|no sign-?up|drop[ -]in|open to all"), re.I)
_PRICE = re.compile(
    r"(?:\b(?:pris|price|koster|entré)\b:?\s*)?(?<![\w.,-])(?:kr\.?\s*)?(?P<kr>\d{1,6})(?:[.,]00)?\s*(?:,-|kr\b\.?|kroner\b|dkk\b)|(?<![\w.,-])kr\.?\s*(?P<after>\d{1,6})(?![\d.,]*\d)",
    re.I,
)
# "12,50 kr": no price in whole kroner, so it is asked about.
_ODD_PRICE = re.compile(r"-?\d+[.,]\d{1,2}\s*(?:kr\b\.?|kroner\b|dkk\b)|-\d+\s*(?:kr\b\.?|kroner\b|dkk\b)", re.I)
_FREE = re.compile(
    _ALONE.format(r"(?:det er )?gratis|free of charge|(?:it is )?free") + r"|(?<=\s)(?:gratis|free)\s*(?=[,;\n]|$)", re.I
)
_AT = re.compile(r"(?:i|på|ved|hos|in|at)\s+", re.I)
_LABEL = re.compile(r"(?:sted|mødested|hvor|place|where)\b\s*:?\s+", re.I)
_EDGES = " .:;-–—" + GAP
_TAIL = re.compile(r"\s+(?:i|på|om|den|d\.?|fra|til|kl\.?|og|in|on|at|from|to|and|the)$", re.I)
_JOINERS = re.compile(r"^(?:og|and|d\.?|den|om|on|i|in|på|at|fra|from|til|to|kl\.?|the)$", re.I)


def read_draft(turn: Turn, text: str) -> dict[str, Any]:
    """The fields that a text gives. `unclear` is True where a time in it cannot be relied on; `unused` is what found no field."""
    found: dict[str, Any] = {}
    text = _without_numbers(text, found)
    times = times_in(turn, text)
    found |= times.draft()
    if times.unsure:
        found = {name: value for name, value in found.items() if name not in ("days", "until", *_PLAN)} | {"unclear": True}
    for part in _parts(turn, times.rest):
        _place_text(turn, part, found)
    return found


def merged(draft: Draft, said: Draft) -> dict[str, Any]:
    """A draft with what was said since; new days end what was unclear of them."""
    replaced = (*_PLAN, "until") if said.get("every") else ()
    whole = {**{name: value for name, value in draft.items() if name not in replaced}, **said}
    if said.get("every") or said.get("days"):
        whole["days"] = [day.isoformat() for day in first_days(whole, [date.fromisoformat(day) for day in whole.get("days", ())])]
    if said.get("days") and not said.get("unclear"):
        whole.pop("unclear", None)
    if said.get("clock") and not said.get("end") and draft.get("end"):
        whole["end"] = _end_of_same_length(draft, said["clock"])
    whole["unused"] = [*draft.get("unused", ()), *said.get("unused", ())]
    return whole


def spans(draft: Draft) -> list[tuple[datetime, datetime]]:
    """(start, end) of each day of a draft that has days and a clock; of a plan its first. Empty where the end is before the start."""
    clock = time.fromisoformat(draft["clock"])
    found = []
    for day in draft["days"]:
        start = datetime.combine(date.fromisoformat(day), clock)
        end = end_of(start, time.fromisoformat(draft["end"])) if draft.get("end") else start + USUAL
        if end is None:
            return []
        found.append((start, end))
    return found


def plan_of(draft: Draft) -> dict[str, Any] | None:
    """The repeating plan of a draft as the neighbourhood file has it, or None."""
    if not draft.get("every"):
        return None
    start, end = min(spans(draft))
    until = date.fromisoformat(draft["until"]) if draft.get("until") else None
    rrule = rule(draft, [date.fromisoformat(day) for day in draft["days"]], until, draft.get("times"))
    return {"start": start.isoformat(timespec="minutes"), "end": end.isoformat(timespec="minutes"), "rrule": rrule}


def all_times(draft: Draft, here: datetime) -> Sequence[tuple[datetime, datetime]]:
    """Every time that a draft stands for, in order, as far as plans are laid out."""
    plan = plan_of(draft)
    return starts(plan, here + HORIZON) if plan else sorted(spans(draft))


def _end_of_same_length(draft: Draft, clock: str) -> str | None:
    """The end that goes with another start; none where none can be told."""
    if not draft.get("clock"):
        return None
    some_day = date(2000, 1, 3)
    start, end = (datetime.combine(some_day, time.fromisoformat(draft[name])) for name in ("clock", "end"))
    return f"{datetime.combine(some_day, time.fromisoformat(clock)) + (end - start):%H:%M}"


def _without_numbers(text: str, found: dict[str, Any]) -> str:
    """Takes seats, price and ages out of a text."""
    text = _taken(text, _ODD_PRICE, found, lambda _: {})
    text = _taken(text, _PRICE, found, lambda match: {"price": int(match["kr"] or match["after"])})
    text = _taken(text, _FREE, found, lambda _: {"price": 0})
    text = _taken(text, _SEATS, found, lambda match: _seats(match["seats"] or match["people"]))
    text = _taken(text, _OPEN, found, lambda _: {"capacity": 0})
    text = _taken(text, _AGES, found, lambda match: _ages(match["low"], match["high"]))
    return _taken(text, _AGES_FROM, found, lambda match: _ages(match["low"], "99"))


def _seats(number: str) -> dict[str, Any]:
    return {"capacity": int(number)} if int(number) <= MOST_SEATS else {}


def _ages(low: str, high: str) -> dict[str, Any]:
    return {"ages": [int(low), int(high)]} if int(low) <= int(high) <= 130 else {}


def _taken(text: str, pattern: re.Pattern[str], found: dict[str, Any], values: Any) -> str:
    match = pattern.search(text)
    if match is None:
        return text
    said = values(match)
    found |= said
    if not said:
        found.setdefault("unused", []).append(match[0].strip(" ,;\n"))
    return text[: match.start()] + GAP + text[match.end() :]


def _parts(turn: Turn, rest: str) -> list[str]:
    """The words between commas; what follows a time is a part of its own where it begins like a place."""
    parts = []
    for part in re.split(r"[,;\n]", rest):
        pieces: list[str] = []
        for piece in part.split(GAP):
            bare = _TAIL.sub("", piece.strip(_EDGES))
            if not bare or _JOINERS.match(bare):
                continue
            if pieces and not _AT.match(bare) and _known_place(turn, bare) is None:
                pieces[-1] = f"{pieces[-1]} {bare}"
            else:
                pieces.append(bare)
        parts += pieces
    return parts


def _place_text(turn: Turn, part: str, found: dict[str, Any]) -> None:
    """A part is the place where it is one that is known or begins like one; else the title first, then the place."""
    labelled = _LABEL.match(part)
    bare = _LABEL.sub("", part, count=1) if labelled else (_AT.sub("", part, count=1) if _AT.match(part) else part)
    known = _known_place(turn, bare)
    if "place" not in found and (known or labelled or "title" in found):
        found["place"] = known or _capital(bare)
    elif "title" not in found and any(map(str.isalpha, part)):
        found["title"] = _capital(part)
    else:
        found.setdefault("unused", []).append(part)


def _capital(text: str) -> str:
    return (text[:1].upper() + text[1:])[:LONGEST]


def _known_place(turn: Turn, text: str) -> str | None:
    places = {fold(offer.place): offer.place for offer in turn.catalogue.activities.values()}
    return places.get(fold(_AT.sub("", text, count=1) if _AT.match(text) else text)) or places.get(fold(text))
