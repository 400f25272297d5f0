"""A place that came free: offered to whoever waits, taken or passed on with one word."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from handlers import wording
from handlers.booking import confirmation
from handlers.conditions import in_time
from handlers.note import Note
from handlers.turn import Answer, Reply, Turn, plainly
from models.base import row_id
from models.happening import free_up
from models.offer import accept, decline
from models.outbox import Letter
from models.signup import Household, Signup, get, live_of, party_of

QUESTION = "offer"


def offer(note: Note) -> Letter | None:
    """Says that there is room now, for whom, and until when."""
    found = note.signup()
    if found is None:
        return None
    row, activity, happening = found
    if row.standing != "offered" or row.offer_until is None or int(row.offer_until.timestamp()) != note.keys["until"]:
        return None
    if row.offer_until <= note.now or happening.cancelled:
        return None
    return held(note, row, {"line": note.line(activity, happening), "party": wording.party(note.person.language, party_of(row))})


def held(note: Note, row: Signup, values: Mapping[str, str]) -> Letter:
    """What is held for them, and until when; opens the question. `values` are the line and the party."""
    assert row.offer_until is not None
    until = wording.moment(note.person.language, note.rules.local(row.offer_until))
    values = {**values, "until": until}
    note.ask(QUESTION, {"signup": row.id})
    stem = f"o:{row.id}:{int(row.offer_until.timestamp())}"
    buttons = (((note.say("yes"), f"{stem}:yes"), (note.say("no"), f"{stem}:no")),)
    if row.offered_seats is None:
        return Letter(note.say("offer", **values), buttons)
    return Letter(note.say("offer-part", **values, free=row.offered_seats, seats=row.adults + row.children), buttons)


def lapsed(note: Note) -> Letter | None:
    """The deadline passed unanswered: the place went on, and this is how to wait again; a party of which a part was asked still waits."""
    found = note.signup()
    if found is None or found[0].standing not in ("cancelled", "waiting") or found[2].start <= note.here:
        return None
    row, activity, happening = found
    key = "offer-part-lapsed" if row.standing == "waiting" else "offer-lapsed"
    title = wording.title(activity, note.person.language, discreet=True)
    return Letter(note.say(key, line=note.line(activity, happening), title=title))


def open_offers(turn: Turn) -> list[Signup]:
    """What is held for this person right now, of what has not begun."""
    rows = live_of(turn.session, turn.who.person_id)
    return [row for row in rows if row.standing == "offered" and _start(turn, row) > turn.here]


def answer_question(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """JA, NEJ, or how many of them come."""
    row = get(turn.session, data["signup"])
    if row is None or row.standing != "offered" or _start(turn, row) <= turn.here:
        return None
    return answer_offer(turn, row)


def answer_offer(turn: Turn, row: Signup) -> Answer | None:
    """What a word or a number does to a held place; None where the message is about something else."""
    word, number = turn.meaning.word, turn.meaning.number
    said = turn.act.party
    if turn.act.activities and row.activity_key not in turn.act.activities:
        return None
    if turn.act.when and not in_time(_start(turn, row), turn.act.when):
        return None
    if word == "no" or (turn.act.kind == "cancel" and row.activity_key in turn.act.activities):
        return refuse(turn, row)
    if said is not None and said.adults is not None and not said.relative:
        return _take_part(turn, row, Household(said.adults, said.children or 0))
    if number is None and said is not None and said.total is not None:
        number = said.total
    if number == 0:
        return refuse(turn, row)
    if number is not None and (row.offered_seats is not None or _is_fewer(turn, row, number)):
        return _some_of_them(turn, row, number)
    if word == "yes":
        return _some_of_them(turn, row, row.offered_seats) if row.offered_seats is not None else take(turn, row, party_of(row))
    return None


def _is_fewer(turn: Turn, row: Signup, number: int) -> bool:
    """ "Ja, men kun 2 af os", or a bare number to the question: not the whole party that the place is held for."""
    return number != row.adults + row.children and (turn.meaning.word == "yes" or turn.thread.question == QUESTION)


def _start(turn: Turn, row: Signup) -> datetime:
    stands = turn.catalogue.stands_for(row.target, turn.here)
    return stands.start if stands else turn.here


def press(turn: Turn, argument: str) -> Answer:
    """A button under an offer; an old one says where things stand."""
    number, until, word = (*argument.split(":"), "", "", "")[:3]
    row = get(turn.session, found) if (found := row_id(number)) is not None else None
    held = row is not None and row.person_id == turn.who.person_id and row.standing == "offered" and row.offer_until is not None
    stamp = str(int(row.offer_until.timestamp())) if row and row.offer_until else ""
    if row is None or not held or stamp != until or _start(turn, row) <= turn.here:
        return plainly("unknown", turn.say("offer-too-late"))
    if word != "yes":
        return refuse(turn, row)
    return _some_of_them(turn, row, row.offered_seats) if row.offered_seats is not None else take(turn, row, party_of(row))


def take(turn: Turn, row: Signup, party: Household) -> Answer:
    """The held seats become theirs; what they leave is passed on."""
    accept(turn.session, row, party, turn.now)
    free_up(turn.session, row.target, turn.rules, turn.now)
    turn.thread.settle()
    activity, stands = turn.catalogue.activities[row.activity_key], turn.catalogue.stands_for(row.target, turn.here)
    assert stands is not None
    return Answer(
        "signup",
        [confirmation(turn, "signed-up", activity, stands, row, discreet=True)],
        [activity.key],
        [stands.key],
        answers=f"offer:{row.id}",
    )


def refuse(turn: Turn, row: Signup) -> Answer:
    """NEJ: passed on; whoever was asked for a part of the party goes on waiting for the whole."""
    still_waiting = decline(turn.session, row, turn.now)
    free_up(turn.session, row.target, turn.rules, turn.now)
    turn.thread.settle()
    activity, stands = turn.catalogue.activities[row.activity_key], turn.catalogue.stands_for(row.target, turn.here)
    assert stands is not None
    text = turn.say(
        "offer-part-refused" if still_waiting else "offer-refused",
        line=wording.line(activity, stands, turn.language, discreet=True),
    )
    return Answer("cancel", [Reply(text)], [activity.key], [stands.key], waiting_list=still_waiting, answers=f"offer:{row.id}")


def _some_of_them(turn: Turn, row: Signup, seats: int | None) -> Answer:
    """A part of the party: unmistakable where it is all adults or all children, else asked."""
    held = row.offered_seats if row.offered_seats is not None else row.adults + row.children
    if seats is None or seats > held:
        return plainly("signup", turn.say("offer-too-many", free=held), asks_back=True, activities=[row.activity_key])
    if not row.children or not row.adults:
        return take(turn, row, Household(seats, 0) if row.adults else Household(0, seats, tuple(row.ages[:seats])))
    turn.thread.ask("offer-part", {"signup": row.id, "seats": seats}, turn.now)
    return plainly(
        "signup", turn.say("ask-children", total=seats, line="", ages=""), asks_back=True, activities=[row.activity_key]
    )


def answer_part(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """How many of those who come are children."""
    row = get(turn.session, data["signup"])
    if row is None or row.standing != "offered":
        return None
    said, seats = turn.act.party, int(data["seats"])
    children = said.children if said and said.children is not None else turn.meaning.number
    if turn.meaning.word == "no":
        children = 0
    if said is not None and said.adults is not None and children is None:
        children = seats - said.adults
    if children is None or not 0 <= children <= seats:
        return None
    return take(turn, row, Household(seats - children, children))


def _take_part(turn: Turn, row: Signup, party: Household) -> Answer:
    held = row.offered_seats if row.offered_seats is not None else row.adults + row.children
    if party.seats > held:
        return plainly("signup", turn.say("offer-too-many", free=held), asks_back=True, activities=[row.activity_key])
    return take(turn, row, party) if party.seats else refuse(turn, row)
