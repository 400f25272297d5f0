"""Cases from the organiser's side: seeing them, taking one, answering, handing back and closing; from her chat or the desk."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from handlers import wording
from handlers.turn import Answer, Buttons, Turn, plainly
from models import case
from models.base import row_id
from models.heard import Heard, asked_after_stop
from models.outbox import Draft, Letter, enqueue
from models.person import Person


def is_organiser(turn: Turn) -> bool:
    """True on the addresses that the settings name."""
    return f"{turn.who.channel}:{turn.who.value}" in turn.rules.organisers


def cases(turn: Turn, _rest: str) -> Answer:
    """The open cases with what opened each."""
    return _listed(turn)


def _listed(turn: Turn, *before: str) -> Answer:
    rows = case.standing(turn.session)
    if not rows:
        return plainly("help", " ".join([*before, turn.say("no-cases")]))
    lines = "\n".join(_case_line(turn, row) for row in rows[:8])
    buttons: Buttons = tuple(((turn.say("button-take-case", number=row.id), f"k:{row.id}"),) for row in rows[:8])
    return plainly("help", " ".join([*before, turn.say("cases", lines=lines, count=len(rows))]), buttons)


def press_case(turn: Turn, number: str) -> Answer:
    """Takes a case: the bot falls silent for that person and says so."""
    return take_case(turn, number) if is_organiser(turn) else plainly("unknown", turn.say("gone"))


def take_case(turn: Turn, rest: str) -> Answer:
    """Takes a case, with the last messages of that person."""
    row = _case(turn, rest)
    if row is None:
        return _not_open(turn, rest)
    take_standing(turn.session, row, turn.now)
    said = turn.session.scalars(select(Heard).where(Heard.person_id == row.person_id).order_by(Heard.id.desc()).limit(3)).all()
    lines = "\n".join(f"- {heard.text}" for heard in reversed(said) if heard.text)
    return plainly("help", turn.say("case-taken", case=row.id, lines=lines))


def reply_to_case(turn: Turn, rest: str) -> Answer:
    """ "svar 3 Kom bare forbi": goes to the person on the door that is best for them."""
    number, _, text = rest.partition(" ")
    row = _case(turn, number)
    if row is None and _number(number) is not None:
        return _not_open(turn, number)
    if row is None or not text.strip():
        return plainly("help", turn.say("reply-how"))
    if not may_be_answered(turn.session, row.person_id):
        return plainly("help", turn.say("reply-stopped", case=row.id))
    answer_case(turn.session, row, text.strip(), turn.now)
    return plainly("help", turn.say("reply-sent", case=row.id))


def close_case(turn: Turn, rest: str) -> Answer:
    """Ends a case: the bot answers again."""
    row = _case(turn, rest)
    if row is None:
        return _not_open(turn, rest)
    close_standing(turn.session, row, turn.now, "closed")
    return plainly("help", turn.say("case-closed", case=row.id))


def take_standing(session: Session, row: case.Case, now: datetime) -> None:
    """A human takes the thread; the person hears it, once."""
    if row.state == "open":
        case.set_state(session, row.id, "taken", now)
        _tell(session, row.person_id, wording.say(_language(session, row.person_id), "human-took-over"), now)


def may_be_answered(session: Session, person_id: int) -> bool:
    """False for somebody who stopped and has not asked for a human since."""
    stopped = session.scalar(select(Person.stopped_at).where(Person.id == person_id)) is not None
    return not stopped or asked_after_stop(session, person_id)


def answer_case(session: Session, row: case.Case, text: str, now: datetime) -> None:
    """A human's words, to the door that is best for the person; whoever answers has taken the case."""
    if row.state == "open":
        case.set_state(session, row.id, "taken", now)
    _tell(session, row.person_id, text, now, passes_stop=asked_after_stop(session, row.person_id))


def close_standing(session: Session, row: case.Case, now: datetime, state: str) -> None:
    """Closes a case, or hands it back (open): where a human had it, the person hears that the bot answers again."""
    if row.state == "taken":
        _tell(session, row.person_id, wording.say(_language(session, row.person_id), "bot-is-back"), now)
    case.set_state(session, row.id, state, now)


def _tell(session: Session, person_id: int, text: str, now: datetime, *, passes_stop: bool = False) -> None:
    enqueue(session, Draft(person_id, "human", letter=Letter(text), passes_stop=passes_stop), now)


def _language(session: Session, person_id: int) -> str:
    return session.scalar(select(Person.language).where(Person.id == person_id)) or wording.FIRST


def _case(turn: Turn, rest: str) -> case.Case | None:
    number = _number(rest)
    row = case.get(turn.session, number) if number is not None else None
    return row if row is not None and row.state != "closed" else None


def _not_open(turn: Turn, rest: str) -> Answer:
    """That the case is closed or that there is none of that number, and those that are open."""
    number = _number(rest)
    if number is None:
        return plainly("help", turn.say("no-such-case"))
    known = case.get(turn.session, number) is not None
    return _listed(turn, turn.say("case-is-closed" if known else "case-unknown", case=number))


def _number(rest: str) -> int | None:
    return row_id(rest.strip().split(" ")[0].rstrip(".:,!"))


def _case_line(turn: Turn, row: case.Case) -> str:
    theirs = select(Heard.text).where(Heard.person_id == row.person_id, Heard.text != "")
    said = turn.session.scalar(theirs.where(Heard.at <= row.opened_at).order_by(Heard.id.desc()).limit(1))
    return f"{row.id} {turn.say(f'why-{row.why}')}: {(said or '-')[:80]}"
