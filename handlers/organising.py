"""What the organiser can do from her own chat: a new activity, a broadcast, calling off, who comes; cases are in casework.py."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from handlers import wording
from handlers.casework import cases, close_case, reply_to_case, take_case
from handlers.conditions import in_time
from handlers.turn import Answer, Turn, plainly
from handlers.understanding.dates import find
from handlers.understanding.words import fold, words
from models import broadcast as broadcasts
from models import happening
from models.neighbourhood import put
from models.person import doors_of
from models.signup import Signup, party_of
from models.sms import plain, segments

CREATE, SEND, CALL_OFF = "organise-create", "organise-send", "organise-cancel"
# What is asked of a new activity, in this order.
STEPS = ("title", "start", "place", "capacity", "price")


def command(turn: Turn) -> Answer | None:
    """What an organiser's command does; None for everything else that she writes."""
    first, _, rest = turn.text.strip().partition(" ")
    name = _WORDS.get(fold(first))
    return _COMMANDS[name](turn, rest.strip()) if name else None


def create(turn: Turn, rest: str) -> Answer:
    """A new activity, asked for step by step."""
    return _next_step(turn, {"title": rest} if rest else {})


def answer_create(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """One step's answer; what cannot be read is asked again with an example."""
    draft = dict(data["draft"])
    step = next((each for each in STEPS if each not in draft), None)
    if step is None:
        return _publish(turn, draft) if turn.meaning.word == "yes" else _forget(turn) if turn.meaning.word == "no" else None
    value = _READ[step](turn)
    if value is None:
        return plainly("help", turn.say(f"create-{step}-again"), asks_back=True)
    return _next_step(turn, {**draft, step: value})


def send(turn: Turn, rest: str) -> Answer:
    """A broadcast: to whom, what, how many and how dear, and one yes."""
    try:
        people = broadcasts.recipients(turn.session, rest or "all")
    except ValueError:
        return plainly("help", turn.say("no-such-audience"))
    turn.thread.ask(SEND, {"audience": rest or "all"}, turn.now)
    return plainly("help", turn.say("send-what", count=len(people)), asks_back=True)


def answer_send(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """The text, then the preview with count and kroner, then yes once."""
    audience, text = data["audience"], data.get("text")
    people = broadcasts.recipients(turn.session, audience)
    if text is None:
        serial = turn.thread.ask(SEND, {"audience": audience, "text": turn.text.strip()}, turn.now)
        count, kroner = _price(turn, people, turn.text)
        preview = turn.say(
            "send-preview", text=turn.text.strip(), count=len(people), sms=count, kroner=f"{kroner:.2f}".replace(".", ",")
        )
        return plainly("help", preview, ((turn.option("yes", serial), turn.option("no", serial)),), asks_back=True)
    if turn.meaning.word == "no":
        return _forget(turn)
    if turn.meaning.word != "yes":
        return None
    turn.thread.settle()
    number = broadcasts.create(turn.session, audience, {turn.language: text}, turn.now, turn.who.person_id)
    return plainly("help", turn.say("send-queued", count=broadcasts.expand(turn.session, number, people, turn.now)))


def call_off(turn: Turn, rest: str) -> Answer:
    """Calls an occurrence off after one question that says how many will be told."""
    whens = find(words(rest), turn.here, [turn.language, *turn.rules.languages])
    keys = turn.act.activities or ([rest.strip()] if rest.strip() in turn.catalogue.occurrences else [])
    found = [
        each
        for key in keys
        if (offer := turn.catalogue.of(key))
        for each in offer.coming(turn.here)
        if in_time(each.start, whens)
    ]
    found = [each for each in found if each.key in keys] or found
    if not found:
        return plainly("help", turn.say("call-off-how"))
    chosen, offer = found[0], turn.catalogue.activities[found[0].activity]
    count = len(_signed_up(turn, chosen.key, offer.key))
    serial = turn.thread.ask(CALL_OFF, {"occurrence": chosen.key}, turn.now)
    text = turn.say("call-off-sure", line=wording.line(offer, chosen, turn.language), count=count)
    return plainly("help", text, ((turn.option("yes", serial), turn.option("no", serial)),), asks_back=True)


def answer_call_off(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """Yes calls it off and tells everybody."""
    if turn.meaning.word == "no":
        return _forget(turn)
    if turn.meaning.word != "yes":
        return None
    turn.thread.settle()
    happening.cancel(turn.session, data["occurrence"], turn.rules, turn.now)
    return plainly("help", turn.say("call-off-done"))


def who_comes(turn: Turn, _rest: str) -> Answer:
    """The parties of the next occurrences, in numbers."""
    lines = []
    coming = sorted((each for each in turn.catalogue.occurrences.values() if each.start > turn.here), key=lambda each: each.start)
    for each in coming[:6]:
        offer = turn.catalogue.activities[each.activity]
        if offer.signup == "required" and not each.cancelled:
            parties = [party_of(row) for row in _signed_up(turn, each.key, offer.key)]
            people = sum(party.seats for party in parties)
            lines.append(
                turn.say("who-line", line=wording.line_short(offer, each, turn.language), people=people, parties=len(parties))
            )
    return plainly("help", "\n".join(lines) or turn.say("who-nobody"))


def _next_step(turn: Turn, draft: dict[str, Any]) -> Answer:
    serial = turn.thread.ask(CREATE, {"draft": draft}, turn.now)
    step = next((each for each in STEPS if each not in draft), None)
    if step is not None:
        return plainly("help", turn.say(f"create-{step}"), asks_back=True)
    start = datetime.fromisoformat(draft["start"])
    values = {"title": draft["title"], "place": draft["place"], "moment": wording.moment(turn.language, start)}
    text = turn.say("create-preview", **values, capacity=draft["capacity"] or "-", price=draft["price"])
    return plainly("help", text, ((turn.option("yes", serial), turn.option("no", serial)),), asks_back=True)


def _publish(turn: Turn, draft: Mapping[str, Any]) -> Answer:
    turn.thread.settle()
    start = datetime.fromisoformat(draft["start"])
    key = _key(turn, draft["title"])
    times = {
        "start": draft["start"],
        "end": (start + timedelta(hours=2)).isoformat(timespec="minutes"),
        "capacity": draft["capacity"] or None,
    }
    activity = {
        "key": key, "effort": 1, "title": {turn.language: draft["title"]}, "place": draft["place"], "price_kr": draft["price"],
        "capacity": draft["capacity"] or None, "signup": "required" if draft["capacity"] else "open", "run_by": "innovator",
        "occurrences": [{"key": f"{key}@{start:%Y-%m-%d}", **times}],
    }  # fmt: skip
    put(turn.session, {"activities": [activity]}, turn.rules, turn.now)
    return plainly("help", turn.say("create-done", title=draft["title"], moment=wording.moment(turn.language, start)))


def _key(turn: Turn, title: str) -> str:
    stem = "-".join(word.plain for word in words(title) if word.plain.isalnum() and word.plain.isascii())[:60] or "aktivitet"
    taken = set(turn.catalogue.activities)
    return next(key for key in [stem, *(f"{stem}-{number}" for number in range(2, 10_000))] if key not in taken)


def _read_title(turn: Turn) -> str | None:
    return turn.text.strip()[:120] or None


def _read_start(turn: Turn) -> str | None:
    whens = [when for when in find(words(turn.text), turn.here, [turn.language, *turn.rules.languages]) if not when.unsure]
    days = [when.from_day for when in whens if when.from_day and when.from_day == when.to_day]
    clocks = [when.clock for when in whens if when.clock]
    if not days or not clocks:
        return None
    start = datetime.combine(days[0], clocks[0])
    return start.isoformat(timespec="minutes") if start > turn.here else None


def _read_number(turn: Turn) -> int | None:
    if turn.meaning.word == "no" or fold(turn.text.strip()) in ("gratis", "free", "ingen", "none"):
        return 0
    digits = "".join(word.plain for word in words(turn.text) if word.plain.isdigit())
    return int(digits) if digits and len(digits) < 6 else None


def _price(turn: Turn, people: Sequence[int], text: str) -> tuple[int, Decimal]:
    doors = [next((door[1] for door in doors_of(turn.session, person) if door[3] == "ok"), None) for person in people]
    count = doors.count("sms") * segments(plain(text))
    return count, turn.rules.sms_price_kr * count


def _signed_up(turn: Turn, occurrence: str, activity: str) -> Sequence[Signup]:
    query = select(Signup).where(Signup.target.in_((occurrence, activity)), Signup.standing == "confirmed")
    return turn.session.scalars(query).all()


def _forget(turn: Turn) -> Answer:
    turn.thread.settle()
    return plainly("help", turn.say("dropped"))


_READ: Mapping[str, Callable[[Turn], Any]] = {
    "title": _read_title, "start": _read_start, "place": _read_title, "capacity": _read_number, "price": _read_number,
}  # fmt: skip


_COMMANDS: Mapping[str, Callable[[Turn, str], Answer]] = {
    "cases": cases, "take": take_case, "reply": reply_to_case, "close": close_case, "create": create, "send": send,
    "cancel": call_off, "who": who_comes,
}  # fmt: skip


_WORDS = {
    "sager": "cases", "cases": "cases", "tag": "take", "take": "take", "svar": "reply", "reply": "reply", "luk": "close", "close": "close",
    "opret": "create", "create": "create", "udsend": "send", "broadcast": "send", "aflys": "cancel", "calloff": "cancel",
    "hvem": "who", "who": "who",
}  # fmt: skip
