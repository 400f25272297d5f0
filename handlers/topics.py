"""The readable list: which handler answers which kind, which open question, which button, and writes which notice."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from handlers import (
    asking,
    booking,
    casework,
    changes,
    digest,
    facts,
    hands,
    humans,
    kroner,
    languages,
    leisure,
    linking,
    offering,
    organising,
    own_data,
    places,
    reminded,
    reminding,
    sending,
    signing_up,
    stopping,
    voices,
    volunteering,
    wording,
)  # fmt: skip
from handlers.note import Note
from handlers.turn import Answer, Turn, plainly
from handlers.understanding.meaning import Act
from models.outbox import Letter

KINDS: Mapping[str, Callable[[Turn, Act], Answer]] = {
    "list_activities": asking.list_activities,
    "activity_detail": facts.activity_detail,
    "signup": signing_up.sign_up,
    "cancel": places.cancel,
    "my_signups": places.my_signups,
    "volunteer": volunteering.volunteer,
    "feedback": voices.feedback,
    "propose": voices.proposal,
    "leisure": leisure.answer_leisure,
    "language": languages.change,
    "stop": stopping.stop,
    "start": stopping.start,
    "help": humans.help_me,
    "human": humans.human,
    "erase": own_data.erase,
    "export": own_data.export,
    "greeting": humans.greeting,
    "unknown": humans.unknown,
    "reminder_reply_yes": humans.unknown,
    "reminder_reply_no": humans.unknown,
}

QUESTIONS: Mapping[str, Callable[[Turn, Mapping[str, Any]], Answer | None]] = {
    booking.QUESTION: signing_up.answer_question,
    signing_up.QUESTION_WHICH: signing_up.answer_which,
    places.QUESTION: places.answer_question,
    places.QUESTION_WHICH: places.answer_which,
    reminding.QUESTION: reminded.answer_signup,
    hands.QUESTION: reminded.answer_shift,
    reminded.QUESTION: reminded.answer_which,
    offering.QUESTION: offering.answer_question,
    "offer-part": offering.answer_part,
    volunteering.QUESTION: volunteering.answer_which,
    voices.QUESTION: voices.answer_question,
    voices.PROPOSAL: voices.answer_proposal,
    humans.QUESTION: humans.answer_question,
    own_data.QUESTION: own_data.answer_question,
    linking.QUESTION: linking.answer_question,
    **organising.QUESTIONS,
}

PRESSES: Mapping[str, Callable[[Turn, str], Answer]] = {
    "s": signing_up.press_signup,
    "d": facts.press_about,
    "c": places.press_cancel,
    "r": reminding.press,
    "o": offering.press,
    "v": volunteering.press_take,
    "w": volunteering.press_give_back,
    "f": voices.press,
    "l": languages.press,
    "k": casework.press_case,
    "m": lambda turn, _argument: show_more(turn),
}

NOTICES: Mapping[str, Callable[[Note], Letter | None]] = {
    "reminder": reminding.reminder,
    "offer": offering.offer,
    "lapsed": offering.lapsed,
    "moved": changes.moved,
    "cancelled": changes.cancelled,
    "shift_reminder": hands.reminder,
    "shift_moved": changes.shift_moved,
    "shift_cancelled": changes.shift_cancelled,
    "broadcast": changes.broadcast,
    "broadcast_done": sending.sent,
    "ceiling": kroner.ceiling,
    "digest": digest.digest,
    "feedback": voices.ask_feedback,
    "alert": humans.alert,
    "alert_again": humans.alert_again,
    "proposal": voices.tell_proposal,
    "link": linking.ask_owner,
}


def _no_such_number(turn: Turn, listing: Sequence[str]) -> Answer:
    """Up to what the list counts; of a list of one, which that is."""
    if len(listing) > 1:
        return plainly("activity_detail", turn.say("no-such-number", count=len(listing)), asks_back=True)
    return plainly("activity_detail", turn.say("only-one", line=_called(turn, listing[0])), asks_back=True)


def _called(turn: Turn, key: str) -> str:
    """The line of an activity, a club or a shift of a list."""
    if key in turn.catalogue.leisure:
        return wording.pick(turn.catalogue.leisure[key].activity, turn.language)
    if key in turn.catalogue.shifts:
        return volunteering.shift_line(turn, turn.catalogue.shifts[key], short=True)
    offer, happening = turn.catalogue.of(key), turn.catalogue.occurrences.get(key)
    if offer and happening:
        return wording.line_short(offer, happening, turn.language)
    return wording.title(offer, turn.language) if offer else "1"


def show_more(turn: Turn) -> Answer:
    """MERE: the rest of the list last shown, of shifts or of what is on."""
    return volunteering.show_more(turn) or asking.show_more(turn)


def pick(turn: Turn, number: int) -> Answer | None:
    """A number picks from the list last shown: an activity, a club or a shift."""
    listing = turn.thread.listing
    if not 1 <= number <= len(listing):
        return _no_such_number(turn, listing) if listing else None
    key = listing[number - 1]
    if key in turn.catalogue.leisure:
        return leisure.show_club(turn, turn.catalogue.leisure[key])
    if key in turn.catalogue.shifts:
        return volunteering.take_shift(turn, turn.catalogue.shifts[key])
    return facts.press_about(turn, key)
