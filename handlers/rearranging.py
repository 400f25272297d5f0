"""What an organiser changes about an occurrence from her chat: another time, seats held, called off."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy.orm import Session

from handlers import wording
from handlers.naming import line, one
from handlers.plans_said import GAP
from handlers.sending import reached
from handlers.times_said import Times, times_in
from handlers.turn import Answer, Turn, plainly
from models import happening
from models.catalogue import Happening, Offer, catalogue
from models.plan import end_of
from models.reach import reach
from models.rules import Rules
from models.seats import room_of
from models.signup import Household

MOVE, CALL_OFF = "organise-move", "organise-cancel"
# What a party's words are counted as, to say beforehand what telling everybody costs.
_USUAL_PARTY = Household(2, 1)
_WRONG = {"past": "move-past", "no-such-hour": "no-such-hour", "same": "move-same"}
_TO = re.compile(r"\s(?:til|to|->|→)\s", re.I)
_SEATS = re.compile(r"(?<![\w./:-])(\d{1,6})\s*(?:pladser|plads|seats?|places?)\b|^\s*(\d{1,6})(?=\s)", re.I)
_FOR = re.compile(r"^\s*(?:til|for|på|to|at)\s+", re.I)


def move(turn: Turn, rest: str) -> Answer:
    """ "fællesspisning onsdag til torsdag 18.00": another time, after a yes."""
    name, to = _halves(turn, rest)
    found = one(turn, "move", name, {"to": to})
    return found if isinstance(found, Answer) else move_one(turn, found, {"to": to})


def move_one(turn: Turn, each: Happening, data: Mapping[str, Any]) -> Answer:
    """Asks for the new time where it is missing or unclear, else says old and new back."""
    times = times_in(turn, data["to"])
    if times.unsure or len(times.days) > 1 or times.plan or not (times.days or times.clock):
        return _ask_when(turn, each, "move-unclear" if times.unsure or times.days or times.plan else "move-when", data)
    doubtful = _which_week(turn, each, times, data["to"])
    if doubtful:
        kept = {"clock": times.clock and times.clock.isoformat(), "end": times.end and times.end.isoformat()}
        days = [wording.day(turn.language, day) for day in doubtful]
        return _ask_when(turn, each, "move-which-day", kept, first=days[0], second=days[1])
    return _preview(turn, each, _with_kept(times, data), data)


def answer_move(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """Yes moves it and tells everybody; another time asks again."""
    each = turn.catalogue.occurrences.get(data["occurrence"])
    if each is None or each.cancelled or each.start <= turn.here or each.version != data["version"]:
        turn.thread.settle()
        return plainly("help", turn.say("changed-meanwhile"), asks_back=True)
    if turn.meaning.word == "no":
        turn.thread.settle()
        return plainly("help", turn.say("dropped"))
    if "start" not in data or turn.meaning.word != "yes":
        times = times_in(turn, turn.text)
        if "start" in data and not (times.days or times.clock):
            turn.thread.settle()  # a yes to what is spoken of from here on must not move anything
            return None
        return move_one(turn, each, {**data, "to": turn.text})
    turn.thread.settle()
    start, end = datetime.fromisoformat(data["start"]), datetime.fromisoformat(data["end"])
    if start <= turn.here:
        return _ask_when(turn, each, "move-past", {}, moment=wording.moment(turn.language, start))
    happening.move(turn.session, each.key, (start, end), turn.rules, turn.now)
    return plainly("help", turn.say("move-done", moment=wording.moment(turn.language, start)))


def hold(turn: Turn, rest: str) -> Answer:
    """ "5 pladser til fællesspisning onsdag": sets the number that residents cannot have."""
    number = _SEATS.search(rest)
    if number is None:
        return plainly("help", turn.say("hold-how"), asks_back=True)
    name = _FOR.sub("", f"{rest[: number.start()]} {rest[number.end() :]}".strip())
    data = {"seats": int(number[1] or number[2])}
    found = one(turn, "hold", name, data)
    return found if isinstance(found, Answer) else hold_one(turn, found, data)


def hold_one(turn: Turn, each: Happening, data: Mapping[str, Any]) -> Answer:
    """Sets the number where it fits; what comes free passes on."""
    turn.thread.settle()
    offer, seats = turn.catalogue.activities[each.activity], data["seats"]
    target = offer.key if offer.is_series else each.key
    room = room_of(turn.session, offer, target)
    values = {"line": line(turn, each), "count": seats}
    if room.capacity is None:
        return plainly("help", turn.say("hold-no-limit", **values))
    most = max(0, room.capacity - room.people - room.offered)
    if seats > most:
        return plainly(
            "help", turn.say("hold-too-many", **values, most=most, capacity=room.capacity, taken=room.people + room.offered)
        )
    for key in [other.key for other in offer.occurrences] if offer.is_series else [each.key]:
        happening.set_seats(turn.session, key, turn.rules, turn.now, held_seats=seats)
    now = catalogue(turn.session).activities[offer.key]
    return plainly("help", turn.say("hold-done", **values, free=room_of(turn.session, now, target).free or 0))


def call_off(turn: Turn, rest: str) -> Answer:
    """Calls an occurrence off after one question that says how many will be told."""
    found = one(turn, "call-off", rest, {})
    return found if isinstance(found, Answer) else call_off_one(turn, found, {})


def call_off_one(turn: Turn, each: Happening, _data: Mapping[str, Any]) -> Answer:
    """The one question before it is called off."""
    serial = turn.thread.ask(CALL_OFF, {"occurrence": each.key}, turn.now)
    told = _told(turn, each, "called-off")
    text = f"{turn.say('call-off-sure', line=line(turn, each))} {told}"
    return plainly("help", text, _yes_no(turn, serial), asks_back=True, activities=[each.activity], occurrences=[each.key])


def answer_call_off(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """Yes calls it off and tells everybody."""
    turn.thread.settle()  # also where something else is spoken of: a yes to that must not call anything off
    if turn.meaning.word not in ("yes", "no"):
        return None
    if turn.meaning.word == "no":
        return plainly("help", turn.say("dropped"))
    happening.cancel(turn.session, data["occurrence"], turn.rules, turn.now)
    return plainly("help", turn.say("call-off-done"))


def _halves(turn: Turn, text: str) -> tuple[str, str]:
    """(what, to when): the first "til" after which stands a time and nothing else."""
    cuts = list(_TO.finditer(f"{text} "))
    for cut in cuts:
        times = times_in(turn, text[cut.end() :])
        if (times.days or times.clock or times.unsure) and not times.rest.replace(GAP, "").strip(" .,!"):
            return text[: cut.start()], text[cut.end() :]
    return (text[: cuts[-1].start()], text[cuts[-1].end() :]) if cuts else (text, "")


def _which_week(turn: Turn, each: Happening, times: Times, text: str) -> Sequence[date]:
    """The two days that a bare weekday may mean: the next one, and the one in the week of what is moved; empty where they are one."""
    monday = datetime.combine(each.start.date() - timedelta(days=each.start.weekday()), time(0)) - timedelta(minutes=1)
    other = times_in(turn, text, max(monday, turn.here)).days
    if not times.days or not other or times.days == other or times.days[0].weekday() != other[0].weekday():
        return ()
    return (times.days[0], other[0]) if abs((other[0] - each.start.date()).days) < 7 else ()


def _with_kept(times: Times, data: Mapping[str, Any]) -> Times:
    """With the clock that was said before the day was asked about."""
    if times.clock or not data.get("clock"):
        return times
    return replace(
        times, clock=time.fromisoformat(data["clock"]), end=time.fromisoformat(data["end"]) if data.get("end") else None
    )


def _preview(turn: Turn, each: Happening, times: Times, said: Mapping[str, Any]) -> Answer:
    """Old and new; a day or a clock that is not said is the one said back before, else the old one."""
    before = (
        (datetime.fromisoformat(said["start"]), datetime.fromisoformat(said["end"]))
        if "start" in said
        else (each.start, each.end)
    )
    start = datetime.combine(times.days[0] if times.days else before[0].date(), times.clock or before[0].time())
    end = end_of(start, times.end) if times.end else start + (before[1] - before[0])
    if end is None:
        return _ask_when(turn, each, "create-end-first", {})
    wrong = happening.move_fault(each, start, end, turn.here, turn.rules)
    if wrong:
        return _ask_when(turn, each, _WRONG[wrong[0]], {}, moment=wording.moment(turn.language, wrong[1]))
    data = {"occurrence": each.key, "version": each.version, "start": start.isoformat(), "end": end.isoformat()}
    serial = turn.thread.ask(MOVE, data, turn.now)
    offer = turn.catalogue.activities[each.activity]
    values = {
        "title": wording.title(offer, turn.language),
        "old": _span(turn, each.start, each.end),
        "new": _span(turn, start, end),
    }
    text = f"{turn.say('move-sure', **values)} {_told(turn, replace(each, start=start, end=end), 'moved')}"
    return plainly("help", text, _yes_no(turn, serial), asks_back=True, activities=[offer.key], occurrences=[each.key])


def _span(turn: Turn, start: datetime, end: datetime) -> str:
    day = wording.day_ahead(turn.language, start.date(), turn.here.date())
    clocks = f"{wording.clock(turn.language, start.time())}-{wording.clock(turn.language, end.time())}"
    return turn.say("moment", day=day, clock=clocks)


def _ask_when(turn: Turn, each: Happening, key: str, kept: Mapping[str, Any], **values: Any) -> Answer:
    kept = {name: kept[name] for name in ("clock", "end") if kept.get(name)}
    turn.thread.ask(MOVE, {"occurrence": each.key, "version": each.version, **kept}, turn.now)
    return plainly("help", turn.say(key, line=line(turn, each), **values), asks_back=True, occurrences=[each.key])


def _told(turn: Turn, each: Happening, key: str) -> str:
    return told(turn.session, turn.catalogue.activities[each.activity], each, key, (turn.language, turn.rules))


def told(session: Session, offer: Offer, each: Happening, key: str, how: tuple[str, Rules]) -> str:
    """How many hear of it, by which door, and what their SMS cost; `key` is moved or called-off, `how` the language and the rules."""
    language, rules = how
    people = happening.concerned(session, each.key, offer.key)
    if not people:
        return wording.say(language, "told-nobody")
    texts = {
        code: wording.say(code, key, line=wording.line(offer, each, code, discreet=True), party=wording.party(code, _USUAL_PARTY))
        for code in rules.languages
    }
    found = reach(session, people, texts, rules)
    return wording.say(language, "told", count=len(people), reach=reached(found, language))


def _yes_no(turn: Turn, serial: int) -> Any:
    return ((turn.option("yes", serial), turn.option("no", serial)),)
