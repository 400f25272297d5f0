"""A shift's reminder and its answer: the volunteer comes, or gives the shift back with one word."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from handlers.note import Note
from handlers.turn import Answer, Turn, plainly
from handlers.understanding.meaning import SURE
from handlers.volunteering import give_up, named, shift_line
from models.catalogue import Hands
from models.dialogue import Thread, open_thread
from models.outbox import Letter
from models.shift import held_by, stamp

QUESTION = "shift-reminder"
YES, NO = "reminder_reply_yes", "reminder_reply_no"


def reminder(note: Note) -> Letter | None:
    """The day before with how to give the shift back, later without; nothing where it was given back, called off or moved since."""
    shift = note.catalogue.shifts.get(note.keys["shift"])
    if shift is None or stamp(shift.start) != note.keys["start"] or shift.start <= note.here:
        return None
    happening = note.catalogue.occurrences.get(shift.occurrence or "")
    if shift.key not in held_by(note.session, note.person.id) or (happening and happening.cancelled):
        return None
    offer = note.catalogue.activities.get(shift.activity)
    if offer:
        note.speak_of(offer, shift.occurrence or offer.key)
    if not note.keys.get("asks"):
        return Letter(note.say("shift-reminder-short", line=note.shift_line(shift)))
    thread = open_thread(note.session, note.person.id, note.now)
    note.ask(QUESTION, about(thread, [*_asked(thread), (shift.key, stamp(shift.start))]))
    button = (note.say("button-give-back"), f"w:{shift.key}")
    return Letter(note.say("shift-reminder-asks", line=note.shift_line(shift)), ((button,),))


def waiting(turn: Turn) -> list[Hands]:
    """The shifts whose reminder is still an open question: held, not begun, and at the time that was said."""
    held = held_by(turn.session, turn.who.person_id)
    found: dict[str, Hands] = {}
    for key, start in _asked(turn.thread):
        shift = turn.catalogue.shifts.get(key)
        if shift and key in held and stamp(shift.start) == start and shift.start > turn.here:
            found[key] = shift
    return list(found.values())


def said(turn: Turn) -> str | None:
    """yes, no or None: what the words answer to a shift's reminder. What else they may be about is no answer."""
    act, word = turn.meaning.acts[0], turn.meaning.word
    if turn.meaning.number is not None or act.party is not None:
        return None
    if act.kind == "volunteer":
        return "no" if act.aspect == "withdraw" else word
    if act.kind in (NO, "cancel"):
        return "no" if word == "no" or act.confidence >= SURE else None
    plain = act.kind in (YES, "unknown", "greeting") or (word == "yes" and act.kind == "signup" and not act.activities)
    return word if plain and word in ("yes", "no") else None


def meant(turn: Turn) -> list[Hands]:
    """The shifts that an answer may be about. A bare no after a list was shown since refuses the list, and gives nothing back."""
    act, listing = turn.act, turn.thread.listing
    before = next((data["listing"] for name, data in turn.thread.stack() if name == QUESTION), listing)
    if listing and listing != before and act.kind != "volunteer" and not act.activities:
        return []
    return named(turn, waiting(turn), act)


def about(thread: Thread, asked: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """What the open question is about: shifts and their starts, and the list that stood when it was asked."""
    return {"shifts": [list(each) for each in asked], "listing": list(thread.listing)}


def settle(turn: Turn, shift: Hands, word: str) -> Answer:
    """The volunteer comes, or gives the shift back: either is said back."""
    _forget(turn.thread, shift)
    if word == "yes":
        text = turn.say("shift-see-you", line=shift_line(turn, shift, discreet=True))
        occurrences = [shift.occurrence] if shift.occurrence else []
        answer = plainly(YES, text, activities=[shift.activity], occurrences=occurrences, shifts=[shift.key])
    else:
        answer = replace(give_up(turn, shift, discreet=True), kind=NO)
    kind = "volunteer" if turn.act.kind == "volunteer" else answer.kind
    return replace(answer, kind=kind, answers=f"shift-reminder:{shift.key}")


def _asked(thread: Thread) -> Sequence[tuple[str, str]]:
    return [(key, start) for name, data in thread.stack() if name == QUESTION for key, start in data["shifts"]]


def _forget(thread: Thread, shift: Hands) -> None:
    """The shift is answered; the question stays open for the others that it was asked of."""
    if thread.question == "reminder-which":
        thread.settle(leaving=QUESTION)
    for name, data in thread.stack():
        if name == QUESTION:
            data["shifts"] = [each for each in data["shifts"] if each[0] != shift.key]
    if thread.question == QUESTION and not thread.data["shifts"]:
        thread.settle()
