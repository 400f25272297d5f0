"""A message to many from the organiser's chat: to whom, what, how many and how dear, one yes, how far it is, and how it ended."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from handlers import wording
from handlers.naming import named
from handlers.note import Note
from handlers.plans_said import GAP
from handlers.times_said import times_in
from handlers.turn import Answer, Turn, plainly
from handlers.understanding.words import fold
from models import broadcast as broadcasts
from models import course
from models.audience import recipients
from models.broadcast import Broadcast
from models.outbox import Draft, Letter, enqueue
from models.reach import Reach, reach

SEND = "organise-send"
# A message to many is no letter.
LONGEST = 1000


def send(turn: Turn, rest: str) -> Answer:
    """To whom: an audience by name, or an activity's own people in words."""
    audience = _audience(turn, rest)
    if audience is None:
        return plainly("help", turn.say("no-such-audience"), asks_back=True)
    people = recipients(turn.session, audience)
    if not people:
        return plainly("help", turn.say("send-nobody"))
    turn.thread.ask(SEND, {"audience": audience}, turn.now)
    return plainly("help", turn.say("send-what", count=len(people)), asks_back=True)


def answer_send(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """The text, then the preview with doors, segments and kroner, then yes once."""
    if "text" not in data and fold(turn.text.strip(" .!")) == fold(turn.say("no")):
        turn.thread.settle()
        return plainly("help", turn.say("dropped"))
    if "text" not in data:
        return _preview(turn, data["audience"], turn.text.strip())
    turn.thread.settle()  # also where something else is spoken of: a yes to that must not send anything
    if turn.meaning.word not in ("yes", "no"):
        return _test(turn, data) or _at_a_time(turn, data)
    if turn.meaning.word == "no":
        return plainly("help", turn.say("dropped"))
    return _send(turn, data)


def _send(turn: Turn, data: Mapping[str, Any]) -> Answer:
    """At once, or kept until its time."""
    texts, start = {turn.language: data["text"]}, data.get("at")
    if start:
        moment = datetime.fromisoformat(start)
        plan = course.Plan(turn.rules.moment(moment), made_by=turn.who.person_id)
        course.begin(turn.session, data["audience"], texts, turn.now, plan)
        return plainly("help", turn.say("send-planned", moment=wording.moment(turn.language, moment)))
    number = course.begin(turn.session, data["audience"], texts, turn.now, course.Plan(made_by=turn.who.person_id))
    course.finish(turn.session, number, turn.now)
    return plainly("help", turn.say("send-queued", count=broadcasts.progress(turn.session, number).people))


def _at_a_time(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """A day and an hour in place of a yes: the preview again, with when it goes. None for everything else that is said."""
    times = times_in(turn, turn.text)
    if not times.clock or len(times.days) > 1 or times.plan or times.rest.strip(f" .!,{GAP}"):
        return None
    start = datetime.combine(times.days[0] if times.days else turn.here.date(), times.clock)
    if times.unsure or start <= turn.here or not turn.rules.exists(start):
        turn.thread.ask(SEND, dict(data), turn.now)
        return plainly("help", turn.say("send-when-unclear"), asks_back=True)
    return _preview(turn, data["audience"], data["text"], start)


def pause(turn: Turn, rest: str) -> Answer | None:
    """PAUSE: nothing more of the last broadcast leaves for now."""
    return _of_the_last(turn, rest, lambda row: "send-paused" if course.pause(turn.session, row.id) else "")


def resume(turn: Turn, rest: str) -> Answer | None:
    """FORTSÆT: a paused one goes on."""

    def go_on(row: Broadcast) -> str:
        if not course.resume(turn.session, row.id, turn.now):
            return ""
        course.finish(turn.session, row.id, turn.now)
        return "send-resumed"

    return _of_the_last(turn, rest, go_on)


def withdraw(turn: Turn, rest: str) -> Answer | None:
    """STANDS: the rest of it is not sent."""

    def stop(row: Broadcast) -> str:
        was_planned = row.state == "planned"
        if course.withdraw(turn.session, row.id) is None:
            return ""
        return "send-taken-back" if was_planned else "send-withdrawn"

    return _of_the_last(turn, rest, stop)


def _of_the_last(turn: Turn, rest: str, do: Callable[[Broadcast], str]) -> Answer | None:
    """What was done to the last broadcast of one's own, or how it stands where that cannot be; None where more than the word was said."""
    if rest.strip(" ?.!"):
        return None
    row = broadcasts.last_by(turn.session, turn.who.person_id)
    if row is None:
        return plainly("help", turn.say("send-none"))
    return plainly("help", _stands(turn, row, do(row)))


def _stands(turn: Turn, row: Broadcast, key: str) -> str:
    """How far a broadcast is, in the sentence of this key, else in that of its state."""
    done = broadcasts.progress(turn.session, row.id)
    moment = course.when(turn.session, row, turn.rules) if row.state == "planned" else None
    if moment is not None:
        here = turn.rules.wall(moment)
        return turn.say("send-planned", moment=wording.moment(turn.language, here))
    own = {"paused": "send-paused", broadcasts.WITHDRAWN: "send-withdrawn" if done.people else "send-taken-back"}
    values = {"sent": done.sent, "people": done.people, "waiting": done.waiting, "lost": done.lost}
    return turn.say(key or own.get(row.state, "send-progress"), **values)


def how_far(turn: Turn, rest: str) -> Answer | None:
    """How far the last broadcast of one's own has come."""
    return _of_the_last(turn, rest, lambda _row: "")


def sent(note: Note) -> Letter | None:
    """What became of a broadcast, to whoever made it, when nothing of it waits any more."""
    done = broadcasts.progress(note.session, note.keys["broadcast"])
    if done.waiting or not done.people:
        return None
    text = note.say("send-done-lost", sent=done.sent, lost=done.lost) if done.lost else note.say("send-done", sent=done.sent)
    if done.withdrawn:
        text = note.say("send-done-withdrawn", sent=done.sent, withdrawn=done.withdrawn)
    return Letter(f"{text} {note.say('send-spared', count=done.spared)}" if done.spared else text)


def reached(found: Reach, language: str) -> str:
    """Telegram 8, SMS 4 (4 SMS-dele, 2,00 kr.): people by door, and what their SMS cost."""
    say = partial(wording.say, language)
    doors = [f"{say(f'console-door-{door}')} {count}" for door, count in found.doors.items()]
    price = say("console-price", segments=found.segments, kroner=float(found.kroner)).rstrip(".") if found.segments else ""
    return f"{', '.join(doors)} ({price})" if price else ", ".join(doors)


def _test(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """PRØVE: the message to oneself, as everybody would get it; the question stays."""
    if fold(turn.text.strip(" .!")) not in turn.say("test-words").split():
        return None
    draft = Draft(
        turn.who.person_id, "human", letter=Letter(data["text"]), address_id=turn.who.address_id, channel=turn.who.channel
    )
    enqueue(turn.session, draft, turn.now)
    serial = turn.thread.ask(SEND, dict(data), turn.now)
    return plainly("help", turn.say("send-tested"), ((turn.option("yes", serial), turn.option("no", serial)),), asks_back=True)


def _preview(turn: Turn, audience: str, text: str, at: datetime | None = None) -> Answer:
    if not text or len(text) > LONGEST:
        return plainly("help", turn.say("send-too-long", most=LONGEST), asks_back=True)
    people = recipients(turn.session, audience)
    data = {"audience": audience, "text": text} | ({"at": at.isoformat()} if at else {})
    serial = turn.thread.ask(SEND, data, turn.now)
    found = reach(turn.session, people, {turn.language: text}, turn.rules)
    values = {"text": text, "count": len(people), "reach": reached(found, turn.language)}
    preview = (
        turn.say("send-preview-at", moment=wording.moment(turn.language, at), **values)
        if at
        else turn.say("send-preview", **values)
    )
    return plainly("help", preview, ((turn.option("yes", serial), turn.option("no", serial)),), asks_back=True)


def _audience(turn: Turn, text: str) -> str | None:
    """The audience that a text names, or None."""
    said = fold(text.strip(" .!"))
    if not said or said in turn.say("audience-all").split():
        return "all"
    if said in turn.say("audience-volunteers").split():
        return "volunteers"
    try:
        recipients(turn.session, text)
        return text
    except ValueError:
        found = named(turn, text)
    if found.stray:
        return None
    if found.dated and len(found.fitting) == 1:
        return f"occurrence:{found.fitting[0].key}"
    keys = {each.activity for each in found.near}
    return f"activity:{keys.pop()}" if not found.dated and len(keys) == 1 else None
