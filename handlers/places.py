"""Places one has: seeing them, and giving them up, whole or in part."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers import wording
from handlers.booking import Wish, proceed
from handlers.conditions import in_time, unclear
from handlers.giving_up import coming_of, give_up, stands_for, where
from handlers.picking import picked
from handlers.said import says
from handlers.turn import Answer, Reply, Turn, plainly
from handlers.understanding.meaning import SURE, Act, Party
from models.base import row_id
from models.offer import place_in_queue
from models.signup import Signup, get, party_of

QUESTION = "cancel"
QUESTION_WHICH = "cancel-which"


def my_signups(turn: Turn, _act: Act | None = None) -> Answer:
    """Everything one is signed up to or waits for, numbered."""
    mine = coming_of(turn)
    if not mine:
        return plainly("my_signups", turn.say("no-signups"))
    turn.thread.show([row.target for row in mine], [], turn.now)
    lines = "\n".join(f"{number} {_line(turn, row)}" for number, row in enumerate(mine, 1))
    buttons = tuple(((turn.say("button-cancel-n", number=number), f"c:{row.id}"),) for number, row in enumerate(mine, 1))
    keys = [stands_for(turn, row).key for row in mine]
    reply = Reply(turn.say("my-signups", lines=lines), buttons)
    return Answer("my_signups", [reply], [row.activity_key for row in mine], keys)


def cancel(turn: Turn, act: Act) -> Answer:
    """Gives up the place that is meant: at once where it is named and the only one, else asks."""
    mine = coming_of(turn)
    if question := unclear(act.when):
        return plainly("cancel", turn.say(question), asks_back=True)
    if not mine:
        return plainly("cancel", turn.say("no-signups"))
    meant = _meant(turn, mine, act)
    if not meant:
        return _none_of_that(turn, mine)
    if act.party is not None and len(meant) == 1:
        return _in_part(turn, meant[0], act.party)
    if act.everything and len(meant) > 1 and not _keeps_something(turn, mine):
        return _ask(turn, meant, "ask-cancel-all")
    if len(meant) > 1:
        return _ask_which(turn, meant)
    told = act.activities or act.when or act.pick is not None or meant[0].activity_key in act.subjects
    is_plain = told and not _keeps_something(turn, mine)
    if is_plain and act.confidence >= SURE:
        return give_up(turn, meant[0])
    return _ask(turn, meant, "ask-cancel")


def ask_to_give_up(turn: Turn, row: Signup) -> Answer:
    """Asks back before a place is given up by words that may have meant it."""
    return _ask(turn, [row], "ask-cancel")


def _keeps_something(turn: Turn, mine: Sequence[Signup]) -> bool:
    """ "Cancel the dinner but keep the sewing": which of the two a name stands for is asked."""
    return len(mine) > 1 and says(turn, "contrast")


def answer_question(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """Yes or no to giving up."""
    rows = [row for number in data["signups"] if (row := get(turn.session, number)) and row.standing != "cancelled"]
    if turn.meaning.word == "yes" and rows:
        turn.thread.settle()
        replies = [reply for row in rows for reply in give_up(turn, row).replies]
        keys = [stands_for(turn, row).key for row in rows]
        return Answer("cancel", replies, [row.activity_key for row in rows], keys)
    if turn.meaning.word == "no":
        turn.thread.settle()
        return plainly("cancel", turn.say("kept"))
    # A bare number answers neither yes nor no; it is only meant for a list that was shown since.
    if rows and turn.meaning.number is not None and turn.act.party is None and data.get("listing") == turn.thread.listing:
        return _ask(turn, rows, "ask-cancel" if len(rows) == 1 else "ask-cancel-all")
    return None


def answer_which(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """Which of several is to be given up: a number, a name or a day."""
    asked = [row for number in data["signups"] if (row := get(turn.session, number))]
    rows = [row for row in asked if row.standing != "cancelled"]
    number = turn.act.pick or turn.meaning.number
    if number is not None and 1 <= number <= len(asked):
        # By its place in what was asked: one that was called off since must not move the others up.
        turn.thread.settle()
        return press_cancel(turn, str(asked[number - 1].id))
    if number is not None and turn.meaning.word is None and turn.act.party is None:
        return plainly("cancel", turn.say("no-such-number", count=len(asked)), asks_back=True)
    if _keeps_something(turn, rows):
        return None
    if turn.act.everything:
        turn.thread.settle()
        return Answer(
            "cancel", [reply for row in rows for reply in give_up(turn, row).replies], [row.activity_key for row in rows]
        )
    meant = _meant(turn, rows, turn.act) if turn.act.activities or turn.act.when else []
    if len(meant) == 1:
        turn.thread.settle()
        return give_up(turn, meant[0])
    return None


def press_cancel(turn: Turn, argument: str) -> Answer:
    """The button "cancel" under a sign-up, also one from last month."""
    row = get(turn.session, found) if (found := row_id(argument)) is not None else None
    if row is None or row.person_id != turn.who.person_id:
        return plainly("cancel", turn.say("gone"))
    if row.standing == "cancelled":
        return plainly("cancel", turn.say("cancelled-already", line=where(turn, row)))
    if stands_for(turn, row).start <= turn.here:
        return plainly("cancel", turn.say("is-past", line=where(turn, row)))
    return give_up(turn, row)


def _meant(turn: Turn, mine: Sequence[Signup], act: Act) -> list[Signup]:
    if act.everything:
        return list(mine)
    key = picked(turn, act)
    if key and not act.activities:
        chosen = [row for row in mine if row.target == key or stands_for(turn, row).key == key]
        if chosen:
            return chosen
    names = act.activities or [key for key in act.subjects if any(row.activity_key == key for row in mine)]
    meant = [row for row in mine if not names or row.activity_key in names]
    return [row for row in meant if in_time(stands_for(turn, row).start, act.when)]


def _in_part(turn: Turn, row: Signup, said: Party) -> Answer:
    """ "One child stays at home": the rest of the party stands. Numbers said in a cancellation are those who stay away."""
    party = party_of(row)
    sign = 1 if said.relative else -1
    adults, children = party.adults + sign * (said.adults or 0), party.children + sign * (said.children or 0)
    if said.total and not said.adults and not said.children:
        left = party.seats + sign * said.total
        if left > 0 and party.adults and party.children:
            return proceed(turn, Wish(row.activity_key, row.occurrence_key, total=left, queue=row.standing == "waiting"))
        adults, children = (left, 0) if party.adults else (0, left)
    if adults <= 0 and children <= 0:
        return give_up(turn, row)
    wish = Wish(
        row.activity_key, row.occurrence_key, max(0, adults), max(0, children), ages_said=True, queue=row.standing == "waiting"
    )
    answer = proceed(turn, wish)
    answer.kind = "cancel"
    return answer


def _none_of_that(turn: Turn, mine: Sequence[Signup]) -> Answer:
    lines = "\n".join(f"{number} {_line(turn, row)}" for number, row in enumerate(mine, 1))
    turn.thread.ask(QUESTION_WHICH, {"signups": [row.id for row in mine]}, turn.now)
    return plainly("cancel", turn.say("not-signed-up-to-that", lines=lines), asks_back=True)


def _ask(turn: Turn, rows: Sequence[Signup], key: str) -> Answer:
    serial = turn.thread.ask(QUESTION, {"signups": [row.id for row in rows], "listing": list(turn.thread.listing)}, turn.now)
    lines = "; ".join(where(turn, row) for row in rows)
    buttons = ((turn.option("yes", serial), turn.option("no", serial)),)
    keys = [stands_for(turn, row).key for row in rows]
    reply = Reply(turn.say(key, lines=lines), buttons)
    return Answer("cancel", [reply], [row.activity_key for row in rows], keys, asks_back=True)


def _ask_which(turn: Turn, rows: Sequence[Signup]) -> Answer:
    turn.thread.ask(QUESTION_WHICH, {"signups": [row.id for row in rows]}, turn.now)
    lines = "\n".join(f"{number} {_line(turn, row)}" for number, row in enumerate(rows, 1))
    buttons = tuple(((turn.say("button-cancel-n", number=number), f"c:{row.id}"),) for number, row in enumerate(rows, 1))
    keys = [stands_for(turn, row).key for row in rows]
    reply = Reply(turn.say("which-to-cancel", lines=lines), buttons)
    return Answer("cancel", [reply], [row.activity_key for row in rows], keys, asks_back=True)


def _line(turn: Turn, row: Signup) -> str:
    line = wording.line_short(turn.catalogue.activities[row.activity_key], stands_for(turn, row), turn.language)
    text = f"{line}: {wording.party(turn.language, party_of(row))}"
    if row.standing == "waiting":
        return turn.say("line-waiting", line=text, place=place_in_queue(turn.session, row))
    return turn.say("line-offered", line=text) if row.standing == "offered" else text
