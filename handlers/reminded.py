"""An answer to a reminder where a place at an activity and a shift may both wait for one: neither takes the other's."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers import hands, reminding
from handlers.both_words import answer_both
from handlers.conditions import in_time
from handlers.turn import Answer, Turn, joined, plainly
from handlers.volunteering import is_in_time, shift_line
from models.catalogue import Hands
from models.shift import stamp
from models.signup import Signup, get, is_asked

QUESTION = "reminder-which"


def answer_signup(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """The answer to a sign-up's reminder, the newest question; asks where a shift's waits too."""
    return answer_both(turn) or _answer_between(turn, data.get("signup")) or reminding.answer_question(turn, data)


def answer_shift(turn: Turn, _data: Mapping[str, Any]) -> Answer | None:
    """The answer to a shift's reminder, the newest question; asks where a sign-up's waits too. A number is never about a shift."""
    if both := answer_both(turn):
        return both
    if reminding.waiting_for_answer(turn):
        return _answer_between(turn)
    return _answer_hands(turn)


def answer_which(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """Which of the reminders the JA or NEJ was for: a number, a name, the word "shift", or all of them."""
    if both := answer_both(turn):
        return both
    if not data.get("shifts"):
        return reminding.answer_which(turn, data)
    offered = _offered(turn, data)
    if reminding.is_beyond(turn, len(offered)):
        return reminding.ask_number(turn, len(offered))
    chosen = _chosen(turn, offered)
    if not chosen:
        return None
    return joined([_settle(turn, each, data["word"]) for each in chosen])


def _answer_hands(turn: Turn) -> Answer | None:
    word = hands.said(turn)
    found = hands.meant(turn) if word else []
    if word is None or not found:
        return None
    return hands.settle(turn, found[0], word) if len(found) == 1 else _ask_which(turn, [], found, word)


def _answer_between(turn: Turn, newest: int | None = None) -> Answer | None:
    """None where only one sort waits, or where the message is no answer."""
    rows, shifts = reminding.waiting_for_answer(turn), hands.waiting(turn)
    if not rows or not shifts:
        return None
    if turn.act.kind == "volunteer":
        return _answer_hands(turn)
    if turn.meaning.number is not None or turn.act.party is not None:
        return reminding.answer_reminder(turn, newest)
    word = hands.said(turn)
    if word is None:
        return reminding.answer_reminder(turn, newest)
    rows, shifts = [row for row in rows if _is_named(turn, row)], [shift for shift in shifts if _is_named(turn, shift)]
    if rows and shifts:
        return _ask_which(turn, rows, shifts, word)
    return _answer_hands(turn) if shifts else reminding.answer_reminder(turn, newest)


def _ask_which(turn: Turn, rows: Sequence[Signup], shifts: Sequence[Hands], word: str) -> Answer:
    """Numbers both sorts, the sign-ups first; the shifts' own question stays open beneath."""
    asked = [[shift.key, stamp(shift.start)] for shift in shifts]
    below = hands.about(turn.thread, [(shift.key, stamp(shift.start)) for shift in hands.waiting(turn)])
    data = {"signups": [row.id for row in rows], "shifts": asked, "word": word, "under": [hands.QUESTION, below]}
    turn.thread.ask(QUESTION, data, turn.now)
    named = [reminding.line_of(turn, row) for row in rows] + [shift_line(turn, shift, discreet=True) for shift in shifts]
    lines = "\n".join(f"{number} {line}" for number, line in enumerate(named, 1))
    return plainly(
        hands.YES if word == "yes" else hands.NO,
        turn.say("which-reminder", lines=lines),
        activities=[*(row.activity_key for row in rows), *(shift.activity for shift in shifts)],
        occurrences=list(dict.fromkeys([*(row.asked_of or row.target for row in rows), *_occurrences(shifts)])),
        shifts=[shift.key for shift in shifts],
        asks_back=True,
    )


def _offered(turn: Turn, data: Mapping[str, Any]) -> list[Signup | Hands | None]:
    """What was asked about, in the order of its numbers; None in the place of what does not wait any more."""
    rows = [get(turn.session, number) for number in data["signups"]]
    shifts = {shift.key: shift for shift in hands.waiting(turn)}
    return [*(row if row and is_asked(row) else None for row in rows), *(shifts.get(key) for key, _ in data["shifts"])]


def _chosen(turn: Turn, numbered: Sequence[Signup | Hands | None]) -> Sequence[Signup | Hands]:
    act, number = turn.act, turn.act.pick or turn.meaning.number
    offered = [each for each in numbered if each is not None]
    if number is not None:
        return [each for each in numbered[number - 1 : number] if each is not None] if number >= 1 else []
    if act.everything:
        return offered
    if act.kind == "volunteer":
        return [each for each in offered if isinstance(each, Hands) and _is_named(turn, each)]
    return [each for each in offered if _is_named(turn, each)] if act.activities or act.when else []


def _is_named(turn: Turn, each: Signup | Hands) -> bool:
    """True where nothing that was said of activity and time speaks against it."""
    act = turn.act
    if isinstance(each, Hands):
        return (not act.activities or each.activity in act.activities) and is_in_time(turn, each, act.when)
    return (not act.activities or each.activity_key in act.activities) and in_time(reminding.start_of(turn, each), act.when)


def _settle(turn: Turn, each: Signup | Hands, word: str) -> Answer:
    if isinstance(each, Hands):
        return hands.settle(turn, each, word)
    return reminding.yes(turn, each) if word == "yes" else reminding.no(turn, each)


def _occurrences(shifts: Sequence[Hands]) -> list[str]:
    return [shift.occurrence for shift in shifts if shift.occurrence]
