"""A message to many from the organiser's chat: to whom, what, how many and how dear, one yes, how far it is, and how it ended."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from handlers import wording
from handlers.naming import named
from handlers.note import Note
from handlers.turn import Answer, Turn, plainly
from handlers.understanding.words import fold
from models import broadcast as broadcasts
from models.outbox import Letter
from models.reach import Reach, reach

SEND = "organise-send"
# A message to many is no letter.
LONGEST = 1000


def send(turn: Turn, rest: str) -> Answer:
    """To whom: an audience by name, or an activity's own people in words."""
    audience = _audience(turn, rest)
    if audience is None:
        return plainly("help", turn.say("no-such-audience"), asks_back=True)
    people = broadcasts.recipients(turn.session, audience)
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
        return None
    if turn.meaning.word == "no":
        return plainly("help", turn.say("dropped"))
    people = broadcasts.recipients(turn.session, data["audience"])
    number = broadcasts.create(turn.session, data["audience"], {turn.language: data["text"]}, turn.now, turn.who.person_id)
    return plainly("help", turn.say("send-queued", count=broadcasts.expand(turn.session, number, people, turn.now)))


def how_far(turn: Turn, rest: str) -> Answer | None:
    """How far the last broadcast of one's own has come."""
    if rest.strip(" ?.!"):
        return None
    row = broadcasts.last_by(turn.session, turn.who.person_id)
    if row is None:
        return plainly("help", turn.say("send-none"))
    done = broadcasts.progress(turn.session, row.id)
    values = {"sent": done.sent, "people": done.people, "waiting": done.waiting, "lost": done.lost}
    return plainly("help", turn.say("send-progress", **values))


def sent(note: Note) -> Letter | None:
    """What became of a broadcast, to whoever made it, when nothing of it waits any more."""
    done = broadcasts.progress(note.session, note.keys["broadcast"])
    if done.waiting or not done.people:
        return None
    text = note.say("send-done-lost", sent=done.sent, lost=done.lost) if done.lost else note.say("send-done", sent=done.sent)
    return Letter(f"{text} {note.say('send-spared', count=done.spared)}" if done.spared else text)


def reached(found: Reach, language: str) -> str:
    """Telegram 8, SMS 4 (4 SMS-dele, 2,00 kr.): people by door, and what their SMS cost."""
    say = partial(wording.say, language)
    doors = [f"{say(f'console-door-{door}')} {count}" for door, count in found.doors.items()]
    price = say("console-price", segments=found.segments, kroner=float(found.kroner)).rstrip(".") if found.segments else ""
    return f"{', '.join(doors)} ({price})" if price else ", ".join(doors)


def _preview(turn: Turn, audience: str, text: str) -> Answer:
    if not text or len(text) > LONGEST:
        return plainly("help", turn.say("send-too-long", most=LONGEST), asks_back=True)
    people = broadcasts.recipients(turn.session, audience)
    found = reach(turn.session, people, {turn.language: text}, turn.rules)
    serial = turn.thread.ask(SEND, {"audience": audience, "text": text}, turn.now)
    preview = turn.say("send-preview", text=text, count=len(people), reach=reached(found, turn.language))
    return plainly("help", preview, ((turn.option("yes", serial), turn.option("no", serial)),), asks_back=True)


def _audience(turn: Turn, text: str) -> str | None:
    """The audience that a text names, or None."""
    said = fold(text.strip(" .!"))
    if not said or said in turn.say("audience-all").split():
        return "all"
    if said in turn.say("audience-volunteers").split():
        return "volunteers"
    try:
        broadcasts.recipients(turn.session, text)
        return text
    except ValueError:
        found = named(turn, text)
    if found.stray:
        return None
    if found.dated and len(found.fitting) == 1:
        return f"occurrence:{found.fitting[0].key}"
    keys = {each.activity for each in found.near}
    return f"activity:{keys.pop()}" if not found.dated and len(keys) == 1 else None
