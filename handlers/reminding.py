"""Reminders and their answers: JA, NEJ or how many; NEJ frees the seats."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from handlers import wording
from handlers.booking import Wish, proceed
from handlers.conditions import in_time
from handlers.confirming import ask_change
from handlers.hands import QUESTION as SHIFT
from handlers.note import Note
from handlers.parties import heads_from
from handlers.places import ask_to_give_up
from handlers.said import is_of_others
from handlers.turn import Answer, Reply, Turn, plainly
from handlers.turn import joined as together
from handlers.understanding.meaning import SURE, Party
from models.base import row_id
from models.happening import free_up
from models.outbox import Letter
from models.seats import join, leave
from models.signup import Household, Signup, answer, ask, get, is_asked, live_of, party_of

QUESTION = "reminder"
YES, NO = "reminder_reply_yes", "reminder_reply_no"
# Who was just asked and seems to say yes is believed at this confidence: they are signed up already, and nothing changes.
LIKELY = 0.5


def reminder(note: Note) -> Letter | None:
    """The day before: who of you, and do you come? Nothing where the sign-up, the time or the activity changed since."""
    found = note.signup()
    if found is None:
        return None
    row, offer, happening = found
    if row.standing != "confirmed" or happening.cancelled or happening.start <= note.here:
        return None
    if happening.version != note.keys["version"]:
        return None
    note.speak_of(offer, row.target)
    values = {"line": note.line(offer, happening), "party": wording.party(note.person.language, party_of(row))}
    if not note.keys.get("asks"):
        return Letter(note.say("reminder-short", **values))
    ask(note.session, row.id, happening.key, note.now)
    note.ask(QUESTION, {"signup": row.id})
    stem = f"r:{row.id}:{happening.version}"
    buttons = (((note.say("yes"), f"{stem}:yes"), (note.say("no"), f"{stem}:no")),)
    return Letter(note.say("reminder-asks", **values), buttons)


def waiting_for_answer(turn: Turn) -> list[Signup]:
    """The reminders that this person has not answered yet, of what has not begun."""
    rows = [row for row in live_of(turn.session, turn.who.person_id) if is_asked(row) and start_of(turn, row) > turn.here]
    return sorted(rows, key=lambda row: (start_of(turn, row), row.id))


def answer_question(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """The answer to a reminder; None where the message is about something else."""
    return answer_reminder(turn, data.get("signup"))


def answer_reminder(turn: Turn, preferred: int | None = None) -> Answer | None:
    """JA, NEJ, a number or "only the two of us", for the reminder that is meant; asks where several wait."""
    pending = waiting_for_answer(turn)
    meaning, act = turn.meaning, turn.act
    says = meaning.word in ("yes", "no") or act.kind in (YES, NO) or meaning.number is not None or act.party is not None
    if not pending or not says or act.kind not in (YES, NO, "signup", "cancel", "unknown", "greeting"):
        return None
    if act.kind in ("signup", "cancel") and act.activities and act.activities[0] not in [row.activity_key for row in pending]:
        return None
    meant = _meant(turn, pending, preferred)
    if len(meant) > 1:
        return _ask_which(turn, meant)
    return _take(turn, meant[0]) if meant else None


def press(turn: Turn, argument: str) -> Answer:
    """A button under a reminder: right whatever was asked since, and harmless when it is old."""
    number, version, word = (*argument.split(":"), "", "", "")[:3]
    row = get(turn.session, found) if (found := row_id(number)) is not None else None
    if row is None or row.person_id != turn.who.person_id or row.standing != "confirmed":
        return plainly("unknown", turn.say("reminder-too-late"))
    stands = turn.catalogue.occurrences.get(row.asked_of or "") or turn.catalogue.stands_for(row.target, turn.here)
    if stands is None or stands.start <= turn.here or str(stands.version) != version:
        return plainly("unknown", turn.say("reminder-too-late"))
    return yes(turn, row) if word == "yes" else no(turn, row)


def yes(turn: Turn, row: Signup) -> Answer:
    """They come: said back with day and clock."""
    answer(turn.session, row.id, True)
    _settle(turn)
    text = turn.say("see-you", line=line_of(turn, row), party=wording.party(turn.language, party_of(row)))
    return _answer(YES, row, Reply(text))


def no(turn: Turn, row: Signup) -> Answer:
    """They do not come: of a series this once only, else the place is given up and passed on."""
    answer(turn.session, row.id, False)
    _settle(turn)
    line, key = line_of(turn, row), row.asked_of
    if row.occurrence_key is None:
        return _answer(NO, row, Reply(turn.say("not-this-time", line=line)), key)
    text = turn.say("place-given-up", line=line, party=wording.party(turn.language, party_of(row)))
    leave(turn.session, row, turn.now)
    free_up(turn.session, row.target, turn.rules, turn.now)
    return _answer(NO, row, Reply(text), key)


def _meant(turn: Turn, pending: Sequence[Signup], preferred: int | None) -> Sequence[Signup]:
    act = turn.act
    named = [row for row in pending if row.activity_key in act.activities] if act.activities else list(pending)
    named = [row for row in named if not act.when or in_time(start_of(turn, row), act.when)]
    if len(named) > 1 and preferred is not None and not act.activities and not act.when:
        newest = max(row.asked_at for row in named if row.asked_at)
        together = [row for row in named if row.asked_at and newest == row.asked_at]
        return together if len(together) > 1 else [row for row in named if row.id == preferred] or named
    return named


def _take(turn: Turn, row: Signup) -> Answer | None:
    meaning, act = turn.meaning, turn.act
    said = act.party or (Party(total=meaning.number) if meaning.number is not None and meaning.word is None else None)
    if said is not None and act.kind == NO and not said.relative and said.total is None:
        # Who is named may be those who stay at home: asked, never taken for those who come.
        return replace(proceed(turn, Wish(row.activity_key, row.occurrence_key)), kind=NO)
    if said is not None and is_of_others(turn):
        return replace(ask_change(turn, row, replace(act, party=said)), kind=YES)
    if said is not None:
        return _other_party(turn, row, said)
    if meaning.word != "no" and act.kind == NO and act.confidence < SURE and row.occurrence_key is not None:
        return replace(ask_to_give_up(turn, row), kind=NO)
    if meaning.word == "no" or act.kind in (NO, "cancel"):
        return no(turn, row)
    likely = act.kind in (YES, "signup") and act.confidence >= LIKELY
    return yes(turn, row) if meaning.word == "yes" or likely else None


def _other_party(turn: Turn, row: Signup, said: Party) -> Answer:
    """Another number than was signed up: fewer free seats, more take them where there is room."""
    before = party_of(row)
    if said.total == 0:
        return no(turn, row)
    if said.total == before.seats and not said.relative:
        return yes(turn, row)
    heads = heads_from(said, before, turn.catalogue.activities[row.activity_key])
    party = heads.whole() or _shrunk(before, heads.total)
    if party is not None and party.seats == 0:
        return no(turn, row)
    if party is None:
        settled = proceed(turn, Wish(row.activity_key, row.occurrence_key).with_heads(heads))
        return replace(settled, kind=YES)
    offer = turn.catalogue.activities[row.activity_key]
    joined = join(turn.session, offer, row.target, (row.person_id, party), turn.now)
    if joined.result == "full":
        free = joined.room.free or 0
        text = turn.say(
            "full-unchanged", line=line_of(turn, row), free=free, seats=party.seats, party=wording.party(turn.language, before)
        )
        return replace(_answer(YES, row, Reply(text)), asks_back=True)
    free_up(turn.session, row.target, turn.rules, turn.now)
    return yes(turn, row)


def _shrunk(before: Household, total: int | None) -> Household | None:
    """A bare number is unmistakable where the party is all adults or all children, or an adult and the rest children."""
    if total is None:
        return None
    if not before.children:
        return Household(total, 0)
    if not before.adults:
        return Household(0, total)
    return None


def _ask_which(turn: Turn, rows: Sequence[Signup]) -> Answer:
    word = "yes" if turn.meaning.word != "no" else "no"
    under = turn.thread.beneath("reminder-which", (QUESTION,))
    data = {"signups": [row.id for row in rows], "word": word} | ({"under": list(under)} if under else {})
    turn.thread.ask("reminder-which", data, turn.now)
    lines = "\n".join(f"{number} {line_of(turn, row)}" for number, row in enumerate(rows, 1))
    keys = [row.asked_of or row.target for row in rows]
    kind = YES if word == "yes" else NO
    return plainly(
        kind,
        turn.say("which-reminder", lines=lines),
        activities=[row.activity_key for row in rows],
        occurrences=keys,
        asks_back=True,
    )


def answer_which(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """Which of several reminders the JA or NEJ was for: a number, a name, or all of them."""
    asked = [get(turn.session, number) for number in data["signups"]]
    rows = [row for row in asked if row and is_asked(row)]
    number = turn.act.pick or turn.meaning.number
    if is_beyond(turn, len(asked)):
        return ask_number(turn, len(asked))
    if number is not None and 1 <= number <= len(asked):
        # By its place in what was asked: one that was called off since must not move the others up.
        rows = [row for row in asked[number - 1 : number] if row in rows]
        if not rows:
            return plainly("unknown", turn.say("reminder-too-late"))
    elif turn.act.activities or turn.act.when:
        rows = [
            row
            for row in rows
            if row.activity_key in turn.act.activities or (turn.act.when and in_time(start_of(turn, row), turn.act.when))
        ]
    elif not turn.act.everything:
        return None
    if not rows:
        return None
    done = [yes(turn, row) if data["word"] == "yes" else no(turn, row) for row in rows]
    return together(done)


def is_beyond(turn: Turn, count: int) -> bool:
    """True for a bare number that the list asked about does not have: it is no party either, while that question stands."""
    number = turn.act.pick or turn.meaning.number
    return number is not None and not 1 <= number <= count and turn.meaning.word is None and turn.act.party is None


def ask_number(turn: Turn, count: int) -> Answer:
    """Asks for the number again."""
    return plainly("unknown", turn.say("no-such-number", count=count), asks_back=True)


def _settle(turn: Turn) -> None:
    """A shift's reminder that lies under this one goes on waiting."""
    if turn.thread.question in ("reminder", "reminder-which"):
        turn.thread.settle(leaving=SHIFT)


def start_of(turn: Turn, row: Signup) -> datetime:
    """When that begins which the reminder asked about."""
    stands = turn.catalogue.occurrences.get(row.asked_of or row.target)
    return stands.start if stands else turn.here


def line_of(turn: Turn, row: Signup) -> str:
    """As the reminder named it: its answer stands on the same screen, so a discreet activity stays discreet."""
    stands = turn.catalogue.occurrences[row.asked_of or row.target]
    return wording.line(turn.catalogue.activities[row.activity_key], stands, turn.language, discreet=True)


def _answer(kind: str, row: Signup, reply: Reply, key: str | None = None) -> Answer:
    name = f"reminder:{row.id}"
    return Answer(kind, [reply], [row.activity_key], [key or row.asked_of or row.target], answers=name)
