"""What people want and thought: proposals from below, and feedback after an evening."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from handlers import wording
from handlers.note import Note
from handlers.turn import Answer, Turn, plainly
from handlers.understanding.meaning import Act
from models.base import insert_row
from models.outbox import Draft, Letter, enqueue
from models.person import organiser_ids
from models.signup import live_of
from models.voice import Feedback, propose

QUESTION = "feedback"
PROPOSAL = "proposal"
# "I have an idea" announces one; what is longer, or names a subject, is the idea.
MOST_WORDS = 4
_BELOW_ZERO = re.compile(r"\s*[-−–]\s?\d")


def proposal(turn: Turn, act: Act) -> Answer:
    """Keeps an idea in the resident's own words and passes it on."""
    if len(turn.text.split()) <= MOST_WORDS and not act.subjects and not act.activities:
        turn.thread.ask(PROPOSAL, {}, turn.now)
        return plainly("propose", turn.say("ask-proposal"), asks_back=True)
    return _keep(turn)


def answer_proposal(turn: Turn, _data: Mapping[str, Any]) -> Answer | None:
    """The idea itself, after it was asked for."""
    if turn.meaning.word or turn.act.kind not in ("propose", "unknown", "list_activities", "leisure", "volunteer"):
        return None
    if turn.act.kind in ("list_activities", "leisure") and turn.text.rstrip().endswith(("?", "؟")):
        return None  # "hvad sker der på lørdag?" is no idea
    turn.thread.settle()
    return _keep(turn)


def feedback(turn: Turn, act: Act) -> Answer:
    """What somebody thought of what they last came to, or of what they name."""
    key = act.activities[0] if act.activities else None
    occurrence = _last_visited(turn, key)
    offer = turn.catalogue.of(occurrence or key or "")
    rating = act.rating
    _store(turn, (offer.key if offer else None, occurrence), rating, turn.text)
    keys = ([offer.key] if offer else [], [occurrence] if occurrence else [])
    text = turn.say("feedback-thanks", title=wording.title(offer, turn.language)) if offer else turn.say("feedback-thanks-plain")
    return plainly("feedback", text, activities=keys[0], occurrences=keys[1], slots={"rating": rating})


def ask_feedback(note: Note) -> Letter | None:
    """The day after: how was it?"""
    happening = note.catalogue.occurrences.get(note.keys["occurrence"])
    offer = note.catalogue.activities.get(happening.activity) if happening else None
    if happening is None or offer is None or happening.cancelled:
        return None
    note.ask(QUESTION, {"occurrence": happening.key})
    day = wording.day(note.person.language, happening.start.date())
    buttons = (tuple((str(stars), f"f:{stars}:{happening.key}") for stars in range(1, 6)),)
    return Letter(note.say("ask-feedback", title=wording.title(offer, note.person.language, discreet=True), day=day), buttons)


def answer_question(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """A number from 1 to 5, words, or both."""
    act = turn.act
    if (
        act.kind not in ("feedback", "unknown", "greeting", "reminder_reply_yes", "reminder_reply_no")
        and turn.meaning.number is None
    ):
        return None
    number = act.rating if act.rating is not None else turn.meaning.number
    number = 0 if _BELOW_ZERO.match(turn.text) else number
    rating = number if number is not None and 1 <= number <= 5 else None
    if number is not None and rating is None:
        return plainly("feedback", turn.say("rating-range"), asks_back=True)
    turn.thread.settle()
    return _thank(turn, data["occurrence"], rating, turn.text)


def press(turn: Turn, argument: str) -> Answer:
    """A star under the question; pressing twice keeps the last."""
    stars, _, key = argument.partition(":")
    if stars not in ("1", "2", "3", "4", "5") or key not in turn.catalogue.occurrences:
        return plainly("feedback", turn.say("gone"))
    if turn.thread.question == QUESTION:
        turn.thread.settle()
    return _thank(turn, key, int(stars), None)


def _thank(turn: Turn, occurrence: str, rating: int | None, comment: str | None) -> Answer:
    offer = turn.catalogue.of(occurrence)
    only_number = comment is not None and comment.strip().strip(".!").isdigit()
    _store(turn, (offer.key if offer else None, occurrence), rating, None if only_number else comment)
    title = wording.title(offer, turn.language) if offer else ""
    keys = [offer.key] if offer else []
    text = turn.say("feedback-thanks", title=title)
    return plainly(
        "feedback", text, activities=keys, occurrences=[occurrence], answers=f"feedback:{occurrence}", slots={"rating": rating}
    )


def _store(turn: Turn, about: tuple[str | None, str | None], rating: int | None, comment: str | None) -> None:
    activity, occurrence = about
    values = {"person_id": turn.who.person_id, "activity_key": activity, "occurrence_key": occurrence}
    if (rating is None) != (comment is None) and occurrence is not None:
        rating, comment = _completed(turn, occurrence, rating, comment)
    insert_row(turn.session, Feedback, {**values, "rating": rating, "comment": comment, "at": turn.now})


def _completed(turn: Turn, occurrence: str, rating: int | None, comment: str | None) -> tuple[int | None, str | None]:
    """Stars with the words that go with them, whichever came first: the half that was kept is taken up into the whole."""
    theirs = (Feedback.person_id == turn.who.person_id, Feedback.occurrence_key == occurrence)
    if rating is not None:
        turn.session.execute(delete(Feedback).where(*theirs, Feedback.comment.is_(None)))
    lacks = Feedback.rating.is_(None) if rating is not None else Feedback.comment.is_(None)
    half = turn.session.scalars(select(Feedback).where(*theirs, lacks).order_by(Feedback.id.desc()).limit(1)).one_or_none()
    if half is None:
        return rating, comment
    whole = (half.rating if rating is None else rating, half.comment if comment is None else comment)
    turn.session.execute(delete(Feedback).where(Feedback.id == half.id))
    return whole


def _keep(turn: Turn) -> Answer:
    number = propose(turn.session, turn.who.person_id, turn.text, turn.now)
    for person_id in organiser_ids(turn.session, turn.rules.organisers):
        draft = Draft(person_id, "alert", topic="proposal", keys={"proposal": number}, name=f"proposal:{number}:{person_id}")
        enqueue(turn.session, draft, turn.now)
    return plainly("propose", turn.say("proposal-thanks"))


def tell_proposal(note: Note) -> Letter:
    """Tells an organiser of a new idea."""
    return Letter(note.say("alert-proposal"))


def _last_visited(turn: Turn, activity: str | None) -> str | None:
    visited: list[tuple[datetime, str]] = []
    for row in live_of(turn.session, turn.who.person_id):
        offer = turn.catalogue.activities.get(row.activity_key)
        if offer is None or (activity and row.activity_key != activity):
            continue
        mine = [each for each in offer.occurrences if offer.is_series or each.key == row.occurrence_key]
        visited += [(each.start, each.key) for each in mine if each.start <= turn.here and not each.cancelled]
    return max(visited)[1] if visited else None
