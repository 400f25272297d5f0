"""One person on several doors: a code from one side, a yes from the other."""

import secrets
from collections.abc import Mapping
from typing import Any

from handlers.note import Note
from handlers.turn import Answer, Turn, plainly
from models import link
from models.happening import free_up
from models.outbox import Draft, Letter, enqueue

QUESTION = "link"


def ask_code(turn: Turn) -> Answer:
    """Gives a code to be written on the other door."""
    code = f"{secrets.randbelow(10**6):06d}"
    while not link.give_code(turn.session, turn.who.person_id, code, turn.now):
        code = f"{secrets.randbelow(10**6):06d}"
    return plainly("help", turn.say("link-code", code=code))


def use_code(turn: Turn, code: str) -> Answer:
    """A code from another door: whoever was given it is asked before anything is joined."""
    owner = link.use_code(turn.session, code, turn.who.person_id, turn.now)
    if owner is None:
        return plainly("help", turn.say("link-unknown"))
    name = f"link:{owner}:{turn.who.person_id}:{turn.heard_id}"
    draft = Draft(owner, "notice", topic="link", keys={"channel": turn.who.channel}, name=name, urgent=True)
    enqueue(turn.session, draft, turn.now)
    return plainly("help", turn.say("link-asked"))


def ask_owner(note: Note) -> Letter:
    """Asks the side that was given the code whether the other door is theirs."""
    serial = note.ask(QUESTION, {})
    door = note.say(f"door-{note.keys['channel']}")
    buttons = (((note.say("yes"), f"q:{serial}:yes"), (note.say("no"), f"q:{serial}:no")),)
    return Letter(note.say("link-question", door=door), buttons)


def answer_question(turn: Turn, _data: Mapping[str, Any]) -> Answer | None:
    """Yes joins the two."""
    if turn.meaning.word == "no":
        turn.thread.settle()
        return plainly("help", turn.say("link-refused"))
    if turn.meaning.word != "yes":
        return None
    turn.thread.settle()
    other = link.confirm(turn.session, turn.who.person_id, turn.now)
    if other is None:
        return plainly("help", turn.say("link-unknown"))
    for target in link.merge(turn.session, turn.who.person_id, other, turn.now):
        free_up(turn.session, target, turn.rules, turn.now)
    return plainly("help", turn.say("linked"))
