"""Giving up one place, and the seats passed on: the one way, whoever asks for it."""

from handlers import wording
from handlers.turn import Answer, Reply, Turn
from models.catalogue import Happening
from models.happening import free_up
from models.seats import leave
from models.signup import Signup, live_of, party_of


def give_up(turn: Turn, row: Signup, kind: str = "cancel") -> Answer:
    """Gives up one place and passes the seats on."""
    was_waiting = row.standing == "waiting"
    text = turn.say(
        "queue-left" if was_waiting else "place-given-up",
        line=where(turn, row),
        party=wording.party(turn.language, party_of(row)),
    )
    leave(turn.session, row, turn.now)
    if not was_waiting:
        free_up(turn.session, row.target, turn.rules, turn.now)
    turn.thread.settle()
    return Answer(kind, [Reply(text)], [row.activity_key], [stands_for(turn, row).key])


def coming_of(turn: Turn) -> list[Signup]:
    """One's sign-ups whose occurrence has not begun, soonest first."""
    rows = [row for row in live_of(turn.session, turn.who.person_id) if turn.catalogue.stands_for(row.target, turn.here)]
    return sorted((row for row in rows if stands_for(turn, row).start > turn.here), key=lambda row: stands_for(turn, row).start)


def stands_for(turn: Turn, row: Signup) -> Happening:
    """The occurrence that a sign-up is to; of a series its first coming one."""
    found = turn.catalogue.stands_for(row.target, turn.here)
    assert found is not None
    return found


def where(turn: Turn, row: Signup) -> str:
    """Fællesspisning onsdag 20. januar kl. 17.30, Fælleshuset."""
    return wording.line(turn.catalogue.activities[row.activity_key], stands_for(turn, row), turn.language)
