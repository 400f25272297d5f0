"""What happened elsewhere: the `do` events of a replay, which set a stage and send the person concerned nothing."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from models import behalf, broadcast, happening, person, shift, signup
from models import offer as offers
from models.audience import recipients
from models.catalogue import Offer, catalogue
from models.neighbourhood import put
from models.outbox import Draft, drop, enqueue
from models.rules import Rules
from models.signup import Household

# More than any house in town holds, and less than a database's integer.
MOST_SEATS = 100_000

UNDERSTOOD_NOTHING: Mapping[str, Any] = {
    "kind": "unknown", "kinds": ["unknown"], "activities": [], "occurrences": [], "leisure": [], "shifts": [], "party": None,
    "from_day": None, "to_day": None, "ages": [], "free": None, "place": None, "rating": None, "language": "da",
    "waiting_list": False, "asks_back": False,
}  # fmt: skip


def address(text: Any) -> tuple[str, str]:
    """("sms", "+4520000001") of "sms:+4520000001". Raises ValueError."""
    channel, colon, value = str(text).partition(":")
    if not colon or not value or channel not in person.DOORS:
        raise ValueError(f"an address is one of {', '.join(person.DOORS)}, a colon and a value")
    return channel, value


def do(session: Session, event: Mapping[str, Any], rules: Rules, now: datetime) -> None:
    """Carries out one `do`. Raises ValueError where it cannot be."""
    name = event["do"]
    if name in _WITH_SOMEBODY:
        who = person.meet(session, address(event["who"]), rules.first_language, event.get("name"), now)
        person.set_person(session, who.person_id, welcomed=True)
        _WITH_SOMEBODY[name](session, event, who.person_id, rules, now)
    elif name in _WITHOUT:
        _WITHOUT[name](session, event, rules, now)
    else:
        raise ValueError(f"there is no do {name!r}: {', '.join((*_WITH_SOMEBODY, *_WITHOUT))}")


def _target(session: Session, key: Any) -> tuple[Offer, str]:
    found = catalogue(session)
    offer = found.of(str(key))
    if offer is None or str(key) not in found.occurrences:
        raise ValueError(f"there is no occurrence {key!r}")
    return offer, offer.key if offer.is_series else str(key)


def _party(event: Mapping[str, Any]) -> Household:
    party = Household(int(event.get("adults") or 0), int(event.get("children") or 0))
    if party.seats < 1 or min(party.adults, party.children) < 0 or party.seats > MOST_SEATS:
        raise ValueError(f"a party has adults or children, {MOST_SEATS} at most")
    return party


def _signup(session: Session, event: Mapping[str, Any], person_id: int, rules: Rules, now: datetime) -> None:
    offer, target = _target(session, event["occurrence"])
    joined = behalf.sign_up(session, offer, target, (person_id, _party(event)), (rules, now))
    if joined.result == "full":
        raise ValueError(f"the party does not fit: {joined.room.free} seats are free")


def _waitlist(session: Session, event: Mapping[str, Any], person_id: int, rules: Rules, now: datetime) -> None:
    offer, target = _target(session, event["occurrence"])
    behalf.sign_up(session, offer, target, (person_id, _party(event)), (rules, now), queue=True)


def _cancel(session: Session, event: Mapping[str, Any], person_id: int, rules: Rules, now: datetime) -> None:
    _, target = _target(session, event["occurrence"])
    row = signup.live_on(session, person_id, target)
    if row is None:
        raise ValueError("there is no such sign-up")
    behalf.give_up(session, row, rules, now)


def _shift(session: Session, event: Mapping[str, Any], person_id: int, _rules: Rules, now: datetime) -> None:
    key = str(event["shift"])
    if key not in catalogue(session).shifts:
        raise ValueError(f"there is no shift {key!r}")
    if shift.take(session, key, person_id, now) == "full":
        raise ValueError("the shift is full")


def _language(session: Session, event: Mapping[str, Any], person_id: int, rules: Rules, _now: datetime) -> None:
    if event["language"] not in rules.languages:
        raise ValueError(f"the languages are {', '.join(rules.languages)}")
    person.set_person(session, person_id, language=event["language"], language_chosen=True)


def _stop(session: Session, _event: Mapping[str, Any], person_id: int, rules: Rules, now: datetime) -> None:
    held = offers.release(session, person_id, now)
    person.set_person(session, person_id, stopped_at=now)
    drop(session, person_id)
    for target in held:
        happening.free_up(session, target, rules, now)


def _opt_in(session: Session, event: Mapping[str, Any], person_id: int, _rules: Rules, _now: datetime) -> None:
    chosen = {name: bool(event[name]) for name in ("digest", "broadcasts") if name in event}
    if not chosen:
        raise ValueError("opt_in takes digest, broadcasts or both")
    person.set_person(session, person_id, **chosen)


def _ask(session: Session, event: Mapping[str, Any], person_id: int, _rules: Rules, now: datetime) -> None:
    _, target = _target(session, event["occurrence"])
    key = str(event["occurrence"])
    if event["what"] == "feedback":
        keys: dict[str, Any] = {"occurrence": key}
    elif event["what"] == "reminder":
        row = signup.live_on(session, person_id, target)
        if row is None or row.standing != "confirmed":
            raise ValueError("only who is signed up is reminded")
        version = catalogue(session).occurrences[key].version
        keys = {"signup": row.id, "occurrence": key, "version": version, "asks": True}
    else:
        raise ValueError("what is asked is a reminder or feedback")
    enqueue(session, Draft(person_id, event["what"], topic=event["what"], keys=keys, urgent=True), now)


def _cancel_occurrence(session: Session, event: Mapping[str, Any], rules: Rules, now: datetime) -> None:
    _target(session, event["occurrence"])
    happening.cancel(session, event["occurrence"], rules, now)


def _move_occurrence(session: Session, event: Mapping[str, Any], rules: Rules, now: datetime) -> None:
    _target(session, event["occurrence"])
    start = datetime.fromisoformat(event["start"])
    if start.tzinfo is not None:
        start = rules.wall(start)
    happening.move(session, event["occurrence"], (start, None), rules, now)


def _hold(session: Session, event: Mapping[str, Any], rules: Rules, now: datetime) -> None:
    _target(session, event["occurrence"])
    held = int(event["seats"])
    if not 0 <= held <= MOST_SEATS:
        raise ValueError(f"seats are 0 to {MOST_SEATS}")
    happening.set_seats(session, event["occurrence"], rules, now, held_seats=held)


def _publish(session: Session, event: Mapping[str, Any], rules: Rules, now: datetime) -> None:
    from bot.neighbourhood.check import checked_activity  # and with it pydantic

    here = rules.wall(now)
    activity = checked_activity(event["activity"], here, catalogue(session).activities.keys())
    put(session, {"activities": [activity]}, rules, now)


def _broadcast(session: Session, event: Mapping[str, Any], _rules: Rules, now: datetime) -> None:
    text = event["text"]
    if not isinstance(text, dict) or not text or not all(isinstance(value, str) and value.strip() for value in text.values()):
        raise ValueError('text is by language, {"da": "…"}')
    people = recipients(session, event["audience"])
    broadcast.expand(session, broadcast.create(session, event["audience"], text, now), people, now)


_WITH_SOMEBODY: Mapping[str, Callable[[Session, Mapping[str, Any], int, Rules, datetime], None]] = {
    "signup": _signup, "waitlist": _waitlist, "cancel": _cancel, "shift": _shift, "language": _language, "stop": _stop,
    "opt_in": _opt_in, "ask": _ask,
}  # fmt: skip
_WITHOUT: Mapping[str, Callable[[Session, Mapping[str, Any], Rules, datetime], None]] = {
    "cancel_occurrence": _cancel_occurrence, "move_occurrence": _move_occurrence, "hold": _hold, "publish": _publish,
    "broadcast": _broadcast,
}  # fmt: skip
