"""Who answers: stop words, a human's thread, a button, the open question, what was understood, or nobody."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from handlers import (
    casework,
    deep_links,
    humans,
    languages,
    less,
    linking,
    offering,
    organising,
    reminding,
    stopping,
    topics,
    voices,
)
from handlers.town_names import town_of
from handlers.turn import Answer, Turn, joined, plainly
from handlers.understanding.meaning import SURE, Act, Context, Meaning
from handlers.understanding.stopping import bare, command_words, is_start, is_stop
from handlers.understanding.understand import understand
from handlers.understanding.words import fold
from models import case
from models.person import set_person
from models.shift import held_by
from models.signup import live_of

# Telegram's menu, and what stands for each: /start and /stop are the words themselves.
SLASH = {"program": "list_activities", "mine": "my_signups", "language": "language", "help": "help", "settings": "help"}
# The questions of notices, which come unasked: a command or another language is none of their answers.
_UNASKED = ("reminder", "shift-reminder", "offer", "feedback")
# What the answer to a question does, after which the rest of what was wished for with it follows.
_SETTLING = ("signup", "cancel", "volunteer")
# A language's bare name answers none of these.
_LANGUAGE_MAY_CHANGE = (None, "human", *_UNASKED, "signup", "signup-which", "cancel", "cancel-which", "reminder-which")


def answer(turn: Turn, press: str | None = None, attachment: str | None = None) -> Answer:
    """Answers one message; what it asks about several things is answered together, but for what waits for a question's answer."""
    rest = turn.thread.data.pop("rest", None)
    found = _answer(turn, press, attachment)
    return _then_the_rest(turn, found, rest) if rest else found


def _answer(turn: Turn, press: str | None, attachment: str | None) -> Answer:
    command = _slash(turn.text) if press is None else None
    if command in ("start", "stop") and not turn.text.partition(" ")[2].strip():
        turn.text = command
    if press is None and (is_stop(turn.text, turn.who.channel) or _is_afmeld_to_nothing(turn)):
        return Answer("stop") if turn.who.stopped else stopping.stop(turn)
    if press is None and is_start(turn.text, turn.who.channel) and (turn.who.stopped or not _is_yes_to_something(turn)):
        return stopping.start(turn)
    if command == "start" and turn.who.stopped:  # Telegram's Start under a link
        return joined([stopping.start(turn), _linked(turn, turn.text.partition(" ")[2].strip())])
    taken = case.state_of(turn.session, turn.who.person_id) == "taken" and not casework.is_organiser(turn)
    if press is not None:
        return humans.silence(turn) if taken else _pressed(turn, press)
    if attachment and not turn.text.strip() and taken:
        return humans.silence(turn)
    if attachment and not turn.text.strip():
        return Answer("unknown") if turn.who.stopped else humans.attachment(turn, attachment)
    turn.meaning = Meaning((Act(SLASH[command], text=turn.text),)) if command in SLASH else _read(turn)
    _adopt_language(turn)
    if attachment:
        humans.raise_case(turn, "attachment")
    if turn.meaning.danger and not (casework.is_organiser(turn) and organising.writes_to_others(turn)):
        return humans.danger(turn)
    if taken and turn.act.kind not in ("erase", "export") and turn.thread.question != "erase":
        return humans.silence(turn)
    if turn.who.stopped and turn.act.kind not in stopping.STILL_ANSWERED and turn.thread.question != "erase":
        return Answer(turn.act.kind)
    return _answered(turn)


def _slash(text: str) -> str | None:
    """program of "/program@our_bot"."""
    first = text.strip().partition(" ")[0]
    return first[1:].partition("@")[0].lower() if first.startswith("/") else None


def _answered(turn: Turn) -> Answer:
    found = _special(turn) or less.late(turn) or _undecided(turn) or _open_question(turn) or _pending(turn) or _understood(turn)
    if found.kind != "unknown":
        turn.thread.misses = 0
    return found


def _special(turn: Turn) -> Answer | None:
    """Commands that are words of their own: an organiser's, and linking two doors."""
    if casework.is_organiser(turn) and organising.may_command(turn) and (found := organising.command(turn)):
        return found
    first, _, rest = turn.text.strip().partition(" ")
    if turn.thread.question in _LANGUAGE_MAY_CHANGE and (found := languages.named(turn)):
        return found
    if _slash(turn.text) == "id":
        return plainly("help", turn.say("own-address", address=f"{turn.who.channel}:{turn.who.value}"))
    if _slash(turn.text) == "privacy":
        return plainly("help", turn.say("privacy", url=f"{turn.rules.public_url}/privacy"))
    if fold(first) in turn.say("link-words").split():
        return linking.use_code(turn, rest.strip()) if rest.strip() else linking.ask_code(turn)
    return _linked(turn, rest) if _slash(turn.text) == "start" else None


def _linked(turn: Turn, word: str) -> Answer:
    """Telegram's Start under a link: about the activity that it means, else a welcome."""
    key = deep_links.key_for(word, turn.catalogue.activities)
    return topics.PRESSES["d"](turn, key) if key else humans.greeting(turn, turn.act)


def _undecided(turn: Turn) -> Answer | None:
    """ "Ved ikke" is neither a yes nor a no: what was asked stays open."""
    if turn.meaning.word != "unsure" or turn.meaning.number is not None or turn.act.party is not None:
        return None
    waits = reminding.waiting_for_answer(turn) or offering.open_offers(turn)
    if not (waits or turn.thread.question) or turn.thread.question in (voices.QUESTION, voices.PROPOSAL):
        return None
    return plainly("unknown", turn.say("take-your-time"), asks_back=True)


def _open_question(turn: Turn) -> Answer | None:
    """Whoever asked understands the answer; under a notice's question an older one may lie."""
    while turn.thread.question:
        handler = topics.QUESTIONS.get(turn.thread.question)
        found = handler(turn, turn.thread.data) if handler else None
        if found is not None:
            return found
        under = turn.thread.data.get("under")
        if not under:
            return None
        turn.thread.question, turn.thread.data = under[0], dict(under[1])
    return None


def _pending(turn: Turn) -> Answer | None:
    """A bare yes, no or number, without a question: to a held place first, then to a reminder, then to the list."""
    if turn.meaning.word in ("yes", "no") or turn.meaning.number is not None:
        offers = offering.open_offers(turn)
        if len(offers) == 1 and (found := offering.answer_offer(turn, offers[0])):
            return found
    if turn.meaning.word in ("yes", "no") or turn.act.kind in (reminding.YES, reminding.NO):
        found = reminding.answer_reminder(turn)
        if found:
            return found
        if turn.meaning.word and turn.thread.question == offering.QUESTION:
            return plainly("unknown", turn.say("offer-too-late"))
    if turn.meaning.word == "more" and turn.thread.listing:
        return topics.show_more(turn)
    picks = turn.act.kind in ("unknown", "activity_detail") or (
        turn.act.kind == "leisure" and turn.act.pick == turn.meaning.number
    )
    if turn.meaning.number is not None and turn.thread.listing and picks:
        return topics.pick(turn, turn.meaning.number)
    return None


def _understood(turn: Turn, done: int = 0) -> Answer:
    """What is asked for, from the act of that number on; one question at a time.

    What comes after a question goes along with it as `rest`: the message's words, when they were written, how much is done.
    """
    answers, acts = [], turn.meaning.acts
    for number, act in enumerate(acts[done:], done + 1):
        turn.meaning = replace(turn.meaning, acts=(act, *(other for other in acts if other is not act)))
        serial = turn.thread.serial
        answers.append(topics.KINDS[act.kind](turn, act) if act.confidence >= SURE / 2 else humans.unknown(turn))
        if turn.thread.question and turn.thread.serial != serial and answers[-1].kind != "unknown" and number < len(acts):
            turn.thread.data = {**turn.thread.data, "rest": {"text": turn.text, "at": turn.here.isoformat(), "done": number}}
            break
    known = [each for each in answers if each.kind != "unknown"] or answers[:1]
    first, waiting = joined(known), acts[done + len(answers) :]
    kinds = list(dict.fromkeys([*(each.kind for each in known), *(act.kind for act in waiting)]))
    return replace(first, slots={"kinds": kinds, **_slots(known)})


def _then_the_rest(turn: Turn, found: Answer, rest: dict[str, Any]) -> Answer:
    """The answer to a question; once nothing is asked any more, what else the message wished for that led to it."""
    if turn.thread.question:
        turn.thread.data = {"rest": rest, **turn.thread.data}
    if turn.thread.question or found.kind not in _SETTLING:
        return found
    turn.text = rest["text"]
    turn.meaning = _read(turn, datetime.fromisoformat(rest["at"]))
    further = _understood(turn, rest["done"])
    kinds = list(dict.fromkeys([found.kind, *further.slots["kinds"]]))
    return replace(joined([found, further]), slots={**further.slots, **found.slots, "kinds": kinds})


def _slots(answers: list[Answer]) -> Mapping[str, Any]:
    return {name: value for each in reversed(answers) for name, value in each.slots.items() if name != "kinds"}


def _pressed(turn: Turn, payload: str) -> Answer:
    """A button does what it says, however old it is; one whose question is over says so."""
    name, _, argument = payload.partition(":")
    if turn.who.stopped and turn.thread.question != "erase":
        return Answer("unknown")
    if name == "q":
        return _pressed_answer(turn, argument)
    handler = topics.PRESSES.get(name)
    return handler(turn, argument) if handler else plainly("unknown", turn.say("gone"))


def _pressed_answer(turn: Turn, argument: str) -> Answer:
    serial, _, word = argument.partition(":")
    if str(turn.thread.serial) != serial or not turn.thread.question or word not in ("yes", "no"):
        return plainly("unknown", turn.say("button-old"))
    turn.text = turn.say(word)
    turn.meaning = Meaning((Act("unknown", 0.0, text=turn.text),), word=word)
    return _open_question(turn) or plainly("unknown", turn.say("button-old"))


def _read(turn: Turn, written_at: datetime | None = None) -> Meaning:
    signups = tuple(row.target for row in live_of(turn.session, turn.who.person_id))
    pending = tuple(row.asked_of or row.target for row in reminding.waiting_for_answer(turn))
    context = Context(
        written_at or turn.here, turn.language, tuple(turn.thread.listing), turn.thread.topic, turn.thread.question, signups, pending,
        tuple(held_by(turn.session, turn.who.person_id)),
    )  # fmt: skip
    turn.meaning = understand(turn.text, context, town_of(turn.catalogue))
    return less.meant(turn, turn.meaning)


def _adopt_language(turn: Turn) -> None:
    """We answer in the language written in, where it is known, and go on in it; a language that was chosen stays."""
    written = turn.meaning.language
    if written and written != turn.language and written in turn.rules.languages and not turn.who.language_chosen:
        turn.language = written
        set_person(turn.session, turn.who.person_id, language=written)


def _is_afmeld_to_nothing(turn: Turn) -> bool:
    """AFMELD alone stops the messages, but is asked back where the person holds a sign-up."""
    return bare(turn.text) in command_words("afmeld") and not live_of(turn.session, turn.who.person_id)


def _is_yes_to_something(turn: Turn) -> bool:
    return fold(turn.text.strip(" .!")) == "yes"
