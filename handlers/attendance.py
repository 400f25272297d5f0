"""Who comes, for the organiser: the next occurrences in numbers, or one with its families."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from handlers import wording
from handlers.naming import line, named
from handlers.turn import Answer, Turn, plainly
from handlers.understanding.words import fold
from models.catalogue import Happening
from models.person import Person
from models.seats import room_of
from models.signup import LIVE, Signup, party_of

MOST_OCCURRENCES = 6
MOST_FAMILIES = 40


def who_comes(turn: Turn, rest: str) -> Answer | None:
    """The parties of what is named, else of the next occurrences; None where the question is about something else."""
    said = [word for word in fold(rest.strip(" ?.!")).split() if word not in turn.say("who-words").split()]
    if not said:
        return _overview(turn, _with_signup(turn, turn.catalogue.occurrences.values()))
    found = named(turn, " ".join(said))
    fitting = [] if found.stray else _with_signup(turn, found.fitting)
    if len(fitting) == 1:
        return who_one(turn, fitting[0], {})
    if fitting:
        return _overview(turn, fitting)
    if found.activity or (found.dated and not found.stray):
        return plainly("help", turn.say("who-not-then"), asks_back=True)
    asks = set(turn.say("who-asks").split()) & set(fold(rest).split())
    return plainly("help", turn.say("no-such-activity"), asks_back=True) if asks else None


def who_one(turn: Turn, each: Happening, _data: Mapping[str, Any]) -> Answer:
    """Every family of one occurrence, those who wait last, and the seats that are left."""
    turn.thread.settle()
    rows = _signups(turn, each)
    room = room_of(turn.session, turn.catalogue.activities[each.activity], _target(turn, each))
    lines = [_family(turn, row, name) for row, name in rows[:MOST_FAMILIES]]
    if len(rows) > MOST_FAMILIES:
        lines.append(turn.say("who-more", count=len(rows) - MOST_FAMILIES))
    if room.capacity is not None:
        lines.append(turn.say("who-room", free=room.free or 0, held=room.held))
    text = "\n".join([_numbers(turn, each, short=False), *lines])
    return plainly("help", text, activities=[each.activity], occurrences=[each.key])


def _overview(turn: Turn, happenings: Sequence[Happening]) -> Answer:
    lines = [_numbers(turn, each, short=True) for each in happenings[:MOST_OCCURRENCES]]
    return plainly("help", "\n".join(lines) or turn.say("who-nobody"))


def _with_signup(turn: Turn, happenings: Any) -> list[Happening]:
    found = [each for each in happenings if each.start > turn.here and not each.cancelled]
    found = [each for each in found if turn.catalogue.activities[each.activity].signup == "required"]
    return sorted(found, key=lambda each: (each.start, each.key))


def _numbers(turn: Turn, each: Happening, *, short: bool) -> str:
    parties = [party_of(row) for row, _ in _signups(turn, each) if row.standing == "confirmed"]
    people = sum(party.seats for party in parties)
    return turn.say("who-line", line=line(turn, each, short=short), people=people, parties=len(parties))


def _family(turn: Turn, row: Signup, name: str | None) -> str:
    values = {"name": name or turn.say("who-unnamed"), "party": wording.party(turn.language, party_of(row))}
    return turn.say("who-family" if row.standing == "confirmed" else "who-waits", **values)


def _target(turn: Turn, each: Happening) -> str:
    offer = turn.catalogue.activities[each.activity]
    return offer.key if offer.is_series else each.key


def _signups(turn: Turn, each: Happening) -> list[tuple[Signup, str | None]]:
    query = select(Signup, Person.name).join(Person, Person.id == Signup.person_id)
    query = query.where(Signup.target == _target(turn, each), Signup.standing.in_(LIVE)).order_by(Signup.made_at, Signup.id)
    rows = [(row, name) for row, name in turn.session.execute(query)]
    return sorted(rows, key=lambda each: each[0].standing != "confirmed")
