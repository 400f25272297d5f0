"""The one door in: what a channel heard, met, answered and queued, in one transaction that the caller commits."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.channels.payload import whole
from bot.channels.port import Inbound
from bot.understood import understood
from handlers import humans, router
from handlers.turn import Answer, Reply, Turn, plainly
from handlers.understanding.meaning import Act, Meaning
from handlers.understanding.redact import redact
from models import person
from models.catalogue import catalogue
from models.dialogue import open_thread, save
from models.heard import hear, note_answer, was_heard
from models.outbox import Draft, Letter, enqueue, let_again
from models.person import Who
from models.rules import Rules

# More than anybody writes to a neighbourhood on purpose, and less than Telegram's 4096.
LONGEST = 2000
# Buttons that stay after they were pressed: they open something and settle nothing.
LASTING = ("d", "m", "s", "v", "l")


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of a message; `understood` is CONTRACT.md's object. `person_id` is None for somebody who was just erased."""

    heard_id: int
    person_id: int | None
    understood: dict[str, Any]


def accept(session: Session, inbound: Inbound, rules: Rules, now: datetime) -> Accepted | None:
    """Hears a message, answers it and queues the replies; None for a delivery that was heard before."""
    who = _meet(session, inbound, rules, now)
    if who is None:
        return None
    # Redacted before anybody looks at it: a proposal or a comment keeps the words that it is given.
    text = redact(clean(inbound.text))
    # The person first: on PostgreSQL this locks them, and two messages, an erasure or a link wait for one another in one order.
    person.set_person(session, who.person_id, last_heard_at=now)
    heard_id = hear(session, _delivery(inbound, who, now) | {"text": text, "state": "heard"})
    if heard_id is None:
        return None
    turn = _turn(session, who, (heard_id, text), rules, now)
    answer = _answer(turn, inbound)
    if answer.slots.get("erased"):
        _farewell(turn, answer)
        return Accepted(heard_id, None, understood(turn, answer))
    _queue(turn, answer, inbound)
    save(session, turn.thread)
    made = understood(turn, answer)
    note_answer(session, heard_id, answer.kind, made, answer.answers)
    return Accepted(heard_id, who.person_id, made)


def give_up(session: Session, inbound: Inbound, rules: Rules, now: datetime) -> None:
    """Our own code failed on this message again and again: it is kept as heard and failed, with a case and one apology."""
    who = _meet(session, inbound, rules, now)
    if who is None:
        return
    heard_id = hear(
        session, _delivery(inbound, who, now) | {"text": redact(clean(inbound.text)), "state": "failed", "kind": "unknown"}
    )
    if heard_id is None:
        return
    turn = _turn(session, who, (heard_id, ""), rules, now)
    humans.raise_case(turn, "failed")
    _queue(turn, plainly("unknown", turn.say("failed")), inbound)


def clean(text: str) -> str:
    """The text without control characters, which no phone can show and PostgreSQL cannot keep; lines stay."""
    kept = "".join(sign for sign in text if sign in "\n\t" or unicodedata.category(sign) not in ("Cc", "Cs"))
    return kept[: LONGEST + 1].strip()


def _meet(session: Session, inbound: Inbound, rules: Rules, now: datetime) -> Who | None:
    """Whoever writes; None for a second delivery from somebody who was erased since, whom it must not bring back."""
    known = person.find(session, inbound.channel, inbound.sender)
    if known is None and was_heard(session, inbound.channel, inbound.provider_id[:80]):
        return None
    return known or person.meet(session, (inbound.channel, inbound.sender), _language(inbound, rules), _name(inbound), now)


def _delivery(inbound: Inbound, who: Who, now: datetime) -> dict[str, Any]:
    where = {"channel": inbound.channel, "provider_id": inbound.provider_id[:80], "person_id": who.person_id}
    return {**where, "address_id": who.address_id, "press": clean(inbound.press or "")[:64] or None, "at": now}


def _turn(session: Session, who: Who, said: tuple[int, str], rules: Rules, now: datetime) -> Turn:
    heard_id, text = said
    meaning = Meaning((Act("unknown", 0.0, text=text),))
    thread = open_thread(session, who.person_id, now)
    return Turn(session, rules, now, who, thread, catalogue(session), text, meaning, heard_id, who.language)


def _answer(turn: Turn, inbound: Inbound) -> Answer:
    if inbound.blocked is not None:
        state = "stopped" if inbound.blocked else "ok"
        person.set_address(turn.session, turn.who.address_id, state, turn.now)
        if not inbound.blocked:
            let_again(turn.session, turn.who.person_id)
        return Answer("stop" if inbound.blocked else "start")
    if inbound.group:
        return Answer("unknown") if turn.who.welcomed else plainly("unknown", turn.say("group-declined"))
    if len(turn.text) > LONGEST:
        return plainly("unknown", turn.say("too-long", most=LONGEST), asks_back=True)
    if inbound.edited:
        return Answer("unknown") if turn.who.stopped else plainly("unknown", turn.say("edited"))
    press = whole(clean(inbound.press), turn.catalogue.keys) if inbound.press is not None else None
    return router.answer(turn, press, inbound.attachment)


def _queue(turn: Turn, answer: Answer, inbound: Inbound) -> None:
    replies = _welcomed(turn, answer, inbound) if answer.replies else []
    for reply in replies:
        draft = Draft(
            turn.who.person_id, "reply", letter=reply.letter(), address_id=turn.who.address_id, channel=turn.who.channel,
            heard_id=turn.heard_id, passes_stop=reply.passes_stop,
        )  # fmt: skip
        enqueue(turn.session, draft, turn.now)
    if inbound.press and inbound.pressed and inbound.press.partition(":")[0] not in LASTING:
        draft = Draft(turn.who.person_id, "reply", letter=Letter(""), address_id=turn.who.address_id, edits=inbound.pressed)
        enqueue(turn.session, draft, turn.now)


def _welcomed(turn: Turn, answer: Answer, inbound: Inbound) -> list[Reply]:
    """To somebody new the question is answered first, then one line says who writes and how to end it."""
    if turn.who.welcomed:
        return answer.replies
    person.set_person(turn.session, turn.who.person_id, welcomed=True, language=turn.language)
    if inbound.group or answer.kind in ("stop", "start", "help"):
        return answer.replies
    *before, last = answer.replies
    line = turn.say("welcome", name=turn.catalogue.name or "Mørkhøj")
    return [*before, Reply(f"{last.text}\n{line}", last.buttons, last.attach, last.passes_stop)]


def _farewell(turn: Turn, answer: Answer) -> None:
    for reply in answer.replies:
        draft = Draft(
            None, "reply", letter=Letter(reply.text), channel=turn.who.channel, to_value=turn.who.value, passes_stop=True
        )
        enqueue(turn.session, draft, turn.now)


def _language(inbound: Inbound, rules: Rules) -> str:
    told = (inbound.language or "").partition("-")[0].lower()
    return told if told in rules.languages else rules.first_language


def _name(inbound: Inbound) -> str | None:
    return redact(clean(inbound.name))[:80] or None if inbound.name else None
